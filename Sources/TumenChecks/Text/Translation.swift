package import TumenModel

/// The source and one target of a unit under check; one object, since it passes through many hands.
package final class Translation: Sendable {
  package let file: String
  /// The unit's id, or its number in a file without ids.
  package let unit: String
  package let line: Int
  package let sourceLanguage: LanguageTag
  package let targetLanguage: LanguageTag
  package let source: Segment
  package let target: Segment
  /// What tells equal sources apart that are meant differently: a message context, a key.
  package let context: String?
  /// What people wrote beside the unit.
  package let notes: [String]
  /// How many characters the target may have, if the file says so.
  package let limit: Int?
  /// When the text is from, if the file says so.
  package let date: CalendarDate?

  package init(
    file: String, unit: String, line: Int, sourceLanguage: LanguageTag, targetLanguage: LanguageTag,
    source: Segment, target: Segment, context: String? = nil, notes: [String] = [], limit: Int? = nil,
    date: CalendarDate? = nil
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
    self.date = date
  }
}

/// A translation as the rules see it: both sides read once, whatever many rules ask of them. Each pair of languages has
/// one, which reads one translation after another.
final class ReadTranslation {
  private(set) var translation: Translation
  let source: ReadText
  let target: ReadText
  private let names: NameTools?
  private var knownAbsences: [AbsentTerm]?

  init(_ translation: Translation, _ source: TextTools, _ target: TextTools, names: NameTools?) {
    self.translation = translation
    self.source = ReadText(translation.source, source)
    self.target = ReadText(translation.target, target)
    self.names = names
  }

  /// Turns to another translation between the same languages.
  func read(_ translation: Translation) {
    self.translation = translation
    source.read(translation.source)
    target.read(translation.target)
    knownAbsences = nil
  }

  /// Whether the target says anything.
  var isTranslated: Bool { !target.isBlank }

  /// The glossary's terms of the source that the target does not have, and what it has instead.
  var absences: [AbsentTerm] {
    guard let names else { return [] }
    if let knownAbsences { return knownAbsences }
    let absences = names.absences(in: self)
    knownAbsences = absences
    return absences
  }
}
