internal import Synchronization
internal import TumenGlossary
internal import TumenIndex

/// Which tokens of an index a glossary knows as names, and which rows have one: worked out once, since a query with a name
/// may be like any row that has another name in its place.
struct NameTokens: Sendable {
  /// For each token of the index's file.
  private let isName: [Bool]
  /// The rows of the file that may have a name, by rising number.
  let rows: [UInt32]

  init(_ glossary: Glossary, _ index: FuzzyIndex, _ analysis: SegmentAnalysis) throws(MappedFileError) {
    var isName = [Bool](repeating: false, count: index.fileTokenCount)
    var names: [UInt32] = []
    var seen: Set<String> = []
    for word in glossary.nameWords(in: analysis.language) {
      for stem in analysis.stems(ofNameWord: word) where seen.insert(stem).inserted {
        for token in try index.forms(ofStem: stem) where !isName[Int(token)] {
          guard analysis.isName(try index.text(of: token), glossary) else { continue }
          isName[Int(token)] = true
          names.append(token)
        }
      }
    }
    rows = try index.rows(withAnyOf: names)
    self.isName = isName
  }

  /// Whether a token is a name; `nil` for one that came after the file was written.
  func holds(_ token: UInt32) -> Bool? { Int(token) < isName.count ? isName[Int(token)] : nil }

  /// The names of the glossary that was asked for last.
  final class Memo: Sendable {
    private let known = Mutex<(glossary: Glossary, names: NameTokens)?>(nil)

    func names(
      of glossary: Glossary, _ make: () throws(MappedFileError) -> NameTokens
    ) throws(MappedFileError) -> NameTokens {
      if let known = known.withLock({ $0 }), known.glossary === glossary { return known.names }
      let made = try make()
      known.withLock { $0 = (glossary, made) }
      return made
    }
  }
}
