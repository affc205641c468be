import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func tmx(_ segment: String) -> String {
  "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>\(segment)</seg></tuv>"
    + "<tuv xml:lang=\"ru\"><seg>\(segment)</seg></tuv></tu></body></tmx>"
}

private func onlyUnit(_ bytes: [UInt8], _ name: String) throws -> TranslationUnit {
  try #require(try unitRecords(bytes, name).first?.unit)
}

@Suite struct `Inline codes that go through XLIFF 2` {
  @Test(arguments: [
    "a<it pos=\"begin\" x=\"3\" type=\"bold\">&lt;b></it>b", "a<it pos=\"end\" x=\"3\" type=\"bold\">&lt;/b></it>b",
    "<it pos=\"end\"/>b", "a<ph x=\"1\" assoc=\"p\" type=\"image\">%s</ph>b", "a<ph/>b<ph x=\"2\"/>",
    "<bpt i=\"1\" x=\"7\" type=\"link\">&lt;a></bpt>a<ept i=\"1\">&lt;/a></ept>",
    "<bpt i=\"1\" x=\"1\"/>a<ept i=\"1\"/><ph x=\"1\">%s</ph>", "<hi type=\"term\" x=\"2\">a <hi>b</hi></hi>",
    "a<ut>\\b</ut>b<ut x=\"4\"/>", "<bpt i=\"2\">[</bpt><bpt i=\"1\">{</bpt>x<ept i=\"2\">]</ept>y<ept i=\"1\">}</ept>",
  ])
  func `are in TMX again what they were`(segment: String) throws {
    let before = try onlyUnit(Array(tmx(segment).utf8), "a.tmx")
    let (xliff, remark) = try written([before], as: .xliff, languages: [.english, .russian])
    #expect(remark == nil)
    #expect(try Validating.violations(in: ByteSource(bytes: xliff, name: "a.xlf")).isEmpty)
    let between = try onlyUnit(xliff, "a.xlf")
    let after = try onlyUnit(try written([between], as: .tmx).0, "a.tmx")
    for (old, new) in zip(before.variants, after.variants) {
      #expect(new.segment.text == old.segment.text)
      #expect(new.segment.codes.map(\.element) == old.segment.codes.map(\.element))
      #expect(new.segment.codes.map(\.kind) == old.segment.codes.map(\.kind))
      #expect(new.segment.codes.map(\.content) == old.segment.codes.map(\.content))
      for (old, new) in zip(old.segment.codes, new.segment.codes) {
        #expect(Set(new.attributes).isSuperset(of: old.attributes))
      }
    }
  }

