internal import TumenModel
internal import TumenText

/// Quotation marks that are not those of the language.
struct QuotationMarks: Rule {
  static let description = RuleDescription(
    "quotation-marks", .warning, "locale-conventions",
    "Quotation marks are those of another language: “ ” in English and the South, «» in Russian, 《》 in the North.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "The newspaper “Rodong Sinmun”", "Газета «Нодон синмун»"),
    wrong: .init("en", "ru", "The newspaper “Rodong Sinmun”", "Газета “Нодон синмун”"))

  private struct Style {
    let open: Unicode.Scalar
    let close: Unicode.Scalar
    /// What stands within such marks.
    let inner: (open: Unicode.Scalar, close: Unicode.Scalar)
    /// Whether “ ” may stand there as well.
    var mayNestCurly = false
    /// The pairs that the language does not have.
    let foreign: [(open: Unicode.Scalar, close: Unicode.Scalar)]
    /// Whether straight marks are none of the language; else they are so where the source has others.
    let rejectsStraight: Bool
    var rejectsStraightForCurly = false
    /// Whether 《》 stand around titles alone.
    var keepsTitles = false
  }

  private let style: Style

  init?(_ context: RuleContext) {
    switch (context.target.language, context.target.region) {
    case ("ru", _):
      style = Style(
        open: "«", close: "»", inner: ("\u{201E}", "\u{201C}"),
        foreign: [("\u{201C}", "\u{201D}"), ("《", "》"), ("\u{2018}", "\u{2019}")], rejectsStraight: true)
    case ("ko", "KP"):
      style = Style(
        open: "《", close: "》", inner: ("〈", "〉"), mayNestCurly: true,
        foreign: [("\u{201C}", "\u{201D}"), ("«", "»")], rejectsStraight: true)
    case ("ko", _):
      style = Style(
        open: "\u{201C}", close: "\u{201D}", inner: ("\u{2018}", "\u{2019}"),
        foreign: [("«", "»"), ("\u{201E}", "\u{201C}")], rejectsStraight: false, rejectsStraightForCurly: true,
        keepsTitles: context.target == .koreanSouth)
    case ("en", _):
      style = Style(
        open: "\u{201C}", close: "\u{201D}", inner: ("\u{2018}", "\u{2019}"), foreign: [("«", "»"), ("《", "》")],
        rejectsStraight: false)
    default: return nil
    }
  }

  var needs: RuleNeeds {
    RuleNeeds(target: style.rejectsStraight || style.rejectsStraightForCurly ? [.quote, .straightQuote] : .quote)
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let found = pairs(in: target, of: translation.source)
    return found.enumerated().compactMap { place, pair in
      let isNested = found[..<place].contains { $0.upperBound > pair.upperBound }
      let isWithin = isInside(pair, target)
      if style.mayNestCurly, isWithin, target.scalars[pair.lowerBound] == "\u{201C}" { return nil }
      let isInner = isWithin || style.open == "«" && isNested
      let (open, close) = isInner ? style.inner : (style.open, style.close)
      // Marks of the language that stood within others do so still.
      let inner = String(
        scalars: target.scalars[pair.lowerBound + 1..<pair.upperBound - 1].map {
          isInner ? $0 : $0 == style.open ? style.inner.open : $0 == style.close ? style.inner.close : $0
        })
      let mended = "\(open)\(inner)\(close)"
      let marks = "\(target.scalars[pair.lowerBound])\(target.scalars[pair.upperBound - 1])"
      // Of pairs within pairs only the outer one is mended at a time; a string of a program is to be looked at.
      if isNested || mayBeCode(pair, in: target) {
        return Problem("“\(marks)” are not the quotation marks of this language: \(open)\(close)", target: pair)
      }
      return Problem(
        "“\(marks)” are not the quotation marks of this language: \(open)\(close)", mend: pair, with: mended)
    }
  }

  private static let curly: ScalarSet = "\u{201C}\u{201D}«»《》"

  /// Whether a pair stands within marks of the language.
  private func isInside(_ pair: Range<Int>, _ text: ReadText) -> Bool {
    var depth = 0
    for scalar in text.scalars[..<pair.lowerBound] {
      if scalar == style.open { depth += 1 } else if scalar == style.close { depth -= 1 }
    }
    return depth > 0
  }

