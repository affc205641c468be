import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func source(_ bytes: [UInt8], _ format: Format) -> ByteSource {
  ByteSource(bytes: bytes, name: "ru.\(format.rawValue)")
}

/// A document after `change` was called with each of its units.
private func edited(
  _ bytes: [UInt8], _ format: Format, columns: String? = nil,
  _ change: (inout any DocumentEditor, DocumentUnit) throws -> Void
) throws -> [UInt8] {
  var editor = try Reading.document(
    of: source(bytes, format), options: ReadingOptions(format: format, columns: columns), target: .russian)
  var result: [UInt8] = []
  while let unit = try editor.next() {
    try change(&editor, unit)
    result += try editor.take()
  }
  return result + (try editor.take())
}

private func edited(
  _ text: String, _ format: Format, _ change: (inout any DocumentEditor, DocumentUnit) throws -> Void
) throws -> String {
  String(decoding: try edited(Array(text.utf8), format, change), as: UTF8.self)
}

@Suite struct `A correction` {
  private static let languages: [LanguageTag] = [.english, .russian]

  @Test(arguments: [Format.tmx, .xliff, .po, .tsv, .csv])
  func `takes its place in each text that a format can hold, and changes no other`(format: Format) throws {
    let breaks = format == .tsv ? [] : ["\n", "\t"]
    var units = RandomUnits(
      seed: 91,
      pieces: ["a", "я", "&", "<", ">", "]]>", "\"", "'", "\u{1F309}", "e\u{301}", " ", ",", ";", "\\", "%"] + breaks,
      languages: Self.languages)
    var generator = SeededGenerator(seed: 92)
    for round in 0..<300 {
      let before = (0..<3).map { _ in units.plainUnit() }
      var writer = try Writing.units(as: format, languages: Self.languages)
      for unit in before { try writer.write(unit) }
      try writer.finish()
      let bytes = writer.take()
      var expected: [[String]] = []
      let after = try edited(bytes, format) { editor, unit in
        var texts = unit.unit.variants.map(\.segment.text)
        var scalars = Array(texts[1].unicodeScalars)
        let middle = Int.random(in: 1...scalars.count, using: &generator)
        // From right to left in the text, so that places stay true, but in any order for the editor.
        for range in [
          middle..<Int.random(in: middle...scalars.count, using: &generator),
          Int.random(in: 0..<middle, using: &generator)..<middle,
        ] where !range.isEmpty {
          let text = units.text()
          let isMade = try editor.correct(range, of: .russian, to: text)
          #expect(isMade, "seed 91, round \(round)")
          scalars.replaceSubrange(range, with: text.unicodeScalars)
        }
        texts[1] = String(String.UnicodeScalarView(scalars))
        expected.append(texts)
      }
      var reader = try Reading.units(of: source(after, format), options: ReadingOptions(format: format, columns: nil))
      var found: [[String]] = []
      while case .read(let unit, _)? = try reader.next() { found.append(unit.variants.map(\.segment.text)) }
      #expect("\(found)".unicodeScalars.elementsEqual("\(expected)".unicodeScalars), "seed 91, round \(round)")
      let copy = try edited(bytes, format) { _, _ in }
      #expect(copy == bytes, "seed 91, round \(round)")
    }
  }

  /// Whatever else a unit says: codes, notes, properties, texts in other languages.
  @Test(arguments: [Format.tmx, .xliff, .po], [UInt64(1), 2, 3])
  func `changes no byte of anything else, whatever the units hold`(format: Format, seed: UInt64) throws {
    let (bytes, _) = try written(oddUnits(seed: seed), as: format, languages: Self.languages)
    let mark = "ZQZ"
    var count = 0
    let after = try edited(bytes, format) { editor, unit in
      guard unit.unit.variants.first?.language != .russian, let own = unit.unit.variant(in: .russian) else { return }
      let scalars = Array(own.segment.text.unicodeScalars)
      guard let place = scalars.firstIndex(where: { "abdgimns".unicodeScalars.contains($0) }) else { return }
      let isMade = try editor.correct(place..<place + 1, of: .russian, to: String(scalars[place]) + mark)
      if isMade { count += 1 }
    }
    #expect(count > 10)
    #expect(Self.bytes(after, without: mark) == bytes)
    // Each stands in one text, and all else is read as before.
    let units = [bytes, after].map { bytes in
      (try? unitRecords(bytes, "ru." + (format == .xliff ? "xlf" : format.rawValue)).compactMap(\.unit)) ?? []
    }
    let undone = units[1].map { unit in
      var unit = unit
      for variant in unit.variants.indices where unit.variants[variant].language == .russian {
        let scalars = Array(unit.variants[variant].segment.text.unicodeScalars)
        let sought = Array(mark.unicodeScalars)
        guard let place = scalars.indices.first(where: { scalars[$0...].starts(with: sought) }) else { continue }
        unit.variants[variant].segment.text = String(
          String.UnicodeScalarView(scalars[..<place] + scalars[(place + sought.count)...]))
        for code in unit.variants[variant].segment.codes.indices
        where unit.variants[variant].segment.codes[code].position > place {
          unit.variants[variant].segment.codes[code].position -= sought.count
        }
      }
      return unit
    }
    #expect(firstDifference(undone, units[0]) == nil)
  }

