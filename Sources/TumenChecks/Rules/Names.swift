internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A name of the source that the target has misspelt.
struct CorruptedName: Rule {
  static let description = RuleDescription(
    "corrupted-name", .error, "accuracy/mistranslation",
    "A name of the glossary stands in the source, and the target has one that is nearly but not quite it.",
    right: .init("en", "ko-KR", "Mikhail Mishustin took part.", "미하일 미슈스틴이 참가했다."),
    wrong: .init("en", "ko-KR", "Mikhail Mishustin took part.", "미하일 미슈스탄이 참가했다."))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    translation.absences.compactMap { absence in
      guard case .nearMiss(let range) = absence.instead else { return nil }
      return absence.problem(
        "“\(translation.target.part(range))” is not “\(absence.wanted.text)”, the name that the source has", at: range,
        in: translation.target)
    }
  }
}

/// A name by another scheme or in another spelling than the glossary has.
struct WrongScheme: Rule {
  static let description = RuleDescription(
    "wrong-scheme", .warning, "terminology/inconsistent-with-terminology-resource",
    "A name is written by another scheme, or spelt otherwise, than the glossary has it.",
    right: .init("en", "ru", "Choe Son Hui arrived.", "Прибыла Чхве Сон Хи."),
    wrong: .init("en", "ru", "Choe Son Hui arrived.", "Прибыла Чвэ Сон Хый."))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    translation.absences.compactMap { absence in
      guard case .otherScheme(let range) = absence.instead else { return nil }
      return absence.problem(
        "“\(translation.target.part(range))” is another spelling of “\(absence.wanted.text)”", at: range,
        in: translation.target)
    }
  }
}

/// A name in the letters of the source.
struct ForeignName: Rule {
  static let description = RuleDescription(
    "foreign-name", .warning, "accuracy/untranslated",
    "A name or term of the glossary, a name behind a title, or one word of a Russian name, stands in the target in the source's letters.",
    right: .init("en", "ru", "The ceremony in Rason", "Церемония в Расоне"),
    wrong: .init("en", "ru", "The ceremony in Rason", "Церемония в Rason"))

  /// Whether a name may stand in two scripts.
  private let mayBeHalved: Bool
  /// Whether the names of people are written in other letters in the target.
  private let writesNames: Bool

  init?(_ context: RuleContext) {
    writesNames = context.source.language == "en" && ["ru", "ko"].contains(context.target.language)
    mayBeHalved = context.source.language == "en" && context.target.language == "ru"
    if !context.hasGlossary, !writesNames { return nil }
    needs = context.hasGlossary ? RuleNeeds() : RuleNeeds(.latin, target: [.cyrillic, .hangul])
  }

  let needs: RuleNeeds

  func problems(in translation: ReadTranslation) -> [Problem] {
    let problems = translation.absences.compactMap { absence -> Problem? in
      guard case .source(let range) = absence.instead else { return nil }
      return absence.problem(
        "“\(absence.hit.text)” stands as in the source; the glossary has “\(absence.wanted.text)”", at: range,
        in: translation.target)
    }
    let traits = translation.target.traits
    guard writesNames, traits.contains(.latin), !traits.isDisjoint(with: [.cyrillic, .hangul]) else { return problems }
    var taken = problems.compactMap(\.targetRange)
    let titled = titled(in: translation, besides: taken)
    if !mayBeHalved { return problems + titled }
    taken += titled.compactMap(\.targetRange)
    return problems + titled + halves(in: translation, besides: taken)
  }

