import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// So many records, or parts of one, that work in the square of them would take hours.
private let many = 20_000

/// What is done with many records or parts that a reader or writer could compare each with each.
private struct Work: Sendable, CustomTestStringConvertible {
  let name: String
  /// - Returns: how many of the records or parts came out.
  let run: @Sendable () throws -> Int
  var testDescription: String { name }

  init(_ name: String, _ run: @escaping @Sendable () throws -> Int) {
    self.name = name
    self.run = run
  }
}

private func lines(_ line: (Int) -> String) -> String { (0..<many).map(line).joined() }

/// A language for each number.
private func tag(_ number: Int) -> String { "en-x-a\(number)" }

private func units(_ text: String, _ name: String) throws -> [TranslationUnit] {
  try unitRecords(text, name).compactMap(\.unit)
}

private func concepts(
  _ text: String, _ name: String, format: Format? = nil
) throws -> (concepts: [Concept], sources: [Source]) {
  var reader = try Reading.concepts(
    of: ByteSource(bytes: Array(text.utf8), name: name), options: ReadingOptions(format: format))
  var concepts: [Concept] = []
  while let record = try reader.next() { if let concept = record.unit { concepts.append(concept) } }
  return (concepts, reader.sources)
}

private func written(_ concepts: [Concept], _ writer: any ConceptWriter) throws -> Int {
  var writer = writer
  for concept in concepts { try writer.write(concept) }
  try writer.finish()
  return writer.take().count
}

private func tmx(_ body: String) -> String {
  "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(body)</body></tmx>"
}

private func tbx(_ entries: String) -> String {
  "<martif type=\"TBX\"><text><body>\(entries)</body></text></martif>"
}

private func xliff2(_ unit: String) -> String {
  """
  <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" \
  xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" \
  version="2.1" srcLang="en" trgLang="ru"><file id="f">\(unit)</file></xliff>
  """
}

private func xliff1(_ unit: String) -> String {
  """
  <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="f" source-language="en" \
  target-language="ru" datatype="plaintext"><body>\(unit)</body></file></xliff>
  """
}

private func segment(_ content: String, _ target: String = "") -> String {
  "<unit id=\"u\"><segment><source>\(content)</source>\(target.isEmpty ? "" : "<target>\(target)</target>")</segment></unit>"
}

/// How many findings a validator has.
private func findings(_ text: String) throws -> Int {
  try Validating.violations(in: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), format: .xliff).count
}

/// How many segments an editor has, each of which gets a translation, a proposal, a term and is asked for notes.
private func edited(_ text: String, isVersion2: Bool) throws -> Int {
  var editor = try XLIFFEditor(ByteSource(bytes: Array(text.utf8), name: "a.xlf"))
  let match = Match(
    score: .exact, kind: .fuzzy, source: Segment("a"), target: Segment("б"), targetLanguage: .russian, unit: "1",
    memory: "a.db", occurrences: 1, differences: [], penalties: [])
  var count = 0
  while try editor.next() != nil {
    try editor.translate(Segment("б"), score: .exact)
    _ = try editor.propose([match])
    if isVersion2 { _ = try editor.add([DocumentTerm("a", translations: ["б"], definition: nil)]) }
    _ = try editor.annotate([])
    _ = try editor.take()
    count += 1
  }
  return count
}

/// Codes of XLIFF that open and as many that close others.
private let unpairedCodes =
  lines { "<sc id=\"a\($0)\" isolated=\"no\"/>" } + lines { "<ec startRef=\"b\($0)\"/>" }
/// Codes that are closed in the order in which they were opened.
private let crossedCodes = lines { "<sc id=\"a\($0)\"/>" } + lines { "<ec startRef=\"a\($0)\"/>" }

