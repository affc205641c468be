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
    /// The pairs that the language does not have.
    let foreign: [(open: Unicode.Scalar, close: Unicode.Scalar)]
    let rejectsStraight: Bool
    /// Whether 《》 stand around titles alone.
    var keepsTitles = false
  }

  private let style: Style

  init?(_ context: RuleContext) {
    switch (context.target.language, context.target.region) {
    case ("ru", _):
      style = Style(
        open: "«", close: "»", foreign: [("\u{201C}", "\u{201D}"), ("《", "》"), ("\u{2018}", "\u{2019}")],
        rejectsStraight: true)
    case ("ko", "KP"):
      style = Style(open: "《", close: "》", foreign: [("\u{201C}", "\u{201D}"), ("«", "»")], rejectsStraight: true)
    case ("ko", _):
      style = Style(
        open: "\u{201C}", close: "\u{201D}", foreign: [("«", "»"), ("\u{201E}", "\u{201C}")], rejectsStraight: false,
        keepsTitles: context.target == .koreanSouth)
    case ("en", _):
      style = Style(open: "\u{201C}", close: "\u{201D}", foreign: [("«", "»"), ("《", "》")], rejectsStraight: false)
    default: return nil
    }
  }

  var needs: RuleNeeds { RuleNeeds(target: style.rejectsStraight ? [.quote, .straightQuote] : .quote) }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let found = pairs(in: target, of: translation.source)
    return found.enumerated().map { place, pair in
      let isInner =
        style.open == "«" && (isInside(pair, target) || found[..<place].contains { $0.upperBound > pair.upperBound })
      let (open, close): (Unicode.Scalar, Unicode.Scalar) =
        isInner ? ("\u{201E}", "\u{201C}") : (style.open, style.close)
      let inner = String(scalars: target.scalars[pair.lowerBound + 1..<pair.upperBound - 1])
      let mended = "\(open)\(inner)\(close)"
      let marks = "\(target.scalars[pair.lowerBound])\(target.scalars[pair.upperBound - 1])"
      // Of pairs within pairs only the outer one is mended at a time; a string of a program is to be looked at.
      if found[..<place].contains(where: { $0.upperBound > pair.upperBound }) || mayBeCode(pair, in: target) {
        return Problem("“\(marks)” are not the quotation marks of this language: \(open)\(close)", target: pair)
      }
      return Problem(
        "“\(marks)” are not the quotation marks of this language: \(open)\(close)", mend: pair, with: mended)
    }
  }

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
    if style.rejectsStraight { pairs += straightPairs(in: text) }
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

  /// Whether straight marks stand beside a semicolon: DSUM(база; "столбец"; условие) is a formula, and a list of words is none.
  private func mayBeCode(_ pair: Range<Int>, in text: ReadText) -> Bool {
    func skip(_ place: Int, by step: Int) -> Unicode.Scalar {
      text.scalar(text.scalar(place) == " " ? place + step : place)
    }
    return text.scalars[pair.lowerBound] == "\""
      && (skip(pair.lowerBound - 1, by: -1) == ";" || skip(pair.upperBound, by: 1) == ";")
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

/// «…» within «…», where Russian has „…“.
struct NestedQuotationMarks: Rule {
  static let description = RuleDescription(
    "nested-quotation-marks", .note, "linguistic-conventions/punctuation",
    "Quotation marks «» stand within others of the same kind; Russian has „“ inside.", languages: ["ru"],
    right: .init("en", "ru", "The film “The Road to ‘Rason’”", "Фильм «Дорога в „Расон“»"),
    wrong: .init("en", "ru", "The film “The Road to ‘Rason’”", "Фильм «Дорога в «Расон»»"))

  init?(_ context: RuleContext) { if !context.isInto("ru") { return nil } }

  let needs = RuleNeeds(.quote)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    var open: [Int] = []
    var problems: [Problem] = []
    for (place, scalar) in target.scalars.enumerated() {
      if scalar == "«" {
        open.append(place)
      } else if scalar == "»", let begin = open.popLast(), !open.isEmpty {
        let inner = String(scalars: target.scalars[begin + 1..<place])
        problems.append(
          Problem("inside «» stand „“", mend: begin..<place + 1, with: "\u{201E}\(inner)\u{201C}"))
      }
    }
    return problems
  }
}
