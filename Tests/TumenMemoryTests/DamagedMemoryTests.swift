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
  @Test(arguments: [
    "DROP TABLE segment", "ALTER TABLE unit RENAME TO u",
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
