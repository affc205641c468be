internal import GRDB
internal import Synchronization
import TumenModel

/// The connections by which single units of a store are read: as many as there are threads that ask at once, since each
/// serves one at a time.
final class UnitReaders: Sendable {
  private let first: Reader
  /// Those that nobody uses; the first one, too.
  private let idle: Mutex<[Reader]>
  private let file: StoreFile
  private let access: MemoryStore.Access
  /// The last change that a snapshot knows of.
  private let snapshotSequence: Int64?

  private struct Reader: Sendable {
    let database: DatabaseQueue
    /// The statements that are kept for it.
    let fetch = QueueBound<UnitFetch>()
  }

  /// - Parameters:
  ///   - database: a connection that is open.
  ///   - snapshotSequence: the last change that it sees, if it stays in one transaction.
  init(_ database: DatabaseQueue, to file: StoreFile, for access: MemoryStore.Access, snapshotSequence: Int64?) {
    first = Reader(database: database)
    idle = Mutex([first])
    self.file = file
    self.access = access
    self.snapshotSequence = snapshotSequence
  }

  deinit {
    // Statements must not outlive their connection, nor a snapshot’s transaction its last reader.
    for reader in idle.withLock({ $0 }) {
      try? reader.database.unsafeRead { database in
        reader.fetch.removeValue(on: database)
        if snapshotSequence != nil { try database.execute(sql: "COMMIT") }
      }
    }
  }

  /// Reads by the statements that are kept for it. Each of them sees the last state of the store; a unit never changes
  /// under its number.
  func read<Value>(_ body: (UnitFetch) throws -> Value) throws -> Value {
    guard let reader = idle.withLock({ $0.popLast() }) ?? (try? another()) else { return try read(by: first, body) }
    defer { idle.withLock { $0.append(reader) } }
    return try read(by: reader, body)
  }

  private func read<Value>(by reader: Reader, _ body: (UnitFetch) throws -> Value) throws -> Value {
    try reader.database.unsafeRead { database in
      try body(try reader.fetch.value(on: database, prepared))
    }
  }

  private func prepared(_ database: Database) throws -> UnitFetch {
    let isSnapshot = snapshotSequence != nil
    // To copy the pages of single units costs as much as to read them. Only a snapshot may map them: no writer shortens the
    // file below its transaction.
    if isSnapshot { try database.execute(sql: "PRAGMA mmap_size = \(Self.mostMapped)") }
    return try UnitFetch(database, isInTransaction: isSnapshot)
  }

  /// So many bytes of a store are mapped at most, which is about as many as SQLite maps; what is beyond is read.
  private static let mostMapped = 1 << 31

  /// One more connection; none for who writes, nor for a snapshot to which something was written since.
  private func another() throws -> Reader? {
    if access == .write { return nil }
    let database = try file.open(for: access, staysInTransaction: snapshotSequence != nil)
    if let snapshotSequence, try database.unsafeRead(UnitFetch.beginSnapshot) != snapshotSequence {
      try database.unsafeRead { try $0.execute(sql: "COMMIT") }
      return nil
    }
    return Reader(database: database)
  }
}
