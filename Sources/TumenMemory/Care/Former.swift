internal import GRDB

/// Units that gave way to others, kept for the day when what took their place is taken back.
enum Former {
  /// Keeps a unit that is about to go.
  /// - Parameters:
  ///   - successor: the id of the unit that takes its place.
  ///   - batch: the import that brought the successor, with which the unit comes back.
  /// - Returns: whether it is kept: what that import itself has brought never was in the memory without it.
  @discardableResult
  static func keep(_ sequence: Int64, successor: String, of batch: Int64, _ database: Database) throws -> Bool {
    try database.execute(
      sql: """
        INSERT INTO former (batch, successor, origin, id, name, fingerprint, metadata, place)
        SELECT ?, ?, batch, id, name, fingerprint, metadata,
          coalesce((SELECT place FROM restored WHERE restored.unit = unit.sequence), sequence)
        FROM unit WHERE sequence = ? AND batch != ?
        """, arguments: [batch, successor, sequence, batch])
    guard database.changesCount > 0 else { return false }
    try database.execute(
      sql: """
        INSERT INTO former_segment (former, position, language, text, codes, metadata)
        SELECT last_insert_rowid(), position, language, text, codes, metadata FROM segment WHERE unit = ?
        """, arguments: [sequence])
    return true
  }
}
