internal import GRDB
package import TumenModel
internal import TumenText

extension Memory {
  /// What is wrong with the store, and between the store and the indexes beside it. Reads all of them.
  /// - Throws: ``TumenError`` with code `store` if the store is damaged so that it cannot be read.
  package func problems() throws(TumenError) -> [MemoryStore.Problem] {
    var problems = try store.problems()
    guard problems.isEmpty else { return problems }
    for language in SegmentIndex.languages(beside: store.place) {
      problems += try SegmentIndex.problems(store, language: language)
    }
    if !ConcordanceIndex.isWhole(of: store) {
      let message = "the concordance’s index is damaged; it was removed and is made anew when it is next asked for"
      ConcordanceIndex.remove(of: store)
      problems.append(.init(unit: nil, message: message))
    }
    return problems
  }
}

extension MemoryStore {
  /// Something in a store that is not as it has to be.
  package struct Problem: Hashable, Sendable {
    /// The unit that it concerns, by its id; `nil` for the file as a whole.
    package let unit: String?
    package let message: String
  }

  /// What is wrong with the file, its rows and its units. Reads all of it.
  /// - Throws: ``TumenError`` with code `store` if it is damaged so that it cannot be read.
  func problems() throws(TumenError) -> [Problem] {
    try read { database in
      var problems: [Problem] = []
      for message in try String.fetchAll(database, sql: "PRAGMA integrity_check(100)") where message != "ok" {
        problems.append(Problem(unit: nil, message: "SQLite: \(message)"))
      }
      // What SQLite finds damaged makes no sense to read on.
      guard problems.isEmpty else { return problems }
      for row in try GRDB.Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
        let (table, parent): (String, String) = (try row.decode(atIndex: 0), try row.decode(atIndex: 2))
        problems.append(Problem(unit: nil, message: "a row of “\(table)” belongs to no row of “\(parent)”"))
      }
      guard problems.isEmpty else { return problems }
      let last = try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
      let greatest = try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM unit") ?? 0
      if greatest > last {
        problems.append(Problem(unit: nil, message: "the change sequence stands at \(last), behind unit \(greatest)"))
      }
      let fingerprints = try database.cachedStatement(sql: "SELECT fingerprint FROM unit WHERE sequence = ?")
      let positions = try database.cachedStatement(
        sql: "SELECT count(*), max(position) FROM segment WHERE unit = ?")
      var scan = try UnitScan(database)
      try scan.forEach { unit in
        let stored = try Int64.fetchOne(fingerprints, arguments: [unit.sequence]) ?? 0
        if Int64(bitPattern: PreparedUnit(unit.unit).fingerprint.value) != stored {
          problems.append(Problem(unit: unit.id, message: "the fingerprint does not agree with what the unit says"))
        }
        if unit.unit.variants.isEmpty {
          problems.append(Problem(unit: unit.id, message: "the unit has no text"))
        } else if let row = try GRDB.Row.fetchOne(positions, arguments: [unit.sequence]),
          try row.decode(Int.self, atIndex: 0) != row.decode(Int.self, atIndex: 1) + 1
        {
          problems.append(Problem(unit: unit.id, message: "a segment of the unit is missing"))
        }
      }
      return problems
    }
  }
}
