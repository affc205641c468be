internal import TumenIndex
package import TumenModel
internal import TumenText

/// Finds the terms of a glossary in running text of one language.
///
/// A term is found as a sequence of whole words, with nothing between them but spaces, hyphens and quotation marks: as
/// it stands in the glossary, as one of its listed forms, declined (in Russian), in the plural (of common terms), and
/// with what its language attaches to a finished word (Korean particles and titles, the English possessive). A term
/// may say otherwise (see ``Matching``). Time is linear in the text and independent of the size of the glossary.
package struct TermRecognizer: Sendable {
  package let language: LanguageTag
  private let glossary: Glossary
  private var trie = PatternTrie()
  private var tokens: [String: UInt32] = [:]
  /// The beginnings of words behind which any letters may follow.
  private var openTokens: [String: UInt32] = [:]
  /// The first two letters of the Korean terms that may stand apart in a text.
  private var joinedHeads: Set<Substring> = []
  private var forms: [Form] = []
  private let words: RunningWords

  /// A form to be found, and whether its language may attach something to it.
  private struct Form {
    let form: Glossary.Form
    let takesEndings: Bool
    let isOpen: Bool
  }

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(glossary: Glossary, language: LanguageTag) throws(TumenError) {
    self.glossary = glossary
    self.language = language
    words = try RunningWords()
    for (place, concept) in glossary.concepts.enumerated() {
      for form in Glossary.forms(of: concept, at: place)
      where concept.terms[form.term].language.matches(language) {
        insert(form, concept.terms[form.term].matching)
      }
      let generator = TermForms(concept: concept)
      for (index, term) in concept.terms.enumerated()
      where term.language.matches(language) && term.matching.forms == .inflected {
        // The English possessive is cut off in the text.
        let declined = language.language == "ru" ? generator.inflected(term) : []
        for text in declined + generator.plural(term) {
          insert(Glossary.Form(concept: place, term: index, text: text, isListed: true), term.matching)
        }
      }
    }
  }

  private mutating func insert(_ form: Glossary.Form, _ matching: Matching) {
    let number = forms.count
    switch matching.forms {
    case .inflected, .exact:
      let keys = words.keys(of: form.text)
      trie.insert(keys.map { Self.token(for: $0, in: &tokens) }, number: number)
      if keys.count == 1, keys[0].count >= Self.leastJoined, Self.isHangul(keys[0]) {
        joinedHeads.insert(keys[0].prefix(2))
      }
      // Korean spaces compounds as it likes: 번역 메모리, 번역메모리.
      if language.language == "ko", keys.count > 1 {
        trie.insert([Self.token(for: keys.joined(), in: &tokens)], number: number)
      }
      forms.append(Form(form: form, takesEndings: matching.forms == .inflected, isOpen: false))
    case .prefix:
      insertOpen(words.keys(of: form.text).map { ($0, true) }, form)
    case .pattern(let pattern):
      guard let pattern = TermPattern(pattern), !form.isListed else { return insert(form, Matching(.exact)) }
      let keys = pattern.words.flatMap { word in
        let keys = words.keys(of: word.text)
        return keys.indices.map { (keys[$0], word.isOpen && $0 == keys.count - 1) }
      }
      insertOpen(keys, form)
    }
  }

  /// The tokens of open words have odd numbers, those of whole words even ones, so that none is taken for the other.
  private mutating func insertOpen(_ keys: [(key: String, isOpen: Bool)], _ form: Glossary.Form) {
    let pattern = keys.map { key, isOpen in
      isOpen ? Self.token(for: key, in: &openTokens, odd: true) : Self.token(for: key, in: &tokens)
    }
    trie.insert(pattern, number: forms.count)
    forms.append(Form(form: form, takesEndings: false, isOpen: true))
  }

  private static func token(for key: String, in tokens: inout [String: UInt32], odd: Bool = false) -> UInt32 {
    let next = UInt32(2 * tokens.count) + (odd ? 1 : 0)
    let token = tokens[key, default: next]
    tokens[key] = token
    return token
  }

  /// The terms of `text` from left to right; of overlapping ones the longest. Terms of several concepts that
  /// share a form are all given.
  /// - Parameters:
  ///   - precision: how sure a hit has to be.
  ///   - nested: whether terms within longer terms are given too, behind these.
  package func terms(in text: String, precision: TermPrecision = .require, nested: Bool = false) -> [TermHit] {
    let words = words.words(of: text)
    var hits: [TermHit] = []
    var place = 0
    while place < words.count {
      // By the number of words, the longest first.
      let found = candidates(from: place, words).sorted { ($1.last, $1.end) < ($0.last, $0.end) }
      var length = 1
      var isOuter = true
      for candidate in found {
        let fitting = self.hits(of: candidate, from: place, words, in: text, precision)
        if fitting.isEmpty { continue }
        if isOuter { length = nested ? 1 : candidate.last - place + 1 }
        isOuter = false
        hits.append(contentsOf: fitting)
        if !nested { break }
      }
      place += length
    }
    return hits
  }

  /// A state of the trie behind the words up to one, which may be cut.
  private struct Candidate {
    let state: PatternTrie.State
    let last: Int
    /// Where the found text ends, in scalars.
    let end: Int
    /// Whether what the language attaches was cut off.
    let isCut: Bool
  }

  /// All ways to read patterns from the word at `first` on.
  private func candidates(from first: Int, _ words: [RunningWords.Word]) -> [Candidate] {
    var found: [Candidate] = []
    var states = [trie.root]
    for last in first..<words.count {
      let word = words[last]
      var next: [PatternTrie.State] = []
      for state in states {
        if let stem = stem(of: word, after: state) {
          found.append(Candidate(state: stem.state, last: last, end: stem.end, isCut: true))
        }
        if let token = tokens[word.key], let whole = trie.advance(state, by: token) { next.append(whole) }
        if !openTokens.isEmpty { next += openStates(of: word.key, after: state) }
      }
      for state in next where !trie.patterns(at: state).isEmpty {
        found.append(Candidate(state: state, last: last, end: word.range.upperBound, isCut: false))
      }
      if last == first { found += joined(from: first, words) }
      states = next
      if states.isEmpty { break }
    }
    return found
  }

  private func openStates(of key: String, after state: PatternTrie.State) -> [PatternTrie.State] {
    (key.indices.dropFirst() + [key.endIndex]).compactMap { end in
      openTokens[String(key[..<end])].flatMap { trie.advance(state, by: $0) }
    }
  }

  /// Korean words that stand apart where the glossary writes them together: 두만강 역 for 두만강역. Only terms of some
  /// length: two short words may meet by chance.
  private func joined(from first: Int, _ words: [RunningWords.Word]) -> [Candidate] {
    guard !joinedHeads.isEmpty else { return [] }
    var found: [Candidate] = []
    var key = words[first].key
    for last in words.indices[first...].dropFirst().prefix(Self.mostParts - 1) {
      guard Self.isHangul(words[last - 1].key), Self.isHangul(words[last].key) else { break }
      let whole = RunningWords.Word(text: words[last].text, range: words[last].range, key: key + words[last].key)
      key = whole.key
      guard joinedHeads.contains(key.prefix(2)) else { break }
      guard key.count >= Self.leastJoined else { continue }
      if let token = tokens[key], let state = trie.advance(trie.root, by: token), !trie.patterns(at: state).isEmpty {
        found.append(Candidate(state: state, last: last, end: whole.range.upperBound, isCut: false))
      } else if let stem = stem(of: whole, after: trie.root, leaving: whole.key.count - words[last].key.count) {
        found.append(Candidate(state: stem.state, last: last, end: stem.end, isCut: true))
      }
    }
    return found
  }

  private static let mostParts = 3
  private static let leastJoined = 4

  private static func isHangul(_ key: String) -> Bool { key.unicodeScalars.allSatisfy(Hangul.isSyllable) }

  /// The state behind a word without what its language attaches to it, and where it ends then.
  /// - Parameter leaving: how many letters of the key stand in earlier words and cannot be cut.
  private func stem(
    of word: RunningWords.Word, after state: PatternTrie.State, leaving: Int = 0
  ) -> (state: PatternTrie.State, end: Int)? {
    let key = word.key
    let cuts: [String.Index]
    switch language.language {
    case "ko":
      guard let last = key.unicodeScalars.last, Hangul.isSyllable(last) else { return nil }
      // The longest stem first; no chain of particles is longer.
      cuts = key.indices.dropFirst(leaving + 1).suffix(Korean.longestParticles).reversed()
    case "en":
      cuts = English.endings.compactMap { key.hasSuffix($0) ? key.index(key.endIndex, offsetBy: -$0.count) : nil }
    default: return nil
    }
    for cut in cuts where cut > key.startIndex {
      let stem = key[..<cut]
      // Few words begin with a term: what follows is read only then.
      if let token = tokens[String(stem)], let next = trie.advance(state, by: token),
        trie.patterns(at: next).contains(where: { forms[$0].takesEndings }),
        language.language != "ko" || Korean.mayFollow(stem, key[cut...])
      {
        // Counted in what readers take for characters: the word may be decomposed, its key is not.
        let attached = key[cut...].count
        return (next, word.range.lowerBound + word.text.dropLast(attached).unicodeScalars.count)
      }
    }
    return nil
  }

  private func hits(
    of candidate: Candidate, from first: Int, _ words: [RunningWords.Word], in text: String, _ precision: TermPrecision
  ) -> [TermHit] {
    let last = words[candidate.last]
    let finish = text.unicodeScalars.index(last.text.startIndex, offsetBy: candidate.end - last.range.lowerBound)
    let found = String(text.unicodeScalars[words[first].text.startIndex..<finish])
    let isPart = words[first].followsHyphen || last.precedesHyphen
    var seen: Set<Int> = []
    return trie.patterns(at: candidate.state).compactMap { number in
      let form = forms[number].form
      let concept = glossary.concepts[form.concept]
      let term = concept.terms[form.term]
      if candidate.isCut, !forms[number].takesEndings { return nil }
      if precision == .forbid, isPart, concept.kind == .term { return nil }
      let wanted = forms[number].isOpen ? nil : form.text
      guard LetterCase.fits(found, wanted ?? term.text, term.matching.letterCase, isOpen: forms[number].isOpen),
        seen.insert(form.concept).inserted
      else { return nil }
      return TermHit(
        range: words[first].range.lowerBound..<candidate.end, text: found, concept: concept, term: term,
        how: form.isListed || candidate.isCut || forms[number].isOpen ? .inflected : .exact)
    }
  }
}

/// A term found in running text.
package struct TermHit: Hashable, Sendable {
  /// Its place in Unicode scalars, without particles and the like.
  package let range: Range<Int>
  package let text: String
  package let concept: Concept
  package let term: Term
  package let how: LookupResult.How
}
