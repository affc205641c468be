internal import GRDB
import TumenModel

/// Reads single units of an open store by statements that were prepared once. To be used where its database may be.
final class UnitFetch {
  private let begin: BoundStatement
  private let commit: BoundStatement
  private let end: BoundStatement
  private let segments: BoundStatement
  private let texts: BoundStatement
  private let origin: BoundStatement
  private let tag: BoundStatement
  /// What stands at a place, and where a unit stands, of those that came back; `nil` in a memory of an older version.
  private let restored: (unit: BoundStatement, place: BoundStatement)?
  private var languages: [Int64: LanguageTag] = [:]
  private let isInTransaction: Bool

  /// - Parameter isInTransaction: whether one transaction is open from one call to the next.
  init(_ database: Database, isInTransaction: Bool) throws {
    self.isInTransaction = isInTransaction
    begin = try BoundStatement(database, "BEGIN")
    commit = try BoundStatement(database, "COMMIT")
    end = try BoundStatement(database, "SELECT seq FROM sqlite_sequence WHERE name = 'unit'")
    segments = try BoundStatement(
      database,
      """
      SELECT segment.language, segment.text, segment.codes, segment.metadata,
        unit.id, unit.name, unit.batch, unit.metadata
      FROM unit JOIN segment ON segment.unit = unit.sequence WHERE unit.sequence = ? ORDER BY segment.position
      """)
    texts = try BoundStatement(
      database, "SELECT language, text, codes FROM segment WHERE unit = ? ORDER BY position")
    origin = try BoundStatement(
      database,
      """
      SELECT batch.file, batch.started, unit.metadata, segment.metadata
      FROM unit JOIN batch ON batch.number = unit.batch JOIN segment ON segment.unit = unit.sequence
      WHERE unit.id = ? ORDER BY segment.position
      """)
    tag = try BoundStatement(database, "SELECT tag FROM language WHERE id = ?")
    restored =
      try database.tableExists("restored")
      ? (
        try BoundStatement(database, "SELECT unit FROM restored WHERE place = ?"),
        try BoundStatement(database, "SELECT place FROM restored WHERE unit = ?")
      ) : nil
  }

  /// Begins a transaction that sees the last state of the store, whatever others write, until the database is closed.
  /// - Returns: the number of the last change.
  static func beginSnapshot(_ database: Database) throws -> Int64 {
    try database.execute(sql: "BEGIN")
    return try UnitFetch(database, isInTransaction: true).lastSequence()
  }

  /// The number of the last change; 0 if there was none.
  func lastSequence() throws -> Int64 {
    defer { end.reset() }
    return try end.step() ? end.number(at: 0) : 0
  }

  /// The units of some change sequences, as far as they are there: in one transaction, since each costs more than a unit.
  /// - Parameter metadata: whether what the units' files said of them is wanted; without it no unit has any.
  func units(_ sequences: [Int64], metadata: Bool) throws -> [StoredUnit] {
    try inTransaction { try sequences.compactMap { try unit($0, metadata: metadata) } }
  }

  /// The texts of units, as far as these are there: in one transaction, and in half the time of ``units(_:metadata:)``.
  func texts(_ sequences: [Int64]) throws -> [StoredUnit.Texts] {
    try inTransaction {
      try sequences.compactMap { sequence in
        try texts.bind(sequence, at: 1)
        defer { texts.reset() }
        var variants: [TranslationUnit.Variant] = []
        while try texts.step() {
          variants.append(
            TranslationUnit.Variant(
              try language(texts.number(at: 0)),
              try StoredUnit.segment(texts.text(at: 1) ?? "", codes: texts.text(at: 2))))
        }
        return variants.isEmpty ? nil : StoredUnit.Texts(sequence: sequence, variants: variants)
      }
    }
  }

  /// Reads in one transaction.
  func inTransaction<Result>(_ body: () throws -> Result) throws -> Result {
    if isInTransaction { return try body() }
    try begin.run()
    do {
      let result = try body()
      try commit.run()
      return result
    } catch {
      try? commit.run()
      throw error
    }
  }

  /// The unit of a change sequence; `nil` if it is gone.
  /// - Parameter metadata: as for ``units(_:metadata:)``.
  func unit(_ sequence: Int64, metadata: Bool) throws -> StoredUnit? {
    try segments.bind(sequence, at: 1)
    defer { segments.reset() }
    var stored: StoredUnit?
    var unit = TranslationUnit(id: nil, variants: [])
    while try segments.step() {
      if stored == nil, let id = try segments.text(at: 4) {
        unit.id = try segments.text(at: 5)
        if metadata { unit.metadata = try StoredJSON.metadata(segments.text(at: 7)) }
        stored = StoredUnit(sequence: sequence, id: id, batch: segments.number(at: 6), unit: unit)
      }
      var variant = TranslationUnit.Variant(
        try language(segments.number(at: 0)),
        try StoredUnit.segment(segments.text(at: 1) ?? "", codes: segments.text(at: 2)))
      if metadata { variant.metadata = try StoredJSON.metadata(segments.text(at: 3)) }
      unit.variants.append(variant)
    }
    return stored.map { StoredUnit(sequence: sequence, id: $0.id, batch: $0.batch, unit: unit) }
  }

  /// The unit that stands right before or behind another one; `nil` if none does.
  func neighbour(of sequence: Int64, at distance: Int64) throws -> StoredUnit? {
    guard let restored else { return try unit(sequence &+ distance, metadata: false) }
    func number(_ statement: BoundStatement, _ key: Int64) throws -> Int64? {
      try statement.bind(key, at: 1)
      defer { statement.reset() }
      return try statement.step() ? statement.number(at: 0) : nil
    }
    let place = (try number(restored.place, sequence) ?? sequence) &+ distance
    return try unit(try number(restored.unit, place) ?? place, metadata: false)
  }

  /// Where a unit comes from: by its file, and by the import that brought it; `nil` if there is no unit of this id.
  func origin(of id: String) throws -> Origin? {
    try origin.bind(id, at: 1)
    defer { origin.reset() }
    var found: Origin?
    var said: [TranslationUnit.Metadata] = []
    func read(_ column: Int32) throws {
      if let text = try origin.text(at: column) { said.append(try StoredJSON.metadata(text)) }
    }
    while try origin.step() {
      if found == nil {
        let file = try origin.text(at: 0) ?? ""
        found = Origin(file: file.isEmpty ? nil : file, date: try origin.text(at: 1).map { String($0.prefix(10)) })
        try read(2)
      }
      try read(3)
    }
    found?.author = TranslationUnit.Metadata.author(of: said)
    if let day = TranslationUnit.Metadata.day(of: said) { found?.date = day }
    return found
  }

  private func language(_ id: Int64) throws -> LanguageTag {
    if let known = languages[id] { return known }
    try tag.bind(id, at: 1)
    defer { tag.reset() }
    guard try tag.step(), let text = try tag.text(at: 0) else {
      throw TumenError(.store, "a segment is in a language that is not there")
    }
    let language = try LanguageTag(text)
    languages[id] = language
    return language
  }
}
