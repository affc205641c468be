internal import GRDB
internal import GRDBSQLite

/// A prepared statement whose values come straight from SQLite and go straight to it.
///
/// The wall around SQLite's own binding and columns: no pointer leaves it. GRDB's arguments cost an import a quarter of
/// its time, and its rows a query more than the search of an index.
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

  /// Goes to the next row of the answer.
  /// - Returns: whether there is one; behind the last one the statement is ready to be run again.
  func step() throws -> Bool {
    let result = unsafe sqlite3_step(handle)
    if result == SQLITE_ROW { return true }
    unsafe sqlite3_reset(handle)
    if result != SQLITE_DONE { try check(result) }
    return false
  }

  /// Ends the answer before its last row.
  func reset() { unsafe sqlite3_reset(handle) }

  /// The whole number in a column, from 0, of the current row.
  func number(at column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  /// The text in a column of the current row; `nil` for NULL.
  /// - Throws: if the column holds anything else: a file may be damaged.
  func text(at column: Int32) throws -> String? {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_NULL: return nil
    case SQLITE_TEXT:
      guard let start = unsafe sqlite3_column_text(handle, column) else { return nil }
      let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
      return unsafe String(decoding: bytes, as: UTF8.self)
    default: throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }

  private func check(_ result: Int32) throws {
    if result == SQLITE_OK { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: result),
      message: unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
  }
}

extension Database {
  /// Has SQLite end a statement amid its work once nobody waits for it any more.
  func watchCancellation() {
    // SQLite asks on the thread that runs the statement, each time after so many steps: about a millisecond.
    unsafe sqlite3_progress_handler(sqliteConnection, 20_000, { _ in Cancellation.isThere ? 1 : 0 }, nil)
  }
}

/// Something that belongs to the queue of one database, made there when it is first asked for.
///
/// Whoever has a `Database` at hand is on its queue: nobody else touches the value.
@safe final class QueueBound<Value>: Sendable {
  private nonisolated(unsafe) var value: Value?

  func value(on database: Database, _ make: (Database) throws -> Value) rethrows -> Value {
    if let value = unsafe value { return value }
    let made = try make(database)
    unsafe value = made
    return made
  }

  /// Lets the value go.
  func removeValue(on database: Database) { unsafe value = nil }
}
