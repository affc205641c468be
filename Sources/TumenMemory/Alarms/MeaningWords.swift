internal import TumenIndex
internal import TumenModel
internal import TumenText

/// The words of one language that change what a text says, as keys of ``TextForm/key(_:)``.
final class MeaningWords: Sendable {
  let language: LanguageTag
  private let negations: Set<String>
  private let parts: [[UInt8]]
  /// How words begin that deny by themselves: отсутствует, 실패했습니다; but not отсутствующий.
  private let heads: [String]
  private let prefixes: [String]
  /// What words begin or end with that say the opposite of each other: enable, disable; useful, useless.
  private let (exchanges, endings): ([(String, String)], [(String, String)])
  private let opposites: Opposites
  private let calendar: CalendarNames
  /// Abbreviations of days and months that are no other words, and days by their distance from today.
  private let shortDates: Set<String>
  private let shortDateHeads: ScalarSet
  /// What a negation brings along and says nothing itself.
  let auxiliaries: Set<String>
  /// How many other words a negation may bring along.
  let companions: Int
  /// What may stand behind a year and is read as “year”.
  let yearWords: [String]
  /// What makes an ordinal of the digits before it.
  let ordinalEndings: Set<String>
  /// What tells one week from another, and what such words begin with: this, next, прошлый.
  private let pointers: (whole: Set<String>, stems: [String])
  /// The words that are none of these, nor of any other kind.
  let plain: PlainWords

  static func of(_ language: LanguageTag) -> MeaningWords {
    switch language.language {
    case "en": english
    case "ru": russian
    case "ko": korean
    default: other
    }
  }

  private static let english = MeaningWords(.english)
  private static let russian = MeaningWords(.russian)
  private static let korean = MeaningWords(.korean)
  private static let other = MeaningWords(.undetermined)

