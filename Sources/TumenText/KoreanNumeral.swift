/// Reads the number at the head of a Korean word.
package enum KoreanNumeral {
  /// A number, and how many syllables of the word say it.
  package typealias Reading = (value: Int, length: Int)

  /// Tens and units of the native numerals: 열, 스물다섯.
  package static func native(_ word: ArraySlice<Unicode.Scalar>) -> Reading? {
    guard let first = word.first, heads.contains(first),
      let ten = tens.first(where: { word.starts(with: $0.word.unicodeScalars) })
    else { return nil }
    let length = ten.word.unicodeScalars.count
    let rest = word.dropFirst(length)
    guard let unit = units.first(where: { rest.starts(with: $0.word.unicodeScalars) }) else {
      return (ten.value, length)
    }
    return (ten.value + unit.value, length + unit.word.unicodeScalars.count)
  }

  /// A number of Chinese origin, of digits and powers: 천, 천오백, 백오십만. `nil` without a power.
  package static func sino(_ word: ArraySlice<Unicode.Scalar>) -> Reading? {
    guard let first = word.first, digits[first] != nil || powers[first] != nil || myriads[first] != nil else {
      return nil
    }
    var (total, section, digit) = (0, 0, 0)
    var (leastPower, leastMyriad) = (Int.max, Int.max)
    var (length, hasPower) = (0, false)
    for scalar in word {
      if let value = digits[scalar], digit == 0 {
        digit = value
      } else if let power = powers[scalar], power < leastPower {
        section += max(digit, 1) * power
        (digit, leastPower, hasPower) = (0, power, true)
      } else if let myriad = myriads[scalar], myriad < leastMyriad {
        total += max(section + digit, 1) * myriad
        (section, digit, leastPower, leastMyriad, hasPower) = (0, 0, .max, myriad, true)
      } else {
        break
      }
      length += 1
    }
    return hasPower ? (total + section + digit, length) : nil
  }

  private static let heads = ScalarSet(tenWords.compactMap(\.unicodeScalars.first))
  /// The native words for tens.
  package static let tenWords = tens.map(\.word)
  private static let tens = [
    ("열", 10), ("스물", 20), ("스무", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("예순", 60), ("일흔", 70), ("여든", 80),
    ("아흔", 90),
  ].map { (word: $0.0, value: $0.1) }
  private static let units = [
    ("하나", 1), ("한", 1), ("둘", 2), ("두", 2), ("셋", 3), ("세", 3), ("넷", 4), ("네", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7),
    ("여덟", 8), ("아홉", 9),
  ].map { (word: $0.0, value: $0.1) }
  private static let digits: [Unicode.Scalar: Int] = [
    "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["십": 10, "백": 100, "천": 1000]
  private static let myriads: [Unicode.Scalar: Int] = ["만": 10_000, "억": 100_000_000, "조": 1_000_000_000_000]
}
