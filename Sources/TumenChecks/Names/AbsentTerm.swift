internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A term of the source that the target does not have in any form, and what seems to stand in its place.
struct AbsentTerm {
  let hit: TermHit
  /// The term that is wanted most.
  let wanted: Term
  let instead: Instead
  /// Whether the word of the source may be meant in another sense.
  let doubt: Doubt

  enum Instead {
    case nothing
    /// The term as the source has it, at a place of the target.
    case source(Range<Int>)
    /// A term of the other norm of Korean.
    case otherNorm(Range<Int>, Term)
    /// A name that some other scheme, or another spelling, would give.
    case otherScheme(Range<Int>)
    /// A name that is nearly the wanted one.
    case nearMiss(Range<Int>)
  }
}

extension TermHit {
  /// Whether what was found may well be meant in another sense: a common word of some field, alone, if only the first word of a
  /// body (cabinet, senate), or an abbreviation, which may be short for something else.
  fileprivate var isCommonWord: Bool {
    let text = text.unicodeScalars
    guard let subject = concept.subject, !Self.fieldsOfPrograms.contains(TextForm.key(subject)),
      text.allSatisfy({ $0.isLetter || $0 == "." })
    else { return false }
    switch concept.kind {
    case .term: return true
    case .person: return false
    default:
      return text.allSatisfy { $0.isCapital || $0 == "." } || concept.kind != .place && text.first?.isSmall == true
    }
  }

  /// In these fields a common word means in a program what it means in the glossary.
  private static let fieldsOfPrograms: Set<String> = [
    "software", "computing", "computer science", "informatics", "information technology", "it", "user interface",
    "programming",
  ]
}

/// Finds what a target has in place of the glossary's terms.
final class NameTools {
  private let presence: TermPresence
  private let schemes = SchemeCatalogue()
  /// The terms of a concept in a language, the best first, as they were asked for before.
  private var known: [ConceptInLanguage: WantedConcept] = [:]

  private struct ConceptInLanguage: Hashable {
    let concept: String
    let language: String
  }

  /// What a target is to have of a concept.
  private struct WantedConcept {
    let terms: [Term]
    let presence: [TermPresence.Wanted]
    /// Whether some term may be used.
    let isUsable: Bool
    /// The keys of a Russian place's names of one word each, with the forms that each has; none of other concepts.
    let placeForms: [(name: String, forms: Set<String>)]
    /// The names of a Russian place of several words; none of other concepts.
    let placeNames: [PlaceName]
    /// What a person is called in Russian or English, each name with its forms, and a place in English; none of other concepts.
    let spelt: [SpeltName]
    /// The names of a person that have several words; none of other concepts.
    let whole: [SpeltName]
  }

  /// How many concepts are kept.
  private static let mostKnown = 20_000

  /// How alike two names must sound for one to be the other, misspelt.
  private static let leastLikeness = 78
  /// How alike they must sound for one to be worth a look whether it is the other by some scheme.
  private static let leastRelation = 50

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init() throws(TumenError) { presence = try TermPresence() }

