internal import TumenModel
internal import TumenText

/// A sentence that the target leaves out: it has fewer of them, and their lengths fit better with one left out than with two
/// become one.
struct MissingSentence: Rule {
  static let description = RuleDescription(
    "missing-sentence", .warning, "accuracy/omission",
    "The target has fewer sentences than the source, and by their lengths one of them seems to be left out.",
    right: .init(
      "en", "ru", "The road is open again. The bridge is still closed.", "Дорога снова открыта, а мост всё ещё закрыт."),
    wrong: .init("en", "ru", "The road is open again. The bridge is still closed.", "Дорога снова открыта."))

  /// How long a target is for each character of the source, on average.
  private let expected: Double
  /// How far the lengths of targets spread, for each character.
  private let spread: Double

  init?(_ context: RuleContext) {
    guard ["en", "ru", "ko"].contains(context.source.language), context.isInto("en", "ru", "ko") else { return nil }
    expected = LengthRatio.expected(context)
    spread = Self.spreadOfEnglish * LengthRatio.length(in: context.target)
  }

  let needs = RuleNeeds(source: .mark)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard source.wordCount > 2, translation.isTranslated else { return [] }
    let sentences = source.sentences
    guard sentences.count > 1 else { return [] }
    let found = target.sentences
    guard found.count > 0, found.count < sentences.count else { return [] }
    let alignment = SentenceAlignment(sentences.map(source.sentence), expected: expected, spread: spread)
    let kept = source.numbers(keptIn: target)
    let gain = alignment.gainByOmission(in: found.map(target.sentence)) { place in
      kept.contains(where: sentences[place].contains)
    }
    let share = Double(target.proseLength) / (Double(source.proseLength) * expected)
    guard found.count == 1 ? gain > Self.leastGainOfOne && share < Self.mostOfOne : gain > Self.leastGain else {
      return []
    }
    return [
      Problem(
        "the source has \(sentences.count) sentences, the target \(found.count) and \(Int(100 * share)) % of the text to be expected",
        target: 0..<target.length)
    ]
  }

  /// How much better the lengths fit where a sentence is left out. All of a source becomes one sentence more often than a part
  /// does: then much of the text is missing too.
  private static var leastGain: Double { 1 }
  private static var leastGainOfOne: Double { 1.5 }
  private static var mostOfOne: Double { 0.62 }
  private static var spreadOfEnglish: Double { 6.2 }
}

extension ReadText {
  /// Where the sentences stand: there is one more than the marks within the text that end one and have another one behind
  /// them.
  fileprivate var sentences: [Range<Int>] {
    if isBlank { return [] }
    let (scalars, marks) = (scalars, Self.sentenceEnds)
    var sentences: [Range<Int>] = []
    // Where the sentence at hand begins.
    var begin = 0
    var place = 0
    while place < scalars.count {
      let mark = scalars[place]
      place += 1
      // Most characters are no marks.
      guard !mark.isLetter, marks.contains(mark), !isCode(place - 1) else { continue }
      let end = place - 1
      while marks.contains(scalar(place)) || Self.closing.contains(scalar(place)), place < scalars.count {
        place += 1
      }
      var next = place
      while next < scalars.count, TextForm.isSpace(scalars[next]) || Self.opening.contains(scalars[next]) { next += 1 }
      let isApart = next > place
      // </p><p>
      if next < scalars.count, scalars[next] == "<" {
        while next < scalars.count,
          isCode(next) || TextForm.isSpace(scalars[next]) || Self.opening.contains(scalars[next])
        {
          next += 1
        }
      }
      guard next < scalars.count, begins(at: next, isApart: isApart), ends(at: end, from: begin, before: next)
      else {
        continue
      }
      sentences.append(begin..<place)
      begin = next
      place = next
    }
    sentences.append(begin..<length)
    return sentences
  }

  /// The sentence at a place.
  fileprivate func sentence(_ range: Range<Int>) -> TextSentence {
    let hidden = traits.isDisjoint(with: .placeholders) ? 0 : range.count(where: isCode)
    let last = scalars[range].last { !Self.closing.contains($0) && !TextForm.isSpace($0) }
    let end: TextSentence.End =
      switch last {
      case "?": .question
      case ".", "!", "\u{3002}": .statement
      default: .open
      }
    return TextSentence(length: range.count - hidden, end: end)
  }

  /// Where numbers in digits stand that another text has too, and this one has once.
  fileprivate func numbers(keptIn other: ReadText) -> [Int] {
    guard traits.contains(.digit), other.traits.contains(.digit) else { return [] }
    let theirs = Set(other.tokens.map(other.part))
    return Dictionary(grouping: tokens, by: part).filter { $0.value.count == 1 && theirs.contains($0.key) }
      .map { $0.value[0].lowerBound }
  }

  /// Whether a sentence may begin at a place, which stands right behind a mark or apart from it.
  private func begins(at place: Int, isApart: Bool) -> Bool {
    let scalar = scalars[place]
    return scalar.isCapital || Hangul.isSyllable(scalar) || isApart && (scalar.isDigit || isCode(place))
  }

  /// Whether a mark ends a sentence: a period behind a letter or two is one of an abbreviation, unless they are a small word (of
  /// it.) or capitals (this PC.), before a digit that of one as well, and behind a number at the head that of a list or heading
  /// (Article 14.).
  private func ends(at place: Int, from begin: Int, before next: Int) -> Bool {
    guard scalars[place] == "." || scalars[place] == "\u{3002}" else { return true }
    let before = scalar(place - 1)
    if Hangul.isSyllable(before) { return true }
    if isCode(place - 1) { return true }
    let letters = scalars[..<place].reversed().prefix { $0.isLetter }.count
    // 0, and columns of 0s.
    if scalar(place - letters - 1).isDigit { return scalars[begin..<place].count(where: TextForm.isSpace) > 1 }
    guard letters > 0 else { return !TextForm.isSpace(before) && before != "." }
    if letters < 5, scalars[next].isDigit { return false }
    if letters != 2 { return letters > 2 }
    let word = place - 2..<place
    return scalar(place - 3) != "."
      && (scalars[word].allSatisfy(\.isCapital) || tools.smallWords.role(of: TextForm.key(part(word))) != nil)
  }

  private static let sentenceEnds: ScalarSet = ".!?\u{2026}\u{3002}"
  private static let closing: ScalarSet = "\"'»”’)]》〉」"
  private static let opening: ScalarSet = "\"'«“‘„([《〈「"
}
