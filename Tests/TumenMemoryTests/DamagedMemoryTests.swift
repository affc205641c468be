import Foundation
import GRDB
import TestSupport
import Testing
import TumenModel

@testable import TumenMemory

/// A folder of its own for a test, gone when the test ends.
private final class Folder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("damaged-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// A memory of 300 units whose every byte stands in its one file.
private func makeMemory(at path: String) throws {
  do {
    let store = try MemoryStore(path: path, for: .write)
    _ = try store.batch(file: "f", format: "test") { batch, _ throws(TumenError) in
      for number in 0..<300 {
        let code = InlineCode(.placeholder, at: 0, element: "ph", content: "%s")
        _ = try batch.store(
          TranslationUnit(
            id: "u\(number)",
            variants: [
              .init(.english, Segment("the bridge number \(number)", codes: [code])),
              .init(.russian, Segment("мост номер \(number)"), metadata: .init(notes: ["n"])),
            ], metadata: .init(properties: [Attribute("p", "\(number)")])),
          line: number + 1)
      }
    }
  }
  let database = try DatabaseQueue(path: path)
  try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  try database.close()
}

/// Asks a memory for all that it can answer.
/// - Returns: its units.
@discardableResult
private func useMemory(at path: String) throws -> [TranslationUnit] {
  let store = try MemoryStore(path: path, for: .read)
  _ = try Memory(store).matches(
    for: .init("the bridge number 7", from: .english, to: .russian, minimum: 0, limit: 1000))
  _ = try store.statistics()
  var units: [TranslationUnit] = []
  try store.forEachUnit { units.append($0) }
  return units
}

@Suite struct `A damaged memory` {
  @Test func `is an error of the store, wherever bytes are changed`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      try makeMemory(at: folder.path("memory.db"))
      let whole = try Data(contentsOf: URL(fileURLWithPath: folder.path("memory.db")))
      var generator = SeededGenerator(seed: 81)
      var others: [String] = []
      for round in 0..<100 {
        var changed = whole
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          changed[Int.random(in: 0..<whole.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        let path = folder.path("damaged-\(round).db")
        try changed.write(to: URL(fileURLWithPath: path))
        do { try useMemory(at: path) } catch {
          let code = (error as? TumenError)?.code
          if code != .store, code != .unreadable { others.append("round \(round): \(error)") }
        }
      }
      #expect(others.isEmpty, "seed 81, \(others.count) of 100, first \(others.first ?? "")")
    }
  }

  @Test func `is an error of the store, wherever it is cut`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      try makeMemory(at: folder.path("memory.db"))
      let whole = try Data(contentsOf: URL(fileURLWithPath: folder.path("memory.db")))
      let units = try useMemory(at: folder.path("memory.db"))
      for length in stride(from: 1, to: whole.count, by: 1021) {
        let path = folder.path("cut-\(length).db")
        try whole.prefix(length).write(to: URL(fileURLWithPath: path))
        do {
          // What was cut off may hold nothing.
          let left = try useMemory(at: path)
          #expect(left == units, "\(length) of \(whole.count) bytes pass for a memory of \(left.count) units")
        } catch {
          let code = (error as? TumenError)?.code
          #expect(code == .store || code == .unreadable, "\(length) bytes: \(error)")
        }
      }
    }
  }

  @Test(arguments: [
    "UPDATE segment SET codes = 'no JSON'", "UPDATE segment SET metadata = '[1]'", "UPDATE unit SET metadata = '{}'",
    "UPDATE language SET tag = 'nonsense!' WHERE id = 1", "DROP TABLE segment", "ALTER TABLE unit RENAME TO u",
  ])
  func `is an error of the store if its rows make no sense`(statement: String) throws {
    let folder = try Folder()
    let path = folder.path("memory.db")
    try makeMemory(at: path)
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(statement)") }
    try database.close()
    let error = #expect(throws: TumenError.self) { try useMemory(at: path) }
    #expect(error?.code == .store, "\(error?.description ?? "")")
    #expect(error?.place?.file == path)
  }
}

@Suite struct `A file of something else` {
  @Test(arguments: [0x41, 0x00, 0xFF] as [UInt8])
  func `is no memory, and stays as it was`(byte: UInt8) throws {
    let folder = try Folder()
    let url = URL(fileURLWithPath: folder.path("junk.db"))
    let junk = Data(repeating: byte, count: 10_000)
    try junk.write(to: url)
    for access in [MemoryStore.Access.read, .write] {
      let error = #expect(throws: TumenError.self) { try MemoryStore(path: url.path, for: access) }
      #expect(error?.code == .store && error?.place?.file == url.path)
    }
    #expect(try Data(contentsOf: url) == junk)
  }

  @Test func `in SQLite is no memory, and gets no tables`() throws {
    let folder = try Folder()
    let path = folder.path("other.db")
    func tables() throws -> [String] {
      let database = try DatabaseQueue(path: path)
      defer { try? database.close() }
      return try database.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master ORDER BY name") }
    }
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE customer (name TEXT); INSERT INTO customer VALUES ('Ann')") }
    try other.close()
    for access in [MemoryStore.Access.read, .write] {
      let error = #expect(throws: TumenError.self) { try MemoryStore(path: path, for: access) }
      #expect(error?.code == .store)
      #expect(try tables() == ["customer"])
    }
  }

  @Test(arguments: [-1, 1000]) func `with a code outside its text is an error of the store`(position: Int) throws {
    let folder = try Folder()
    let path = folder.path("memory.db")
    try makeMemory(at: path)
    let database = try DatabaseQueue(path: path)
    try database.write {
      try $0.execute(
        sql: """
          UPDATE segment SET codes = '[{"kind":"placeholder","position":\(position),"element":"ph","attributes":[],"content":""}]'
          WHERE unit = 1 AND position = 0
          """)
    }
    try database.close()
    #expect(#expect(throws: TumenError.self) { try useMemory(at: path) }?.code == .store)
  }

  @Test func `whose units have numbers below one answers with those that have not`() throws {
    let folder = try Folder()
    let path = folder.path("memory.db")
    try makeMemory(at: path)
    let database = try DatabaseQueue(path: path)
    try database.write {
      try $0.execute(
        sql: """
          PRAGMA defer_foreign_keys = ON;
          UPDATE unit SET sequence = -5 WHERE sequence = 1; UPDATE segment SET unit = -5 WHERE unit = 1
          """)
    }
    try database.close()
    #expect(try useMemory(at: path).count == 299)
  }

  @Test func `that is empty is no memory for a reader`() throws {
    let folder = try Folder()
    let path = folder.path("empty.db")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: TumenError.self) { try MemoryStore(path: path, for: .read) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
  }

  @Test func `such as a folder is an error that names it`() throws {
    let folder = try Folder()
    for access in [MemoryStore.Access.read, .write] {
      let error = #expect(throws: TumenError.self) { try MemoryStore(path: folder.url.path, for: access) }
      #expect(error?.code == .store || error?.code == .unreadable)
      #expect(error?.place?.file == folder.url.path)
    }
  }

  @Test func `of a newer version is refused with the reason`() throws {
    let folder = try Folder()
    let path = folder.path("memory.db")
    try makeMemory(at: path)
    let database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')") }
    try database.close()
    let error = #expect(throws: TumenError.self) { try MemoryStore(path: path, for: .read) }
    #expect(error?.code == .store && error?.message.contains("newer version") == true)
  }
}