  /// Names behind a title that English has before those of people: President Kovalchenko.
  private func titled(in translation: ReadTranslation, besides taken: [Range<Int>]) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    return source.scan.capitalizedWords(atLeast: 2).compactMap { title in
      // Mr. Ivan Kovalchenko
      let begin = source.scalar(title.upperBound) == "." ? title.upperBound + 1 : title.upperBound
      guard let first = source.capitalizedWord(behind: title.lowerBound..<begin),
        Self.titles.contains(source.part(title))
      else { return nil }
      let place = source.capitalizedWord(behind: first) ?? first
      let name = source.part(place)
      guard place.count > 2, !source.scalars[place].dropFirst().contains(where: \.isCapital),
        source.scalar(place.upperBound) != "-", let range = target.range(of: name), !target.isCode(range.lowerBound),
        range.lowerBound == 0 || TextForm.isSpace(target.scalar(range.lowerBound - 1)),
        !target.scalar(range.upperBound + 1).isDigit, !taken.contains(where: { $0.overlaps(range) })
      else { return nil }
      return Problem(
        "“\(name)”, which stands behind a title, is in the source’s letters", source: place, target: range,
        subject: name
      )
    }
  }

  private static let titles: Set = [
    "President", "Premier", "Minister", "Chancellor", "Ambassador", "Senator", "Governor", "Chairman", "Comrade",
    "Colonel",
    "Admiral", "Professor", "Academician", "Announcer", "Mr", "Mrs", "Ms",
  ]

  /// Words of the source that stand beside what their neighbours sound like in Russian: Vladimir Путин, Джон Smith.
  private func halves(in translation: ReadTranslation, besides taken: [Range<Int>]) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let words = target.scan.capitalizedWords(atLeast: 3)
    let pairs = zip(words, words.dropFirst()).filter { left, right in
      right.lowerBound - left.upperBound == 1 && TextForm.isSpace(target.scalars[left.upperBound])
        && target.scalars[left.lowerBound].isLatin != target.scalars[right.lowerBound].isLatin
    }
    return pairs.compactMap { left, right in
      let isFirst = target.scalars[left.lowerBound].isLatin
      let (kept, written) = isFirst ? (left, right) : (right, left)
      guard target.scalars[written.lowerBound].isCyrillic, !target.isCode(kept.lowerBound),
        // Winchester Model 70
        !target.scalar(kept.upperBound + 1).isDigit, !taken.contains(where: { $0.overlaps(kept) }),
        let place = source.range(of: target.part(kept)),
        let other = isFirst ? source.capitalizedWord(behind: place) : source.capitalizedWord(before: place),
        let wanted = Consonants(latin: source.scalars[other], forHangul: false), wanted.count > 2,
        case let found = Consonants(cyrillic: target.scalars[written]), found.starts(with: wanted),
        found.count <= wanted.count + 1
      else { return nil }
      let name = source.part(min(place.lowerBound, other.lowerBound)..<max(place.upperBound, other.upperBound))
      return Problem(
        "“\(target.part(left.lowerBound..<right.upperBound))” writes “\(name)” in two scripts", source: place,
        target: kept,
        subject: target.part(kept))
    }
  }
}

extension ReadText {
  /// The word with a capital right behind a place, a space between them.
  fileprivate func capitalizedWord(behind range: Range<Int>) -> Range<Int>? {
    guard TextForm.isSpace(scalar(range.upperBound)), range.upperBound < length else { return nil }
    let begin = range.upperBound + 1
    let end = scalars[begin...].firstIndex { !$0.isLetter } ?? length
    return scalar(begin).isCapital ? begin..<end : nil
  }

  /// The word with a capital right before a place, a space between them.
  func capitalizedWord(before range: Range<Int>) -> Range<Int>? {
    guard range.lowerBound > 1, TextForm.isSpace(scalar(range.lowerBound - 1)) else { return nil }
    let end = range.lowerBound - 1
    let begin = scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return scalar(begin).isCapital && begin < end ? begin..<end : nil
  }
}

/// A word or a name of the other norm of Korean.
struct WrongNorm: Rule {
  static let description = RuleDescription(
    "wrong-norm", .warning, "locale-conventions",
    "A name or word is written by the norm of the South in a text for the North, or the reverse.",
    languages: ["ko-KP", "ko-KR"],
    right: .init("en", "ko-KR", "The Russian side", "러시아측"),
    wrong: .init("en", "ko-KR", "The Russian side", "로씨야측"))