  func absences(in translation: ReadTranslation) -> [AbsentTerm] {
    let target = translation.target
    guard !target.traits.isDisjoint(with: .letters) else { return [] }
    var absences: [AbsentTerm] = []
    var seen: Set<String> = []
    let hits = translation.source.hits
    if hits.isEmpty { return [] }
    let read = presence.read(target.text, in: target.language)
    // Asked for where nothing else tells that a term is there.
    lazy var states = self.states(of: hits, besides: translation)
    for (place, hit) in hits.enumerated() where place == 0 || hits[place - 1].range != hit.range {
      // The name of a tag or a placeholder is no word.
      if translation.source.isCode(hit.range.lowerBound) || isOrdinaryWord(hit, in: translation.source) { continue }
      // Concepts that share the form: one of them is meant, and which cannot be told.
      let sharing = hits[place...].prefix { $0.range == hit.range }
      let wanted = sharing.map { self.wanted($0.concept, in: target.language) }
      guard wanted.allSatisfy(\.isUsable), let preferred = wanted[0].terms.first else { continue }
      var seemsThere =
        wanted.contains { $0.presence.contains { presence.holds($0, in: read) } }
        || target.hits.contains { found in sharing.contains { $0.concept.id == found.concept.id } }
        || states.contains { state in sharing.contains { $0.concept.id == state } }
        || hit.concept.kind == .term && target.hasUnit(translation.source.unit(at: hit.range))
        || wanted.contains { holdsOtherwise($0.terms, of: hit.concept.kind, in: target, read) }
      // The place may be told more closely: the station of Tumangang.
      if !seemsThere, hit.concept.kind == .place, target.hits.contains(where: { self.isLonger($0.concept, than: hit) })
      {
        continue
      }
      if seemsThere, sharing.count == 1, !translation.source.isPartOfName(hit.range),
        isOtherPlace(wanted[0], in: target)
      {
        seemsThere = false
      }
      var misspelt = sharing.count == 1 ? misspeltPlace(of: hit.concept, wanted[0], in: target) : nil
      if seemsThere {
        if sharing.count > 1 { continue }
        misspelt = misspelt ?? misspeltName(of: hit.concept, wanted[0], in: target)
        if misspelt == nil, !isOtherName(wanted[0], hit.concept.kind, in: target) { continue }
      }
      guard seen.insert(hit.concept.id).inserted else { continue }
      var instead = misspelt.map(AbsentTerm.Instead.nearMiss) ?? instead(of: hit, wanted: wanted[0].terms, in: target)
      let isOfOther = translation.source.isOfOtherName(hit, among: hits)
      if isOfOther {
        // American Express may stand as it is, and what sounds like it is no corrupted name.
        if case .source = instead { continue }
        instead = .nothing
      }
      if case .source(let range) = instead, target.isKept(range, from: translation.source, at: hit.range) { continue }
      let abbreviation = misspeltAbbreviation(of: hit, in: translation)
      if let abbreviation { instead = .nearMiss(abbreviation.range) }
      let isWrong = abbreviation != nil || isOtherState(hit, among: hits, in: target)
      let doubt =
        isOfOther ? .loneWord : isWrong ? .none : doubt(of: hit, among: hits, in: translation.source)
      absences.append(AbsentTerm(hit: hit, wanted: abbreviation?.term ?? preferred, instead: instead, doubt: doubt))
    }
    return absences
  }

  /// Whether a target has a title or a body with another name of the place in it: президент РФ for президент России.
  private func holdsOtherwise(
    _ terms: [Term], of kind: Concept.Kind, in target: ReadText, _ read: TermPresence.Text
  ) -> Bool {
    guard kind == .title || kind == .organization else { return false }
    let places = target.hits.filter { $0.concept.kind == .place }
    return places.contains { place in
      let names = Self.forms(of: place.concept, in: target.language)
      return terms.contains { term in
        guard term.status.isUsable, let name = names.first(where: { term.text.hasWord($0) }) else { return false }
        let other = Term(term.text.replacing(name, with: place.text, maxReplacements: 1), language: term.language)
        return presence.holds(other, in: read)
      }
    }
  }

  /// What a place is called in a language, the longest names first, in Russian in all cases.
  private static func forms(of place: Concept, in language: LanguageTag) -> [String] {
    place.terms(in: language).filter { $0.status.isUsable && $0.grammar.partOfSpeech != "adjective" }.flatMap { term in
      language.language == "ru"
        ? [term.text] + RussianName.inflected(term.text, kind: .place).forms.map(\.text) : [term.text]
    }.sorted { $0.count > $1.count }
  }

  private func doubt(of hit: TermHit, among hits: [TermHit], in source: ReadText) -> Doubt {
    if source.mayBeOther(hit) { return .loneWord }
    guard hit.isCommonWord else { return .none }
    let hasField = hits.contains { $0.concept.id != hit.concept.id && !$0.isCommonWord }
    return hasField ? .commonWord : .loneWord
  }

