import TestSupport
import Testing

@testable import TumenIndex

private func trie(_ patterns: [(tokens: [UInt32], number: Int)]) -> PatternTrie {
  var gathered = PatternTrie.Patterns()
  for (tokens, number) in patterns { gathered.insert(tokens, number: number) }
  return PatternTrie(
    .inMemory { writer throws(MappedFileError) in try PatternTrie.write(gathered, as: 0, to: &writer) }, 0)
}

@Suite struct `A pattern trie` {
  @Test func `knows the patterns that end where it stands, and no others`() {
    let trie = trie([([1, 2], 10), ([1, 2, 3], 11), ([1, 2], 12), ([], 13)])
    #expect(trie.patterns(at: trie.root).isEmpty && !trie.isEnd(trie.root))
    let one = trie.advance(trie.root, by: 1)
    #expect(one.map(trie.isEnd) == false)
    let two = one.flatMap { trie.advance($0, by: 2) }
    #expect(two.map(trie.patterns(at:)).map(Array.init) == [10, 12])
    #expect(two.flatMap { trie.advance($0, by: 3) }.map(trie.patterns(at:)).map(Array.init) == [11])
    #expect(trie.advance(trie.root, by: 2) == nil)
    #expect(trie.advance(trie.root, by: .max) == nil)
  }

  @Test func `finds nothing where there are no patterns`() {
    let trie = trie([])
    #expect(trie.advance(trie.root, by: 0) == nil)
    #expect(trie.patterns(at: trie.root).isEmpty)
  }

  /// Against a list of the patterns, for patterns that share beginnings and for ones that do not.
  @Test(arguments: [2, 5, 1000] as [UInt32])
  func `finds what comparing with every pattern finds`(tokens: UInt32) {
    var generator = SeededGenerator(seed: UInt64(tokens))
    for round in 0..<60 {
      let patterns = (0..<Int.random(in: 0...80, using: &generator)).map { number in
        (
          tokens: (0..<Int.random(in: 1...5, using: &generator)).map { _ in
            UInt32.random(in: 0..<tokens, using: &generator)
          }, number: number
        )
      }
      let trie = trie(patterns)
      for _ in 0..<60 {
        let query = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
          UInt32.random(in: 0..<tokens, using: &generator)
        }
        var state: PatternTrie.State? = trie.root
        for token in query { state = state.flatMap { trie.advance($0, by: token) } }
        let found = state.map { trie.patterns(at: $0).map(Int.init) } ?? []
        #expect(found == patterns.filter { $0.tokens == query }.map(\.number), "seed \(tokens), round \(round)")
        #expect((state != nil) == patterns.contains { $0.tokens.starts(with: query) })
      }
    }
  }
}