  private init(_ language: LanguageTag) {
    self.language = language
    calendar = CalendarNames.of(language)
    opposites = Opposites(language)
    switch language.language {
    case "en":
      negations = [
        "not", "no", "never", "without", "cannot", "none", "neither", "nor", "nothing", "nobody", "unless",
        "hardly", "scarcely", "barely", "non", "unable", "absent", "fail", "fails", "failed", "failing",
        "counterclockwise", "anticlockwise",
      ]
      parts = [Array("n't".utf8)]
      heads = []
      prefixes = ["un", "in", "im", "il", "ir", "non", "dis", "de"]
      exchanges = [("en", "dis")]
      endings = [("ful", "less"), ("fully", "lessly")]
      shortDates = [
        "mon", "tue", "thu", "fri", "yesterday", "today", "tomorrow", "tonight", "morning", "afternoon", "evening",
        "noon", "midnight", "spring", "summer", "autumn", "winter",
      ]
      auxiliaries = [
        "do", "does", "did", "any", "some", "longer", "the", "a", "an", "times", "must", "need", "needs", "needed",
        "everyone", "everybody", "someone", "somebody", "anyone", "anybody",
      ]
      companions = 0
      yearWords = []
      ordinalEndings = ["st", "nd", "rd", "th"]
      pointers = (["this", "next", "last", "previous", "coming"], [])
    case "ru":
      negations = [
        "не", "нет", "без", "ни", "никогда", "нельзя", "никто", "ничто", "ничего", "невозможно", "едва",
      ]
      parts = []
      heads = ["отсутствует", "отсутствуют", "отсутствова"]
      prefixes = ["не", "без", "бес", "де"]
      exchanges = [("включ", "отключ"), ("включ", "выключ")]
      endings = []
      shortDates = [
        "вчера", "сегодня", "завтра", "позавчера", "послезавтра", "утром", "вечером", "ночью", "полдень", "полночь",
        "весной", "летом", "осенью", "зимой",
      ]
      auxiliaries = [
        "раза", "должен", "должна", "должно", "должны", "обязан", "обязана", "обязано", "обязаны", "можно", "надо",
        "нужно",
      ]
      companions = 0
      yearWords = ["год", "года", "году", "годом", "годе", "г", "гг", "годы", "годов", "годах", "годам", "годами"]
      ordinalEndings = []
      pointers = (
        ["этот", "этой", "этом", "эту", "этого"],
        ["следующ", "прошл", "позапрошл", "минувш", "будущ", "предыдущ", "нынешн", "текущ"]
      )
    case "ko":
      negations = ["안", "못", "아니다", "없이", "말아", "말라", "말것"]
      parts = [
        "않", "못하", "못한", "못했", "없", "아니", "아닌", "아닙", "아님", "말아라", "말아야", "말아주", "마십", "마세", "마시오",
      ].map { Array($0.utf8) }
      heads = ["실패"]
      prefixes = ["불", "비", "미", "무", "부"]
      (exchanges, endings) = ([], [])
      shortDates = [
        "어제", "오늘", "내일", "모레", "그저께", "올해", "금년", "지난해", "작년", "재작년", "내년", "이달", "지난달", "다음달", "내달", "정오", "자정", "아침",
        "저녁", "지난주", "이번주", "다음주", "내주", "금주", "이번달",
        "새벽", "밤에", "낮에", "한밤", "한낮", "봄", "여름", "가을", "겨울",
      ]
      // 영상 5도 is 5도.
      auxiliaries = ["번째", "번", "필요", "필요가", "필요는", "영상"]
      companions = 1
      yearWords = []
      ordinalEndings = []
      pointers = (["이번", "다음", "지난", "이", "올"], [])
    default:
      (negations, parts, heads, prefixes, shortDates) = ([], [], [], [], [])
      (exchanges, endings) = ([], [])
      (auxiliaries, companions, yearWords, ordinalEndings) = ([], 0, [], [])
      pointers = ([], [])
    }
    shortDateHeads = ScalarSet(shortDates.compactMap(\.unicodeScalars.first))
    let numbers = NumberReader(language: language).words
    let amounts = Self.amounts[language.language] ?? []
    let units = Self.unitWords
    let halves = language.language == "ru" ? Self.halves : []
    let words =
      [
        negations, shortDates, auxiliaries, Set(yearWords), ordinalEndings, pointers.whole, Set(calendar.words),
        Set(StopWords.of(language.language).barriers), Set(units.whole), Set(numbers.whole),
      ].flatMap(Array.init) + (language.language == "ko" ? KoreanCounts.words : [])
      + [Self.minus(in: language.language)].compactMap(\.self) + opposites.words.whole + Self.reversing.map(\.word)
    let stems =
      heads + pointers.stems + units.stems + numbers.stems + amounts.map(\.stem) + opposites.words.stems + halves
    plain = PlainWords(
      words: words, stems: stems, parts: parts.map { String(decoding: $0, as: UTF8.self) },
      isKorean: language.language == "ko")
  }

  /// The key of a word without the mark of an accelerator: _Не is не.
  func key(of word: String) -> String {
    if plain.contains(word) { return word }
    let key = TextForm.key(word)
    return key.utf8.count { $0 == UInt8(ascii: "_") } == 1 ? key.filter { $0 != "_" } : key
  }

  // MARK: Words of no kind

  /// The words of a range, if all of them are plain and beside them stand but marks that say nothing; `nil` otherwise, and
  /// where they may be parts of a placeholder.
  func plainWords(of side: SegmentComparison.Side, _ range: Range<Int>) -> [String]? {
    if range.isEmpty { return [] }
    if side.text.utf8.contains(where: MeaningChange.Side.mayBeginCode),
      side.pieces[..<range.upperBound].contains(where: {
        $0.token.text.utf8.contains(where: MeaningChange.Side.mayBeginCode)
      })
    {
      return nil
    }
    var found: [String] = []
    for piece in side.pieces[range] {
      if plain.contains(piece.token.text) {
        found.append(piece.token.text)
      } else if piece.token.isWord || !Self.isPlainMark(piece.token.text) {
        return nil
      }
    }
    return found
  }

  /// Whether a mark is punctuation, and no unit, sign or part of a placeholder.
  private static func isPlainMark(_ mark: String) -> Bool { mark.unicodeScalars.allSatisfy(plainMarks.contains) }

  private static let plainMarks: ScalarSet =
    ".,:;!?()[]\"'&_~|\u{2014}\u{2018}\u{2019}\u{201C}\u{201D}\u{201E}\u{2026}\u{00AB}\u{00BB}"

