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
    compareNumbers(ours.numbers, theirs.numbers)
    let (left, right) = Self.differing(ours.words, theirs.words) { $0.meaning == $1.meaning }
    compareWords(left, right)
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

  private mutating func compareNumbers(_ ours: [ReadNumber], _ theirs: [ReadNumber]) {
    let (left, right) = Self.differing(ours, theirs) { $0.value == $1.value }
    if left.isEmpty, right.isEmpty { return }
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
    if all.allSatisfy({ words.isDate($0.key) }) {
      found.insert(.date)
    } else if all.allSatisfy({ $0.unit != nil }) {
      found.insert(.unit)
    } else if all.allSatisfy({ words.value(of: $0.key) != nil }) {
      if ours.map({ words.value(of: $0.key) }) != theirs.map({ words.value(of: $0.key) }) { found.insert(.number) }
    } else if !ours.isEmpty, !theirs.isEmpty, names.areNames(ours, query, theirs, text) {
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
      if words.isDate(word.key) {
        found.insert(.date)
      } else if word.unit != nil {
        found.insert(.unit)
      } else if words.value(of: word.key) != nil {
        found.insert(.number)
      } else if word.isMoved {
        continue
      } else if names.isName(word.text) {
        named += 1
      } else if !words.auxiliaries.contains(word.key) {
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

  // MARK: What a text says

  /// A word that differs.
  struct SaidWord {
    let text: String
    let key: String
    /// What it is compared by.
    let meaning: String
    /// The unit of measurement that it names.
    let unit: String?
    /// Whether the other text has the word too, elsewhere.
    let isMoved: Bool
    /// The place of its piece.
    let piece: Int
  }

  /// One of the two texts.
  struct Side {
    /// What a run has on one side.
    struct Reading {
      var numbers: [ReadNumber] = []
      var words: [SaidWord] = []
    }

    let pieces: [SegmentAnalysis.Piece]
    private let text: String
    private let language: LanguageTag
    // Read when they are asked for: of most matches the first word that differs says enough.
    private lazy var scalars = Array(text.unicodeScalars)
    private lazy var numbers =
      NumberReader.hasDigits(text) ? NumberReader(language: language).numbers(in: scalars, words: false) : []
    private lazy var dates = DateReader(language: language).dates(in: scalars).map(\.range)
    private lazy var codes =
      text.utf8.contains(where: Self.mayBeginCode) ? Placeholder.placeholders(in: scalars).map(\.range) : []

    init(_ side: SegmentComparison.Side, _ language: LanguageTag) {
      pieces = side.pieces
      text = side.text
      self.language = language
    }

    private static func mayBeginCode(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "%") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<")
    }

    /// Reads pieces as numbers and as the words beside them.
    mutating func read(_ places: Range<Int>, isMoved: Bool, _ words: MeaningWords, into reading: inout Reading) {
      for place in places {
        let piece = pieces[place].range
        if codes.contains(where: { $0.overlaps(piece) }) { continue }
        var start = piece.lowerBound
        for number in numbers where number.range.overlaps(piece) {
          if reading.numbers.last != number { reading.numbers.append(number) }
          add(start..<max(start, number.range.lowerBound), place, isMoved, words, to: &reading)
          start = max(start, number.range.upperBound)
        }
        add(start..<max(start, piece.upperBound), place, isMoved, words, to: &reading)
      }
    }

    /// Adds the words of a range in which no number stands.
    private mutating func add(
      _ range: Range<Int>, _ piece: Int, _ isMoved: Bool, _ words: MeaningWords, to reading: inout Reading
    ) {
      if range.isEmpty { return }
      let word = String(scalars: scalars[range])
      let key = TextForm.key(word)
      let measured = measure(before: range.lowerBound)
      if measured == .number(isTouching: true), words.ordinalEndings.contains(key) { return }
      let isYear = words.yearWords.contains(key) && yearEnds(before: range.lowerBound)
      let unit = isYear ? nil : words.unit(of: key, behind: measured)
      if !pieces[piece].token.isWord, unit == nil { return }
      reading.words.append(
        SaidWord(
          text: word, key: key, meaning: unit ?? (isYear ? words.yearWords[0] : key), unit: unit, isMoved: isMoved,
          piece: piece))
    }

    /// What stands before a place, from which a unit can be told.
    private mutating func measure(before place: Int) -> MeaningWords.Measured {
      guard place > 0 else { return .nothing }
      let isTouching = !TextForm.isSpace(scalars[place - 1])
      guard let last = scalars[..<place].last(where: { !TextForm.isSpace($0) }) else { return .nothing }
      if numbers.contains(where: { $0.range.upperBound == place }) { return .number(isTouching: true) }
      if last == "°" || last == "/" { return .sign }
      return last.properties.numericType != nil ? .number(isTouching: isTouching) : .nothing
    }

    /// Whether a number that may be a year stands before a place.
    private mutating func yearEnds(before place: Int) -> Bool {
      guard let end = scalars[..<place].lastIndex(where: { !TextForm.isSpace($0) }) else { return false }
      return numbers.contains { $0.range.upperBound == end + 1 && Self.isYear($0) }
    }

    private static func isYear(_ number: ReadNumber) -> Bool {
      number.range.count == 4 && (1000...2999).contains(Int(number.value) ?? 0)
    }

    /// Whether a number is a part of a date, or a year.
    mutating func isDate(_ number: ReadNumber) -> Bool {
      if dates.contains(where: { $0.overlaps(number.range) }) { return true }
      let behind = word(from: number.range.upperBound)
      switch language.language {
      case "ko": return behind.hasPrefix("월") || (Self.isYear(number) && behind.hasPrefix("년"))
      case "ru": return Self.isYear(number) && MeaningWords.of(.russian).yearWords.contains(behind)
      case "en":
        guard Self.isYear(number), (1500...2100).contains(Int(number.value) ?? 0) else { return false }
        let head = scalars[..<number.range.lowerBound].reversed().drop { TextForm.isSpace($0) }.prefix { $0.isLetter }
        // in 2024, but not 2024 files.
        return MeaningWords.beforeYears.contains(String(scalars: head.reversed()).lowercased())
          && (!behind.hasSuffix("s") || MeaningWords.behindYears.contains(behind))
      default: return false
      }
    }

    /// The word at a place, a space before it or not, in small letters.
    private mutating func word(from place: Int) -> String {
      let rest = scalars[place...]
      let start = rest.first.map(TextForm.isSpace) == true ? rest.dropFirst() : rest
      return String(scalars: start.prefix { $0.isLetter }).lowercased()
    }
  }

  /// Tells words of names from others.
  struct NameReading {
    let analysis: SegmentAnalysis
    let glossary: Glossary?

    /// The longest part of a Korean word that the glossary has in a name, the rest of which may be particles.
    func name(in word: String) -> String? {
      guard let glossary, analysis.language.language == "ko", analysis.isNameLike(word) else { return nil }
      return analysis.bareForms(of: word).first { glossary.isNameWord($0, in: analysis.language) }
    }

    /// Whether the glossary has a word in a name of a person or place, or as a name.
    func isName(_ word: String) -> Bool {
      guard let glossary, analysis.isNameLike(word) else { return false }
      return analysis.isName(word, glossary) || analysis.bareForms(of: word).contains { isKnown($0, glossary) }
    }

    private func isKnown(_ text: String, _ glossary: Glossary) -> Bool {
      glossary.lookup(text, in: analysis.language).contains {
        [.person, .place, .organization].contains($0.concept.kind)
      }
    }

    /// Whether names stand on both sides: known ones, or one known one and capitals, or capitals in texts that have no
    /// others but at their heads.
    func areNames(_ ours: [SaidWord], _ query: Side, _ theirs: [SaidWord], _ text: Side) -> Bool {
      let known = (isWhollyNamed(ours), isWhollyNamed(theirs))
      if known.0 && known.1 { return true }
      if analysis.language.language == "ko" { return false }
      guard (ours + theirs).allSatisfy({ $0.text.first?.isUppercase == true }) else { return false }
      return known.0 || known.1 || (areSetOff(ours, in: query) && areSetOff(theirs, in: text))
    }

    private func isWhollyNamed(_ words: [SaidWord]) -> Bool {
      if words.allSatisfy({ isName($0.text) }) { return true }
      guard let glossary, words.contains(where: { analysis.isNameLike($0.text) }) else { return false }
      return isKnown(words.map(\.text).joined(separator: " "), glossary)
    }

    /// Whether no other word of a text but the first begins with a capital, and these are not the first.
    private func areSetOff(_ words: [SaidWord], in side: Side) -> Bool {
      let own = Set(words.map(\.piece))
      let first = side.pieces.firstIndex { $0.token.isWord }
      return !own.contains(first ?? 0)
        && side.pieces.indices.allSatisfy { place in
          own.contains(place) || place == first || side.pieces[place].token.text.first?.isUppercase != true
        }
    }
  }
}
