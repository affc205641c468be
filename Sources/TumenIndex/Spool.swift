internal import CInput
internal import Glibc

// A part of the wall around mapped memory: what does not fit into memory goes through a file.

/// Bytes that are appended, and read from the first one on as often as is wanted. The first of them stay in memory; as they
/// become many, they go to a file without a name, which is gone with the process.
struct Spool: ~Copyable {
  private var folder: String?
  private let most: Int
  private var descriptor: Int32 = -1
  /// How many bytes are in the file. Those in memory stand behind them.
  private var spilled = 0
  private var waiting: [UInt8] = []

  /// - Parameters:
  ///   - folder: where the file is to be. Without one, and where none can be made or written, all bytes stay in memory.
  ///   - most: how many bytes stay in memory at most, but for a piece that is appended between two calls of ``settle()``.
  init(in folder: String?, most: Int) {
    self.folder = folder
    self.most = most
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many bytes there are.
  var count: Int { spilled + waiting.count }

  /// Appends a number in seven bits a byte, the lowest first.
  mutating func append(number: UInt32) { waiting.append(number: number) }

  /// Appends a number as it stands in memory.
  mutating func append(whole number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      waiting.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) { waiting += bytes }

  /// Ends a piece: bytes in memory that have become many go to the file. No piece is parted by that.
  mutating func settle() {
    guard waiting.count >= most, let folder else { return }
    if descriptor < 0 { descriptor = unsafe cinput_open_unnamed(folder) }
    // Without a file, or without room in it, the rest stays in memory.
    self.folder = nil
    var start = 0
    while start < waiting.count {
      let written = unsafe waiting.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
        return unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(spilled + start))
      }
      if written < 0, errno == EINTR { continue }
      // What was written of them stands behind the end, and does not count.
      guard written > 0 else { return }
      start += written
    }
    self.folder = folder
    spilled += start
    waiting.removeAll(keepingCapacity: true)
  }

  /// Reads from the first byte on. Must not outlive the spool, nor what is appended to it.
  func reader() -> Reader { Reader(descriptor: descriptor, end: spilled, rest: waiting) }

  struct Reader {
    private let descriptor: Int32
    private let end: Int
    private var rest: [UInt8]
    private var offset = 0
    private var bytes: [UInt8] = []
    private var place = 0
    /// How many bytes were there before ``bytes``.
    private var passed = 0

    /// How many bytes were read.
    var position: Int { passed + place }

    fileprivate init(descriptor: Int32, end: Int, rest: [UInt8]) {
      self.descriptor = descriptor
      self.end = end
      self.rest = rest
    }

    private static let size = 1 << 18

    /// The next bytes, some at a time; `nil` at the end.
    /// - Throws: `unreadable` if the file fails.
    mutating func next() throws(MappedFileError) -> [UInt8]? {
      guard try isThere(1) else { return nil }
      defer { place = bytes.count }
      return place == 0 ? bytes : Array(bytes[place...])
    }

    /// Whether there is another number.
    mutating func isAtEnd() throws(MappedFileError) -> Bool { try !isThere(1) }

    /// The next number of those that were appended in seven bits a byte; there must be one.
    @inline(__always)
    mutating func number() throws(MappedFileError) -> UInt32 {
      if bytes.count - place < 5 { _ = try isThere(5) }
      var number: UInt32 = 0
      var shift: UInt32 = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        number |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { return number }
        shift += 7
      }
      throw .damaged
    }

    /// Passes over bytes.
    mutating func skip(_ count: Int) throws(MappedFileError) {
      guard try isThere(count) else { throw .damaged }
      place += count
    }

    /// Whether so many bytes follow; they are in memory then.
    private mutating func isThere(_ count: Int) throws(MappedFileError) -> Bool {
      while bytes.count - place < count {
        let piece = try piece()
        if piece.isEmpty { return false }
        bytes = place == bytes.count ? piece : Array(bytes[place...]) + piece
        passed += place
        place = 0
      }
      return true
    }

    private mutating func piece() throws(MappedFileError) -> [UInt8] {
      guard offset < end else {
        defer { rest = [] }
        return rest
      }
      let wanted = min(Self.size, end - offset)
      while true {
        var failure: Int32 = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { room, count in
          let read = unsafe pread(descriptor, room.baseAddress, wanted, off_t(offset))
          if read < 0 { failure = errno }
          count = max(0, read)
        }
        if failure == EINTR { continue }
        if piece.isEmpty { throw .unreadable(failure) }
        offset += piece.count
        return piece
      }
    }
  }
}

extension [UInt8] {
  /// Appends a number in seven bits a byte, the lowest first.
  @inline(__always)
  mutating func append(number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