  // MARK: Negations

  func denies(_ word: String) -> Bool {
    !plain.contains(word)
      && (negations.contains(word) || holdsPart(word) || heads.contains { word.utf8.starts(with: $0.utf8) })
  }

  private func holdsPart(_ word: String) -> Bool {
    let bytes = word.utf8Span.span
    for part in parts where Self.holds(part, in: bytes) { return true }
    return false
  }

  /// Whether a word or mark joins equal things, whose order says nothing.
  func joins(_ word: String) -> Bool { [",", "and", "or", "и", "или", "및"].contains(word) }

  /// Whether a word makes the opposite of the direction that the word behind it says: counter-clockwise, 시계 반대 방향.
  func reverses(_ word: String, before next: String) -> Bool {
    Self.reversing.contains { word.hasPrefix($0.word) && next.hasPrefix($0.direction) }
  }

  private static let reversing: [(word: String, direction: String)] = [
    ("counter", "clockwise"), ("anti", "clockwise"), ("반대", "방향"),
  ]

  /// Whether a word denies one thing after the other.
  func isCorrelative(_ word: String) -> Bool { word == "ни" || word == "nor" || word == "neither" }

  /// Whether a word says in other words what one that denies says of what is right: 잘못된, 올바르지 않은.
  func isWrong(_ word: String) -> Bool { language.language == "ko" && word.utf8.starts(with: "잘못".utf8) }

  /// Whether a word sets what is behind it beside something else: or not, или нет.
  func isAlternative(_ word: String) -> Bool { word == "or" || word == "или" }

  /// Whether a part stands anywhere in a word, byte by byte, as keys allow.
  private static func holds(_ part: [UInt8], in word: Span<UInt8>) -> Bool {
    guard part.count <= word.count else { return false }
    return (0...word.count - part.count).contains { start in
      part.indices.allSatisfy { part[$0] == word[start + $0] }
    }
  }

  /// Whether the sides are one word with and without a prefix that denies it.
  func isNegated(_ query: String, _ text: String) -> Bool {
    denies(query, base: text) || denies(text, base: query) || areOpposite(query, text) || areOpposite(text, query)
  }

  /// Whether two words are opposites of each other, or one with and without a prefix that denies it.
  func areContrary(_ query: String, _ text: String) -> Bool {
    isNegated(query, text) || opposites.contain(query, text)
  }

  /// Whether only the prefix or the suffix tells two words from each other, which makes opposites of them.
  private func areOpposite(_ word: String, _ other: String) -> Bool {
    exchanges.contains { one, two in
      guard word.hasPrefix(one), other.hasPrefix(two) else { return false }
      let (rest, otherRest) = (word.dropFirst(one.count), other.dropFirst(two.count))
      return rest == otherRest || (language.language == "ru" && max(rest.count, otherRest.count) < 5)
    }
      || endings.contains { one, two in
        word.hasSuffix(one) && other.hasSuffix(two) && word.dropLast(one.count) == other.dropLast(two.count)
      }
  }

  /// Whether a word is its base with a prefix that denies it: unsafe, disconnect, недопустимых of допустимое; display is none
  /// of play.
  private func denies(_ word: String, base: String) -> Bool {
    if language.language == "ru", lacks(word, of: base) || isNegative(word, of: base) { return true }
    guard Self.ends(word, with: base), base.count >= leastBase,
      let prefix = prefixes.first(where: { $0 + base == word })
    else { return false }
    switch (language.language, prefix) {
    // underline, display, input
    case ("en", "un"): return !base.hasPrefix("der") && !Self.otherUn.contains(base)
    case ("en", "de"), ("ru", "де"): return Self.undone.contains { base.hasPrefix($0) }
    case ("en", "dis"): return Self.disconnected.contains { base.hasPrefix($0) }
    case ("en", "in"), ("en", "im"), ("en", "il"), ("en", "ir"):
      return Self.adjectival.contains { base.hasSuffix($0) }
    case ("ru", "не"): return false
    case ("ko", "부"): return Self.improper.contains { base.hasPrefix($0) }
    default: return true
    }
  }

