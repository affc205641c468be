internal import CInput
internal import Glibc
package import TumenModel

/// A file as a stream of bytes; `.gz` and `.xz` files are decompressed on the way.
///
/// The wall around the C reader: no pointer leaves it.
@safe package final class ByteSource {
  /// The path as it was given, for messages; `standard input` for `-`.
  package let name: String
  /// Where the file is.
  package let path: String
  private let input: OpaquePointer?
  /// Bytes that were read ahead.
  private var head: ArraySlice<UInt8> = []
  /// Bytes held in memory instead of a file.
  private let isMemory: Bool

  /// - Parameter folder: where a relative path goes from.
  /// - Throws: ``TumenError`` with code `unreadable` if the file cannot be opened or is a folder.
  package init(path: String, in folder: BaseFolder = BaseFolder("")) throws(TumenError) {
    self.path = folder.place(of: path)
    name = path == "-" ? "standard input" : path
    isMemory = false
    var error: Int32 = 0
    unsafe input = cinput_open(self.path, &error)
    if unsafe input == nil { throw SystemError.reading(name, errno: error) }
  }

  /// Bytes from memory, under a name for messages.
  package init(bytes: [UInt8], name: String) {
    path = name
    self.name = name
    isMemory = true
    unsafe input = nil
    head = bytes[...]
  }

  deinit { if let input = unsafe input { unsafe cinput_close(input) } }

  /// Whether a path leads to what gives its bytes once only: standard input, a pipe, a terminal.
  package static func givesOnce(_ path: String) -> Bool { unsafe cinput_gives_once(path) != 0 }

  /// The same file from its beginning; `nil` if its bytes are given once only, or in memory.
  package func reopened() throws(TumenError) -> ByteSource? {
    isMemory || Self.givesOnce(path) ? nil : try ByteSource(path: path)
  }

  /// Whether a file is compressed, or says so by its name.
  package static func isCompressed(_ path: String) -> Bool {
    if [".gz", ".xz"].contains(where: path.lowercased().hasSuffix) { return true }
    guard !givesOnce(path), let file = try? ByteSource(path: path), let input = unsafe file.input else { return false }
    return unsafe cinput_is_compressed(input) != 0
  }

  /// The last part of the name behind a dot, lower case, that of the compression aside.
  package var fileExtension: String {
    var parts = path.split(separator: "/").last?.split(separator: ".").map { $0.lowercased() } ?? []
    if parts.count > 1, let last = parts.last, last == "gz" || last == "xz" { parts.removeLast() }
    return parts.count > 1 ? parts[parts.count - 1] : ""
  }

  /// The first bytes (up to 64 KiB) without consuming them; less only if the file is shorter.
  package func peek() throws(TumenError) -> ArraySlice<UInt8> { try peek(Self.chunk) }

  /// So many of the first bytes without consuming them; less only if the file is shorter.
  func peek(_ count: Int) throws(TumenError) -> ArraySlice<UInt8> {
    while !isMemory, head.count < count {
      let more = try readMore(min(Self.chunk, count - head.count))
      if more.isEmpty { break }
      head += more
    }
    return head.prefix(count)
  }

  /// The next bytes; empty at the end.
  package func read() throws(TumenError) -> [UInt8] {
    if !head.isEmpty {
      // Readers take pieces of some size, be the bytes in memory or not.
      let bytes = head.prefix(Self.mostInMemory)
      head = head.dropFirst(Self.mostInMemory)
      return Array(bytes)
    }
    return isMemory ? [] : try readMore(Self.chunk)
  }

  /// All that is left.
  /// - Throws: ``TumenError`` with code `malformed` beyond `limit` bytes.
  package func readAll(limit: Int) throws(TumenError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try read()
      if more.isEmpty { return bytes }
      bytes += more
      if bytes.count > limit {
        throw TumenError(
          .malformed, "the file is larger than \(limit >> 20) MiB", mend: "split it", at: .init(file: name))
      }
    }
  }

  /// The names of all that is in a folder, in their order.
  /// - Throws: ``TumenError`` with code `unreadable` if the folder cannot be read.
  static func names(inFolder path: String) throws(TumenError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw SystemError.reading(path, errno: errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      // The name is a C string within the entry, which stays until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }

  private static let chunk = 1 << 16
  /// How many bytes of a text in memory are given at once.
  private static let mostInMemory = 1 << 20

  private func readMore(_ capacity: Int) throws(TumenError) -> [UInt8] {
    guard let input = unsafe input else { return [] }
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      count = unsafe cinput_read(input, base, capacity)
      initialized = max(0, count)
    }
    if count < 0 {
      throw TumenError(
        .unreadable, "the file cannot be read to its end: \(unsafe String(cString: cinput_failure(input)))",
        at: .init(file: name))
    }
    return bytes
  }
}
