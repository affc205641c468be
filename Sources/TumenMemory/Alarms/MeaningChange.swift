internal import TumenGlossary
internal import TumenIndex
internal import TumenModel
internal import TumenText

/// Tells whether the little that differs between two texts changes what they say.
///
/// The steps from one text to the other are taken in runs without anything equal between them. What a run has on either side is
/// read as numbers and words; where these differ, all of them have to be of the kinds that change the meaning.
struct MeaningChange {
  /// A query, of which most is read once for all of its matches.
  struct Query {
    fileprivate let side: Side
    fileprivate let names: NameReading

    init(_ side: SegmentComparison.Side, _ names: NameReading) {
      self.side = Side(side, names.analysis.language)
      self.names = names
    }
  }

  /// The alarms of a match whose only differences, besides marks, writing and endings, are of the kinds that change the
  /// meaning; none if other words differ too, since then nobody takes the match as it is.
  static func alarms(_ path: SegmentComparison.Path, for query: Query) -> [Alarm] {
    if path.steps.isEmpty { return [] }
    let language = query.names.analysis.language
    let words = MeaningWords.of(language)
    let runs = runs(of: path.steps)
    // One ordinary word settles it.
    if words.companions == 0, runs.contains(where: { isOrdinary($0, path, words) }) { return [] }
    var change = MeaningChange(
      words: words, names: query.names, query: query.side, text: Side(path.text, language))
    // Only beside a negation another word may differ.
    let companions = words.companions > 0 && path.steps.contains(where: change.mayDeny) ? words.companions : 0
    for run in runs {
      change.read(run)
      if change.rest > companions { return [] }
    }
    if path.steps.contains(where: { $0.part == .order }), change.haveNamesInOtherOrder() { change.found.insert(.name) }
    return change.alarms
  }

  /// The steps in runs without anything equal between them.
  private static func runs(of steps: [SegmentComparison.Step]) -> [ArraySlice<SegmentComparison.Step>] {
    var runs: [ArraySlice<SegmentComparison.Step>] = []
    var start = 0
    for (place, step) in steps.enumerated() {
      let next = place + 1 < steps.count ? steps[place + 1] : nil
      if next?.query.lowerBound == step.query.upperBound, next?.text.lowerBound == step.text.upperBound { continue }
      runs.append(steps[start...place])
      start = place + 1
    }
    return runs
  }

  /// Whether nothing but words of no kind differs in a run, all of them in small letters, which no names have.
  private static func isOrdinary(
    _ run: ArraySlice<SegmentComparison.Step>, _ path: SegmentComparison.Path, _ words: MeaningWords
  ) -> Bool {
    var (ours, theirs): ([String], [String]) = ([], [])
    for step in run {
      switch step.part {
      case .none, .writing, .spacing, .endings: continue
      case .order where step.query.isEmpty || step.text.isEmpty: continue
      case .order, .numbers, .names: return false
      case .words, .terms, .punctuation: break
      }
      guard let mine = words.plainWords(of: path.query, step.query),
        let others = words.plainWords(of: path.text, step.text),
        mine.count != 1 || others.count != 1
          || !(words.isNegated(mine[0], others[0]) || words.areAspects(mine[0], others[0]))
      else { return false }
      ours += mine
      theirs += others
    }
    return ours != theirs
  }

  private let words: MeaningWords
  private let names: NameReading
  private let query: Side
  private let text: Side
  private var found: Set<Alarm> = []
  /// How many words differ that are of no kind.
  private var rest = 0
  /// Whether the sign of $1 is on one side alone.
  private var hasLoneDollar = false
  /// How many verbs differ in aspect alone: that a denial asks for the other one is no other word.
  private var aspects = 0
  /// How often each side denies.
  private var denials = (query: 0, text: 0)
  /// The units that differ; where both sides have the same, they only stand elsewhere.
  private var units: (query: [String], text: [String]) = ([], [])
  /// What stands in runs whose other side has nothing of the kind: it may stand elsewhere there.
  private var lone = (query: Lone(), text: Lone())

