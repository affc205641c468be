package import TumenModel

/// Makes writers of units.
package enum Writing {
  /// TMX 1.4 with every attribute and inline code.
  package static func tmx(sourceLanguage: LanguageTag? = nil) throws(TumenError) -> any UnitWriter {
    try TMXWriter(sourceLanguage: sourceLanguage)
  }

  /// A table with a column a language.
  package static func tsv(languages: [LanguageTag]) -> any UnitWriter { TSVUnitWriter(languages: languages) }
}
