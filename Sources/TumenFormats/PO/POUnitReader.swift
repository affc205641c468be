internal import TumenModel
internal import TumenText

/// PO and POT catalogues of GNU gettext as a stream of units.
///
/// A message is a unit of two variants, `msgid` and `msgstr`. Each plural form of a message is a unit of its own, whose
/// source is `msgid` or `msgid_plural`, whichever the form translates. What else a message says are properties that begin
/// with `po:` (see ``POProperty``); comments of programmers are notes of the unit, those of translators notes of the
/// translation.
struct POUnitReader: UnitReader {
  private let file: String
  private var parser: POParser
  /// The languages that the caller named.
  private let named: (source: LanguageTag, target: LanguageTag)?
  private let pathLanguage: LanguageTag?
  private var languages: (source: LanguageTag, target: LanguageTag?)
  private var plurals = Plurals(forms: nil, language: nil)
  /// The forms of a message that are still to be given.
  private var waiting: [Record<TranslationUnit>] = []
  private var defined: [Fingerprint: Int] = [:]

  /// Of so many messages is known whether one stands twice.
  private static let definedLimit = 1 << 20

  var sourceLanguage: LanguageTag? { languages.source }

  var remark: String? {
    parser.domains > 0 ? "\(parser.domains) line(s) “domain” were passed over; all messages count as of one domain" : nil
  }

  /// - Parameter columns: the two languages: `en,ru`. Without it the header, then the file's name say the target, and
  ///   the source is English unless the header has `X-Source-Language`.
  init(_ source: ByteSource, columns: String?) throws(TumenError) {
    file = source.name
    named = try columns.map { columns throws(TumenError) in
      let tags = try LanguageTag.list(columns)
      guard tags.count == 2 else {
        throw TumenError(
          .usage, "--languages names \(tags.count) language(s) for a PO file, which has two", mend: "write --languages en,ru")
      }
      return (tags[0], tags[1])
    }
    pathLanguage = POHeader.language(ofPath: source.path)
    languages = (named?.source ?? .english, named?.target ?? pathLanguage)
    parser = try POParser(source)
  }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while waiting.isEmpty {
      guard let entry = try parser.next() else { return nil }
      if entry.isHeader, !entry.isObsolete {
        read(POHeader(entry.translations[0]))
        continue
      }
      try add(entry)
    }
    return waiting.removeFirst()
  }

  private mutating func read(_ header: POHeader) {
    if named == nil {
      languages.source = header.sourceLanguage ?? languages.source
      languages.target = header.language ?? languages.target
    }
    plurals = Plurals(forms: header.pluralForms, language: languages.target)
  }

  private mutating func add(_ entry: POEntry) throws(TumenError) {
    if !entry.isObsolete, let line = lineOfSame(entry) {
      waiting.append(
        .rejected(message: "the message was defined in line \(line) already; keep one of the two", line: entry.line))
      return
    }
    if languages.target == nil, entry.translations.contains(where: { !$0.isEmpty }) {
      throw TumenError(
        .malformed, "nothing says which language the translations are in",
        mend: "add “Language: ru” to the header, or --languages en,ru", at: .init(file: file, line: entry.line))
    }
    if let target = languages.target, target == languages.source {
      throw TumenError(
        .usage, "the sources and the translations are both taken for “\(target)”", mend: "add --languages en,ru",
        at: .init(file: file))
    }
    for (form, text) in entry.translations.enumerated() {
      let unit = unit(of: entry, form: form, text: text)
      if let scalar = Self.firstForbidden(in: unit) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        waiting.append(.rejected(message: "the message holds the control character U+\(code); remove it", line: entry.line))
      } else {
        waiting.append(.read(unit, line: entry.line))
      }
    }
  }

  private static func firstForbidden(in unit: TranslationUnit) -> Unicode.Scalar? {
    for variant in unit.variants {
      if let scalar = XMLText.firstForbidden(in: variant.segment.text[...]) { return scalar }
    }
    return unit.metadata.properties.lazy.compactMap { XMLText.firstForbidden(in: $0.value[...]) }.first
  }

  private mutating func lineOfSame(_ entry: POEntry) -> Int? {
    var bytes = Array((entry.context ?? "").utf8)
    bytes.append(entry.context == nil ? 0x05 : 0x04)
    bytes += entry.id.utf8
    let key = Fingerprint(bytes: bytes)
    if let line = defined[key] { return line }
    if defined.count < Self.definedLimit { defined[key] = entry.line }
    return nil
  }

  private mutating func unit(of entry: POEntry, form: Int, text: String) -> TranslationUnit {
    var properties: [Attribute] = []
    func add(_ property: POProperty, _ value: String?) {
      if let value { properties.append(Attribute(property.rawValue, value)) }
    }
    add(.context, entry.context)
    var source = entry.id
    if let plural = entry.plural {
      let use = plurals.use(of: form, in: entry)
      source = use.isSingular ? entry.id : plural
      add(.id, entry.id)
      add(.plural, plural)
      add(.form, "\(form) of \(entry.translations.count)")
      add(.category, use.category.rawValue)
    }
    if !entry.flags.isEmpty { add(.flags, entry.flags.joined(separator: ", ")) }
    if !entry.references.isEmpty { add(.references, entry.references.joined(separator: "\n")) }
    add(.previousContext, entry.previous.context)
    add(.previousID, entry.previous.id)
    add(.previousPlural, entry.previous.plural)
    if entry.isObsolete { add(.obsolete, "yes") }
    var unit = TranslationUnit(variants: [.init(languages.source, Segment(source))])
    unit.metadata.properties = properties
    if !entry.extractedComments.isEmpty { unit.metadata.notes = [entry.extractedComments.joined(separator: "\n")] }
    if let target = languages.target {
      var variant = TranslationUnit.Variant(target, Segment(text))
      if !entry.translatorComments.isEmpty {
        variant.metadata.notes = [entry.translatorComments.joined(separator: "\n")]
      }
      unit.variants.append(variant)
    }
    return unit
  }
}

