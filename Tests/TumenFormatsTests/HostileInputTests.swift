import Testing
import TumenModel

@testable import TumenFormats

/// A good head of each format that the tests spoil, and a record behind it.
private struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let head: String
  /// A record with a place for a text.
  let record: @Sendable (String) -> String
  var testDescription: String { name }

  func file(_ text: String) -> String { head + record(text) }

  /// The file with bytes in the place of the text.
  func file(_ bytes: [UInt8]) -> [UInt8] {
    let parts = file("@").split(separator: "@", maxSplits: 1)
    return Array(parts[0].utf8) + bytes + Array(parts[1].utf8)
  }

  func records(_ bytes: [UInt8]) throws -> Int {
    let source = ByteSource(bytes: bytes, name: name)
    var count = 0
    if try Format.detected(in: source).holdsConcepts {
      var reader = try Reading.concepts(of: source, options: ReadingOptions())
      while try reader.next() != nil { count += 1 }
    } else {
      var reader = try Reading.units(of: source, options: ReadingOptions())
      while try reader.next() != nil { count += 1 }
    }
    return count
  }

  func text(_ text: String) throws -> String? {
    let source = ByteSource(bytes: Array(file(text).utf8), name: name)
    if try Format.detected(in: source).holdsConcepts {
      var reader = try Reading.concepts(of: source, options: ReadingOptions())
      var texts: [String] = []
      while let record = try reader.next() { texts += record.unit?.terms.map(\.text) ?? [] }
      return texts.max { $0.utf8.count < $1.utf8.count }
    }
    // The records before it and behind it have texts of one letter.
    return try unitRecords(file(text), name).compactMap { $0.unit?.variants.last?.segment.text }
      .max { $0.utf8.count < $1.utf8.count }
  }
}

private let samples = [
  Sample(name: "a.tsv", head: "en\tru\nx\tу\n") { "a\t\($0)\nz\tю\n" },
  Sample(name: "a.csv", head: "en,ru\nx,у\n") { "a,\"\($0)\"\r\nz,ю\r\n" },
  Sample(name: "a.jsonl", head: "{\"en\":\"x\",\"ru\":\"у\"}\n") {
    "{\"en\":\"a\",\"ru\":\"\($0)\"}\n{\"en\":\"z\",\"ru\":\"ю\"}\n"
  },
  Sample(name: "ru.po", head: "msgid \"x\"\nmsgstr \"у\"\n\n") {
    "msgid \"a\"\nmsgstr \"\($0)\"\n\nmsgid \"z\"\nmsgstr \"ю\"\n"
  },
  Sample(name: "a.ru.txt", head: "x\n") { "\($0)\nz\n" },
  Sample(name: "a.tmx", head: "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n") {
    "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"ru\"><seg>\($0)</seg></tuv></tu>\n</body></tmx>\n"
  },
  Sample(
    name: "a.xlf",
    head:
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ru\"><file id=\"f\">\n"
  ) {
    "<unit id=\"a\"><segment><source>a</source><target>\($0)</target></segment></unit>\n</file></xliff>\n"
  },
  Sample(
    name: "one.xlf",
    head:
      "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ru\" datatype=\"x-a\" original=\"a\"><body>\n"
  ) {
    "<trans-unit id=\"a\"><source>a</source><target>\($0)</target></trans-unit>\n</body></file></xliff>\n"
  },
  Sample(name: "a.ru.md", head: "# x\n\n") { "* \($0)\n\nz\n" },
  Sample(name: "a.tbx", head: "<martif type=\"TBX\"><text><body>\n") {
    "<termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>a</term></tig></langSet><langSet xml:lang=\"ru\"><tig><term>\($0)</term></tig></langSet></termEntry>\n</body></text></martif>\n"
  },
  Sample(name: "a.yaml", head: "concepts:\n") {
    "  - id: a\n    kind: term\n    terms:\n      en: a\n      ru: \"\($0)\"\n  - id: b\n    kind: term\n    terms: {en: b}\n"
  },
  Sample(name: "a.utx", head: "#UTX 1.20; en/ru\n#src\ttgt\nx\tу\n") { "a\t\($0)\nz\tю\n" },
]

/// Bytes that are no UTF-8, or no text.
private let noTexts: [(String, [UInt8])] = [
  ("a NUL", [0x61, 0, 0x62]), ("an overlong slash", [0xC0, 0xAF]), ("a lone byte", [0x80]), ("a cut sequence", [0xD0]),
  ("a high surrogate", [0xED, 0xA0, 0xBD]), ("a pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xBC, 0x89]),
  ("a scalar that is none", [0xF4, 0x90, 0x80, 0x80]), ("Latin-1", [0x63, 0xE9, 0x20]),
]

@Suite struct `Input of any format` {
  @Test(arguments: samples, noTexts)
  private func `that is no text is an error with its place`(sample: Sample, bytes: (String, [UInt8])) {
    let error = #expect(throws: TumenError.self, "\(bytes.0)") { try sample.records(sample.file(bytes.1)) }
    #expect(error?.code == .malformed && error?.place?.file == sample.name, "\(error?.description ?? "")")
    // A NUL at the head of a file makes it binary as a whole.
    let isBinary = error?.message.contains("binary") == true
    #expect(isBinary || (error?.place?.line ?? 0) > 0, "\(error?.description ?? "")")
    #expect(error?.mend != nil)
  }

  @Test(arguments: samples)
  private func `keeps bidirectional controls, joiners and unnormalised letters`(sample: Sample) throws {
    let text = "а\u{202E}б\u{202C}\u{2066}в\u{2069}\u{200F}г\u{200D}и\u{306}\u{FEFF}\u{AD}д"
    let found = try sample.text(text)
    #expect(found.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } == true, "\(found ?? "nothing")")
  }

  @Test(arguments: samples, [65_535, 65_536, 70_000, 300_000])
  private func `takes long lines`(sample: Sample, length: Int) throws {
    let text = String(repeating: "ж", count: length)
    #expect(try sample.text(text).map { $0 == text } == true)
  }

  /// A glossary in YAML is read as a whole, whose size is limited.
  @Test(arguments: samples.filter { $0.name != "a.yaml" })
  private func `is refused beyond 16 MiB in one text`(sample: Sample) {
    let bytes = sample.file([UInt8](repeating: 0x61, count: 17 << 20))
    let error = #expect(throws: TumenError.self) { try sample.records(bytes) }
    #expect(
      error?.message.contains("MiB") == true || error?.message.contains("MB") == true, "\(error?.description ?? "")")
  }

  @Test(arguments: samples)
  private func `cut off anywhere gives an error or fewer records, never a crash`(sample: Sample) throws {
    let bytes = Array(sample.file("мост").utf8)
    let whole = try sample.records(bytes)
    for end in 0..<bytes.count {
      do { #expect(try sample.records(Array(bytes[..<end])) <= whole) } catch let error as TumenError {
        #expect(error.code == .malformed || error.code == .usage, "\(end): \(error)")
      }
    }
  }

  @Test(arguments: samples)
  private func `with any byte spoilt gives an error or records, never a crash`(sample: Sample) throws {
    let bytes = Array(sample.file("мост").utf8)
    for place in bytes.indices {
      for byte: UInt8 in [0, 0x0A, 0x22, 0x5C, 0xFF] {
        var spoilt = bytes
        spoilt[place] = byte
        do { _ = try sample.records(spoilt) } catch let error as TumenError {
          #expect(error.place != nil, "\(place): \(error)")
        }
      }
    }
  }
}
