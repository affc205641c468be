/// The bits of a query's keys, which the bits of a row's keys (``FuzzyIndex/signature(_:)``) are held against: they tell for
/// certain that some words have no partner.
struct QuerySignature {
  /// The bits of the words that the filter counts on and that are no names, and of all.
  private let counted: UInt64
  private let all: UInt64
  private let nameCount: Int

  init(counted: [UInt32], all: [UInt32], nameCount: Int) {
    self.counted = FuzzyIndex.signature(counted)
    self.all = FuzzyIndex.signature(all)
    self.nameCount = nameCount
  }

  /// How many words of the query, or of the row, have no partner for certain, beside those that are written together or apart.
  @inline(__always)
  func missing(in row: UInt64, absorbing absorbed: SpacedRows.Absorbed = .init()) -> Int {
    max(
      0, (counted & ~row).nonzeroBitCount - absorbed.query,
      (row & ~all).nonzeroBitCount - nameCount - absorbed.row)
  }

  /// Whether more words than `count` are missing: asked of every row of a list, and without the instruction that counts
  /// bits, on which a build for every processor cannot rely, counting all of them costs several times as much.
  @inline(__always)
  func surelyMisses(moreThan count: Int, in row: UInt64) -> Bool {
    if count > 6 { return missing(in: row) > count }
    var (own, strange) = (counted & ~row, row & ~all)
    for _ in 0..<count {
      own &= own &- 1
      strange &= strange &- 1
    }
    for _ in 0..<nameCount { strange &= strange &- 1 }
    return own | strange != 0
  }
}
