import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private let pieces = ["a", "B", " ", "ё", "두만", "\"", ",", ";", "\n", "\t", "\r", "#", "'", "\u{0301}", "👩‍👩‍👧", "=", "|"]
private let plainPieces = ["a", "B", " ", "ё", "두만", "\"", ",", ";", "'", "\u{0301}", "👩‍👩‍👧", "=", "|"]
private let pair = [LanguageTag.english, .koreanNorth]

private func written(_ concepts: [Concept], _ format: Format) throws -> (text: String, remark: String?) {
  var writer = try Writing.concepts(as: format, languages: pair, date: "2024-05-01")
  for concept in concepts { try writer.write(concept) }
  try writer.finish()
  return (String(decoding: writer.take(), as: UTF8.self), writer.remark)
}

private func read(_ text: String, _ format: Format, _ languages: String? = nil) throws -> [Concept] {
  var reader = try Reading.concepts(
    of: ByteSource(bytes: Array(text.utf8), name: "g"), options: ReadingOptions(format: format, columns: languages))
  var concepts: [Concept] = []
  while let record = try reader.next() {
    switch record {
    case .read(var concept, _):
      concept.place = nil
      concepts.append(concept)
    case .rejected(let message, let line): Issue.record("\(line): \(message)\n\(text)")
    }
  }
  return concepts
}

/// A concept that says no more than a table can hold.
private func expressible(_ given: Concept, _ format: Format) -> Concept {
  let hasRows = format == .csv || format == .tsv
  var concept = Concept(id: given.id, kind: hasRows ? given.kind : .term, note: given.note, terms: [])
  if format == .omegat { concept.note = given.note.map(\.trimmingSpaces).flatMap { $0.isEmpty ? nil : $0 } }
  if hasRows { concept.subject = given.subject }
  if hasRows || format == .weblate { concept.definition = given.definition }
  for (number, given) in given.terms.enumerated() {
    // Two terms of one text would be one term of two statuses.
    var term = Term("\(number)\(given.text)".trimmingSpaces, language: given.language)
    if hasRows || format == .utx {
      term.status = given.status == .superseded && format == .utx ? .deprecated : given.status
    } else if concept.terms.contains(where: { $0.language == given.language }) {
      continue
    }
    if hasRows { term.source = given.source }
    if format == .utx { term.grammar.partOfSpeech = given.grammar.partOfSpeech }
    concept.terms.append(term)
  }
  return concept
}

@Suite struct `A table of concepts that is written` {
  @Test(arguments: [Format.csv, .tsv, .utx, .weblate, .omegat])
  func `reads back all that its format can hold`(format: Format) throws {
    let isQuoted = format == .csv || format == .weblate
    var concepts = RandomConcepts(seed: 83, pieces: isQuoted ? pieces : plainPieces, sources: ["s1", "s, \"2\""])
    for round in 0..<300 {
      let given = expressible(concepts.concept(round), format)
      let (text, remark) = try written([given], format)
      // CR LF within a field is LF to a reader of lines, which is said.
      if remark?.contains("CR LF") == true { continue }
      var found = try read(text, format, "en,ko-KP")
      if format == .omegat {
        #expect(remark == "OmegaT has no place for: ids (1: in “c\(round)”)", "seed 83, round \(round)")
        if found.count == 1 { found[0].id = given.id }
      } else {
        #expect(remark == nil, "seed 83, round \(round): \(remark ?? "")")
      }
      #expect(found == [given], "seed 83, round \(round):\n\(text)")
    }
  }

