internal import TumenGlossary
public import TumenModel

/// The concepts that a form leads to.
public struct LookupAnswer: Answer {
  /// The form that was looked up.
  public let query: String
  /// The concepts, the surest first.
  public let results: [Result]

  /// One concept, and by which form it was found.
  public struct Result: Encodable, Sendable {
    /// The concept with all its terms.
    public let concept: Concept
    /// From 0 to 100.
    public let score: Int
    /// The glossary's form that was hit, and how: `exact`, `inflected`, `variant` …
    public let matched: (text: String, language: LanguageTag, how: String)

    init(_ result: LookupResult) {
      concept = result.concept
      score = result.score
      matched = (result.form, result.language, result.how.rawValue)
    }

    private enum Keys: String, CodingKey { case concept, kind, score, matched, terms, titles, definition }

    /// Encodes one result of `tumen lookup --json`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(concept.id, forKey: .concept)
      try container.encode(concept.kind.rawValue, forKey: .kind)
      try container.encode(score, forKey: .score)
      try container.encode(concept.definition, forKey: .definition)
      try container.encode(
        ["text": matched.text, "language": matched.language.identifier, "how": matched.how], forKey: .matched)
      var terms: [String: [TermShape]] = [:]
      for term in concept.terms {
        // Plain `ko` serves both Korean norms, which readers of the answer look for by name.
        let languages = term.language == .korean ? [LanguageTag.koreanNorth, .koreanSouth] : [term.language]
        for language in languages { terms[language.identifier, default: []].append(TermShape(term)) }
      }
      try container.encode(terms, forKey: .terms)
      let titles = concept.relations.filter { $0.kind == .holdsTitle }
      try container.encode(titles.map(TitleShape.init), forKey: .titles)
    }
  }

  private struct TermShape: Encodable {
    let term: Term
    init(_ term: Term) { self.term = term }

    private enum Keys: String, CodingKey { case text, status, scheme }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(term.text, forKey: .text)
      try container.encode(term.status.rawValue, forKey: .status)
      try container.encode(term.scheme?.rawValue, forKey: .scheme)
    }
  }

  private struct TitleShape: Encodable {
    let relation: Relation
    init(_ relation: Relation) { self.relation = relation }

    private enum Keys: String, CodingKey { case concept, from, to }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(relation.concept, forKey: .concept)
      try container.encode(relation.validity.from?.description, forKey: .from)
      try container.encode(relation.validity.to?.description, forKey: .to)
    }
  }
}
