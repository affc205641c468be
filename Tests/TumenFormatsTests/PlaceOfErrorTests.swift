import Testing
import TumenModel

@testable import TumenFormats

@Suite struct `An error in a text file` {
  /// What is wrong, and the line and column where.
  private static let rows: [(name: String, bytes: [UInt8], line: Int, column: Int)] = [
    ("a.po", Array("msgid \"é\" x\nmsgstr \"\"\n".utf8), 1, 11),
    ("a.po", Array("msgid \"a\"\nmsgstr \"ё\\q\"\n".utf8), 2, 10), ("a.po", Array("  msgstr \"a\"\n".utf8), 1, 3),
    ("a.po", Array("msgid \"a\"\nmsgstr \"b\n".utf8), 2, 8), ("a.po", Array("msgid \"a\"\n  hello\n".utf8), 2, 3),
    ("a.po", Array("msgid \"a\" msgid \"b\"\n".utf8), 1, 11), ("a.po", Array("msgid a\n".utf8), 1, 7),
    ("a.po", Array("msgid \"a\"\nmsgstr[x] \"b\"\n".utf8), 2, 7),
    ("a.po", Array("# ".utf8) + [0xD0, 0xB0, 0xFF], 1, 4),
    ("a.po", Array("msgid \"a\"\nmsgstr \"ё".utf8) + [0xFF] + Array("\"\n\"x\"\n".utf8), 2, 10),
    ("a.po", Array("msgid \"a\"\nmsgstr \"ё".utf8) + [0] + Array("\"\n\"x\"\n".utf8), 2, 10),
    ("a.po", Array("#~ msgid \"a\" msgstr \"b\" msgid \"c\"\n".utf8), 1, 25),
    ("a.csv", Array("en,ru\nё,\"б\n\"\"\n".utf8), 2, 3), ("a.csv", Array("en,ru\na,\"б\n".utf8) + [0x62, 0xFF], 3, 2),
    ("a.tsv", Array("en\tru\nё\t".utf8) + [0xFF], 2, 3), ("a.tsv", Array("en\tru\nё\tb".utf8) + [0], 2, 4),
    ("a.jsonl", Array("{\"en\":\"ё\",}\n".utf8), 1, 11), ("a.jsonl", Array("\n[{\"en\":\"a\"}]\n".utf8), 2, 1),
    ("a.jsonl", Array("[\n{\"en\":\"a\"}\n]".utf8), 1, 1), ("a.ru.txt", Array("a\nёж".utf8) + [0xC0], 2, 3),
    ("a.jsonl", Array("{\"en\":\"ё".utf8) + [0xFF] + Array("b\"}\n".utf8), 1, 9),
    ("a.jsonl", Array("{\"en\":\"\\n".utf8) + [0xD0] + Array("b\"}\n".utf8), 1, 10),
    ("a.jsonl", Array("{\"en\":\"a\"}\n{\"en\":\"ё\\ud800b\"}\n".utf8), 2, 9),
    ("a.en.html", Array("<meta charset=utf-8>\n<p>ё".utf8) + [0xFF, 0x62], 2, 5),
    ("a.en.html", Array("<meta charset=utf-8>\n<p>ё\nбв".utf8) + [0xD0], 3, 3),
    (
      "a.en.html", Array(("<meta charset=utf-8>\n" + String(repeating: "ё", count: 1 << 20)).utf8) + [0xFF], 2,
      (1 << 20) + 1
    ),
    ("a.en.md", Array("# ё\n\nб".utf8) + [0xFF], 3, 2),
    ("a.tmx", Array("<tmx>\n<a>b".utf8) + [0xFF] + Array("</a></tmx>".utf8), 2, 5),
  ]

  @Test(arguments: rows.indices) func `names its line and column, in Unicode scalars, and the mend`(row: Int) {
    let (name, bytes, line, column) = Self.rows[row]
    let error = #expect(throws: TumenError.self) {
      try unitRecords(bytes, name, columns: name == "a.po" ? "en,ru" : nil)
    }
    #expect(error?.place == .init(file: name, line: line, column: column), "\(error?.description ?? "")")
    #expect(error?.code == .malformed && error?.mend != nil)
  }
}

@Suite struct `A text file whose lines end with CR` {
  @Test func `has the lines that it seems to have`() throws {
    for (name, text) in [
      ("a.tsv", "en\tru\ra\tа\rb\tб"), ("a.po", "msgid \"a\"\rmsgstr \"а\"\r\rmsgid \"b\"\rmsgstr \"б\"\r"),
      ("a.csv", "en,ru\ra,а\rb,\"б\"\r"),
    ] {
      let units = try unitRecords(text, name, columns: name == "a.po" ? "en,ru" : nil).compactMap(\.unit)
      #expect(units.map { $0.variants.map(\.segment.text) } == [["a", "а"], ["b", "б"]], "\(name)")
    }
  }

