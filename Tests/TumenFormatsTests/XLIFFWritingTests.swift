import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func written(_ units: [TranslationUnit]) throws -> (text: String, remark: String?) {
  var writer = try Writing.units(as: .xliff, languages: [.english, .koreanNorth])
  for unit in units { try writer.write(unit) }
  try writer.finish()
  return (String(decoding: writer.take(), as: UTF8.self), writer.remark)
}

private func read(_ text: String) throws -> [TranslationUnit] { try documents(text).map(\.unit) }

private func violations(_ text: String) throws -> [String] {
  try Validating.violations(in: ByteSource(bytes: Array(text.utf8), name: "a.xlf")).map { "\($0.line) \($0.message)" }
}

/// What XLIFF says of a code; the element is that of XLIFF.
private func codes(_ segment: Segment) -> [[String]] {
  segment.codes.map { [$0.kind.rawValue, String($0.position), $0.id ?? "", $0.content] }
}

@Suite struct `XLIFF that is written` {
  /// A unit of random texts, codes, properties and notes.
  private func unit(_ generator: inout SeededGenerator) -> TranslationUnit {
    let words = [
      "Rason", "두만강", "&<>\"'", " ", "\n", "\t", "\r", "e\u{301}", "\u{1F600}", "]]>", "\u{7}", "\u{200F}", "x",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
    }
    func plain() -> String { "a" + text(3).filter { $0 != "\u{7}" } + "b" }
    func metadata() -> TranslationUnit.Metadata {
      .init(
        attributes: (0..<Int.random(in: 0...2, using: &generator)).map { Attribute("a\($0)", plain()) },
        properties: (0..<Int.random(in: 0...2, using: &generator)).map { _ in Attribute(plain(), plain()) },
        notes: (0..<Int.random(in: 0...2, using: &generator)).map { _ in plain() })
    }
    func segment() -> Segment {
      var segment = Segment(text(Int.random(in: 1...8, using: &generator)))
      let length = segment.text.unicodeScalars.count
      var places = (0..<4).map { _ in Int.random(in: 0...length, using: &generator) }.sorted()
      if Bool.random(using: &generator) { places = [] }
      if places.count == 4 {
        segment.codes = [
          InlineCode(.opening, at: places[0], id: "1", element: "bpt", content: "<b>\u{7}"),
          InlineCode(.placeholder, at: places[1], id: "p", element: "ph", content: "%s"),
          InlineCode(.closing, at: places[2], id: "1", element: "ept", content: "</b>"),
          InlineCode(.isolated, at: places[3], id: "i", element: "it"),
        ]
      }
      return segment
    }
    let id = Bool.random(using: &generator) ? "id \(plain())" : nil
    return TranslationUnit(
      id: id,
      variants: [
        .init(.english, segment(), metadata: metadata()), .init(.koreanNorth, segment(), metadata: metadata()),
      ], metadata: metadata())
  }

  @Test(arguments: 1...60) func `reads back as it was, and is valid`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let units = (0..<10).map { _ in unit(&generator) }
    let (text, remark) = try written(units)
    #expect(remark == nil, "seed \(seed)")
    #expect(try violations(text) == [], "seed \(seed)")
    let back = try read(text)
    #expect(back.count == units.count)
    for (old, new) in zip(units, back) {
      #expect(new.id == old.id, "seed \(seed)")
      var metadata = new.metadata
      metadata.properties.removeAll { $0 == Attribute("state", "translated") }
      #expect(metadata == old.metadata, "seed \(seed)")
      #expect(new.variants.map(\.language) == old.variants.map(\.language), "seed \(seed)")
      for (one, other) in zip(old.variants, new.variants) {
        // A character that XML cannot hold comes back as a code that stands for it.
        let lost = other.segment.codes.filter { $0.element == "cp" }.count
        #expect(one.segment.text.unicodeScalars.count - other.segment.text.unicodeScalars.count == lost)
        #expect(one.segment.text.filter { $0 != "\u{7}" } == other.segment.text, "seed \(seed)")
        if lost == 0 { #expect(codes(one.segment) == codes(other.segment), "seed \(seed)") }
        #expect(one.metadata == other.metadata, "seed \(seed)")
      }
    }
  }

