internal import TumenModel

/// The content of `<source>` and `<target>` as a segment: inline codes of XLIFF 1.2 (section 2.3) and 2.x (section 4.2.3).
enum XLIFFInline {
  /// The elements around text of the segment, and those that are codes.
  private static let carriers: Set<String> = ["g", "mrk", "pc"]
  private static let halves: Set<String> = ["bx", "ex", "bpt", "ept", "sc", "ec", "sm", "em"]
  private static let codes: Set<String> = halves.union(["x", "ph", "it", "cp"])

  /// Whether an element in a text is one of XLIFF’s inline elements.
  static func isKnown(_ element: XMLElement) -> Bool {
    codes.contains(element.localName) || carriers.contains(element.localName)
  }

  /// Whether what stands in an element in a text is text of the segment: so it is in elements around text, and in those
  /// that XLIFF does not have.
  static func isCarrier(_ element: XMLElement) -> Bool {
    carriers.contains(element.localName) || !codes.contains(element.localName) && !element.content.isEmpty
  }

  /// Whether a code is one end of an element around text.
  static func isEdge(_ code: InlineCode) -> Bool {
    (code.kind == .opening || code.kind == .closing) && !halves.contains(code.element)
  }

  /// - Parameter data: the original codes of the unit by their ids.
  static func segment(of element: XMLElement, _ data: [String: String] = [:]) -> Segment {
    if !element.holdsElements { return Segment(element.text) }
    var builder = Builder(data: data)
    builder.read(element)
    return builder.segment
  }

  /// The codes of the segment of an element as the file writes them, with all that is in them.
  /// - Parameter file: gives the bytes of the file in a range.
  static func markup(ofCodesIn element: XMLElement, in file: (Range<Int>) -> ArraySlice<UInt8>) -> [String] {
    element.children.flatMap { child in
      let tag = String(decoding: file(child.startTag), as: UTF8.self)
      guard isCarrier(child) else { return [String(decoding: file(child.bytes), as: UTF8.self)] }
      let inner = markup(ofCodesIn: child, in: file)
      if isSegment(child) { return inner }
      // Of an element without content the tag becomes two.
      let start = child.endTag.isEmpty ? tag.dropLast(2) + ">" : tag
      return [start] + inner + ["</\(child.name)>"]
    }
  }

  /// The ids of the original data that the codes of an element refer to.
  static func dataReferences(in element: XMLElement) -> [String] {
    element.children.flatMap { child in
      ["dataRef", "dataRefStart", "dataRefEnd"].compactMap { child[$0] } + dataReferences(in: child)
    }
  }

  private static func isSegment(_ element: XMLElement) -> Bool {
    element.localName == "mrk" && element["mtype"] == "seg"
  }

  /// The text of an element in which `<cp>` stands for a character that XML cannot hold.
  static func text(of element: XMLElement) -> String {
    var text = ""
    for part in element.content {
      switch part {
      case .text(let own): text += own
      case .element(let child): text += child.localName == "cp" ? character(child) ?? "" : self.text(of: child)
      }
    }
    return text
  }

  /// The codes and annotations of a text that stand around a part of it, with that part: `<pc>` and `<mrk>`, and what `<sc>`
  /// or `<sm>` opens up to where it is closed, or up to the end.
  static func parts(of element: XMLElement) -> [(element: XMLElement, text: String)] {
    guard element.holdsElements else { return [] }
    var texts: [String] = []
    var parts: [(element: XMLElement, id: String?, begin: Int, end: Int?)] = []
    func read(_ element: XMLElement) {
      for part in element.content {
        switch part {
        case .text(let own): texts.append(own)
        case .element(let child):
          switch child.localName {
          case "pc", "mrk":
            let place = parts.count
            parts.append((child, nil, texts.count, nil))
            read(child)
            parts[place].end = texts.count
          case "sc", "sm": parts.append((child, child["id"], texts.count, nil))
          case "ec", "em":
            let open = parts.lastIndex { $0.id != nil && $0.end == nil && $0.id == child["startRef"] }
            if let open { parts[open].end = texts.count }
          default: texts.append(text(of: child))
          }
        }
      }
    }
    read(element)
    return parts.filter { $0.element["isolated"] != "yes" }.map { part in
      (part.element, texts[part.begin..<(part.end ?? texts.count)].joined())
    }
  }

  /// The `<mrk mtype="seg">` of an element of version 1, in their order.
  static func segmentMarks(of element: XMLElement) -> [XMLElement] {
    var marks: [XMLElement] = []
    for child in element.children {
      if isSegment(child) {
        marks.append(child)
      } else {
        marks += segmentMarks(of: child)
      }
    }
    return marks
  }

  private static func character(_ element: XMLElement) -> String? {
    element["hex"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private struct Builder {
    let data: [String: String]
    var segment = Segment("")
    private var position = 0
    private var counted = 0

    init(data: [String: String]) { self.data = data }

    /// Where the text that was read ends, in scalars: counted when there is a code, from that before.
    private mutating func place() -> Int {
      position += segment.text.utf8.dropFirst(counted).count { $0 & 0xC0 != 0x80 }
      counted = segment.text.utf8.count
      return position
    }

    mutating func read(_ element: XMLElement) {
      for part in element.content {
        switch part {
        case .text(let text):
          segment.text += text
        case .element(let child): read(code: child)
        }
      }
    }

    private mutating func read(code element: XMLElement) {
      switch element.localName {
      case "mrk" where XLIFFInline.isSegment(element): read(element)
      // Elements with text of the segment in them.
      case "g", "mrk": span(element, id: element["id"] ?? element["mid"])
      case "pc":
        span(
          element, id: element["id"], from: content(element, "dataRefStart", "equivStart", "dispStart"),
          to: content(element, "dataRefEnd", "equivEnd", "dispEnd"))
      // Halves of pairs.
      case "bx", "bpt": add(.opening, element, id: element["rid"] ?? element["id"])
      case "ex", "ept": add(.closing, element, id: element["rid"] ?? element["id"])
      case "sc", "sm": add(element["isolated"] == "yes" ? .isolated : .opening, element, id: element["id"])
      case "ec", "em":
        add(element["isolated"] == "yes" ? .isolated : .closing, element, id: element["startRef"] ?? element["id"])
      case "it": add(.isolated, element, id: element["id"])
      case _ where XLIFFInline.isCarrier(element): span(element, id: element["id"])
      default: add(.placeholder, element, id: element["id"])
      }
    }

    private mutating func span(_ element: XMLElement, id: String?, from start: String = "", to end: String = "") {
      segment.codes.append(
        InlineCode(
          .opening, at: place(), id: id, element: element.localName, attributes: element.attributes, content: start))
      read(element)
      segment.codes.append(InlineCode(.closing, at: place(), id: id, element: element.localName, content: end))
    }

    private mutating func add(_ kind: InlineCode.Kind, _ element: XMLElement, id: String?) {
      let own = XLIFFInline.text(of: element)
      segment.codes.append(
        InlineCode(
          kind, at: place(), id: id, element: element.localName, attributes: element.attributes,
          content: own.isEmpty ? content(element, "dataRef", "equiv", "disp") : own))
    }

    /// The native code: the unit's original data, else what stands for it.
    private func content(_ element: XMLElement, _ reference: String, _ others: String...) -> String {
      element[reference].flatMap { data[$0] } ?? others.lazy.compactMap { element[$0] }.first ?? element["equiv-text"]
        ?? ""
    }
  }
}
