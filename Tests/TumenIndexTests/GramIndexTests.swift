import TestSupport
import Testing

@testable import TumenIndex

private func gramIndex(gramCount: Int, grams: [[UInt16]]) -> GramIndex {
  GramIndex(
    .inMemory { writer throws(MappedFileError) in
      try GramIndex.write(gramCount: gramCount, grams: grams, as: 0, to: &writer)
    }, 0)
}

@Suite struct `The index of grams` {
  /// Against counting the shared grams of every row.
  @Test func `finds the rows that share the most with a query`() {
    var generator = SeededGenerator(seed: 95)
    for round in 0..<200 {
      let count = Int.random(in: 0...60, using: &generator)
      func grams() -> [UInt16] {
        Array(
          Set((0..<Int.random(in: 1...8, using: &generator)).map { _ in UInt16.random(in: 0..<20, using: &generator) })
        )
        .sorted()
      }
      let rows = (0..<count).map { _ in grams() }
      let index = gramIndex(gramCount: 20, grams: rows)
      let query = grams()
      let found = index.likest(to: query, limit: 100)
      func level(_ row: Int) -> Int { 126 * Set(rows[row]).intersection(query).count / (query.count + rows[row].count) }
      let sharing = rows.indices.filter { !Set(rows[$0]).isDisjoint(with: query) }
      let wanted =
        sharing.contains { Set(rows[$0]).intersection(query).count > 1 }
        ? sharing.filter { Set(rows[$0]).intersection(query).count > 1 } : sharing
      let ranked = wanted.sorted { (min(63, level($1)), $0) < (min(63, level($0)), $1) }
      #expect(found == ranked, "seed 95, round \(round)")
    }
  }

  @Test func `is empty for no rows and no grams`() {
    #expect(gramIndex(gramCount: 5, grams: []).likest(to: [1, 2], limit: 5).isEmpty)
    #expect(gramIndex(gramCount: 5, grams: [[1], [2]]).likest(to: [], limit: 5).isEmpty)
  }
}
