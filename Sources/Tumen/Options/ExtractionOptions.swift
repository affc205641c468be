public import TumenModel

/// How to propose concepts from translations.
public struct ExtractionOptions: Hashable, Sendable {
  /// The languages; terms are sought in the first and paired with those of the others.
  public var languages: [LanguageTag]
  /// How many concepts at most.
  public var limit: Int
  /// How often a term must occur.
  public var minimumFrequency: Int
  /// The format, if it is not to be detected.
  public var format: Format?
  /// The columns of a table without a header.
  public var columns: String?

  /// The options of an extraction; what is left out is detected, or what `tumen glossary extract` takes.
  public init(
    languages: [LanguageTag], limit: Int = 200, minimumFrequency: Int = 3, format: Format? = nil, columns: String? = nil
  ) {
    self.languages = languages
    self.limit = limit
    self.minimumFrequency = minimumFrequency
    self.format = format
    self.columns = columns
  }

  /// The options that are taken where nothing is said; languages have to be.
  package static let standard = ExtractionOptions(languages: [])
}
