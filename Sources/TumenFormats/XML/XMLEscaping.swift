internal import CXML

/// What is escaped besides `&`, `<`, `>` and CR.
struct XMLMarks: OptionSet {
  let rawValue: Int32

  /// Double quotation marks.
  static let quotes = XMLMarks(rawValue: Int32(cxml_quotes.rawValue))
  /// Tabs and line breaks, which an attribute would turn into spaces.
  static let breaks = XMLMarks(rawValue: Int32(cxml_breaks.rawValue))
  /// What an attribute in double quotes asks for.
  static let attribute: XMLMarks = [quotes, breaks]
}

extension Span<UInt8> {
  /// How much room a text needs to be escaped: what grows, grows to six bytes at most. In a long text it is counted.
  var roomToEscape: Int {
    var growing = count
    if growing > 4096 {
      growing = 0
      for place in indices where self[place] < 0x40 { growing += 1 }
    }
    return count + 5 * growing + 16
  }

  /// Copies valid UTF-8 to a place of others as it stands in XML; they have the room that it needs.
  /// - Returns: how many bytes that made, `nil` for a character that XML cannot hold.
  func escape(into others: inout [UInt8], at place: Int, _ marks: XMLMarks) -> Int? {
    precondition(place >= 0 && others.count - place >= roomToEscape, "there is no room for the text")
    return unsafe withUnsafeBufferPointer { bytes in
      unsafe others.withUnsafeMutableBufferPointer { others in
        guard let source = bytes.baseAddress, let target = others.baseAddress else { return 0 }
        // The room was looked at above.
        let written = unsafe cxml_escape(source, bytes.count, target + place, marks.rawValue)
        return written < 0 ? nil : written
      }
    }
  }
}

extension XMLText {
  /// The text between tags; what XML cannot hold is left out.
  static func content(_ text: String) -> String { escaped(text, [], forbidden: nil) }

  /// The text as the value of an attribute in double quotes; what XML cannot hold is left out.
  static func escaped(_ text: String) -> String { escaped(text, .attribute, forbidden: nil) }

  /// The text for a page or a report, between tags or in an attribute in double quotes; what XML cannot hold is shown as
  /// U+FFFD.
  package static func shown(_ text: String) -> String { escaped(text, .quotes, forbidden: "\u{FFFD}") }

  /// - Parameter forbidden: what stands for a character that XML cannot hold.
  private static func escaped(_ text: String, _ marks: XMLMarks, forbidden: Unicode.Scalar?) -> String {
    let bytes = text.utf8Span.span
    if isPlain(text), !marks.contains(.quotes) || bytes.firstPlace(of: UInt8(ascii: "\"")) == nil { return text }
    var room = [UInt8](repeating: 0, count: bytes.roomToEscape)
    if let count = bytes.escape(into: &room, at: 0, marks) { return String(decoding: room[..<count], as: UTF8.self) }
    let held = text.unicodeScalars.compactMap { allows($0) ? $0 : forbidden }
    return escaped(String(String.UnicodeScalarView(held)), marks, forbidden: nil)
  }
}