  @Test func `says what it has no place for`() throws {
    var unit = TranslationUnit(
      variants: [.init(.english, Segment("a")), .init(.russian, Segment("б")), .init(.korean, Segment("가"))])
    unit.variants[0].segment.codes = [
      InlineCode(.placeholder, at: 0, element: "ph", attributes: [Attribute("type", "x")]),
      InlineCode(.opening, at: 0, element: "mrk"), InlineCode(.closing, at: 1, element: "mrk"),
    ]
    let remark = try #require(
      try written([unit, TranslationUnit(variants: [.init(.russian, Segment("в"))])] + [unit]).remark)
    #expect(
      remark.contains("texts in other languages (2: ru; in no. 1, no. 3)")
        && remark.contains("units without en (1: in no. 2)"))
    #expect(remark.contains("languages of texts, written as ko-KP (2: ko;"))
    #expect(
      !remark.contains("attributes of inline codes")
        && remark.contains("remarks on parts of a text (4: in no. 1, no. 3)"))
    #expect(throws: TumenError.self) { _ = try written([]) }
  }

  @Test func `takes a text of a region where the plain tag has none, and names no other language`() throws {
    let tags = try ["en", "en-GB", "en-US", "ko-KP"].map { try LanguageTag($0) }
    func unit(_ texts: [String]) -> TranslationUnit {
      TranslationUnit(variants: zip(tags, texts).map { .init($0, Segment($1)) })
    }
    let (text, remark) = try written([
      unit(["", "lift", "", "승강기"]), unit(["lorry", "", "", ""]), unit(["", "", "", ""]), unit(["a", "b", "", "가"]),
    ])
    #expect(
      try read(text).map { $0.variants.map(\.segment.text) } == [
        ["lift", "승강기"], ["lorry", ""], ["", ""], ["a", "가"],
      ])
    #expect(!text.contains("xml:lang"))
    #expect(try violations(text) == [])
    #expect(
      remark == """
        XLIFF has no place for: languages of texts, written as en (1: en-GB; in no. 1), texts in other languages (1: en-GB; in \
        no. 4)
        """)
  }

  @Test func `becomes TMX with codes that TMX has`() throws {
    let text = version2(
      """
      <originalData><data id="d">&lt;b></data></originalData><segment><source>A<pc id="x" dataRefStart="d" dataRefEnd="d">b
      </pc><ph id="7"/><sc id="8" isolated="yes"/><mrk id="9" type="term">c</mrk></source><target><pc id="x"
       dataRefStart="d" dataRefEnd="d">б</pc></target></segment>
      """)
    var writer = try Writing.units(as: .tmx)
    for unit in try read(text) { try writer.write(unit) }
    try writer.finish()
    let tmx = String(decoding: writer.take(), as: UTF8.self)
    #expect(tmx.contains("<bpt i=\"1\">&lt;b&gt;</bpt>b"))
    #expect(tmx.contains("<ept i=\"1\">&lt;b&gt;</ept><ph x=\"7\">&lt;ph id=&quot;7&quot;&gt;</ph>"))
    #expect(tmx.contains("<it pos=\"begin\" x=\"8\">") && !tmx.contains("<mrk"))
    var reader = try TMXReader(ByteSource(bytes: Array(tmx.utf8), name: "a.tmx"))
    guard case .read(let unit, _) = try reader.next() else { return }
    #expect(unit.variants[0].segment.text == "Ab\nc")
    #expect(unit.variants[0].segment.codes.map(\.kind) == [.opening, .closing, .placeholder, .isolated])
  }
}

