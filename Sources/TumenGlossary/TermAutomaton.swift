internal import TumenIndex
internal import TumenModel
internal import TumenText

/// What finds the terms of one language in running words, in the compiled form of a glossary: a trie over the words of
/// every form that a term may take.
final class TermAutomaton: Sendable {
  /// The words of forms by their keys.
  private let words: KeyTable
  /// What tells that a word is none of them, as most are not.
  private let wordFilter: KeyFilter
  /// The beginnings of words behind which any letters may follow.
  private let openWords: KeyTable
  /// The length of the longest of them in bytes: what goes beyond it need not be looked up.
  private let longestOpenWord: Int
  /// The first two letters of the Korean terms that may stand apart in a text.
  private let joinedHeads: KeyTable
  private let trie: PatternTrie
  /// Concept, term and traits of each form, and the place of its text from 1; 0 where nobody asks for it.
  private let forms: MappedArray<UInt32>
  private let texts: KeyTable
  /// What is known of each word by itself.
  private let marks: MappedArray<UInt8>
  /// Whether some form is a remarkable one.
  let hasRemarkable: Bool

  typealias State = PatternTrie.State

  /// A form of a term that is to be found.
  struct Form {
    let concept: Int
    let term: Int
    /// Whether it is another form than the term itself.
    let isDerived: Bool
    /// Whether its language may attach something to it.
    let takesEndings: Bool
    /// Whether letters may follow.
    let isOpen: Bool
    /// The place of its text, if its letter case counts.
    fileprivate let text: Int?
  }

  /// What is true of a form, as the file has it.
  private struct Traits: OptionSet {
    let rawValue: UInt32

    static let derived = Self(rawValue: 1)
    static let takesEndings = Self(rawValue: 2)
    static let open = Self(rawValue: 4)
    /// Of a person or place, or of a term that is not the preferred one: what one text says something by, whatever it is a
    /// translation of.
    static let remarkable = Self(rawValue: 8)
  }

  init(_ file: MappedFile, _ name: UInt64) {
    let table = KeyTable.sectionCount
    words = KeyTable(file, name)
    wordFilter = KeyFilter(file, name + 4 * table + PatternTrie.sectionCount + 2)
    openWords = KeyTable(file, name + table)
    longestOpenWord = openWords.longest
    joinedHeads = KeyTable(file, name + 2 * table)
    texts = KeyTable(file, name + 3 * table)
    trie = PatternTrie(file, name + 4 * table)
    forms = file.array(name + 4 * table + PatternTrie.sectionCount, of: UInt32.self)
    marks = file.array(name + 4 * table + PatternTrie.sectionCount + 1, of: UInt8.self)
    hasRemarkable = stride(from: 2, to: forms.count, by: 4).contains { [forms] in
      Traits(rawValue: forms[$0]).contains(.remarkable)
    }
  }

  /// Whether an automaton of a file that was verified as a whole can be read as one, with so many concepts. Linear in its
  /// size.
  func isSound(conceptCount: Int) -> Bool {
    let count = forms.count / 4
    return [words, openWords, joinedHeads, texts].allSatisfy(\.isSound) && trie.isSound(numbersBelow: count)
      && marks.count <= words.count
      && (0..<count).allSatisfy { Int(forms[4 * $0]) < conceptCount && Int(forms[4 * $0 + 3]) <= texts.count }
  }

  /// What a word by itself can be in a glossary.
  struct WordMarks: OptionSet {
    let rawValue: UInt8

    /// It stands in the name of a person or place.
    static let name = Self(rawValue: 1)
    /// It is another term.
    static let term = Self(rawValue: 2)
    /// It is one in capitals.
    static let abbreviation = Self(rawValue: 4)
  }

  /// What a word with this key is by itself.
  func marks(of key: String) -> WordMarks {
    guard let number = words.number(of: key.utf8Span.span), number < marks.count else { return [] }
    return WordMarks(rawValue: marks[number])
  }

  /// The keys of the words that have a mark.
  func words(with mark: WordMarks) -> [String] {
    marks.indices.filter { WordMarks(rawValue: marks[$0]).contains(mark) }.map(words.key)
  }

  var root: State { trie.root }

  /// Whether some term asks for words that begin like its own.
  var hasOpenWords: Bool { openWords.count > 0 }

  /// Whether some Korean term may stand apart in a text.
  var hasJoined: Bool { joinedHeads.count > 0 }

  /// Whether a Korean term that may stand apart begins so.
  func isJoinedHead(_ head: Substring) -> Bool { isJoinedHead(head.utf8Span.span) }