  private func wanted(_ concept: Concept, in language: LanguageTag) -> WantedConcept {
    let key = ConceptInLanguage(concept: concept.id, language: language.identifier)
    if let wanted = known[key] { return wanted }
    let terms = concept.terms(in: language)
    // Of a Korean title the body may be left out that it is held in (내각 총리, 총리), of a river that it is one.
    let heads: [Term] =
      switch concept.kind {
      case .title: language.language == "ko" ? terms.compactMap(Self.head) : []
      case .place: terms.compactMap(Self.river)
      default: []
      }
    let spelt = Self.isSpelt(concept.kind, in: language) ? Self.spelt(terms, of: concept, in: language) : []
    let korean = concept.kind == .person && language.language == "ko" ? terms.map { SpeltName(korean: $0.text) } : []
    let wanted = WantedConcept(
      terms: terms, presence: (terms.filter(\.status.isUsable) + heads).map(presence.wanted),
      isUsable: terms.contains(where: \.status.isUsable),
      placeForms: concept.kind == .place && language.language == "ru" ? Self.placeForms(terms) : [],
      placeNames: concept.kind == .place && language.language == "ru" ? Self.placeNames(terms) : [],
      spelt: spelt,
      whole: concept.kind == .person ? (spelt + korean).filter { !$0.isListed && $0.text.contains(" ") } : [])
    if known.count >= Self.mostKnown { known.removeAll() }
    known[key] = wanted
    return wanted
  }

  /// The last word of a Korean title of several, without the body that may stand in one word with it: 정부수상, 수상.
  private static func head(of title: Term) -> Term? {
    let last = title.text.split(separator: " ").last ?? ""
    let body = Korean.bodies.first { last.hasPrefix($0) && last.count > $0.count + 1 } ?? ""
    let head = last.dropFirst(body.count)
    guard title.status.isUsable, head.count > 1, head.count < title.text.count else { return nil }
    return Term(String(head), language: title.language)
  }

  /// The name of a river alone: вдоль Туманной, along the Tumen.
  private static func river(_ place: Term) -> Term? {
    let words = place.text.split(separator: " ")
    guard place.status.isUsable, words.count == 2 else { return nil }
    switch place.language.language {
    case "ru" where words[0] == "река": return Term(String(words[1]), language: place.language)
    case "en" where words[1] == "River": return Term(String(words[0]), language: place.language)
    default: return nil
    }
  }

  /// Whether a term in capitals is a small word of a text in capitals: SAVE US.
  private func isOrdinaryWord(_ hit: TermHit, in text: ReadText) -> Bool {
    hit.range.count < text.length && hit.text.unicodeScalars.allSatisfy { $0.isCapital }
      && text.isSmallWord(hit.text)
      && !text.scalars.contains { $0.isLetter && !$0.isCapital }
  }

  /// Whether a target has a name in no form of it, but in words that begin like it: the name misspelt, or that of somebody
  /// else.
  private func isOtherName(_ wanted: WantedConcept, _ kind: Concept.Kind, in target: ReadText) -> Bool {
    var isLike = false
    for spelt in wanted.spelt {
      for window in windows(like: spelt.text, of: kind, in: target) {
        switch spelt.likeness(of: target.part(window)) {
        case .form: return false
        case .beginsAlike: isLike = true
        case .other: break
        }
      }
    }
    return isLike
  }

  /// Where a target has a person's surname with nearly the given name before it, if that is no other spelling of the name nor
  /// something else.
  private func misspeltName(of person: Concept, _ wanted: WantedConcept, in target: ReadText) -> Range<Int>? {
    if wanted.whole.isEmpty { return nil }
    // The given name may stand as another norm has it.
    let words = Set(person.terms.flatMap { TextForm.key($0.text).split(separator: " ") })
    for name in wanted.whole {
      for window in windows(like: name.text, of: .person, in: target)
      where name.isMisspeltBeforeSurname(target.part(window)) {
        let part = target.part(window)
        let isOther = target.hits.contains { $0.concept.id != person.id && $0.range.overlaps(window) }
        let isName =
          wanted.whole.contains { $0.likeness(of: part) == .form }
          || TextForm.key(part).split(separator: " ").dropLast().allSatisfy(words.contains)
        if !isOther, !isName, !isWriting(part, of: person, in: target.language) { return window }
      }
    }
    return nil
  }

  /// Where a target has the name of a Russian place with one of its words misspelt, if it has no form of the name.
  private func misspeltPlace(of place: Concept, _ wanted: WantedConcept, in target: ReadText) -> Range<Int>? {
    if wanted.placeNames.isEmpty || target.hits.contains(where: { $0.concept.id == place.id }) { return nil }
    let words = target.letterRuns
    let keys = words.map { TextForm.key(target.part($0)) }
    for name in wanted.placeNames {
      for start in 0..<max(0, words.count - name.count + 1) {
        let window = start..<start + name.count
        let range = words[start].lowerBound..<words[window.upperBound - 1].upperBound
        let isJoint = zip(window, window.dropFirst()).allSatisfy { left, right in
          words[right].lowerBound - words[left].upperBound == 1
            && TextForm.isSpace(target.scalars[words[left].upperBound])
        }
        if isJoint, name.isMisspelt(as: keys[window], isCapital: { target.scalars[words[$0].lowerBound].isCapital }),
          !target.hits.contains(where: { $0.range.overlaps(range) && $0.concept.kind != .term })
        {
          return range
        }
      }
    }
    return nil
  }