  /// From opening to closing mark; none where it is not certain which mark is which.
  private func pairs(in text: ReadText, of source: ReadText) -> [Range<Int>] {
    var pairs: [Range<Int>] = []
    // Marks that are foreign to the source as well are what it is about.
    let isEnglish = source.language.language == "en"
    for foreign in style.foreign {
      if isEnglish, foreign.open != "\u{201C}", foreign.open != "\u{2018}", source.scalars.contains(foreign.open) {
        continue
      }
      var open: [Int] = []
      for (place, scalar) in text.scalars.enumerated() where scalar == foreign.open || scalar == foreign.close {
        if text.isCode(place) { continue }
        if scalar == foreign.open {
          // A mark that is tagged by itself is shown, and opens nothing: <b>«</b>.
          if !(text.isCode(place + 1) && text.scalar(place + 2) == "/") { open.append(place) }
        } else if let begin = open.popLast(), place - begin > 1 {
          pairs.append(begin..<place + 1)
        }
      }
    }
    let hasCurly = style.rejectsStraightForCurly && source.scalars.contains(where: Self.curly.contains)
    if style.rejectsStraight || hasCurly { pairs += straightPairs(in: text) }
    if style.keepsTitles { pairs += speech(in: text) }
    return pairs.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Pairs of 《》 around what somebody says: a sentence of some words with its mark, or one that a particle of speech follows.
  private func speech(in text: ReadText) -> [Range<Int>] {
    var open: Int?
    return text.scalars.indices.compactMap { place in
      if text.scalars[place] == "《" { open = place }
      guard text.scalars[place] == "》", let begin = open else { return nil }
      open = nil
      let (last, behind) = (text.scalars[place - 1], text.part(place + 1..<min(text.length, place + 4)))
      let hasMark = ".!?".unicodeScalars.contains(last) && text.scalars[begin..<place].contains(where: TextForm.isSpace)
      let isQuoted = Self.sentenceEnds.contains(last) && Self.speechParticles.contains(where: behind.hasPrefix)
      return hasMark || isQuoted ? begin..<place + 1 : nil
    }
  }

  /// What Korean sentences end in, and the particles behind what is said word for word; behind a name 라고 says how it is called.
  private static let sentenceEnds: ScalarSet = "다까요죠라자네오.!?"
  private static let speechParticles = ["라고", "라며", "라면서", "라는", "고 ", "하고"]

  /// Whether straight marks stand behind a semicolon, or before one within brackets or before other marks: DSUM("база"; "столбец";
  /// условие) is a formula, and a clause that ends in such marks is none.
  private func mayBeCode(_ pair: Range<Int>, in text: ReadText) -> Bool {
    func skip(_ place: Int, by step: Int) -> Unicode.Scalar {
      text.scalar(text.scalar(place) == " " ? place + step : place)
    }
    guard text.scalars[pair.lowerBound] == "\"" else { return false }
    if skip(pair.lowerBound - 1, by: -1) == ";" { return true }
    guard skip(pair.upperBound, by: 1) == ";" else { return false }
    let next = text.scalars[pair.upperBound...].drop { $0 == " " || $0 == ";" }.first
    let isInBrackets = text.scalars[..<pair.lowerBound].last { $0 == "(" || $0 == ")" } == "("
    return next == "\"" || isInBrackets
  }

  /// Whether straight marks show by what stands beside them that they are those of a program: name="…", {"…": "…"}, \"…\",
  /// ISNUM("…"), or that a command begins the line, outside of whose strings the language has no word: echo "…".
  private func isOfProgram(_ pair: Range<Int>, in text: ReadText) -> Bool {
    let (before, behind) = (text.scalar(pair.lowerBound - 1), text.scalar(pair.upperBound))
    if Self.codeMarks.contains(before) || Self.codeMarks.contains(behind) || before == ";" { return true }
    if before == "(", text.scalar(pair.lowerBound - 2).isLatin { return true }
    let begin = text.scalars[..<pair.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let line = text.scalars[begin...].prefix { $0 != "\n" }
    let command = line.prefix { !TextForm.isSpace($0) }
    guard command.count > 1, command.allSatisfy(Self.isOfCommand),
      command[begin].isSmall || command.contains("-") || command.contains("_")
    else { return false }
    var isString = false
    return line.allSatisfy { scalar in
      if scalar == "\"" { isString.toggle() }
      return isString || !scalar.isCyrillic && !Hangul.isSyllable(scalar)
    }
  }

  private static let codeMarks: ScalarSet = "={}[]\\$|`"

  private static func isOfCommand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatin || scalar.isDigit || "-_./$".unicodeScalars.contains(scalar)
  }

  /// Pairs of straight marks around words of the language; none if one of them may be an inch or a piece of code.
  private func straightPairs(in text: ReadText) -> [Range<Int>] {
    let places = text.scalars.indices.filter { text.scalars[$0] == "\"" && !text.isCode($0) }
    guard places.count.isMultiple(of: 2) else { return [] }
    var pairs: [Range<Int>] = []
    for first in stride(from: 0, to: places.count, by: 2) {
      let (begin, end) = (places[first], places[first + 1])
      let inside = text.scalars[begin + 1..<end]
      guard !text.scalar(begin - 1).isLetter, let head = inside.first, let tail = inside.last, !TextForm.isSpace(head),
        !TextForm.isSpace(tail),
        !tail.isDigit, inside.contains(where: { $0.isCyrillic || Hangul.isSyllable($0) }),
        !isOfProgram(begin..<end + 1, in: text)
      else { return [] }
      pairs.append(begin..<end + 1)
    }
    return pairs
  }
}

/// Quotation marks of which one is missing.
struct UnpairedQuotationMark: Rule {
  static let description = RuleDescription(
    "unpaired-quotation-mark", .warning, "linguistic-conventions/punctuation",
    "A quotation mark of the target has no partner, and the source has all of its own.",
    right: .init("en", "ru", "The “new” road", "«Новая» дорога"),
    wrong: .init("en", "ru", "The “new” road", "«Новая дорога"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(target: [.quote, .straightQuote])

  func problems(in translation: ReadTranslation) -> [Problem] { translation.problemWithoutPartner(Self.unpaired) }

  private static func unpaired(in text: ReadText) -> Int? {
    var open = OpenMarks<Unicode.Scalar, Int>()
    var (straight, inches) = ([Int](), 0)
    for (place, scalar) in text.scalars.enumerated() {
      switch scalar {
      case "«", "《", "〈", "「", "\u{201E}": open.open(scalar, place)
      // Closes „ in Russian and German, opens elsewhere.
      case "\u{201C}": if !open.close("\u{201E}") { open.open(scalar, place) }
      case "»": if !open.close("«") { return place }
      case "》": if !open.close("《") { return place }
      case "〉": if !open.close("〈") { return place }
      case "」": if !open.close("「") { return place }
      case "\u{201D}": if !open.close("\u{201C}", "\u{201E}") { return place }
      // A mark behind a digit may be an inch or a second.
      case "\"" where !text.isCode(place):
        if text.scalar(place - 1).isDigit, !text.isCode(place - 1) { inches += 1 } else { straight.append(place) }
      default: break
      }
    }
    // Marks that may be inches close what has no other end.
    return open.left.last ?? (straight.count.isMultiple(of: 2) || inches % 2 == 1 ? nil : straight.last)
  }
}

extension ReadTranslation {
  /// A problem with a mark of the target that has no partner, if all of the source have theirs.
  /// - Parameter unpaired: finds the place of such a mark in a text.
  func problemWithoutPartner(_ unpaired: (ReadText) -> Int?) -> [Problem] {
    guard let place = unpaired(target), unpaired(source) == nil else { return [] }
    let mark = String(target.scalars[place])
    return [Problem("“\(mark)” has no partner", target: place..<place + 1, subject: mark)]
  }
}

/// Marks within marks of the same kind, where Russian has „…“ and Korean 〈…〉.
struct NestedQuotationMarks: Rule {
  static let description = RuleDescription(
    "nested-quotation-marks", .note, "linguistic-conventions/punctuation",
    "Quotation marks «» or 《》 stand within others of the same kind; Russian has „“ inside, Korean 〈〉.",
    languages: ["ru", "ko"],
    right: .init("en", "ru", "The film “The Road to ‘Rason’”", "Фильм «Дорога в „Расон“»"),
    wrong: .init("en", "ru", "The film “The Road to ‘Rason’”", "Фильм «Дорога в «Расон»»"))

  private typealias Pair = (open: Unicode.Scalar, close: Unicode.Scalar)
  private let outer: Pair
  private let inner: Pair

  init?(_ context: RuleContext) {
    switch context.target.language {
    case "ru": (outer, inner) = (("«", "»"), ("\u{201E}", "\u{201C}"))
    case "ko": (outer, inner) = (("《", "》"), ("〈", "〉"))
    default: return nil
    }
  }

  let needs = RuleNeeds(.quote)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    var open: [Int] = []
    var problems: [Problem] = []
    for (place, scalar) in target.scalars.enumerated() {
      if scalar == outer.open {
        open.append(place)
      } else if scalar == outer.close, let begin = open.popLast(), !open.isEmpty {
        let text = String(scalars: target.scalars[begin + 1..<place])
        problems.append(
          Problem(
            "inside \(outer.open)\(outer.close) stand \(inner.open)\(inner.close)", mend: begin..<place + 1,
            with: "\(inner.open)\(text)\(inner.close)"))
      }
    }
    return problems
  }
}

/// Brackets or quotation marks of the source of which the target has none at all.
struct MissingMarks: Rule {
  static let description = RuleDescription(
    "missing-marks", .note, "linguistic-conventions/punctuation",
    "The source has words in brackets or quotation marks, and the target has no such marks at all.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "He (the boss) came.", "Он (начальник) пришёл."),
    wrong: .init("en", "ru", "He (the boss) came.", "Он начальник пришёл."))

