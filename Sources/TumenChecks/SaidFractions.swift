internal import TumenModel
internal import TumenText

/// A fraction that a text says in words, or Korean in digits: two thirds, три четверти, 3분의 1.
private struct SaidFraction {
  let above: Int
  let below: Int
  let range: Range<Int>

  func isSame(as other: SaidFraction) -> Bool { above * other.below == below * other.above }
}

extension NumberMismatch {
  /// A fraction for another one, where both sides say as many: one third and две трети.
  static func otherFraction(_ source: ReadText, _ target: ReadText) -> Problem? {
    // Russian tells last, since its words are looked up one by one.
    let isFromRussian = source.language.language == "ru"
    let first = (isFromRussian ? target : source).saidFractions
    if first.isEmpty { return nil }
    let second = (isFromRussian ? source : target).saidFractions
    guard first.count == second.count else { return nil }
    let (left, right) = isFromRussian ? (second, first) : (first, second)
    guard let own = left.first(where: { fraction in !right.contains(where: fraction.isSame) }),
      let other = right.first(where: { fraction in !left.contains(where: fraction.isSame) })
    else { return nil }
    return Problem(
      "“\(source.part(own.range))” and “\(target.part(other.range))” are different numbers", source: own.range,
      target: other.range)
  }
}

extension ReadText {
  /// Those of some numbers that are no percentages which another text says as fractions in words: 20 %, пятая часть.
  func withoutSaidShares(_ numbers: [ReadNumber], in other: ReadText) -> [ReadNumber] {
    if numbers.isEmpty { return [] }
    let fractions = other.saidFractions
    if fractions.isEmpty { return numbers }
    return numbers.filter { number in
      guard measure(of: number)?.unit == "%", let percent = Double(number.value) else { return true }
      return !fractions.contains { percent * Double($0.below) == 100 * Double($0.above) }
    }
  }

  fileprivate var saidFractions: [SaidFraction] {
    switch language.language {
    case "en":
      maySay(.number) && FractionWords.englishEnds.contains(where: contains)
        ? fractions(above: FractionWords.english, below: FractionWords.englishParts) : []
    case "ru":
      FractionWords.russianHeads.contains(where: contains)
        ? fractions(above: FractionWords.russian, below: FractionWords.russianParts) : []
    case "ko": contains("분의") ? koreanFractions : []
    default: []
    }
  }

  /// Two words of which the first counts the parts that the second names.
  private func fractions(above: [String: Int], below: [String: FractionWords.Part]) -> [SaidFraction] {
    var found: [SaidFraction] = []
    var last: (key: String, range: Range<Int>)?
    // What a word behind it may make a fraction of: пятая часть.
    var ordinal: (part: FractionWords.Part, range: Range<Int>)?
    for word in scalars.indices.split(whereSeparator: { !scalars[$0].isLetter }) {
      let range = word.startIndex..<word.endIndex
      let key = TextForm.key(part(range))
      if let before = ordinal, FractionWords.shares.contains(key), before.range.upperBound + 1 == range.lowerBound {
        found.append(
          SaidFraction(above: 1, below: before.part.value, range: before.range.lowerBound..<range.upperBound))
      }
      ordinal = nil
      if let part = below[key] {
        let count = last.flatMap { $0.range.upperBound + 1 == range.lowerBound ? above[$0.key] : nil }
        if let count, let last, part.isPlural == nil || part.isPlural == (count > 1) {
          found.append(SaidFraction(above: count, below: part.value, range: last.range.lowerBound..<range.upperBound))
        } else if count == nil, part.standsAlone {
          found.append(SaidFraction(above: 1, below: part.value, range: range))
        } else if part.isPlural == false {
          ordinal = (part, range)
        }
      }
      last = (key, range)
    }
    return found
  }

  /// 3분의 1, 삼분의 이.
  private var koreanFractions: [SaidFraction] {
    scalars.indices.dropLast(2).compactMap { place in
      guard scalars[place] == "분", scalars[place + 1] == "의" else { return nil }
      let begin = TextForm.isSpace(scalar(place + 2)) ? place + 3 : place + 2
      func value(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
        run.count == 1 ? run.first.flatMap { FractionWords.sino[$0] } : Int(String(scalars: run))
      }
      let below = scalars[..<place].reversed().prefix { $0.isDigit }.count
      let above = scalars[min(begin, length)...].prefix { $0.isDigit }.count
      let (first, end) = (place - max(below, 1), begin + max(above, 1))
      guard first >= 0, end <= length, let denominator = value(scalars[first..<place]), denominator > 1,
        let numerator = value(scalars[begin..<end]), numerator > 0
      else { return nil }
      return SaidFraction(above: numerator, below: denominator, range: first..<end)
    }
  }
}

/// The words of fractions, as keys of ``TextForm/key(_:)``.
private enum FractionWords {
  struct Part {
    let value: Int
    /// Whether several parts have this form, or one; `nil` where both may.
    var isPlural: Bool?
    /// Whether it is one part without a word before it: треть.
    var standsAlone = false
  }

  static let english = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]

  static let englishParts: [String: Part] = {
    var parts: [String: Part] = [:]
    for (word, value) in [
      ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
      ("ninth", 9), ("tenth", 10),
    ] {
      parts[word] = Part(value: value, isPlural: false)
      parts[word + "s"] = Part(value: value, isPlural: true)
    }
    return parts
  }()

  /// What words of an English fraction have in them: most texts have none.
  static let englishEnds = ["hird", "uarter", "ourth", "ifth", "ixth", "venth", "ighth", "inth", "enth"]

  /// What words of a Russian fraction have in them: most texts have none.
  static let russianHeads = ["трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят"]

  static let russian: [String: Int] = {
    var words: [String: Int] = [:]
    for (value, forms) in [
      (1, "одна одной одну"), (2, "две двух двум двумя"), (3, "три трех трем тремя"),
      (4, "четыре четырех четырем четырьмя"), (5, "пять пяти пятью"), (6, "шесть шести"), (7, "семь семи"),
      (8, "восемь восьми"), (9, "девять девяти"),
    ] {
      for form in forms.split(separator: " ") { words[String(form)] = value }
    }
    return words
  }()

  static let russianParts: [String: Part] = {
    var parts: [String: Part] = [:]
    for form in ["треть", "третью"] { parts[form] = Part(value: 3, isPlural: false, standsAlone: true) }
    for form in ["трети", "третей", "третям", "третями"] { parts[form] = Part(value: 3) }
    for form in ["четверть", "четвертью"] { parts[form] = Part(value: 4, isPlural: false, standsAlone: true) }
    for form in ["четверти", "четвертей", "четвертям", "четвертями"] { parts[form] = Part(value: 4) }
    for (value, stem) in [(5, "пят"), (6, "шест"), (7, "седьм"), (8, "восьм"), (9, "девят"), (10, "десят")] {
      for ending in ["ая", "ую"] { parts[stem + ending] = Part(value: value, isPlural: false) }
      for ending in ["ых", "ым", "ыми"] { parts[stem + ending] = Part(value: value, isPlural: true) }
    }
    return parts
  }()

  /// What an ordinal makes a fraction of.
  static let shares: Set = ["часть", "долю", "доля"]

  static let sino: [Unicode.Scalar: Int] = [
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5,
    "육": 6, "칠": 7, "팔": 8, "구": 9, "십": 10,
  ]
}
