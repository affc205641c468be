internal import TumenModel
internal import TumenText

/// A written escape (`\n`, `\t`) that one side has more often than the other.
struct EscapeMismatch: Rule {
  static let description = RuleDescription(
    "escape-mismatch", .note, "design-and-markup/character-formatting",
    "A written escape (\\n, \\t) stands more often on one side than on the other.",
    right: .init("en", "ru", "Name:\\nAge:", "Имя:\\nВозраст:"),
    wrong: .init("en", "ru", "Name:\\nAge:", "Имя: Возраст:"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(either: .backslash)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated else { return [] }
    return ["n", "t", "r"].compactMap { (letter: Unicode.Scalar) in
      let (left, right) = (Self.count(letter, in: source), Self.count(letter, in: target))
      return left == right
        ? nil
        : Problem("“\\\(letter)” stands \(left)× in the source and \(right)× in the target", subject: String(letter))
    }
  }

  private static func count(_ letter: Unicode.Scalar, in text: ReadText) -> Int {
    zip(text.scalars, text.scalars.dropFirst()).count { $0 == "\\" && $1 == letter }
  }
}

/// An accelerator mark (`&File`, `_File`) that the target does not have.
struct MissingAccelerator: Rule {
  static let description = RuleDescription(
    "missing-accelerator", .note, "locale-conventions/shortcut-key",
    "The source marks a letter as an accelerator (&File, _File), and the target marks none.",
    right: .init("en", "ko", "&File", "파일(&F)"), wrong: .init("en", "ko", "&File", "파일"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(source: [.ampersand, .underscore])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, source.wordCount < 7 else { return [] }
    for mark in ["&", "_"] as [Unicode.Scalar] {
      guard let place = Self.accelerator(mark, in: source), !target.scalars.contains(mark) else { continue }
      return [Problem("the target has no accelerator “\(mark)”", source: place..<place + 2, subject: String(mark))]
    }
    return []
  }

  /// The only place where the mark stands before a letter, and not within a name of a program or an entity.
  private static func accelerator(_ mark: Unicode.Scalar, in text: ReadText) -> Int? {
    let places = text.scalars.indices.filter { text.scalars[$0] == mark }
    guard places.count == 1, let place = places.first, text.scalar(place + 1).isLetter,
      mark == "&" || !text.scalar(place - 1).isLetter,
      mark == "_" || !text.scalars.contains(";"), !text.isCode(place)
    else { return nil }
    return place
  }
}
