/// Rows of tokens, searched for those within an edit distance of a query: exact at any threshold.
///
/// A row's similarity to a query is `100 × (L − d) / L`, `d` the Levenshtein distance over tokens and `L` the
/// greater of the two lengths. The search reads only the posting lists of the query's rarest tokens: a row at
/// similarity `s` or more shares at least `⌈s · m / 100⌉` of the `m` query positions, so that among any
/// `m − need + 1` of them one is shared (prefix filtering; Chaudhuri et al. 2006, Bayardo et al. 2007).
package struct FuzzyIndex: Sendable {
  /// A row that was found: its number in the order of adding, and its distance from the query.
  package struct Hit: Hashable, Sendable {
    package let row: Int
    package let distance: Int
    /// `100 × (L − d) / L`.
    package let similarity: Double
  }

  /// All rows one after another, shorter rows first, and within a length in the order of adding.
  private let tokens: [UInt32]
  /// Where row `r` (in that order) begins in `tokens`; one more entry ends the last row.
  private let starts: [UInt32]
  /// The number of each row in the order of adding.
  private let numbers: [UInt32]
  /// For each token the rows that hold it, ascending, one list after another.
  private let postings: [UInt32]
  /// Where each token's list begins in `postings`; one more entry ends the last.
  private let lists: [UInt32]

  /// How many rows there are.
  package var count: Int { numbers.count }

  /// Builds the index in time linear in the tokens.
  /// - Parameters:
  ///   - rows: token ids; ids run from 0 without great gaps, for there is a list for each.
  package init(rows: some Collection<[UInt32]>) {
    let order = rows.enumerated().map { (number: UInt32($0.offset), length: $0.element.count) }
      .sorted { ($0.length, $0.number) < ($1.length, $1.number) }
    let all = Array(rows)
    var tokens: [UInt32] = []
    tokens.reserveCapacity(order.reduce(0) { $0 + $1.length })
    var starts: [UInt32] = [0]
    starts.reserveCapacity(order.count + 1)
    for (number, _) in order {
      tokens.append(contentsOf: all[Int(number)])
      starts.append(UInt32(tokens.count))
    }
    self.tokens = tokens
    self.starts = starts
    numbers = order.map(\.number)

    let tokenCount = tokens.max().map { Int($0) + 1 } ?? 0
    // The row that each token was last seen in, plus one: a row stands once in a list.
    var last = [UInt32](repeating: 0, count: tokenCount)
    var lists = [UInt32](repeating: 0, count: tokenCount + 1)
    Self.forEachDistinct(tokens, starts, &last) { token, _ in lists[token + 1] += 1 }
    for token in 0..<tokenCount { lists[token + 1] += lists[token] }
    var postings = [UInt32](repeating: 0, count: Int(lists[tokenCount]))
    var next = lists
    for token in 0..<tokenCount { last[token] = 0 }
    Self.forEachDistinct(tokens, starts, &last) { token, row in
      postings[Int(next[token])] = UInt32(row)
      next[token] += 1
    }
    self.postings = postings
    self.lists = lists
  }

  /// Calls `body` for each token of each row, once a row.
  private static func forEachDistinct(
    _ tokens: [UInt32], _ starts: [UInt32], _ last: inout [UInt32],
    _ body: (_ token: Int, _ row: Int) -> Void
  ) {
    for row in 0..<starts.count - 1 {
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        let token = Int(tokens[place])
        if last[token] == UInt32(row) + 1 { continue }
        last[token] = UInt32(row) + 1
        body(token, row)
      }
    }
  }

  /// Every row at `minimum` or more, in no particular order. A query without tokens finds nothing.
  /// - Parameters:
  ///   - query: token ids; an id that no row holds stands for an unknown token.
  ///   - minimum: the least similarity, 0 to 100.
  package func hits(for query: [UInt32], minimum: Double) -> [Hit] {
    guard !query.isEmpty else { return [] }
    let distance = EditDistance(from: query)
    var hits: [Hit] = []
    for row in candidates(for: query, minimum: minimum) {
      let range = Int(starts[row])..<Int(starts[row + 1])
      let longer = max(query.count, range.count)
      let bound = Self.greatestDistance(length: longer, minimum: minimum)
      guard let found = distance.to(tokens, range, atMost: bound) else { continue }
      hits.append(
        Hit(
          row: Int(numbers[row]), distance: found,
          similarity: Self.similarity(distance: found, length: longer)))
    }
    return hits
  }

  /// The rows that the filter cannot rule out.
  private func candidates(for query: [UInt32], minimum: Double) -> [Int] {
    let need = query.count - Self.greatestDistance(length: query.count, minimum: minimum)
    let first = firstRow(ofLength: max(1, need))
    var longest = query.count
    if need <= 0 { return Array(firstRow(ofLength: 1)..<count) }
    // A row of n > m tokens shares at most m of them.
    while Self.similarity(distance: longest + 1 - query.count, length: longest + 1) >= minimum {
      longest += 1
      if longest > lengthOfLongestRow { break }
    }
    let end = firstRow(ofLength: longest + 1)
    guard first < end else { return [] }

    let rarest = query.sorted { listLength($0) < listLength($1) }.prefix(query.count - need + 1)
    var rows: [UInt32] = []
    var previous: UInt32?
    for token in rarest where token != previous {
      previous = token
      let list = range(of: token)
      let from = lowerBound(UInt32(first), in: list)
      let to = lowerBound(UInt32(end), in: from..<list.upperBound)
      rows.append(contentsOf: postings[from..<to])
    }
    rows.sort()
    var result: [Int] = []
    result.reserveCapacity(rows.count)
    var last = -1
    for row in rows where Int(row) != last {
      last = Int(row)
      result.append(last)
    }
    return result
  }

  private var lengthOfLongestRow: Int {
    count == 0 ? 0 : Int(starts[count] - starts[count - 1])
  }

  /// The first row of that many tokens or more.
  private func firstRow(ofLength length: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle + 1] - starts[middle]) < length { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func range(of token: UInt32) -> Range<Int> {
    Int(token) + 1 < lists.count ? Int(lists[Int(token)])..<Int(lists[Int(token) + 1]) : 0..<0
  }

  private func listLength(_ token: UInt32) -> (Int, UInt32) { (range(of: token).count, token) }

  /// The first place in `range` of `postings` whose row is `row` or more.
  private func lowerBound(_ row: UInt32, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if postings[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// `100 × (L − d) / L`, rounded once.
  package static func similarity(distance: Int, length: Int) -> Double {
    length == 0 ? 0 : Double(100 * (length - distance)) / Double(length)
  }

  /// The greatest distance at which the similarity is still `minimum`, between 0 and `length`; -1 if none is.
  package static func greatestDistance(length: Int, minimum: Double) -> Int {
    var distance = min(length, max(-1, Int((100 - minimum) / 100 * Double(length)) + 1))
    while distance >= 0, similarity(distance: distance, length: length) < minimum { distance -= 1 }
    return distance
  }
}
