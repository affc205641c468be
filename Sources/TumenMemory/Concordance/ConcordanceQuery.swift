internal import TumenGlossary
import TumenModel
internal import TumenText

/// What a concordance looks for: words in any order, phrases in quotation marks, beginnings of words with `*`.
struct ConcordanceQuery {
  /// One word of a query.
  private struct Word {
    let text: String
    let isPrefix: Bool
  }

  /// Words that stand side by side, in their order. A word by itself is one of one.
  private let phrases: [[Word]]

  /// More words than anybody types; those behind them are passed over.
  private static let limit = 64

  init(_ text: String) {
    var phrases: [[Word]] = []
    var count = 0
    for (piece, isQuoted) in Self.pieces(of: TextForm.nfc(text)) {
      let words = isQuoted ? [piece] : piece.split(whereSeparator: \.isWhitespace)
      for word in words {
        let phrase = Self.words(of: word).prefix(Self.limit - count)
        count += phrase.count
        if !phrase.isEmpty { phrases.append(Array(phrase)) }
      }
    }
    self.phrases = phrases
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// The parts within quotation marks and those outside them. A mark that is never closed reaches to the end.
  private static func pieces(of text: String) -> [(Substring, isQuoted: Bool)] {
    var pieces: [(Substring, isQuoted: Bool)] = []
    var isQuoted = false
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: { "\"“”„".contains($0) }) {
      if !piece.isEmpty { pieces.append((piece, isQuoted)) }
      isQuoted.toggle()
    }
    return pieces
  }

  /// The words of a phrase; one with an asterisk right behind it is a beginning.
  private static func words(of text: Substring) -> [Word] {
    let text = String(text)
    let scalars = Array(text.unicodeScalars)
    return ConcordanceWords.words(of: text).map { word in
      let end = word.range.upperBound
      let own = String(scalars: scalars[word.range])
      return Word(text: own, isPrefix: end < scalars.count && scalars[end] == "*")
    }
  }

  /// The query as segments of one language answer it.
  /// - Parameters:
  ///   - isNoun: whether the memory shows that a Korean word is a noun, and not one with a particle behind it.
  ///   - forms: the words in the memory that may be forms of a lexeme.
  /// - Throws: what `isNoun` and `forms` throw.
  func pattern<Failure: Error>(
    in language: LanguageTag, isNoun: (String) throws(Failure) -> Bool, forms: (String) throws(Failure) -> Set<String>
  ) throws(Failure) -> ConcordancePattern {
    let stemmer = Stemmer(language)
    var patterns: [[ConcordancePattern.Word]] = []
    for phrase in phrases {
      var words: [ConcordancePattern.Word] = []
      for word in phrase {
        // As words are split, a possessive is no part of its word.
        let key = ConcordanceWords.words(of: word.text).first?.key ?? TextForm.key(word.text)
        if word.isPrefix {
          words.append(.prefix(key))
          continue
        }
        var inflected: Set<String> = []
        for lexeme in stemmer.lexemes(of: key) {
          let forms = try forms(lexeme)
          if stemmer.isShown(lexeme, by: forms.union([key])) { inflected.formUnion(forms) }
        }
        if language.language != "ko" {
          // An infinitive that has other forms is no noun: знать, стать. Nor is a pronoun.
          let isInfinitive = inflected.contains { $0 != key } && ["ть", "ться"].contains(where: key.hasSuffix)
          let isNoun = !isInfinitive && !stemmer.isClosed(key)
          let nouns = isNoun ? WordForms.keys(of: Self.withoutPossessive(word.text), in: language) : []
          words.append(.forms(nouns.union(inflected).union([key])))
        } else if key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          words.append(.number(key))
        } else {
          var nouns = [key]
          for noun in Korean.nouns(inCase: key) {
            if try isNoun(nouns[nouns.count - 1]) { break }
            nouns.append(noun)
          }
          // 한 and 산 are seldom verbs: one syllable asks for its verb only where it is hardly anything else.
          if key.utf8.count == 3, !Korean.isVerb(key) { inflected = [] }
          let beginnings = Korean.writings(of: nouns[nouns.count - 1])
          words.append(.nouns(nouns.flatMap(Korean.writings), beginnings: beginnings, verbs: inflected))
        }
      }
      patterns.append(words)
    }
    return ConcordancePattern(phrases: patterns)
  }

  private static func withoutPossessive(_ word: String) -> String {
    ["'s", "'S", "\u{2019}s", "\u{2019}S"].contains(where: word.hasSuffix) ? String(word.dropLast(2)) : word
  }
}

