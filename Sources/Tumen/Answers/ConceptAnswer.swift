public import TumenModel

/// A concept of the glossaries with all its terms.
public struct ConceptAnswer: Answer, Encodable {
  /// The concept.
  public let concept: Concept

  init(_ concept: Concept) { self.concept = concept }

  private enum Keys: String, CodingKey { case concept, kind, subject, definition, terms, titles }

  /// Encodes the shape that `tumen glossary show --json` prints, which a result of `lookup` holds too.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(concept.id, forKey: .concept)
    try container.encode(concept.kind.rawValue, forKey: .kind)
    try container.encodeIfPresent(concept.subject, forKey: .subject)
    try container.encode(concept.definition, forKey: .definition)
    var terms: [String: [TermShape]] = [:]
    for term in concept.terms {
      for language in term.language.norms { terms[language.identifier, default: []].append(TermShape(term)) }
    }
    try container.encode(terms, forKey: .terms)
    let titles = concept.relations.filter { $0.kind == .holdsTitle }
    try container.encode(titles.map(TitleShape.init), forKey: .titles)
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

extension LanguageTag {
  /// The language itself; of plain `ko`, which serves both Korean norms, these, since readers look for them by name.
  var norms: [LanguageTag] { self == .korean ? [.koreanNorth, .koreanSouth] : [self] }
}

/// What is said of an id that no concept has: the shape of ``ConceptAnswer`` without any term.
public struct AbsentConceptAnswer: Answer, Encodable {
  /// The id that was asked for.
  public let concept: String

  /// The answer for an id.
  public init(_ id: String) { concept = id }

  private enum Keys: String, CodingKey { case concept, terms, titles }

  /// Encodes the id with no terms and no titles.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(concept, forKey: .concept)
    try container.encode([String: String](), forKey: .terms)
    try container.encode([String](), forKey: .titles)
  }
}