  /// Dates that stand for each other.
  private var exchanged: (query: [SaidWord], text: [SaidWord]) = ([], [])

  /// Whether both texts name the same times of the day, once it was asked.
  private var knownTimes: Bool?

  /// What one side has where the other one has nothing.
  private struct Lone {
    /// How many words of names.
    var names = 0
    /// Numbers and dates.
    var said: [Said] = []
  }

  /// A number or date, with the alarm that it gives if the other side does not have it.
  private struct Said: Hashable {
    let alarm: Alarm
    let meaning: String
  }

  private init(words: MeaningWords, names: NameReading, query: Side, text: Side) {
    self.words = words
    self.names = names
    self.query = query
    self.text = text
  }

  private var alarms: [Alarm] {
    var (found, rest) = (found, rest)
    if !exchanged.query.isEmpty, !areListed(exchanged.query, exchanged.text) { found.insert(.date) }
    // Kim Il Sung and Kim Jong Il have a word in common, at another place.
    if lone.query.names > 0, lone.text.names > 0 {
      found.insert(.name)
    } else {
      rest += lone.query.names + lone.text.names
    }
    var others = lone.text.said
    for said in lone.query.said {
      if let place = others.firstIndex(of: said) { others.remove(at: place) } else { found.insert(said.alarm) }
    }
    found.formUnion(others.map(\.alarm))
    if units.query.sorted() == units.text.sorted() {
      found.remove(.unit)
    } else if hasLoneDollar, units.query + units.text == ["dollar"] {
      // There is no telling $1 from an argument, but it is no 1.
      found.remove(.unit)
      found.insert(.number)
    }
    // A word that denies brings others along (do not, 않는다); one that stands on both sides denies nothing new.
    let isDenied = found.contains(.negation) && (denials.query != denials.text || denials.query == 0)
    if !isDenied { found.remove(.negation) }
    if isDenied ? rest > words.companions : rest + aspects > 0 { return [] }
    return Alarm.allCases.filter(found.contains)
  }

  /// Whether the same dates stand on both sides in other orders, only joined to each other: January and March, but not from
  /// January to March.
  private func areListed(_ ours: [SaidWord], _ theirs: [SaidWord]) -> Bool {
    func areJoined(_ dates: [SaidWord], _ side: Side) -> Bool {
      let places = Set(dates.map(\.piece))
      guard let first = places.min(), let last = places.max() else { return false }
      return (first...last).allSatisfy { places.contains($0) || words.joins(TextForm.key(side.pieces[$0].token.text)) }
    }
    return ours.map { dateMeaning($0).meaning }.sorted() == theirs.map { dateMeaning($0).meaning }.sorted()
      && areJoined(ours, query) && areJoined(theirs, text)
  }

  // MARK: A run

