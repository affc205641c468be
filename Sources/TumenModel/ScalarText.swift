extension String {
  /// The text of Unicode scalars, as a range of offsets cuts it out; several times as fast as by a `UnicodeScalarView`.
  package init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * scalars.count)
    for scalar in scalars {
      let value = scalar.value
      switch value {
      case 0..<0x80: bytes.append(UInt8(value))
      case 0x80..<0x800:
        bytes.append(0xC0 | UInt8(value >> 6))
        bytes.append(0x80 | UInt8(value & 0x3F))
      case 0x800..<0x10000:
        bytes.append(0xE0 | UInt8(value >> 12))
        bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(value & 0x3F))
      default:
        bytes.append(0xF0 | UInt8(value >> 18))
        bytes.append(0x80 | UInt8(value >> 12 & 0x3F))
        bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(value & 0x3F))
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// The text of Unicode scalars.
  package init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }
}

extension ArraySlice<UInt8> {
  /// Where the first byte stands that is no part of UTF-8.
  package var firstInvalid: Index? {
    let span = span
    do {
      _ = try UTF8Span(validating: span)
      return nil
    } catch { return startIndex + error.byteOffsets.lowerBound }
  }
}
