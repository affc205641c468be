package import TumenModel

/// A unit of a bilingual document, and what the document says of it.
package struct DocumentUnit: Sendable {
  /// The source and, if there is one, the target.
  package var unit: TranslationUnit
  /// The line on which it begins, from 1.
  package var line: Int
  /// How far the translation is, in the words of the format; `nil` if the document does not say it.
  package var state: String?
  /// Whether the document asks for a translation.
  package var isTranslatable: Bool
  /// Whether the text is to stay as it is in every language; what is locked may have a translation.
  package var isKept: Bool
  /// Whether it has a text but no translation: none at all, one of white space alone, or a copy of its source in a state in
  /// which tools put it there to be written over (XLIFF 1.2 `new` and `needs-translation`, XLIFF 2 `initial`).
  package var isUntranslated: Bool {
    guard let source = unit.variants.first?.segment, !source.isBlank else { return false }
    guard unit.variants.count > 1 else { return true }
    let target = unit.variants[1].segment
    return target.isMissing(beside: source)
      || source.text == target.text && state.map(["new", "needs-translation", "initial"].contains) == true
  }

  package init(
    _ unit: TranslationUnit, line: Int, state: String? = nil, isTranslatable: Bool = true, isKept: Bool = false
  ) {
    self.unit = unit
    self.line = line
    self.state = state
    self.isTranslatable = isTranslatable
    self.isKept = isKept
  }
}

/// A term that a unit has, with what translators are to know of it.
package struct DocumentTerm: Sendable {
  package let text: String
  /// What may stand for it, the preferred one first.
  package let translations: [String]
  package let definition: String?

  package init(_ text: String, translations: [String], definition: String?) {
    self.text = text
    self.translations = translations
    self.definition = definition
  }
}

/// Reads a bilingual document and writes it back with translations or proposals; all else stays as it is, to the byte.
///
/// Each unit can be changed after it was read and before the next one is. To add a format is to add a type of this
/// protocol.
package protocol DocumentEditor {
  /// What the document is in.
  var format: Format { get }

  /// The name of the document, for messages.
  var file: String { get }

  /// The languages that the document names itself; known at once.
  var sourceLanguage: LanguageTag? { get }
  var targetLanguage: LanguageTag? { get }

  /// The next unit, `nil` at the end.
  /// - Throws: ``TumenError`` with the place if the document is not what its format asks for.
  mutating func next() throws(TumenError) -> DocumentUnit?

  /// Gives the unit that was read last a translation in place of the one that it has.
  /// - Parameters:
  ///   - model: the text that the translation is of, whose codes tell which of the unit's own those of the translation
  ///     stand for; `nil` if it is not known.
  ///   - score: how near that text is; the state of the unit follows from it.
  ///   - isAmbiguous: whether others are as good, so that somebody has to look at it however near that text is.
  ///   - isAlarming: whether that text says something else for all that it is near; XLIFF 2 has a place to say so.
  /// - Returns: whether the unit got it: a fuzzy match that would cost it inline codes is left out, and any that
  ///   changes what is protected in it.
  /// - Throws: ``TumenError`` with code `usage` if the format's files are not filled in.
  mutating func translate(
    _ target: Segment, of model: Segment?, score: Score, isAmbiguous: Bool, isAlarming: Bool
  ) throws(TumenError) -> Bool

  /// Puts another text at a place of one of the texts of the unit that was read last; its state stays.
  /// - Parameter range: the place, in Unicode scalars of the text as it was read, of which no part was corrected before.
  /// - Returns: whether that could be done: an inline code may stand there.
  mutating func correct(_ range: Range<Int>, of language: LanguageTag, to text: String) throws(TumenError) -> Bool

  /// Adds proposals to the unit that was read last: the targets of matches, repaired where they were, which is said, as are
  /// the alarms of others.
  /// - Returns: how many were added: one that stands there already is not added again, and none that changes what is
  ///   protected.
  /// - Throws: ``TumenError`` with code `usage` if the format has no place for proposals.
  mutating func propose(_ matches: [Match]) throws(TumenError) -> Int

  /// Adds terms of the source to the glossary of the unit that was read last.
  /// - Returns: how many were added: one that stands there already is not added again.
  /// - Throws: ``TumenError`` with code `usage` if the format has no place for terms.
  mutating func add(_ terms: [DocumentTerm]) throws(TumenError) -> Int

  /// Lets the unit that was read last say what a check has found in it, in place of what an earlier check left there.
  /// - Returns: whether there is anything to say or to take away.
  /// - Throws: ``TumenError`` with code `usage` if the format has no place for findings.
  mutating func annotate(_ findings: [Finding]) throws(TumenError) -> Bool

  /// The bytes of the new document that are settled and were not taken yet.
  mutating func take() throws(TumenError) -> [UInt8]

  /// What could not be written as it was given, in one sentence for people.
  var remark: String? { get }
}

extension DocumentEditor {
  package mutating func translate(
    _ target: Segment, of model: Segment?, score: Score, isAmbiguous: Bool, isAlarming: Bool
  ) throws(TumenError) -> Bool {
    throw refusal(of: "new translations", mend: "give an XLIFF or PO file")
  }

  package mutating func propose(_ matches: [Match]) throws(TumenError) -> Int {
    throw refusal(of: "proposals", mend: "give an XLIFF file, or pre-translate this one")
  }

  package mutating func add(_ terms: [DocumentTerm]) throws(TumenError) -> Int {
    throw refusal(of: "terms", mend: "give an XLIFF 2 file")
  }

  package mutating func annotate(_ findings: [Finding]) throws(TumenError) -> Bool {
    throw refusal(of: "findings", mend: "give an XLIFF file")
  }

  private func refusal(of things: String, mend: String) -> TumenError {
    TumenError(
      .usage, "a file of the format \(format.rawValue) has no place for \(things)", mend: mend, at: .init(file: file)
    )
  }
}