  /// Whether a word is longer than another one and ends with it, byte by byte, as keys allow.
  private static func ends(_ word: String, with base: String) -> Bool {
    let (long, short) = (word.utf8Span.span, base.utf8Span.span)
    let start = long.count - short.count
    guard start > 0 else { return false }
    for place in short.indices.reversed() where long[start + place] != short[place] { return false }
    return true
  }

  /// How many letters a word has at least that is denied by a prefix: set, верно, 가능.
  private var leastBase: Int { ["ru": 4, "ko": 2][language.language] ?? 3 }

  /// What un- stands before without denying it: until, uncle, unit, union.
  private static let otherUn: Set<String> = ["til", "cle", "ion", "ity", "its"]

  /// Whether a Russian word with не- is a form of the word without it: недопустимых, допустимое.
  private func isNegative(_ word: String, of base: String) -> Bool {
    guard word.utf8.starts(with: "не".utf8) else { return false }
    let rest = word.dropFirst(2)
    // некоторые, несколько, необходимо
    if Self.otherNe.contains(where: { rest.hasPrefix($0) }) { return false }
    let common = zip(rest, base).prefix { $0 == $1 }.count
    return common > 3 && max(rest.count, base.count) - common <= 3
  }

  private static let otherNe = ["котор", "скольк", "обход", "дел", "вест"]

  /// Whether a Russian word with без- is of the root of another word with another prefix or suffix: безоружны, вооружены;
  /// безработный, работающий.
  private func lacks(_ word: String, of base: String) -> Bool {
    guard word.hasPrefix("без") || word.hasPrefix("бес") else { return false }
    let root = word.dropFirst(3).drop { $0 == "ъ" }
    return Self.opposites.contains { prefix in
      guard base.hasPrefix(prefix) else { return false }
      let rest = base.dropFirst(prefix.count)
      let common = zip(root, rest).prefix { $0 == $1 }.count
      return common >= (prefix.isEmpty ? 5 : 4) && max(root.count, rest.count) - common <= 5
    }
  }

  /// Prefixes of what has the thing that без- is without.
  private static let opposites = ["", "во", "с", "о", "об", "у", "за", "на", "при"]

  /// What dis- denies, by its beginnings.
  private static let disconnected = [
    "connect", "abl", "allow", "agree", "like", "appear", "approv", "arm", "advantag", "assembl", "associat", "belie",
    "comfort", "continu", "embark", "engag", "entangl", "honest", "inherit", "integrat", "join", "loyal", "mount",
    "obe", "order", "organ", "own", "prov", "qualif", "regard", "respect", "satisf", "similar", "trust", "us",
    "invest", "locat", "charg",
  ]
  /// What de- and де- undo, by its beginnings.
  private static let undone = [
    "activat", "select", "militar", "nuclear", "escalat", "classif", "stabili", "centrali", "regulat", "compress",
    "mobili", "активир", "активац", "милитар", "эскалац", "стабилиз", "централиз", "мобилиз", "блокир",
  ]
  /// What 부- denies: a 부위원장 is a vice-chairman.
  private static let improper = ["정확", "적절", "적합", "적당", "자연", "주의", "당한", "조화", "도덕", "정기"]
  /// How adjectives and adverbs end that take in-, im-, il-, ir-, and the nouns of them.
  private static let adjectival = [
    "able", "ible", "ably", "ibly", "ability", "ibility", "ent", "ant", "ently", "antly", "ence", "ance", "ency",
    "ancy",
    "tive", "sive", "plete", "rect", "rectly", "valid", "secure", "securely", "active", "visible", "pure", "proper",
    "properly", "exact", "sane", "ular", "legal", "finite", "definite", "mature", "polite", "mobile", "moral", "mortal",
    "logical", "rational", "accurate", "adequate", "formal", "equality", "validity", "possible", "balance", "accuracy",
    "experienced", "effective", "sincere", "distinct", "human",
  ]

  // MARK: Aspects

