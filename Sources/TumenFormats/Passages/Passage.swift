package import TumenModel

/// A piece of a text that stands by itself: a line of plain text, a paragraph, heading, item or cell of a document.
package struct Passage: Hashable, Sendable {
  /// The text with its markup as inline codes.
  package let segment: Segment
  /// The line of the file at which it begins, from 1.
  package let line: Int

  /// Whether it has no text.
  var isBlank: Bool { segment.text.allSatisfy(\.isWhitespace) }
}

/// The passages of a text in one language, one at a time.
package protocol PassageReader {
  /// What the file was taken for without its word, in one sentence for people.
  var remark: String? { get }

  /// When the text is from, as far as it says so itself.
  var date: CalendarDate? { get }

  /// The next passage, `nil` at the end.
  /// - Throws: ``TumenError`` with the place if the file is not what its format asks for.
  mutating func next() throws(TumenError) -> Passage?
}

extension PassageReader {
  /// Most files are read as what they say, or not at all.
  package var remark: String? { nil }

  /// Plain text says nothing of itself.
  package var date: CalendarDate? { nil }
}

extension Reading {
  /// The passages of a text in one language.
  /// - Parameter format: that of the file, if it is not to be detected; anything but Markdown and HTML is read line by
  ///   line.
  package static func passages(of source: ByteSource, format: Format? = nil) throws(TumenError) -> any PassageReader {
    let format = if let format { format } else { try Format.ofText(source) }
    switch format {
    case .html: return try HTMLPassages(source)
    case .markdown: return try MarkdownPassages(source)
    default: return LinePassages(source)
    }
  }
}

/// Plain text: a line is a passage, an empty one too.
private struct LinePassages: PassageReader {
  private var lines: LineReader

  init(_ source: ByteSource) { lines = LineReader(source) }

  mutating func next() throws(TumenError) -> Passage? {
    try lines.next().map { Passage(segment: Segment($0), line: lines.line) }
  }
}

/// Puts passages together from what a document has in its order: text, inline elements, and the ends of blocks.
struct PassageCollector {
  /// What is whole and was not taken yet.
  private var finished: ArraySlice<Passage> = []
  private var text = ""
  /// How long the text is, in Unicode scalars.
  private var length = 0
  private var codes: [InlineCode] = []
  private var line = 0
  /// The inline elements that are open: their names and the places of their codes.
  private var open: [(element: String, code: Int)] = []
  /// Whether white space is kept as it is.
  var keepsSpace = false
  /// What the passage at hand holds so far.
  private(set) var size = RecordSize()

  /// The next passage that is whole.
  mutating func next() -> Passage? { finished.popFirst() }

  /// Appends text that begins in a line; runs of white space become one space.
  mutating func append(_ part: String, line: Int) {
    size.add(part)
    var current = line
    for scalar in part.unicodeScalars {
      var scalar = scalar
      if scalar == "\n" { current += 1 }
      if !keepsSpace, [" ", "\t", "\n", "\r", "\u{C}"].contains(scalar) {
        if text.isEmpty || text.unicodeScalars.last == " " { continue }
        scalar = " "
      }
      if text.isEmpty { self.line = current }
      text.unicodeScalars.append(scalar)
      length += 1
    }
  }

  /// An inline element begins.
  /// - Parameter shown: its markup, for those who read the code.
  mutating func begin(_ element: String, _ attributes: [Attribute] = [], shown: String) {
    size.addPart(attributes)
    size.add(shown)
    open.append((element, codes.count))
    codes.append(
      InlineCode(
        .opening, at: length, id: String(codes.count + 1), element: element, attributes: attributes, content: shown))
  }

  /// The inline element of that name that began last ends; nothing happens if none is open.
  mutating func end(_ element: String, shown: String) {
    guard let place = open.lastIndex(where: { $0.element == element }) else { return }
    let opening = codes[open.remove(at: place).code]
    codes.append(InlineCode(.closing, at: length, id: opening.id, element: element, content: shown))
  }

  /// Something stands in the text that is no text: an image, a line break.
  mutating func add(_ element: String, _ attributes: [Attribute] = [], shown: String) {
    size.addPart(attributes)
    size.add(shown)
    codes.append(
      InlineCode(
        .placeholder, at: length, id: String(codes.count + 1), element: element, attributes: attributes,
        content: shown))
  }

  /// A block begins or ends: what stood before is a passage, if it has any text.
  mutating func endPassage() {
    if !keepsSpace, text.unicodeScalars.last == " " {
      text.unicodeScalars.removeLast()
      length -= 1
    }
    for (_, place) in open { codes[place].kind = .isolated }
    for place in codes.indices where codes[place].position > length { codes[place].position = length }
    if !text.allSatisfy(\.isWhitespace) {
      finished.append(Passage(segment: Segment(text, codes: codes), line: line))
    }
    (text, length, codes, open) = ("", 0, [], [])
    size = RecordSize()
  }
}
