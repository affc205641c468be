/// One meaning, and how each language calls it.
public struct Concept: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, place, organization, title, document, event, term
  }

  public enum Gender: String, Hashable, Sendable, CaseIterable {
    case male, female
  }

  /// Unique in all glossaries that are used together.
  public var id: String
  public var kind: Kind
  /// Of a person.
  public var gender: Gender?
  /// The subject field.
  public var subject: String?
  public var definition: String?
  public var note: String?
  /// The id of the source of the definition.
  public var source: String?
  /// Titles held, and relations to other concepts, in file order.
  public var relations: [Relation]
  /// The terms of all languages, in file order.
  public var terms: [Term]
  /// Where the concept was read, for messages; it says nothing about the meaning.
  public var place: TumenError.Place?

  public init(
    id: String, kind: Kind, gender: Gender? = nil, subject: String? = nil,
    definition: String? = nil, note: String? = nil, source: String? = nil,
    relations: [Relation] = [], terms: [Term], place: TumenError.Place? = nil
  ) {
    self.id = id
    self.kind = kind
    self.gender = gender
    self.subject = subject
    self.definition = definition
    self.note = note
    self.source = source
    self.relations = relations
    self.terms = terms
    self.place = place
  }

  /// The terms that serve `language` (its own tag and the tags that match it), preferred ones first.
  public func terms(in language: LanguageTag) -> [Term] {
    let serving = terms.filter { $0.language.matches(language) }
    return TermStatus.allCases.flatMap { status in serving.filter { $0.status == status } }
  }

  /// The languages of the terms in file order, each once.
  public var languages: [LanguageTag] {
    var seen: Set<LanguageTag> = []
    return terms.map(\.language).filter { seen.insert($0).inserted }
  }
}

/// An arrow from one concept to another, with the dates between which it holds.
public struct Relation: Hashable, Sendable {
  /// The names of SKOS, and the title that a person holds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case broader, narrower, related
    case partOf = "part-of"
    case replacedBy = "replaced-by"
    case holdsTitle = "holds-title"
  }

  public var kind: Kind
  /// The id of the other concept.
  public var concept: String
  public var validity: Validity
  /// The id of a source.
  public var source: String?

  public init(
    _ kind: Kind, _ concept: String, validity: Validity = Validity(), source: String? = nil
  ) {
    self.kind = kind
    self.concept = concept
    self.validity = validity
    self.source = source
  }
}

/// The time for which something holds; an open end is unknown or still to come.
public struct Validity: Hashable, Sendable {
  public var from: CalendarDate?
  public var to: CalendarDate?

  public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }
}
