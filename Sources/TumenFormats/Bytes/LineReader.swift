package import TumenModel

/// The lines of a text file, one at a time: LF or CR LF ends a line, or CR in a file that begins with these alone; a byte-order mark at the head is passed over, and
/// what is no text is an error with its line. UTF-16 with a byte-order mark is read as UTF-8.
package struct LineReader {
  private let source: ByteSource
  /// The bytes at hand, in UTF-8. The ranges of ``nextRange()`` count in it until the next call.
  private(set) var bytes: [UInt8] = []
  private var place = 0
  /// How many bytes of the file stand before ``bytes``.
  private var passed = 0
  private var isStarted = false
  private var isEnded = false
  private var decoder: UTF16Decoder?
  /// Whether CR alone ends a line, as on old Macs.
  private var endsByCR = false
  /// Where the line that was read last stands in ``bytes``.
  private var range = 0..<0
  private let limit: Int
  /// Whether the bytes of the file are kept as they are until they are taken.
  private let keepsBytes: Bool
  private var kept: [UInt8] = []
  /// The number of the line that was read last, from 1.
  package private(set) var line = 0

  /// The greatest length of a line in bytes unless somebody says otherwise.
  static let limit = 16 << 20

  /// - Parameter limit: the greatest length of a line in bytes.
  package init(_ source: ByteSource, limit: Int = Self.limit) { self.init(source, limit: limit, keepsBytes: false) }

  /// - Parameter keepsBytes: whether ``takeBytes()`` gives what was read.
  init(_ source: ByteSource, limit: Int = Self.limit, keepsBytes: Bool) {
    self.source = source
    self.limit = limit
    self.keepsBytes = keepsBytes
  }

  /// The bytes of the file that were read since the last call, a byte-order mark among them.
  mutating func takeBytes() -> [UInt8] {
    defer { kept = [] }
    return kept
  }

  /// The next line without its end, `nil` behind the last.
  /// - Throws: ``TumenError`` with code `malformed` for invalid UTF-8, a NUL and a line beyond the limit.
  package mutating func next() throws(TumenError) -> String? {
    guard let range = try nextRange() else { return nil }
    return try text(bytes.span.extracting(range))
  }

  /// Where the next line stands in ``bytes``, without its end; `nil` behind the last. It may be no valid UTF-8.
  /// - Throws: ``TumenError`` with code `malformed` for a line beyond the limit.
  mutating func nextRange() throws(TumenError) -> Range<Int>? {
    var searched = place
    while true {
      if let end = bytes.span.firstPlace(of: UInt8(ascii: "\n"), from: searched) {
        defer { place = end + 1 }
        return try line(place..<end)
      }
      if isEnded {
        guard place < bytes.count else { return nil }
        defer { place = bytes.count }
        return try line(place..<bytes.count)
      }
      if bytes.count - place > limit {
        line += 1
        throw tooLong()
      }
      passed += place
      bytes.removeFirst(place)
      (place, range) = (0, 0..<0)
      searched = bytes.count
      try fill()
    }
  }

  /// How many bytes of the file stand before the line that comes next. Of a file in UTF-16 it counts its UTF-8.
  var offset: Int { offset(of: place) }

  /// How many bytes of the file stand before a place in ``bytes``.
  func offset(of place: Int) -> Int { passed + place }

  private mutating func fill() throws(TumenError) {
    let more = try source.read()
    isEnded = more.isEmpty
    if keepsBytes { kept += more }
    let known = bytes.count
    defer {
      if !isStarted { endsByCR = Self.endsByCR(bytes) }
      if endsByCR {
        for place in known..<bytes.count where bytes[place] == UInt8(ascii: "\r") { bytes[place] = UInt8(ascii: "\n") }
      }
      isStarted = true
    }
    if !isStarted, let decoder = UTF16Decoder(head: more) {
      self.decoder = decoder
      bytes = self.decoder?.utf8(of: more.dropFirst(2)) ?? []
    } else if decoder != nil {
      bytes += decoder?.utf8(of: more) ?? []
      if isEnded { bytes += decoder?.rest() ?? [] }
    } else if !isStarted, more.starts(with: [0xEF, 0xBB, 0xBF]) {
      passed = 3
      bytes += more.dropFirst(3)
    } else {
      bytes += more
    }
  }

  /// Whether there is a CR within the first bytes of a file, and no LF.
  private static func endsByCR(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.span.firstPlace(of: UInt8(ascii: "\r")), first < bytes.count - 1 else { return false }
    return bytes.span.firstPlace(of: UInt8(ascii: "\n")) == nil
  }

  private mutating func line(_ range: Range<Int>) throws(TumenError) -> Range<Int> {
    line += 1
    if range.count > limit { throw tooLong() }
    let hasCR = !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\r")
    self.range = hasCR ? range.dropLast() : range
    return self.range
  }

  /// The column of a place in ``bytes`` that stands in the line that was read last, in Unicode scalars from 1.
  func column(of place: Int) -> Int { Self.column(of: place, in: bytes, from: range.lowerBound) }

  /// The column of a place among the bytes of a line that begins at `start`, in Unicode scalars from 1.
  static func column(of place: Int, in bytes: [UInt8], from start: Int) -> Int {
    bytes[start..<max(start, min(place, bytes.count))].count { $0 & 0xC0 != 0x80 } + 1
  }

  /// - Throws: ``TumenError`` with code `malformed` if the line that was read last is no text.
  func checkText() throws(TumenError) { _ = try text(bytes.span.extracting(range)) }

  /// Bytes of the line that was read last as text.
  /// - Throws: ``TumenError`` with code `malformed` for invalid UTF-8 and a NUL.
  func text(_ bytes: Span<UInt8>) throws(TumenError) -> String {
    var traits = TextTraits()
    return try text(bytes, &traits)
  }

  /// Bytes of the line that was read last as text.
  /// - Parameter traits: gets what they are besides what it was.
  /// - Throws: ``TumenError`` with code `malformed` for invalid UTF-8 and a NUL.
  func text(_ bytes: Span<UInt8>, _ traits: inout TextTraits) throws(TumenError) -> String {
    let own = bytes.traits
    if own.contains(.isInvalid) {
      throw failure(
        decoder == nil
          ? "the line is not valid UTF-8" : "the line is not valid UTF-16: half a surrogate pair stands in it",
        mend: "save the file as UTF-8", column: self.bytes[range].firstInvalid.map { column(of: $0) })
    }
    if own.contains(.hasNUL) {
      let place = self.bytes[range].firstIndex(of: 0)
      throw failure(
        "the line holds a NUL character", mend: "remove it; is this really a text file?",
        column: place.map { column(of: $0) })
    }
    traits.formUnion(own)
    return String(bytes, own)
  }

  private func tooLong() -> TumenError {
    failure("the line is longer than \(limit >> 20) MiB", mend: "is this really a text file?")
  }

  /// An error at the line that was read last.
  package func failure(_ message: String, mend: String? = nil, column: Int? = nil) -> TumenError {
    TumenError(.malformed, message, mend: mend, at: .init(file: source.name, line: line, column: column))
  }
}