  /// Whether two Russian words are one verb in its two aspects, of which a denial mostly asks for the other one: добавить, не
  /// добавлять; спросите, не спрашивайте.
  func areAspects(_ one: String, _ other: String) -> Bool {
    guard mayAsk(one), mayAsk(other) else { return false }
    let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count / 2
    let longest = max(one.utf8.count, other.utf8.count) / 2
    if common > 3 { return common < longest && longest - common < 9 }
    return Self.aspects.contains { first, second in
      (one.hasPrefix(first) && other.hasPrefix(second)) || (one.hasPrefix(second) && other.hasPrefix(first))
    }
      || Self.perfective.contains { $0 + one == other || $0 + other == one }
  }

  /// Whether a Russian word of four letters or more ends as infinitives and imperatives do: -ь, -и, -й, -те, and -ся behind
  /// them. By its UTF-8, since most words that differ are asked for it.
  func mayAsk(_ word: String) -> Bool {
    guard language.language == "ru" else { return false }
    let bytes = word.utf8Span.span
    func letter(_ end: Int) -> UInt16 {
      end < 2 ? 0 : UInt16(bytes[end - 2]) << 8 | UInt16(bytes[end - 1])
    }
    var end = bytes.count
    // ся, сь
    if letter(end - 2) == 0xD181, letter(end) == 0xD18F || letter(end) == 0xD18C { end -= 4 }
    guard end > 7 else { return false }
    switch letter(end) {
    case 0xD18C, 0xD0B8, 0xD0B9: return true
    case 0xD0B5: return letter(end - 2) == 0xD182
    default: return false
    }
  }

  /// What makes the perfective of a verb.
  private static let perfective = ["с", "по", "на", "за", "про", "у", "о", "вы"]

  /// How the aspects of verbs begin that have fewer letters in common.
  private static let aspects = [
    ("спрос", "спраш"), ("взя", "бра"), ("возьм", "бер"), ("сказа", "говор"), ("скаж", "говор"), ("полож", "кла"),
    ("верн", "возвращ"), ("найт", "наход"), ("найд", "наход"), ("вой", "вход"), ("выйт", "выход"), ("выйд", "выход"),
    ("уй", "уход"), ("начат", "начин"), ("начн", "начин"), ("снять", "снима"), ("сним", "снима"), ("выбра", "выбир"),
    ("выбер", "выбир"), ("убра", "убир"), ("убер", "убир"), ("собра", "собир"), ("вывес", "вывод"), ("вывед", "вывод"),
    ("ввес", "ввод"), ("введ", "ввод"), ("сброс", "сбрас"), ("стер", "стир"), ("сотр", "стир"), ("поня", "поним"),
    ("сжа", "сжима"),
    ("очист", "очищ"),
  ]

  // MARK: Dates and numbers

  /// The word that makes a number behind it less than nothing.
  static func minus(in language: String) -> String? {
    switch language {
    case "en": "minus"
    case "ru": "минус"
    case "ko": "영하"
    default: nil
    }
  }

  func isDate(_ word: MeaningChange.SaidWord) -> Bool {
    !word.isPlain && (word.isDated || isDate(word.key)) && !isVerb(word)
  }

  /// Whether a word is written in small letters that is a month with a capital.
  private func isVerb(_ word: MeaningChange.SaidWord) -> Bool {
    language.language == "en" && (word.text == "may" || word.text == "march")
  }

  private func isDate(_ word: String) -> Bool { calendar.name(of: word) != nil || shortDate(of: word) != nil }

  private func shortDate(of word: String) -> String? {
    guard let first = word.unicodeScalars.first, shortDateHeads.contains(first) else { return nil }
    guard language.language == "ko" else { return shortDates.contains(word) ? word : nil }
    return shortDates.first {
      word.utf8.starts(with: $0.utf8) && Korean.isParticles(word.dropFirst($0.count))
    }
  }

  /// Whether a word only says that the number before it is a year.
  func isYear(_ word: MeaningChange.SaidWord) -> Bool { word.unit == nil && word.meaning == yearWords.first }

  /// Whether a word is the short name of a day, such as stand in brackets: 6일(월).
  func isShortDay(_ word: String) -> Bool { calendar.isShortWeekday(word) }

