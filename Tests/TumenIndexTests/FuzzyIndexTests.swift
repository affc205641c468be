import Foundation
import TestSupport
import Testing

@testable import TumenIndex

/// Words that show what they are compared by: `3.1.0` is a form of stem 3, fold 1 of it, writing 0 of that.
private struct Spelled: FuzzyIndex.Words {
  func stem(of word: String) -> String { String(word.prefix { $0 != "/" }) }
  func fold(_ word: String) -> String { word.split(separator: "/").prefix(2).joined(separator: "/") }
  /// Every third stem is written apart, as any of some common words and forms of others.
  func parts(of word: String) -> [(first: String, second: String)] {
    guard let stem = Int(stem(of: word).dropFirst()), stem % 3 == 2 else { return [] }
    return (0..<3).flatMap { one in (0..<3).map { ("w\(one + stem % 2)/0/0", "w\($0 + stem % 5)/1/0") } }
  }
}

/// Random rows of words, numbers and punctuation marks.
private struct RandomRows {
  var generator: SeededGenerator
  let vocabulary: Int

  mutating func token() -> FuzzyIndex.Token {
    if Int.random(in: 0..<8, using: &generator) == 0 {
      return .init([",", ".", "«"].randomElement(using: &generator) ?? "", isWord: false)
    }
    if Int.random(in: 0..<12, using: &generator) == 0 {
      return .init(String(Int.random(in: 0..<4, using: &generator)), isWord: true)
    }
    // Squaring makes low stems common and high ones rare, as in language.
    let x = Double.random(in: 0..<1, using: &generator)
    let stem = Int(x * x * Double(vocabulary))
    let (form, writing) = (Int.random(in: 0..<6, using: &generator) / 4, Int.random(in: 0..<6, using: &generator) / 5)
    return .init("w\(stem)/\(form)/\(writing)", isWord: true)
  }

  mutating func row(_ lengths: ClosedRange<Int>) -> [FuzzyIndex.Token] {
    (0..<Int.random(in: lengths, using: &generator)).map { _ in token() }
  }

  mutating func perturbed(_ row: [FuzzyIndex.Token]) -> [FuzzyIndex.Token] {
    var row = row
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let place = Int.random(in: 0...row.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where place < row.count: row[place] = token()
      case 1 where place < row.count: row.remove(at: place)
      case 2 where row.count > 1 && place > 0 && place < row.count: row.swapAt(place, place - 1)
      default: row.insert(token(), at: place)
      }
    }
    return row
  }
}

private func index(
  _ rows: [[FuzzyIndex.Token]], at path: String? = nil, in folder: String? = nil,
  room: FuzzyIndex.Builder.Room = .init()
) throws -> FuzzyIndex {
  var builder = FuzzyIndex.Builder(Spelled(), in: folder, room: room)
  for (number, row) in rows.enumerated() {
    for token in row { builder.add(token.text.utf8Span.span, isWord: token.isWord) }
    builder.endRow(number: UInt32(number))
  }
  return try builder.index(at: path, key: 7, facts: [1, 2])
}