  @Test func `are written back as codes of XLIFF`() throws {
    let unit = try onlyUnit(Array(tmx("a<it pos=\"end\" type=\"bold\">&lt;/b></it>b").utf8), "a.tmx")
    let (bytes, _) = try written([unit], as: .xliff, languages: [.english, .russian])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("a<ec id=\"c1\" isolated=\"yes\" dataRef=\"d1\"/>b"))
    var editor = try XLIFFEditor(ByteSource(bytes: bytes, name: "a.xlf"))
    let read = try #require(try editor.next()).unit
    #expect(
      read.variants[0].segment.codes.map(\.element) == ["ec"] && read.metadata.properties.isEmpty)
  }

  @Test(arguments: [
    InlineCode(.opening, at: 0, id: "a b", element: "ph", content: "<b>"),
    InlineCode(.opening, at: 0, id: "1", element: "bpt", attributes: [Attribute("i", "1")]),
    InlineCode(.closing, at: 1, id: "7", element: "ec"), InlineCode(.isolated, at: 0, id: "k l", element: "it"),
    InlineCode(.placeholder, at: 0, id: "a b", element: "cp", attributes: [Attribute("hex", "41")]),
    InlineCode(.placeholder, at: 0, id: "1", element: "own"), InlineCode(.isolated, at: 0, id: "1", element: "own"),
    InlineCode(.placeholder, at: 0, id: "1", element: "bpt", content: "x"),
    InlineCode(.placeholder, at: 0, id: "1", element: "x", attributes: [Attribute("startRef", "2")], content: "x"),
    InlineCode(.isolated, at: 0, id: "1", element: "sc", attributes: [Attribute("isolated", "so")], content: "x"),
    InlineCode(.placeholder, at: 0, id: "é", element: "ph", attributes: [Attribute("id", "q")], content: "%s"),
  ]) func `are in XLIFF again what they were, whatever that was`(code: InlineCode) throws {
    let unit = TranslationUnit(
      variants: [.init(.english, Segment("a", codes: [code])), .init(.russian, Segment("б", codes: [code]))])
    let (bytes, remark) = try written([unit], as: .xliff, languages: [.english, .russian])
    let read = try onlyUnit(bytes, "a.xlf")
    #expect(read.variants.map(\.segment) == unit.variants.map(\.segment) && remark == nil)
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.xlf")).map(\.message) == [])
  }

  @Test func `need no state to be one again`() throws {
    let before = try onlyUnit(Array(tmx("a").utf8), "a.tmx")
    let between = try onlyUnit(try written([before], as: .xliff, languages: [.english, .russian]).0, "a.xlf")
    let after = String(decoding: try written([between], as: .tmx).0, as: UTF8.self)
    #expect(!after.contains("<prop"))
  }

  @Test func `keep their half of a pair on the way from version 1`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en"
       target-language="ru" datatype="x"><body><trans-unit id="1"><source>a<it id="1" pos="close">&lt;/b></it></source><target
       >а<it id="1" pos="open">&lt;b></it></target></trans-unit></body></file></xliff>
      """
    let unit = try onlyUnit(Array(text.utf8), "a.xlf")
    let tmx = String(decoding: try written([unit], as: .tmx).0, as: UTF8.self)
    #expect(tmx.contains("a<it pos=\"end\" x=\"1\">") && tmx.contains("а<it pos=\"begin\" x=\"1\">"))
    var names = XLIFFCodeNames(keepsData: false)
    let proposed = XLIFFMarkup.candidate(unit.variants[0].segment, &names, .one, prefix: "")
    #expect(proposed == "a<it id=\"1\" pos=\"close\">&lt;/b&gt;</it>")
  }

}

@Suite struct `Highlights that TMX cannot nest` {
  @Test(arguments: [
    (
      #"{"kind":"opening","position":0,"id":"1","element":"hi"},{"kind":"opening","position":1,"id":"2","element":"hi"},"#
        + #"{"kind":"closing","position":2,"id":"1","element":"hi"},{"kind":"closing","position":3,"id":"2","element":"hi"}"#,
      #"<bpt i="1"></bpt>a<hi x="2">b<ept i="1"></ept>c</hi>"#, 2
    ),
    (
      #"{"kind":"opening","position":0,"element":"hi","attributes":{"type":"term"}}"#,
      #"<it pos="begin" x="1" type="term"></it>abc"#, 1
    ),
  ])
  func `become other codes without content, and are told`(codes: String, expected: String, count: Int) throws {
    let line = #"{"en":{"text":"abc","codes":[\#(codes)]},"ru":"абв"}"#
    let (bytes, remark) = try written([try onlyUnit(Array(line.utf8), "a.jsonl")], as: .tmx)
    #expect(String(decoding: bytes, as: UTF8.self).contains("<seg>\(expected)</seg>"))
    #expect(
      remark == "TMX has no place for: elements of inline codes, written as others (\(count): <hi>; in no. 1)")
  }
}

@Suite struct `How far a unit is` {
  @Test(arguments: [
    [], [Attribute("state", "final")], [Attribute("state", "reviewed"), Attribute("subState", "x:y")],
    [Attribute("state", "needs-translation")], [Attribute("state", "initial"), Attribute("subState", "xlf:y")],
    [Attribute("state", "translated"), Attribute("state", "final")],
    [Attribute("subState", "x:y"), Attribute("p", "q")],
  ]) func `is said once in XLIFF, however often it goes there and back`(said: [Attribute]) throws {
    var unit = TranslationUnit(
      id: "1", variants: [.init(.english, Segment("a")), .init(.russian, Segment("б"))],
      metadata: .init(properties: said))
    for _ in 0..<3 {
      let (bytes, _) = try written([unit], as: .xliff, languages: [.english, .russian])
      #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.xlf")).isEmpty)
      unit = try onlyUnit(bytes, "a.xlf")
      #expect(Set(unit.metadata.properties) == Set(said) && unit.metadata.properties.count == said.count)
    }
  }

  @Test func `is told by Trados Studio with where it came from`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"><file
       original="a" source-language="en" target-language="ru" datatype="x"><body><trans-unit id="1"><source>a</source><seg-source
      ><mrk mtype="seg" mid="1">a</mrk></seg-source><target><mrk mtype="seg" mid="1">а</mrk></target><sdl:seg-defs><sdl:seg
       id="1" conf="Translated" origin="tm" origin-system="X" percent="87" struct-match="true"/></sdl:seg-defs></trans-unit></body>
      </file></xliff>
      """
    #expect(
      try onlyUnit(Array(text.utf8), "a.sdlxliff").metadata.properties == [
        Attribute("state", "Translated"), Attribute("origin", "tm"), Attribute("origin-system", "X"),
        Attribute("percent", "87"),
      ])
  }
}

