internal import TumenModel
internal import TumenText

/// What holds for all messages of a PO catalogue: its languages and what its plural forms are for.
struct POCatalogue {
  private let file: String
  /// Whether the caller named the languages.
  private let isNamed: Bool
  private(set) var source: LanguageTag
  private(set) var target: LanguageTag?
  private var plurals: Plurals
  /// The rule of plural forms as the header has it, unless it is the one that is customary in the language.
  private var ownRule: String?
  /// Whether one language is taken for both.
  private var isOneLanguage: Bool

  /// - Parameters:
  ///   - columns: the two languages: `en,ru`.
  ///   - target: the language of the translations, if nothing else tells it.
  /// - Throws: ``TumenError`` with code `usage` if `columns` are not two languages.
  init(_ source: ByteSource, columns: String?, target: LanguageTag? = nil) throws(TumenError) {
    file = source.name
    isNamed = columns != nil
    if let columns {
      let tags = try LanguageTag.list(columns)
      guard tags.count == 2 else {
        throw TumenError(
          .usage, "\(tags.count) language(s) are named for a PO file, which has two", mend: "name both",
          with: [.init(.columns, "en,ru")])
      }
      (self.source, self.target) = (tags[0], tags[1])
    } else {
      self.source = .english
      self.target = POHeader.language(ofPath: source.path) ?? target
    }
    plurals = Plurals(forms: nil, language: self.target)
    isOneLanguage = self.source == self.target
  }

  /// Takes what the header says.
  mutating func read(_ header: POHeader) {
    if !isNamed {
      source = header.sourceLanguage ?? source
      target = header.language ?? target
    }
    plurals = Plurals(forms: header.pluralForms, language: target)
    ownRule = header.pluralForms.flatMap { forms in
      forms.isWhole && target.map { !forms.agrees(with: .customary(in: $0)) } ?? false ? forms.field : nil
    }
    isOneLanguage = source == target
  }

  /// - Throws: ``TumenError`` if the languages of a message are not known.
  func check(_ entry: POEntry) throws(TumenError) {
    if target == nil, entry.translations.contains(where: { !$0.isEmpty }) {
      throw TumenError(
        .malformed, "nothing says which language the translations are in",
        mend: "add “Language: ru” to the header, or name both languages", with: [.init(.columns, "en,ru")],
        at: .init(file: file, line: entry.line))
    }
    if isOneLanguage {
      throw TumenError(
        .usage, "the sources and the translations are both taken for “\(source)”", mend: "name both languages",
        with: [.init(.columns, "en,ru")], at: .init(file: file))
    }
  }

  /// The unit of one form of a message, the only one if it has no plural.
  func unit(of entry: POEntry, form: Int, text: String) -> TranslationUnit {
    var plural: [Attribute] = []
    var sourceText = entry.id
    if let pluralText = entry.plural {
      let use = plurals.use(of: form, in: entry)
      sourceText = use.isSingular ? entry.id : pluralText
      plural = [
        Attribute(.id, entry.id), Attribute(.plural, pluralText),
        Attribute(.form, PluralMessage.Form.name(form, of: entry.translations.count)),
        Attribute(.category, use.category.rawValue),
      ]
      if let ownRule { plural.append(Attribute(.pluralForms, ownRule)) }
    }
    var properties = entry.properties
    properties.insert(contentsOf: plural, at: entry.context == nil ? 0 : 1)
    var unit = TranslationUnit(variants: variants(sourceText, text))
    unit.metadata.properties = properties
    // A comment without a word, “#.” alone, is no note.
    if entry.extractedComments.contains(where: { !$0.isEmpty }) {
      unit.metadata.notes = [entry.extractedComments.joined(separator: "\n")]
    }
    if target != nil, entry.translatorComments.contains(where: { !$0.isEmpty }) {
      unit.variants[1].metadata.notes = [entry.translatorComments.joined(separator: "\n")]
    }
    return unit
  }

  /// The category of a form of a message.
  func category(of form: Int, in entry: POEntry) -> PluralCategory { plurals.use(of: form, in: entry).category }

  private func variants(_ sourceText: String, _ targetText: String) -> [TranslationUnit.Variant] {
    guard let target else { return [.init(source, Segment(sourceText))] }
    return [.init(source, Segment(sourceText)), .init(target, Segment(targetText))]
  }
}

/// What the plural forms of a catalogue are for.
struct Plurals {
  /// The rule by which a number has its form.
  let forms: PluralForms
  private let uses: [(category: PluralCategory, isForOneAlone: Bool)]
  /// Whether the catalogue says it itself.
  private let isSaid: Bool

  /// - Parameter forms: what the header says; the rule that is customary for the language if it says nothing.
  init(forms: PluralForms?, language: LanguageTag?) {
    let language = language ?? .english
    self.forms = forms ?? .customary(in: language)
    uses = self.forms.uses(in: language)
    isSaid = forms != nil
  }

  /// The category of each form.
  var categories: [PluralCategory] { uses.map(\.category) }

  /// The category of a form, and whether it translates the singular: it does if it is for one alone, or for one and other
  /// numbers (21 in Russian) where the singular has the placeholders of the plural. A message of one form may lack the
  /// others, but where nothing says how many there are, it has all. The only form of all numbers is for others.
  func use(of form: Int, in entry: POEntry) -> (category: PluralCategory, isSingular: Bool) {
    guard uses.count > 1, form < uses.count, isSaid || entry.translations.count > 1 else { return (.other, false) }
    let use = uses[form]
    guard use.category == .one else { return (use.category, false) }
    return (.one, use.isForOneAlone || Self.placeholders(entry.id) == Self.placeholders(entry.plural ?? ""))
  }

  private static func placeholders(_ text: String) -> [String] {
    Placeholder.placeholders(in: Array(text.unicodeScalars)).map(\.text).sorted()
  }
}
