package import TumenModel

extension CheckProfile {
  /// The level of a rule.
  package func level(of rule: RuleDescription) -> RuleLevel {
    let row = Self.table[rule.id]
    switch self {
    case .publishing: return row?.publishing ?? RuleLevel(rule.severity)
    case .software: return row?.software ?? RuleLevel(rule.severity)
    case .strict: return max(.warning, RuleLevel(rule.severity))
    }
  }

  /// Where a profile differs from the rules' own severities. In `strict` every rule is a warning at least.
  private static let table: [String: (publishing: RuleLevel, software: RuleLevel)] = [
    "admitted-term": (.off, .off),
    "breakable-space": (.off, .off),
    "edge-space": (.note, .warning),
    "end-period": (.note, .note),
    "escape-mismatch": (.off, .warning),
    "hyphen-for-dash": (.note, .off),
    "inconsistent-name": (.warning, .note),
    "inconsistent-source": (.note, .off),
    "inconsistent-target": (.warning, .note),
    "inconsistent-term": (.note, .note),
    "inconsistent-variant": (.note, .off),
    "inconsistent-yo": (.note, .off),
    "memory-source": (.note, .off),
    "missing-accelerator": (.off, .note),
    "missing-marks": (.note, .off),
    "nested-quotation-marks": (.note, .off),
    "quotation-marks": (.warning, .note),
    "title-spacing": (.note, .off),
  ]
}
