import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// A document after `change` was called with each of its units.
private func edited(
  _ bytes: [UInt8], target: LanguageTag? = nil, _ change: (inout XLIFFEditor, DocumentUnit) throws -> Void = { _, _ in }
) throws -> [UInt8] {
  var editor = try XLIFFEditor(ByteSource(bytes: bytes, name: "a.xlf"), target: target)
  var result: [UInt8] = []
  while let unit = try editor.next() {
    try change(&editor, unit)
    result += try editor.take()
  }
  return result + (try editor.take())
}

private func edited(
  _ text: String, target: LanguageTag? = nil, _ change: (inout XLIFFEditor, DocumentUnit) throws -> Void
) throws -> String {
  String(decoding: try edited(Array(text.utf8), target: target, change), as: UTF8.self)
}

private func match(_ source: String, _ target: String, score: Double = 87.5) -> Match {
  Match(
    score: Score(score), kind: .fuzzy, source: Segment(source), target: Segment(target), targetLanguage: .russian,
    unit: "1", memory: "a/b.db", occurrences: 1, differences: [], penalties: [])
}

@Suite struct `An XLIFF document that is written back` {
  static let odd = """
    \u{FEFF}<?xml version='1.0'  ?><!-- "odd" -->\r\n<xliff  version = '2.1' srcLang='en'\ttrgLang="ru" \
    xmlns='urn:oasis:names:tc:xliff:document:2.0' xmlns:o='urn:o'><file id='f'><?tool keep?><o:any a='>'/>\r
    <unit id='u'><segment ><source>a &#x41; <![CDATA[<b>]]></source > <target state='' />\t</segment>
    <segment id='s2'><source>b</source></segment></unit></file></xliff><!-- end -->\n\n
    """

