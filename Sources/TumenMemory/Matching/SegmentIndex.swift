internal import Foundation
internal import Synchronization
internal import TumenGlossary
internal import TumenIndex
internal import TumenModel
internal import TumenText

/// The segments of one source language of a memory, ready to be compared with queries: an index file beside the store,
/// and the units that were stored since it was written.
///
/// The file is derived from the store and never trusted: one that is missing, of another store, of another version or
/// damaged is made anew, and where none can be written the index stays in memory.
struct SegmentIndex: Sendable {
  /// How its segments are read.
  let analysis: SegmentAnalysis
  private var index: FuzzyIndex
  /// The change sequence from which the numbers of rows count.
  private var base: Int64
  private var known = KnownWords.Memo()
  /// The last change that the index knows of.
  private(set) var sequence: Int64

  /// A unit whose source is near enough, and how near.
  struct Hit: Hashable {
    let sequence: Int64
    /// The score before anything but the words and marks of the segment is looked at.
    let similarity: Double
    /// What segments of the same words have in common, and others hardly.
    let source: Int
  }

  /// From so many added and removed units on, and from this share of all, the index is written anew.
  private static let mostAdded = 20_000
  private static let leastShare = 16

  /// Opens the index of a language as it was written, or makes it.
  init(_ store: MemoryStore, language: LanguageTag) throws(TumenError) {
    analysis = try SegmentAnalysis(language)
    let last = try store.lastSequence()
    if let opened = try Self.opened(store, language, last) {
      (index, base, sequence) = opened
    } else {
      (index, base, sequence) = try Self.built(store, analysis)
    }
  }

  /// What does not agree between the file of an index and the store. A file that only lacks what was stored since agrees.
  static func problems(_ store: MemoryStore, language: LanguageTag) throws(TumenError) -> [MemoryStore.Problem] {
    let path = path(store, language)
    func problem(_ message: String) -> [MemoryStore.Problem] {
      [.init(unit: nil, message: "the index of \(language) \(message); it is made anew when it is next asked for")]
    }
    let index: FuzzyIndex
    do throws(MappedFileError) {
      index = try FuzzyIndex(path: path)
      try index.checkAll()
    } catch {
      switch error {
      case .unreadable: return problem("cannot be read")
      case .foreign: return problem("is of another version")
      default: return problem("is damaged")
      }
    }
    guard index.key == (try store.identity()),
      let (base, last) = sequences(of: index, upTo: try store.lastSequence())
    else { return problem("belongs to another memory") }
    let analysis = try SegmentAnalysis(language)
    var count = 0
    var differing: Int64?
    do {
      let rows = try index.rowsByNumber()
      try store.forEachSegment(in: language, after: 0) { row in
        guard row.sequence <= last, let number = UInt32(exactly: row.sequence - base) else { return }
        count += 1
        let wanted = analysis.tokens(of: row.text).map(\.text)
        let isThere = try? rows[number]?.contains { try index.texts(of: $0) == wanted }
        if isThere != true { differing = differing ?? row.sequence }
      }
    } catch let error as TumenError { throw error } catch { return problem("is damaged") }
    if let differing { return problem("has other words for unit \(differing) than the memory") }
    // Units that were removed since are rows without a unit.
    return count <= index.count ? [] : problem("lacks units")
  }

  /// An index made from every segment of the store.
  init(rebuilding store: MemoryStore, language: LanguageTag) throws(TumenError) {
    analysis = try SegmentAnalysis(language)
    (index, base, sequence) = try Self.built(store, analysis)
  }

  /// The file beside the memory, which may be there even if nothing may be written.
  private static func path(_ store: MemoryStore, _ language: LanguageTag) -> String {
    "\(store.place).\(kind(language))"
  }

  private static func kind(_ language: LanguageTag) -> String { "\(language.identifier).index" }

  /// The index as it was written, if it is one of this memory.
  private static func opened(
    _ store: MemoryStore, _ language: LanguageTag, _ last: Int64
  ) throws(TumenError) -> (FuzzyIndex, base: Int64, sequence: Int64)? {
    for path in [path(store, language), store.derivedFile(kind(language))] {
      guard let path, let opened = try? FuzzyIndex(path: path), opened.key == (try store.identity()),
        let (base, sequence) = sequences(of: opened, upTo: last)
      else { continue }
      return (opened, base, sequence)
    }
    return nil
  }

  /// The change from which an index counts and the last one that it knows of, if a memory whose last change is `last`
  /// may have such an index.
  private static func sequences(of index: FuzzyIndex, upTo last: Int64) -> (base: Int64, sequence: Int64)? {
    guard index.facts.count == 2, let base = Int64(exactly: index.facts[0]),
      let sequence = Int64(exactly: index.facts[1]), base <= sequence, sequence <= last
    else { return nil }
    return (base, sequence)
  }

  /// The languages that have an index file beside a memory.
  static func languages(beside path: String) -> [LanguageTag] {
    let memory = URL(fileURLWithPath: path)
    let names = try? FileManager.default.contentsOfDirectory(atPath: memory.deletingLastPathComponent().path)
    let prefix = memory.lastPathComponent + "."
    return (names ?? []).sorted().compactMap { name in
      guard name.hasPrefix(prefix), name.hasSuffix(".index") else { return nil }
      return try? LanguageTag(String(name.dropFirst(prefix.count).dropLast(".index".count)))
    }
  }

