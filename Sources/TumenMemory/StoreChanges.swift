internal import Foundation
internal import Synchronization
import TumenModel

/// Tells whether anything was written to a memory since it was last asked, in a tenth of the time that SQLite takes for it.
///
/// The processes that share a database in WAL mode agree on the state of its log in a file beside it, whose head is another
/// one after each commit (sqlite.org/walformat.html, section 2.1, “The WAL-Index Header”). It is read and never written; where
/// there is none SQLite is asked each time.
final class StoreChanges: Sendable {
  private static let headSize = 48
  private let path: String
  private let known = Mutex(Known())

  private struct Known {
    var file: FileHandle?
    var head: Data?
    var sequence: Int64 = 0
  }

  /// - Parameter path: of the database, links resolved.
  init(path: String) { self.path = path + "-shm" }

  /// The last change: what `ask` answered before, unless something was written since.
  func lastSequence(_ ask: () throws(TumenError) -> Int64) throws(TumenError) -> Int64 {
    try known.withLock { known throws(TumenError) in
      // Read before SQLite is asked, so that what comes in between is asked for again.
      let head = known.file.flatMap(Self.head)
      if let head, head == known.head { return known.sequence }
      let sequence = try ask()
      // The file is there once the database was read, and stays as long as it is open.
      if known.file == nil { known.file = FileHandle(forReadingAtPath: path) }
      (known.head, known.sequence) = (head, sequence)
      return sequence
    }
  }

  private static func head(of file: FileHandle) -> Data? {
    guard (try? file.seek(toOffset: 0)) != nil, let head = try? file.read(upToCount: headSize),
      head.count == headSize
    else { return nil }
    return head
  }
}
