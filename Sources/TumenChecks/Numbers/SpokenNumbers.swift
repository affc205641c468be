internal import TumenModel
internal import TumenText

/// A fraction in digits: 1/2, 3 1/2.
struct WrittenFraction {
  /// The place of all its parts.
  let range: Range<Int>
  /// Its value as a decimal fraction, with and without the whole before it; none if it has too many digits.
  let values: [String]
}

/// Numbers that are there in another way than in digits.
extension ReadText {
  /// The values of words for numbers, of those that add up (twenty-five), and of words that hold a number: hex.
  /// - Parameters:
  ///   - wanted: values that are asked for; of the last kind no others are looked for.
  ///   - own: a place whose word holds no number but those that it says as a whole: fifteen begins as fifty does.
  func wordValues(among wanted: Set<String>, beside own: Range<Int> = 0..<0) -> [String] {
    let words = numbers.filter { $0.isWord && !$0.range.overlaps(own) }
    var values = words.map(\.value) + words.compactMap(valueByRange) + approximateValues + shortMonths
    values += sums(of: words) + dozens(among: words) + quarters
    let hidden = wanted.compactMap { Self.hiddenByValue[$0] }.joined()
    if hidden.isEmpty { return values }
    let taken = [own] + multipliers
    // Marks of accelerators stand within words: He&xadecimal.
    var (prose, isApart): ([Unicode.Scalar], Bool) = ([], false)
    for (place, scalar) in scalars.enumerated()
    where !Self.accelerators.contains(scalar) && !taken.contains(where: { $0.contains(place) }) {
      if scalar.isLetter {
        if isApart, !prose.isEmpty { prose.append(" ") }
        prose.append(scalar)
      }
      isApart = !scalar.isLetter
    }
    // One key for all words, each of which is a part of it.
    let heads = TextForm.key(String(scalars: prose)).utf8.split(separator: UInt8(ascii: " "))
    let ownWord = own.isEmpty ? "" : TextForm.key(part(own))
    for word in hidden {
      let count = heads.count { word.isIn($0) } + (word.word == ownWord ? 1 : 0)
      values += Array(repeating: word.value, count: 2 * count)
    }
    return values
  }

  /// The words that only multiply a number before them: million of 1 million, тысяч of сто тысяч.
  private var multipliers: [Range<Int>] {
    numbers.compactMap { number in
      let head = scalars[number.range].prefix { $0.isLetter == number.isWord }
      guard scalar(number.range.upperBound - 1).isLetter, head.endIndex < number.range.upperBound else { return nil }
      return head.endIndex..<number.range.upperBound
    }
  }

  /// The values of dozens that a word counts: две дюжины.
  private func dozens(among words: [ReadNumber]) -> [String] {
    zip(words, words.dropFirst()).compactMap { count, dozen in
      guard dozen.value == "12", count.range.upperBound + 1 == dozen.range.lowerBound, let count = Int(count.value),
        (2...9).contains(count),
        ["дюжин", "dozen"].contains(where: { scalars[dozen.range].starts(with: $0.unicodeScalars) })
      else { return nil }
      return String(12 * count)
    }
  }

  /// What a quarter of a million and the like are, and three quarters.
  private var quarters: [String] {
    guard contains("uarter") || contains("етверт") else { return [] }
    let words = scalars.split { !$0.isLetter }.map { TextForm.key(String(scalars: $0)) }
    return words.indices.flatMap { place -> [String] in
      guard words[place].hasPrefix("quarter") || words[place].hasPrefix("четверт"),
        let scale = words[(place + 1)...].prefix(3).first(where: { !["of", "a"].contains($0) }),
        let unit = Self.units.dropFirst().first(where: { $0.1.contains(where: scale.hasPrefix) })?.0
      else { return [] }
      let isThree = place > 0 && ["three", "три", "трех"].contains(words[place - 1])
      return [String(Int(unit) / 4 * (isThree ? 3 : 1))]
    }
  }

