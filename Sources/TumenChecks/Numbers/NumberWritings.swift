internal import TumenModel
internal import TumenText

/// What a number says by what stands around it, where the other side writes it out or says it in words.
extension NumberMismatch {
  /// Takes away numbers that stand in short on one side: the first end of a range whose second end has the word that
  /// multiplies both (10–12 тысяч), the second year of 1910–45, the nights of 3박 4일, the minutes of a time in words, and a
  /// measure that is only another one converted, in brackets.
  static func withoutShortWritings(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    if missing.isEmpty && added.isEmpty { return ([], []) }
    var (left, right) = (missing, added)
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber], _ others: ReadText) {
      let open = own
      own.removeAll { number in
        if text.isNights(number) || text.isConverted(number, among: open) || others.saysTime(of: number, in: text)
          || text.isJucheYear(number) || text.isHalf(number) && others.saysHalf || text.isQuarters(number)
        {
          return true
        }
        guard let value = text.valueByRange(of: number) ?? text.fullYear(of: number) ?? text.yearByJuche(of: number),
          let place = other.firstIndex(where: { $0.value == value })
        else { return false }
        other.remove(at: place)
        return true
      }
    }
    take(&left, source, &right, target)
    take(&right, target, &left, source)
    return (left, right)
  }

  /// Takes away what says a day by which Korean names what happened on it: 6.15공동선언, the Declaration of June 15, the 6.25
  /// war.
  static func withoutNamedDays(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    func rest(_ numbers: [ReadNumber], of text: ReadText, _ other: ReadText) -> [ReadNumber] {
      if numbers.isEmpty { return [] }
      let days = other.namedDays
      if days.isEmpty { return numbers }
      let pointed = text.pointedDays(of: other)
      let dates = text.dates.filter { date in days.contains { $0.agrees(with: date) } }
      return numbers.filter { number in
        !pointed.contains(number) && !dates.contains { $0.range.overlaps(number.range) }
      }
    }
    return (rest(missing, of: source, target), rest(added, of: target, source))
  }

  /// Takes away numbers of several parts that the other side has in one: 2 тыс. 345, 5 million 300 thousand.
  static func withoutSums(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    var (left, right) = (missing, added)
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber]) {
      guard own.count > 1, !other.isEmpty else { return }
      for (first, second) in zip(own, own.dropFirst()) {
        guard second.range.lowerBound == first.range.upperBound + 1,
          TextForm.isSpace(text.scalar(first.range.upperBound)),
          let large = Int(first.value), let small = Int(second.value), case let scale = text.multiplier(of: first),
          small > 0, small < scale, large < Int.max - small,
          let place = other.firstIndex(where: { $0.value == String(large + small) })
        else { continue }
        other.remove(at: place)
        own.removeAll { $0 == first || $0 == second }
        return
      }
    }
    take(&left, source, &right)
    take(&right, target, &left)
    return (left, right)
  }

  /// Takes away the first of two days whose night Russian calls by the second alone: в ночь на 5 мая, the night of 4–5 May.
  static func withoutEves(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    func rest(_ numbers: [ReadNumber], by other: ReadText) -> [ReadNumber] {
      guard !numbers.isEmpty, other.language.language == "ru", other.contains("ночь на ") else { return numbers }
      return numbers.filter { number in
        guard let day = Int(number.value), (1...30).contains(day) else { return true }
        return !other.digits.contains { next in
          next.value == String(day + 1)
            && other.part(max(0, next.range.lowerBound - 8)..<next.range.lowerBound) == "ночь на "
        }
      }
    }
    return (rest(missing, by: target), rest(added, by: source))
  }

  /// Takes away what may be the same in a language whose words for thousands and months are not known here: numbers of the
  /// same digits but for zeros at their ends, and the months of dates.
  static func withoutForeignWritings(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    let (isForeign, isTranslatedForeign) = (!source.language.hasNumberWords, !target.language.hasNumberWords)
    guard isForeign || isTranslatedForeign, !missing.isEmpty || !added.isEmpty else { return (missing, added) }
    var (left, right) = (missing, added)
    left.removeAll { number in
      guard let place = right.firstIndex(where: { $0.significantDigits == number.significantDigits }) else {
        return false
      }
      right.remove(at: place)
      return true
    }
    if isTranslatedForeign { left.removeAll(where: source.isMonth) }
    if isForeign { right.removeAll(where: target.isMonth) }
    func digits(_ numbers: [ReadNumber]) -> String { numbers.map(\.significantDigits).joined() }
    return !left.isEmpty && digits(left) == digits(right) ? ([], []) : (left, right)
  }

  /// A number that is less than nothing on one side alone, where no word of the other says so.
  static func lostSign(_ source: ReadText, _ target: ReadText) -> Problem? {
    let (left, right) = (source.negatives, target.negatives)
    if left.isEmpty, right.isEmpty { return nil }
    func lost(_ own: [ReadNumber], in text: ReadText) -> ReadNumber? {
      own.first { number in
        let others = text.digits.filter { $0.value == number.value }
        return !others.isEmpty && !others.contains(where: text.isBehindMinus) && !text.saysMinus
      }
    }
    if let number = lost(left, in: target) {
      return Problem("the target lacks the minus of \(number.value)", source: number.range)
    }
    return lost(right, in: source).map {
      Problem("the target has a minus before \($0.value), which the source has not", target: $0.range)
    }
  }
}

