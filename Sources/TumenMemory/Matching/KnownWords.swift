internal import Synchronization
internal import TumenGlossary
internal import TumenIndex
internal import TumenText

/// What a glossary knows the words of one language as.
struct KnownWords: Sendable {
  private let glossary: Glossary
  private let analysis: SegmentAnalysis
  /// The stems of its terms of one word, and of those that are written in capitals alone.
  private let terms: Set<String>
  private let abbreviations: Set<String>

  init(_ glossary: Glossary, _ analysis: SegmentAnalysis) {
    self.glossary = glossary
    self.analysis = analysis
    let words = glossary.termWords(in: analysis.language)
    terms = Set(words.others.filter { !analysis.isFunctionWord($0) }.map(analysis.stem))
    abbreviations = Set(words.abbreviations.map(analysis.stem))
  }

  /// What a word is known as. What has the stem of a term is that term in another form.
  func kind(of word: String) -> KnownWord {
    if analysis.isName(word, glossary) { return .name }
    let stem = analysis.stem(of: word)
    return terms.contains(stem) || (abbreviations.contains(stem) && Self.isInCapitals(word)) ? .term : .plain
  }

  /// Whether a word is in capitals, but for the particles of Korean behind it.
  private static func isInCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.prefix { !Hangul.isSyllable($0) }
    return letters.count > 1 && letters.allSatisfy { !$0.isLetter || $0.isCapital }
  }

  /// What the tokens of an index are known as, and which of its rows have a name: worked out once, since a query with a name
  /// or term may be like any row that has another one in its place.
  struct Tokens: Sendable {
    let words: KnownWords
    /// For each token of the index's file.
    private let kinds: [KnownWord]
    /// The rows of the file that may have a name, by rising number.
    let nameRows: [UInt32]

    init(_ words: KnownWords, _ index: FuzzyIndex) throws(MappedFileError) {
      self.words = words
      var kinds = [KnownWord](repeating: .plain, count: index.fileTokenCount)
      var names: [UInt32] = []
      var seen: Set<String> = []
      func read(_ stem: String) throws(MappedFileError) {
        guard seen.insert(stem).inserted else { return }
        for token in try index.forms(ofStem: stem) {
          kinds[Int(token)] = words.kind(of: try index.text(of: token))
          if kinds[Int(token)] == .name { names.append(token) }
        }
      }
      for word in words.glossary.nameWords(in: words.analysis.language) {
        for stem in words.analysis.stems(ofNameWord: word) { try read(stem) }
      }
      for stem in words.terms.union(words.abbreviations) { try read(stem) }
      nameRows = try index.rows(withAnyOf: names)
      self.kinds = kinds
    }

    /// What a token is known as; `nil` for one that came after the file was written.
    subscript(token: UInt32) -> KnownWord? { Int(token) < kinds.count ? kinds[Int(token)] : nil }
  }

  /// What is known by the glossary that was asked for last.
  final class Memo: Sendable {
    private let last = Mutex<(glossary: Glossary, tokens: Tokens)?>(nil)

    func tokens(
      of glossary: Glossary, _ make: () throws(MappedFileError) -> Tokens
    ) throws(MappedFileError) -> Tokens {
      if let last = last.withLock({ $0 }), last.glossary === glossary { return last.tokens }
      let made = try make()
      last.withLock { $0 = (glossary, made) }
      return made
    }
  }
}