  /// The numbers of months that English abbreviates, which Korean has in digits: Feb, Sept.
  private var shortMonths: [String] {
    guard language.language == "en" else { return [] }
    let calendar = CalendarNames.of(language)
    return scalars.split { !$0.isLetter }.compactMap { word in
      guard word.first?.isCapital == true, (3...4).contains(word.count),
        case .month(let month) = calendar.name(of: TextForm.key(String(scalars: word)))
      else { return nil }
      return String(month + 1)
    }
  }

  /// The values of Korean words that name two numbers in a row: 서너 명, 오륙천 명, 이삼십만.
  private var approximateValues: [String] {
    guard language.language == "ko", traits.contains(.hangul) else { return [] }
    var values: [String] = []
    for place in scalars.indices.dropLast() {
      if let pair = Self.nativePairs.first(where: { scalars[place...].starts(with: $0.word.unicodeScalars) }) {
        values += [String(pair.first), String(pair.first + 1)]
      }
      guard let first = Self.sinoDigits.firstIndex(of: scalars[place]),
        let second = Self.sinoDigits.firstIndex(of: scalar(place + 1)) ?? (scalar(place + 1) == "륙" ? 5 : nil),
        second == first + 1
      else { continue }
      let powers = scalars[(place + 2)...].prefix(3).prefix { Self.koreanPowers[$0] != nil }.compactMap {
        Self.koreanPowers[$0]
      }
      if powers.isEmpty { continue }
      values += [first, second].map { NumberReader.multiplied(String($0 + 1), by: powers.reduce(0, +)) }
    }
    return values
  }

  private static let nativePairs = [
    ("한두", 1), ("두세", 2), ("두서너", 2), ("서너", 3), ("너덧", 4), ("네댓", 4), ("너댓", 4), ("대여섯", 5), ("예닐곱", 6), ("일고여덟", 7),
  ].map { (word: $0.0, first: $0.1) }
  private static let sinoDigits = Array("일이삼사오육칠팔구".unicodeScalars)
  /// The powers of ten by which Korean multiplies.
  static let koreanPowers: [Unicode.Scalar: Int] = ["십": 1, "백": 2, "천": 3, "만": 4, "억": 8]

  /// A word that holds a number without being one.
  private struct HiddenNumber {
    let word: String
    let value: String
    let isWhole: Bool

    func isIn(_ other: Substring.UTF8View) -> Bool {
      other.starts(with: word.utf8) && (!isWhole || other.count == word.utf8.count)
    }
  }

  private static let accelerators: ScalarSet = "&_~"

