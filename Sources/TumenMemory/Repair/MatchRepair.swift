package import TumenGlossary
internal import TumenIndex
package import TumenModel
internal import TumenText

/// Carries over into the target of a fuzzy match what differs between query and source, where that is certain.
///
/// Query and source are aligned by their elements (numbers, dates, names and terms of the glossary, placeholders) and
/// the words between them. An element of the query that takes the place of one of the same kind is written into the
/// target if the target has exactly one counterpart of the old one, which the source has once too, and there is one way to
/// write the new one there. All elements that differ are carried over, or none: what an alarm would warn of must not be left
/// behind. What was made is read again and has to say what the query says. Nothing else is touched.
package struct MatchRepair: Sendable {
  private let tokens: TextBreaker
  /// The surest first: of elements that overlap the first one's counts.
  private let rules: [any RepairRule]
  private let source: LanguageTag
  private let analysis: SegmentAnalysis

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(glossary: Glossary, from source: LanguageTag, to target: LanguageTag) throws(TumenError) {
    tokens = try TextBreaker(.token)
    rules = [
      PlaceholderRepair(), DateRepair(from: source, to: target), WeekdayRepair(from: source, to: target),
      ChainRepair(to: target), try NameRepair(glossary: glossary, from: source, to: target),
      NumberRepair(from: source, to: target),
    ]
    self.source = source
    analysis = try SegmentAnalysis(source)
  }

  /// A query whose matches are to be repaired.
  package struct Query: Sendable {
    fileprivate let text: RepairText
    fileprivate let codes: [InlineCode]
    /// What may be carried over.
    fileprivate let elements: [RepairElement]
    /// Whether it is read as it was given.
    fileprivate let isComposed: Bool

    /// Whether something that may be carried over stands in or right beside what differs.
    fileprivate func isTouched(by differences: [Difference]) -> Bool {
      differences.contains { difference in
        guard difference.operation != .equal else { return false }
        let reach = difference.query.lowerBound - 1...difference.query.upperBound + 1
        return elements.contains { reach.overlaps($0.range.lowerBound...$0.range.upperBound) }
      }
    }
  }

  /// Reads a query once for all of its matches.
  /// - Parameters:
  ///   - codes: the inline codes of the text.
  ///   - terms: the glossary's terms in the text, if they are known.
  package func query(_ text: String, codes: [InlineCode] = [], terms: [TermHit]? = nil) -> Query {
    let isComposed = TextForm.isComposed(text)
    let text = RepairText(isComposed ? text : TextForm.nfc(text), terms: isComposed ? terms : nil)
    return Query(text: text, codes: codes, elements: elements(in: text), isComposed: isComposed)
  }

  /// The target with every element and every inline code changed that differs; `nil` if nothing differs, or something cannot
  /// be changed for certain.
  /// - Parameter differences: between the query as it was given and the source, if they are known.
  package func repair(
    _ query: Query, source: Segment, target: Segment, differences: [Difference]? = nil
  ) -> Repair? {
    guard let codes = CodeRepair(target, from: source, to: Segment(query.text.text, codes: query.codes), tokens) else {
      return nil
    }
    if let (repair, edits) = textRepair(query, source: source, target: target, differences) {
      return codes.added(to: repair, edits.map { ($0.range, $0.text.unicodeScalars.count) })
    }
    guard codes.isChange, query.isComposed, hasElements(of: query, source) else { return nil }
    return codes.added(to: Repair(target: target.text, changes: []), [])
  }

  /// Whether a source says the same as a query of all that may be carried over or changes the meaning, and has the same
  /// codes: what translates it translates the query but for other words.
  package func saysTheSame(_ query: Query, as source: Segment) -> Bool {
    CodeAlignment(Segment(query.text.text, codes: query.codes), source).areSame && hasElements(of: query, source)
      && saysTheSame(query.text, RepairText(TextForm.nfc(source.text)), but: [])
  }

  /// Whether a source has the same elements as a query, in their order: nothing in the text had to be carried over.
  private func hasElements(of query: Query, _ source: Segment) -> Bool {
    let text = RepairText(TextForm.nfc(source.text))
    return Self.areSame(elements(in: text), in: text, query)
  }

  private static func areSame(_ elements: [RepairElement], in source: RepairText, _ query: Query) -> Bool {
    elements.map { source[$0.range] } == query.elements.map { query.text[$0.range] }
  }

  /// The text of a target with what is to be changed in it, from left to right; `nil` if that is nothing, or not certain.
  private func textRepair(
    _ query: Query, source: Segment, target: Segment, _ differences: [Difference]?
  ) -> (repair: Repair, edits: [RepairEdit])? {
    // Nothing else is ever carried over.
    if query.elements.isEmpty { return nil }
    if query.isComposed, let differences, !query.isTouched(by: differences) { return nil }
    let source = RepairText(TextForm.nfc(source.text))
    let elements = elements(in: source)
    // Where both have the same in the same order, nothing has taken the place of anything.
    if elements.isEmpty || Self.areSame(elements, in: source, query) { return nil }
    let pairs = replaced(pieces(of: query.text, query.elements), by: pieces(of: source, elements)).filter {
      $0.query.saying != $0.source.saying
    }
    let context = RepairContext(query: query.text, source: source, target: RepairText(target.text))
    guard !pairs.isEmpty, isAll(pairs, from: elements, to: query.elements) else { return nil }
    var edits: [RepairEdit] = []
    var said: [Pair] = []
    for pair in pairs {
      guard let made = rules[pair.source.rule].edits(replacing: pair.source, by: pair.query, in: context) else {
        return nil
      }
      edits += made
      if !made.isEmpty { said.append(pair) }
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    guard saysTheSame(query.text, source, but: pairs), rules.allSatisfy({ $0.areConsistent(edits, in: context) }),
      let repair = Self.applied(edits, to: context.target)
    else { return nil }
    let repaired = RepairText(repair.target)
    let isTrue = said.allSatisfy { pair in
      [pair.query, pair.source].allSatisfy { element in
        let rule = rules[element.rule]
        return rule.count(of: element, inSource: context.query) == rule.count(of: element, inTarget: repaired)
      }
    }
    return isTrue ? (repair, edits) : nil
  }

  /// Whether two texts say the same of all kinds that change the meaning, but for the elements that are carried over.
  private func saysTheSame(_ query: RepairText, _ source: RepairText, but pairs: [Pair]) -> Bool {
    // Next to a name even the capitals of a title are likely to be of one: Arab Republic of Egypt.
    let hasNames = pairs.contains { if case .term = $0.query.value { true } else { false } }
    func content(_ text: RepairText, _ elements: [RepairElement]) -> MeaningContent {
      MeaningContent(of: text.text, analysis, except: elements.map(\.range), everyCapital: hasNames)
    }
    return content(query, pairs.map(\.query)).agrees(with: content(source, pairs.map(\.source)))
  }

  /// Whether the pairs are all that differs between the elements of two texts, as far as the target can say them.
  private func isAll(_ pairs: [Pair], from source: [RepairElement], to query: [RepairElement]) -> Bool {
    var counts: [RepairElement.Saying: Int] = [:]
    for element in query where rules[element.rule].isReadable(element) { counts[element.saying, default: 0] += 1 }
    for element in source where rules[element.rule].isReadable(element) { counts[element.saying, default: 0] -= 1 }
    for pair in pairs {
      counts[pair.query.saying, default: 0] -= 1
      counts[pair.source.saying, default: 0] += 1
    }
    return counts.values.allSatisfy { $0 == 0 }
  }

  /// A piece of a text: an element, or a word or punctuation mark between elements.
  fileprivate struct Piece: Sendable {
    let text: String
    var element: RepairElement?
  }

  private struct Pair {
    let query: RepairElement
    let source: RepairElement
  }

  /// The elements of a text from left to right.
  private func elements(in text: RepairText) -> [RepairElement] {
    var elements: [RepairElement] = []
    for (place, rule) in rules.enumerated() {
      for var element in rule.elements(in: text) where !elements.contains(where: { $0.range.overlaps(element.range) }) {
        element.rule = place
        elements.append(element)
      }
    }
    return elements.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func pieces(of text: RepairText, _ elements: [RepairElement]) -> [Piece] {
    var pieces: [Piece] = []
    var next = 0
    /// Adds what stands between elements.
    func add(_ range: Range<Int>) {
      // 은 behind a name and 는 behind another one say the same.
      let isAttached =
        source.language == "ko" && range.lowerBound > 0
        && (pieces.last?.element?.range.upperBound == range.lowerBound
          || KoreanTail.isClosing(text.scalars[range.lowerBound - 1]))
      let word = text[range]
      pieces.append(Piece(text: isAttached ? KoreanTail.commonShape(of: word) : word))
    }
    for token in tokens.pieces(of: text.text) {
      var start = token.range.lowerBound
      while next < elements.count, elements[next].range.lowerBound < token.range.upperBound {
        let element = elements[next]
        if start < element.range.lowerBound { add(start..<element.range.lowerBound) }
        pieces.append(Piece(text: text[element.range], element: element))
        start = element.range.upperBound
        next += 1
      }
      // An element may have begun in an earlier token.
      if let last = pieces.last?.element { start = max(start, last.range.upperBound) }
      if start < token.range.upperBound { add(start..<token.range.upperBound) }
    }
    return pieces
  }

  /// The elements that stand for one another, from runs in which every piece has taken the place of one: an element that
  /// of an element of the same kind, a word only that of its own other number or shape (1 file, 2 files; в, во).
  private func replaced(_ query: [Piece], by source: [Piece]) -> [Pair] {
    let steps = Alignment(from: query.map(\.text), to: source.map(\.text)).steps
    var pairs: [Pair] = []
    var run: [Pair] = []
    var isCertain = true
    var (i, j) = (0, 0)
    for (place, step) in steps.enumerated() {
      switch step {
      // Of a list of which items were added or left out no item is certain.
      case .equal
      where Self.separators.contains(query[i].text) && place + 1 < steps.count && steps[place + 1] != .equal:
        break
      case .equal:
        if isCertain { pairs += run }
        (run, isCertain) = ([], true)
      case .replaced:
        if let new = query[i].element, let old = source[j].element, new.rule == old.rule {
          run.append(Pair(query: new, source: old))
        } else if query[i].element != nil || source[j].element != nil || !isSameWord(query[i].text, source[j].text) {
          isCertain = false
        }
      case .inserted, .deleted: isCertain = false
      }
      if step != .inserted { i += 1 }
      if step != .deleted { j += 1 }
    }
    return isCertain ? pairs + run : pairs
  }

  private static let separators: Set<String> = [",", ";"]

  private func isSameWord(_ first: String, _ second: String) -> Bool {
    switch source.language {
    case "en":
      English.plural(of: first, isName: false) == second || English.plural(of: second, isName: false) == first
        || (NumberNeighbours.ordinalEndings.contains(first) && NumberNeighbours.ordinalEndings.contains(second))
    case "ru": RussianPreposition.areShapes(first, second)
    default: false
    }
  }

  /// The target with edits from left to right; `nil` if none changes anything, and if two of them overlap.
  private static func applied(_ edits: [RepairEdit], to target: RepairText) -> Repair? {
    guard zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) else { return nil }
    var scalars: [Unicode.Scalar] = []
    var changes: [Repair.Change] = []
    var place = 0
    for edit in edits where target[edit.range] != edit.text {
      scalars += target.scalars[place..<edit.range.lowerBound]
      let start = scalars.count
      scalars += Array(edit.text.unicodeScalars)
      changes.append(
        Repair.Change(edit.what, from: target[edit.range], to: edit.text, range: start..<scalars.count))
      place = edit.range.upperBound
    }
    if changes.isEmpty { return nil }
    scalars += target.scalars[place...]
    return Repair(target: String(scalars: scalars), changes: changes)
  }
}
