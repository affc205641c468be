import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing
import TumenModel

@testable import TumenMemory

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Fixtures/Memory")

private func unit(_ english: String, _ russian: String) -> TranslationUnit {
  TranslationUnit(variants: [.init(.english, Segment(english)), .init(.russian, Segment(russian))])
}

/// A folder with a copy of the memory of version 1.
private final class OldMemory {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("old-\(UUID().uuidString)")
  var path: String { folder.appendingPathComponent("memory.db").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: fixtures.appendingPathComponent("version-1.db"), to: folder.appendingPathComponent("memory.db"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

@Suite struct `A memory of version 1` {
  @Test func `answers a reader as it is`() throws {
    let old = try OldMemory()
    for access in [MemoryStore.Access.read, .readOnly] {
      let store = try MemoryStore(path: old.path, for: access)
      var units: [TranslationUnit] = []
      try store.forEachUnit { units.append($0) }
      #expect(units.map(\.id) == ["one", "two", nil] && units[1].variants[0].segment.codes.count == 5)
      #expect(units[0].metadata.notes == ["a note"] && units[0].variants[0].metadata.attributes.first?.value == "ann")
      let query = Memory.Query("The bridge is 850 m long.", from: .english, to: .russian)
      #expect(try Memory(store).matches(for: query).first?.kind == .exact)
      #expect(try Concordance(store).hits(for: "мост").count == 2)
      #expect(try store.problems().isEmpty && store.census().imports.count == 1 && store.lastSequence() == 3)
    }
    #expect(try !FileManager.default.contentsOfDirectory(atPath: old.folder.path).contains { $0.contains("version") })
  }

  @Test func `is brought up to date by a writer, once a copy stands beside it`() throws {
    let old = try OldMemory()
    let store = try MemoryStore(path: old.path, for: .write)
    _ = try store.batch(file: "f", format: "test") { batch, _ throws(TumenError) in
      _ = try batch.store(unit("new", "новое"), line: 1)
    }
    #expect(try store.statistics().units == 4 && store.problems().isEmpty)
    #expect(try store.undo().removed == 1)
    let copy = try MemoryStore(path: old.path + ".version-1", for: .read)
    #expect(try copy.statistics().units == 3)
    // The imports of the old version can be taken back too.
    #expect(try store.undo().removed == 3)
  }

  @Test func `is copied to another name where another file has the name of the copy`() throws {
    let old = try OldMemory()
    let other = URL(fileURLWithPath: old.path + ".version-1")
    try Data("notes".utf8).write(to: other)
    try FileManager.default.createSymbolicLink(
      atPath: old.path + ".version-1.2", withDestinationPath: "/nowhere/\(UUID().uuidString)")
    #expect(try MemoryStore(path: old.path, for: .write).statistics().units == 3)
    #expect(try MemoryStore(path: old.path + ".version-1.3", for: .read).statistics().units == 3)
    #expect(try Data(contentsOf: other) == Data("notes".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: old.folder.path)
    #expect(names.filter { $0.contains("version") }.count == 3)
  }

  @Test func `is left as it was, with no part of a copy beside it, where there is no room for one`() async {
    await #expect(processExitsWith: .success) {
      let old = try OldMemory()
      let before = try Data(contentsOf: URL(fileURLWithPath: old.path))
      // Files of this process cannot grow beyond a part of the copy.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: UInt(before.count / 2), rlim_max: .max)
      let isLimited = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
      #expect(isLimited)
      #expect(throws: TumenError.self) { try MemoryStore(path: old.path, for: .write) }
      let names = try FileManager.default.contentsOfDirectory(atPath: old.folder.path)
      #expect(!names.contains { $0.contains("version") }, "\(names)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: old.path)) == before)
    }
  }
}

@Suite struct `A memory that may only be read` {
  @Test func `is queried, and nothing is written into it or beside it`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("the bridge", "мост")])
    let path = fixture.folder.appendingPathComponent("copy/memory.db").path
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try DatabaseQueue(path: fixture.store.path).writeWithoutTransaction {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    do {
      let store = try MemoryStore(path: path, for: .readOnly)
      #expect(store.isReadOnly)
      #expect(try Memory(store).matches(for: .init("the bridge", from: .english, to: .russian)).count == 1)
      #expect(try Concordance(store).hits(for: "bridges").count == 1)
      #expect(throws: TumenError.self) { try store.remove(where: UnitFilter([.id("x")]), isApplied: true) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }
}

@Suite struct `A second writer` {
  @Test func `waits, then says what is locked and what to do`() throws {
    let fixture = try Fixture()
    let second = try MemoryStore(path: fixture.store.path, for: .write, patience: 0.1)
    var failure: TumenError?
    _ = try fixture.store.batch(file: "f", format: "test") { batch, _ throws(TumenError) in
      _ = try batch.store(unit("one", "один"), line: 1)
      do throws(TumenError) {
        _ = try second.batch(file: "g", format: "test") { _, _ throws(TumenError) in }
      } catch { failure = error }
      // Readers do not wait.
      #expect(try second.statistics().units == 0)
    }
    #expect(failure?.code == .store && failure?.place?.file == fixture.store.path)
    #expect(failure?.message.contains("locked") == true && failure?.mend?.contains("try again") == true)
    #expect(failure?.message.contains("another thread of this one") == true)
    #expect(try second.batch(file: "g", format: "test") { _, _ throws(TumenError) in }.counts.read == 0)
  }
}

@Suite struct `A memory that is not there yet` {
  @Test func `is made by one of several that come at once, and filled by all`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("new-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for round in 0..<4 {
      let path = folder.appendingPathComponent("\(round)/memory.db").path
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { number in
        do {
          _ = try MemoryStore(path: path, for: .write).batch(file: "\(number)", format: "test") {
            batch, _ throws(TumenError) in
            _ = try batch.store(unit("\(number)", "\(number)"), line: 1)
          }
        } catch { failures.withLock { $0.append("\(error)") } }
      }
      #expect(failures.withLock { $0 } == [])
      #expect(try MemoryStore(path: path, for: .read).statistics().units == 6)
    }
  }
}
