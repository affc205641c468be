internal import TumenIndex
import TumenModel
internal import TumenText

/// The segments of one source language of a memory, ready to be compared with queries.
struct SegmentIndex: Sendable {
  /// The change sequence of each row's unit.
  private let sequences: [Int64]
  /// The rows that have no word at all.
  private let wordless: [Int32]
  private let tokens: [String: UInt32]
  private let index: FuzzyIndex
  private let words: TextBreaker

  /// A unit whose source is near enough, by its words.
  struct Hit: Hashable {
    let sequence: Int64
    /// The plain score before anything but words is looked at.
    let similarity: Double
  }

  /// Reads every segment of the language once.
  init(_ store: MemoryStore, language: LanguageTag) throws(TumenError) {
    let words = try TextBreaker(.word)
    var sequences: [Int64] = []
    var wordless: [Int32] = []
    var tokens: [String: UInt32] = [:]
    var rows: [[UInt32]] = []
    try store.forEachSegment(in: language) { row in
      let ids = words.texts(of: TextForm.nfc(row.text)).map { word in
        let next = UInt32(tokens.count)
        return tokens[word]
          ?? {
            tokens[word] = next
            return next
          }()
      }
      if ids.isEmpty { wordless.append(Int32(sequences.count)) }
      sequences.append(row.sequence)
      rows.append(ids)
    }
    self.sequences = sequences
    self.wordless = wordless
    self.tokens = tokens
    self.words = words
    index = FuzzyIndex(rows: rows)
  }

  /// Every unit at `minimum` or more; for a query without words every unit without words.
  func hits(for query: String, minimum: Double) -> [Hit] {
    let query = words.texts(of: query).map { tokens[$0] ?? UInt32.max }
    if query.isEmpty { return wordless.map { Hit(sequence: sequences[Int($0)], similarity: 100) } }
    return index.hits(for: query, minimum: minimum).map {
      Hit(sequence: sequences[$0.row], similarity: $0.similarity)
    }
  }

  /// What ``hits(for:minimum:)`` finds, by comparing the query with every segment of the store: the reference
  /// that the index is tested against.
  static func exhaustiveHits(
    for query: String, minimum: Double, in store: MemoryStore, language: LanguageTag
  ) throws(TumenError) -> [Hit] {
    let words = try TextBreaker(.word)
    let wanted = words.texts(of: query)
    var hits: [Hit] = []
    try store.forEachSegment(in: language) { row in
      let found = words.texts(of: TextForm.nfc(row.text))
      if wanted.isEmpty {
        if found.isEmpty { hits.append(Hit(sequence: row.sequence, similarity: 100)) }
        return
      }
      guard !found.isEmpty else { return }
      let similarity = FuzzyIndex.similarity(
        distance: EditDistance.reference(from: wanted, to: found), length: max(wanted.count, found.count))
      if similarity >= minimum { hits.append(Hit(sequence: row.sequence, similarity: similarity)) }
    }
    return hits
  }
}
