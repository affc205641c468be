import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private let shapes: [TBXShape] =
  TBXDialect.allCases.flatMap { dialect in TBXStyle.allCases.map { TBXShape.version3(dialect, $0) } } + [.version2]

private let pieces = ["a", "B", "ё", "두만", "<", "&", "'", "\"", "👩‍👩‍👧", "\u{0301}", "1", "]]>", "="]

private func written(_ concepts: [Concept], _ shape: TBXShape) throws -> (bytes: [UInt8], remark: String?) {
  var writer = try Writing.tbx(shape)
  for concept in concepts { try writer.write(concept) }
  try writer.finish()
  return (writer.take(), writer.remark)
}

private func read(_ bytes: [UInt8]) throws -> [Concept] {
  var reader = try Reading.concepts(of: ByteSource(bytes: bytes, name: "t.tbx"), options: ReadingOptions())
  var concepts: [Concept] = []
  while let record = try reader.next() {
    if case .read(var concept, _) = record {
      concept.place = nil
      concepts.append(concept)
    }
  }
  return concepts
}

/// A concept that says no more than a dialect can hold.
private func expressible(_ given: Concept, _ shape: TBXShape) -> Concept {
  let (isBasic, isCore) = (shape.dialect == .basic, shape.dialect == .core)
  func addressed(_ reference: Reference) -> Reference { Reference("https://example.org/1", text: reference.text) }
  func deeds(_ deeds: [Transaction]) -> [Transaction] {
    isBasic ? deeds.map { Transaction("origination", date: $0.date.map { _ in "2024-05-01" }, person: $0.person) } : []
  }
  var concept = Concept(id: given.id, kind: .term, note: given.note, terms: [])
  if !isCore {
    concept.subject = given.subject
    concept.subsets.customer = given.subsets.customer
  }
  if isBasic {
    concept.definition = given.definition
    concept.source = given.definition == nil ? nil : given.source
    concept.subsets.project = given.subsets.project
    concept.references = given.references.map(addressed)
    concept.images = given.images.map(addressed)
    concept.relations = given.relations.map { _ in Relation(.related, given.id) }
    concept.properties = given.properties.map {
      Property("definition", $0.value, language: .english, source: $0.source)
    }
  }
  concept.transactions = deeds(given.transactions)
  for given in given.terms {
    // Where no status can be said the first term of a language is preferred, and a second one would not be.
    if isCore, concept.terms.contains(where: { $0.language == given.language }) { continue }
    var term = Term(given.text, language: given.language, note: given.note)
    if !isCore {
      term.status = TBXStatus.word(for: given.status) == nil ? .superseded : given.status
      term.grammar.partOfSpeech = given.grammar.partOfSpeech.map { _ in "noun" }
      term.subsets.customer = given.subsets.customer
    }
    if isBasic {
      term.source = given.source
      term.grammar.gender = given.grammar.gender.map { _ in "neuter" }
      term.type = given.type.map { _ in "acronym" }
      term.geography = given.geography
      term.subsets.project = given.subsets.project
      term.contexts = given.contexts
      term.properties = given.properties.map { _ in Property("termLocation", "menuItem") }
    }
    term.transactions = deeds(given.transactions)
    concept.terms.append(term)
  }
  return concept
}

@Suite struct `TBX that is written` {
  @Test(arguments: shapes)
  func `reads back all that its dialect can hold, and keeps its rules`(shape: TBXShape) throws {
    var concepts = RandomConcepts(seed: 81, pieces: pieces, sources: ["s1", "s2"])
    for round in 0..<150 {
      let given = expressible(concepts.concept(round), shape)
      let (bytes, remark) = try written([given], shape)
      #expect(try read(bytes) == [given] && remark == nil, "seed 81, round \(round): \(remark ?? "")")
      let violations = try Validating.violations(in: ByteSource(bytes: bytes, name: "t.tbx"))
      #expect(violations.isEmpty, "seed 81, round \(round): \(violations.map(\.message))")
    }
  }

  @Test(arguments: shapes)
  func `keeps its rules whatever is said, and counts what it leaves out`(shape: TBXShape) throws {
    var concepts = RandomConcepts(seed: 82, pieces: pieces, sources: ["s1"])
    var given = (0..<100).map { concepts.concept($0) }
    for index in given.indices { given[index].relations = [Relation(.replacedBy, "c1")] }
    let (bytes, remark) = try written(given, shape)
    let violations = try Validating.violations(in: ByteSource(bytes: bytes, name: "t.tbx"))
      .filter { $0.rule != "dangling-reference" }
    #expect(violations.isEmpty, "\(violations.prefix(3).map(\.message))")
    let terms = given.flatMap(\.terms)
    let usable = terms.filter { $0.status.isUsable }
    let kept = try read(bytes).flatMap(\.terms).map(\.text)
    #expect(kept.count == (shape.dialect == .core ? usable : terms).count)
    #expect(kept.sorted() == (shape.dialect == .core ? usable : terms).map(\.text).sorted())
    var parts = [
      "genders of persons (", "kinds of concepts (", "listed forms (", "rules of matching (", "dates of terms (",
      "other statements (", "grammatical numbers (", "animacies (",
    ]
    switch shape.dialect {
    case .core: parts += ["terms that must not be used (\(terms.count - usable.count):", "definitions (", "statuses ("]
    case .min: parts += ["definitions (", "transactions (", "parts of speech in words of their own ("]
    case .basic: parts += ["transactions (", "types of terms in words of their own (", "kinds of relations (100:"]
    }
    for part in parts { #expect(remark?.contains(part) == true, "\(part) in \(remark ?? "")") }
  }

  @Test func `gives ids that XML cannot hold others, also where they are pointed at`() throws {
    let given = ["12", "a b", "a-b", "ёж", "person-1"].map { id in
      var concept = Concept(
        id: id, kind: .term, relations: [Relation(.related, "12")], terms: [Term("x", language: .english)])
      concept.transactions = [Transaction("origination", person: "Ann")]
      return concept
    }
    let (bytes, remark) = try written(given, .version3(.basic, .dca))
    let concepts = try read(bytes)
    #expect(concepts.map(\.id) == ["_12", "a-b", "a-b-2", "ёж", "person-1-2"])
    #expect(concepts.allSatisfy { $0.relations == [Relation(.related, "_12")] })
    #expect(remark?.contains("ids that are no XML names (4: in “12”, “a b”, “a-b” …)") == true)
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "t.tbx")).isEmpty)
  }
}
