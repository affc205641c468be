package import TumenModel

/// Makes writers of units.
package enum Writing {
  /// TMX 1.4 with every attribute and inline code.
  package static func tmx(sourceLanguage: LanguageTag? = nil) throws(TumenError) -> any UnitWriter {
    try TMXWriter(sourceLanguage: sourceLanguage)
  }

  /// TBX-Basic, version 3.
  package static func tbx() throws(TumenError) -> any ConceptWriter { try TBXConceptWriter() }

  /// A table with a column a language.
  package static func tsv(languages: [LanguageTag]) -> any UnitWriter { TSVUnitWriter(languages: languages) }
}
