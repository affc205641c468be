import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// A small document of each format that is written back, with much of what the format has.
private struct Document: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  /// The document with some pieces missing, doubled or misplaced: elements of XML as a whole, so that it stays XML, else any
  /// bytes.
  func spoilt(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var tokens = text.first == "<" && seed % 4 > 0 ? Self.tokens(of: text) : text.utf8.map { [$0] }
    for _ in 0...Int.random(in: 0...3, using: &generator) where tokens.count > 2 {
      let range = Self.piece(of: tokens, at: Int.random(in: 1..<tokens.count, using: &generator), &generator)
      let piece = tokens[range]
      let kind = Int.random(in: 0..<3, using: &generator)
      if kind != 1 { tokens.removeSubrange(range) }
      let place = Int.random(in: min(1, tokens.count)...max(min(1, tokens.count), tokens.count - 1), using: &generator)
      if kind != 0 { tokens.insert(contentsOf: piece, at: place) }
    }
    return tokens.flatMap(\.self)
  }

  /// Tags, and the characters between them.
  private static func tokens(of text: String) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    for byte in text.utf8 {
      let isBegun =
        byte == UInt8(ascii: "<") || tokens.last?.last == UInt8(ascii: ">") && tokens.last?.first == UInt8(ascii: "<")
      if isBegun || tokens.isEmpty { tokens.append([]) }
      tokens[tokens.count - 1].append(byte)
    }
    return tokens
  }

  /// The element that begins at a place, a text, or some bytes.
  private static func piece(of tokens: [[UInt8]], at place: Int, _ generator: inout SeededGenerator) -> Range<Int> {
    guard tokens[place].count > 1 else {
      return place..<min(tokens.count, place + Int.random(in: 1...40, using: &generator))
    }
    var depth = 0
    for end in place..<tokens.count {
      let token = tokens[end]
      if token.first == UInt8(ascii: "<"), token.last == UInt8(ascii: ">") {
        if token[1] == UInt8(ascii: "/") {
          depth -= 1
        } else if token[token.count - 2] != UInt8(ascii: "/"), token[1] != UInt8(ascii: "?"),
          token[1] != UInt8(ascii: "!")
        {
          depth += 1
        }
      }
      // An end tag alone is none.
      if depth < 0 { return place..<place }
      if depth == 0 { return place..<end + 1 }
    }
    return place..<place
  }
}

private let documents = [
  Document(
    name: "two.xlf",
    text: """
      <?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file
       id="f"><unit id="u"><notes><note>n</note></notes><originalData><data id="d1">&lt;b></data></originalData><segment id="s"
       state="initial"><source>a <pc id="1" dataRefStart="d1">b<ph id="2"/></pc> <sm id="m" type="term"/>c<em startRef="m"/></source>
      <target>б <pc id="1" dataRefStart="d1">в</pc></target></segment><ignorable><source> </source></ignorable><segment><source
      >d<sc id="3"/>e<ec startRef="3"/></source></segment></unit></file></xliff>
      """),
  Document(
    name: "one.xlf",
    text: """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="en" target-language="ru"
       datatype="xml" original="a"><body><group><trans-unit id="1"><source>a <g id="1">b</g> <ph id="2">[<sub>c</sub>]</ph></source
      ><seg-source><mrk mtype="seg" mid="1">a <g id="1">b</g></mrk> <mrk mtype="seg" mid="2"><ph id="2">[<sub>c</sub>]</ph></mrk>
      </seg-source><target><mrk mtype="seg" mid="1">б</mrk></target><note>n</note></trans-unit><trans-unit id="2"><source>d <g
       id="1"/><bpt id="3">&lt;b></bpt>e<ept id="3">&lt;/b></ept></source><target/></trans-unit></group></body></file></xliff>
      """),
  Document(
    name: "a.tmx",
    text: """
      <tmx version="1.4"><header srclang="en" segtype="block"><prop type="p">q</prop></header><body><tu tuid="1"><note>n</note>
      <prop type="a">b</prop><tuv xml:lang="en"><seg>a <bpt i="1">&lt;b></bpt>b<hi x="2">c<ph>d<sub>e</sub></ph></hi><ept i="1"/>
      </seg></tuv><tuv xml:lang="ru"><seg>б &amp; <![CDATA[в]]></seg></tuv></tu></body></tmx>
      """),
  Document(
    name: "ru.po",
    text: """
      # head
      msgid ""
      msgstr "Language: ru\\n"
      "Plural-Forms: nplurals=3; plural=(n%10==1 ? 0 : n%10<5 ? 1 : 2);\\n"

      #. n
      #: a.c:1
      #, fuzzy, c-format
      #| msgid "old"
      msgctxt "x"
      msgid "%d a"
      msgid_plural "%d b"
      msgstr[0] "%d б"
      msgstr[1] ""
      msgstr[2] "%d \\"в\\""

      #~ msgid "gone"
      #~ msgstr "нет"

      """),
  Document(name: "a.csv", text: "en,ru,note\r\na,\"б, \"\"в\"\"\",n\r\n\"c\nd\",,\r\ne,ж\r\n"),
  Document(name: "a.tsv", text: "en\tru\tnote\na\tб \"в\tn\nc d\t\t\ne\tж\tn\n"),
]

