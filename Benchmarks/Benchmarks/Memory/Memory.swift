import Benchmark
import Foundation
import Tumen
import TumenModel

// What a memory and a glossary cost. DATA names a table and COLUMNS its columns; without them the shipped
// corpus serves, which is small.
let benchmarks = { @Sendable in
  let environment = ProcessInfo.processInfo.environment
  let given = environment["DATA"].flatMap { $0.isEmpty ? nil : $0 }
  let data = given ?? "../Corpora/tumen-bridge.tmx"
  let columns = environment["COLUMNS"].flatMap { $0.isEmpty ? nil : $0 }
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID().uuidString)")
  let workspace = Workspace(Configuration(memories: [folder.appendingPathComponent("memory.db").path]))

  Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .peakMemoryResident], maxDuration: .seconds(20))

  Benchmark("import") { benchmark in
    for _ in benchmark.scaledIterations {
      let path = folder.appendingPathComponent("\(UUID().uuidString).db").path
      try Workspace(Configuration(memories: [path])).importUnits(from: data, columns: columns)
      try FileManager.default.removeItem(atPath: path)
    }
  }

  Benchmark("match at 70") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try workspace.matches(for: query, from: .english, to: .russian))
    }
  } setup: {
    try workspace.importUnits(from: data, columns: columns)
    _ = try workspace.matches(for: query, from: .english, to: .russian)
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

private let query = "The bridge over the Tumen River will be about 850 m long and two lanes wide."
