import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func units(_ bytes: [UInt8]) throws -> [Record<TranslationUnit>] {
  var reader = try TMXReader(ByteSource(bytes: bytes, name: "a.tmx"))
  var records: [Record<TranslationUnit>] = []
  while let record = try reader.next() { records.append(record) }
  return records
}

private func unit(_ body: String) throws -> TranslationUnit {
  let text = "<tmx version=\"1.4\"><header/><body>\(body)</body></tmx>"
  guard case .read(let unit, _) = try #require(try units(Array(text.utf8)).first) else {
    throw TumenError(.malformed, "the unit was rejected")
  }
  return unit
}

private func segment(_ content: String) throws -> Segment {
  try unit("<tu><tuv xml:lang=\"en\"><seg>\(content)</seg></tuv></tu>").variants[0].segment
}

@Suite struct `A unit of TMX` {
  @Test func `keeps attributes, properties and notes of itself and of its variants`() throws {
    let unit = try unit(
      """
      <tu tuid="7" creationdate="20250430T090000Z" usagecount="3"><note>one</note><prop type="x-a">1</prop>
      <prop type="x-a">2</prop><note>two</note>
      <tuv xml:lang="ko-kp" creationid="ann"><note>v</note><prop type="p"> q </prop><seg>라선</seg></tuv>
      <tuv xml:lang="RU"><seg>Расон</seg></tuv></tu>
      """)
    #expect(unit.id == "7")
    #expect(unit.metadata.attributes == [Attribute("creationdate", "20250430T090000Z"), Attribute("usagecount", "3")])
    #expect(unit.metadata.properties == [Attribute("x-a", "1"), Attribute("x-a", "2")])
    #expect(unit.metadata.notes == ["one", "two"])
    #expect(unit.variants.map(\.language) == [.koreanNorth, .russian])
    #expect(unit.variants[0].metadata.attributes == [Attribute("creationid", "ann")])
    #expect(unit.variants[0].metadata.properties == [Attribute("p", " q ")])
    #expect(unit.variants[0].metadata.notes == ["v"] && unit.variants[1].metadata.isEmpty)
  }

  @Test(arguments: [
    " a ", "\n a\n  b\t", "a\u{00A0}b", "e\u{0301}", "\u{200B}", "&#13;x", "",
  ])
  func `keeps the white space and the form of its text`(text: String) throws {
    let expected = text.replacingOccurrences(of: "&#13;", with: "\r")
    #expect(try segment(text).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `keeps nested highlights and codes in the order of the text`() throws {
    let read = try segment("a<hi type=\"o\">b<hi>c</hi><ph x=\"1\">%s</ph></hi>d")
    #expect(read.text == "abcd")
    #expect(read.codes.map(\.element) == ["hi", "hi", "hi", "ph", "hi"])
    #expect(read.codes.map(\.kind) == [.opening, .opening, .closing, .placeholder, .closing])
    #expect(read.codes.map(\.position) == [1, 2, 3, 3, 3])
    #expect(read.codes.first?.attributes == [Attribute("type", "o")])
  }

