extension FuzzyIndex {
  /// The rows at `minimum` or more: all that are at least as similar as the one at place `limit`, in no particular
  /// order. Rows above `ceiling` count as much as ones at it.
  /// - Parameters:
  ///   - minimum: the least similarity, 0 to 100.
  ///   - limit: how many rows are wanted.
  package func hits(
    for query: TokenRow, _ traits: QueryTraits, measure: Measure, minimum: Double, limit: Int, ceiling: Double = 99
  ) throws(MappedFileError) -> [Hit] {
    // What is read for each candidate is verified once, not each time.
    try tokenKeys.check(0..<tokenKeys.count)
    try tokenFolds.check(0..<tokenFolds.count)
    var traits = traits
    traits.foldOfToken = { fold(of: $0) }
    var search = try FuzzySearch(self, query, traits, measure, minimum: minimum, limit: limit, ceiling: ceiling)
    return try search.run()
  }

  /// What the writings of a token have in common, once all of ``tokenFolds`` was verified.
  package func fold(of token: UInt32) -> UInt32 {
    let place = Int(token)
    return place < tokenFolds.count ? tokenFolds[place] : added.tokenFolds[place - tokenFolds.count]
  }
}

/// One search of an index: which rows may be similar enough, and which of them are.
struct FuzzySearch {
  private let index: FuzzyIndex
  private let query: TokenRow
  private let measure: FuzzyIndex.Measure
  private var weighted: WeightedDistance
  private let plain: EditDistance
  private let limit: Int
  private let ceiling: Double
  /// The words of the query that the filter counts on, by their keys.
  private var keys: [UInt32] = []
  /// How many words the query has.
  private let words: Int
  /// How many words of a row may cost less than a word each because of what is known of the query.
  private var absorbed = 0
  /// What punctuation adds to what may be spent.
  private var slack = 0
  private var threshold: Double
  private var best: [Double] = []
  /// The similarity of the row at place `limit`, once there are so many.
  private var last = 0.0
  private var hits: [FuzzyIndex.Hit] = []
  private var signature: UInt64 = 0
  private var ownSignature: UInt64 = 0
  private var row = TokenRow()
  private var rowWords: [UInt32] = []

  init(
    _ index: FuzzyIndex, _ query: TokenRow, _ traits: QueryTraits, _ measure: FuzzyIndex.Measure, minimum: Double,
    limit: Int,
    ceiling: Double
  ) throws(MappedFileError) {
    self.index = index
    self.query = query
    self.measure = measure
    self.limit = limit
    self.ceiling = ceiling
    threshold = minimum
    words = query.wordCount
    weighted = WeightedDistance(query, traits)
    var wordTokens: [UInt32] = []
    for place in query.tokens.indices where query.keys[place] != TokenRow.punctuationKey {
      wordTokens.append(query.tokens[place])
      if measure == .weighted, traits.isFree(place) {
        absorbed += 2
      } else {
        keys.append(query.keys[place])
      }
    }
    plain = EditDistance(from: wordTokens)
    if measure == .weighted { slack = query.weight - EditWeight.word * words }
    signature = FuzzyIndex.signature(keys)
    ownSignature = FuzzyIndex.signature(query.keys)
  }

  /// How many words may be without a partner in a row of that many words, at the threshold.
  private func spare(_ length: Int) -> Int {
    let budget = (100 - threshold) / 100 * Double(EditWeight.word * max(words, length) + slack)
    return Int((budget + 1e-6) / Double(EditWeight.word))
  }

  /// How many of ``keys`` a row of that many words shares at least.
  private func need(_ length: Int) -> Int {
    let spare = spare(length)
    return max(keys.count - spare, length - absorbed - spare)
  }

  mutating func run() throws(MappedFileError) -> [FuzzyIndex.Hit] {
    let longest = index.firstRows.count - 2
    if words == 0 {
      // A text without words is like an equal text alone.
      if longest >= 0 { try compare(rows(ofLength: 0), 0) }
    } else if longest > 0 {
      // The lengths at which a row may be similar enough at all; one shares at most all of the keys. Up to some length
      // it need not share any: those rows are compared one by one.
      var low = 1
      while low <= longest, need(low) > min(keys.count, low) { low += 1 }
      var high = low
      while high <= longest, need(high) <= 0 { high += 1 }
      let listed = high
      while high <= longest, need(high) <= keys.count { high += 1 }
      let least = listed < high ? (listed..<high).reduce(Int.max) { min($0, need($1)) } : 0
      for length in low..<listed { try compare(rows(ofLength: length), length) }
      if listed < high { try search(listed..<high, least) }
    }
    for place in index.numbers.count..<index.count {
      let added = place - index.numbers.count
      try compare(place, index.added.wordCounts[added], index.added.signatures[added])
    }
    return hits.filter { min($0.similarity, ceiling) >= last }
  }

