internal import Foundation
internal import GRDB
internal import Synchronization
package import TumenModel
internal import TumenText

/// Finds phrases in the segments of a memory.
package final class Concordance: Sendable {
  private let store: MemoryStore
  private let index = Mutex(State())

  private struct State {
    /// The index, once it was opened.
    var index: ConcordanceIndex?
    var wasDamaged = false
    /// Whether there can be none.
    var isGivenUp = false
  }

  /// One segment in which a phrase stands.
  package struct Hit: Hashable, Sendable {
    /// The unit's id in its memory.
    package let unit: String
    package let language: LanguageTag
    package let text: String
    /// Where the words of the phrase stand, in Unicode scalars.
    package let ranges: [Range<Int>]
    /// The texts of the other languages, in the unit's order.
    package let others: [TranslationUnit.Variant]
  }

  package init(_ store: MemoryStore) { self.store = store }

  /// The segments in which all words and phrases of a query stand, those of the unit that changed last first.
  /// - Parameters:
  ///   - language: of the segments; any if `nil`.
  ///   - isExhaustive: looks at every unit instead of asking the index; the answer is the same.
  package func hits(
    for text: String, in language: LanguageTag? = nil, limit: Int = 20, isExhaustive: Bool = false
  ) throws(TumenError) -> [Hit] {
    let query = ConcordanceQuery(text)
    guard !query.isEmpty, limit > 0 else { return [] }
    let languages = try store.languages().filter { language == nil || $0.tag.matches(language ?? $0.tag) }
    guard !languages.isEmpty else { return [] }
    if !isExhaustive, let hits = try indexed(query, languages, limit) { return hits }
    var patterns: [LanguageTag: ConcordancePattern] = [:]
    for (_, tag) in languages {
      patterns[tag] = try query.pattern(
        in: tag, isNoun: { noun throws(TumenError) in try isNoun(noun, in: tag) },
        forms: { lexeme throws(TumenError) in try forms(lexeme, in: tag) })
    }
    var hits: [Hit] = []
    try store.forEachUnitBackwards { units throws(TumenError) in
      hits += try self.hits(in: units, patterns).prefix(limit - hits.count)
      return hits.count < limit
    }
    return hits
  }

  /// What the index finds; `nil` if there is none and none can be made.
  private func indexed(
    _ query: ConcordanceQuery, _ languages: [(id: Int64, tag: LanguageTag)], _ limit: Int
  ) throws(TumenError) -> [Hit]? {
    do {
      guard let index = try openedIndex() else { return nil }
      var patterns: [LanguageTag: ConcordancePattern] = [:]
      var expressions: [String] = []
      for (id, tag) in languages {
        let pattern = try query.pattern(
          in: tag, isNoun: { noun throws(any Error) in try index.isNoun(noun, id) },
          forms: { lexeme throws(any Error) in try index.forms(lexeme, id) })
        patterns[tag] = pattern
        expressions.append("(\(pattern.expression(id)))")
      }
      let expression = expressions.joined(separator: " OR ")
      var hits: [Hit] = []
      // Most units that the index finds are hits.
      try index.forEachUnits(of: expression, atMost: min(limit, 100)) { units in
        hits += try self.hits(in: units, patterns).prefix(limit - hits.count)
        return hits.count < limit
      }
      return hits
    } catch let error as TumenError { throw error } catch {
      // The index is derived: whatever is wrong with it, the memory answers.
      index.withLock { state in
        state.index = nil
        if ConcordanceIndex.isDamage(error), !state.wasDamaged {
          // It is made anew when it is next asked for.
          ConcordanceIndex.remove(of: store)
          state.wasDamaged = true
        } else if !ConcordanceIndex.isBusy(error) {
          state.isGivenUp = true
        }
      }
      return nil
    }
  }

  /// Whether a segment of a language has a word that shows that a Korean word is a noun. Looks at every unit until one does.
  private func isNoun(_ noun: String, in language: LanguageTag) throws(TumenError) -> Bool {
    var isShown = false
    try forEachText(in: language) { text in
      isShown = ConcordanceWords.words(of: text).contains { Korean.isNoun(noun, in: $0.key) }
      return !isShown
    }
    return isShown
  }

  /// The words in segments of a language that may be forms of a lexeme. Looks at every unit.
  private func forms(_ lexeme: String, in language: LanguageTag) throws(TumenError) -> Set<String> {
    var forms: Set<String> = []
    var lexemes = LexemeReader([(0, language)])
    try forEachText(in: language) { text in
      for word in ConcordanceWords.words(of: text) where lexemes.newLexemes(of: word.key, 0).contains(lexeme) {
        forms.insert(word.key)
      }
      return true
    }
    return forms
  }

  /// Hands over the texts of a language, those that changed last first, until `body` has enough.
  private func forEachText(in language: LanguageTag, _ body: (String) -> Bool) throws(TumenError) {
    try store.forEachUnitBackwards { units throws(TumenError) in
      try store.units(units, metadata: false).allSatisfy { stored in
        stored.unit.variants.allSatisfy { $0.language != language || body($0.segment.text) }
      }
    }
  }

  private func openedIndex() throws -> ConcordanceIndex? {
    try index.withLock { state in
      if state.isGivenUp { return nil }
      let opened = if let known = state.index { known } else { try ConcordanceIndex(of: store) }
      state.index = opened
      try opened.bringUpToDate(with: store)
      return opened
    }
  }

  private func hits(
    in units: [Int64], _ patterns: [LanguageTag: ConcordancePattern]
  ) throws(TumenError) -> [Hit] {
    try Cancellation.check()
    var hits: [Hit] = []
    for stored in try store.units(units, metadata: false) {
      for (place, variant) in stored.unit.variants.enumerated() {
        guard let ranges = patterns[variant.language]?.ranges(in: variant.segment.text) else { continue }
        var others = stored.unit.variants
        others.remove(at: place)
        hits.append(
          Hit(unit: stored.id, language: variant.language, text: variant.segment.text, ranges: ranges, others: others))
      }
    }
    return hits
  }
}