  private static func placeNames(_ terms: [Term]) -> [PlaceName] {
    terms.filter(\.status.isUsable).compactMap { PlaceName($0) }
  }

  /// Whether all forms of names of a kind are known in a language: places have more in Russian.
  private static func isSpelt(_ kind: Concept.Kind, in language: LanguageTag) -> Bool {
    switch kind {
    case .person: ["ru", "en"].contains(language.language)
    case .place: language.language == "en"
    default: false
    }
  }

  /// The names of a person or place, the surname alone among them where the glossary has it.
  private static func spelt(_ terms: [Term], of concept: Concept, in language: LanguageTag) -> [SpeltName] {
    terms.flatMap { term in
      let names = [term.text] + term.forms
      return names.map {
        language.language == "ru"
          ? SpeltName($0, others: names, gender: concept.gender, isListed: $0 != term.text)
          : SpeltName(english: $0, isPlace: concept.kind == .place)
      }
    }
  }

  /// Whether a concept has a name that begins with what was found, in its language: Tumangang Station.
  private func isLonger(_ concept: Concept, than hit: TermHit) -> Bool {
    concept.id != hit.concept.id
      && concept.terms(in: hit.term.language).contains { $0.text.hasPrefix(hit.term.text + " ") }
  }

  /// Whether a Russian target has a place in no form, and what begins like it are other names: Минусинск for Минск. Words in
  /// small letters may be made of the place in ways that no rule tells: турки of Турция.
  private func isOtherPlace(_ place: WantedConcept, in target: ReadText) -> Bool {
    if place.placeForms.isEmpty { return false }
    let found = target.scalars.split { !$0.isLetter }
    // The first word has a capital whatever it is.
    let words = found.indices.map {
      (key: TextForm.key(String(scalars: found[$0])), isName: $0 > 0 && found[$0].first?.isCapital == true)
    }
    return !place.placeForms.contains { name, forms in
      words.contains { word, isName in
        TermPresence.mayBe(word, name)
          && (!isName || forms.contains(word) || RussianName.isAdjectiveOfName(word))
      }
    }
  }

  /// The keys of a place's names with the forms of each; none if a name has several words.
  private static func placeForms(_ terms: [Term]) -> [(name: String, forms: Set<String>)] {
    let names = terms.flatMap { [$0.text] + $0.forms }.map(TextForm.key)
    guard names.allSatisfy({ name in name.unicodeScalars.allSatisfy(\.isLetter) }) else { return [] }
    return names.map { name in
      (name, Set(RussianName.inflected(name, kind: .place).forms.map { TextForm.key($0.text) } + [name]))
    }
  }

  private func instead(of hit: TermHit, wanted: [Term], in target: ReadText) -> AbsentTerm.Instead {
    if Script.scripts(in: hit.text) != Script.scripts(in: wanted[0].text),
      let range = target.range(of: hit.text) ?? target.range(of: hit.term.text)
    {
      return .source(range)
    }
    if target.language.region != nil, target.language.language == "ko" {
      let others = hit.concept.terms.filter {
        $0.language.language == "ko" && !$0.language.matches(target.language) && $0.status.isUsable
      }
      for other in others {
        if let range = target.range(of: other.text) { return .otherNorm(range, other) }
      }
    }
    guard hit.concept.kind == .person || hit.concept.kind == .place else { return .nothing }
    // The name may stand in part, as a surname.
    let names = wanted.filter(\.status.isUsable).flatMap { [$0.text] + $0.forms }
    var scores: [Range<Int>: Int] = [:]
    // Short surnames are like too many words.
    let shortest = target.language.language == "ko" ? 4 : 5
    for (place, name) in names.enumerated() where place == 0 || name.count >= shortest {
      for window in windows(like: name, of: hit.concept.kind, in: target) where scores[window] == nil {
        let base = Self.base(target.part(window), target.language)
        scores[window] = names.map { NameMatcher.score(base, $0) }.max() ?? 0
      }
    }
    // What is the name of something else is no corrupted one: 두만강역, where 두만강동 is sought.
    for other in target.hits where other.concept.id != hit.concept.id {
      for window in scores.keys where window.overlaps(other.range) { scores[window] = nil }
    }
    let candidates = scores.sorted { $0.key.lowerBound < $1.key.lowerBound }.map { (range: $0.key, score: $0.value) }
    let likely = candidates.filter { $0.score >= Self.leastRelation }
      .sorted { ($1.score, $0.range.lowerBound, $1.range.count) < ($0.score, $1.range.lowerBound, $0.range.count) }
      .prefix(3)
    if let other = likely.first(where: { isWriting(target.part($0.range), of: hit.concept, in: target.language) }) {
      return .otherScheme(other.range)
    }
    if let best = likely.first, best.score >= Self.leastLikeness { return .nearMiss(best.range) }
    return .nothing
  }

