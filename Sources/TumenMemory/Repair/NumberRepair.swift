import TumenModel
internal import TumenText

/// Numbers in digits, in the writing that the target has, where no word depends on them that would have to change.
struct NumberRepair: RepairRule {
  private let source: NumberReader
  private let target: NumberReader
  private let writer: NumberWriter
  private let agreement: NumberAgreement
  private let times: TimeOfDay
  private let sourceDates: DateReader
  private let targetDates: DateReader
  private let language: LanguageTag
  /// Whether words for numbers can be told from others: not in Korean, where 두 begins 두만강.
  private let readsWords: Bool

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = NumberReader(language: source)
    self.target = NumberReader(language: target)
    writer = NumberWriter(from: source, to: target)
    agreement = NumberAgreement(language: target)
    times = TimeOfDay(from: source, to: target)
    sourceDates = DateReader.of(source)
    targetDates = DateReader.of(target)
    language = target
    readsWords = source.language != "ko"
  }

  func elements(in text: RepairText) -> [RepairElement] {
    // Words for numbers are none of them.
    guard NumberReader.hasDigits(text.text) else { return [] }
    return source.numbers(in: text.scalars, words: false).filter {
      NumberNeighbours($0.range, in: text.scalars, mayBeOrdinal: true).areFree
    }
    .map { RepairElement(.number($0), at: $0.range) }
  }

  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]? {
    guard case .number(let old) = old.value, case .number(let new) = new.value,
      hasSameWords(context.query, context.source),
      times.isSameHalf(old, in: context.source.scalars, new, in: context.query.scalars),
      isAlone(old, in: context.source)
    else { return nil }
    if isLeftOut(old, new, in: context) { return [] }
    guard let place = counterpart(of: old, in: context.target),
      NumberNeighbours(place.range, in: context.target.scalars).areFree,
      agreement.allows(new.value, insteadOf: old.value, at: place.range, in: context.target.scalars),
      let written = writer.text(
        of: .init(new, in: context.query.scalars), insteadOf: .init(old, in: context.source.scalars),
        like: .init(place, in: context.target.scalars)),
      let text = times.minutes(
        written, of: new.range, in: context.query.scalars, at: place.range, in: context.target.scalars)
    else { return nil }
    return language.language == "ko"
      ? withParticle(text, at: place.range, in: context.target)
      : [RepairEdit(what: .number, range: place.range, text: text)]
  }

  func count(of element: RepairElement, inSource text: RepairText) -> Int {
    count(of: element, in: text, source, sourceDates, mayBeOrdinal: true)
  }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int {
    count(of: element, in: text, target, targetDates)
  }

  private func count(
    of element: RepairElement, in text: RepairText, _ reader: NumberReader, _ dates: DateReader,
    mayBeOrdinal: Bool = false
  ) -> Int {
    let dates = dates.dates(in: text.scalars)
    return reader.numbers(in: text.scalars, words: false).count { number in
      RepairElement.Saying.number(number.value) == element.saying
        && NumberNeighbours(number.range, in: text.scalars, mayBeOrdinal: mayBeOrdinal).areFree
        && !dates.contains { $0.range.overlaps(number.range) }
    }
  }

  /// Whether both have the same numbers in words (but for the article): what a word says is not carried over.
  private func hasSameWords(_ query: RepairText, _ source: RepairText) -> Bool {
    guard readsWords else { return true }
    func words(_ text: RepairText) -> [String] {
      let dates = sourceDates.dates(in: text.scalars)
      return self.source.numbers(in: text.text)
        .filter { number in
          number.isWord && number.range.count > 2 && !dates.contains { $0.range.overlaps(number.range) }
        }
        .map(\.value).sorted()
    }
    return words(query) == words(source)
  }

  /// Whether a number is the only one of its value in the source, words for it included (but for the article).
  private func isAlone(_ number: ReadNumber, in text: RepairText) -> Bool {
    source.numbers(in: text.text).filter { $0.value == number.value && !($0.isWord && $0.range.count < 3) }.count == 1
  }

  /// Whether a year stands in the source by the Juche era too, and in the target by one of the two counts alone, which says both.
  private func isLeftOut(_ old: ReadNumber, _ new: ReadNumber, in context: RepairContext) -> Bool {
    func partner(of number: ReadNumber, in text: RepairText) -> ReadNumber? {
      JucheEra.partner(of: number, among: source.numbers(in: text.scalars, words: false), in: text.scalars)
    }
    guard partner(of: new, in: context.query) != nil, let partner = partner(of: old, in: context.source) else {
      return false
    }
    let values = target.numbers(in: context.target.text).map(\.value)
    return !values.contains(old.value) && values.contains(partner.value)
  }

  /// The only number of the target in digits with that value; none if it stands there in words too: 5 (пять).
  private func counterpart(of number: ReadNumber, in text: RepairText) -> ReadNumber? {
    let found = target.numbers(in: text.text).filter {
      // Single syllables of Korean and their like are too many other things.
      $0.value == number.value && (!$0.isWord || language.language == "ru")
    }
    return found.count == 1 && found.first?.isWord == false ? found.first : nil
  }

  /// The number with the Korean particle behind it, in the shape that the new number asks for.
  private func withParticle(_ text: String, at range: Range<Int>, in target: RepairText) -> [RepairEdit]? {
    let before = range.lowerBound > 0 ? target.scalars[range.lowerBound - 1] : " "
    // 제3과 is a lesson.
    if before == "제" { return [RepairEdit(what: .number, range: range, text: text)] }
    // 4만 명, but 41명.
    if isMyriad(target.scalars[range.upperBound - 1]), text.unicodeScalars.last.map(isMyriad) == false,
      isCounted(behind: range.upperBound, in: target)
    {
      return [RepairEdit(what: .number, range: range.lowerBound..<range.upperBound + 1, text: text)]
    }
    let edits = KoreanTail(behind: range, in: target, language: language).edits(.number, by: text)
    // 1/3 ends in 일 when it is read.
    if before == "/", edits?.first?.range != range || edits?.count != 1 { return nil }
    return edits
  }

  private func isMyriad(_ scalar: Unicode.Scalar) -> Bool { "천만억조".unicodeScalars.contains(scalar) }

  /// Whether behind a space stands a word for what is counted, which digits take without one.
  private func isCounted(behind place: Int, in target: RepairText) -> Bool {
    guard place < target.scalars.count, TextForm.isSpace(target.scalars[place]) else { return false }
    let word = target.wordRest(from: place + 1)
    return Self.counters.contains { word.hasPrefix($0) && Korean.isParticles(word.dropFirst($0.count)) }
  }

  private static let counters = [
    "명", "톤", "원", "달러", "유로", "엔", "위안", "루블", "개", "대", "척", "건", "마리", "권", "부", "발", "배럴", "가구", "세대", "채", "배",
    "회", "번", "장", "정", "통", "그루", "리터", "미터", "킬로미터", "헥타르", "킬로와트",
  ]
}
