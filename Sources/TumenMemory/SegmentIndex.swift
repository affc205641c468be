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
    var names: NameTokens?
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
      if let glossary, knowledge.isName.contains(true) {
        let asked = NameTokens(self.names.answers(of: glossary)) {
          (try? index.text(of: $0)).map { analysis.isName($0, glossary) } ?? false
        }
        traits.isNameToken = asked.holds
        names = asked
      }
    }
    var hits: [Hit] = []
    for hit in try index.hits(for: query, traits, measure: measure, minimum: minimum, limit: limit) {
      hits.append(Hit(sequence: base + Int64(try index.number(of: hit.row)), similarity: hit.similarity))
    }
    if let names, let glossary { self.names.keep(names.found, of: glossary) }
    return hits
  }

  /// Tells one search which tokens are names.
  private final class NameTokens {
    private let known: [UInt8]
    private let isName: (UInt32) -> Bool
    /// What nobody knew before.
    private(set) var found: [UInt32: Bool] = [:]

    init(_ known: [UInt8], _ isName: @escaping (UInt32) -> Bool) {
      self.known = known
      self.isName = isName
    }

    func holds(_ token: UInt32) -> Bool {
      if Int(token) < known.count, known[Int(token)] != 0 { return known[Int(token)] == 2 }
      if let answer = found[token] { return answer }
      let answer = isName(token)
      found[token] = answer
      return answer
    }
  }

  /// Which tokens a glossary knows as names, as far as that was asked; the numbers of tokens stay as they are while an
  /// index grows.
  private final class NameMemo: Sendable {
    /// For each token 0 if nobody asked, 1 for no, 2 for yes.
    private let known = Mutex<(glossary: Glossary?, answers: [UInt8])>((nil, []))

    func answers(of glossary: Glossary) -> [UInt8] {
      known.withLock { $0.glossary === glossary ? $0.answers : [] }
    }

    func keep(_ found: [UInt32: Bool], of glossary: Glossary) {
      guard let last = found.keys.max() else { return }
      known.withLock { known in
        if known.glossary !== glossary { known = (glossary, []) }
        let missing = Int(last) + 1 - known.answers.count
        if missing > 0 { known.answers += Array(repeating: 0, count: missing) }
        for (token, isName) in found { known.answers[Int(token)] = isName ? 2 : 1 }
      }
    }
  }
}