@Suite struct `A fuzzy index` {
  /// What waits in files, and is read several times for want of room, becomes the same index byte by byte.
  @Test(arguments: [(64, 1 << 20), (1 << 20, 40), (16, 1), (1, 300)])
  func `is the same with little room in memory`(bytes: Int, numbers: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomRows(generator: SeededGenerator(seed: 11), vocabulary: 60)
    let rows = (0..<400).map { _ in random.row(0...9) } + [random.row(300...300)]
    var room = FuzzyIndex.Builder.Room()
    (room.bytes, room.numbers) = (bytes, numbers)
    func written(_ name: String, in folder: String?, _ room: FuzzyIndex.Builder.Room) throws -> Data {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID())-\(name)").path
      defer { try? FileManager.default.removeItem(atPath: file) }
      _ = try index(rows, at: file, in: folder, room: room)
      return try Data(contentsOf: URL(fileURLWithPath: file))
    }
    let wanted = try written("whole", in: nil, .init())
    #expect(try written("spilled", in: folder.path, room) == wanted)
    // Where no file can be made all of it stays in memory.
    #expect(try written("kept", in: "/nowhere", room) == wanted)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  /// Against comparing with every row by the whole table, for rows that were there when the index was built and rows that
  /// were added.
  @Test(arguments: [
    (seed: 1, lengths: 0...12, vocabulary: 40),  // short rows, many words in common
    (seed: 2, lengths: 1...3, vocabulary: 3),  // nothing but common and repeated words
    (seed: 3, lengths: 60...70, vocabulary: 500),  // around the width of a machine word
    (seed: 4, lengths: 1...120, vocabulary: 900),
    (seed: 5, lengths: 1...1, vocabulary: 5),
    (seed: 6, lengths: 4...9, vocabulary: 12),
    (seed: 7, lengths: 1...4, vocabulary: 9),  // a name more or less, and names that change places
    (seed: 8, lengths: 2...6, vocabulary: 14),
    (seed: 107, lengths: 1...3, vocabulary: 11),  // words written together whose parts stand elsewhere too
    (seed: 136, lengths: 1...2, vocabulary: 14),
  ])
  func `finds what comparing with every row finds`(
    seed: Int, lengths: ClosedRange<Int>, vocabulary: Int
  ) throws {
    var random = RandomRows(generator: SeededGenerator(seed: UInt64(seed)), vocabulary: vocabulary)
    let count = lengths.upperBound > 50 ? 40 : 150
    let rows = (0..<count).map { _ in random.row(lengths) }
    let kept = rows.count * 3 / 4
    var index = try index(Array(rows[..<kept]))
    for (number, row) in rows.enumerated().dropFirst(kept) {
      try index.add(row, number: UInt32(number), Spelled())
    }
    #expect(index.count == rows.count && index.addedCount == rows.count - kept)
    let whole = index
    for round in 0..<60 {
      let tokens = random.perturbed(rows[Int.random(in: 0..<rows.count, using: &random.generator)])
      let (query, folds) = try index.row(of: tokens, Spelled())
      var traits = QueryTraits(count: tokens.count)
      traits.folds = folds
      traits.foldOfToken = { whole.fold(of: $0) }
      switch round % 5 {
      case 0: try Self.addKnowledge(&traits, tokens, query, index, &random)
      case 1: try Self.addKnown(&traits, query, index) { $0 % 2 == 0 ? .name : .plain }
      case 2: try Self.addKnown(&traits, query, index) { [.name, .term, .plain][Int($0 % 3)] }
      case 3: try Self.addKnown(&traits, query, index) { $0 % 7 == 0 ? .plain : .term }
      default: break
      }
      let minimum = [0, 1, 33.4, 50, 70, 75, 90, 99.5, 100, 72, 85][round % 11]
      let limit = [1, 3, 10, Int.max][round % 4]
      for measure in [FuzzyIndex.Measure.plain, .weighted] {
        var expected: [UInt32: Double] = [:]
        for place in 0..<index.count {
          let row = try index.row(place)
          guard let similarity = Self.similarity(query, traits, row, measure), similarity >= minimum else { continue }
          expected[try index.number(of: place)] = similarity
        }
        let last =
          expected.values.map { min($0, 99) }.sorted(by: >).dropFirst(limit == .max ? .max : limit - 1).first ?? 0
        expected = expected.filter { min($0.value, 99) >= last }
        let hits = try index.hits(for: query, traits, measure: measure, minimum: minimum, limit: limit)
        let found = Dictionary(
          try hits.map { (try index.number(of: $0.row), $0.similarity) }, uniquingKeysWith: { first, _ in first })
        #expect(hits.count == found.count)
        #expect(found == expected, "seed \(seed), round \(round), minimum \(minimum), limit \(limit), \(measure)")
      }
    }
  }

