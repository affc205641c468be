import Foundation
import TumenGlossary
import TumenModel

@testable import TumenMemory

/// A memory in a folder of its own.
final class Fixture {
  let folder: URL
  let store: MemoryStore
  let memory: Memory

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("memory-\(UUID().uuidString)")
    store = try MemoryStore(path: folder.appendingPathComponent("memory.db").path, for: .write)
    memory = Memory(store)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func add(_ units: [TranslationUnit], keepsDuplicateIDs: Bool = false) throws -> [MemoryStore.Outcome] {
    var outcomes: [MemoryStore.Outcome] = []
    _ = try store.batch(file: "test", format: "test", keepsDuplicateIDs: keepsDuplicateIDs) {
      batch, _ throws(TumenError) in
      for (line, unit) in units.enumerated() { outcomes.append(try batch.store(unit, line: line + 1)) }
    }
    return outcomes
  }

  func matches(
    _ text: String, _ source: LanguageTag = .english, _ target: LanguageTag = .russian, minimum: Double = 70,
    limit: Int = 5, exhaustive: Bool = false, scoring: Scoring = .plain, glossary: Glossary? = nil
  ) throws -> [Match] {
    try memory.matches(
      for: .init(
        text, from: source, to: target, minimum: minimum, limit: limit, isExhaustive: exhaustive, scoring: scoring,
        glossary: glossary))
  }

  func units() throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try store.forEachUnit { units.append($0) }
    return units
  }
}
