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
    try file.checkTokens()
    var traits = traits
    traits.foldOfToken = { fold(of: $0) }
    let search = try FuzzySearch(self, query, traits, measure, minimum: minimum, limit: limit, ceiling: ceiling)
    return try search.run()
  }
}

/// One search of an index: which rows may be similar enough, and which of them are.
final class FuzzySearch {
  private let index: FuzzyIndex
  private let file: FuzzyIndexFile
  private let query: TokenRow
  private let measure: FuzzyIndex.Measure
  private let plain: EditDistance
  private var weighted: WeightedDistance
  private let limit: Int
  private let ceiling: Double
  private let filter: FuzzyCandidates
  /// How many words of the query the glossary knows.
  private var knownCount: Int { filter.terms.count + filter.names.count }
  /// How many words the query has, and what it weighs.
  private let words: Int
  private let queryWeight: Int
  /// The rows of the file in which words may be written together that the query writes apart, or the other way.
  private var spaced: SpacedRows
  /// What punctuation adds to what may be spent.
  private var slack = 0
  private var threshold: Double
  private var best: [Double] = []
  /// The similarity of the row at place `limit`, once there are so many.
  private var last = 0.0
  private var hits: [FuzzyIndex.Hit] = []
  private let signature: QuerySignature
  private var row = RowBuffer()

  init(
    _ index: FuzzyIndex, _ query: TokenRow, _ traits: QueryTraits, _ measure: FuzzyIndex.Measure, minimum: Double,
    limit: Int, ceiling: Double
  ) throws(MappedFileError) {
    self.index = index
    file = index.file
    self.query = query
    self.measure = measure
    self.limit = limit
    self.ceiling = ceiling
    threshold = minimum
    words = query.wordCount
    queryWeight = query.weight
    var wordTokens: [UInt32] = []
    var (plainKeys, terms, names): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
    wordTokens.reserveCapacity(words)
    plainKeys.reserveCapacity(words)
    for place in query.tokens.indices where query.keys[place] != TokenRow.punctuationKey {
      wordTokens.append(query.tokens[place])
      switch measure == .weighted ? traits.known[place] : .plain {
      case .plain: plainKeys.append(query.keys[place])
      case .term: terms.append(query.keys[place])
      case .name: names.append(query.keys[place])
      }
    }
    spaced = measure == .weighted ? try SpacedRows(query, traits, file) : SpacedRows()
    plain = EditDistance(from: measure == .plain ? wordTokens : [])
    weighted = WeightedDistance(measure == .weighted || plain.isLong ? query : TokenRow(), traits)
    if measure == .weighted { slack = queryWeight - EditWeight.word * words }
    signature = QuerySignature(plain: plainKeys, all: query.keys, knownCount: terms.count + names.count)
    filter = FuzzyCandidates(
      file: file, plain: plainKeys, terms: terms, names: names, nameRows: traits.nameRows, signature: signature)
  }

  /// How many words may be without a partner in a row of that many words, at the threshold.
  private func spare(_ length: Int) -> Int { spare(length, 1) }

  /// The same where a word has that weight.
  private func spare(_ length: Int, _ weight: Int) -> Int {
    let budget = (100 - threshold) / 100 * Double(EditWeight.word * max(words, length) + slack)
    return Int((budget + 1e-6) * Double(weight) / Double(EditWeight.word))
  }

  /// What the words of the query weigh at least that have a partner in a row of that many words: one of their key, and
  /// those that are names any name. What the row has more words is added.
  private func need(_ length: Int) -> Int {
    let word = filter.wordWeight
    return filter.weight + word * max(0, length - words) - spare(length, word)
  }