  private static func base(_ name: String, _ language: LanguageTag) -> String {
    language.language == "ru" ? RussianName.withoutEndings(name) : name
  }

  /// Whether a name is another writing of the concept: by some scheme, or in another spelling.
  private func isWriting(_ name: String, of concept: Concept, in language: LanguageTag) -> Bool {
    let kind: NameKind = concept.kind == .place ? .place : .person
    let keys = Set([name, Self.base(name, language)].map(TextForm.looseKey))
    return concept.terms.contains { term in
      keys.contains { key in
        let isVariant =
          term.language.matches(language)
          && (try? schemes.isVariant(key, of: term.text, in: language, kind: kind)) == true
        return isVariant
          || (term.language.language != language.language
            && (try? schemes.isWriting(key, of: term.text, from: term.language, to: language, kind: kind)) == true)
      }
    }
  }

  /// Places of the target that may be the name: as many words with a capital, or as many syllables of Hangul.
  private func windows(like name: String, of kind: Concept.Kind, in target: ReadText) -> [Range<Int>] {
    let scalars = target.scalars
    let starts = scalars.indices.filter { place in
      scalars[place].isLetter && (place == 0 || !scalars[place - 1].isLetter)
    }
    if target.language.language == "ko" {
      // Spaces inside the name may be there or not; particles stand behind it.
      let length = name.unicodeScalars.count(where: Hangul.isSyllable)
      // A long name may have lost its last syllable.
      let lengths = length > 4 ? [length, length - 1] : [length]
      return starts.flatMap { start in
        lengths.compactMap { length -> Range<Int>? in
          var (count, end) = (0, start)
          while end < scalars.count, count < length {
            if Hangul.isSyllable(scalars[end]) {
              count += 1
            } else if scalars[end] != " " {
              break
            }
            end += 1
          }
          return count == length && length > 2 ? start..<end : nil
        }
      }
    }
    let words = name.split(separator: " ").count
    // The two syllables of a given name may be joined: Choe Sonhui.
    let counts = kind == .person && words == 3 ? [3, 2] : [words]
    return counts.flatMap { count in starts.indices.map { (first: $0, last: $0 + count - 1) } }.compactMap {
      first, last in
      guard last < starts.count else { return nil }
      let words = starts[first...last]
      guard scalars[starts[first]].isCapital,
        // Kim Jong-un
        words.dropFirst().allSatisfy({ scalars[$0].isCapital || scalars[$0 - 1] == "-" })
      else { return nil }
      let end = scalars[starts[last]...].firstIndex { !$0.isLetter } ?? scalars.count
      // Nothing but spaces between the words, or hyphens: of a place they would make an adjective (Северо-Американский).
      let mayHaveHyphens = kind == .person || name.contains("-")
      let isWhole = scalars[starts[first]..<end].allSatisfy {
        $0.isLetter || $0 == " " || ($0 == "-" && mayHaveHyphens)
      }
      return isWhole ? starts[first]..<end : nil
    }
  }
}

extension String {
  /// Whether a name stands in it as one or more whole words.
  fileprivate func hasWord(_ name: String) -> Bool {
    guard let range = firstRange(of: name) else { return false }
    return (range.lowerBound == startIndex || self[index(before: range.lowerBound)] == " ")
      && (range.upperBound == endIndex || self[range.upperBound] == " ")
  }
}

