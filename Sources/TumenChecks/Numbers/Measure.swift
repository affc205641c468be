internal import TumenModel
internal import TumenText

/// A number with its unit of measurement or currency.
struct Measure {
  /// What the unit is called here: `km`, `usd`.
  let unit: String
  /// The place of number and unit.
  let range: Range<Int>
  private let value: Double
  /// What else a unit of a single letter may be short for: m metres and minutes, г. grams and years.
  private var otherUnit: String?
  /// Whether a word or a sign before a number of degrees says that they are below zero.
  private var isBelowZero = false

  /// The unit right behind a number, or the currency sign before it; `nil` without one that is known.
  init?(_ number: ReadNumber, in text: ReadText) {
    let before = text.scalar(number.range.lowerBound - 1)
    let next = text.scalar(number.range.upperBound)
    // Behind most numbers stands a bracket, a period or the end.
    // 24-hour clock
    let isHyphen = next == "-" && ["en", "ru"].contains(text.language.language)
    var behind = isHyphen || TextForm.isSpace(next) ? text.scalar(number.range.upperBound + 1) : next
    if TextForm.isSpace(behind) { behind = text.scalar(number.range.upperBound + 2) }
    guard
      Self.isUnitLetter(behind) || Self.unit(of: behind) != nil || behind == "°"
        || Self.unit(of: before) != nil || text.scalar(number.range.lowerBound - 2).isCapital || before.isCapital,
      let value = Double(number.value)
    else { return nil }
    self.value = value
    if let code = Self.currencyCode(before: number.range.lowerBound, in: text) {
      unit = code.unit
      range = code.begin..<number.range.upperBound
      return
    }
    if let currency = Self.unit(of: before) {
      unit = currency
      range = number.range.lowerBound - 1..<number.range.upperBound
      return
    }
    // The nineties.
    if next == "s", text.language.language == "en", Self.isDecade(number.value),
      !text.scalar(number.range.upperBound + 1).isLetter
    {
      unit = "year"
      range = number.range.lowerBound..<number.range.upperBound + 1
      return
    }
    var begin = number.range.upperBound
    if isHyphen || TextForm.isSpace(text.scalar(begin)) { begin += 1 }
    if TextForm.isSpace(text.scalar(begin)) { begin += 1 }
    guard begin < text.scalars.count else { return nil }
    if let sign = Self.unit(of: text.scalars[begin]) {
      unit = sign == "%" && Self.isPoints(behind: begin + 1, in: text) ? "pp" : sign
      range = number.range.lowerBound..<begin + 1
      return
    }
    if text.scalars[begin...].starts(with: "US$".unicodeScalars) {
      unit = "usd"
      range = number.range.lowerBound..<begin + 3
      return
    }
    if let end = Self.endOfPoints(at: begin, in: text) {
      unit = "pp"
      range = number.range.lowerBound..<end
      return
    }
    if text.scalars[begin] == "°" {
      let isFahrenheit = ["F", "f"].contains(text.scalar(begin + 1)) || Self.isFahrenheit(number.range, in: text)
      unit = isFahrenheit ? "°F" : "°"
      isBelowZero = text.saysMinus(before: number)
      let hasLetter = ["C", "F"].contains(text.scalar(begin + 1)) && !text.scalar(begin + 2).isLetter
      range = number.range.lowerBound..<begin + (hasLetter ? 2 : 1)
      return
    }
    let word = text.scalars[begin...].prefix(while: Self.isUnitLetter)
    guard !word.isEmpty else { return nil }
    let written = String(scalars: word)
    // sq. miles, кв. км
    if let square = Self.square(word, in: text) {
      unit = square.unit
      range = number.range.lowerBound..<square.end
      return
    }
    // 6 ft 2 in
    if written == "in", text.part(max(0, number.range.lowerBound - 4)..<number.range.lowerBound).contains("ft") {
      unit = "in"
      range = number.range.lowerBound..<word.endIndex
      return
    }
    // A word with a hyphen is another word: 5 m-sized; but Russian ties its endings to a symbol: 5 км-й.
    if text.scalar(word.endIndex) == "-" {
      let ending = text.scalars[(word.endIndex + 1)...].prefix { $0.isLetter }
      guard Self.symbols[written] != nil, (1...3).contains(ending.count), ending.allSatisfy(\.isCyrillic) else {
        return nil
      }
    }
    // 42-километровый, 70-летие
    if next == "-", text.language.language == "ru" {
      guard let found = Self.adjectives.first(where: { TextForm.key(written).hasPrefix($0.beginning) }) else {
        return nil
      }
      unit = found.unit
      range = number.range.lowerBound..<word.endIndex
      return
    }
    guard let found = Self.unit(written, TextForm.key(written)) else { return nil }
    if let compound = Self.compound(found, behind: word.endIndex, in: text) {
      unit = compound.unit
      range = number.range.lowerBound..<compound.end
      return
    }
    if found == "%", Self.isPoints(behind: word.endIndex, in: text) {
      unit = "pp"
      range = number.range.lowerBound..<word.endIndex
      return
    }
    unit = found == "°" && Self.isFahrenheit(number.range, in: text) ? "°F" : found
    isBelowZero = found == "°" && text.saysMinus(before: number)
    if word.count == 1 { otherUnit = Self.otherUnit(written, of: number, behind: word.endIndex, in: text) }
    range = number.range.lowerBound..<word.endIndex
  }

