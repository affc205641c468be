internal import TumenModel
internal import TumenText

/// How a text ends, closing quotation marks, brackets and tags aside.
enum TextEnd: String {
  case none = "no mark", period = "a period", ellipsis = "an ellipsis", colon = "a colon", question = "a question mark"
  case exclamation = "an exclamation mark", comma = "a comma", semicolon = "a semicolon"

  /// The end of a text, and its place.
  static func of(_ text: ReadText) -> (end: TextEnd, range: Range<Int>) {
    let scalars = text.scalars
    var place = scalars.count
    var codes =
      text.placeholders.isEmpty ? [] : text.placeholders.filter { $0.notation == .tag }.map(\.range)[...]
    while place > 0 {
      if let tag = codes.last, tag.upperBound == place {
        place = tag.lowerBound
        codes.removeLast()
        continue
      }
      let scalar = scalars[place - 1]
      if scalar == ")", let mark = accelerator(before: place, in: scalars) {
        place = mark
        continue
      }
      guard TextForm.isSpace(scalar) || closing.contains(scalar) else { break }
      place -= 1
    }
    guard place > 0 else { return (.none, 0..<0) }
    let range = place - 1..<place
    switch scalars[place - 1] {
    case ".", "\u{3002}": return (text.scalar(place - 2) == "." ? .ellipsis : .period, range)
    case "\u{2026}": return (.ellipsis, range)
    case ":", "\u{FF1A}": return (.colon, range)
    case "?", "\u{FF1F}", "\u{061F}", "\u{037E}": return (.question, range)
    case "!", "\u{FF01}": return (.exclamation, range)
    case ",", "\u{FF0C}", "\u{3001}": return (.comma, range)
    case ";", "\u{FF1B}": return (.semicolon, range)
    default: return (.none, range)
    }
  }

  /// Where an accelerator in brackets begins that ends at a place: (&F), (_A), (~4).
  private static func accelerator(before end: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard end > 3, scalars[end - 4] == "(", "&_~".unicodeScalars.contains(scalars[end - 3]) else { return nil }
    return end - 4
  }

  /// What may stand behind the mark that ends a text.
  private static let closing: ScalarSet = "\"'»”’“)]}》〉」*_`）"

  /// Whether readers miss the mark where it is not: it asks, or leads on.
  var isStrong: Bool { self == .question || self == .colon || self == .ellipsis }

  /// Whether it ends a sentence, in whatever tone.
  var isMild: Bool { self == .period || self == .exclamation }

  /// What is to be said of two ends that do not agree.
  static func difference(
    _ source: (end: TextEnd, range: Range<Int>), _ target: (end: TextEnd, range: Range<Int>)
  ) -> Problem {
    Problem(
      "the source ends in \(source.end.rawValue), the target in \(target.end.rawValue)", source: source.range,
      target: target.range)
  }
}

/// A question mark, colon or ellipsis at the end that one side has and the other has not.
struct EndMark: Rule {
  static let description = RuleDescription(
    "end-mark", .warning, "linguistic-conventions/punctuation",
    "One side ends in a question mark, a colon or an ellipsis, and the other does not.",
    right: .init("en", "ko", "Is the road open?", "도로가 열렸는가?"),
    wrong: .init("en", "ru", "Is the road open?", "Открыта ли дорога"))

  private let isKorean: Bool

  init?(_ context: RuleContext) {
    isKorean = context.isInto("ko")
    // Greek asks with a semicolon; Arabic, Chinese and Japanese are left to those who know them.
    if context.isInto("el", "th", "zh", "ja") { return nil }
  }

  let needs = RuleNeeds(either: .markedEnd)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, !source.isBlank else { return [] }
    let (left, right) = (source.end, target.end)
    guard left.end != right.end, left.end.isStrong || right.end.isStrong else { return [] }
    // A sentence may say itself that it leads to a list: 다음과 같다, выполните следующие действия.
    if left.end == .colon, right.end == .period, Self.leadsOn(target) { return [] }
    // Korean does without either mark in short labels, but not where its ending asks.
    let isLabel = source.wordCount < 4 && (left.end == .ellipsis || left.end == .question)
    if isKorean, right.end == .period || right.end == .none, isLabel, !(left.end == .question && Self.asks(target)) {
      return []
    }
    // etc…, и т. п.
    if left.end == .ellipsis, right.end == .period || right.end == .none, Self.saysMore(target) { return [] }
    if Self.isMoved(left.end.isStrong ? left.end : right.end, source, target) { return [] }
    if left.end == .question, right.end.isMild, isSupposed(source) { return [] }
    var problem = TextEnd.difference(left, right)
    // What leads to a list ends in programs as sentences do, in Korean mostly.
    if left.end == .colon, right.end == .period, source.wordCount > 3 { problem.doubt = isKorean ? .habit : .label }
    return [problem]
  }
}