  @Test func `takes the text of a sub for a part of its code`() throws {
    let read = try segment("a<ph x=\"1\">&lt;img alt=\"<sub>picture</sub>\"></ph>b")
    #expect(read.text == "ab" && read.codes.map(\.content) == ["<img alt=\"picture\">"])
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func `is the same in UTF-16`(encoding: String.Encoding) throws {
    let text =
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx version=\"1.4\"><header srclang=\"en\"/><body>"
      + "<tu><tuv xml:lang=\"en\"><seg>👩‍👩‍👧 a</seg></tuv><tuv xml:lang=\"ko\"><seg>두만강</seg></tuv></tu></body></tmx>"
    let bytes = Array(try #require(text.data(using: encoding)))
    #expect(try Format.detected(in: ByteSource(bytes: bytes, name: "x")) == .tmx)
    guard case .read(let unit, _) = try #require(try units(bytes).first) else { return }
    #expect(unit.variants.map(\.segment.text) == ["👩‍👩‍👧 a", "두만강"])
  }

  @Test(arguments: ["1.1", "1.2", "1.3", "1.4", "1.4b"])
  func `is read in every version, and what its header says is reported`(version: String) throws {
    let text = """
      <?xml version="1.0" encoding="windows-1251"?><!DOCTYPE tmx SYSTEM "tmx.dtd">
      <tmx version="\(version)"><header srclang="*all*"><note>n</note><prop type="p">1</prop><ude name="x"
       base="Macintosh"><map unicode="#xF8FF" code="#xF0"/></ude><prop type="q">2</prop></header><body>
      <tu srclang="ru"><tuv lang="ru"><seg>Мост <ut x="1">&lt;br></ut></seg></tuv></tu></body></tmx>
      """
    let bytes = Array(try #require(text.data(using: .windowsCP1251)))
    var reader = try TMXReader(ByteSource(bytes: bytes, name: "a.tmx"))
    guard case .read(let unit, _) = try #require(try reader.next()) else { return }
    #expect(unit.variants[0].segment.text == "Мост " && unit.variants[0].segment.codes.map(\.element) == ["ut"])
    #expect(unit.metadata.attributes == [Attribute("srclang", "ru")] && reader.sourceLanguage == nil)
    #expect(
      reader.remark
        == """
        the TMX says what a memory does not keep: <note> of the header (1), <prop> of the header (2), other elements in <header> \
        (1: <ude>; line 3)
        """
    )
  }

  @Test func `is read with what else it says reported`() throws {
    let text = """
      <tmx xmlns:x="urn:x"><header srclang="eng"/><body><TU/><tu><x:a>b</x:a><note xml:lang="en" o-encoding="x">n</note><prop
       type="t" xml:lang="en">p</prop><tuv xml:lang="kor-kp"><seg><ph><sub>a <bpt i="1"/></sub></ph></seg></tuv><tuv
       xml:lang="ENG"><seg>c</seg></tuv></tu></body><body/></tmx>
      """
    var reader = try TMXReader(ByteSource(bytes: Array(text.utf8), name: "a.tmx"))
    guard case .read(let unit, _) = try #require(try reader.next()) else { return }
    #expect(unit.variants.map(\.language.identifier) == ["ko-KP", "en"] && reader.sourceLanguage == .english)
    #expect(try reader.next() == nil)
    #expect(
      reader.remark == """
        the TMX says what a memory does not keep: attributes of <note> (2: o-encoding, xml:lang; line 1), attributes of <prop> (1: \
        xml:lang; line 2), elements in <ph>, but for their text (2: <bpt>, <sub>; line 2), other elements (3: <TU>, <body>, <x:a>; \
        lines 1, 3); the language “ENG” was read as “en”, the language “kor-kp” was read as “ko-KP”
        """)
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func `needs no byte-order mark in UTF-16`(encoding: String.Encoding) throws {
    let text = "<tmx version=\"1.4\"><header srclang=\"en\"/><body/></tmx>"
    let source = ByteSource(bytes: Array(try #require(text.data(using: encoding))), name: "x")
    #expect(try Format.detected(in: source) == .tmx)
    var reader = try TMXReader(source)
    #expect(try reader.next() == nil)
  }

  @Test func `knows its line`() throws {
    let text = "<tmx><header/>\n<body>\n<tu>\n<tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>\n\n<tu></tu></body></tmx>"
    let lines = try units(Array(text.utf8)).map { record in
      switch record {
      case .read(_, let line), .rejected(_, let line): line
      }
    }
    #expect(lines == [3, 6])
  }

  @Test func `says the source language of its file`() throws {
    for (srclang, expected) in [("EN-us", "en-US"), ("*all*", nil), ("nonsense!", nil)] as [(String, String?)] {
      let text = "<tmx><header srclang=\"\(srclang)\"/><body></body></tmx>"
      var reader = try TMXReader(ByteSource(bytes: Array(text.utf8), name: "a.tmx"))
      #expect(try reader.next() == nil)
      #expect(reader.sourceLanguage?.identifier == expected)
    }
  }
}

@Suite struct `The source language of a TMX` {
  private func units(srclang: String, _ attributes: String = "") throws -> (TranslationUnit, LanguageTag?) {
    let text = """
      <tmx version="1.4"><header srclang="\(srclang)"/><body><tu\(attributes)><tuv xml:lang="en"><seg>a</seg></tuv><tuv
       xml:lang="ru-RU"><seg>б</seg></tuv></tu></body></tmx>
      """
    var reader = try TMXReader(ByteSource(bytes: Array(text.utf8), name: "a.tmx"))
    let unit = try #require(try reader.next()?.unit)
    return (unit, reader.sourceLanguage)
  }

  @Test(
    arguments: [
      ("ru", "", "ru"), ("en", "", nil), ("EN-us", "", nil), ("*all*", "", nil), ("ko", "", nil),
      ("ru", " srclang=\"en\"", "en"), ("*all*", " srclang=\"ru\"", "ru"),
    ] as [(String, String, String?)])
  func `is said by a unit whose order does not say it`(header: String, attributes: String, expected: String?) throws {
    let (unit, source) = try units(srclang: header, attributes)
    #expect(unit.metadata.attributes == expected.map { [Attribute("srclang", $0)] } ?? [])
    // In a file of the same source it need not be said; elsewhere it is.
    for (own, isSaid) in [(source, expected != nil && expected != source?.identifier), (nil, expected != nil)] {
      var writer = try TMXWriter(sourceLanguage: own)
      try writer.write(unit)
      try writer.finish()
      let text = String(decoding: writer.take(), as: UTF8.self)
      #expect(text.contains("<tu srclang=\"\(expected ?? "")\">") == isSaid, "\(text)")
    }
  }

  @Test func `is that of XLIFF and PO, which say it themselves`() throws {
    let unit = try units(srclang: "ru").0
    for format in [Format.xliff, .po] {
      let (bytes, remark) = try written([unit], as: format, languages: [.russian, .english])
      #expect(!String(decoding: bytes, as: UTF8.self).contains("srclang"))
      #expect(remark?.contains("srclang") != true)
    }
  }
}

@Suite struct `A pair of codes in TMX` {
  @Test(
    arguments: [
      ("<bpt i='1'/>a<ept i='1'/>", nil), ("<bpt i='1'/><bpt i='2'/>a<ept i='1'/><ept i='2'/><ph/>", nil),
      ("<bpt i='1'/>a", "<bpt> (1: line 1)"), ("a<ept i='1'/><bpt i='1'/>b", "<bpt> (1: line 1), <ept> (1: line 1)"),
      ("<bpt i='1'/>a<ept i='2'/>", "<bpt> (1: line 1), <ept> (1: line 1)"), ("<it pos='begin'/>a", nil),
    ] as [(String, String?)])
  func `that lacks a half is told`(text: String, halves: String?) throws {
    let text = "<tmx><header/><body><tu><tuv xml:lang='en'><seg>\(text)</seg></tuv></tu></body></tmx>"
    var reader = try TMXReader(ByteSource(bytes: Array(text.utf8), name: "a.tmx"))
    while try reader.next() != nil {}
    #expect(reader.remark == halves.map { "inline codes lack their other half: \($0)" })
  }
}

@Suite struct `A TMX that is malformed` {
  @Test(arguments: [
    ("<tmx><header/><body><tu>", "cut in a unit"), ("<tmx><header/><body></body>", "cut behind the body"),
    ("<tmx><header/></tmx>", "no body"), ("<xliff/>", "another root"), ("", "nothing"), ("plain text", "no XML"),
    ("<tmx><body><tu></body></tmx>", "crossing elements"), ("<tmx><body>&unknown;</body></tmx>", "an unknown entity"),
    ("<tmx><body><tu a=\"1\" a=\"2\"/></body></tmx>", "an attribute twice"),
    ("<tmx><body><tu><tuv xml:lang=\"en\"><seg>a\u{1}</seg></tuv></tu></body></tmx>", "a control character"),
    (
      "<!DOCTYPE tmx [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><tmx><body>&c;</body></tmx>", "declared entities"
    ),
    ("<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><tmx><body>&x;</body></tmx>", "an outside entity"),
  ])
  func `is an error that names the file`(text: String, why: String) {
    let error = #expect(throws: TumenError.self, "\(why)") { try units(Array(text.utf8)) }
    #expect(error?.place?.file == "a.tmx" && error?.mend != nil, "\(why): \(error?.description ?? "")")
    #expect(error?.code == .malformed, "\(why)")
  }

  @Test(arguments: [
    ("", "a <tuv> names no language; add xml:lang"), ("xml:lang=\"\"", "“” is not a language tag"),
    ("xml:lang=\"english\"", "“english” is not a language tag"), ("lang=\"qq\"", "“qq” is not a language tag"),
  ])
  func `is rejected unit by unit where a text is in no language`(attribute: String, why: String) throws {
    let text =
      "<tmx><header/><body>\n<tu><tuv \(attribute)><note>n</note><seg>a<ph>b</ph></seg></tuv><tuv xml:lang=\"ru\"><seg>б</seg></tuv></tu>\n<tu><tuv xml:lang=\"en\"><seg>c</seg></tuv></tu></body></tmx>"
    let records = try units(Array(text.utf8))
    guard records.count == 2, case .rejected(let message, let line) = records[0], case .read(let unit, _) = records[1]
    else {
      Issue.record("not one unit rejected and one read")
      return
    }
    #expect(message.hasPrefix(why) && line == 2)
    #expect(unit.variants.map(\.segment.text) == ["c"])
  }

  @Test(arguments: [
    ("<tu><tuv xml:lang='en'><seg>a</seg><seg>b</seg></tuv></tu>", "the <tuv> of line 2 has a second <seg>"),
    ("<tu>words<tuv xml:lang='en'><seg>a</seg></tuv></tu>", "“words” stands in <tu> outside of a <seg>"),
    ("<tu><tuv xml:lang='en'>b <seg>a</seg></tuv></tu>", "“b” stands in <tuv> outside of a <seg>"),
  ])
  func `is rejected unit by unit where nobody can tell which text is meant`(unit: String, why: String) throws {
    let text = "<tmx><header/><body>\n\(unit)<tu><tuv xml:lang='en'><seg>c</seg></tuv></tu></body></tmx>"
    let records = try units(Array(text.utf8))
    #expect(records.count == 2 && records[0].why?.hasPrefix(why) == true, "\(records)")
    #expect(records[1].unit?.variants.map(\.segment.text) == ["c"])
  }

  @Test func `keeps the text of elements that TMX does not have`() throws {
    let text = """
      <tmx>x<header/><body><tu><tuv xml:lang='en'><seg>a <b>c <i>d</i><br/><bpt i="1">(</bpt></b>e<ept i="1">)</ept></seg></tuv></tu>
      y</body></tmx>
      """
    var reader = try TMXReader(ByteSource(bytes: Array(text.utf8), name: "a.tmx"))
    let segment = try #require(try reader.next()?.unit?.variants[0].segment)
    #expect(try reader.next() == nil)
    #expect(segment.text == "a c de")
    #expect(segment.codes.map(\.element) == ["b", "i", "i", "br", "bpt", "b", "ept"])
    #expect(
      segment.codes.map(\.kind) == [.opening, .opening, .closing, .placeholder, .opening, .closing, .closing])
    #expect(
      reader.remark == """
        the TMX says what a memory does not keep: elements in <seg> that TMX does not have, read as codes (3: <b>, <br>, <i>; \
        line 1), words outside of units (2: “x”, “y”; lines 1, 2)
        """, "\(reader.remark ?? "")")
  }

  @Test func `is an error wherever it is cut`() throws {
    let whole = Array(
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu tuid=\"1\"><note>n</note><tuv xml:lang=\"en\"><seg>a<ph>b</ph>é</seg></tuv></tu></body></tmx>"
        .utf8)
    #expect(try units(whole).count == 1)
    for length in 0..<whole.count {
      #expect(throws: TumenError.self, "\(length) bytes") { try units(Array(whole.prefix(length))) }
    }
  }

  @Test func `never ends the process, whatever byte is changed`() {
    var generator = SeededGenerator(seed: 61)
    let whole = Array(
      "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"en\"/><body><tu tuid=\"1\"><prop type=\"x\">p</prop><tuv xml:lang=\"en\"><seg>a<bpt i=\"1\">b</bpt><hi>é</hi><ept i=\"1\"/></seg></tuv></tu></body></tmx>"
        .utf8)
    for round in 0..<2000 {
      var changed = whole
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        changed[Int.random(in: 0..<whole.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      do { _ = try units(changed) } catch { #expect(error is TumenError, "seed 61, round \(round)") }
    }
  }
}

@Suite struct `A TMX that is written` {
  private func written(_ unit: TranslationUnit) throws -> TranslationUnit? {
    var writer = try TMXWriter(sourceLanguage: nil)
    try writer.write(unit)
    try writer.finish()
    guard case .read(let unit, _) = try #require(try units(writer.take()).first) else { return nil }
    return unit
  }

  @Test func `reads back highlights at any depth`() throws {
    var generator = SeededGenerator(seed: 62)
    for round in 0..<300 {
      var codes: [InlineCode] = []
      var open = 0
      var text = ""
      for _ in 0..<Int.random(in: 0...10, using: &generator) {
        let position = text.unicodeScalars.count
        switch Int.random(in: 0...3, using: &generator) {
        case 0:
          codes.append(InlineCode(.opening, at: position, element: "hi", attributes: [Attribute("type", "t\(open)")]))
          open += 1
        case 1 where open > 0:
          codes.append(InlineCode(.closing, at: position, element: "hi"))
          open -= 1
        case 2: codes.append(InlineCode(.placeholder, at: position, element: "ph", content: "<br>"))
        default: text += ["a", "👩‍👩‍👧", "두", "e\u{0301}", " "].randomElement(using: &generator) ?? ""
        }
      }
      for _ in 0..<open { codes.append(InlineCode(.closing, at: text.unicodeScalars.count, element: "hi")) }
      let unit = TranslationUnit(variants: [.init(.english, Segment(text, codes: codes))])
      #expect(try written(unit) == unit, "seed 62, round \(round)")
    }
  }

  @Test(arguments: ["\r", "a\r\nb", "\u{0085}", "\u{2028}", "]]>", "&amp;", "\u{10FFFF}", "<seg>", "\t\n"])
  func `reads back text that XML treats in its own way`(text: String) throws {
    let unit = TranslationUnit(
      id: "i\(text)", variants: [.init(.english, Segment(text), metadata: .init(notes: [text]))],
      metadata: .init(attributes: [Attribute("creationid", text)], properties: [Attribute("p\(text)", text)]))
    #expect(try written(unit) == unit)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `takes no character that XML cannot hold, in no place`(character: String) throws {
    let text = TranslationUnit.Variant(.english, Segment("a"))
    let places: [TranslationUnit] = [
      TranslationUnit(variants: [.init(.english, Segment("a\(character)"))]),
      TranslationUnit(id: character, variants: [text]),
      TranslationUnit(variants: [text], metadata: .init(properties: [Attribute("p", character)])),
      TranslationUnit(variants: [text], metadata: .init(attributes: [Attribute("creationid", character)])),
      TranslationUnit(variants: [text], metadata: .init(notes: [character])),
      TranslationUnit(variants: [
        .init(.english, Segment("", codes: [InlineCode(.placeholder, at: 0, element: "ph", content: character)]))
      ]),
    ]
    for unit in places {
      var writer = try TMXWriter(sourceLanguage: nil)
      let error = #expect(throws: TumenError.self) { try writer.write(unit) }
      #expect(error?.code == .malformed)
    }
  }

  @Test func `names its source language in the header`() throws {
    for (language, expected) in [(LanguageTag.koreanNorth, "ko-KP"), (nil, nil)] as [(LanguageTag?, String?)] {
      var writer = try TMXWriter(sourceLanguage: language)
      try writer.finish()
      var reader = try TMXReader(ByteSource(bytes: writer.take(), name: "a.tmx"))
      #expect(try reader.next() == nil)
      #expect(reader.sourceLanguage?.identifier == expected)
    }
  }
}

@Suite struct `A table of segments with tags` {
  @Test func `is a table if its name says so`() throws {
    for text in ["<b>bold</b>\t<b>жирный</b>\n", "<b>en</b>\tru\n"] {
      #expect(try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: "a.tsv")) == .tsv)
    }
  }
}