extension LanguageTag {
  /// Whether the language’s words for numbers, months and units are known.
  var hasNumberWords: Bool { ["en", "ru", "ko"].contains(language) }
}

extension ReadNumber {
  /// The digits without zeros at the ends and without a mark.
  fileprivate var significantDigits: String {
    let digits = value.filter { $0 != "." }.drop { $0 == "0" }
    return String(digits.reversed().drop { $0 == "0" }.reversed())
  }
}

extension ReadText {
  /// The numbers in digits with a minus before them.
  fileprivate var negatives: [ReadNumber] {
    digits.filter { NumberReader.isNegative($0.range, in: scalars) || isBehindMinusWord($0) }
  }

  /// Whether a word right before a number says that it is below zero, and not what it is taken from: minus 20, 영하 20도.
  private func isBehindMinusWord(_ number: ReadNumber) -> Bool {
    let end = number.range.lowerBound - 1
    guard end > 1, scalars[end] == " ", Self.minusEnds.contains(scalars[end - 1]),
      let word = Self.minuses.first(where: { word in
        end >= word.count && scalars[end - word.count..<end].elementsEqual(word.unicodeScalars)
      })
    else { return false }
    // 10 minus 5
    let begin = end - word.count
    return !scalar(begin - 1).isDigit && !(scalar(begin - 1) == " " && scalar(begin - 2).isDigit)
  }

  private static let minuses = ["minus", "Minus", "минус", "Минус", "영하", "령하", "마이너스"]
  private static let minusEnds: ScalarSet = "sс하스"

  /// Whether a minus, or what may be one, stands before a number: “-1”, - 4, 값이-1.
  fileprivate func isBehindMinus(_ number: ReadNumber) -> Bool {
    let before = scalar(number.range.lowerBound - 1)
    let mark = TextForm.isSpace(before) ? scalar(number.range.lowerBound - 2) : before
    return ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{FF0D}"].contains(mark)
  }

  /// Whether a word says that something is less than nothing, or less than before.
  fileprivate var saysMinus: Bool { Self.minusWords.contains(where: contains) }

  private static let minusWords = [
    "minus", "Minus", "below", "negative", "Negative", "loss", "Loss", "deficit", "fell", "drop", "lose", "reduc",
    "минус", "Минус",
    "ниже", "отрицат", "вычит", "вычест", "령하", "빼", "frost", "subtract", "убыт", "Убыт", "теря", "сниж", "уменьш",
    "дефицит", "мороз", "холод", "영하", "마이너스", "음수", "적자",
    "손실", "감소", "추위", "이하",
  ]

  /// The value of the first end of a range, if what multiplies the second end counts for both: of 5 in «5–6 тысяч» and of
  /// пяти in «от пяти до шести тысяч».
  func valueByRange(of number: ReadNumber) -> String? {
    guard let next = numbers.first(where: { $0.range.lowerBound >= number.range.upperBound }),
      next.range.lowerBound - number.range.upperBound < 6,
      Self.rangeMarks.contains(
        String(scalars: scalars[number.range.upperBound..<next.range.lowerBound].filter { !TextForm.isSpace($0) })),
      let first = Double(number.value), let second = Double(next.value), let written = unmultiplied(next),
      first < written
    else { return nil }
    var (power, multiplied) = (0, written)
    while multiplied < second, power < 15 { (power, multiplied) = (power + 1, multiplied * 10) }
    guard power > 1, abs(multiplied - second) < second / 1e9 else { return nil }
    return NumberReader.multiplied(number.value, by: power)
  }

  /// The value of a number without the word behind it that multiplies it: 6 of шести тысяч.
  private func unmultiplied(_ number: ReadNumber) -> Double? {
    if number.isWord {
      let word = scalars[number.range].prefix { $0.isLetter }
      return tools.numbers.numbers(in: Array(word), words: true).first.flatMap { Double($0.value) }
    }
    return Double(part(number.range).prefix { $0.isNumber || $0 == "." || $0 == "," }.replacing(",", with: "."))
  }

