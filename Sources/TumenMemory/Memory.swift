internal import Synchronization
package import TumenModel
internal import TumenText

/// A memory that answers queries: its store, and an index for each source language that was asked for.
package final class Memory: Sendable {
  package let store: MemoryStore
  private let indexes = Mutex<[LanguageTag: Built]>([:])

  /// An index and the last change that it knows of.
  private struct Built {
    let index: SegmentIndex
    let sequence: Int64
  }

  package init(_ store: MemoryStore) { self.store = store }

  /// What to look for.
  package struct Query: Sendable {
    package var text: String
    package var source: LanguageTag
    package var target: LanguageTag
    /// The least unrounded score, 0 to 100.
    package var minimum: Double
    package var limit: Int
    /// The segment before and the segment after, if the caller knows them.
    package var previous: String?
    package var next: String?
    /// The id under which the segment was translated before, if the caller knows one.
    package var id: String?
    /// Compares with every unit instead of asking the index.
    package var isExhaustive: Bool

    package init(
      _ text: String, from source: LanguageTag, to target: LanguageTag, minimum: Double = 70, limit: Int = 5,
      previous: String? = nil, next: String? = nil, id: String? = nil, isExhaustive: Bool = false
    ) {
      self.text = text
      self.source = source
      self.target = target
      self.minimum = minimum
      self.limit = limit
      self.previous = previous
      self.next = next
      self.id = id
      self.isExhaustive = isExhaustive
    }
  }

  /// The best matches: by score, then the unit that changed last, then by unit id. Units equal in source and
  /// target show once, the one that changed last, with how many there are.
  package func matches(for query: Query) throws(TumenError) -> [Match] {
    let text = TextForm.spaced(query.text)
    guard !text.isEmpty, query.limit > 0 else { return [] }
    let hits =
      query.isExhaustive
      ? try SegmentIndex.exhaustiveHits(
        for: text, minimum: query.minimum, in: store, language: query.source)
      : try index(for: query.source).hits(for: text, minimum: query.minimum)
    let ranking = try MatchRanking(query, text: text)
    return try ranking.best(of: hits, in: store)
  }

  /// The index of a language, made or made anew when the store has changed since.
  private func index(for language: LanguageTag) throws(TumenError) -> SegmentIndex {
    let last = try store.lastSequence()
    if let built = indexes.withLock({ $0[language] }), built.sequence == last { return built.index }
    let index = try SegmentIndex(store, language: language)
    indexes.withLock { $0[language] = Built(index: index, sequence: last) }
    return index
  }
}
