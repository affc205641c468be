internal import CHash
internal import CInput
internal import Glibc

// A part of the wall around mapped memory: numbers become bytes here.

/// Writes a ``MappedFile`` section by section. A file appears under its name once it is whole and on the disk; until then it
/// has none where the file system knows such files, so that nothing is left if the process is killed.
@safe package struct MappedFileWriter: ~Copyable {
  private let path: String?
  private let partial: String
  private let kind: UInt64
  private let version: UInt64
  private let key: UInt64
  private var descriptor: Int32 = -1
  private var isNamed = false
  /// What is not written yet, or the whole file if it is to stay in memory.
  private var buffer: [UInt8]
  /// How many bytes were appended, the head among them.
  private var size = MappedFile.headSize
  private var sections: [(name: UInt64, range: Range<Int>)] = []
  private var checksums: [UInt64] = []
  /// The bytes of the block that is not full yet.
  private var block: [UInt8] = []
  private var isFinished = false

  private static let bufferSize = 1 << 20

  /// - Parameters:
  ///   - path: where the file is to be; in memory alone if `nil`.
  ///   - key: what the contents are derived from.
  /// - Throws: `unwritable` if a file cannot be made beside `path`.
  package init(path: String?, kind: UInt64, version: UInt64, key: UInt64) throws(MappedFileError) {
    self.path = path
    self.kind = kind
    self.version = version
    self.key = key
    partial = path.map { "\($0).\(getpid())-\(UInt32.random(in: 0...UInt32.max))" } ?? ""
    buffer = [UInt8](repeating: 0, count: MappedFile.headSize)
    guard let path else { return }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    descriptor = unsafe cinput_open_unnamed(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    if descriptor < 0 {
      descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw .unwritable(errno) }
      isNamed = true
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if isNamed, !isFinished { unsafe unlink(partial) }
  }

  /// Begins a section; what is appended next belongs to it.
  package mutating func begin(_ section: UInt64) throws(MappedFileError) {
    try align()
    sections.append((section, size..<size))
  }

  /// Appends numbers to the section that was begun last.
  package mutating func append<Element: BitwiseCopyable>(_ elements: Span<Element>) throws(MappedFileError) {
    let count = elements.count * MemoryLayout<Element>.stride
    let copy = unsafe elements.withUnsafeBufferPointer { unsafe Array(UnsafeRawBufferPointer($0)) }
    precondition(copy.count == count, "a number with padding")
    try append(bytes: copy.span)
    if let last = sections.indices.last { sections[last].range = sections[last].range.lowerBound..<size }
  }

  /// Writes a whole section.
  package mutating func write<Element: BitwiseCopyable>(
    _ section: UInt64, _ elements: [Element]
  ) throws(MappedFileError) {
    try begin(section)
    // In pieces, so that no second copy of a great array is made.
    let piece = max(1, Self.bufferSize / MemoryLayout<Element>.stride)
    var start = 0
    while start < elements.count {
      let end = min(elements.count, start + piece)
      try append(elements.span.extracting(start..<end))
      start = end
    }
  }

  private mutating func align() throws(MappedFileError) {
    try append(bytes: [UInt8](repeating: 0, count: -size & (MappedFile.alignment - 1)).span)
  }

  private mutating func append(bytes: Span<UInt8>) throws(MappedFileError) {
    var start = 0
    while start < bytes.count {
      let count = min(bytes.count - start, MappedFile.blockSize - block.count)
      unsafe bytes.extracting(start..<start + count).withUnsafeBufferPointer { unsafe block.append(contentsOf: $0) }
      start += count
      if block.count == MappedFile.blockSize { endBlock() }
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    size += bytes.count
    if path != nil, buffer.count >= Self.bufferSize { try flush() }
  }

  private mutating func endBlock() {
    guard !block.isEmpty else { return }
    checksums.append(hash64(block.span))
    block.removeAll(keepingCapacity: true)
  }

  private mutating func flush() throws(MappedFileError) {
    try Self.put(buffer, to: descriptor, at: nil)
    buffer.removeAll(keepingCapacity: true)
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32, at offset: Int?) throws(MappedFileError) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: $0[start...])
        return if let offset {
          unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + start))
        } else {
          unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .unwritable(errno) }
      start += written
    }
  }

  /// Ends the file, puts it in its place and opens it.
  /// - Throws: `unwritable`, and then nothing has changed.
  package consuming func finish() throws(MappedFileError) -> MappedFile {
    try align()
    endBlock()
    let start = size
    var table = checksums
    for section in sections {
      table += [section.name, UInt64(section.range.lowerBound), UInt64(section.range.count)]
    }
    let tail = Self.bytes(of: table)
    buffer.append(contentsOf: tail)
    size += tail.count
    let words = [UInt64(size), key, UInt64(start), hash64(tail.span), UInt64(sections.count)]
    let rest = Self.bytes(of: words + [UInt64](repeating: 0, count: MappedFile.headSize / 8 - 4 - words.count))
    let head = Self.bytes(of: [MappedFile.magic, kind, version, hash64(rest.span)]) + rest

    guard let path else {
      buffer.replaceSubrange(0..<MappedFile.headSize, with: head)
      return try MappedFile(bytes: buffer, kind: kind, version: version)
    }
    try flush()
    try Self.put(head, to: descriptor, at: 0)
    guard fsync(descriptor) == 0 else { throw .unwritable(errno) }
    if !isNamed {
      guard unsafe cinput_name(descriptor, partial) == 0 else { throw .unwritable(errno) }
      isNamed = true
    }
    guard unsafe rename(partial, path) == 0 else { throw .unwritable(errno) }
    isFinished = true
    return try MappedFile(path: path, kind: kind, version: version)
  }

  private static func bytes(of words: [UInt64]) -> [UInt8] {
    unsafe words.withUnsafeBytes { unsafe Array($0) }
  }
}

extension MappedFile {
  /// A file in memory alone, of what `body` writes.
  package static func inMemory(
    _ body: (inout MappedFileWriter) throws(MappedFileError) -> Void
  ) -> MappedFile {
    do {
      var writer = try MappedFileWriter(path: nil, kind: 0, version: 0, key: 0)
      try body(&writer)
      return try writer.finish()
    } catch {
      preconditionFailure("a file in memory could not be written: \(error)")
    }
  }
}
