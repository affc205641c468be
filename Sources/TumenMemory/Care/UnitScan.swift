internal import GRDB
import TumenModel

/// Reads all units of a store by rising change sequence or in their places, a page at a time.
struct UnitScan {
  private let database: Database
  private let languages: [Int64: LanguageTag]
  /// The sequence or place of the unit that was read last.
  private(set) var last: Int64 = 0
  private let isInPlaces: Bool

  private static let page = 1000

  /// - Parameters:
  ///   - last: the sequence or place of a unit that was read; 0 for all.
  ///   - inPlaces: whether units that came back when an import was taken back are to stand where they had been.
  init(_ database: Database, behind last: Int64 = 0, inPlaces: Bool = false) throws {
    self.database = database
    self.last = last
    // Most memories have no such units, and those of an older version no table of them.
    isInPlaces =
      try inPlaces && database.tableExists("restored")
      && Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM restored)") == true
    var languages: [Int64: LanguageTag] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, tag FROM language") {
      languages[try row.decode(atIndex: 0)] = try LanguageTag(row.decode(String.self, atIndex: 1))
    }
    self.languages = languages
  }

  /// The next units; empty at the end.
  mutating func next() throws -> [StoredUnit] {
    try Cancellation.check()
    let columns = "sequence, id, name, batch, metadata"
    let heads = try database.cachedStatement(
      sql: isInPlaces
        ? """
        SELECT sequence AS place, \(columns) FROM unit
          WHERE sequence > :last AND NOT EXISTS (SELECT 1 FROM restored WHERE unit = sequence)
        UNION ALL
        SELECT place, \(columns) FROM restored JOIN unit ON sequence = unit WHERE place > :last
        ORDER BY place LIMIT \(Self.page)
        """ : "SELECT sequence, \(columns) FROM unit WHERE sequence > :last ORDER BY sequence LIMIT \(Self.page)")
    let rows = try Row.fetchAll(heads, arguments: ["last": last])
    guard let end = try rows.last?.decode(Int64.self, atIndex: 0) else { return [] }
    var variants: [Int64: [TranslationUnit.Variant]] = [:]
    variants.reserveCapacity(rows.count)
    if isInPlaces {
      for row in rows {
        let sequence = try row.decode(Int64.self, atIndex: 1)
        try readVariants(behind: sequence - 1, upTo: sequence, into: &variants)
      }
    } else {
      try readVariants(behind: last, upTo: end, into: &variants)
    }
    last = end
    return try rows.map { row in
      let sequence = try row.decode(Int64.self, atIndex: 1)
      return StoredUnit(
        sequence: sequence, id: try row.decode(atIndex: 2), batch: try row.decode(atIndex: 4),
        unit: TranslationUnit(
          id: try row.decode(String?.self, atIndex: 3), variants: variants[sequence] ?? [],
          metadata: try StoredJSON.metadata(row.decode(atIndex: 5))))
    }
  }

  /// Reads what units have in each language, by their change sequences.
  private func readVariants(
    behind last: Int64, upTo end: Int64, into variants: inout [Int64: [TranslationUnit.Variant]]
  ) throws {
    let bodies = try database.cachedStatement(
      sql: """
        SELECT unit, language, text, codes, metadata FROM segment WHERE unit > ? AND unit <= ? ORDER BY unit, position
        """)
    let segments = try Row.fetchCursor(bodies, arguments: [last, end])
    while let row = try segments.next() {
      guard let language = languages[try row.decode(atIndex: 1)] else {
        throw TumenError(.store, "a segment is in a language that is not there")
      }
      variants[try row.decode(atIndex: 0), default: []].append(
        TranslationUnit.Variant(
          language, try StoredUnit.segment(row.decode(atIndex: 2), codes: row.decode(atIndex: 3)),
          metadata: try StoredJSON.metadata(row.decode(atIndex: 4))))
    }
  }

  /// Hands over every unit that is left.
  mutating func forEach(_ body: (StoredUnit) throws -> Void) throws {
    while true {
      let units = try next()
      if units.isEmpty { return }
      for unit in units { try body(unit) }
    }
  }
}
