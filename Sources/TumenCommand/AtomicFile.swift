import Foundation
import TumenModel

/// A file that appears under its name only once it is whole.
enum AtomicFile {
  static func write<Result>(
    to path: String, _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    let failure = TumenError(
      .unreadable, "the file cannot be written", mend: "check the path, its permissions and the room on the disk",
      at: .init(file: path))
    let part = path + ".part"
    guard FileManager.default.createFile(atPath: part, contents: nil),
      let handle = FileHandle(forWritingAtPath: part)
    else { throw failure }
    do throws(TumenError) {
      let result = try body { bytes throws(TumenError) in
        do { try handle.write(contentsOf: Data(bytes)) } catch { throw failure }
      }
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
}
