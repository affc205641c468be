internal import TumenModel
internal import TumenText

/// Numbers without digits, held against each other: five and шесть, three dogs and 네 마리, Louis XIV and Людовик XV.
extension NumberMismatch {
  /// A number in words or Roman numerals for another one, where that is the only one on each side without a partner.
  static func otherWord(_ source: ReadText, _ target: ReadText) -> Problem? {
    // English tells fastest that a text says no number.
    let kinds: EnglishHeads = [.number, .roman]
    guard source.maySay(kinds), target.maySay(kinds) else { return nil }
    let isIntoEnglish = target.language.language == "en"
    guard let first = (isIntoEnglish ? target : source).saidNumbers, !(first.words.isEmpty && first.romans.isEmpty),
      let second = (isIntoEnglish ? source : target).saidNumbers
    else { return nil }
    let (left, right) = isIntoEnglish ? (second, first) : (first, second)
    let pair = other(left.words, right.words, source, target) ?? otherRoman(left, right, source, target)
    return pair.map { otherNumber($0.range, $1.range, source, target) }
  }

  /// A Roman numeral for another one, or for the word of another one: World War II and Первая мировая.
  private static func otherRoman(
    _ left: Said, _ right: Said, _ source: ReadText, _ target: ReadText
  ) -> (SaidNumber, SaidNumber)? {
    let ours = left.romans.isEmpty && !(right.romans.isEmpty && right.words.isEmpty) ? source.romanLetter : left.romans
    let theirs = right.romans.isEmpty && !(ours.isEmpty && left.words.isEmpty) ? target.romanLetter : right.romans
    if !ours.isEmpty, !theirs.isEmpty { return other(ours, theirs, source, target) }
    // A word that has its own partner says nothing of the numeral, and what comes first is not x.
    func rest(_ words: [SaidNumber], without others: [SaidNumber]) -> [SaidNumber] {
      let isLetter = (ours.isEmpty ? theirs : ours).allSatisfy { $0.range.count == 1 }
      return words.filter { word in !(isLetter && word.value == 1) && !others.contains { $0.value == word.value } }
    }
    return ours.isEmpty
      ? other(rest(left.words, without: right.words), theirs, source, target)
      : other(ours, rest(right.words, without: left.words), source, target)
  }

  private static func other(
    _ left: [SaidNumber], _ right: [SaidNumber], _ source: ReadText, _ target: ReadText
  ) -> (SaidNumber, SaidNumber)? {
    if left.isEmpty || right.isEmpty { return nil }
    var free = right
    let rest = left.filter { number in
      guard let place = free.firstIndex(where: { $0.value == number.value }) else { return true }
      free.remove(at: place)
      return false
    }
    guard rest.count == 1, free.count == 1, let own = rest.first, let other = free.first,
      // Five in the afternoon is 17.
      abs(own.value - other.value) != 12,
      !source.isHourBegun(own, after: other.value), !target.isHourBegun(other, after: own.value),
      // What is first is so among others: the First World War and the second one.
      own.value > 1 && other.value > 1 || own.role == .ordinal && other.role == .ordinal,
      // Doubled and in three parts.
      own.role != .multiple && other.role != .multiple || source.isMultiple(own) && target.isMultiple(other),
      !target.says(own.value, beside: target.withHalf(other.range)),
      !source.says(other.value, beside: source.withHalf(own.range))
    else { return nil }
    // Two weeks are fourteen days.
    func measure(_ number: SaidNumber, in text: ReadText) -> Measure? {
      text.numbers.last { $0.range.overlaps(number.range) }.flatMap(text.measure(of:))
    }
    if let first = measure(own, in: source), let second = measure(other, in: target), first.unit != second.unit {
      return nil
    }
    return (own, other)
  }
}

extension ReadText {
  /// Whether a number is the hour that Russian calls by what has begun of it, and another one is the hour before: половина
  /// восьмого, half past seven; десять минут шестого, шёл шестой час.
  fileprivate func isHourBegun(_ number: SaidNumber, after hour: Int) -> Bool {
    guard language.language == "ru", number.role == .ordinal, number.value == hour % 12 + 1 else { return false }
    let around = part(max(0, number.range.lowerBound - 9)..<min(length, number.range.upperBound + 4))
    return ["оловин", "минут", "етверт", " час"].contains(where: around.contains)
  }

  /// Whether a number says how many times as much: doubled, three times, two-fold, в два раза, 세 배.
  fileprivate func isMultiple(_ number: SaidNumber) -> Bool {
    if number.role == .multiple { return true }
    let next = scalar(number.range.upperBound)
    let behind = scalars[number.range.upperBound...].dropFirst(TextForm.isSpace(next) || next == "-" ? 1 : 0)
    return ["time", "fold", "раз", "배", "번"].contains { behind.starts(with: $0.unicodeScalars) }
  }

  /// A number with the half behind it, which is read as two where nothing says so: три с половиной, 세 시간 반.
  fileprivate func withHalf(_ number: Range<Int>) -> Range<Int> {
    let end = min(length, number.upperBound + 11)
    let behind = part(number.upperBound..<end)
    let isHalf = [" and a half", " с половин", "간 반", "년 반", "배 반"].contains(where: behind.contains)
    return isHalf ? number.lowerBound..<end : number
  }

  /// Whether a value stands anywhere else in the text, in digits, words or Roman numerals.
  fileprivate func says(_ value: Int, beside range: Range<Int>) -> Bool {
    let value = String(value)
    return numbers.contains { $0.value == value && !$0.range.overlaps(range) } || romanNumerals.contains(value)
      // A second or an hour says how many, and not which one is first.
      || value != "1" && wordValues(among: [value], beside: range).contains(value)
  }

  /// A Roman numeral of one letter that stands alone: Часть V.
  fileprivate var romanLetter: [SaidNumber] {
    guard traits.contains(.latin) else { return [] }
    return scalars.indices.compactMap { place in
      guard let value = NumberWords.roman(scalars[place...place]), language.language != "en" || scalars[place] != "I",
        TextForm.isSpace(scalar(place - 1)), !scalar(place + 1).isLetter, !scalar(place + 1).isDigit
      else { return nil }
      return SaidNumber(value: value, range: place..<place + 1, role: .ordinal)
    }
  }
}
