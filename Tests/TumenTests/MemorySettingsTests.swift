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
    #expect(found.memories.map(\.penalty) == [0, 2.5, 0])
    #expect(found.memories.map(\.isReadOnly) == [false, true, false])
    #expect(found.memories.map { $0.path.split(separator: "/").last } == ["a.db", "b.db", "c.db"])
    #expect(found.memories[2].path == "/c.db")
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

  /// The one that imports go to may come to be; any other is mistyped.
  @Test func `are an error if one is not there that nothing is imported into`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.db").path
    try Data("en\tru\nbridge\tмост\n".utf8).write(to: folder.appendingPathComponent("a.tsv"))
    _ = try Workspace(Configuration(memories: [path])).importUnits(from: folder.appendingPathComponent("a.tsv").path)
    let table = folder.appendingPathComponent("b.tsv").path
    try Data("en\tru\nbridge\t\n".utf8).write(to: URL(fileURLWithPath: table))
    /// What the questions to memories say beside their answers.
    func remarks(_ configuration: Configuration) throws -> [String?] {
      let workspace = Workspace(configuration)
      return [
        try workspace.matches(for: "bridge", from: .english, to: .russian).remark,
        try workspace.snapshot().matches(for: "bridge", from: .english, to: .russian).remark,
        try workspace.concordance(of: "bridge").remark,
        try workspace.leverage(of: [table], from: .english, to: .russian).remark,
        try workspace.pretranslate(table, from: .english, to: .russian) { _ in }.remark,
        try workspace.statistics().remark,
      ]
    }
    let missing = path + ".other"
    #expect(try remarks(Configuration(memories: [path])) == [nil, nil, nil, nil, nil, nil])
    let growing = try remarks(Configuration(memories: [missing, path]))
    #expect(growing.allSatisfy { $0 == "\(missing): there is no memory yet; the other ones answer" })
    for isReadOnly in [false, true] {
      var configuration = Configuration(memories: [path, missing])
      configuration.memories[1].isReadOnly = isReadOnly
      let workspace = Workspace(configuration)
      let questions: [() throws -> Void] = [
        { _ = try workspace.matches(for: "bridge", from: .english, to: .russian) },
        { _ = try workspace.concordance(of: "bridge") },
        { _ = try workspace.leverage(of: [table], from: .english, to: .russian) },
        { _ = try workspace.pretranslate(table, from: .english, to: .russian) { _ in } },
        { _ = try workspace.statistics() }, { _ = try workspace.census() }, { _ = try workspace.verifyMemories() },
        { _ = try workspace.extraction(from: [table], options: ExtractionOptions(languages: [.english, .russian])) },
      ]
      for question in questions {
        let error = #expect(throws: TumenError.self) { try question() }
        #expect(error?.place?.file == missing)
      }
    }
  }

  @Test func `show a pair that several have once, from the one where it scores most`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["a", "b"].map { folder.appendingPathComponent("\($0).db").path }
    for (path, rows) in zip(paths, ["bridge\tмост\nbridge\tмостик\n", "bridge\tмост\n"]) {
      let table = folder.appendingPathComponent("table.tsv")
      try Data("en\tru\n\(rows)".utf8).write(to: table)
      try Workspace(Configuration(memories: [path])).importUnits(from: table.path)
    }
    var configuration = Configuration(memories: paths)
    configuration.memories[0].penalty = 5
    func found(_ text: String) throws -> [String] {
      try Workspace(configuration).matches(for: text, from: .english, to: .russian).matches
        .map { "\($0.score) \($0.target.text) \($0.occurrences) \($0.memory.suffix(4))" }
    }
    #expect(try found("bridge") == ["100 мост 2 b.db", "95 мостик 1 a.db"])
    #expect(try found("Bridge") == ["90 мост 2 b.db", "85 мостик 1 a.db"])
    // One that is named twice, or by a link, is asked once.
    try FileManager.default.createSymbolicLink(atPath: paths[1] + ".link", withDestinationPath: paths[1])
    configuration.memories = [.init(paths[1]), .init(paths[1]), .init(paths[1] + ".link")]
    #expect(try found("bridge") == ["100 мост 1 b.db"])
  }

  @Test func `count what all of them have, however few are shown`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["a", "b"].map { folder.appendingPathComponent("\($0).db").path }
    let rows = [
      "1\tone bridge\tмост\n2\tone bridge\tмостик\n",
      "3\tone bridge\tмост\n4\tone bridge\tпереправа\n5\tone bridge\tмост\n",
    ]
    for (path, rows) in zip(paths, rows) {
      let table = folder.appendingPathComponent("table.tsv")
      try Data("id\ten\tru\n\(rows)".utf8).write(to: table)
      try Workspace(Configuration(memories: [path])).importUnits(from: table.path)
    }
    var configuration = Configuration(memories: paths)
    for penalties in [[0.0, 0], [5, 0], [0, 5], [7, 7]] {
      for place in 0...1 { configuration.memories[place].penalty = penalties[place] }
      for text in ["one bridge", "one bridge more"] {
        for limit in [1, 5] {
          let found = try Workspace(configuration).matches(
            for: text, from: .english, to: .russian, options: MatchOptions(minimumScore: 50, limit: limit)
          ).matches
          #expect(found.count == min(limit, 3) && found.allSatisfy { $0.translations == 3 && $0.origin != nil })
          for match in found { #expect(match.occurrences == (match.target.text == "мост" ? 3 : 1), "\(penalties)") }
        }
      }
    }
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
