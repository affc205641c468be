import Foundation
import Testing
import Tumen

@Suite struct `The memories of a configuration` {
  private func configuration(_ yaml: String) throws -> Configuration {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("tumen.yaml")
    try Data(yaml.utf8).write(to: file)
    return try Configuration(file: file.path)
  }

  @Test func `are paths, or paths with a penalty and a protection, in their order`() throws {
    let found = try configuration("memories: [a.db, {path: b.db, penalty: 2.5, read-only: true}, {path: /c.db}]\n")
    #expect(found.memorySettings.map(\.penalty) == [0, 2.5, 0])
    #expect(found.memorySettings.map(\.isReadOnly) == [false, true, false])
    #expect(found.memories.map { $0.split(separator: "/").last } == ["a.db", "b.db", "c.db"])
    #expect(found.memories[2] == "/c.db")
    #expect(try configuration(Configuration.template).memories.count == 1)
  }

  @Test(
    arguments: [(-5, 0), (0, 0), (2.5, 2.5), (100, 100), (1e9, 100), (-.infinity, 0), (.nan, 0)] as [(Double, Double)])
  func `and penalties take no more points than a score has, and give none`(asked: Double, points: Double) throws {
    var memory = Configuration.Memory("a.db", penalty: asked)
    #expect(memory.penalty == points)
    memory.penalty = asked
    #expect(memory.penalty == points)
    var penalty = UnitPenalty(UnitFilter(), reason: "old", points: asked)
    #expect(penalty.points == points)
    penalty.points = asked
    #expect(penalty.points == points)
    #expect(MatchOptions(minimumScore: asked).minimumScore == (asked.isNaN ? 100 : points))
  }

  /// One that is to be written may come to be; one that is only read is mistyped.
  @Test func `are an error if one is not there that nothing is imported into`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.db").path
    try Data("en\tru\nbridge\tмост\n".utf8).write(to: folder.appendingPathComponent("a.tsv"))
    _ = try Workspace(Configuration(memories: [path])).importUnits(from: folder.appendingPathComponent("a.tsv").path)
    var configuration = Configuration(memories: [path, path + ".other"])
    #expect(try Workspace(configuration).matches(for: "bridge", from: .english, to: .russian).matches.count == 1)
    configuration.memorySettings[1].isReadOnly = true
    let workspace = Workspace(configuration)
    let error = #expect(throws: TumenError.self) { try workspace.matches(for: "bridge", from: .english, to: .russian) }
    #expect(error?.place?.file == path + ".other")
  }

  @Test(arguments: [
    "memories: [{penalty: 5}]", "memories: [{path: a.db, penalty: 101}]", "memories: [{path: a.db, penalty: x}]",
    "memories: [{path: a.db, read-only: maybe}]", "memories: [{path: a.db, weight: 1}]", "memories: [[a.db]]",
    "memories: a.db", "memories: [\"\"]",
  ])
  func `are an error with its line if they make no sense`(yaml: String) {
    let error = #expect(throws: TumenError.self) { try configuration(yaml + "\n") }
    #expect(error?.place?.line == 1)
  }
}
