internal import GRDB
import TumenModel

/// Where the units of a store come from and when they were changed last, as far as its ledger tells: read once, for many
/// units.
struct UnitLedger: Sendable {
  private let rows: [Int64: Row]

  private struct Row: Sendable {
    let id: String
    let file: String
    /// ISO 8601, in UTC.
    let started: String
  }

  init(_ database: Database) throws {
    var rows: [Int64: Row] = [:]
    for row in try GRDB.Row.fetchAll(database, sql: "SELECT number, id, file, started FROM batch") {
      rows[try row.decode(atIndex: 0)] = Row(
        id: try row.decode(atIndex: 1), file: try row.decode(atIndex: 2), started: try row.decode(atIndex: 3))
    }
    self.rows = rows
  }

  /// The file that a unit came from; empty if that is not known.
  func file(of unit: StoredUnit) -> String { rows[unit.batch]?.file ?? "" }

  /// The id of the import that a unit came with; empty if that is not known.
  func batch(of unit: StoredUnit) -> String { rows[unit.batch]?.id ?? "" }

  /// The day on which a unit was changed last, in eight digits: by its file, else by its import.
  func day(of unit: StoredUnit) -> String {
    String((unit.unit.date ?? rows[unit.batch]?.started ?? "").filter(\.isNumber).prefix(8))
  }
}
