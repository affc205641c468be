internal import CHash
internal import Glibc
internal import Synchronization

// The wall around mapped memory and around the bytes of numbers: no pointer leaves this file.

/// Why a derived file cannot be used. Whatever the reason, what it was derived from is whole, and it can be made anew.
package enum MappedFileError: Error, Hashable, Sendable {
  /// There is no such file, or it may not be read; the error number of the system.
  case unreadable(Int32)
  /// The file is of another kind or version, or of another machine.
  case foreign
  /// The file is cut, or its bytes are not those that were written.
  case damaged
  /// The file could not be written; the error number of the system.
  case unwritable(Int32)
}

/// An immutable file of arrays of numbers, mapped into memory: opening costs the same whatever its size, and what is
/// not used is not read.
///
/// The file begins with a head of ``headSize`` bytes (magic, kind, version, key, places and checksums of the rest), then
/// come the sections, then a checksum (XXH3) for each block of ``blockSize`` bytes of them and the table of the sections.
/// Head and tables are verified when the file is opened, a block when it is first asked for by ``check(_:)``; so every
/// byte that is used was verified, and none is read for verification alone. The file must not be changed in place: a new state is a new file
/// under the same name (see ``MappedFileWriter``).
@safe package final class MappedFile: Sendable {
  package static let blockSize = 1 << 16
  static let headSize = 128
  /// Sections begin at multiples of so many bytes: numbers of up to 64 bits lie at multiples of their size, and cache
  /// lines are not shared.
  static let alignment = 64
  static let magic: UInt64 = 0x3130_4E45_4D55_5400  // "\0TUMEN01" as little-endian bytes

  /// What the writer says that the contents were derived from.
  package let key: UInt64
  /// How many bytes the whole file has.
  package let size: Int

  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let isMapped: Bool
  private let sections: [UInt64: Range<Int>]
  /// Where the checksums of the blocks begin.
  private let checksums: Int
  private let blockCount: Int
  /// For each block whether it was verified.
  private nonisolated(unsafe) let verified: UnsafeMutablePointer<Atomic<Bool>>

  /// Maps a file.
  /// - Throws: if it is missing, foreign or damaged in its head.
  package convenience init(path: String, kind: UInt64, version: UInt64) throws(MappedFileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    let size = Int(status.st_size)
    guard size >= Self.headSize else { throw .foreign }
    guard let base = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), unsafe base != MAP_FAILED else {
      throw .unreadable(errno)
    }
    try unsafe self.init(base: UnsafeRawPointer(base), size: size, isMapped: true, kind: kind, version: version)
  }

  /// The same form of file, in memory alone.
  convenience init(bytes: [UInt8], kind: UInt64, version: UInt64) throws(MappedFileError) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    unsafe bytes.withUnsafeBytes {
      unsafe copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    try unsafe self.init(
      base: UnsafeRawPointer(copy), size: bytes.count, isMapped: false, kind: kind, version: version)
  }

  /// Takes over `base`, to which `size` bytes belong, also if it throws.
  private init(
    base: UnsafeRawPointer, size: Int, isMapped: Bool, kind: UInt64, version: UInt64
  ) throws(MappedFileError) {
    unsafe self.base = unsafe base
    self.size = size
    self.isMapped = isMapped
    var sections: [UInt64: Range<Int>] = [:]
    var (key, checksums, blockCount) = (UInt64(0), 0, 0)
    var fault: MappedFileError?
    func word(_ offset: Int, _ number: Int) -> UInt64 {
      unsafe base.load(fromByteOffset: offset + 8 * number, as: UInt64.self)
    }
    if size < Self.headSize || word(0, 0) != Self.magic || word(0, 1) != kind || word(0, 2) != version {
      fault = .foreign
    } else if unsafe word(0, 3) != chash64(base + 32, Self.headSize - 32) || word(0, 4) != UInt64(size) {
      fault = .damaged
    } else {
      // Anyone can reckon a checksum: each place is held against the size before anything is read there.
      key = word(0, 5)
      let places = Self.tables(at: word(0, 6), sectionCount: word(0, 8), size: size)
      if let places, unsafe word(0, 7) == chash64(base + places.checksums, size - places.checksums) {
        (checksums, blockCount) = places
        for number in 0..<Int(word(0, 8)) {
          let entry = checksums + 8 * (blockCount + 3 * number)
          let range = Self.section(at: word(entry, 1), length: word(entry, 2), before: checksums)
          guard let range, sections.updateValue(range, forKey: word(entry, 0)) == nil else {
            fault = .damaged
            break
          }
        }
      } else {
        fault = .damaged
      }
    }
    self.key = key
    self.sections = sections
    self.checksums = checksums
    self.blockCount = blockCount
    unsafe verified = .allocate(capacity: max(1, blockCount))
    for block in 0..<max(1, blockCount) { unsafe (verified + block).initialize(to: Atomic(false)) }
    if let fault { throw fault }
  }

  /// Where the tables begin and how many blocks there are, if they and nothing else lie between there and the end.
  private static func tables(
    at start: UInt64, sectionCount: UInt64, size: Int
  ) -> (checksums: Int, blockCount: Int)? {
    guard let start = Int(exactly: start), start >= headSize, start <= size, start % alignment == 0,
      let sectionCount = Int(exactly: sectionCount), sectionCount <= (size - start) / 24
    else { return nil }
    let blockCount = (start - headSize + blockSize - 1) / blockSize
    return size - start == 8 * (blockCount + 3 * sectionCount) ? (start, blockCount) : nil
  }

  /// The bytes of a section, if they lie between the head and the tables, where the writer begins one.
  private static func section(at start: UInt64, length: UInt64, before end: Int) -> Range<Int>? {
    guard let start = Int(exactly: start), start >= headSize, start <= end, start % alignment == 0,
      let length = Int(exactly: length), length <= end - start
    else { return nil }
    return start..<start + length
  }

  deinit {
    unsafe verified.deinitialize(count: max(1, blockCount))
    unsafe verified.deallocate()
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), size)
    } else {
      unsafe base.deallocate()
    }
  }

  /// The numbers of a section; none if there is no such section.
  package func array<Element: BitwiseCopyable>(_ section: UInt64, of: Element.Type) -> MappedArray<Element> {
    let range = sections[section] ?? Self.headSize..<Self.headSize
    return unsafe MappedArray(
      file: self, base: base + range.lowerBound, offset: range.lowerBound,
      count: range.count / MemoryLayout<Element>.stride)
  }

  /// Whether there is a section of that name.
  package func holds(_ section: UInt64) -> Bool { sections[section] != nil }

  /// Verifies every block that was not verified yet.
  /// - Throws: `damaged` if one is not as it was written.
  package func checkAll() throws(MappedFileError) { try check(Self.headSize..<checksums) }

  /// Verifies the blocks of a range of bytes that were not verified yet.
  @inline(__always)
  func check(_ bytes: Range<Int>) throws(MappedFileError) {
    guard !bytes.isEmpty else { return }
    var block = (bytes.lowerBound - Self.headSize) / Self.blockSize
    let last = (bytes.upperBound - 1 - Self.headSize) / Self.blockSize
    while block <= last {
      if unsafe !verified[block].load(ordering: .relaxed) { try verify(block) }
      block += 1
    }
  }

  @inline(never)
  private func verify(_ block: Int) throws(MappedFileError) {
    let start = Self.headSize + block * Self.blockSize
    let length = min(Self.blockSize, checksums - start)
    let wanted = unsafe base.load(fromByteOffset: checksums + 8 * block, as: UInt64.self)
    guard unsafe chash64(base + start, length) == wanted else { throw .damaged }
    unsafe verified[block].store(true, ordering: .relaxed)
  }
}

