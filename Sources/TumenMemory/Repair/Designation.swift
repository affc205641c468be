internal import TumenGlossary
import TumenModel
internal import TumenText

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

  /// The term for a hit of the source, of the part of speech of what stands in the target now: of the same sort as the hit's
  /// term, and preferred to others of that sort. `nil` if there is none, or more than one.
  /// - Parameter norm: the norm of Korean that the target is written in; where it is not known, both norms have to agree.
  func term(for hit: TermHit, like place: TermHit, norm: LanguageTag?) -> Term? {
    guard target.language == "ko", target.region == nil, norm == nil else {
      return term(for: hit, like: place, in: norm ?? target)
    }
    let (south, north) = (
      term(for: hit, like: place, in: .koreanSouth), term(for: hit, like: place, in: .koreanNorth)
    )
    return south?.text == north?.text ? south : nil
  }

  /// The norm of Korean of a target: its own, that of a term that only one norm has, or what the text tells.
  func norm(of text: RepairText, with place: TermHit) -> LanguageTag? {
    guard target.language == "ko" else { return nil }
    if target.region != nil { return target }
    let regions = Set(place.concept.terms.filter { $0.text == place.term.text }.map(\.language.region))
    if regions.count == 1, let region = regions.first, region != nil {
      return [.koreanSouth, .koreanNorth].first { $0.region == region }
    }
    return KoreanNorms.norm(of: text.text)
  }

  private func term(for hit: TermHit, like place: TermHit, in language: LanguageTag) -> Term? {
    let model = place.term
    let preferred = hit.concept.terms(in: language).first
    let terms = hit.concept.terms(in: language).filter {
      $0.status.isUsable && Self.isSyllable($0) == Self.isSyllable(model)
        && (hit.concept.kind != .place || !Self.isOfPeople($0, beside: preferred))
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
    let all: Set<Length> = [.abbreviation, .short, .long, .any]
    // Persons are named in full: by the surname alone they are not carried over. Of common nouns the preferred one is used.
    if hit.concept.kind == .person || hit.concept.kind == .term { return all }
    let standing = Self.length(of: place.term, of: place.concept)
    switch Self.length(of: hit.term, of: hit.concept) {
    case .abbreviation:
      let hasOne = terms.contains { Self.length(of: $0, of: hit.concept) == .abbreviation }
      return hasOne ? [.abbreviation] : standing == .long ? [.short] : [.short, .any]
    case .short:
      var sorts: Set<Length> = standing == .any ? [.short, .any] : [.short]
      // США goes before Соединённые Штаты.
      if hit.term.status == .preferred { sorts.formUnion(Self.preferredAbbreviation(of: terms)) }
      return sorts
    case .long: return standing == .short ? [.long] : [.long, .any]
    // What has one form in the source is what is preferred in the target.
    case .any:
      let hasSuch = terms.contains {
        $0.status == terms.first?.status && Self.length(of: $0, of: hit.concept) == standing
      }
      return hasSuch && standing != .any ? [.any, standing] : all
    }
  }

  private static func preferredAbbreviation(of terms: [Term]) -> Set<Length> {
    terms.first.map { $0.status == .preferred && isAbbreviation($0.text) } == true ? [.abbreviation] : []
  }

  /// Whether a term of a place is what its people are called, which has no capital where the name has one, and 인 in Korean:
  /// американец, 미국인.
  private static func isOfPeople(_ term: Term, beside name: Term?) -> Bool {
    guard let name = name?.text, name != term.text else { return false }
    if ["인", "사람"].contains(where: { term.text == name + $0 }) { return true }
    return name.contains(where: \.isUppercase) && !term.text.contains(where: \.isUppercase)
      && term.text.contains(where: \.isLowercase)
  }

  private static func length(of term: Term, of concept: Concept) -> Length {
    if isAbbreviation(term.text) { return .abbreviation }
    let others = concept.terms.filter {
      $0.status.isUsable && $0.language.matches(term.language) && !isAbbreviation($0.text) && !isSyllable($0)
    }
    switch (others.contains { isShorter(term.text, $0.text) }, others.contains { isShorter($0.text, term.text) }) {
    case (true, false): return .short
    case (false, true): return .long
    default: return .any
    }
  }

  /// Whether one name is a shorter one for what the other says in more words: Russia, Russian Federation; 북경 and 베이징 are of
  /// one sort.
  private static func isShorter(_ first: String, _ second: String) -> Bool {
    let (one, other) = (letters(first), letters(second))
    return 2 * other >= 3 * one
      && (second.contains(first) || (other - one > 3 && (words(first) < words(second) || isHangul(second))))
  }

  private static func words(_ text: String) -> Int { text.split { $0 == " " || $0 == "-" }.count }

  /// Korean writes long names as one word: 중화인민공화국.
  private static func isHangul(_ text: String) -> Bool { text.unicodeScalars.first.map(Hangul.isSyllable) ?? false }

  private static func letters(_ text: String) -> Int { text.count { $0.isLetter || $0.isNumber } }

  /// Whether a Korean term is one syllable, which stands by itself in headlines alone: 미 of 한미 and 방미.
  private static func isSyllable(_ term: Term) -> Bool { term.language.language == "ko" && term.text.count == 1 }

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
