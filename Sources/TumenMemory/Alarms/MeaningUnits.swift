internal import TumenModel
internal import TumenText

extension MeaningWords {
  /// What stands before a word.
  enum Measured: Equatable {
    case nothing
    case number(isTouching: Bool)
    /// A degree sign, or a slash.
    case sign
    /// A bracket that closes behind the word, or a preposition: (ms), in ms.
    case named
    /// A word or sign for per cent: percentage points.
    case percent
  }

  /// What a unit of measurement, a currency or a half of the day is called here; symbols and syllables that may be other
  /// words count only behind a number, or where a unit is named.
  /// - Parameters:
  ///   - word: the key.
  ///   - text: the word as it stands, by which m is told from M.
  func unit(of word: String, as text: String, behind measured: Measured) -> String? {
    if let unit = Self.words[word] { return unit }
    if measured == .percent { return Self.unit(Self.points, of: word, isEnding(_:longest:)) ?? stem(word) }
    if measured != .nothing, let unit = Self.unit(Self.counted, of: word, isEnding(_:longest:)) { return unit }
    if measured == .named {
      let isSymbol = word.count > 1 ? !Self.unnamed.contains(word) : ["s", "m", "h"].contains(text)
      return (isSymbol ? Self.symbol(text, isLoose: false) : nil) ?? stem(word)
    }
    if measured != .nothing {
      if measured == .sign, let unit = Self.degree(word) { return unit }
      // 5A is the name of a class more often than a current.
      let isNumbered = measured == .number(isTouching: true) && Self.numbered.contains(text)
      if let unit = Self.symbol(text, isLoose: true), !isNumbered { return unit }
      if language.language == "ko", case .number(isTouching: true) = measured {
        let symbol = Self.withoutHangul(text)
        if !symbol.isEmpty, symbol.count < text.count, Korean.isParticles(text.dropFirst(symbol.count)) {
          return Self.symbol(symbol, isLoose: true)
        }
        if let unit = Self.unit(Self.syllables, of: word, isEnding(_:longest:)) { return unit }
      }
    }
    return stem(word)
  }

  private func stem(_ word: String) -> String? {
    Self.unit(Self.stems, of: word, isEnding(_:longest:)) ?? scaled(word)
  }

  /// The unit of a word that begins with a prefix or a power: megawatt, килотонна, 밀리초, 제곱킬로미터.
  private func scaled(_ word: String) -> String? {
    if language.language == "ko" {
      for (power, words) in Self.powers {
        guard let head = words.first(where: { word.utf8.starts(with: $0.utf8) }) else { continue }
        return stem(String(word.dropFirst(head.count))).flatMap { $0.hasSuffix("metre") ? "\(power) \($0)" : nil }
      }
    }
    guard let (prefix, rest) = UnitScales.prefix(of: word) else { return nil }
    let tables = [Self.stems, Self.counted, Self.prefixed, Self.syllables]
    let unit = tables.lazy.compactMap { Self.unit($0, of: String(rest), self.isEnding(_:longest:)) }.first
    return unit.flatMap { UnitScales.takes($0, prefix) ? "\(prefix) \($0)" : nil }
  }

  private static let powers = [
    ("square", ["제곱", "평방"]), ("cubic", ["세제곱", "입방", "립방"]),
  ]

  /// The unit whose symbol a word is; in another case than it is written in only behind a number, or if it is long.
  private static func symbol(_ text: String, isLoose: Bool) -> String? {
    let text = text.filter { !"\u{00B7}\u{22C5}_".contains($0) }
    if let unit = symbols[text] { return unit }
    return isLoose || text.count > 2 ? looseSymbols[text.lowercased()] : nil
  }

  /// Symbols that are words too.
  private static let unnamed: Set<String> = [
    "am", "pm", "mi", "ft", "lb", "ha", "га", "hr", "bar", "бар", "oz", "lbs", "cal", "кал",
  ]

  /// Whether two writings of a symbol that differ in case alone are two units: mW and MW, Mb and MB, but not mhz and MHz.
  static func areTwo(_ first: String, _ second: String) -> Bool {
    let (one, other) = (Array(first), Array(second))
    guard one.count == other.count, one.count > 1 else { return false }
    let places = one.indices.filter { one[$0] != other[$0] }
    guard places.count == 1, let place = places.first else { return false }
    // Bits mostly are meant where they stand against bytes.
    if place == 1, "bB".contains(one[1]), "kKMGT".contains(one[0]), ["", "ps"].contains(String(one[2...])) {
      return true
    }
    guard let unit = symbols[withoutHangul(first)], let otherUnit = symbols[withoutHangul(second)] else { return false }
    return unit != otherUnit
  }

