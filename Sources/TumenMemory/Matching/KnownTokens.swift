internal import Synchronization
internal import TumenGlossary
internal import TumenIndex

/// What a glossary knows the tokens of an index as, and which rows have a name: worked out once, since a query with a name or
/// term may be like any row that has another one in its place.
struct KnownTokens: Sendable {
  /// For each token of the index's file.
  private let known: [KnownWord]
  /// The rows of the file that may have a name, by rising number.
  let nameRows: [UInt32]

  init(_ glossary: Glossary, _ index: FuzzyIndex, _ analysis: SegmentAnalysis) throws(MappedFileError) {
    var known = [KnownWord](repeating: .plain, count: index.fileTokenCount)
    var names: [UInt32] = []
    var seen: Set<String> = []
    for word in glossary.nameWords(in: analysis.language) + glossary.termWords(in: analysis.language) {
      for stem in analysis.stems(ofKnownWord: word) where seen.insert(stem).inserted {
        for token in try index.forms(ofStem: stem) where known[Int(token)] == .plain {
          known[Int(token)] = analysis.known(try index.text(of: token), glossary)
          if known[Int(token)] == .name { names.append(token) }
        }
      }
    }
    nameRows = try index.rows(withAnyOf: names)
    self.known = known
  }

  /// What a token is known as; `nil` for one that came after the file was written.
  subscript(token: UInt32) -> KnownWord? { Int(token) < known.count ? known[Int(token)] : nil }

  /// What is known by the glossary that was asked for last.
  final class Memo: Sendable {
    private let last = Mutex<(glossary: Glossary, tokens: KnownTokens)?>(nil)

    func tokens(
      of glossary: Glossary, _ make: () throws(MappedFileError) -> KnownTokens
    ) throws(MappedFileError) -> KnownTokens {
      if let last = last.withLock({ $0 }), last.glossary === glossary { return last.tokens }
      let made = try make()
      last.withLock { $0 = (glossary, made) }
      return made
    }
  }
}
