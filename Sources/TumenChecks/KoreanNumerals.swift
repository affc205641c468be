internal import TumenModel
internal import TumenText

/// Numbers that Korean has in words of several parts.
extension ReadText {
  /// The values of native numerals from eleven to ninety-nine (스물세 살, 서른다섯) and of those of Chinese origin (십오 명,
  /// 백오십만, 삼백육십오); none in another language.
  var koreanNumerals: [String] {
    guard language.language == "ko", traits.contains(.hangul) else { return [] }
    var values: [String] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isHangul else {
        place += 1
        continue
      }
      let end = scalars[place...].firstIndex { !$0.isHangul } ?? scalars.count
      var word = scalars[place..<end]
      if let first = word.first, Self.prefixes.contains(first), word.count > 2 { word = word.dropFirst() }
      if let value = KoreanNumeral.native(word) ?? KoreanNumeral.sino(word) { values.append(String(value)) }
      place = end
    }
    return values
  }

  /// What stands before a number in one word: 제십오, 약삼천, 총백만.
  private static let prefixes: ScalarSet = "제약총"
}

/// Reads the number at the head of a Korean word.
private enum KoreanNumeral {
  /// Tens and units of the native numerals.
  static func native(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = word.first, heads.contains(first),
      let ten = tens.first(where: { word.starts(with: $0.word.unicodeScalars) })
    else { return nil }
    let rest = word.dropFirst(ten.word.unicodeScalars.count)
    return ten.value + (units.first { rest.starts(with: $0.word.unicodeScalars) }?.value ?? 0)
  }

  /// A number of digits and powers: 천오백, 백오십만. `nil` without a power, and for what has one part alone.
  static func sino(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
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
    return hasPower && length > 1 ? total + section + digit : nil
  }

  private static let heads: ScalarSet = "열스서마쉰예일여아"
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
