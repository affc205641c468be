internal import TumenChecks
internal import TumenFormats
internal import TumenModel

/// SARIF 2.1.0. The results are written as they come, the rules that they name behind them.
struct SARIFReport: FindingWriter {
  private let hasBaseline: Bool
  private var hasBegun = false
  private var isFirst = true
  private var rules: [String: String?] = [:]

  init(hasBaseline: Bool) { self.hasBaseline = hasBaseline }

  mutating func add(_ answer: FindingAnswer) -> String {
    let finding = answer.finding
    rules[finding.rule] = .some(finding.category)
    let separator = isFirst ? "" : ","
    isFirst = false
    return begin() + separator + result(finding)
  }

  mutating func end(_ summary: CheckSummary) -> String {
    let named = rules.sorted { $0.key < $1.key }.map { id, category in Rule(id, category: category).json }
    let rules = named.joined(separator: ",\n")
    return begin() + """

      ],
      "invocations":[\(Invocation(summary).json)],
      "tool":{"driver":{"name":"tumen","rules":[
      \(rules)]}}}]}

      """
  }

  private mutating func begin() -> String {
    defer { hasBegun = true }
    return hasBegun
      ? "\n"
      : """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "columnKind":"unicodeCodePoints",
      "results":[

      """
  }

  private struct Text: Encodable {
    let text: String
  }

  private func result(_ finding: Finding) -> String {
    var json = JSONText()
    json.object { json in
      if hasBaseline { json.member("baselineState", "new") }
      json.member("level", finding.severity.rawValue)
      json.key("locations")
      json.list([finding]) { $0.writeLocation($1) }
      json.key("message")
      json.object { $0.member("text", finding.message) }
      json.key("partialFingerprints")
      json.object { $0.member("tumenFinding/v1", finding.fingerprint) }
      json.key("properties")
      json.writeProperties(finding)
      json.member("ruleId", finding.rule)
    }
    return json.text
  }

  private struct Rule: Answer, Encodable {
    struct Configuration: Encodable {
      let level: String
    }
    struct Tags: Encodable {
      let tags: [String]
    }
    let id: String
    let shortDescription: Text
    let defaultConfiguration: Configuration
    let properties: Tags?

    init(_ id: String, category: String?) {
      let description = RuleCatalogue.description(of: id)
      self.id = id
      shortDescription = Text(text: description?.summary ?? "A rule of the configuration.")
      defaultConfiguration = Configuration(level: (description?.severity ?? .warning).rawValue)
      properties = category.map { Tags(tags: [$0]) }
    }
  }

  private struct Invocation: Answer, Encodable {
    struct Notification: Encodable {
      let level: String
      let message: Text
    }
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]?

    init(_ summary: CheckSummary) {
      executionSuccessful = summary.failures.isEmpty
      let notes = summary.failures.map { Notification(level: "error", message: Text(text: $0.description)) }
      toolExecutionNotifications = notes.isEmpty ? nil : notes
    }
  }
}

extension JSONText {
  fileprivate mutating func writeLocation(_ finding: Finding) {
    object { json in
      if !finding.unit.isEmpty {
        json.key("logicalLocations")
        json.list([finding.unit]) { json, unit in
          json.object { json in
            json.member("kind", "resource")
            json.member("name", unit)
          }
        }
      }
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { $0.member("uri", Self.uri(finding.file)) }
        json.key("region")
        json.object { $0.member("startLine", max(1, finding.line)) }
      }
    }
  }

  /// A path as a reference of RFC 3986: relative paths stay relative.
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }

  fileprivate mutating func writeProperties(_ finding: Finding) {
    object { json in
      if let range = finding.targetRange { json.member("end", range.upperBound) }
      json.member("source", finding.source)
      json.member("sourceLanguage", finding.sourceLanguage.identifier)
      if let range = finding.targetRange { json.member("start", range.lowerBound) }
      if let suggestion = finding.suggestion { json.member("suggestion", suggestion) }
      json.member("target", finding.target)
      json.member("targetLanguage", finding.targetLanguage.identifier)
    }
  }
}