  /// What a word says that counts a unit of time by itself: год, 이틀.
  init?(span number: ReadNumber, in text: ReadText) {
    let word = text.part(number.range)
    guard number.isWord, let value = Double(number.value),
      let unit = Self.spans.first(where: { word.hasPrefix($0.beginning) })?.unit
    else { return nil }
    (self.unit, self.value, range) = (unit, value, number.range)
  }

  private static let spans = [
    ("год", "year"), ("месяц", "month"), ("하루", "day"), ("이틀", "day"), ("사흘", "day"),
  ].map { (beginning: $0.0, unit: $0.1) }

  /// Whether a number may be that of ten years.
  private static func isDecade(_ value: String) -> Bool {
    value.utf8.count == 4 && value.hasSuffix("0") && (value.hasPrefix("1") || value.hasPrefix("2"))
  }

  /// What the code of a currency before a number says: USD 300.
  private static func currencyCode(before place: Int, in text: ReadText) -> (unit: String, begin: Int)? {
    let end = TextForm.isSpace(text.scalar(place - 1)) ? place - 1 : place
    let begin = end - codeLength
    guard begin >= 0, text.scalar(end - 1).isCapital, !text.scalar(begin - 1).isLetter,
      let unit = currencies[text.part(begin..<end)]
    else { return nil }
    return (unit, begin)
  }

  private static let codeLength = 3
  private static let currencies = [
    "USD": "usd", "EUR": "eur", "RUB": "rub", "KRW": "won", "KPW": "won", "GBP": "pound", "JPY": "yen", "CNY": "yuan",
  ]

  /// The unit of area that a word for squares begins: sq. miles, square feet, кв. км, квадратных метров.
  private static func square(_ word: ArraySlice<Unicode.Scalar>, in text: ReadText) -> (unit: String, end: Int)? {
    guard let head = word.first, head == "s" || head == "к" else { return nil }
    let written = String(scalars: word)
    guard ["sq", "square", "кв"].contains(written) || written.hasPrefix("квадратн") else { return nil }
    var begin = word.endIndex
    if text.scalar(begin) == "." { begin += 1 }
    if TextForm.isSpace(text.scalar(begin)) { begin += 1 }
    guard begin < text.length, begin > word.endIndex else { return nil }
    let length = text.scalars[begin...].prefix(while: isUnitLetter)
    let name = String(scalars: length)
    guard let unit = unit(name, TextForm.key(name)), factors[unit]?.dimension == "length", factors[unit + "²"] != nil
    else { return nil }
    return (unit + "²", length.endIndex)
  }