@Suite struct `A document of which pieces are missing, doubled or misplaced` {
  @Test(arguments: documents, 0..<8)
  private func `is read, held to its format and written back, or refused with its place`(
    document: Document, round: Int
  ) throws {
    var refused = 0
    for seed in round * 100..<round * 100 + 100 {
      let bytes = document.spoilt(seed: UInt64(seed))
      for work in [read, validate, rewrite, fill] {
        do { try work(bytes, document.name) } catch let error as TumenError {
          refused += 1
          #expect(error.code != .internal && !error.message.isEmpty, "seed \(seed): \(error)")
        }
      }
    }
    #expect(refused < 400)
  }

  private func read(_ bytes: [UInt8], _ name: String) throws { _ = try unitRecords(bytes, name) }

  private func validate(_ bytes: [UInt8], _ name: String) throws {
    guard ["xlf", "tmx", "po"].contains(name.split(separator: ".").last) else { return }
    _ = try Validating.violations(in: ByteSource(bytes: bytes, name: name))
  }

  /// Without a change all bytes stay.
  private func rewrite(_ bytes: [UInt8], _ name: String) throws {
    var editor = try Reading.document(of: ByteSource(bytes: bytes, name: name), options: ReadingOptions())
    var written: [UInt8] = []
    while try editor.next() != nil { written += try editor.take() }
    written += try editor.take()
    #expect(written == bytes)
  }

  /// What was filled in can be read as before.
  private func fill(_ bytes: [UInt8], _ name: String) throws {
    var editor = try Reading.document(of: ByteSource(bytes: bytes, name: name), options: ReadingOptions())
    var written: [UInt8] = []
    while let unit = try editor.next() {
      guard let own = unit.unit.variants.first else { continue }
      if editor.format == .xliff || editor.format == .po {
        _ = try editor.translate(
          Segment("м <&> \"", codes: own.segment.codes), of: own.segment, score: .exact, isAmbiguous: false,
          isAlarming: false)
      }
      if editor.format == .xliff {
        let match = Match(
          score: Score(80), kind: .fuzzy, source: own.segment, target: own.segment, targetLanguage: .russian, unit: "1",
          memory: "m.db", occurrences: 1, differences: [], penalties: [])
        _ = try editor.propose([match])
      } else if let target = unit.unit.variants.dropFirst().first, editor.format != .po {
        let end = min(1, target.segment.text.unicodeScalars.count)
        _ = try editor.correct(0..<end, of: target.language, to: "м & \"")
      }
      written += try editor.take()
    }
    written += try editor.take()
    let back = try unitRecords(written, name).compactMap(\.unit).count
    let before = try unitRecords(bytes, name).compactMap(\.unit).count
    #expect(back == before, "\(String(decoding: bytes, as: UTF8.self))")
  }
}