  /// What stands before the Hangul behind a symbol: 5kg을.
  private static func withoutHangul(_ text: String) -> String {
    String(text.prefix { !$0.unicodeScalars.allSatisfy(Hangul.isSyllable) })
  }

  /// Symbols in capitals of one letter that stand right behind the numbers of other things.
  private static let numbered: Set<String> = ["A", "А", "J", "N", "Н"]

  private static func unit(_ stems: Stems, of word: String, _ isEnding: (Substring, Int) -> Bool) -> String? {
    guard let first = word.unicodeScalars.first, let stems = stems[first] else { return nil }
    return stems.first {
      word.utf8.starts(with: $0.text.utf8) && isEnding(word.dropFirst($0.text.count), $0.longest)
    }?.unit
  }

  private static let degrees = ["c": "celsius", "f": "fahrenheit", "с": "celsius", "k": "kelvin"]

  /// Of which degrees a degree sign is the sign, by the letters behind it: °C, 5°C였다.
  static func degree(_ letters: String) -> String? {
    let first = letters.prefix(1)
    return letters.unicodeScalars.dropFirst().allSatisfy(Hangul.isSyllable) ? degrees[String(first)] : nil
  }

  /// What is counted in points behind a word or sign for per cent.
  static let percentagePoint = "percentage point"

  private static let points = beginnings("\(percentagePoint): point.1 пункт.3 포인트.0")

  /// Each unit with its symbols as they are written, without prefixes.
  private static let unitSymbols = rows(
    """
    metre: m м|mile: mi|foot: ft|gram: g г|tonne: t т|quintal: ц|pound: lb lbs|litre: l L л|hectare: ha га|\
    byte: B Б|bit: bit bps бит|hertz: Hz Гц|watt: W Вт|volt: V В|amp: A А|ohm: \u{03A9} Ом|pascal: Pa Па|joule: J Дж|\
    newton: N Н|bar: bar бар|psi: psi|atmosphere: atm атм|calorie: cal кал|watt hour: Wh Втч|amp hour: Ah Ач|\
    voltampere: VA ВА|electronvolt: eV эВ|farad: Ф|hour: h hr hrs ч|minute: min мин|second: s sec с сек|\
    decibel: dB дБ|pixel: px пкс|pt: pt пт|dpi: dpi|ppm: ppm|rpm: rpm|kib: KiB КиБ|mib: MiB МиБ|gib: GiB ГиБ|\
    miles an hour: mph|km an hour: kmh kph|knot: kn kts|horsepower: hp|rouble: руб RUB|dollar: долл USD|euro: EUR|yuan: CNY|yen: JPY|\
    won: KRW|pound: GBP|am: am a.m|pm: pm p.m|barrel: bbl|ounce: oz|percentage point: п.п
    """)
  private static let symbols = UnitScales.symbols(of: unitSymbols)
  private static let looseSymbols = UnitScales.looseSymbols(of: unitSymbols)

  /// Each unit with its signs, and with forms that are too short to be told by their beginnings.
  private static let words = table(
    """
    percent: %|dollar: $|euro: €|pound: £|yen: ¥|rouble: ₽|won: ₩|degree: °|celsius: °c|fahrenheit: °f|\
    mile: миля мили миль милю милей милям милями милях|foot: foot feet|inch: inch inches|tonne: ton tons|day: день дня дню днем днем дни \
    дней дням днями днях|hour: час часа часу часом часе часы часов часам часами часах|year: год года году годом годе годы \
    годов лет|won: won вон|yen: yen иен иена иены|am: утра a.m|pm: вечера p.m|night: ночи|euro: евро
    """)

  /// Every word that is a unit somewhere, and what such words begin with.
  static var unitWords: (whole: [String], stems: [String]) {
    let tables = [stems, counted, syllables, points]
    return (
      [words, looseSymbols, degrees].flatMap(\.keys) + symbols.keys.map { $0.lowercased() },
      tables.flatMap { $0.values.joined().map(\.text) } + UnitScales.prefixWords + powers.flatMap(\.1)
    )
  }

