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
  /// Some of the rows that have it and no more of the query around it, the shortest ones.
  package let places: [Place]
  /// How many rows there are of that kind.
  package let count: Int

  /// What a token of a query is to the phrases in it.
  package enum Role: Sendable {
    /// A mark or a part of a placeholder, which stands within phrases alone.
    case mark
    /// A word that only joins others: it stands within phrases, and at the ends of one that is a whole row.
    case joining
    /// A word that may begin a phrase, too.
    case opening
    /// A word that may begin and end one.
    case word
  }
}

extension FuzzyIndex {
  /// The longest runs of the query that rows have, longest first, none of which overlaps another.
  ///
  /// The rows of each word that at most ``mostRows`` rows have are read, and those that have both of two more frequent words
  /// between which nothing but joining words stands: every phrase has the one or the other.
  /// - Parameters:
  ///   - roles: what each token is; any word may begin and end a phrase if `nil`.
  ///   - least: the least number of words, two or more.
  package func phrases(
    in query: TokenRow, as roles: [Phrase.Role]? = nil, atLeast least: Int
  ) throws(MappedFileError) -> [Phrase] {
    try file.checkTokens()
    let roles = roles ?? query.keys.map { $0 == TokenRow.punctuationKey ? .mark : .word }
    var counts: [Int] = []
    for key in query.keys {
      counts.append(key == TokenRow.punctuationKey ? .max : try file.listCount(key))
    }
    var runs = PhraseRuns(query, roles)
    var row = RowBuffer()
    /// Whether a word is the rarest one of a run, which leads to it.
    func leads(_ place: Int, to run: Range<Int>) -> Bool {
      run.allSatisfy { (counts[$0], $0) >= (counts[place], place) }
    }
    for (place, key) in query.keys.enumerated() where (1...Self.mostRows).contains(counts[place]) {
      for number in try rows(of: key) {
        try file.read(Int(number), into: &row)
        runs.note(place, row, Int(number)) { leads(place, to: $0) }
      }
    }
    let ends = query.keys.indices.filter { roles[$0] == .opening || roles[$0] == .word }
    for (place, next) in zip(ends, ends.dropFirst()) where min(counts[place], counts[next]) > Self.mostRows {
      for number in try rows(of: query.keys[place], and: query.keys[next]) {
        try file.read(Int(number), into: &row)
        runs.note(place, row, Int(number)) { run in
          run.lowerBound == place && run.allSatisfy { counts[$0] > Self.mostRows }
        }
      }
    }
    for number in file.rowCount..<count {
      try read(number, into: &row)
      for place in query.keys.indices where query.keys[place] != TokenRow.punctuationKey {
        runs.note(place, row, number) { leads(place, to: $0) }
      }
    }
    return runs.longest(atLeast: least)
  }

  /// How many rows of the file have some words one behind the other, each in any form, without marks between them.
  /// - Parameter stems: what the forms of each word have in common; one at least.
  package func frequency(ofRun stems: [String]) throws(MappedFileError) -> Int {
    try file.checkTokens()
    var keys: [UInt32] = []
    var counts: [Int] = []
    for stem in stems {
      guard let key = try file.key(ofStem: stem) else { return 0 }
      keys.append(key)
      counts.append(try file.listCount(key))
    }
    let rarest = keys.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    guard keys.count > 1 else { return counts[rarest[0]] }
    var row = RowBuffer()
    var count = 0
    for number in try rows(of: keys[rarest[0]], and: keys[rarest[1]]) {
      try file.read(Int(number), into: &row)
      let starts = 0..<max(0, row.count - keys.count + 1)
      if starts.contains(where: { row.keys[$0..<$0 + keys.count].elementsEqual(keys) }) { count += 1 }
    }
    return count
  }

  /// The rows of a word that more rows have are not read for it alone.
  package static let mostRows = 4096

  /// The rows of the file that have a key, by rising row.
  private func rows(of key: UInt32) throws(MappedFileError) -> [UInt32] {
    var list = try file.rows(of: key, in: 0..<file.rowCount)
    var rows: [UInt32] = []
    rows.reserveCapacity(try file.listCount(key))
    while try list.next() {
      let block = list.block.span
      for place in list.places { rows.append(block[place]) }
    }
    return rows
  }

