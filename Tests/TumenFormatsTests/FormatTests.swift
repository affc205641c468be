import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func units(_ text: String, _ name: String = "a.tmx", columns: String? = nil) throws -> [Record<TranslationUnit>]
{
  try units(Array(text.utf8), name, columns: columns)
}

private func units(_ bytes: [UInt8], _ name: String, columns: String? = nil) throws -> [Record<TranslationUnit>] {
  var reader = try Reading.units(of: ByteSource(bytes: bytes, name: name), options: ReadingOptions(columns: columns))
  var records: [Record<TranslationUnit>] = []
  while let record = try reader.next() { records.append(record) }
  return records
}

extension Record {
  fileprivate var value: Value? { if case .read(let value, _) = self { value } else { nil } }
  fileprivate var rejection: (message: String, line: Int)? {
    if case .rejected(let message, let line) = self { (message, line) } else { nil }
  }
}

@Suite struct `TMX` {
  private func tmx(_ body: String) -> String {
    "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(body)</body></tmx>"
  }

  @Test func `gives all inline codes with their places in Unicode scalars`() throws {
    let segment =
      "👩‍👩‍👧 a<bpt i=\"1\" x=\"9\" type=\"bold\">&lt;b></bpt>b<hi type=\"x\">c</hi><ept i=\"1\">&lt;/b></ept>"
      + "<ph x=\"2\">%s</ph><it pos=\"begin\" x=\"3\">[</it><ut>u</ut> d"
    let unit = try #require(try units(tmx("<tu><tuv xml:lang=\"en\"><seg>\(segment)</seg></tuv></tu>")).first?.value)
    let read = unit.variants[0].segment
    #expect(read.text == "👩‍👩‍👧 abc d")
    #expect(read.codes.map(\.element) == ["bpt", "hi", "hi", "ept", "ph", "it", "ut"])
    #expect(read.codes.map(\.kind) == [.opening, .opening, .closing, .closing, .placeholder, .isolated, .placeholder])
    #expect(read.codes.map(\.position) == [7, 8, 9, 9, 9, 9, 9])
    #expect(read.codes.map(\.content) == ["<b>", "", "", "</b>", "%s", "[", "u"])
    #expect(read.codes[0].attributes.map(\.name) == ["i", "x", "type"] && read.codes[0].id == "1")
  }