  /// The unit that a sign behind another makes with it: km/h, kW·h.
  private static func compound(_ unit: String, behind place: Int, in text: ReadText) -> (unit: String, end: Int)? {
    let sign = text.scalar(place)
    guard sign == "/" || sign == "·" || sign == "⋅" else { return nil }
    let word = String(scalars: text.scalars[(place + 1)...].prefix { $0.isLetter })
    let compound: String? =
      switch (unit, sign, word) {
      case ("km", "/", "h"), ("km", "/", "ч"), ("km", "/", "час"): "km/h"
      case ("m", "/", "s"), ("m", "/", "с"), ("m", "/", "сек"): "m/s"
      case ("kW", _, "h"), ("kW", _, "ч"): sign == "/" ? nil : "kWh"
      default: nil
      }
    return compound.map { ($0, place + 1 + word.unicodeScalars.count) }
  }

  /// What a speed is a speed of: a language may name the hour elsewhere, 시속 60km.
  private var length: String {
    switch unit {
    case "km/h": "km"
    case "m/s": "m"
    case "mph": "mi"
    case "knot": "nmi"
    default: unit
    }
  }

  /// Whether two measures have one unit, or may have.
  func hasUnit(of other: Measure) -> Bool {
    unit == other.unit || length == other.length || otherUnit == other.unit || unit == other.otherUnit
  }

  /// What a letter behind a number may be short for beside the unit that it is a symbol of: 5 m of an hour, and the year
  /// 2025 г., which has four digits or a period behind its letter.
  private static func otherUnit(
    _ letter: String, of number: ReadNumber, behind end: Int, in text: ReadText
  ) -> String? {
    switch letter {
    case "m", "м": return "minute"
    case "г":
      guard number.value.allSatisfy(\.isWholeNumber), number.value.count <= 4 else { return nil }
      return text.scalar(end) == "." || number.range.count == 4 ? "year" : nil
    default: return nil
    }
  }

  /// What Russian adjectives with a number before their hyphen begin with.
  private static let adjectives: [(beginning: String, unit: String)] = [
    ("километр", "km"), ("сантиметр", "cm"), ("миллиметр", "mm"), ("метр", "m"), ("килограмм", "kg"), ("тонн", "t"),
    ("литр", "l"), ("гектар", "ha"), ("мильн", "mi"), ("фут", "ft"), ("дюйм", "in"), ("процент", "%"), ("лет", "year"),
    ("годов", "year"), ("месяч", "month"), ("недел", "week"), ("днев", "day"), ("часов", "hour"), ("минут", "minute"),
    ("секунд", "second"), ("доллар", "usd"), ("рубл", "rub"), ("градус", "°"),
  ]

  /// Whether what stands behind a percentage makes it a difference of two: percentage points, %포인트, %p.
  private static func isPoints(behind place: Int, in text: ReadText) -> Bool {
    let behind = text.part(place..<min(text.length, place + 7))
    return ["포인트", "p", " point", " пункт"].contains(where: behind.hasPrefix)
  }

  /// Where an abbreviation of percentage points ends that stands at a place: п. п., п.п., pp, p.p.; `nil` without one.
  private static func endOfPoints(at place: Int, in text: ReadText) -> Int? {
    let letter = text.scalar(place)
    guard letter == "p" && text.language.language == "en" || letter == "п" else { return nil }
    var second = place + 1
    if text.scalar(second) == "." { second += 1 }
    if letter == "п", TextForm.isSpace(text.scalar(second)) { second += 1 }
    guard text.scalar(second) == letter, !text.scalar(second + 1).isLetter else { return nil }
    return text.scalar(second + 1) == "." && text.scalar(second - 1) != letter ? second + 2 : second + 1
  }

