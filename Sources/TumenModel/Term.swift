/// One designation of a concept in one language.
public struct Term: Hashable, Sendable {
  /// The term as it is written by itself.
  public var text: String
  /// The language, with its norm where the norms differ.
  public var language: LanguageTag
  /// How much the term is wanted.
  public var status: TermStatus
  /// The system of romanisation or cyrillisation that the form follows.
  public var scheme: Scheme?
  /// The id of a document that shows the form.
  public var source: String?
  /// The scheme by which the form was derived where no document was read; `translation` for a common word.
  public var derived: String?
  /// What a terminologist should know of the term.
  public var note: String?
  /// Further forms that running text may show: declined forms, plurals.
  public var forms: [String]
  /// Whether translations keep the term as it stands.
  public var isKept = false
  /// What sort of designation it is, in the words of its glossary: full form, abbreviation, phrase.
  public var type: String?
  /// Where the term is used, in the words of its glossary.
  public var geography: String?
  /// The customers and projects whose texts the term is for; for all if none is named.
  public var subsets = Subsets()
  /// Sentences that show the term in use.
  public var contexts: [Context] = []
  /// How the term is found in running text.
  public var matching = TermMatching()
  /// What the glossary says of its grammar.
  public var grammar: Grammar
  /// The time for which the term is in use.
  public var validity: Validity
  /// Who did what to the entry of the term, in file order.
  public var transactions: [Transaction] = []
  /// What the file says of the term beyond all this.
  public var properties: [Property] = []

  /// A term of a text and a language; everything else may be left out.
  public init(
    _ text: String, language: LanguageTag, status: TermStatus = .preferred, scheme: Scheme? = nil,
    source: String? = nil, derived: String? = nil, note: String? = nil, forms: [String] = [],
    grammar: Grammar = Grammar(), validity: Validity = Validity()
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.scheme = scheme
    self.source = source
    self.derived = derived
    self.note = note
    self.forms = forms
    self.grammar = grammar
    self.validity = validity
  }
}

/// How much a term is wanted. Cases stand in order: the best first.
public enum TermStatus: String, Hashable, Sendable, CaseIterable, Comparable {
  /// To be used.
  case preferred
  /// May be used.
  case admitted
  /// May be used; nobody has decided yet.
  case proposed
  /// Not to be used any more.
  case deprecated
  /// Was right once; another one has taken its place.
  case superseded
  /// Wrong.
  case forbidden

  /// The better first.
  public static func < (left: TermStatus, right: TermStatus) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a translation may use the term.
  public var isUsable: Bool { self == .preferred || self == .admitted || self == .proposed }
}

/// Grammatical data of a term, in the words of its glossary.
public struct Grammar: Hashable, Sendable {
  /// Masculine, feminine, neuter.
  public var gender: String?
  /// Singular, plural.
  public var number: String?
  /// Animate, inanimate.
  public var animacy: String?
  /// Noun, verb, adjective and so on.
  public var partOfSpeech: String?

  /// Grammatical data, as far as it is known.
  public init(
    gender: String? = nil, number: String? = nil, animacy: String? = nil, partOfSpeech: String? = nil
  ) {
    self.gender = gender
    self.number = number
    self.animacy = animacy
    self.partOfSpeech = partOfSpeech
  }
}
