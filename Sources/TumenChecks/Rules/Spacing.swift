internal import TumenModel
internal import TumenText

/// Two spaces or more where one belongs.
struct DoubleSpace: Rule {
  static let description = RuleDescription(
    "double-space", .warning, "linguistic-conventions/textual-conventions",
    "Two spaces or more stand between words, and the source has none such.",
    right: .init("en", "ru", "The road is open.", "Дорога открыта."),
    wrong: .init("en", "ru", "The road is open.", "Дорога  открыта."))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(.doubleSpace)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    guard !translation.source.traits.contains(.doubleSpace) else { return [] }
    var problems: [Problem] = []
    var place = 0
    while place < target.scalars.count {
      guard target.scalars[place] == " " else {
        place += 1
        continue
      }
      let begin = place
      while target.scalars.indices.contains(place), target.scalars[place] == " " { place += 1 }
      if place - begin > 1, begin > 0, place < target.scalars.count {
        problems.append(Problem("\(place - begin) spaces stand where one belongs", mend: begin..<place, with: " "))
      }
    }
    return problems
  }
}

/// White space at the beginning or the end that one side has and the other has not.
struct EdgeSpace: Rule {
  static let description = RuleDescription(
    "edge-space", .note, "linguistic-conventions/textual-conventions",
    "White space stands at the beginning or the end of one side, and not so on the other.",
    right: .init("en", "ru", "Name: ", "Имя: "), wrong: .init("en", "ru", "Name: ", "Имя:"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(either: .edgeSpace)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, !source.isBlank else { return [] }
    func edges(_ text: ReadText) -> (begin: Int, end: Int) {
      let begin = text.scalars.firstIndex { !TextForm.isSpace($0) } ?? 0
      let end = text.scalars.lastIndex { !TextForm.isSpace($0) } ?? 0
      return (begin, text.scalars.count - end - 1)
    }
    // Where a code stands at the edge, the space belongs to it.
    func hasCode(_ text: ReadText, at place: Int) -> Bool { text.segment.codes.contains { $0.position == place } }
    let (left, right) = (edges(source), edges(target))
    var problems: [Problem] = []
    if (left.begin > 0) != (right.begin > 0), !hasCode(source, at: 0), !hasCode(target, at: 0) {
      problems.append(
        Problem(
          "white space at the beginning stands on one side only", source: 0..<left.begin, target: 0..<right.begin,
          subject: "begin"))
    }
    let (from, to) = (source.scalars.count, target.scalars.count)
    if (left.end > 0) != (right.end > 0), !hasCode(source, at: from), !hasCode(target, at: to) {
      problems.append(
        Problem(
          "white space at the end stands on one side only", source: from - left.end..<from, target: to - right.end..<to,
          subject: "end"))
    }
    return problems
  }
}

/// A space before a mark that stands right behind its word.
struct SpaceBeforeMark: Rule {
  static let description = RuleDescription(
    "space-before-mark", .warning, "linguistic-conventions/punctuation",
    "A space stands before a comma, period, colon, semicolon, question or exclamation mark, or within a bracket at its edge.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "Yes, the road is open.", "Да, дорога открыта."),
    wrong: .init("en", "ru", "Yes, the road is open.", "Да , дорога открыта."))

  init?(_ context: RuleContext) { if !context.isInto("en", "ru", "ko") { return nil } }

  let needs = RuleNeeds(.space, target: [.spacedMark, .bracket])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    return
      (target.traits.contains(.spacedMark) && !source.traits.contains(.spacedMark) ? Self.spacedMarks(in: target) : [])
      + (target.traits.contains(.bracket) ? Self.spacedBrackets(in: target, source) : [])
  }

  /// Spaces that keep a bracket from the word within it: ( ниже ). Code and lists of the source may have such.
  private static func spacedBrackets(in target: ReadText, _ source: ReadText) -> [Problem] {
    let found = brackets(in: target)
    if found.isEmpty || !brackets(in: source).isEmpty { return [] }
    return found.map { Problem("no space stands within a bracket at its edge", mend: $0, with: "") }
  }

  private static func brackets(in text: ReadText) -> [Range<Int>] {
    guard text.traits.contains(.bracket) else { return [] }
    let scalars = text.scalars
    return scalars.indices.dropFirst().dropLast().compactMap { place in
      guard scalars[place] == " ", case let (before, behind) = (scalars[place - 1], scalars[place + 1]),
        before == "(" && behind.isLetter || behind == ")" && before.isLetter, !text.isCode(place)
      else { return nil }
      return place..<place + 1
    }
  }

