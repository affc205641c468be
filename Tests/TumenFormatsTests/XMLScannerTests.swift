import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// What a reader says of a document: all events with pieces of a text joined, or why it refuses it.
private func account(of source: ByteSource, _ parser: XMLReader.Parser) -> [String] {
  var account: [String] = []
  var text = ""
  do throws(TumenError) {
    let reader = try XMLReader(source, parser: parser) { name, namespace in "{\(namespace)}\(name)" }
    while let event = try reader.nextEvent() {
      if case .text = event.kind {
        text += event.text
        continue
      }
      if !text.isEmpty { account.append("text \(text.debugDescription)") }
      text = ""
      switch event.kind {
      case .start(let attributes):
        let shown = attributes.map { "\($0.name)=\($0.value.debugDescription)" }
        account.append("start {\(event.namespace)}\(event.text) \(shown) line \(event.line) \(event.tag)")
      default: account.append("end \(event.text) line \(event.line) \(event.tag)")
      }
    }
  } catch {
    // What came before depends on how much was fed at once.
    return ["refused in line \(error.place?.line ?? 0)", "column \(error.place?.column ?? 0): \(error.message)"]
  }
  return account
}

private func account(of text: [UInt8], _ parser: XMLReader.Parser) -> [String] {
  account(of: ByteSource(bytes: text, name: "a.xml"), parser)
}

private let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
private let documents = [
  "\(head)<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n<body><tu><tuv xml:lang='ko'>다리</tuv></tu></body></tmx>",
  "<!DOCTYPE t PUBLIC \"-//A//B C//EN\"\n \"t.dtd\"><t>&amp;&lt;&gt;&quot;&apos;&#65;&#x416;&#x1F309;</t>\n<!-- end -->\n",
  "<x xmlns='urn:a' xmlns:m='urn:b'><m:a m:b='1' c=\"2\"/><y xmlns='urn:c'><z/></y><z/></x>",
  "<x>\r\n<a b='1\t2\r\n3&#10;4' c = \"5 > 6\"\n\n>t\r\nu</a >]] ]&gt;</x>",
  "<a><b><!-- one --><!-- two\nlines -->text<!-- - --> more</b></a>",
  // What the scanner leaves to libxml2, and what follows it.
  "<a>\n<b c='d'>one <![CDATA[<two> & ]]> three</b><e/></a>", "<a><?go on?><b>\n</b>\n<c d=\"e\"/></a>\n<?end?>\n",
  "<a>я\n<мост x='1'>я</мост></a>", "<a xmlns=''><b/></a>", "<a>\r<b/>\r</a>", "\u{FEFF}<a>я</a>", " <a/>",
  "<a>\n<b>\n<c>\n  text</d>\n</c></b></a>", "<a>\n  <b x='1'\n y='2' x='3'/></a>", "<a>\n я ]]> </a>", "<a>&no;</a>",
  "<a b='<'/>", "<a b=1/>", "<a><p:b/></a>", "<a p:b='1'/>", "<a/><b/>", "<a></a>text", "<a>", "", "<",
  "<a b='1'c='2'/>",
  "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>\u{FFFE}</a>", "<a><!-- -- --></a>", "<a xml:lang='x' xmlns:xml='urn:x'/>",
  "<?xml version=\"1.1\"?><a/>", "<?xml version='1.0' standalone='yes'?><a/>", "<a>\n</a>\n<!-- x -->\n<b/>",
  "<!DOCTYPE a [<!ELEMENT a ANY>]><a>b</a>", "<!DOCTYPE a><!DOCTYPE a><a/>", "<a>\u{1}</a>", "<a b='\u{1}'/>",
]

@Suite struct `A scanner of XML` {
  @Test(arguments: documents)
  func `reads what libxml2 reads, and refuses the same for the same reason`(document: String) throws {
    let bytes = Array(document.utf8)
    #expect(account(of: bytes, .scanner) == account(of: bytes, .libxml2))
  }

  @Test func `does so with documents that somebody broke`() throws {
    var generator = SeededGenerator(seed: 23)
    let pieces = [
      "<", ">", "/", "&", ";", "'", "\"", "\r", "\n", "--", "]]>", "<![CDATA[", "<!--", "<?p?>", "xmlns:", "a", "é",
    ]
    for number in 0..<4000 {
      var bytes = Array(documents[number % documents.count].utf8)
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0 where place < bytes.count: bytes.remove(at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        default:
          bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8, at: place)
        }
      }
      var (scanned, read) = (account(of: bytes, .scanner), account(of: bytes, .libxml2))
      // Which of several faults libxml2 meets first depends on how much it was fed at once.
      if scanned.first?.hasPrefix("refused") == true, scanned.first == read.first {
        (scanned, read) = ([scanned[0]], [read[0]])
      }
      #expect(scanned == read, "document \(number): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: ["<?stop?>", "<![CDATA[x]]>", "<!-- only -->", "<wrong></other>", "\u{1}", "&no;"])
  func `hands a long document over with every place in it right`(piece: String) throws {
    var text = "\(head)<root xmlns='urn:a'>\n<body\n>"
    for number in 0..<6000 {
      text += "<tu id=\"\(number)\"><tuv xml:lang=\"ru\"><seg>Мост через Туманную № \(number)</seg></tuv></tu>"
      if number % 7 == 0 { text += "\n" }
      if number == 4321 { text += "  \(piece)" }
    }
    text += "</body></root>\n"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let scanned = account(of: try ByteSource(path: file.path), .scanner)
    let isRefused = ["<wrong></other>", "\u{1}", "&no;"].contains(piece)
    #expect(scanned == account(of: try ByteSource(path: file.path), .libxml2))
    #expect((scanned.first?.hasPrefix("refused") == true) == isRefused)
  }

  @Test func `refuses more names than any format has`() throws {
    let names = (0..<70_000).map { "<n\($0)/>" }.joined()
    for parser in [XMLReader.Parser.scanner, .libxml2] {
      #expect(account(of: Array("<a>\(names)</a>".utf8), parser).last?.contains("65,536 different names") == true)
    }
  }
}
