import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

@Suite struct `JSON Lines` {
  @Test func `give id, texts, notes and properties`() throws {
    let text = """
      {"id":"b1","en":"The bridge is open.","ru":"Мост открыт.","note":"headline","origin":"press","year":2026}

      { "ko-KP" : {"text":"다리", "notes":["a","b"]}, "en":"bridge", "empty":null }
      """
    let records = try unitRecords(text, "a.jsonl")
    #expect(records.map(\.place) == [1, 3])
    let first = try #require(records[0].unit)
    #expect(first.id == "b1" && first.variants.map(\.language) == [.english, .russian])
    #expect(first.metadata.notes == ["headline"])
    #expect(first.metadata.properties == [Attribute("origin", "press"), Attribute("year", "2026")])
    let second = try #require(records[1].unit)
    #expect(second.variants[0].metadata.notes == ["a", "b"] && second.variants[0].language == .koreanNorth)
  }

  @Test(arguments: [
    (#"{"en":"a\u0001","ru":"б"}"#, "U+1"), (#"{"en":"a","note":"\u001b[2J"}"#, "U+1B"),
    (#"{"en":{"text":"a","notes":["\b"]}}"#, "U+8"), (#"{"en":"a","x":"\f"}"#, "U+C"),
    (#"{"en":"a","\u0000":"x"}"#, "U+0"), ("{\"en\":\"\u{FFFE}\"}", "U+FFFE"),
  ])
  func `hold no character that other formats cannot`(line: String, code: String) throws {
    let records = try unitRecords(line + "\n{\"en\":\"\\n\\t\"}", "a.jsonl")
    guard case .rejected(let message, 1) = records[0] else {
      Issue.record("\(records[0])")
      return
    }
    #expect(message.contains(code + ";"), "\(message)")
    #expect(records[1].unit?.variants[0].segment.text == "\n\t")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a\"b\\c", #"a\"b\\c"#), ("\n\r\t", #"\n\r\t"#),
    ("\u{0}\u{F}\u{1F}\u{7F}", "\\u0000\\u000f\\u001f\u{7F}"),
    // Some take these for the end of a line; others that begin with the same bytes stand for themselves.
    ("\u{85}\u{2028}\u{2029}", #"\u0085\u2028\u2029"#), ("a\u{A0}—“é”\u{2027}", "a\u{A0}—“é”\u{2027}"),
    ("\u{2028}—\u{2029}б\"다", #"\u2028—\u2029б\"다"#), ("😀\n", #"😀\n"#),
  ])
  func `escape what has to be escaped`(text: String, written: String) throws {
    var writer = JSONUnitWriter()
    try writer.write(TranslationUnit(variants: [.init(.english, Segment(text))]))
    #expect(String(decoding: writer.take(), as: UTF8.self) == "{\"en\":\"\(written)\"}\n")
  }

  @Test func `name repeated attributes in pairs, and tags that no key can be in a list`() throws {
    var unit = TranslationUnit(
      id: "1", variants: [.init(try LanguageTag("id"), Segment("a")), .init(.russian, Segment("б"))])
    unit.metadata.properties = [Attribute("p", "1"), Attribute("p", "2")]
    unit.metadata.notes = ["n", "m"]
    var writer = JSONUnitWriter()
    for unit in [unit, unit] { try writer.write(unit) }
    let line = #"""
      {"id":"1","variants":[{"language":"id","text":"a"},{"language":"ru","text":"б"}],"notes":["n","m"],"properties":[["p","1"],["p","2"]]}

      """#
    #expect(String(decoding: writer.take(), as: UTF8.self) == line + line)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `hold any unit`(seed: UInt64) throws {
    var random = RandomUnits(
      seed: seed, pieces: oddPieces + ["\n", "\r\n", "\t", "\u{7F}"],
      languages: [
        .english, .russian, .koreanNorth, try LanguageTag("id"), try LanguageTag("sr-Latn-RS"), .undetermined,
      ])
    let units = (0..<200).map { _ in random.unit() }
    let (bytes, remark) = try written(units, as: .jsonl)
    #expect(remark == nil)
    let read = try unitRecords(bytes, "a.jsonl").compactMap(\.unit)
    #expect(firstDifference(read, units) == nil, "seed \(seed)")
  }

  @Test(arguments: [
    (#"{"en":"a","ru":"б""#, "not closed", 19), (#"{"en":"a" "ru":"б"}"#, "not closed", 11),
    (#"{"en":"a","ru":"\ud83c"}"#, "surrogate", 17), (#"{"en":"\udf09"}"#, "surrogate", 8),
    (#"{"en":"\u12"}"#, "hexadecimal", 10), (#"{"en":"a\qb"}"#, "JSON knows no", 9), (#"{"en":01}"#, "not closed", 8),
    (#"{"en":"a","en":"b"}"#, "twice", 11), (#"{"en":"a"} x"#, "behind the end", 12), (#"{en:"a"}"#, "key", 2),
    ("{\"en\":\"a\tb\"}", "control character", 9), (#"{"en":-}"#, "digit", 8), (#"{"en":tru}"#, "value", 7),
    (#"{"мост":"a" 1"#, "not closed", 13),
  ])
  func `that are none say where`(text: String, why: String, column: Int) {
    let error = #expect(throws: TumenError.self) { try unitRecords("{\"en\":\"a\",\"ru\":\"б\"}\n" + text, "a.jsonl") }
    #expect(error?.code == .malformed && error?.message.contains(why) == true, "\(error?.description ?? "")")
    #expect(error?.place?.line == 2 && error?.place?.column == column, "\(error?.description ?? "")")
  }

  @Test func `nested too deep are refused`() {
    let text = "{\"a\":" + String(repeating: "[", count: 100_000)
    let error = #expect(throws: TumenError.self) { try unitRecords(text, "a.jsonl") }
    #expect(error?.message.contains("levels") == true)
  }

  @Test(arguments: [
    (#"{"en":"a","en-US":1}"#, "not a text"), (#"{"en":{"codes":[]}}"#, "text"),
    (#"{"en":{"text":"a","codes":[{"position":2}]}}"#, "outside"), (#"{"en":{"text":"a","codes":[{}]}}"#, "position"),
    (#"{"en":"a","EN":"b"}"#, "twice"), (#"{"id":[],"en":"a"}"#, "a list"),
    (#"{"colour":[1],"en":"a"}"#, "no language"),
    (#"{"variants":[{"text":"a"}]}"#, "language"), (#"{"notes":"a","en":"a"}"#, "list of texts"),
    (#"{"attributes":[["a"]],"en":"a"}"#, "pairs"),
    (#"{"en":{"text":"a","codes":[{"position":0,"kind":"x"}]}}"#, "kind"),
  ])
  func `with another shape are rejected and say why`(text: String, why: String) throws {
    let record = try #require(try unitRecords(Array(text.utf8), "a.jsonl", format: .jsonl).first)
    #expect(record.why?.contains(why) == true, "\(record)")
  }

  @Test func `are known by their content`() throws {
    let source = ByteSource(bytes: Array("{\"en\":\"a\"}\n".utf8), name: "standard input")
    #expect(try Format.detected(in: source) == .jsonl)
  }
}
