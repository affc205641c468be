internal import Foundation
package import TumenModel

/// Lets one process of Tumen, and one thread of it, at a time change the files of a folder that cannot be changed by two at
/// once: glossaries, which are read, changed and put back whole, and memories that are being made.
///
/// It is the folder that is locked, since a file that was put in the place of another is not the one that was locked.
package enum FolderLock {
  /// Runs `body` while no other process holds the folder.
  /// - Parameters:
  ///   - folder: must be there. Where its file system knows no locks, none is held.
  ///   - patience: how long to wait for another process, in seconds.
  /// - Throws: ``TumenError`` with code `unreadable` if the other one does not let go, and what `body` throws.
  package static func hold<Result>(
    _ folder: String, patience: Double = 5, _ body: () throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    guard let handle = FileHandle(forReadingAtPath: folder) else { return try body() }
    defer { try? handle.close() }
    let end = ContinuousClock.now + .seconds(patience)
    while flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      if ContinuousClock.now > end {
        throw TumenError(
          .unreadable,
          "somebody else changes files of this folder: another process, or another thread of this one",
          mend: "wait until that is done and try again, or find the process with: fuser \(folder)",
          at: .init(file: folder))
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    return try body()
  }
}
