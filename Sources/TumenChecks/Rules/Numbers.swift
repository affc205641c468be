internal import TumenModel
internal import TumenText

/// A number of the source that the target does not have, or the reverse. Numbers are compared by value in each
/// language's writing; a word for a number may stand for digits, and may be missing, but not be that of another number.
struct NumberMismatch: Rule {
  static let description = RuleDescription(
    "number-mismatch", .error, "accuracy/mistranslation",
    "A number that one side has and the other has not, compared by value in each language's writing; a number word or Roman numeral for another one.",
    right: .init("en", "ru", "4.7 km by April 30, 2025", "4,7 км к 30 апреля 2025 года"),
    wrong: .init("en", "ru", "It is 850 m long.", "Длина 580 м."))

  let needs: RuleNeeds
  /// Whether the words for numbers of both languages are known.
  private let knowsWords: Bool

  init?(_ context: RuleContext) {
    knowsWords = context.source.hasNumberWords && context.target.hasNumberWords
    needs = knowsWords ? RuleNeeds() : RuleNeeds(either: .digits)
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let hasDigits = !source.traits.union(target.traits).isDisjoint(with: .digits)
    let problems = hasDigits && translation.isTranslated ? Self.problemsInDigits(source, target) : []
    if !problems.isEmpty || !knowsWords { return problems }
    let other =
      Self.otherWord(source, target) ?? Self.otherFraction(source, target) ?? Self.otherSpanPart(source, target)
      ?? Self.otherMagnitude(source, target) ?? Self.otherHalfHour(source, target)
    return other.map { [$0] } ?? []
  }

  private static func problemsInDigits(_ source: ReadText, _ target: ReadText) -> [Problem] {
    let (left, right) = (source.digits, target.digits)
    let lostSign = Self.lostSign(source, target).map { [$0] } ?? []
    if left.elementsEqual(right, by: { $0.value == $1.value }) { return lostSign }
    var missing = Self.unmatched(left, by: right, in: source)
    var added = Self.unmatched(right, by: left, in: target)
    if missing.isEmpty, added.isEmpty { return lostSign }
    // A table whose numbers are others: nothing excuses so many.
    if missing.count + added.count > Self.mostExcused { return [Self.problem(missing, added)] }
    (missing, added) = Self.withoutJoined(missing, added, source, target)
    // Dates that differ are the business of another rule.
    if source.dates.count == target.dates.count, !source.dates.isEmpty {
      missing.removeAll { number in source.dates.contains { $0.range.overlaps(number.range) } }
      added.removeAll { number in target.dates.contains { $0.range.overlaps(number.range) } }
    }
    // What stands in codes belongs to the rules on codes; what was copied as it stands is wrong in its writing at most.
    missing.removeAll { source.isCode($0.range.lowerBound) || source.isCopied($0, in: target) }
    added.removeAll { target.isCode($0.range.lowerBound) || target.isCopied($0, in: source) }
    (missing, added) = Self.withoutNamedDays(missing, added, source, target)
    let (own, others) = (missing, added)
    missing.removeAll { number in
      source.isMarginal(number)
        || source.isPartOfName(number) && !source.isDesignation(number, missingIn: target)
          && !others.contains { source.isInName(number, of: $0, in: target) }
    }
    added.removeAll { number in
      target.isMarginal(number)
        || target.isPartOfName(number) && !own.contains { target.isInName(number, of: $0, in: source) }
    }
    // One file may be %d файл, whose other forms have the number.
    if missing.count == 1, missing[0].value == "1",
      target.placeholders.count(where: \.isCount) > source.placeholders.count(where: \.isCount)
    {
      missing = []
    }
    if !missing.isEmpty || !added.isEmpty { (missing, added) = Self.withoutWords(missing, added, source, target) }
    (missing, added) = Self.withoutHalves(missing, added, source, target)
    (missing, added) = Self.withoutBasisPoints(missing, added, source, target)
    (missing, added) = Self.withoutFractions(missing, added, source, target)
    (missing, added) = Self.withoutConversions(missing, added, source, target)
    (missing, added) = Self.withoutParticles(missing, added, source, target)
    (missing, added) = Self.withoutShortWritings(missing, added, source, target)
    (missing, added) = Self.withoutForeignWritings(missing, added, source, target)
    (missing, added) = Self.withoutCommas(missing, added, source, target)
    (missing, added) = Self.withoutSums(missing, added, source, target)
    (missing, added) = Self.withoutEves(missing, added, source, target)
    missing.removeAll(where: source.countsStates)
    added.removeAll(where: target.countsStates)
    // One thing need not be counted.
    if added.isEmpty { missing.removeAll(where: source.isOneThing) }
    // In a longer text one language says a number again where the other has a word for it, but hardly a measure.
    if missing.isEmpty || added.isEmpty, source.wordCount > Self.mostWordsWithoutRepetition {
      let said = Set((missing.isEmpty ? source : target).numbers.map(\.value))
      missing.removeAll { said.contains($0.value) && source.measure(of: $0) == nil }
      added.removeAll { said.contains($0.value) && target.measure(of: $0) == nil }
    }
    return missing.isEmpty && added.isEmpty ? [] : [Self.problem(missing, added)]
  }

