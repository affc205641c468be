internal import TumenGlossary
internal import TumenIndex
internal import TumenModel
internal import TumenText

/// How the segments of one language are read for comparison: their tokens, and what words have in common.
struct SegmentAnalysis: FuzzyIndex.Words {
  let language: LanguageTag
  private let breaker: TextBreaker
  private let stemmer: Stemmer

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init(_ language: LanguageTag) throws(TumenError) {
    self.language = language
    breaker = try TextBreaker(.token)
    stemmer = Stemmer(language)
  }

  func stem(of word: String) -> String { stemmer.stem(of: word) }

  func fold(_ word: String) -> String {
    let key = TextForm.key(word)
    return switch language.language {
    case "en": English.americanSpelling(of: key)
    case "ko": Korean.southernWriting(key)
    default: key
    }
  }

  /// A token with its place in Unicode scalars.
  struct Piece {
    let token: FuzzyIndex.Token
    let range: Range<Int>
  }

  /// The tokens of a text: words and punctuation marks, in NFC.
  func tokens(of text: String) -> [FuzzyIndex.Token] { pieces(of: TextForm.nfc(text)).map(\.token) }

  /// The tokens of a text with their places in it, be it composed or not.
  func pieces(of text: String) -> [Piece] {
    let isComposed = TextForm.isComposed(text)
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.utf8.count / 4)
    breaker.forEachPiece(of: text) { utf8, range, isWord in
      guard let span = try? UTF8Span(validating: utf8) else { return }
      let text = String(copying: span)
      pieces.append(Piece(token: .init(isComposed ? text : TextForm.nfc(text), isWord: isWord), range: range))
    }
    return pieces
  }

  /// For each token of a text whether it is a word that says something by itself: none of a placeholder or tag.
  func areWords(_ pieces: [Piece], in text: String) -> [Bool] {
    let codes = Placeholder.placeholders(in: Array(text.unicodeScalars))
    return pieces.map { piece in piece.token.isWord && !codes.contains { $0.range.overlaps(piece.range) } }
  }

  /// Whether a word only joins others.
  func isFunctionWord(_ word: String) -> Bool {
    StopWords.of(language.language).role(of: TextForm.key(word))?.isBarrier == true
  }

  /// Calls `body` with the UTF-8 of each token, and whether it is a word.
  func forEachToken(of text: String, _ body: (Span<UInt8>, Bool) -> Void) {
    breaker.forEachPiece(of: TextForm.nfc(text)) { utf8, _, isWord in body(utf8, isWord) }
  }

  /// The words that two words side by side may be written as, each with the place of the first. A number and its unit are
  /// written together or apart in any language (5km, 120만 명이). Korean spaces compounds and the nouns that lean on others as
  /// it likes: two words may be written as one, and the other way round (``parts(of:)``).
  func joined(_ pieces: [Piece]) -> [(place: Int, word: String)] {
    var joined: [(place: Int, word: String)] = []
    for (place, (piece, behind)) in zip(pieces, pieces.dropFirst()).enumerated()
    where piece.token.isWord && behind.token.isWord {
      let (word, next) = (piece.token.text, behind.token.text)
      let isJoined =
        Self.beginsWithDigit(word)
        ? Self.unit(of: word).isEmpty && next.unicodeScalars.first?.isLetter == true
        : language.language == "ko" && Self.mayJoin(word[...], next[...]) && Self.syllables(word) != nil
          && Self.syllables(next) != nil
      if isJoined { joined.append((place, word + next)) }
    }
    return joined
  }

  func parts(of word: String) -> [(first: String, second: String)] {
    if Self.beginsWithDigit(word) {
      let unit = Self.unit(of: word)
      return unit.isEmpty ? [] : [(String(word[..<unit.startIndex]), String(unit))]
    }
    guard language.language == "ko", let syllables = Self.syllables(word) else { return [] }
    return word.unicodeScalars.indices.dropFirst().prefix(syllables - 1)
      .filter { Self.mayJoin(word[..<$0], word[$0...]) }.map { (String(word[..<$0]), String(word[$0...])) }
  }

  private static func beginsWithDigit(_ word: String) -> Bool {
    word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// What stands behind the digits at the head of a word.
  private static func unit(of word: String) -> Substring { word.drop { $0.isNumber || $0 == "." || $0 == "," } }

  /// Whether two Korean words may be one: each has two syllables or more, or is one of those that are written both ways.
  private static func mayJoin(_ first: Substring, _ second: Substring) -> Bool {
    func isLong(_ word: Substring) -> Bool { word.utf8.count > 3 }
    guard let lead = first.unicodeScalars.first, let lean = second.unicodeScalars.first else { return false }
    return Korean.maySpaceBefore(lean) || (isLong(second) && (isLong(first) || Korean.maySpaceBehind(lead)))
  }

  /// The syllables that stay of a word at least without its particles.
  private static let leastPart = 2
  /// A longer word is no compound of two.
  private static let mostSyllables = 16

  /// How many syllables a word of Hangul has; `nil` for other words, and for longer ones.
  private static func syllables(_ word: String) -> Int? {
    let count = word.utf8.count / 3
    guard (1...mostSyllables).contains(count), word.unicodeScalars.allSatisfy(Hangul.isSyllable) else { return nil }
    return count
  }

  /// Whether the glossary has the word in the name of a person or place.
  func isName(_ word: String, _ glossary: Glossary) -> Bool {
    // “Far East” is a name, “far” is none; no form of a verb is one. The forms of names that are declined are in the glossary; Korean particles are
    // not.
    isNameLike(word) && !(language.language == "ko" && Korean.isVerb(TextForm.key(word)))
      && (bareForms(of: word).contains { glossary.isNameWord($0, in: language) }
        || (language.language == "ko" && glossary.isNameWord(Korean.withoutParticles(TextForm.key(word)), in: language)))
  }

  /// Whether a word is written as names are.
  func isNameLike(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.isCapital || Hangul.isSyllable(first)
  }

  /// The key of a word, and what it is without the English possessive or, in every way to read them, Korean particles:
  /// 김정은이 is 김정은 and 이, but may be 김정 and 은이.
  func bareForms(of word: String) -> [String] {
    let key = TextForm.key(word)
    switch language.language {
    case "en":
      guard key.utf8.contains(UInt8(ascii: "'")) else { return [key] }
      return [key] + English.endings.filter(key.hasSuffix).map { String(key.dropLast($0.count)) }
    case "ko":
      guard let least = key.indices.dropFirst(Self.leastPart).first else { return [key] }
      return [key] + Korean.particleCuts(of: key[...]).reversed().filter { $0 >= least }.map { String(key[..<$0]) }
    default: return [key]
    }
  }

  /// The stems that a word can have which ``isName(_:_:)`` finds under a name's word in the glossary: a stem may lose what
  /// belongs to the name.
  func stems(ofNameWord key: String) -> [String] {
    switch language.language {
    case "en": ([""] + English.endings).map { stem(of: key + $0) }
    case "ko": Korean.beginnings(of: key).map(Korean.stem(withoutParticles:))
    default: [stem(of: key)]
    }
  }
}