  /// What the forms of a day or month have in common.
  func dateMeaning(of word: String) -> String {
    switch calendar.name(of: word) {
    case .weekday(let day): "weekday \(day)"
    case .month(let month): "month \(month)"
    case nil:
      if let day = calendar.shortWeekday(word) {
        "weekday \(day)"
      } else {
        shortDate(of: word).map { Self.otherDates[$0] ?? $0 } ?? word
      }
    }
  }

  /// Days and years that have two names, with the one that stands for both.
  private static let otherDates = ["작년": "지난해", "금년": "올해", "내달": "다음달"]

  /// Whether a word tells one week from another: this, next, прошлый.
  func mayPointInTime(_ word: String) -> Bool {
    pointers.whole.contains(word) || pointers.stems.contains { word.hasPrefix($0) }
  }

  /// Whether a word in small letters is a time of which there are many: week, год.
  func isTime(_ word: String) -> Bool {
    switch language.language {
    case "en":
      isDate(word) || ["week", "month", "year", "quarter", "decade", "century", "weekend", "night"].contains(word)
    case "ru": isDate(word) || ["недел", "месяц", "год", "квартал", "век"].contains { word.hasPrefix($0) }
    case "ko": isDate(word) || ["주", "달", "해", "분기", "세기"].contains { word.hasPrefix($0) }
    default: false
    }
  }

  /// What a word is compared by: of Russian prepositions that depend only on the word behind them, and of the shapes of a
  /// Korean particle, one stands for all; of an abbreviation its letters (U.S., US).
  func meaning(of key: String) -> String {
    guard key.utf8.count < 7 else { return key }
    if key.utf8.contains(UInt8(ascii: ".")) {
      let letters = key.split(separator: ".")
      if letters.allSatisfy({ $0.count == 1 && $0.first?.isLetter == true }) { return letters.joined() }
    }
    if language.language == "ko" { return KoreanTail.commonShape(of: key) }
    guard language.language == "ru" else { return key }
    switch key {
    case "во", "на": return "в"
    case "со", "из", "изо": return "с"
    case "об", "обо": return "о"
    case "ко": return "к"
    default: return key
    }
  }

  /// Whether a word may end so behind its stem.
  func isEnding(_ rest: Substring, longest: Int) -> Bool {
    language.language == "ko" ? KoreanCounts.isTail(rest, of: Self.spans) : rest.count <= longest
  }

  /// What may stand between a Korean unit and its particles: 3년간, 5개월째.
  private static let spans = ["간", "째", "짜리", "쯤", "가량", "정도", "씩", "당"]

  /// The number that a word is; the article is none. Roman numerals count, and what says how many without a number.
  func value(of word: MeaningChange.SaidWord) -> String? { Self.roman(word.text) ?? ownValue(of: word) }

  /// The Roman numerals that two words are that stand for each other. A single letter is one beside another numeral: Chapter V,
  /// Chapter X.
  func numerals(_ word: MeaningChange.SaidWord, _ other: MeaningChange.SaidWord) -> (String, String)? {
    guard let one = Self.roman(word.text, least: 1), let two = Self.roman(other.text, least: 1) else { return nil }
    return (one, two)
  }

  /// The number that a word is by itself.
  func ownValue(of word: MeaningChange.SaidWord) -> String? {
    word.isPlain || isVerb(word) ? nil : word.numeral ?? value(of: word.key)
  }

  /// 만 is a number only where the other text has it in digits: it is a particle, too.
  func myriad(of word: MeaningChange.SaidWord) -> String? {
    language.language == "ko" && word.key == "만" ? "10000" : nil
  }

  /// The number that some words say together, each right behind the other: twenty-five, две тысячи, one hundred and five.
  func value(of said: ArraySlice<MeaningChange.SaidWord>) -> String? {
    var (total, section, last) = (0, 0, Int.max)
    for (place, word) in zip(said.indices, said) {
      if place > said.startIndex, word.piece - said[place - 1].piece > 2 { return nil }
      if word.key == "and", place > said.startIndex, place + 1 < said.endIndex { continue }
      guard let value = multiplier(word.key) ?? ownValue(of: word).flatMap(Int.init), value > 0 else { return nil }
      switch value {
      case 1_000_000, 1_000_000_000, 1000:
        // тысяча двести
        if section == 0, total == 0, language.language == "ru" { section = 1 }
        guard section > 0, total == 0 || total % (value * 1000) == 0 else { return nil }
        total += section * value
        (section, last) = (0, value)
      case 100 where section > 0 && section < 10:
        section *= 100
        last = 100
      // Behind eleven and the like nothing is added.
      case 1..<last where section == 0 || (String(value).count < String(last).count && last != 10):
        section += value
        last = (10..<20).contains(value) ? 10 : value
      default: return nil
      }
    }
    return String(total + section)
  }

