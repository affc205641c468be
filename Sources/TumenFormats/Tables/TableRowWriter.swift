internal import TumenModel

/// The rows of a table on their way into a file: between tabs, or as RFC 4180 has them.
struct TableRowWriter {
  private let shape: TableRows.Shape
  private let quotesAll: Bool
  private var output = OutputBytes()
  /// Whether the row at hand has a field.
  private var hasField = false

  /// - Parameter quotesAll: whether fields that need no quotation marks get them too.
  init(_ shape: TableRows.Shape, quotesAll: Bool = false) {
    self.shape = shape
    self.quotesAll = quotesAll
  }

  /// What was written since the last call.
  mutating func take() -> [UInt8] { output.take() }

  /// Appends a row.
  /// - Parameter losses: counts what the shape could not hold.
  /// - Throws: ``TumenError`` with code `malformed` for a NUL.
  mutating func write(_ fields: [String], _ losses: inout Losses) throws(TumenError) {
    for field in fields { try add(field, &losses) }
    endRow()
  }

  /// Appends a field to the row at hand.
  /// - Parameter losses: counts what the shape could not hold.
  /// - Throws: ``TumenError`` with code `malformed` for a NUL.
  mutating func add(_ field: String, _ losses: inout Losses) throws(TumenError) {
    if hasField { output.append(UInt8(ascii: shape == .tabs ? "\t" : ",")) }
    hasField = true
    // Few fields have anything that needs more than a look, which has no way out so that many bytes go in one step.
    let bytes = field.utf8Span.span
    var (least, special) = (UInt8.max, UInt8(0))
    for place in bytes.indices { least = min(least, bytes[place]) }
    if case .quoted = shape {
      for place in bytes.indices {
        let byte = bytes[place]
        special |=
          (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: ",") ? 1 : 0)
          | (byte == UInt8(ascii: ";") ? 1 : 0) | (byte == UInt8(ascii: "|") ? 1 : 0)
      }
    }
    let hasBreaks = least < 0x20 && field.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if least == 0 {
      throw TumenError(
        .malformed, "a table cannot hold a NUL character", mend: "remove it from “\(field.prefix(30))”")
    }
    let start = output.count
    switch shape {
    case .quoted where hasBreaks || special != 0 || quotesAll: quote(field, &losses)
    default: output.append(field)
    }
    if hasBreaks, shape == .tabs { flatten(from: start, &losses) }
  }

  mutating func endRow() {
    hasField = false
    if case .quoted = shape { output.append(UInt8(ascii: "\r")) }
    output.append(UInt8(ascii: "\n"))
  }

  /// A line break within a field is one LF, so that readers of lines agree on it.
  private mutating func quote(_ field: String, _ losses: inout Losses) {
    output.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\n"), output[output.count - 1] == UInt8(ascii: "\r") {
        output.removeLast()
        losses.add("line breaks CR LF, written as LF")
      }
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func flatten(from start: Int, _ losses: inout Losses) {
    losses.add("tabs and line breaks, written as spaces")
    for place in start..<output.count where [0x09, 0x0A, 0x0D].contains(output[place]) {
      output.replace(at: place, with: UInt8(ascii: " "))
    }
  }
}