  private static func problem(_ missing: [ReadNumber], _ added: [ReadNumber]) -> Problem {
    func list(_ numbers: [ReadNumber]) -> String {
      numbers.prefix(mostListed).map(\.value).joined(separator: ", ")
        + (numbers.count > mostListed ? " and \(numbers.count - mostListed) more" : "")
    }
    let message =
      switch (missing.isEmpty, added.isEmpty) {
      case (false, false): "the source has \(list(missing)), the target has \(list(added)) instead"
      case (false, true): "the target lacks \(list(missing))"
      default: "the target has \(list(added)), which the source has not"
      }
    return Problem(message, source: missing.first?.range, target: added.first?.range)
  }

  /// How many numbers without a partner are looked at one by one, each among all, and how many are named.
  private static let (mostExcused, mostListed) = (200, 20)

  /// How many words a text has at most that says no number again without need.
  private static let mostWordsWithoutRepetition = 30

  /// The numbers that have no partner of their value on the other side; what is a part of a name (PKCS12) takes a partner
  /// first, since nobody leaves it out.
  private static func unmatched(_ numbers: [ReadNumber], by others: [ReadNumber], in text: ReadText) -> [ReadNumber] {
    var counts: [String: Int] = [:]
    for other in others { counts[other.value, default: 0] += 1 }
    func take(_ number: ReadNumber) -> Bool {
      guard let count = counts[number.value], count > 0 else { return false }
      counts[number.value] = count - 1
      return true
    }
    let isNamed = numbers.map { text.isPartOfName($0) && take($0) }
    return zip(numbers, isNamed).compactMap { number, isNamed in isNamed || take(number) ? nil : number }
  }

  /// Takes away what stands on the other side as a word, a Roman numeral or an hour of the other clock.
  private static func withoutWords(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    func rest(_ numbers: [ReadNumber], of text: ReadText, by other: ReadText) -> [ReadNumber] {
      if numbers.isEmpty { return [] }
      let wanted = Set(numbers.map(\.value))
      var words = other.wordValues(among: wanted)
      // A word that both sides have says nothing of another number: 16 characters of 8 hexadecimal digits. But 12 noon is
      // one number.
      if !words.isEmpty {
        for value in text.wordValues(among: wanted) where value.count > 1 && !Self.middays.contains(value) {
          if let place = words.firstIndex(of: value) { words.remove(at: place) }
        }
      }
      // What is rarer is read only where words do not suffice.
      var more = [{ other.hours }, { other.romanNumerals }, { other.koreanNumerals }, { other.russianCompounds }]
      return numbers.filter { number in
        var place = words.firstIndex(of: number.value)
        while place == nil, let others = more.popLast() {
          words += others()
          place = words.firstIndex(of: number.value)
        }
        guard let place else {
          // 13:30 and 1:30 PM.
          if text.hours(for: number).contains(where: { hour in other.digits.contains { $0.value == hour } }) {
            return false
          }
          if text.saysCentury(of: number, in: other) { return false }
          // In 1945, в сорок пятом.
          if other.language.language == "ru", let year = Int(number.value), (1800...2029).contains(year),
            words.contains(String(year % 100)), text.measure(of: number)?.unit ?? "year" == "year"
          {
            return false
          }
          // The 1990s, 90-е годы.
          guard let decade = text.decade(of: number) else { return true }
          return !other.digits.contains { other.decade(of: $0) == decade && $0.value.count != number.value.count }
        }
        words.remove(at: place)
        return false
      }
    }
    return (rest(missing, of: source, by: target), rest(added, of: target, by: source))
  }