@Suite struct `What a file says that units do not keep` {
  private func remark(_ text: String, _ name: String) throws -> String? {
    var reader = try Reading.units(of: ByteSource(bytes: Array(text.utf8), name: name), options: ReadingOptions())
    while try reader.next() != nil {}
    return reader.remark
  }

  @Test func `is counted in XLIFF 2`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" version="2.0"
       srcLang="en" trgLang="ru"><file id="f" original="x"><skeleton>s</skeleton><notes><note>n</note></notes>
      <unit id="1" canResegment="no"><m:matches/><notes><note category="c">n</note></notes><segment><source>a</source></segment><ignorable
      ><source> </source></ignorable><segment><source>b</source><target order="2">б</target></segment></unit></file></xliff>
      """
    #expect(
      try remark(text, "a.xlf") == """
        the XLIFF says what units do not keep: <ignorable> (1: line 4), <m:matches> (1: line 3), <notes> (1: line 2), \
        <skeleton> (1: line 2), attributes of <file> (1: original; line 2), attributes of <note> (1: category; line 3), \
        attributes of <target> (1: order; line 4), attributes of <unit> (1: canResegment; line 3)
        """)
  }

  @Test func `is told in all its sorts, each with some names and places`() throws {
    let units = (1...30).map { number in
      """
      <unit id="\(number)" x:a\(number)="" canResegment="no"><x:b\(number)/><m:metadata id="m"><m:metaGroup category="c"><m:metaGroup
      ><m:meta type="t">v</m:meta></m:metaGroup></m:metaGroup></m:metadata><segment><source>a</source></segment></unit>
      """
    }
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:x="x" version="2.0"
       srcLang="en"><file id="f">
      \(units.joined(separator: "\n"))
      </file></xliff>
      """
    let names = { (kind: String, end: String) in
      (1...30).map { "\(kind)\($0)\(end)" }.sorted().prefix(20).joined(separator: ", ") + ", … and 10 more"
    }
    #expect(
      try remark(text, "a.xlf") == """
        the XLIFF says what units do not keep: attributes of <m:metaGroup> (30: category; lines 3, 5, 7 …), attributes of \
        <m:metadata> (30: id; lines 3, 5, 7 …), attributes of <unit> (30: canResegment; lines 3, 5, 7 …), attributes of other \
        vocabularies (30: \(names("x:a", "")); lines 3, 5, 7 …), elements of other vocabularies (30: \(names("<x:b", ">")); \
        lines 3, 5, 7 …), groups of metadata in others (30: lines 4, 6, 8 …)
        """)
  }

  @Test func `is a sub in codes of XLIFF 1`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en"
       target-language="ru"><body><trans-unit id="1"><source>a<g id="1"><ph id="2">[<sub>b</sub>]</ph></g></source></trans-unit>
      </body></file></xliff>
      """
    #expect(
      try remark(text, "a.xlf")
        == "the XLIFF says what units do not keep: elements in <ph>, but for their text (1: <sub>; line 2)")
  }

  @Test func `is counted in XLIFF 1`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en"
       target-language="ru" datatype="x"><header><skl><internal-file>s</internal-file></skl></header><body><trans-unit id="1">
      <source>a</source><target state="final" state-qualifier="exact-match">а</target><alt-trans><target>б</target></alt-trans
      ></trans-unit></body></file></xliff>
      """
    #expect(
      try remark(text, "a.xlf") == """
        the XLIFF says what units do not keep: <alt-trans> (1: line 3), <skl> (1: line 2), attributes of <file> (1: \
        datatype; line 2), attributes of <target> (1: state-qualifier; line 3)
        """)
  }

  @Test func `is nothing in XLIFF that Tumen wrote`() throws {
    var units = RandomUnits(seed: 91, pieces: oddPieces, languages: [.english, .russian])
    let (bytes, _) = try written((0..<20).map { _ in units.unit() }, as: .xliff, languages: [.english, .russian])
    #expect(try remark(String(decoding: bytes, as: UTF8.self), "a.xlf") == nil)
  }

  @Test func `is in TMX kept by TMX, and counted for others`() throws {
    let text = """
      <tmx version="1.4"><header creationtool="X" creationtoolversion="1" segtype="paragraph" o-tmf="abc" adminlang="en"
       srclang="en" datatype="rtf" creationid="ann" odd="1"><prop type="p">1</prop><note>n</note></header><body><tu><tuv
       xml:lang="en"><seg>a</seg></tuv></tu></body></tmx>
      """
    #expect(
      try remark(text, "a.tmx") == """
        the TMX says what a memory does not keep: <note> of the header (1), <prop> of the header (1), attributes of <header> \
        (5: creationid, datatype, o-tmf, odd, segtype; line 2)
        """)
    var reader = try Reading.units(of: ByteSource(bytes: Array(text.utf8), name: "a.tmx"), options: ReadingOptions())
    var writer = try Writing.units(as: .tmx, languages: [.english], namesSource: true, head: reader.takeHead())
    #expect(reader.remark == "the TMX says what a memory does not keep: attributes of <header> (1: odd; line 2)")
    try writer.finish()
    let head = String(decoding: writer.take(), as: UTF8.self)
    for part in [
      "segtype=\"paragraph\"", "o-tmf=\"abc\"", "datatype=\"rtf\"", "creationid=\"ann\"", "<prop type=\"p\">1</prop>",
      "<note>n</note>", "creationtool=\"tumen\"", "srclang=\"en\"",
    ] { #expect(head.contains(part), "\(part)") }
    #expect(try Validating.violations(in: ByteSource(bytes: Array(head.utf8), name: "a.tmx")).isEmpty)
  }

  @Test(arguments: [
    (##"<mrk id="m" type="term" value="a pier" ref="https://example.org/#p">a</mrk>"##, true),
    (##"<mrk id="m" translate="no">a</mrk>"##, true),
    (##"<sm id="m" type="comment" value="why?"/>a<em startRef="m"/>"##, true),
    (##"<mrk id="m" type="own:x"><mrk id="n" type="term">a</mrk></mrk>"##, true),
    (##"<sm id="m" type="term"/><pc id="1">a<em startRef="m"/>b</pc>"##, true),
    (##"<mrk id="m" type="comment" ref="#n=n1">a</mrk>"##, false),
    (##"<mrk id="m" type="term" ref="#g">a</mrk>"##, false),
    (##"<mrk id="m" type="term" o:x="1">a</mrk>"##, false), (##"<mrk id="m" type="mtc:match">a</mrk>"##, false),
    (##"<sm id="m" type="term"/>a"##, false),
  ])
  func `is said of annotations that XLIFF cannot repeat, and of no other`(text: String, isKept: Bool) throws {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:o="urn:o" version="2.1" srcLang="en" trgLang="ru"><file
       id="f"><unit id="u"><segment><source>\(text)</source><target>\(text)</target></segment></unit></file></xliff>
      """
    func codes(_ bytes: [UInt8]) throws -> [[[String]]] {
      try unitRecords(bytes, "a.xlf").compactMap(\.unit)[0].variants.map { variant in
        variant.segment.codes.filter(\.isAnnotation).map { code in
          let said = code.attributes.filter { $0.name != "startRef" }.map { "\($0.name)=\($0.value)" }
          return ["\(code.kind)", "\(code.position)", code.id ?? ""] + said
        }
      }
    }
    let units = try unitRecords(Array(document.utf8), "a.xlf").compactMap(\.unit)
    let (bytes, remark) = try written(units, as: .xliff, languages: [.english, .russian])
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.xlf")).map(\.message) == [])
    #expect((remark ?? "").contains("remarks on parts of a text") != isKept)
    let (before, after) = (try codes(Array(document.utf8)), try codes(bytes))
    // The id is said once, as an attribute or as that of the code.
    func sorted(_ codes: [[[String]]]) -> [[[String]]] {
      codes.map { $0.map { $0.filter { !$0.hasPrefix("id=") }.sorted() } }
    }
    #expect(sorted(after) == (isKept ? sorted(before) : [[], []]))
  }

  @Test(arguments: [(#"mtype="term""#, #"c1" type="term""#), (#"mtype="protected" mid="1""#, #"1" translate="no""#)])
  func `is not said of terms and protected texts of version 1`(mark: String, expected: String) throws {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="en" target-language="ru"
       datatype="x" original="a"><body><trans-unit id="1"><source>a <mrk \(mark)>b</mrk></source><target>б</target>
      </trans-unit></body></file></xliff>
      """
    let units = try unitRecords(Array(document.utf8), "a.xlf").compactMap(\.unit)
    let (bytes, remark) = try written(units, as: .xliff, languages: [.english, .russian])
    #expect(remark == nil)
    #expect(String(decoding: bytes, as: UTF8.self).contains("a <sm id=\"\(expected)/>b<em startRef="))
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.xlf")).map(\.message) == [])
  }

  @Test func `is said of halves of pairs and of attributes that TMX does not have`() throws {
    let codes = [
      InlineCode(.opening, at: 0, id: "1", element: "bpt", attributes: [Attribute("i", "1"), Attribute("type", "b")]),
      InlineCode(.opening, at: 1, id: "2", element: "bpt", attributes: [Attribute("i", "2")], content: "<i>"),
      InlineCode(.closing, at: 2, id: "2", element: "ept", attributes: [Attribute("i", "2")]),
    ]
    let unit = TranslationUnit(
      variants: [
        .init(.english, Segment("abc", codes: codes), metadata: .init(attributes: [Attribute("srclang", "en")]))
      ],
      metadata: .init(attributes: [
        Attribute("x-y", "1"), Attribute("usagecount", "many"), Attribute("changedate", "20240229T070000Z"),
      ]))
    let (bytes, remark) = try written([unit, TranslationUnit(variants: [])], as: .tmx)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<tu changedate=\"20240229T070000Z\">"))
    #expect(
      text.contains("<seg><it pos=\"begin\" x=\"1\" type=\"b\"></it>a<bpt i=\"2\">&lt;i&gt;</bpt>b<ept i=\"2\">"),
      "\(text)")
    #expect(
      remark == """
        TMX has no place for: attributes of units (3: srclang, usagecount, x-y; in no. 1), codes that lack their other half, \
        written as <it> (1: in no. 1), units without texts (1: in no. 2)
        """)
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.tmx")).map(\.message) == [])
  }

  @Test func `is said of codes that TMX cannot describe`() throws {
    let segment = Segment(
      "ab",
      codes: [
        InlineCode(
          .opening, at: 0, id: "1", element: "mrk", attributes: [Attribute("id", "1"), Attribute("type", "term")]),
        InlineCode(.closing, at: 1, id: "1", element: "mrk"),
        InlineCode(
          .placeholder, at: 2, id: "2", element: "ph", attributes: [Attribute("id", "2"), Attribute("subFlows", "3")],
          content: "%s"),
      ])
    let remark = try written([TranslationUnit(variants: [.init(.english, segment)])], as: .tmx).1
    #expect(
      remark
        == "TMX has no place for: attributes of inline codes (1: in no. 1), remarks on parts of a text (2: in no. 1)")
  }
}
