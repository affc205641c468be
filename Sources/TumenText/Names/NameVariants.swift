package import TumenModel

extension SchemeCatalogue {
  /// The forms of a name that a reader may meet in one language: other schemes' and the press's spellings, given names
  /// joined, hyphenated or spaced, conventional surnames, ё and е, the words in another order, initials, capitals.
  ///
  /// They serve to find a name, not to print one. The name itself comes first; each form stands once; there are at most
  /// some hundreds.
  /// - Throws: ``TumenError`` with code `internal` if rules are missing from this build.
  package func variants(of name: String, in language: LanguageTag, kind: NameKind) throws(TumenError) -> [String] {
    let text = TextForm.spaced(TextForm.nfc(name))
    var found = NameVariants(text)
    let words = text.split(separator: " ").map(String.init)
    switch language.language {
    case "ko": found.addKorean(text, isPerson: kind == .person)
    case "ru":
      if kind == .person, CyrillicKorean.isName(words) {
        addReadings(of: text, .cyrillic, kind, to: &found)
      } else if kind == .person {
        found.addOrders(words, isPatronymic: RussianName.isPatronymic)
      }
      found.addWithoutYo()
    case "en":
      addReadings(of: text, .latin, kind, to: &found)
      if kind == .person { found.addOrders(words) { $0.hasSuffix("vich") || $0.hasSuffix("vna") } }
      found.addWithoutMarks()
    default: break
    }
    found.addCapitals()
    return found.forms
  }

  /// Every spelling in the script of the likeliest Hangul reading of a Korean name.
  private func addReadings(of name: String, _ script: Script, _ kind: NameKind, to found: inout NameVariants) {
    guard let best = reading(of: name, script, kind) else { return }
    found.addSpellings(surname: best.surname, rest: best.rest, script)
  }

  /// Whether a form with this loose key is a name in other spelling, as ``variants(of:in:kind:)`` would give it.
  package func isVariant(
    _ key: String, of name: String, in language: LanguageTag, kind: NameKind
  ) throws(TumenError) -> Bool {
    let text = TextForm.spaced(TextForm.nfc(name))
    let script = language.language == "ru" ? Script.cyrillic : .latin
    let words = text.split(separator: " ").map(String.init)
    var found = NameVariants(text)
    switch language.language {
    case "ko": found.addKorean(text, isPerson: kind == .person)
    case "ru", "en":
      if kind == .person {
        found.addOrders(words) { RussianName.isPatronymic($0) || $0.hasSuffix("vich") || $0.hasSuffix("vna") }
      }
      if script == .latin || (kind == .person && CyrillicKorean.isName(words)),
        let best = reading(of: text, script, kind),
        HangulCandidates.spells(key, surname: best.surname, rest: best.rest, script)
      {
        return true
      }
    default: break
    }
    return found.forms.contains { TextForm.looseKey($0) == key }
  }

  /// Whether a form with this loose key is what some scheme, or some way of spelling the syllables, makes of a name in
  /// another script.
  package func isWriting(
    _ key: String, of name: String, from source: LanguageTag, to target: LanguageTag, kind: NameKind
  ) throws(TumenError) -> Bool {
    let text = TextForm.spaced(TextForm.nfc(name))
    for number in Self.entries(from: source, to: target) {
      if TextForm.looseKey(try written(text, by: number, kind: kind)) == key { return true }
    }
    guard source.language == "ko", let script = NameLanguage(rawValue: target.language)?.script else { return false }
    if kind == .person, let parts = KoreanName(text) {
      return NameVariants.initialSoundVariants(of: parts.surname).contains { surname in
        HangulCandidates.spells(key, surname: surname, rest: parts.given, script)
      }
    }
    return kind == .place && HangulCandidates.spells(key, surname: "", rest: text, script)
  }

  /// The likeliest Hangul reading of a Korean name in another script.
  private func reading(of name: String, _ script: Script, _ kind: NameKind) -> HangulCandidates.Candidate? {
    let best = HangulCandidates.reader(of: script)
      .candidates(of: name, isPerson: kind == .person, isNorth: true, limit: 1).first
    return best.flatMap { $0.cost < Double(name.count) / 2 ? $0 : nil }
  }
}

/// Forms of one name, each once, in the order in which they were found.
struct NameVariants {
  private(set) var forms: [String] = []
  private var seen: Set<String> = []

  /// How many spellings of the syllables of a name are put together.
  private static let limit = 240

  init() {}

  init(_ name: String) { add(name) }