  private mutating func read(_ run: ArraySlice<SegmentComparison.Step>) {
    if isVerbInOtherAspect(run) { return }
    if let sign = loneDollar(run) {
      units.query += sign.query
      units.text += sign.text
      found.insert(.unit)
      hasLoneDollar = true
      return
    }
    var (ours, theirs) = (Side.Reading(), Side.Reading())
    for step in run {
      switch step.part {
      case .none, .spacing: continue
      case .writing:
        compareCase(step)
        continue
      case .endings, .words, .terms, .order:
        if isDenial(step) { continue }
        // 김정은 and 김정일 end as if they had particles.
        if step.part == .endings, haveOtherNames(step) { found.insert(.name) }
        // What only stands elsewhere, or ends otherwise, is the same.
        if step.part == .endings || (step.part == .order && (step.query.isEmpty || step.text.isEmpty)) { continue }
      case .punctuation:
        if isOtherRelation(step) { found.insert(.number) }
      case .numbers, .names: break
      }
      query.read(step.query, isMoved: step.part == .order, words, into: &ours)
      text.read(step.text, isMoved: step.part == .order, words, into: &theirs)
    }
    if let last = run.last, isSign(last) { found.insert(.number) }
    if ours.hasCodes || theirs.hasCodes {
      query.dropSigns(&ours)
      text.dropSigns(&theirs)
    }
    if mayBeTimes(ours, theirs), nameSameTimes() {
      query.leaveOutTimes(of: &ours)
      text.leaveOutTimes(of: &theirs)
    }
    if !ours.numbers.elementsEqual(theirs.numbers, by: { $0.value == $1.value }), nameSameDays() {
      query.leaveOutDates(of: &ours)
      text.leaveOutDates(of: &theirs)
    }
    var (numbers, others) = Self.differing(ours.numbers, theirs.numbers) { $0.value == $1.value }
    var (left, right) = Self.differing(ours.words, theirs.words) { $0.meaning == $1.meaning }
    if !left.isEmpty, !others.isEmpty { Self.dropEqual(&left, of: query, &others, words) }
    if !right.isEmpty, !numbers.isEmpty { Self.dropEqual(&right, of: text, &numbers, words) }
    compareNumbers(numbers, others)
    compareWords(left, right)
  }

  /// Whether a step puts a sign that compares for another one: x > 5, x < 5.
  private func isOtherRelation(_ step: SegmentComparison.Step) -> Bool {
    func isRelation(_ pieces: ArraySlice<SegmentAnalysis.Piece>) -> Bool {
      pieces.count == 1 && pieces.allSatisfy { ["<", ">", "≤", "≥", "=", "≠"].contains($0.token.text) }
    }
    return isRelation(query.pieces[step.query]) && isRelation(text.pieces[step.text])
  }

  /// Whether a step adds or leaves out the sign that makes an argument of the number behind it.
  private func isSign(_ step: SegmentComparison.Step) -> Bool {
    step.query.isEmpty != step.text.isEmpty
      && (step.text.isEmpty ? query.isSign(step.query.lowerBound) : text.isSign(step.text.lowerBound))
  }

  /// The dollar that a run consists of, if it stands before one digit and may make an argument of it: $1.
  private func loneDollar(_ run: ArraySlice<SegmentComparison.Step>) -> (query: [String], text: [String])? {
    guard run.count == 1, let step = run.first, step.query.count + step.text.count == 1, isSign(step) else {
      return nil
    }
    func sign(_ range: Range<Int>, _ side: Side) -> [String] {
      side.pieces[range].map(\.token.text).filter { $0 == "$" }.map { _ in "dollar" }
    }
    let (mine, others) = (sign(step.query, query), sign(step.text, text))
    return mine.isEmpty && others.isEmpty ? nil : (mine, others)
  }

  /// Whether a run is one verb in its two aspects and nothing else but what denies it, of which note is taken.
  private mutating func isVerbInOtherAspect(_ run: ArraySlice<SegmentComparison.Step>) -> Bool {
    guard let first = run.first, let last = run.last else { return false }
    let mine = query.pieces[first.query.lowerBound..<last.query.upperBound]
    let others = text.pieces[first.text.lowerBound..<last.text.upperBound]
    guard (1...8).contains(mine.count), (1...8).contains(others.count),
      mine.contains(where: { words.mayAsk($0.token.text) }), others.contains(where: { words.mayAsk($0.token.text) })
    else { return false }
    func keys(_ pieces: ArraySlice<SegmentAnalysis.Piece>) -> [String] {
      pieces.filter(\.token.isWord).map { words.key(of: $0.token.text) }
    }
    let (ours, theirs) = (keys(mine), keys(others))
    let (verb, other) = Self.differing(ours.filter { !words.denies($0) }, theirs.filter { !words.denies($0) }, ==)
    guard verb.count == 1, other.count == 1, words.areAspects(verb[0], other[0]) else { return false }
    aspects += 1
    if ours.count != theirs.count {
      found.insert(.negation)
      denials.query += ours.count(where: words.denies)
      denials.text += theirs.count(where: words.denies)
    }
    return true
  }