extension EndMark {
  /// Whether a sentence says that something follows it: 다음과 같다, 아래와 같습니다, в следующих случаях.
  private static func leadsOn(_ text: ReadText) -> Bool { leading.contains(where: text.contains) }

  private static let leading = [
    "다음", "아래", "이러하", "이렇", "ледующ", "иже", "аковы", " таки", "Таки", "ollowing", "elow", "s follows",
  ]

  /// Whether the last word of a Korean sentence has an ending of those that ask: 왔습니까, 갈까요, 있는가, 가느냐.
  private static func asks(_ text: ReadText) -> Bool {
    let word = text.scalars.reversed().drop { $0 == "." }.prefix { Hangul.isSyllable($0) }
    guard let last = word.first, word.count > 1 else { return false }
    let before = word[word.index(after: word.startIndex)]
    return switch last {
    case "까", "냐": true
    case "요": before == "까"
    // 있는가, 큰가, 할가; 회의에서 돌아가 has none of these consonants before it.
    case "가": [Self.nieun, Hangul.rieul].contains(Hangul.Syllable(before)?.final)
    default: false
    }
  }

  /// The final consonant ㄴ.
  private static let nieun = 4

  /// Whether the last words say that there is more of the kind: и т. п., и др.; in Korean 등 wherever it stands.
  private static func saysMore(_ text: ReadText) -> Bool {
    if text.language.language == "ko" { return text.text.contains(" 등") || text.text.contains("등등") }
    let end = text.part(max(0, text.length - 9)..<text.length).filter { !$0.isWhitespace }
    return ["т.п.", "т.д.", "др.", "пр."].contains { end.hasSuffix($0) || end.hasSuffix($0 + ")") }
  }

  /// Whether a mark stands as often on both sides, and only in another place: before another sentence, in a label, in
  /// brackets.
  private static func isMoved(_ mark: TextEnd, _ source: ReadText, _ target: ReadText) -> Bool {
    func count(_ text: ReadText) -> Int {
      text.scalars.indices.count { place in
        switch (mark, text.scalars[place]) {
        case (.question, "?"), (.question, "\u{FF1F}"), (.colon, ":"), (.colon, "\u{FF1A}"), (.ellipsis, "\u{2026}"):
          true
        case (.ellipsis, "."):
          text.scalar(place + 1) == "." && text.scalar(place - 1) != "." && text.scalar(place + 2) == "."
        default: false
        }
      }
    }
    let found = count(source)
    return found > 0 && found == count(target)
  }

  /// Whether a question need not be one in the target: it goes on from a title (…that you can open files?), or supposes
  /// something (Maybe it was deleted?).
  private func isSupposed(_ source: ReadText) -> Bool {
    let isGoingOn = source.scalars.first { $0.isLetter || $0 == "." || $0 == "\u{2026}" }.map { !$0.isLetter } ?? false
    return isGoingOn
      || source.lastSentence.split { !$0.isLetter }.contains {
        ["maybe", "perhaps", "probably"].contains(String(scalars: $0).lowercased())
      }
  }
}

extension ReadText {
  /// What stands behind the last mark that ends a sentence before the one at the end.
  fileprivate var lastSentence: ArraySlice<Unicode.Scalar> {
    let end = end.range.lowerBound
    let begin = scalars[..<end].indices.last { place in
      ".!?\u{2026}".unicodeScalars.contains(scalars[place]) && TextForm.isSpace(scalar(place + 1))
    }
    return scalars[(begin.map { $0 + 1 } ?? 0)..<end]
  }
}

/// A period or an exclamation mark at the end of a sentence that one side has and the other has not.
struct EndPeriod: Rule {
  static let description = RuleDescription(
    "end-period", .note, "linguistic-conventions/punctuation",
    "One side ends in a period or an exclamation mark, and the other in none of the two.",
    right: .init("en", "ru", "The two sides signed a treaty.", "Стороны подписали договор."),
    wrong: .init("en", "ru", "The two sides signed a treaty.", "Стороны подписали договор"))

