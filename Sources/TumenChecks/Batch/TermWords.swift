internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// The words of a translation by which it is known how a term is rendered that no glossary has: phrases of the source that
/// may be terms, its other words, and the nouns of the target. Hashes and places alone: a batch has millions of them.
struct TermWords: Sendable {
  /// A phrase or a word: what all its forms have, and where it stands.
  struct Item: Sendable {
    let key: UInt64
    let begin: UInt16
    let end: UInt16

    var range: Range<Int> { Int(begin)..<Int(end) }
  }

  /// Phrases of one to three words which are likely to be nouns, and come again perhaps.
  let phrases: [Item]
  /// All words of the source that say something.
  let words: [Item]
  /// The nouns of the target.
  let nouns: [Item]

  /// - Parameter languages: what tells translations between two languages from others.
  init?(_ read: ReadTranslation, after languages: UInt64) {
    let (source, target) = (read.source, read.target)
    guard (3...Self.mostWords).contains(source.wordCount), target.wordCount < 2 * Self.mostWords,
      source.traits.union(target.traits).isDisjoint(with: [.ampersand, .underscore]),
      let reader = TermWordReader.of(source.language.language),
      let targetReader = TermWordReader.of(target.language.language)
    else { return nil }
    var (phrases, words) = reader.phrases(in: source, after: languages)
    if phrases.isEmpty { return nil }
    if source.hasGlossary {
      let known = source.hits.map(\.range)
      phrases.removeAll { phrase in known.contains { $0.overlaps(phrase.range) } }
      if phrases.isEmpty { return nil }
    }
    if words.count > Self.mostCompared { words.removeLast(words.count - Self.mostCompared) }
    nouns = targetReader.nouns(in: target)
    if nouns.isEmpty { return nil }
    (self.phrases, self.words) = (phrases, words)
  }

  /// Longer texts have too many words for it to be known which of them is which.
  private static var mostWords: Int { 40 }
  private static var mostCompared: Int { 16 }
}

/// Finds the words of one language among which terms are.
final class TermWordReader: Sendable {
  /// What a word is for the words beside it.
  private enum Kind {
    /// A part of a term; whether the term may end with it, and whether it may be a term by itself.
    case part(isNoun: Bool)
    /// A word of its own that is no part of a term: deleting, appropriate.
    case other
    /// A word that sentences are made of.
    case small(StopWords.Role)
  }

  private enum Language { case english, russian, korean }

  private let language: Language
  /// The roles of words by the hashes of their keys.
  private let roles: HashTable<StopWords.Role>
  /// The general words of Russian by their stems.
  private let generalStems: HashTable<StopWords.Role>

  private static let known = ["en", "ru", "ko"].reduce(into: [:]) { $0[$1] = TermWordReader($1) }

  /// The reader of a language; `nil` for one whose words are not known.
  static func of(_ language: String) -> TermWordReader? { known[language] }

  private init(_ code: String) {
    language = code == "en" ? .english : code == "ru" ? .russian : .korean
    var (roles, stems) = (HashTable<StopWords.Role>(), HashTable<StopWords.Role>())
    for (word, role) in StopWords.of(code).all {
      let letters = Array(word.unicodeScalars)
      if case let key = Self.hash(letters[...]), roles[key] == nil { roles.insert(role, for: key) }
      guard language == .russian, role == .general else { continue }
      let key = Self.hash(letters.prefix(WordEnding(russian: letters[...]).stem))
      if stems[key] == nil { stems.insert(role, for: key) }
    }
    (self.roles, generalStems) = (roles, stems)
  }