private let works = [
  Work("PO, messages with one source") {
    let unit = TranslationUnit(variants: [.init(.english, Segment("a")), .init(.russian, Segment("б"))])
    let (bytes, _) = try written(Array(repeating: unit, count: many), as: .po, languages: [.english, .russian])
    return try unitRecords(bytes, "a.po", columns: "en,ru").count
  },
  Work("TBX, entries with one id") {
    try concepts(
      tbx(
        lines { "<termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>a\($0)</term></tig></langSet></termEntry>" }),
      "a.tbx"
    ).concepts.count
  },
  Work("TBX, languages of one entry") {
    try concepts(
      tbx(
        "<termEntry id=\"a\">"
          + lines { "<langSet xml:lang=\"\(tag($0))\"><tig><term>a</term></tig></langSet>" } + "</termEntry>"), "a.tbx"
    ).concepts[0].terms.count
  },
  Work("TBX, sources") {
    try concepts(
      tbx(
        lines {
          """
          <termEntry id="a\($0)"><langSet xml:lang="en"><tig><term>a</term><admin type="source">s\($0)</admin></tig>\
          </langSet></termEntry>
          """
        }), "a.tbx"
    ).sources.count
  },
  Work("TBX, ids that are written alike, and persons") {
    let marks = (0..<100).compactMap { Unicode.Scalar(0x2200 + $0) }.map { String($0) }
    let concepts = (0..<many).map { number in
      var concept = Concept(
        id: "a" + marks[number % 100] + marks[number / 100 % 100] + marks[number / 10_000], kind: .term,
        terms: [Term("a", language: .english, status: .preferred)])
      concept.transactions = [Transaction("origination", date: nil, person: "p\(number)")]
      return concept
    }
    return try written(concepts, Writing.tbx()) > many ? many : 0
  },
  Work("TBX, languages that are written") {
    let terms = try (0..<many).map { Term("a", language: try LanguageTag(tag($0)), status: .preferred) }
    return try written([Concept(id: "a", kind: .term, terms: terms)], Writing.tbx()) > many ? many : 0
  },
  Work("YAML, languages that are written") {
    let terms = try (0..<many).map { Term("a", language: try LanguageTag(tag($0)), status: .preferred) }
    return try YAMLConceptWriter.entries([Concept(id: "a", kind: .term, terms: terms)]).utf8.count > many ? many : 0
  },
  Work("a table, rows of one concept") {
    try concepts("id\ten\tru\n" + lines { "a\tb\($0)\tб\n" }, "a.tsv", format: .tsv).concepts[0].terms.count - 1
  },
  Work("a table, concepts of one term") {
    try concepts("en\tru\n" + lines { "a\tб\($0)\n" }, "a.tsv", format: .tsv).concepts.count
  },
  Work("a table, sources") {
    try concepts("en\tsource\n" + lines { "a\ts\($0)\n" }, "a.tsv", format: .tsv).sources.count
  },
  Work("a table, languages") {
    try units(
      (0..<many).map(tag).joined(separator: "\t") + "\n" + (0..<many).map { "a\($0)" }.joined(separator: "\t") + "\n",
      "a.tsv"
    )[0].variants.count
  },
  Work("a table, terms that are written") {
    let terms = (0..<many).map { Term("a\($0)", language: .english, status: .preferred) }
    return try written(
      [Concept(id: "a", kind: .term, terms: terms)], Writing.concepts(as: .csv, languages: [.english])) > many
      ? many : 0
  },
  Work("JSON Lines, languages of one unit") {
    try units(
      "{\"variants\":[" + (0..<many).map { "{\"language\":\"\(tag($0))\",\"text\":\"a\"}" }.joined(separator: ",")
        + "]}\n", "a.jsonl"
    )[0].variants.count
  },
  Work("TMX, languages of one unit") {
    try units(tmx("<tu>" + lines { "<tuv xml:lang=\"\(tag($0))\"><seg>a</seg></tuv>" } + "</tu>"), "a.tmx")[0]
      .variants.count
  },
  Work("XLIFF, codes without their other halves, into TMX") {
    let units = try units(xliff2(segment(unpairedCodes)), "a.xlf")
    return try written(units, as: .tmx).0.count > many ? units[0].variants[0].segment.codes.count / 2 : 0
  },
  Work("XLIFF, codes without their other halves, into XLIFF") {
    let units = try units(xliff2(segment(unpairedCodes)), "a.xlf")
    return try written(units, as: .xliff, languages: [.english, .russian]).0.count > many
      ? units[0].variants[0].segment.codes.count / 2 : 0
  },
  Work("XLIFF, codes that cross, from one segment to another") {
    let codes = try units(xliff2(segment(crossedCodes)), "a.xlf")[0].variants[0].segment.codes
    return CodePairing(source: codes, target: codes).places.count { $0 != nil } / 2
  },
  Work("XLIFF, elements that cross") {
    func code(_ kind: InlineCode.Kind, _ id: Int) -> InlineCode {
      InlineCode(kind, at: 0, id: String(id), element: "g")
    }
    let codes = (0..<many).map { code(.opening, $0) } + (0..<many).map { code(.closing, $0) }
    // The first that is closed crosses all others, and so on up to the last.
    return CodePairing(source: codes, target: codes).places.count { $0 != nil } == 2 ? many : 0
  },
  Work("XLIFF 2, segments of one unit") {
    try edited(
      xliff2("<unit id=\"u\">" + lines { _ in "<segment><source>a</source></segment>" } + "</unit>"), isVersion2: true)
  },
  Work("XLIFF 2, segments of one unit with proposals of its own") {
    try edited(
      xliff2(
        "<unit id=\"u\"><gls:glossary>" + lines { "<gls:glossEntry><gls:term>t\($0)</gls:term></gls:glossEntry>" }
          + "</gls:glossary>" + lines { _ in "<segment><source>a</source></segment>" } + "</unit>"), isVersion2: true)
  },
  Work("XLIFF 1, segments of one unit") {
    let marks = lines { "<mrk mtype=\"seg\" mid=\"\($0)\">a</mrk>" }
    return try edited(
      xliff1(
        "<trans-unit id=\"u\"><source>a</source><seg-source>\(marks)</seg-source><target>\(marks)</target></trans-unit>"
      ), isVersion2: false)
  },
  Work("XLIFF, sources of a glossary") {
    try concepts(
      xliff2(
        "<unit id=\"u\"><gls:glossary>"
          + lines { "<gls:glossEntry><gls:term source=\"s\($0)\">t\($0)</gls:term></gls:glossEntry>" }
          + "</gls:glossary><segment><source>a</source></segment></unit>"), "a.xlf", format: .xliff
    ).sources.count
  },
  Work("the rules of XLIFF on codes without their other halves") {
    // Each of them is a finding.
    try findings(xliff2(segment(unpairedCodes))) / 2
  },
  Work("the rules of XLIFF on codes of a target") {
    let codes = lines { "<ph id=\"a\($0)\" canDelete=\"no\"/>" }
    let copies = lines { "<ph id=\"b\($0)\" copyOf=\"a\($0)\"/>" }
    return try findings(xliff2(segment(codes, codes + copies))) == 0 ? many : 0
  },
  Work("the rules of XLIFF on the order of segments") {
    let segments = (1...many).map { number in
      "<segment id=\"s\(number)\"><source>a</source><target order=\"\(many + 1 - number)\">б</target></segment>"
    }
    return try findings(xliff2("<unit id=\"u\">\(segments.joined())</unit>")) == 0 ? many : 0
  },
  Work("the rules of XLIFF on changes") {
    // Each of them names an element that is not there.
    try findings(
      xliff2(
        "<unit id=\"u\"><ctr:changeTrack>"
          + lines {
            """
            <ctr:revisions appliesTo="note" ref="n\($0)"><ctr:revision><ctr:item property="content">a</ctr:item>\
            </ctr:revision></ctr:revisions>
            """
          } + "</ctr:changeTrack><segment><source>a</source></segment></unit>"))
  },
  Work("rules of an XLIFF document on its own translations") {
    var reader = try XLIFFUnitReader(
      ByteSource(
        bytes: Array(
          xliff2(
            "<val:validation>" + lines { "<val:rule isPresent=\"r\($0)\"/>" } + "</val:validation>"
              + segment("a", "б")
          ).utf8), name: "a.xlf"), columns: nil)
    while try reader.next() != nil {}
    return reader.takeFindings().count
  },
  Work("a rule of an XLIFF document whose text nearly stands in a translation everywhere") {
    let long = String(repeating: "a", count: 10 * many)
    var reader = try XLIFFUnitReader(
      ByteSource(
        bytes: Array(
          xliff2("<val:validation><val:rule isPresent=\"\(long)b\"/></val:validation>" + segment("a", long + long)).utf8
        ), name: "a.xlf"), columns: nil)
    while try reader.next() != nil {}
    return reader.takeFindings().count * many
  },
]