  private typealias Writing = (wrong: [Unicode.Scalar], right: String)

  /// What is written otherwise at the head of a word, by the first syllable.
  private let heads: [Unicode.Scalar: [Writing]]
  /// What is written otherwise wherever it stands in a word.
  private let endings: [Unicode.Scalar: [Writing]]

  init?(_ context: RuleContext) {
    let isNorth: Bool
    switch context.target {
    case .koreanNorth: isNorth = true
    case .koreanSouth: isNorth = false
    default: return nil
    }
    func writings(_ pairs: [(northern: String, southern: String)]) -> [Writing] {
      pairs.map {
        isNorth ? (Array($0.southern.unicodeScalars), $0.northern) : (Array($0.northern.unicodeScalars), $0.southern)
      }
    }
    func byHead(_ writings: [Writing]) -> [Unicode.Scalar: [Writing]] { Dictionary(grouping: writings) { $0.wrong[0] } }
    let words = isNorth ? KoreanNorms.southern.map { ($0.1, $0.0) } : KoreanNorms.northern
    let endings = writings(KoreanNorms.northernEndings)
    heads = byHead(writings(words) + writings(PlacesByNorm.all) + endings)
    self.endings = byHead(endings)
  }

  let needs = RuleNeeds(.hangul)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    var problems: [Problem] = translation.absences.compactMap { absence in
      guard case .otherNorm(let range, let term) = absence.instead else { return nil }
      return absence.problem(
        "“\(term.text)” is what \(term.language) writes; here it is “\(absence.wanted.text)”", at: range,
        in: translation.target)
    }
    let taken = problems.compactMap(\.targetRange)
    let scalars = target.scalars
    for place in scalars.indices where Hangul.isSyllable(scalars[place]) {
      let isHead = place == 0 || !Hangul.isSyllable(scalars[place - 1])
      for head in (isHead ? heads : endings)[scalars[place]] ?? []
      where scalars[place...].starts(with: head.wrong) {
        let range = place..<place + head.wrong.count
        if (taken + target.hits.map(\.range)).contains(where: { $0.overlaps(range) }) { break }
        let written = String(scalars: head.wrong)
        problems.append(
          Problem(
            "“\(written)” is of the other norm; \(target.language) writes “\(head.right)”", target: range,
            suggestion: head.right, subject: written))
        break
      }
    }
    return problems
  }
}

/// A title beside the name of a person who did not hold it then.
struct OutdatedTitle: Rule {
  static let description = RuleDescription(
    "outdated-title", .warning, "accuracy/mistranslation",
    "A person is named with a title that, by the glossary, they did not hold on the date of the text (--date, or its file’s).",
    right: .init("en", "ru", "Premier Pak Thae Song", "Премьер Пак Тхэ Сон", date: CalendarDate("2025-05-01")),
    wrong: .init(
      "en", "ru", "Premier Pak Thae Song", "Премьер Пак Тхэ Сон", date: CalendarDate("2024-05-01")))

  /// The date of all texts, if one was given.
  private let date: CalendarDate?