  /// Whether a Korean term that may stand apart begins so.
  func isJoinedHead(_ head: Span<UInt8>) -> Bool { joinedHeads.number(of: head) != nil }

  /// Whether a word begins as some form asks it to that leaves its end open, wherever in the form.
  func mayOpen(by word: Span<UInt8>) -> Bool {
    (0..<min(word.count, longestOpenWord)).contains { openWords.number(of: word.extracting(0...$0)) != nil }
  }

  /// The number of a word that stands in some form.
  func number(of word: Span<UInt8>) -> Int? { wordFilter.mayHold(word) ? words.number(of: word) : nil }

  /// The state behind one more word, or `nil` where no form goes on.
  func advance(_ state: State, by word: Span<UInt8>) -> State? { number(of: word).flatMap { advance(state, by: $0) } }

  /// The state behind one more word by its number, or `nil` where no form goes on.
  func advance(_ state: State, by word: Int) -> State? { trie.advance(state, by: UInt32(2 * word)) }

  /// The states behind one more word that only has to begin as a form does.
  func openStates(_ state: State, by word: Substring) -> [State] {
    var states: [State] = []
    var end = word.startIndex
    while end < word.endIndex {
      word.formIndex(after: &end)
      if word.utf8.distance(from: word.startIndex, to: end) > longestOpenWord { break }
      guard let number = openWords.number(of: word[..<end].utf8Span.span) else { continue }
      if let next = trie.advance(state, by: UInt32(2 * number + 1)) { states.append(next) }
    }
    return states
  }

  /// Whether a form ends in this state.
  func isEnd(_ state: State) -> Bool { trie.isEnd(state) }

  /// Whether a form ends in this state to which its language may attach something.
  func takesEndings(_ state: State) -> Bool {
    trie.patterns(at: state).contains { traits(Int($0)).contains(.takesEndings) }
  }

  /// Whether a remarkable form ends in this state.
  func isRemarkable(_ state: State) -> Bool {
    trie.patterns(at: state).contains { traits(Int($0)).contains(.remarkable) }
  }

  /// The forms that end in this state.
  func forms(at state: State) -> [Form] { trie.patterns(at: state).map { form(Int($0)) } }

  /// The text of a form whose letter case counts.
  func text(of form: Form) -> String? { form.text.map(texts.key) }

  private func form(_ number: Int) -> Form {
    let traits = traits(number)
    let text = Int(forms[4 * number + 3])
    return Form(
      concept: Int(forms[4 * number]), term: Int(forms[4 * number + 1]), isDerived: traits.contains(.derived),
      takesEndings: traits.contains(.takesEndings), isOpen: traits.contains(.open), text: text == 0 ? nil : text - 1)
  }

  private func traits(_ number: Int) -> Traits { Traits(rawValue: forms[4 * number + 2]) }

  /// The least number of letters of a Korean term that may stand apart: two short words may meet by chance.
  static let leastJoined = 4

  static func isHangul(_ key: some StringProtocol) -> Bool { key.unicodeScalars.allSatisfy(Hangul.isSyllable) }
}

extension TermAutomaton {
  /// Gathers the forms of the terms of one language.
  struct Builder {
    private let language: LanguageTag
    private let words: RunningWords
    private var wordTokens = KeyTable.Builder()
    private var openTokens = KeyTable.Builder()
    private var joinedHeads = KeyTable.Builder()
    private var texts = KeyTable.Builder()
    private var patterns = PatternTrie.Patterns()
    private var forms: [UInt32] = []
    private var marks: [Int: WordMarks] = [:]
    /// Whether each concept is a person or place.
    private let isNamed: [Bool]

    /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
    init(_ concepts: [Concept], language: LanguageTag) throws(TumenError) {
      self.language = language
      words = try RunningWords()
      isNamed = concepts.map { $0.kind == .person || $0.kind == .place }
      for (place, concept) in concepts.enumerated() {
        let isNamed = isNamed[place]
        let generator = TermForms(concept: concept)
        for (index, term) in concept.terms.enumerated() where term.language.matches(language) {
          var seen: Set<[String]> = []
          for (number, text) in ([term.text] + term.forms).enumerated() {
            insert(text, of: term, isDerived: number > 0, at: (place, index), &seen)
            if isNamed { markNames(in: text) }
          }
          guard term.matching.forms == .inflected else { continue }
          // The English possessive is cut off in the text.
          let declined = language.language == "ru" ? generator.inflected(term) : []
          for text in declined + generator.plural(term) {
            insert(text, of: term, isDerived: true, at: (place, index), &seen)
            if isNamed { markNames(in: text) }
          }
        }
      }
    }