extension MemoryStore {
  /// A segment with the numbers of its unit and of its language.
  struct NumberedSegment {
    let unit: Int64
    let language: Int64
    let text: String
  }

  /// The last change, and the last row of the ledger, that a reader saw.
  struct End {
    let sequence: Int64
    let batch: Int64
    let batchID: String?
  }

  /// The languages of the store with their numbers.
  func languages() throws(TumenError) -> [(id: Int64, tag: LanguageTag)] {
    try read { database in
      try GRDB.Row.fetchAll(database, sql: "SELECT id, tag FROM language ORDER BY id").map { row in
        (try row.decode(atIndex: 0), try LanguageTag(row.decode(String.self, atIndex: 1)))
      }
    }
  }

  /// The languages of the store.
  package func languageTags() throws(TumenError) -> [LanguageTag] { try languages().map(\.tag) }

  func unitCount() throws(TumenError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM unit") ?? 0 }
  }

  /// The id of a row of the ledger.
  func batchID(_ number: Int64) throws(TumenError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT id FROM batch WHERE number = ?", arguments: [number]) }
  }

  /// Hands over the segments of all units that came behind a change, by rising change sequence.
  /// - Returns: up to where the store was read.
  /// - Throws: ``TumenError`` if the store cannot be read, and whatever `body` throws.
  func forEachSegment(
    behind sequence: Int64, _ body: (NumberedSegment) throws -> Void
  ) throws -> End {
    var failure: (any Error)?
    let end = try read { database in
      let rows = try GRDB.Row.fetchCursor(
        database, sql: "SELECT unit, language, text FROM segment WHERE unit > ? ORDER BY unit, position",
        arguments: [sequence])
      while failure == nil, let row = try rows.next() {
        let segment = try Self.segment(row)
        // What fails in there is no fault of this store.
        do { try body(segment) } catch { failure = error }
      }
      let batch = try GRDB.Row.fetchOne(database, sql: "SELECT number, id FROM batch ORDER BY number DESC LIMIT 1")
      return End(
        sequence: try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0,
        batch: try batch?.decode(atIndex: 0) ?? 0, batchID: try batch?.decode(atIndex: 1))
    }
    if let failure { throw failure }
    return end
  }

  /// Hands over the change sequences of all units, the last one first, some at a time, until `body` has enough.
  func forEachUnitBackwards(_ body: ([Int64]) throws(TumenError) -> Bool) throws(TumenError) {
    var last = Int64.max
    while true {
      let units = try read { database in
        try Int64.fetchAll(
          database, sql: "SELECT sequence FROM unit WHERE sequence < ? ORDER BY sequence DESC LIMIT 1000",
          arguments: [last])
      }
      guard let end = units.last, try body(units) else { return }
      last = end
    }
  }

  private static func segment(_ row: GRDB.Row) throws -> NumberedSegment {
    NumberedSegment(
      unit: try row.decode(atIndex: 0), language: try row.decode(atIndex: 1), text: try row.decode(atIndex: 2))
  }
}
