internal import TumenModel

/// The rows of a table, one at a time: fields as they stand between tabs, or quoted ones between commas or semicolons
/// (RFC 4180).
struct TableRows {
  /// How fields are told apart.
  enum Shape {
    case tabs
    /// By commas, semicolons or tabs, whichever the first line has most of; a field in quotation marks may hold them,
    /// line breaks and doubled quotation marks.
    case quoted
  }

  private var lines: LineReader
  private let shape: Shape
  private var separator: Character?
  /// The line on which the last row began, from 1.
  private(set) var line = 0

  /// The greatest number of lines that one row of quoted fields may fill.
  private static let rowLimit = 10_000

  init(_ source: ByteSource, _ shape: Shape) {
    lines = LineReader(source)
    self.shape = shape
  }

  /// The fields of the next row that is not empty, `nil` behind the last.
  /// - Throws: ``TumenError`` with code `malformed` if a quotation mark is not closed.
  mutating func next() throws(TumenError) -> [String]? {
    while var text = try lines.next() {
      if text.isEmpty { continue }
      line = lines.line
      guard case .quoted = shape else {
        return text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      let separator = separator ?? Self.separator(of: text)
      self.separator = separator
      var open = Self.quotes(in: text)
      while !open.isMultiple(of: 2) {
        guard let more = try lines.next(), lines.line - line < Self.rowLimit else {
          throw failure("a quotation mark of this row is not closed", mend: "close it, or double it within a field")
        }
        text += "\n" + more
        open += Self.quotes(in: more)
      }
      return fields(of: text, separator)
    }
    return nil
  }

  /// An error at the row that was read last.
  func failure(_ message: String, mend: String? = nil) -> TumenError {
    var error = lines.failure(message, mend: mend)
    error.place?.line = max(1, line)
    return error
  }

  private static func quotes(in text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\"") } }

  private static func separator(of header: String) -> Character {
    let counts = [",", ";", "\t"].map { separator in (separator, header.count { String($0) == separator }) }
    return counts.max { $0.1 < $1.1 }.map { Character($0.0) } ?? ","
  }

  private func fields(of text: String, _ separator: Character) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      let isMark = scalar == "\""
      if isMark, isQuoted, place + 1 < scalars.count, scalars[place + 1] == "\"" {
        // A doubled mark within quotes stands for itself.
        field.append(scalar)
        place += 1
      } else if isMark, isQuoted || field.isEmpty {
        isQuoted.toggle()
      } else if Character(scalar) == separator, !isQuoted {
        fields.append(String(field))
        field = String.UnicodeScalarView()
      } else {
        field.append(scalar)
      }
      place += 1
    }
    return fields + [String(field)]
  }
}
