import TestSupport
import Testing

@testable import TumenIndex

private struct Letters: FuzzyIndex.Words {
  func stem(of word: String) -> String { word.lowercased() }
  func fold(_ word: String) -> String { word.lowercased() }
  func parts(of word: String) -> [(first: String, second: String)] { [] }
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
  @Test func `counts phrases together that differ in words at which none begins or ends`() throws {
    let index = try index(["x a b c", "z b c", "b c a y", "a b"])
    let (query, _) = try index.row(of: tokens("a b c a"), Letters())
    let found = try index.phrases(in: query, as: [.joining, .word, .word, .joining], atLeast: 2)
    #expect(found.map(\.range) == [1..<3] && found.map(\.count) == [3])
  }

  @Test(arguments: [
    (["b"], 3), (["b", "c"], 2), (["c", "b"], 1), (["b", "c", "d"], 1), (["c", "x"], 0), (["z"], 0),
  ])
  func `counts the rows that have words one behind the other`(run: [String], count: Int) throws {
    let index = try index(["x B c d", "b c , b c", "c b , x"])
    #expect(try index.frequency(ofRun: run) == count)
  }

  /// “a”, “b” and “the” stand in more rows than are read for a word alone.
  @Test func `finds phrases of nothing but frequent words`() throws {
    let rows = (0..<FuzzyIndex.mostRows + 1).map { "b the \($0 % 7 == 0 ? "x" : "y") a" }
    let index = try index(rows + ["a b", "q a the b", "a b a the b", "the a b"])
    let roles: [String: Phrase.Role] = ["the": .joining, "no": .opening]
    func found(_ text: String) throws -> [String] {
      let query = tokens(text)
      return try index.phrases(
        in: index.row(of: query, Letters()).row, as: query.map { roles[$0.text] ?? .word }, atLeast: 2
      ).map { "\(query[$0.range].map(\.text).joined(separator: " ")) \($0.count)" }
    }
    #expect(try found("z a b z") == ["a b 3"])
    #expect(try found("z a the b z") == ["a the b 2"])
    #expect(try found("the a b z") == ["the a b 1"])
    #expect(try found("z b the a z").isEmpty)
    #expect(try index.frequency(ofRun: ["a", "b"]) == 3 && index.frequency(ofRun: ["a", "the"]) == 2)
  }

  @Test func `keeps the place of a row that is the phrase and nothing else`() throws {
    let index = try index((0..<40).map { "a b c\($0)" }, added: ["a b ."])
    let found = try index.phrases(in: index.row(of: tokens("z a b z"), Letters()).row, atLeast: 2)
    #expect(found.map(\.count) == [41] && found[0].places.count == 32 && found[0].places.contains { $0.row == 40 })
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
