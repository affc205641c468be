internal import TumenGlossary
import TumenModel
internal import TumenText

/// One kind of thing that can be carried over.
protocol RepairRule: Sendable {
  /// What a text of the source language has of it.
  func elements(in text: RepairText) -> [RepairElement]
  /// The changes to the target where `new` has taken the place of `old`: none if the target leaves out what another element
  /// says too; `nil` if they are not certain.
  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]?
  /// Whether the edits can be made together.
  func areConsistent(_ edits: [RepairEdit], in context: RepairContext) -> Bool
  /// Whether the target's language can say an element so that it can be read there.
  func isReadable(_ element: RepairElement) -> Bool
  /// How often a text of the source language says what an element says.
  func count(of element: RepairElement, inSource text: RepairText) -> Int
  /// How often a text of the target language says what an element says.
  func count(of element: RepairElement, inTarget text: RepairText) -> Int
}

extension RepairRule {
  func areConsistent(_ edits: [RepairEdit], in context: RepairContext) -> Bool { true }
  func isReadable(_ element: RepairElement) -> Bool { true }
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
    String(scalars: scalars[place...].prefix { $0.isLetter })
  }
}

extension RepairText {
  /// The place of the word before a place, with nothing but a space between; empty if none stands there.
  func word(before place: Int) -> Range<Int> {
    let end = scalars[..<place].lastIndex { !TextForm.isSpace($0) }.map { $0 + 1 } ?? 0
    guard end < place else { return place..<place }
    let start = scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return start..<end
  }

  /// A word with a capital if what stands at a place has one.
  func cased(_ word: String, like range: Range<Int>) -> String {
    self[range].first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  /// The shape in which a preposition has to stand at a place now that `word` is behind it; `nil` if it stands there so.
  func newShape(of preposition: RussianPreposition, at place: Range<Int>, before word: String) -> String? {
    let shape = cased(preposition.shape(before: word), like: place)
    return shape == self[place] ? nil : shape
  }

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
    case weekday(Int)
    case chain(String)
    case term(TermHit)
    case number(ReadNumber)
  }

  /// What an element says, however it is written.
  enum Saying: Hashable, Sendable {
    case placeholder(String)
    case date(year: Int?, month: Int, day: Int?)
    case weekday(Int)
    case chain(String)
    case concept(String)
    case number(String)
  }

  let range: Range<Int>
  let value: Value
  var saying: Saying {
    switch value {
    case .placeholder(let placeholder): .placeholder(placeholder.text)
    case .date(let date): .date(year: date.year, month: date.month, day: date.day)
    case .weekday(let day): .weekday(day)
    case .chain(let chain): .chain(chain)
    case .term(let hit): .concept(hit.concept.id)
    case .number(let number): .number(number.value)
    }
  }
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