extension ReadText {
  /// Whether a name is a part of a longer one: Ile-de-France, New Mexico.
  fileprivate func isPartOfName(_ range: Range<Int>) -> Bool {
    let (before, behind) = (scalar(range.lowerBound - 1), scalar(range.upperBound))
    if before == "-" || behind == "-" { return true }
    let word = scalars[..<max(0, range.lowerBound - 1)].reversed().prefix { $0.isLetter }
    return TextForm.isSpace(before) && word.last?.isCapital == true
      || TextForm.isSpace(behind) && scalar(range.upperBound + 1).isCapital
  }

  /// Whether what was found may be something else by what stands beside it: a term in capitals before another word in capitals
  /// (World Community Grid) or behind a name (China Airlines) is a part of a name, and an adjective of a state that no noun follows
  /// is a language (Kyrgyz).
  fileprivate func mayBeOther(_ hit: TermHit) -> Bool {
    let (mark, next) = (scalar(hit.range.upperBound), scalar(hit.range.upperBound + 1))
    switch hit.concept.kind {
    case .term:
      let words = hit.text.unicodeScalars.split { !$0.isLetter }
      return words.allSatisfy { $0.first?.isCapital == true && $0.last?.isSmall == true }
        && (next.isCapital && TextForm.isSpace(mark) || isBehindName(hit))
    case .place where hit.term.grammar.partOfSpeech == "adjective":
      return !next.isLetter || !(TextForm.isSpace(mark) || ["-", "\u{2013}", "/"].contains(mark))
    default: return false
    }
  }

  /// Whether a term that the glossary has in small letters stands in capitals behind a name, in a text that is no heading.
  private func isBehindName(_ hit: TermHit) -> Bool {
    guard hit.term.text.unicodeScalars.first?.isSmall == true, let word = capitalizedWord(before: hit.range) else {
      return false
    }
    return !isJoiningWord(TextForm.key(part(word)))
      && letterRuns.contains { $0.count > 3 && scalars[$0.lowerBound].isSmall }
  }

  /// The unit that stands at a place behind a number: the dollars of 5 dollars.
  fileprivate func unit(at place: Range<Int>) -> String? {
    digits.lazy.compactMap { Measure($0, in: self) }.first { $0.range.overlaps(place) }?.unit
  }

  /// Whether some number has a unit, by its word or its sign.
  fileprivate func hasUnit(_ unit: String?) -> Bool {
    guard let unit else { return false }
    return digits.contains { Measure($0, in: self)?.unit == unit }
  }

  /// Whether a term that stands here as in the source is a part of something that was kept: of an identifier (port=%s, US$1,
  /// EURO(…)), or of a passage such as an address (MA 02110, USA).
  fileprivate func isKept(_ range: Range<Int>, from source: ReadText, at place: Range<Int>) -> Bool {
    func isJoint(_ mark: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
      switch mark {
      case "=", "/", "_", "@", "$", "\\": true
      case ":", ".", "-": next.isASCII && (next.isLetter || next.isDigit)
      default: false
      }
    }
    if isJoint(scalar(range.upperBound), scalar(range.upperBound + 1))
      || isJoint(scalar(range.lowerBound - 1), scalar(range.lowerBound - 2))
      || scalar(range.upperBound) == "(" && source.scalar(place.upperBound) == "("
    {
      return true
    }
    // The word before it, of the source's letters or digits, stands before it there too.
    let words = scalars[..<range.lowerBound].reversed().drop(while: TextForm.isSpace)
    let word = words.prefix { !TextForm.isSpace($0) }
    guard word.count > 1, word.allSatisfy(\.isASCII), word.contains(where: { $0.isLetter || $0.isDigit }) else {
      return false
    }
    return source.text.contains(part(words.startIndex.base - word.count..<range.upperBound))
  }

  /// The first place where `part` stands as a word of its own; in Hangul as the head of one.
  func range(of part: String) -> Range<Int>? {
    let wanted = Array(part.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    let isHangul = wanted.last.map(Hangul.isSyllable) == true
    return (0...scalars.count - wanted.count).lazy.compactMap { [self] start -> Range<Int>? in
      let end = start + wanted.count
      guard scalars[start] == wanted[0], scalars[start..<end].elementsEqual(wanted),
        start == 0 || !scalars[start - 1].isLetter,
        isHangul || end == scalars.count || !scalars[end].isLetter || Hangul.isSyllable(scalars[end])
      else { return nil }
      return start..<end
    }.first
  }
}
