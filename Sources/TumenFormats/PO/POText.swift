internal import TumenModel

/// A text of a PO file that is put together from what stands in quotation marks, line by line.
struct POText {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// What is wrong with such a text, at a place in its line.
  struct Fault: Error {
    let message: String
    let mend: String
    let place: Int
  }

  /// Appends what stands in one or several pairs of quotation marks.
  /// - Parameter line: the bytes in which the line stands, whose first mark is at `start`.
  /// - Returns: where something else stands behind them, at `end` at the latest.
  mutating func append(_ line: [UInt8], _ start: Int, _ end: Int) throws(Fault) -> Int {
    var place = start
    while place < end, line[place] == UInt8(ascii: "\"") {
      let opened = place
      place += 1
      while true {
        // What stands for itself, up to a backslash or the closing mark.
        let rest = line.span.extracting(place..<end)
        let mark = rest.firstPlace(of: UInt8(ascii: "\"")) ?? rest.count
        let plain = rest.extracting(0..<mark).firstPlace(of: UInt8(ascii: "\\")) ?? mark
        bytes.append(rest.extracting(0..<plain))
        place += plain
        guard place < end else {
          throw Fault(
            message: "a quotation mark is not closed in its line",
            mend: "close it, and write \\n for a line break", place: opened)
        }
        if line[place] == UInt8(ascii: "\"") { break }
        try appendEscape(line, &place, end)
      }
      if bytes.count > LineReader.limit {
        throw Fault(message: "a text is longer than 16 MiB", mend: "is this really a PO file?", place: opened)
      }
      place = Self.skipSpace(line, place + 1, end)
    }
    return place
  }

  /// Appends what stands for the backslash at a place and the characters behind it.
  private mutating func appendEscape(_ line: [UInt8], _ place: inout Int, _ end: Int) throws(Fault) {
    let backslash = place
    place += 1
    let byte = place < end ? line[place] : 0
    place += 1
    switch byte {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "?"): bytes.append(byte)
    case UInt8(ascii: "a"): bytes.append(0x07)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "v"): bytes.append(0x0B)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      let digits = line[(place - 1)..<end].prefix(3).prefix { (0x30...0x37).contains($0) }
      place = digits.endIndex
      bytes.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }))
    case UInt8(ascii: "x"):
      let digits = line[place..<end].prefix(2).prefix { Unicode.Scalar($0).properties.isASCIIHexDigit }
      guard let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { fallthrough }
      place = digits.endIndex
      bytes.append(value)
    default:
      throw Fault(
        message: "PO knows no \\ with this character behind it", mend: "write \\\\ for the backslash itself",
        place: backslash)
    }
  }

  /// Where the white space ends that begins at a place, at `end` at the latest.
  static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) { place += 1 }
    return place
  }
}