  private func rows(ofLength length: Int) -> Range<Int> {
    Int(index.firstRows[length])..<Int(index.firstRows[length + 1])
  }

  /// Compares with the rows that the lists of the rarest keys hold.
  private mutating func search(_ lengths: Range<Int>, _ least: Int) throws(MappedFileError) {
    let (start, end) = (Int(index.firstRows[lengths.lowerBound]), Int(index.firstRows[lengths.upperBound]))
    var lists: [(count: UInt32, key: UInt32)] = []
    for key in keys { lists.append((try index.listCount(key), key)) }
    lists.sort { ($0.count, $0.key) < ($1.count, $1.key) }
    var candidates: [UInt32] = []
    var previous: UInt32?
    for (_, key) in lists.prefix(keys.count - least + 1) where key != previous {
      previous = key
      try index.appendRows(of: key, start..<end, to: &candidates)
    }
    // Likely rows first: by the number of keys that are surely missing, by their signatures.
    candidates.sort()
    var buckets: [[UInt32]] = []
    var last = UInt32.max
    for candidate in candidates where candidate != last {
      last = candidate
      let place = Int(candidate)
      try index.signatures.check(place..<place + 1)
      let missing = missing(in: index.signatures[place])
      while buckets.count <= missing { buckets.append([]) }
      buckets[missing].append(candidate)
    }
    for (missing, bucket) in buckets.enumerated() {
      for candidate in bucket {
        let place = Int(candidate)
        let length = index.length(of: place, lengths)
        guard missing <= spare(length) else { continue }
        try compare(place, length)
      }
    }
  }

  /// How many words of the query, or of the row, have no partner for certain.
  private func missing(in other: UInt64) -> Int {
    max((signature & ~other).nonzeroBitCount, (other & ~ownSignature).nonzeroBitCount - absorbed)
  }

  /// Compares with rows of one length that no list leads to.
  private mutating func compare(_ rows: Range<Int>, _ length: Int) throws(MappedFileError) {
    guard abs(length - words) - absorbed <= spare(length) else { return }
    try index.signatures.check(rows)
    for place in rows { try compare(place, length, index.signatures[place]) }
  }

  private mutating func compare(_ place: Int, _ length: Int, _ other: UInt64) throws(MappedFileError) {
    if max(missing(in: other), abs(length - words) - absorbed) <= spare(length) { try compare(place, length) }
  }

  private mutating func compare(_ place: Int, _ length: Int) throws(MappedFileError) {
    guard (words == 0) == (length == 0) else { return }
    try index.read(place, into: &row)
    let similarity: Double
    switch measure {
    case _ where words == 0:
      guard row.tokens == query.tokens else { return }
      similarity = 100
    case .plain:
      let longer = max(words, length)
      let bound = FuzzyIndex.greatestDistance(length: longer, minimum: threshold)
      rowWords.removeAll(keepingCapacity: true)
      for place in row.tokens.indices where row.keys[place] != TokenRow.punctuationKey {
        rowWords.append(row.tokens[place])
      }
      guard let distance = plain.to(rowWords, rowWords.indices, atMost: bound) else { return }
      similarity = FuzzyIndex.similarity(distance: distance, length: longer)
    case .weighted:
      let total = max(query.weight, row.weight)
      let bound = FuzzyIndex.greatestDistance(length: total, minimum: threshold)
      let unpaired = weighted.unpaired(row)
      let spare = spare(length)
      guard bound >= 0, unpaired.query <= spare, unpaired.row - absorbed <= spare,
        let cost = weighted.countedCost(to: row, atMost: bound)
      else { return }
      similarity = FuzzyIndex.similarity(distance: cost, length: total)
    }
    guard similarity >= threshold else { return }
    hits.append(FuzzyIndex.Hit(row: place, similarity: similarity))
    keep(min(similarity, ceiling))
  }

  /// Raises the threshold once `limit` rows are at least as similar.
  private mutating func keep(_ similarity: Double) {
    guard limit < Int.max else { return }
    let place = best.firstIndex { $0 < similarity } ?? best.count
    guard place < limit else { return }
    best.insert(similarity, at: place)
    if best.count > limit { best.removeLast() }
    guard best.count == limit else { return }
    last = best[limit - 1]
    threshold = max(threshold, last)
  }
}
