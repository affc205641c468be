public import TumenModel

/// Concepts that hold whatever the model can hold, for round trips.
public struct RandomConcepts {
  private var generator: SeededGenerator
  private let pieces: [String]
  /// The ids that terms, contexts and definitions may name.
  private let sources: [String]
  private let plenty: Double

  /// - Parameters:
  ///   - pieces: what texts are made of.
  ///   - sources: ids of documents.
  ///   - plenty: how often what may be there is looked for at all; little of it makes concepts that most formats can hold.
  public init(seed: UInt64, pieces: [String], sources: [String], plenty: Double = 1) {
    generator = SeededGenerator(seed: seed)
    self.pieces = pieces
    self.sources = sources
    self.plenty = plenty
  }

  /// A concept with an id of its own for each number.
  public mutating func concept(_ number: Int) -> Concept {
    var concept = Concept(
      id: "c\(number)", kind: maybe(Concept.Kind.allCases.randomElement(using: &generator) ?? .term) ?? .term,
      gender: maybe(Concept.Gender.male), subject: optional(), definition: optional(), note: optional(),
      source: source(),
      relations: some { concepts in
        let kind = Relation.Kind.allCases.filter { $0 != .holdsTitle }.randomElement(using: &concepts.generator)
        return Relation(
          kind ?? .related, concepts.text(), validity: concepts.validity(), source: concepts.source())
      }, terms: [])
    concept.subsets = subsets()
    concept.references = some { Reference($0.text(), text: $0.optional()) }
    concept.images = some { Reference($0.text()) }
    concept.transactions = transactions()
    concept.properties = some {
      Property(
        $0.text(), $0.text(), language: $0.maybe(.english), target: $0.optional(), source: $0.optional())
    }
    for language in [LanguageTag.english, .koreanNorth] {
      let count = isWanted() ? Int.random(in: 1...3, using: &generator) : 1
      for _ in 0..<count { concept.terms.append(term(language)) }
    }
    return concept
  }

  /// A concept as ``concept(_:)`` makes it that says things twice, or in words that others understand.
  public mutating func oddConcept(_ number: Int) -> Concept {
    var concept = concept(number)
    let names = ["note", "definition", "source", "termLocation", "context", "administrativeStatus", "partOfSpeech"]
    for _ in 0..<(isWanted() ? 3 : 0) {
      let property = Property(
        names.randomElement(using: &generator) ?? "", Bool.random(using: &generator) ? "menuItem" : text())
      guard let place = concept.terms.indices.randomElement(using: &generator) else { continue }
      let empty = ["", " ", "\u{A0}", " \u{301}"].randomElement(using: &generator) ?? ""
      switch Int.random(in: 0..<26, using: &generator) {
      case 0: concept.properties.append(property)
      case 1: concept.terms[place].properties.append(property)
      case 2: concept.terms.append(concept.terms[place])
      case 3:
        concept.terms.append(concept.terms[place])
        concept.terms[place].status = TermStatus.allCases.randomElement(using: &generator) ?? .proposed
      case 4: concept.terms[place].grammar.partOfSpeech = "noun"
      case 5: concept.terms[place].grammar.gender = "neuter"
      case 6: concept.terms[place].type = "acronym"
      case 7: concept.transactions.append(Transaction("origination", date: "2024-05-01", person: text()))
      case 8: concept.terms[place].transactions.append(Transaction("modification", date: optional()))
      case 9: concept.references.append(Reference("https://example.org/\(number)", text: optional()))
      case 10: concept.relations.append(Relation(.holdsTitle, concept.id, validity: validity()))
      case 11: concept.id = text()
      case 12: concept.id = empty
      case 13: concept.terms[place].text = empty
      case 14: concept.terms[place].contexts.append(Context(empty))
      case 15: concept.terms[place].forms.append(empty)
      case 16: concept.terms[place].scheme = Scheme(rawValue: empty)
      case 17: concept.terms[place].matching.forms = .pattern(text())
      case 18: concept.terms[place].validity = Validity(from: CalendarDate("2024-12-29"), to: CalendarDate("2010"))
      case 19: concept.terms[place].language = .undetermined
      case 20: concept.relations.append(Relation(.related, empty))
      case 21: concept.references.append(Reference("https://example.org/", text: empty))
      case 22: concept.images.append(Reference(empty))
      case 23: concept.transactions.append(Transaction("origination", date: empty, person: empty))
      case 24: concept.terms[place].properties.append(Property(empty, empty))
      default: concept.terms.removeAll()
      }
    }
    return concept
  }

  private mutating func term(_ language: LanguageTag) -> Term {
    var term = Term(
      text(), language: language,
      status: maybe(TermStatus.allCases.randomElement(using: &generator) ?? .proposed) ?? .preferred,
      scheme: maybe(.pressRu), source: source(), derived: optional(), note: optional(), forms: some { $0.text() },
      grammar: Grammar(gender: optional(), number: optional(), animacy: optional(), partOfSpeech: optional()),
      validity: validity())
    term.type = optional()
    term.geography = optional()
    term.isKept = maybe(true) ?? false
    term.subsets = subsets()
    term.contexts = some { Context($0.text(), source: $0.source()) }
    let forms: [TermMatching.Forms] = [.inflected, .exact, .prefix, .pattern("cargo ship|s")]
    term.matching = TermMatching(
      maybe(forms.randomElement(using: &generator) ?? .exact) ?? .inflected,
      letterCase: maybe(TermMatching.Case.allCases.randomElement(using: &generator)) ?? nil)
    term.transactions = transactions()
    term.properties = some { Property($0.text(), $0.text(), target: $0.optional()) }
    return term
  }

  private mutating func validity() -> Validity {
    Validity(from: maybe(CalendarDate("2010")) ?? nil, to: maybe(CalendarDate("2024-12-29")) ?? nil)
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

  private mutating func isWanted() -> Bool { plenty == 1 || Double.random(in: 0..<1, using: &generator) < plenty }

  private mutating func optional() -> String? { isWanted() && Bool.random(using: &generator) ? text() : nil }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    isWanted() && Bool.random(using: &generator) ? value : nil
  }

  private mutating func some<Value>(_ value: (inout RandomConcepts) -> Value) -> [Value] {
    guard isWanted() else { return [] }
    var values: [Value] = []
    for _ in 0..<Int.random(in: 0...2, using: &generator) { values.append(value(&self)) }
    return values
  }
}
