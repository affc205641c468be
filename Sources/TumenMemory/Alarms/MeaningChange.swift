internal import TumenGlossary
internal import TumenIndex
internal import TumenModel
internal import TumenText

/// Tells whether the little that differs between two texts changes what they say.
///
/// The steps from one text to the other are taken in runs without anything equal between them. What a run has on either side is
/// read as numbers and words; where these differ, all of them have to be of the kinds that change the meaning.
struct MeaningChange {
  /// The alarms of a match whose only differences, besides marks, writing and endings, are of the kinds that change the
  /// meaning; none if other words differ too, since then nobody takes the match as it is.
  static func alarms(
    _ path: SegmentComparison.Path, _ analysis: SegmentAnalysis, _ glossary: Glossary?
  ) -> [Alarm] {
    if path.steps.isEmpty { return [] }
    var change = MeaningChange(
      words: MeaningWords.of(analysis.language), names: NameReading(analysis: analysis, glossary: glossary),
      query: Side(path.query, analysis.language), text: Side(path.text, analysis.language))
    var start = 0
    for (place, step) in path.steps.enumerated() {
      let next = place + 1 < path.steps.count ? path.steps[place + 1] : nil
      if next?.query.lowerBound == step.query.upperBound, next?.text.lowerBound == step.text.upperBound { continue }
      change.read(path.steps[start...place])
      if change.rest > change.words.companions { return [] }
      start = place + 1
    }
    return change.alarms
  }

  private let words: MeaningWords
  private let names: NameReading
  private var query: Side
  private var text: Side
  private var found: Set<Alarm> = []
  /// How many words differ that are of no kind.
  private var rest = 0
  /// How often each side denies.
  private var denials = (query: 0, text: 0)
  /// The units that differ; where both sides have the same, they only stand elsewhere.
  private var units: (query: [String], text: [String]) = ([], [])
  /// How many words of names stand in runs whose other side has none.
  private var loneNames = (query: 0, text: 0)

  private init(words: MeaningWords, names: NameReading, query: Side, text: Side) {
    self.words = words
    self.names = names
    self.query = query
    self.text = text
  }

  private var alarms: [Alarm] {
    var (found, rest) = (found, rest)
    // Kim Il Sung and Kim Jong Il have a word in common, at another place.
    if loneNames.query > 0, loneNames.text > 0 {
      found.insert(.name)
    } else {
      rest += loneNames.query + loneNames.text
    }
    if units.query.sorted() == units.text.sorted() { found.remove(.unit) }
    // A word that denies brings others along (do not, 않는다); one that stands on both sides denies nothing new.
    let isDenied = found.contains(.negation) && (denials.query != denials.text || denials.query == 0)
    if !isDenied { found.remove(.negation) }
    if rest > (isDenied ? words.companions : 0) { return [] }
    return Alarm.allCases.filter(found.contains)
  }

  // MARK: A run

  private mutating func read(_ run: ArraySlice<SegmentComparison.Step>) {
    var (ours, theirs) = (Side.Reading(), Side.Reading())
    for step in run {
      switch step.part {
      case .none, .writing, .spacing: continue
      case .endings, .words, .order:
        if isDenial(step) { continue }
        // 김정은 and 김정일 end as if they had particles.
        if step.part == .endings, haveOtherNames(step) { found.insert(.name) }
        // What only stands elsewhere, or ends otherwise, is the same.
        if step.part == .endings || (step.part == .order && (step.query.isEmpty || step.text.isEmpty)) { continue }
      case .numbers, .names, .punctuation: break
      }
      query.read(step.query, isMoved: step.part == .order, words, into: &ours)
      text.read(step.text, isMoved: step.part == .order, words, into: &theirs)
    }
    if ours.hasCodes || theirs.hasCodes {
      query.dropSigns(&ours)
      text.dropSigns(&theirs)
    }
    var (numbers, others) = Self.differing(ours.numbers, theirs.numbers) { $0.value == $1.value }
    var (left, right) = Self.differing(ours.words, theirs.words) { $0.meaning == $1.meaning }
    dropEqual(&left, &others)
    dropEqual(&right, &numbers)
    compareNumbers(numbers, others)
    compareWords(left, right)
  }

