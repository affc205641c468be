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
  /// A fraction for another one, where both sides say as many (one third and две трети), or a half beside a whole that one
  /// side has without it: two and a half years, два года.
  static func otherFraction(_ source: ReadText, _ target: ReadText) -> Problem? {
    guard let (left, right) = said(source, target, \.saidFractions) else { return nil }
    if let range = lostHalf(of: left, right, in: source, target) {
      return Problem("the target lacks the half of “\(source.part(range))”", source: range)
    }
    if let range = lostHalf(of: right, left, in: target, source) {
      return Problem("the target has the half of “\(target.part(range))”, which the source has not", target: range)
    }
    guard left.count == right.count,
      let own = left.first(where: { fraction in !right.contains(where: fraction.isSame) }),
      let other = right.first(where: { fraction in !left.contains(where: fraction.isSame) })
    else { return nil }
    return otherNumber(own.range, other.range, source, target)
  }

  /// The half beside a whole number that the other text says alone.
  private static func lostHalf(
    of own: [SaidFraction], _ others: [SaidFraction], in text: ReadText, _ other: ReadText
  ) -> Range<Int>? {
    guard own.count == 1, others.isEmpty, own[0].below == 2, let (whole, range) = text.whole(before: own[0].range),
      !other.saysHalf, !other.contains(" 반"), other.fractionSigns.isEmpty,
      other.digits.allSatisfy({ $0.value == whole }),
      other.numbers.contains(where: { $0.value == whole })
    else { return nil }
    return range
  }
}

extension ReadText {
  /// Those of some numbers that another text says in words: percentages as fractions or by how much is multiplied (20 %, пятая
  /// часть; 100 %, doubled), and the parts of a Korean fraction (2분의 1, half).
  func withoutSaidShares(_ numbers: [ReadNumber], in other: ReadText) -> [ReadNumber] {
    if numbers.isEmpty { return [] }
    let shares = numbers.map { measure(of: $0)?.unit == "%" ? Double($0.value) : nil }
    let own = language.language == "ko" ? saidFractions : []
    if own.isEmpty, !shares.contains(where: { $0 != nil }) { return numbers }
    let fractions = other.saidFractions
    let multiples = shares.contains { $0.map { $0 >= 100 } == true } ? other.saidNumbers?.words ?? [] : []
    return zip(numbers, shares).filter { number, share in
      if let share {
        return !fractions.contains { share * Double($0.below) == 100 * Double($0.above) }
          && !multiples.contains { $0.role == .multiple && share == Double(100 * ($0.value - 1)) }
      }
      return !own.contains { $0.range.overlaps(number.range) && fractions.contains(where: $0.isSame) }
    }.map(\.0)
  }

  fileprivate var saidFractions: [SaidFraction] {
    switch language.language {
    case "en":
      maySay(.number) ? fractions(counts: NumberWords.english, parts: FractionWords.english) : []
    case "ru": fractions(counts: NumberWords.russian, parts: FractionWords.russian)
    case "ko": koreanFractions
    default: []
    }
  }

  /// The whole number that a half belongs to, and the place of both: two and a half, два с половиной, 두 시간 반.
  fileprivate func whole(before half: Range<Int>) -> (value: String, range: Range<Int>)? {
    guard let whole = numbers.last(where: { $0.range.upperBound < half.lowerBound }), whole.value != "1",
      (1..<7).contains(half.lowerBound - whole.range.upperBound),
      language.language == "ko" || [" and ", " с "].contains(part(whole.range.upperBound..<half.lowerBound))
    else { return nil }
    return (whole.value, whole.range.lowerBound..<half.upperBound)
  }