/// Files of one record that goes on and on, each part small.
private let endless: [(name: String, text: @Sendable () -> String)] = [
  ("properties.tmx", { tmx("<tu>" + parts("<prop type=\"a\"/>") + "</tu>") }),
  ("notes.tmx", { tmx("<tu><tuv xml:lang=\"en\">" + parts("<note/>") + "</tuv></tu>") }),
  ("variants.tmx", { tmx("<tu>" + parts("<tuv xml:lang=\"en\"/>") + "</tu>") }),
  ("codes.tmx", { tmx("<tu><tuv xml:lang=\"en\"><seg>" + parts("<ph/>") + "</seg></tuv></tu>") }),
  (
    "attributes.xlf",
    {
      xliff2(segment(String(repeating: "<ph\(attributes)/>", count: 10_000)))
    }
  ),
  (
    "attributes.tbx",
    {
      tbx("<termEntry id=\"a\">" + String(repeating: "<note\(attributes)/>", count: 10_000) + "</termEntry>")
    }
  ),
  ("comments.po", { "msgid \"x\"\nmsgstr \"\"\n\n" + parts("#: a\n") + "msgid \"a\"\nmsgstr \"\"\n" }),
  ("flags.po", { "msgid \"x\"\nmsgstr \"\"\n\n" + parts("#, a\n") + "msgid \"a\"\nmsgstr \"\"\n" }),
  ("a.en.html", { "<!doctype html><html><body><p>a" + parts("<br>") + "</p></body></html>" }),
]