  @Test(arguments: ["UTF-8", "UTF-16LE", "UTF-16BE"]) func `is the same to the byte without a change`(encoding: String)
    throws
  {
    let encodings: [String: String.Encoding] = ["UTF-16LE": .utf16LittleEndian, "UTF-16BE": .utf16BigEndian]
    let bytes = Array(try #require(Self.odd.data(using: encodings[encoding] ?? .utf8)))
    #expect(try edited(bytes) == bytes)
  }

  @Test func `is the same to the byte in a legacy encoding`() throws {
    let text = "<?xml version='1.0' encoding='windows-1251'?>" + version1("<source>Мост</source>")
    let bytes = Array(try #require(text.data(using: .windowsCP1251)))
    #expect(try edited(bytes) == bytes)
    let changed = try edited(bytes) { editor, _ in try editor.translate(Segment("Мост 다"), score: .exact) }
    let back = try #require(String(data: Data(changed), encoding: .windowsCP1251))
    #expect(back.contains(">Мост &#45796;</target>"))
  }

  @Test(arguments: ["EUC-KR", "windows-949", "UTF-16", "Shift_JIS"], [0, 1])
  func `is the same to the byte where a piece of it ends within a character`(encoding: String, shift: Int) throws {
    let letters =
      String(repeating: "x", count: shift) + String(repeating: encoding == "Shift_JIS" ? "橋" : "다", count: 1 << 20)
    let text = "<?xml version='1.0' encoding='\(encoding)'?>" + version1("<source>\(letters)</source>")
    let coder = try #require(TextCoder(.encoding, encoding))
    let bytes = try #require(coder.converted(Array(text.utf8)))
    #expect(try edited(bytes) == bytes)
  }

  @Test(arguments: ["UTF-7", "ISO-2022-KR"])
  func `is refused in an encoding that can write a text in several ways`(encoding: String) throws {
    // Base64 that stands for what could stand for itself.
    let bridge = encoding == "UTF-7" ? "+AGEAYgBj-" : "\u{1B}$)Cabc\u{0E}\u{0F}"
    let text = Array(
      ("<?xml version='1.0' encoding='\(encoding)'?>" + version1("<source>\(bridge)</source>")).utf8)
    #expect(try unitRecords(text, "a.xlf").first?.unit?.variants[0].segment.text == "abc")
    let error = #expect(throws: TumenError.self) { try edited(text) }
    #expect(error?.mend == "save the file as UTF-8" && error?.message.contains(encoding) == true, "\(error as Any)")
  }

  @Test(
    arguments: [
      ("EUC-KR", "다리", [0xB4, 0xD9, 0xB8, 0xAE], "&#46624;"), ("EUC-KR", "똠", [0x8C, 0x63], "\u{8C}c"),
      ("ISO-8859-1", "é", [0xE9], "&#8212;"), ("ISO-8859-1", "“", [0x93], "\u{97}"),
    ] as [(String, String, [UInt8], String)])
  func `keeps to the encoding that its name stands for unless its bytes are of one that holds more`(
    encoding: String, letter: String, bytes: [UInt8], translation: String
  ) throws {
    let parts = ("<?xml version='1.0' encoding='\(encoding)'?>" + version1("<source>@</source>")).split(separator: "@")
    let file = Array(parts[0].utf8) + bytes + Array(parts[1].utf8)
    let result = try edited(file) { editor, segment in
      #expect(segment.unit.variants[0].segment.text == letter)
      try editor.translate(Segment(encoding == "EUC-KR" ? "똠" : "—"), score: .exact)
    }
    // By byte: each of them is a character of Latin-1.
    let shown = String(String.UnicodeScalarView(result.map { Unicode.Scalar($0) }))
    #expect(shown.contains(">\(translation)</target>"), "\(shown)")
  }

  @Test func `writes references into what is to be ASCII`() throws {
    let text = "<?xml version='1.0' encoding='US-ASCII'?>" + version1("<source>Bridge</source>")
    let changed = try edited(Array(text.utf8)) { editor, _ in try editor.translate(Segment("Мост"), score: .exact) }
    #expect(String(decoding: changed, as: UTF8.self).contains(">&#1052;&#1086;&#1089;&#1090;</target>"))
  }

  @Test func `changes nothing but the target and the state`() throws {
    let text = version2("<segment id='1' state='initial'>\n  <source>Bridge</source>\n</segment>")
    let result = try edited(text) { editor, _ in try editor.translate(Segment("Мост <1> & \"2\""), score: .exact) }
    #expect(
      result
        == version2(
          "<segment id='1' state='translated'>\n  <source>Bridge</source>\n  <target>Мост &lt;1&gt; &amp; \"2\"</target>\n</segment>"
        ))
  }

  @Test(arguments: [
    (
      "<segment><source>a</source><target/></segment>",
      "<segment state=\"translated\"><source>a</source><target>б</target></segment>"
    ),
    (
      "<segment><source>a</source><target order = '1' /></segment>",
      "<segment state=\"translated\"><source>a</source><target order = '1' >б</target></segment>"
    ),
    (
      "<segment subState='x:y' state = \"initial\"><source>a</source><target>old</target></segment>",
      "<segment state = \"translated\"><source>a</source><target>б</target></segment>"
    ),
    (
      "<segment state='initial'\n subState = 'x:y' id='1'><source xml:space='preserve'>a</source></segment>",
      "<segment state='translated' id='1'><source xml:space='preserve'>a</source><target xml:space=\"preserve\">б</target></segment>"
    ),
  ])
  func `fills a target of version 2 in each of its shapes`(before: String, after: String) throws {
    #expect(
      try edited(version2(before)) { editor, _ in try editor.translate(Segment("б"), score: .exact) } == version2(after)
    )
  }

