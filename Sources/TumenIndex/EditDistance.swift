/// Levenshtein distances from one query to many rows of tokens.
///
/// Up to 64 query tokens take one step of a few instructions a row token (Myers 1999, in the form of Hyyrö
/// 2003); longer queries take a band of the table (Ukkonen 1985).
package struct EditDistance: Sendable {
  private let query: [UInt32]
  /// Whether the query has more tokens than a word of the machine has bits: then a distance costs much.
  let isLong: Bool
  /// An open-addressed table from token to the query positions that hold it.
  private var keys: [UInt32]
  private var masks: [UInt64]

  package init(from query: [UInt32]) {
    self.query = query
    isLong = query.count > 64
    let isShort = (1...64).contains(query.count)
    keys = [UInt32](repeating: 0, count: isShort ? 256 : 0)
    masks = [UInt64](repeating: 0, count: isShort ? 256 : 0)
    guard isShort else { return }
    for (position, token) in query.enumerated() {
      let slot = slot(of: token)
      keys[slot] = token
      masks[slot] |= 1 << UInt64(position)
    }
  }

  /// Where `token` stands in the table, or the empty slot where it would stand. At most 64 of 256 are taken.
  private func slot(of token: UInt32) -> Int {
    var slot = Int((token &* 2_654_435_769) >> 24)
    while masks[slot] != 0 && keys[slot] != token { slot = (slot + 1) & 255 }
    return slot
  }

  /// The distance to the row at `range` of `tokens`, or `nil` if it exceeds `bound`.
  package func to(_ tokens: [UInt32], _ range: Range<Int>, atMost bound: Int) -> Int? {
    guard abs(range.count - query.count) <= bound else { return nil }
    if query.isEmpty { return range.count }
    let distance = isLong ? banded(tokens, range, bound) : bitParallel(tokens, range)
    return distance <= bound ? distance : nil
  }

  private func bitParallel(_ tokens: [UInt32], _ range: Range<Int>) -> Int {
    var positive = ~UInt64(0)
    var negative = UInt64(0)
    var distance = query.count
    let top = UInt64(1) << UInt64(query.count - 1)
    for place in range {
      let match = masks[slot(of: tokens[place])]
      let diagonal = (((match & positive) &+ positive) ^ positive) | match | negative
      var horizontal = negative | ~(diagonal | positive)
      var vertical = positive & diagonal
      if horizontal & top != 0 { distance += 1 }
      if vertical & top != 0 { distance -= 1 }
      horizontal = horizontal << 1 | 1
      vertical <<= 1
      positive = vertical | ~(diagonal | horizontal)
      negative = horizontal & diagonal
    }
    return distance
  }

  /// The distance as far as it is at most `bound`; else some number above it.
  private func banded(_ tokens: [UInt32], _ range: Range<Int>, _ bound: Int) -> Int {
    let far = bound + 1
    var row = (0...query.count).map { min($0, far) }
    for column in 1...max(1, range.count) where !range.isEmpty {
      let token = tokens[range.lowerBound + column - 1]
      let from = max(1, column - bound)
      let to = min(query.count, column + bound)
      guard from <= to else { return far }
      var diagonal = row[from - 1]
      row[from - 1] = from == 1 ? min(column, far) : far
      for position in from...to {
        let above = position <= column + bound - 1 || position == query.count ? row[position] : far
        let cost = query[position - 1] == token ? diagonal : min(diagonal, above, row[position - 1]) + 1
        diagonal = row[position]
        row[position] = min(cost, far)
      }
    }
    return row[query.count]
  }

  /// Levenshtein's distance by the whole table, without a shortcut: what every faster way has to agree with.
  package static func reference<Token: Equatable>(from first: [Token], to second: [Token]) -> Int {
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let cost = min(diagonal + (a == b ? 0 : 1), row[j + 1] + 1, row[j] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[second.count]
  }
}
