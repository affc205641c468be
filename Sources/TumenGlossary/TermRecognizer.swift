internal import TumenIndex
package import TumenModel
internal import TumenText

/// Finds the terms of a glossary in running text of one language.
///
/// A term is found as a sequence of whole words: as it stands in the glossary, as one of its listed forms, declined
/// (in Russian), in the plural (of common terms), and with what its language attaches to a finished word (Korean
/// particles and titles, the English possessive). Letter case does not matter, but for terms that are all capitals.
/// Time is linear in the text and independent of the size of the glossary.
package struct TermRecognizer: Sendable {
  package let language: LanguageTag
  private let glossary: Glossary
  private var trie = PatternTrie()
  private var tokens: [String: UInt32] = [:]
  private var forms: [Glossary.Form] = []
  private let words: TextBreaker

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(glossary: Glossary, language: LanguageTag) throws(TumenError) {
    self.glossary = glossary
    self.language = language
    words = try TextBreaker(.word)
    for (place, concept) in glossary.concepts.enumerated() {
      for form in Glossary.forms(of: concept, at: place)
      where concept.terms[form.term].language.matches(language) {
        let pattern = words.texts(of: TextForm.nfc(form.text)).map { token(for: TextForm.key($0)) }
        trie.insert(pattern, number: forms.count)
        // Korean spaces compounds as it likes: 번역 메모리, 번역메모리.
        if language.language == "ko", pattern.count > 1 {
          let joined = TextForm.key(form.text).filter { $0 != " " }
          trie.insert([token(for: joined)], number: forms.count)
        }
        forms.append(form)
      }
      let generator = TermForms(concept: concept)
      for (index, term) in concept.terms.enumerated() where term.language.matches(language) {
        // The English possessive is cut off in the text.
        let declined = language.language == "ru" ? generator.inflected(term) : []
        for text in declined + generator.plural(term) {
          trie.insert(words.texts(of: text).map { token(for: TextForm.key($0)) }, number: forms.count)
          forms.append(Glossary.Form(concept: place, term: index, text: text, isListed: true))
        }
      }
    }
  }

  private mutating func token(for key: String) -> UInt32 {
    let next = UInt32(tokens.count)
    let token = tokens[key, default: next]
    tokens[key] = token
    return token
  }

  /// The terms of `text` from left to right; of overlapping ones the longest. Terms of several concepts that
  /// share a form are all given.
  package func terms(in text: String) -> [TermHit] {
    let words = words.pieces(of: text)
    let keys = words.map { TextForm.key(String($0.text)) }
    var hits: [TermHit] = []
    var place = 0
    while place < words.count {
      let longest = longest(from: place, words, keys, in: text)
      hits.append(contentsOf: longest.hits)
      place += max(1, longest.words)
    }
    return hits
  }

  /// The hits with the most words, and of these with the latest end, that begin with the word at `place`.
  private func longest(
    from place: Int, _ words: [TextPiece], _ keys: [String], in text: String
  ) -> (hits: [TermHit], words: Int) {
    var best: (hits: [TermHit], words: Int) = ([], 0)
    var state = trie.root
    for end in place..<words.count {
      if let (stem, length) = stem(of: keys[end], words[end], after: state) {
        let found = hits(at: stem, from: place, to: end, cut: length, words, in: text)
        if !found.isEmpty { best = (found, end - place + 1) }
      }
      guard let token = tokens[keys[end]], let next = trie.advance(state, by: token) else { break }
      state = next
      let found = hits(at: state, from: place, to: end, cut: nil, words, in: text)
      if !found.isEmpty { best = (found, end - place + 1) }
    }
    return best
  }

  /// The state behind a word without what its language attaches to it, and the length of what is left.
  private func stem(
    of key: String, _ word: TextPiece, after state: PatternTrie.State
  ) -> (PatternTrie.State, length: Int)? {
    let candidates: [Substring]
    switch language.language {
    case "ko":
      guard let last = key.unicodeScalars.last, Hangul.isSyllable(last) else { return nil }
      // The longest stem first; no chain of particles is longer.
      candidates = key.indices.dropFirst().suffix(Korean.longestParticles).reversed().compactMap { cut in
        Korean.isParticles(key[cut...]) ? key[..<cut] : nil
      }
    case "en":
      candidates = English.endings.compactMap { key.hasSuffix($0) ? key.dropLast($0.count) : nil }
    default: return nil
    }
    for stem in candidates where !stem.isEmpty {
      if let token = tokens[String(stem)], let next = trie.advance(state, by: token),
        !trie.patterns(at: next).isEmpty
      {
        // Counted in what readers take for characters: the word may be decomposed, its key is not.
        let attached = key[stem.endIndex...].count
        return (next, word.text.dropLast(attached).unicodeScalars.count)
      }
    }
    return nil
  }

  private func hits(
    at state: PatternTrie.State, from first: Int, to last: Int, cut: Int?, _ words: [TextPiece],
    in text: String
  ) -> [TermHit] {
    let patterns = trie.patterns(at: state)
    guard !patterns.isEmpty else { return [] }
    let end = cut.map { words[last].range.lowerBound + $0 } ?? words[last].range.upperBound
    let finish = text.unicodeScalars.index(
      words[last].text.startIndex, offsetBy: end - words[last].range.lowerBound)
    let found = String(text.unicodeScalars[words[first].text.startIndex..<finish])
    var seen: Set<Int> = []
    return patterns.compactMap { number in
      let form = forms[number]
      let concept = glossary.concepts[form.concept]
      let term = concept.terms[form.term]
      if Self.isCapitals(form.text), TextForm.nfc(found) != TextForm.nfc(form.text) { return nil }
      guard seen.insert(form.concept).inserted else { return nil }
      return TermHit(
        range: words[first].range.lowerBound..<end, text: found, concept: concept, term: term,
        how: form.isListed || cut != nil ? .inflected : .exact)
    }
  }

  /// Whether a form is written in capitals alone, so that its lower-case look-alike is another word.
  private static func isCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      guard scalar.properties.isUppercase else { return false }
      letters += 1
    }
    return letters > 1
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
