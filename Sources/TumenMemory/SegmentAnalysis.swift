internal import TumenGlossary
internal import TumenIndex
internal import TumenModel
internal import TumenText

/// How the segments of one language are read for comparison: their tokens, and what words have in common.
struct SegmentAnalysis: FuzzyIndex.Words {
  let language: LanguageTag
  private let breaker: TextBreaker
  private let stemmer: Stemmer
  private let stopWords: StopWords

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init(_ language: LanguageTag) throws(TumenError) {
    self.language = language
    breaker = try TextBreaker(.token)
    stemmer = Stemmer(language)
    stopWords = StopWords(language: language.language)
  }

  func stem(of word: String) -> String { stemmer.stem(of: word) }

  func fold(_ word: String) -> String { TextForm.key(word) }

  /// The tokens of a text: words and punctuation marks, in NFC.
  func tokens(of text: String) -> [FuzzyIndex.Token] {
    var tokens: [FuzzyIndex.Token] = []
    forEachToken(of: text) { utf8, isWord in
      if let text = try? UTF8Span(validating: utf8) { tokens.append(.init(String(copying: text), isWord: isWord)) }
    }
    return tokens
  }

  /// The tokens of a text, each with its place in Unicode scalars.
  func pieces(of text: String) -> [(token: FuzzyIndex.Token, range: Range<Int>)] {
    breaker.pieces(of: text).map { (.init(TextForm.nfc(String($0.text)), isWord: $0.isWord), $0.range) }
  }

  /// A run of tokens without what only joins words at its ends; `nil` if fewer than two other words are left.
  func withoutFunctionWords(
    _ pieces: [(token: FuzzyIndex.Token, range: Range<Int>)], _ run: Range<Int>
  ) -> Range<Int>? {
    let words = run.filter {
      pieces[$0].token.isWord && stopWords.role(of: TextForm.key(pieces[$0].token.text))?.isBarrier != true
    }
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    return first..<last + 1
  }

  /// Calls `body` with the UTF-8 of each token, and whether it is a word.
  func forEachToken(of text: String, _ body: (Span<UInt8>, Bool) -> Void) {
    breaker.forEachPiece(of: TextForm.nfc(text), body)
  }

  /// What a query's words are beyond themselves.
  struct Knowledge {
    /// For each token whether the glossary knows it as a name.
    var isName: [Bool]
    /// For each token the stem of the word that it makes with the next one.
    var joined: [String?]
    /// For each token the words that it may be written as, the second one as its stem.
    var parts: [[(first: String, second: String)]]
  }

  /// Korean spaces compounds as it likes: two words of two syllables or more may be written as one, and the other way
  /// round.
  func knowledge(of tokens: [FuzzyIndex.Token], _ glossary: Glossary?) -> Knowledge {
    var knowledge = Knowledge(
      isName: Array(repeating: false, count: tokens.count), joined: Array(repeating: nil, count: tokens.count),
      parts: Array(repeating: [], count: tokens.count))
    for (place, token) in tokens.enumerated() where token.isWord {
      if let glossary { knowledge.isName[place] = isName(token.text, glossary) }
      guard language.language == "ko", let syllables = Self.syllables(token.text) else { continue }
      if place + 1 < tokens.count, tokens[place + 1].isWord, Self.syllables(tokens[place + 1].text) != nil {
        knowledge.joined[place] = stem(of: token.text + tokens[place + 1].text)
      }
      if syllables >= 2 * Self.leastPart {
        knowledge.parts[place] = (Self.leastPart...syllables - Self.leastPart).map { length in
          (String(token.text.prefix(length)), stem(of: String(token.text.dropFirst(length))))
        }
      }
    }
    return knowledge
  }

  private static let leastPart = 2
  /// A longer word is no compound of two.
  private static let mostSyllables = 16

  /// How many syllables a word of Hangul has; `nil` for other words, and for those of one syllable.
  private static func syllables(_ word: String) -> Int? {
    let count = word.utf8.count / 3
    guard (leastPart...mostSyllables).contains(count), word.unicodeScalars.allSatisfy(Hangul.isSyllable) else {
      return nil
    }
    return count
  }

  /// Whether the glossary has the word in the name of a person or place.
  func isName(_ word: String, _ glossary: Glossary) -> Bool {
    // “Far East” is a name, “far” is none.
    guard let first = word.unicodeScalars.first, first.properties.isUppercase || Hangul.isSyllable(first) else {
      return false
    }
    // The forms of names that are declined are in the glossary; Korean particles are not.
    return glossary.isNameWord(language.language == "ko" ? stem(of: word) : fold(word), in: language)
  }
}
