internal import TumenModel
internal import TumenText

/// What two languages write of one number in ways that are no mistake. Each takes away what has its partner.
extension NumberMismatch {
  /// What both texts say of a kind, if the one says anything that tells faster that it does not: English by the first letters
  /// of its words, and Russian last, since its words are looked up one by one.
  static func said<Said>(
    _ source: ReadText, _ target: ReadText, _ read: (ReadText) -> [Said]
  ) -> (left: [Said], right: [Said])? {
    guard source.maySay(.number), target.maySay(.number) else { return nil }
    let isBackward = target.language.language == "en" || source.language.language == "ru"
    let first = read(isBackward ? target : source)
    if first.isEmpty { return nil }
    let second = read(isBackward ? source : target)
    return isBackward ? (second, first) : (first, second)
  }

  /// The problem of a number in words that stands for another one.
  static func otherNumber(
    _ own: Range<Int>, _ other: Range<Int>, _ source: ReadText, _ target: ReadText
  ) -> Problem {
    Problem(
      "“\(source.part(own))” and “\(target.part(other))” are different numbers", source: own, target: other)
  }

  /// Takes away what the other side says with a half (1.5 hours, 1시간 반), writes with a point for a colon (5.30 a.m.), or
  /// groups in another way (telephone numbers).
  static func withoutHalves(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    if missing.isEmpty && added.isEmpty { return ([], []) }
    var (left, right) = (missing, added)
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber], _ others: ReadText) {
      own.removeAll { number in
        var half = others.half(of: number.value)
        // 18 months, 1년 반.
        if !half.isSaid, let larger = text.measure(of: number)?.inLargerUnit { half = others.half(of: larger) }
        if half.isSaid {
          if let place = other.firstIndex(where: { $0.value == String(half.whole) }) { other.remove(at: place) }
          return true
        }
        guard let time = text.pointedTime(number),
          let hour = other.firstIndex(where: { time.hours.contains($0.value) }), hour + 1 < other.count,
          other[hour + 1].value == time.minutes
        else { return false }
        other.removeSubrange(hour...hour + 1)
        return true
      }
    }
    take(&left, source, &right, target)
    take(&right, target, &left, source)
    let digits = (left.map(\.value).joined(), right.map(\.value).joined())
    return digits.0.count > 5 && digits.0 == digits.1 ? ([], []) : (left, right)
  }

  /// Takes away basis points that the other side has in per cent: 25 basis points, 0,25 процентного пункта.
  static func withoutBasisPoints(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    if missing.isEmpty || added.isEmpty { return (missing, added) }
    var (left, right) = (missing, added)
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber]) {
      own.removeAll { number in
        guard text.countsBasisPoints(number),
          let place = other.firstIndex(where: { NumberReader.multiplied($0.value, by: 2) == number.value })
        else { return false }
        other.remove(at: place)
        return true
      }
    }
    take(&left, source, &right)
    take(&right, target, &left)
    return (left, right)
  }

  /// Takes away the parts of fractions that the other side writes in another way: 3 1/2 and 3,5, ¾ and 3/4, 1/8 and 8분음표.
  static func withoutFractions(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    if missing.isEmpty && added.isEmpty { return ([], []) }
    var left = source.withoutSaidShares(missing, in: target)
    var right = target.withoutSaidShares(added, in: source)
    func take(_ fractions: [WrittenFraction], _ own: inout [ReadNumber], _ other: inout [ReadNumber], _ text: ReadText)
    {
      for fraction in fractions {
        if let place = other.firstIndex(where: { fraction.values.contains($0.value) }) {
          other.remove(at: place)
          own.removeAll { fraction.range.contains($0.range.lowerBound) }
        } else {
          // An eighth: the one says nothing.
          own.removeAll { $0.value == "1" && fraction.range.contains($0.range.lowerBound) }
        }
      }
    }
    take(source.fractions, &left, &right, target)
    take(target.fractions, &right, &left, source)
    // A sign for a fraction is none of the numbers in digits.
    let (ours, theirs) = (source.fractionSigns, target.fractionSigns)
    left.removeAll { theirs.contains($0.value) }
    right.removeAll { ours.contains($0.value) }
    return (left, right)
  }

  /// Takes away what Korean ends in 만, the particle that says “only”, and not in ten thousand: 버전 1만 지원.
  static func withoutParticles(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    var (left, right) = (missing, added)
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber]) {
      guard text.language.language == "ko" else { return }
      own.removeAll { number in
        guard text.scalar(number.range.upperBound - 1) == "만", !text.scalar(number.range.upperBound).isLetter,
          text.measure(of: number) == nil, number.value.hasSuffix("0000"),
          let place = other.firstIndex(where: { $0.value == number.value.dropLast(4) })
        else { return false }
        other.remove(at: place)
        return true
      }
    }
    take(&right, target, &left)
    take(&left, source, &right)
    return (left, right)
  }

  /// Takes away pairs of measures that are one measure in two units: 10 miles and 16 km.
  static func withoutConversions(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    var (left, right) = (missing, added)
    // Two weeks, 14일.
    func withoutSaid(_ own: [ReadNumber], in text: ReadText, by others: ReadText) -> [ReadNumber] {
      let words =
        own.isEmpty
        ? [] : others.numbers.filter(\.isWord).compactMap { others.measure(of: $0) ?? Measure(span: $0, in: others) }
      if words.isEmpty || words.count * own.count > 1000 { return own }
      return own.filter { number in
        guard let measure = text.measure(of: number) else { return true }
        return !words.contains { $0.unit != measure.unit && $0.isNear(measure) }
      }
    }
    left = withoutSaid(left, in: source, by: target)
    right = withoutSaid(right, in: target, by: source)
    // Few numbers have a unit; without one on both sides there is nothing to compare.
    if right.allSatisfy({ target.measure(of: $0) == nil }) { return (left, right) }
    // Two measures may add up to one: 1시간 30분, 6 feet 2 inches. The first alone may be near it.
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber], _ others: ReadText) {
      // In a table of hundreds each would be compared with each.
      if own.count * others.digits.count > 1000 { return }
      own.removeAll { number in
        guard let whole = text.measure(of: number) else { return false }
        // The one of 1시간 may have had a partner in a word.
        let all = others.digits
        let pair = all.indices.dropLast().first { place in
          guard other.contains(all[place]) || other.contains(all[place + 1]),
            let first = others.measure(of: all[place]), let second = others.measure(of: all[place + 1])
          else { return false }
          return second.range.lowerBound - first.range.upperBound < 6 && whole.isSum(of: first, second)
        }
        guard let pair else { return false }
        other.removeAll { $0 == all[pair] || $0 == all[pair + 1] }
        return true
      }
    }
    take(&left, source, &right, target)
    take(&right, target, &left, source)
    var measures = right.map(target.measure(of:))
    left.removeAll { number in
      let measure = source.measure(of: number)
      guard let partner = measure.flatMap({ first in measures.firstIndex { $0.map(first.isNear) == true } }) else {
        return false
      }
      right.remove(at: partner)
      measures.remove(at: partner)
      return true
    }
    return (left, right)
  }
}

extension ReadText {
  /// Whether a number counts hundredths of a per cent.
  fileprivate func countsBasisPoints(_ number: ReadNumber) -> Bool {
    let behind = scalars[number.range.upperBound...].drop { TextForm.isSpace($0) || $0 == "-" }
    return ["basis", "bp", "базисн", "б.п", "б. п", "베이시스", "bps"].contains { behind.starts(with: $0.unicodeScalars) }
  }
}
