internal import TumenModel

/// Copies a stream of bytes with some stretches of it replaced.
///
/// ```swift
/// var splice = Splice()
/// splice.append(Array("one two".utf8))
/// splice.replace(0..<3, with: Array("1".utf8))
/// splice.settle(7)
/// splice.take()  // "1 two"
/// ```
struct Splice {
  /// The bytes of the source from `base` on; those before `begin` were copied.
  private var bytes: [UInt8] = []
  private var base = 0
  private var begin = 0
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []
  private var output: [UInt8] = []

  /// Adds the next bytes of the source.
  mutating func append(_ more: [UInt8]) { bytes += more }

  /// The bytes of the source in a range that is not settled.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range.lowerBound - base..<range.upperBound - base] }

  /// Puts bytes in the place of a range of the source; an empty range is a place between two bytes. Ranges may come in
  /// any order and do not overlap; of those at one place the earlier comes first.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) { edits.append((range, bytes)) }

  /// Puts text at a place of the source.
  mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: Array(text.utf8)) }

  /// Copies all bytes before a place, which must have been appended; no range before it can be replaced any more.
  mutating func settle(_ end: Int) {
    let due = edits.enumerated().filter { $0.element.range.upperBound <= end }
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(\.element)
    edits.removeAll { $0.range.upperBound <= end }
    var place = begin
    for edit in due {
      output += self[place..<max(place, edit.range.lowerBound)]
      output += edit.bytes
      place = max(place, edit.range.upperBound)
    }
    output += self[place..<max(place, end)]
    begin = max(place, end)
    // Not after every unit: what is left moves each time.
    if begin - base > 1 << 18 {
      bytes.removeFirst(begin - base)
      base = begin
    }
  }

  /// Copies all that was appended.
  mutating func settleAll() { settle(base + bytes.count) }

  /// What was copied since the last call.
  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }
}

/// Reads units of a file that is copied meanwhile.
protocol CopiedUnitReader: UnitReader {
  /// The bytes of the file that were read since the last call.
  mutating func takeBytes() -> [UInt8]
}

extension Splice {
  /// The next unit of a file, whose bytes are taken in up to it; `nil` at the end, where all of them are settled.
  mutating func next(of reader: inout some CopiedUnitReader) throws(TumenError) -> DocumentUnit? {
    while let record = try reader.next() {
      append(reader.takeBytes())
      guard case .read(let unit, let line) = record else { continue }
      return DocumentUnit(unit, line: line)
    }
    append(reader.takeBytes())
    settleAll()
    return nil
  }
}
