internal import CHash

/// A hash of content that is the same on every machine and in every version, to name a thing by what it
/// says. Equal contents have equal fingerprints; the reverse is to be verified where it matters.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The hash.
  public let value: UInt64

  /// XXH3 of the parts in order, each with its length, so that no two lists of parts run together.
  public init(_ parts: [String]) {
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

  /// 16 hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
