package import TumenModel

/// One record of a file: what was read, or why it could not be taken. Lines count from 1.
package enum Record<Value: Sendable>: Sendable {
  case read(Value, line: Int)
  case rejected(message: String, line: Int)
}

/// A stream of translation units. To add a format is to add a type of this protocol.
package protocol UnitReader {
  /// The language that the file itself calls its source; known once the first record was read.
  var sourceLanguage: LanguageTag? { get }

  /// What the reader passes over by rule, in one sentence for people.
  var remark: String? { get }

  /// The next record, `nil` at the end.
  /// - Throws: ``TumenError`` with the place if the file is not what its format asks for.
  mutating func next() throws(TumenError) -> Record<TranslationUnit>?

  /// What the file says of itself, known once the first record was read. Who takes it keeps it; else ``remark`` says that
  /// it is passed over.
  mutating func takeHead() -> TranslationUnit.Metadata

  /// Where records that were read since the last call are not what the file itself asks of its translations.
  mutating func takeFindings() -> [Finding]

  /// Whether the file asks for a translation of the unit that was read last.
  var isTranslatable: Bool { get }

  /// Whether the file keeps the unit that was read last as it is in every language, so that it has no translation.
  var isKept: Bool { get }

  /// When the texts of the file at hand are from, as far as it says so of all of them; known once the first record was read.
  var date: CalendarDate? { get }
}

extension UnitReader {
  /// Most formats say nothing of themselves.
  package mutating func takeHead() -> TranslationUnit.Metadata { TranslationUnit.Metadata() }

  /// Most formats ask for nothing.
  package mutating func takeFindings() -> [Finding] { [] }

  /// Most formats ask for all of them.
  package var isTranslatable: Bool { true }

  /// Most formats keep nothing.
  package var isKept: Bool { false }

  /// Most formats have no place for it.
  package var date: CalendarDate? { nil }
}

extension ConceptReader {
  /// Most formats say nothing of themselves that is kept.
  package var head: [Attribute] { [] }
}

extension Concept {
  /// Brings the terms of each language together, as a glossary file has them; the order is otherwise kept.
  mutating func joinLanguages() { terms = terms.byLanguage.flatMap(\.terms) }
}

extension [Term] {
  /// The terms of each language, in the order in which the languages come first.
  var byLanguage: [(language: LanguageTag, terms: [Term])] {
    var groups: [(language: LanguageTag, terms: [Term])] = []
    var places: [LanguageTag: Int] = [:]
    for term in self {
      if let place = places[term.language] {
        groups[place].terms.append(term)
      } else {
        places[term.language] = groups.count
        groups.append((term.language, [term]))
      }
    }
    return groups
  }
}

/// A stream of concepts. To add a format is to add a type of this protocol.
package protocol ConceptReader {
  /// The documents that the concepts name; complete once all records were read.
  var sources: [Source] { get }

  /// What the file says of itself: its id, title and the like, by the keys of Tumen's own format.
  var head: [Attribute] { get }

  /// What was read otherwise than it stands in the file, in one sentence for people.
  var remark: String? { get }

  /// The next record, `nil` at the end.
  /// - Throws: ``TumenError`` with the place if the file is not what its format asks for.
  mutating func next() throws(TumenError) -> Record<Concept>?
}

/// Takes translation units and gives back the bytes of a file, piece by piece.
package protocol UnitWriter {
  /// What was written since the last call; the caller writes it out.
  mutating func take() -> [UInt8]

  /// Appends a unit.
  /// - Throws: ``TumenError`` if the format cannot hold it.
  mutating func write(_ unit: TranslationUnit) throws(TumenError)

  /// Ends the file.
  mutating func finish() throws(TumenError)

  /// What the format could not hold and how it was written instead, in one sentence for people.
  var remark: String? { get }

  /// How many of the units that came have no place in the file at all; ``remark`` says why.
  var omitted: Int { get }
}

extension UnitWriter {
  /// Most formats hold every unit.
  package var omitted: Int { 0 }
}

/// Takes concepts and gives back the bytes of a file, piece by piece.
package protocol ConceptWriter {
  /// What was written since the last call; the caller writes it out.
  mutating func take() -> [UInt8]

  /// Appends a concept.
  /// - Throws: ``TumenError`` if the format cannot hold it.
  mutating func write(_ concept: Concept) throws(TumenError)

  /// Ends the file.
  mutating func finish() throws(TumenError)

  /// What the format could not hold, in one sentence for people.
  var remark: String? { get }
}

