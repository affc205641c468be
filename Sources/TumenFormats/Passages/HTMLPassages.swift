internal import TumenModel

/// The passages of an HTML page by libxml2's lenient parser: the text of each block, inline elements as codes.
///
/// What is no text for readers is passed over (scripts, styles, vector graphics), and so is what says `translate="no"`. Texts
/// that stand in for frames and media are passed over too, which the remark says.
struct HTMLPassages: PassageReader {
  private let xml: XMLReader
  private let file: String
  private var collector = PassageCollector()
  private var isEnded = false
  /// How many elements are open within one that is passed over, that one counted.
  private var skipped = 0
  private var kept = 0
  /// The name of the one that is passed over.
  private var hidden = ""
  private var unread = Losses()
  /// What the head of the page says, else the first point in time that its text marks.
  private(set) var date: CalendarDate?
  private var isDateOfHead = false

  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    xml = try XMLReader(source, parser: .html)
  }

  var remark: String? {
    let parts = [
      xml.source.remark, xml.omission, unread.list.map { "the page has texts that were not read: \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  mutating func next() throws(TumenError) -> Passage? {
    while true {
      if let passage = collector.next() { return passage }
      if isEnded { return nil }
      guard let event = try xml.nextEvent() else {
        collector.endPassage()
        isEnded = true
        continue
      }
      switch event.kind {
      case .text where skipped == 0:
        // The parser stands behind the text.
        collector.append(event.text, line: event.line - event.text.utf8.count { $0 == UInt8(ascii: "\n") })
      case .text:
        if Self.alternatives.contains(hidden), xml.holdsWords {
          unread.add("in <\(hidden)>", line: event.line)
        }
      case .start(let attributes): begin(event.text.lowercased(), attributes, line: event.line)
      case .end: end(event.text.lowercased())
      }
      if collector.size.isTooGreat {
        try collector.size.check(
          "a passage", mend: "end it with </p>, or split it", at: .init(file: file, line: event.line))
      }
    }
  }

  private mutating func begin(_ name: String, _ attributes: [Attribute], line: Int) {
    if name == "meta" || name == "time" { readDate(name, attributes) }
    let isEmpty = Self.empty.contains(name)
    let isHidden = Self.silent.contains(name) || attributes.contains { $0.name == "translate" && $0.value == "no" }
    let isInline = Self.inline.contains(name)
    if skipped > 0 || isHidden {
      if skipped == 0 { hide(name, attributes, isInline, line: line) }
      skipped += 1
    } else if isInline, isEmpty {
      collector.add(name, attributes, shown: Self.tag(name, attributes))
      // A line break parts words.
      if name == "br" { collector.append(" ", line: line) }
    } else if isInline {
      collector.begin(name, attributes, shown: Self.tag(name, attributes))
    } else {
      collector.endPassage()
      if Self.spaced.contains(name) { kept += 1 }
      collector.keepsSpace = kept > 0
    }
  }

  private mutating func readDate(_ name: String, _ attributes: [Attribute]) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    if name == "time" {
      date = date ?? value("datetime").flatMap { CalendarDate(beginning: $0) }
    } else if !isDateOfHead, let key = value("name") ?? value("property") ?? value("itemprop"),
      Self.dates.contains(key.lowercased()), let said = value("content").flatMap({ CalendarDate(beginning: $0) })
    {
      (date, isDateOfHead) = (said, true)
    }
  }

  /// What pages call the date of their text: Dublin Core, Open Graph, schema.org.
  private static let dates: Set<String> = [
    "date", "pubdate", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "article:published_time",
    "datepublished",
  ]

  /// Inline elements that are passed over leave a code where they stood; blocks part what stands around them.
  private mutating func hide(_ name: String, _ attributes: [Attribute], _ isInline: Bool, line: Int) {
    hidden = name
    if name == "iframe", attributes.contains(where: { $0.name == "srcdoc" }) {
      unread.add("srcdoc of <iframe>", line: line)
    }
    if isInline {
      collector.add(name, attributes, shown: Self.tag(name, attributes))
    } else if !Self.silent.contains(name) {
      collector.endPassage()
    }
  }

  private mutating func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
    } else if Self.inline.contains(name) {
      if !Self.empty.contains(name) { collector.end(name, shown: "</\(name)>") }
    } else {
      collector.endPassage()
      if Self.spaced.contains(name) { kept = max(0, kept - 1) }
      collector.keepsSpace = kept > 0
    }
  }

  private static func tag(_ name: String, _ attributes: [Attribute]) -> String {
    "<" + name + attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined() + ">"
  }

  /// Elements that stand within a line of text (HTML, phrasing content); all others part passages.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "br", "button", "canvas", "cite", "code", "data", "del",
    "dfn", "em", "embed", "font", "i", "img", "input", "ins", "kbd", "label", "map", "mark", "math", "meter", "object",
    "output", "picture", "progress", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "svg", "time", "tt", "u", "var", "video", "wbr",
  ]
  /// Those of them that have no end tag.
  private static let empty: Set<String> = ["br", "embed", "img", "input", "wbr"]
  private static let silent: Set<String> = [
    "audio", "canvas", "embed", "iframe", "math", "object", "picture", "script", "style", "svg", "video",
  ]
  /// Those of them whose text is for readers who do not see the rest.
  private static let alternatives: Set<String> = ["audio", "canvas", "iframe", "object", "video"]
  private static let spaced: Set<String> = ["pre", "textarea"]
}
