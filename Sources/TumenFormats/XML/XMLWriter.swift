internal import TumenModel

/// Writes XML into memory.
struct XMLWriter {
  private var output = OutputBytes()
  /// The elements that are open, the outermost first.
  private var names: [String] = []
  /// Whether the start tag of the last one can still take attributes.
  private var isTagOpen = false

  /// The XML declaration, and that of a document type if `system` names one.
  mutating func declaration(root: String, system: String?) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    if let system { output.append("<!DOCTYPE \(root) SYSTEM \"\(system)\">") }
  }

  mutating func start(_ name: String) {
    closeTag()
    output.append(UInt8(ascii: "<"))
    output.append(name)
    names.append(name)
    isTagOpen = true
  }

  mutating func start(_ name: String, _ attributes: [Attribute]) throws(TumenError) {
    start(name)
    for attribute in attributes { try self.attribute(attribute.name, attribute.value) }
  }

  /// An attribute of the element that was started last, before anything in it.
  mutating func attribute(_ name: String, _ value: String) throws(TumenError) {
    output.append(UInt8(ascii: " "))
    output.append(name)
    output.append("=\"")
    try appendEscaped(value, .attribute)
    output.append(UInt8(ascii: "\""))
  }

  mutating func text(_ text: String) throws(TumenError) {
    closeTag()
    // Where a text needs a closer look, its quotation marks are escaped as well.
    if XMLText.isPlain(text) { output.append(text) } else { try appendEscaped(text, .quotes) }
  }

  /// Markup as it stands: white space between elements, or tags, of which it or a later one ends what they begin.
  mutating func markup(_ markup: String) {
    closeTag()
    output.append(markup)
  }

  mutating func end() {
    guard let name = names.popLast() else { return }
    if isTagOpen {
      output.append("/>")
      isTagOpen = false
      return
    }
    output.append("</")
    output.append(name)
    output.append(UInt8(ascii: ">"))
  }

  /// What was written since the last call.
  mutating func take() -> [UInt8] { output.take() }

  private mutating func closeTag() {
    if isTagOpen {
      output.append(UInt8(ascii: ">"))
      isTagOpen = false
    }
  }

  /// Appends a text. XML 1.0 cannot hold most control characters, not even escaped.
  private mutating func appendEscaped(_ text: String, _ marks: XMLMarks) throws(TumenError) {
    if output.append(escaping: text, marks) { return }
    let code = XMLText.firstForbidden(in: text[...]).map { String($0.value, radix: 16, uppercase: true) } ?? ""
    throw TumenError(
      .malformed, "XML cannot hold the character U+\(code)",
      mend: "remove it from the text that begins “\(text.prefix(30))”")
  }
}

/// The characters of XML 1.0 (section 2.2) and what is built of them.
package enum XMLText {
  /// Whether a text between tags has nothing to escape or to refuse; characters that begin with the byte EF may be either.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    // Without a way out, so that many bytes go in one step.
    var (least, special) = (UInt8.max, UInt8(0))
    for place in bytes.indices {
      let byte = bytes[place]
      least = min(least, byte)
      special |=
        (byte == UInt8(ascii: "&") ? 1 : 0) | (byte == UInt8(ascii: "<") ? 1 : 0) | (byte == UInt8(ascii: ">") ? 1 : 0)
        | (byte == 0xEF ? 1 : 0)
    }
    return least >= 0x20 && special == 0
  }

  /// The first character that XML cannot hold. Costs one pass over the bytes where there is none.
  static func firstForbidden(in text: Substring) -> Unicode.Scalar? {
    // Only control characters and those that begin with the byte EF can be forbidden.
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0xEF }) else { return nil }
    return text.unicodeScalars.first { !allows($0) }
  }

  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether XML advises against a character that it allows: controls and what Unicode leaves unassigned for good (XML 1.0,
  /// section 2.2, note).
  static func discourages(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x84, 0x86...0x9F, 0xFDD0...0xFDEF: true
    case let value: value > 0xFFFF && value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a text can be an id: a name without colons (Namespaces in XML 1.0, NCName).
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return beginsName(first) && text.unicodeScalars.dropFirst().allSatisfy(continuesName)
  }

  /// Whether a text is the address of a page: what begins with `http://` or `https://` and has neither spaces nor the
  /// marks that no address may hold (RFC 3986).
  static func isAddress(_ text: String) -> Bool {
    ["http://", "https://"].contains { text.lowercased().hasPrefix($0) && text.count > $0.count }
      && !text.unicodeScalars.contains { $0.value <= 0x20 || "<>\"{}|^`\\".unicodeScalars.contains($0) }
  }

  /// Whether a name can begin with the character.
  static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// Whether the character can stand in a name.
  static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: beginsName(scalar)
    }
  }
}

/// A start tag as bytes.
enum XMLTag {
  /// The bytes of an attribute's value between its quotes, `nil` if the tag does not have it.
  static func value(of name: String, in tag: ArraySlice<UInt8>) -> Range<Int>? {
    let name = Array(name.utf8)
    var place = tag.startIndex
    var word: [UInt8] = []
    while place < tag.endIndex {
      let byte = tag[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = tag[place...].firstIndex(of: byte) else { return nil }
        if word == name { return place..<end }
        word = []
        place = end + 1
      case UInt8(ascii: "="): break
      case 0x09, 0x0A, 0x0D, 0x20:
        // White space may stand before the sign of equality as well.
        if let next = tag[place...].first(where: { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }),
          next != UInt8(ascii: "="), next != UInt8(ascii: "\""), next != UInt8(ascii: "'")
        {
          word = []
        }
      default: word.append(byte)
      }
    }
    return nil
  }
}
