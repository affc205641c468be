/// Rows of tokens, searched for those most like a query: exact at any threshold and limit, for both scores.
///
/// The *plain* similarity of a row is `100 × (L − d) / L`, `d` the Levenshtein distance over word tokens and `L` the
/// greater number of words; the *weighted* one is that of ``EditWeight``. Each word has a key that its forms have in
/// common, and in both measures a word for which the other side has none of its key costs a whole word. So a row that is
/// similar enough shares at least some number of the query's keys, and one of any few of them: the lists of the query's
/// rarest keys hold all candidates (prefix filtering; Chaudhuri et al. 2006, Bayardo et al. 2007). What signatures of
/// keys do not rule out is compared, likely rows first, with a bound that rises as good rows are found.
///
/// A mapped file: tokens and rows in variable-length numbers, frequent tokens in one byte, rows in the order of their
/// numbers of words; about 50 bytes a row of eight words.
package struct FuzzyIndex: Sendable {
  /// A row that was found.
  package struct Hit: Hashable, Sendable {
    /// The place in the order of the file, or behind all of these a row that was added since.
    package let row: Int
    /// 0 to 100.
    package let similarity: Double
  }

  /// Which similarity is meant.
  package enum Measure: Sendable {
    case plain, weighted
  }

  static let kind: UInt64 = 0x5844_4E49_595A_5A55  // "UZZYINDX"
  static let version: UInt64 = 1

  // The sections of the file.
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

  /// What the index was built from, as its builder said.
  package let key: UInt64
  /// How many bytes the file has.
  package let size: Int
  /// Numbers that the builder's caller keeps with the index.
  package let facts: [UInt64]
  private let tokenTable: KeyTable
  private let keyTable: KeyTable
  let tokenKeys: MappedArray<UInt32>
  let tokenFolds: MappedArray<UInt32>
  private let formStarts: MappedArray<UInt32>
  private let forms: MappedArray<UInt32>
  private let rowStarts: MappedArray<UInt32>
  private let rowBytes: MappedArray<UInt8>
  let signatures: MappedArray<UInt64>
  let numbers: MappedArray<UInt32>
  let firstRows: MappedArray<UInt32>
  private let listCounts: MappedArray<UInt32>
  private let listBlocks: MappedArray<UInt32>
  private let blockRows: MappedArray<UInt32>
  private let blockStarts: MappedArray<UInt32>
  private let listBytes: MappedArray<UInt8>
  /// Rows that were added since the file was written.
  private(set) var added = Added()

  struct Added: Sendable {
    var tokens: [String: UInt32] = [:]
    var tokenTexts: [String] = []
    var keys: [String: UInt32] = [:]
    var tokenKeys: [UInt32] = []
    var tokenFolds: [UInt32] = []
    var folds: [String: UInt32] = [:]
    var rows: [UInt32] = []
    var starts: [Int] = [0]
    var wordCounts: [Int] = []
    var signatures: [UInt64] = []
    var numbers: [UInt32] = []
  }

  /// Opens the index at `path`, in a time that does not depend on its size.
  /// - Throws: if it is missing, foreign or damaged in its tables of contents. What is damaged elsewhere is noticed when
  ///   it is used.
  package init(path: String) throws(MappedFileError) {
    try self.init(try MappedFile(path: path, kind: Self.kind, version: Self.version))
  }

  init(_ file: MappedFile) throws(MappedFileError) {
    key = file.key
    size = file.size
    tokenTable = KeyTable(file, Self.tokenTable)
    keyTable = KeyTable(file, Self.keyTable)
    tokenKeys = file.array(Self.tokenKeys, of: UInt32.self)
    tokenFolds = file.array(Self.tokenFolds, of: UInt32.self)
    formStarts = file.array(Self.formStarts, of: UInt32.self)
    forms = file.array(Self.forms, of: UInt32.self)
    rowStarts = file.array(Self.rowStarts, of: UInt32.self)
    rowBytes = file.array(Self.rowBytes, of: UInt8.self)
    signatures = file.array(Self.rowSignatures, of: UInt64.self)
    numbers = file.array(Self.rowNumbers, of: UInt32.self)
    firstRows = file.array(Self.firstRows, of: UInt32.self)
    listCounts = file.array(Self.listCounts, of: UInt32.self)
    listBlocks = file.array(Self.listBlocks, of: UInt32.self)
    blockRows = file.array(Self.blockRows, of: UInt32.self)
    blockStarts = file.array(Self.blockStarts, of: UInt32.self)
    listBytes = file.array(Self.listBytes, of: UInt8.self)
    let facts = file.array(Self.facts, of: UInt64.self)
    try facts.check(0..<facts.count)
    self.facts = Array(facts)
    try firstRows.check(0..<firstRows.count)
  }

  /// How many rows there are, those that were added among them.
  package var count: Int { numbers.count + added.numbers.count }

  /// How many rows were added since the file was written.
  package var addedCount: Int { added.numbers.count }

  /// The caller's number of a row.
  package func number(of row: Int) throws(MappedFileError) -> UInt32 {
    if row >= numbers.count { return added.numbers[row - numbers.count] }
    try numbers.check(row..<row + 1)
    return numbers[row]
  }

  // MARK: Tokens

  /// A token as text analysis gives it.
  package struct Token: Sendable {
    package let text: String
    package let isWord: Bool

    package init(_ text: String, isWord: Bool) {
      self.text = text
      self.isWord = isWord
    }
  }

  /// How words are compared beyond their letters; one for each language.
  package protocol Words: Sendable {
    /// What the forms of one word have in common.
    func stem(of word: String) -> String
    /// What the writings of one form have in common.
    func fold(_ word: String) -> String
  }

  /// The query's tokens as numbers, with what their writings have in common. Those that no row has get numbers of their
  /// own behind all others.
  package func row(
    of tokens: [Token], _ words: some Words
  ) throws(MappedFileError) -> (row: TokenRow, folds: [UInt32]) {
    var row = TokenRow()
    var folds: [UInt32] = []
    var next = UInt32(tokenTable.count + added.tokenTexts.count)
    var nextKey = UInt32(keyTable.count + added.keys.count) + 1
    var strangers: [String: (token: UInt32, key: UInt32, fold: UInt32)] = [:]
    for token in tokens {
      if let known = try number(of: token) {
        let (key, fold) = try traits(of: known)
        row.append(token: known, key: key)
        folds.append(fold)
        continue
      }
      if let known = strangers[token.text] {
        row.append(token: known.token, key: known.key)
        folds.append(known.fold)
        continue
      }
      var entry = (token: next, key: TokenRow.punctuationKey, fold: next)
      if token.isWord, Self.isNumber(token.text) {
        entry.key = TokenRow.numberKey
      } else if token.isWord {
        let stem = words.stem(of: token.text)
        if let key = try key(of: stem) {
          entry.key = key
          entry.fold = try knownFold(of: token.text, key, words) ?? next
        } else if let same = strangers.first(where: {
          $0.value.key != TokenRow.punctuationKey && words.stem(of: $0.key) == stem
        }) {
          entry.key = same.value.key
          if words.fold(same.key) == words.fold(token.text) { entry.fold = same.value.fold }
        } else {
          entry.key = nextKey
          nextKey += 1
        }
      }
      next += 1
      strangers[token.text] = entry
      row.append(token: entry.token, key: entry.key)
      folds.append(entry.fold)
    }
    return (row, folds)
  }

  /// What a word has in common with another writing of it that some row has, if one has.
  private func knownFold(of word: String, _ key: UInt32, _ words: some Words) throws(MappedFileError) -> UInt32? {
    let fold = words.fold(word)
    for form in try forms(of: key) where words.fold(try text(of: form)) == fold { return try traits(of: form).fold }
    return nil
  }

  /// Whether a word is a number: digits, with what may stand between them.
  package static func isNumber(_ word: String) -> Bool {
    var hasDigit = false
    for byte in word.utf8 {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case 0x2C, 0x2E, 0x3A, 0x27: break
      default: return false
      }
    }
    return hasDigit
  }

  private func number(of token: Token) throws(MappedFileError) -> UInt32? {
    if let known = try tokenTable.checkedNumber(of: token.text.utf8Span.span) { return UInt32(known) }
    return added.tokens.isEmpty ? nil : added.tokens[token.text]
  }

  /// The token of a text, if some row has it.
  package func token(_ text: String) throws(MappedFileError) -> UInt32? {
    try number(of: Token(text, isWord: true))
  }

  /// The key of a stem, if some row has it.
  package func key(of stem: String) throws(MappedFileError) -> UInt32? {
    // Number 0 is the key of numbers.
    if let known = try keyTable.checkedNumber(of: stem.utf8Span.span) { return UInt32(known) + 1 }
    return added.keys.isEmpty ? nil : added.keys[stem]
  }

  /// The text of a token.
  package func text(of token: UInt32) throws(MappedFileError) -> String {
    let place = Int(token)
    if place >= tokenTable.count {
      let place = place - tokenTable.count
      return place < added.tokenTexts.count ? added.tokenTexts[place] : ""
    }
    return try tokenTable.checkedKey(place)
  }

  private func traits(of token: UInt32) throws(MappedFileError) -> (key: UInt32, fold: UInt32) {
    let place = Int(token)
    if place >= tokenKeys.count {
      return (added.tokenKeys[place - tokenKeys.count], added.tokenFolds[place - tokenKeys.count])
    }
    try tokenKeys.check(place..<place + 1)
    try tokenFolds.check(place..<place + 1)
    return (tokenKeys[place], tokenFolds[place])
  }

  /// The tokens of a key.
  private func forms(of key: UInt32) throws(MappedFileError) -> [UInt32] {
    let place = Int(key)
    var found: [UInt32] = []
    if place + 1 < formStarts.count {
      try formStarts.check(place..<place + 2)
      let range = Int(formStarts[place])..<Int(formStarts[place + 1])
      try forms.check(range)
      found = Array(forms[range])
    }
    for (number, other) in added.tokenKeys.enumerated() where other == key {
      found.append(UInt32(tokenKeys.count + number))
    }
    return found
  }

  // MARK: Rows

  /// Reads a row into `row`.
  func read(_ number: Int, into row: inout TokenRow) throws(MappedFileError) {
    row.removeAll()
    if number >= numbers.count {
      let place = number - numbers.count
      for token in added.rows[added.starts[place]..<added.starts[place + 1]] {
        row.append(token: token, key: key(of: token))
      }
      return
    }
    try rowStarts.check(number..<number + 2)
    let range = Int(rowStarts[number])..<Int(rowStarts[number + 1])
    try rowBytes.check(range)
    var place = range.lowerBound
    while place < range.upperBound {
      let token = Self.number(in: rowBytes, at: &place)
      row.append(token: token, key: key(of: token))
    }
  }

  /// The key of a token, once all of ``tokenKeys`` was verified.
  private func key(of token: UInt32) -> UInt32 {
    let place = Int(token)
    return place < tokenKeys.count ? tokenKeys[place] : added.tokenKeys[place - tokenKeys.count]
  }

  /// The number that begins at a byte: seven bits a byte, the lowest first. Moves `place` behind it.
  @inline(__always)
  private static func number(in bytes: MappedArray<UInt8>, at place: inout Int) -> UInt32 {
    var byte = bytes[place]
    var number = UInt32(byte & 0x7F)
    var shift: UInt32 = 7
    place += 1
    while byte >= 0x80 {
      byte = bytes[place]
      number |= UInt32(byte & 0x7F) << shift
      shift += 7
      place += 1
    }
    return number
  }

  /// The row of a number, whole.
  package func row(_ number: Int) throws(MappedFileError) -> TokenRow {
    try tokenKeys.check(0..<tokenKeys.count)
    var row = TokenRow()
    try read(number, into: &row)
    return row
  }

  static func signature(_ keys: [UInt32]) -> UInt64 {
    var signature: UInt64 = 0
    for key in keys where key != TokenRow.punctuationKey { signature |= bit(key) }
    return signature
  }

  private static func bit(_ key: UInt32) -> UInt64 { 1 << UInt64((key &* 2_654_435_769) >> 26) }

  /// Adds a row: it is found at once. Costs a look-up a token; a search compares with each row that was added, so that
  /// an index with many of them is to be built anew.
  package mutating func add(_ tokens: [Token], number: UInt32, _ words: some Words) throws(MappedFileError) {
    var keys: [UInt32] = []
    for token in tokens {
      var id = try self.number(of: token)
      if id == nil {
        let next = UInt32(tokenTable.count + added.tokenTexts.count)
        var (key, fold) = (TokenRow.punctuationKey, next)
        if token.isWord, Self.isNumber(token.text) {
          key = TokenRow.numberKey
        } else if token.isWord {
          let stem = words.stem(of: token.text)
          if let known = try self.key(of: stem) {
            key = known
            fold = try knownFold(of: token.text, known, words) ?? next
          } else {
            key = UInt32(keyTable.count + added.keys.count) + 1
            added.keys[stem] = key
          }
        }
        added.tokens[token.text] = next
        added.tokenTexts.append(token.text)
        added.tokenKeys.append(key)
        added.tokenFolds.append(fold)
        id = next
      }
      guard let id else { continue }
      added.rows.append(id)
      keys.append(try traits(of: id).key)
    }
    added.starts.append(added.rows.count)
    added.wordCounts.append(keys.count { $0 != TokenRow.punctuationKey })
    added.signatures.append(Self.signature(keys))
    added.numbers.append(number)
  }

  // MARK: Lists

  func length(of row: Int, _ lengths: Range<Int>) -> Int {
    var (low, high) = (lengths.lowerBound, lengths.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(firstRows[middle + 1]) <= row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func listCount(_ key: UInt32) throws(MappedFileError) -> UInt32 {
    let place = Int(key)
    guard place < listCounts.count else { return 0 }
    try listCounts.check(place..<place + 1)
    return listCounts[place]
  }

  /// How many rows a block of a list has.
  static let blockSize = 64

  /// Appends the rows of a key that lie in `range`.
  func appendRows(
    of key: UInt32, _ range: Range<Int>, to rows: inout [UInt32]
  ) throws(MappedFileError) {
    let place = Int(key)
    guard place < listCounts.count, !range.isEmpty else { return }
    try listBlocks.check(place..<place + 1)
    let count = Int(try listCount(key))
    let blocks = Int(listBlocks[place])..<Int(listBlocks[place]) + (count + Self.blockSize - 1) / Self.blockSize
    try blockRows.check(blocks)
    try blockStarts.check(blocks)
    // The last block that begins at or before the range.
    var (low, high) = (blocks.lowerBound, blocks.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(blockRows[middle]) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    for block in max(blocks.lowerBound, low - 1)..<max(blocks.upperBound, low) {
      guard block < blocks.upperBound, Int(blockRows[block]) < range.upperBound else { return }
      let entries = min(Self.blockSize, count - (block - blocks.lowerBound) * Self.blockSize)
      var row = blockRows[block]
      if Int(row) >= range.lowerBound { rows.append(row) }
      var byte = Int(blockStarts[block])
      // No entry has more than five bytes.
      try listBytes.check(byte..<min(listBytes.count, byte + 5 * entries))
      for _ in 1..<max(1, entries) {
        row += Self.number(in: listBytes, at: &byte)
        if Int(row) >= range.upperBound { return }
        if Int(row) >= range.lowerBound { rows.append(row) }
      }
    }
  }

  // MARK: Similarity

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