  /// Whether the degrees behind a number are those of Fahrenheit, by its name beside them.
  private static func isFahrenheit(_ number: Range<Int>, in text: ReadText) -> Bool {
    let before = text.part(max(0, number.lowerBound - 4)..<number.lowerBound)
    let behind = text.part(number.upperBound..<min(text.length, number.upperBound + 26))
    return before.contains("화씨") || behind.contains("Fahrenheit") || behind.contains("Фаренгейт")
  }

  /// Whether two measures of one kind add up to this one, rounded.
  func isSum(of first: Measure, _ second: Measure) -> Bool {
    guard let own = Self.factors[unit], let one = Self.factors[first.unit], let other = Self.factors[second.unit],
      own.dimension == one.dimension, own.dimension == other.dimension, one.factor > other.factor
    else { return false }
    let (whole, sum) = (value * own.factor, first.value * one.factor + second.value * other.factor)
    return abs(whole - sum) <= 0.02 * whole
  }

  /// How many of the next larger unit of time a measure is: 1.5 years of 18 months.
  var inLargerUnit: String? {
    let count: Double? =
      switch unit {
      case "second", "minute": value / 60
      case "hour": value / 24
      case "month": value / 12
      default: nil
      }
    return count.map { String($0) }
  }

  /// Whether two measures are one, rounded: within a twentieth of each other in one unit.
  func isNear(_ other: Measure) -> Bool {
    if Set([unit, other.unit]) == ["°", "°F"] {
      let (fahrenheit, celsius) = unit == "°F" ? (value, other.value) : (other.value, value)
      let isBelow = unit == "°" ? isBelowZero : other.isBelowZero
      let isColder = unit == "°" ? other.isBelowZero : isBelowZero
      func degrees(_ value: Double, _ isBelow: Bool) -> Double { isBelow ? -abs(value) : value }
      return abs((degrees(fahrenheit, isColder) - 32) / 1.8 - degrees(celsius, isBelow)) <= 1
    }
    guard unit != other.unit, var first = Self.factors[unit], var second = Self.factors[other.unit] else {
      return false
    }
    if first.dimension != second.dimension {
      // Of a speed and a length the hour stands elsewhere.
      guard let ours = Self.factors[length], let theirs = Self.factors[other.length], ours.dimension == theirs.dimension
      else { return false }
      (first, second) = (ours, theirs)
    }
    let (left, right) = (value * first.factor, other.value * second.factor)
    return abs(left - right) <= 0.05 * max(abs(left), abs(right))
  }