  private static func table(_ text: String) -> [String: String] {
    rows(text).reduce(into: [:]) { units, row in
      for word in row.value { units[word] = row.key }
    }
  }

  /// The words of each unit.
  private static func rows(_ text: String) -> [String: [String]] {
    text.split(separator: "|").reduce(into: [:]) { units, row in
      let parts = row.split(separator: ":")
      units[String(parts[0]), default: []] += parts[1].split(separator: " ").map(String.init)
    }
  }

  /// Each unit with what its words begin with, and how many letters may follow; the longest first.
  private static let stems = beginnings(
    """
    metre: metre.1 meter.1 метр.3 미터.0 메터.0|mile: mile.1 마일.0|foot: фут.3 피트.0|inch: дюйм.3 인치.0|\
    gram: gram.3 грамм.3 그램.0 그람.0|tonne: tonne.1 тонн.3 톤.0|quintal: quintal.1 центнер.3|pound: pound.1 фунт.3 파운드.0|\
    litre: litre.1 liter.1 литр.3 리터.0|hectare: hectare.1 гектар.3 헥타르.0|percent: percent.0 процент.3 퍼센트.0|\
    percentage point: 퍼센트포인트.0|hertz: hertz.0 герц.1 헤르츠.0|second: second.1 секунд.3|\
    minute: minute.1 минут.3|hour: hour.1|day: day.1|week: week.1 недел.3 주일.0|month: month.1 месяц.3 개월.0|year: year.1|\
    barrel: barrel.1 баррел.4 배럴.0|gallon: gallon.1 галлон.3 갤런.0|acre: acre.1 акр.3 에이커.0|ounce: ounce.1 унци.3 온스.0|\
    pint: pint.1 пинт.3|watt: watt.1 ватт.3 와트.0|watt hour: 와트시.0|volt: volt.1 вольт.3 볼트.0|amp: ampere.1 ампер.3 암페어.0|\
    decibel: decibel.1 децибел.3 데시벨.0|calorie: calorie.1 калори.3 칼로리.0|nautical: nautical.0 해리.0|\
    joule: joule.1 джоул.3|electronvolt: electronvolt.1 электронвольт.3 전자볼트.0|\
    dollar: dollar.1 доллар.3 달러.0 딸라.0|euro: euro.1 유로.0|rouble: rouble.1 ruble.1 рубл.3 루블.0|yuan: yuan.0 юан.3 위안.0|yen: 엔화.0|\
    celsius: celsius.0 цельси.2 섭씨.0|fahrenheit: fahrenheit.0 фаренгейт.2 화씨.0|am: 오전.0|pm: 오후.0
    """)

  /// Units that are also things, which are units only behind a number, a prefix, or where a unit is named.
  private static let counted = beginnings(
    """
    pixel: pixel.1 пиксел.3 픽셀.0|pt: point.1 пункт.3 포인트.0|byte: byte.1 байт.3 바이트.0|bit: bit.1 бит.3 비트.0|\
    percent: percentage.0|hour: 시간.0|cent: cent.1 цент.0 цента.0 центов.0 센트.0|kopeck: kopeck.1 копе.3|knot: knot.1 узл.2 노트.0|are: сотк.1 соток.0|\
    ohm: ohm.1 ом.0 ома.0 омов.0 옴.0|amp: amp.1|pascal: pascal.1 паскал.3 파스칼.0|newton: newton.1 ньютон.3 뉴턴.0|bar: bar.0 bars.0 бар.0 бара.0 баров.0|\
    atmosphere: atmosphere.1 атмосфер.2 기압.0|farad: farad.1 фарад.2 패럿.0
    """)

  /// Korean units that are units only right behind a number: most of them are one syllable, 정보 is information too.
  private static let syllables = beginnings(
    """
    won: 원.0|yen: 엔.0|second: 초.0|minute: 분.0|hour: 시.0|day: 일.0|week: 주.0|year: 년.0|degree: 도.0|pyeong: 평.0|age: 세.0 살.0|jongbo: 정보.0|percent: 프로.0|tenth: 할.0|ri: 리.0|\
    som: 섬.0|mal: 말.0|toe: 되.0|hop: 홉.0|geun: 근.0
    """)

  /// Units that are something else without a prefix: 3줄 are three lines.
  private static let prefixed = beginnings("joule: 줄.0|bar: 바.0|tonne: ton.0 tons.0")

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
