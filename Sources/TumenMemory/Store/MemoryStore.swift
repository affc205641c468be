internal import Foundation
internal import GRDB
package import TumenModel
internal import TumenText

/// A translation memory in one SQLite file: the only truth about its units.
///
/// Every unit has a change sequence that only grows; an index follows that. A batch (one import) is stored
/// whole or not at all. Any number of processes may read while one writes.
package final class MemoryStore: Sendable {
  /// The path as it was given, for messages and matches.
  package let path: String
  /// Is told how far something has come that is derived from the memory.
  let preparing: @Sendable (Preparation) -> Void
  /// Where the file is.
  let place: String
  /// Whether nothing is written into the file or beside it.
  package let isReadOnly: Bool
  private let database: DatabaseQueue
  private let readers: UnitReaders
  /// The last change that a snapshot knows of.
  private let snapshotSequence: Int64?

  package enum Access: Sendable {
    /// The file must be there. It is opened so that it can be read even where nothing may be written.
    case read
    /// The file must be there, and nothing is ever written to it.
    case readOnly
    /// The file is made if it is not there, and brought up to date if an older version made it.
    case write
  }

  /// - Parameters:
  ///   - folder: where a relative path goes from.
  ///   - isSnapshot: whether what is written from now on is not to be seen, which makes reading cheaper; only to read.
  ///   - patience: how long to wait for another process that writes, in seconds.
  ///   - preparing: is told how far something has come that is derived from the memory.
  /// - Throws: ``TumenError`` with code `unreadable` if there is no such memory, `store` if the file is no
  ///   memory, is damaged, locked or of a newer version.
  package init(
    path: String, in folder: BaseFolder = BaseFolder(""), for access: Access, isSnapshot: Bool = false,
    patience: Double = 5, preparing: @escaping @Sendable (Preparation) -> Void = { _ in }
  ) throws(TumenError) {
    self.path = path
    self.preparing = preparing
    place = folder.place(of: path)
    isReadOnly = access == .readOnly || (access == .read && !StoreFile.isWritable(place))
    if access != .write, !FileManager.default.fileExists(atPath: place) {
      throw TumenError(
        .unreadable, "there is no memory yet", mend: "import a file, which makes one", at: .init(file: path))
    }
    do {
      let file = StoreFile(place, name: path, patience)
      if access == .write { try file.prepareToWrite() } else { try file.checkIsMemory(for: access) }
      database = try file.open(for: access, staysInTransaction: isSnapshot)
      snapshotSequence = isSnapshot ? try database.unsafeRead(UnitFetch.beginSnapshot) : nil
      readers = UnitReaders(database, to: file, for: access, snapshotSequence: snapshotSequence)
    } catch {
      throw Self.failure(error, path)
    }
  }

  // MARK: Writing

  /// What became of a unit that was handed to a batch.
  package enum Outcome: Sendable {
    case stored, present
  }

  /// How many records of a file a batch took.
  package struct Counts: Hashable, Sendable {
    package var read = 0
    package var stored = 0
    package var present = 0
    package var rejected = 0
    /// Of those stored, how many came in the place of units that were there.
    package fileprivate(set) var replaced = 0
    /// Of those stored, how many got an id of their own, since another unit of the file has theirs.
    package fileprivate(set) var renamed = 0
    package init() {}
  }

  /// Runs `body` as one batch: what it stores is there when this returns, and none of it if it throws.
  /// - Returns: the batch's id, unique beyond this memory.
  package func batch(
    file: String, format: String, keepsDuplicateIDs: Bool = false, duplicates: DuplicatePolicy = .all,
    _ body: (_ batch: Batch, _ counts: inout Counts) throws(TumenError) -> Void
  ) throws(TumenError) -> (id: String, counts: Counts) {
    var counts = Counts()
    let id = try change(file: file, format: format) { database, number in
      let batch = try Batch(
        database, of: path, number: number, file: file, keepsDuplicateIDs: keepsDuplicateIDs, policy: duplicates)
      try body(batch, &counts)
      counts.replaced = batch.replaced
      counts.renamed = batch.renamed
      try database.execute(
        sql: "UPDATE batch SET read = ?, stored = ?, present = ?, rejected = ?, removed = ? WHERE number = ?",
        arguments: [counts.read, counts.stored, counts.present, counts.rejected, counts.replaced, number])
    }
    return (id, counts)
  }

  /// Runs `body` as one transaction under a row of its own in the ledger, whose number it is given.
  /// - Returns: the row's id, unique beyond this memory.
  func change(
    file: String, format: String, _ body: (Database, Int64) throws -> Void
  ) throws(TumenError) -> String {
    let id = UUID().uuidString.lowercased()
    try write { database in
      try database.execute(
        sql: "INSERT INTO batch (id, file, format, started) VALUES (?, ?, ?, ?)",
        arguments: [id, file, format, Date.now.formatted(.iso8601)])
      try body(database, database.lastInsertedRowID)
    }
    return id
  }

  // MARK: Reading

  /// A segment of one language with the number of its unit.
  struct Row {
    let sequence: Int64
    let text: String
  }

  /// After so many segments it is asked whether anybody still waits for them.
  private static let handedOver = 1024

  /// Hands over the segments in languages that match `language` by rising change sequence from behind `sequence` on: of a
  /// unit with several that match each that says something else.
  func forEachSegment(
    in language: LanguageTag, after sequence: Int64, _ body: (Row) -> Void
  ) throws(TumenError) {
    try read { database in
      let languages = try Self.languages(matching: language, database)
      guard !languages.isEmpty else { return }
      let list = languages.map { String($0.id) }.joined(separator: ",")
      let rows = try BoundStatement(
        database, "SELECT unit, text FROM segment WHERE unit > ? AND language IN (\(list)) ORDER BY unit, position")
      try rows.bind(sequence, at: 1)
      var last: Int64?
      var texts: [String] = []
      var count = 0
      while try rows.step() {
        count += 1
        if count % Self.handedOver == 0 { try Cancellation.check() }
        let next = Row(sequence: rows.number(at: 0), text: try rows.text(at: 1) ?? "")
        if last != next.sequence { texts.removeAll(keepingCapacity: true) }
        last = next.sequence
        if languages.count > 1 {
          if texts.contains(next.text) { continue }
          texts.append(next.text)
        }
        body(next)
      }
    }
  }

  /// The number of the change that was made last, be it a unit that came or one that went; it only grows.
  func lastSequence() throws(TumenError) -> Int64 {
    if let snapshotSequence { return snapshotSequence }
    return try fetching { try $0.lastSequence() }
  }

  /// The number of the first change that is still there; 0 if nothing is.
  func firstSequence() throws(TumenError) -> Int64 {
    try read { try Int64.fetchOne($0, sql: "SELECT min(sequence) FROM unit WHERE sequence > 0") ?? 0 }
  }

  /// What tells this memory from every other one, for what is derived from it.
  func identity() throws(TumenError) -> UInt64 {
    let first = try read { try String.fetchOne($0, sql: "SELECT id FROM batch ORDER BY number LIMIT 1") ?? "" }
    return Fingerprint([first]).value
  }

  /// The stored units of some change sequences, as far as they are still there.
  /// - Parameter metadata: whether what their files said of them is wanted too.
  func units(_ sequences: [Int64], metadata: Bool) throws(TumenError) -> [StoredUnit] {
    try fetching { try $0.units(sequences, metadata: metadata) }
  }

  /// The texts of the units of some change sequences, as far as they are still there: what takes least time.
  func texts(_ sequences: [Int64]) throws(TumenError) -> [StoredUnit.Texts] {
    try fetching { try $0.texts(sequences) }
  }

  /// Where units come from, by their ids; of those that are gone nothing is told.
  package func origins(of ids: [String]) throws(TumenError) -> [Origin?] {
    try fetching { fetch in try fetch.inTransaction { try ids.map(fetch.origin) } }
  }

  /// The unit that stands right before or behind that of a change sequence, without what its file said of it.
  func neighbour(of sequence: Int64, at distance: Int64) throws(TumenError) -> StoredUnit? {
    try fetching { fetch in try fetch.inTransaction { try fetch.neighbour(of: sequence, at: distance) } }
  }

  /// Hands over all units in their places.
  package func forEachUnit(_ body: (TranslationUnit) throws(TumenError) -> Void) throws(TumenError) {
    try forEachUnit(where: UnitFilter()) { unit, _ throws(TumenError) in try body(unit) }
  }

  /// What a memory holds.
  package struct Statistics: Sendable {
    package let units: Int
    /// Segments a language, by tag.
    package let segments: [(language: LanguageTag, count: Int)]
  }

  package func statistics() throws(TumenError) -> Statistics {
    try read { database in
      let units = try Int.fetchOne(database, sql: "SELECT count(*) FROM unit") ?? 0
      let rows = try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT language.tag, count(*) FROM segment JOIN language ON language.id = segment.language
          GROUP BY language.id ORDER BY language.tag
          """)
      return Statistics(
        units: units,
        segments: try rows.map {
          (language: try LanguageTag($0.decode(String.self, atIndex: 0)), count: try $0.decode(atIndex: 1))
        })
    }
  }

  /// The languages of the store that match `language`.
  static func languages(
    matching language: LanguageTag, _ database: Database
  ) throws -> [(id: Int64, tag: LanguageTag)] {
    try GRDB.Row.fetchAll(database, sql: "SELECT id, tag FROM language ORDER BY id").compactMap { row in
      let tag = try LanguageTag(row.decode(String.self, atIndex: 1))
      return tag.matches(language) ? (try row.decode(atIndex: 0), tag) : nil
    }
  }

  // MARK: Errors

  /// Reads one state of the store.
  ///
  /// Without GRDB’s guard against writing: to set it and to lift it makes SQLite prepare every statement anew.
  func read<Value>(_ body: (Database) throws -> Value) throws(TumenError) -> Value {
    do {
      return try database.unsafeRead { database in
        if database.isInsideTransaction { return try body(database) }
        try database.beginTransaction(.deferred)
        defer { try? database.commit() }
        return try body(database)
      }
    } catch let error as DatabaseError {
      throw Self.failure(error, path)
    } catch let error as TumenError where error.code == TumenError.cancelled.code {
      throw error
    } catch {
      // The database could be read, but a row in it makes no sense.
      throw Self.damaged(path)
    }
  }

  private func fetching<Value>(_ body: (UnitFetch) throws -> Value) throws(TumenError) -> Value {
    do { return try readers.read(body) } catch let error as DatabaseError {
      throw Self.failure(error, path)
    } catch { throw Self.damaged(path) }
  }

  func write(_ body: (Database) throws -> Void) throws(TumenError) {
    do { try database.write(body) } catch { throw Self.failure(error, path) }
  }

  private static func damaged(_ path: String) -> TumenError {
    TumenError(
      .store, "the memory is damaged", mend: "restore it from a backup, or import its files anew",
      at: .init(file: path))
  }

  static func failure(_ error: any Error, _ path: String) -> TumenError {
    if let error = error as? TumenError { return error }
    if error is CocoaError {
      return TumenError(
        .unreadable, "the folder of the memory cannot be made or read", mend: "check the path and its permissions",
        at: .init(file: path))
    }
    // What is no error of SQLite's is a row that could not be decoded.
    guard let error = error as? DatabaseError else { return damaged(path) }
    if error.resultCode == .SQLITE_INTERRUPT { return .cancelled }
    if error.resultCode == .SQLITE_CORRUPT || error.message?.hasPrefix("no such table") == true
      || error.message?.hasPrefix("no such column") == true
    {
      return damaged(path)
    }
    if error.resultCode == .SQLITE_NOTADB {
      return TumenError(
        .store, "the file is no memory of Tumen’s", mend: "name another file", with: [.init(.memory)],
        at: .init(file: path))
    }
    let (message, mend): (String, String) =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        (
          "the memory is locked, since somebody else writes to it: another process, or another thread of this one",
          "wait until that import is done and try again, or find the process with: fuser \(path)"
        )
      case .SQLITE_READONLY, .SQLITE_PERM: ("the memory may not be written", "check its permissions")
      case .SQLITE_CANTOPEN: ("the memory cannot be opened", "check the path and its permissions")
      case .SQLITE_FULL: ("the disk is full", "make room and try again")
      case .SQLITE_IOERR:
        ("the disk fails, or has no room for the memory’s log", "make room and try again, or check it")
      default: ("the memory failed: \(error.message ?? "SQLite error \(error.resultCode.rawValue)")", "check the file")
      }
    return TumenError(.store, message, mend: mend, at: .init(file: path))
  }
}