  private static func bytes(_ bytes: [UInt8], without mark: String) -> [UInt8] {
    var rest = bytes[...]
    var result: [UInt8] = []
    while let place = rest.firstRange(of: Array(mark.utf8)) {
      result += rest[..<place.lowerBound]
      rest = rest[place.upperBound...]
    }
    return result + rest
  }

  private static let head = "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"ru\"><seg>"
  private static let end = "</seg></tuv>\r\n<tuv xml:lang='uk'><seg>Имя</seg></tuv></tu></body></tmx><!-- x -->"

  @Test(
    arguments: [
      ("Ab&amp;&#x434;\r\nc", 2..<4, "Ab/\r\nc"), ("Ab&amp;&#x434;\r\nc", 4..<5, "Ab&amp;&#x434;/c"),
      ("a<bpt i='1'>12</bpt>bc<hi>de<!-- x --></hi>f", 1..<3, "a<bpt i='1'>12</bpt>/<hi>de<!-- x --></hi>f"),
      ("a<bpt i='1'>12</bpt>bc<hi>de<!-- x --></hi>f", 3..<5, "a<bpt i='1'>12</bpt>bc<hi>/<!-- x --></hi>f"),
      // A place between two texts is in the first of them.
      ("a<ph/>b", 1..<1, "a/<ph/>b"), ("<ph/>b", 0..<0, "<ph/>/b"), ("", 0..<0, "/"),
      // No text of its own stands there.
      ("a<ph/>b", 0..<2, nil), ("a<!-- x -->b", 1..<2, nil), ("<![CDATA[a]]>", 0..<1, nil), ("a", 0..<2, nil),
    ] as [(String, Range<Int>, String?)])
  func `of TMX keeps what stands around it`(markup: String, range: Range<Int>, expected: String?) throws {
    let after = try edited(Self.head + markup + Self.end, .tmx) { editor, unit in
      let isMade = try editor.correct(range, of: .russian, to: "/")
      #expect(isMade == (expected != nil))
      let isMadeInOther = try editor.correct(0..<1, of: .english, to: "/")
      #expect(!isMadeInOther)
    }
    #expect(after == Self.head + (expected ?? markup) + Self.end)
  }

  @Test(
    arguments: [
      ("msgstr  \"a , b\" ", 1..<3, ",", "msgstr  \"a, b\" "),
      ("msgstr \"\"\n\"one \"\n\"two , three\"", 7..<9, ",", "msgstr \"\"\n\"one \"\n\"two, three\""),
      (#"msgstr "a \"b\" \tc""#, 2..<5, "«b»", #"msgstr "a «b» \tc""#),
      ("msgstr \"a \"\n\" b\"", 1..<3, " ", "msgstr \"a \"\n\"b\""),
      ("msgstr \"\\101b\"", 1..<2, "\"", "msgstr \"\\101\\\"\""),
    ])
  func `of PO keeps the breaks of lines and what stands around it`(
    statement: String, range: Range<Int>, text: String, expected: String
  ) throws {
    let head = "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\nmsgid \"x\"\n"
    let after = try edited(head + statement, .po) { editor, _ in
      let isMade = try editor.correct(range, of: .russian, to: text)
      #expect(isMade)
    }
    #expect(after == head + expected)
  }

  @Test func `of a table in UTF-16 or a unit file of another kind is refused`() {
    for (bytes, format) in [([0xFF, 0xFE, 0x61, 0] as [UInt8], Format.tsv), (Array("{}".utf8), .jsonl)] {
      let error = #expect(throws: TumenError.self) { try edited(bytes, format) { _, _ in } }
      #expect(error?.code == .usage)
    }
  }

  @Test func `is the one thing that TMX and tables take`() throws {
    let text = Self.head + "a" + Self.end
    let error = #expect(throws: TumenError.self) {
      try edited(text, .tmx) { editor, _ in
        _ = try editor.translate(Segment("b"), of: nil, score: .exact, isAmbiguous: false, isAlarming: false)
      }
    }
    #expect(error?.message == "a file of the format tmx has no place for new translations")
  }
}
