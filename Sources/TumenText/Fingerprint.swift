internal import CHash

/// A hash of content that is the same on every machine and in every version, to name a thing by what it
/// says. Equal contents have equal fingerprints; the reverse is to be verified where it matters.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The hash.
  package let value: UInt64

  /// XXH3 of the parts in order, each with its length, so that no two lists of parts run together.
  package init(_ parts: [String]) {
    var bytes: [UInt8] = []
    for part in parts {
      let length = UInt64(part.utf8.count)
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: length >> shift))
      }
      bytes.append(contentsOf: part.utf8)
    }
    self.init(bytes: bytes)
  }

  /// XXH3 of bytes.
  package init(bytes: [UInt8]) {
    value = unsafe bytes.withUnsafeBytes { unsafe chash64($0.baseAddress, $0.count) }
  }

  /// XXH3 of a text, mixed with a key of what stands before it: for tables in memory, where ``init(_:)`` would build a list.
  package static func key(_ text: String, after key: UInt64 = 0) -> UInt64 { Self.key(text.utf8Span.span, after: key) }

  /// The same of a part of a text, by its UTF-8.
  package static func key(_ bytes: Span<UInt8>, after key: UInt64 = 0) -> UInt64 {
    combined(unsafe bytes.withUnsafeBufferPointer { unsafe chash64($0.baseAddress, $0.count) }, after: key)
  }

  /// A key mixed with one that stands before it; the order of the two counts.
  package static func combined(_ hash: UInt64, after key: UInt64) -> UInt64 {
    let mixed = (hash ^ (key << 23 | key >> 41)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// 16 hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
