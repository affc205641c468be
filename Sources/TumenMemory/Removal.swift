internal import GRDB

/// Takes units out of a store, so that whatever follows its change sequence learns of it.
enum Removal {
  /// Removes units with their segments. Each removal takes a number of the sequence that numbers the units.
  static func remove(_ sequences: [Int64], _ database: Database) throws {
    guard !sequences.isEmpty else { return }
    var last = try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
    let segments = try database.cachedStatement(sql: "DELETE FROM segment WHERE unit = ?")
    let unit = try database.cachedStatement(sql: "DELETE FROM unit WHERE sequence = ?")
    let removal = try database.cachedStatement(sql: "INSERT INTO removal (change, unit) VALUES (?, ?)")
    for sequence in sequences {
      last += 1
      try segments.execute(arguments: [sequence])
      try unit.execute(arguments: [sequence])
      try removal.execute(arguments: [last, sequence])
    }
    try database.execute(sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = 'unit'", arguments: [last])
  }
}
