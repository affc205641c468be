/// The weighted distance from one query to many rows.
package struct WeightedDistance {
  /// One step from the query to a row.
  package struct Step: Hashable, Sendable {
    package enum Part: Sendable {
      case none, words, order, punctuation, writing, spacing, endings, numbers, names, terms
    }
    /// How many tokens of the query the step takes, and how many of the row.
    package let query: Int
    package let row: Int
    package let part: Part
    package let cost: Int
  }

  package let query: TokenRow
  package let traits: QueryTraits
  private let spacing: QueryTraits.Spacing?
  /// Whether the glossary knows some token.
  private let hasKnown: Bool
  /// The lane of each token of the query: the place of its key among the query's keys; -1 for punctuation.
  private let lanes: [Int]
  /// How often the query has the key of each lane, and how often in words that the glossary does not know.
  private let counts: [Int32]
  private let plainCounts: [Int32]
  /// An open-addressed table from a key to its lane, from 1.
  private let slots: [UInt32]
  private let slotKeys: [UInt32]
  // What is used anew for each row: how often it has the key of each lane, the lane of each token, what it costs to leave
  // out or add each token, and the lines of the table that are looked back at.
  private var found: [Int32]
  private var rowLanes: [Int] = []
  private var queryCosts: [Int32]
  private var rowCosts: [Int32] = []
  private var lines: [Int32] = []
  private static let far = Int32.max / 4

  package init(_ query: TokenRow, _ traits: QueryTraits) {
    self.query = query
    self.traits = traits
    spacing = traits.spacing.flatMap { $0.isEmpty ? nil : $0 }
    hasKnown = traits.known.contains { $0 != .plain }
    var size = 16
    while size < 4 * query.keys.count { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var slotKeys = slots
    var lanes = [Int](repeating: -1, count: query.keys.count)
    var (counts, plainCounts): ([Int32], [Int32]) = ([], [])
    counts.reserveCapacity(lanes.count)
    plainCounts.reserveCapacity(lanes.count)
    for (place, key) in query.keys.enumerated() where key != TokenRow.punctuationKey {
      var slot = Self.slot(key, size)
      while slots[slot] != 0, slotKeys[slot] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 {
        counts.append(0)
        plainCounts.append(0)
        (slots[slot], slotKeys[slot]) = (UInt32(counts.count), key)
      }
      let lane = Int(slots[slot]) - 1
      lanes[place] = lane
      counts[lane] += 1
      if traits.known[place] == .plain { plainCounts[lane] += 1 }
    }
    self.lanes = lanes
    self.counts = counts
    self.plainCounts = plainCounts
    self.slots = slots
    self.slotKeys = slotKeys
    found = Array(repeating: 0, count: counts.count)
    queryCosts = Array(repeating: 0, count: query.keys.count)
  }

  @inline(__always)
  private static func slot(_ key: UInt32, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 2_654_435_769) >> 8) & (size - 1)
  }

  @inline(__always)
  private static func lane(of key: UInt32, _ slots: Span<UInt32>, _ slotKeys: Span<UInt32>) -> Int {
    var slot = slot(key, slots.count)
    while slots[slot] != 0 {
      if slotKeys[slot] == key { return Int(slots[slot]) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Counts the keys of a row, and answers how many words at least have no partner on the other side, as they are written:
  /// those of the query that the glossary does not know, and those of the row.
  /// - Parameter most: how many words of the row may be without; `nil` is the answer if there are more.
  mutating func unpaired(_ keys: Span<UInt32>, atMost most: Int = .max) -> (query: Int, row: Int)? {
    // Taken out, so that both can be written at once, without asking who else has them.
    var (table, places): ([Int32], [Int]) = ([], [])
    swap(&table, &found)
    swap(&places, &rowLanes)
    defer {
      swap(&table, &found)
      swap(&places, &rowLanes)
    }
    if places.count < keys.count { places = Array(repeating: -1, count: 2 * keys.count) }
    let slots = slots.span
    let slotKeys = slotKeys.span
    var found = table.mutableSpan
    var lanes = places.mutableSpan
    for lane in found.indices { found[lane] = 0 }
    var strangers = 0
    for place in keys.indices {
      let key = keys[place]
      let lane = key == TokenRow.punctuationKey ? -1 : Self.lane(of: key, slots, slotKeys)
      lanes[place] = lane
      if lane >= 0 {
        found[lane] += 1
      } else if key != TokenRow.punctuationKey {
        strangers += 1
        if strangers > most { return nil }
      }
    }
    let counts = counts.span
    let plainCounts = plainCounts.span
    var missing = 0
    for lane in found.indices {
      missing += Int(max(0, plainCounts[lane] - found[lane]))
      strangers += Int(max(0, found[lane] - counts[lane]))
    }
    return (missing, strangers)
  }

  /// What it costs to leave each token out, or to add it: less where both sides have its key equally often.
  private mutating func weigh(_ keys: Span<UInt32>) {
    var (own, others): ([Int32], [Int32]) = ([], [])
    swap(&own, &queryCosts)
    swap(&others, &rowCosts)
    defer {
      swap(&own, &queryCosts)
      swap(&others, &rowCosts)
    }
    if others.count < keys.count { others = Array(repeating: 0, count: 2 * keys.count) }
    let found = found.span
    let counts = counts.span
    let lanes = lanes.span
    let rowLanes = rowLanes.span
    var queryCosts = own.mutableSpan
    var rowCosts = others.mutableSpan
    for place in lanes.indices {
      let lane = lanes[place]
      queryCosts[place] = Int32(
        lane < 0 ? EditWeight.punctuation : found[lane] == counts[lane] ? EditWeight.moved : EditWeight.word)
    }
    for place in keys.indices {
      let lane = rowLanes[place]
      rowCosts[place] = Int32(
        keys[place] == TokenRow.punctuationKey
          ? EditWeight.punctuation
          : lane >= 0 && found[lane] == counts[lane] ? EditWeight.moved : EditWeight.word)
    }
  }

  /// What it costs to put a token of a row for token `i` of the query.
  /// - Parameter addition: what it costs to add that token.
  @inline(__always)
  private func replacement(
    _ i: Int, _ token: UInt32, _ key: UInt32, _ addition: Int32
  ) -> (cost: Int32, part: Step.Part) {
    if query.tokens[i] == token { return (0, .none) }
    let own = query.keys[i]
    if own == key {
      switch key {
      case TokenRow.punctuationKey: return (Int32(EditWeight.punctuation), .punctuation)
      default:
        if traits.folds[i] == traits.foldOfToken(token) { return (Int32(EditWeight.writing), .writing) }
        return key == TokenRow.numberKey
          ? (Int32(EditWeight.number), .numbers) : (Int32(EditWeight.ending), .endings)
      }
    }
    if own == TokenRow.punctuationKey || key == TokenRow.punctuationKey { return (Self.far, .none) }
    // A name or term that both sides have equally often only stands elsewhere. To put another one for it is no cheaper than
    // for any word: else a name more would cost less than a word.
    let known = traits.known[i]
    if known != .plain, queryCosts[i] == EditWeight.word, addition == EditWeight.word, traits.knownToken(token) == known
    {
      return known == .name ? (Int32(EditWeight.name), .names) : (Int32(EditWeight.term), .terms)
    }
    let cost = max(queryCosts[i], addition)
    return (cost, cost == Int32(EditWeight.moved) ? .order : .words)
  }

  /// The cost of two tokens for one, or `far`.
  private func joining(_ i: Int, _ key: UInt32) -> Int32 {
    spacing?.joined[i - 1] == key && key != TokenRow.punctuationKey ? Int32(EditWeight.spacing) : Self.far
  }

  /// The cost of one token for two, or `far`.
  private func parting(_ i: Int, _ token: UInt32, _ key: UInt32) -> Int32 {
    spacing?.parts[i].contains { $0.token == token && $0.key == key } == true ? Int32(EditWeight.spacing) : Self.far
  }

  /// The least cost to make `row` of the query, or `nil` if it exceeds `bound`. Time is the product of the lengths.
  package mutating func cost(to row: TokenRow, atMost bound: Int) -> Int? {
    _ = unpaired(row.keys.span)
    return countedCost(to: row.tokens.span, row.keys.span, atMost: bound, isSpaced: true)
  }

  /// ``cost(to:atMost:)`` of the row whose words ``unpaired(_:atMost:)`` has counted last, by its tokens and their keys.
  /// - Parameter isSpaced: whether the row may have words written together that the query writes apart, or the other way.
  mutating func countedCost(
    to tokens: Span<UInt32>, _ keys: Span<UInt32>, atMost bound: Int, isSpaced: Bool
  ) -> Int? {
    weigh(keys)
    let spacing = isSpaced ? spacing : nil
    let part = differing(tokens, spacing)
    let width = part.row.count + 1
    // Two words that are written together stand two lines above.
    let count = spacing == nil ? 1 : 3
    var table = lines
    lines = []
    defer { lines = table }
    if table.count < count * width { table = Array(repeating: 0, count: 2 * count * width) }
    let limit = Int32(clamping: min(bound, Int(Self.far) - 1))
    guard fill(&table, lines: count, part, of: tokens, keys, atMost: limit, spacing) else { return nil }
    let cost = table[(part.query.count % count) * width + width - 1]
    return cost <= limit ? Int(cost) : nil
  }

  /// What the query and a row have between the tokens with which both begin and end.
  private struct Part {
    let query: Range<Int>
    let row: Range<Int>
  }

  /// The part of the query and a row that has to be compared. To pair the tokens with which both begin or end costs nothing,
  /// and no other pairs of them are cheaper: to replace a token costs no less than to add or leave out the dearer one of
  /// two. That is not so of names and terms, nor of words that are written together or apart.
  private func differing(_ tokens: Span<UInt32>, _ spacing: QueryTraits.Spacing?) -> Part {
    var (queryEnd, rowEnd) = (query.tokens.count, tokens.count)
    if hasKnown || spacing != nil { return Part(query: 0..<queryEnd, row: 0..<rowEnd) }
    let own = query.tokens.span
    while queryEnd > 0, rowEnd > 0, own[queryEnd - 1] == tokens[rowEnd - 1] {
      queryEnd -= 1
      rowEnd -= 1
    }
    var start = 0
    while start < queryEnd, start < rowEnd, own[start] == tokens[start] { start += 1 }
    return Part(query: start..<queryEnd, row: start..<rowEnd)
  }

  /// Fills a table with the least costs to make each beginning of a part of a row of each beginning of a part of the query:
  /// a line of it for each token of the query and one before them.
  /// - Parameter lines: how many lines are kept; the next one takes the place of the one that was kept longest.
  /// - Returns: whether the whole cost may be `limit` or less; if not, the table is not filled to its end.
  private func fill(
    _ table: inout [Int32], lines: Int, _ part: Part, of tokens: Span<UInt32>, _ keys: Span<UInt32>,
    atMost limit: Int32, _ spacing: QueryTraits.Spacing?
  ) -> Bool {
    let (tokens, keys) = (tokens.extracting(part.row), keys.extracting(part.row))
    let columns = tokens.count
    let width = columns + 1
    var table = table.mutableSpan
    let rowCosts = rowCosts.span.extracting(part.row)
    table[0] = 0
    for j in 0..<columns { table[j + 1] = table[j] + rowCosts[j] }
    var (isAbove, wasAbove) = (false, false)
    for (line, i) in part.query.enumerated() {
      let (above, own) = (line % lines * width, (line + 1) % lines * width)
      if lines > 1 { for j in 0..<width { table[own + j] = table[above + j] } }
      var least = advance(&table, at: own, past: i, to: tokens, keys, rowCosts)
      if spacing?.concerns(i) == true {
        // What is cheaper in two tokens makes what stands behind it cheaper, too.
        for j in 0..<columns {
          var best = min(table[own + j + 1], table[own + j] + rowCosts[j])
          if line > 0 { best = min(best, table[(line + lines - 1) % lines * width + j] + joining(i, keys[j])) }
          if j > 0 { best = min(best, table[above + j - 1] + parting(i, tokens[j - 1], keys[j])) }
          table[own + j + 1] = best
          least = min(least, best)
        }
      }
      // A step may go past one line, but not past two.
      (isAbove, wasAbove) = (least > limit, isAbove)
      if isAbove, wasAbove || spacing == nil { return false }
    }
    return true
  }

  /// Makes of the costs to come from the first `i` tokens of the query to each beginning of a row those from one token
  /// more, where no words are written together or apart.
  /// - Parameters:
  ///   - start: where the costs stand in the table.
  ///   - additions: what it costs to add each token of the row.
  /// - Returns: the least of them.
  @inline(__always)
  private func advance(
    _ costs: inout MutableSpan<Int32>, at start: Int, past i: Int, to tokens: Span<UInt32>, _ keys: Span<UInt32>,
    _ additions: Span<Int32>
  ) -> Int32 {
    let (token, key, removal, isPlain) = (query.tokens[i], query.keys[i], queryCosts[i], traits.known[i] == .plain)
    var diagonal = costs[start]
    var left = diagonal + removal
    costs[start] = left
    var least = left
    for j in tokens.indices {
      let above = costs[start + j + 1]
      let addition = additions[j]
      var best = min(above + removal, left + addition)
      if diagonal < best {
        let other = keys[j]
        if token == tokens[j] {
          best = diagonal
        } else if key != other, key != TokenRow.punctuationKey, other != TokenRow.punctuationKey, isPlain {
          // Most pairs are two different words.
          best = min(best, diagonal + max(removal, addition))
        } else {
          best = min(best, diagonal + replacement(i, tokens[j], other, addition).cost)
        }
      }
      diagonal = above
      left = best
      costs[start + j + 1] = best
      least = min(least, best)
    }
    return least
  }

  /// A cheapest sequence of steps: the same cost as ``cost(to:atMost:)``, by the whole table.
  package mutating func steps(to row: TokenRow) -> [Step] {
    let tokens = row.tokens.span
    let keys = row.keys.span
    _ = unpaired(keys)
    weigh(keys)
    let differing = differing(tokens, spacing)
    let (rows, columns) = (differing.query.count, differing.row.count)
    let width = columns + 1
    var table = [Int32](repeating: Self.far, count: (rows + 1) * width)
    _ = fill(&table, lines: rows + 1, differing, of: tokens, keys, atMost: Self.far, spacing)
    let equal = Step(query: 1, row: 1, part: .none, cost: 0)
    var steps: [Step] = []
    steps.reserveCapacity(query.tokens.count + tokens.count)
    for _ in differing.query.upperBound..<query.tokens.count { steps.append(equal) }
    var (line, column) = (rows, columns)
    while line > 0 || column > 0 {
      let cost = table[line * width + column]
      // Behind the last token of the query, and of the row.
      let (i, j) = (differing.query.lowerBound + line, differing.row.lowerBound + column)
      if line > 0, column > 0 {
        let (replaced, part) = replacement(i - 1, tokens[j - 1], keys[j - 1], rowCosts[j - 1])
        if table[(line - 1) * width + column - 1] + replaced == cost {
          steps.append(Step(query: 1, row: 1, part: part, cost: Int(replaced)))
          (line, column) = (line - 1, column - 1)
          continue
        }
        if line > 1, table[(line - 2) * width + column - 1] + joining(i - 1, keys[j - 1]) == cost {
          steps.append(Step(query: 2, row: 1, part: .spacing, cost: EditWeight.spacing))
          (line, column) = (line - 2, column - 1)
          continue
        }
        if column > 1, table[(line - 1) * width + column - 2] + parting(i - 1, tokens[j - 2], keys[j - 1]) == cost {
          steps.append(Step(query: 1, row: 2, part: .spacing, cost: EditWeight.spacing))
          (line, column) = (line - 1, column - 2)
          continue
        }
      }
      if line > 0, table[(line - 1) * width + column] + queryCosts[i - 1] == cost {
        steps.append(
          Step(query: 1, row: 0, part: part(query.keys[i - 1], queryCosts[i - 1]), cost: Int(queryCosts[i - 1])))
        line -= 1
      } else {
        steps.append(Step(query: 0, row: 1, part: part(keys[j - 1], rowCosts[j - 1]), cost: Int(rowCosts[j - 1])))
        column -= 1
      }
    }
    for _ in 0..<differing.query.lowerBound { steps.append(equal) }
    return steps.reversed()
  }

  private func part(_ key: UInt32, _ cost: Int32) -> Step.Part {
    if key == TokenRow.punctuationKey { return .punctuation }
    return cost == Int32(EditWeight.moved) ? .order : .words
  }
}
