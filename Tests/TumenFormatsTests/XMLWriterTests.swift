import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

@Suite struct `XML that is written` {
  private func element(_ text: String, attribute: String = "") throws -> String {
    var writer = XMLWriter()
    writer.start("e")
    if !attribute.isEmpty { try writer.attribute("a", attribute) }
    try writer.text(text)
    writer.end()
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test(arguments: [
    ("The bridge is open.", "The bridge is open."),
    ("He said “yes” and \"no\"", "He said “yes” and \"no\""),
    ("a < b & c > d, \"e\"", "a &lt; b &amp; c &gt; d, &quot;e&quot;"),
    ("\u{FF01}\u{FEFF}\u{FFFD}", "\u{FF01}\u{FEFF}\u{FFFD}"),
    ("one\ntwo\tthree\rfour", "one\ntwo\tthree&#13;four"),
    ("Мост через реку Туманная открыт & готов", "Мост через реку Туманная открыт &amp; готов"),
  ])
  func `has its special characters escaped`(text: String, expected: String) throws {
    #expect(try element(text) == "<e>\(expected)</e>")
  }

  @Test func `has white space and marks of attributes escaped`() throws {
    let written = try element("t", attribute: "a\tb\nc\rd\"e'<&>")
    #expect(written == "<e a=\"a&#9;b&#10;c&#13;d&quot;e'&lt;&amp;&gt;\">t</e>")
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `has no place for what XML forbids`(character: String) {
    for text in [character, "a line of sixteen bytes and more " + character, character + " a line of sixteen bytes"] {
      #expect(throws: TumenError.self) { try element(text) }
      #expect(throws: TumenError.self) { try element("", attribute: text) }
    }
  }

  @Test func `is read back as it was, wherever the special characters stand`() throws {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "a", "plain text of some length", "&", "<", ">", "\"", "'", "\t", "\n", "\r", "я", "두만강", "\u{1F309}", "\u{FFFD}",
      "\u{FEFF}",
    ]
    for round in 0..<3000 {
      var text = "x"
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      // A long text is measured before it is escaped.
      if round % 100 == 0 { text = String(repeating: text, count: 600) }
      let written = try element(text, attribute: text)
      let xml = try XMLReader(ByteSource(bytes: Array(written.utf8), name: "a.xml"))
      #expect(try xml.advance() == .start)
      #expect(xml.attributes == [Attribute("a", text)], "round \(round)")
      var read = ""
      while try xml.advance() == .text { read += xml.text }
      #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars), "round \(round)")
    }
  }
}