  private static let rangeMarks: Set<String> = [
    "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}", "~", "\u{223C}", "\u{FF5E}", "to", "or", "до",
    "или",
    "и", "내지", "에서", "…", "...",
  ]
  /// The year that two digits behind another year stand for: 45 in 1910–45.
  fileprivate func fullYear(of number: ReadNumber) -> String? {
    guard number.range.count == 2, !scalar(number.range.lowerBound - 1).isLetter,
      let year = digits.first(where: { $0.range.upperBound == number.range.lowerBound - 1 }),
      year.range.count == 4, let first = Int(year.value), (1000...2999).contains(first)
    else { return nil }
    return String(year.value.prefix(2)) + part(number.range)
  }

  /// The year that one of the Juche era is: 2025 of 주체114년.
  fileprivate func yearByJuche(of number: ReadNumber) -> String? { JucheEra.year(of: number, in: scalars) }

  /// Whether a number counts years from 1912 beside the year that it says: Juche 114 (2025), 114 год чучхе (2025).
  fileprivate func isJucheYear(_ number: ReadNumber) -> Bool {
    guard let year = yearByJuche(of: number) else { return false }
    return digits.contains { $0.value == year }
  }

  /// Whether a number is half of the larger unit that stands right before it: 30 of 2시간 30분.
  fileprivate func isHalf(_ number: ReadNumber) -> Bool {
    guard let own = measure(of: number)?.unit, let half = Self.halves[own], number.value == half.amount,
      let before = digits.last(where: { $0.range.upperBound <= number.range.lowerBound }).flatMap(measure(of:))
    else { return false }
    return before.unit == half.unit && (0...3).contains(number.range.lowerBound - before.range.upperBound)
  }

  private static let halves: [String: (amount: String, unit: String)] = [
    "second": ("30", "minute"), "minute": ("30", "hour"), "hour": ("12", "day"), "month": ("6", "year"),
  ]

  /// Whether a word says that something is there half: два с половиной, полтора, two and a half, 두 시간 반.
  var saysHalf: Bool { Self.halfWords.contains(where: contains) }

  private static let halfWords = ["половин", "олтор", "олутор", "half", "간 반", "간반", "년 반", "년반", "분 반", "일 반", "반나절"]

  /// Whether a number only says that quarters of a year are meant: 2/4분기.
  fileprivate func isQuarters(_ number: ReadNumber) -> Bool {
    number.value == "4" && scalar(number.range.lowerBound - 1) == "/" && scalar(number.range.upperBound) == "분"
      && scalar(number.range.upperBound + 1) == "기"
  }

  /// Whether a number counts the nights of a journey beside its days: 3박 4일.
  fileprivate func isNights(_ number: ReadNumber) -> Bool {
    guard scalar(number.range.upperBound) == "박", let nights = Int(number.value),
      let next = digits.first(where: { $0.range.lowerBound > number.range.upperBound })
    else { return false }
    return next.range.lowerBound - number.range.upperBound < 3 && next.value == String(nights + 1)
      && scalar(next.range.upperBound) == "일"
  }

  /// Whether a number in brackets only says another measure of the text in another unit: 22 metres (72 feet).
  /// - Parameter open: the numbers without a partner, which explain nothing.
  fileprivate func isConverted(_ number: ReadNumber, among open: [ReadNumber]) -> Bool {
    let before = scalars[max(0, number.range.lowerBound - 16)..<number.range.lowerBound]
    guard let bracket = before.lastIndex(of: "("), !before[bracket...].contains(")"), let own = measure(of: number)
    else {
      return false
    }
    return digits.contains { other in
      other.range.upperBound <= bracket && !open.contains(other) && measure(of: other)?.isNear(own) == true
    }
  }

  /// Whether this text says in words a time of another one that a number belongs to: 3:30, в половине четвёртого.
  fileprivate func saysTime(of number: ReadNumber, in other: ReadText) -> Bool {
    guard let mark = [number.range.upperBound, number.range.lowerBound - 1].first(where: { other.scalar($0) == ":" }),
      other.scalar(mark - 1).isDigit, other.scalar(mark + 1).isDigit, other.scalar(mark + 2).isDigit,
      let minutes = Int(other.part(mark + 1..<mark + 3))
    else { return false }
    return switch minutes {
    case 30: contains("оловин") || contains("half past") || contains("시 반") || contains("시반")
    case 15: contains("четверт") || contains("quarter past")
    case 45: contains("без четверти") || contains("quarter to")
    case 35...59: contains("без ") && numbers.contains { $0.isWord && $0.value == String(60 - minutes) }
    default: false
    }
  }

  /// Whether a number is the month of a date.
  fileprivate func isMonth(_ number: ReadNumber) -> Bool {
    dates.contains { String($0.month) == number.value && $0.range.overlaps(number.range) }
  }
}