  init?(_ context: RuleContext) {
    if !context.isInto("en", "ru", "ko") || !["en", "ru", "ko"].contains(context.source.language) { return nil }
  }

  let needs = RuleNeeds(source: [.bracket, .quote, .straightQuote])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated else { return [] }
    var problems: [Problem] = []
    if source.traits.contains(.bracket), !target.scalars.contains(where: Self.standForBrackets.contains),
      let pair = Self.brackets(in: source)
    {
      problems.append(
        Problem("the target has no brackets for “\(source.part(pair))”", source: pair, subject: "brackets"))
    }
    let quotes: TextTraits = [.quote, .straightQuote]
    if !source.traits.isDisjoint(with: quotes), target.traits.isDisjoint(with: quotes),
      !target.scalars.contains(where: Self.singleQuotes.contains), let pair = Self.quotes(in: source)
    {
      problems.append(
        Problem("the target has no quotation marks for “\(source.part(pair))”", source: pair, subject: "quotes"))
    }
    return problems
  }

  /// Brackets, and dashes, which part words from a sentence as well.
  private static let standForBrackets: ScalarSet = "()[]（）［］〔〕【】《》〈〉\u{2014}\u{2013}"
  /// Other quotation marks, marks of emphasis, and the dashes before what somebody says.
  private static let singleQuotes: ScalarSet = "'\u{2018}\u{2019}`*_<\u{2014}\u{2013}"

