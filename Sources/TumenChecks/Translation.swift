package import TumenModel

/// The source and one target of a unit under check.
package struct Translation: Sendable {
  package var file: String
  /// The unit's id, or its number in a file without ids.
  package var unit: String
  package var line: Int
  package var sourceLanguage: LanguageTag
  package var targetLanguage: LanguageTag
  package var source: Segment
  package var target: Segment
  /// What tells equal sources apart that are meant differently: a message context, a key.
  package var context: String?
  /// What people wrote beside the unit.
  package var notes: [String]
  /// How many characters the target may have, if the file says so.
  package var limit: Int?

  package init(
    file: String, unit: String, line: Int, sourceLanguage: LanguageTag, targetLanguage: LanguageTag,
    source: Segment, target: Segment, context: String? = nil, notes: [String] = [], limit: Int? = nil
  ) {
    self.file = file
    self.unit = unit
    self.line = line
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.source = source
    self.target = target
    self.context = context
    self.notes = notes
    self.limit = limit
  }
}

/// A translation as the rules see it: both sides read once, whatever many rules ask of them.
final class ReadTranslation {
  let translation: Translation
  let source: ReadText
  let target: ReadText
  private let names: NameTools?

  init(_ translation: Translation, _ source: TextTools, _ target: TextTools, names: NameTools?) {
    self.translation = translation
    self.source = ReadText(translation.source, source)
    self.target = ReadText(translation.target, target)
    self.names = names
  }

  /// Whether the target says anything.
  var isTranslated: Bool { !target.isBlank }

  /// The glossary's terms of the source that the target does not have, and what it has instead.
  private(set) lazy var absences: [AbsentTerm] = names?.absences(in: self) ?? []
}
