/// The mapped file of a fuzzy index: tokens, rows of them, and for each key the list of its rows.
///
/// Tokens and rows are numbers of variable length, frequent tokens in one byte, rows in the order of their numbers of
/// words; about 50 bytes a row of eight words.
@safe final class FuzzyIndexFile: Sendable {
  static let kind: UInt64 = 0x5844_4E49_595A_5A55  // "UZZYINDX"
  static let version: UInt64 = 11

  /// The names of the sections.
  enum Section {
    static let tokenTable: UInt64 = 0x10
    static let keyTable: UInt64 = 0x20
    static let tokenKeys: UInt64 = 0x30
    static let tokenFolds: UInt64 = 0x31
    static let formStarts: UInt64 = 0x32
    static let forms: UInt64 = 0x33
    static let rowStarts: UInt64 = 0x40
    static let rowBytes: UInt64 = 0x41
    static let rowSignatures: UInt64 = 0x42
    static let rowNumbers: UInt64 = 0x43
    static let firstRows: UInt64 = 0x44
    static let listCounts: UInt64 = 0x50
    static let listBlocks: UInt64 = 0x51
    static let blockRows: UInt64 = 0x52
    static let blockStarts: UInt64 = 0x53
    static let listBytes: UInt64 = 0x54
    static let facts: UInt64 = 0x60
  }

  let key: UInt64
  let size: Int
  let facts: [UInt64]
  private let file: MappedFile
  private let tokenTable: KeyTable
  private let keyTable: KeyTable
  private let tokenKeys: MappedArray<UInt32>
  private let tokenFolds: MappedArray<UInt32>
  private let formStarts: MappedArray<UInt32>
  private let forms: MappedArray<UInt32>
  private let rowStarts: MappedArray<UInt32>
  private let rowBytes: MappedArray<UInt8>
  private let signatures: MappedArray<UInt64>
  private let numbers: MappedArray<UInt32>
  private let firstRows: MappedArray<UInt32>
  private let listCounts: MappedArray<UInt32>
  private let listBlocks: MappedArray<UInt32>
  private let blockRows: MappedArray<UInt32>
  private let blockStarts: MappedArray<UInt32>
  private let listBytes: MappedArray<UInt8>

  init(_ file: MappedFile) throws(MappedFileError) {
    self.file = file
    key = file.key
    size = file.size
    tokenTable = KeyTable(file, Section.tokenTable)
    keyTable = KeyTable(file, Section.keyTable)
    tokenKeys = file.array(Section.tokenKeys, of: UInt32.self)
    tokenFolds = file.array(Section.tokenFolds, of: UInt32.self)
    formStarts = file.array(Section.formStarts, of: UInt32.self)
    forms = file.array(Section.forms, of: UInt32.self)
    rowStarts = file.array(Section.rowStarts, of: UInt32.self)
    rowBytes = file.array(Section.rowBytes, of: UInt8.self)
    signatures = file.array(Section.rowSignatures, of: UInt64.self)
    numbers = file.array(Section.rowNumbers, of: UInt32.self)
    firstRows = file.array(Section.firstRows, of: UInt32.self)
    listCounts = file.array(Section.listCounts, of: UInt32.self)
    listBlocks = file.array(Section.listBlocks, of: UInt32.self)
    blockRows = file.array(Section.blockRows, of: UInt32.self)
    blockStarts = file.array(Section.blockStarts, of: UInt32.self)
    listBytes = file.array(Section.listBytes, of: UInt8.self)
    let facts = file.array(Section.facts, of: UInt64.self)
    try facts.check(0..<facts.count)
    self.facts = facts.elements(in: 0..<facts.count)
    try firstRows.check(0..<firstRows.count)
    // The arrays fit one another; what they hold is looked at where it is used.
    let count = numbers.count
    guard signatures.count == count, rowStarts.count == count + 1, firstRows.isRising(upTo: count),
      tokenKeys.count == tokenTable.count, tokenFolds.count == tokenTable.count, listBlocks.count == listCounts.count,
      blockStarts.count == blockRows.count
    else { throw .damaged }
  }

  /// Verifies every byte.
  func checkAll() throws(MappedFileError) { try file.checkAll() }

  // MARK: Tokens

  var tokenCount: Int { tokenTable.count }

  /// Key 0 is the one of numbers.
  var keyCount: Int { keyTable.count + 1 }

  /// Verifies what ``key(of:)`` and ``fold(of:)`` read.
  func checkTokens() throws(MappedFileError) {
    try tokenKeys.check(0..<tokenKeys.count)
    try tokenFolds.check(0..<tokenFolds.count)
  }

  func token(_ text: String) throws(MappedFileError) -> UInt32? {
    try tokenTable.checkedNumber(of: text.utf8Span.span).map { UInt32($0) }
  }

  func key(ofStem stem: String) throws(MappedFileError) -> UInt32? {
    try keyTable.checkedNumber(of: stem.utf8Span.span).map { UInt32($0) + 1 }
  }

