internal import GRDB
package import TumenModel

extension MemoryStore {
  /// What a memory holds, by where it comes from, by when, and how good it is.
  package struct Census: Sendable {
    /// One import of the ledger.
    package struct Import: Sendable {
      package let batch: String
      package let file: String
      package let format: String
      /// ISO 8601, in UTC.
      package let started: String
      /// How many units of it are there.
      package internal(set) var units: Int
      package let isUndone: Bool
    }

    /// The imports in the order in which they were made.
    package internal(set) var imports: [Import] = []
    /// Units by the month in which they were changed last: `2025-04`; `unknown` for those without a date.
    package internal(set) var months: [String: Int] = [:]
    /// Units with text in fewer than two languages.
    package internal(set) var withoutTarget = 0
    /// Units with one text in all languages.
    package internal(set) var untranslated = 0
    /// Units whose texts another unit has too: as many as `deduplicate` would remove.
    package internal(set) var duplicates = 0
    /// Units with an inline code.
    package internal(set) var withCodes = 0
    /// Units without text in a language that the memory has, by tag.
    package internal(set) var missing: [LanguageTag: Int] = [:]
  }

  /// Reads every unit once.
  package func census() throws(TumenError) -> Census {
    let languages = try languages().map(\.tag)
    return try read { database in
      var census = Census()
      var counts: [Int64: Int] = [:]
      var table = try LikenessTable(.exact, database)
      let ledger = try UnitLedger(database)
      var scan = try UnitScan(database)
      try scan.forEach { unit in
        counts[unit.batch, default: 0] += 1
        let day = ledger.day(of: unit)
        census.months[day.utf8.count == 8 ? "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))" : "unknown", default: 0] +=
          1
        let texts = unit.unit.variants.filter { !$0.segment.text.isEmpty || !$0.segment.codes.isEmpty }
        if texts.count < 2 { census.withoutTarget += 1 }
        if texts.count > 1, Set(texts.map(\.segment.text)).count == 1 { census.untranslated += 1 }
        if unit.unit.variants.contains(where: { !$0.segment.codes.isEmpty }) { census.withCodes += 1 }
        if try table.group(of: unit, day: 0).kept != nil { census.duplicates += 1 }
        for language in languages where !texts.contains(where: { $0.language == language }) {
          census.missing[language, default: 0] += 1
        }
      }
      let isOld = try !database.columns(in: "batch").contains { $0.name == "undone" }
      let rows = try GRDB.Row.fetchCursor(
        database,
        sql: """
          SELECT number, id, file, format, started, \(isOld ? "NULL" : "undone") FROM batch
          WHERE \(LedgerChange.isImport) ORDER BY number
          """)
      while let row = try rows.next() {
        census.imports.append(
          Census.Import(
            batch: try row.decode(atIndex: 1), file: try row.decode(atIndex: 2), format: try row.decode(atIndex: 3),
            started: try row.decode(atIndex: 4), units: counts[try row.decode(atIndex: 0)] ?? 0,
            isUndone: try row.decode(Int64?.self, atIndex: 5) != nil))
      }
      return census
    }
  }
}