  private static func spacedMarks(in target: ReadText) -> [Problem] {
    target.scalars.indices.dropFirst().compactMap { place in
      guard TextForm.isSpace(target.scalars[place - 1]), ".,;:!?".unicodeScalars.contains(target.scalars[place]),
        place > 1,
        target.scalar(place - 2).isLetter
          || ")»\u{201D}".unicodeScalars.contains(target.scalar(place - 2)),
        !target.isCode(place)
      else { return nil }
      let mark = target.scalars[place]
      let message = "no space stands before “\(mark)”"
      if TextForm.isSpace(target.scalar(place + 1)) { return Problem(message, mend: place - 1..<place, with: "") }
      guard isMoved(at: place, in: target) else { return nil }
      return Problem(message, mend: place - 1..<place + 1, with: "\(mark) ")
    }
  }

  /// Whether the space before a mark is the one that belongs behind it: «пришёл ,увидел». .NET, :name, ?page and faces begin
  /// words, the latter two with a Latin letter.
  private static func isMoved(at place: Int, in text: ReadText) -> Bool {
    let next = text.scalar(place + 1)
    guard next.isLetter, Script(of: next) == Script(of: text.scalar(place - 2)) || !text.scalar(place - 2).isLetter
    else {
      return false
    }
    return switch text.scalars[place] {
    case ",", ";": true
    case "?", "!": next.isCyrillic || next.isHangul
    default: false
    }
  }
}

/// A mark without the space behind it.
struct MissingSpace: Rule {
  static let description = RuleDescription(
    "missing-space", .warning, "linguistic-conventions/punctuation",
    "A word begins right behind a comma, semicolon, colon, period, question or exclamation mark.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "Yes, the road is open.", "Да, дорога открыта."),
    wrong: .init("en", "ru", "Yes, the road is open.", "Да,дорога открыта."))

  private let script: Script

  init?(_ context: RuleContext) {
    switch context.target.language {
    case "en": script = .latin
    case "ru": script = .cyrillic
    case "ko": script = .hangul
    default: return nil
    }
  }