  init?(_ context: RuleContext) {
    if !context.hasGlossary { return nil }
    date = context.date
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard let date = date ?? translation.translation.date else { return [] }
    let target = translation.target
    let hits = target.remarkableHits
    var problems: [Problem] = []
    let years = target.years
    func add(_ person: TermHit, _ title: Range<Int>, _ text: String, _ concept: String) {
      // In 2023 Premier Kim Tok Hun inspected Rason.
      let isOfYear = person.concept.relations.contains { relation in
        relation.kind == .holdsTitle && relation.concept == concept
          && years.contains { relation.validity.holds(within: $0) }
      }
      if isOfYear || target.saysOtherTime(of: title, besides: person.range) { return }
      let range = min(person.range.lowerBound, title.lowerBound)..<max(person.range.upperBound, title.upperBound)
      problems.append(
        Problem(
          "“\(person.text)” was not “\(text)” on \(date)", target: range, subject: person.concept.id + " " + concept))
    }
    for person in hits where person.concept.kind == .person {
      let titles = hits.filter { $0.concept.kind == .title && areBeside(person.range, $0.range, in: target) }
      for title in titles {
        let held = person.concept.relations.filter { $0.kind == .holdsTitle && $0.concept == title.concept.id }
        if held.isEmpty || held.contains(where: { $0.validity.holds(on: date) }) { continue }
        // Another title of the same words may be meant.
        if hits.contains(where: { other in
          other.range == title.range
            && person.concept.relations.contains {
              $0.kind == .holdsTitle && $0.concept == other.concept.id && $0.validity.holds(on: date)
            }
        }) {
          continue
        }
        add(person, title.range, title.term.text, title.concept.id)
      }
      if titles.isEmpty, let title = bareTitle(of: person, on: date, in: target) {
        add(person, title.range, target.part(title.range), title.concept)
      }
    }
    return problems
  }

  /// A title of a person that stands beside the name without what it is the title of, if they held no title of that word on the
  /// date: President Vladimir Putin, of the president of Russia.
  private func bareTitle(
    of person: TermHit, on date: CalendarDate, in text: ReadText
  ) -> (range: Range<Int>, concept: String)? {
    let held = person.concept.relations.filter { $0.kind == .holdsTitle }
    if held.isEmpty || held.allSatisfy({ $0.validity.holds(on: date) }) { return nil }
    let places = text.wordsBeside(person.range)
    let titles = held.compactMap { relation -> (relation: Relation, range: Range<Int>)? in
      guard let title = text.concept(relation.concept) else { return nil }
      let words = BareTitle(title, in: text.language)
      return places.first { words.stands(as: text.part($0)) }.map { (relation, $0) }
    }
    guard let title = titles.first, !titles.contains(where: { $0.relation.validity.holds(on: date) }) else {
      return nil
    }
    return (title.range, title.relation.concept)
  }

  /// Whether nothing but spaces and a comma stands between the two, and the state or body of the title: 박태성 조선민주주의인민공화국
  /// 내각 총리.
  private func areBeside(_ first: Range<Int>, _ second: Range<Int>, in text: ReadText) -> Bool {
    let (left, right) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
    guard left.upperBound <= right.lowerBound else { return false }
    let between = left.upperBound..<right.lowerBound
    if between.count < 4 { return text.scalars[between].allSatisfy { TextForm.isSpace($0) || $0 == "," } }
    let bodies = text.hits.filter { $0.concept.kind == .place || $0.concept.kind == .organization }.map(\.range)
    return between.allSatisfy { place in
      TextForm.isSpace(text.scalars[place]) || bodies.contains { $0.contains(place) && between.contains($0) }
    }
  }
}

/// The words that may stand for a title beside a name: it as a whole, and its head without what it is the title of.
private struct BareTitle {
  private let keys: Set<String>
  private let isKorean: Bool

  init(_ title: Concept, in language: LanguageTag) {
    isKorean = language.language == "ko"
    keys = Set(
      title.terms(in: language).filter(\.status.isUsable).flatMap { term -> [String] in
        let texts = [term.text] + term.forms
        switch language.language {
        // president of Russia
        case "en": return texts.compactMap { $0.split(separator: " of ").first.map(String.init) }
        // президент России, but not российский президент
        case "ru":
          let cases = RussianName.inflected(term.text, kind: .title).forms.map(\.text)
          let head = term.text.split(separator: " ").first.map(String.init) ?? ""
          return RussianName.endsLikeAdjective(head)
            ? [] : (texts + cases).compactMap { $0.split(separator: " ").first.map(String.init) }
        // 내각 총리
        case "ko": return texts.compactMap { $0.split(separator: " ").last.map(String.init) }
        default: return texts
        }
      }.map(TextForm.key))
  }

