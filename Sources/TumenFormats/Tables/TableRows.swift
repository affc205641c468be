internal import TumenModel

/// The rows of a table, one at a time: fields as they stand between tabs, or quoted ones between commas, semicolons, tabs
/// or bars (RFC 4180).
struct TableRows {
  /// How fields are told apart.
  enum Shape {
    case tabs
    /// By the separator that fits the first rows best; a field in quotation marks may hold separators, line breaks and
    /// doubled quotation marks. A quotation mark within a field that begins with none stands for itself.
    case quoted
  }

  private var lines: LineReader
  /// What stands between quoted fields; `nil` if tabs stand between fields as they are.
  let separator: UInt8?
  /// The line on which the last row began, from 1.
  private(set) var line = 0
  /// Whether a character that XML cannot hold stands in the last row.
  var holdsForbidden: Bool { traits.contains(.hasForbidden) }
  private var traits = TextTraits()
  private let keepsBytes: Bool
  /// Where the fields of the last row stand in the file, with their quotation marks; kept along with its bytes.
  private(set) var places: [Range<Int>] = []
  /// How many fields the last row had.
  private var fieldCount = 0

  /// The greatest number of lines that one row of quoted fields may fill.
  private static let rowLimit = 10_000
  private static let mark = UInt8(ascii: "\"")

  /// - Parameters:
  ///   - columns: how many there are, if that is known.
  ///   - keepsBytes: whether ``takeBytes()`` gives what was read.
  /// - Throws: ``TumenError`` if the file cannot be read.
  init(
    _ source: ByteSource, _ shape: Shape, columns: Int? = nil, keepsBytes: Bool = false
  ) throws(TumenError) {
    self.keepsBytes = keepsBytes
    switch shape {
    case .tabs: separator = nil
    case .quoted: separator = TableSeparator.detected(in: try source.peek(), columns: columns)
    }
    lines = LineReader(source, keepsBytes: keepsBytes)
  }

  /// The bytes of the file that were read since the last call.
  mutating func takeBytes() -> [UInt8] { lines.takeBytes() }

  /// The fields of the next row that is not empty, `nil` behind the last.
  /// - Throws: ``TumenError`` with code `malformed` if a quotation mark is not closed.
  mutating func next() throws(TumenError) -> [String]? {
    while let range = try lines.nextRange() {
      if range.isEmpty { continue }
      line = lines.line
      traits = []
      places.removeAll(keepingCapacity: true)
      if let separator {
        // Excel says in a first line of its own which separator it used.
        if line == 1, lines.bytes[range].elementsEqual(Array("sep=".utf8) + [separator]) { continue }
        return try quotedFields(range, separator)
      }
      let row = try tabbedFields(range)
      traits = row.traits
      fieldCount = row.fields.count
      if keepsBytes {
        var begin = lines.offset(of: range.lowerBound)
        for field in row.fields { keepPlace(from: &begin, to: begin + field.utf8.count) }
      }
      return row.fields
    }
    return nil
  }

  /// An error at the row that was read last.
  func failure(
    _ message: String, mend: String? = nil, with arguments: [TumenError.Argument] = []
  ) -> TumenError {
    var error = lines.failure(message, mend: mend)
    error.arguments = arguments
    error.place?.line = max(1, line)
    return error
  }

  private func tabbedFields(_ range: Range<Int>) throws(TumenError) -> (fields: [String], traits: TextTraits) {
    var fields: [String] = []
    fields.reserveCapacity(fieldCount)
    var traits = TextTraits()
    let row = lines.bytes.span.extracting(range)
    var start = 0
    while let end = row.firstPlace(of: UInt8(ascii: "\t"), from: start) {
      fields.append(try lines.text(row.extracting(start..<end), &traits))
      start = end + 1
    }
    fields.append(try lines.text(row.extracting(start..<row.count), &traits))
    return (fields, traits)
  }

  private mutating func keepPlace(from begin: inout Int, to end: Int) {
    places.append(begin..<end)
    begin = end + 1
  }