  func text(of token: UInt32) throws(MappedFileError) -> String { try tokenTable.checkedKey(Int(token)) }

  /// The key of a token, behind ``checkTokens()``.
  @inline(__always)
  func key(of token: UInt32) -> UInt32 { tokenKeys[Int(token)] }

  /// What the writings of a token have in common, behind ``checkTokens()``.
  @inline(__always)
  func fold(of token: UInt32) -> UInt32 { tokenFolds[Int(token)] }

  /// The tokens of a key.
  func forms(of key: UInt32) throws(MappedFileError) -> [UInt32] {
    let place = Int(key)
    guard place + 1 < formStarts.count else { return [] }
    let range = try formStarts.checkedRange(at: place)
    try forms.check(range)
    let found = forms.elements(in: range)
    guard found.allSatisfy({ Int($0) < tokenCount }) else { throw .damaged }
    return found
  }

  // MARK: Rows

  var rowCount: Int { numbers.count }

  /// The greatest number of words that a row has; -1 if there is no row.
  var longest: Int { firstRows.count - 2 }

  /// The rows with so many words.
  @inline(__always)
  func rows(ofLength length: Int) -> Range<Int> { Int(firstRows[length])..<Int(firstRows[length + 1]) }

  func number(of row: Int) throws(MappedFileError) -> UInt32 {
    try numbers.check(row..<row + 1)
    return numbers[row]
  }

  /// Has the processor bring what is read of a row from memory, which costs as much as to compare it: first its place,
  /// and then its bytes, once the place is there.
  @inline(__always)
  func prefetchPlace(of row: Int) { rowStarts.prefetch(row) }

  @inline(__always)
  func prefetchBytes(of row: Int) { if row < rowStarts.count { rowBytes.prefetch(Int(rowStarts[row])) } }

  /// Reads a row into `row`, behind ``checkTokens()``.
  func read(_ number: Int, into row: inout RowBuffer) throws(MappedFileError) {
    let range = try rowStarts.checkedRange(at: number)
    try rowBytes.check(range)
    row.reserve(range.count)
    // Taken out, so that both can be written at once.
    var (tokenBuffer, keyBuffer): ([UInt32], [UInt32]) = ([], [])
    swap(&tokenBuffer, &row.tokens)
    swap(&keyBuffer, &row.keys)
    defer {
      swap(&tokenBuffer, &row.tokens)
      swap(&keyBuffer, &row.keys)
    }
    let count: Int? = rowBytes.withSpan(range) { bytes in
      var tokens = tokenBuffer.mutableSpan
      var keys = keyBuffer.mutableSpan
      var (place, count) = (0, 0)
      while place < bytes.count {
        let token = Self.number(in: bytes, at: &place)
        guard Int(token) < tokenKeys.count else { return nil }
        (tokens[count], keys[count]) = (token, key(of: token))
        count += 1
      }
      return count
    }
    guard let count else { throw .damaged }
    row.count = count
  }

  /// The number that begins at a byte: seven bits a byte, the lowest first. Moves `place` behind it, and not beyond the
  /// end. A number that the end cuts off counts as far as it is there.
  @inline(__always)
  private static func number(in bytes: Span<UInt8>, at place: inout Int) -> UInt32 {
    guard place < bytes.count else { return 0 }
    var byte = bytes[place]
    var number = UInt32(byte & 0x7F)
    var shift: UInt32 = 7
    place += 1
    while byte >= 0x80, place < bytes.count {
      byte = bytes[place]
      number |= UInt32(byte & 0x7F) << shift
      shift &+= 7
      place += 1
    }
    return number
  }

  // MARK: Signatures

  /// Calls `body` with each of some rows and its signature.
  @inline(__always)
  func forEachSignature(
    of rows: ArraySlice<UInt32>, _ body: (UInt32, UInt64) -> Void
  ) throws(MappedFileError) {
    var found = InlineArray<64, UInt64>(repeating: 0)
    var start = rows.startIndex
    while start < rows.endIndex {
      let end = min(start + Self.blockSize, rows.endIndex)
      for place in start..<end { try signatures.check(Int(rows[place])..<Int(rows[place]) + 1) }
      // All in one go, too.
      for place in start..<end { found[place - start] = signatures[Int(rows[place])] }
      for place in start..<end { body(rows[place], found[place - start]) }
      start = end
    }
  }

  /// Calls `body` with each row of a range and its signature.
  @inline(__always)
  func forEachSignature(
    in rows: Range<Int>, _ body: (Int, UInt64) throws(MappedFileError) -> Void
  ) throws(MappedFileError) {
    try signatures.check(rows)
    try signatures.withSpan(rows) { signatures throws(MappedFileError) in
      for place in signatures.indices { try body(rows.lowerBound + place, signatures[place]) }
    }
  }

  // MARK: Lists

  /// How many rows a block of a list has.
  static let blockSize = 64

  /// The list of the rows in which a word of a key is written apart, in two words side by side.
  static func listApart(_ key: UInt32, keyCount: Int) -> UInt32 { UInt32(keyCount) + key }

