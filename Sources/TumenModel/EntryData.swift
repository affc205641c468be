/// The texts for which an entry holds, by whom they are made for.
public struct Subsets: Hashable, Sendable {
  /// The customer's name.
  public var customer: String?
  /// The project's name.
  public var project: String?

  /// A customer and a project, either of which may be left open.
  public init(customer: String? = nil, project: String? = nil) {
    self.customer = customer
    self.project = project
  }
}

/// A document or picture outside the glossary.
public struct Reference: Hashable, Sendable {
  /// Where it is: an address or a path.
  public var target: String
  /// What it is called.
  public var text: String?

  /// A document at an address.
  public init(_ target: String, text: String? = nil) {
    self.target = target
    self.text = text
  }
}

/// A sentence that shows a term in use.
public struct Context: Hashable, Sendable {
  /// The sentence.
  public var text: String
  /// The id of the document it stands in.
  public var source: String?

  /// A sentence, and the document it stands in.
  public init(_ text: String, source: String? = nil) {
    self.text = text
    self.source = source
  }
}

/// What somebody did to an entry.
public struct Transaction: Hashable, Sendable {
  /// What was done, in the words of its glossary: origination, modification, approval.
  public var kind: String
  /// When, as the file writes it.
  public var date: String?
  /// Who did it.
  public var person: String?

  /// A deed, its date and its doer.
  public init(_ kind: String, date: String? = nil, person: String? = nil) {
    self.kind = kind
    self.date = date
    self.person = person
  }
}

/// What a file says of an entry and the model has no word for, so that it can be written again.
public struct Property: Hashable, Sendable {
  /// The name that the format gives it: `usageNote`, `reliabilityCode`.
  public var name: String
  /// What the file says.
  public var value: String
  /// Of a concept: the language of whose terms it is said; of all if `nil`.
  public var language: LanguageTag?
  /// What it points at: the id of another entry, an address.
  public var target: String?
  /// Where the statement comes from: the id or the text of a source.
  public var source: String?

  /// A named value.
  public init(
    _ name: String, _ value: String, language: LanguageTag? = nil, target: String? = nil, source: String? = nil
  ) {
    self.name = name
    self.value = value
    self.language = language
    self.target = target
    self.source = source
  }
}