  /// Whether a word beside a name is the title; in Korean with particles.
  func stands(as word: String) -> Bool {
    let key = TextForm.key(word)
    return keys.contains(key)
      || isKorean && Korean.particleCuts(of: key[...]).contains { keys.contains(String(key[..<$0])) }
  }
}

extension ReadText {
  /// The words right beside a name that may be a title of it: before it one word or two, nothing but a space between, and in
  /// Korean the word behind it, or what of its own word is left.
  fileprivate func wordsBeside(_ name: Range<Int>) -> [Range<Int>] {
    func isPart(_ place: Int) -> Bool { scalar(place).isLetter || scalar(place) == "-" }
    if language.language == "ko" {
      let begin = TextForm.isSpace(scalar(name.upperBound)) ? name.upperBound + 1 : name.upperBound
      var end = begin
      while end < length, Hangul.isSyllable(scalars[end]) { end += 1 }
      return end > begin ? [begin..<end] : []
    }
    var words: [Range<Int>] = []
    var begin = name.lowerBound
    while words.count < 2, begin > 1, TextForm.isSpace(scalar(begin - 1)), isPart(begin - 2) {
      begin -= 1
      while begin > 0, isPart(begin - 1) { begin -= 1 }
      words.append(begin..<name.lowerBound - 1)
    }
    return words
  }

  /// Whether a word before a title and a name, or between them, says that the title is of another time: бывший президент,
  /// экс-премьер, then-Premier, 김덕훈 전 총리.
  fileprivate func saysOtherTime(of title: Range<Int>, besides name: Range<Int>) -> Bool {
    let begin = min(title.lowerBound, name.lowerBound)
    let clause = scalars[..<begin].lastIndex { !$0.isLetter && !TextForm.isSpace($0) && $0 != "-" }.map { $0 + 1 } ?? 0
    let before = scalars[clause..<begin].split { TextForm.isSpace($0) || $0 == "-" }.suffix(3)
    // They may overlap.
    let (end, start) = (min(title.upperBound, name.upperBound), max(title.lowerBound, name.lowerBound))
    let inner = end < start ? scalars[end..<start].split { !$0.isLetter } : []
    return (before + inner).contains { Self.isOfOtherTime(TextForm.key(String(scalars: $0))) }
  }

  private static func isOfOtherTime(_ word: String) -> Bool {
    otherTimes.contains(word) || otherTimeStems.contains(where: word.hasPrefix)
  }

  private static let otherTimes: Set = [
    "former", "formerly", "ex", "then", "late", "future", "onetime", "previous", "экс", "전", "당시", "이전", "직전", "前",
  ]
  private static let otherTimeStems = ["бывш", "тогдашн", "будущ", "покойн", "прежн", "предыдущ"]

  /// The years that a text says in digits.
  fileprivate var years: [Int] {
    if traits.isDisjoint(with: .digit) { return [] }
    return scalars.split { !$0.isDigit }.compactMap { $0.count == 4 ? Int(String(scalars: $0)) : nil }
      .filter { (1900..<2100).contains($0) }
  }
}

extension Validity {
  /// Whether a date is within; an open end lets all through.
  fileprivate func holds(on date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }

  /// Whether some day of a year is within.
  fileprivate func holds(within year: Int) -> Bool {
    (from.map { $0.year <= year } ?? true) && (to.map { year <= $0.year } ?? true)
  }
}

extension AbsentTerm {
  fileprivate func problem(_ message: String, at range: Range<Int>, in target: ReadText) -> Problem {
    let (place, form) = target.form(of: wanted, of: hit.concept, at: range)
    var problem = Problem(message, source: hit.range, target: place, suggestion: form, subject: hit.concept.id)
    problem.doubt = doubt
    return problem
  }
}