/// The properties of a unit that come from a PO file.
enum POProperty: String, CaseIterable {
  case context = "po:msgctxt"
  /// Of a message with plural forms: the singular and the plural.
  case id = "po:msgid"
  case plural = "po:msgid_plural"
  /// Which form of how many: `0 of 3`.
  case form = "po:form"
  /// The CLDR category of the form: `few`.
  case category = "po:category"
  case flags = "po:flags"
  case references = "po:references"
  case previousContext = "po:previous-msgctxt"
  case previousID = "po:previous-msgid"
  case previousPlural = "po:previous-msgid_plural"
  /// `yes` for a message that the program has no more.
  case obsolete = "po:obsolete"
}

/// What the plural forms of a catalogue are for.
private struct Plurals {
  private let uses: [(category: PluralCategory, isForOneAlone: Bool)]

  /// - Parameter forms: what the header says; the rule that is customary for the language if it says nothing.
  init(forms: PluralForms?, language: LanguageTag?) {
    let language = language ?? .english
    uses = (forms ?? .customary(in: language)).uses(in: language)
  }

  /// The category of a form, and whether it translates the singular: it does if it is for one alone, or for one and other
  /// numbers (21 in Russian) where the singular has the placeholders of the plural.
  func use(of form: Int, in entry: POEntry) -> (category: PluralCategory, isSingular: Bool) {
    guard form < uses.count, entry.translations.count > 1 else { return (.other, false) }
    let use = uses[form]
    guard use.category == .one else { return (use.category, false) }
    return (.one, use.isForOneAlone || Self.placeholders(entry.id) == Self.placeholders(entry.plural ?? ""))
  }

  private static func placeholders(_ text: String) -> [String] {
    Placeholder.placeholders(in: Array(text.unicodeScalars)).map(\.text).sorted()
  }
}
