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