  init?(_ context: RuleContext) { if context.isInto("th", "zh", "ja") { return nil } }

  let needs = RuleNeeds(either: .markedEnd)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let (left, right) = (source.end, target.end)
    guard left.end.isMild != right.end.isMild, left.end.isMild || left.end == .none,
      right.end.isMild || right.end == .none
    else { return [] }
    // English has the most words: fewer are a label.
    let (long, short) = target.language.language == "en" ? (target, source) : (source, target)
    guard
      long.wordCount > 3 && short.wordCount > 1
        || (left.end.isMild
          ? Self.isSentence(source, before: left) && Self.mayBeSentence(target)
          : Self.isSentence(target, before: right) && Self.mayBeSentence(source))
    else { return [] }
    return [TextEnd.difference(left, right)]
  }

  /// Whether the mark of a text of a few words is no period of an abbreviation, and what it ends no name: Saved., Done!
  private static func isSentence(_ text: ReadText, before end: (end: TextEnd, range: Range<Int>)) -> Bool {
    let scalars = text.scalars
    guard scalars.first?.isLetter == true, !text.traits.contains(.digit) else { return false }
    let word = scalars[..<end.range.lowerBound].reversed().prefix { $0.isLetter }
    guard let last = word.first, last.isSmall || Hangul.isSyllable(last) else { return false }
    if end.end == .exclamation { return word.count > 2 || Hangul.isSyllable(last) }
    // An abbreviation breaks off before a vowel.
    if Hangul.isSyllable(last) { return last == "다" || last == "요" }
    return word.count > 3
      && (text.wordCount > 1 || word.count > 5 || vowels.contains(last) || word.starts(with: ["d", "e"]))
  }

  /// Whether the text on the other side may be a sentence too: one of Korean ends in a verb.
  private static func mayBeSentence(_ text: ReadText) -> Bool {
    guard let last = text.scalars.last, last.isLetter else { return false }
    return text.language.language != "ko" || last == "다" || last == "요"
  }

  private static let vowels: ScalarSet = "aeiouyаеёиоуыэюя"
}

/// Brackets of which one is missing.
struct UnpairedBracket: Rule {
  static let description = RuleDescription(
    "unpaired-bracket", .warning, "linguistic-conventions/punctuation",
    "A bracket of the target has no partner, and the source has all of its own.",
    right: .init("en", "ko", "{name} (new)", "{name}을(를) 새로 만들기"),
    wrong: .init("en", "ru", "The road (new)", "Дорога (новая"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(target: .bracket)

  func problems(in translation: ReadTranslation) -> [Problem] { translation.problemWithoutPartner(Self.unpaired) }

  private static func unpaired(in text: ReadText) -> Int? {
    var open = OpenMarks<Unicode.Scalar, Int>()
    for (place, scalar) in text.scalars.enumerated() where isBracket(scalar) && !text.isCode(place) {
      switch scalar {
      case "(", "\u{FF08}": open.open("(", place)
      case "[": open.open("[", place)
      case ")", "\u{FF09}":
        if !open.close("("), !isEnumeration(place, in: text), !isFace(place, in: text) { return place }
      case "]": if !open.close("[") { return place }
      default: break
      }
    }
    return open.left.last { !isFace($0 + 1, in: text) }
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "\u{FF08}", "\u{FF09}": true
    default: false
    }
  }

  /// a) and 1) at the beginning, 1) elsewhere too, and what Korean writes for “e.g.”: 예), 보기).
  private static func isEnumeration(_ place: Int, in text: ReadText) -> Bool {
    let label = text.scalars[..<place].reversed().prefix { !TextForm.isSpace($0) && $0 != "(" && $0 != "[" }
    guard (1...3).contains(label.count), label.allSatisfy({ $0.isLetter || $0.isDigit || $0 == "*" }) else {
      return false
    }
    // Of a series that begins with 1.
    if label.allSatisfy(\.isDigit) {
      return text.scalars[..<(place + 1)].indices.contains { one in
        text.scalars[one] == ")" && text.scalar(one - 1) == "1" && (one == 1 || TextForm.isSpace(text.scalar(one - 2)))
      }
    }
    return ["예", "보기"].contains(String(scalars: label.reversed()))
      || !text.scalars[..<(place - label.count)].contains { !TextForm.isSpace($0) }
  }

  /// :-) and ;)
  private static func isFace(_ place: Int, in text: ReadText) -> Bool {
    let before = text.scalar(place - 1)
    return before == ":" || before == ";" || (before == "-" && [":", ";"].contains(text.scalar(place - 2)))
  }
}

/// A hyphen between spaces where Russian has a dash.
struct HyphenForDash: Rule {
  static let description = RuleDescription(
    "hyphen-for-dash", .note, "linguistic-conventions/punctuation",
    "A hyphen stands between spaces where Russian has a dash.", languages: ["ru"],
    right: .init("en", "ru", "The bridge is a symbol.", "Мост\u{00A0}— это символ."),
    wrong: .init("en", "ru", "The bridge is a symbol.", "Мост - это символ."))

