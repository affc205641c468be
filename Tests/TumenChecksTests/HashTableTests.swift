import TestSupport
import Testing

@testable import TumenChecks

@Suite struct `A table by hashes` {
  @Test(arguments: [UInt64(1), 7, 4711]) func `holds what a dictionary holds`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = HashTable(-1)
    var dictionary: [UInt64: Int] = [:]
    // Few keys, so that some come again; many of them alike in their lower bits.
    for value in 0..<20_000 {
      let key = UInt64.random(in: 0..<9_000, using: &random) << UInt64.random(in: 0...2, using: &random) * 20 + 2
      table.insert(value, for: key)
      dictionary[key] = value
    }
    #expect(table.count == dictionary.count)
    #expect(dictionary.allSatisfy { table[$0.key] == $0.value })
    #expect((0..<1000).allSatisfy { table[UInt64.max - $0] == nil })
  }

  @Test func `takes the keys 0 and 1 for one`() {
    var table = HashTable(0)
    #expect(table[0] == nil)
    table.insert(5, for: 0)
    #expect(table[0] == 5 && table[1] == 5 && table.count == 1)
  }
}
