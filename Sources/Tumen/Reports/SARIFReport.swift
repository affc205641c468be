internal import FoundationEssentials
internal import TumenChecks
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
    return begin() + separator + Result(finding, hasBaseline: hasBaseline).json
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

  private struct Result: Answer, Encodable {
    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
    let baselineState: String?
    let properties: Properties

    init(_ finding: Finding, hasBaseline: Bool) {
      ruleId = finding.rule
      level = finding.severity.rawValue
      message = Text(text: finding.message)
      locations = [Location(finding)]
      partialFingerprints = ["tumenFinding/v1": finding.fingerprint]
      baselineState = hasBaseline ? "new" : nil
      properties = Properties(finding)
    }
  }

  private struct Location: Encodable {
    struct Physical: Encodable {
      struct Artifact: Encodable {
        let uri: String
      }
      struct Region: Encodable {
        let startLine: Int
      }
      let artifactLocation: Artifact
      let region: Region
    }
    struct Logical: Encodable {
      let name: String
      let kind: String
    }
    let physicalLocation: Physical
    let logicalLocations: [Logical]?

    init(_ finding: Finding) {
      physicalLocation = Physical(
        artifactLocation: .init(uri: Self.uri(finding.file)), region: .init(startLine: max(1, finding.line)))
      logicalLocations = finding.unit.isEmpty ? nil : [Logical(name: finding.unit, kind: "resource")]
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
  }

  private struct Properties: Encodable {
    let sourceLanguage: String
    let targetLanguage: String
    let source: String
    let target: String
    let start: Int?
    let end: Int?
    let suggestion: String?

    init(_ finding: Finding) {
      sourceLanguage = finding.sourceLanguage.identifier
      targetLanguage = finding.targetLanguage.identifier
      source = finding.source
      target = finding.target
      start = finding.targetRange?.lowerBound
      end = finding.targetRange?.upperBound
      suggestion = finding.suggestion
    }
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
