internal import GRDB
internal import GRDBSQLite

/// A prepared statement whose values go straight to SQLite.
///
/// The wall around SQLite's own binding: no pointer leaves it. GRDB's arguments cost an import a quarter of its time.
@safe final class BoundStatement {
  private let statement: Statement
  private let handle: OpaquePointer

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    unsafe handle = statement.sqliteStatement
  }

  /// Binds a whole number to the parameter at a place from 1.
  func bind(_ number: Int64, at place: Int) throws {
    try check(unsafe sqlite3_bind_int64(handle, Int32(place), number))
  }

  /// Binds a text, or NULL, to the parameter at a place from 1.
  func bind(_ text: String?, at place: Int) throws {
    guard var text else { return try check(unsafe sqlite3_bind_null(handle, Int32(place))) }
    // SQLite copies the bytes before the call returns.
    let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let result = text.withUTF8 { bytes in
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      return unsafe sqlite3_bind_text(handle, Int32(place), start, Int32(bytes.count), transient)
    }
    try check(result)
  }

  /// Runs a statement that answers nothing.
  func run() throws {
    let result = unsafe sqlite3_step(handle)
    unsafe sqlite3_reset(handle)
    if result != SQLITE_DONE { try check(result) }
  }

  /// The first column of every row of the answer, as whole numbers.
  func numbers() throws -> [Int64] {
    var numbers: [Int64] = []
    var result = unsafe sqlite3_step(handle)
    while result == SQLITE_ROW {
      numbers.append(unsafe sqlite3_column_int64(handle, 0))
      result = unsafe sqlite3_step(handle)
    }
    unsafe sqlite3_reset(handle)
    if result != SQLITE_DONE { try check(result) }
    return numbers
  }

  private func check(_ result: Int32) throws {
    if result == SQLITE_OK { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: result),
      message: unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
  }
}
