internal import Foundation
internal import GRDB
package import TumenModel
internal import TumenText

/// An import under way, inside the transaction of its memory.
package final class Batch {
  private let database: Database
  /// The path of the memory.
  private let path: String
  private let number: Int64
  private let file: String
  private let keepsDuplicateIDs: Bool
  private let policy: DuplicatePolicy
  private let insertUnit: BoundStatement
  /// Inserts the segments of a unit at once, by how many it has.
  private var insertSegments: [Int: BoundStatement] = [:]
  private let withFingerprint: BoundStatement
  private let withID: Statement
  private let fetch: UnitFetch
  /// The numbers of the languages that this batch has met.
  private var languages: [LanguageTag: Int64] = [:]
  /// The fingerprints that may be in the store.
  private var fingerprints: FingerprintFilter
  /// The units by their texts, for the policies that ask for them; made when the first unit is stored.
  private var texts: TextTable?
  /// How many units came in the place of others.
  private(set) var replaced = 0
  /// How many units have an id of their own, since another unit of the file has theirs.
  private(set) var renamed = 0

  init(
    _ database: Database, of path: String, number: Int64, file: String, keepsDuplicateIDs: Bool, policy: DuplicatePolicy
  ) throws {
    self.database = database
    self.path = path
    self.number = number
    self.file = file
    self.keepsDuplicateIDs = keepsDuplicateIDs
    self.policy = policy
    // The index that holds ids apart says whether one is free: nobody has to look before.
    insertUnit = try BoundStatement(
      database,
      "INSERT INTO unit (id, name, fingerprint, batch, metadata) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
    withFingerprint = try BoundStatement(database, "SELECT sequence FROM unit WHERE fingerprint = ?")
    fingerprints = try FingerprintFilter(database)
    withID = try database.makeStatement(sql: "SELECT sequence, batch FROM unit WHERE id = ?")
    fetch = try UnitFetch(database, isInTransaction: true)
  }

  /// Stores a unit, unless the very same one is there already.
  package func store(_ unit: TranslationUnit, line: Int) throws(TumenError) -> MemoryStore.Outcome {
    try store(PreparedUnit(unit), line: line)
  }

  /// Stores a unit, unless the very same one is there already or the policy for duplicates keeps another.
  /// - Parameter line: of the unit in its file, for errors.
  /// - Throws: ``TumenError`` with code `malformed` if the file used the unit's id for another unit before, or the
  ///   unit holds a NUL, which SQLite would take for the end of its text.
  package func store(_ prepared: PreparedUnit, line: Int) throws(TumenError) -> MemoryStore.Outcome {
    do { return try place(prepared, line: line) } catch { throw MemoryStore.failure(error, path) }
  }

  private func place(_ prepared: PreparedUnit, line: Int) throws -> MemoryStore.Outcome {
    guard !prepared.holdsNUL else {
      throw TumenError(
        .malformed, "the unit holds a NUL character", mend: "remove it", at: .init(file: file, line: line))
    }
    if fingerprints.mayContain(prepared.fingerprint) {
      try withFingerprint.bind(Int64(bitPattern: prepared.fingerprint.value), at: 1)
      for sequence in try withFingerprint.numbers() {
        if try fetch.unit(sequence, metadata: true)?.unit == prepared.unit { return .present }
      }
    }
    switch policy {
    case .all: break
    case .overwrite:
      if let id = prepared.unit.id, let holder = try Row.fetchOne(withID, arguments: [id]),
        try holder.decode(Int64.self, atIndex: 1) != number
      {
        try replace([try holder.decode(atIndex: 0)], by: prepared, id: id)
        return .stored
      }
    case .newest, .merge: return try placeByTexts(prepared, line: line)
    }
    _ = try insert(prepared, line: line)
    return .stored
  }

  // MARK: Duplicates

  private func placeByTexts(_ prepared: PreparedUnit, line: Int) throws -> MemoryStore.Outcome {
    var table: TextTable
    if let texts { table = texts } else { table = try TextTable(database) }
    texts = nil
    defer { texts = table }
    let key = TextTable.key(of: prepared.unit)
    let others = try table.units(of: key, fetch).filter { TextTable.haveSameTexts($0.unit, prepared.unit) }
    guard !others.isEmpty else {
      table.add(try insert(prepared, line: line), key)
      return .stored
    }
    let last = others.max { ($0.unit.date ?? "", $0.sequence) < ($1.unit.date ?? "", $1.sequence) }
    guard let last else { return .present }
    let sequence: Int64
    switch policy {
    case .merge:
      let merged = last.unit.merged(with: prepared.unit)
      if merged == last.unit { return .present }
      sequence = try replace([last.sequence], by: PreparedUnit(merged), id: last.id)
      table.remove(last.sequence, key)
    default:
      // A file without dates is as new as its import.
      if let date = prepared.unit.date, let known = last.unit.date, date < known { return .present }
      let wanted = prepared.unit.id
      let isKept = others.contains { $0.id == wanted }
      let id = isKept ? wanted ?? last.id : try freeID(for: prepared, line: line)
      sequence = try replace(others.map(\.sequence), by: prepared, id: id)
      for other in others { table.remove(other.sequence, key) }
    }
    table.add(sequence, key)
    return .stored
  }

  /// Puts a unit in the place of others, which are kept for the day when the import is taken back.
  /// - Returns: the unit's change sequence.
  @discardableResult
  private func replace(_ sequences: [Int64], by prepared: PreparedUnit, id: String) throws -> Int64 {
    for sequence in sequences {
      if try !Former.keep(sequence, successor: id, of: number, database) {
        try database.execute(
          sql: """
            UPDATE former SET successor = ? WHERE batch = ?
            AND successor = (SELECT id FROM unit WHERE sequence = ?)
            """, arguments: [id, number, sequence])
      }
    }
    try Removal.remove(sequences, database)
    guard let sequence = try insertIfFree(prepared, id: id) else {
      throw TumenError(.internal, "the id “\(id.prefix(60))” was not given free")
    }
    replaced += 1
    return sequence
  }

  // MARK: Rows

  private func insert(_ prepared: PreparedUnit, line: Int) throws -> Int64 {
    if let sequence = try insertIfFree(prepared, id: prepared.unit.id ?? prepared.fingerprint.description) {
      return sequence
    }
    let id = try freeID(for: prepared, line: line)
    guard let sequence = try insertIfFree(prepared, id: id) else {
      throw TumenError(.internal, "the id “\(id.prefix(60))” is taken all the same")
    }
    return sequence
  }

  /// The change sequence under which the unit was stored, `nil` if its id belongs to another.
  private func insertIfFree(_ prepared: PreparedUnit, id: String) throws -> Int64? {
    try insertUnit.bind(id, at: 1)
    try insertUnit.bind(prepared.unit.id, at: 2)
    try insertUnit.bind(Int64(bitPattern: prepared.fingerprint.value), at: 3)
    try insertUnit.bind(number, at: 4)
    try insertUnit.bind(prepared.metadata, at: 5)
    try insertUnit.run()
    guard database.changesCount > 0 else { return nil }
    fingerprints.insert(prepared.fingerprint)
    let sequence = database.lastInsertedRowID
    let variants = prepared.unit.variants
    var start = 0
    while start < variants.count {
      let count = min(Self.rows, variants.count - start)
      let statement = try statement(forSegments: count)
      for row in 0..<count {
        let position = start + row
        try statement.bind(sequence, at: 6 * row + 1)
        try statement.bind(Int64(position), at: 6 * row + 2)
        try statement.bind(try self.number(of: variants[position].language), at: 6 * row + 3)
        try statement.bind(variants[position].segment.text, at: 6 * row + 4)
        try statement.bind(prepared.variants[position].codes, at: 6 * row + 5)
        try statement.bind(prepared.variants[position].metadata, at: 6 * row + 6)
      }
      try statement.run()
      start += count
    }
    return sequence
  }

  /// The most segments that go into one statement: any SQLite takes as many values.
  private static let rows = 100

  private func statement(forSegments count: Int) throws -> BoundStatement {
    if let known = insertSegments[count] { return known }
    let rows = Array(repeating: "(?, ?, ?, ?, ?, ?)", count: count).joined(separator: ", ")
    let statement = try BoundStatement(
      database, "INSERT INTO segment (unit, position, language, text, codes, metadata) VALUES \(rows)")
    insertSegments[count] = statement
    return statement
  }

  /// The id that its file gives the unit if no other unit has it, else one made of its content.
  private func freeID(for prepared: PreparedUnit, line: Int) throws -> String {
    if let wanted = prepared.unit.id {
      guard let holder = try Row.fetchOne(withID, arguments: [wanted]) else { return wanted }
      if try holder.decode(Int64.self, atIndex: 1) == number {
        guard keepsDuplicateIDs else {
          throw TumenError(
            .malformed, "the id “\(wanted.prefix(60))” was used for another unit of this file already",
            mend: "give one of the two another id, or keep both", with: [.init(.duplicateIDs, "keep")],
            at: .init(file: file, line: line))
        }
        renamed += 1
      }
    }
    let base = prepared.unit.id.map { "\($0)~\(prepared.fingerprint)" } ?? prepared.fingerprint.description
    var id = base
    var count = 1
    while try Row.fetchOne(withID, arguments: [id]) != nil {
      count += 1
      id = "\(base)~\(count)"
    }
    return id
  }

  private func number(of language: LanguageTag) throws -> Int64 {
    if let known = languages[language] { return known }
    try database.execute(
      sql: "INSERT INTO language (tag) VALUES (?) ON CONFLICT DO NOTHING", arguments: [language.identifier])
    guard
      let number = try Int64.fetchOne(
        database, sql: "SELECT id FROM language WHERE tag = ?", arguments: [language.identifier])
    else { throw TumenError(.internal, "the memory lost the language \(language)") }
    languages[language] = number
    return number
  }
}