  /// Letters, what is raised behind them, and the signs that are a unit each: ㎞.
  private static func isUnitLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar == "²" || scalar == "³" || (0x3380...0x33DF).contains(scalar.value)
  }

  /// The unit of a sign: asked around each number, where a table would be hashed into.
  private static func unit(of sign: Unicode.Scalar) -> String? {
    switch sign {
    case "%", "％": "%"
    case "$": "usd"
    case "€": "eur"
    // As the word for it, which is one of weight as well.
    case "£": "pound"
    case "₽": "rub"
    case "₩": "won"
    case "℃": "°"
    case "℉": "°F"
    default: nil
    }
  }

  /// Symbols are compared as they stand; words by their beginning, since they are declined and take particles.
  private static func unit(_ word: String, _ key: String) -> String? {
    if let unit = symbols[word] { return unit }
    // 3분의 2 is two thirds.
    if word.hasPrefix("분의") { return nil }
    // Korean writes the particle, and what is counted, right behind a symbol.
    let symbol = word.unicodeScalars.prefix { !Hangul.isSyllable($0) }
    if symbol.count < word.unicodeScalars.count, !symbol.isEmpty, let unit = symbols[String(symbol)] { return unit }
    guard let head = key.unicodeScalars.first else { return nil }
    return words[head]?.first { word in
      key.utf8.starts(with: word.beginning.utf8)
        && (key.count <= word.beginning.count + word.longest
          || predicates.contains(String(key.dropFirst(word.beginning.count))))
    }?.unit
  }

  /// What ends a Korean sentence right behind a unit, or says that it is a limit: 25분입니다, 3초이내.
  private static let predicates: Set<String> = [
    "입니다", "이다", "이였다", "이었다", "이며", "이고", "이내", "이내에", "이상", "이하", "동안", "마다", "가량", "정도",
  ]

  private static let symbols: [String: String] = {
    let table = """
      km км ㎞|m м|cm см ㎝|mm мм ㎜|kg кг ㎏|g г|t т|l L л|ml мл ㎖ mL|ha га|km² км² ㎢|m² м² ㎡|m³ м³ ㎥|mi|ft|pound lb lbs|MB МБ Мб ㎆|ms мс|GB ГБ Гб|KB kB КБ Кб кБ ㎅|\
      TB ТБ|usd USD|eur EUR|rub RUB|won KRW KPW|yuan CNY|yen JPY|mph|oz|gal|knot kn|kWh|Hz Гц|kHz кГц|MHz МГц|GHz ГГц|mg мг ㎎|kW кВт|MW МВт|GW ГВт|V В|W Вт|px пикс|MP Мп МП
      """
    var symbols: [String: String] = [:]
    for row in table.split(separator: "|") {
      let names = row.split(separator: " ").map(String.init)
      for name in names { symbols[name] = names[0] }
    }
    return symbols
  }()

  /// By their first letters beginnings of words, how many letters more they may have, and the unit; longer ones first.
  private static let words: [Unicode.Scalar: [(beginning: String, longest: Int, unit: String)]] = {
    let table = """
      %: percent.0 per.0 процент.3 퍼센트.4 프로.3
      pp: percentage.0 퍼센트포인트.3 프로포인트.3
      km: kilomet.3 километр.3 킬로미터.4 키로메터.4
      ri: 리.1
      pyeong: 평.1
      m: metre.1 meter.1 метр.3 미터.4 메터.4
      cm: centimet.3 сантиметр.3 센티미터.4 센치메터.4
      mm: millimet.3 миллиметр.3 밀리미터.4 미리메터.4
      km²: 제곱킬로미터.4 평방킬로미터.4 평방키로메터.4
      m²: 제곱미터.4 평방미터.4 평방메터.4
      m³: 세제곱미터.4 립방미터.4 립방메터.4 입방미터.4
      kg: kilogram.1 килограмм.3 킬로그램.4 키로그람.4
      g: gram.1 грамм.3 그램.4 그람.4
      t: tonne.1 ton.1 тонн.3 톤.4
      l: litre.1 liter.1 литр.3 리터.4
      ml: millilit.3 миллилитр.3 밀리리터.4
      ha: hectare.1 гектар.3 헥타르.4 정보.3
      acre: acre.1 акр.3 에이커.4
      mi: mile.1 мил.3 마일.4
      ft: feet.0 foot.0 фут.3 피트.4
      in: inch.2 дюйм.3 인치.4
      pound: pound.1 фунт.3 파운드.4
      knot: knot.1 узел.0 узл.3 노트.4
      gal: gallon.1 галлон.3 갤런.4
      oz: ounce.1 унц.3 온스.4
      kWh: 킬로와트시.4
      mi²: 제곱마일.4 평방마일.4
      ft²: 제곱피트.4 평방피트.4
      W: watt.1 ватт.3 와트.4
      kW: kilowatt.1 киловатт.3 킬로와트.4
      MW: megawatt.1 мегаватт.3 메가와트.4
      GW: gigawatt.1 гигаватт.3 기가와트.4
      byte: byte.1 байт.3 바이트.4
      KB: kilobyte.1 килобайт.3 킬로바이트.4
      MB: megabyte.1 мегабайт.3 메가바이트.4
      GB: gigabyte.1 гигабайт.3 기가바이트.4
      TB: terabyte.1 терабайт.3 테라바이트.4
      °: degree.1 градус.3 도.3
      usd: dollar.1 доллар.3 달러.4 딸라.4
      eur: euro.1 евро.0 유로.4
      rub: rouble.1 ruble.1 рубл.3 руб.0 루블.4
      won: won.0 вон.2 원.3
      yuan: yuan.0 юан.3 위안.4 원화.3
      yen: yen.0 иен.3 йен.3 엔.3
      year: year.1 год.3 лет.0 년.3 주년.3
      month: month.1 месяц.3 개월.4 달.2
      week: week.1 недел.3 주.1 주간.3 주일.3
      day: day.1 дн.3 день.0 сут.4 일.2
      hour: h.0 hour.1 hr.1 час.3 ч.0 시간.3
      minute: min.0 mins.0 minute.1 минут.3 мин.0 분.2
      second: sec.1 second.1 секунд.3 сек.0 초.2
      px: pixel.1 пиксел.3 픽셀.4 화소.4
      MP: megapixel.1 мегапиксел.3 메가픽셀.4
      ms: millisecond.1 миллисекунд.3 밀리초.2
      """
    var words: [(beginning: String, longest: Int, unit: String)] = []
    for row in table.split(separator: "\n") {
      let parts = row.split(separator: ":", maxSplits: 1).map(String.init)
      for word in parts[1].split(separator: " ") {
        let fields = word.split(separator: ".")
        words.append((String(fields[0]), Int(fields[1]) ?? 0, parts[0]))
      }
    }
    let sorted = words.sorted { $0.beginning.count > $1.beginning.count }
    return Dictionary(grouping: sorted) { $0.beginning.unicodeScalars.first ?? " " }
  }()

  private static let factors: [String: (dimension: String, factor: Double)] = [
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1), "km": ("length", 1000),
    "in": ("length", 0.0254), "ft": ("length", 0.3048), "mi": ("length", 1609.344), "g": ("mass", 0.001),
    "kg": ("mass", 1), "t": ("mass", 1000), "pound": ("mass", 0.4536), "acre": ("area", 4046.9), "ha": ("area", 10_000),
    "m²": ("area", 1), "cm²": ("area", 0.0001), "mi²": ("area", 2_589_988), "ft²": ("area", 0.0929),
    "km/h": ("speed", 1 / 3.6), "m/s": ("speed", 1), "mph": ("speed", 0.447), "knot": ("speed", 0.5144),
    "nmi": ("length", 1852), "ri": ("length", 392.7), "pyeong": ("area", 3.3058), "oz": ("mass", 0.02835),
    "gal": ("volume", 3.785),
    "byte": ("data", 1), "KB": ("data", 1e3), "MB": ("data", 1e6), "GB": ("data", 1e9), "TB": ("data", 1e12),
    "km²": ("area", 1_000_000), "ml": ("volume", 0.001), "l": ("volume", 1), "m³": ("volume", 1000),
    "px": ("pixels", 1), "MP": ("pixels", 1e6), "W": ("power", 1), "kW": ("power", 1e3), "MW": ("power", 1e6),
    "GW": ("power", 1e9),
    "ms": ("time", 0.001), "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600),
    "day": ("time", 86_400),
    "week": ("time", 604_800), "month": ("time", 2_629_800), "year": ("time", 31_557_600),
  ]
}

extension ReadText {
  /// Whether a sign or a word right before a number says that it is below zero: −10, минус 10, 영하 10.
  fileprivate func saysMinus(before number: ReadNumber) -> Bool {
    let before = part(max(0, number.range.lowerBound - 7)..<number.range.lowerBound)
    return number.value.hasPrefix("-") || ["-", "\u{2212}", "–"].contains(where: before.hasSuffix)
      || ["минус", "Минус", "minus", "영하", "령하"].contains(where: before.contains)
  }
}