  func run() throws(MappedFileError) -> [FuzzyIndex.Hit] {
    let longest = file.longest
    if words == 0 {
      // A text without words is like an equal text alone.
      if longest >= 0 { for row in file.rows(ofLength: 0) { try compareWordless(row) } }
    } else if longest > 0 {
      try readSpaced()
      // The lengths at which a row may be similar enough at all: not too short, and sharing at most all of the keys. Up to some length
      // it need not share any: those rows are compared one by one.
      var low = 1
      while low <= longest, words - low > spare(low) { low += 1 }
      var high = low
      while high <= longest, need(high) <= 0 { high += 1 }
      let listed = high
      while high <= longest, need(high) <= filter.weight { high += 1 }
      for length in low..<listed { try compareAll(ofLength: length) }
      if listed < high { try search(listed..<high) }
      try compareSpaced()
    }
    for place in file.rowCount..<index.count {
      let added = place - file.rowCount
      let length = index.added.wordCounts[added]
      let most = spaced.most
      if words == 0 {
        if length == 0 { try compareWordless(place) }
      } else if length > 0, isPossible(length, spare(length), most),
        signature.missing(in: index.added.signatures[added], absorbing: most.absorbed) <= spare(length)
      {
        try compare(place, length, absorbing: most.absorbed)
      }
    }
    return hits.filter { min($0.similarity, ceiling) >= last }
  }

  private static func row(of candidate: UInt64) -> Int { Int(candidate & 0xFFFF_FFFF) }

  /// So many candidates ahead their rows are asked for.
  private static let lead = 8

  /// Compares with the rows that the lists of the rarest keys hold.
  private func search(_ lengths: Range<Int>) throws(MappedFileError) {
    let window = FuzzyCandidates.Window(
      lengths, spares: lengths.map(spare), ends: lengths.map { file.rows(ofLength: $0).upperBound })
    // Likely rows first, so that the threshold rises early; a row that several lists hold stands behind itself.
    let candidates = try filter.rows(in: window, sharing: lengths.map(need)).sorted()
    var last: UInt64?
    try forEach(candidates, in: Self.row) { candidate throws(MappedFileError) in
      if candidate == last { return }
      last = candidate
      let row = Self.row(of: candidate)
      let length = window.length(of: row)
      if Int(candidate >> 32) <= spare(length), !spaced.holds(row) { try compare(row, length) }
    }
  }

  /// Finds the rows that have a word of the query written together or apart.
  private func readSpaced() throws(MappedFileError) {
    guard !spaced.isEmpty, let lengths = possibleLengths(upTo: file.longest) else { return }
    let window = FuzzyCandidates.Window(
      lengths.lowerBound..<lengths.upperBound + 1, spares: lengths.map(spare),
      ends: lengths.map { file.rows(ofLength: $0).upperBound })
    try spaced.read(file, words, file.rows(ofLength: lengths.lowerBound).lowerBound, window, signature)
  }

  /// Compares with them, as ``search(_:)`` does.
  private func compareSpaced() throws(MappedFileError) {
    let rows = spaced.rows
    var candidates: [UInt64] = []
    for (place, row) in rows.enumerated() {
      let missing = signature.missing(in: row.signature, absorbing: row.absorbed)
      if missing <= spare(Int(row.length)) { candidates.append(UInt64(missing) << 32 | UInt64(place)) }
    }
    try forEach(candidates.sorted(), in: { Int(rows[Self.row(of: $0)].row) }) { candidate throws(MappedFileError) in
      let row = rows[Self.row(of: candidate)]
      guard Int(candidate >> 32) <= spare(Int(row.length)) else { return }
      try compare(Int(row.row), Int(row.length), absorbing: row.absorbed)
    }
  }

  /// Calls `body` with candidates, whose rows are brought from memory before.
  private func forEach(
    _ candidates: [UInt64], in row: (UInt64) -> Int, _ body: (UInt64) throws(MappedFileError) -> Void
  ) throws(MappedFileError) {
    func ahead(_ place: Int, _ prefetch: (Int) -> Void) {
      if place < candidates.count { prefetch(row(candidates[place])) }
    }
    for place in 0..<2 * Self.lead { ahead(place, file.prefetchPlace) }
    for (place, candidate) in candidates.enumerated() {
      ahead(place + 2 * Self.lead, file.prefetchPlace)
      ahead(place + Self.lead, file.prefetchBytes)
      try body(candidate)
    }
  }

