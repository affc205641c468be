internal import Foundation
internal import GRDB
import TumenModel

/// The file of a memory: whether it is one, how it is opened, and how one of an older version is brought up to date.
struct StoreFile {
  private let path: String
  /// The path as it was given, for messages.
  private let name: String
  /// The file itself where the path is a link: beside it SQLite keeps its log.
  let target: String
  /// How long to wait for another process that writes, in seconds.
  private let patience: Double

  init(_ path: String, name: String, _ patience: Double) {
    self.path = path
    self.name = name
    target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    self.patience = patience
  }

  /// Whether the file and its folder, where SQLite keeps its log, may be written.
  static func isWritable(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return FileManager.default.isWritableFile(atPath: path) && FileManager.default.isWritableFile(atPath: folder)
  }

  /// Opens the file; to read only where nothing may be written.
  /// - Parameter staysInTransaction: whether one transaction goes on from one access to the next.
  func open(for access: MemoryStore.Access, staysInTransaction: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = staysInTransaction
    configuration.prepareDatabase { $0.watchCancellation() }
    if access == .readOnly || (access == .read && !Self.isWritable(path)) {
      return try openReadOnly(configuration)
    }
    // To set the mode costs a transaction of its own, even where the file has it.
    if access == .write { configuration.journalMode = .wal }
    configuration.busyMode = .timeout(patience)
    // Only this module writes rows, the parent before its children; `verify` holds them against each other. To look each
    // parent up again for every segment costs an import a fifth of its time.
    configuration.foreignKeysEnabled = access != .write
    // An import comes back to the pages of its indexes; who reads units rarely comes back to one.
    let kilobytes = access == .write ? 65_536 : 8_192
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -\(kilobytes); PRAGMA secure_delete = OFF")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private func openReadOnly(_ configuration: Configuration = Configuration()) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    let log = (try? FileManager.default.attributesOfItem(atPath: target + "-wal")[.size] as? Int) ?? 0
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    guard !FileManager.default.isWritableFile(atPath: folder), log == 0 else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    // SQLite could not make the files by which processes agree, and with nothing to write it needs none.
    var url = URLComponents()
    url.scheme = "file"
    url.path = URL(fileURLWithPath: path).path
    url.queryItems = [URLQueryItem(name: "immutable", value: "1")]
    return try DatabaseQueue(path: url.string ?? path, configuration: configuration)
  }

  /// Looks at an existing file without changing a byte of it.
  /// - Throws: ``TumenError`` with code `store` if it is another program's database, is cut short, has no tables for
  ///   a reader yet, or is of a newer version.
  func checkIsMemory(for access: MemoryStore.Access) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      throw failure("the memory is a folder", "name a file in it, like memory.db")
    }
    let size = attributes[.size] as? Int ?? 0
    if size == 0 {
      if access == .write { return }
      throw failure("the memory is empty", "import a file into it")
    }
    try openReadOnly().read { database in
      let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
      if size % pageSize != 0 {
        throw failure("the memory is cut short", "restore it from a backup, or import its files anew")
      }
      // Another process may make the memory meanwhile: the list of migrations comes first, then its tables with its id.
      let tables =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") ?? 0
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      if tables == 0, id == 0 {
        // A memory whose first import was cut off before it had written anything.
        if access == .write { return }
        throw failure("the memory is empty", "import a file into it")
      }
      guard id == StoreSchema.applicationID else {
        throw failure("the file is a database of another program", "name another file", .memory)
      }
      if try StoreSchema.migrator.hasBeenSuperseded(database) {
        let newest = try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations").compactMap(Int.init)
          .max()
        let version = newest.map { " (its format is \($0), this one knows \(StoreSchema.version))" } ?? ""
        throw failure("the memory was made by a newer version of Tumen\(version)", "update Tumen")
      }
    }
  }

  /// Makes sure that the file is there and has the tables of this version; one process at a time makes them.
  func prepareToWrite() throws {
    if FileManager.default.fileExists(atPath: path) {
      guard Self.isWritable(path) else {
        throw failure(
          "the memory may only be read",
          "check the permissions of the file and of its folder, or name another memory", .memory)
      }
      try checkIsMemory(for: .write)
      if isUpToDate { return }
    }
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FolderLock.hold(folder.path, patience: max(patience, Self.mostMaking)) { () throws(TumenError) in
      do { try bringUpToDate(try open(for: .write, staysInTransaction: false)) } catch {
        throw MemoryStore.failure(error, name)
      }
    }
  }

  /// So long another process may take to make its tables, in seconds.
  private static let mostMaking = 5.0

  private var isUpToDate: Bool {
    let known = try? openReadOnly().read {
      try StoreSchema.migrator.appliedIdentifiers($0).compactMap { Int($0) }.max()
    }
    return known == StoreSchema.version
  }

  /// Gives a new file its tables, and one of an older version those that it lacks, in one transaction, once a copy of it
  /// stands beside it.
  private func bringUpToDate(_ database: DatabaseQueue) throws {
    let known = try database.read { try StoreSchema.migrator.appliedIdentifiers($0).compactMap { Int($0) }.max() }
    if known == StoreSchema.version { return }
    let copy = try known.map { try copied(database, version: $0) }
    do { try StoreSchema.migrator.migrate(database) } catch {
      // The memory is as it was.
      if let copy { try? FileManager.default.removeItem(atPath: copy) }
      throw error
    }
  }

  /// Copies the memory to `<memory>.version-N`, or to the next name that is free: a file that is there is somebody's.
  /// - Returns: the path of the copy, which is whole.
  private func copied(_ database: DatabaseQueue, version: Int) throws -> String {
    let name = "\(path).version-\(version)"
    let part = name + ".part"
    try? FileManager.default.removeItem(atPath: part)
    // Nobody needs a part of a copy, which may be as large as the memory.
    defer { try? FileManager.default.removeItem(atPath: part) }
    try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [part]) }
    var copy = name
    var count = 1
    while (try? FileManager.default.attributesOfItem(atPath: copy)) != nil {
      count += 1
      copy = "\(name).\(count)"
    }
    try FileManager.default.moveItem(atPath: part, toPath: copy)
    return copy
  }

  private func failure(_ message: String, _ mend: String, _ argument: TumenError.Argument.Name? = nil) -> TumenError {
    TumenError(.store, message, mend: mend, with: argument.map { [.init($0)] } ?? [], at: .init(file: name))
  }
}