  let needs = RuleNeeds(.tightMark)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    var copied = source.traits.contains(.tightMark) ? Self.tightMarks(in: source) : []
    if Self.isTightList(target) { copied.append(";") }
    // Between Latin words a period or another mark is more often a part of a name, where the source has but one sentence.
    if script == .latin, !Self.hasSentences(source) { copied += [".", "!", "?"] }
    return target.scalars.indices.dropFirst().compactMap { place in
      let mark = target.scalars[place]
      guard Self.marks.contains(mark), Script(of: target.scalars[place - 1]) == script,
        Script(of: target.scalar(place + 1)) == script, !target.isCode(place), isEnd(mark, at: place, in: target),
        !copied.contains(mark == "," ? ";" : mark), !Self.isOfProgram(place, in: target)
      else { return nil }
      let message = "a space is missing behind “\(mark)”"
      // The source may have the same between other things than letters: %s,%s.
      if source.hasTight(mark) { return Problem(message, target: place..<place + 1, suggestion: "\(mark) ") }
      return Problem(message, mend: place..<place + 1, with: "\(mark) ")
    }
  }

  /// Whether what stands around a mark without a space is a pattern of an address or of a command, whose parts have names of
  /// the language: http://адрес:порт, имя?=значение.
  private static func isOfProgram(_ place: Int, in text: ReadText) -> Bool {
    let scalars = text.scalars
    let begin = scalars[..<place].lastIndex(where: TextForm.isSpace).map { $0 + 1 } ?? 0
    let run = scalars[begin...].prefix { !TextForm.isSpace($0) }
    return run.contains(where: programMarks.contains)
      || run.indices.contains { scalars[$0] == "/" && text.scalar($0 + 1) == "/" }
  }

  private static let programMarks: ScalarSet = "=@\\|{}<>$&#_"

  /// Whether a sentence ends within a text.
  private static func hasSentences(_ text: ReadText) -> Bool {
    text.scalars.indices.dropFirst().contains { place in
      sentenceEnds.contains(text.scalars[place]) && TextForm.isSpace(text.scalar(place + 1))
        && text.scalars[place - 1].isLetter && text.scalars[(place + 1)...].contains(where: \.isLetter)
    }
  }

  private static let sentenceEnds: ScalarSet = ".!?"

  /// Whether a text is a list of words without any spaces behind its semicolons: рубль;рубля;рублей.
  private static func isTightList(_ text: ReadText) -> Bool {
    let places = text.scalars.indices.filter { text.scalars[$0] == ";" }
    return places.count > 1 && places.allSatisfy { !TextForm.isSpace(text.scalar($0 + 1)) || $0 + 1 == text.length }
      && places.allSatisfy { $0 > 0 && text.scalars[$0 - 1].isLetter }
  }

  /// The marks that the source has between letters too, periods before capitals alone: it may be e.g. or a file.txt. A
  /// comma counts as a semicolon, since both part the entries of lists.
  private static func tightMarks(in text: ReadText) -> [Unicode.Scalar] {
    text.scalars.indices.dropFirst().compactMap { place in
      let (mark, next) = (text.scalars[place], text.scalar(place + 1))
      guard marks.contains(mark), text.scalars[place - 1].isLetter, next.isLetter, !text.isCode(place),
        mark != "." || next.isCapital || next.isHangul
      else { return nil }
      return mark == "," ? ";" : mark
    }
  }

  private static let marks: ScalarSet = ".,;:!?"

  /// Whether the mark ends something there: a period only between a word of some length and a capital, since т.д. and
  /// example.com have none.
  private func isEnd(_ mark: Unicode.Scalar, at place: Int, in text: ReadText) -> Bool {
    switch mark {
    // www.google.com, ключ:значение and lists of single letters.
    case ":": return script != .latin && isWord(before: place, in: text) && isWord(behind: place, in: text)
    case "?" where script == .latin, "!" where script == .latin, "." where script == .latin:
      return isWord(before: place, in: text) && beginsSentence(behind: place, in: text)
    case "?", "!":
      // A sentence begins behind them, be it of one short word.
      let begins = script == .hangul || text.scalar(place + 1).isCapital
      return isWord(before: place, in: text) && (begins || isWord(behind: place, in: text))
    case ".":
      if script == .hangul {
        return text.scalar(place - 1) == "다" && text.scalar(place - 2).isHangul && text.scalar(place + 2).isHangul
      }
      return script == .cyrillic && text.scalar(place + 1).isCapital && isWord(before: place, in: text)
        && !text.scalar(place - 2).isCapital
    default:
      if script == .hangul { return isWord(before: place, in: text) && isWord(behind: place, in: text) }
      return isWord(before: place, in: text) || isWord(behind: place, in: text)
    }
  }

  /// Whether a Latin word stands behind a mark as one that begins a sentence, and not as in node.Value or Yahoo!Answers: one
  /// of those that join others, with a capital alone and more words behind it, after a word that is no part of a name.
  private func beginsSentence(behind place: Int, in text: ReadText) -> Bool {
    let before = text.scalars[..<place].lastIndex { !$0.isLetter }.map { text.scalar($0) }
    let word = text.scalars[(place + 1)...].prefix { $0.isLetter }
    return text.scalar(place + 1).isCapital && word.dropFirst().allSatisfy(\.isSmall)
      && StopWords.of("en").role(of: TextForm.key(String(scalars: word)))?.isBarrier == true
      && text.scalar(word.endIndex) == " " && text.scalar(word.endIndex + 1).isLetter
      && (before.map { $0 == " " || $0 == "'" || $0 == "\u{2019}" } ?? true)
  }

  private func isWord(before place: Int, in text: ReadText) -> Bool {
    let word = text.scalars[..<place].reversed().prefix { Script(of: $0) == script }
    return word.count > 2 && word.dropLast().allSatisfy { script == .hangul || $0.isSmall }
  }

  private func isWord(behind place: Int, in text: ReadText) -> Bool {
    text.scalars[(place + 1)...].prefix { Script(of: $0) == script }.count > 2
  }
}

extension ReadText {
  /// Whether a mark stands somewhere with no space around it, and not between two digits.
  fileprivate func hasTight(_ mark: Unicode.Scalar) -> Bool {
    scalars.indices.dropFirst().dropLast().contains { place in
      let (before, behind) = (scalars[place - 1], scalars[place + 1])
      return scalars[place] == mark && !TextForm.isSpace(before) && !TextForm.isSpace(behind)
        && !(before.isDigit && behind.isDigit)
    }
  }
}