  /// The phrases of a text that may be terms, and all its words that say something.
  func phrases(in text: ReadText, after head: UInt64) -> (phrases: [TermWords.Item], words: [TermWords.Item]) {
    var (phrases, words): ([TermWords.Item], [TermWords.Item]) = ([], [])
    words.reserveCapacity(text.wordCount)
    phrases.reserveCapacity(text.wordCount)
    let scalars = text.scalars
    // Where in the words the run of parts at hand begins; whether each of them is a noun, a bit each; what stood before it.
    var (run, nouns, opening) = (0, UInt64(0), StopWords.Role?.none)
    var last: (end: Int, role: StopWords.Role?) = (0, nil)
    func closeRun() {
      let count = words.count - run
      defer { (run, nouns) = (words.count, 0) }
      if count == 1, nouns & 1 == 1, language == .korean || opening == .determiner || opening == .function {
        phrases.append(phrase(words[run...], after: head))
      }
      guard count > 1 else { return }
      for length in 2...3 where length <= count {
        for begin in 0...(count - length) where nouns >> UInt64(begin + length - 1) & 1 == 1 {
          phrases.append(phrase(words[(run + begin)..<(run + begin + length)], after: head))
        }
      }
    }
    text.scan.forEachWord { range in
      if text.isCode(range.lowerBound) {
        closeRun()
        return
      }
      let isNext = range.lowerBound == last.end + 1 && scalars[last.end] == " "
      if !isNext {
        closeRun()
        last.role = nil
      }
      let (kind, key, length) = read(scalars[range])
      let item = TermWords.Item(
        key: key, begin: UInt16(range.lowerBound), end: UInt16(range.lowerBound + length))
      if case .part(let isNoun) = kind {
        if words.count - run == 60 { closeRun() }
        if words.count == run { opening = last.role }
        nouns |= (isNoun ? 1 : 0) << UInt64(words.count - run)
        words.append(item)
        last.role = nil
        // A particle ends a Korean term.
        if language == .korean, isNoun { closeRun() }
      } else {
        closeRun()
        if case .small(let role) = kind {
          last.role = role
        } else {
          words.append(item)
          run = words.count
          last.role = nil
        }
      }
      last.end = range.upperBound
    }
    closeRun()
    return (phrases, words)
  }

  /// The nouns of a text, each once.
  func nouns(in text: ReadText) -> [TermWords.Item] {
    var nouns: [TermWords.Item] = []
    nouns.reserveCapacity(text.wordCount)
    let scalars = text.scalars
    text.scan.forEachWord { range in
      guard !text.isCode(range.lowerBound), case let (kind, key, length) = read(scalars[range]),
        case .part(let isNoun) = kind,
        isNoun || language == .korean, !nouns.contains(where: { $0.key == key })
      else { return }
      nouns.append(.init(key: key, begin: UInt16(range.lowerBound), end: UInt16(range.lowerBound + length)))
    }
    return nouns
  }

  private func phrase(_ words: ArraySlice<TermWords.Item>, after head: UInt64) -> TermWords.Item {
    var key = head
    for word in words { key = Fingerprint.combined(word.key, after: key) }
    return .init(key: key, begin: words.first?.begin ?? 0, end: words.last?.end ?? 0)
  }

  /// What a word is, a hash of what its forms have in common, and how long it is, Korean particles aside.
  private func read(_ word: ArraySlice<Unicode.Scalar>) -> (kind: Kind, key: UInt64, length: Int) {
    let length = word.count
    guard let first = word.first else { return (.other, 0, length) }
    switch language {
    case .english:
      let whole = Self.hash(word)
      guard first.value < 0x80, word.count > 2 else { return (.small(roles[whole] ?? .predicator), whole, length) }
      let ending = WordEnding(english: word)
      let key = ending.stem == word.count ? whole : Self.hash(word.prefix(ending.stem))
      if let role = roles[whole] { return (role.isBarrier ? .small(role) : .other, key, length) }
      return (ending.isNoun ? .part(isNoun: !Self.isQuality(word)) : .other, key, length)
    case .russian:
      guard first.isCyrillic, word.count > 3 else { return (.small(roles[Self.hash(word)] ?? .function), 0, length) }
      if let role = roles[Self.hash(word)], role.isBarrier { return (.small(role), 0, length) }
      let ending = WordEnding(russian: word)
      let key = Self.hash(word.prefix(ending.stem))
      if !ending.isNoun, !ending.isAdjective || generalStems[key] != nil { return (.other, key, length) }
      return (generalStems[key] == nil ? .part(isNoun: ending.isNoun) : .other, key, length)
    case .korean:
      guard Hangul.isSyllable(first), word.count > 1 else { return (.small(.general), 0, length) }
      let whole = Self.hash(word)
      let ending = WordEnding(korean: word)
      let key = ending.stem == word.count ? whole : Self.hash(word.prefix(ending.stem))
      if let role = roles[whole] ?? roles[key] {
        return (role.isBarrier ? .small(role) : .other, key, length)
      }
      return (ending.isNoun ? .part(isNoun: ending.stem < length) : .other, key, ending.stem)
    }
  }

  /// Whether an English word has an ending that mostly adjectives and participles have.
  private static func isQuality(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count > 5 && qualities.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let qualities = ["ing", "ible", "able", "ful", "ous", "ive", "est"].map { Array($0.unicodeScalars) }

  /// The hash of a word in small letters.
  @inline(__always)
  private static func hash(_ word: ArraySlice<Unicode.Scalar>) -> UInt64 {
    var hash = KeyHash()
    for letter in word {
      switch letter.value {
      case 0x41...0x5A: hash.add(letter.value + 0x20)
      default: hash.add(russian: letter)
      }
    }
    return hash.value
  }
}