    /// The words of a name that are names themselves: those with a capital, or of Hangul.
    private mutating func markNames(in text: String) {
      for word in words.words(of: text) {
        guard let first = word.text.unicodeScalars.first,
          first.isCapital || Hangul.isSyllable(first)
        else { continue }
        marks[wordTokens.number(of: word.key), default: []].insert(.name)
      }
    }

    private mutating func insert(
      _ text: String, of term: Term, isDerived: Bool, at place: (concept: Int, term: Int), _ seen: inout Set<[String]>
    ) {
      switch term.matching.forms {
      case .pattern(let pattern):
        guard let pattern = TermPattern(pattern), !isDerived else { break }
        let keys = pattern.words.flatMap { word in
          let keys = words.keys(of: word.text)
          return keys.indices.map { (key: keys[$0], isOpen: word.isOpen && $0 == keys.count - 1) }
        }
        insertOpen(keys, of: term, isDerived, place)
        return
      case .prefix:
        insertOpen(words.keys(of: text).map { (key: $0, isOpen: true) }, of: term, isDerived, place)
        return
      case .inflected, .exact: break
      }
      let keys = words.keys(of: text)
      let isCased = term.matching.letterCase != nil || LetterCase.isCapitals(text)
      // Many cases are alike; where letter case counts, each spelling is a form of its own.
      guard isCased || seen.insert(keys).inserted else { return }
      let number = add(
        term, isDerived, takesEndings: term.matching.forms == .inflected, isOpen: false, isCased ? text : nil, place)
      patterns.insert(keys.map { UInt32(2 * wordTokens.number(of: $0)) }, number: number)
      if keys.count == 1, !isNamed[place.concept], !isDerived {
        marks[wordTokens.number(of: keys[0]), default: []].insert(LetterCase.isCapitals(text) ? .abbreviation : .term)
      }
      // check-in, checkin.
      if language.language == "en", text.contains("-") {
        let joined = words.keys(of: text.filter { $0 != "-" })
        patterns.insert(joined.map { UInt32(2 * wordTokens.number(of: $0)) }, number: number)
      }
      guard language.language == "ko" else { return }
      if keys.count == 1, keys[0].count >= TermAutomaton.leastJoined, TermAutomaton.isHangul(keys[0]) {
        _ = joinedHeads.number(of: String(keys[0].prefix(2)))
      }
      // Korean spaces compounds as it likes: 번역 메모리, 번역메모리.
      if keys.count > 1 {
        patterns.insert([UInt32(2 * wordTokens.number(of: keys.joined()))], number: number)
      }
    }

    /// The tokens of open words have odd numbers, those of whole words even ones, so that none is taken for the other.
    private mutating func insertOpen(
      _ keys: [(key: String, isOpen: Bool)], of term: Term, _ isDerived: Bool, _ place: (concept: Int, term: Int)
    ) {
      let pattern = keys.map { key, isOpen in
        UInt32(isOpen ? 2 * openTokens.number(of: key) + 1 : 2 * wordTokens.number(of: key))
      }
      let number = add(term, isDerived, takesEndings: false, isOpen: true, nil, place)
      patterns.insert(pattern, number: number)
    }

    private mutating func add(
      _ term: Term, _ isDerived: Bool, takesEndings: Bool, isOpen: Bool, _ text: String?,
      _ place: (concept: Int, term: Int)
    ) -> Int {
      var traits: Traits = []
      if isDerived { traits.insert(.derived) }
      if takesEndings { traits.insert(.takesEndings) }
      if isOpen { traits.insert(.open) }
      if isNamed[place.concept] || term.status != .preferred { traits.insert(.remarkable) }
      let number = text.map { UInt32(texts.number(of: $0)) + 1 } ?? 0
      forms += [UInt32(place.concept), UInt32(place.term), traits.rawValue, number]
      return forms.count / 4 - 1
    }

    /// Writes the automaton under `name`.
    func write(as name: UInt64, to writer: inout MappedFileWriter) throws(MappedFileError) {
      let table = KeyTable.sectionCount
      for (place, numbering) in [wordTokens, openTokens, joinedHeads, texts].enumerated() {
        try numbering.write(as: name + UInt64(place) * table, to: &writer)
      }
      try PatternTrie.write(patterns, as: name + 4 * table, to: &writer)
      try writer.write(name + 4 * table + PatternTrie.sectionCount, forms)
      try writer.write(
        name + 4 * table + PatternTrie.sectionCount + 1,
        (0..<wordTokens.count).map { marks[$0]?.rawValue ?? 0 })
      try KeyFilter.write(wordTokens, as: name + 4 * table + PatternTrie.sectionCount + 2, to: &writer)
    }
  }
}