  /// The rows of the file that have both of two keys, by rising row.
  private func rows(of key: UInt32, and other: UInt32) throws(MappedFileError) -> [UInt32] {
    let others = try rows(of: other)
    var place = 0
    return try rows(of: key).filter { row in
      while place < others.count, others[place] < row { place += 1 }
      return place < others.count && others[place] == row
    }
  }
}

/// The runs of a query that rows were found to have.
private struct PhraseRuns {
  private let query: TokenRow
  private let roles: [Phrase.Role]
  private var found: [Range<Int>: (count: Int, places: [Phrase.Place])] = [:]

  init(_ query: TokenRow, _ roles: [Phrase.Role]) {
    self.query = query
    self.roles = roles
  }

  /// How many places of a run are kept.
  private static let mostPlaces = 32

  /// The longest of the runs, none of which overlaps another.
  func longest(atLeast least: Int) -> [Phrase] {
    func words(_ range: Range<Int>) -> Int { range.count { roles[$0] != .mark } }
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

  /// A run of the query that a row has.
  private struct Run {
    /// From a word that may begin a phrase to one that may end it.
    let core: Range<Int>
    /// The core, or the words around it too if they are all that the row has.
    let range: Range<Int>
    /// The place of the first token in the row.
    let start: Int
    let isWhole: Bool
  }

  /// Notes the longest run through a word of the query that a row has, if this word is what leads to it.
  mutating func note(_ place: Int, _ row: RowBuffer, _ number: Int, ifLeading leads: (Range<Int>) -> Bool) {
    var best: Run?
    for other in 0..<row.count where row.keys[other] == query.keys[place] {
      guard let run = run(through: place, row, other) else { continue }
      if best.map({ $0.range.count < run.range.count }) ?? true { best = run }
    }
    guard let best, leads(best.core) else { return }
    var entry = found[best.range] ?? (0, [])
    entry.count += 1
    // The rows come by rising length, but for those that were added.
    if best.isWhole, entry.places.count == Self.mostPlaces { entry.places.removeLast() }
    if entry.places.count < Self.mostPlaces { entry.places.append(Phrase.Place(row: number, start: best.start)) }
    found[best.range] = entry
  }

  private func run(through place: Int, _ row: RowBuffer, _ other: Int) -> Run? {
    var (low, high) = (place, place + 1)
    let shift = other - place
    while low > 0, low + shift > 0, Self.isSame(query, low - 1, row, low - 1 + shift) { low -= 1 }
    while high < query.keys.count, high + shift < row.count, Self.isSame(query, high, row, high + shift) { high += 1 }
    func ends(_ isEnd: (Phrase.Role) -> Bool, _ isBeginning: (Phrase.Role) -> Bool) -> Range<Int>? {
      guard let first = (low...place).first(where: { isBeginning(roles[$0]) }),
        let last = (place..<high).last(where: { isEnd(roles[$0]) })
      else { return nil }
      return first..<last + 1
    }
    guard let core = ends({ $0 == .word }, { $0 == .opening || $0 == .word }) else { return nil }
    if core.count > 1, let all = ends({ $0 != .mark }, { $0 != .mark }) {
      let inRow = all.lowerBound + shift..<all.upperBound + shift
      let isWhole = (0..<row.count).allSatisfy {
        inRow.contains($0) || row.keys[$0] == TokenRow.punctuationKey
      }
      if isWhole { return Run(core: core, range: all, start: inRow.lowerBound, isWhole: true) }
    }
    return Run(core: core, range: core, start: core.lowerBound + shift, isWhole: false)
  }

  private static func isSame(_ query: TokenRow, _ place: Int, _ row: RowBuffer, _ other: Int) -> Bool {
    query.keys[place] == row.keys[other]
      && (query.keys[place] != TokenRow.punctuationKey || query.tokens[place] == row.tokens[other])
      && (query.keys[place] != TokenRow.numberKey || query.tokens[place] == row.tokens[other])
  }
}
