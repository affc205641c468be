internal import TumenModel
internal import TumenText

/// A sentence that the target leaves out: it has fewer of them, and far less text than its source lets expect.
struct MissingSentence: Rule {
  static let description = RuleDescription(
    "missing-sentence", .warning, "accuracy/omission",
    "The target has fewer sentences than the source, and so much less text that one of them seems to be left out.",
    right: .init(
      "en", "ru", "The road is open again. The bridge is still closed.", "Дорога снова открыта, а мост всё ещё закрыт."),
    wrong: .init("en", "ru", "The road is open again. The bridge is still closed.", "Дорога снова открыта."))

  /// How long a target is for each character of the source, on average.
  private let expected: Double

  init?(_ context: RuleContext) {
    guard ["en", "ru", "ko"].contains(context.source.language), context.isInto("en", "ru", "ko") else { return nil }
    expected = LengthRatio.expected(context)
  }

  let needs = RuleNeeds(source: .mark)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard source.wordCount > 2, translation.isTranslated else { return [] }
    let (left, right) = (Double(source.proseLength) * expected, Double(target.proseLength))
    // What is missing says something by itself.
    guard right < Self.most * left, left - right > Self.least * expected else { return [] }
    let (sentences, found) = (source.sentences, target.sentences)
    guard found.count > 0, found.count < sentences.count,
      left - right > Self.leastOfSentence * Double(sentences.shortest) * expected
    else { return [] }
    return [
      Problem(
        "the source has \(sentences.count) sentences, the target \(found.count) and \(Int(100 * right / left)) % of the text to be expected",
        target: 0..<target.length)
    ]
  }

  /// Which part of the text to be expected a target has at most that lacks a sentence; how many characters of English are
  /// missing at least, and how much of the shortest sentence. Where two sentences become one, less is.
  private static var most: Double { 0.8 }
  private static var least: Double { 8 }
  private static var leastOfSentence: Double { 0.8 }
}

extension ReadText {
  /// How many sentences there are, and how many characters the shortest has: one more than the marks within the text that end
  /// one and have another one behind them.
  fileprivate var sentences: (count: Int, shortest: Int) {
    if isBlank { return (0, 0) }
    var (count, shortest) = (1, length)
    // Where the sentence at hand begins.
    var begin = 0
    var place = 0
    while place < scalars.count {
      let mark = scalars[place]
      place += 1
      guard Self.sentenceEnds.contains(mark), !isCode(place - 1) else { continue }
      let end = place - 1
      while Self.sentenceEnds.contains(scalar(place)) || Self.closing.contains(scalar(place)), place < scalars.count {
        place += 1
      }
      var next = place
      while next < scalars.count, TextForm.isSpace(scalars[next]) || Self.opening.contains(scalars[next]) { next += 1 }
      guard next < scalars.count, begins(at: next, isApart: next > place), ends(at: end, from: begin, before: next)
      else {
        continue
      }
      count += 1
      shortest = min(shortest, place - begin)
      begin = next
      place = next
    }
    return (count, min(shortest, length - begin))
  }

  /// Whether a sentence may begin at a place, which stands right behind a mark or apart from it.
  private func begins(at place: Int, isApart: Bool) -> Bool {
    let scalar = scalars[place]
    return scalar.isCapital || Hangul.isSyllable(scalar) || isApart && (scalar.isDigit || isCode(place))
  }

  /// Whether a mark ends a sentence: a period behind a letter or two is one of an abbreviation, before a digit that of one as
  /// well, and behind a number at the head that of a list or heading (Article 14.).
  private func ends(at place: Int, from begin: Int, before next: Int) -> Bool {
    guard scalars[place] == "." || scalars[place] == "\u{3002}" else { return true }
    let before = scalar(place - 1)
    if Hangul.isSyllable(before) { return true }
    if before.isDigit { return scalars[begin..<place].count(where: TextForm.isSpace) > 1 }
    guard before.isLetter else { return !TextForm.isSpace(before) && before != "." }
    let letters = scalars[..<place].reversed().prefix { $0.isLetter }.count
    return letters > 2 && !(letters < 5 && scalars[next].isDigit)
  }

  private static let sentenceEnds: ScalarSet = ".!?\u{2026}\u{3002}"
  private static let closing: ScalarSet = "\"'»”’)]》〉」"
  private static let opening: ScalarSet = "\"'«“‘„([《〈「"
}