  mutating func add(_ form: String) {
    if !form.isEmpty, seen.insert(form).inserted { forms.append(form) }
  }

  /// A Korean name in every spelling of its syllables: three words, joined, hyphenated, the surname last.
  mutating func addSpellings(surname: String, rest: String, _ script: Script) {
    var given: [(parts: [String], cost: Double)] = [([], 0)]
    for syllable in rest.filter({ $0 != " " }) {
      let spellings = HangulCandidates.spellings(of: syllable, in: script, most: HangulCandidates.dearest)
      guard !spellings.isEmpty else { return }
      given = given.flatMap { head in spellings.map { (head.parts + [$0.text], head.cost + $0.cost) } }
      given = Array(given.sorted { $0.cost < $1.cost }.prefix(Self.limit / 4))
    }
    guard !surname.isEmpty else {
      for form in given { add(Self.titled(form.parts.joined())) }
      return
    }
    let surnames = HangulCandidates.spellings(ofSurname: surname, in: script)
    for parts in given.map(\.parts) {
      for family in surnames.map(Self.titled) {
        let words = parts.map(Self.titled).joined(separator: " ")
        let joined = Self.titled(parts.joined())
        add("\(family) \(words)")
        add("\(family) \(joined)")
        if script == .latin, parts.count > 1 {
          let hyphenated = Self.titled(parts.joined(separator: "-"))
          add("\(family) \(hyphenated)")
          add("\(hyphenated) \(family)")
          add("\(joined) \(family)")
        }
        if forms.count > 4 * Self.limit { return }
      }
    }
  }

  /// A name in Hangul with the initial-sound law kept and broken at the head of its parts, joined and spaced.
  mutating func addKorean(_ name: String, isPerson: Bool) {
    if isPerson, let parts = KoreanName(name), !parts.given.isEmpty {
      for surname in Self.initialSoundVariants(of: parts.surname) {
        for given in Self.initialSoundVariants(of: parts.given) {
          add(surname + given)
          add("\(surname) \(given)")
        }
      }
    } else {
      for form in Self.initialSoundVariants(of: name) { add(form) }
    }
  }

  /// 리 and 이, 로 and 노, 녀 and 여 at the head of a word (두음법칙): the word itself comes first.
  static func initialSoundVariants(of word: String) -> [String] {
    guard let first = word.unicodeScalars.first, let head = Hangul.Syllable(first) else { return [word] }
    // ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ, before which ㄹ and ㄴ are lost; before the others ㄹ becomes ㄴ.
    let isPalatal = [2, 3, 6, 7, 12, 17, 20].contains(head.vowel)
    let initials: [Int]
    switch head.initial {
    case 5: initials = isPalatal ? [11] : [2]
    case 2: initials = isPalatal ? [11, 5] : [5]
    case 11: initials = isPalatal ? [5, 2] : []
    default: initials = []
    }
    let others = initials.compactMap { Hangul.Syllable(initial: $0, vowel: head.vowel, final: head.final).scalar }
    return [word] + others.map { String($0) + word.dropFirst() }
  }

  /// «Фамилия Имя», «Фамилия, Имя», without the patronymic, with initials.
  mutating func addOrders(_ words: [String], isPatronymic: (String) -> Bool) {
    let patronymic = words.dropFirst().first(where: isPatronymic)
    let core = words.filter { $0 != patronymic }
    guard core.count == 2 else { return }
    let (given, surname) = (core[0], core[1])
    add("\(given) \(surname)")
    add("\(surname) \(given)")
    add("\(surname), \(given)")
    add(surname)
    let initial = String(given.prefix(1)) + "."
    add("\(initial) \(surname)")
    add("\(surname) \(initial)")
    if let patronymic {
      let second = String(patronymic.prefix(1)) + "."
      add("\(surname) \(given) \(patronymic)")
      add("\(surname), \(given) \(patronymic)")
      add("\(initial) \(second) \(surname)")
      add("\(initial)\(second) \(surname)")
      add("\(surname) \(initial) \(second)")
    }
  }

  mutating func addWithoutYo() {
    for form in forms where form.contains("ё") || form.contains("Ё") {
      add(form.replacing("ё", with: "е").replacing("Ё", with: "Е"))
    }
  }

  mutating func addWithoutMarks() {
    for form in forms { add(TextForm.withoutMarks(form)) }
  }

  mutating func addCapitals() {
    for form in forms.prefix(Self.limit) { add(form.uppercased()) }
  }

  private static func titled(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