/// Small files of which one part would stand for much, in many places: what the message says, and the place.
private let multiplied: [(name: String, text: @Sendable () -> String, why: String, line: Int, column: Int?)] = [
  (
    "data.xlf",
    {
      xliff2(
        "\n <unit id=\"u\"><originalData><data id=\"d\">\(repeated("x", 100_000))</data></originalData>\n  <segment><source>"
          + repeated("<ph id=\"1\" dataRef=\"d\"/>", 200) + "</source></segment></unit>")
    }, "16 MiB of original data", 3, 3
  ),
  (
    "data-of-pairs.xlf",
    {
      xliff2(
        "<unit id=\"u\"><originalData><data id=\"d\">\(repeated("x", 100_000))</data></originalData>"
          + repeated("\n<segment><source><pc dataRefEnd=\"d\">a</pc></source><target/></segment>", 200) + "</unit>")
    }, "16 MiB of original data", 169, 1
  ),
  (
    "name.xlf",
    {
      xliff2(
        "<unit id=\"u\" name=\"\(repeated("x", 10_000))\">"
          + repeated("<segment><source>a</source></segment>", 2000) + "</unit>")
    }, "2000 segments", 1, nil
  ),
  ("names.csv", { "en,ru,\(repeated("k", 2000))\na,б,v\n" }, "name of a column", 1, nil),
  (
    "tag.xlf",
    { xliff2(segment("a")).replacing("trgLang=\"ru\"", with: "trgLang=\"ru-x\(repeated("-abcdefgh", 50))\"") },
    "not a language tag", 1, nil
  ),
  (
    "a.ru.md", { "\n \n[x]: http://\(repeated("a", 100_000))\n\n" + repeated("[x] ", 200) }, "16 MiB", 3, 1
  ),
  (
    "b.ru.md", { "> [Straße\n> 2]:\n> a '\\'\(repeated("a", 100_000))'\n\n" + repeated("[STRASSE 2] ", 200) },
    "16 MiB", 1, 3
  ),
  ("c.ru.md", { "[x]: <a b> (\(repeated("a\n", 50_000)))\n\n" + repeated("[x][] ![x] [y][x]\n", 70) }, "16 MiB", 1, 1),
]

private func repeated(_ part: String, _ count: Int) -> String { String(repeating: part, count: count) }

/// Of 350 bytes, but many.
private let attributes = (0..<50).map { " a\($0)=\"\"" }.joined()

private func parts(_ part: String) -> String { String(repeating: part, count: 300_000) }

@Suite struct `Hostile size` {
  @Test(arguments: works)
  private func `takes no more work for each record than one record does`(work: Work) throws {
    #expect(try work.run() == many)
  }

