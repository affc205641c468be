import Foundation

/// A tab-separated table whose first line names the columns.
struct Table {
  /// One row: its fields by the names of their columns.
  typealias Row = [String: String]

  let rows: [Row]

  /// - Throws: if the file cannot be read.
  init(_ path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let names = lines[0].split(separator: "\t").map(String.init)
    rows = lines.dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(names, fields))
    }
  }
}

/// How many rows of each half came out right.
struct Tally {
  private var right: [String: Int] = [:]
  private var all: [String: Int] = [:]
  /// What went wrong in the half that may be looked at.
  private(set) var misses: [String] = []

  mutating func count(_ half: String, _ isRight: Bool, _ miss: @autoclosure () -> String = "") {
    all[half, default: 0] += 1
    if isRight {
      right[half, default: 0] += 1
    } else if half == "seen" {
      misses.append(miss())
    }
  }

  /// The share of the seen and of the unseen half, with the numbers of rows.
  var line: String {
    ["seen", "unseen"].map { half in
      guard let count = all[half] else { return "      –        " }
      return String(format: "%.3f (%4d)", Double(right[half] ?? 0) / Double(count), count)
    }.joined(separator: "   ")
  }
}
