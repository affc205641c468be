package import TumenModel

extension LanguageTag {
  /// Whether the Unicode CLDR, as ICU carries it, has a name for the language. A tag is well formed without one: `url`
  /// at the head of a column is such a tag, and no language.
  package var isNamed: Bool { ICU.isNamedLanguage(language) }
}
