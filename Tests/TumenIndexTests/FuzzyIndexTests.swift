import TestSupport
import Testing

@testable import TumenIndex

private func rows(
  _ count: Int, lengths: ClosedRange<Int>, vocabulary: UInt32, _ generator: inout SeededGenerator
) -> [[UInt32]] {
  (0..<count).map { _ in
    (0..<Int.random(in: lengths, using: &generator)).map { _ in
      // Squaring makes low ids common and high ids rare, as in language.
      let x = Double.random(in: 0..<1, using: &generator)
      return UInt32(x * x * Double(vocabulary))
    }
  }
}

private func perturbed(_ row: [UInt32], vocabulary: UInt32, _ generator: inout SeededGenerator) -> [UInt32] {
  var row = row
  for _ in 0..<Int.random(in: 0...4, using: &generator) {
    let place = Int.random(in: 0...row.count, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0 where place < row.count: row[place] = UInt32.random(in: 0...vocabulary + 3, using: &generator)
    case 1 where place < row.count: row.remove(at: place)
    default: row.insert(UInt32.random(in: 0...vocabulary + 3, using: &generator), at: place)
    }
  }
  return row
}

@Suite struct `A fuzzy index` {
  @Test(arguments: [
    (seed: 1, lengths: 0...12, vocabulary: 40),  // short rows, many words in common
    (seed: 2, lengths: 1...3, vocabulary: 3),  // nothing but common and repeated words
    (seed: 3, lengths: 60...70, vocabulary: 500),  // around the width of a machine word
    (seed: 4, lengths: 1...150, vocabulary: 900),
    (seed: 5, lengths: 1...1, vocabulary: 5),
  ])
  func `finds what comparing with every row finds`(
    seed: Int, lengths: ClosedRange<Int>, vocabulary: Int
  ) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let rows = rows(lengths.upperBound > 50 ? 40 : 150, lengths: lengths, vocabulary: UInt32(vocabulary), &generator)
    let index = FuzzyIndex(rows: rows)
    for round in 0..<60 {
      let query = perturbed(
        rows[Int.random(in: 0..<rows.count, using: &generator)], vocabulary: UInt32(vocabulary), &generator)
      let minimum = [0, 1, 33.4, 50, 70, 75, 90, 99.5, 100][round % 9]
      var expected: [Int: Double] = [:]
      for (number, row) in rows.enumerated() where !row.isEmpty && !query.isEmpty {
        let length = max(row.count, query.count)
        let similarity = Double(100 * (length - EditDistance.reference(from: query, to: row))) / Double(length)
        if similarity >= minimum { expected[number] = similarity }
      }
      let hits = index.hits(for: query, minimum: minimum)
      let found = Dictionary(uniqueKeysWithValues: hits.map { ($0.row, $0.similarity) })
      #expect(found == expected, "seed \(seed), round \(round), minimum \(minimum)")
    }
  }

  @Test func `of ten thousand words is searched as any other`() {
    var generator = SeededGenerator(seed: 6)
    let long = rows(3, lengths: 10_000...10_000, vocabulary: 4000, &generator)
    var query = long[1]
    query[17] = 9_999_999
    query.remove(at: 5000)
    let hits = FuzzyIndex(rows: long).hits(for: query, minimum: 90)
    #expect(hits.map(\.row) == [1])
    #expect(hits.first?.distance == 2)
  }

  @Test func `without rows, or asked for nothing, finds nothing`() {
    #expect(FuzzyIndex(rows: []).hits(for: [1, 2], minimum: 0).isEmpty)
    #expect(FuzzyIndex(rows: [[1, 2], []]).hits(for: [], minimum: 0).isEmpty)
  }

  @Test func `tests its threshold on the unrounded similarity`() {
    let index = FuzzyIndex(rows: [[1, 2, 3, 4, 5, 6, 7]])
    // Two of seven changed: 71.43.
    let query: [UInt32] = [1, 2, 3, 4, 5, 8, 9]
    #expect(index.hits(for: query, minimum: 71.4).count == 1)
    #expect(index.hits(for: query, minimum: 71.5).isEmpty)
  }
}

@Suite struct `An alignment` {
  @Test func `has as many changes as the distance, and rebuilds both sides`() {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<200 {
      let first = rows(1, lengths: 0...15, vocabulary: 8, &generator)[0]
      let second =
        round % 2 == 0
        ? perturbed(first, vocabulary: 8, &generator) : rows(1, lengths: 0...15, vocabulary: 8, &generator)[0]
      let steps = Alignment(from: first, to: second).steps
      #expect(steps.count { $0 != .equal } == EditDistance.reference(from: first, to: second), "round \(round)")
      #expect(steps.count { $0 != .inserted } == first.count)
      #expect(steps.count { $0 != .deleted } == second.count)
    }
  }
}

@Suite struct `The reference of edit distance` {
  @Test(arguments: [("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("abc", "cab", 2), ("abcd", "abcd", 0)])
  func `counts insertions, deletions and replacements`(first: String, second: String, distance: Int) {
    #expect(EditDistance.reference(from: Array(first), to: Array(second)) == distance)
  }
}
