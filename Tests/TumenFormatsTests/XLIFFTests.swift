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
    #expect(units.map(\.path) == [["f1", "g", "u1", "s1"], ["f1", "g", "u1"], ["f1", "u2"], ["f2", "u1"]])
    #expect(units.map(\.isTranslatable) == [false, false, true, true])
    #expect(units.map(\.state) == ["translated", "initial", "initial", "initial"])
    #expect(units[0].unit.variants.map(\.language) == [.english, .koreanNorth])
    #expect(units[0].unit.variants.map(\.segment.text) == ["Rason", "라선"])
    #expect(units[0].unit.metadata.notes == ["mind the river"])
    #expect(units[1].unit.variants.count == 1 && units[1].line == 6)
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
    #expect(units[0].path == ["a.txt", "g", "1"])
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
    (String(version1("<source>x</source>").dropLast(10)), "before all elements are closed"),
  ])
  func `are refused with the reason`(text: String, message: String) {
    let error = #expect(throws: TumenError.self) { _ = try documents(text) }
    #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.mend != nil && error?.place?.file == "a.xlf")
  }

  @Test(arguments: ["a.xlf", "a.sdlxliff", "a.txt"]) func `are known by content and by name`(name: String) throws {
    let text = "\u{FEFF}<?xml version='1.0'?>\n" + version1("<source>x</source>")
    #expect(try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: name)) == .xliff)
  }
}
