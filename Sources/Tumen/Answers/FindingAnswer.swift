internal import TumenFormats
public import TumenModel

/// A finding of a check.
public struct FindingAnswer: Answer {
  /// What was found.
  public let finding: Finding

  /// The answer that a finding is printed as.
  public init(_ finding: Finding) { self.finding = finding }

  /// The shape that `tumen check --json` prints.
  public var json: String {
    var json = JSONText()
    json.write(finding)
    return json.text
  }
}

extension JSONText {
  /// One finding of `tumen check --json`.
  mutating func write(_ finding: Finding) {
    object { json in
      if let category = finding.category { json.member("category", category) }
      json.member("end", finding.targetRange?.upperBound)
      json.member("file", finding.file)
      json.member("fingerprint", finding.fingerprint)
      if finding.isFixable { json.member("fixable", true) }
      json.member("language", finding.targetLanguage.identifier)
      json.member("line", finding.line)
      json.member("message", finding.message)
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.member("source", finding.source)
      json.member("sourceEnd", finding.sourceRange?.upperBound)
      json.member("sourceLanguage", finding.sourceLanguage.identifier)
      json.member("sourceStart", finding.sourceRange?.lowerBound)
      json.member("start", finding.targetRange?.lowerBound)
      json.member("suggestion", finding.suggestion)
      json.member("target", finding.target)
      json.member("unit", finding.unit)
    }
  }
}
