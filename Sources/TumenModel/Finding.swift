/// One place where a rule does not hold.
public struct Finding: Hashable, Sendable {
  /// The rule's id: `number-mismatch`.
  public var rule: String
  /// How bad it is.
  public var severity: Severity
  /// The path of the file as it was given.
  public var file: String
  /// The unit's id, or its number in a file without ids.
  public var unit: String
  /// The line of the unit in its file, from 1.
  public var line: Int
  /// What is wrong, in one sentence.
  public var message: String
  /// The language of the source.
  public var sourceLanguage: LanguageTag
  /// The language of the target.
  public var targetLanguage: LanguageTag
  /// The text of the source.
  public var source: String
  /// The text of the target.
  public var target: String
  /// The place in the source, in Unicode scalars.
  public var sourceRange: Range<Int>?
  /// The place in the target, in Unicode scalars.
  public var targetRange: Range<Int>?
  /// What would be right, where that is certain.
  public var suggestion: String?
  /// Whether the suggestion is certain and may take the place of the target's range.
  public var isFixable = false
  /// Where the rule stands in the typology of MQM 2.0: `locale-conventions/number-format`.
  public var category: String?
  /// Names the finding by its content, so that it is known again when files move and lines shift.
  public var fingerprint: String
  /// Of one of several translations that differ from each other: the fingerprint that the other one would have in its place.
  package var counterpart: String?

  /// A finding with all that is to be said of it.
  public init(
    rule: String, severity: Severity, file: String, unit: String, line: Int, message: String,
    sourceLanguage: LanguageTag, targetLanguage: LanguageTag, source: String, target: String,
    sourceRange: Range<Int>? = nil, targetRange: Range<Int>? = nil, suggestion: String? = nil,
    fingerprint: String
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.unit = unit
    self.line = line
    self.message = message
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.source = source
    self.target = target
    self.sourceRange = sourceRange
    self.targetRange = targetRange
    self.suggestion = suggestion
    self.fingerprint = fingerprint
  }
}

/// How bad a finding is; the worst is the greatest.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth a look.
  case note
  /// Probably wrong.
  case warning
  /// Wrong, as far as can be told.
  case error

  /// The milder first.
  public static func < (left: Severity, right: Severity) -> Bool {
    rank(left) < rank(right)
  }

  private static func rank(_ severity: Severity) -> Int {
    switch severity {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
