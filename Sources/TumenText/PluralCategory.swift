package import TumenModel

/// A category of numbers that a language tells apart in its words (Unicode CLDR, Language Plural Rules).
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// The category of each of some whole numbers in a language.
  package static func categories(of numbers: [Int], in language: LanguageTag) -> [PluralCategory] {
    ICU.pluralCategories(of: numbers.map { Int32(clamping: $0) }, language: language.language)
      .map { allCases[Int($0)] }
  }
}
