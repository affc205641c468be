/// Turns UTF-16 into UTF-8 piece by piece.
///
/// A surrogate without its other half becomes the three bytes that UTF-8 forbids, half a unit at the end the byte FF:
/// whoever validates the UTF-8 finds them in their line.
struct UTF16Decoder {
  private let isBigEndian: Bool
  /// The first byte of a unit whose second one is still to come.
  private var half: UInt8?
  private var high: UInt16?

  /// The decoder that the byte-order mark at the head of a file asks for, `nil` if there is none.
  init?(head: some Collection<UInt8>) {
    if head.starts(with: [0xFF, 0xFE]) {
      isBigEndian = false
    } else if head.starts(with: [0xFE, 0xFF]) {
      isBigEndian = true
    } else {
      return nil
    }
  }

  /// The UTF-8 of the next bytes, which may break off anywhere.
  mutating func utf8(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var utf8: [UInt8] = []
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      append(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &utf8)
    }
    return utf8
  }

  /// What is left behind the last byte.
  mutating func rest() -> [UInt8] {
    var utf8: [UInt8] = []
    if let high { Self.append(UInt32(high), to: &utf8) }
    if half != nil { utf8.append(0xFF) }
    (high, half) = (nil, nil)
    return utf8
  }

  private mutating func append(_ unit: UInt16, to utf8: inout [UInt8]) {
    if let first = high {
      high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        Self.append(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &utf8)
        return
      }
      Self.append(UInt32(first), to: &utf8)
    }
    if (0xD800...0xDBFF).contains(unit) { high = unit } else { Self.append(UInt32(unit), to: &utf8) }
  }

  private static func append(_ value: UInt32, to utf8: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: value >> shift & 0x3F) }
    switch value {
    case 0..<0x80: utf8.append(UInt8(value))
    case 0x80..<0x800: utf8 += [0xC0 | UInt8(value >> 6), tail(0)]
    case 0x800..<0x10000: utf8 += [0xE0 | UInt8(value >> 12), tail(6), tail(0)]
    default: utf8 += [0xF0 | UInt8(value >> 18), tail(12), tail(6), tail(0)]
    }
  }
}