  init?(_ context: RuleContext) { if !context.isInto("ru") { return nil } }

  let needs = RuleNeeds([.spacedHyphen, .cyrillic])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let isCopied = translation.source.contains(" - ")
    return target.scalars.indices.compactMap { place in
      guard target.scalars[place] == "-", target.scalar(place - 1) == " ", target.scalar(place + 1) == " ", place > 1,
        !target.isCode(place), Self.isProse(target.scalar(place + 2)),
        Self.isProse(target.scalar(place - 2)) || Self.isEnd(target.scalar(place - 2)),
        !Self.isCommand(before: place - 1, in: target)
      else { return nil }
      let message = "a dash, not a hyphen, stands between words"
      let (range, dash) = (place - 1..<place + 2, "\u{00A0}\u{2014} ")
      // The source may part the steps of a path by hyphens (File - Save), or name the sign itself.
      return isCopied
        ? Problem(message, target: range, suggestion: dash) : Problem(message, mend: range, with: dash)
    }
  }

  /// Whether a Latin word in small letters is all that stands before a place in its line: rm - удалить.
  private static func isCommand(before end: Int, in text: ReadText) -> Bool {
    let word = text.scalars[..<end].reversed().prefix { $0 != "\n" }
    return word.allSatisfy { $0.isLatin && $0.isSmall || $0.isDigit || $0 == "-" || $0 == "_" }
  }

  /// What may stand behind what somebody says: «Да, — сказал он».
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { ",!?\u{2026}".unicodeScalars.contains(scalar) }

  private static func isProse(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || "«»\u{201E}\u{201C})(%".unicodeScalars.contains(scalar)
  }
}

/// Letters, digits and marks of full width where the language has them of half width.
struct FullWidthForm: Rule {
  static let description = RuleDescription(
    "full-width-form", .warning, "linguistic-conventions/character-encoding",
    "A letter, digit or mark of full width stands where the language writes it of half width.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ko", "Gate 5: open", "5호 문: 열림"), wrong: .init("en", "ko", "Gate 5: open", "５호 문： 열림"))

  init?(_ context: RuleContext) { if !context.isInto("en", "ru", "ko") { return nil } }

  let needs = RuleNeeds(.fullWidth)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    guard !translation.source.traits.contains(.fullWidth) else { return [] }
    return target.scalars.indices.compactMap { place in
      let scalar = target.scalars[place]
      // Korean has brackets and tildes of full width as ornaments.
      guard (0xFF01...0xFF5D).contains(scalar.value), !["\u{FF08}", "\u{FF09}"].contains(scalar),
        let half = Unicode.Scalar(scalar.value - 0xFEE0)
      else { return nil }
      // The sign of full width has its space in itself: A：B of A: B.
      let isSpaced =
        Self.spacedMarks.contains(half) && target.scalar(place - 1).isLetter && target.scalar(place + 1).isLetter
        && !translation.source.hasMarkWithoutSpace(half)
      return Problem(
        "“\(scalar)” is of full width", mend: place..<place + 1, with: isSpaced ? "\(half) " : String(half))
    }
  }

  private static let spacedMarks: ScalarSet = ":;,!?"
}

extension ReadText {
  /// Whether a mark stands between letters or digits, or nowhere.
  fileprivate func hasMarkWithoutSpace(_ mark: Unicode.Scalar) -> Bool {
    let places = scalars.indices.filter { scalars[$0] == mark }
    return places.isEmpty || places.contains { scalar($0 + 1).isLetter || scalar($0 + 1).isDigit }
  }
}
