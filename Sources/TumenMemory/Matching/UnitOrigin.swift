internal import GRDB
package import TumenModel

extension MemoryStore {
  /// Where a unit comes from: by its file, and by the import that brought it; `nil` if there is no such unit.
  package func origin(ofUnit id: String) throws(TumenError) -> Origin? {
    try read { database in
      guard
        let row = try GRDB.Row.fetchOne(
          database,
          sql: """
            SELECT unit.sequence, batch.file, batch.started FROM unit JOIN batch ON batch.number = unit.batch
            WHERE unit.id = ?
            """, arguments: [id]),
        let stored = try UnitFetch(database, isInTransaction: true)
          .unit(try row.decode(atIndex: 0), metadata: true)
      else { return nil }
      let file: String = try row.decode(atIndex: 1)
      let started: String = try row.decode(atIndex: 2)
      return Origin(
        file: file.isEmpty ? nil : file, author: stored.unit.author, date: stored.unit.day ?? String(started.prefix(10))
      )
    }
  }
}

extension TranslationUnit {
  /// Who changed the unit or one of its variants last, else who made it.
  fileprivate var author: String? {
    let attributes = ([metadata] + variants.map(\.metadata)).flatMap(\.attributes)
    return ["changeid", "creationid"].lazy.compactMap { name in attributes.last { $0.name == name }?.value }.first
  }

  /// The day of ``date``; `nil` if that is none.
  fileprivate var day: String? {
    guard let digits = date?.prefix(8), digits.count == 8 else { return nil }
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}