  /// Brackets around words: no plural (s), no letter of an accelerator, no number of a list, and nothing that is code.
  private static func brackets(in text: ReadText) -> Range<Int>? {
    var open: Int?
    for (place, scalar) in text.scalars.enumerated() {
      if scalar == "(" || scalar == "\u{FF08}" { open = place }
      guard scalar == ")" || scalar == "\u{FF09}", let begin = open else { continue }
      open = nil
      let before = text.scalar(begin - 1)
      if TextForm.isSpace(before) || before.isHangul, isProse(begin + 1..<place, in: text) { return begin..<place + 1 }
    }
    return nil
  }

  /// Quotation marks around words that a space or the beginning stands before.
  private static func quotes(in text: ReadText) -> Range<Int>? {
    var open: Int?
    for (place, scalar) in text.scalars.enumerated() where marks.contains(scalar) && !text.isCode(place) {
      guard let begin = open else {
        let before = text.scalar(place - 1)
        if TextForm.isSpace(before) || before == "(" { open = place }
        continue
      }
      open = nil
      if isProse(begin + 1..<place, in: text) { return begin..<place + 1 }
    }
    return nil
  }

  private static let marks: ScalarSet = "\"\u{201C}\u{201D}\u{201E}«»《》"

  /// Whether a word of the source's own stands there: three letters or a syllable of Hangul, and no code.
  private static func isProse(_ range: Range<Int>, in text: ReadText) -> Bool {
    guard !range.isEmpty, !range.contains(where: text.isCode) else { return false }
    var letters = 0
    for place in range {
      let scalar = text.scalars[place]
      letters = scalar.isHangul ? letters + 2 : scalar.isLetter ? letters + 1 : 0
      if letters > 2 { return true }
    }
    return false
  }
}