  /// Takes away what has a comma for a point, as the rule on the writing of numbers says: 4.7, 4,7 in Korean.
  private static func withoutCommas(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    guard target.language.language != "ru", source.language.language != "ru", !missing.isEmpty, added.count > 1 else {
      return (missing, added)
    }
    var (left, right) = (missing, added)
    left.removeAll { number in
      guard let token = source.token(at: number.range.lowerBound), token == number.range,
        case let written = source.part(token).replacing(".", with: ","),
        let other = target.tokens.first(where: { target.part($0) == written })
      else { return false }
      let parts = right.filter { other.contains($0.range.lowerBound) }
      guard parts.count == 2 else { return false }
      right.removeAll { other.contains($0.range.lowerBound) }
      return true
    }
    return (left, right)
  }

  /// What noon and midnight say.
  private static let middays: Set<String> = ["12", "24"]
}

/// A number whose separators are those of another language.
struct NumberFormat: Rule {
  static let description = RuleDescription(
    "number-format", .warning, "locale-conventions/number-format",
    "A number has the decimal mark, the grouping or the sign (No., №) of another language.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "4.7 km and 1,200,000 tonnes", "4,7 км и 1 200 000 тонн"),
    wrong: .init("en", "ru", "The road is 4.7 km long.", "Длина дороги 4.7 км."))

  private let isRussian: Bool

  init?(_ context: RuleContext) {
    guard context.source.hasNumberWords, context.target.hasNumberWords else { return nil }
    isRussian = context.target.language == "ru"
  }

  let needs = RuleNeeds(.digit)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let signs = isRussian && target.traits.contains(.latin) ? Self.foreignSigns(in: target) : []
    guard target.traits.contains(.separatedDigits) else { return signs }
    return signs
      + target.tokens.compactMap { token in
        guard target.isSeparated(token) else { return nil }
        let written = target.part(token)
        // What is wrong for a number may be right for a date.
        guard !target.isCode(token.lowerBound),
          let right = isRussian ? russian(written, at: token, in: translation) : point(written, in: translation),
          !target.dates.contains(where: { $0.range.overlaps(token) })
        else { return nil }
        return Problem("“\(written)” is written “\(right)” in this language", mend: token, with: right)
      }
  }

  /// No. 5 for № 5 among Russian words.
  private static func foreignSigns(in text: ReadText) -> [Problem] {
    text.tokens.compactMap { token in
      guard text.scalar(token.lowerBound - 1) == " ", text.scalar(token.lowerBound - 2) == ".",
        case let sign = token.lowerBound - 4..<token.lowerBound - 1, sign.lowerBound >= 0, text.part(sign) == "No.",
        !text.scalar(sign.lowerBound - 1).isLetter, !text.isCode(sign.lowerBound), text.traits.contains(.cyrillic)
      else { return nil }
      return Problem("“No.” is written “№” in this language", mend: sign, with: "№")
    }
  }

  /// 1,234,567.8 as 1 234 567,8; 4.7 as 4,7 where a unit shows that it is no version.
  private func russian(_ written: String, at token: Range<Int>, in translation: ReadTranslation) -> String? {
    let halves = written.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count < 3, halves.allSatisfy({ !$0.isEmpty }) else { return nil }
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || isGrouped else { return nil }
    let isCopied = translation.source.hasToken(written)
    if isGrouped, !(isCopied && groups[0] != "0") { return nil }
    if !isGrouped {
      guard halves.count == 2, isCopied,
        hasUnit(behind: token, in: translation.target) || isFraction(halves[0], at: token, in: translation)
      else { return nil }
    }
    return groups.joined(separator: "\u{00A0}") + (halves.count > 1 ? "," + halves[1] : "")
  }

  private func hasUnit(behind token: Range<Int>, in text: ReadText) -> Bool {
    // g = 9.81
    if let before = text.scalars[..<token.lowerBound].last(where: { $0 != " " }), "=*^".unicodeScalars.contains(before)
    {
      return false
    }
    let number = text.digits.first { $0.range.lowerBound == token.lowerBound }
    return number.flatMap(text.measure(of:)) != nil || number.map { $0.range.upperBound > token.upperBound } == true
  }

  /// Whether a number without a unit is no version, section or address: one below one, or so many times, behind a Russian word.
  private func isFraction(_ whole: Substring, at token: Range<Int>, in translation: ReadTranslation) -> Bool {
    let text = translation.target
    let (before, behind) = (text.scalar(token.lowerBound - 1), text.scalar(token.upperBound))
    guard TextForm.isSpace(before), !behind.isLetter, !"-_/=:*\"".unicodeScalars.contains(behind),
      whole == "0" || text.part(token.upperBound..<min(text.length, token.upperBound + 4)) == " раз",
      case let word = text.scalars[..<(token.lowerBound - 1)].reversed().prefix(while: { $0.isCyrillic }), !word.isEmpty
    else { return false }
    let key = TextForm.key(String(scalars: word.reversed()))
    // ATAN(0.8) is 0.67 in the writing of a program.
    let isFormula = text.scalars.indices.contains { text.scalars[$0] == "(" && text.scalar($0 - 1).isLatin }
    return !isFormula && !Self.numbered.contains(where: key.hasPrefix) && !text.contains("ерси")
      && !translation.source.contains("ersion") && !translation.source.contains("버전")
  }

  /// What bears a number with points, by beginnings.
  private static let numbered = [
    "выпуск", "релиз", "раздел", "глав", "пункт", "рисун", "рис", "таблиц", "табл", "стать", "част", "параграф",
    "протокол", "стандарт", "сборк", "обновлен", "редакци", "схем", "лист", "сери", "модул", "пакет", "програм",
    "библиотек", "ядр", "платформ",
  ]

  /// 4,7 as 4.7 where the source has it in either way and groups of three digits are excluded.
  private func point(_ written: String, in translation: ReadTranslation) -> String? {
    let halves = written.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty, halves[1].count != 3,
      !written.contains("."), case let right = halves.joined(separator: "."),
      // English and Korean write numbers alike.
      translation.source.language.language == "ru"
        ? translation.source.hasToken(written)
        : translation.source.hasToken(right) && !translation.source.hasToken(written)
          && !translation.target.hasToken(right)
    else { return nil }
    return right
  }
}

