import Benchmark
import Foundation
import Tumen
import TumenModel

// What a memory and a glossary cost. The environment says of what:
//   DATA      a table or TMX file; without it the shipped corpus serves, which is small
//   COLUMNS   the columns of a table
//   MEMORY    a memory that is there, which is only read, instead of one made of DATA
//   SOURCE    the language of the queries, English without it
//   TARGET    the language to translate into, Russian without it
//   QUERIES   a text a line; without it one sentence serves
// A query of “match …” is one text, analysis and repair included; the distribution over QUERIES is what is printed.
let benchmarks = { @Sendable in
  let data = Given("DATA")?.text ?? "../Corpora/tumen-bridge.tmx"
  let columns = Given("COLUMNS")?.text
  let source = Given("SOURCE").flatMap { try? LanguageTag($0.text) } ?? .english
  let target = Given("TARGET").flatMap { try? LanguageTag($0.text) } ?? .russian
  let queries =
    Given("QUERIES").flatMap { try? String(contentsOfFile: $0.text, encoding: .utf8) }
    .map { $0.split(separator: "\n").map(String.init) } ?? [query]
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID().uuidString)")
  let given = Given("MEMORY")?.text
  let memory = given ?? folder.appendingPathComponent("memory.db").path
  let workspace = Workspace(Configuration(memories: [memory]))

  @Sendable func fill() throws {
    guard !FileManager.default.fileExists(atPath: memory) else { return }
    try workspace.importUnits(from: data, columns: columns)
    _ = try workspace.matches(for: query, from: source, to: target)
  }

  Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .peakMemoryResident], maxDuration: .seconds(20))

  if given == nil {
    Benchmark("import") { benchmark in
      for _ in benchmark.scaledIterations {
        let path = folder.appendingPathComponent("\(UUID().uuidString).db").path
        try Workspace(Configuration(memories: [path])).importUnits(from: data, columns: columns)
        try FileManager.default.removeItem(atPath: path)
      }
    }

    Benchmark("build the index, first match") { benchmark in
      for _ in benchmark.scaledIterations {
        try? FileManager.default.removeItem(atPath: "\(memory).\(source).index")
        blackHole(try Workspace(workspace.configuration).matches(for: query, from: source, to: target))
      }
    } setup: {
      try fill()
    }
  }

  Benchmark("open, first match") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try Workspace(workspace.configuration).matches(for: query, from: source, to: target))
    }
  } setup: {
    try fill()
  }

  for scoring in Scoring.allCases {
    for minimum in [50.0, 70, 90] {
      Benchmark("match \(scoring) at \(Int(minimum))") { benchmark in
        let options = MatchOptions(minimumScore: minimum, scoring: scoring)
        let text = queries[benchmark.currentIteration % queries.count]
        blackHole(try workspace.matches(for: text, from: source, to: target, options: options))
      } setup: {
        try fill()
      }
    }
  }

  Benchmark("terms") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try workspace.terms(in: query, language: .english))
    }
  } setup: {
    _ = try workspace.terms(in: query, language: .english)
  }

  Benchmark("lookup") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try workspace.lookup("Пак Тхэ Соном")) }
  } setup: {
    _ = try workspace.lookup("Пак Тхэ Соном")
  }
}

/// A variable of the environment that is not empty.
private struct Given {
  let text: String

  init?(_ name: String) {
    guard let text = ProcessInfo.processInfo.environment[name], !text.isEmpty else { return nil }
    self.text = text
  }
}

private let query = "The bridge over the Tumen River will be about 850 m long and two lanes wide."
