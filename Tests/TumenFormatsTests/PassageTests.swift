import Foundation
import Testing
import TumenModel

@testable import TumenFormats

private func passages(_ text: String, _ name: String) throws -> [Passage] {
  var reader = try Reading.passages(of: ByteSource(bytes: Array(text.utf8), name: name))
  var passages: [Passage] = []
  while let passage = try reader.next() { passages.append(passage) }
  return passages
}

/// The text with its codes in it, each between braces.
private func shown(_ passage: Passage) -> String {
  var text = ""
  var codes = passage.segment.codes[...]
  func takeCodes(at place: Int) {
    while let code = codes.first, code.position <= place {
      text += "{\(code.content)}"
      codes = codes.dropFirst()
    }
  }
  for (place, scalar) in passage.segment.text.unicodeScalars.enumerated() {
    takeCodes(at: place)
    text.unicodeScalars.append(scalar)
  }
  takeCodes(at: .max)
  return text
}

@Suite struct `A passage` {
  @Test(arguments: [("a.ru.md", "a [b](c\u{1C}) d\n"), ("a.ru.html", "<p>a <b title=\"\u{12}\">b</b></p>")])
  func `is rejected for a control character in a code`(name: String, text: String) throws {
    let records = try unitRecords(text, name)
    #expect(records.count == 1 && records[0].why?.contains("control character U+1") == true, "\(records)")
  }
}

@Suite struct `Passages of Markdown` {
  @Test(arguments: [
    ("# A *new* bridge\n\nTwo lines\nof text.\n", ["1 A {*}new{*} bridge", "3 Two lines of text."]),
    ("Title\n=====\n\n> quoted\n", ["1 Title", "4 quoted"]),
    ("- one\n- two\n\n  more\n", ["1 one", "2 two", "4 more"]),
    ("1. **bold** and `code`\n", ["1 {**}bold{**} and {`}code{`}"]),
    ("See [the plan](https://example.org/a \"t\").\n", ["1 See {[}the plan{](https://example.org/a)}."]),
    ("![a map](m.png) here\n", ["1 {![}a map{](m.png)} here"]),
    ("a  \nb\\\nc\n", ["1 a{\\} b{\\} c"]),
    ("| A | B |\n|---|---|\n| 1 | two words |\n", ["1 A", "1 B", "3 1", "3 two words"]),
    ("~~old~~ new<br>x\n", ["1 {~~}old{~~} new{<br>} x"]),
    ("text\n\n```\ncode\n```\n\n    indented\n\n<div>html</div>\n\nend\n", ["1 text", "11 end"]),
    ("---\ntitle: x\n---\nbody\n", ["4 body"]),
    ("AT&amp;T &lt;3 \\*no\\*\n", ["1 AT&T <3 *no*"]),
    ("제목\n---\n\n*두만강*을 건넜다.\n", ["1 제목", "4 {*}두만강{*}을 건넜다."]),
    ("text[^1].\n\n[^1]: A note.\n", ["1 text{[^1]}.", "3 A note."]),
    ("", []), ("\n\n", []), ("---\n", []), ("***\n", []),
  ])
  func `are blocks with inline codes`(text: String, expected: [String]) throws {
    #expect(try passages(text, "a.md").map { "\($0.line) \(shown($0))" } == expected)
  }

  @Test func `stand beside those of other languages`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("passages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = [
      "a.en.md": "# Bridge\n\nIt is long.\n", "a.ru.md": "# Мост\n\nОн\nдлинный.\n", "b.en.md": "one\n\ntwo\n",
      "b.ru.md": "один\n\nдва\n\nи ещё одно предложение, подлиннее\n",
    ]
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    func units(_ name: String) throws -> [[String]] {
      var reader = try Reading.units(
        of: ByteSource(path: folder.appendingPathComponent(name).path), options: ReadingOptions())
      var units: [[String]] = []
      while case .read(let unit, _)? = try reader.next() { units.append(unit.variants.map(\.segment.text)) }
      return units
    }
    #expect(try units("a.en.md") == [["Bridge", "Мост"], ["It is long.", "Он длинный."]])
    let error = #expect(throws: TumenError.self) { try units("b.en.md") }
    #expect(error?.message.contains("3 passages") == true && error?.place?.line == 5)
  }
}

