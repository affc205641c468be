internal import GRDB
internal import GRDBSQLite
internal import TumenText

/// A checksum of all that stands in a database file, kept in the file itself as its application id.
///
/// The wall around a file that SQLite has open: it is read through SQLite’s own handle, since opening and closing it beside
/// SQLite would take the locks of the process away.
@safe struct FileSum {
  private let connection: OpaquePointer

  /// - Parameter database: a connection that holds a lock on its file, which has no write-ahead log.
  init(_ database: Database) { unsafe connection = database.sqliteConnection.unsafelyUnwrapped }

  /// The sum of the file as it is, and the one that it says.
  func read() throws -> (found: Int32, stated: Int32) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    guard unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK,
      let file = unsafe file, let methods = unsafe file.pointee.pMethods
    else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
    var size: Int64 = 0
    guard unsafe methods.pointee.xFileSize(file, &size) == SQLITE_OK else {
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    var (sum, stated, place): (UInt64, Int32, Int64) = (UInt64(size), 0, 0)
    while place < size {
      var bytes = [UInt8](repeating: 0, count: Int(min(size - place, Self.piece)))
      // The array is as long as is read into it.
      let result = unsafe bytes.withUnsafeMutableBytes {
        unsafe methods.pointee.xRead(file, $0.baseAddress, Int32($0.count), place)
      }
      guard result == SQLITE_OK else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
      if place == 0, bytes.count >= Self.header {
        stated = bytes[Self.stated].reduce(0) { $0 << 8 | Int32($1) }
        // What SQLite counts at each change says nothing of the content.
        for range in [Self.stated, 24..<28, 92..<Self.header] { for byte in range { bytes[byte] = 0 } }
      }
      sum = Fingerprint.combined(Fingerprint(bytes: bytes).value, after: sum)
      place += Self.piece
    }
    return (Int32(truncatingIfNeeded: sum ^ sum >> 32), stated)
  }

  private static let piece: Int64 = 1 << 20
  /// How long the head of the first page is, and where the application id stands in it (sqlite.org/fileformat2.html).
  private static let header = 100
  private static let stated = 68..<72
}
