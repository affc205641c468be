import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func records(_ bytes: [UInt8], columns: String? = nil) throws -> [Record<TranslationUnit>] {
  var reader = try TableUnitReader(ByteSource(bytes: bytes, name: "a.tsv"), .tabs, columns: columns)
  var records: [Record<TranslationUnit>] = []
  while let record = try reader.next() { records.append(record) }
  return records
}

private func records(_ text: String, columns: String? = nil) throws -> [Record<TranslationUnit>] {
  try records(Array(text.utf8), columns: columns)
}

extension Record {
  fileprivate var value: Value? { if case .read(let value, _) = self { value } else { nil } }
  fileprivate var line: Int {
    switch self {
    case .read(_, let line), .rejected(_, let line): line
    }
  }
  fileprivate var message: String? { if case .rejected(let message, _) = self { message } else { nil } }
}

@Suite struct `A row of a table` {
  @Test(arguments: [
    "en\tru\na\tб\nc\tг\n", "en\tru\r\na\tб\r\nc\tг\r\n", "\u{FEFF}en\tru\na\tб\nc\tг", "en\tru\n\na\tб\n\n\nc\tг",
  ])
  func `is the same whatever ends its line`(text: String) throws {
    let units = try records(text).compactMap(\.value)
    #expect(units.map { $0.variants.map(\.segment.text) } == [["a", "б"], ["c", "г"]])
    #expect(units.allSatisfy { $0.variants.map(\.language) == [.english, .russian] && $0.id == nil })
  }

  @Test func `knows its line past empty ones`() throws {
    #expect(try records("en\tru\n\na\tб\n\nc\tг\n").map(\.line) == [3, 5])
  }

  @Test(
    arguments: [
      ("en\tru\na\n", nil, "1 field"), ("en\tru\na\tb\tc\n", nil, "3 fields"), ("a\n", "en,ru", "1 field"),
      ("en\tru\na\u{1}\tб\n", nil, "U+1"), ("en\tru\na\tб\u{1F}\n", nil, "U+1F"), ("en\tru\na\u{B}\tб\n", nil, "U+B"),
      ("en\tru\na\u{FFFE}\tб\n", nil, "U+FFFE"),
    ] as [(String, String?, String)])
  func `that cannot be taken says why`(text: String, columns: String?, why: String) throws {
    let record = try #require(try records(text, columns: columns).first)
    #expect(record.message?.contains(why) == true, "\(record)")
  }

  @Test func `keeps its white space, its invisible characters and its form`() throws {
    let text = " a  b \u{00A0}\u{200B}e\u{0301}\u{AD}"
    let unit = try #require(try records("en\tru\n\(text)\t \u{2028}б\n").first?.value)
    #expect(unit.variants[0].segment.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(unit.variants[1].segment.text == " \u{2028}б")
  }

  @Test func `may have a carriage return within`() throws {
    let unit = try #require(try records("en\tru\na\rb\tб\r\n").first?.value)
    #expect(unit.variants[0].segment.text.unicodeScalars.elementsEqual("a\rb".unicodeScalars))
  }
}

@Suite struct `The columns of a table` {
  @Test func `by option pass over some and keep properties`() throws {
    let unit = try #require(try records("x\ta\tб\tp\t\n", columns: "-,en,ru,package=prop,empty=prop").first?.value)
    #expect(unit.variants.map(\.segment.text) == ["a", "б"])
    #expect(unit.metadata.properties == [Attribute("package", "p")])
  }

  @Test func `without a name are counted`() throws {
    var reader = try TableUnitReader(
      ByteSource(bytes: Array("a\tб\n1\t2\t3\t4\n1\t2\t3\n".utf8), name: "a.tsv"), .tabs, columns: "en,ru")
    while try reader.next() != nil {}
    #expect(reader.remark?.hasPrefix("2 column") == true)
  }

  @Test func `say the source by their order`() throws {
    let source = ByteSource(bytes: Array("id\tru\ten\n".utf8), name: "a.tsv")
    #expect(try TableUnitReader(source, .tabs, columns: nil).sourceLanguage == .russian)
  }