/// Numbers of a mapped file, as an array that cannot be changed.
///
/// What the elements are is certain only behind ``check(_:)`` of their range, or ``MappedFile/checkAll()``.
@safe package struct MappedArray<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  private let file: MappedFile
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let offset: Int
  package let count: Int

  init(file: MappedFile, base: UnsafeRawPointer, offset: Int, count: Int) {
    self.file = file
    unsafe self.base = unsafe base
    self.offset = offset
    self.count = count
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  /// The element at `index`, which must be less than ``count``.
  @inline(__always)
  package subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index beyond a mapped array")
    return unsafe base.load(fromByteOffset: index &* MemoryLayout<Element>.stride, as: Element.self)
  }

  /// Has the processor bring an element from memory, without waiting for it; nothing beyond the array.
  @inline(__always)
  package func prefetch(_ index: Int) {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return }
    unsafe chash_prefetch(base + index &* MemoryLayout<Element>.stride)
  }

  /// Makes sure that a range of elements lies within the array and is as it was written.
  /// - Throws: `damaged` if one of the two is not so.
  @inline(__always)
  package func check(_ range: Range<Int>) throws(MappedFileError) {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw .damaged }
    let stride = MemoryLayout<Element>.stride
    try file.check(offset &+ range.lowerBound &* stride..<offset &+ range.upperBound &* stride)
  }

  /// A copy of a range of the elements, which must lie within the array.
  package func elements(in range: Range<Int>) -> [Element] {
    withSpan(range) { unsafe $0.withUnsafeBufferPointer { unsafe Array($0) } }
  }

  /// Lends a range of the elements, which must lie within the array.
  @inline(__always)
  package func withSpan<Result, Failure>(
    _ range: Range<Int>, _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range beyond a mapped array")
    let start = unsafe (base + range.lowerBound &* MemoryLayout<Element>.stride).assumingMemoryBound(to: Element.self)
    return try body(unsafe UnsafeBufferPointer(start: start, count: range.count).span)
  }
}

extension MappedArray where Element == UInt32 {
  /// The range from the number at `place` up to the next one, both of which are verified.
  /// - Throws: `damaged` if there are no two such numbers, or the second is less than the first.
  @inline(__always)
  func checkedRange(at place: Int) throws(MappedFileError) -> Range<Int> {
    guard place >= 0, place < count else { throw .damaged }
    try check(place..<place + 2)
    let (start, end) = (Int(self[place]), Int(self[place + 1]))
    guard start <= end else { throw .damaged }
    return start..<end
  }

}

extension MappedArray where Element: FixedWidthInteger & UnsignedInteger {
  /// Whether each number is at least as great as the one before, and none greater than `most`: the places of parts of
  /// an array of so many elements, one behind the other.
  package func isRising(upTo most: Int) -> Bool {
    var last: Element = 0
    for place in 0..<count {
      let number = self[place]
      if number < last { return false }
      last = number
    }
    return last <= UInt64(most)
  }
}

extension MappedArray where Element == UInt8 {
  /// A range of bytes as text; bytes that are no UTF-8 become replacement characters.
  package func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range beyond a mapped array")
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }
}

/// XXH3 with 64 bits of some bytes.
func hash64(_ bytes: Span<UInt8>) -> UInt64 {
  unsafe bytes.withUnsafeBufferPointer { unsafe chash64($0.baseAddress, $0.count) }
}