/// A date that is another day, month or year than that of the source.
struct DateMismatch: Rule {
  static let description = RuleDescription(
    "date-mismatch", .error, "accuracy/mistranslation",
    "Both sides have dates, days of the week, months or a time, and one of the source is none of the target's.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ko", "It began on April 30, 2025.", "2025년 4월 30일에 시작되였다."),
    wrong: .init("en", "ru", "It began on April 30, 2025.", "Началось 30 мая 2025 года."))

  init?(_ context: RuleContext) {
    guard context.source.hasNumberWords, context.target.hasNumberWords else { return nil }
  }

  let needs = RuleNeeds()

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let hasDigits = source.traits.contains(.digit) && target.traits.contains(.digit)
    let dated = hasDigits ? Self.otherDate(source, target) : nil
    let mayNameDays = source.maySay(.calendar) && target.maySay(.calendar)
    let problem =
      dated ?? (mayNameDays ? Self.otherWeekday(source, target) ?? Self.otherMonth(source, target) : nil)
      ?? (hasDigits ? Self.otherTime(source, target) : nil)
    return problem.map { [$0] } ?? []
  }

  private static func otherDate(_ source: ReadText, _ target: ReadText) -> Problem? {
    guard !source.dates.isEmpty, source.dates.count == target.dates.count else { return nil }
    var free = target.dates
    let isFew = source.dates.count < 20
    var missing: [ReadDate] = []
    for date in source.dates {
      if let place = free.firstIndex(where: {
        areOne(date, $0) || isFew && areOneRange(date, $0, source, target)
      }) {
        free.remove(at: place)
      } else {
        missing.append(date)
      }
    }
    guard let date = missing.first, let other = free.first else { return nil }
    return Problem(
      "“\(source.part(date.range))” and “\(target.part(other.range))” are different dates", source: date.range,
      target: other.range)
  }

  /// A day of the week for another one, where both sides name as many.
  private static func otherWeekday(_ source: ReadText, _ target: ReadText) -> Problem? {
    let ours = CalendarNames.of(source.language).weekdays(in: source.scalars)
    if ours.isEmpty { return nil }
    let theirs = CalendarNames.of(target.language).weekdays(in: target.scalars)
    guard ours.count == theirs.count, ours.map(\.day).sorted() != theirs.map(\.day).sorted(),
      let day = ours.first(where: { own in !theirs.contains { $0.day == own.day } }),
      let other = theirs.first(where: { own in !ours.contains { $0.day == own.day } })
    else { return nil }
    return Problem(
      "“\(source.part(day.range))” and “\(target.part(other.range))” are different days of the week", source: day.range,
      target: other.range)
  }

  /// A month for another one, where both sides name as many in words: in March, в апреле.
  private static func otherMonth(_ source: ReadText, _ target: ReadText) -> Problem? {
    let isFromEnglish = source.language.language == "en"
    let (english, other) = isFromEnglish ? (source, target) : (target, source)
    guard english.language.language == "en", other.language.language == "ru" else { return nil }
    let named = CalendarNames.of(english.language).months(in: english.scalars)
    if named.isEmpty { return nil }
    let others = CalendarNames.of(other.language).months(in: other.scalars)
    let (ours, theirs) = isFromEnglish ? (named, others) : (others, named)
    guard ours.count == theirs.count,
      let month = ours.first(where: { own in !theirs.contains { $0.month == own.month } }),
      let found = theirs.first(where: { own in !ours.contains { $0.month == own.month } })
    else { return nil }
    return Problem(
      "“\(source.part(month.range))” and “\(target.part(found.range))” are different months", source: month.range,
      target: found.range)
  }

  /// The same hour in the other half of the day, where both sides say which half it is.
  private static func otherTime(_ source: ReadText, _ target: ReadText) -> Problem? {
    let ours = ClockTimes(language: source.language).times(in: source.scalars)
    guard ours.count == 1, let time = ours.first else { return nil }
    let theirs = ClockTimes(language: target.language).times(in: target.scalars)
    guard theirs.count == 1, let other = theirs.first, abs(time.minutes - other.minutes) == 720,
      time.saysHalf, other.saysHalf
    else { return nil }
    return Problem(
      "“\(source.part(time.range))” and “\(target.part(other.range))” are in different halves of the day",
      source: time.range, target: other.range)
  }
}