  /// Beginnings of words, or whole words with a mark behind them, by their numbers.
  private static let hiddenNumbers: [HiddenNumber] = """
    0.1: tenth
    0.01: hundredth centi
    0.001: thousandth
    0: zero nonzero no! none! without positiv negativ ноль нул обнул положит отрицат 없
    1: начальн minute second hour day week month year one primar an! a! each every per! минут секунд час! часа! часу! часе! часом! часы! часов! часам! день дня недел месяц год
    1: кажд main! chief! leading! ground! largest millisecond microsecond главн крупнейш
    2: doubl удво удваив 두배 곱절 갑절 planar binar halfword dual twice twofold second bi! bin! bilin bipol quadratic couple pair both half halv fortnight
    2: 남과 북남 남북
    2: двоич вдво двус двой полов derivative secondary производн вторичн
    3: утроен утроил triple tripl cubic cube triang tertiar trio quarterly threef third thirds 서드 тройк тройн втро квартал сторонн
    4: 넷째 quad quart fourfold четвер вчетвер учетвер четыр полнопривод привод! привода! приводом!
    5: penta five fifth! fifths! пяти впятер
    6: 여섯 육각 hexag six sixth half шести вшестер полго полуг 반년
    7: 연중무휴 일곱 칠각 hepta seven week недел круглосуточ
    8: 여덟 팔각 octal octag oct! eight восьми восьмер
    9: 아홉 nine девяти
    10: 열째 열번째 decimal decade dec! ten! tens! tenth tenfold teen! teens! десяти десятк вдесятер teenage adolescen подрост
    11: eleven одиннадц 열하나 열한
    12: twel dozen noon midnight годичн дюжин полдень полдня полудн полноч полуноч 열두 정오 자정
    13: thirteen тринадц 열세 열셋
    14: fourteen четырнадц 열네 열넷
    15: fifteen quarter пятнадц пятнаш четверть 열다섯
    16: hex sixteen шестнадц 열여섯
    17: seventeen семнадц 열일곱
    18: eighteen восемнадц полтор полутор 열여덟
    19: nineteen девятнадц 열아홉
    20: twent двадцат 스무 스물
    24: midnight round полноч полуноч сутк круглосуточ 자정
    25: quarter четверт
    33: third трет
    36: полтор полутор
    75: quarters четверт
    30: half thirt полчас полтор полутор тридц 서른 반! 반에! 반부터! 반까지! 반쯤!
    40: fort сорок
    50: half полов полувек 절반 반! fift пятьдесят пятидесят
    60: sixt шестьдесят шестидесят
    70: sevent семьдесят семидесят
    80: eight восемьдесят восьмидесят
    90: ninet quarter четверть девяност полтор полутор half
    60: minute hour минут час!
    100: centi hundredth century percent hundred сотн столет процент 백! 백여!
    150: полтораст полутораст
    500: поллитр полкило
    1000: thousandth thousand millen millisecond миллисекунд тысяч 천! 천여!
    2000: двухтысяч
    3000: трехтысяч
    5000: пятитысяч
    10000: десятитысяч 만! 만여!
    100000: стотысяч
    1000000: millionth million microsecond микросекунд миллионн миллион! миллиона! миллиону! миллионом! миллионе!
    1000000000: billion миллиардн миллиард! миллиарда! миллиарду! миллиардом! миллиарде!
    1000000000000: trillion триллион! триллиона! триллиону! триллионом! триллионе!
    10000000: millionth
    1920: twenties двадцатые двадцатых
    1930: thirties тридцатые тридцатых
    1940: forties сороковые сороковых
    1950: fifties пятидесят
    1960: sixties шестидесят
    1970: seventies семидесят
    1980: eighties восьмидесят
    1990: nineties девяност
    """.split(separator: "\n").flatMap { line in
      let parts = line.split(separator: ":").map(String.init)
      return parts[1].split(separator: " ").map { word in
        HiddenNumber(word: word.filter { $0 != "!" }, value: parts[0], isWhole: word.hasSuffix("!"))
      }
    }
  private static let hiddenByValue = Dictionary(grouping: hiddenNumbers, by: \.value)

