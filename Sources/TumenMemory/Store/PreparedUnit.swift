package import TumenModel
import TumenText

/// A unit made ready for a store: all that can be worked out without one, so that another thread can do it.
package struct PreparedUnit: Sendable {
  /// The unit itself.
  package let unit: TranslationUnit
  /// Of all that the unit says.
  let fingerprint: Fingerprint
  /// SQLite takes a NUL for the end of a text.
  let holdsNUL: Bool
  /// What the file says of the unit, as JSON.
  let metadata: String?
  /// Codes and metadata of each variant, as JSON.
  let variants: [(codes: String?, metadata: String?)]

  package init(_ unit: TranslationUnit) {
    self.unit = unit
    var content = StoredContent()
    content.append(unit)
    fingerprint = content.fingerprint
    holdsNUL = content.holdsNUL
    metadata = unit.metadata.isEmpty ? nil : StoredJSON.text(of: unit.metadata)
    variants = unit.variants.map { variant in
      (
        variant.segment.codes.isEmpty ? nil : StoredJSON.text(of: variant.segment.codes),
        variant.metadata.isEmpty ? nil : StoredJSON.text(of: variant.metadata)
      )
    }
  }
}

/// All that a unit says, as the parts of its fingerprint: each with its length before it.
private struct StoredContent {
  private var bytes: [UInt8] = []
  private(set) var holdsNUL = false

  init() { bytes.reserveCapacity(512) }

  var fingerprint: Fingerprint { Fingerprint(bytes: bytes) }

  mutating func append(_ unit: TranslationUnit) {
    append(unit.id ?? "")
    append(unit.metadata)
    for variant in unit.variants {
      append(variant.language.identifier)
      append(variant.segment.text)
      append(variant.metadata)
      for code in variant.segment.codes {
        append(code.kind.rawValue)
        append(String(code.position))
        append(code.id ?? "")
        append(code.element)
        append(code.content)
        append(code.attributes)
        append("")
      }
    }
  }

  private mutating func append(_ metadata: TranslationUnit.Metadata) {
    append(metadata.attributes)
    append("")
    append("")
    append(metadata.properties)
    append("")
    for note in metadata.notes { append(note) }
    append("")
  }

  private mutating func append(_ attributes: [Attribute]) {
    for attribute in attributes {
      append(attribute.name)
      append(attribute.value)
    }
  }

  private mutating func append(_ part: String) {
    var length = UInt64(part.utf8.count)
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: length))
      length >>= 8
    }
    let start = bytes.count
    bytes.append(contentsOf: part.utf8)
    if !holdsNUL { holdsNUL = bytes[start...].contains(0) }
  }
}

/// The JSON of the columns that hold any: keys in alphabetical order, so that equal values have equal texts.
enum StoredJSON {
  static func text(of metadata: TranslationUnit.Metadata) -> String {
    var json = #"{"attributes":"#
    append(metadata.attributes, to: &json)
    json += #","notes":["#
    for (place, note) in metadata.notes.enumerated() {
      if place > 0 { json += "," }
      append(note, to: &json)
    }
    json += #"],"properties":"#
    append(metadata.properties, to: &json)
    json += "}"
    return json
  }

  static func text(of codes: [InlineCode]) -> String {
    var json = "["
    for (place, code) in codes.enumerated() {
      json += place > 0 ? #",{"attributes":"# : #"{"attributes":"#
      append(code.attributes, to: &json)
      json += #","content":"#
      append(code.content, to: &json)
      json += #","element":"#
      append(code.element, to: &json)
      if let id = code.id {
        json += #","id":"#
        append(id, to: &json)
      }
      json += #","kind":"#
      append(code.kind.rawValue, to: &json)
      json += #","position":"# + String(code.position) + "}"
    }
    json += "]"
    return json
  }

  private static func append(_ attributes: [Attribute], to json: inout String) {
    json += "["
    for (place, attribute) in attributes.enumerated() {
      json += place > 0 ? #",{"name":"# : #"{"name":"#
      append(attribute.name, to: &json)
      json += #","value":"#
      append(attribute.value, to: &json)
      json += "}"
    }
    json += "]"
  }

  /// RFC 8259, section 7: quotation mark, reverse solidus and control characters are escaped, nothing else.
  private static func append(_ text: String, to json: inout String) {
    json += "\""
    if text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        case "\r": json += "\\r"
        case "\t": json += "\\t"
        case "\u{08}": json += "\\b"
        case "\u{0C}": json += "\\f"
        case "\u{00}"..<"\u{20}":
          let digits = String(scalar.value, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: json.unicodeScalars.append(scalar)
        }
      }
    } else {
      json += text
    }
    json += "\""
  }
}