  @Test(arguments: [
    (Format.csv, ["relations (", "notes on terms (", "contexts (", "genders of persons (", "grammatical data ("]),
    (.tsv, ["relations (", "transactions (", "tabs and line breaks, written as spaces ("]),
    (.utx, ["kinds of concepts (", "subject fields (", "superseded terms, written as rejected (", "definitions ("]),
    (.omegat, ["ids (", "statuses (", "terms that must not be used (", "terms that begin with # ("]),
    (.weblate, ["further translations (", "statuses (", "terms that must not be used (", "sources of terms ("]),
  ])
  func `counts what it leaves out, and is read whatever is said`(format: Format, parts: [String]) throws {
    var concepts = RandomConcepts(seed: 84, pieces: pieces, sources: ["s1"])
    let given = (0..<100).map { concepts.concept($0) }
    let (text, remark) = try written(given, format)
    for part in parts { #expect(remark?.contains(part) == true, "\(part) in \(remark ?? "")") }
    let found = try read(text, format, "en,ko-KP")
    if format == .csv {
      #expect(found.map(\.id) == given.map(\.id))
      #expect(found.flatMap(\.terms).count == given.flatMap(\.terms).count)
    }
  }

  @Test func `has a row for each status and source of a concept's terms`() throws {
    let concept = Concept(
      id: "bridge", kind: .term, definition: "A way, “over” water.",
      terms: [
        Term("bridge", language: .english), Term("brigde", language: .english, status: .forbidden),
        Term("다리", language: .koreanNorth),
      ])
    #expect(
      try written([concept], .csv).text == """
        id,kind,subject,definition,note,status,source,en,ko-KP\r
        bridge,term,,"A way, “over” water.",,preferred,,bridge,다리\r
        bridge,,,,,forbidden,,brigde,\r

        """)
    #expect(
      try written([concept], .utx).text == """
        #UTX 1.20; en/ko-KP; 2024-05-01
        #src\ttgt\tsrc:pos\ttgt:pos\tterm status\tconcept ID\tcomment
        bridge\t다리\t\t\tapproved\tbridge\tA way, “over” water.
        brigde\t\t\t\tforbidden\tbridge\tA way, “over” water.

        """)
    let (text, remark) = try written([concept], .omegat)
    #expect(text == "bridge\t다리\tA way, “over” water.\n")
    #expect(remark?.contains("terms that must not be used (1:") == true)
  }

  @Test func `tells two concepts with one source term apart in Weblate`() throws {
    let concepts = ["bridge", "game"].map { id in
      Concept(
        id: id, kind: .term, terms: [Term("bridge", language: .english), Term(id, language: .koreanNorth)])
    }
    let found = try read(try written(concepts, .weblate).text, .weblate, "en,ko-KP")
    #expect(found.map(\.id) == ["bridge", "game"] && found.allSatisfy(\.properties.isEmpty))
  }

  @Test func `serves a language with the terms of its region where it has none of its own`() throws {
    let concept = Concept(
      id: "a", kind: .term, terms: [Term("a", language: .english), Term("다리", language: .koreanSouth)])
    var writer = try Writing.concepts(as: .omegat, languages: [.english, .korean])
    try writer.write(concept)
    #expect(String(decoding: writer.take(), as: UTF8.self) == "a\t다리\n")
  }

  @Test(arguments: [(Format.omegat, 0), (.utx, 1), (.weblate, 3)])
  func `needs two languages where its format does`(format: Format, count: Int) {
    let languages = Array([LanguageTag.english, .russian, .korean].prefix(count))
    let error = #expect(throws: TumenError.self) { try Writing.concepts(as: format, languages: languages) }
    #expect(error?.code == .usage && error?.arguments.contains { [.columns, .languages].contains($0.name) } == true)
  }
}

@Suite struct `Rows under one id` {
  @Test func `are one concept with terms of several statuses`() throws {
    let concepts = try read("id,note,status,en,ru,en\na,n,,x,у,z\na,,forbidden,w,,\nb,,,v,,\na,,,u,,\n", .csv)
    #expect(concepts.map(\.id) == ["a", "b", "a"])
    #expect(
      concepts[0].terms.map { "\($0.language) \($0.text) \($0.status)" } == [
        "en x preferred", "en z preferred", "en w forbidden", "ru у preferred",
      ])
  }

  @Test func `stay two where the second contradicts the first`() throws {
    #expect(try read("id,note,en\na,n,x\na,m,y\n", .csv).map(\.note) == ["n", "m"])
  }

  @Test func `let a row that cannot be read be rejected by itself`() throws {
    var reader = try Reading.concepts(
      of: ByteSource(bytes: Array("id,status,en\na,,x\na,good,y\nb,,z\n".utf8), name: "g.csv"),
      options: ReadingOptions())
    guard case .read? = try reader.next(), case .rejected(_, 3)? = try reader.next(), case .read? = try reader.next()
    else {
      Issue.record("the row with an unknown status was not rejected in line 3")
      return
    }
  }
}