  private static func built(
    _ store: MemoryStore, _ analysis: SegmentAnalysis
  ) throws(TumenError) -> (FuzzyIndex, base: Int64, sequence: Int64) {
    // What is stored while this reads is added afterwards.
    let sequence = try store.lastSequence()
    let base = try store.firstSequence()
    // A memory without a change has no name yet by which its index would be known.
    let path = sequence > 0 ? store.derivedFile(kind(analysis.language)) : nil
    let folder = path.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    var report = PreparationReport(.index, of: store, language: analysis.language, after: base, upTo: sequence)
    defer { report.end() }
    var builder = FuzzyIndex.Builder(analysis, in: folder)
    try store.forEachSegment(in: analysis.language, after: 0) { row in
      guard row.sequence <= sequence, let number = UInt32(exactly: row.sequence - base) else { return }
      analysis.forEachToken(of: row.text) { builder.add($0, isWord: $1) }
      builder.endRow(number: number)
      report.read(row.sequence)
    }
    report.allWasRead()
    let key = try store.identity()
    let facts = [base, sequence].map { UInt64(clamping: $0) }
    if let path, let written = try? builder.index(at: path, key: key, facts: facts) { return (written, base, sequence) }
    do { return (try builder.index(at: nil, key: key, facts: facts), base, sequence) } catch { throw damaged(error) }
  }

  private static func damaged(_ error: MappedFileError) -> TumenError {
    TumenError(.store, "an index cannot be used (\(error))", mend: "remove the files *.index beside the memory")
  }

  /// Takes in what was stored since. Useless if it throws.
  mutating func update(_ store: MemoryStore) throws(TumenError) {
    let last = try store.lastSequence()
    guard last > sequence else { return }
    var isDamaged = false
    try store.forEachSegment(in: analysis.language, after: sequence) { row in
      guard row.sequence <= last, !isDamaged, let number = UInt32(exactly: row.sequence - base) else { return }
      do throws(MappedFileError) {
        try index.add(analysis.tokens(of: row.text), number: number, analysis)
      } catch { isDamaged = true }
    }
    sequence = last
    let gone = try store.removedCount(behind: Int64(clamping: index.facts[1]))
    guard isDamaged || index.addedCount + gone > max(Self.mostAdded, index.count / Self.leastShare) else { return }
    (index, base, sequence) = try Self.built(store, analysis)
    known = KnownWords.Memo()
  }

  /// A query that is to be compared with the segments of the index.
  func comparison(with text: String, _ glossary: Glossary?) throws(MappedFileError) -> SegmentComparison {
    var tokens: KnownWords.Tokens?
    if let glossary {
      tokens = try known.tokens(of: glossary) { () throws(MappedFileError) in
        try KnownWords.Tokens(KnownWords(glossary, analysis), index)
      }
    }
    return try SegmentComparison(text, analysis, TokenNumbers(index, analysis), tokens?.words, in: tokens)
  }

  /// The units at `minimum` or more that are at least as near as the one at place `limit`.
  /// - Throws: if the index file is damaged; it is to be built anew then.
  func hits(
    for query: SegmentComparison, measure: FuzzyIndex.Measure, minimum: Double, limit: Int
  ) throws(MappedFileError) -> [Hit] {
    let traits = measure == .weighted ? try query.traits() : QueryTraits(count: query.query.tokens.count)
    var hits: [Hit] = []
    for hit in try index.hits(for: query.query, traits, measure: measure, minimum: minimum, limit: limit) {
      hits.append(
        Hit(sequence: base + Int64(try index.number(of: hit.row)), similarity: hit.similarity, source: hit.key))
    }
    return hits
  }

  /// A phrase of a query that other units have.
  struct FoundPhrase {
    /// The place in the query, in Unicode scalars.
    let range: Range<Int>
    /// How many words it has.
    let words: Int
    /// Its tokens, and what the forms of each have in common.
    let pieces: [SegmentAnalysis.Piece]
    let stems: [String]
    /// How many units have it.
    let count: Int
    /// Some of these, the shortest ones: their change sequences, and the token of the source at which the phrase begins.
    let places: [(sequence: Int64, start: Int)]
  }

  /// The longest phrases of a text that units have, none of which overlaps another; the longest first. None begins or ends
  /// within a placeholder or tag, or with a word that only joins others, but for a no at its head, and unless it is all that a
  /// unit says.
  func phrases(in text: String, atLeast least: Int) throws(MappedFileError) -> [FoundPhrase] {
    let pieces = analysis.pieces(of: text)
    let (query, _) = try index.row(of: pieces.map(\.token), analysis)
    let roles = roles(of: pieces, in: text)
    var found: [FoundPhrase] = []
    for phrase in try index.phrases(in: query, as: roles, atLeast: least) {
      let range = phrase.range
      let first = pieces[range.lowerBound].range.lowerBound
      var places: [(sequence: Int64, start: Int)] = []
      for place in phrase.places {
        places.append((base + Int64(try index.number(of: place.row)), place.start))
      }
      found.append(
        FoundPhrase(
          range: first..<pieces[range.upperBound - 1].range.upperBound, words: phrase.words,
          pieces: Array(pieces[range]),
          stems: pieces[range].map { analysis.stem(of: $0.token.text) },
          count: phrase.count, places: places.sorted { $0.sequence > $1.sequence }))
    }
    return found
  }

  private func roles(of pieces: [SegmentAnalysis.Piece], in text: String) -> [Phrase.Role] {
    let words = MeaningWords.of(analysis.language)
    return zip(pieces, analysis.areWords(pieces, in: text)).map { piece, isWord in
      if !isWord { return .mark }
      if !analysis.isFunctionWord(piece.token.text) { return .word }
      return words.denies(TextForm.key(piece.token.text)) ? .opening : .joining
    }
  }

  /// How many segments have some words one behind the other, by their stems.
  func frequency(ofRun stems: [String]) throws(MappedFileError) -> Int { try index.frequency(ofRun: stems) }

  /// How many segments there are.
  var count: Int { index.count }
}
