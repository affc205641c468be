import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func concepts(_ text: String) throws -> [Concept] { try concepts(Array(text.utf8)) }

private func concepts(_ bytes: [UInt8]) throws -> [Concept] {
  var reader = try YAMLConceptReader(ByteSource(bytes: bytes, name: "g.yaml"))
  var concepts: [Concept] = []
  while let record = try reader.next() { if case .read(let concept, _) = record { concepts.append(concept) } }
  return concepts
}

/// A concept of one term, from line 2 on, with more lines behind its kind.
private func concept(_ lines: String = "", terms: String = "{en: Rason}") -> String {
  "concepts:\n  - id: rason\n    kind: place\n\(lines)    terms: \(terms)\n"
}

/// What is wrong, the file, and the line of the fault.
private let faults: [(String, String, Int)] = [
  ("an unknown key of the file", "title: x\ncolour: red\nconcepts: []\n", 2),
  ("an unknown key of a concept", concept("    colour: red\n"), 4),
  ("an unknown key of a term", concept(terms: "{en: {text: a, colour: red}}"), 4),
  ("an unknown kind", "concepts:\n  - id: a\n    kind: thing\n    terms: {en: a}\n", 3),
  ("no kind", "concepts:\n  - id: a\n    terms: {en: a}\n", 2),
  ("no id", "concepts:\n  - kind: term\n    terms: {en: a}\n", 2),
  ("an empty id", "concepts:\n  - id:\n    kind: term\n    terms: {en: a}\n", 2),
  ("an unknown gender", concept("    gender: neuter\n"), 4),
  ("an unknown status", concept(terms: "\n      en:\n        - {text: a, status: good}"), 6),
  ("an unknown language", concept(terms: "\n      en: a\n      xx: b"), 6),
  ("an empty term", concept(terms: "\n      en: a\n      ru:"), 6),
  ("an empty term in a list", concept(terms: "\n      en:\n        - a\n        - ''"), 7),
  ("an empty list of terms", concept(terms: "\n      en: []"), 5),
  ("a term without text", concept(terms: "\n      en: {status: preferred}"), 5),
  ("an empty form", concept(terms: "\n      en: {text: a, forms: ['']}"), 5),
  ("forms that are no list", concept(terms: "\n      en: {text: a, forms: b}"), 5),
  ("no terms", "concepts:\n  - id: a\n    kind: term\n", 2),
  ("terms that are no mapping", concept(terms: "[a]"), 4),
  ("an empty mapping of terms", concept(terms: "{}"), 4),
  ("an unknown source", concept("    source: nowhere\n"), 4),
  ("an unknown source of a term", concept(terms: "\n      en:\n        - {text: a, source: nowhere}"), 6),
  ("a bad date", concept("    holds:\n      - {title: t, from: 2024-13}\n"), 5),
  ("a title without its concept", concept("    holds:\n      - {from: 2024}\n"), 5),
  ("holds that is no list", concept("    holds: t\n"), 4),
  ("an unknown relation", concept("    relations:\n      - {type: near, concept: b}\n"), 5),
  ("a relation without a concept", concept("    relations:\n      - {type: related}\n"), 5),
  ("a definition that is no text", concept("    definition: [a]\n"), 4),
  ("a concept that is no mapping", "concepts:\n  - just text\n", 2),
  ("concepts that are no list", "concepts:\n  a: b\n", 2),
  ("no concepts", "title: x\n", 1),
  ("a list as the root", "- a\n", 1),
  ("sources that are no mapping", "sources: [a]\nconcepts: []\n", 1),
  ("an unknown key of a source", "sources:\n  s: {colour: red}\nconcepts: []\n", 2),
  ("a bad date of a source", "sources:\n  s:\n    date: May\nconcepts: []\n", 3),
  ("a bad language of a source", "sources:\n  s:\n    language: xx\nconcepts: []\n", 3),
  ("an id used twice", concept() + "  - id: rason\n    kind: term\n    terms: {en: a}\n", 5),
  ("an open quote", "concepts:\n  - id: \"a\n", 3),
  ("bad indentation", "concepts:\n  - id: a\n   kind: term\n", 3),
  ("a tab as indentation", "concepts:\n\t- id: a\n", 2),
  ("a key used twice", concept("    note: a\n    note: b\n"), 4),
  ("a language used twice", concept(terms: "\n      en: a\n      en: b"), 5),
  ("an alias", concept(terms: "\n      en: &t [a, b]\n      ru: *t"), 6),
  ("an alias of nothing", concept(terms: "\n      ru: *t"), 5),
  ("a scheme that nobody knows", concept(terms: "\n      en:\n        text: a\n        scheme: nope"), 7),
  (
    "a term's time that ends first",
    concept(terms: "\n      en:\n        text: a\n        from: 2024\n        to: 2020"), 8
  ),
  (
    "a time of a month that ends first",
    concept("    holds:\n      - title: t\n        from: 2024-05\n        to: 2024-04\n"), 7
  ),
  ("aliases of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", 2),
]

