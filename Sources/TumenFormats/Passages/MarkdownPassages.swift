internal import TumenModel

/// The passages of a text in Markdown (CommonMark with GitHub's tables and strikethrough, by cmark-gfm): the text of each
/// paragraph, heading, item and cell, emphasis and the like as codes.
///
/// Blocks of code and of HTML are passed over, and a head between lines of `---` but for its `date`.
struct MarkdownPassages: PassageReader {
  private var collector = PassageCollector()
  private(set) var date: CalendarDate?

  /// More is no text that somebody wrote.
  private static let limit = 64 << 20

  init(_ source: ByteSource) throws(TumenError) {
    var lines = LineReader(source)
    var text: [UInt8] = []
    var isHead = false
    while let line = try lines.next() {
      if lines.line == 1, line == "---" {
        isHead = true
      } else if isHead {
        if line == "---" || line == "..." { isHead = false }
        if line.hasPrefix("date:") {
          date = CalendarDate(beginning: line.dropFirst(5).drop { $0.isWhitespace || "\"'".contains($0) })
        }
      } else {
        text += line.utf8
      }
      // Lines that are passed over count on.
      text.append(UInt8(ascii: "\n"))
      if text.count > Self.limit {
        throw TumenError(
          .malformed, "the text is larger than \(Self.limit >> 20) MiB", mend: "split it", at: .init(file: source.name))
      }
    }
    try MarkdownReferences.check(text, file: source.name)
    var collector = PassageCollector()
    try MarkdownTree.forEachNode(of: text) { node in Self.take(node, &collector) }
    collector.endPassage()
    self.collector = collector
  }

  mutating func next() throws(TumenError) -> Passage? { collector.next() }

  private static func take(_ node: MarkdownTree.Node, _ collector: inout PassageCollector) {
    switch (node.kind, node.isStart) {
    case ("text", _): collector.append(node.text, line: node.line)
    case ("softbreak", _): collector.append(" ", line: node.line)
    case ("linebreak", _):
      collector.add("br", shown: "\\")
      collector.append(" ", line: node.line)
    case ("code", _):
      collector.begin("code", shown: "`")
      collector.append(node.text, line: node.line)
      collector.end("code", shown: "`")
    case ("html_inline", _) where node.text.wholeMatch(of: /<[Bb][Rr]\s*\/?>/) != nil:
      collector.add("br", shown: node.text)
      collector.append(" ", line: node.line)
    case ("html_inline", _): collector.add("html", shown: node.text)
    case ("emph", true): collector.begin("emph", shown: "*")
    case ("emph", false): collector.end("emph", shown: "*")
    case ("strong", true): collector.begin("strong", shown: "**")
    case ("strong", false): collector.end("strong", shown: "**")
    case ("strikethrough", true): collector.begin("del", shown: "~~")
    case ("strikethrough", false): collector.end("del", shown: "~~")
    case ("link", true): collector.begin("link", [Attribute("url", node.address)], shown: "[")
    case ("link", false): collector.end("link", shown: "](\(node.address))")
    case ("image", true): collector.begin("image", [Attribute("url", node.address)], shown: "![")
    case ("image", false): collector.end("image", shown: "](\(node.address))")
    // What is left of inline elements are references to notes, to which cmark-gfm gives no name.
    case (_, true) where node.isInline: collector.add("note", shown: "[^\(node.text)]")
    case (_, false) where node.isInline: break
    // Blocks; the text of those of code and of HTML is never asked for.
    default: collector.endPassage()
    }
  }
}
