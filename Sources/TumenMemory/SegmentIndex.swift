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
  private let analysis: SegmentAnalysis
  private var index: FuzzyIndex
  /// The change sequence from which the numbers of rows count.
  private var base: Int64
  private var names = NameMemo()
  /// The last change that the index knows of.
  private(set) var sequence: Int64

  /// A unit whose source is near enough, and how near.
  struct Hit: Hashable {
    let sequence: Int64
    /// The score before anything but the words and marks of the segment is looked at.
    let similarity: Double
  }

  /// From so many added units on, and from this share of all, the index is written anew.
  private static let mostAdded = 20_000
  private static let leastShare = 16

  /// Opens the index of a language as it was written, or makes it.
  init(_ store: MemoryStore, language: LanguageTag) throws(TumenError) {
    analysis = try SegmentAnalysis(language)
    let last = try store.lastSequence()
    if let opened = try? FuzzyIndex(path: Self.path(store, language)), opened.key == (try store.identity()),
      opened.facts.count == 2, opened.facts[1] <= UInt64(last)
    {
      index = opened
      base = Int64(opened.facts[0])
      sequence = Int64(opened.facts[1])
    } else {
      (index, base, sequence) = try Self.built(store, analysis)
    }
  }

  /// An index made from every segment of the store.
  init(rebuilding store: MemoryStore, language: LanguageTag) throws(TumenError) {
    analysis = try SegmentAnalysis(language)
    (index, base, sequence) = try Self.built(store, analysis)
  }

  private static func path(_ store: MemoryStore, _ language: LanguageTag) -> String {
    "\(store.path).\(language.identifier).index"
  }

  private static func built(
    _ store: MemoryStore, _ analysis: SegmentAnalysis
  ) throws(TumenError) -> (FuzzyIndex, base: Int64, sequence: Int64) {
    // What is stored while this reads is added afterwards.
    let sequence = try store.lastSequence()
    let base = try store.firstSequence()
    var builder = FuzzyIndex.Builder(analysis)
    try store.forEachSegment(in: analysis.language, after: 0) { row in
      guard row.sequence <= sequence, let number = UInt32(exactly: row.sequence - base) else { return }
      analysis.forEachToken(of: row.text) { builder.add($0, isWord: $1) }
      builder.endRow(number: number)
    }
    let key = try store.identity()
    let facts = [UInt64(base), UInt64(sequence)]
    let path = path(store, analysis.language)
    if let written = try? builder.index(at: path, key: key, facts: facts) { return (written, base, sequence) }
    do { return (try builder.index(at: nil, key: key, facts: facts), base, sequence) } catch { throw damaged(error) }
  }

  private static func damaged(_ error: MappedFileError) -> TumenError {
    TumenError(.store, "an index cannot be used (\(error))", mend: "remove the files *.index beside the memory")
  }

  /// Takes in what was stored since.
  mutating func update(_ store: MemoryStore) throws(TumenError) {
    let last = try store.lastSequence()
    guard last > sequence else { return }
    var failure: MappedFileError?
    var index = index
    try store.forEachSegment(in: analysis.language, after: sequence) { row in
      guard row.sequence <= last, failure == nil, let number = UInt32(exactly: row.sequence - base) else { return }
      do throws(MappedFileError) {
        try index.add(analysis.tokens(of: row.text), number: number, analysis)
      } catch { failure = error }
    }
    if failure != nil || index.addedCount > max(Self.mostAdded, index.count / Self.leastShare) {
      (self.index, base, sequence) = try Self.built(store, analysis)
      names = NameMemo()
    } else {
      self.index = index
      sequence = last
    }
  }

  /// The units at `minimum` or more that are at least as near as the one at place `limit`.
  /// - Throws: if the index file is damaged; it is to be built anew then.
  func hits(
    for text: String, measure: FuzzyIndex.Measure, minimum: Double, limit: Int, glossary: Glossary?
  ) throws(MappedFileError) -> [Hit] {
    let tokens = analysis.tokens(of: text)
    let (query, folds) = try index.row(of: tokens, analysis)
    var traits = QueryTraits(count: tokens.count)
    traits.folds = folds
    if measure == .weighted {
      let knowledge = analysis.knowledge(of: tokens, glossary)
      for place in tokens.indices {
        if let joined = knowledge.joined[place] { traits.joined[place] = try index.key(of: joined) }
        for (first, second) in knowledge.parts[place] {
          if let token = try index.token(first), let key = try index.key(of: second) {
            traits.parts[place].append((token, key))
          }
        }
      }
      traits.isName = knowledge.isName
      if let glossary, knowledge.isName.contains(true) { traits.isNameToken = nameTokens(glossary) }
    }
    var hits: [Hit] = []
    for hit in try index.hits(for: query, traits, measure: measure, minimum: minimum, limit: limit) {
      hits.append(Hit(sequence: base + Int64(try index.number(of: hit.row)), similarity: hit.similarity))
    }
    return hits
  }

  /// Tells tokens that are names.
  private func nameTokens(_ glossary: Glossary) -> @Sendable (UInt32) -> Bool {
    let (index, analysis, names) = (index, analysis, names)
    return { token in
      names.isName(token, of: glossary) {
        (try? index.text(of: token)).map { analysis.isName($0, glossary) } ?? false
      }
    }
  }

  /// What is known of tokens that a glossary may know as names; the numbers of tokens stay as they are while an index
  /// grows.
  private final class NameMemo: Sendable {
    private let known = Mutex<(glossary: Glossary?, answers: [UInt32: Bool])>((nil, [:]))

    func isName(_ token: UInt32, of glossary: Glossary, _ answer: () -> Bool) -> Bool {
      if let known = known.withLock({ $0.glossary === glossary ? $0.answers[token] : nil }) { return known }
      let answer = answer()
      known.withLock { known in
        if known.glossary !== glossary { known = (glossary, [:]) }
        known.answers[token] = answer
      }
      return answer
    }
  }
}
