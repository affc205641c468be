public import TumenModel
internal import TumenText

/// The forms of a name in running text.
public struct InflectionAnswer: Answer, Encodable {
  /// The name as it was given, in NFC.
  public let text: String
  /// The language whose forms they are.
  public let language: LanguageTag
  /// The forms in the order of the grammar.
  public let forms: [Form]
  /// Whether grammar leaves no doubt: false where it is not known how the end of a name is read aloud, so that the Korean
  /// particle may be the other, where the gender of a person decides and nothing tells it, and where a Russian word is only
  /// taken for what its ending looks like.
  public let isCertain: Bool
  /// Whether every form is the name itself.
  public var isIndeclinable: Bool { !forms.isEmpty && forms.allSatisfy { $0.text == text } }

  /// One form, and what it is in its language.
  public struct Form: Encodable, Hashable, Sendable {
    /// What a form is: a case of Russian, a Korean particle, an English form.
    public enum Role: Hashable, Sendable {
      /// A case of Russian.
      case grammaticalCase(RussianCase)
      /// A Korean particle in both its shapes: `은/는`.
      case particle(String)
      /// A form of English.
      case form(EnglishForm)
    }

    /// A form that an English name takes.
    public enum EnglishForm: String, Hashable, Sendable, CaseIterable {
      /// What belongs to it: Kim’s.
      case possessive
      /// Several of it: Kims.
      case plural
    }

    /// What it is in its language.
    public let role: Role
    /// The form.
    public let text: String
    /// Whether a Russian name has only a plural.
    public var isPlural = false

    private enum Keys: String, CodingKey { case `case`, number, particle, form, text }

    /// Encodes one form of `tumen inflect --json`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      switch role {
      case .grammaticalCase(let grammaticalCase):
        try container.encode(grammaticalCase.rawValue, forKey: .case)
        try container.encode(isPlural ? "plural" : "singular", forKey: .number)
      case .particle(let name): try container.encode(name, forKey: .particle)
      case .form(let form): try container.encode(form.rawValue, forKey: .form)
      }
      try container.encode(text, forKey: .text)
    }
  }

  /// - Throws: ``TumenError`` with code `unknownLanguage` for a language without rules of inflection.
  init(
    _ name: String, language: LanguageTag, kind: InflectedKind, gender: Concept.Gender?
  ) throws(TumenError) {
    let name = TextForm.spaced(TextForm.nfc(name))
    text = name
    self.language = language
    switch language.language {
    case "ru":
      let inflected = RussianName.inflected(name, kind: kind, gender: gender)
      isCertain = inflected.isCertain
      forms =
        name.isEmpty
        ? []
        : inflected.forms.map { form in
          Form(role: .grammaticalCase(form.grammaticalCase), text: form.text, isPlural: inflected.isPlural)
        }
    case "ko":
      isCertain = KoreanParticles.isCertain(name)
      forms = (KoreanParticles.forms(of: name) ?? []).map { Form(role: .particle($0.particle), text: $0.text) }
    case "en":
      isCertain = true
      forms =
        name.isEmpty
        ? []
        : [
          Form(role: .form(.possessive), text: English.possessive(of: name)),
          Form(
            role: .form(.plural),
            text: English.plural(of: name, isName: ![.title, .organization, .term].contains(kind))),
        ]
    default:
      throw TumenError(
        .unknownLanguage, "there are no rules of inflection for \(language)", mend: "choose en, ru or ko")
    }
  }

  private enum Keys: String, CodingKey { case text, language, forms, indeclinable, certain }

  /// Encodes the shape that `tumen inflect --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(text, forKey: .text)
    try container.encode(language.identifier, forKey: .language)
    try container.encode(forms, forKey: .forms)
    try container.encode(isIndeclinable, forKey: .indeclinable)
    try container.encode(isCertain, forKey: .certain)
  }
}
