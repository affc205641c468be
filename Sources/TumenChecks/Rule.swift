package import TumenModel

/// One thing that a translation must hold to, and how to see where it does not.
package protocol Rule: Sendable {
  /// What goes wrong, with hyphens: `number-mismatch`.
  static var id: String { get }

  /// The places of one translation where the rule does not hold.
  func problems(in translation: Translation) -> [Problem]
}

/// The source and one target of a unit under check.
package struct Translation: Sendable {
  package let file: String
  /// The unit's id, or its number in a file without ids.
  package let unit: String
  package let line: Int
  package let sourceLanguage: LanguageTag
  package let targetLanguage: LanguageTag
  package let source: Segment
  package let target: Segment

  package init(
    file: String, unit: String, line: Int, sourceLanguage: LanguageTag, targetLanguage: LanguageTag,
    source: Segment, target: Segment
  ) {
    self.file = file
    self.unit = unit
    self.line = line
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.source = source
    self.target = target
  }
}

/// What a rule found, before it is known which file and unit it stands in.
package struct Problem: Hashable, Sendable {
  package var severity: Severity
  package var message: String
  package var sourceRange: Range<Int>?
  package var targetRange: Range<Int>?
  package var suggestion: String?
  /// What tells the problem from others of its rule at the same place: a code, a concept.
  package var subject: String

  package init(
    _ severity: Severity, _ message: String, source: Range<Int>? = nil, target: Range<Int>? = nil,
    suggestion: String? = nil, subject: String = ""
  ) {
    self.severity = severity
    self.message = message
    sourceRange = source
    targetRange = target
    self.suggestion = suggestion
    self.subject = subject
  }
}