  @Test func `is written back with them`() throws {
    var editor = try POEditor(
      ByteSource(bytes: Array("# ё\rmsgid \"a\"\rmsgstr \"\"\r".utf8), name: "a.po"), columns: "en,ru")
    var bytes: [UInt8] = []
    while try editor.next() != nil { try editor.translate(Segment("а"), score: .exact) }
    bytes += try editor.take()
    #expect(String(decoding: bytes, as: UTF8.self) == "# ё\rmsgid \"a\"\rmsgstr \"а\"\r")
  }

  @Test func `holds a CR within a line where other lines end with LF`() throws {
    let units = try unitRecords("en\tru\na\rb\tа\n", "a.tsv").compactMap(\.unit)
    #expect(units.map { $0.variants.map(\.segment.text) } == [["a\rb", "а"]])
  }
}

@Suite struct `A message of PO on one line` {
  private let text =
    "msgid \"a\" msgstr \"а\"\nmsgctxt \"c\" msgid \"b\" msgid_plural \"bs\" msgstr[0] \"б\" msgstr[1] \"\" \"бы\" msgid \"d\" msgstr \"д\"\n"

  @Test func `is read, and so is the next one in it`() throws {
    let units = try unitRecords(text, "a.po", columns: "en,ru").compactMap(\.unit)
    #expect(
      units.map { $0.variants.map(\.segment.text) } == [["a", "а"], ["b", "б"], ["bs", "бы"], ["d", "д"]])
    #expect(units[1].context == "c")
  }

  @Test(arguments: ["", "\"Content-Type: text/plain; charset=windows-1251\\n\""])
  func `is written back, one statement a line where something changed`(charset: String) throws {
    let head = "msgid \"\"\nmsgstr \"\"\n\(charset)\n\n"
    let coder = try #require(TextCoder(.encoding, charset.isEmpty ? "UTF-8" : "windows-1251"))
    let bytes = try #require(coder.converted(Array((head + text).utf8)))
    var editor = try POEditor(ByteSource(bytes: bytes, name: "a.po"), columns: "en,ru")
    var back: [UInt8] = []
    while let unit = try editor.next() {
      if ["а", "бы", "д"].contains(unit.unit.variants[1].segment.text) {
        try editor.translate(Segment("ю"), score: .exact)
      }
      back += try editor.take()
    }
    back += try editor.take()
    let decoder = try #require(TextCoder(.decoding, charset.isEmpty ? "UTF-8" : "windows-1251"))
    let result = String(decoding: try #require(decoder.converted(back)), as: UTF8.self)
    #expect(
      result == head
        + "msgid \"a\" msgstr \"ю\"\nmsgctxt \"c\" msgid \"b\" msgid_plural \"bs\" msgstr[0] \"б\" msgstr[1] \"ю\"\nmsgid \"d\" msgstr \"ю\"\n"
    )
    let units = try unitRecords(back, "a.po", columns: "en,ru").compactMap(\.unit)
    #expect(units.map { $0.variants[1].segment.text } == ["ю", "б", "ю", "ю"])
  }

  @Test func `gets its flag on a line of its own`() throws {
    let text = "msgid \"a\" msgstr \"а\" msgid \"b\" msgstr \"б\"\n"
    var editor = try POEditor(ByteSource(bytes: Array(text.utf8), name: "a.po"), columns: "en,ru")
    var back: [UInt8] = []
    while try editor.next() != nil { try editor.translate(Segment("ю"), score: Score(80)) }
    back += try editor.take()
    #expect(
      String(decoding: back, as: UTF8.self)
        == "#, fuzzy\nmsgid \"a\" msgstr \"ю\"\n\n#, fuzzy\nmsgid \"b\" msgstr \"ю\"\n")
  }
}

@Suite struct `A file that says a wrong encoding` {
  private func failure(_ bytes: [UInt8], _ name: String) -> TumenError? {
    do {
      _ = try unitRecords(bytes, name, columns: "en,ru")
      return nil
    } catch { return error as? TumenError }
  }

  private func tmx(_ encoding: String, _ text: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?><tmx version=\"1.4\"><header srclang=\"en\"/><body><tu>"
      + "<tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"ru\"><seg>\(text)</seg></tuv></tu></body></tmx>"
  }