  /// The values of Roman numerals of capitals, as for centuries and congresses; Russian print has Cyrillic letters in them.
  var romanNumerals: [String] {
    guard !traits.isDisjoint(with: [.latin, .cyrillic]) else { return [] }
    return scalars.split { !$0.isLetter }.compactMap { word in
      guard word.allSatisfy(Self.romanLetters.contains) else { return nil }
      let digits = word.compactMap { Self.roman[$0] }
      // A lone C is a degree of Celsius or a language, not a hundred.
      guard let first = digits.first, digits.count > 1 || first <= 10 else { return nil }
      let value = zip(digits, digits.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
      return String(value)
    }
  }

  private static let romanLetters = ScalarSet(roman.keys)
  private static let roman: [Unicode.Scalar: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "M": 1000, "\u{0406}": 1, "\u{0425}": 10,
  ]

  /// The hours of the twelve-hour clock as the other clock has them.
  var hours: [String] { saysAfternoon ? numbers.flatMap(hours(for:)) : [] }

  /// Whether it is said anywhere in the text that an hour is behind noon.
  var saysAfternoon: Bool {
    if let says = known.saysAfternoon { return says }
    let says = (Self.afternoon + Self.laterAfternoon).contains(where: contains)
    known.saysAfternoon = says
    return says
  }

  /// What says so right beside an hour, and what some words behind it.
  private static let afternoon = ["pm", "p.m.", "PM", "P.M.", "오후", "вечера", "дня"]
  private static let laterAfternoon = ["in the afternoon", "in the evening", "at night", "пополудни"]

  /// The hour of the other clock, if a number is one: 1 PM is 13.
  func hours(for number: ReadNumber) -> [String] {
    guard let hour = Int(number.value), (1...12).contains(hour), saysAfternoon else { return [] }
    let around =
      String(scalars: scalars[max(0, number.range.lowerBound - 4)..<number.range.lowerBound])
      + String(scalars: scalars[number.range.upperBound...].prefix(10))
    let behind = String(scalars: scalars[number.range.upperBound...].prefix(24))
    let isAfternoon =
      Self.afternoon.contains { around.contains($0) } || Self.laterAfternoon.contains { behind.contains($0) }
    return isAfternoon ? [String(hour % 12 + 12)] : []
  }

  /// The tens of a decade that a number stands for: 90 of the 1990s, of 90-е and of 90년대.
  func decade(of number: ReadNumber) -> Int? {
    guard let year = Int(number.value), year.isMultiple(of: 10),
      (10...90).contains(year) || (1000...2990).contains(year)
    else { return nil }
    let (first, second) = (scalar(number.range.upperBound), scalar(number.range.upperBound + 1))
    let isDecade =
      switch language.language {
      case "en": first == "s" || ["'", "\u{2019}"].contains(first) && second == "s"
      case "ru": first == "-" && second.isCyrillic
      case "ko": first == "년" && second == "대"
      default: false
      }
    return isDecade ? year % 100 : nil
  }

  /// Whether words say a number with a half, and the whole before it: half a million, полтора, 1시간 반 for 1.5 hours.
  func half(of value: String) -> (isSaid: Bool, whole: Int) {
    guard let value = Double(value) else { return (false, 0) }
    var heads: [String]?
    for (unit, names) in Self.units {
      let share = value / unit
      guard share < 100, share - share.rounded(.down) == 0.5 else { continue }
      let words = heads ?? scalars.split { !$0.isLetter }.map { TextForm.key(String(scalars: $0)) }
      heads = words
      guard unit == 1 || words.contains(where: { word in names.contains(where: word.contains) }) else { continue }
      let whole = Int(share)
      let isSaid = words.contains { word in
        word == "half" || word.hasPrefix("половин") || (whole == 0 && word.hasPrefix("полпроцент"))
          || (whole == 1 && Self.isOneAndHalf(word))
          || (whole == 0 && unit > 1 && word.hasPrefix("пол")) || (word.hasPrefix("반") && word.count < 3)
      }
      if isSaid,
        whole == 0 || words.contains(where: Self.isOneAndHalf)
          || numbers.contains(where: { $0.value == String(whole) && !isHalf($0) })
      {
        return (true, whole)
      }
    }
    return (false, 0)
  }

  /// Whether a number is the word for a half, which is read as what it divides by.
  private func isHalf(_ number: ReadNumber) -> Bool {
    number.isWord && ["half", "половин", "반"].contains { scalars[number.range].starts(with: $0.unicodeScalars) }
  }

  /// Whether a Russian word says 1.5 in any of its cases: полтора, полутора.
  private static func isOneAndHalf(_ word: String) -> Bool { word.hasPrefix("полтор") || word.hasPrefix("полутор") }

  private static let units: [(Double, [String])] = [
    (1, []), (1e3, ["thousand", "тысяч"]), (1e6, ["million", "миллион"]), (1e9, ["billion", "миллиард"]),
  ]

  /// The hour and the minutes of a time with a point, which reads like a fraction: 5.30 a.m.
  func pointedTime(_ number: ReadNumber) -> (hours: [String], minutes: String)? {
    let written = part(number.range).split(separator: ".")
    guard written.count == 2, written[1].count == 2, let hour = Int(written[0]), let minutes = Int(written[1]),
      hour < 25, minutes < 60
    else { return nil }
    var hours = [String(hour)]
    if (1...12).contains(hour) { hours.append(String(hour % 12 + 12)) }
    if (13...23).contains(hour) { hours.append(String(hour - 12)) }
    return (hours, String(minutes))
  }

  /// The fractions of digits and a slash.
  var fractions: [WrittenFraction] {
    guard traits.contains(.slash) else { return [] }
    let digits = digits
    return digits.indices.dropLast().compactMap { place in
      let (above, below) = (digits[place], digits[place + 1])
      guard scalar(above.range.upperBound) == "/", above.range.upperBound + 1 == below.range.lowerBound,
        scalar(above.range.lowerBound - 1) != "/", scalar(below.range.upperBound) != "/",
        let numerator = Int(above.value), let denominator = Int(below.value), numerator < denominator
      else { return nil }
      guard let value = Self.decimal(numerator, denominator) else {
        return WrittenFraction(range: above.range.lowerBound..<below.range.upperBound, values: [])
      }
      // A whole number before it, with a space or a hyphen.
      if place > 0, digits[place - 1].range.upperBound + 1 == above.range.lowerBound,
        [" ", "\u{00A0}", "-"].contains(scalar(above.range.lowerBound - 1)), let whole = Int(digits[place - 1].value)
      {
        return WrittenFraction(
          range: digits[place - 1].range.lowerBound..<below.range.upperBound, values: ["\(whole)\(value)"])
      }
      return WrittenFraction(range: above.range.lowerBound..<below.range.upperBound, values: ["0\(value)"])
    }
  }

  /// The values that signs such as ¾ stand for: both parts, and the fraction.
  var fractionSigns: Set<String> {
    guard traits.contains(.symbol) else { return [] }
    var values: Set<String> = []
    for (place, scalar) in scalars.enumerated() {
      guard let (above, below) = Self.signs[scalar] else { continue }
      values.formUnion([String(above), String(below)])
      guard let value = Self.decimal(above, below) else { continue }
      let whole = digits.first { $0.range.upperBound == place }?.value ?? "0"
      values.insert(whole + value)
      if whole != "0" { values.insert(whole) }
    }
    return values
  }

  private static let signs: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
  ]

