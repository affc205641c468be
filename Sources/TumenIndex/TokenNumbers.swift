/// Numbers for the tokens of texts that are held against each other: those of an index, and behind them numbers for what
/// no row of it has. Belongs to one query.
package final class TokenNumbers {
  private let index: FuzzyIndex
  private let words: any FuzzyIndex.Words
  /// Whether the texts are rows of the index, but for the query.
  private let isIndexed: Bool
  private var strangers: NewTokens

  /// Numbers for a query and rows of an index.
  package init(_ index: FuzzyIndex, _ words: any FuzzyIndex.Words) throws(MappedFileError) {
    self.index = index
    self.words = words
    isIndexed = true
    strangers = index.strangers()
    try index.checkTokens()
  }

  /// Numbers for any texts.
  package init(of words: some FuzzyIndex.Words) throws(MappedFileError) {
    index = try FuzzyIndex.Builder(words).index(at: nil, key: 0)
    self.words = words
    isIndexed = false
    strangers = index.strangers()
  }

  /// The tokens of a text as numbers.
  package func row(of tokens: [FuzzyIndex.Token]) throws(MappedFileError) -> TokenRow {
    var row = TokenRow()
    row.reserve(tokens.count)
    for token in tokens {
      // Most are tokens of the index.
      if let known = try index.token(token.text) {
        row.append(token: known, key: index.key(of: known))
        continue
      }
      let number = try index.number(of: token, words, &strangers)
      row.append(token: number, key: strangers.holds(number) ? strangers.key(of: number) : index.key(of: number))
    }
    return row
  }

  /// What the writings of a token have in common.
  package func fold(of token: UInt32) -> UInt32 {
    strangers.holds(token) ? strangers.fold(of: token) : index.fold(of: token)
  }

  /// The text of a token.
  package func text(of token: UInt32) throws(MappedFileError) -> String {
    strangers.holds(token) ? strangers.text(of: token) : try index.text(of: token)
  }

  /// The token of a word that a text may have; `nil` where no row of the index has it.
  package func token(_ word: String) throws(MappedFileError) -> UInt32? {
    isIndexed
      ? try index.token(word) : try index.number(of: FuzzyIndex.Token(word, isWord: true), words, &strangers)
  }

  /// The words, token and key, that a word may be written as in one of the texts, be it a token or not.
  package func parts(
    of word: String, _ number: UInt32
  ) throws(MappedFileError) -> [(token: UInt32, key: UInt32)] {
    if isIndexed, try !index.mayWriteApart(number) { return [] }
    var parts: [(token: UInt32, key: UInt32)] = []
    for (first, second) in words.parts(of: word) {
      if let token = try token(first), let key = try key(ofWord: second) { parts.append((token, key)) }
    }
    return parts
  }

  /// What the forms of a word have in common that a text may have; `nil` where no row of the index has any of them.
  package func key(ofWord word: String) throws(MappedFileError) -> UInt32? {
    // The stem of a token that the index has was found once.
    if isIndexed, let known = try index.token(word) { return index.key(of: known) }
    let stem = words.stem(of: word)
    return isIndexed ? try index.key(of: stem) : strangers.key(ofStem: stem) ?? strangers.addKey(ofStem: stem)
  }
}
