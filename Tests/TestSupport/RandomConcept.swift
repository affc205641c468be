public import TumenModel

/// Concepts that hold whatever the model can hold, for round trips.
public struct RandomConcepts {
  private var generator: SeededGenerator
  private let pieces: [String]
  /// The ids that terms, contexts and definitions may name.
  private let sources: [String]

  /// - Parameters:
  ///   - pieces: what texts are made of.
  ///   - sources: ids of documents.
  public init(seed: UInt64, pieces: [String], sources: [String]) {
    generator = SeededGenerator(seed: seed)
    self.pieces = pieces
    self.sources = sources
  }

  /// A concept with an id of its own for each number.
  public mutating func concept(_ number: Int) -> Concept {
    var concept = Concept(
      id: "c\(number)", kind: Concept.Kind.allCases.randomElement(using: &generator) ?? .term,
      gender: maybe(Concept.Gender.male), subject: optional(), definition: optional(), note: optional(),
      source: source(),
      relations: some { Relation(.replacedBy, $0.text()) }, terms: [])
    concept.subsets = subsets()
    concept.references = some { Reference($0.text(), text: $0.optional()) }
    concept.images = some { Reference($0.text()) }
    concept.transactions = transactions()
    concept.properties = some {
      Property(
        $0.text(), $0.text(), language: $0.maybe(.english), target: $0.optional(), source: $0.optional())
    }
    for language in [LanguageTag.english, .koreanNorth] {
      for _ in 0..<Int.random(in: 1...3, using: &generator) { concept.terms.append(term(language)) }
    }
    return concept
  }

  private mutating func term(_ language: LanguageTag) -> Term {
    var term = Term(
      text(), language: language, status: TermStatus.allCases.randomElement(using: &generator) ?? .proposed,
      scheme: maybe(.pressRu), source: source(), derived: optional(), note: optional(), forms: some { $0.text() },
      grammar: Grammar(gender: optional(), number: optional(), animacy: optional(), partOfSpeech: optional()),
      validity: Validity(from: maybe(CalendarDate("2010")) ?? nil, to: maybe(CalendarDate("2024-12-29")) ?? nil))
    term.type = optional()
    term.geography = optional()
    term.isKept = Bool.random(using: &generator)
    term.subsets = subsets()
    term.contexts = some { Context($0.text(), source: $0.source()) }
    let forms: [TermMatching.Forms] = [.inflected, .exact, .prefix, .pattern("cargo ship|s")]
    term.matching = TermMatching(
      forms.randomElement(using: &generator) ?? .exact,
      letterCase: maybe(TermMatching.Case.allCases.randomElement(using: &generator)) ?? nil)
    term.transactions = transactions()
    term.properties = some { Property($0.text(), $0.text(), target: $0.optional()) }
    return term
  }

  private mutating func subsets() -> Subsets { Subsets(customer: optional(), project: optional()) }

  private mutating func transactions() -> [Transaction] {
    some { Transaction($0.text(), date: $0.optional(), person: $0.optional()) }
  }

  private mutating func source() -> String? { maybe(sources.randomElement(using: &generator)) ?? nil }

  private mutating func text() -> String {
    let text = (0..<Int.random(in: 1...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined()
    return text.allSatisfy(\.isWhitespace) ? "x" + text : text
  }

  private mutating func optional() -> String? { Bool.random(using: &generator) ? text() : nil }

  private mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }

  private mutating func some<Value>(_ value: (inout RandomConcepts) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<Int.random(in: 0...2, using: &generator) { values.append(value(&self)) }
    return values
  }
}
