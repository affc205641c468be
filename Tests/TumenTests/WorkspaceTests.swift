import Foundation
import Testing
import Tumen

@Suite struct `A workspace` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let workspace: Workspace

  init() throws {
    workspace = Workspace(Configuration(memories: [folder.appendingPathComponent("memory.db").path]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let table = folder.appendingPathComponent("table.tsv")
    try Data("en\tru\tko-KR\nThe bridge is open\tМост открыт\t다리가 열렸다\n".utf8).write(to: table)
    try workspace.importUnits(from: table.path)
  }

  @Test func `gives several tasks at once the answers that it gives to one`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    @Sendable func answers() throws -> [String] {
      [
        try workspace.lookup("두만강").json, try workspace.terms(in: "река Туманная", language: .russian).json,
        try workspace.matches(for: "The bridge is closed", from: .english, to: .russian).json,
        try workspace.matches(for: "다리가 닫혔다", from: .korean, to: .english, options: .init(minimumScore: 50)).json,
        try workspace.transliterations(of: "박태성", from: .koreanNorth, to: .russian).map(\.json).joined(),
      ]
    }
    // A workspace of its own opens everything under the hands of eight tasks at once.
    let fresh = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { try answers() } }
      return try await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(fresh == [try answers()])
  }

  @Test func `finds what was imported after the first query`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      try workspace.matches(for: "The gate is open", from: .english, to: .russian).matches.map(\.score.printed) == [75])
    let more = folder.appendingPathComponent("more.tsv")
    try Data("en\tru\nThe gate is open\tВорота открыты\n".utf8).write(to: more)
    try workspace.importUnits(from: more.path)
    #expect(try workspace.matches(for: "The gate is open", from: .english, to: .russian).matches.first?.kind == .exact)
  }

  @Test func `reads the nearest configuration, its paths relative to it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(Configuration.fileName)
    try Data("languages: [en, ko-KP]\nglossaries: [shipped, a/b.yaml]\nmemories: [m.db]\n".utf8).write(to: file)
    let inner = folder.appendingPathComponent("one/two")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let found = try Configuration.nearest(to: inner.path)
    #expect(found.languages == [.english, .koreanNorth])
    #expect(found.glossaries == [.shipped, .file(folder.appendingPathComponent("a/b.yaml").path)])
    #expect(found.memories == [folder.appendingPathComponent("m.db").path])
    try Data(Configuration.template.utf8).write(to: file)
    #expect(try Configuration(file: file.path).glossaries == [.shipped])
  }
}
