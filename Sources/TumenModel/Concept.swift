/// One meaning, and how each language calls it.
public struct Concept: Hashable, Sendable {
  /// What sort of thing a concept is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A human being.
    case person
    /// A place, river, region or building.
    case place
    /// A body, party or company.
    case organization
    /// An office or rank that persons hold.
    case title
    /// A treaty, law or text.
    case document
    /// What happens once or again and again.
    case event
    /// A general word of a field.
    case term
  }

  /// The gender of a person, on which declension depends.
  public enum Gender: String, Hashable, Sendable, CaseIterable {
    /// A man.
    case male
    /// A woman.
    case female
  }

  /// Unique in all glossaries that are used together.
  public var id: String
  /// What sort of thing it is.
  public var kind: Kind
  /// Of a person.
  public var gender: Gender?
  /// The subject field.
  public var subject: String?
  /// One sentence that says what the concept is.
  public var definition: String?
  /// What a terminologist should know of the concept.
  public var note: String?
  /// The id of the source of the definition.
  public var source: String?
  /// The customers and projects whose texts the concept is for; for all if none is named.
  public var subsets = Subsets()
  /// Documents on the concept outside the glossary.
  public var references: [Reference] = []
  /// Pictures of the concept.
  public var images: [Reference] = []
  /// Titles held, and relations to other concepts, in file order.
  public var relations: [Relation]
  /// The terms of all languages, in file order.
  public var terms: [Term]
  /// Who did what to the entry, in file order.
  public var transactions: [Transaction] = []
  /// What the file says of the concept, or of its terms in one language, beyond all this.
  public var properties: [Property] = []
  /// Where the concept was read, for messages; it says nothing about the meaning.
  public var place: TumenError.Place?

  /// A concept of an id, a kind and its terms; everything else may be left out.
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

  /// The terms that serve `language` (its own tag and the tags that match it), preferred ones first; of those of a Korean
  /// without a region the South's before the North's.
  public func terms(in language: LanguageTag) -> [Term] {
    var serving = terms.filter { $0.language.matches(language) }
    if language == .korean, serving.first?.language == .koreanNorth {
      serving = serving.filter { $0.language != .koreanNorth } + serving.filter { $0.language == .koreanNorth }
    }
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
    /// The other one covers more.
    case broader
    /// The other one covers less.
    case narrower
    /// The other one belongs to the same matter.
    case related
    /// The other one is the whole.
    case partOf = "part-of"
    /// The other one came in its place.
    case replacedBy = "replaced-by"
    /// The other one is a title that the person holds.
    case holdsTitle = "holds-title"
  }

  /// What the relation says.
  public var kind: Kind
  /// The id of the other concept.
  public var concept: String
  /// The time for which it holds.
  public var validity: Validity
  /// The id of a source.
  public var source: String?

  /// A relation to the concept of that id.
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
  /// The first day, if it is known.
  public var from: CalendarDate?
  /// The last day, if there is one and it is known.
  public var to: CalendarDate?

  /// The time between two dates, either of which may be open.
  public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether the time ends before it begins, as far as both dates tell: 2024 to 2020, not 2024-05 to 2024.
  public var isReversed: Bool {
    guard let from, let to else { return false }
    if from.year != to.year { return to.year < from.year }
    guard let first = from.month, let last = to.month else { return false }
    if first != last { return last < first }
    guard let firstDay = from.day, let lastDay = to.day else { return false }
    return lastDay < firstDay
  }
}