  /// Whether what two readings have may belong to a time of the day that is written in two ways.
  private func mayBeTimes(_ ours: Side.Reading, _ theirs: Side.Reading) -> Bool {
    !ours.numbers.elementsEqual(theirs.numbers) { $0.value == $1.value }
      || ours.words.contains { $0.unit != nil } || theirs.words.contains { $0.unit != nil }
  }

  /// Whether both texts name the same times of the day, and some: 6 p.m., 18:00.
  private mutating func nameSameTimes() -> Bool {
    if let knownTimes { return knownTimes }
    let minutes = query.minutes()
    let areSame = !minutes.isEmpty && minutes == text.minutes()
    knownTimes = areSame
    return areSame
  }

  /// Whether both texts name the same days, and some: 2024-05-03, 3 May 2024.
  private mutating func nameSameDays() -> Bool {
    let days = query.days()
    return !days.isEmpty && days == text.days()
  }

  /// Leaves out words and digits that say the same: five, 5; nine million, 9 million; two hundred, 200.
  private static func dropEqual(
    _ said: inout [SaidWord], of side: Side, _ numbers: inout [SaidNumber], _ words: MeaningWords
  ) {
    // The longest numbers first.
    for count in stride(from: said.count, to: 1, by: -1) {
      var start = 0
      while start + count <= said.count {
        if let value = words.value(of: said[start..<start + count]),
          let place = numbers.firstIndex(where: { $0.value == value })
        {
          numbers.remove(at: place)
          said.removeSubrange(start..<start + count)
        } else {
          start += 1
        }
      }
    }
    said.removeAll { word in
      guard let value = words.value(of: word) ?? words.myriad(of: word),
        let place = numbers.firstIndex(where: { $0.value == value })
          ?? side.multiplied(word).flatMap({ value in numbers.firstIndex { $0.value == value } })
      else { return false }
      numbers.remove(at: place)
      return true
    }
  }

  /// Whether both texts have the same names, in any case, in another order: who met whom.
  private func haveNamesInOtherOrder() -> Bool {
    func stems(_ side: Side) -> [String] {
      side.pieces.filter { $0.token.isWord && names.isName($0.token.text) }.map {
        names.analysis.stem(of: $0.token.text)
      }
    }
    let (ours, theirs) = (stems(query), stems(text))
    return ours != theirs && ours.sorted() == theirs.sorted()
  }

  private func haveOtherNames(_ step: SegmentComparison.Step) -> Bool {
    guard step.query.count == 1, step.text.count == 1,
      let ours = names.name(in: query.pieces[step.query.lowerBound].token.text),
      let theirs = names.name(in: text.pieces[step.text.lowerBound].token.text)
    else { return false }
    return ours != theirs
  }

  /// Takes note of units that only the case of a letter tells from each other: 5 mW, 5 MW.
  private mutating func compareCase(_ step: SegmentComparison.Step) {
    for (mine, other) in zip(step.query, step.text) {
      let (ours, theirs) = (query.symbol(at: mine), text.symbol(at: other))
      guard let ours, let theirs, MeaningWords.areTwo(ours, theirs) else { continue }
      units.query.append(ours)
      units.text.append(theirs)
      found.insert(.unit)
    }
  }

  private mutating func isDenial(_ step: SegmentComparison.Step) -> Bool {
    func count(_ range: Range<Int>, _ side: Side) -> Int {
      range.count { place in
        guard mayDeny(place, side) else { return false }
        let key = words.key(of: side.pieces[place].token.text)
        // 잘못된 denies only where the other text does so once more.
        return (words.denies(key) || reverses(place, side) || deniesLess(side))
          // Of several that go together one more says nothing else: ни … ни, neither … nor.
          && !(words.isCorrelative(key) && hasCorrelative(besides: side))
          // Whether or not says what whether does.
          && !side.isNumberSign(place)
          && !(place > 0 && words.isAlternative(TextForm.key(side.pieces[place - 1].token.text)))
      }
    }
    let counts = (count(step.query, query), count(step.text, text))
    guard counts.0 != counts.1 || isContrary(step) else { return false }
    found.insert(.negation)
    denials.query += counts.0
    denials.text += counts.1
    return true
  }