/// A word that stands twice in a row.
struct DoubledWord: Rule {
  static let description = RuleDescription(
    "doubled-word", .warning, "linguistic-conventions/unintelligible",
    "A word, passage or mark stands twice in a row (в в, «,,»), or a period behind another mark, and none of the source does.",
    right: .init("en", "ru", "The road to the city", "Дорога в город"),
    wrong: .init("en", "ru", "The road to the city", "Дорога в в город"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(target: [.space, .doubledMark])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let doubled = target.scan.repeatsWord ? Self.doubled(in: target) : nil
    if target.traits.contains(.doubledMark), let problem = Self.doubledMark(in: target, translation.source) {
      return [problem]
    }
    guard let range = doubled ?? target.scan.repeatedPassage, !target.isCode(range.first.lowerBound),
      Self.doubled(in: translation.source, isAny: true) == nil, translation.source.scan.repeatedPassage == nil
    else { return [] }
    let word = target.part(range.first)
    return [
      Problem("“\(word)” stands twice", target: range.first.lowerBound..<range.second.upperBound, subject: word)
    ]
  }

  /// A mark that stands twice, or a period behind another mark; ellipses (..., ?..) and code (a?.b) aside.
  private static func doubledMark(in target: ReadText, _ source: ReadText) -> Problem? {
    let scalars = target.scalars
    for place in scalars.indices.dropLast() where scalars[place + 1] == "." || scalars[place + 1] == "," {
      guard !scalars[place].isLetter, case let pair = String(scalars: scalars[place...place + 1]),
        let single = singleMarks[pair]
      else { continue }
      let (before, behind) = (target.scalar(place - 1), target.scalar(place + 2))
      guard before.isLetter || before.isDigit || closings.contains(before),
        TextForm.isSpace(behind) || closings.contains(behind), !target.isCode(place), !source.contains(pair)
      else { continue }
      let message = "“\(pair)” has a mark too many"
      // Two periods may be what is left of three.
      return pair == ".."
        ? Problem(message, target: place..<place + 2, suggestion: single)
        : Problem(message, mend: place..<place + 2, with: single)
    }
    return nil
  }

  /// Which mark stays of two.
  private static let singleMarks = [",,": ",", "..": ".", ",.": ".", "?.": "?", "!.": "!", ";.": ".", ":.": "."]
  private static let closings: ScalarSet = ")]»\u{201D}\u{201C}\"》"

  /// The first two equal words with one space between them.
  /// - Parameter isAny: whether words count that may well be doubled.
  private static func doubled(in text: ReadText, isAny: Bool = false) -> (first: Range<Int>, second: Range<Int>)? {
    let scalars = text.scalars
    var previous: Range<Int>?
    var place = 0
    while place < scalars.count {
      let begin = place
      while place < scalars.count, isLetter(scalars[place]) { place += 1 }
      if place > begin {
        if let first = previous, first.count == place - begin, first.upperBound + 1 == begin,
          text.scalar(begin - 1) == " ",
          areEqual(scalars[first], scalars[begin..<place], isEnglish: text.language.language == "en"),
          !isJoint(at: place, in: text),
          scalars[first.lowerBound] == scalars[begin] || isBeginning(first.lowerBound, in: text),
          !isJoint(at: first.lowerBound - 1, in: text),
          isAny || !isHarmless(scalars[begin..<place]) && !isDenied(at: place, in: text) && !isThen(first, in: text)
        {
          return (first, begin..<place)
        }
        previous = begin..<place
      } else {
        place += 1
      }
    }
    return nil
  }

  /// Whether a sentence begins at a place: within one a capital is that of a label, as in «в поле Имя имя переменной».
  private static func isBeginning(_ place: Int, in text: ReadText) -> Bool {
    let before = text.scalars[..<place].last { !TextForm.isSpace($0) }
    return before.map { !$0.isLetter && !$0.isDigit && $0 != "," } ?? true
  }

  /// Whether two words are one; the first may have the capital of a beginning: Дорога дорога.
  /// In texts of other languages two Latin words are a program and its command: Dconf dconf.
  private static func areEqual(
    _ first: ArraySlice<Unicode.Scalar>, _ second: ArraySlice<Unicode.Scalar>, isEnglish: Bool
  ) -> Bool {
    guard let head = first.first, let other = second.first, first.dropFirst().elementsEqual(second.dropFirst()) else {
      return false
    }
    switch head.value {
    case 0x41...0x5A where isEnglish, 0x410...0x42F: return other == head || other.value == head.value + 0x20
    default: return other == head
    }
  }

  /// Fast for the scripts at hand: the letters of others are letters by Unicode.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x400...0x4FF, 0xAC00...0xD7A3: true
    case 0..<0xC0: false
    default: scalar.isLetter
    }
  }

  /// Whether what stands at a place makes the word beside it a part of a longer one: a hyphen, a digit, a dot in a name.
  private static func isJoint(at place: Int, in text: ReadText) -> Bool {
    let scalar = text.scalar(place)
    if scalar == "." { return isLetter(text.scalar(place + 1)) }
    if scalar == "'" || scalar == "\u{2019}" {
      return text.scalar(place - 1).isLetter && text.scalar(place + 1).isLetter
    }
    return joints.contains(scalar) || scalar.isDigit
  }

  private static let joints: ScalarSet = "-_&~/%="

  /// Whether 아니다 stands behind a word: 폴더가 폴더가 아니다, the folder is no folder.
  private static func isDenied(at place: Int, in text: ReadText) -> Bool {
    text.scalars[place...].starts(with: " 아".unicodeScalars)
      && ["니", "닙", "닌", "닐", "님"].contains(text.scalar(place + 2))
  }

  /// Whether 다음 says “then” behind a verb, and what comes next behind itself: 고른 다음 다음 쪽으로.
  private static func isThen(_ word: Range<Int>, in text: ReadText) -> Bool {
    guard text.scalars[word].elementsEqual("다음".unicodeScalars), word.lowerBound > 1 else { return false }
    return Hangul.Syllable(text.scalars[word.lowerBound - 2])?.final == Hangul.Syllable("한")?.final
  }

  /// Capitals alone, names, single Latin letters, and what languages double: had had, 더 더.
  private static func isHarmless(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first else { return true }
    if first.isCapital { return true }
    if word.count == 1, first.isLatin || Hangul.isSyllable(first) { return true }
    // 하나씩 하나씩: one by one.
    if word.last == "씩" { return true }
    return harmless.contains(String(scalars: word))
  }

  /// What languages double: had had, еле еле, 하나 하나 (one by one), 천천히 천천히.
  private static let harmless: Set<String> = [
    "had", "that", "bye", "blah", "bla", "ha", "очень", "чуть", "еле", "да", "нет", "매우", "점점", "서로", "하나", "하루", "조금",
    "천천히", "차츰", "한걸음", "걸음", "방울", "집집", "구석", "가지", "두고", "오래", "멀리", "높이",
  ]
}

