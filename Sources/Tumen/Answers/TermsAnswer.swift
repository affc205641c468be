internal import TumenGlossary
public import TumenModel

/// The glossary's terms in a text.
public struct TermsAnswer: Answer {
  /// The text that was read.
  public let text: String
  /// The language in which it was read.
  public let language: LanguageTag
  /// The terms from left to right.
  public let terms: [Hit]

  /// A term and its place in Unicode scalars.
  public struct Hit: Encodable, Sendable {
    /// The place in the text, in Unicode scalars.
    public let range: Range<Int>
    /// The words of the text.
    public let text: String
    /// The concept that the term names.
    public let concept: Concept
    /// The term in the form that the glossary gives first.
    public let term: Term
    /// `exact` or `inflected`.
    public let how: String

    init(_ hit: TermHit) {
      range = hit.range
      text = hit.text
      concept = hit.concept
      term = hit.term
      how = hit.how.rawValue
    }

    private enum Keys: String, CodingKey { case start, end, text, concept, term, how, status }

    /// Encodes one term of `tumen terms --json`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(range.lowerBound, forKey: .start)
      try container.encode(range.upperBound, forKey: .end)
      try container.encode(text, forKey: .text)
      try container.encode(concept.id, forKey: .concept)
      try container.encode(term.text, forKey: .term)
      try container.encode(how, forKey: .how)
      try container.encode(term.status.rawValue, forKey: .status)
    }
  }

  private enum Keys: String, CodingKey { case text, language, terms }

  /// Encodes the shape that `tumen terms --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(text, forKey: .text)
    try container.encode(language.identifier, forKey: .language)
    try container.encode(terms, forKey: .terms)
  }
}