  /// Whether a word makes the opposite of the direction behind it.
  private func reverses(_ place: Int, _ side: Side) -> Bool {
    let next = side.pieces[(place + 1)...].first(where: \.token.isWord)
    return next.map {
      words.reverses(words.key(of: side.pieces[place].token.text), before: TextForm.key($0.token.text))
    }
      ?? false
  }

  /// Whether a word may deny what the text says.
  private func mayDeny(_ place: Int, _ side: Side) -> Bool {
    let word = side.pieces[place].token.text
    if words.plain.contains(word) { return false }
    let key = words.key(of: word)
    return words.denies(key) || words.isWrong(key) || reverses(place, side)
  }

  /// Whether a step may change how often a text denies.
  private func mayDeny(_ step: SegmentComparison.Step) -> Bool {
    step.query.contains { mayDeny($0, query) } || step.text.contains { mayDeny($0, text) } || isContrary(step)
  }

  /// Whether a text denies less often than the other one.
  private func deniesLess(_ side: Side) -> Bool {
    func count(_ side: Side) -> Int { side.pieces.count { words.denies(words.key(of: $0.token.text)) } }
    return count(side) < count(side === query ? text : query)
  }

  /// Whether the text that is not the one at hand has a word that denies one thing after the other.
  private func hasCorrelative(besides side: Side) -> Bool {
    (side === query ? text : query).pieces.contains { words.isCorrelative(words.key(of: $0.token.text)) }
  }

  /// Whether a step is from a word to its opposite.
  private func isContrary(_ step: SegmentComparison.Step) -> Bool {
    guard step.query.count == 1, step.text.count == 1 else { return false }
    return words.areContrary(
      words.key(of: query.pieces[step.query.lowerBound].token.text),
      words.key(of: text.pieces[step.text.lowerBound].token.text))
  }

  private mutating func compareNumbers(_ left: [SaidNumber], _ right: [SaidNumber]) {
    if left.isEmpty, right.isEmpty { return }
    // 9.30 is 9:30, and 1 000 is 1000.
    if left.count != right.count {
      let (ours, theirs) = (left.flatMap { query.runs(of: $0) }, right.flatMap { text.runs(of: $0) })
      let areGroups = (ours.count < theirs.count ? theirs : ours).dropFirst().allSatisfy { $0.count == 3 }
      if ours == theirs || (areGroups && ours.joined() == theirs.joined()) { return }
    }
    let (mine, others) = (left.map { query.isDate($0) }, right.map { text.isDate($0) })
    if left.isEmpty || right.isEmpty {
      lone.query.said += zip(mine, left).map { Said(alarm: $0 ? .date : .number, meaning: $1.value) }
      lone.text.said += zip(others, right).map { Said(alarm: $0 ? .date : .number, meaning: $1.value) }
      return
    }
    if mine.count == others.count {
      for (one, other) in zip(mine, others) { found.insert(one && other ? .date : .number) }
    } else {
      found.insert(mine.contains(false) || others.contains(false) ? .number : .date)
    }
  }