  @Test(arguments: [
    (
      "<source>a</source><target/><note>n</note>",
      "<source>a</source><target state=\"translated\" state-qualifier=\"exact-match\">б</target><note>n</note>"
    ),
    (
      "\n <source>a</source>",
      "\n <source>a</source>\n <target state=\"translated\" state-qualifier=\"exact-match\">б</target>"
    ),
    (
      "<source xml:space='preserve'>a</source>",
      "<source xml:space='preserve'>a</source><target xml:space=\"preserve\" state=\"translated\" state-qualifier=\"exact-match\">б</target>"
    ),
    (
      "<source>a b</source><seg-source><g id=\"0\"><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='2'>b</mrk></g></seg-source>",
      "<source>a b</source><seg-source><g id=\"0\"><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='2'>b</mrk></g></seg-source>"
        + "<target><g id=\"0\"><mrk mtype='seg' mid='1'>б</mrk> <mrk mtype='seg' mid='2'>б</mrk></g></target>"
    ),
    (
      "<source>a b</source><seg-source><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='2'>b</mrk></seg-source><target><mrk mtype='seg' mid='2'/></target>",
      "<source>a b</source><seg-source><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='2'>b</mrk></seg-source>"
        + "<target><mrk mtype='seg' mid='2'>б</mrk><mrk mtype=\"seg\" mid=\"1\">б</mrk></target>"
    ),
  ])
  func `fills a target of version 1 in each of its shapes`(before: String, after: String) throws {
    #expect(
      try edited(version1(before)) { editor, _ in try editor.translate(Segment("б"), score: .exact) } == version1(after)
    )
  }

  /// What Studio says of a segment before and after, for a match of 87 % and for an exact one.
  @Test(arguments: [
    (
      "<sdl:seg id='1'/>", "<sdl:seg id='1' conf=\"Draft\" origin=\"tm\" origin-system=\"Tumen\" percent=\"87\"/>",
      "<sdl:seg id='1' conf=\"Translated\" origin=\"tm\" origin-system=\"Tumen\" percent=\"100\"/>"
    ),
    (
      "<sdl:seg conf='Draft' id='1' percent='0'><sdl:value key='x'>y</sdl:value></sdl:seg>",
      "<sdl:seg conf='Draft' id='1' percent='87' origin=\"tm\" origin-system=\"Tumen\"><sdl:value key='x'>y</sdl:value></sdl:seg>",
      "<sdl:seg conf='Translated' id='1' percent='100' origin=\"tm\" origin-system=\"Tumen\"><sdl:value key='x'>y</sdl:value></sdl:seg>"
    ),
    ("<sdl:seg id='2'/>", "<sdl:seg id='2'/>", "<sdl:seg id='2'/>"),
  ])
  func `says in SDLXLIFF how near a match was`(before: String, fuzzy: String, exact: String) throws {
    func text(_ said: String, _ target: String) -> String {
      version1(
        "<source>a</source><seg-source><mrk mtype='seg' mid='1'>a</mrk></seg-source><target><mrk mtype='seg' mid='1'>\(target)</mrk></target>"
          + "<sdl:seg-defs xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\">\(said)</sdl:seg-defs>")
    }
    for (score, after) in [(Score(87.5), fuzzy), (Score(101), exact)] {
      let result = try edited(text(before, "")) { editor, _ in try editor.translate(Segment("б"), score: score) }
      #expect(result == text(after, "б"))
    }
  }

  @Test func `asks for no translation of a segment that is locked`() throws {
    let text = version1(
      "<source>a</source><seg-source><mrk mtype='seg' mid='1'>a</mrk><mrk mtype='seg' mid='2'>a</mrk></seg-source>"
        + "<sdl:seg-defs xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\"><sdl:seg id='1' locked='true'/></sdl:seg-defs>"
    )
    var asked: [Bool] = []
    _ = try edited(text) { _, unit in asked.append(unit.isTranslatable) }
    #expect(asked == [false, true])
  }

  @Test(arguments: [
    ("xmlns:mq='MQXliff' mq:locked='locked'", false), ("xmlns:mq='MQXliff' mq:locked='no'", true),
    ("xmlns:m='http://www.memsource.com/mxlf/2.0' m:locked='true'", false),
    ("xmlns:m='http://www.memsource.com/mxlf/2.0' m:locked='false'", true),
  ])
  func `asks for no translation of a unit that memoQ or Phrase has locked`(attributes: String, isAsked: Bool) throws {
    let text = version1("<source>a</source>").replacing("<trans-unit ", with: "<trans-unit \(attributes) ")
    _ = try edited(text) { _, unit in #expect(unit.isTranslatable == isAsked) }
  }

  @Test func `gives a translation the codes of its source`() throws {
    let text = version2(
      "<segment><source>A <pc id=\"1\" dataRefStart=\"d\">bold</pc> <ph id=\"2\"/> <mrk id=\"3\" type=\"term\">x</mrk></source></segment>"
    )
    let target = Segment(
      "Жирный А и",
      codes: [
        InlineCode(.opening, at: 0, id: "7", element: "bpt"), InlineCode(.closing, at: 6, id: "7", element: "ept"),
        InlineCode(.placeholder, at: 10, element: "ph"), InlineCode(.placeholder, at: 10, element: "ph"),
      ])
    var remark: String?
    let result = try edited(text) { editor, _ in
      try editor.translate(target, score: Score(90))
      remark = editor.remark
    }
    #expect(result.contains("<target><pc id=\"1\" dataRefStart=\"d\">Жирный</pc> А и<ph id=\"2\"/></target>"))
    #expect(result.contains("<segment state=\"initial\" subState=\"tumen:match-90\">"))
    #expect(remark?.hasPrefix("1 inline code") == true)
  }

  /// Texts with codes as XLIFF 1.2 writes them: the document's, that of the memory and its translation, and what the
  /// document gets of a fuzzy match, `nil` if nothing.
  @Test(arguments: [
    ("Press <mrk mtype=\"protected\">Start</mrk> now", "Нажмите Start", "Нажмите Пуск"),
    ("<mrk mtype=\"protected\">Open</mrk>", "Open", "Открыть"),
    (
      "<mrk mtype=\"protected\">A <mrk mtype=\"x-own\">B <mrk translate=\"yes\">bridge</mrk></mrk></mrk> <mrk translate=\"no\">C</mrk>",
      "A B мост C", "А Б мост C"
    ),
    ("<mrk mtype=\"term\">Open</mrk>", "Открыть", ""),
  ])
  func `gets no translation that changes what is protected`(own: String, right: String, wrong: String) throws {
    let text = version1("<source>\(own)</source>")
    for (target, isRight) in [(right, true), (wrong, false)] where !target.isEmpty {
      var remark: String?
      let result = try edited(text) { editor, _ in
        let isGiven = try editor.translate(Segment(target), score: .exact)
        #expect(isGiven == isRight)
        remark = editor.remark
      }
      if isRight {
        #expect(result.contains(target) && remark == nil, "\(result)")
      } else {
        #expect(result == text && remark == "1 unit(s) stay empty, as their match changes what is protected in them")
      }
    }
    let spans = version2(
      "<segment><source>a <sm id='1' translate='no'/>b<sm id='2' type='term'/> c<em startRef='1'/> d<em startRef='2'/></source></segment>"
    )
    for (target, isRight) in [("а b с д", false), ("а b c д", true)] {
      let result = try edited(spans) { editor, _ in _ = try editor.translate(Segment(target), score: .exact) }
      #expect((result == spans) != isRight && result.contains(target) == isRight, "\(result)")
    }
  }

  @Test(arguments: [
    // The same codes in the same order, though their ids say otherwise.
    (
      "a <x id='1'/> b <x id='2'/>", "c <x id='2'/> d <x id='1'/>", "<x id='1'/>e<x id='2'/>",
      "<x id='2'/>e<x id='1'/>"
    ),
    ("a <g id='1'>b</g>", "a <g id='7'>c</g>", "<g id='7'>d</g> e", "<g id='1'>d</g> e"),
    // Codes around all of the text.
    ("<g id='1'>a b</g>", "a c", "d", "<g id='1'>d</g>"),
    ("<x id='1'/>a<x id='2'/>", "b", "c", "<x id='1'/>c<x id='2'/>"),
    // What is in a code, and how it is written.
    (
      "a<ph  id='1'>&#91;<sub datatype='x'>b <g id='2'>c</g></sub><!-- d --><![CDATA[>]]></ph>", "a<ph id='1'>[]</ph>",
      "<ph id='1'>[]</ph>b", "<ph  id='1'>&#91;<sub datatype='x'>b <g id='2'>c</g></sub><!-- d --><![CDATA[>]]></ph>b"
    ),
    ("a <g id = '1' />", "a <g id='1'>b</g>", "b <g id='1'>c</g>", "b <g id = '1' >c</g>"),
    ("a <x-own id='1' />", "a <x id='1'/>", "<x id='1'/>b", "<x-own id='1' />b"),
    ("a <x-own id='1'>b</x-own>", "a <g id='1'>c</g>", "<g id='1'>d</g>", "<x-own id='1'>d</x-own>"),
    // Codes that the match has not, has besides, has in another order, or has lost.
    ("a <g id='1'>b</g>", "a b", "c", nil),
    ("a <x id='1'/> b", "a <x id='1'/> b <x id='2'/>", "c<x id='1'/><x id='2'/>", nil),
    ("a <x id='1'/> <g id='2'>b</g>", "<g id='2'>a</g> <x id='1'/> b", "<g id='2'>a</g> <x id='1'/> b", nil),
    ("a <g id='1'>b</g>", "a <g id='1'>c</g>", "d", nil), ("<g id='1'>a</g>", "<x id='1'/>a", "<x id='1'/>b", nil),
    // Codes that the document has not.
    ("a", "a <x id='1'/>", "b<x id='1'/>", "b"),
  ])
  func `keeps its codes, or gets no fuzzy match`(own: String, source: String, target: String, expected: String?) throws
  {
    let memory = try documents(version1("<source>\(source)</source><target>\(target)</target>"))[0].unit.variants
    let text = version1("<source>\(own)</source>")
    var remark: String?
    let result = try edited(text) { editor, _ in
      let isGiven = try editor.translate(memory[1].segment, of: memory[0].segment, score: Score(90))
      #expect(isGiven == (expected != nil))
      remark = editor.remark
    }
    if let expected {
      #expect(result.contains("fuzzy-match\">\(expected)</target>"), "\(result)")
    } else {
      #expect(result == text && remark == "1 unit(s) stay empty, as their fuzzy match would cost them inline codes")
    }
    var exact: String?
    let filled = try edited(text) { editor, _ in
      try editor.translate(memory[1].segment, of: memory[0].segment, score: .exact)
      exact = editor.remark
    }
    #expect(filled.contains("<target ") && (expected != nil || exact?.contains("missing in exact matches") == true))
  }

  @Test func `names the target language where the document does not`() throws {
    let two = version2("<segment><source>a</source></segment>", target: "")
    #expect(try edited(two, target: .koreanNorth) { _, _ in }.contains("srcLang=\"en\" trgLang=\"ko-KP\">"))
    let one = version1("<source>a</source>", target: "")
    #expect(try edited(one, target: .russian) { _, _ in }.contains("original=\"a.txt\" target-language=\"ru\">"))
    #expect(
      try edited(version1("<source>a</source>"), target: .koreanNorth) { _, _ in } == version1("<source>a</source>"))
  }

  @Test func `stays valid where white space is kept`() throws {
    let text = version2("<segment id='s'><source xml:space='preserve'>a</source></segment>")
    let result = try edited(text) { editor, _ in
      _ = try editor.propose([match("a", " б")])
      try editor.translate(Segment(" б"), score: Score(90))
    }
    #expect(result.contains("<source xml:space=\"preserve\">a</source><target xml:space=\"preserve\">б</target></mtc"))
    let found = try Validating.violations(in: ByteSource(bytes: Array(result.utf8), name: "a.xlf"))
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func `takes proposals as match candidates, once`() throws {
    let text = version2(
      "<notes><note>n</note></notes><segment><source>a</source></segment><segment id=\"s1\"><source>b</source></segment>"
    )
    var counts: [Int] = []
    let once = try edited(text) { editor, unit in
      counts.append(try editor.propose([match("a <1>", "б"), match("a", "в", score: 70)]))
    }
    #expect(counts == [2, 2])
    #expect(
      once.contains(
        "<unit id=\"u\"><mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#s2\" type=\"tm\" "
          + "similarity=\"87\" origin=\"b.db\"><source>a &lt;1&gt;</source><target>б</target></mtc:match>"))
    #expect(once.contains("<segment id=\"s2\"><source>a</source></segment><segment id=\"s1\">"))
    #expect(once.components(separatedBy: "ref=\"#s1\"").count == 3)
    counts = []
    let twice = try edited(once) { editor, _ in counts.append(try editor.propose([match("a <1>", "б")])) }
    #expect(counts == [0, 0] && twice == once)
    let more = try edited(once) { editor, _ in _ = try editor.propose([match("c", "г")]) }
    #expect(
      more.components(separatedBy: "<mtc:matches").count == 2 && more.components(separatedBy: "</mtc:match>").count == 7
    )
  }

  @Test func `takes terms into the glossary of a unit, once`() throws {
    let text = version2(
      "<notes><note>n</note></notes><segment><source>a</source></segment><segment><source>b</source></segment>")
    let river = DocumentTerm("Tumen <River>", translations: ["Туманная", "Тумыньцзян"], definition: nil)
    let premier = DocumentTerm("premier", translations: [], definition: "Head & government.")
    var counts: [Int] = []
    let once = try edited(text) { editor, _ in counts.append(try editor.add([river, premier])) }
    #expect(counts == [2, 0])
    #expect(
      once.contains(
        "<unit id=\"u\"><gls:glossary xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\"><gls:glossEntry><gls:term>Tumen "
          + "&lt;River&gt;</gls:term><gls:translation>Туманная</gls:translation><gls:translation>Тумыньцзян"
          + "</gls:translation></gls:glossEntry><gls:glossEntry><gls:term>premier</gls:term><gls:definition>Head &amp; "
          + "government.</gls:definition></gls:glossEntry></gls:glossary><notes>"))
    var reader = try Reading.concepts(
      of: ByteSource(bytes: Array(once.utf8), name: "a.xlf"), options: ReadingOptions(format: .xliff))
    guard case .read(let concept, _)? = try reader.next() else {
      Issue.record("no concept")
      return
    }
    #expect(concept.terms.map(\.text) == ["Tumen <River>", "Туманная", "Тумыньцзян"])
    counts = []
    let twice = try edited(once) { editor, _ in counts.append(try editor.add([river, premier])) }
    #expect(counts == [0, 0] && twice == once)
    let own = once.replacing("gls:", with: "g:").replacing("xmlns:gls", with: "xmlns:g")
    let more = try edited(own) { editor, _ in
      _ = try editor.add([DocumentTerm("x", translations: ["у"], definition: nil)])
    }
    #expect(
      more.contains("<g:glossEntry><g:term>x</g:term><g:translation>у</g:translation></g:glossEntry></g:glossary>"))
    #expect(throws: TumenError.self) {
      try edited(version1("<source>a</source>")) { editor, _ in _ = try editor.add([river]) }
    }
  }

  @Test func `takes proposals as alternative translations`() throws {
    let text = version1("<source>a</source><target>x</target><note>n</note>")
    let result = try edited(text) { editor, _ in _ = try editor.propose([match("b", "б")]) }
    #expect(
      result.contains(
        "<target>x</target><alt-trans match-quality=\"87%\" origin=\"b.db\"><source>b</source><target>б</target></alt-trans><note>"
      ))
  }

  @Test(arguments: [
    // The memory’s own names, and what each is in the document.
    (
      "The <bpt id='1'>&lt;b></bpt>bridge<ept id='1'>&lt;/b></ept> is <ph id='c2'/>open.",
      "<bpt id='1'>&lt;b></bpt>Мост<ept id='1'>&lt;/b></ept> <ph id='c2'/>открыт.",
      "A <g id='7' ctype='bold'>bridge</g> is <x id='8'/>open.",
      "<source>The <g id='7' ctype='bold'>bridge</g> is <x id='8'/>open.</source><target><g id='7' ctype='bold'>Мост</g> <x id='8'/>открыт.</target>",
      true
    ),
    // Of what the translation has not, nothing is said.
    (
      "a <x id='1'/>c", "б", "d <x id='5'/>e", "<source>a <x id='5'/>c</source><target>б</target>", true
    ),
    // Others than the document has, or none.
    (
      "a <x id='1'/>c", "б <x id='1'/>в", "a <g id='7'>b</g>",
      "<source>a <ph id=\"1\"></ph>c</source><target>б <ph id=\"1\"></ph>в</target>", false
    ),
    ("a", "б", "a <g id='7'>b</g>", "<source>a</source><target>б</target>", true),
    (
      "a <x id='1'/>c", "б <x id='1'/>в", "a",
      "<source>a <ph id=\"1\"></ph>c</source><target>б <ph id=\"1\"></ph>в</target>", false
    ),
  ])
  func `offers a match with the codes of its own`(
    source: String, target: String, own: String, expected: String, isMapped: Bool
  ) throws {
    let memory = try documents(version1("<source>\(source)</source><target>\(target)</target>"))[0].unit.variants
    var offered = match("", "")
    (offered.source, offered.target) = (memory[0].segment, memory[1].segment)
    var remark: String?
    var counts: [Int] = []
    let once = try edited(version1("<source>\(own)</source>")) { editor, _ in
      counts.append(try editor.propose([offered]))
      remark = editor.remark
    }
    #expect(once.contains(expected + "</alt-trans>"), "\(once)")
    #expect((remark?.contains("codes of the memory") == true) != isMapped)
    #expect(try Validating.violations(in: ByteSource(bytes: Array(once.utf8), name: "a.xlf")).isEmpty)
    let twice = try edited(once) { editor, _ in counts.append(try editor.propose([offered])) }
    #expect(twice == once && counts == [1, 0])
  }

  @Test func `offers a match with the original data of its own codes`() throws {
    let memory = try documents(
      version1(
        "<source>The <g id='1'>bridge</g> is <x id='2'/>open.</source><target><x id='2'/><g id='1'>Мост</g></target>")
    )[0].unit.variants
    var offered = match("", "")
    (offered.source, offered.target) = (memory[0].segment, memory[1].segment)
    let text = version2(
      "<originalData><data id='d1'>&lt;b></data><data id='d2'>x</data><data id='d3'>y</data><data id='d4'>z</data></originalData>"
        + "<segment id='s'><source>A <pc id='7' dataRefStart='d1' dataRefEnd='d2'>bridge</pc> is <ph id='8' dataRef='d3'/>open.</source>"
        + "</segment>")
    let once = try edited(text) { editor, _ in _ = try editor.propose([offered]) }
    #expect(
      once.contains(
        "<originalData><data id='d1'>&lt;b></data><data id='d2'>x</data><data id='d3'>y</data></originalData><source>The <pc id='7' "
          + "dataRefStart='d1' dataRefEnd='d2'>bridge</pc> is <ph id='8' dataRef='d3'/>open.</source><target><ph id='8' dataRef='d3'/>"
          + "<pc id='7' dataRefStart='d1' dataRefEnd='d2'>Мост</pc></target></mtc:match>"), "\(once)")
    let found = try Validating.violations(in: ByteSource(bytes: Array(once.utf8), name: "a.xlf"))
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func `takes a proposal as it was repaired, and says so`() throws {
    var proposal = match("a 3", "б 3", score: 100)
    proposal.repaired = Repair(
      target: "б 5", changes: [Repair.Change(.number, from: "3", to: "5", range: 2..<3)])
    for (text, expected) in [
      (
        version2("<segment id=\"1\"><source>a 5</source></segment>"),
        "type=\"tm\" subType=\"tumen:repaired\" similarity=\"99\" origin=\"b.db\"><source>a 3</source><target>б 5</target></mtc:match>"
      ),
      (
        version1("<source>a 5</source>"),
        "match-quality=\"99%\" origin=\"b.db\"><source>a 3</source><target>б 5</target><note from=\"tumen\">repaired</note></alt-trans>"
      ),
    ] {
      var counts: [Int] = []
      let once = try edited(text) { editor, _ in counts.append(try editor.propose([proposal])) }
      #expect(once.contains(expected), "\(once)")
      #expect(try Validating.violations(in: ByteSource(bytes: Array(once.utf8), name: "a.xlf")) == [])
      let again = try edited(once) { editor, _ in counts.append(try editor.propose([proposal])) }
      #expect(again == once && counts == [1, 0])
    }
  }

  @Test func `gets no proposal that changes what is protected`() throws {
    for text in [
      version2("<segment id=\"1\"><source>a <mrk id=\"m\" translate=\"no\">Bob</mrk></source></segment>"),
      version1("<source>a <mrk mtype=\"protected\">Bob</mrk></source>"),
    ] {
      var remark: String?
      let result = try edited(text) { editor, _ in
        _ = try editor.propose([match("a Rob", "б Роб"), match("a Bob", "б Bob")])
        remark = editor.remark
      }
      #expect(result.contains("<target>б Bob</target>") && !result.contains("Роб"))
      #expect(remark == "1 match(es) are not offered, as they change what is protected in their units")
    }
  }

  @Test func `shows the codes of a proposal without touching those of the document`() throws {
    var proposal = match("a b", "а б")
    proposal.source.codes = [
      InlineCode(.opening, at: 0, id: "1", element: "bpt", content: "<b>"),
      InlineCode(.closing, at: 1, id: "1", element: "ept", content: "</b>"),
      InlineCode(.placeholder, at: 3, element: "ph", content: "%s"),
    ]
    proposal.target.codes = [
      InlineCode(.opening, at: 2, id: "1", element: "bpt", content: "<b>"),
      InlineCode(.placeholder, at: 3, element: "ph"),
    ]
    let result = try edited(version2("<segment id=\"1\"><source>a</source></segment>")) { editor, _ in
      _ = try editor.propose([proposal])
    }
    #expect(try Validating.violations(in: ByteSource(bytes: Array(result.utf8), name: "a.xlf")) == [])
    #expect(
      result.contains(
        "<source><sc id=\"1\" disp=\"&lt;b&gt;\"/>a<ec startRef=\"1\" disp=\"&lt;/b&gt;\"/> b<ph id=\"c2\" disp=\"%s\"/></source>"
      ))
    #expect(result.contains("<target>а <sc id=\"c3\" isolated=\"yes\" disp=\"&lt;b&gt;\"/>б<ph id="))
  }

  @Test(arguments: 1...20) func `keeps all other bytes, whatever is changed`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let spaces = ["", " ", "\n", "\r\n\t", "<!-- c -->"]
    func space() -> String { spaces.randomElement(using: &generator) ?? "" }
    // The document in pieces: what stays, and the texts of targets, which alone may change.
    var pieces: [(text: String, isTarget: Bool)] = [
      (
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"ru\"><file id=\"f\">",
        false
      )
    ]
    for number in 0..<400 {
      let text = String(repeating: "мост ", count: Int.random(in: 0..<40, using: &generator))
      pieces.append(
        (
          "\(space())<unit id=\"\(number)\">\(space())<segment state=\"translated\">\(space())<source>s\(text)</source>\(space())<target>",
          false
        ))
      pieces.append(("t\(text)", true))
      pieces.append(("</target>\(space())</segment>\(space())</unit>", false))
    }
    pieces.append(("\(space())</file></xliff>\(space())", false))
    let chosen = Set((0..<400).filter { _ in Bool.random(using: &generator) })
    var (number, target) = (0, 0)
    let result = try edited(pieces.map(\.text).joined()) { editor, _ in
      if chosen.contains(number) { try editor.translate(Segment("новый"), score: .exact) }
      number += 1
    }
    let expected = pieces.map { piece in
      guard piece.isTarget else { return piece.text }
      defer { target += 1 }
      return chosen.contains(target) ? "новый" : piece.text
    }
    #expect(result == expected.joined(), "seed \(seed)")
  }
}