extension DateMismatch {
  /// Whether two dates are one: the year may be missing, the day may not.
  private static func areOne(_ first: ReadDate, _ second: ReadDate) -> Bool {
    (first.day == nil) == (second.day == nil) && (first.agrees(with: second) || second.agrees(with: first))
  }

  /// Whether two dates of one month are the ends of one range, of which each side ties another day to the month: from 3 to 5
  /// June, 6월 3일부터 5일까지.
  private static func areOneRange(_ first: ReadDate, _ second: ReadDate, _ source: ReadText, _ target: ReadText) -> Bool
  {
    guard first.month == second.month, let day = first.day, let other = second.day,
      first.year == nil || second.year == nil || first.year == second.year
    else { return false }
    func stands(_ day: Int, beside range: Range<Int>, in text: ReadText) -> Bool {
      text.digits.contains { number in
        number.value == String(day) && !number.range.overlaps(range)
          && (0..<12).contains(
            max(number.range.lowerBound - range.upperBound, range.lowerBound - number.range.upperBound))
      }
    }
    return stands(other, beside: first.range, in: source) && stands(day, beside: second.range, in: target)
  }
}

extension ReadText {
  /// The token that a place belongs to.
  fileprivate func token(at place: Int) -> Range<Int>? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low].contains(place) ? tokens[low] : nil
  }

  /// Whether a token with a separator stands in this text as well.
  fileprivate func hasToken(_ token: String) -> Bool { separatedTokens.contains(token) }

  /// Whether a number stands in another text with the same separators, and what multiplies it there does so here: 3.5 billion
  /// is no 3.5억.
  fileprivate func isCopied(_ number: ReadNumber, in other: ReadText) -> Bool {
    guard let token = token(at: number.range.lowerBound), case let written = part(token), other.hasToken(written) else {
      return false
    }
    return other.tokens.contains { other.part($0) == written && areMultipliedAlike(token, $0, in: other) }
  }

  private func areMultipliedAlike(_ token: Range<Int>, _ second: Range<Int>, in other: ReadText) -> Bool {
    let (own, others) = (scale(of: token), other.scale(of: second))
    // A letter may be short for what multiplies: 5.5M.
    return own == others || own == 1 && scalar(token.upperBound).isLatin
      || others == 1 && other.scalar(second.upperBound).isLatin
  }

  /// How many times as much the words behind a token make of its last number: a million times of 3.5 million.
  private func scale(of token: Range<Int>) -> Int {
    digits.first { $0.range.contains(token.upperBound - 1) }.map(multiplier) ?? 1
  }

  /// Whether 만 behind a number may be the particle that says “only”: 4.0만.
  private func mayEndInParticle(_ number: ReadNumber) -> Bool {
    language.language == "ko" && scalar(number.range.upperBound - 1) == "만" && !scalar(number.range.upperBound).isLetter
      && measure(of: number) == nil
  }

  /// How many times as much the words behind the digits of a number make of it.
  func multiplier(of number: ReadNumber) -> Int {
    guard let token = tokens.last(where: { $0.lowerBound < number.range.upperBound }),
      token.upperBound < number.range.upperBound, !mayEndInParticle(number), let value = Double(number.value),
      let written = tools.numbers.numbers(
        in: Array(scalars[number.range.lowerBound..<token.upperBound]), words: false
      ).first.flatMap({ Double($0.value) }), written > 0, value / written < 1e15
    else { return 1 }
    return Int((value / written).rounded())
  }

  /// Whether another text has another number between the same Latin letters, which this one has not: A320 and A321, 3D and 2D.
  fileprivate func isInName(_ number: ReadNumber, of other: ReadNumber, in text: ReadText) -> Bool {
    let (own, others) = (name(around: number), text.name(around: other))
    return own.count > number.range.count
      && part(own.lowerBound..<number.range.lowerBound)
        == text.part(others.lowerBound..<other.range.lowerBound)
      && part(number.range.upperBound..<own.upperBound) == text.part(other.range.upperBound..<others.upperBound)
      && !self.contains(text.part(others))
  }

  /// A number with the Latin letters right before and behind it.
  func name(around number: ReadNumber) -> Range<Int> {
    let begin = number.range.lowerBound - scalars[..<number.range.lowerBound].reversed().prefix { $0.isLatin }.count
    return begin..<number.range.upperBound + scalars[number.range.upperBound...].prefix { $0.isLatin }.count
  }

  /// Whether a number is that of a designation that nobody leaves out, and another text has neither it nor its letters: a few
  /// capitals and two digits or more (A320, RFC2822), which stand by themselves.
  fileprivate func isDesignation(_ number: ReadNumber, missingIn text: ReadText) -> Bool {
    let name = name(around: number)
    let letters = scalars[name.lowerBound..<number.range.lowerBound]
    let (before, behind) = (scalar(name.lowerBound - 1), scalar(name.upperBound))
    return (1...4).contains(letters.count) && letters.allSatisfy(\.isCapital)
      && name.upperBound == number.range.upperBound
      && number.range.count > 1 && scalars[number.range].allSatisfy(\.isDigit)
      && (TextForm.isSpace(before) || before == "(")
      && (TextForm.isSpace(behind) || ",.)".unicodeScalars.contains(behind))
      && !scalar(name.upperBound + 1).isDigit && !text.contains(part(letters.startIndex..<letters.endIndex))
  }

  /// Whether a number stands right behind a Latin letter or is that of 3D: a part of a name.
  fileprivate func isPartOfName(_ number: ReadNumber) -> Bool {
    let (before, behind) = (scalar(number.range.lowerBound - 1), scalar(number.range.upperBound))
    return before.isLatin
      || (behind == "D" && !scalar(number.range.upperBound + 1).isLetter)
      || namesDay(number)
  }

  /// Whether a number is the month, the day or both in the Korean name of what happened then: 6·25전쟁, 3.1운동.
  private func namesDay(_ number: ReadNumber) -> Bool { namedDays.contains { $0.range.overlaps(number.range) } }
}
