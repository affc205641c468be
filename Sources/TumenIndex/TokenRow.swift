/// A segment as numbers: its tokens, and what each of them is compared by.
package struct TokenRow: Sendable {
  /// The token's number in its index; tokens that the index does not have stand behind all others.
  package var tokens: [UInt32] = []
  /// What the forms of one word have in common; punctuation marks have ``punctuationKey``, numbers ``numberKey``.
  package var keys: [UInt32] = []

  package init() {}

  package static let punctuationKey = UInt32.max
  package static let numberKey: UInt32 = 0

  /// How many tokens are words.
  package var wordCount: Int { keys.count { $0 != Self.punctuationKey } }

  /// What the segment weighs.
  package var weight: Int {
    keys.reduce(0) { $0 + ($1 == Self.punctuationKey ? EditWeight.punctuation : EditWeight.word) }
  }

  /// What rows of the same words in the same order have in common, and others hardly.
  package var key: Int { Self.key(of: tokens[...], keys[...]) }

  static func key(of tokens: ArraySlice<UInt32>, _ keys: ArraySlice<UInt32>) -> Int {
    var key = 0
    for (token, own) in zip(tokens, keys) where own != Self.punctuationKey {
      key = (key ^ Int(token)) &* 0x9E37_79B9_7F4A_7C1
    }
    return key
  }

  mutating func reserve(_ count: Int) {
    tokens.reserveCapacity(count)
    keys.reserveCapacity(count)
  }

  package mutating func append(token: UInt32, key: UInt32) {
    tokens.append(token)
    keys.append(key)
  }
}

/// The place where rows of an index are read, one after the other, without a new array for each.
struct RowBuffer {
  /// The tokens and keys of a ``TokenRow``; what stands behind ``count`` is left from longer rows.
  var tokens: [UInt32] = []
  var keys: [UInt32] = []
  var count = 0

  var row: TokenRow {
    var row = TokenRow()
    row.tokens = Array(tokens[..<count])
    row.keys = Array(keys[..<count])
    return row
  }

  /// The row's ``TokenRow/key``.
  var key: Int { TokenRow.key(of: tokens[..<count], keys[..<count]) }

  /// Makes room for a row that is to be written over the last one.
  mutating func reserve(_ most: Int) {
    guard tokens.count < most else { return }
    tokens = Array(repeating: 0, count: 2 * most)
    keys = tokens
  }

  /// Leaves the words alone.
  mutating func removePunctuation() {
    var kept = 0
    for place in 0..<count where keys[place] != TokenRow.punctuationKey {
      if kept < place { (tokens[kept], keys[kept]) = (tokens[place], keys[place]) }
      kept += 1
    }
    count = kept
  }
}

/// What a glossary knows a word as: what is known as the same costs less to replace.
package enum KnownWord: UInt8, Sendable {
  /// None of the others.
  case plain
  /// A term of one word.
  case term
  /// A word of the name of a person or place.
  case name
}

/// What a query knows of its own tokens beyond their numbers.
package struct QueryTraits {
  /// What the glossary knows each token as.
  package var known: [KnownWord]
  /// Which words may be written together or apart; `nil` where the language does not write both ways.
  package var spacing: Spacing?
  /// The same of a token of the index.
  package var knownToken: (UInt32) -> KnownWord
  /// The rows of the index's file that may have a name (see ``FuzzyIndex/rows(withAnyOf:)``).
  package var nameRows: [UInt32] = []
  /// What the writings of one form have in common, for each token of the query and for those of the index.
  package var folds: [UInt32]
  package var foldOfToken: (UInt32) -> UInt32

  /// Words that may be written together or apart.
  package struct Spacing {
    /// For each token the key of the word that it makes with the next one.
    package var joined: [UInt32?]
    /// For each token the two words, token and key, that it may be written as.
    package var parts: [[(token: UInt32, key: UInt32)]]

    /// None.
    package init(count: Int) {
      joined = Array(repeating: nil, count: count)
      parts = Array(repeating: [], count: count)
    }

    /// Whether there is none.
    package var isEmpty: Bool { joined.allSatisfy { $0 == nil } && parts.allSatisfy { $0.isEmpty } }

    /// Whether what stands at a place may be written together or apart: two words of a row may answer to it.
    func concerns(_ place: Int) -> Bool {
      joined[place] != nil || (place > 0 && joined[place - 1] != nil) || !parts[place].isEmpty
    }
  }

  /// Nothing is known.
  package init(count: Int) {
    known = Array(repeating: .plain, count: count)
    knownToken = { _ in .plain }
    folds = Array(repeating: .max, count: count)
    foldOfToken = { $0 }
  }

  /// Whether what stands at a place may be written together or apart.
  func isSpaced(_ place: Int) -> Bool { spacing?.concerns(place) ?? false }
}