  /// Some tokens are names or terms, wherever they stand.
  private static func addKnown(
    _ traits: inout QueryTraits, _ query: TokenRow, _ index: FuzzyIndex, _ kind: @escaping (UInt32) -> KnownWord
  ) throws {
    func known(_ token: UInt32) -> KnownWord {
      Int(token) < index.fileTokenCount && index.key(of: token) != TokenRow.punctuationKey ? kind(token) : .plain
    }
    traits.known = query.tokens.map(known)
    traits.knownToken = known
    traits.nameRows = try index.rows(withAnyOf: (0..<UInt32(index.fileTokenCount)).filter { known($0) == .name })
  }

  /// Some tokens are names, some pairs of words are written as one, some words as two.
  private static func addKnowledge(
    _ traits: inout QueryTraits, _ tokens: [FuzzyIndex.Token], _ query: TokenRow, _ index: FuzzyIndex,
    _ random: inout RandomRows
  ) throws {
    traits.knownToken = { $0 % 3 == 0 ? .name : .term }
    traits.nameRows = try index.rows(withAnyOf: (0..<UInt32(index.fileTokenCount)).filter { $0 % 3 == 0 })
    var spacing = QueryTraits.Spacing(count: query.tokens.count)
    defer { traits.spacing = spacing }
    for place in query.tokens.indices where query.keys[place] != TokenRow.punctuationKey {
      switch Int.random(in: 0..<7, using: &random.generator) {
      case 0: traits.known[place] = .name
      case 4: traits.known[place] = .term
      case 1 where place + 1 < query.tokens.count && query.keys[place + 1] != TokenRow.punctuationKey:
        spacing.joined[place] = UInt32.random(in: 1..<20, using: &random.generator)
      case 2, 3:
        spacing.parts[place] = try TokenNumbers(index, Spelled()).parts(of: tokens[place].text, query.tokens[place])
      default: break
      }
    }
  }

  private static func similarity(
    _ query: TokenRow, _ traits: QueryTraits, _ row: TokenRow, _ measure: FuzzyIndex.Measure
  ) -> Double? {
    guard query.wordCount > 0, row.wordCount > 0 else { return query.tokens == row.tokens ? 100 : nil }
    switch measure {
    case .plain:
      func words(_ row: TokenRow) -> [UInt32] {
        row.tokens.indices.filter { row.keys[$0] != TokenRow.punctuationKey }.map { row.tokens[$0] }
      }
      let longer = max(query.wordCount, row.wordCount)
      return Double(100 * (longer - EditDistance.reference(from: words(query), to: words(row)))) / Double(longer)
    case .weighted:
      let total = max(query.weight, row.weight)
      var distance = WeightedDistance(query, traits)
      let cost = distance.steps(to: row).reduce(0) { $0 + $1.cost }
      return Double(100 * (total - cost)) / Double(total)
    }
  }

  @Test func `opens from its file as it was built, and knows what it was told`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fuzzy-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("index").path
    var random = RandomRows(generator: SeededGenerator(seed: 21), vocabulary: 300)
    let rows = (0..<2000).map { _ in random.row(1...14) }
    let built = try index(rows, at: path)
    let opened = try FuzzyIndex(path: path)
    #expect(opened.key == 7 && opened.facts == [1, 2] && opened.count == 2000)
    for row in rows.prefix(50) {
      let (query, folds) = try opened.row(of: row, Spelled())
      #expect(query.tokens == (try built.row(of: row, Spelled())).row.tokens)
      var traits = QueryTraits(count: row.count)
      traits.folds = folds
      let hits = try opened.hits(for: query, traits, measure: .weighted, minimum: 60, limit: 5)
      #expect(Set(hits) == Set(try built.hits(for: query, traits, measure: .weighted, minimum: 60, limit: 5)))
    }
  }

  /// Every damaged byte is either noticed or was not needed: no answer is wrong, and none ends the process.
  @Test func `gives no wrong answer from a damaged file`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fuzzy-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("index").path
    var random = RandomRows(generator: SeededGenerator(seed: 22), vocabulary: 300)
    let rows = (0..<3000).map { _ in random.row(1...14) }
    _ = try index(rows, at: path)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    func answer(_ index: FuzzyIndex) throws -> [FuzzyIndex.Hit] {
      let (query, folds) = try index.row(of: rows[17], Spelled())
      var traits = QueryTraits(count: rows[17].count)
      traits.folds = folds
      return try index.hits(
        for: query, traits, measure: .weighted, minimum: 50, limit: .max
      ).sorted { $0.row < $1.row }
    }
    let right = try answer(try FuzzyIndex(path: path))
    var noticed = 0
    for _ in 0..<150 {
      var damaged = whole
      damaged[Int.random(in: 0..<whole.count, using: &random.generator)] ^= UInt8.random(
        in: 1...255, using: &random.generator)
      try damaged.write(to: URL(fileURLWithPath: path), options: .atomic)
      do { #expect(try answer(try FuzzyIndex(path: path)) == right) } catch is MappedFileError { noticed += 1 }
    }
    #expect(noticed > 100)
  }

  @Test func `finds nothing in an index without rows`() throws {
    let index = try index([])
    let query = try index.row(of: [.init("w1/0/0", isWord: true)], Spelled()).row
    #expect(try index.hits(for: query, QueryTraits(count: 1), measure: .weighted, minimum: 0, limit: 5).isEmpty)
    #expect(try index.hits(for: TokenRow(), QueryTraits(count: 0), measure: .plain, minimum: 0, limit: 5).isEmpty)
  }
}