/// A query in the words of one language.
struct ConcordancePattern {
  /// What a word of a text may be.
  enum Word {
    case forms(Set<String>)
    case prefix(String)
    /// Korean nouns, as both norms write them, with particles or endings behind them or without; what they all begin
    /// with. And forms of verbs.
    case nouns([String], beginnings: [String], verbs: Set<String>)
    /// Digits in Korean, alone or with a word behind them that makes no greater number of them: 2024년에.
    case number(String)

    /// What the keys begin with that match.
    fileprivate var beginnings: Set<Unicode.Scalar> {
      switch self {
      case .forms(let forms): Set(forms.compactMap(\.unicodeScalars.first))
      case .prefix(let text), .number(let text): Set(text.unicodeScalars.prefix(1))
      case .nouns(_, let beginnings, let verbs): Set((beginnings + verbs).compactMap(\.unicodeScalars.first))
      }
    }

    func matches(_ key: String) -> Bool {
      switch self {
      case .forms(let forms): forms.contains(key)
      case .prefix(let prefix): key.hasPrefix(prefix)
      case .nouns(let nouns, _, let verbs):
        verbs.contains(key)
          || nouns.contains { noun in
            key == noun || (key.hasPrefix(noun) && Korean.mayFollow(noun[...], key.dropFirst(noun.count)))
          }
      case .number(let digits):
        key == digits
          || (key.hasPrefix(digits)
            && key.unicodeScalars.dropFirst(digits.count).first.map(ConcordancePattern.isCounted) == true)
      }
    }
  }

  let phrases: [[Word]]
  /// What the words that may answer to each word of a phrase begin with.
  private let beginnings: [[Set<Unicode.Scalar>]]

  init(phrases: [[Word]]) {
    self.phrases = phrases
    beginnings = phrases.map { $0.map(\.beginnings) }
  }

  fileprivate static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
    Hangul.isSyllable(scalar) && !"십백천만억조".unicodeScalars.contains(scalar)
  }

  /// A word of a text, whose key is made when it is asked for: of most words the beginning tells enough.
  private struct TextWord {
    let range: Range<Int>
    private let text: Substring
    private let beginning: Unicode.Scalar?
    private(set) var key: String?

    init(_ text: Substring, _ range: Range<Int>) {
      self.text = text
      self.range = range
      beginning = ConcordanceWords.beginning(of: text)
      if beginning == nil { key = ConcordanceWords.key(of: text) }
    }

    func mayBegin(with beginnings: Set<Unicode.Scalar>) -> Bool { beginning.map(beginnings.contains) ?? true }

    mutating func madeKey() -> String {
      if let key { return key }
      let made = ConcordanceWords.key(of: text)
      key = made
      return made
    }
  }

  /// Where the query is found in a text, in Unicode scalars; `nil` unless all of its words are.
  func ranges(in text: String) -> [Range<Int>]? {
    var words: [TextWord] = []
    ConcordanceWords.forEachWord(in: text) { word, range in
      let word = TextWord(word, range)
      if word.key?.isEmpty != true { words.append(word) }
    }
    var found: Set<Range<Int>> = []
    for (phrase, beginnings) in zip(phrases, beginnings) {
      var isFound = false
      for start in words.indices.dropLast(phrase.count - 1) {
        let isPossible = phrase.indices.allSatisfy { words[start + $0].mayBegin(with: beginnings[$0]) }
        guard isPossible, phrase.indices.allSatisfy({ phrase[$0].matches(words[start + $0].madeKey()) }) else {
          continue
        }
        isFound = true
        found.insert(words[start].range.lowerBound..<words[start + phrase.count - 1].range.upperBound)
      }
      if !isFound { return nil }
    }
    var ranges: [Range<Int>] = []
    for range in found.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// The query in the language of FTS5, for tokens that begin with the number of their language.
  func expression(_ language: Int64) -> String {
    func any(of forms: Set<String>) -> [String] {
      forms.sorted().map { "\"\(ConcordanceIndex.token($0, language))\"" }
    }
    func beginning(_ key: String) -> String { "\"\(ConcordanceIndex.token(key, language))\" *" }
    return phrases.joined().map { word in
      switch word {
      case .forms(let forms): "(" + any(of: forms).joined(separator: " OR ") + ")"
      case .nouns(_, let beginnings, let verbs):
        "(" + (beginnings.map(beginning) + any(of: verbs)).joined(separator: " OR ") + ")"
      case .prefix(let key), .number(let key): beginning(key)
      }
    }.joined(separator: " AND ")
  }
}