  /// Two words of which the first counts the parts that the second names.
  private func fractions(
    counts: [UInt64: NumberWords.Word], parts: [UInt64: FractionWords.Part]
  ) -> [SaidFraction] {
    let (scalars, isEnglish, table) = (scalars, language.language == "en", EnglishHeads.table)
    var found: [SaidFraction] = []
    // What the word before counts.
    var last: (count: Int, range: Range<Int>)?
    // What a word behind it may make a fraction of: пятая часть.
    var ordinal: (part: FractionWords.Part, range: Range<Int>)?
    scan.forEachWord { word in
      if let before = ordinal, before.range.upperBound + 1 == word.lowerBound,
        FractionWords.shares.contains(TextForm.key(part(word)))
      {
        found.append(
          SaidFraction(above: 1, below: before.part.value, range: before.range.lowerBound..<word.upperBound))
      }
      ordinal = nil
      let before = last
      last = nil
      if isEnglish, word.count == 1, scalars[word.lowerBound].value | 0x20 == 0x61 {
        last = (1, word)
        return
      }
      guard
        isEnglish
          ? EnglishHeads(of: scalars, at: word.lowerBound, by: table).contains(.number)
          : NumberWords.mayBegin(russian: scalars[word.lowerBound])
      else { return }
      var key = KeyHash()
      for letter in scalars[word] {
        if isEnglish { key.add(letter.value | 0x20) } else { key.add(russian: letter) }
      }
      guard let part = parts[key.value] else {
        if let count = counts[key.value], count.role == .count, count.value < 10 { last = (count.value, word) }
        return
      }
      if let before, before.range.upperBound + 1 == word.lowerBound {
        if part.isPlural == nil || part.isPlural == (before.count > 1) {
          let begin = before.range.lowerBound
          found.append(SaidFraction(above: before.count, below: part.value, range: begin..<word.upperBound))
        }
      } else if part.standsAlone {
        found.append(SaidFraction(above: 1, below: part.value, range: word))
      } else if part.isPlural == false {
        ordinal = (part, word)
      }
    }
    return found
  }

  /// 3분의 1, 삼분의 이, 절반; the half of 두 시간 반.
  private var koreanFractions: [SaidFraction] {
    scalars.indices.compactMap { place in
      if scalars[place] == "반" { return koreanHalf(at: place) }
      guard scalars[place] == "분", scalar(place + 1) == "의" else { return nil }
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

  /// 절반, or 반 behind a unit.
  private func koreanHalf(at place: Int) -> SaidFraction? {
    if scalar(place - 1) == "절" { return SaidFraction(above: 1, below: 2, range: place - 1..<place + 1) }
    let unit = scalars[..<(place > 0 && TextForm.isSpace(scalars[place - 1]) ? place - 1 : place)]
    guard FractionWords.halved.contains(where: { unit.suffix($0.count).elementsEqual($0) }) else { return nil }
    return SaidFraction(above: 1, below: 2, range: place..<place + 1)
  }
}

/// The words of the parts that fractions count.
private enum FractionWords {
  struct Part {
    let value: Int
    /// Whether several parts have this form, or one; `nil` where both may.
    var isPlural: Bool?
    /// Whether it is one part without a word before it: треть.
    var standsAlone = false
  }

  static let english: [UInt64: Part] = {
    var parts: [UInt64: Part] = [:]
    for (word, value) in [
      ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
      ("ninth", 9), ("tenth", 10),
    ] {
      parts[KeyHash(key: word).value] = Part(value: value, isPlural: false)
      parts[KeyHash(key: word + "s").value] = Part(value: value, isPlural: true)
    }
    parts[KeyHash(key: "half").value] = Part(value: 2, isPlural: false, standsAlone: true)
    parts[KeyHash(key: "halves").value] = Part(value: 2, isPlural: true)
    return parts
  }()

  static let russian: [UInt64: Part] = {
    var parts: [UInt64: Part] = [:]
    func add(_ part: Part, _ forms: String) {
      for form in forms.split(separator: " ") { parts[KeyHash(key: form).value] = part }
    }
    add(Part(value: 2, standsAlone: true), "половина половину половины половине половиной")
    add(Part(value: 3, isPlural: false, standsAlone: true), "треть третью")
    add(Part(value: 3), "трети третей третям третями")
    add(Part(value: 4, isPlural: false, standsAlone: true), "четверть четвертью")
    add(Part(value: 4), "четверти четвертей четвертям четвертями")
    for (value, stem) in [(5, "пят"), (6, "шест"), (7, "седьм"), (8, "восьм"), (9, "девят"), (10, "десят")] {
      add(Part(value: value, isPlural: false), "\(stem)ая \(stem)ую")
      add(Part(value: value, isPlural: true), "\(stem)ых \(stem)ым \(stem)ыми")
    }
    return parts
  }()

  /// What an ordinal makes a fraction of.
  static let shares: Set = ["часть", "долю", "доля"]

  /// What Korean has a half of behind its number.
  static let halved = ["시간", "년", "달", "배", "개월"].map { Array($0.unicodeScalars) }

  static let sino: [Unicode.Scalar: Int] = [
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5,
    "육": 6, "칠": 7, "팔": 8, "구": 9, "십": 10,
  ]
}
