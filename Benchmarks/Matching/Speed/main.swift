// Asks a memory text by text on one core, and tells how long the search takes, and the whole match: with the analysis of the
// text, at each of three thresholds, by both scores.
//
//     make bench-matching MEMORY=memory.db SOURCE=en TARGET=ru QUERIES=queries.txt
import Glibc
import Tumen
import TumenModel

/// Prints how the times of some answers are spread, in milliseconds.
func show(_ name: String, _ times: [Duration]) {
  let sorted = times.sorted()
  func text(_ time: Duration) -> String {
    let microseconds = Int((time / .microseconds(1)).rounded())
    return "\(microseconds / 1000).\(String(microseconds % 1000 + 1000).dropFirst())"
  }
  func quantile(_ share: Double) -> Duration { sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] }
  let mean = times.reduce(.zero, +) / times.count
  let figures = [mean, quantile(0.5), quantile(0.95), quantile(0.99), sorted[sorted.count - 1]]
  print(name, figures.map(text).joined(separator: "\t"), separator: "\t")
}

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  print("usage: MatchSpeed MEMORY SOURCE TARGET < QUERIES")
  exit(3)
}
let (source, target) = (try LanguageTag(arguments[2]), try LanguageTag(arguments[3]))
let workspace = Workspace(Configuration(memories: [arguments[1]]))
var queries: [String] = []
while let line = readLine() { queries.append(line) }

print("score", "from", "what", "mean", "p50", "p95", "p99", "max", separator: "\t")
for scoring in [Scoring.plain, .weighted] {
  for minimum in [50.0, 70, 90] {
    let options = MatchOptions(minimumScore: minimum, scoring: scoring)
    func measure(_ what: String, _ answer: (String) throws -> Void) rethrows {
      var times: [Duration] = []
      let clock = SuspendingClock()
      // Once for what is opened and read into memory.
      for query in queries.prefix(100) { try answer(query) }
      for query in queries {
        let start = clock.now
        try answer(query)
        times.append(clock.now - start)
      }
      show("\(scoring)\t\(Int(minimum))\t\(what)", times)
    }
    try measure("search") { _ = try workspace.similarities(for: $0, from: source, to: target, options: options) }
    try measure("match") { _ = try workspace.matches(for: $0, from: source, to: target, options: options) }
  }
}