  /// `.5` for one and two; `nil` for what has more than three digits.
  private static func decimal(_ above: Int, _ below: Int) -> String? {
    guard below > 0, below <= 1000, 1000 % below == 0 else { return nil }
    let digits = String(above * 1000 / below)
    var text = "." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }

  /// Whether a number counts nothing by itself: the letter of an accelerator (~4), the minutes of a full hour (9:00).
  func isMarginal(_ number: ReadNumber) -> Bool {
    let (before, behind) = (scalar(number.range.lowerBound - 1), scalar(number.range.upperBound))
    if number.value == "0", before == ":", scalar(number.range.lowerBound - 2).isDigit { return true }
    return number.range.count == 1 && behind == ")" && ["&", "_", "~"].contains(before)
      && scalar(number.range.lowerBound - 2) == "("
  }

  /// Whether a number is a one before a common noun, which the other language may leave out: 1 page, 1 час.
  func isOneThing(_ number: ReadNumber) -> Bool {
    let end = number.range.upperBound
    guard number.value == "1", number.range.count == 1 else { return false }
    if language.language == "ko" { return scalar(end).isHangul }
    return TextForm.isSpace(scalar(end)) && scalar(end + 1).isSmall && scalar(end + 2).isSmall
      && !["of", "or", "to", "из", "до"].contains(String(scalars: scalars[(end + 1)...].prefix { $0.isLetter }))
  }
}