  /// The lengths that a row of the file may have which is near enough, be its words written together or apart: a row that is
  /// much longer is too long the more.
  private func possibleLengths(upTo longest: Int) -> ClosedRange<Int>? {
    let most = spaced.mostInFile
    guard let least = (1...longest).first(where: { isPossible($0, spare($0), most) }) else { return nil }
    let greatest = (least...longest).first { !isPossible($0, spare($0), most) }.map { $0 - 1 } ?? longest
    return least...greatest
  }

  /// Whether a row of that many words may be near enough, be they written together or apart.
  private func isPossible(_ length: Int, _ spare: Int, _ room: SpacedRows.Room) -> Bool {
    length - words <= spare + room.longer && words - length <= spare + room.shorter
  }

  /// Compares with the rows of one length, to which no list leads.
  private func compareAll(ofLength length: Int) throws(MappedFileError) {
    guard abs(length - words) <= spare(length) else { return }
    try file.forEachSignature(in: file.rows(ofLength: length)) { row, other throws(MappedFileError) in
      if signature.missing(in: other) <= spare(length), !spaced.holds(row) { try compare(row, length) }
    }
  }

  private func compareWordless(_ place: Int) throws(MappedFileError) {
    try index.read(place, into: &row)
    let row = row.row
    if row.tokens == query.tokens { keep(place, 100, row.key) }
  }

  private func compare(
    _ place: Int, _ length: Int, absorbing absorbed: SpacedRows.Absorbed = SpacedRows.Absorbed()
  ) throws(MappedFileError) {
    // Taken out, so that it can be lent while what it is held against is used.
    var row = RowBuffer()
    swap(&row, &self.row)
    defer { swap(&row, &self.row) }
    try index.read(place, into: &row)
    switch measure {
    case .plain:
      let longer = max(words, length)
      let bound = FuzzyIndex.greatestDistance(length: longer, minimum: threshold)
      if plain.isLong {
        // Words without a partner are counted in less time than a long distance takes.
        guard let unpaired = weighted.unpaired(row.keys.span.extracting(..<row.count), atMost: bound),
          max(unpaired.query, unpaired.row) <= bound
        else { return }
      }
      row.removePunctuation()
      guard let distance = plain.to(row.tokens, 0..<row.count, atMost: bound) else { return }
      keep(place, FuzzyIndex.similarity(distance: distance, length: longer), row.key)
    case .weighted:
      let marks = row.count - length
      let total = max(queryWeight, EditWeight.word * length + EditWeight.punctuation * marks)
      let bound = FuzzyIndex.greatestDistance(length: total, minimum: threshold)
      let spare = spare(length)
      let keys = row.keys.span.extracting(..<row.count)
      guard bound >= 0, let unpaired = weighted.unpaired(keys, atMost: spare + knownCount + absorbed.row),
        unpaired.query <= spare + absorbed.query, unpaired.row <= spare + knownCount + absorbed.row,
        let cost = weighted.countedCost(
          to: row.tokens.span.extracting(..<row.count), keys, atMost: bound, isSpaced: absorbed.query > 0)
      else { return }
      keep(place, FuzzyIndex.similarity(distance: cost, length: total), row.key)
    }
  }

  /// Takes a row in if it is similar enough, and raises the threshold once `limit` rows are at least as similar.
  private func keep(_ row: Int, _ found: Double, _ key: Int) {
    guard found >= threshold else { return }
    hits.append(FuzzyIndex.Hit(row: row, similarity: found, key: key))
    guard limit < Int.max else { return }
    let similarity = min(found, ceiling)
    let place = best.firstIndex { $0 < similarity } ?? best.count
    guard place < limit else { return }
    best.insert(similarity, at: place)
    if best.count > limit { best.removeLast() }
    guard best.count == limit else { return }
    last = best[limit - 1]
    threshold = max(threshold, last)
  }
}