  private func po(_ charset: String, _ text: String) -> String {
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=\(charset)\\n\"\n\nmsgid \"a\"\nmsgstr \"\(text)\"\n"
  }

  @Test(arguments: ["windows-1251", "ISO-8859-1", "KOI8-R", "EUC-KR", "windows-1252", "GBK", "Shift_JIS"])
  func `though it is UTF-8 is an error`(encoding: String) {
    for text in ["Мост открыт", "다리가 열렸다", "où à été où", "«Мост»"] {
      for (file, name) in [(tmx(encoding, text), "a.tmx"), (po(encoding, text), "a.po")] {
        let error = failure(Array(file.utf8), name)
        #expect(error?.code == .malformed && error?.place?.line != nil, "\(text) \(name)")
        #expect(error?.message.contains("UTF-8") == true && error?.mend != nil, "\(error?.description ?? "")")
      }
    }
  }

  @Test func `is read where it says ASCII and is UTF-8, which is said`() throws {
    let head = "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>"
    for (text, name) in [
      (tmx("US-ASCII", "Мост"), "a.tmx"),
      (
        head + """
          <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f"><unit id="u"
          ><segment><source>a</source><target>Мост</target></segment></unit></file></xliff>
          """, "a.xlf"
      ),
    ] {
      let source = { ByteSource(bytes: Array(text.utf8), name: name) }
      var reader = try Reading.units(of: source(), options: ReadingOptions())
      #expect(try reader.next()?.unit?.variants[1].segment.text == "Мост")
      while try reader.next() != nil {}
      #expect(reader.remark?.hasPrefix("the file says that its encoding is “US-ASCII”, but it is more") == true)
      #expect(try Validating.violations(in: source()).contains { $0.rule == "wrong-encoding" })
    }
    #expect(
      try Validating.violations(in: ByteSource(bytes: Array(tmx("US-ASCII", "b").utf8), name: "a.tmx")).allSatisfy {
        $0.rule != "wrong-encoding"
      })
  }

  @Test func `in UTF-8 far behind its head is an error too`() {
    let file = tmx("windows-1251", String(repeating: "a", count: 200_000) + "Мост открыт")
    #expect(failure(Array(file.utf8), "a.tmx")?.message.contains("it is UTF-8") == true)
  }

  @Test(arguments: [
    ("windows-1251", "Мост В\u{00A0}2024 году"), ("windows-1251", "Р\u{00A0}С"), ("ISO-8859-1", "Ã© no"),
    ("KOI8-R", "Мост открыт"), ("EUC-KR", "다리가 열렸다"), ("windows-1252", "où à été"),
  ])
  func `is none where it is true`(encoding: String, text: String) throws {
    let coder = try #require(TextCoder(.encoding, encoding == "EUC-KR" ? "CP949" : encoding))
    for (file, name) in [(tmx(encoding, text), "a.tmx"), (po(encoding, text), "a.po")] {
      let bytes = try #require(coder.converted(Array(file.utf8)))
      let unit = try unitRecords(bytes, name, columns: "en,ru").first?.unit
      #expect(unit?.variants[1].segment.text == text, "\(name)")
    }
  }

  @Test func `of ASCII is said`() throws {
    var reader = try Reading.units(
      of: ByteSource(bytes: Array(po("ASCII", "Мост").utf8), name: "a.po"), options: ReadingOptions(columns: "en,ru"))
    #expect(try reader.next()?.unit?.variants[1].segment.text == "Мост")
    #expect(try reader.next() == nil && reader.remark?.contains("ASCII") == true)
    let coder = try #require(TextCoder(.encoding, "windows-1251"))
    let error = failure(try #require(coder.converted(Array(po("US-ASCII", "Мост").utf8))), "a.po")
    #expect(error?.message.contains("ASCII") == true && error?.place?.line == 5 && error?.place?.column == 9)
  }

  @Test(arguments: ["UTF-16", "UTF-16LE", "UTF-32"]) func `of wider units is an error`(encoding: String) {
    #expect(failure(Array(tmx(encoding, "Мост").utf8), "a.tmx")?.message.contains("but it is not") == true)
    #expect(failure(Array(po(encoding, "Мост").utf8), "a.po")?.message.contains("is not in it") == true)
  }

  @Test func `of UTF-8 is passed over where the first bytes show UTF-16`() throws {
    for isBig in [false, true] {
      var bytes: [UInt8] = []
      for unit in tmx("UTF-8", "Мост").utf16 {
        bytes += isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      #expect(try unitRecords(bytes, "a.tmx").first?.unit?.variants[1].segment.text == "Мост")
    }
  }
}
