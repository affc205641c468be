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
