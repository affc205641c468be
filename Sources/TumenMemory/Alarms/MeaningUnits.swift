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
      return isSymbol ? Self.symbols[word] ?? stem(word) : stem(word)
    }
    if measured != .nothing {
      if measured == .sign, let unit = Self.degree(word) { return unit }
      if let unit = Self.symbols[word], word.count > 1 || Self.isInCase(text) { return unit }
      if language.language == "ko", case .number(isTouching: true) = measured {
        let latin = word.prefix { $0.isASCII }
        if !latin.isEmpty, latin.count < word.count, Korean.isParticles(word.dropFirst(latin.count)) {
          return Self.symbols[String(latin)]
        }
        if let unit = Self.unit(Self.syllables, of: word, isEnding(_:longest:)) { return unit }
      }
    }
    return stem(word)
  }

  private func stem(_ word: String) -> String? { Self.unit(Self.stems, of: word, isEnding(_:longest:)) }

  /// Symbols that are words too.
  private static let unnamed: Set<String> = ["am", "pm", "mi", "ft", "lb", "ha", "га", "hr"]

  /// Whether a symbol of one letter is written as it is: 5 m, 5 W, but not 5 M and 4G.
  private static func isInCase(_ text: String) -> Bool {
    ["w", "v", "в", "b", "б"].contains(text.lowercased()) ? text != text.lowercased() : text == text.lowercased()
  }

  /// Whether two writings of a symbol that differ in case alone are two units: mW and MW, Mb and MB, but not mhz and MHz.
  static func areTwo(_ first: String, _ second: String) -> Bool {
    let (one, other) = (Array(first), Array(second))
    guard one.count == other.count, one.count > 1 else { return false }
    let places = one.indices.filter { one[$0] != other[$0] }
    guard places.count == 1, let place = places.first else { return false }
    if place == 0 { return "mMмМ".contains(one[0]) && scaled.contains(String(one[1...])) }
    return place == 1 && "bB".contains(one[1]) && "kKMGT".contains(one[0]) && ["", "ps"].contains(String(one[2...]))
  }

  /// Units that have both thousandths and millions.
  private static let scaled: Set<String> = ["W", "V", "g", "Pa", "Hz", "A", "J", "Вт", "В", "Па", "Гц"]

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

  /// Each unit with its symbols.
  private static let symbols = table(
    """
    km: km км|metre: m м|cm: cm см|mm: mm мм|mile: mi|foot: ft|kg: kg кг|gram: g г|mg: mg мг|tonne: t т|pound: lb|\
    litre: l л|ml: ml мл|hectare: ha га|kb: kb кб|mb: mb мб|gb: gb гб|tb: tb тб|hz: hz гц|khz: khz кгц|mhz: mhz мгц|\
    ghz: ghz ггц|watt: w вт|kw: kw квт|mw: mw мвт|volt: v в|hour: h hr hrs ч|minute: min мин|second: s sec с сек|\
    ms: ms мс|µs: µs μs us мкс|ns: ns нс|db: db дб|px: px пкс|pt: pt пт|dpi: dpi|ppm: ppm|rpm: rpm|kib: kib киб|mib: mib миб|\
    gib: gib гиб|byte: b б|rouble: руб rub|dollar: долл usd|euro: eur|yuan: cny|yen: jpy|won: krw|pound: gbp|am: am a.m|pm: pm p.m|\
    gw: gw гвт|pa: pa па|hpa: hpa гпа|kpa: kpa кпа|mpa: mpa мпа|µg: µg μg ug мкг|kj: kj кдж|kcal: kcal ккал|kwh: kwh|\
    kbit: kbps кбит|mbit: mbps мбит|gbit: gbps гбит|barrel: bbl|ounce: oz|kt: кт|percentage point: п.п
    """)

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
    return ([words, symbols, degrees].flatMap(\.keys), tables.flatMap { $0.values.joined().map(\.text) })
  }

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
    mm: millimet.4 миллиметр.3 밀리미터.0 밀리메터.0 미리메터.0|mile: mile.1 마일.0|foot: фут.3 피트.0|inch: дюйм.3 인치.0|kg: kilogram.3 килограмм.3 \
    킬로그램.0 킬로그람.0 키로그램.0 키로그람.0|gram: gram.3 грамм.3 그램.0 그람.0|tonne: tonne.1 тонн.3 톤.0|pound: pound.1 фунт.3 파운드.0|litre: litre.1 liter.1 \
    литр.3 리터.0|hectare: hectare.1 гектар.3 헥타르.0|kb: kilobyte.1 килобайт.3 킬로바이트.0|mb: megabyte.1 мегабайт.3 메가바이트.0|\
    gb: gigabyte.1 гигабайт.3 기가바이트.0|tb: terabyte.1 терабайт.3 테라바이트.0|percent: percent.0 процент.3 퍼센트.0|percentage point: 퍼센트포인트.0|khz: kilohertz.0 килогерц.1 킬로헤르츠.0|hz: hertz.0 герц.1 \
    헤르츠.0|ms: millisecond.1 миллисекунд.3 밀리초.0|µs: microsecond.1 микросекунд.3 마이크로초.0|second: second.1 секунд.3|\
    minute: minute.1 минут.3|hour: hour.1|day: day.1|week: week.1 недел.3 주일.0|month: month.1 месяц.3 개월.0|year: year.1|\
    barrel: barrel.1 баррел.4 배럴.0|gallon: gallon.1 галлон.3 갤런.0|acre: acre.1 акр.3 에이커.0|ounce: ounce.1 унци.3 온스.0|\
    pint: pint.1 пинт.3|nm: nanomet.4 нанометр.3 나노미터.0|watt: watt.1 ватт.3 와트.0|kw: kilowatt.1 киловатт.3 킬로와트.0 키로와트.0|kwh: 킬로와트시.0 키로와트시.0|\
    mw: megawatt.1 мегаватт.3 메가와트.0|gw: gigawatt.1 гигаватт.3 기가와트.0|mhz: megahertz.0 мегагерц.1 메가헤르츠.0|\
    ghz: gigahertz.0 гигагерц.1 기가헤르츠.0|volt: volt.1 вольт.3 볼트.0|kv: kilovolt.1 киловольт.3 킬로볼트.0 키로볼트.0|amp: ampere.1 ампер.3 암페어.0|db: decibel.1 децибел.3 \
    데시벨.0|calorie: calorie.1 калори.3 칼로리.0|kt: kiloton.2 килотонн.3 킬로톤.0|mt: megaton.2 мегатонн.3 메가톤.0|ml: millilit.3 миллилитр.3 밀리리터.0 미리리터.0|\
    mg: milligram.3 миллиграмм.3 밀리그램.0 밀리그람.0 미리그람.0|nautical: nautical.0 해리.0|square metre: 제곱미터.0 평방미터.0 평방메터.0|\
    square km: 제곱킬로미터.0 평방킬로미터.0 평방킬로메터.0 평방키로메터.0|square cm: 제곱센티미터.0 평방센치메터.0|\
    cubic metre: 세제곱미터.0 입방미터.0 립방메터.0|cubic cm: 세제곱센티미터.0 립방센치메터.0|\
    dollar: dollar.1 доллар.3 달러.0 딸라.0|euro: euro.1 유로.0|rouble: rouble.1 ruble.1 рубл.3 루블.0|yuan: yuan.0 юан.3 위안.0|yen: 엔화.0|\
    celsius: celsius.0 цельси.2 섭씨.0|fahrenheit: fahrenheit.0 фаренгейт.2 화씨.0|am: 오전.0|pm: 오후.0
    """)

  /// Units that are also things, which are units only behind a number or where a unit is named.
  private static let counted = beginnings(
    """
    px: pixel.1 пиксел.3 픽셀.0|pt: point.1 пункт.3 포인트.0|byte: byte.1 байт.3 바이트.0|bit: bit.1 бит.3 비트.0|\
    percent: percentage.0|hour: 시간.0|cent: cent.1 цент.0 цента.0 центов.0 센트.0|kopeck: kopeck.1 копе.3|knot: knot.1 узл.2 노트.0|are: сотк.1 соток.0
    """)

  /// Korean units that are units only right behind a number: most of them are one syllable, 정보 is information too.
  private static let syllables = beginnings(
    """
    won: 원.0|yen: 엔.0|second: 초.0|minute: 분.0|hour: 시.0|day: 일.0|week: 주.0|year: 년.0|degree: 도.0|pyeong: 평.0|age: 세.0 살.0|jongbo: 정보.0|percent: 프로.0|tenth: 할.0|ri: 리.0
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
