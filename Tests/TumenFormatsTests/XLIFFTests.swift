import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

func documents(_ text: String) throws -> [DocumentUnit] {
  var stream = try XLIFFStream(ByteSource(bytes: Array(text.utf8), name: "a.xlf"))
  var units: [DocumentUnit] = []
  while let (element, scope) = try stream.next() {
    units += try XLIFFSegment.segments(of: element, scope, stream.version, file: "a.xlf").map(\.document)
  }
  return units
}

/// A document of version 2.1 around one unit's content.
func version2(_ unit: String, target: String = " trgLang=\"ru\"") -> String {
  """
  <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"\(target)><file id="f">
  <unit id="u">\(unit)</unit></file></xliff>
  """
}

/// A document of version 1.2 around one unit's content.
func version1(_ unit: String, target: String = " target-language=\"ru\"") -> String {
  """
  <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="en"\(target)
   datatype="plaintext" original="a.txt"><body><trans-unit id="u">\(unit)</trans-unit></body></file></xliff>
  """
}

@Suite struct `Units of XLIFF` {
  /// The languages of the units of a document, or what is wrong with it.
  private func languages(_ text: String, columns: String? = nil) throws -> [[String]] {
    var reader = try Reading.units(
      of: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), options: ReadingOptions(columns: columns))
    var languages: [[String]] = []
    while case .read(let unit, _)? = try reader.next() { languages.append(unit.variants.map(\.language.description)) }
    return languages
  }

  @Test func `of a document that names no target language get the one that is given`() throws {
    let pair = "<source>a</source><target>b</target>"
    for text in [version1(pair, target: ""), version2("<segment>\(pair)</segment>", target: "")] {
      #expect(try languages(text, columns: "en,ko-KP") == [["en", "ko-KP"]])
      let error = #expect(throws: TumenError.self) { try languages(text, columns: "en,-,package=prop") }
      #expect(
        error?.code == .malformed && error?.arguments.contains { [.columns, .languages].contains($0.name) } == true)
    }
    #expect(try languages(version1(pair), columns: "en,ko-KP") == [["en", "ru"]])
    // What says nothing needs no language.
    #expect(try languages(version1("<source>a</source><target state=\"new\"/>", target: "")) == [["en"]])
    #expect(try languages(version2("<segment><source>a</source><target/></segment>", target: "")) == [["en"]])
  }

  @Test(
    arguments: [
      (["", " target-language=\"ru\"", ""], "ko", [["en", "ko"], ["en", "ru"], ["en", "ko"]]),
      (["", " target-language=\"ru\"", ""], nil, [["en", "ru"], ["en", "ru"], ["en", "ru"]]),
      (
        [" target-language=\"ru\"", " target-language=\"ko\"", ""], "fr", [["en", "ru"], ["en", "ko"], ["en", "fr"]]
      ),
      ([" target-language=\"ru\"", " target-language=\"ko\"", ""], nil, nil),
      (["", "", ""], nil, nil),
    ] as [([String], String?, [[String]]?)])
  func `of a file that names no target language get the one that is given, or that of the other files`(
    files: [String], target: String?, expected: [[String]]?
  ) throws {
    let units = files.map { target in
      """
      <file source-language="en"\(target) datatype="x" original="a"><body><trans-unit id="1"><source>a</source>
      <target>b</target></trans-unit></body></file>
      """
    }
    let text =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\(units.joined())</xliff>"
    // The other files are looked for in a document that can be read again.
    let path = NSTemporaryDirectory() + "tumen-\(UUID().uuidString).xlf"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    func languages() throws -> [[String]] {
      var reader = try Reading.units(
        of: ByteSource(path: path), options: ReadingOptions(target: try target.map { try LanguageTag($0) }))
      var languages: [[String]] = []
      while case .read(let unit, _)? = try reader.next() { languages.append(unit.variants.map(\.language.description)) }
      return languages
    }
    if let expected {
      #expect(try languages() == expected)
    } else {
      #expect(throws: TumenError.self) { try languages() }
    }
  }

  @Test func `are in languages of two letters or three`() throws {
    let pair = "<source>a</source><target xml:lang='kor-KP'>b</target>"
    for text in [version1(pair), version2("<segment>\(pair)</segment>")] {
      #expect(try languages(text.replacing("=\"en\"", with: "=\"eng\"")) == [["en", "ko-KP"]])
    }
  }

  @Test func `of version 2 are its segments`() throws {
    let units = try documents(
      """
      <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ko-kp">
      <x:file id="f1"><x:skeleton>…</x:skeleton><x:notes><x:note>of the file</x:note></x:notes>
      <x:group id="g" translate="no"><x:unit id="u1" name="n"><x:notes><x:note>mind the river</x:note></x:notes>
      <x:segment id="s1" state="translated"><x:source>Rason</x:source><x:target>라선</x:target></x:segment>
      <x:ignorable><x:source> </x:source></x:ignorable>
      <x:segment><x:source>Hasan</x:source></x:segment></x:unit></x:group>
      <x:unit id="u2" translate="yes"><x:segment><x:source>Port</x:source></x:segment></x:unit></x:file>
      <x:file id="f2"><x:unit id="u1"><x:segment><x:source>Pier</x:source></x:segment></x:unit></x:file></x:xliff>
      """)
    #expect(units.map(\.unit.id) == ["u1/s1", "u1/2", "u2", "f2/u1"])
    #expect(units.map(\.isTranslatable) == [false, false, true, true])
    #expect(units.map(\.state) == ["translated", "initial", "initial", "initial"])
    #expect(units[0].unit.variants.map(\.language) == [.english, .koreanNorth])
    #expect(units[0].unit.variants.map(\.segment.text) == ["Rason", "라선"])
    #expect(units[0].unit.metadata.notes == ["mind the river"])
    #expect(units[1].unit.variants.count == 1 && units[1].line == 6)
  }

  @Test func `have each an id of their own`() throws {
    let one = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" datatype="x">
      <body><trans-unit id="u"><source>ab</source><seg-source><mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="2">b</mrk>
      </seg-source></trans-unit><trans-unit id="u/1"><source>c</source></trans-unit><trans-unit id="u/1~2"><source>d</source>
      </trans-unit></body></file></xliff>
      """
    #expect(try unitRecords(one, "a.xlf").map { $0.unit?.id } == ["u/1", "u/2", "u/1~2", "u/1~2~2"])
    let two = version2(
      "<segment><source>a</source></segment><segment id=\"1\"><source>b</source></segment><segment><source>c</source></segment>"
    )
    let ids = try unitRecords(two, "a.xlf").compactMap { $0.unit?.id }
    #expect(Set(ids).count == 3)
  }

  @Test func `of version 1 follow files, groups and segmentation`() throws {
    let units = try documents(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:s="urn:other">
      <file original="a.txt" source-language="en" target-language="ru" datatype="x"><header><skl><internal-file>
      <trans-unit/></internal-file></skl></header><body><group id="g"><trans-unit id="1" approved="yes">
      <source>Bridge</source><target state="final">Мост</target><alt-trans><target>Мостик</target></alt-trans>
      <note>over the river</note></trans-unit></group><bin-unit id="b" mime-type="x"><bin-source/>
      <trans-unit id="2" translate="no"><source>x</source></trans-unit></bin-unit>
      <trans-unit id="3"><source>One. Two.</source><seg-source><g id="0"><mrk mtype="seg" mid="a">One.</mrk> <mrk
       mtype="seg" mid="b">Two.</mrk></g></seg-source><target><g id="0"><mrk mtype="seg" mid="b">Два.</mrk></g></target>
      <s:seg-defs><s:seg id="b" conf="Translated"/></s:seg-defs></trans-unit></body></file></xliff>
      """)
    #expect(units.map(\.unit.id) == ["1", "2", "3/a", "3/b"])
    #expect(units.map(\.unit.variants.count) == [2, 1, 1, 2])
    #expect(units.map(\.state) == ["final", nil, nil, "Translated"])
    #expect(units.map(\.isTranslatable) == [true, false, true, true])
    #expect(units[0].unit.metadata.notes == ["over the river"])
    #expect(units[0].unit.metadata.properties == [Attribute("approved", "yes"), Attribute("state", "final")])
    #expect(units[3].unit.variants.map(\.segment.text) == ["Two.", "Два."])
  }

  /// Widths are in pixels where nothing else is said.
  @Test(arguments: [(" size-unit=\"char\"", "10"), ("", nil), (" size-unit=\"pixel\"", nil)] as [(String, String?)])
  func `of version 1 have a limit in letters`(sizeUnit: String, limit: String?) throws {
    let unit = try documents(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en"
       target-language="ru" datatype="x"><body><trans-unit id="1" maxwidth="10"\(sizeUnit)><source>Bridge</source>
      <target>Мост</target></trans-unit></body></file></xliff>
      """)[0].unit
    #expect(unit.metadata.properties == (limit.map { [Attribute("maxwidth", $0)] } ?? []))
  }

  @Test func `of version 2 keep their codes with the original data`() throws {
    let unit = try documents(
      version2(
        """
        <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">a<cp hex="0007"/></data>
        </originalData><segment><source>A<pc id="1" dataRefStart="d1" dataRefEnd="d2">B<ph id="2" dataRef="d3"/></pc>C<sc
         id="3" equiv="["/>D<ec startRef="3"/><cp hex="0001"/><mrk id="4" type="term">E</mrk><sc id="5" isolated="yes"/>
        </source></segment>
        """))[0].unit.variants[0].segment
    #expect(unit.text == "ABCDE\n")
    #expect(unit.codes.map(\.element) == ["pc", "ph", "pc", "sc", "ec", "cp", "mrk", "mrk", "sc"])
    #expect(unit.codes.map(\.position) == [1, 2, 2, 3, 4, 4, 4, 5, 5])
    #expect(
      unit.codes.map(\.kind) == [
        .opening, .placeholder, .closing, .opening, .closing, .placeholder, .opening, .closing, .isolated,
      ])
    #expect(unit.codes.map(\.content) == ["<b>", "a\u{7}", "</b>", "[", "", "", "", "", ""])
    #expect(unit.codes.map(\.id) == ["1", "2", "1", "3", "3", nil, "4", "4", "5"])
  }

  @Test func `of version 1 keep their codes`() throws {
    let segment = try documents(
      version1(
        """
        <source>a<g id="1">b<x id="2"/></g><bx id="3" rid="r"/>c<ex id="4" rid="r"/><bpt id="5">&lt;b></bpt>d<ept
         id="5">&lt;/b></ept><ph id="6">[<sub>alt</sub>]</ph><it id="7" pos="open">(</it></source>
        """))[0].unit.variants[0].segment
    #expect(segment.text == "abcd")
    #expect(segment.codes.map(\.element) == ["g", "x", "g", "bx", "ex", "bpt", "ept", "ph", "it"])
    #expect(segment.codes.map(\.id) == ["1", "2", "1", "r", "r", "5", "5", "6", "7"])
    #expect(segment.codes.map(\.content) == ["", "", "", "", "", "<b>", "</b>", "[alt]", "("])
  }

  @Test(arguments: [
    ("<html/>", "not <xliff>"), ("<xliff version='3.0'/>", "no version"), ("<xliff/>", "no version"),
    ("<xliff version='2.0'/>", "no source language"),
    (version2("<segment><target>x</target></segment>"), "no <source>"),
    (version2("<segment><source>x</source><target>x</target></segment>", target: ""), "no language"),
    (version2("<segment><source xml:lang='1'>x</source></segment>"), "not a language tag"),
    (version1("<target>x</target>"), "no <source>"),
    (version1("<source>x</source><target>y</target><target>z</target>"), "<trans-unit> has a second <target>"),
    (version1("<source>x</source><source>y</source>"), "<trans-unit> has a second <source>"),
    (version1("<source>x</source>y"), "words stand in <trans-unit>"),
    (version2("<segment><source>x</source><target>y</target><target>z</target></segment>"), "a second <target>"),
    (version2("<segment><source>x</source>y</segment>"), "words stand in <segment>"),
    (version2("y<segment><source>x</source></segment>"), "words stand in <unit>"),
    (String(version1("<source>x</source>").dropLast(10)), "before all elements are closed"),
  ])
  func `are refused with the reason`(text: String, message: String) {
    let error = #expect(throws: TumenError.self) { _ = try documents(text) }
    #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.mend != nil && error?.place?.file == "a.xlf")
  }

  @Test func `keep the text of elements that XLIFF does not have`() throws {
    let inner = "<source>a <b>c <x id='1'/>d</b><br/></source><target/>"
    for text in [version1(inner), version2("<segment>\(inner)</segment>") + "\n"] {
      var reader = try XLIFFUnitReader(ByteSource(bytes: Array(text.utf8), name: "a.xlf"))
      let segment = try #require(try reader.next()?.unit?.variants[0].segment)
      #expect(segment.text == "a c d")
      #expect(segment.codes.map(\.kind) == [.opening, .placeholder, .closing, .placeholder])
      #expect(segment.codes.map(\.element) == ["b", "x", "b", "br"] && segment.codes.map(\.position) == [2, 4, 5, 5])
      #expect(
        reader.remark?.contains("elements in a text that XLIFF does not have, read as codes (1: <b>; line") == true)
      var editor = try XLIFFEditor(ByteSource(bytes: Array(text.utf8), name: "a.xlf"))
      let source = try #require(try editor.next()?.unit.variants[0].segment)
      try editor.translate(source, of: source, score: .exact)
      _ = try editor.next()
      #expect(String(decoding: try editor.take(), as: UTF8.self).contains(">a <b>c <x id='1'/>d</b><br/></target>"))
    }
  }

  @Test func `are read with the words between them reported`() throws {
    let text = version1("<source>x</source>").replacing("<body>", with: "<body>loose")
    var reader = try XLIFFUnitReader(ByteSource(bytes: Array(text.utf8), name: "a.xlf"))
    while try reader.next() != nil {}
    #expect(reader.remark?.contains("words outside of units (1: “loose”; line 2)") == true, "\(reader.remark ?? "")")
  }

  @Test(arguments: ["a.xlf", "a.sdlxliff", "a.txt"]) func `are known by content and by name`(name: String) throws {
    let text = "\u{FEFF}<?xml version='1.0'?>\n" + version1("<source>x</source>")
    #expect(try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: name)) == .xliff)
  }
}

@Suite struct `XLIFF that is damaged` {
  private let texts = [
    XLIFFEditorSample.text,
    version1(
      """
      <source>a<g id="1">b<x id="2"/></g></source><seg-source><mrk mtype="seg" mid="1">a<g id="1">b</g></mrk></seg-source>
      <target><mrk mtype="seg" mid="1">a</mrk></target><alt-trans match-quality="9%"><target>x</target></alt-trans>
      """),
  ]

  /// Reads a document in every way; whatever it holds, that ends.
  private func use(_ bytes: [UInt8]) {
    func source() -> ByteSource { ByteSource(bytes: bytes, name: "a.xlf") }
    _ = try? Validating.violations(in: source(), format: .xliff)
    _ = try? { () throws in
      var reader = try Reading.concepts(of: source(), options: ReadingOptions(format: .xliff))
      while try reader.next() != nil {}
    }()
    _ = try? { () throws in
      var editor = try Reading.document(of: source(), options: ReadingOptions(format: .xliff), target: .russian)
      while let unit = try editor.next() {
        _ = try editor.translate(
          unit.unit.variants[0].segment, of: nil, score: .exact, isAmbiguous: false, isAlarming: false)
        _ = try editor.take()
      }
      _ = try editor.take()
    }()
  }

  @Test func `ends in an answer or an error wherever it is cut`() {
    for text in texts {
      let bytes = Array(text.utf8)
      for end in bytes.indices { use(Array(bytes[..<end])) }
    }
  }

  @Test func `ends in an answer or an error whatever byte is changed`() {
    var generator = SeededGenerator(seed: 5)
    for text in texts {
      let bytes = Array(text.utf8)
      for place in bytes.indices {
        var changed = bytes
        changed[place] = UInt8.random(in: 0...255, using: &generator)
        if Bool.random(using: &generator) { changed.remove(at: Int.random(in: changed.indices, using: &generator)) }
        use(changed)
      }
    }
  }
}

/// A document with a little of everything.
enum XLIFFEditorSample {
  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:g="urn:oasis:names:tc:xliff:glossary:2.0" version="2.1"
     srcLang="en"><x:file id="f"><x:group id="g"><x:unit id="u"><g:glossary><g:glossEntry><g:term>a</g:term><g:translation>б
    </g:translation></g:glossEntry></g:glossary><x:originalData><x:data id="d">q</x:data></x:originalData><x:segment id="s"
     state='initial'><x:source>a<x:pc id="1" dataRefStart="d" dataRefEnd="d">b<x:ph id="2"/></x:pc><x:sc id="3"/>c<x:ec
     startRef="3"/></x:source><x:target/></x:segment><x:ignorable><x:source> </x:source></x:ignorable></x:unit></x:group>
    </x:file></x:xliff>
    """
}

@Suite struct `What an XLIFF document says of units that are not to be translated` {
  private let texts = [
    version1("<source>a</source><target>б</target>").replacing("<body>", with: "<body><group translate='no'>")
      .replacing(
        "</body>", with: "</group></body>"),
    version1("<source>a</source><target>б</target>").replacing("<trans-unit ", with: "<trans-unit translate='no' "),
    version1("<source>a</source><target>б</target>").replacing(
      "<trans-unit ", with: "<trans-unit xmlns:m='urn:m' m:locked='true' "),
    version2("<segment><source>a</source><target>б</target></segment>").replacing(
      "<unit ", with: "<unit translate='no' "),
    version2("<segment><source>a</source><target>б</target></segment>").replacing(
      "<file ", with: "<file translate='no' "),
  ]

  @Test func `is a property, and in XLIFF what it was`() throws {
    for text in texts {
      let unit = try #require(try unitRecords(text, "a.xlf").first?.unit)
      #expect(unit.metadata.properties.contains(Attribute("translate", "no")))
      let (bytes, _) = try written([unit], as: .xliff, languages: [.english, .russian])
      #expect(String(decoding: bytes, as: UTF8.self).contains("<unit id=\"u1\" translate=\"no\">"))
      #expect(try unitRecords(bytes, "a.xlf").first?.unit?.metadata.properties == unit.metadata.properties)
    }
  }

  @Test func `is told of widths in pixels`() throws {
    let text = version1("<source>a</source>").replacing(
      "<trans-unit ", with: "<trans-unit maxwidth='9' size-unit='pixel' ")
    var reader = try XLIFFUnitReader(ByteSource(bytes: Array(text.utf8), name: "a.xlf"))
    while try reader.next() != nil {}
    #expect(reader.remark?.contains("attributes of <trans-unit> (1: maxwidth; line 2)") == true)
  }
}

@Suite struct `Sizes that an XLIFF document asks for` {
  /// The findings, each with its line and its unit.
  private func findings(_ file: String) throws -> [String] {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
       version="2.1" srcLang="en" trgLang="ru">
      \(file)</xliff>
      """
    var reader = try Reading.units(of: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), options: ReadingOptions())
    var found: [Finding] = []
    while try reader.next() != nil { found += reader.takeFindings() }
    found += reader.takeFindings()
    return found.map { "\($0.line) \($0.unit): \($0.message)" }
  }

  private func unit(_ id: String, _ target: String) -> String {
    "<unit id=\"\(id)\"><segment><source>a</source><target>\(target)</target></segment></unit>"
  }

  @Test func `are those of all that is in a file or a group`() throws {
    let group = "<group id=\"g\" slr:sizeRestriction=\"6\">\n\(unit("1", "мост"))\(unit("2", "мос"))</group>\n"
    let too = "characters, but the document asks for at most"
    #expect(
      try findings("<file id=\"f\" slr:sizeRestriction=\"8\">\(group)\(unit("3", "мо"))</file>") == [
        "3 g: <group>: the target has 7 \(too) 6", "3 f: <file>: the target has 9 \(too) 8",
      ])
    #expect(try findings("<file id=\"f\" slr:sizeRestriction=\"9\">\(unit("3", "мо"))</file>") == [])
    let bytes = "<file id=\"f\" slr:storageRestriction=\"7\"><slr:profiles storageProfile=\"xliff:utf8\"/>"
    #expect(
      try findings(bytes + unit("1", "мост") + "</file>")
        == ["3 f: <file>: the target has 8 bytes, but the document asks for at most 7"])
    #expect(try findings(bytes.replacing("utf8", with: "own") + unit("1", "мост") + "</file>") == [])
  }

  @Test(
    arguments: [
      ("<pc id='1' slr:sizeRestriction='3'>мост</pc> и", "<pc>"),
      ("<mrk id='1' type='term' slr:sizeRestriction='3'><pc id='2'>мост</pc></mrk>", "<mrk>"),
      ("<sc id='1' slr:sizeRestriction='3'/>мо<ph id='2'/>ст<ec startRef='1'/>а", "<sc>"),
      ("<sm id='1' type='term' slr:sizeRestriction='3'/>мост<em startRef='1'/>а", "<sm>"),
      ("<pc id='1' slr:sizeRestriction='4'>мост</pc> и ещё", nil),
      ("<sc id='1' slr:sizeRestriction='4'/>мост<ec startRef='1'/>а", nil),
    ] as [(String, String?)])
  func `are those of a part of a text`(target: String, element: String?) throws {
    let expected = element.map {
      ["3 u: \($0): the target has 4 characters, but the document asks for at most 3"]
    }
    #expect(try findings("<file id=\"f\">\(unit("u", target))</file>") == expected ?? [])
  }

  @Test func `name the segment with which a unit grows too large`() throws {
    let segment = "<segment><source>a</source><target>мо</target></segment>\n"
    let unit =
      "<file id=\"f\"><unit id=\"u\" slr:sizeRestriction=\"4\">\n\(segment)<ignorable><source> </source></ignorable>"
    #expect(
      try findings(unit + segment + segment + "</unit></file>")
        == ["6 u/3: the target has 7 characters, but the document asks for at most 4"])
    #expect(
      try findings(unit + segment + "</unit></file>")
        == ["5 u/2: the target has 5 characters, but the document asks for at most 4"])
  }
}

@Suite struct `What an XLIFF document asks of its translations` {
  private func findings(_ head: String, _ unit: String, _ target: String, source: String = "The bridge") throws
    -> [String]
  {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"
       xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f">
      \(head)<group id="g"><unit id="u" \(unit)<segment><source>\(source)</source><target>\(target)</target></segment>
      <segment><source>x</source></segment></unit></group></file></xliff>
      """
    var reader = try Reading.units(of: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), options: ReadingOptions())
    var found: [Finding] = []
    while try reader.next() != nil { found += reader.takeFindings() }
    #expect(found.allSatisfy { $0.unit == "u/1" && $0.source == source && $0.line == 3 })
    return found.map(\.rule)
  }

  @Test(arguments: [
    ("isPresent=\"мост\"", "новый мост", 0), ("isPresent=\"мост\"", "Мост", 1),
    ("isPresent=\"мост\" caseSensitive=\"no\"", "Мост", 0), ("isPresent=\"о\" occurs=\"2\"", "ооо", 1),
    ("isPresent=\"о\" occurs=\"2\"", "о о", 0), ("isNotPresent=\"мост\"", "мост", 1),
    ("startsWith=\"А\"", "Ав", 0), ("startsWith=\"А\"", "вА", 1), ("endsWith=\".\"", "а.", 0),
    ("endsWith=\".\"", "а", 1),
    ("isPresent=\"x\" existsInSource=\"yes\"", "x", 1), ("isPresent=\"bridge\" existsInSource=\"yes\"", "bridge", 0),
    ("isPresent=\"й\"", "и\u{306}", 0), ("isPresent=\"й\" normalization=\"none\"", "и\u{306}", 1),
    ("isPresent=\"в\" xmlns:o=\"u\" o:x=\"1\"", "в", 0), ("xmlns:o=\"u\" o:x=\"1\"", "в", 0),
  ])
  func `is held against its rules`(rule: String, target: String, count: Int) throws {
    let rules = "<val:validation><val:rule \(rule)/></val:validation>"
    let expected = Array(repeating: "document-rule-broken", count: count)
    #expect(try findings(rules, ">", target) == expected)
    #expect(try findings("", ">" + rules, target) == expected)
    let disabled = rule + " disabled=\"yes\""
    #expect(try findings(rules, "><val:validation><val:rule \(disabled)/></val:validation>", target) == [])
  }

  @Test(arguments: [
    ("general", "slr:sizeRestriction=\"4\"", "мост", 0), ("general", "slr:sizeRestriction=\"3\"", "мост", 1),
    ("general", "slr:sizeRestriction=\"5,9\"", "мост", 1), ("utf8", "slr:storageRestriction=\"8\"", "мост", 0),
    ("utf8", "slr:storageRestriction=\"7\"", "мост", 1), ("utf16", "slr:storageRestriction=\"7\"", "мост", 1),
    ("utf32", "slr:storageRestriction=\"16\"", "мост", 0), ("own", "slr:storageRestriction=\"1\"", "мост", 0),
    ("general", "slr:sizeRestriction=\"many\"", "мост", 0),
    (
      "general", "xmlns:own=\"urn:oasis:names:tc:xliff:sizerestriction:2.0\" own:sizeRestriction=\"3\"", "мост", 1
    ), ("general", "xmlns:own=\"urn:own\" own:sizeRestriction=\"3\"", "мост", 0),
  ])
  func `is held against its sizes`(profile: String, limit: String, target: String, count: Int) throws {
    let head =
      profile == "general"
      ? "" : "<slr:profiles storageProfile=\"xliff:\(profile)\"><slr:normalization storage=\"nfc\"/></slr:profiles>"
    #expect(try findings(head, limit + ">", target) == Array(repeating: "size-exceeded", count: count))
  }
}
