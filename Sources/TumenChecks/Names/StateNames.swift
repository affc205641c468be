internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// What a text says of states and of bodies with abbreviations otherwise than by a term of the glossary.
extension NameTools {
  /// The concepts of the source whose states a Korean side names by syllables in one word, and the other side by what the glossary
  /// has: 미중 관계 for US-China relations; Союз Южной Кореи и США for 한미 동맹.
  func states(of hits: [TermHit], besides translation: ReadTranslation) -> Set<String> {
    let (source, target) = (translation.source, translation.target)
    if target.language.language == "ko" {
      let states = hits.filter { $0.concept.kind == .place }.map {
        (id: $0.concept.id, syllables: StateSyllables.syllables(of: $0.concept))
      }
      // Korea may be either: 조로친선.
      let either: Set<Unicode.Scalar> = source.namesKorea(besides: hits) ? ["한", "조"] : []
      let named = StateSyllables.named(states.reduce(into: either) { $0.formUnion($1.syllables) }, in: target)
      return Set(states.filter { !$0.syllables.isDisjoint(with: named) }.map(\.id))
    }
    guard source.language.language == "ko" else { return [] }
    let named = hits.map { (id: $0.concept.id, head: $0.text.unicodeScalars.filter(Hangul.isSyllable).prefix(2)) }
      .filter { $0.head.count == 2 && $0.head.allSatisfy(StateSyllables.all.contains) }
    if named.isEmpty { return [] }
    let syllables = target.hits.reduce(into: Set<Unicode.Scalar>()) {
      $0.formUnion(StateSyllables.syllables(of: $1.concept))
    }
    return Set(named.filter { Set($0.head).count == 2 && $0.head.allSatisfy(syllables.contains) }.map(\.id))
  }

  /// Whether a target has, for a state or a body that the source names by an abbreviation, one that the source does not name.
  func isOtherState(_ hit: TermHit, among hits: [TermHit], in target: ReadText) -> Bool {
    guard hit.isAbbreviation else { return false }
    return target.hits.contains { found in
      found.concept.isState && hit.concept.isState && !hits.contains { $0.concept.id == found.concept.id }
    }
  }

  /// Where a target has one of the abbreviations of what the source names by one, misspelt, and which: ОНН for ООН.
  func misspeltAbbreviation(
    of hit: TermHit, in translation: ReadTranslation
  ) -> (range: Range<Int>, term: Term)? {
    let (source, target) = (translation.source, translation.target)
    guard hit.isAbbreviation, !target.hits.contains(where: { $0.concept.id == hit.concept.id }) else { return nil }
    let terms = hit.concept.terms(in: target.language).filter { $0.status.isUsable && Self.isAbbreviation($0.text) }
    let found = terms.isEmpty ? [] : target.abbreviations
    guard !found.isEmpty, found.count == source.abbreviations.count else { return nil }
    for range in found where !target.hits.contains(where: { $0.range.overlaps(range) }) {
      if let term = terms.first(where: { Array(target.scalars[range]).isOneSlip(from: Array($0.text.unicodeScalars)) })
      {
        return (range, term)
      }
    }
    return nil
  }

  private static func isAbbreviation(_ name: String) -> Bool {
    name.count > 2 && name.unicodeScalars.allSatisfy(\.isCapital)
  }
}

extension TermHit {
  /// Whether it is written in capitals alone: DPRK.
  fileprivate var isAbbreviation: Bool { range.count > 1 && text.unicodeScalars.allSatisfy(\.isCapital) }
}

extension Concept {
  /// Whether it is a place that has an adjective, or one that Korean names by a syllable: a state.
  fileprivate var isState: Bool {
    kind == .place
      && (terms.contains { $0.grammar.partOfSpeech == "adjective" } || !StateSyllables.syllables(of: self).isEmpty)
  }
}

extension ReadText {
  /// The words in capitals alone, of two letters and more; none in a text that has no other letters.
  fileprivate var abbreviations: [Range<Int>] {
    if !scalars.contains(where: { $0.isLetter && !$0.isCapital }) { return [] }
    return letterRuns.filter { $0.count > 1 && scalars[$0].allSatisfy(\.isCapital) }
  }

  /// Whether Korea is named, or what is Korean, without saying which of the two by a term of the glossary.
  fileprivate func namesKorea(besides hits: [TermHit]) -> Bool {
    letterRuns.contains { word in
      let key = TextForm.key(part(word))
      return ["korea", "корея", "кореи", "корее", "корею", "корей"].contains(where: key.hasPrefix)
        && !hits.contains { $0.range.overlaps(word) }
    }
  }

  /// Whether the name of a state or its adjective is a part of what has a name of its own: a word with a capital stands beside it
  /// that is no term of the glossary (American Express, Air France), or it says of what kind a thing is (French fries).
  func isOfOtherName(_ hit: TermHit, among hits: [TermHit]) -> Bool {
    guard hit.concept.isState else { return false }
    func isName(_ word: Range<Int>) -> Bool {
      !word.isEmpty && scalars[word.lowerBound].isCapital
        && !hits.contains { $0.concept.kind != .term && $0.range.overlaps(word) }
    }
    let (begin, end) = (hit.range.lowerBound, hit.range.upperBound)
    let isApart = TextForm.isSpace(scalar(end))
    if end + 1 < length, isApart || scalar(end) == "-" || scalar(end) == "\u{2013}" {
      let next = end + 1..<(scalars[(end + 1)...].firstIndex { !$0.isLetter } ?? length)
      if !next.isEmpty,
        isApart && isName(next) || StateIdioms.begin(part(end + 1..<min(length, end + 20)), in: language)
      {
        return true
      }
    }
    guard begin > 1, TextForm.isSpace(scalar(begin - 1)) else { return false }
    let start = scalars[..<(begin - 1)].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    // A sentence begins with a capital whatever its word is.
    return start > 1 && scalar(start - 2).isLetter && isName(start..<begin - 1)
  }
}
