internal import TumenGlossary
public import TumenModel

/// The concepts that a form leads to.
public struct LookupAnswer: Answer, Encodable {
  /// The form that was looked up.
  public let query: String
  /// The concepts, the surest first.
  public let results: [Result]
  /// Terms that may have been meant, where there is no result.
  public let suggestions: [String]

  /// One concept, and by which form it was found.
  public struct Result: Encodable, Sendable {
    /// The concept with all its terms.
    public let concept: Concept
    /// From 0 to 100.
    public let score: Int
    /// The glossary's form that was hit, and how.
    public let matched: (text: String, language: LanguageTag, how: FormMatch)

    init(_ result: LookupResult) {
      concept = result.concept
      score = result.score
      matched = (result.form, result.language, result.how)
    }

    private enum Keys: String, CodingKey { case score, matched }

    /// Encodes one result of `tumen lookup --json`.
    public func encode(to encoder: any Encoder) throws {
      try ConceptAnswer(concept).encode(to: encoder)
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(score, forKey: .score)
      try container.encode(
        ["text": matched.text, "language": matched.language.identifier, "how": matched.how.rawValue], forKey: .matched)
    }
  }
}