  /// The list of the rows in which a word of a key is written apart, in two words side by side.
  func listApart(_ key: UInt32) -> UInt32 { Self.listApart(key, keyCount: keyCount) }

  /// How many rows have a key.
  func listCount(_ key: UInt32) throws(MappedFileError) -> Int {
    let place = Int(key)
    guard place < listCounts.count else { return 0 }
    try listCounts.check(place..<place + 1)
    return Int(listCounts[place])
  }

  /// The rows of a range that have a key, by rising row, a block at a time.
  struct RowBlocks {
    private let file: FuzzyIndexFile
    private let range: Range<Int>
    /// The blocks that are to be read, and how many rows they and those behind them have.
    private var blocks: Range<Int>
    private var left: Int
    /// The rows of the block that was read last, and the places of those that are in the range.
    private(set) var block = InlineArray<64, UInt32>(repeating: 0)
    private(set) var places = 0..<0
    /// The signatures of the rows, once they were read.
    private(set) var signatures = InlineArray<64, UInt64>(repeating: 0)

    fileprivate init(_ file: FuzzyIndexFile, _ key: UInt32, _ range: Range<Int>) throws(MappedFileError) {
      self.file = file
      self.range = range
      let count = try file.listCount(key)
      let found = try file.blocks(of: key, count, in: range)
      blocks = found.places
      left = count - (blocks.lowerBound - found.first) * FuzzyIndexFile.blockSize
    }

    /// Reads the next block that has rows of the range.
    /// - Returns: whether there is one.
    @inline(__always)
    mutating func next() throws(MappedFileError) -> Bool {
      while let next = blocks.first {
        let entries = min(FuzzyIndexFile.blockSize, left)
        blocks = next + 1..<blocks.upperBound
        left -= entries
        try read(next, entries)
        // Of the first and the last block not all is in the range.
        var (start, end) = (0, entries)
        while start < end, Int(block[start]) < range.lowerBound { start += 1 }
        while start < end, Int(block[end - 1]) >= range.upperBound { end -= 1 }
        places = start..<end
        if start < end { return true }
      }
      return false
    }

    @inline(__always)
    private mutating func read(_ number: Int, _ entries: Int) throws(MappedFileError) {
      // No entry has more than five bytes.
      let start = Int(file.blockStarts[number])
      guard start <= file.listBytes.count else { throw .damaged }
      let bytes = start..<min(file.listBytes.count, start + 5 * entries)
      try file.listBytes.check(bytes)
      var row = Int(file.blockRows[number])
      block[0] = UInt32(truncatingIfNeeded: row)
      file.listBytes.withSpan(bytes) { bytes in
        var byte = 0
        for entry in 1..<entries {
          row &+= Int(FuzzyIndexFile.number(in: bytes, at: &byte))
          block[entry] = UInt32(truncatingIfNeeded: row)
        }
      }
      guard row <= UInt32.max else { throw .damaged }
    }

    /// Reads the signatures of the rows of the block that was read last. Each may be a walk to memory.
    @inline(__always)
    mutating func readSignatures() throws(MappedFileError) {
      try file.signatures.check(Int(block[places.lowerBound])..<Int(block[places.upperBound - 1]) + 1)
      // All in one go: they lie far from each other, and the processor fetches many at once.
      for place in places { signatures[place] = file.signatures[Int(block[place])] }
    }
  }

  /// The rows of a range that have a key.
  func rows(of key: UInt32, in range: Range<Int>) throws(MappedFileError) -> RowBlocks {
    try RowBlocks(self, key, range)
  }

  /// About how many rows of a range have a key: a block too many at each end.
  func listCount(_ key: UInt32, in range: Range<Int>) throws(MappedFileError) -> Int {
    let count = try listCount(key)
    return count <= Self.blockSize
      ? count : min(count, try blocks(of: key, count, in: range).places.count * Self.blockSize)
  }

  /// The blocks of a list that may have rows of a range, and the list's first block.
  private func blocks(
    of key: UInt32, _ count: Int, in range: Range<Int>
  ) throws(MappedFileError) -> (places: Range<Int>, first: Int) {
    guard count > 0, !range.isEmpty else { return (0..<0, 0) }
    try listBlocks.check(Int(key)..<Int(key) + 1)
    let first = Int(listBlocks[Int(key)])
    let blocks = first..<first + (count + Self.blockSize - 1) / Self.blockSize
    try blockRows.check(blocks)
    try blockStarts.check(blocks)
    /// The first block that begins at or behind a row.
    func place(of row: Int) -> Int {
      var (low, high) = (blocks.lowerBound, blocks.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if Int(blockRows[middle]) < row { low = middle + 1 } else { high = middle }
      }
      return low
    }
    // The block before may reach into the range.
    let (start, end) = (max(first, place(of: range.lowerBound + 1) - 1), place(of: range.upperBound))
    // Blocks that do not rise.
    guard start <= end else { throw .damaged }
    return (start..<end, first)
  }
}
