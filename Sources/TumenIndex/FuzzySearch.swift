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
    var search = try FuzzySearch(self, query, traits, measure, minimum: minimum, limit: limit, ceiling: ceiling)
    return try search.run()
  }
}

/// One search of an index: which rows may be similar enough, and which of them are.
struct FuzzySearch {
  private let index: FuzzyIndex
  private let file: FuzzyIndexFile
  private let query: TokenRow
  private let measure: FuzzyIndex.Measure
  private let plain: EditDistance
  private var weighted: WeightedDistance
  private let limit: Int
  private let ceiling: Double
  /// The words of the query that the filter counts on, by their keys: those that are no names, and those that are.
  private var keys: [UInt32] = []
  private var names: [UInt32] = []
  /// How many words the filter counts on.
  private var counted: Int { keys.count + names.count }
  /// How many words the query has, and what it weighs.
  private let words: Int
  private let queryWeight: Int
  /// The rows of the file that have a name.
  private let nameRows: [UInt32]
  /// How many words of a row may cost less than a word each because of what is known of the query, names and words
  /// written together or apart.
  private var mostAbsorbed = 0
  /// The keys of words that the query has written together or apart; every row in which that counts has one of them.
  private var spacings: [UInt32] = []
  /// The rows that were compared, where several ways may lead to one.
  private var compared: Set<Int> = []
  /// What punctuation adds to what may be spent.
  private var slack = 0
  private var threshold: Double
  private var best: [Double] = []
  /// The similarity of the row at place `limit`, once there are so many.
  private var last = 0.0
  private var hits: [FuzzyIndex.Hit] = []
  /// The bits of ``keys``, those of the words that count in any row, and those of all words of the query.
  private let signature: UInt64
  private let leastSignature: UInt64
  private let ownSignature: UInt64
  private var row = TokenRow()

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
    nameRows = traits.nameRows
    var wordTokens: [UInt32] = []
    var sureKeys: [UInt32] = []
    for place in query.tokens.indices where query.keys[place] != TokenRow.punctuationKey {
      wordTokens.append(query.tokens[place])
      let (isName, isSpaced) = measure == .weighted ? (traits.isName[place], traits.isSpaced(place)) : (false, false)
      if isName { names.append(query.keys[place]) } else { keys.append(query.keys[place]) }
      if isName || isSpaced { mostAbsorbed += isSpaced ? 2 : 1 } else { sureKeys.append(query.keys[place]) }
      if isSpaced, let spacing = traits.spacing {
        if let joined = spacing.joined[place] { spacings.append(joined) }
        for (first, second) in spacing.parts[place] {
          // Of both words the one that fewer rows have; marks have no list.
          let own = Int(first) < file.tokenCount ? file.key(of: first) : TokenRow.punctuationKey
          let (count, other) = (try file.listCount(own), try file.listCount(second))
          spacings.append(own != TokenRow.punctuationKey && count < other ? own : second)
        }
      }
    }
    plain = EditDistance(from: measure == .plain ? wordTokens : [])
    weighted = WeightedDistance(measure == .weighted || plain.isLong ? query : TokenRow(), traits)
    if measure == .weighted { slack = queryWeight - EditWeight.word * words }
    signature = FuzzyIndex.signature(keys)
    leastSignature = FuzzyIndex.signature(sureKeys)
    ownSignature = FuzzyIndex.signature(query.keys)
  }

  /// How many words may be without a partner in a row of that many words, at the threshold.
  private func spare(_ length: Int) -> Int {
    let budget = (100 - threshold) / 100 * Double(EditWeight.word * max(words, length) + slack)
    return Int((budget + 1e-6) / Double(EditWeight.word))
  }

  /// How many of the words that the filter counts on have a partner at least in a row of that many words: one of their
  /// key, and those that are names any name.
  private func need(_ length: Int) -> Int { max(counted, length) - spare(length) }

  mutating func run() throws(MappedFileError) -> [FuzzyIndex.Hit] {
    let longest = file.longest
    if words == 0 {
      // A text without words is like an equal text alone.
      if longest >= 0 { for row in file.rows(ofLength: 0) { try compareWordless(row) } }
    } else if longest > 0 {
      // The lengths at which a row may be similar enough at all; one shares at most all of the keys. Up to some length
      // it need not share any: those rows are compared one by one.
      var low = 1
      while low <= longest, need(low) > min(counted, low) { low += 1 }
      var high = low
      while high <= longest, need(high) <= 0 { high += 1 }
      let listed = high
      while high <= longest, need(high) <= counted { high += 1 }
      let least = listed < high ? (listed..<high).reduce(Int.max) { min($0, need($1)) } : 0
      for length in low..<listed { try compareAll(ofLength: length) }
      if listed < high { try search(listed..<high, least) }
      if !spacings.isEmpty { try compareSpaced() }
    }
    for place in file.rowCount..<index.count {
      let added = place - file.rowCount
      let length = index.added.wordCounts[added]
      if words == 0 {
        if length == 0 { try compareWordless(place) }
      } else if length > 0, isPossible(length, index.added.signatures[added], spare(length)) {
        try compare(place, length)
      }
    }
    return hits.filter { min($0.similarity, ceiling) >= last }
  }

  /// A row that a list holds.
  private struct Entry {
    let row: UInt32
    /// How many words surely miss a partner, by the signature.
    let missing: UInt32
    /// How often the query has the key of the list.
    let weight: Int
  }

  /// From so many words on signatures say little: a row has to stand in several of the lists, and a share of the keys
  /// more are read for it.
  private static let (manyKeys, moreShare) = (48, 8)

  /// The rows of a key, or those that have a name.
  private struct List {
    /// About how many rows it has.
    let count: Int
    /// `nil` for names.
    let key: UInt32?
    /// For how many words of the query it stands.
    var weight: Int
  }

  /// The lists for all words that the filter counts on, the shortest first.
  private func lists(in rows: Range<Int>) throws(MappedFileError) -> [List] {
    var lists: [List] = []
    lists.reserveCapacity(keys.count + 1)
    for key in keys.sorted() {
      if lists.last?.key == key {
        lists[lists.count - 1].weight += 1
      } else {
        lists.append(List(count: try file.listCount(key, in: rows), key: key, weight: 1))
      }
    }
    if !names.isEmpty {
      var count = Self.places(of: rows, in: nameRows).count
      for name in names { count += try file.listCount(name, in: rows) }
      lists.append(List(count: count, key: nil, weight: names.count))
    }
    // Of lists that are equally long those come first that stand for more words.
    return lists.sorted { ($0.count, $1.weight, $0.key ?? .max) < ($1.count, $0.weight, $1.key ?? .max) }
  }

  /// Compares with the rows that the lists of the rarest keys hold.
  private mutating func search(_ lengths: Range<Int>, _ least: Int) throws(MappedFileError) {
    let ends = lengths.map { file.rows(ofLength: $0).upperBound }
    let spares = lengths.map(spare)
    let rows = file.rows(ofLength: lengths.lowerBound).lowerBound..<ends[ends.count - 1]
    // In how many more lists than one a row has to stand, keys that the query repeats counted as often.
    let more = counted > Self.manyKeys ? min(least - 1, counted / Self.moreShare) : 0
    var entries: [Entry] = []
    entries.reserveCapacity(256)
    var longest = lengths.upperBound - 1
    var place = 0
    for list in try lists(in: rows) where place < min(counted, counted - least + 1 + more) {
      // A row that is too long shares too few of these keys and those behind them.
      while longest >= lengths.lowerBound, need(longest) > counted - place + more { longest -= 1 }
      if longest < lengths.lowerBound { break }
      let range = rows.lowerBound..<ends[longest - lengths.lowerBound]
      let mostSpare = spares[longest - lengths.lowerBound]
      for key in list.key.map({ [$0] }) ?? names {
        var length = 0
        try file.forEachBlock(of: key, in: range) { block in
          for number in 0..<block.count {
            let missing = missing(in: block.signatures[number])
            guard missing <= mostSpare else { continue }
            let row = block.rows[number]
            while Int(row) >= ends[length] { length += 1 }
            if missing <= spares[length] {
              entries.append(Entry(row: row, missing: UInt32(missing), weight: list.weight))
            }
          }
        }
      }
      if list.key == nil {
        var length = 0
        for row in nameRows[Self.places(of: range, in: nameRows)] {
          let missing = missing(in: try file.signature(of: Int(row)))
          while Int(row) >= ends[length] { length += 1 }
          if missing <= spares[length] {
            entries.append(Entry(row: row, missing: UInt32(missing), weight: list.weight))
          }
        }
      }
      place += list.weight
    }
    // Likely rows first, so that the threshold rises early.
    for candidate in Self.candidates(entries, inMoreThan: more).sorted() {
      let row = Int(candidate & 0xFFFF_FFFF)
      let length = lengths.lowerBound + Self.place(of: row, in: ends)
      if Int(candidate >> 32) <= spare(length) { try compare(row, length) }
    }
  }

  /// The rows of entries whose weights are more than `least` in all, each once, with what they miss above the row.
  private static func candidates(_ entries: [Entry], inMoreThan least: Int) -> [UInt64] {
    let entries = entries.sorted { $0.row < $1.row }
    var candidates: [UInt64] = []
    candidates.reserveCapacity(entries.count)
    var place = 0
    while place < entries.count {
      let first = entries[place]
      var weight = 0
      while place < entries.count, entries[place].row == first.row {
        weight += entries[place].weight
        place += 1
      }
      if weight > least { candidates.append(UInt64(first.missing) << 32 | UInt64(first.row)) }
    }
    return candidates
  }

  /// The place of the first end above `row`.
  private static func place(of row: Int, in ends: [Int]) -> Int { ends.partition { $0 > row } }

  /// The places of those of rising rows that lie in a range.
  private static func places(of range: Range<Int>, in rows: [UInt32]) -> Range<Int> {
    rows.partition { Int($0) >= range.lowerBound }..<rows.partition { Int($0) >= range.upperBound }
  }

  /// Compares with the rows that have a word of the query written together or apart.
  private mutating func compareSpaced() throws(MappedFileError) {
    let range = file.rows(ofLength: 1).lowerBound..<file.rowCount
    let ends = (1...file.longest).map { file.rows(ofLength: $0).upperBound }
    let spares = (1...file.longest).map(spare)
    var candidates: [(row: Int, length: Int)] = []
    for key in Set(spacings).sorted() {
      var length = 1
      try file.forEachBlock(of: key, in: range) { block in
        for entry in 0..<block.count {
          let row = Int(block.rows[entry])
          while row >= ends[length - 1] { length += 1 }
          if isPossible(length, block.signatures[entry], spares[length - 1]) { candidates.append((row, length)) }
        }
      }
    }
    for (row, length) in candidates { try compare(row, length) }
  }

  /// How many words of the query, or of the row, have no partner for certain.
  @inline(__always)
  private func missing(in other: UInt64) -> Int {
    max((signature & ~other).nonzeroBitCount, (other & ~ownSignature).nonzeroBitCount - names.count)
  }

  /// Whether a row may be near enough, be its words written together or apart.
  private func isPossible(_ length: Int, _ other: UInt64, _ spare: Int) -> Bool {
    (leastSignature & ~other).nonzeroBitCount <= spare
      && (other & ~ownSignature).nonzeroBitCount - mostAbsorbed <= spare
      && abs(length - words) - mostAbsorbed <= spare
  }

  /// Compares with the rows of one length, to which no list leads.
  private mutating func compareAll(ofLength length: Int) throws(MappedFileError) {
    guard abs(length - words) <= spare(length) else { return }
    try file.forEachSignature(in: file.rows(ofLength: length)) { row, other throws(MappedFileError) in
      if missing(in: other) <= spare(length) { try compare(row, length) }
    }
  }

  private mutating func compareWordless(_ place: Int) throws(MappedFileError) {
    try index.read(place, into: &row)
    if row.tokens == query.tokens { keep(place, 100) }
  }

  private mutating func compare(_ place: Int, _ length: Int) throws(MappedFileError) {
    if !spacings.isEmpty, !compared.insert(place).inserted { return }
    try index.read(place, into: &row)
    switch measure {
    case .plain:
      let longer = max(words, length)
      let bound = FuzzyIndex.greatestDistance(length: longer, minimum: threshold)
      if plain.isLong {
        // Words without a partner are counted in less time than a long distance takes.
        let unpaired = weighted.unpaired(row)
        guard max(unpaired.query, unpaired.row) <= bound else { return }
      }
      row.removePunctuation()
      guard let distance = plain.to(row.tokens, row.tokens.indices, atMost: bound) else { return }
      keep(place, FuzzyIndex.similarity(distance: distance, length: longer))
    case .weighted:
      let marks = row.tokens.count - length
      let total = max(queryWeight, EditWeight.word * length + EditWeight.punctuation * marks)
      let bound = FuzzyIndex.greatestDistance(length: total, minimum: threshold)
      let unpaired = weighted.unpaired(row)
      let spare = spare(length)
      guard bound >= 0, unpaired.query <= spare, unpaired.row - mostAbsorbed <= spare,
        let cost = weighted.countedCost(to: row, atMost: bound)
      else { return }
      keep(place, FuzzyIndex.similarity(distance: cost, length: total))
    }
  }

  /// Takes a row in if it is similar enough, and raises the threshold once `limit` rows are at least as similar.
  private mutating func keep(_ row: Int, _ found: Double) {
    guard found >= threshold else { return }
    hits.append(FuzzyIndex.Hit(row: row, similarity: found))
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

extension Array {
  /// The first place from which on a condition holds that holds for no element before it.
  fileprivate func partition(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