@Suite struct `The glossary module of XLIFF` {
  @Test func `is missed where a document has none`() throws {
    let text = version2("<segment><source>a</source></segment>")
    var reader = try Reading.concepts(
      of: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), options: ReadingOptions())
    #expect(try reader.next() == nil && reader.remark?.contains("module gls") == true)
  }

  @Test func `gives each entry as a concept, once`() throws {
    let entry = { (term: String, rest: String) in
      "<unit id=\"\(term)\"><g:glossary xmlns:g=\"urn:oasis:names:tc:xliff:glossary:2.0\"><g:glossEntry><g:term source=\"press\">"
        + "\(term)</g:term>\(rest)</g:glossEntry></g:glossary><segment><source>x</source></segment></unit>"
    }
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f">
      \(entry("pier", "<g:translation>причал</g:translation><g:translation>пирс</g:translation>"))
      \(entry("quay", "<g:definition>a place for ships</g:definition>"))
      \(entry("pier", "<g:translation>причал</g:translation><g:translation>пирс</g:translation>"))
      \(entry("", "<g:definition>nothing</g:definition>"))
      </file></xliff>
      """
    var reader = try Reading.concepts(
      of: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), options: ReadingOptions())
    var concepts: [Concept] = []
    var rejected: [Int] = []
    while let record = try reader.next() {
      switch record {
      case .read(let concept, _): concepts.append(concept)
      case .rejected(_, let line): rejected.append(line)
      }
    }
    #expect(concepts.map(\.id) == ["pier", "quay"] && rejected == [5])
    #expect(concepts[0].terms.map(\.text) == ["pier", "причал", "пирс"])
    #expect(concepts[0].terms.map(\.status) == [.preferred, .preferred, .admitted])
    #expect(concepts[0].terms.map(\.language) == [.english, .russian, .russian])
    #expect(concepts[1].definition == "a place for ships")
    #expect(reader.sources.map(\.id) == ["press"] && reader.remark?.hasPrefix("1 entries") == true)
  }

  @Test func `keeps ids and what other vocabularies say, and tells what it does not keep`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:my="urn:my"
       version="2.1" srcLang="en" trgLang="ru"><file id="f">
      <unit id="u"><gls:glossary><gls:glossEntry id="g1" ref="#m" my:field="ships"><gls:term my:class="noun">pier</gls:term>
      <gls:translation id="t" ref="#t=m">причал</gls:translation><gls:definition my:by="K">A place.</gls:definition>
      <my:image>pier.png</my:image><my:more a="b">x</my:more></gls:glossEntry></gls:glossary><segment><source>x</source>
      </segment></unit>
      <unit id="v"><gls:glossary>
      <gls:glossEntry id="g1"><gls:term>quay</gls:term><gls:definition>A place.</gls:definition></gls:glossEntry>
      <gls:glossEntry id="g2"><gls:term>quay</gls:term><gls:definition>A place.</gls:definition></gls:glossEntry>
      </gls:glossary><segment><source>x</source></segment></unit></file></xliff>
      """
    var reader = try Reading.concepts(
      of: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), options: ReadingOptions())
    var concepts: [Concept] = []
    while case .read(let concept, _) = try reader.next() { concepts.append(concept) }
    #expect(concepts.map(\.id) == ["g1", "g1-2"])
    #expect(
      concepts[0].properties == [
        Property("my:field", "ships"), Property("my:by", "K"), Property("my:image", "pier.png"),
      ])
    #expect(concepts[0].terms[0].properties == [Property("my:class", "noun")])
    #expect(
      reader.remark == """
        1 entries stand in several units and were taken once; the XLIFF says what concepts do not keep: attributes of \
        <gls:glossEntry> (1: ref; line 3), attributes of <gls:translation> (2: id, ref; line 4), elements of other \
        vocabularies (1: <my:more>; line 5), ids that another entry has too (1: g1; line 8)
        """)
  }
}
