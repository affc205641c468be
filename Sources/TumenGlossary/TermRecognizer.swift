internal import TumenIndex
package import TumenModel
internal import TumenText

/// Finds the terms of a glossary in running text of one language.
///
/// A term is found as a sequence of whole words, with nothing between them but spaces, hyphens and quotation marks: as
/// it stands in the glossary, as one of its listed forms, declined (in Russian), in the plural (of common terms), and
/// with what its language attaches to a finished word (Korean particles and titles, the English possessive). A term
/// may say otherwise (see ``TermMatching``). Time is linear in the text and independent of the size of the glossary.
package final class TermRecognizer: Sendable {
  package let language: LanguageTag
  private let glossary: Glossary
  private let automaton: TermAutomaton
  private let words: RunningWords
  private let sieve: TermSieve

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(glossary: Glossary, language: LanguageTag) throws(TumenError) {
    self.glossary = glossary
    self.language = language
    automaton = glossary.automaton(for: language)
    words = try RunningWords()
    sieve = TermSieve(automaton, isKorean: language.language == "ko")
  }

  /// The terms of `text` from left to right; of overlapping ones the longest. Terms of several concepts that
  /// share a form are all given.
  /// - Parameters:
  ///   - precision: how sure a hit has to be.
  ///   - nested: whether terms within longer terms are given too, behind these.
  package func terms(in text: String, precision: TermPrecision = .possible, nested: Bool = false) -> [TermHit] {
    guard sieve.mayHoldTerm(text) else { return [] }
    return terms(of: words.words(of: text), in: text, precision, nested)
  }

  /// Whether the name of a person or place, or a term that is not preferred, may stand in a text: a look that costs little
  /// where only such terms are asked for.
  package func mayHoldRemarkableTerm(_ text: String) -> Bool { sieve.mayHoldTerm(text, isRemarkable: true) }

  /// The terms of a text, for those who ask for them in more than one way.
  package func reading(of text: String) -> TermReading {
    guard sieve.mayHoldTerm(text) else { return TermReading(text: text, hits: [], sureHits: []) }
    let words = words.words(of: text)
    let hits = terms(of: words, in: text, .possible, false)
    // Only parts of words with hyphens are taken for sure by one and not by the other.
    let hasParts = words.contains { $0.precedesHyphen }
    return TermReading(text: text, hits: hits, sureHits: hasParts ? terms(of: words, in: text, .certain, false) : hits)
  }

  /// The terms of a text that was broken into words, as they are found where ``TermSieve`` lets none through.
  func terms(
    of words: [RunningWords.Word], in text: String, _ precision: TermPrecision, _ nested: Bool
  ) -> [TermHit] {
    var hits: [TermHit] = []
    var place = 0
    while place < words.count {
      var length = 1
      let earlier = hits.count
      let found = candidates(from: place, words)
      if !found.isEmpty {
        var isOuter = true
        // By the number of words, the longest first.
        for candidate in found.sorted(by: { ($1.last, $1.end) < ($0.last, $0.end) }) {
          let fitting = self.hits(of: candidate, from: place, words, in: text, precision)
          if fitting.isEmpty { continue }
          if isOuter { length = nested ? 1 : candidate.last - place + 1 }
          isOuter = false
          hits.append(contentsOf: fitting)
          if !nested { break }
        }
      }
      if length == 1, let parts = compound(at: place, words) {
        // The parts say more than the word that was cut behind the first of them.
        if !nested { hits.removeSubrange(earlier...) }
        for part in parts {
          let fitting = self.hits(of: part, from: place, words, in: text, precision)
          hits.append(contentsOf: fitting.filter { !hits[earlier...].contains($0) })
        }
      }
      place += length
    }
    return hits
  }

  /// A state of the automaton behind the words up to one, which may be cut.
  private struct Candidate {
    let state: TermAutomaton.State
    /// Where it begins within its first word, in scalars.
    var start = 0
    let last: Int
    /// Where the found text ends, in scalars.
    let end: Int
    /// Whether what the language attaches was cut off.
    let isCut: Bool
  }

  /// All ways to read forms from the word at `first` on.
  private func candidates(from first: Int, _ words: [RunningWords.Word]) -> [Candidate] {
    var found: [Candidate] = []
    var states: [TermAutomaton.State] = []
    step(over: first, words, from: automaton.root, to: &states, &found)
    if automaton.hasJoined { joined(from: first, words, &found) }
    hyphenated(from: first, words, &found)
    var last = first + 1
    while !states.isEmpty, last < words.count {
      var next: [TermAutomaton.State] = []
      for state in states { step(over: last, words, from: state, to: &next, &found) }
      states = next
      last += 1
    }
    return found
  }

  /// Reads the word at `place`: whole, as the beginning of an open form, and without its endings.
  private func step(
    over place: Int, _ words: [RunningWords.Word], from state: TermAutomaton.State,
    to next: inout [TermAutomaton.State], _ found: inout [Candidate]
  ) {
    let word = words[place]
    func add(_ state: TermAutomaton.State) {
      next.append(state)
      if automaton.isEnd(state) {
        found.append(Candidate(state: state, last: place, end: word.range.upperBound, isCut: false))
      }
    }
    if let whole = automaton.advance(state, by: word.key.utf8Span.span) { add(whole) }
    if automaton.hasOpenWords { automaton.openStates(state, by: word.key[...]).forEach(add) }
    if let stem = stem(of: word, after: state) {
      found.append(Candidate(state: stem.state, last: place, end: stem.end, isCut: true))
    }
  }

  /// Korean words that stand apart where the glossary writes them together: 두만강 역 for 두만강역.
  private func joined(from first: Int, _ words: [RunningWords.Word], _ found: inout [Candidate]) {
    guard words[first].isHangul else { return }
    var key = words[first].key
    for last in words.indices[first...].dropFirst().prefix(Self.mostParts - 1) {
      guard words[last].isHangul else { break }
      let whole = RunningWords.Word(
        text: words[last].text, range: words[last].range, key: key + words[last].key, isHangul: true)
      key = whole.key
      guard automaton.isJoinedHead(key.prefix(2)) else { break }
      guard key.count >= TermAutomaton.leastJoined else { continue }
      if let state = automaton.advance(automaton.root, by: key.utf8Span.span), automaton.isEnd(state) {
        found.append(Candidate(state: state, last: last, end: whole.range.upperBound, isCut: false))
      } else if let stem = stem(
        of: whole, after: automaton.root, leaving: whole.key.count - words[last].key.count)
      {
        found.append(Candidate(state: stem.state, last: last, end: stem.end, isCut: true))
      }
    }
  }

  private static let mostParts = 3

  /// Two words with a hyphen between them where the glossary writes one: e-mail for email.
  private func hyphenated(from first: Int, _ words: [RunningWords.Word], _ found: inout [Candidate]) {
    guard words[first].precedesHyphen, first + 1 < words.count, words[first + 1].followsHyphen else { return }
    let last = words[first + 1]
    let key = words[first].key + last.key
    if let state = automaton.advance(automaton.root, by: key.utf8Span.span), automaton.isEnd(state) {
      found.append(Candidate(state: state, last: first + 1, end: last.range.upperBound, isCut: false))
    }
  }

  /// A Korean word that is nothing but terms written together, with particles behind the last: 다리건설이, 박태성총리는.
  /// Terms of one syllable are no parts: too many words hold them by chance.
  private func compound(at place: Int, _ words: [RunningWords.Word]) -> [Candidate]? {
    let word = words[place]
    guard language.language == "ko", word.isHangul else { return nil }
    // A syllable is one scalar of three bytes in a key, and one character or more in the text.
    let length = word.key.utf8.count / 3
    guard (2 * Self.leastPart...Self.longestCompound).contains(length), word.range.count == length else { return nil }
    let bytes = word.key.utf8Span.span
    var parts: [Candidate] = []
    var start = 0
    while start < length {
      let ends = stride(from: length, through: start + Self.leastPart, by: -1)
      let part = ends.lazy.compactMap { [automaton] end -> (state: TermAutomaton.State, end: Int)? in
        guard let state = automaton.advance(automaton.root, by: bytes.extracting(3 * start..<3 * end)),
          automaton.takesEndings(state)
        else { return nil }
        return (state, end)
      }.first
      guard let part else { break }
      parts.append(
        Candidate(
          state: part.state, start: start, last: place, end: word.range.lowerBound + part.end,
          isCut: part.end < length))
      start = part.end
    }
    guard parts.count > 1 else { return nil }
    let cut = word.key.utf8.index(word.key.startIndex, offsetBy: 3 * start)
    return start == length || Korean.mayFollow(word.key[..<cut], word.key[cut...]) ? parts : nil
  }

  private static let leastPart = 2
  private static let longestCompound = 24

  /// The state behind a word without what its language attaches to it, and where it ends then.
  /// - Parameter leaving: how many letters of the key stand in earlier words and cannot be cut.
  private func stem(
    of word: RunningWords.Word, after state: TermAutomaton.State, leaving: Int = 0
  ) -> (state: TermAutomaton.State, end: Int)? {
    let key = word.key
    switch language.language {
    case "ko":
      guard let last = key.unicodeScalars.last, Hangul.isSyllable(last) else { return nil }
      // The longest stem first; no chain of particles is longer.
      for cut in key.unicodeScalars.indices.dropFirst(leaving + 1).suffix(Korean.longestChain).reversed() {
        if let found = stem(of: word, cutAt: cut, after: state) { return found }
      }
    case "en":
      let last = key.utf8.last
      for ending in English.endings
      where last == ending.utf8.last && key.utf8.count > ending.utf8.count && key.hasSuffix(ending) {
        let cut = key.utf8.index(key.endIndex, offsetBy: -ending.utf8.count)
        if let found = stem(of: word, cutAt: cut, after: state) { return found }
      }
    default: break
    }
    return nil
  }

  private func stem(
    of word: RunningWords.Word, cutAt cut: String.Index, after state: TermAutomaton.State
  ) -> (state: TermAutomaton.State, end: Int)? {
    let key = word.key
    let length = key.utf8.distance(from: key.startIndex, to: cut)
    // Few words begin with a term: what follows is read only then.
    guard let next = automaton.advance(state, by: key.utf8Span.span.extracting(0..<length)),
      automaton.takesEndings(next),
      language.language != "ko" || Korean.mayFollow(key[..<cut], key[cut...])
    else { return nil }
    // Counted in what readers take for characters: the word may be decomposed, its key is not.
    let attached = key[cut...].count
    return (next, word.range.lowerBound + word.text.dropLast(attached).unicodeScalars.count)
  }

  private func hits(
    of candidate: Candidate, from first: Int, _ words: [RunningWords.Word], in text: String, _ precision: TermPrecision
  ) -> [TermHit] {
    let last = words[candidate.last]
    let begin = text.unicodeScalars.index(words[first].text.startIndex, offsetBy: candidate.start)
    let finish = text.unicodeScalars.index(last.text.startIndex, offsetBy: candidate.end - last.range.lowerBound)
    let found = String(text.unicodeScalars[begin..<finish])
    let isPart = words[first].followsHyphen || last.precedesHyphen
    let isSmall = candidate.last == first && found.first?.isLowercase == true
    let isVerb =
      candidate.isCut && language.language == "ko"
      && Korean.makesVerb(last.key.suffix(last.range.upperBound - candidate.end))
    func hasCapital() -> Bool { text.unicodeScalars.contains(where: \.isCapital) }
    var seen: Set<Int> = []
    return automaton.forms(at: candidate.state).compactMap { form in
      if candidate.isCut, !form.takesEndings { return nil }
      let read = glossary.concepts.read(at: form.concept)
      guard read.concept.terms.indices.contains(form.term) else { return nil }
      let hit = TermHit(
        range: words[first].range.lowerBound + candidate.start..<candidate.end, text: found, of: read,
        number: form.term, how: form.isDerived || candidate.isCut || form.isOpen ? .inflected : .exact)
      // The automaton serves all regions of its language.
      if !hit.term.language.matches(language) { return nil }
      let kind = hit.concept.kind
      if precision == .certain, isPart, kind == .term { return nil }
      let isNamed = kind == .person || kind == .place
      // Пасли козлов: a surname in small letters is a common noun, unless all is written so.
      if isSmall, isNamed, precision == .certain || (kind == .person && hasCapital()),
        hit.term.text.first?.isUppercase == true
      {
        return nil
      }
      // 하산하였다 is no form of a place.
      if isVerb, isNamed { return nil }
      guard
        LetterCase.fits(
          found, form.isOpen ? hit.term.text : automaton.text(of: form), hit.term.matching.letterCase,
          isOpen: form.isOpen),
        seen.insert(form.concept).inserted
      else { return nil }
      return hit
    }
  }
}

/// What a recognizer has found in a text, none of it within longer terms.
package struct TermReading: Sendable {
  package let text: String
  /// By the precision ``TermPrecision/possible``.
  package let hits: [TermHit]
  /// By the precision ``TermPrecision/certain``.
  package let sureHits: [TermHit]
}

/// A term found in running text.
package struct TermHit: Hashable, Sendable {
  /// Its place in Unicode scalars, without particles and the like.
  package let range: Range<Int>
  package let text: String
  package let how: FormMatch
  @usableFromInline package let read: ReadConcept
  /// The place of the term in its concept.
  @usableFromInline package let number: Int

  @inlinable package var concept: Concept { read.concept }
  @inlinable package var term: Term { read.concept.terms[number] }

  init(range: Range<Int>, text: String, of read: ReadConcept, number: Int, how: FormMatch) {
    (self.range, self.text, self.read, self.number, self.how) = (range, text, read, number, how)
  }
}
