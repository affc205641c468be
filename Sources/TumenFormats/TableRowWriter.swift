internal import TumenModel

/// The rows of a table on their way into a file: between tabs, or as RFC 4180 has them.
struct TableRowWriter {
  private let shape: TableRows.Shape
  private let quotesAll: Bool
  private var output: [UInt8] = []

  /// - Parameter quotesAll: whether fields that need no quotation marks get them too.
  init(_ shape: TableRows.Shape, quotesAll: Bool = false) {
    self.shape = shape
    self.quotesAll = quotesAll
  }

  /// What was written since the last call.
  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Appends a row.
  /// - Parameter losses: counts what the shape could not hold.
  /// - Throws: ``TumenError`` with code `malformed` for a NUL.
  mutating func write(_ fields: [String], _ losses: inout Losses) throws(TumenError) {
    for (place, field) in fields.enumerated() {
      if place > 0 { output.append(UInt8(ascii: shape == .tabs ? "\t" : ",")) }
      let start = output.count
      output += field.utf8
      // Few fields have anything that needs more than a look.
      var (hasNUL, hasBreaks, isSpecial) = (false, false, false)
      for place in start..<output.count {
        switch output[place] {
        case 0: hasNUL = true
        case 0x09, 0x0A, 0x0D: hasBreaks = true
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): isSpecial = true
        default: break
        }
      }
      if hasNUL {
        throw TumenError(
          .malformed, "a table cannot hold a NUL character", mend: "remove it from “\(field.prefix(30))”")
      }
      switch shape {
      case .tabs where hasBreaks: flatten(from: start, &losses)
      case .quoted where hasBreaks || isSpecial || quotesAll:
        output.removeSubrange(start...)
        quote(field, &losses)
      default: break
      }
    }
    if case .quoted = shape { output.append(UInt8(ascii: "\r")) }
    output.append(UInt8(ascii: "\n"))
  }

  /// A line break within a field is one LF, so that readers of lines agree on it.
  private mutating func quote(_ field: String, _ losses: inout Losses) {
    output.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\n"), output.last == UInt8(ascii: "\r") {
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
      output[place] = UInt8(ascii: " ")
    }
  }
}
