internal import TumenModel
internal import TumenText

/// The same number with another unit.
struct UnitMismatch: Rule {
  static let description = RuleDescription(
    "unit-mismatch", .error, "accuracy/mistranslation",
    "A number stands with one unit or currency in the source and with another in the target.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "The bridge is 850 m long.", "Длина моста 850 м."),
    wrong: .init("en", "ru", "The bridge is 850 m long.", "Длина моста 850 км."))

  init?(_ context: RuleContext) {
    guard context.source.hasNumberWords, context.target.hasNumberWords else { return nil }
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let digits = TextTraits.digits.union(.percent)
    let hasDigits = !source.traits.isDisjoint(with: digits) && !target.traits.isDisjoint(with: digits)
    let problems = hasDigits ? Self.problemsInDigits(source, target) : []
    if !problems.isEmpty { return problems }
    return (Self.otherUnit(source, target) ?? Self.otherPower(source, target)).map { [$0] } ?? []
  }

  private static func problemsInDigits(_ source: ReadText, _ target: ReadText) -> [Problem] {
    let lost = Self.lostSigns(source, target)
    if source.digits.isEmpty || target.digits.isEmpty { return lost }
    let measures = source.digits.compactMap { number in source.measure(of: number).map { (number, $0) } }
    if measures.isEmpty { return lost }
    let left = Dictionary(grouping: source.digits, by: \.value)
    let right = Dictionary(grouping: target.digits, by: \.value)
    var seen: Set<String> = []
    return lost
      + measures.compactMap { number, _ in
        guard seen.insert(number.value).inserted, let partners = right[number.value],
          partners.count == left[number.value]?.count
        else { return nil }
        // A number may stand several times, with several units; those that both sides have cancel out.
        var theirs = partners.compactMap(target.measure(of:))
        let ours = measures.filter { $0.0.value == number.value }.map(\.1).filter { measure in
          guard let place = theirs.firstIndex(where: measure.hasUnit) else { return true }
          theirs.remove(at: place)
          return false
        }
        guard let first = ours.first else { return nil }
        guard let second = theirs.first else {
          // The sign may begin a placeholder: 2021 %s.
          guard first.unit == "%", source.scalar(first.range.upperBound - 1) == "%",
            !source.isCode(first.range.upperBound - 1), !target.namesPercent,
            !partners.contains(where: target.sharesPercent)
          else { return nil }
          return Problem(
            "“\(source.part(first.range))” is a percentage, and the target names none", source: first.range)
        }
        let (from, to) = (source.part(first.range), target.part(second.range))
        return Problem("“\(from)” and “\(to)” have different units", source: first.range, target: second.range)
      }
  }
}

extension UnitMismatch {
  /// A number in words with another unit than the one number of its value on the other side: ten minutes, десять часов, 10시간.
  private static func otherUnit(_ source: ReadText, _ target: ReadText) -> Problem? {
    // English tells fastest that a text says no number.
    guard source.maySay(.number), target.maySay(.number) else { return nil }
    let isIntoEnglish = target.language.language == "en"
    // Nor says most of what English says a number that the other side has, too.
    let first = isIntoEnglish ? target : source
    guard let known = first.saidNumbers?.words, !(known.isEmpty && first.digits.isEmpty),
      let others = (isIntoEnglish ? source : target).saidNumbers?.words, !(known.isEmpty && others.isEmpty)
    else { return nil }
    let (left, right) = isIntoEnglish ? (others, known) : (known, others)
    func values(_ said: [SaidNumber], _ text: ReadText) -> Set<String> {
      Set(said.map { String($0.value) } + text.digits.map(\.value))
    }
    let shared = values(left, source).intersection(values(right, target))
    if shared.isEmpty { return nil }
    func measures(_ said: [SaidNumber], _ text: ReadText) -> [(value: String, measure: Measure?)] {
      said.filter { shared.contains(String($0.value)) }.map { number in
        let number = ReadNumber(value: String(number.value), range: number.range, isWord: true)
        return (number.value, text.measure(of: number))
      } + text.digits.filter { shared.contains($0.value) }.map { ($0.value, text.measure(of: $0)) }
    }
    let (ours, theirs) = (measures(left, source), measures(right, target))
    for (value, measure) in ours {
      guard let measure, ours.count(where: { $0.value == value }) == 1 else { continue }
      let partners = theirs.filter { $0.value == value }
      guard partners.count == 1, let other = partners[0].measure, !measure.hasUnit(of: other) else { continue }
      // Both in digits are compared above.
      let (from, to) = (source.part(measure.range), target.part(other.range))
      return Problem("“\(from)” and “\(to)” have different units", source: measure.range, target: other.range)
    }
    return nil
  }