/// What to know about a file besides its bytes.
package struct ReadingOptions: Sendable {
  /// The format, if it is not to be detected.
  package var format: Format?
  /// The columns of a table without a header: `en,ru,-,package=prop`; of a PO file the languages of its two sides, of an
  /// XLIFF file those that it does not name, of a text its language.
  package var columns: String?
  /// The language of the translations in an XLIFF file, if neither the file nor ``columns`` names it.
  package var target: LanguageTag?

  package init(format: Format? = nil, columns: String? = nil, target: LanguageTag? = nil) {
    self.format = format
    self.columns = columns
    self.target = target
  }

  /// The format that was asked for, else the one that the file shows.
  package func format(of source: ByteSource) throws(TumenError) -> Format {
    if let format { return format }
    return try Format.detected(in: source)
  }
}

/// Opens files of any known format.
package enum Reading {
  /// The units of a file.
  package static func units(
    of source: ByteSource, options: ReadingOptions
  ) throws(TumenError) -> any UnitReader {
    switch try options.format(of: source) {
    case .tmx: return try TMXReader(source)
    case .xliff: return try XLIFFUnitReader(source, columns: options.columns, target: options.target)
    case .po: return try POUnitReader(source, columns: options.columns)
    case .jsonl: return JSONUnitReader(source)
    case .text, .markdown, .html:
      return try ParallelTextReader(source, format: options.format, columns: options.columns)
    case .tsv: return try TableUnitReader(source, .tabs, columns: options.columns)
    case .csv: return try TableUnitReader(source, .quoted, columns: options.columns)
    case .sdltm:
      throw TumenError(.usage, "a memory of Trados Studio is imported, not opened here", at: .init(file: source.name))
    case .yaml, .tbx, .tbx2, .omegat, .utx, .weblate, .skos:
      throw TumenError(
        .usage, "a file of this format holds concepts, not translation units",
        mend: "import its concepts into a glossary",
        with: [.init(.subject, "concepts"), .init(.glossary, "FILE.yaml")],
        at: .init(file: source.name))
    }
  }

  /// A document that is to be written back.
  /// - Parameters:
  ///   - target: the language of the translations, if the document names none.
  ///   - namesTarget: whether such a document gets it.
  /// - Throws: ``TumenError`` with code `usage` for a format that is not written back, and for lines in UTF-16.
  package static func document(
    of source: ByteSource, options: ReadingOptions, target: LanguageTag? = nil, namesTarget: Bool = true
  ) throws(TumenError) -> any DocumentEditor {
    let format = try options.format(of: source)
    if [.po, .tsv, .csv].contains(format), UTF16Decoder(head: try source.peek()) != nil {
      throw TumenError(
        .usage, "a \(format.name) file in UTF-16 cannot be written back", mend: "save it as UTF-8",
        at: .init(file: source.name))
    }
    switch format {
    case .xliff:
      return try XLIFFEditor(source, languages: options.columns, target: target, namesTarget: namesTarget)
    case .po: return try POEditor(source, columns: options.columns, target: target)
    case .tmx: return try TMXEditor(source)
    case .tsv: return try TableEditor(source, .tabs, columns: options.columns)
    case .csv: return try TableEditor(source, .quoted, columns: options.columns)
    default:
      throw TumenError(
        .usage, "a file of the format \(format.rawValue) cannot be written back with changes",
        mend: "give an XLIFF, PO, TMX, TSV or CSV file",
        at: .init(file: source.name))
    }
  }

  /// The concepts of a file.
  package static func concepts(
    of source: ByteSource, options: ReadingOptions
  ) throws(TumenError) -> any ConceptReader {
    switch try options.format(of: source) {
    case .yaml: return try YAMLConceptReader(source)
    case .tbx, .tbx2: return try TBXConceptReader(source)
    case .tsv: return try TableConceptReader(source, .tsv, languages: options.columns)
    case .csv, .weblate: return try TableConceptReader(source, .csv, languages: options.columns)
    case .omegat: return try OmegaTConceptReader(source, languages: options.columns)
    case .utx: return try TableConceptReader(source, .utx, languages: options.columns)
    case .skos:
      throw TumenError(
        .usage, "SKOS is written, not read", mend: "give a YAML, TBX, UTX, CSV or TSV glossary",
        at: .init(file: source.name))
    case .xliff: return try XLIFFConceptReader(source)
    case .tmx, .po, .jsonl, .text, .markdown, .html, .sdltm:
      throw TumenError(
        .usage, "a file of this format holds translation units, not concepts",
        mend: "give a YAML, TBX, UTX, CSV or TSV glossary", at: .init(file: source.name))
    }
  }
}
