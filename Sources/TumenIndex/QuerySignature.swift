/// The bits of a query's keys, which the bits of a row's keys (``FuzzyIndex/signature(_:)``) are held against: they tell for
/// certain that some words have no partner.
struct QuerySignature {
  /// The bits of the words that the glossary does not know, and of all.
  private let plain: UInt64
  private let all: UInt64
  /// How many words the glossary knows: another one may stand for each.
  private let knownCount: Int

  init(plain: [UInt32], all: [UInt32], knownCount: Int) {
    self.plain = FuzzyIndex.signature(plain)
    self.all = FuzzyIndex.signature(all)
    self.knownCount = knownCount
  }

  /// How many words of the query, or of the row, have no partner for certain, beside those that are written together or apart.
  @inline(__always)
  func missing(in row: UInt64, absorbing absorbed: SpacedRows.Absorbed = .init()) -> Int {
    max(
      0, (plain & ~row).nonzeroBitCount - absorbed.query,
      (row & ~all).nonzeroBitCount - knownCount - absorbed.row)
  }

  /// Whether more words than `count` are missing: asked of every row of a list, and without the instruction that counts
  /// bits, on which a build for every processor cannot rely, counting all of them costs several times as much.
  @inline(__always)
  func surelyMisses(moreThan count: Int, in row: UInt64) -> Bool {
    if count > 6 { return missing(in: row) > count }
    var (own, strange) = (plain & ~row, row & ~all)
    for _ in 0..<count {
      own &= own &- 1
      strange &= strange &- 1
    }
    for _ in 0..<knownCount { strange &= strange &- 1 }
    return own | strange != 0
  }
}