  @Test func `reads older versions, comments, CDATA and elements that it does not know`() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><!-- a -->
      <tmx version="1.1"><header srclang="*all*"><ude name="x"/><note>n</note></header><body>
      <tu tuid="1"><!-- b --><tuv lang="EN"><seg>a <![CDATA[<b>]]> &amp;&#33;</seg><unknown><seg>no</seg></unknown></tuv>
      <tuv lang="RU"><seg> б </seg></tuv></tu></body></tmx>
      """
    let unit = try #require(try units(text).first?.value)
    #expect(unit.variants.map(\.language) == [.english, .russian])
    #expect(unit.variants.map(\.segment.text) == ["a <b> &!", " б "])
  }

  @Test func `rejects a unit with one language twice`() throws {
    let record = try units(
      tmx("\n<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu>")
    ).first
    #expect(record?.rejection?.line == 2 && record?.rejection?.message.contains("en stands twice") == true)
  }

  @Test func `reads back every unit that it writes`() throws {
    var generator = SeededGenerator(seed: 21)
    let alphabet = Array("ab <>&\"'\t\n가나ёй\u{301}👩‍👧".unicodeScalars)
    func text() -> String {
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator) }))
    }
    func metadata() -> TranslationUnit.Metadata {
      .init(
        attributes: Bool.random(using: &generator)
          ? [Attribute("creationid", text()), Attribute("usagecount", "3")] : [],
        properties: Bool.random(using: &generator) ? [Attribute("p", text()), Attribute("p", text())] : [],
        notes: Bool.random(using: &generator) ? [text()] : [])
    }
    func segment() -> Segment {
      var segment = Segment(text())
      let length = segment.text.unicodeScalars.count
      let places = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Int.random(in: 0...length, using: &generator)
      }.sorted()
      let isPaired = places.count > 1 && Bool.random(using: &generator)
      for (number, place) in places.enumerated() {
        let other = ["ph", "it", "ut"].randomElement(using: &generator) ?? "ph"
        let element = isPaired && number < 2 ? ["bpt", "ept"][number] : other
        let kind: InlineCode.Kind =
          ["bpt": .opening, "ept": .closing, "it": .isolated][element] ?? .placeholder
        let id = isPaired && number < 2 ? "0" : "\(number)"
        segment.codes.append(
          InlineCode(
            kind, at: place, id: id, element: element,
            attributes: [Attribute(isPaired && number < 2 ? "i" : "x", id)]
              + (element == "it" ? [Attribute("pos", "begin")] : []), content: text()))
      }
      return segment
    }
    for round in 0..<300 {
      let unit = TranslationUnit(
        id: Bool.random(using: &generator) ? "id \(round)" : nil,
        variants: [LanguageTag.english, .russian, .koreanNorth].map { .init($0, segment(), metadata: metadata()) },
        metadata: metadata())
      var writer = try Writing.units(as: .tmx, languages: [.english], namesSource: true)
      try writer.write(unit)
      try writer.finish()
      let read = try units(writer.take(), "a.tmx")
      #expect(read.count == 1 && read.first?.value == unit, "seed 21, round \(round)")
    }
  }

  @Test func `refuses to write what XML cannot hold`() throws {
    var writer = try Writing.units(as: .tmx)
    #expect(throws: TumenError.self) {
      try writer.write(TranslationUnit(variants: [.init(.english, Segment("a\u{1}"))]))
    }
  }
}

@Suite struct `A table` {
  @Test func `names its columns in its first line or by option`() throws {
    let named = try units("id\ten\tru\tpackage\r\n1\topen\tоткрыть\tp\r\n\r\n", "a.tsv")
    #expect(named.count == 1)
    let unit = try #require(named.first?.value)
    #expect(unit.id == "1" && unit.variants.map(\.segment.text) == ["open", "открыть"])
    #expect(unit.metadata.properties == [Attribute("package", "p")])
    let given = try units("open\tx\tоткрыть\tp\tmore", "a.tsv", columns: "en,-,ru,package=prop").first?.value
    #expect(given?.variants == unit.variants && given?.metadata.properties == unit.metadata.properties)
  }

  @Test func `rejects rows with their lines`() throws {
    let records = try units("en\tru\na\nb\tб\tв\nc\u{1}\tг\n\td\n", "a.tsv")
    #expect(records.map { $0.rejection?.line } == [2, 3, 4, nil])
  }

  @Test(arguments: ["en\tnothing\n", "first line of prose\n", "\t\t\n"])
  func `without languages is an error`(text: String) {
    #expect(throws: TumenError.self) { try units(text, "a.tsv") }
  }

  @Test(arguments: ["en", "en,xx", "en,en", "", "en;ru"])
  func `with columns that are none is an error`(columns: String) {
    #expect(throws: TumenError.self) { try units("a\tb\n", "a.tsv", columns: columns) }
  }

  @Test func `says what it could not hold`() throws {
    var writer = try Writing.units(as: .tsv, languages: [.english, .russian])
    try writer.write(
      TranslationUnit(
        id: "1",
        variants: [
          .init(.english, Segment("a\tb", codes: [InlineCode(.placeholder, at: 0, element: "ph")])),
          .init(.russian, Segment("б")),
        ]))
    #expect(String(decoding: writer.take(), as: UTF8.self) == "id\ten\tru\n1\ta b\tб\n")
    #expect(writer.remark?.contains("tabs") == true && writer.remark?.contains("codes") == true)
  }
}

@Suite struct `A line reader` {
  private func lines(_ bytes: [UInt8], limit: Int = 100) throws -> [String] {
    var reader = LineReader(ByteSource(bytes: bytes, name: "f"), limit: limit)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test func `ends lines at LF and CR LF, and passes over a byte-order mark`() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array("a\r\n\nb".utf8)) == ["a", "", "b"])
    #expect(try lines([]).isEmpty)
  }

  @Test func `refuses what is no text`() {
    for bytes: [UInt8] in [
      [0x61, 0x0A, 0xFF], [0x61, 0x0A, 0x00], [0x61, 0x0A] + [UInt8](repeating: 0x62, count: 101),
    ] {
      let error = #expect(throws: TumenError.self) { try lines(bytes, limit: 100) }
      #expect(error?.place?.line == 2 || bytes.count > 100)
    }
  }
}

@Suite struct `A glossary in YAML` {
  private func concepts(_ text: String) throws -> [Concept] {
    var reader = try YAMLConceptReader(ByteSource(bytes: Array(text.utf8), name: "g.yaml"))
    var concepts: [Concept] = []
    while let record = try reader.next() { if let concept = record.value { concepts.append(concept) } }
    return concepts
  }

  @Test func `gives every key of the format`() throws {
    let documentation = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documentation/glossary-format.md")
    // Behind the mark of the block stands the name of the file that it shows.
    let block = try String(contentsOf: documentation, encoding: .utf8).components(separatedBy: "```yaml ")[1]
      .components(separatedBy: "```")[0]
    let example = String(block.drop { $0 != "\n" }.dropFirst())
    let concept = try #require(try concepts(example).first)
    #expect(
      concept.id == "pak-thae-song" && concept.kind == .person && concept.gender == .male && concept.place?.line == 11)
    #expect(concept.relations.map(\.kind) == [.holdsTitle, .related])
    #expect(concept.relations[0].validity.from?.description == "2024-12-29")
    #expect(concept.terms.map(\.status) == [.preferred, .admitted, .preferred, .forbidden, .preferred, .preferred])
    #expect(
      concept.terms[0].scheme == .kcna && concept.terms[0].source == "sinbo-2025-05-01"
        && concept.terms[1].derived == "rr")
  }

  @Test func `reads back every concept that it writes`() throws {
    let texts = [
      "a", "no", "12", "null", "- x", "a: b", "“quoted” \"x\"", "it's", "#x", "박태성", "Пак Тхэ Сон", " lead", "x\ny",
      "@", "2024", "~", "[a]", "&a", "*", "yes", "%", "ё\u{301}",
    ]
    let concepts = texts.enumerated().map { number, text in
      Concept(
        id: "c\(number)", kind: Concept.Kind.allCases[number % 7], gender: number % 2 == 0 ? .male : nil, subject: text,
        definition: text, note: text, source: "s",
        relations: [
          Relation(.holdsTitle, "c0", validity: Validity(from: CalendarDate("2024-12"), to: nil), source: "s"),
          Relation(.partOf, "c1", validity: Validity(from: nil, to: CalendarDate("2025"))),
        ],
        terms: [
          Term(
            text, language: .english, status: TermStatus.allCases[number % 6], scheme: .rr, source: "s", derived: text,
            note: text, forms: [text, "b"],
            grammar: Grammar(gender: "m", number: "sg", animacy: "a", partOfSpeech: "noun"),
            validity: Validity(from: CalendarDate("2020-01-01"), to: CalendarDate("2021"))),
          Term(text + "x", language: .koreanNorth),
        ])
    }
    let source = Source(
      id: "s", title: "T: t", publisher: "P", date: CalendarDate("2025-05-01"), language: .koreanNorth,
      url: "https://example.org/#a", note: "n")
    let text = try YAMLConceptWriter.head([source]) + YAMLConceptWriter.entries(concepts)
    var reader = try YAMLConceptReader(ByteSource(bytes: Array(text.utf8), name: "g.yaml"))
    #expect(reader.sources == [source])
    for concept in concepts {
      var read = try #require(try reader.next()?.value)
      read.place = nil
      #expect(read == concept)
    }
  }
}

@Suite struct `A language of private use` {
  @Test(arguments: ["x-klingon", "i-klingon", "art-lojban", "qaa"]) func `is one in every format`(tag: String) throws {
    let unit = TranslationUnit(variants: [
      .init(.english, Segment("Hello")), .init(try LanguageTag(tag), Segment("nuqneH")),
    ])
    for format in [Format.tmx, .xliff, .jsonl, .po, .tsv] {
      let languages = unit.variants.map(\.language)
      let (bytes, _) = try written([unit], as: format, languages: languages)
      // An unknown word at the head of a column may be anything.
      let columns = format == .tsv ? "en,\(tag)" : nil
      let back = try units(bytes, "a.\(format.rawValue)", columns: columns).first?.value
      #expect(back?.variants == unit.variants, "\(format)")
    }
  }
}

@Suite struct `The format of a file` {
  @Test(arguments: [
    ("<?xml version=\"1.0\"?><tmx/>", "x", Format.tmx), ("\u{FEFF}\n <tmx/>", "x.tsv", .tmx), ("en\tru\n", "x", .tsv),
    ("concepts: []", "x", .yaml), ("{\"concepts\": [{\"id\": \"a\"}]}", "x.yaml", .yaml),
    ("{\"concepts\": [{\"id\": \"a\"}]}", "x.jsonl", .jsonl), ("{\"en\": \"a\"}", "x.yaml", .jsonl),
    ("a: b", "x.yml.gz", .yaml), ("en\tru", "x.TSV.xz", .tsv),
    ("en,ru\n\"a, b\",б\n", "x.tsv", .csv), ("en;ru\na;б\n", "x.tab", .csv), ("en\na, b\nc, d\n", "x.tsv", .tsv),
    ("en\tru\na, b\tб, в\n", "x.tsv", .tsv), ("# c\n#~ msgid \"a\"\n#~ msgstr \"б\"\n", "x.dat", .po),
    ("<!-- <tmx> --><?a <b?><!DOCTYPE x:xliff [<!ENTITY a \"<tbx>\">]>\n<x:xliff><martif/></x:xliff>", "x", .xliff),
    ("<xliff xmlns=\"urn:x\"><file><martif type=\"TBX\"/></file></xliff>", "x", .xliff),
    ("<martif><xliff/></martif>", "x", .tbx), ("<!doctype html><title>a</title>", "x", .html),
    ("\n<!DOCTYPE HTML PUBLIC \"x\"><p>a", "x", .html), ("<tmx/>", "x.html", .tmx), ("<xliff/>", "x.md", .xliff),
    ("<?xml version='1.0'?><tmx/>", "x.txt", .tmx), ("# a\nmsgid \"\"\nmsgstr \"\"\n", "x.html", .po),
    ("msgid \"a\"\n", "x.md", .po), ("msgctxt \"a\"\n", "x.txt", .po), ("{\"en\":\"a\"}\n", "x.csv", .jsonl),
    ("{ \"en\": \"a\" }\n", "x.tsv", .jsonl), ("{\"en\":\"a\"}", "x.en.txt", .jsonl), ("{x},b\n", "x.csv", .csv),
    ("{\"a\": b\n", "x.csv", .csv), ("<b>a</b>\tб\n", "x.tsv", .tsv), ("<p>a", "x.md", .markdown),
    ("# msgid\ntext", "x.md", .markdown), ("en,ru\na,б\n", "-", .csv), ("en;ru\n\"a;\";б\n", "-", .csv),
  ])
  func `is seen in its content, then in its name`(text: String, name: String, format: Format) throws {
    #expect(try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: name)) == format)
  }

  @Test(arguments: [
    ("nonsense", "x.tmx", "no XML", "looks like plain text"), ("en,ru\na,б\n", "x.xlf", "no XML", "looks like CSV"),
    ("en\tru\na\tб\n", "x.tbx.gz", "no XML", "looks like TSV"), ("PK\u{3}\u{4}\u{14}\u{0}", "x.xlf", "zip archive", ""),
  ])
  func `is none where the content is not what the name says`(text: String, name: String, what: String, looks: String) {
    let error = #expect(throws: TumenError.self) {
      try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: name))
    }
    #expect(error?.code == .malformed && error?.mend != nil, "\(error?.description ?? "")")
    #expect(error?.message.contains(what) == true && error?.message.hasSuffix(looks) == true)
  }

  @Test(arguments: [("", "x.tmx"), ("a\u{0}b", "x.tsv"), ("<svg/>", "x"), ("prose", "x.doc")])
  func `that is none is an error`(text: String, name: String) {
    #expect(throws: TumenError.self) { try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: name)) }
  }
}