  /// Leaves out words and digits that say the same: five, 5.
  private func dropEqual(_ said: inout [SaidWord], _ numbers: inout [SaidNumber]) {
    if said.isEmpty || numbers.isEmpty { return }
    said.removeAll { word in
      guard let value = words.value(of: word), let place = numbers.firstIndex(where: { $0.value == value }) else {
        return false
      }
      numbers.remove(at: place)
      return true
    }
  }

  private func haveOtherNames(_ step: SegmentComparison.Step) -> Bool {
    guard step.query.count == 1, step.text.count == 1,
      let ours = names.name(in: query.pieces[step.query.lowerBound].token.text),
      let theirs = names.name(in: text.pieces[step.text.lowerBound].token.text)
    else { return false }
    return ours != theirs
  }

  private mutating func isDenial(_ step: SegmentComparison.Step) -> Bool {
    func keys(_ range: Range<Int>, _ side: Side) -> [String] {
      side.pieces[range].map { TextForm.key($0.token.text) }
    }
    let (ours, theirs) = (keys(step.query, query), keys(step.text, text))
    let counts = (ours.count(where: words.denies), theirs.count(where: words.denies))
    guard counts.0 != counts.1 || words.isNegated(ours, theirs) else { return false }
    found.insert(.negation)
    denials.query += counts.0
    denials.text += counts.1
    return true
  }

  private mutating func compareNumbers(_ left: [SaidNumber], _ right: [SaidNumber]) {
    if left.isEmpty, right.isEmpty { return }
    // 9.30 is 9:30.
    if left.count != right.count, left.flatMap({ query.runs(of: $0) }) == right.flatMap({ text.runs(of: $0) }) {
      return
    }
    let (mine, others) = (left.map { query.isDate($0) }, right.map { text.isDate($0) })
    if mine.count == others.count {
      for (one, other) in zip(mine, others) { found.insert(one && other ? .date : .number) }
    } else {
      found.insert(mine.contains(false) || others.contains(false) ? .number : .date)
    }
  }

  private mutating func compareWords(_ ours: [SaidWord], _ theirs: [SaidWord]) {
    let all = ours + theirs
    if all.isEmpty { return }
    units.query += ours.compactMap(\.unit)
    units.text += theirs.compactMap(\.unit)
    let isExchange = !ours.isEmpty && !theirs.isEmpty
    func value(_ word: SaidWord) -> String? { isExchange ? words.value(of: word) : words.value(of: word.key) }
    if all.allSatisfy({ words.isDate($0) }) {
      // September, Sep.
      let isSame =
        isExchange && ours.map { words.dateMeaning(of: $0.key) } == theirs.map { words.dateMeaning(of: $0.key) }
      if !isSame { found.insert(.date) }
    } else if all.allSatisfy({ $0.unit != nil }) {
      found.insert(.unit)
    } else if all.allSatisfy({ value($0) != nil }) {
      if ours.map(value) != theirs.map(value) { found.insert(.number) }
    } else if isExchange, names.areOne(ours, theirs) {
      // Russia and the Russian Federation.
      return
    } else if isExchange, names.areNames(ours, query, theirs, text) {
      found.insert(.name)
    } else {
      let (one, other) = (remainder(of: ours), remainder(of: theirs))
      if one.names > 0, other.names > 0 {
        found.insert(.name)
      } else {
        loneNames.query += one.names
        loneNames.text += other.names
      }
      rest += max(one.others, other.others)
    }
  }

  /// Takes note of the words whose kind is known, and counts the names and the others.
  private mutating func remainder(of said: [SaidWord]) -> (names: Int, others: Int) {
    var (named, others) = (0, 0)
    for word in said {
      if words.isDate(word) {
        found.insert(.date)
      } else if word.unit != nil {
        found.insert(.unit)
      } else if words.value(of: word.key) != nil {
        found.insert(.number)
      } else if word.isMoved {
        continue
      } else if names.isName(word.text) {
        named += 1
      } else if !words.auxiliaries.contains(word.key), !names.analysis.isFunctionWord(word.text) {
        others += 1
      }
    }
    return (named, others)
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
