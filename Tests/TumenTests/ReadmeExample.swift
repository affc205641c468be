// The library example of README.md, compiled and run as it stands there.
import Foundation
import Testing

// README-IMPORTS
import Tumen

// README-END

@Suite struct `The README` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `shows a library example that runs as it stands`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let memory = folder.appendingPathComponent("bridge.db").path
    let corpus = Self.root.appendingPathComponent("Corpora/tumen-bridge.tmx").path

    // README-BEGIN
    let workspace = Workspace(Configuration(memories: [memory]))
    let report = try workspace.importUnits(from: corpus)
    let answer = try workspace.matches(
      for: "The bridge is 7 m wide and has two lanes", from: .english, to: .korean,
      options: MatchOptions(minimumScore: 80))
    let people = try workspace.lookup("박태성").results.map(\.concept.id)
    let terms = try workspace.terms(in: "У реки Туманной", language: .russian).terms.map(\.concept.id)
    // README-END

    #expect(report.read == report.stored && report.rejected == 0)
    #expect(answer.matches.first.map { $0.score.printed >= 80 } == true)
    #expect(people == ["pak-thae-song"])
    #expect(terms == ["tumen-river"])
  }

  @Test func `quotes that example word for word`() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let example = source.components(separatedBy: "// README-BEGIN\n")[1].components(separatedBy: "    // README-END")[0]
    let quoted = example.split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
    #expect(readme.contains(quoted))
  }
}
