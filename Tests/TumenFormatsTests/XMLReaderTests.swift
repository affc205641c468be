import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func events(_ bytes: [UInt8]) throws -> [XMLReader.Event] {
  let reader = try XMLReader(ByteSource(bytes: bytes, name: "a.xml"))
  var events: [XMLReader.Event] = []
  while let event = try reader.nextEvent() { events.append(event) }
  return events
}

@Suite struct `A reader of XML` {
  @Test func `knows the bytes of every tag, however the file falls into pieces`() throws {
    var generator = SeededGenerator(seed: 11)
    var text = "<?xml version=\"1.0\"?>\n<!-- <no> tag -->\n<root>"
    for number in 0..<9000 {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: text += "<a x='1 > 0'  y=\"두만강\"\n/>"
      case 1: text += "<b\t>Мост &lt;&amp; <![CDATA[<c>]]></b \n>"
      case 2: text += "<!-- <d/> --><e:e xmlns:e='u'>\(String(repeating: "я", count: number % 300))</e:e>\r\n"
      case 3: text += "<?p <f>?><g><h/><h></h></g>"
      case 4: text += "\r\n"
      default: text += "<i>\u{1F600}</i>"
      }
    }
    text += "</root>\n"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = Array(text.utf8)
    let reader = try XMLReader(ByteSource(path: file.path), keepsBytes: true)
    var kept: [UInt8] = []
    var (open, last) = ([String](), 0)
    while let event = try reader.nextEvent() {
      kept += reader.takeBytes()
      let tag = String(decoding: bytes[event.tag], as: UTF8.self)
      switch event.kind {
      case .start:
        #expect(tag.hasPrefix("<" + event.text) && tag.hasSuffix(">"), "\(tag)")
        open.append(event.text)
        last = event.tag.upperBound
      case .end:
        #expect(tag.isEmpty ? event.tag.lowerBound == last : tag.hasPrefix("</" + event.text) && tag.hasSuffix(">"))
        #expect(open.popLast() == event.text)
      case .text: #expect(event.tag.isEmpty)
      }
    }
    kept += reader.takeBytes()
    #expect(open.isEmpty && kept == bytes)
  }

  @Test(arguments: [
    ("windows-1251", [0xCC, 0xEE, 0xF1, 0xF2] as [UInt8], "Мост"), ("KOI8-R", [0xED, 0xCF, 0xD3, 0xD4], "Мост"),
    ("EUC-KR", [0xB4, 0xD9, 0xB8, 0xAE], "다리"), ("ISO-8859-1", [0xE9], "é"), ("utf-8", [0xC3, 0xA9], "é"),
    // What the names stand for on the web: a syllable that EUC-KR does not have, a quotation mark of windows-1252.
    ("euc-kr", [0x8C, 0x63, 0xB9, 0xE6], "똠방"), ("ks_c_5601-1987", [0x8C, 0x63], "똠"), ("ISO-8859-1", [0x93], "“"),
  ])
  func `takes text in the encoding that the file names`(name: String, bytes: [UInt8], text: String) throws {
    let file = Array("<?xml version='1.0' encoding='\(name)'?><a>".utf8) + bytes + Array("</a>".utf8)
    #expect(try events(file)[1].text == text)
  }

  @Test(arguments: ["", "../a", "a b", "не адрес", "https://e.org"])
  func `takes any address for that of a namespace`(address: String) throws {
    let found = try events(Array("<a xmlns='\(address)'/>".utf8))
    #expect(found.first?.namespace == address)
  }

  @Test(arguments: [
    ("no such encoding", "<?xml version='1.0' encoding='x-none'?><a/>", "not known"),
    ("an encoding of wide characters in narrow bytes", "<?xml version='1.0' encoding='UTF-16'?><a/>", "but it is not"),
    ("entities that grow", "<!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;</a>", "declares the entity"),
    ("an entity of another file", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "declares"),
    ("an unknown entity", "<a>&nbsp;</a>", "nbsp"),
    ("an element whose prefix nobody declares", "<a><www:b/></a>", "the prefix “www” is declared by no"),
    ("an attribute whose prefix nobody declares", "<a b:c='1'/>", "the prefix “b” is declared by no"),
    ("a prefix beyond the element that declares it", "<a><b:c xmlns:b='u'/><b:c/></a>", "the prefix “b”"),
    ("an attribute that two prefixes name", "<a xmlns:b='u' xmlns:c='u' b:d='' c:d=''/>", "redefined"),
    ("a name of three parts", "<a xmlns:b='u'><b:c:d/></a>", "QName"),
    ("depth without end", String(repeating: "<a>", count: 300), "256 levels"),
    ("attributes without end", "<a " + (0..<5000).map { "a\($0)='' " }.joined() + "/>", "4,096 attributes"),
    (
      "more attributes than libxml2 compares in a minute", "<a " + (0..<200_000).map { "a\($0)='' " }.joined() + "/>",
      "4,096 attributes"
    ),
    (
      "attributes that each element gets",
      "<!DOCTYPE a [<!ATTLIST a \((0..<65).map { "a\($0) CDATA ''" }.joined(separator: " "))>]><a/>", "64 values"
    ),
    (
      "values that each element gets",
      "<!DOCTYPE a [<!ATTLIST a b CDATA '\(String(repeating: "x", count: 1024))'>]><a/>", "64 values"
    ),
    (
      "declarations without end",
      "<!DOCTYPE a [<!ATTLIST a \((0..<5000).map { "a\($0) CDATA #IMPLIED" }.joined(separator: " "))>]><a/>",
      "longer than 64 KiB"
    ),
    (
      "values of a declaration without end",
      "<!DOCTYPE a [<!ATTLIST a b (\((0..<200_000).map { "v\($0)" }.joined(separator: "|"))) #IMPLIED>]><a/>",
      "not read: the document type declaration is longer than 64 KiB"
    ),
    (
      "notations without end behind what looks like the end",
      "<!DOCTYPE a [<!--]>' --><?p ]>\"?><!ATTLIST a b CDATA ']>' c NOTATION (\((0..<200_000).map { "v\($0)" }.joined(separator: "|"))) #IMPLIED>]><a/>",
      "longer than 64 KiB"
    ),
    (
      "attributes behind what is no comment, section or instruction to its end",
      "<a><!-- > -- --><b \((0..<5000).map { "a\($0)='' " }.joined())/></a>", "not well formed"
    ),
    ("an attribute without end", "<a b='\(String(repeating: "x", count: 1 << 21))'/>", "1 MiB"),
    ("a NUL", "<a>\u{0}</a>", "not well formed"), ("a control character", "<a>\u{1}</a>", "not well formed"),
    ("a lone ampersand", "<a>x & y</a>", "&amp;"), ("a lone sign", "<a>1 < 2</a>", "&lt;"),
    ("half a surrogate pair", "<a>&#xD83D;&#xDE00;</a>", "U+D83D"), ("a control by number", "<a>&#31;</a>", "U+001F"),
    ("an end within a reference", "<a>&am", "before all elements are closed"),
    ("an early end", "<a><b>", "before all elements are closed"), ("a lone end", "<a></b>", "not well formed"),
    ("a repeated attribute", "<a b='1' b='2'/>", "not well formed"),
  ])
  func `refuses what is not safe or not well formed`(what: String, text: String, message: String) throws {
    let error = #expect(throws: TumenError.self, "\(what)") { _ = try events(Array(text.utf8)) }
    #expect(error?.code == .malformed && error?.place?.line == 1 && error?.mend != nil)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func `refuses bytes that are no text of the encoding`() throws {
    for head in ["", "<?xml version='1.0' encoding='UTF-8'?>"] {
      let error = #expect(throws: TumenError.self) {
        _ = try events(Array("\(head)<a>".utf8) + [0xFF, 0xFE] + Array("</a>".utf8))
      }
      #expect(error?.code == .malformed)
    }
    let odd: [UInt8] = [0xFF, 0xFE] + "<a/>".utf8.flatMap { [$0, UInt8(0)] } + [0x0A]
    #expect(throws: TumenError.self) { _ = try events(odd) }
  }

  @Test func `counts attributes in tags alone, however they are cut`() throws {
    let equals = String(repeating: " a=b", count: 5000)
    let many = (0..<4096).map { "a\($0)='=\"= ' " }.joined()
    for text in [
      "<a>\(equals)</a>", "<a b='\(equals)'/>", "<a><![CDATA[ x< a\(equals)]]></a>",
      "<a \(many)/>",
      "<a><![CDATA[<x\(equals)>]>]]]></a>", "<!-- <a\(equals)> --><a/>", "<a><!-- > <a\(equals) --></a>",
      "<a><?p <a\(equals)??></a>", "<!DOCTYPE a [<!-- <a\(equals)> ' ]> --><?p <a\(equals)?>]><a/>",
      "<a \(many)>\(equals)</a>", "<?p x\(equals)?><a/>",
      "<a>\(String(repeating: "<b c='1' d='2'/>", count: 5000))</a>",
    ] {
      let whole = try events(Array(text.utf8))
      #expect(whole.count >= 2)
    }
  }

  @Test(arguments: [
    "<a><!----><b @/></a>", "<a><![CDATA[]]><b @/></a>", "<a><?p?><b @/></a>", "<!--<![CDATA[--><a @/>",
    "<!DOCTYPE a [<!ATTLIST a c CDATA '--]>'>]><a @/>", "<!DOCTYPE a SYSTEM '[<!--'><a @/>",
    "<a><![CDATA[<!--]]><b @/></a>",
  ])
  func `counts attributes behind what holds none`(text: String) throws {
    let bytes = Array(text.replacing("@", with: (0..<200_000).map { "a\($0)='' " }.joined()).utf8)
    let error = #expect(throws: TumenError.self) { _ = try events(bytes) }
    #expect(error?.message.contains("4,096 attributes") == true, "\(error?.message ?? "")")
  }

  @Test func `takes the values that a document declares for attributes that are left out`() throws {
    let read = try events(Array("<!DOCTYPE a [<!ATTLIST a b (c|d) 'c' e CDATA #IMPLIED>]><a/>".utf8))
    guard case .start(let attributes) = read[0].kind else { return }
    #expect(attributes == [Attribute("b", "c")])
  }

  @Test(arguments: [
    "<p \(String(repeating: "a ", count: 300_000))>b", "<p a='<' \(String(repeating: "b/", count: 300_000))>",
  ])
  func `refuses pages with attributes without end`(text: String) throws {
    let error = #expect(throws: TumenError.self) {
      let reader = try XMLReader(ByteSource(bytes: Array(text.utf8), name: "a.html"), parser: .html)
      while try reader.advance() != nil {}
    }
    #expect(error?.message.contains("4,096 attributes") == true)
  }
}
