internal import TumenModel
internal import TumenText

/// A number with its unit of measurement or currency.
struct Measure {
  /// What the unit is called here: `km`, `usd`.
  let unit: String
  /// The place of number and unit.
  let range: Range<Int>
  private let value: Double

  /// The unit right behind a number, or the currency sign before it; `nil` without one that is known.
  init?(_ number: ReadNumber, in text: ReadText) {
    let before = text.scalar(number.range.lowerBound - 1)
    let next = text.scalar(number.range.upperBound)
    // Behind most numbers stands a bracket, a period or the end.
    let behind = TextForm.isSpace(next) ? text.scalar(number.range.upperBound + 1) : next
    guard
      behind.isLetter || Self.unit(of: behind) != nil || behind == "°" || behind == "²" || behind == "³"
        || Self.unit(of: before) != nil,
      let value = Double(number.value)
    else { return nil }
    self.value = value
    if let currency = Self.unit(of: before) {
      unit = currency
      range = number.range.lowerBound - 1..<number.range.upperBound
      return
    }
    var begin = number.range.upperBound
    if TextForm.isSpace(text.scalar(begin)) { begin += 1 }
    guard begin < text.scalars.count else { return nil }
    if let sign = Self.unit(of: text.scalars[begin]) {
      unit = sign
      range = number.range.lowerBound..<begin + 1
      return
    }
    if text.scalars[begin] == "°" {
      unit = ["F", "f"].contains(text.scalar(begin + 1)) ? "°F" : "°"
      range = number.range.lowerBound..<begin + 1
      return
    }
    let word = text.scalars[begin...].prefix { $0.isLetter || $0 == "²" || $0 == "³" }
    // A word with a hyphen is another word: 5 m-sized.
    guard !word.isEmpty, text.scalar(word.endIndex) != "-" else { return nil }
    // What has a slash or a dot behind it is a unit of more than one: km/h.
    let isCompound = text.scalar(word.endIndex) == "/" && text.scalar(word.endIndex + 1).isLetter
    let key = TextForm.key(String(scalars: word))
    guard let found = Self.unit(String(scalars: word), key), !isCompound else { return nil }
    unit = found
    range = number.range.lowerBound..<word.endIndex
  }

  /// Whether two measures are one, rounded: within a twentieth of each other in one unit.
  func isNear(_ other: Measure) -> Bool {
    guard unit != other.unit, let first = Self.factors[unit], let second = Self.factors[other.unit],
      first.dimension == second.dimension
    else { return false }
    let (left, right) = (value * first.factor, other.value * second.factor)
    return abs(left - right) <= 0.05 * max(abs(left), abs(right))
  }

  /// The unit of a sign: asked around each number, where a table would be hashed into.
  private static func unit(of sign: Unicode.Scalar) -> String? {
    switch sign {
    case "%", "％": "%"
    case "$": "usd"
    case "€": "eur"
    case "£": "gbp"
    case "¥": "yuan"
    case "₽": "rub"
    case "₩": "won"
    default: nil
    }
  }

  /// Symbols are compared as they stand; words by their beginning, since they are declined and take particles.
  private static func unit(_ word: String, _ key: String) -> String? {
    if let unit = symbols[word] { return unit }
    // Korean writes the particle, and what is counted, right behind a symbol.
    let latin = word.unicodeScalars.prefix { $0.isASCII }
    if latin.count < word.unicodeScalars.count, !latin.isEmpty,
      let unit = symbols[String(latin)]
    {
      return unit
    }
    return words.first { word in
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
      km км|m м|cm см|mm мм|kg кг|g г|t т|l L л|ml мл|ha га|km² км²|m² м²|m³ м³|mi|ft|lb|MB МБ Мб|GB ГБ Гб|KB kB КБ Кб кБ|\
      TB ТБ|Hz Гц|kHz кГц|MHz МГц|GHz ГГц|kW кВт|MW МВт|V В|W Вт|px пикс
      """
    var symbols: [String: String] = [:]
    for row in table.split(separator: "|") {
      let names = row.split(separator: " ").map(String.init)
      for name in names { symbols[name] = names[0] }
    }
    return symbols
  }()

  /// Beginnings of words, how many letters more they may have, and the unit; longer ones first.
  private static let words: [(beginning: String, longest: Int, unit: String)] = {
    let table = """
      %: percent.0 per.0 процент.3 퍼센트.4 프로.3|km: kilomet.3 километр.3 킬로미터.4 키로메터.4 키로메터.4|m: metre.1 meter.1 метр.3 \
      미터.4 메터.4|cm: centimet.3 сантиметр.3 센티미터.4 센치메터.4|mm: millimet.3 миллиметр.3 밀리미터.4 미리메터.4|\
      kg: kilogram.1 килограмм.3 킬로그램.4 키로그람.4|g: gram.1 грамм.3|t: tonne.1 ton.1 тонн.3 톤.4 톤수.3|l: litre.1 liter.1 литр.3 리터.4|\
      ha: hectare.1 гектар.3 헥타르.4 정보.3|mi: mile.1 мил.3 마일.4|ft: feet.0 foot.0 фут.3 피트.4|in: inch.2 дюйм.3 인치.4|\
      lb: pound.1 фунт.3|usd: dollar.1 доллар.3 달러.4 딸라.4|eur: euro.1 евро.0 유로.4|rub: rouble.1 ruble.1 рубл.3 руб.0 루블.4|\
      won: won.0 вон.2 원.3|yuan: yuan.0 юан.3 위안.4 원화.3|year: year.1 год.3 лет.0|month: month.1 месяц.3 개월.4|\
      week: week.1 недел.3 주일.3|day:day.1 дн.3 день.0 일.2|hour: hour.1 час.3 시간.3|minute: min.0 minute.1 минут.3 분.2|\
      second: sec.1 second.1 секунд.3 초.2
      """
    var words: [(String, Int, String)] = []
    for row in table.split(separator: "|") {
      let parts = row.split(separator: ":", maxSplits: 1).map(String.init)
      for word in parts[1].split(separator: " ") {
        let fields = word.split(separator: ".")
        words.append((String(fields[0]), Int(fields[1]) ?? 0, parts[0]))
      }
    }
    return words.sorted { $0.0.count > $1.0.count }
  }()

  private static let factors: [String: (dimension: String, factor: Double)] = [
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1), "km": ("length", 1000),
    "in": ("length", 0.0254), "ft": ("length", 0.3048), "mi": ("length", 1609.344), "g": ("mass", 0.001),
    "kg": ("mass", 1), "t": ("mass", 1000), "lb": ("mass", 0.4536), "ha": ("area", 10_000), "m²": ("area", 1),
    "km²": ("area", 1_000_000), "ml": ("volume", 0.001), "l": ("volume", 1), "m³": ("volume", 1000),
    "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", 86_400),
    "week": ("time", 604_800), "month": ("time", 2_629_800), "year": ("time", 31_557_600),
  ]
}
