internal import TumenModel

/// Other texts for some places of a text.
struct TextCorrections {
  private var changes: [(range: Range<Int>, text: String)] = []

  /// Puts a text at a place that no other one is put at, in Unicode scalars of the text as it was.
  mutating func add(_ text: String, at range: Range<Int>) { changes.append((range, text)) }

  /// What is put where, the first place first.
  var inOrder: [(range: Range<Int>, text: String)] { changes.sorted { $0.range.lowerBound < $1.range.lowerBound } }

  /// The text with all of them.
  func applied(to text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      scalars.replaceSubrange(change.range, with: change.text.unicodeScalars)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Where the text of a segment stands between the tags of an XML file.
///
/// ```swift
/// // <seg>Tom &amp; <bpt i="1"/>the road</seg>
/// let runs = XMLTextRuns(of: seg) { $0.localName == "hi" }
/// runs.bytes(of: 4..<5) { file[$0] }  // those of “&amp;”
/// ```
struct XMLTextRuns {
  /// Text between two tags.
  private struct Run {
    /// Its scalars among those of the segment.
    var scalars: Range<Int>
    /// Its bytes in the file.
    var bytes: Range<Int>
  }

  private var runs: [Run] = []

  /// - Parameter isCarrier: whether the text of an element in it is text of the segment.
  init(of element: XMLElement, where isCarrier: (XMLElement) -> Bool) {
    add(element, isCarrier)
  }

  private mutating func add(_ element: XMLElement, _ isCarrier: (XMLElement) -> Bool) {
    var begin = element.startTag.upperBound
    var count = 0
    func run(before end: Int) -> Run {
      let first = runs.last?.scalars.upperBound ?? 0
      return Run(scalars: first..<first + count, bytes: begin..<end)
    }
    for part in element.content {
      switch part {
      case .text(let text): count += text.unicodeScalars.count
      case .element(let child):
        runs.append(run(before: child.startTag.lowerBound))
        count = 0
        if isCarrier(child) { add(child, isCarrier) }
        begin = child.endTag.upperBound
      }
    }
    runs.append(run(before: element.endTag.lowerBound))
  }

  /// The bytes of some scalars of the segment; `nil` if a tag, a comment or a section of CDATA stands among them.
  /// - Parameter file: gives the bytes of the file in a range.
  func bytes(of range: Range<Int>, in file: (Range<Int>) -> ArraySlice<UInt8>) -> Range<Int>? {
    let fitting = runs.filter { $0.scalars.lowerBound <= range.lowerBound && range.upperBound <= $0.scalars.upperBound }
    guard let run = fitting.first(where: { !$0.scalars.isEmpty }) ?? fitting.first else { return nil }
    var rest = file(run.bytes)
    let offset = run.bytes.lowerBound - rest.startIndex
    var begin: Int?
    for scalar in run.scalars.lowerBound...range.upperBound {
      if scalar == range.lowerBound { begin = rest.startIndex }
      if scalar == range.upperBound { break }
      guard let length = Self.length(of: rest) else { return nil }
      rest = rest.dropFirst(length)
    }
    return begin.map { $0 + offset..<rest.startIndex + offset }
  }

  /// How many bytes the first scalar of some markup takes; `nil` if it is none.
  private static func length(of markup: ArraySlice<UInt8>) -> Int? {
    guard let first = markup.first else { return nil }
    switch first {
    case UInt8(ascii: "<"): return nil
    case UInt8(ascii: "&"): return markup.firstIndex(of: UInt8(ascii: ";")).map { $0 - markup.startIndex + 1 }
    // XML reads CR LF as LF.
    case UInt8(ascii: "\r") where markup.dropFirst().first == UInt8(ascii: "\n"): return 2
    default: return 1 + markup.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    }
  }
}