  private func multiplier(_ key: String) -> Int? {
    switch language.language {
    case "en": ["hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000][key]
    case "ru":
      [("тысяч", 1000), ("миллион", 1_000_000), ("миллиард", 1_000_000_000)].first {
        key.hasPrefix($0.0) && key.count < $0.0.count + 3
      }?.1
    default: nil
    }
  }

  /// Of Roman numerals only another one tells that they are no abbreviations.
  private func value(of word: String) -> String? {
    if word == "a" || word == "an" { return nil }
    if let amount = amount(of: word) { return amount }
    if language.language == "ko" { return nil }
    let read = NumberReader(language: language).numbers(in: word)
    return read.count == 1 && read[0].range.count == word.unicodeScalars.count ? read[0].value : nil
  }

  private func amount(of word: String) -> String? {
    // By their bytes, as keys allow.
    Self.amounts[language.language]?.first {
      word.utf8.starts(with: $0.stem.utf8) && isEnding(word.dropFirst($0.stem.count), longest: $0.longest)
    }?.value
  }

  /// Words for amounts by their beginnings, with how many letters may follow.
  private static let amounts: [String: [(stem: String, value: String, longest: Int)]] = [
    "en": [
      ("halves", "0.5", 0), ("half", "0.5", 0), ("quarter", "0.25", 1), ("thirds", "1/3", 0), ("dozens", "12s", 0),
      ("hundreds", "100s", 0), ("thousands", "1000s", 0), ("millions", "1000000s", 0), ("billions", "1000000000s", 0),
      ("scores", "20s", 0), ("triple", "3", 1), ("couple", "2", 0),
    ],
    "ru": [
      ("половин", "0.5", 2), ("четверть", "0.25", 1), ("четверти", "0.25", 0), ("треть", "1/3", 1), ("трети", "1/3", 0),
      ("десятк", "10s", 3), ("сотни", "100s", 0), ("сотен", "100s", 0), ("сотня", "100s", 2), ("тысячи", "1000s", 0),
      ("тысяч", "1000s", 3), ("миллион", "1000000s", 3), ("миллиард", "1000000000s", 3), ("вдвое", "2", 0),
      ("втрое", "3", 0), ("вчетверо", "4", 0), ("полтора", "1.5", 0), ("полторы", "1.5", 0), ("полутора", "1.5", 0),
    ],
    "ko": [
      ("절반", "0.5", 0), ("수십", "10s", 0), ("수백", "100s", 0), ("수천", "1000s", 0), ("수만", "10000s", 0),
      ("이중", "2", 0), ("삼중", "3", 0), ("수십만", "100000s", 0), ("수백만", "1000000s", 0), ("상반기", "first half", 0),
      ("상반년", "first half", 0),
      ("하반기", "second half", 0), ("하반년", "second half", 0),
    ],
  ]

  /// The value of a Roman numeral of so many letters or more.
  private static func roman(_ text: String, least: Int = 2) -> String? {
    guard text.utf8.count >= least, text.utf8.count < 8, let first = text.utf8.first, first < 0x60 else { return nil }
    let letters: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var (sum, last) = (0, 0)
    for letter in text.reversed() {
      guard let value = letters[letter] else { return nil }
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return String(sum)
  }

  /// How Russian words begin that say half of what follows: полчаса, полгода.
  static let halves = "гчдмнвклтпс".map { "пол\($0)" }

  /// What stands before a year in English, and what may stand behind one and end in s.
  static let beforeYears: Set<String> = [
    "in", "since", "until", "till", "by", "of", "from", "to", "before", "after", "during", "year", "and",
  ]
  static let behindYears: Set<String> = ["was", "is", "as", "has", "its", "his", "this"]
}