/// A plain space where a line must not break.
struct BreakableSpace: Rule {
  static let description = RuleDescription(
    "breakable-space", .note, "linguistic-conventions/textual-conventions",
    "A space that may break stands behind №, before a dash, or between a number and its unit; Russian has one that does not.",
    languages: ["ru"],
    right: .init("en", "ru", "No. 5", "№\u{00A0}5"), wrong: .init("en", "ru", "No. 5", "№ 5"))

  init?(_ context: RuleContext) { if !context.isInto("ru") { return nil } }

  let needs = RuleNeeds(.space)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let scalars = target.scalars
    return scalars.indices.compactMap { place in
      guard scalars[place] == " ", place > 0, place + 1 < scalars.count, !target.isCode(place) else { return nil }
      let (before, behind) = (scalars[place - 1], scalars[place + 1])
      let isNumberSign = before == "№" || before == "§"
      let isDash = behind == "\u{2014}" && target.scalar(place + 2) == " "
      guard isNumberSign || isDash || (before.isDigit && isUnit(at: place + 1, in: target)) else { return nil }
      return Problem("the line may break here", mend: place..<place + 1, with: "\u{00A0}")
    }
  }

  private func isUnit(at place: Int, in text: ReadText) -> Bool {
    if text.scalar(place) == "%" { return true }
    let word = String(scalars: text.scalars[place...].prefix { $0.isLetter })
    return ["км", "м", "см", "мм", "кг", "г", "т", "л", "га", "млн", "млрд", "тыс", "руб", "МБ", "ГБ", "КБ"].contains(
      word)
  }
}
