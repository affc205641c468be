package import TumenModel

/// A number as it stands in a text.
package struct ReadNumber: Hashable, Sendable {
  /// The value as its digits say it, without leading and trailing zeros: `1000`, `4.7`. A text, because a
  /// binary fraction would be another number.
  package let value: String
  /// Its place in Unicode scalars.
  package let range: Range<Int>
  /// Whether it stands as a word (“April”, «два», “million”), which the other language may write in digits or
  /// leave out.
  package let isWord: Bool

  package init(value: String, range: Range<Int>, isWord: Bool) {
    self.value = value
    self.range = range
    self.isWord = isWord
  }
}

/// Reads the numbers of a text by the conventions of its language.
package struct NumberReader: Sendable {
  private let conventions: NumberConventions

  /// A reader for a language; one without conventions of its own takes a point or a comma before a fraction.
  package init(language: LanguageTag) {
    conventions =
      switch language.language {
      case "en": English.numbers
      case "ru": Russian.numbers
      case "ko":
        [nil, LanguageTag.koreanNorth.region].contains(language.region) ? Korean.northernNumbers : Korean.numbers
      default: .any
      }
  }

  /// The words that have a value or multiply one, and what others begin with, as keys of ``TextForm/key(_:)``.
  package var words: (whole: [String], stems: [String]) {
    (conventions.words.keys + conventions.multipliers.map(\.word), conventions.stems.map(\.stem))
  }

  /// Whether a digit of any script stands in `text`: a look at each character, far cheaper than reading.
  package static func hasDigits(_ text: String) -> Bool {
    text.unicodeScalars.contains { digit($0) != nil }
  }

  /// The numbers of `text` from left to right. Linear in the text.
  package func numbers(in text: String) -> [ReadNumber] { numbers(in: Array(text.unicodeScalars), words: true) }

  /// The numbers of a text from left to right.
  /// - Parameter words: whether words for numbers are read too, which costs several times as much.
  package func numbers(in scalars: [Unicode.Scalar], words: Bool) -> [ReadNumber] {
    var numbers: [ReadNumber] = []
    var place = 0
    while place < scalars.count {
      if Self.digit(scalars[place]) != nil {
        let number = number(in: scalars, from: place).read
        if !Self.isPlaceholder(number.range, in: scalars) { numbers.append(number) }
        place = number.range.upperBound
      } else if words, scalars[place].isLetter {
        var end = place + 1
        while end < scalars.count, scalars[end].isLetter { end += 1 }
        let word = scalars[place..<end]
        if conventions.mayBeWord(word), let value = conventions.value(of: word) {
          // Three hundred thousand: each multiplies what stands before it.
          var power = 0
          while power < 12, let next = conventions.multiplier(in: scalars, at: end), power == 0 || next.power > 2 {
            (power, end) = (power + next.power, next.end)
          }
          let digits = String(value) + String(repeating: "0", count: power)
          numbers.append(ReadNumber(value: digits, range: place..<end, isWord: true))
          place = end
        } else {
          place = end
        }
      } else {
        place += 1
      }
    }
    return numbers
  }

  /// Whether a number only counts an argument: `%1$s`, `%2d`, `{0}`.
  private static func isPlaceholder(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = scalars[range.lowerBound - 1]
    return before == "%" || (before == "{" && scalars[safe: range.upperBound] == "}")
  }

  /// Whether a minus stands right before digits, and not between two things: −5, (-5), but not 4-5 or COM-5.
  package static func isNegative(_ digits: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    guard digits.lowerBound > 0, ["-", "\u{2212}", "\u{2013}"].contains(scalars[digits.lowerBound - 1]) else {
      return false
    }
    guard digits.lowerBound > 1 else { return true }
    let before = scalars[digits.lowerBound - 2]
    return TextForm.isSpace(before) || "([{=<>,:;/*".unicodeScalars.contains(before)
  }

  /// How a number in digits is written, in the text that it was read in.
  func writing(of number: ReadNumber, in scalars: [Unicode.Scalar]) -> WrittenNumber {
    self.number(in: scalars, from: number.range.lowerBound).written
  }

  /// The number whose first digit stands at `start`, with the words that multiply it (만, тыс.).
  private func number(
    in scalars: [Unicode.Scalar], from start: Int
  ) -> (read: ReadNumber, written: WrittenNumber) {
    var group: Unicode.Scalar?
    var mark: Unicode.Scalar?
    var integer = digits(in: scalars, from: start)
    var place = start + integer.count
    if integer.count <= 3, !integer.hasPrefix("0"), let separator = scalars[safe: place],
      conventions.groups.contains(separator)
    {
      while scalars[safe: place] == separator {
        let digits = digits(in: scalars, from: place + 1)
        guard digits.count == 3 else { break }
        integer += digits
        group = separator
        place += 4
      }
    }
    var fraction = ""
    if let point = scalars[safe: place], conventions.decimals.contains(point) {
      let digits = digits(in: scalars, from: place + 1)
      let end = place + 1 + digits.count
      // A second point makes it a date, a version or an address, whose parts count one by one.
      let isChain =
        scalars[safe: end] == point && !self.digits(in: scalars, from: end + 1).isEmpty
        || start >= 2 && scalars[start - 1] == point && Self.digit(scalars[start - 2]) != nil
      if !digits.isEmpty, !isChain {
        fraction = digits
        mark = point
        place = end
      }
    }
    var written = WrittenNumber(integer: integer, fraction: fraction, group: group, mark: mark)
    // 제6조 is the sixth article, 제3천 no number at all.
    if conventions.hasMyriads, start > 0, scalars[start - 1] == "제" {
      return (ReadNumber(value: Self.normal(integer, fraction), range: start..<place, isWord: false), written)
    }
    if conventions.hasMyriads, fraction.isEmpty, let sum = myriads(in: scalars, first: integer, at: place) {
      written.sum = String(scalars: scalars[start..<sum.end])
      return (ReadNumber(value: String(sum.value), range: start..<sum.end, isWord: false), written)
    }
    let isMultiplied = !conventions.hasMyriads || Self.mayMultiply(at: place, in: scalars)
    if isMultiplied, let (power, end) = conventions.multiplier(in: scalars, at: place) {
      (integer, fraction) = Self.multiplied(integer, fraction, by: power)
      written.power = power
      written.multiplier = String(scalars: scalars[place..<end])
      place = end
    }
    if written.power == 0, let power = Self.moneyPower(before: start, behind: place, in: scalars) {
      (integer, fraction) = Self.multiplied(integer, fraction, by: power)
      written.power = power
      written.multiplier = String(scalars[place])
      place += 1
    }
    return (ReadNumber(value: Self.normal(integer, fraction), range: start..<place, isWord: false), written)
  }

  /// A value (``ReadNumber/value``) multiplied by a power of ten.
  package static func multiplied(_ value: String, by power: Int) -> String {
    let halves = value.split(separator: ".", maxSplits: 1).map(String.init)
    let (integer, fraction) = multiplied(halves[0], halves.count > 1 ? halves[1] : "", by: power)
    return normal(integer, fraction)
  }

  /// The digits move left by the power; a fraction gives digits away.
  private static func multiplied(
    _ integer: String, _ fraction: String, by power: Int
  ) -> (integer: String, fraction: String) {
    let moved = fraction.prefix(power)
    return (
      integer + moved + String(repeating: "0", count: power - moved.count), String(fraction.dropFirst(moved.count))
    )
  }

  /// The power of ten of a letter right behind an amount of money: $2.3M, €5k.
  private static func moneyPower(before start: Int, behind place: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard start > 0, ["$", "€", "£", "¥", "₩"].contains(scalars[start - 1]), let letter = scalars[safe: place],
      scalars[safe: place + 1].map({ !$0.isLetter && !$0.isDigit }) ?? true
    else { return nil }
    return switch letter {
    case "k", "K": 3
    case "m", "M": 6
    case "b", "B": 9
    default: nil
    }
  }

  /// A number whose parts add up: 3만 5천, 1억 2천만, 3만5000. `nil` where no multiplier follows the first digits, or
  /// the sum is beyond what anybody writes so.
  private func myriads(
    in scalars: [Unicode.Scalar], first: String, at start: Int
  ) -> (value: UInt64, end: Int)? {
    guard var digits = UInt64(first) else { return nil }
    var (total, section, end, place) = (UInt64(0), UInt64(0), start, start)
    // What the next part has to stay below: each multiplier is smaller than the one before it.
    var (leastMyriad, leastUnit) = (UInt64.max, UInt64.max)
    func times(_ a: UInt64, _ b: UInt64) -> UInt64? {
      let (product, isTooLarge) = a.multipliedReportingOverflow(by: b)
      return isTooLarge ? nil : product
    }
    while true {
      var part: UInt64? = digits
      var isOpen = true
      if let unit = scalars[safe: place].flatMap({ Self.units[$0] }), unit < leastUnit {
        part = times(digits, unit)
        leastUnit = unit
        place += 1
      } else {
        isOpen = false
      }
      guard let part, section < 1 << 50, part < 1 << 50 else { return nil }
      section += part
      if let myriad = Self.myriad(at: place, in: scalars), myriad < leastMyriad {
        guard let product = times(section, myriad), total < 1 << 62, product < 1 << 62 else { return nil }
        total += product
        (section, leastMyriad, leastUnit) = (0, myriad, .max)
        place += 1
        isOpen = true
      }
      guard isOpen else { break }
      end = place
      // Digits right behind a multiplier go on with the number; behind a space only if a smaller one follows them.
      let isSpaced = scalars[safe: place] == " "
      let (next, behind) = sectionDigits(in: scalars, from: isSpaced ? place + 1 : place)
      guard let value = UInt64(next), next.count <= 4 else { break }
      let follower = scalars[safe: behind]
      let goesOn =
        follower.flatMap { Self.units[$0] }.map { $0 < leastUnit || section == 0 } == true
        || Self.myriad(at: behind, in: scalars).map { $0 < leastMyriad } == true
      // 1억 2345만 6789: four digits behind two parts are the third.
      let isLastPart =
        leastMyriad == 10_000 && total >= 100_000_000 && next.count == 4
        && follower.map { !$0.isLetter && Self.digit($0) == nil } ?? true
      guard goesOn || !isSpaced || isLastPart || Self.isCounted(at: behind, in: scalars) else { break }
      (digits, place) = (value, behind)
      if !goesOn {
        section += value
        end = behind
        break
      }
    }
    return end == start ? nil : (total + section, end)
  }

  /// The digits of a part of a number that its parts add up to, grouped or not (1조 2,300억), and where they end.
  private func sectionDigits(in scalars: [Unicode.Scalar], from start: Int) -> (digits: String, end: Int) {
    let digits = digits(in: scalars, from: start)
    let end = start + digits.count
    guard digits.count == 1, let separator = scalars[safe: end], conventions.groups.contains(separator) else {
      return (digits, end)
    }
    let group = self.digits(in: scalars, from: end + 1)
    return group.count == 3 ? (digits + group, end + 4) : (digits, end)
  }

  private static let units: [Unicode.Scalar: UInt64] = ["십": 10, "백": 100, "천": 1000]
  private static let myriads: [Unicode.Scalar: UInt64] = [
    "만": 10_000, "억": 100_000_000, "조": 1_000_000_000_000, "경": 10_000_000_000_000_000,
  ]

  /// Whether what stands at a place is no noun that begins like a multiplier.
  private static func mayMultiply(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard let scalar = scalars[safe: place], myriads[scalar] != nil else { return true }
    return myriad(at: place, in: scalars) != nil
  }

  /// The multiplier at a place. 14경기 are fourteen matches, and 3조각 three pieces: the largest two are such only before a
  /// space, a mark, a digit, or what is counted in them.
  private static func myriad(at place: Int, in scalars: [Unicode.Scalar]) -> UInt64? {
    guard let scalar = scalars[safe: place], let value = myriads[scalar] else { return nil }
    guard value > 100_000_000, let next = scalars[safe: place + 1], Hangul.isSyllable(next) else { return value }
    return countedInTrillions.contains(next) ? value : nil
  }

  /// The first syllables of what is counted in trillions (won, dollars, euros, yen, yuan, roubles, tonnes, things,
  /// people), and of particles.
  private static let countedInTrillions: Set<Unicode.Scalar> = [
    "원", "달", "딸", "유", "엔", "위", "루", "톤", "개", "명", "여", "번", "배", "이", "가", "은", "는", "을", "를", "의", "에", "로", "와",
    "과",
  ]

  /// Whether a counter stands right behind digits, which then end a number: 1만 100톤, but not 1만 2025년.
  private static func isCounted(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard let next = scalars[safe: place], Hangul.isSyllable(next), units[next] == nil, myriads[next] == nil else {
      return false
    }
    return !["년", "월", "일", "시", "분", "초", "호", "번", "세", "차", "조", "항"].contains(next)
  }

  /// The run of digits that begins at `place`, in ASCII.
  private func digits(in scalars: [Unicode.Scalar], from place: Int) -> String {
    var digits = String.UnicodeScalarView()
    var place = place
    while let scalar = scalars[safe: place], let digit = Self.digit(scalar) {
      digits.append(Unicode.Scalar(UInt8(0x30 + digit)))
      place += 1
    }
    return String(digits)
  }

  private static func normal(_ integer: String, _ fraction: String) -> String {
    let zero = UInt8(ascii: "0")
    if fraction.isEmpty, let first = integer.utf8.first, first != zero { return integer }
    let integer = Substring(integer.utf8.drop { $0 == zero })
    let end = fraction.utf8.lastIndex { $0 != zero }.map { fraction.utf8.index(after: $0) } ?? fraction.startIndex
    let fraction = fraction[..<end]
    return (integer.isEmpty ? "0" : String(integer)) + (fraction.isEmpty ? "" : "." + String(fraction))
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 48
    // No script below, and no Hangul syllable, has digits of its own.
    case 0..<0x660, 0xAC00...0xD7A3: nil
    default: ICU.digit(scalar)
    }
  }
}

/// How a number in digits is written.
struct WrittenNumber: Hashable, Sendable {
  /// The digits before the fraction as they stand, without what groups them; `007` stays so.
  var integer: String
  /// The digits of the fraction as they stand; `2.50` keeps its zero.
  var fraction: String
  /// What stands between groups of three digits.
  var group: Unicode.Scalar?
  /// What stands before the fraction.
  var mark: Unicode.Scalar?
  /// The power of ten of a word behind the digits, and the word with the space before it.
  var power = 0
  var multiplier = ""
  /// The whole text of a number whose parts add up (3만 5천); empty for others.
  var sum = ""

  /// Whether zeros stand before the first digit that counts: 007.
  var isPadded: Bool { integer.count > 1 && integer.hasPrefix("0") }

  mutating func dropPadding() {
    let digits = integer.drop { $0 == "0" }
    integer = digits.isEmpty ? "0" : String(digits)
  }
}

extension Array {
  /// The element at `index`, or `nil` beyond the end.
  subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
