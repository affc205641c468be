package import TumenModel

/// The lines of a UTF-8 file, one at a time: LF or CR LF ends a line, a byte-order mark at the head is passed
/// over, and what is no text is an error with its line.
package struct LineReader {
  private let source: ByteSource
  private var buffer: [UInt8] = []
  private var place = 0
  private var isEnded = false
  private let limit: Int
  /// The number of the line that was read last, from 1.
  package private(set) var line = 0

  /// - Parameter limit: the greatest length of a line in bytes.
  package init(_ source: ByteSource, limit: Int = 16 << 20) {
    self.source = source
    self.limit = limit
  }

  /// The next line without its end, `nil` behind the last.
  /// - Throws: ``TumenError`` with code `malformed` for invalid UTF-8, a NUL and a line beyond the limit.
  package mutating func next() throws(TumenError) -> String? {
    var searched = place
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let bytes = buffer[place..<end]
        place = end + 1
        return try text(bytes)
      }
      if isEnded {
        guard place < buffer.count else { return nil }
        let bytes = buffer[place...]
        place = buffer.count
        return try text(bytes)
      }
      if buffer.count - place > limit {
        line += 1
        throw tooLong()
      }
      buffer.removeFirst(place)
      place = 0
      searched = buffer.count
      let more = try source.read()
      isEnded = more.isEmpty
      if line == 0, buffer.isEmpty {
        if more.starts(with: [0xFF, 0xFE]) || more.starts(with: [0xFE, 0xFF]) {
          throw TumenError(
            .malformed, "the file is encoded in UTF-16", mend: "save it as UTF-8", at: .init(file: source.name))
        }
        buffer += more.starts(with: [0xEF, 0xBB, 0xBF]) ? more.dropFirst(3) : more[...]
      } else {
        buffer += more
      }
    }
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) throws(TumenError) -> String {
    line += 1
    if bytes.count > limit { throw tooLong() }
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("the line is not valid UTF-8", mend: "save the file as UTF-8")
    }
    if text.utf8.contains(0) {
      throw failure("the line holds a NUL character", mend: "remove it; is this really a text file?")
    }
    return text
  }

  private func tooLong() -> TumenError {
    failure("the line is longer than \(limit >> 20) MiB", mend: "is this really a text file?")
  }

  /// An error at the line that was read last.
  package func failure(_ message: String, mend: String? = nil) -> TumenError {
    TumenError(.malformed, message, mend: mend, at: .init(file: source.name, line: line))
  }
}
