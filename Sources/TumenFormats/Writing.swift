package import TumenModel

/// Makes writers of units and of concepts.
package enum Writing {
  /// TMX 1.4 with every attribute and inline code.
  package static func tmx(sourceLanguage: LanguageTag? = nil) throws(TumenError) -> any UnitWriter {
    try TMXWriter(sourceLanguage: sourceLanguage)
  }

  /// A table of units with a column a language.
  package static func tsv(languages: [LanguageTag]) -> any UnitWriter { TSVUnitWriter(languages: languages) }

  /// XLIFF 2.1 from one language into another.
  package static func xliff(source: LanguageTag, target: LanguageTag) -> any UnitWriter {
    XLIFFUnitWriter(source: source, target: target)
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
    case .tmx, .xliff, .yaml:
      throw TumenError(.usage, "a glossary cannot be written as \(format.rawValue) here")
    }
  }
}