@Suite struct `Passages of HTML` {
  @Test(arguments: [
    ("<!DOCTYPE html><title>T</title><p>One <b>two</b>.<p>Three", ["1 T", "1 One {<b>}two{</b>}.", "1 Three"]),
    ("<html><body><div>loose<section>inner</section>tail</div>", ["1 loose", "1 inner", "1 tail"]),
    ("<html><p>a&nbsp;b &amp; c&mdash;d &#1090;</p>", ["1 a\u{A0}b & c—d т"]),
    ("<html><p>long.<br>It\n has   two</p>", ["1 long.{<br>} It has two"]),
    ("<html><ul>\n<li>one\n<li>two</ul>", ["2 one", "3 two"]),
    ("<html><script>var x = '<p>no</p>'</script><style>p {}</style><p>yes</p>", ["1 yes"]),
    (
      "<html><p>run <code translate=\"no\">ls -l</code> now</p><p translate=no>never</p>",
      ["1 run {<code translate=\"no\">}now"]
    ),
    (
      "<html><body><noscript>one</noscript><p>two</p><template><p>three</p></template><iframe>x</iframe></body>",
      ["1 one", "1 two", "1 three"]
    ),
    ("<html><pre>a  b\n c</pre><p>x  y</p>", ["1 a  b\n c", "2 x y"]),
    ("<html><p><a href=\"/a?b=1&amp;c=2\">link</a></p>", ["1 {<a href=\"/a?b=1&amp;c=2\">}link{</a>}"]),
    ("<html><p><b>open <p>next</b></p>", ["1 {<b>}open{</b>}", "1 next"]),
    ("<html><table><tr><td>1<td>2</table>", ["1 1", "1 2"]),
    ("<html><p> \n </p><p><img src=x></p>", []),
    ("<html><article><h1>제목</h1><p>두만강을 건넜다.</article>", ["1 제목", "1 두만강을 건넜다."]),
  ])
  func `are blocks with inline codes`(text: String, expected: [String]) throws {
    #expect(try passages(text, "a.html").map { "\($0.line) \(shown($0))" } == expected)
  }

  @Test(arguments: [
    "<", "<!--", "<p", "<p a='", "&", "&#", "<script>", "</p></p></b>", "<![CDATA[x]]>", "\u{0}<p>x",
    String(repeating: "<div>", count: 200), String(repeating: "</b>", count: 10_000), "<p>\u{202E}x\u{FFFF}",
  ])
  func `of broken pages never fail but by an error`(text: String) {
    do throws(TumenError) {
      var reader = try Reading.passages(of: ByteSource(bytes: Array(text.utf8), name: "a.html"))
      while try reader.next() != nil {}
    } catch { #expect(error.code == .malformed) }
  }

  @Test(arguments: [
    ("<p>a&#xD800;b &#55296; c</p>\n<p>&#1114112;d</p>", "ab  c d", 3), ("<p>a\n&#0;b</p>", "a b", 1),
    ("<p>a&#x1F309;&amp;</p>", "a\u{1F309}&", nil), ("<p>a&nosuch;b & c <</p>", "a&nosuch;b & c <", nil),
  ])
  func `tell which characters they cannot hold`(text: String, expected: String, count: Int?) throws {
    var reader = try Reading.passages(of: ByteSource(bytes: Array(text.utf8), name: "a.html"))
    var found: [String] = []
    while let passage = try reader.next() { found.append(passage.segment.text) }
    #expect(found.joined(separator: " ").split(separator: " ") == expected.split(separator: " "))
    #expect((reader.remark != nil) == (count != nil))
    if let count { #expect(reader.remark?.hasPrefix("\(count) character(s) of a.html") == true) }
  }

  @Test(arguments: [
    ("<p>a</p>\n<iframe>b <i>c</i></iframe><video> <track></video>", "in <iframe> (2: line 2)"),
    (
      "<p>a<canvas>b</canvas></p><iframe srcdoc='<p>b'></iframe>",
      "in <canvas> (1: line 1), srcdoc of <iframe> (1: line 1)"
    ),
    ("<p>a<script>b</script><svg><text>c</text></svg><i translate=no>d</i></p>", nil),
  ])
  func `tell which texts were not read`(text: String, expected: String?) throws {
    var reader = try Reading.passages(of: ByteSource(bytes: Array("<html>\(text)</html>".utf8), name: "a.html"))
    while try reader.next() != nil {}
    #expect(reader.remark == expected.map { "the page has texts that were not read: \($0)" })
  }

  @Test func `are read however deep browsers do, and refused with their line beyond that`() throws {
    let deep = "<html><body>" + String(repeating: "<div>", count: 1000) + "a"
    #expect(try passages(deep, "a.html").map(\.segment.text) == ["a"])
    let text = "<html>\n<body>" + String(repeating: "<div>", count: 100_000)
    let error = #expect(throws: TumenError.self) { try passages(text, "a.html") }
    #expect(
      error?.description
        == "a.html:2:5121: the page is not read: elements are nested deeper than 1,024 levels; simplify the page at this place",
      "\(error?.description ?? "")")
  }
}
