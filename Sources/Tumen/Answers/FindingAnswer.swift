public import TumenModel

/// A finding of a check.
public struct FindingAnswer: Answer, Encodable {
  /// What was found.
  public let finding: Finding

  /// The answer that a finding is printed as.
  public init(_ finding: Finding) { self.finding = finding }

  private enum Keys: String, CodingKey {
    case rule, severity, file, unit, line, language, message, source, target, start, end, suggestion, fingerprint
    case sourceLanguage, sourceStart, sourceEnd, category, fixable
  }

  /// Encodes the shape that `tumen check --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(finding.rule, forKey: .rule)
    try container.encode(finding.severity.rawValue, forKey: .severity)
    try container.encode(finding.file, forKey: .file)
    try container.encode(finding.unit, forKey: .unit)
    try container.encode(finding.line, forKey: .line)
    try container.encode(finding.targetLanguage.identifier, forKey: .language)
    try container.encode(finding.message, forKey: .message)
    try container.encode(finding.source, forKey: .source)
    try container.encode(finding.target, forKey: .target)
    try container.encode(finding.targetRange?.lowerBound, forKey: .start)
    try container.encode(finding.targetRange?.upperBound, forKey: .end)
    try container.encode(finding.suggestion, forKey: .suggestion)
    try container.encode(finding.fingerprint, forKey: .fingerprint)
    try container.encode(finding.sourceLanguage.identifier, forKey: .sourceLanguage)
    try container.encode(finding.sourceRange?.lowerBound, forKey: .sourceStart)
    try container.encode(finding.sourceRange?.upperBound, forKey: .sourceEnd)
    try container.encodeIfPresent(finding.category, forKey: .category)
    if finding.isFixable { try container.encode(true, forKey: .fixable) }
  }
}
