internal import GRDB
import TumenModel

/// Reads all units of a store by rising change sequence, a page at a time.
struct UnitScan {
  private let database: Database
  private let languages: [Int64: LanguageTag]
  private var last: Int64 = 0

  private static let page = 1000

  init(_ database: Database, behind sequence: Int64 = 0) throws {
    self.database = database
    last = sequence
    var languages: [Int64: LanguageTag] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, tag FROM language") {
      languages[try row.decode(atIndex: 0)] = try LanguageTag(row.decode(String.self, atIndex: 1))
    }
    self.languages = languages
  }

  /// The next units; empty at the end.
  mutating func next() throws -> [StoredUnit] {
    try Cancellation.check()
    let heads = try database.cachedStatement(
      sql: """
        SELECT sequence, id, name, batch, metadata FROM unit WHERE sequence > ? ORDER BY sequence LIMIT \(Self.page)
        """)
    let rows = try Row.fetchAll(heads, arguments: [last])
    guard let end = try rows.last?.decode(Int64.self, atIndex: 0) else { return [] }
    let bodies = try database.cachedStatement(
      sql: """
        SELECT unit, language, text, codes, metadata FROM segment WHERE unit > ? AND unit <= ? ORDER BY unit, position
        """)
    var variants: [Int64: [TranslationUnit.Variant]] = [:]
    variants.reserveCapacity(rows.count)
    let segments = try Row.fetchCursor(bodies, arguments: [last, end])
    while let row = try segments.next() {
      guard let language = languages[try row.decode(atIndex: 1)] else {
        throw TumenError(.store, "a segment is in a language that is not there")
      }
      variants[try row.decode(atIndex: 0), default: []].append(
        TranslationUnit.Variant(
          language, try StoredUnit.segment(row.decode(atIndex: 2), codes: row.decode(atIndex: 3)),
          metadata: try StoredUnit.decoded(row, at: 4) ?? .init()))
    }
    last = end
    return try rows.map { row in
      let sequence = try row.decode(Int64.self, atIndex: 0)
      return StoredUnit(
        sequence: sequence, id: try row.decode(atIndex: 1), batch: try row.decode(atIndex: 3),
        unit: TranslationUnit(
          id: try row.decode(String?.self, atIndex: 2), variants: variants[sequence] ?? [],
          metadata: try StoredUnit.decoded(row, at: 4) ?? .init()))
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
