/// Rows of tokens, searched for those most like a query: exact at any threshold and limit, for both scores.
///
/// The *plain* similarity of a row is `100 × (L − d) / L`, `d` the Levenshtein distance over word tokens and `L` the
/// greater number of words; the *weighted* one is that of ``EditWeight``. Each word has a key that its forms have in
/// common, and in both measures a word for which the other side has none of its key costs a whole word. So a row that is
/// similar enough shares at least some number of the query's keys, and one of any few of them: the lists of the query's
/// rarest keys hold all candidates (prefix filtering; Chaudhuri et al. 2006, Bayardo et al. 2007). What signatures of
/// keys do not rule out is compared, likely rows first, with a bound that rises as good rows are found.
///
/// A mapped file, and the rows that were added since it was written.
package struct FuzzyIndex: Sendable {
  /// A row that was found.
  package struct Hit: Hashable, Sendable {
    /// The place in the order of the file, or behind all of these a row that was added since.
    package let row: Int
    /// 0 to 100.
    package let similarity: Double
    /// What rows of the same words have in common.
    package let key: Int
  }

  /// Which similarity is meant.
  package enum Measure: Sendable {
    case plain, weighted
  }

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
    /// The two words that a word may be written as, in each way.
    func parts(of word: String) -> [(first: String, second: String)]
  }

  let file: FuzzyIndexFile
  /// Rows that were added since the file was written.
  private(set) var added = Added()
  private var addedTokens: NewTokens

  struct Added: Sendable {
    var tokens: [UInt32] = []
    var starts: [Int] = [0]
    var wordCounts: [Int] = []
    var signatures: [UInt64] = []
    var numbers: [UInt32] = []
  }

  /// Opens the index at `path`, in a time that does not depend on its size.
  /// - Throws: if it is missing, foreign or damaged in its tables of contents. What is damaged elsewhere is noticed when
  ///   it is used.
  package init(path: String) throws(MappedFileError) {
    try self.init(try MappedFile(path: path, kind: FuzzyIndexFile.kind, version: FuzzyIndexFile.version))
  }

  init(_ file: MappedFile) throws(MappedFileError) {
    self.file = try FuzzyIndexFile(file)
    addedTokens = NewTokens(firstToken: self.file.tokenCount, firstKey: self.file.keyCount)
  }

  /// What the index was built from, as its builder said.
  package var key: UInt64 { file.key }

  /// How many bytes the file has.
  package var size: Int { file.size }

  /// Numbers that the builder's caller keeps with the index.
  package var facts: [UInt64] { file.facts }

  /// How many rows there are, those that were added among them.
  package var count: Int { file.rowCount + added.numbers.count }

  /// How many rows were added since the file was written.
  package var addedCount: Int { added.numbers.count }

  /// The caller's number of a row.
  package func number(of row: Int) throws(MappedFileError) -> UInt32 {
    row < file.rowCount ? try file.number(of: row) : added.numbers[row - file.rowCount]
  }

  // MARK: Tokens

  /// The query's tokens as numbers, with what their writings have in common. Those that no row has get numbers of their
  /// own behind all others.
  package func row(
    of tokens: [Token], _ words: some Words
  ) throws(MappedFileError) -> (row: TokenRow, folds: [UInt32]) {
    let numbers = try TokenNumbers(self, words)
    let row = try numbers.row(of: tokens)
    return (row, row.tokens.map(numbers.fold))
  }

  /// Verifies what is read of every token.
  func checkTokens() throws(MappedFileError) { try file.checkTokens() }

  /// The tokens of texts that no row has, before there are any.
  func strangers() -> NewTokens { NewTokens(firstToken: addedTokens.nextToken, firstKey: addedTokens.nextKey) }

  /// The number of a token; one that no row has goes to `strangers`.
  func number(
    of token: Token, _ words: some Words, _ strangers: inout NewTokens
  ) throws(MappedFileError) -> UInt32 {
    if let known = try self.token(token.text) ?? strangers.token(token.text) { return known }
    guard token.isWord else { return strangers.add(token.text, key: TokenRow.punctuationKey) }
    if Self.isNumber(token.text) {
      return strangers.add(token.text, key: TokenRow.numberKey, fold: try foldOfNumber(token.text, strangers))
    }
    let stem = words.stem(of: token.text)
    guard let key = try key(of: stem) ?? strangers.key(ofStem: stem) else {
      return strangers.add(token.text, stem: stem)
    }
    // Another writing of a form that is known has its fold.
    let fold = words.fold(token.text)
    for form in try forms(of: key) where words.fold(try text(of: form)) == fold {
      return strangers.add(token.text, key: key, fold: self.fold(of: form))
    }
    for form in strangers.forms(of: key) where words.fold(strangers.text(of: form)) == fold {
      return strangers.add(token.text, key: key, fold: strangers.fold(of: form))
    }
    return strangers.add(token.text, key: key)
  }

  /// What the writings of a number have in common that is no token yet: digits of full width are those of ASCII; `nil` if
  /// there is no other writing.
  private func foldOfNumber(_ text: String, _ strangers: NewTokens) throws(MappedFileError) -> UInt32? {
    for other in [Self.narrow(text), Self.wide(text)] where other != text {
      if let known = try token(other) { return fold(of: known) }
      if let known = strangers.token(other) { return strangers.fold(of: known) }
    }
    return nil
  }

  /// Whether a word is a number: digits, with what may stand between them, in ASCII or of full width.
  package static func isNumber(_ word: String) -> Bool {
    var hasDigit = false
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19: hasDigit = true
      case 0x2C, 0x2E, 0x3A, 0x27, 0xFF0C, 0xFF0E, 0xFF1A: break
      default: return false
      }
    }
    return hasDigit
  }

  /// A number with what is of full width (U+FF01 to U+FF5E) as ASCII, and the other way round.
  static func narrow(_ number: String) -> String {
    shifted(number) { (0xFF01...0xFF5E).contains($0) ? $0 - 0xFEE0 : $0 }
  }

  static func wide(_ number: String) -> String {
    shifted(number) { (0x21...0x7E).contains($0) ? $0 + 0xFEE0 : $0 }
  }

  private static func shifted(_ number: String, _ shift: (UInt32) -> UInt32) -> String {
    var shifted = String.UnicodeScalarView()
    for scalar in number.unicodeScalars { shifted.append(Unicode.Scalar(shift(scalar.value)) ?? scalar) }
    return String(shifted)
  }

  /// The token of a text, if some row has it.
  package func token(_ text: String) throws(MappedFileError) -> UInt32? {
    try file.token(text) ?? addedTokens.token(text)
  }

  /// The key of a stem, if some row has it.
  package func key(of stem: String) throws(MappedFileError) -> UInt32? {
    try file.key(ofStem: stem) ?? addedTokens.key(ofStem: stem)
  }

  /// The text of a token that some row has.
  package func text(of token: UInt32) throws(MappedFileError) -> String {
    if addedTokens.holds(token) { return addedTokens.text(of: token) }
    return Int(token) < file.tokenCount ? try file.text(of: token) : ""
  }

  @inline(__always)
  func key(of token: UInt32) -> UInt32 {
    Int(token) < file.tokenCount ? file.key(of: token) : addedTokens.key(of: token)
  }

  /// What the writings of a token have in common, once the tokens of a row or query were read.
  package func fold(of token: UInt32) -> UInt32 {
    Int(token) < file.tokenCount ? file.fold(of: token) : addedTokens.fold(of: token)
  }

  /// Whether some row may write a word in two; of a word that only added rows have, or other texts, nothing is known.
  func mayWriteApart(_ token: UInt32) throws(MappedFileError) -> Bool {
    guard added.numbers.isEmpty, Int(token) < file.tokenCount else { return true }
    return try file.listCount(file.listApart(key(of: token))) > 0
  }

  private func forms(of key: UInt32) throws(MappedFileError) -> [UInt32] {
    try file.forms(of: key) + addedTokens.forms(of: key)
  }

  // MARK: Rows

  /// Reads a row into `row`, once the tokens were verified.
  func read(_ number: Int, into row: inout RowBuffer) throws(MappedFileError) {
    if number < file.rowCount { return try file.read(number, into: &row) }
    let place = number - file.rowCount
    let tokens = added.tokens[added.starts[place]..<added.starts[place + 1]]
    row.reserve(tokens.count)
    row.count = tokens.count
    for (place, token) in tokens.enumerated() { (row.tokens[place], row.keys[place]) = (token, key(of: token)) }
  }

  /// The row of a number, whole.
  package func row(_ number: Int) throws(MappedFileError) -> TokenRow {
    try file.checkTokens()
    var buffer = RowBuffer()
    try read(number, into: &buffer)
    return buffer.row
  }

  /// Verifies every byte of the file.
  package func checkAll() throws(MappedFileError) { try file.checkAll() }

  /// The places of the rows by the caller's numbers, several of which may be equal.
  package func rowsByNumber() throws(MappedFileError) -> [UInt32: [Int]] {
    var places: [UInt32: [Int]] = [:]
    places.reserveCapacity(count)
    for row in 0..<count { places[try number(of: row), default: []].append(row) }
    return places
  }

  /// The rows of the file that may have one of some tokens, by rising number: they have some form of it.
  package func rows(withAnyOf tokens: [UInt32]) throws(MappedFileError) -> [UInt32] {
    try file.checkTokens()
    var isFound = [UInt64](repeating: 0, count: (file.rowCount + 63) / 64)
    for key in Set(tokens.map { key(of: $0) }) {
      var list = try file.rows(of: key, in: 0..<file.rowCount)
      while try list.next() {
        let rows = list.block.span.extracting(list.places)
        for place in rows.indices { isFound[Int(rows[place] / 64)] |= 1 << UInt64(rows[place] % 64) }
      }
    }
    var rows: [UInt32] = []
    for (place, word) in isFound.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        rows.append(UInt32(64 * place + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return rows
  }

  /// The tokens of the file that are forms of a stem.
  package func forms(ofStem stem: String) throws(MappedFileError) -> [UInt32] {
    guard let key = try file.key(ofStem: stem) else { return [] }
    return try file.forms(of: key)
  }

  /// How many tokens the file has; those of rows that were added since have higher numbers.
  package var fileTokenCount: Int { file.tokenCount }

  /// The tokens of a row, as text.
  package func texts(of row: Int) throws(MappedFileError) -> [String] {
    var texts: [String] = []
    for token in try self.row(row).tokens { texts.append(try text(of: token)) }
    return texts
  }

  /// Adds a row: it is found at once. Costs a look-up a token; a search compares with each row that was added, so that
  /// an index with many of them is to be built anew.
  package mutating func add(_ tokens: [Token], number: UInt32, _ words: some Words) throws(MappedFileError) {
    try file.checkTokens()
    var keys: [UInt32] = []
    // Taken out, so that it is changed in place.
    var new = addedTokens
    addedTokens = NewTokens(firstToken: new.nextToken, firstKey: new.nextKey)
    defer { addedTokens = new }
    for token in tokens {
      let known = try self.number(of: token, words, &new)
      added.tokens.append(known)
      keys.append(new.holds(known) ? new.key(of: known) : key(of: known))
    }
    added.starts.append(added.tokens.count)
    added.wordCounts.append(keys.count { $0 != TokenRow.punctuationKey })
    added.signatures.append(Self.signature(keys))
    added.numbers.append(number)
  }

  /// A bit for each key of a row.
  static func signature(_ keys: [UInt32]) -> UInt64 {
    var signature: UInt64 = 0
    for key in keys where key != TokenRow.punctuationKey { signature |= 1 << UInt64((key &* 2_654_435_769) >> 26) }
    return signature
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