  /// Squares for cubes, or the reverse, where each side has but one of the two signs: per m², на м³.
  private static func otherPower(_ source: ReadText, _ target: ReadText) -> Problem? {
    guard source.traits.contains(.symbol), target.traits.contains(.symbol) else { return nil }
    let (ours, theirs) = (source.raised, target.raised)
    guard let own = ours.first, let other = theirs.first, source.scalars[own] != target.scalars[other],
      ours.allSatisfy({ source.scalars[$0] == source.scalars[own] }),
      theirs.allSatisfy({ target.scalars[$0] == target.scalars[other] })
    else { return nil }
    let (from, to) = (own - 1..<own + 1, other - 1..<other + 1)
    return Problem(
      "“\(source.part(from))” and “\(target.part(to))” have different units", source: from, target: to)
  }

  /// Arguments with a per cent sign behind them in the source and none in the target, which has no word for it either.
  private static func lostSigns(_ source: ReadText, _ target: ReadText) -> [Problem] {
    guard source.traits.contains(.percent), target.traits.contains(.percent) else { return [] }
    let (ours, theirs) = (source.percentArguments, target.percentArguments)
    let names = Set(theirs.map(\.name))
    guard ours.count > theirs.count, !target.namesPercent, let lost = ours.first(where: { !names.contains($0.name) })
    else { return [] }
    return [
      Problem("“\(source.part(lost.range))” has a per cent sign, and the target has none there", source: lost.range)
    ]
  }
}

extension ReadText {
  /// The arguments that a per cent sign follows, which Boost ends them in and others mean as such: %1%, %2 %, %d%%.
  fileprivate var percentArguments: [(name: String, range: Range<Int>)] {
    let scalars = scalars
    return scalars.indices.dropFirst(2).compactMap { sign in
      guard scalars[sign] == "%", case let next = scalar(sign + 1), !next.isDigit, !next.isLetter || !next.isASCII
      else {
        return nil
      }
      let end = TextForm.isSpace(scalars[sign - 1]) ? sign - 1 : sign
      let digits = scalars[..<end].reversed().prefix(while: \.isDigit).count
      let begin: Int?
      if digits > 0 {
        begin = digits < 3 && scalar(end - digits - 1) == "%" ? end - digits - 1 : nil
      } else {
        begin = scalar(end - 1).isLetter ? placeholders.first { $0.range.upperBound == end }?.range.lowerBound : nil
      }
      guard let begin, !isCode(sign) else { return nil }
      return (part(begin..<end), begin..<sign + 1)
    }
  }

  /// The places of the signs that make a square or a cube of a metre before them.
  fileprivate var raised: [Int] {
    scalars.indices.filter { place in
      (scalars[place] == "²" || scalars[place] == "³") && (scalar(place - 1) == "m" || scalar(place - 1) == "м")
    }
  }

  /// Whether a word says anywhere that something is a percentage.
  fileprivate var namesPercent: Bool { Self.percentWords.contains(where: contains) }

  private static let percentWords = [
    "процент", "Процент", "퍼센트", "프로", "백분율", "per cent", "ercent", "пункт", "п. п", "п.п",
  ]

  /// Whether the per cent sign of a number close behind counts for this one too: от 5 до 10 %, 5, 10 и 15 %.
  fileprivate func sharesPercent(_ number: ReadNumber) -> Bool {
    var end = number.range.upperBound
    for next in digits where next.range.lowerBound >= end {
      if next.range.lowerBound - end > 5 { return false }
      if measure(of: next)?.unit == "%" { return true }
      end = next.range.upperBound
    }
    return false
  }

  /// The number with the unit that stands behind it, or the currency sign before it.
  func measure(of number: ReadNumber) -> Measure? {
    Measure(number, in: self)
  }
}