@Suite struct `The weighted distance` {
  private func row(_ words: [(token: UInt32, key: UInt32, fold: UInt32)]) -> TokenRow {
    var row = TokenRow()
    for word in words { row.append(token: word.token, key: word.key) }
    return row
  }

  @Test func `costs the same by the rolling and by the whole table`() throws {
    var random = RandomRows(generator: SeededGenerator(seed: 31), vocabulary: 30)
    let rows = (0..<200).map { _ in random.row(0...15) }
    let index = try index(rows)
    for round in 0..<200 {
      let (query, folds) = try index.row(of: random.perturbed(rows[round]), Spelled())
      var traits = QueryTraits(count: query.tokens.count)
      traits.folds = folds
      traits.foldOfToken = { index.fold(of: $0) }
      var distance = WeightedDistance(query, traits)
      let other = try index.row(Int.random(in: 0..<200, using: &random.generator))
      let steps = distance.steps(to: other)
      let cost = steps.reduce(0) { $0 + $1.cost }
      #expect(distance.cost(to: other, atMost: .max) == cost, "seed 31, round \(round)")
      #expect(distance.cost(to: other, atMost: cost) == cost && distance.cost(to: other, atMost: cost - 1) == nil)
      #expect(steps.reduce(0) { $0 + $1.query } == query.tokens.count)
      #expect(steps.reduce(0) { $0 + $1.row } == other.tokens.count)
    }
  }

  @Test func `costs less for an ending than for a word, and less for a place than for a word`() {
    let query = row([(1, 1, 1), (2, 2, 2), (3, 3, 3)])
    var traits = QueryTraits(count: 3)
    traits.folds = [1, 2, 3]
    traits.foldOfToken = { $0 == 9 ? 3 : $0 }
    var distance = WeightedDistance(query, traits)
    #expect(distance.cost(to: query, atMost: .max) == 0)
    #expect(distance.cost(to: row([(1, 1, 1), (2, 2, 2), (9, 3, 3)]), atMost: .max) == EditWeight.writing)
    #expect(distance.cost(to: row([(1, 1, 1), (2, 2, 2), (8, 3, 8)]), atMost: .max) == EditWeight.ending)
    #expect(distance.cost(to: row([(1, 1, 1), (2, 2, 2), (9, 9, 9)]), atMost: .max) == EditWeight.word)
    #expect(distance.cost(to: row([(2, 2, 2), (1, 1, 1), (3, 3, 3)]), atMost: .max) == 2 * EditWeight.moved)
    #expect(distance.cost(to: TokenRow(), atMost: .max) == 3 * EditWeight.word)
  }
}

@Suite struct `The reference of edit distance` {
  @Test(arguments: [("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("abc", "cab", 2), ("abcd", "abcd", 0)])
  func `counts insertions, deletions and replacements`(first: String, second: String, distance: Int) {
    #expect(EditDistance.reference(from: Array(first), to: Array(second)) == distance)
  }
}
