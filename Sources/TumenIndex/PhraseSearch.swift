/// A run of a query's tokens that rows have too, word by word the same or another form of it.
package struct Phrase: Hashable, Sendable {
  /// A row that has the phrase.
  package struct Place: Hashable, Sendable {
    package let row: Int
    /// The place of the first token in the row.
    package let start: Int
  }

  /// The places in the query.
  package let range: Range<Int>
  /// How many words it has.
  package let words: Int
  /// Some of the rows that have it and no more of the query around it, the last ones.
  package let places: [Place]
  /// How many rows there are of that kind.
  package let count: Int
}

extension FuzzyIndex {
  /// The longest runs of the query that rows have, longest first, none of which overlaps another.
  ///
  /// The rows of each word that at most ``mostRows`` rows have are read; so a phrase of nothing but frequent words is
  /// not found.
  /// - Parameters:
  ///   - bounds: for each token whether a phrase may begin and end with it; any word if `nil`.
  ///   - least: the least number of words.
  package func phrases(
    in query: TokenRow, boundedBy bounds: [Bool]? = nil, atLeast least: Int
  ) throws(MappedFileError) -> [Phrase] {
    try file.checkTokens()
    let bounds = bounds ?? query.keys.map { $0 != TokenRow.punctuationKey }
    let everyRow = 0..<file.rowCount
    var counts: [Int] = []
    for key in query.keys {
      counts.append(key == TokenRow.punctuationKey ? .max : try file.listCount(key))
    }
    var found: [Range<Int>: (count: Int, places: [Phrase.Place])] = [:]
    var row = RowBuffer()
    for (place, key) in query.keys.enumerated() where (1...Self.mostRows).contains(counts[place]) {
      var list = try file.rows(of: key, in: everyRow)
      while try list.next() {
        let rows = list.block.span.extracting(list.places)
        for entry in rows.indices {
          let number = Int(rows[entry])
          try file.read(number, into: &row)
          note(place, row, number, query, bounds, counts, in: &found)
        }
      }
    }
    for number in file.rowCount..<count {
      try read(number, into: &row)
      for place in query.keys.indices where query.keys[place] != TokenRow.punctuationKey {
        note(place, row, number, query, bounds, counts, in: &found)
      }
    }
    func words(_ range: Range<Int>) -> Int { range.count { query.keys[$0] != TokenRow.punctuationKey } }
    var taken: [Phrase] = []
    let ordered = found.sorted { one, other in
      (words(one.key), one.value.count, other.key.lowerBound)
        > (words(other.key), other.value.count, one.key.lowerBound)
    }
    for (range, value) in ordered {
      let count = words(range)
      guard count >= least, !taken.contains(where: { $0.range.overlaps(range) }) else { continue }
      taken.append(Phrase(range: range, words: count, places: value.places, count: value.count))
    }
    return taken
  }

  /// How many rows of the file have some words one behind the other, each in any form, without marks between them. Where too
  /// many rows have the rarest word to be read, how many these are: not fewer.
  /// - Parameter stems: what the forms of each word have in common; one at least.
  package func frequency(ofRun stems: [String]) throws(MappedFileError) -> Int {
    try file.checkTokens()
    var keys: [UInt32] = []
    var rarest = (key: TokenRow.punctuationKey, count: Int.max)
    for stem in stems {
      guard let key = try file.key(ofStem: stem) else { return 0 }
      keys.append(key)
      let count = try file.listCount(key)
      if count < rarest.count { rarest = (key, count) }
    }
    guard keys.count > 1, rarest.count <= Self.mostRows else { return rarest.count }
    var list = try file.rows(of: rarest.key, in: 0..<file.rowCount)
    var row = RowBuffer()
    var count = 0
    while try list.next() {
      let rows = list.block.span.extracting(list.places)
      for place in rows.indices {
        try file.read(Int(rows[place]), into: &row)
        let starts = 0..<max(0, row.count - keys.count + 1)
        if starts.contains(where: { row.keys[$0..<$0 + keys.count].elementsEqual(keys) }) { count += 1 }
      }
    }
    return count
  }

  /// A word that more rows have is not looked up by itself.
  package static let mostRows = 4096

  /// How many places of a phrase are kept.
  private static let mostPlaces = 32

  /// Notes the longest run through a word of the query that a row has, unless a rarer word of the run leads to it too.
  private func note(
    _ place: Int, _ row: RowBuffer, _ number: Int, _ query: TokenRow, _ bounds: [Bool], _ counts: [Int],
    in found: inout [Range<Int>: (count: Int, places: [Phrase.Place])]
  ) {
    var best: (range: Range<Int>, start: Int)?
    for other in 0..<row.count where row.keys[other] == query.keys[place] {
      var (low, high) = (0, 1)
      while place - low > 0, other - low > 0, Self.isSame(query, place - low - 1, row, other - low - 1) { low += 1 }
      while place + high < query.keys.count, other + high < row.count,
        Self.isSame(query, place + high, row, other + high)
      { high += 1 }
      while low >= 0, !bounds[place - low] { low -= 1 }
      while high > 0, !bounds[place + high - 1] { high -= 1 }
      guard low >= 0, high > 0 else { continue }
      if best.map({ $0.range.count < low + high }) ?? true { best = (place - low..<place + high, other - low) }
    }
    guard let best, best.range.allSatisfy({ (counts[$0], $0) >= (counts[place], place) }) else { return }
    var entry = found[best.range] ?? (0, [])
    entry.count += 1
    entry.places.append(Phrase.Place(row: number, start: best.start))
    if entry.places.count > Self.mostPlaces { entry.places.removeFirst() }
    found[best.range] = entry
  }

  private static func isSame(_ query: TokenRow, _ place: Int, _ row: RowBuffer, _ other: Int) -> Bool {
    query.keys[place] == row.keys[other]
      && (query.keys[place] != TokenRow.punctuationKey || query.tokens[place] == row.tokens[other])
      && (query.keys[place] != TokenRow.numberKey || query.tokens[place] == row.tokens[other])
  }
}