  @Test(arguments: endless)
  private func `of one record is refused with its place and what to do`(
    name: String, text: @Sendable () -> String
  ) {
    let error = #expect(throws: TumenError.self) {
      if name.hasSuffix("tbx") { _ = try concepts(text(), name) } else { _ = try unitRecords(text(), name) }
    }
    #expect(error?.code == .malformed && error?.message.contains("16 MiB") == true, "\(error?.description ?? "")")
    #expect((error?.place?.line ?? 0) > 0 && error?.mend != nil)
  }

  @Test(arguments: multiplied)
  private func `of one part that many others would have is refused with its place and what to do`(
    name: String, text: @Sendable () -> String, why: String, line: Int, column: Int?
  ) {
    let error = #expect(throws: TumenError.self) { _ = try unitRecords(text(), name) }
    #expect(error?.message.contains(why) == true && error?.mend != nil, "\(error?.description ?? "")")
    #expect(error?.place?.line == line && (column == nil || error?.place?.column == column))
  }

  @Test(arguments: [
    "[x]: http://\(repeated("a", 100))\n\n" + repeated("[x] ", many),
    repeated("[info]: (a word is put in brackets \"here\"\n", many),
    "[x]: a \"\(repeated("a", 100_000))\"\n\n[x] [x]", repeated("[a]: b '", many), repeated("[a]: b \"\\", many),
    "[x]:\n\n" + repeated("a", 100_000) + repeated(" [x]", 1000),
  ])
  private func `of references is none where they are short or few`(text: String) throws {
    #expect(try !unitRecords(text, "a.ru.md").isEmpty)
  }

  @Test func `of a rule of a document is none in what is said of its units`() throws {
    let rule = "<val:validation><val:rule isPresent=\"\(repeated("x", 100_000))\"/></val:validation>"
    var reader = try XLIFFUnitReader(ByteSource(bytes: Array(xliff2(rule + segment("a", "б")).utf8), name: "a.xlf"))
    while try reader.next() != nil {}
    let messages = reader.takeFindings().map(\.message)
    #expect(messages == ["the target has to have “\(repeated("x", 200))…”"])
  }

  @Test func `of the name of a file is none in the ids of its units`() throws {
    let file = { (name: String, unit: String) in
      "<file original=\"\(name)\" source-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"\(unit)\"><source>a</source>"
        + "</trans-unit></body></file>"
    }
    let units = try units(
      "<xliff version=\"1.2\">" + file("a", "1") + file(repeated("o", 100_000), "1") + file("c", "1") + "</xliff>",
      "a.xlf")
    #expect(units.map(\.id) == ["1", "2/1", "c/1"])
  }

  @Test func `of what is said of a unit is refused where each of many segments would get it`() {
    let notes = "<notes>" + String(repeating: "<note>a</note>", count: many) + "</notes>"
    let segments = lines { _ in "<segment><source>a</source></segment>" }
    let error = #expect(throws: TumenError.self) {
      try unitRecords(xliff2("<unit id=\"u\">\(notes)\(segments)</unit>"), "a.xlf")
    }
    #expect(error?.message.contains("\(many) segments") == true, "\(error?.description ?? "")")
  }

  @Test func `of remarks is no more than is shown`() throws {
    let entry = "<termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>a</term></tig></langSet></termEntry>"
    var reader = try TBXConceptReader(
      ByteSource(bytes: Array(tbx(String(repeating: entry, count: 100)).utf8), name: "a.tbx"))
    while try reader.next() != nil {}
    #expect(reader.remark?.hasSuffix("; and 79 more") == true)
  }
}

@Suite struct `Names that are told apart` {
  @Test func `get the numbers that nobody has, from 2 on`() {
    var names = DistinctNames(taken: ["a-3"])
    #expect((0..<4).map { _ in names.name(for: "a") } == ["a", "a-2", "a-4", "a-5"])
    #expect(names.name(for: "a-2") == "a-2-2")
    #expect(names.name(for: "b") == "b")
  }
}

@Suite struct `Codes of a translation` {
  /// Kind, id and content of each.
  private func codes(_ rows: [(InlineCode.Kind, String?, String)]) -> [InlineCode] {
    rows.map { InlineCode($0, at: 0, id: $1, element: "x", content: $2) }
  }

  @Test func `stand for those of the source with their content, else their id, else the first that is left`() {
    let source = codes([
      (.placeholder, "1", "%s"), (.placeholder, "2", "%d"), (.placeholder, "3", "%s"), (.placeholder, nil, ""),
    ])
    let target = codes([
      (.placeholder, "9", "%s"), (.placeholder, "2", "%x"), (.placeholder, nil, ""), (.placeholder, "1", ""),
      (.placeholder, "1", "%s"),
    ])
    #expect(CodePairing(source: source, target: target).places == [0, 1, 2, 3, nil])
  }

  @Test func `are paired with the last open one of their id, rather one of their sort`() {
    let codes = [
      InlineCode(.opening, at: 0, id: "1", element: "sc"), InlineCode(.opening, at: 0, id: "1", element: "bx"),
      InlineCode(.closing, at: 0, id: "1", element: "sx"), InlineCode(.closing, at: 0, id: "1", element: "ex"),
      InlineCode(.closing, at: 0, id: "1", element: "ex"),
    ]
    #expect(CodePairing.pairs(in: codes) == [2, 3, 0, 1, nil])
  }

  @Test(arguments: UInt64(1)...200) func `pairs few codes as it pairs many`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let kinds: [InlineCode.Kind] = [.opening, .closing, .opening, .closing, .placeholder, .isolated]
    let few = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      InlineCode(
        kinds.randomElement(using: &generator) ?? .opening, at: 0,
        id: ["1", "2", nil].randomElement(using: &generator) ?? nil,
        element: ["bpt", "ept", "sc", "ec", "hi"].randomElement(using: &generator) ?? "hi")
    }
    // Placeholders are no half of anything.
    let many = few + (0..<20).map { InlineCode(.placeholder, at: 0, id: "p\($0)", element: "ph") }
    #expect(CodePairing.pairs(in: few) == Array(CodePairing.pairs(in: many).prefix(few.count)))
  }
}
