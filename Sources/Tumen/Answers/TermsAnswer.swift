internal import TumenGlossary
public import TumenModel

/// The glossary's terms in a text.
public struct TermsAnswer: Answer {
  public let text: String
  public let language: LanguageTag
  public let terms: [Hit]

  /// A term and its place in Unicode scalars.
  public struct Hit: Encodable, Sendable {
    public let range: Range<Int>
    public let text: String
    public let concept: Concept
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

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(text, forKey: .text)
    try container.encode(language.identifier, forKey: .language)
    try container.encode(terms, forKey: .terms)
  }
}
