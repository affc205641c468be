import TestSupport
import Testing

@testable import TumenIndex

private struct Letters: FuzzyIndex.Words {
  func stem(of word: String) -> String { word.lowercased() }
  func fold(_ word: String) -> String { word.lowercased() }
}

private func tokens(_ text: String) -> [FuzzyIndex.Token] {
  text.split(separator: " ").map { .init(String($0), isWord: $0 != "," && $0 != ".") }
}

private func index(_ rows: [String], added: [String] = []) throws -> FuzzyIndex {
  var builder = FuzzyIndex.Builder(Letters())
  for (number, row) in rows.enumerated() {
    for token in tokens(row) { builder.add(token.text.utf8Span.span, isWord: token.isWord) }
    builder.endRow(number: UInt32(number))
  }
  var index = try builder.index(at: nil, key: 1)
  for (number, row) in added.enumerated() {
    try index.add(tokens(row), number: UInt32(rows.count + number), Letters())
  }
  return index
}

@Suite struct `The search for phrases` {
  @Test(arguments: [
    (["b"], 3), (["b", "c"], 2), (["c", "b"], 1), (["b", "c", "d"], 1), (["c", "x"], 0), (["z"], 0),
  ])
  func `counts the rows that have words one behind the other`(run: [String], count: Int) throws {
    let index = try index(["x B c d", "b c , b c", "c b , x"])
    #expect(try index.frequency(ofRun: run) == count)
  }

  @Test func `finds the longest runs that rows have, and where`() throws {
    let index = try index(["x b C d y", "b c", "e f", "f g , h z"], added: ["q e f , g"])
    let (query, _) = try index.row(of: tokens("a b c d e f , g"), Letters())
    let found = try index.phrases(in: query, atLeast: 2)
    #expect(found.map(\.range) == [1..<4, 4..<8])
    #expect(found.map(\.words) == [3, 3])
    let texts = try found.map { phrase in
      try phrase.places.map { place in
        "\(try index.number(of: place.row)): \(try index.texts(of: place.row)[place.start...].prefix(phrase.range.count))"
      }
    }
    #expect(texts == [["0: [\"b\", \"C\", \"d\"]"], ["4: [\"e\", \"f\", \",\", \"g\"]"]])
  }

  @Test func `takes numbers and marks for what they are, not for one another`() throws {
    let index = try index(["a 1 b", "c , d"])
    let (query, _) = try index.row(of: tokens("a 2 b . c . d"), Letters())
    #expect(try index.phrases(in: query, atLeast: 2).isEmpty)
  }

  /// Against every run of the query and every place of every row.
  @Test(arguments: 1...6)
  func `finds what comparing every run with every row finds`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func row() -> String {
      (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        ["a", "b", "c", "d", "e", "f", "g", "A", ",", "."].randomElement(using: &generator)!
      }.joined(separator: " ")
    }
    let rows = (0..<40).map { _ in row() }
    let index = try index(Array(rows[..<30]), added: Array(rows[30...]))
    for _ in 0..<40 {
      let query = tokens(row())
      let found = try index.phrases(in: try index.row(of: query, Letters()).row, atLeast: 2)
      let keys = query.map { $0.text.lowercased() }
      let longest = query.indices.flatMap { first in
        (first + 1...query.count).compactMap { end -> Int? in
          let run = Array(keys[first..<end])
          guard query[first].isWord, query[end - 1].isWord else { return nil }
          let isFound = rows.contains { row in
            let words = tokens(row).map { $0.text.lowercased() }
            return words.indices.contains { words[$0...].starts(with: run) }
          }
          let words = query[first..<end].count(where: \.isWord)
          return isFound && words > 1 ? words : nil
        }
      }.max()
      #expect(found.first?.words == longest)
      for phrase in found {
        for place in phrase.places {
          let words = try index.texts(of: place.row).map { $0.lowercased() }
          #expect(words[place.start...].starts(with: keys[phrase.range]))
        }
        #expect(phrase.places.count == min(phrase.count, 32))
      }
      for (number, phrase) in found.enumerated() {
        #expect(found[..<number].allSatisfy { !$0.range.overlaps(phrase.range) })
      }
    }
  }
}
