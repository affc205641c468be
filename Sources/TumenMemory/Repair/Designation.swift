internal import TumenGlossary
import TumenModel

/// Which of a concept's terms a translation uses where the source has one of several: Russia is 러시아, the Russian
/// Federation 러시아 연방.
struct Designation: Sendable {
  private let source: LanguageTag
  private let target: LanguageTag

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// What a term is among those of its concept in one language.
  private enum Length {
    /// Capitals alone: DPRK, КНДР.
    case abbreviation
    /// Much shorter than another one, and much longer.
    case short, long
    /// Of much the same length as all others, or between a short and a long one.
    case any
  }

  /// The term for a hit of the source, in the norm and of the part of speech of what stands in the target now: of the same
  /// sort as the hit's term, and preferred to others of that sort. `nil` if there is none, or more than one.
  func term(for hit: TermHit, like place: TermHit) -> Term? {
    let model = place.term
    let terms = hit.concept.terms(in: target).filter {
      $0.status.isUsable && $0.language.matches(model.language)
        && $0.grammar.partOfSpeech ?? "noun" == model.grammar.partOfSpeech ?? "noun"
    }
    // 결의 2397호 and 결의 1718호: the same but for the number.
    let pattern = Self.pattern(of: model.text)
    if pattern.contains("#"), let same = terms.first(where: { Self.pattern(of: $0.text) == pattern }) { return same }
    let sorts = sorts(hit, like: place, among: terms)
    let fitting = terms.filter { sorts.contains(Self.length(of: $0, of: hit.concept)) }
    let best = fitting.filter { $0.status == fitting.first?.status }
    return Set(best.map(\.text)).count == 1 ? best.first : nil
  }

  private func sorts(_ hit: TermHit, like place: TermHit, among terms: [Term]) -> Set<Length> {
    // Persons are named in full: by the surname alone they are not carried over.
    if hit.concept.kind == .person { return [.abbreviation, .short, .long, .any] }
    let standing = Self.length(of: place.term, of: place.concept)
    switch Self.length(of: hit.term, of: hit.concept) {
    case .abbreviation:
      let hasOne = terms.contains { Self.length(of: $0, of: hit.concept) == .abbreviation }
      return hasOne ? [.abbreviation] : standing == .long ? [.short] : [.short, .any]
    case .short: return standing == .any ? [.short, .any] : [.short]
    case .long: return standing == .short ? [.long] : [.long, .any]
    case .any: return [.any, standing]
    }
  }

  private static func length(of term: Term, of concept: Concept) -> Length {
    if isAbbreviation(term.text) { return .abbreviation }
    let length = letters(term.text)
    let others = concept.terms.filter {
      $0.status.isUsable && $0.language.matches(term.language) && !isAbbreviation($0.text)
    }
    .map { letters($0.text) }
    switch (others.contains { 2 * $0 >= 3 * length }, others.contains { 2 * length >= 3 * $0 }) {
    case (true, false): return .short
    case (false, true): return .long
    default: return .any
    }
  }

  private static func letters(_ text: String) -> Int { text.count { $0.isLetter || $0.isNumber } }

  private static func isAbbreviation(_ text: String) -> Bool {
    text.count > 1 && text.allSatisfy(\.isUppercase)
  }

  /// The text with a sign for each run of digits.
  private static func pattern(of text: String) -> String {
    var pattern = ""
    for character in text where !(character.isNumber && pattern.last == "#") {
      pattern.append(character.isNumber ? "#" : character)
    }
    return pattern
  }
}
