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
  /// The values of words for numbers, of tens and units together (twenty-five), and of words that hold a number: hex.
  /// - Parameter wanted: values that are asked for; of the last kind no others are looked for.
  func wordValues(among wanted: Set<String>) -> [String] {
    let words = numbers.filter(\.isWord)
    var values = words.map(\.value)
    for (ten, unit) in zip(words, words.dropFirst()) where unit.range.lowerBound - ten.range.upperBound == 1 {
      if let first = Int(ten.value), let second = Int(unit.value), (20...90).contains(first), (1...9).contains(second) {
        values.append(String(first + second))
      }
    }
    let hidden = wanted.compactMap { Self.hiddenByValue[$0] }.joined()
    if hidden.isEmpty { return values }
    // Marks of accelerators stand within words: He&xadecimal.
    let prose = scalars.filter { !Self.accelerators.contains($0) }
    let heads = prose.split { !$0.isLetter }.map { TextForm.key(String(scalars: $0)) }
    for word in hidden where heads.contains(where: { word.isIn($0) }) { values += [word.value, word.value] }
    return values
  }

  /// A word that holds a number without being one.
  private struct HiddenNumber {
    let word: String
    let value: String
    let isWhole: Bool

    func isIn(_ other: String) -> Bool { isWhole ? other == word : other.utf8.starts(with: word.utf8) }
  }

  private static let accelerators: ScalarSet = "&_~"

  /// Beginnings of words, or whole words with a mark behind them, by their numbers.
  private static let hiddenNumbers: [HiddenNumber] = """
    0: zero no! none! without positiv negativ ноль нул положит отрицат 없
    1: minute second hour day week month year one primar an! a! each every per! минут секунд час день дня недел месяц год кажд
    2: binar halfword dual twice twofold second bi! bin! bilin bipol quadratic couple pair both half halv fortnight
    2: двоич вдво двус двой полов
    3: triple tripl cubic cube triang tertiar trio quarterly тройк тройн втро квартал
    4: quad quart fourfold четвер четыр
    5: penta five пяти
    6: hexag six half шести полго 반년
    7: hepta seven week недел
    8: octal octag oct! eight восьми восьмер
    9: nine девяти
    10: decimal decade dec! ten! tens! teen! teens! десяти десятк
    11: eleven одиннадц 열하나 열한
    12: twel dozen noon midnight дюжин полдень полдня полноч 열두
    13: thirteen тринадц 열세 열셋
    14: fourteen четырнадц 열네 열넷
    15: fifteen quarter пятнадц пятнаш четверть 열다섯
    16: hex sixteen шестнадц 열여섯
    17: seventeen семнадц 열일곱
    18: eighteen восемнадц 열여덟
    19: nineteen девятнадц 열아홉
    20: twent двадцат 스무 스물
    24: midnight полноч сутк 자정
    30: half thirt полчас тридц 서른
    60: minute hour минут час!
    100: century percent hundred сотн процент
    1000: thousandth thousand millen тысяч
    """.split(separator: "\n").flatMap { line in
      let parts = line.split(separator: ":").map(String.init)
      return parts[1].split(separator: " ").map { word in
        HiddenNumber(word: word.filter { $0 != "!" }, value: parts[0], isWhole: word.hasSuffix("!"))
      }
    }
  private static let hiddenByValue = Dictionary(grouping: hiddenNumbers, by: \.value)

  /// The values of Roman numerals of capitals, as for centuries and congresses.
  var romanNumerals: [String] {
    guard traits.contains(.latin) else { return [] }
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
  private static let roman: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "M": 1000]

  /// The hours of the twelve-hour clock as the other clock has them.
  var hours: [String] { digits.flatMap(hours(for:)) }

  /// The hour of the other clock, if a number is one: 1 PM is 13.
  func hours(for number: ReadNumber) -> [String] {
    guard let hour = Int(number.value), (1...12).contains(hour) else { return [] }
    let around =
      String(scalars: scalars[max(0, number.range.lowerBound - 4)..<number.range.lowerBound])
      + String(scalars: scalars[number.range.upperBound...].prefix(10))
    let isAfternoon = ["pm", "p.m.", "PM", "P.M.", "오후", "вечера", "дня"].contains { around.contains($0) }
    return isAfternoon ? [String(hour % 12 + 12)] : []
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