  @Test(arguments: [
    ("en,ru,", "unnamed"), ("en,русский", "no tag"), ("en,ru,en", "twice"), ("ru,-", "one language"),
    ("=prop", "no language"),
  ])
  func `that cannot be understood are a usage error`(columns: String, why: String) {
    let error = #expect(throws: TumenError.self, "\(why)") { try records("a\tб\n", columns: columns) }
    #expect(error?.code == .usage && error?.mend != nil, "\(why)")
  }

  @Test func `that a first line names like a language without being one are properties`() throws {
    let unit = try #require(try records("en\tkok\turl\na\tb\tc\n").first?.value)
    #expect(unit.variants.map(\.language.identifier) == ["en", "kok"])
    #expect(unit.metadata.properties == [Attribute("url", "c")])
  }

  @Test func `never stand twice in a first line`() {
    #expect(throws: TumenError.self) { try records("en\tru\tEN\na\tб\tc\n") }
  }
}

/// A good head, bytes that are no text, and the line that they stand in.
private let noTexts: [(String, [UInt8], Int)] = [
  ("en\tru\na\t", [0xFF, 0x0A], 2), ("en\tru\na\t", [0xD0, 0x0A], 2), ("en\tru\n\na\t", [0x00, 0x0A], 3),
  ("en\tru\na\t", [0xED, 0xA0, 0x80, 0x0A], 2), ("en\tru\na\t", [0xC0, 0xAF], 2),
]

@Suite struct `A table that is no text` {
  @Test(arguments: noTexts)
  func `is an error with its line`(head: String, bytes: [UInt8], line: Int) {
    let error = #expect(throws: TumenError.self) { try records(Array(head.utf8) + bytes) }
    #expect(error?.code == .malformed && error?.place?.line == line && error?.mend != nil)
  }

}

@Suite struct `A table in UTF-16` {
  private func encoded(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [true, false])
  func `is read as it would be in UTF-8`(bigEndian: Bool) throws {
    let text = "en\tru\r\na \u{1F309} b\tмост 다리\r\n"
    let unit = try #require(try records(encoded(text, bigEndian: bigEndian)).first?.value)
    #expect(unit.variants.map(\.segment.text) == ["a \u{1F309} b", "мост 다리"])
  }

  /// Units after “en⇥ru⏎a⇥”, little endian: half of a pair before a line break, at the end, a low half alone, half a unit.
  @Test(arguments: [[0x3D, 0xD8, 0x0A, 0x00], [0x3D, 0xD8], [0x09, 0xDF, 0x0A, 0x00], [0x41]] as [[UInt8]])
  func `with half a character says in which line`(rest: [UInt8]) {
    let error = #expect(throws: TumenError.self) {
      try records(encoded("en\tru\na\t", bigEndian: false) + rest)
    }
    #expect(error?.code == .malformed && error?.place?.line == 2 && error?.message.contains("UTF-16") == true)
  }
}

@Suite struct `A line beyond the limit` {
  @Test(arguments: ["", "\n", "\nnext\n"])
  func `is refused with its number, whatever follows it`(rest: String) throws {
    let bytes = Array(("first\n" + String(repeating: "x", count: 200) + rest).utf8)
    var reader = LineReader(ByteSource(bytes: bytes, name: "f"), limit: 100)
    #expect(try reader.next() == "first")
    let error = #expect(throws: TumenError.self) { try reader.next() }
    #expect(error?.place?.line == 2 && error?.code == .malformed)
  }

  @Test func `is not one at the limit`() throws {
    var reader = LineReader(
      ByteSource(bytes: Array((String(repeating: "x", count: 100) + "\n").utf8), name: "f"), limit: 100)
    #expect(try reader.next()?.count == 100)
    #expect(try reader.next() == nil)
  }
}

