internal import Synchronization
package import TumenGlossary
internal import TumenIndex
package import TumenModel
internal import TumenText

/// A memory that answers queries: its store, and an index for each source language that was asked for.
package final class Memory: Sendable {
  package let store: MemoryStore
  private let indexes = Mutex<[LanguageTag: LanguageIndex]>([:])
  private let rankers = Mutex<[LanguageTag: MatchRanking.Tools]>([:])
  private let penalties: [UnitPenalty]

  /// - Parameter penalties: the points that its units lose by what is known of them.
  package init(_ store: MemoryStore, penalties: [UnitPenalty] = []) {
    self.store = store
    self.penalties = penalties
  }

  /// What to look for.
  package struct Query: Sendable {
    package var text: String
    /// The inline codes of the text: a unit that is to be exact has the same.
    package var codes: [InlineCode] = []
    package var source: LanguageTag
    package var target: LanguageTag
    /// The least unrounded score, 0 to 100.
    package var minimum: Double
    package var limit: Int
    /// What the caller is going to subtract from the scores, but not from those of other memories: of units that are by so
    /// much less like the text than the last match some may be copies of matches there.
    package var margin: Double = 0
    /// The segment before and the segment after, if the caller knows them.
    package var previous: String?
    package var next: String?
    /// The id under which the segment was translated before, if the caller knows one.
    package var id: String?
    /// Where the segment’s file says that it stands (``TranslationUnit/context``).
    package var context: String?
    /// Whether anything is known of where the text stands.
    var hasContext: Bool { [previous, next, id, context].contains { $0 != nil } }
    /// Which units may match.
    package var units = UnitFilter()
    /// Compares with every unit instead of asking the index.
    package var isExhaustive: Bool
    /// Whether the answer has to come at once: an index that is not open is an error.
    package var isAtOnce = false
    /// Which score counts.
    package var scoring: Scoring
    /// Whose names cost little, and whose terms decide between equal scores.
    package var glossary: Glossary?
    /// The glossary's terms in the text, if they are known.
    package var reading: TermReading?

    package init(
      _ text: String, from source: LanguageTag, to target: LanguageTag, minimum: Double = 70, limit: Int = 5,
      previous: String? = nil, next: String? = nil, id: String? = nil, isExhaustive: Bool = false,
      scoring: Scoring = .weighted, glossary: Glossary? = nil
    ) {
      self.scoring = scoring
      self.glossary = glossary
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

  /// What a memory has for a query.
  package struct Reply: Sendable {
    /// The best matches: by score, then the unit that changed last, then by unit id. Units equal in source and target
    /// show once, the one that changed last, with how many there are.
    package let matches: [Match]
    /// How often what was found comes, be it among the matches or not.
    package let tally: MatchTally
    /// Whether the source of some unit is near enough, be its targets in other languages.
    package let isNear: Bool
  }

  /// The best matches of a query.
  package func matches(for query: Query) throws(TumenError) -> [Match] { try reply(to: query).matches }

  /// The best matches of a query, and whether there may be others by way of a third language.
  package func reply(to query: Query) throws(TumenError) -> Reply {
    let text = TextForm.spaced(query.text)
    guard !text.isEmpty, query.limit > 0 else { return Reply(matches: [], tally: MatchTally(), isNear: false) }
    let ranking = MatchRanking(
      query, text: text, try tools(query.source, query.glossary), filter: try filter(of: query))
    if query.isExhaustive { return try exhaustiveReply(to: query, ranking) }
    let index = index(for: query.source)
    let opened = try index.opened(store, atOnce: query.isAtOnce)
    if let reply = try reply(to: query, ranking, by: opened.index) { return reply }
    let rebuilt = try index.rebuilt(store, insteadOf: opened)
    if let reply = try reply(to: query, ranking, by: rebuilt.index) { return reply }
    throw damagedAgain
  }

  private var damagedAgain: TumenError {
    TumenError(
      .store, "the index beside the memory is damaged again and again", mend: "check the disk",
      at: .init(file: store.path))
  }

  /// The reply of an index; `nil` if it is damaged.
  private func reply(
    to query: Query, _ ranking: MatchRanking, by index: SegmentIndex
  ) throws(TumenError) -> Reply? {
    guard let comparison = try? index.comparison(with: query.text, query.glossary) else { return nil }
    var limit = Self.firstLimit(query)
    while true {
      let hits = try? index.hits(
        for: comparison, measure: query.scoring.measure, minimum: query.minimum, limit: limit)
      guard let hits, let best = try ranking.best(of: hits, in: store, comparison) else { return nil }
      if hits.count < limit || best.isComplete {
        return Reply(matches: best.matches, tally: best.tally, isNear: !hits.isEmpty)
      }
      limit *= 8
    }
  }

  /// Units without the target language, or with penalties, may stand among the nearest: so many are asked for at first.
  private static func firstLimit(_ query: Query) -> Int { max(16, 4 * query.limit) }

  /// How near the nearest segments are, by the index alone: the first step of a reply.
  package func similarities(for query: Query) throws(TumenError) -> [Double] {
    let index = try index(for: query.source).opened(store, atOnce: query.isAtOnce).index
    guard let comparison = try? index.comparison(with: query.text, query.glossary),
      let hits = try? index.hits(
        for: comparison, measure: query.scoring.measure, minimum: query.minimum, limit: Self.firstLimit(query))
    else { throw damagedAgain }
    return hits.map(\.similarity)
  }

  /// The reply without an index: by comparing the query with every segment of the store.
  private func exhaustiveReply(to query: Query, _ ranking: MatchRanking) throws(TumenError) -> Reply {
    let analysis = try tools(query.source, query.glossary).analysis
    guard
      let comparison = try? SegmentComparison(
        query.text, analysis, TokenNumbers(of: analysis), query.glossary.map { KnownWords($0, analysis) })
    else { throw Self.withoutNumbers }
    var hits: [SegmentIndex.Hit] = []
    try store.forEachSegment(in: query.source, after: 0) { row in
      let similarity = (try? comparison.similarity(to: row.text, query.scoring.measure)) ?? nil
      if let similarity, similarity >= query.minimum {
        let source = (try? comparison.key(of: row.text)) ?? 0
        hits.append(SegmentIndex.Hit(sequence: row.sequence, similarity: similarity, source: source))
      }
    }
    guard let best = try ranking.best(of: hits, in: store, comparison) else { throw Self.withoutNumbers }
    return Reply(matches: best.matches, tally: best.tally, isNear: !hits.isEmpty)
  }

  private static var withoutNumbers: TumenError {
    TumenError(.internal, "the words of a text could not be numbered in memory")
  }

  /// The longest phrases of a query that units have, for one that no unit as a whole is like; none overlaps another. Of a
  /// phrase of only frequent words nothing is known.
  package func fragments(for query: Query) throws(TumenError) -> [Match] {
    guard query.limit > 0 else { return [] }
    let (source, target) = (index(for: query.source), index(for: query.target))
    let opened = (
      source: try source.opened(store, atOnce: query.isAtOnce),
      target: try target.opened(store, atOnce: query.isAtOnce)
    )
    if let found = try fragments(for: query, opened.source.index, opened.target.index) { return found }
    let rebuilt = (
      source: try source.rebuilt(store, insteadOf: opened.source),
      target: try target.rebuilt(store, insteadOf: opened.target)
    )
    guard let found = try fragments(for: query, rebuilt.source.index, rebuilt.target.index) else { throw damagedAgain }
    return found
  }

  /// The fragments by some indexes; `nil` if one of them is damaged.
  private func fragments(
    for query: Query, _ source: SegmentIndex, _ target: SegmentIndex
  ) throws(TumenError) -> [Match]? {
    let recognizer = try tools(query.target, query.glossary).recognizer
    let search = FragmentSearch(query, source: source, target: target, recognizer, filter: try filter(of: query))
    do { return try search.matches(in: store) } catch let error as TumenError { throw error } catch { return nil }
  }

  private func filter(of query: Query) throws(TumenError) -> FilterTest? {
    if query.units.conditions.isEmpty { return nil }
    return try store.read { try FilterTest(query.units, $0) }
  }

  /// What ranking needs for a language and a glossary; opening it costs more than a query.
  private func tools(_ language: LanguageTag, _ glossary: Glossary?) throws(TumenError) -> MatchRanking.Tools {
    if let known = rankers.withLock({ $0[language] }), known.glossary === glossary { return known }
    let tools = try MatchRanking.Tools(language, glossary, try UnitPenalties(penalties, store))
    rankers.withLock { $0[language] = tools }
    return tools
  }

  /// The index of a language, be it open or not.
  private func index(for language: LanguageTag) -> LanguageIndex {
    indexes.withLock { indexes in
      if let known = indexes[language] { return known }
      let index = LanguageIndex(language)
      indexes[language] = index
      return index
    }
  }
}

extension Scoring {
  fileprivate var measure: FuzzyIndex.Measure {
    switch self {
    case .plain: .plain
    case .weighted: .weighted
    }
  }
}

extension TumenError {
  /// An answer that has to come at once does not: something has to be opened first, or takes its time.
  package static let slow = TumenError(Code(rawValue: "slow"), "the answer takes its time")
}
