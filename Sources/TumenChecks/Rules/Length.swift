internal import TumenModel
internal import TumenText

/// A target far longer or shorter than its source lets expect.
struct LengthRatio: Rule {
  static let description = RuleDescription(
    "length-ratio", .warning, "accuracy/omission",
    "The target is far longer or shorter than translations between these languages are.",
    right: .init(
      "en", "ru", "The bridge will be about one kilometre long.", "Длина моста составит около одного километра."),
    wrong: .init(
      "en", "ru", "The bridge over the river will be about one kilometre long and two lanes wide.", "Мост будет."))

  /// How long a target is for each character of the source, on average.
  private let expected: Double

  init?(_ context: RuleContext) { expected = Self.expected(context) }

  /// How long a target is for each character of the source, on average.
  static func expected(_ context: RuleContext) -> Double {
    length(in: context.target) / length(in: context.source)
  }

  /// How many characters of a language stand for one of English, from the corpora that the noise is measured on.
  static func length(in language: LanguageTag) -> Double {
    switch language.language {
    case "ko": 0.55
    case "ja": 0.5
    case "zh": 0.35
    case "ru", "uk": 1.1
    default: 1
    }
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard translation.isTranslated else { return [] }
    let (source, target) = (translation.source.proseLength, translation.target.proseLength)
    let (left, right) = (Double(source) * expected, Double(target))
    // The shorter the text, the more it may differ.
    let slack = 20 + 10 * expected
    func areFar(_ left: Double, _ right: Double) -> Bool {
      right > 2.5 * left + slack || left > 2.5 * right + slack
    }
    // <name> may be a tag on one side and a word on the other.
    guard areFar(left, right),
      areFar(Double(translation.source.length) * expected, Double(translation.target.length))
    else { return [] }
    return [
      Problem(
        "the target has \(target) characters for \(source) of the source",
        target: 0..<translation.target.scalars.count)
    ]
  }
}

/// A target longer than its file allows.
struct LengthLimit: Rule {
  static let description = RuleDescription(
    "length-limit", .error, "design-and-markup/truncation-text-expansion",
    "The target has more characters than the file allows (a property max-length or maxwidth).",
    right: .init("en", "ru", "Open", "Открыть", limit: 12),
    wrong: .init("en", "ru", "Open", "Открыть выбранный документ", limit: 12))

  init?(_ context: RuleContext) {}

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard let limit = translation.translation.limit, translation.target.length > limit else { return [] }
    let count = translation.target.scalars.count
    return [Problem("the target has \(count) characters, \(limit) are allowed", target: limit..<count)]
  }
}

extension ReadText {
  /// How many characters a reader sees: without tags, placeholders and the syntax of messages; of several texts of a message
  /// the longest counts.
  var proseLength: Int {
    if traits.isDisjoint(with: .placeholders) { return length }
    if traits.contains(.brace), case let message = Message(scalars), message.hasBranches {
      return message.pattern.length
    }
    return length - placeholders.reduce(0) { $0 + $1.range.count }
  }
}
