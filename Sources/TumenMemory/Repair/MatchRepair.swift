package import TumenGlossary
internal import TumenIndex
package import TumenModel
internal import TumenText

/// Carries over into the target of a fuzzy match what differs between query and source, where that is certain.
///
/// Query and source are aligned by their elements (numbers, dates, names and terms of the glossary, placeholders) and
/// the words between them. An element of the query that takes the place of one of the same kind is written into the
/// target if the target has exactly one counterpart of the old one, which the source has once too, and there is one way to
/// write the new one there. Nothing else is touched.
package struct MatchRepair: Sendable {
  private let tokens: TextBreaker
  /// The surest first: of elements that overlap the first one's counts.
  private let rules: [any RepairRule]
  private let source: LanguageTag

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(glossary: Glossary, from source: LanguageTag, to target: LanguageTag) throws(TumenError) {
    tokens = try TextBreaker(.token)
    rules = [
      PlaceholderRepair(), DateRepair(from: source, to: target),
      try NameRepair(glossary: glossary, from: source, to: target), NumberRepair(from: source, to: target),
    ]
    self.source = source
  }

  /// A query whose matches are to be repaired.
  package struct Query: Sendable {
    fileprivate let text: RepairText
    fileprivate let pieces: [Piece]
    /// What may be carried over, as it stands in the text.
    fileprivate let elements: [String]
  }

  /// Reads a query once for all of its matches.
  /// - Parameter reading: the glossary's terms in the text, if they are known.
  package func query(_ text: String, _ reading: TermReading? = nil) -> Query {
    let composed = TextForm.nfc(text)
    let isRead = reading.map { $0.text.utf8.elementsEqual(composed.utf8) } ?? false
    let text = RepairText(composed, terms: isRead ? reading?.sureHits : nil)
    let elements = elements(in: text)
    return Query(
      text: text, pieces: elements.isEmpty ? [] : pieces(of: text, elements), elements: elements.map { text[$0.range] })
  }

  /// The target with every certain change made; `nil` if there is none.
  package func repair(_ query: Query, source: Segment, target: Segment) -> Repair? {
    // Nothing else is ever carried over.
    if query.elements.isEmpty { return nil }
    let source = RepairText(TextForm.nfc(source.text))
    let elements = elements(in: source)
    // Where both have the same in the same order, nothing has taken the place of anything.
    if elements.isEmpty || elements.map({ source[$0.range] }) == query.elements { return nil }
    let pairs = replaced(query.pieces, by: pieces(of: source, elements))
    if pairs.isEmpty { return nil }
    let target = RepairText(target.text)
    let context = RepairContext(query: query.text, source: source, target: target)
    var edits = pairs.compactMap { pair in
      rules[pair.source.rule].edit(replacing: pair.source, by: pair.query, in: context)
    }
    for rule in rules { edits = rule.consistent(edits, in: context) }
    return Self.applied(edits, to: target)
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
    for token in tokens.pieces(of: text.text) {
      var start = token.range.lowerBound
      while next < elements.count, elements[next].range.lowerBound < token.range.upperBound {
        let element = elements[next]
        if start < element.range.lowerBound { pieces.append(Piece(text: text[start..<element.range.lowerBound])) }
        pieces.append(Piece(text: text[element.range], element: element))
        start = element.range.upperBound
        next += 1
      }
      // An element may have begun in an earlier token.
      if let last = pieces.last?.element { start = max(start, last.range.upperBound) }
      if start < token.range.upperBound { pieces.append(Piece(text: text[start..<token.range.upperBound])) }
    }
    return pieces
  }

  /// The elements that stand for one another, from runs in which every piece has taken the place of one: an element that
  /// of an element of the same kind, a word only that of its own other number (1 file, 2 files).
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
    source.language == "en"
      && (English.plural(of: first, isName: false) == second || English.plural(of: second, isName: false) == first)
  }

  /// `nil` without edits; of edits that overlap none is made.
  private static func applied(_ edits: [RepairEdit], to target: RepairText) -> Repair? {
    let apart = edits.enumerated().filter { place, edit in
      !edits.enumerated().contains { $0.offset != place && $0.element.range.overlaps(edit.range) }
    }.map(\.element).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var scalars: [Unicode.Scalar] = []
    var changes: [Repair.Change] = []
    var place = 0
    for edit in apart where target[edit.range] != edit.text {
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

/// One kind of thing that can be carried over.
protocol RepairRule: Sendable {
  /// What a text of the source language has of it.
  func elements(in text: RepairText) -> [RepairElement]
  /// The change to the target where `new` has taken the place of `old`, if it is certain.
  func edit(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> RepairEdit?
  /// Those of the edits that can be made together.
  func consistent(_ edits: [RepairEdit], in context: RepairContext) -> [RepairEdit]
}

extension RepairRule {
  func consistent(_ edits: [RepairEdit], in context: RepairContext) -> [RepairEdit] { edits }
}

/// A text with its scalars at hand.
struct RepairText: Sendable {
  let text: String
  let scalars: [Unicode.Scalar]
  /// The glossary's terms in it, if they are known.
  let terms: [TermHit]?

  init(_ text: String, terms: [TermHit]? = nil) {
    self.text = text
    self.terms = terms
    scalars = Array(text.unicodeScalars)
  }

  subscript(range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// The letters right behind a place that are of the same word.
  func wordRest(from place: Int) -> String {
    String(scalars: scalars[place...].prefix { $0.properties.isAlphabetic })
  }
}

extension RepairText {
  /// Whether a Korean particle stands in both shapes, 을(를), so that it fits whatever it stands behind.
  func givesBothShapes(behind rest: String, from place: Int) -> Bool {
    let end = place + rest.unicodeScalars.count
    return !rest.isEmpty && end < scalars.count && scalars[end] == "("
  }
}

/// The three texts of a repair.
struct RepairContext {
  let query: RepairText
  let source: RepairText
  let target: RepairText
}

/// A part of a text of the source language that can be carried over.
struct RepairElement: Sendable {
  enum Value: Sendable {
    case placeholder(Placeholder)
    case date(ReadDate)
    case term(TermHit)
    case number(ReadNumber)
  }

  let range: Range<Int>
  let value: Value
  /// The place of its rule.
  var rule = 0

  init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

/// A change to be made to the target.
struct RepairEdit {
  let what: Repair.Change.Kind
  /// The place in the target, in Unicode scalars.
  let range: Range<Int>
  let text: String
}