@Suite struct `A fault in a glossary` {
  @Test(arguments: faults)
  func `names the file, the line and what to do`(what: String, text: String, line: Int) {
    let error = #expect(throws: TumenError.self, "\(what)") { try concepts(text) }
    #expect(error?.code == .malformed && error?.place?.file == "g.yaml" && error?.mend != nil, "\(what)")
    #expect(error?.place?.line == line, "\(what): \(error?.description ?? "")")
  }

  /// To hash the key of the last line takes as long as to count all that it stands for.
  @Test func `is an alias as a key that stands for more than anything`() {
    let levels = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    let error = #expect(throws: TumenError.self) { try concepts("a0: &a0 [x, x]\n\(levels)? *a60\n: x\n") }
    #expect(error?.message == "an alias stands here, which is not allowed" && error?.place?.line == 2)
  }

  @Test func `is not what only looks like an anchor or an alias`() throws {
    let note = "    note: Q&A, &amp; and *this* & *that\n    definition: \"*a &a\"\n"
    let found = try concepts(concept(note, terms: "\n      en: &t Rason\n      ru: '*t'"))
    #expect(found[0].note == "Q&A, &amp; and *this* & *that" && found[0].definition == "*a &a")
    #expect(found[0].terms.map(\.text) == ["Rason", "*t"])
  }

  @Test(arguments: ["# nothing yet\n", "# nothing\n\n# yet\n"])
  func `is a file that holds nothing but comments`(text: String) {
    let error = #expect(throws: TumenError.self) { try concepts(text) }
    #expect(error?.message == "the glossary has no “concepts”" && error?.mend != nil)
  }

  @Test func `in its encoding is one too`() {
    let good = Array("title: x\nnote: ".utf8)
    let invalid = #expect(throws: TumenError.self) { try concepts(good + [0xFF] + Array("\nconcepts: []\n".utf8)) }
    #expect(invalid?.place?.line == 2)
    let wide = #expect(throws: TumenError.self) { try concepts([0xFF, 0xFE, 0x61, 0x00]) }
    #expect(wide?.message.contains("UTF-16") == true)
    #expect(throws: TumenError.self) { try concepts("") }
    #expect(throws: TumenError.self) { try concepts("title: a\u{0}b\nconcepts: []\n") }
  }

