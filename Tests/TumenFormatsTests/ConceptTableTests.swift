import Testing
import TumenModel

@testable import TumenFormats

private func reader(_ text: String, _ name: String, _ languages: String? = nil) throws -> any ConceptReader {
  try Reading.concepts(
    of: ByteSource(bytes: Array(text.utf8), name: name), options: ReadingOptions(columns: languages))
}

private func concepts(_ text: String, _ name: String, _ languages: String? = nil) throws -> [Concept] {
  var reader = try reader(text, name, languages)
  var concepts: [Concept] = []
  while let record = try reader.next() { if case .read(let concept, _) = record { concepts.append(concept) } }
  return concepts
}

/// Each term with its language and status.
private func terms(_ concept: Concept) -> [String] {
  concept.terms.map { "\($0.language) \($0.text) \($0.status.rawValue)" }
}

@Suite struct `A table of concepts` {
  @Test(arguments: [",", ";", "\t"])
  func `may be CSV with any separator`(separator: String) throws {
    let rows = [
      ["id", "en", "ru", "note"], ["bridge", "bridge", "\"мост\(separator)\nмостик\"", "\"say \"\"bridge\"\"\""],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n") + "\r\n"
    let found = try concepts(text, "g.csv")
    #expect(found.map(\.id) == ["bridge"] && found[0].note == "say \"bridge\"" && found[0].place?.line == 2)
    #expect(terms(found[0]) == ["en bridge preferred", "ru мост\(separator)\nмостик preferred"])
  }

  @Test func `may be Weblate's glossary`() throws {
    let text = """
      "location","source","target","ID","fuzzy","context","translator_comments","developer_comments"
      "","bridge","мост","12","","","over water","A way over water."

      """
    let found = try concepts(text, "g.csv", "en,ru")
    #expect(found.map(\.id) == ["12"] && terms(found[0]) == ["en bridge preferred", "ru мост preferred"])
    #expect(found[0].note == "over water" && found[0].definition == "A way over water.")
    let error = #expect(throws: TumenError.self) { try concepts(text, "g.csv") }
    #expect(error?.code == .usage && error?.arguments.contains { [.columns, .languages].contains($0.name) } == true)
  }

  @Test func `may be UTX`() throws {
    let text = """
      #UTX 1.20; en/ru; 2024-05-01; copyright: nobody
      # a comment
      #src\ttgt\tsrc:pos\tTerm status\tproject
      bridge\tмост\tnoun\tapproved\tTumen
      footbridge\tмосток\tnoun\tprovisional
      """
    let found = try concepts(text, "g.utx")
    #expect(
      found.flatMap(terms) == [
        "en bridge preferred", "ru мост preferred", "en footbridge proposed", "ru мосток proposed",
      ])
    #expect(found[0].terms[0].grammar.partOfSpeech == "noun" && found[0].properties == [Property("project", "Tumen")])
    let source = ByteSource(bytes: Array(text.utf8), name: "x")
    #expect(try Format.detected(in: source) == .utx)
    let reader = try Reading.concepts(of: source, options: ReadingOptions(format: .utx))
    #expect(
      reader.remark == "the glossary says what no concept keeps: copyright: nobody; comments (1: line 2)",
      "\(reader.remark ?? "")")
  }

  @Test(arguments: [
    ("an open quotation mark", "en,ru\na,\"b\nc,d\n", "g.csv", 2),
    ("an unknown column", "en,colour\na,b\n", "g.csv", 1),
    ("no columns of languages", "id,note\na,b\n", "g.csv", 1), ("nothing", "\n\n", "g.csv", 1),
    ("UTX without languages", "#UTX 1.20\n#src\ttgt\na\tb\n", "g.utx", 1),
    ("UTX without its head", "src\ttgt\na\tb\n", "g.utx", 1),
  ])
  func `names the line of a fault`(what: String, text: String, name: String, line: Int) {
    let error = #expect(throws: TumenError.self, "\(what)") { try concepts(text, name) }
    #expect(error?.code == .malformed && error?.place?.line == line, "\(what): \(error?.description ?? "")")
  }

  @Test func `tells which comments of UTX no concept keeps`() throws {
    let text = "#UTX 1.20; en/ru; 2024-05-01\n#a\tb\n#\n#src\ttgt\na\tб\n# c\td\nc\tд\n# e\n"
    var reader = try reader(text, "g.utx")
    var ids: [String] = []
    while let record = try reader.next() { if case .read(let concept, _) = record { ids.append(concept.id) } }
    #expect(ids == ["a", "c"])
    #expect(reader.remark?.hasSuffix("keeps: comments (3: lines 2, 6, 8)") == true, "\(reader.remark ?? "")")
  }

  @Test(arguments: ["qaa", "qtz", "qab-Cyrl"])
  func `may be in a language of private use alone`(tag: String) throws {
    let found = try concepts("id,\(tag)\n1,foo\n", "g.csv")
    #expect(found.flatMap(terms) == ["\(tag) foo preferred"])
    var writer = try Writing.concepts(as: .csv, languages: [try LanguageTag(tag)])
    for concept in found { try writer.write(concept) }
    try writer.finish()
    #expect(writer.remark == nil)
    let text = String(decoding: writer.take(), as: UTF8.self)
    #expect(try concepts(text, "g.csv").flatMap(terms) == ["\(tag) foo preferred"], "\(text)")
  }

  @Test func `has terms without blanks around them, under languages of two letters or three`() throws {
    let found = try concepts("eng, RUS,kor-KP\n a b ,\tв\u{00A0},\u{3000}다리\n", "g.csv")
    #expect(terms(found[0]) == ["en a b preferred", "ru в preferred", "ko-KP 다리 preferred"])
  }

  @Test func `rejects a row of another length`() throws {
    var reader = try reader("en,ru\na,b,c\nd,e\n", "g.csv")
    guard case .rejected(_, 2)? = try reader.next(), case .read? = try reader.next() else {
      Issue.record("the row of three fields was taken")
      return
    }
  }
}
