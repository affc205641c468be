internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A particle in the shape that does not fit the word before it.
struct WrongParticle: Rule {
  static let description = RuleDescription(
    "wrong-particle", .warning, "linguistic-conventions/grammar",
    "A particle (은/는, 이/가, 을/를, 과/와, 으로/로) does not fit the sound before it; 을(를) is right where that is not known.",
    languages: ["ko"],
    right: .init("en", "ko", "Open {name} with 850 MB.", "850MB로 {name}을(를) 엽니다."),
    wrong: .init("en", "ko", "Read the book.", "책를 읽으시오."))

  init?(_ context: RuleContext) { if !context.isInto("ko") { return nil } }

  let needs = RuleNeeds(.hangul)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let scalars = target.scalars
    var problems: [Problem] = []
    var place = 0
    while place < scalars.count {
      guard Hangul.isSyllable(scalars[place]) else {
        place += 1
        continue
      }
      let begin = place
      while place < scalars.count, Hangul.isSyllable(scalars[place]) { place += 1 }
      // 을(를): both shapes are there; $[을를 %1]: a program chooses one.
      if isBoth(behind: place, in: target) || target.scalar(begin - 1) == "[" && target.scalar(begin - 2) == "$" {
        continue
      }
      if let problem = behindPlaceholder(begin..<place, in: target) {
        problems.append(problem)
        continue
      }
      guard let problem = problem(begin..<place, in: target),
        !mayEndAWord(target.scalars[place - 1], translation.source)
      else { continue }
      problems.append(problem)
    }
    return problems
  }

  /// A particle of one shape behind a placeholder, or behind the quotation marks around one: which shape fits is known when the
  /// text is shown.
  private func behindPlaceholder(_ run: Range<Int>, in text: ReadText) -> Problem? {
    guard run.count < 3, !text.traits.isDisjoint(with: .placeholders) else { return nil }
    var end = run.lowerBound
    while end > 0, Self.quotes.contains(text.scalars[end - 1]) { end -= 1 }
    guard let placeholder = text.placeholders.first(where: { $0.range.upperBound == end }),
      // A tag shows nothing by itself.
      text.scalars[placeholder.range.lowerBound] != "<",
      let both = KoreanParticles.bothShapes(of: text.part(run))
    else { return nil }
    var problem = Problem(
      "“\(text.part(run))” fits only some values of “\(placeholder.text)”; “\(both)” fits all", target: run)
    problem.doubt = .habit
    return problem
  }

  private func isWithinWord(_ place: Int, in text: ReadText) -> Bool {
    let before = text.scalar(place - 1)
    return before.isDigit || Hangul.isSyllable(before) && Hangul.isSyllable(text.scalar(place))
  }

  /// Whether the source has a name that ends in the sound of a particle (Tagbanwa, Тагбанва, Managua, Volga), or a word for
  /// what 과 is called that is no particle: a department, a family of plants.
  private func mayEndAWord(_ particle: Unicode.Scalar, _ source: ReadText) -> Bool {
    guard let ends = Self.namesByEnd[particle] else { return false }
    return source.words.contains { word in
      word.text.first?.isUppercase == true && ends.contains(where: word.text.hasSuffix)
        || particle == "과" && isDepartment(TextForm.key(String(word.text)))
    }
  }

  private func isDepartment(_ key: String) -> Bool { Self.departments.contains(where: key.hasPrefix) }

  private static let namesByEnd: [Unicode.Scalar: [String]] = [
    "와": ["wa", "ua", "oa", "ва", "уа", "оа"], "과": ["gua", "qua", "cua", "гуа", "куа", "aceae", "idae"],
    "가": ["ga", "ka", "га", "ка"], "이": ["ii", "ei", "yi", "ии", "ей"],
  ]
  private static let departments = [
    "department", "division", "section", "famil", "ward", "major", "facult", "lesson", "clinic", "fruit", "отдел",
    "кафедр",
    "семейств", "факультет", "урок", "клиник", "фрукт", "плод",
  ]

  private func problem(_ run: Range<Int>, in text: ReadText) -> Problem? {
    // Behind a Latin word, a number, a quotation mark or a bracket, or a term of the glossary.
    let mayBegin = KoreanParticles.mayBegin(with: text.scalars[run.lowerBound])
    if mayBegin, let problem = problem(in: run, behind: heads(before: run.lowerBound, in: text), text) {
      return problem
    }
    return behindTerm(run, in: text) ?? plain(run, in: text)
  }

  /// A particle that does not fit a term of the glossary before it in the same word. The terms are looked for only where
  /// a particle stands that would not fit.
  private func behindTerm(_ run: Range<Int>, in text: ReadText) -> Problem? {
    guard text.hasGlossary else { return nil }
    let longest = max(run.lowerBound + 1, run.upperBound - KoreanParticles.longestPlain)
    let problems = (longest..<run.upperBound).compactMap { end -> (end: Int, problem: Problem)? in
      guard KoreanParticles.mayBegin(with: text.scalars[end]) else { return nil }
      // Most fit, which the syllable before them tells.
      if let syllable = Hangul.Syllable(text.scalars[end - 1]),
        KoreanParticles.fits(text.part(end..<run.upperBound), behind: syllable)
      {
        return nil
      }
      return problem(in: end..<run.upperBound, behind: [end], text).map { (end, $0) }
    }
    if problems.isEmpty { return nil }
    // A term that begins within a word is none of the text: 인플레 in 2인 플레이.
    let ends = text.hits.filter { !isWithinWord($0.range.lowerBound, in: text) }.map(\.range.upperBound)
    return problems.first { ends.contains($0.end) }?.problem
  }

  /// A problem with a particle that fits none of the words before it.
  private func problem(in range: Range<Int>, behind ends: [Int], _ text: ReadText) -> Problem? {
    if ends.isEmpty { return nil }
    let particle = text.part(range)
    let mended = ends.map { end -> String? in
      let mended = KoreanParticles.mended(particle, behind: text.part(max(0, end - 30)..<end))
      // 3과 may be a lesson, 종로 3가 a street, 3은 a degree of kinship; “어두운”가 asks.
      let isOther =
        text.scalars[end - 1].isDigit
        ? particle == "과" || (particle == "가" || particle == "로") && isStreet(behind: end, in: text)
          || isSplitWord(range, in: text) || Self.ros.contains(particle) && isOneOrSeven(end - 1, ofNameIn: text)
        : particle == "가" && end < range.lowerBound && Hangul.isSyllable(text.scalars[end - 1])
          && mayAsk(behind: range.upperBound, in: text)
      return isOther ? nil : mended
    }
    guard let first = mended[0], mended.allSatisfy({ $0 == first }) else { return nil }
    return finding(particle, first, range)
  }

  /// Whether a 가 before a place may ask, as behind what ends in a verb: “어두운”가? “어두운”가 하는 물음.
  private func mayAsk(behind place: Int, in text: ReadText) -> Bool {
    let next = text.scalars[place...].drop(while: TextForm.isSpace).first
    return next.map { !$0.isLetter || $0 == "하" || $0 == "아" } ?? true
  }

  private static let ros: Set = ["로", "으로"]

  /// Whether a space parts a word that counts, so that its first half only looks like a particle: 3가 지, 10이 상.
  private func isSplitWord(_ half: Range<Int>, in text: ReadText) -> Bool {
    let next = text.scalar(half.upperBound + 1)
    guard TextForm.isSpace(text.scalar(half.upperBound)), Hangul.isSyllable(next) else { return false }
    let rest = text.scalars[(half.upperBound + 1)...].prefix { Hangul.isSyllable($0) }.dropFirst()
    return Self.splitWords.contains(text.part(half) + String(next))
      && (rest.isEmpty || Korean.isParticles(Substring(String(scalars: rest))))
  }

  private static let splitWords: Set = ["가지", "이상", "이하", "이내", "이후", "이전", "가량", "가닥"]

  /// Whether a number that ends at a place may be that of a street: 종로3가, 종로 3가, 강변3로.
  private func isStreet(behind end: Int, in text: ReadText) -> Bool {
    let number = text.scalars[..<end].reversed().prefix { $0.isDigit }.count
    let before = text.scalar(end - number - 1)
    return before.isHangul || TextForm.isSpace(before) && ["로", "동", "길", "가"].contains(text.scalar(end - number - 2))
  }

  /// The ends of the words that a particle may follow, quotation marks behind them aside. Of a word with a gloss of other
  /// letters in brackets, 대오(隊伍), the word counts; what else stands in brackets may be read as well, 파일(또는 폴더), and so may
  /// an age, 김철수(34). None where a word is not read in one way.
  private func heads(before place: Int, in text: ReadText) -> [Int] {
    func unquoted(_ end: Int) -> Int {
      var end = end
      while end > 0, Self.quotes.contains(text.scalars[end - 1]) { end -= 1 }
      return end
    }
    let end = unquoted(place)
    guard end > 0, text.scalars[end - 1] == ")" else { return isCertainHead(end - 1, in: text) ? [end] : [] }
    guard let open = text.scalars[..<end].lastIndex(of: "(") else { return [] }
    let (outer, inner) = (unquoted(open), unquoted(end - 1))
    // (으)로 has both shapes.
    guard inner - open > 2 || !Hangul.isSyllable(text.scalar(open + 1)), isCertainHead(outer - 1, in: text),
      case let content = text.scalars[(open + 1)..<max(open + 1, inner)], let last = content.last,
      !text.isCode(inner - 1)
    else { return [] }
    if content.allSatisfy(\.isDigit) { return [outer, inner] }
    guard content.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }), last.isLetter else { return [] }
    let isGloss = Hangul.isSyllable(text.scalars[outer - 1]) && !Hangul.isSyllable(last)
    return isGloss ? [outer] : [outer, inner]
  }

  private static let quotes: ScalarSet = "\"'\u{201D}\u{2019}»》〉」"

  /// A particle behind a noun of Hangul. Some shapes look like no other ending: 를 behind a consonant, 을 behind most vowels,
  /// 으로 behind a vowel or ㄹ, 와 behind a consonant; for the others the word before them must be a noun (see
  /// ``PlainParticle``).
  private func plain(_ run: Range<Int>, in text: ReadText) -> Problem? {
    let last = text.scalars[run.upperBound - 1]
    guard run.count > 1, Self.particleEnds.contains(last) else { return nil }
    if let problem = twice(run, in: text) { return problem }
    let length = last == "로" && run.count > 2 && text.scalars[run.upperBound - 2] == "으" ? 2 : 1
    let head = run.lowerBound..<run.upperBound - length
    let isConsonantShape = length == 2 || Self.consonantShapes.contains(last)
    // Most particles fit, which the syllable before them tells.
    guard let before = Hangul.Syllable(text.scalars[head.upperBound - 1]),
      KoreanParticles.isConsonantShape(behind: before, ofRo: last == "로") != isConsonantShape
    else { return nil }
    let isParticle =
      switch last {
      case "을": !isNounOrVerb(run, in: text)
      case "를", "와": true
      default: length == 2 || PlainParticle.isCertain(last, behind: text.scalars[head])
      }
    guard isParticle else { return nil }
    let place = head.upperBound..<run.upperBound
    return KoreanParticles.mended(text.part(place), behind: text.part(head)).map {
      finding(text.part(place), $0, place)
    }
  }

  /// One particle in both shapes: 이름을를.
  private func twice(_ run: Range<Int>, in text: ReadText) -> Problem? {
    let place = run.upperBound - 2..<run.upperBound
    guard run.count > 2,
      PlainParticle.isTwice(text.scalars[place], behind: text.scalars[run.lowerBound..<place.lowerBound]),
      case let (first, second) = (
        text.part(place.lowerBound..<place.lowerBound + 1), text.part(place.upperBound - 1..<place.upperBound)
      )
    else { return nil }
    let fitting = KoreanParticles.mended(first, behind: text.part(run.lowerBound..<place.lowerBound)) ?? first
    return Problem("“\(first)\(second)” is one particle twice; “\(fitting)” is enough", mend: place, with: fitting)
  }

  private static let particleEnds: ScalarSet = "은는이가을를과와로"
  private static let consonantShapes: ScalarSet = "은이을과"

  /// Whether a word ends in 을 by itself: nouns (가을, 마을), and verbs that have lost a consonant or a vowel before it (짓다 and
  /// 지을, 모으다 and 모을). A longer word is such a verb before what its form stands before: 끌어모을 수 있다.
  private func isNounOrVerb(_ run: Range<Int>, in text: ReadText) -> Bool {
    let before = text.scalars[run.upperBound - 2]
    if PlainParticle.nounsBeforeEul.contains(before) || Self.verbs.contains(before) && run.count == 2 { return true }
    guard Self.verbs.contains(before), run.upperBound < text.length, TextForm.isSpace(text.scalar(run.upperBound))
    else { return false }
    let next = text.scalars[(run.upperBound + 1)...].prefix(2)
    return Self.verbObjects.contains { next.starts(with: $0.unicodeScalars) }
  }

  private static let verbs: ScalarSet = "지이나부그저모"
  /// What forms in -을 stand before: 지을 수 있다, 지을 때.
  private static let verbObjects = ["수", "때", "것", "만", "뿐", "줄", "지", "예정", "경우", "필요", "정도", "테"]

  private func finding(_ written: String, _ mended: String, _ range: Range<Int>) -> Problem {
    Problem("“\(written)” should be “\(mended)” here", mend: range, with: mended)
  }

  /// Whether what ends at a place may be read in one way: Hangul, a Latin word, a number that is no version (2.0, UTF-8).
  private func isCertainHead(_ place: Int, in text: ReadText) -> Bool {
    guard place >= 0, !text.isCode(place) else { return false }
    let scalar = text.scalars[place]
    // II may be two and the second.
    if Self.romanDigits.contains(scalar) {
      let word = text.scalars[...place].reversed().prefix(while: \.isLetter)
      if word.count > 1, word.allSatisfy(Self.romanDigits.contains) { return false }
    }
    guard scalar.isDigit else {
      return scalar == "%" || scalar.isLatin || Hangul.isSyllable(scalar) || (0x3380...0x33DF).contains(scalar.value)
    }
    let head = text.scalars[..<place].indices.last {
      !text.scalars[$0].isDigit && !isGroup(behind: $0, to: place, in: text)
    }.map { text.scalars[$0] }
    return head.map { TextForm.isSpace($0) || Self.numberHeads.contains($0) } ?? true || isCertainName(place, in: text)
  }

  /// Whether the number of a name, which ends at a place, is read in one way. One of two digits is read in Korean behind a
  /// hyphen or one capital (화성-18, F-35, G20), one of one digit if its end sounds alike in English: G7, IPv4, but not UTF-8, MP3.
  private func isCertainName(_ place: Int, in text: ReadText) -> Bool {
    let digits = text.scalars[...place].reversed().prefix(while: \.isDigit).count
    let before = text.scalar(place - digits)
    let letter = before == "-" ? text.scalar(place - digits - 1) : before
    if digits == 1 {
      return Self.digitsReadAlike.contains(text.scalars[place]) && (letter.isLatin || before == "-" && letter.isLetter)
    }
    return letter.isLetter && (before == "-" || letter.isCapital && !text.scalar(place - digits - 1).isLetter)
  }

  /// Whether the number of a name is a one or a seven, which 로 follows in Korean, and 으로 in English: G7.
  private func isOneOrSeven(_ place: Int, ofNameIn text: ReadText) -> Bool {
    let before = text.scalar(place - 1)
    return (text.scalars[place] == "1" || text.scalars[place] == "7") && (before == "-" || before.isLetter)
  }

  /// 원 일, 투 이, 포 사, 파이브 오, 세븐 칠.
  private static let digitsReadAlike: ScalarSet = "12457"

  /// Whether a comma parts the thousands of the number that ends at a place: 1,000.
  private func isGroup(behind comma: Int, to place: Int, in text: ReadText) -> Bool {
    text.scalars[comma] == "," && text.scalar(comma - 1).isDigit
      && text.scalars[(comma + 1)...place].prefix { $0.isDigit }.count == 3
  }

  private static let romanDigits: ScalarSet = "IVX"
  private static let numberHeads: ScalarSet = "(\u{201C}\"《제약총"

  private func isBoth(behind place: Int, in text: ReadText) -> Bool {
    let (mark, next) = (text.scalar(place), text.scalar(place + 1))
    return (mark == "(" || mark == "/" || mark == "\u{FF08}") && Hangul.isSyllable(next)
      || (text.scalar(place - 1) == "으" && mark == ")")
  }
}

