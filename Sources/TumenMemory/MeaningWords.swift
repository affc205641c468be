internal import TumenModel
internal import TumenText

/// The words of one language that change what a text says, as keys of ``TextForm/key(_:)``.
struct MeaningWords: Sendable {
  private let language: LanguageTag
  private let negations: Set<String>
  private let parts: [[UInt8]]
  private let prefixes: [String]
  /// Days and months as whole words, and what they begin with where they are declined.
  private let dates: Set<String>
  private let dateStems: [String]
  /// What a negation brings along and says nothing itself.
  let auxiliaries: Set<String>
  /// How many other words a negation may bring along.
  let companions: Int
  /// What may stand behind a year and is read as “year”.
  let yearWords: [String]
  /// What makes an ordinal of the digits before it.
  let ordinalEndings: Set<String>

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
    switch language.language {
    case "en":
      negations = ["not", "no", "never", "without", "cannot", "none", "neither", "nor", "nothing", "nobody"]
      parts = [Array("n't".utf8)]
      prefixes = ["un", "in", "im", "il", "ir", "non", "dis"]
      dates = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tomorrow",
      ]
      dateStems = []
      auxiliaries = ["do", "does", "did", "any", "some", "longer", "the"]
      companions = 0
      yearWords = []
      ordinalEndings = ["st", "nd", "rd", "th"]
    case "ru":
      negations = ["не", "нет", "без", "ни", "никогда", "нельзя", "никто", "ничто", "ничего"]
      parts = []
      prefixes = ["не", "без", "бес"]
      dates = [
        "май", "мая", "маю", "маем", "мае", "среда", "среды", "среде", "среду", "средой", "вчера", "сегодня", "завтра",
        "позавчера", "послезавтра",
      ]
      dateStems = [
        "январ", "феврал", "март", "апрел", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
        "понедельник", "вторник", "четверг", "пятниц", "суббот", "воскресень",
      ]
      auxiliaries = []
      companions = 0
      yearWords = ["год", "года", "году", "годом", "годе", "г", "гг", "годы", "годов", "годах", "годам", "годами"]
      ordinalEndings = []
    case "ko":
      negations = ["안", "못", "아니다", "없이"]
      parts = ["않", "못하", "못한", "못했", "없", "아니", "아닌", "아닙", "말아", "마십", "마세"].map { Array($0.utf8) }
      prefixes = ["불", "비", "미", "무"]
      dates = []
      dateStems = [
        "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "어제", "오늘", "내일", "모레", "그저께",
      ]
      auxiliaries = []
      companions = 1
      yearWords = []
      ordinalEndings = []
    default:
      (negations, parts, prefixes, dates, dateStems) = ([], [], [], [], [])
      (auxiliaries, companions, yearWords, ordinalEndings) = ([], 0, [], [])
    }
  }

  // MARK: Negations

  func denies(_ word: String) -> Bool {
    negations.contains(word) || parts.contains { Self.holds($0, in: word.utf8Span.span) }
  }

  /// Whether a part stands anywhere in a word, byte by byte, as keys allow.
  private static func holds(_ part: [UInt8], in word: Span<UInt8>) -> Bool {
    guard part.count <= word.count else { return false }
    return (0...word.count - part.count).contains { start in
      part.indices.allSatisfy { part[$0] == word[start + $0] }
    }
  }

  /// Whether the sides are one word with and without a prefix that denies it.
  func isNegated(_ query: [String], _ text: [String]) -> Bool {
    guard query.count == 1, text.count == 1 else { return false }
    return prefixes.contains { $0 + query[0] == text[0] || $0 + text[0] == query[0] }
  }

  // MARK: Dates and numbers

  func isDate(_ word: String) -> Bool {
    dates.contains(word) || dateStems.contains { word.hasPrefix($0) && isEnding(word.dropFirst($0.count), longest: 3) }
  }

  /// Whether a word may end so behind its stem.
  private func isEnding(_ rest: Substring, longest: Int) -> Bool {
    language.language == "ko" ? Korean.isParticles(rest) : rest.count <= longest
  }

  /// The number that a word is; the article is none.
  func value(of word: String) -> String? {
    if word == "a" || word == "an" { return nil }
    if language.language == "ko" { return Self.koreanNumbers.first { $0.words.contains(word) }?.value }
    let read = NumberReader(language: language).numbers(in: word)
    return read.count == 1 && read[0].range.count == word.unicodeScalars.count ? read[0].value : nil
  }

  private static let koreanNumbers: [(value: String, words: Set<String>)] = [
    ("1", ["하나", "한", "첫", "첫째", "첫번째"]), ("2", ["둘", "두", "둘째", "두번째"]), ("3", ["셋", "세", "셋째", "세번째"]),
    ("4", ["넷", "네", "넷째", "네번째"]), ("5", ["다섯", "다섯째", "다섯번째"]), ("6", ["여섯", "여섯째", "여섯번째"]),
    ("7", ["일곱", "일곱째", "일곱번째"]), ("8", ["여덟", "여덟째", "여덟번째"]), ("9", ["아홉", "아홉째", "아홉번째"]),
    ("10", ["열", "열째", "열번째"]),
  ]

  /// What stands before a year in English, and what may stand behind one and end in s.
  static let beforeYears: Set<String> = [
    "in", "since", "until", "till", "by", "of", "from", "to", "before", "after", "during", "year", "and",
  ]
  static let behindYears: Set<String> = ["was", "is", "as", "has", "its", "his", "this"]

  // MARK: Units

  /// What stands before a word.
  enum Measured: Equatable {
    case nothing
    case number(isTouching: Bool)
    /// A degree sign, or a slash.
    case sign
  }

  /// What a unit of measurement, a currency or a half of the day is called here; symbols and syllables that may be other
  /// words count only behind a number.
  func unit(of word: String, behind measured: Measured) -> String? {
    if let unit = Self.words[word] { return unit }
    if measured != .nothing {
      if measured == .sign, let unit = Self.degrees[word] { return unit }
      if let unit = Self.symbols[word] { return unit }
      if language.language == "ko", case .number(isTouching: true) = measured {
        let latin = word.prefix { $0.isASCII }
        if !latin.isEmpty, latin.count < word.count, Korean.isParticles(word.dropFirst(latin.count)) {
          return Self.symbols[String(latin)]
        }
        if let unit = Self.unit(Self.syllables, of: word, isEnding) { return unit }
      }
    }
    return Self.unit(Self.stems, of: word, isEnding)
  }

  private static func unit(_ stems: Stems, of word: String, _ isEnding: (Substring, Int) -> Bool) -> String? {
    guard let first = word.unicodeScalars.first, let stems = stems[first] else { return nil }
    return stems.first {
      word.utf8.starts(with: $0.text.utf8) && isEnding(word.dropFirst($0.text.count), $0.longest)
    }?.unit
  }

  private static let degrees = ["c": "celsius", "f": "fahrenheit", "с": "celsius", "k": "kelvin"]

  /// Each unit with its symbols.
  private static let symbols = table(
    """
    km: km км|metre: m м|cm: cm см|mm: mm мм|mile: mi|foot: ft|kg: kg кг|gram: g г|mg: mg мг|tonne: t т|pound: lb|\
    litre: l л|ml: ml мл|hectare: ha га|kb: kb кб|mb: mb мб|gb: gb гб|tb: tb тб|hz: hz гц|khz: khz кгц|mhz: mhz мгц|\
    ghz: ghz ггц|watt: w вт|kw: kw квт|mw: mw мвт|volt: v в|hour: h hr hrs ч|minute: min мин|second: s sec с сек|\
    ms: ms мс|rouble: руб|dollar: долл|am: am a.m|pm: pm p.m
    """)

  /// Each unit with its signs, and with forms that are too short to be told by their beginnings.
  private static let words = table(
    """
    percent: %|dollar: $|euro: €|pound: £|yen: ¥|rouble: ₽|won: ₩|degree: °|celsius: ℃|fahrenheit: ℉|\
    mile: миля мили миль милю милей милям милями милях|foot: foot feet|inch: inch inches|tonne: ton tons|day: день дня дню днем днем дни \
    дней дням днями днях|hour: час часа часу часом часе часы часов часам часами часах|year: год года году годом годе годы \
    годов лет|won: won вон|yen: yen иен иена иены|am: утра a.m|pm: вечера p.m|night: ночи|euro: евро
    """)

  private static func table(_ text: String) -> [String: String] {
    var units: [String: String] = [:]
    for row in text.split(separator: "|") {
      let parts = row.split(separator: ":")
      for word in parts[1].split(separator: " ") { units[String(word)] = String(parts[0]) }
    }
    return units
  }

  /// Each unit with what its words begin with, and how many letters may follow; the longest first.
  private static let stems = beginnings(
    """
    km: kilomet.4 километр.3 킬로미터.0 키로메터.0|metre: metre.1 meter.1 метр.3 미터.0 메터.0|cm: centimet.4 сантиметр.3 센티미터.0 센치메터.0|\
    mm: millimet.4 миллиметр.3 밀리미터.0 미리메터.0|mile: mile.1 마일.0|foot: фут.3 피트.0|inch: дюйм.3 인치.0|kg: kilogram.3 килограмм.3 \
    킬로그램.0 키로그람.0|gram: gram.3 грамм.3 그램.0 그람.0|tonne: tonne.1 тонн.3 톤.0|pound: pound.1 фунт.3 파운드.0|litre: litre.1 liter.1 \
    литр.3 리터.0|hectare: hectare.1 гектар.3 헥타르.0|kb: kilobyte.1 килобайт.3 킬로바이트.0|mb: megabyte.1 мегабайт.3 메가바이트.0|\
    gb: gigabyte.1 гигабайт.3 기가바이트.0|tb: terabyte.1 терабайт.3 테라바이트.0|percent: percent.0 процент.3 퍼센트.0|second: second.1 секунд.3|\
    minute: minute.1 минут.3|hour: hour.1 시간.0|day: day.1|week: week.1 недел.3 주일.0|month: month.1 месяц.3 개월.0|year: year.1|\
    dollar: dollar.1 доллар.3 달러.0 딸라.0|euro: euro.1 유로.0|rouble: rouble.1 ruble.1 рубл.3 루블.0|yuan: yuan.0 юан.3 위안.0|yen: 엔화.0|\
    celsius: celsius.0 цельси.2 섭씨.0|fahrenheit: fahrenheit.0 фаренгейт.2 화씨.0|am: 오전.0|pm: 오후.0
    """)

  /// Korean units of one syllable, which are units only right behind a number.
  private static let syllables = beginnings(
    """
    won: 원.0|yen: 엔.0|second: 초.0|minute: 분.0|hour: 시.0|day: 일.0|week: 주.0|year: 년.0|degree: 도.0
    """)

  /// What the words of a unit begin with.
  private struct Stem {
    let text: String
    /// How many letters may follow.
    let longest: Int
    let unit: String
  }

  /// Stems by their first letters, the longest first.
  private typealias Stems = [Unicode.Scalar: [Stem]]

  private static func beginnings(_ text: String) -> Stems {
    var stems: Stems = [:]
    for row in text.split(separator: "|") {
      let parts = row.split(separator: ":")
      for word in parts[1].split(separator: " ") {
        let fields = word.split(separator: ".")
        guard let first = fields[0].unicodeScalars.first else { continue }
        stems[first, default: []].append(
          Stem(text: String(fields[0]), longest: Int(fields[1]) ?? 0, unit: String(parts[0])))
      }
    }
    return stems.mapValues { $0.sorted { $0.text.utf8.count > $1.text.utf8.count } }
  }
}