  @Test func `never ends the process, whatever byte is changed`() {
    var generator = SeededGenerator(seed: 71)
    let whole = Array(
      (concept("    holds:\n      - {title: t, from: 2024-12-29}\n")
        + "  - id: b\n    kind: term\n    terms: {ru: [б, {text: в, forms: [г]}]}\n").utf8)
    for round in 0..<1000 {
      var changed = whole
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        changed[Int.random(in: 0..<whole.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      do { _ = try concepts(changed) } catch { #expect(error is TumenError, "seed 71, round \(round)") }
    }
  }

  @Test(arguments: ["~", "null"])
  func `is a term that YAML takes for nothing`(nothing: String) {
    #expect(throws: TumenError.self) { try concepts(concept(terms: "\n      en: a\n      ru: \(nothing)")) }
  }
}

@Suite struct `A term of a glossary` {
  @Test func `is preferred if it comes first, else admitted, unless its status says otherwise`() throws {
    let terms = try concepts(
      concept(
        terms:
          "\n      en: [a, b, {text: c}, {text: d, status: forbidden}]\n      ru: [{text: е, status: proposed}, ж]\n      ko: 가"
      )
    )[0].terms
    #expect(terms.map(\.text) == ["a", "b", "c", "d", "е", "ж", "가"])
    #expect(terms.map(\.status) == [.preferred, .admitted, .admitted, .forbidden, .proposed, .admitted, .preferred])
  }

  @Test func `has every key of the format`() throws {
    let text = concept(
      terms:
        "\n      ru:\n        text: Расон\n        status: deprecated\n        scheme: press-ru\n        derived: press-ru\n"
        + "        note: n\n        forms: [Расона, Расоном]\n        gender: masculine\n        number: singular\n"
        + "        animacy: inanimate\n        partOfSpeech: noun\n        from: 2010\n        to: 2024-12-29")
    let term = try #require(try concepts(text).first?.terms.first)
    #expect(
      term
        == Term(
          "Расон", language: .russian, status: .deprecated, scheme: .pressRu, derived: "press-ru", note: "n",
          forms: ["Расона", "Расоном"],
          grammar: Grammar(gender: "masculine", number: "singular", animacy: "inanimate", partOfSpeech: "noun"),
          validity: Validity(from: CalendarDate("2010"), to: CalendarDate("2024-12-29"))))
  }

  @Test(arguments: ["yes", "12", "1.5", "true", "2024-12-29", "0x1F"])
  func `is the text as it stands, whatever YAML makes of it`(text: String) throws {
    #expect(try concepts(concept(terms: "{en: \(text)}")).first?.terms.map(\.text) == [text])
  }
}

@Suite struct `A glossary that is written` {
  @Test func `reads back random concepts`() throws {
    let pieces = [
      "a", "B", " ", "ё", "й", "두만", "'", "\"", ":", ": ", "#", " #", "-", "- ", "\\", "{", "}", "[", "]", ",", "&",
      "*", "!", "|", ">", "%", "@", "`", "\n", "\t", "👩‍👩‍👧", "\u{0301}", "\u{00A0}", "1", "~", "null", "=", "?",
    ]
    let source = Source(id: "s: “1”", title: " a: #b", publisher: "- x", note: "\n")
    var concepts = RandomConcepts(seed: 72, pieces: pieces, sources: [source.id])
    for round in 0..<300 {
      let given = concepts.concept(round)
      let written = try YAMLConceptWriter.head([source]) + YAMLConceptWriter.entries([given])
      do {
        var reader = try YAMLConceptReader(ByteSource(bytes: Array(written.utf8), name: "g.yaml"))
        #expect(reader.sources == [source], "seed 72, round \(round):\n\(written)")
        guard case .read(var read, _) = try reader.next() else {
          Issue.record("seed 72, round \(round)")
          continue
        }
        read.place = nil
        #expect(read == given, "seed 72, round \(round):\n\(written)")
      } catch { Issue.record("seed 72, round \(round): \(error)\n\(written)") }
    }
  }

  @Test(arguments: [
    "\u{2028}", "\u{2029}", "\u{0085}", "\r", "\r\n", "\u{200B}", "\u{00AD}", "\u{0301}", "\u{00A0}",
    "\u{7F}",
    "\u{E000}", "\u{10FFFF}", "\u{FFFD}", "\t", "\n", "\n\n", " ",
  ])
  func `reads back what YAML treats in its own way, at any place of a text`(character: String) throws {
    for text in ["\(character)a", "a\(character)b", "a\(character)", "a \(character) b", "“\(character)”"] {
      let given = Concept(
        id: "c", kind: .term, note: text, terms: [Term(text, language: .english, note: text, forms: [text])])
      let written = try YAMLConceptWriter.head([]) + YAMLConceptWriter.entries([given])
      var read = try #require(try concepts(written).first)
      read.place = nil
      #expect(read == given, "\(Array(text.unicodeScalars)):\n\(written)")
    }
  }

  @Test func `refuses a byte order mark that a reader would lose, and keeps one inside`() throws {
    func concept(_ text: String) -> Concept {
      Concept(id: "c", kind: .term, terms: [Term(text, language: .english)])
    }
    #expect(throws: TumenError.self) { try YAMLConceptWriter.entries([concept("\u{FEFF}a")]) }
    let inside = try concepts(YAMLConceptWriter.head([]) + YAMLConceptWriter.entries([concept("a\u{FEFF}b")]))
    #expect(inside.first?.terms.first?.text.unicodeScalars.elementsEqual("a\u{FEFF}b".unicodeScalars) == true)
  }

  @Test func `without sources or concepts is still a glossary`() throws {
    #expect(
      try concepts(YAMLConceptWriter.head([]) + YAMLConceptWriter.entries(concepts(concept()))).map(\.id) == ["rason"])
  }
}
