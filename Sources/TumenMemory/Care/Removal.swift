internal import GRDB
package import TumenModel

/// Takes units out of a store, so that whatever follows its change sequence learns of it.
enum Removal {
  /// Removes units with their segments. Each removal takes a number of the sequence that numbers the units.
  static func remove(_ sequences: [Int64], _ database: Database) throws {
    guard !sequences.isEmpty else { return }
    var last = try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
    let segments = try database.cachedStatement(sql: "DELETE FROM segment WHERE unit = ?")
    let unit = try database.cachedStatement(sql: "DELETE FROM unit WHERE sequence = ?")
    let place = try database.cachedStatement(sql: "DELETE FROM restored WHERE unit = ?")
    let removal = try database.cachedStatement(sql: "INSERT INTO removal (change, unit) VALUES (?, ?)")
    for sequence in sequences {
      last += 1
      try segments.execute(arguments: [sequence])
      try unit.execute(arguments: [sequence])
      try place.execute(arguments: [sequence])
      try removal.execute(arguments: [last, sequence])
    }
    try database.execute(sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = 'unit'", arguments: [last])
  }
}

extension MemoryStore {
  /// Units that were found for a change, and whether it was made.
  package struct Change: Sendable {
    /// The units that go or would go, with the one that stays for each, if one does.
    package fileprivate(set) var units: [(unit: String, kept: String?)] = []
    /// The row of the ledger, if the change was made.
    package fileprivate(set) var batch: String?

    package init() {}
  }

  /// Removes the units that a filter accepts, in one transaction.
  /// - Parameter isApplied: whether to do it, or only to say what would go.
  package func remove(where filter: UnitFilter, isApplied: Bool) throws(TumenError) -> Change {
    try remove(isApplied, as: .remove) { database in
      let test = try FilterTest(filter, database)
      var scan = try UnitScan(database)
      var found: [(sequence: Int64, id: String, kept: String?)] = []
      try scan.forEach { if test.accepts($0) { found.append(($0.sequence, $0.id, nil)) } }
      return found
    }
  }

  /// How many units were removed by the changes behind one.
  func removedCount(behind sequence: Int64) throws(TumenError) -> Int {
    try read { database in
      // A memory that was made by the first version of its format, and is only read, has no such table.
      guard try database.tableExists("removal") else { return 0 }
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM removal WHERE change > ?", arguments: [sequence])
        ?? 0
    }
  }

  /// Removes the units that `find` finds, which is asked within the transaction.
  func remove(
    _ isApplied: Bool, as kind: LedgerChange,
    _ find: (Database) throws -> [(sequence: Int64, id: String, kept: String?)]
  ) throws(TumenError) -> Change {
    var change = Change()
    guard isApplied else {
      let found = try read(find)
      change.units = found.map { ($0.id, $0.kept) }
      return change
    }
    change.batch = try self.change(file: "", format: kind.rawValue) { database, number in
      let found = try find(database)
      change.units = found.map { ($0.id, $0.kept) }
      // With the import of the unit that stays its copies come back.
      for (sequence, _, kept) in found {
        guard let kept,
          let batch = try Int64.fetchOne(
            database, sql: "SELECT batch FROM unit WHERE id = ?", arguments: [kept])
        else { continue }
        try Former.keep(sequence, successor: kept, of: batch, database)
      }
      try Removal.remove(found.map(\.sequence), database)
      try database.execute(
        sql: "UPDATE batch SET removed = ? WHERE number = ?", arguments: [found.count, number])
    }
    return change
  }

  /// Hands over the units that a filter accepts, each with its id in this memory, in their places: by rising change
  /// sequence, but what came back when an import was taken back where it had been.
  package func forEachUnit(
    where filter: UnitFilter, _ body: (TranslationUnit, _ id: String) throws(TumenError) -> Void
  ) throws(TumenError) {
    // The ledger is read once, not for each page; what is stored meanwhile is not handed over.
    let (test, end) = try read { database in
      (
        filter.conditions.isEmpty ? nil : try FilterTest(filter, database),
        try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM unit") ?? 0
      )
    }
    var last: Int64 = 0
    while last < end {
      let units = try read { database in
        var scan = try UnitScan(database, behind: last, inPlaces: true)
        defer { last = scan.last }
        return try scan.next()
      }
      if units.isEmpty { return }
      for unit in units where unit.sequence <= end && test?.accepts(unit) ?? true { try body(unit.unit, unit.id) }
    }
  }
}