@Suite struct `A table that is written` {
  @Test func `reads back every text without tabs and line breaks`() throws {
    var generator = SeededGenerator(seed: 51)
    let pieces = ["a", " ", "ё", "й", "두", "👩‍👩‍👧", "\u{0301}", "\u{00A0}", "<b>", "\"", "\\", "\u{2028}", "\u{0085}"]
    let units = (0..<300).map { number in
      func text() -> String {
        "x"
          + (0..<Int.random(in: 0...8, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
      return TranslationUnit(
        id: "u\(number)", variants: [LanguageTag.english, .russian, .koreanNorth].map { .init($0, Segment(text())) })
    }
    var writer = try TableUnitWriter(.tsv, languages: [.english, .russian, .koreanNorth])
    for unit in units { try writer.write(unit) }
    try writer.finish()
    #expect(writer.remark == nil)
    #expect(try records(writer.take()).compactMap(\.value) == units, "seed 51")
    #expect(writer.take().isEmpty)
  }

  @Test func `says how many texts it had to change`() throws {
    var writer = try TableUnitWriter(.tsv, languages: [.english, .russian])
    let code = InlineCode(.placeholder, at: 0, element: "ph", content: "%s")
    for text in ["a\tb", "a\nb", "a\r\nb", "plain"] {
      try writer.write(
        TranslationUnit(variants: [.init(.english, Segment(text)), .init(.russian, Segment("б", codes: [code]))]))
    }
    let rows = String(decoding: writer.take(), as: UTF8.self).split(separator: "\n")
    #expect(
      rows.count == 5 && rows.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 3 })
    #expect(
      writer.remark?.contains("tabs and line breaks, written as spaces (3: in no. 1, no. 2, no. 3)") == true
        && writer.remark?.contains("inline codes of texts (4: in no. 1, no. 2, no. 3 …)") == true)
  }
}

@Suite struct `A glossary in a table` {
  private func concepts(_ text: String) throws -> ([Record<Concept>], [Source]) {
    var reader = try TableConceptReader(ByteSource(bytes: Array(text.utf8), name: "g.tsv"), .tsv, languages: nil)
    var records: [Record<Concept>] = []
    while let record = try reader.next() { records.append(record) }
    return (records, reader.sources)
  }

  @Test func `gives every column`() throws {
    let (records, sources) = try concepts(
      "id\tkind\ten\tru\tko-KP\tdefinition\tnote\tsubject\tstatus\tsource\n"
        + "rason\tplace\tRason\tРасон\t라선\tA city.\tNot Rajin.\tgeography\tadmitted\tAtlas\n"
        + "\t\tTumen River\t\t두만강\t\t\t\t\tAtlas\n")
    let first = try #require(records.first?.value)
    #expect(first.id == "rason" && first.kind == .place && first.definition == "A city." && first.note == "Not Rajin.")
    #expect(first.subject == "geography" && first.place?.line == 2)
    #expect(first.terms.map(\.text) == ["Rason", "Расон", "라선"])
    #expect(first.terms.allSatisfy { $0.status == .admitted && $0.source == "Atlas" })
    let second = try #require(records.last?.value)
    #expect(
      second.id == "tumen-river" && second.kind == .term && second.terms.map(\.status) == [.preferred, .preferred])
    #expect(sources.map(\.id) == ["Atlas"])
  }

  @Test(arguments: [
    ("id\ten\tstatus\nx\ta\tgood\n", "no status"), ("id\ten\tkind\nx\ta\tthing\n", "no kind"),
    ("id\ten\tru\nx\t\t\n", "no term"), ("id\ten\nx\n", "1 field"), ("id\ten\nx\ta\tb\n", "3 field"),
  ])
  func `rejects a row and says why`(text: String, why: String) throws {
    let record = try #require(try concepts(text).0.first)
    #expect(record.message?.contains(why) == true && record.line == 2)
  }

  @Test(arguments: ["", "\n", "id\tkind\n", "en\tnothing\n"])
  func `without languages is an error`(text: String) {
    let error = #expect(throws: TumenError.self) { try concepts(text) }
    #expect(error?.code == .malformed && error?.place?.file == "g.tsv")
  }
}
