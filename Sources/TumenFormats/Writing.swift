package import TumenModel

/// Makes writers of units and of concepts.
package enum Writing {
  /// A writer of units.
  /// - Parameters:
  ///   - languages: those of a table's columns; of PO and XLIFF the source and the target. The first one is the source that TMX
  ///     names if `namesSource`.
  ///   - head: what the file says of itself, where the format has a place for it.
  /// - Throws: ``TumenError`` with code `usage` for formats that hold no units and missing languages.
  package static func units(
    as format: Format, languages: [LanguageTag] = [], namesSource: Bool = false,
    head: TranslationUnit.Metadata = TranslationUnit.Metadata()
  ) throws(TumenError) -> any UnitWriter {
    switch format {
    case .tmx: return try TMXWriter(sourceLanguage: namesSource ? languages.first : nil, head: head)
    case .jsonl: return JSONUnitWriter()
    case .tsv, .csv: return try TableUnitWriter(format, languages: languages)
    case .po, .xliff:
      guard languages.count == 2, languages[0] != languages[1] else {
        throw TumenError(
          .usage, "\(format.name) is from one language into another", mend: "name both",
          with: [.init(.languages, "en,ru")])
      }
      return format == .po
        ? POUnitWriter(source: languages[0], target: languages[1])
        : XLIFFUnitWriter(source: languages[0], target: languages[1])
    default:
      throw TumenError(
        .usage, "units cannot be written as \(format.rawValue)", mend: "choose tmx, xliff, po, tsv, csv or jsonl")
    }
  }

  /// A termbase in TBX.
  package static func tbx(_ shape: TBXShape = .version3(.basic, .dca)) throws(TumenError) -> any ConceptWriter {
    try TBXConceptWriter(shape)
  }

  /// A glossary in a format that holds concepts and needs no more than languages.
  /// - Parameters:
  ///   - languages: those of the columns of a table; of OmegaT, UTX and Weblate the source and the target.
  ///   - date: when it is written, for the head of UTX.
  /// - Throws: ``TumenError`` with code `usage` for other formats and missing languages.
  package static func concepts(
    as format: Format, languages: [LanguageTag] = [], date: String? = nil
  ) throws(TumenError) -> any ConceptWriter {
    switch format {
    case .csv, .tsv, .omegat, .utx, .weblate:
      return try TableConceptWriter(format, languages: languages, date: date)
    case .skos: return SKOSConceptWriter()
    case .tbx: return try tbx()
    case .tbx2: return try tbx(.version2)
    case .tmx, .xliff, .po, .jsonl, .text, .markdown, .html, .sdltm, .yaml:
      throw TumenError(.usage, "a glossary cannot be written as \(format.rawValue) here")
    }
  }
}