/// A title written together with the name before it, where the South writes it apart.
struct TitleSpacing: Rule {
  static let description = RuleDescription(
    "title-spacing", .note, "linguistic-conventions/spelling",
    "A title stands right behind a person's name without a space; the orthography of the South writes it apart.",
    languages: ["ko-KR"],
    right: .init("en", "ko-KR", "Premier Pak Thae Song", "박태성 총리"),
    wrong: .init("en", "ko-KR", "Premier Pak Thae Song", "박태성총리"))

  init?(_ context: RuleContext) { if context.target != .koreanSouth || !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    return target.remarkableHits.compactMap { hit in
      guard hit.concept.kind == .person, Hangul.isSyllable(target.scalar(hit.range.upperBound)) else { return nil }
      let rest = target.part(hit.range.upperBound..<target.scalars.count)
      guard Self.titles.contains(where: rest.hasPrefix) else { return nil }
      return Problem("a space belongs between name and title", mend: hit.range, with: hit.text + " ")
    }
  }

  private static let titles = [
    "총리", "부총리", "위원장", "장관", "차관", "대사", "대통령", "주석", "총비서", "비서", "부장", "국장", "의장", "외무상", "총재", "사장", "교수", "박사",
    "외무장관", "국방장관", "외상", "수상", "총장", "단장", "회장", "의원", "특사", "사령관", "부위원장", "참사", "서기장",
  ]
}
