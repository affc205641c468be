internal import Foundation
internal import TumenFormats
internal import TumenMemory
package import TumenModel

/// A file that appears under its name only once it is whole and on the disk.
package enum AtomicFile {
  /// Runs `body`, which writes piece by piece; what it throws, and a request that is cancelled, leaves no file
  /// behind, and the old one as it was.
  ///
  /// Behind a symbolic link it is the file at its end that becomes another one. To a device or pipe the pieces go as they
  /// come.
  /// - Parameters:
  ///   - spared: paths of files that are read: none of them is written over, by whatever name.
  ///   - progress: hears now and then how many bytes were written.
  ///   - isWanted: whether the file is to be there, which may be known only once it is written.
  /// - Throws: ``TumenError`` with code `usage` for a compressed file and for a memory or another database, in whose place
  ///   none is written.
  package static func write<Result>(
    to path: String, sparing spared: [String] = [], progress: @escaping (_ bytes: Int) -> Void = { _ in },
    _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result,
    isWanted: (Result) -> Bool = { _ in true }
  ) throws(TumenError) -> Result {
    let failure = TumenError(
      .unreadable, "the file cannot be written", mend: "check the path, its permissions and the room on the disk",
      at: .init(file: path))
    func result(into handle: FileHandle) throws(TumenError) -> Result {
      var waiting: [UInt8] = []
      var written = 0
      func empty() throws(TumenError) {
        do { try handle.write(contentsOf: waiting) } catch { throw failure }
        written += waiting.count
        waiting.removeAll(keepingCapacity: true)
        progress(written)
      }
      let result = try body { bytes throws(TumenError) in
        try Cancellation.check()
        waiting += bytes
        if waiting.count >= mostWaiting { try empty() }
      }
      try empty()
      return result
    }
    try check(path, spared)
    if FileIdentity(path)?.isRegular == false {
      guard let handle = FileHandle(forWritingAtPath: path) else { throw failure }
      defer { try? handle.close() }
      return try result(into: handle)
    }
    let path = Self.end(of: path)
    // Two that write one file at a time must not meet in one part.
    let part = "\(path).\(UInt32.random(in: 0...UInt32.max)).part"
    // It gets its name once it is whole, where the file system knows such files: then nothing is left if the process is
    // killed.
    let unnamed = UnnamedFile.open(inFolder: URL(fileURLWithPath: path).deletingLastPathComponent().path)
    let handle: FileHandle
    if let unnamed {
      handle = FileHandle(fileDescriptor: unnamed, closeOnDealloc: true)
    } else {
      guard FileManager.default.createFile(atPath: part, contents: nil),
        let named = FileHandle(forWritingAtPath: part)
      else { throw failure }
      handle = named
    }
    do throws(TumenError) {
      let result = try result(into: handle)
      guard isWanted(result) else {
        try? FileManager.default.removeItem(atPath: part)
        return result
      }
      do { try handle.synchronize() } catch { throw failure }
      if let unnamed, !UnnamedFile.name(unnamed, part) { throw failure }
      do {
        try handle.close()
        if let attributes = try? FileManager.default.attributesOfItem(atPath: path),
          let permissions = attributes[.posixPermissions]
        {
          try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: part)
        }
      } catch { throw failure }
      // One step of the file system: the old file or the new one, never none.
      guard unsafe rename(part, path) == 0 else { throw failure }
      return result
    } catch {
      try? FileManager.default.removeItem(atPath: part)
      throw error
    }
  }

  /// The file that symbolic links name, which need not be there yet.
  private static func end(of path: String) -> String {
    var end = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    // A link to what is not there stays a link; two that name each other have no end.
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: end.path) else { break }
      let folder = end.deletingLastPathComponent().path
      end = URL(fileURLWithPath: next.hasPrefix("/") ? next : "\(folder)/\(next)").resolvingSymlinksInPath()
    }
    return end.path
  }

  private static func check(_ path: String, _ spared: [String]) throws(TumenError) {
    func refused(_ why: String, _ mend: String = "name another file to write") -> TumenError {
      TumenError(.usage, why, mend: mend, at: .init(file: path))
    }
    let old = FileIdentity(path)
    if let old, spared.contains(where: { FileIdentity($0) == old }) {
      throw refused("the file is read here, it cannot be the output")
    }
    guard old?.isRegular != false else { return }
    if ByteSource.isCompressed(path) {
      throw refused("compressed files are read, not written", "decompress it first, or name another file to write")
    }
    if let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: databaseHead.count),
      head.elementsEqual(databaseHead)
    {
      throw refused("a memory or another database stands there")
    }
  }

  /// What a database of SQLite begins with (Database File Format, section 1.3).
  private static let databaseHead = Array("SQLite format 3\0".utf8)
}

/// How many bytes wait for each other.
private let mostWaiting = 1 << 16