  private mutating func quotedFields(_ first: Range<Int>, _ separator: UInt8) throws(TumenError) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var range = first
    var isQuoted = false
    var isAtStart = true
    // Whether the marks around the field were closed.
    var isClosed = false
    var begin = lines.offset(of: range.lowerBound)
    // Of all lines of the row.
    var length = first.count
    // Of the mark that was opened last.
    var opened = (line: line, column: 1)
    while true {
      var place = range.lowerBound
      while place < range.upperBound {
        let byte = lines.bytes[place]
        if isQuoted, byte == Self.mark {
          // A doubled mark within quotes stands for itself.
          isQuoted = place + 1 < range.upperBound && lines.bytes[place + 1] == Self.mark
          if isQuoted {
            field.append(byte)
            place += 1
          } else {
            isClosed = true
          }
        } else if isQuoted {
          let end = lines.bytes[place..<range.upperBound].firstIndex(of: Self.mark) ?? range.upperBound
          field += lines.bytes[place..<end]
          place = end - 1
        } else if byte == separator {
          fields.append(try lines.text(field.span, &traits))
          if keepsBytes { keepPlace(from: &begin, to: lines.offset(of: place)) }
          field.removeAll(keepingCapacity: true)
          isAtStart = true
          isClosed = false
          place += 1
          continue
        } else if byte == Self.mark, isAtStart {
          isQuoted = true
          opened = (lines.line, lines.column(of: place))
        } else {
          if isClosed, byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
            var error = failure(
              "something stands behind the closing quotation mark of a field", mend: "double the marks within a field")
            error.place?.line = lines.line
            error.place?.column = lines.column(of: place)
            throw error
          }
          field.append(byte)
        }
        isAtStart = false
        place += 1
      }
      guard isQuoted else { break }
      try lines.checkText()
      guard lines.line - line < Self.rowLimit, length <= LineReader.limit, let more = try lines.nextRange() else {
        var error = failure("a quotation mark is not closed", mend: "close it, or double it within a field")
        error.place?.line = opened.line
        error.place?.column = opened.column
        throw error
      }
      field.append(UInt8(ascii: "\n"))
      range = more
      length += more.count
    }
    fields.append(try lines.text(field.span, &traits))
    if keepsBytes { keepPlace(from: &begin, to: lines.offset(of: range.upperBound)) }
    return fields
  }
}

/// Which separator a table with quoted fields has.
enum TableSeparator {
  /// The candidates, the likelier one first where rows fit several equally well.
  private static let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  private static let rows = 50

  /// The separator with which most of the first rows have as many fields as there are columns, or as the first one.
  static func detected(in head: ArraySlice<UInt8>, columns: Int?) -> UInt8 {
    let text = decoded(head)
    if text.starts(with: "sep=".utf8), let named = text.dropFirst(4).first, candidates.contains(named) { return named }
    var best = (separator: candidates[0], share: 0.0, isNamed: false, fields: 0)
    for separator in candidates {
      let counts = fieldCounts(of: text, separator)
      // A file may have more columns than were named.
      for (expected, isNamed) in [(columns, true), (counts.first, false)] {
        guard let expected, expected > 1 else { continue }
        let share = Double(counts.count { $0 == expected }) / Double(max(1, counts.count))
        if (share, isNamed ? 1 : 0, expected) > (best.share, best.isNamed ? 1 : 0, best.fields) {
          best = (separator, share, isNamed, expected)
        }
      }
    }
    return best.separator
  }

  /// Whether one of the separators gives all of the first rows as many fields, more than one.
  static func separates(_ head: ArraySlice<UInt8>) -> Bool {
    candidates.contains { separator in
      let counts = fieldCounts(of: decoded(head), separator)
      return counts.first.map { first in first > 1 && counts.allSatisfy { $0 == first } } ?? false
    }
  }

  /// The first bytes as UTF-8 without a mark.
  private static func decoded(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = head
    if var decoder = UTF16Decoder(head: head) { text = decoder.utf8(of: head.dropFirst(2))[...] }
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
  }

  /// How many fields each of the first rows has, the last one aside if the head may end within it.
  private static func fieldCounts(of text: ArraySlice<UInt8>, _ separator: UInt8) -> [Int] {
    var counts: [Int] = []
    var fields = 1
    var isQuoted = false
    var isAtStart = true
    var isEmpty = true
    for byte in text where byte != UInt8(ascii: "\r") {
      if byte == UInt8(ascii: "\n"), !isQuoted {
        if !isEmpty { counts.append(fields) }
        if counts.count == rows { return counts }
        (fields, isAtStart, isEmpty) = (1, true, true)
        continue
      }
      isEmpty = false
      if byte == UInt8(ascii: "\""), isQuoted || isAtStart {
        isQuoted.toggle()
        // A doubled mark within quotes closes and opens them again.
        isAtStart = !isQuoted
      } else if byte == separator, !isQuoted {
        fields += 1
        isAtStart = true
      } else {
        isAtStart = false
      }
    }
    return isEmpty || counts.count > 1 ? counts : counts + [fields]
  }
}
