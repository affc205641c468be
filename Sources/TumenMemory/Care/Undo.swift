internal import GRDB
package import TumenModel

extension MemoryStore {
  /// What became of the units of an import that was taken back.
  package struct Undone: Sendable {
    /// The id of the import, and the file that it read.
    package let batch: String
    package let file: String
    /// Units that it had brought and that are gone.
    package let removed: Int
    /// Units that it had replaced and that are there again.
    package let restored: Int
    /// Units that a later import has put others in the place of: they stay.
    package let superseded: Int
  }

  /// Takes an import back, in one transaction: the units that it brought go, those that it replaced come back.
  /// - Parameter id: of the import, or the beginning of its id; the last import that was not taken back if `nil`.
  /// - Throws: ``TumenError`` with code `usage` if there is no such import.
  package func undo(_ id: String? = nil) throws(TumenError) -> Undone {
    var undone: Undone?
    _ = try change(file: "", format: LedgerChange.undo.rawValue) { database, number in
      let batch = try Self.batch(id, database, path)
      let brought = try Int64.fetchAll(
        database, sql: "SELECT sequence FROM unit WHERE batch = ?", arguments: [batch.number])
      let superseded = try Self.relink(batch.number, database)
      try Removal.remove(brought, database)
      let restored = try Self.restore(batch.number, database)
      try database.execute(
        sql: "UPDATE batch SET undone = ? WHERE number = ?; UPDATE batch SET removed = ?, stored = ? WHERE number = ?",
        arguments: [number, batch.number, brought.count, restored, number])
      undone = Undone(
        batch: batch.id, file: batch.file, removed: brought.count, restored: restored, superseded: superseded)
    }
    guard let undone else { throw TumenError(.internal, "the import was not taken back") }
    return undone
  }

  private static func batch(
    _ id: String?, _ database: Database, _ path: String
  ) throws -> (number: Int64, id: String, file: String) {
    let imports = LedgerChange.isImport
    // One that changed nothing is nothing to take back, unless somebody names it.
    let unnamed = """
      undone IS NULL AND (EXISTS (SELECT 1 FROM unit WHERE unit.batch = batch.number)
        OR EXISTS (SELECT 1 FROM former WHERE former.batch = batch.number))
      """
    let rows =
      if let id {
        try GRDB.Row.fetchAll(
          database, sql: "SELECT number, id, file, undone FROM batch WHERE \(imports) AND substr(id, 1, length(?)) = ?",
          arguments: [id, id])
      } else {
        try GRDB.Row.fetchAll(
          database,
          sql:
            "SELECT number, id, file, undone FROM batch WHERE \(imports) AND \(unnamed) ORDER BY number DESC LIMIT 1"
        )
      }
    func failure(_ message: String, _ mend: String) -> TumenError {
      TumenError(.usage, message, mend: mend, at: .init(file: path))
    }
    guard let row = rows.first else {
      throw id.map {
        failure("there is no import “\($0.prefix(60))”", "tumen stats --by origin lists the imports with their ids")
      }
        ?? failure(
          "there is no import to take back",
          "each was taken back, or what it brought is gone; tumen stats --by origin lists them")
    }
    if rows.count > 1 { throw failure("several imports have an id that begins so", "give more of the id") }
    if try row.decode(Int64?.self, atIndex: 3) != nil {
      throw failure("this import has been taken back already", "import its file again if you want it back")
    }
    return (try row.decode(atIndex: 0), try row.decode(atIndex: 1), try row.decode(atIndex: 2))
  }

  /// Where a later import has replaced what this one brought, makes it the one that replaced what was there before.
  /// - Returns: how many units that are.
  private static func relink(_ number: Int64, _ database: Database) throws -> Int {
    let later = try GRDB.Row.fetchAll(
      database, sql: "SELECT number, batch, successor, id FROM former WHERE origin = ? AND batch != ?",
      arguments: [number, number])
    for row in later {
      let (former, batch): (Int64, Int64) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
      let (successor, id): (String, String) = (try row.decode(atIndex: 2), try row.decode(atIndex: 3))
      try database.execute(
        sql: "UPDATE former SET batch = ?, successor = ? WHERE batch = ? AND successor = ?",
        arguments: [batch, successor, number, id])
      try database.execute(sql: "DELETE FROM former_segment WHERE former = ?", arguments: [former])
      try database.execute(sql: "DELETE FROM former WHERE number = ?", arguments: [former])
    }
    return later.count
  }

  /// Brings back what an import replaced, under new change sequences, but in the old places.
  /// - Returns: how many units that are.
  private static func restore(_ number: Int64, _ database: Database) throws -> Int {
    let formers = try GRDB.Row.fetchAll(
      database, sql: "SELECT number, id, fingerprint FROM former WHERE batch = ? ORDER BY number", arguments: [number])
    for row in formers {
      let former = try row.decode(Int64.self, atIndex: 0)
      var id = try row.decode(String.self, atIndex: 1)
      // Its id may have been given to another since.
      while try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM unit WHERE id = ?)", arguments: [id]) == true
      {
        id += "~"
      }
      try database.execute(
        sql: """
          INSERT INTO unit (id, name, fingerprint, batch, metadata)
          SELECT ?, name, fingerprint, origin, metadata FROM former WHERE number = ?
          """, arguments: [id, former])
      try database.execute(
        sql: """
          INSERT INTO segment (unit, position, language, text, codes, metadata)
          SELECT last_insert_rowid(), position, language, text, codes, metadata FROM former_segment WHERE former = ?
          """, arguments: [former])
      // An older version did not say where it stood.
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO restored (unit, place)
          SELECT last_insert_rowid(), place FROM former WHERE number = ? AND place IS NOT NULL
          """, arguments: [former])
      try database.execute(sql: "DELETE FROM former_segment WHERE former = ?", arguments: [former])
      try database.execute(sql: "DELETE FROM former WHERE number = ?", arguments: [former])
    }
    return formers.count
  }
}
