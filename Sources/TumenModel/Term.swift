/// One designation of a concept in one language.
public struct Term: Hashable, Sendable {
  public var text: String
  public var language: LanguageTag
  public var status: TermStatus
  /// The system of romanisation or cyrillisation that the form follows.
  public var scheme: Scheme?
  /// The id of a document that shows the form.
  public var source: String?
  /// The scheme by which the form was derived where no document was read; `translation` for a common word.
  public var derived: String?
  public var note: String?
  /// Further forms that running text may show: declined forms, plurals.
  public var forms: [String]
  public var grammar: Grammar
  public var validity: Validity

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
public enum TermStatus: String, Hashable, Sendable, CaseIterable {
  case preferred, admitted, proposed, deprecated, superseded, forbidden

  /// Whether a translation may use the term.
  public var isUsable: Bool { self == .preferred || self == .admitted || self == .proposed }
}

/// Grammatical data of a term, in the words of its glossary.
public struct Grammar: Hashable, Sendable {
  public var gender: String?
  public var number: String?
  public var animacy: String?
  public var partOfSpeech: String?

  public init(
    gender: String? = nil, number: String? = nil, animacy: String? = nil, partOfSpeech: String? = nil
  ) {
    self.gender = gender
    self.number = number
    self.animacy = animacy
    self.partOfSpeech = partOfSpeech
  }
}