  private mutating func compareWords(_ ours: [SaidWord], _ theirs: [SaidWord]) {
    if ours.isEmpty, theirs.isEmpty { return }
    units.query += ours.compactMap(\.unit)
    units.text += theirs.compactMap(\.unit)
    let isExchange = !ours.isEmpty && !theirs.isEmpty
    if ours.allSatisfy(words.isDate), theirs.allSatisfy(words.isDate) {
      // September, Sep.
      let (mine, others) = (ours.map(dateMeaning), theirs.map(dateMeaning))
      if !isExchange {
        lone.query.said += mine
        lone.text.said += others
      } else if mine != others {
        exchanged.query += ours
        exchanged.text += theirs
      }
    } else if ours.allSatisfy({ $0.unit != nil }), theirs.allSatisfy({ $0.unit != nil }) {
      // What is said in brackets may be left out.
      if isExchange || !(ours + theirs).allSatisfy(\.isNamed) { found.insert(.unit) }
    } else if let counts = values(ours, theirs) {
      if counts.query != counts.text { found.insert(.number) }
    } else if isExchange, names.areOne(ours, query, theirs, text, but: words.auxiliaries) {
      // Russia and the Russian Federation.
      return
    } else if isExchange, names.areOneBearer(ours, query, theirs, text) {
      return
    } else if isExchange, names.areNames(ours, query, theirs, text) {
      found.insert(.name)
    } else {
      let (one, other) = (remainder(of: ours, in: query), remainder(of: theirs, in: text))
      if one.names > 0, other.names > 0 {
        found.insert(.name)
      } else {
        lone.query.names += one.names
        lone.text.names += other.names
      }
      lone.query.said += one.said
      lone.text.said += other.said
      // A unit that a word of no kind stands for is no other unit: (s), off.
      if one.units > 0, other.units > 0 || !isExchange || !other.said.isEmpty { found.insert(.unit) }
      if other.units > 0, one.units > 0 || !isExchange || !one.said.isEmpty { found.insert(.unit) }
      rest += max(one.others, other.others)
    }
  }

  private func dateMeaning(_ word: SaidWord) -> Said {
    Said(alarm: .date, meaning: words.dateMeaning(of: word.key))
  }

  /// The numbers that words are if they are nothing else, articles and the like left out: a dozen, twelve.
  private func values(_ ours: [SaidWord], _ theirs: [SaidWord]) -> (query: [String], text: [String])? {
    let isExchange = !ours.isEmpty && !theirs.isEmpty
    if ours.count == 1, theirs.count == 1, let (mine, other) = words.numerals(ours[0], theirs[0]) {
      return ([mine], [other])
    }
    func values(_ said: [SaidWord]) -> [String]? {
      var values: [String] = []
      for word in said {
        if let value = isExchange ? words.value(of: word) : words.ownValue(of: word) {
          values.append(value)
        } else if word.isPlain || !words.auxiliaries.contains(word.key) {
          return nil
        }
      }
      return values.isEmpty && !said.isEmpty ? nil : values
    }
    guard let mine = values(ours), let others = values(theirs) else { return nil }
    return (mine, others)
  }

  /// What of some words is of a known kind: how many are names and units, which are numbers and dates, and how many are others.
  private func remainder(
    of said: [SaidWord], in side: Side
  ) -> (names: Int, units: Int, said: [Said], others: Int) {
    var (named, units, known, others) = (0, 0, [Said](), 0)
    for word in said {
      if words.isDate(word) {
        known.append(dateMeaning(word))
      } else if word.unit != nil {
        units += 1
      } else if words.isYear(word) {
        continue
      } else if let value = words.ownValue(of: word) {
        known.append(Said(alarm: .number, meaning: value))
      } else if word.isMoved {
        continue
      } else if names.isName(word, in: side) {
        named += 1
      } else if word.isPlain || (!words.auxiliaries.contains(word.key) && !names.analysis.isFunctionWord(word.text)) {
        others += 1
      }
    }
    return (named, units, known, others)
  }

  /// Two lists without what they begin and end with alike.
  private static func differing<Element>(
    _ first: [Element], _ second: [Element], _ areSame: (Element, Element) -> Bool
  ) -> ([Element], [Element]) {
    let prefix = zip(first, second).prefix { areSame($0, $1) }.count
    let (one, other) = (first.dropFirst(prefix), second.dropFirst(prefix))
    let suffix = zip(one.reversed(), other.reversed()).prefix { areSame($0, $1) }.count
    return (Array(one.dropLast(suffix)), Array(other.dropLast(suffix)))
  }
}
