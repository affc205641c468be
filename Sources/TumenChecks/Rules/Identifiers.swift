internal import TumenModel
internal import TumenText

/// A name that programs go by and that was misspelt.
struct IdentifierMismatch: Rule {
  static let description = RuleDescription(
    "identifier-mismatch", .warning, "accuracy/do-not-translate",
    "An identifier (max_connections, --dry-run, Ctrl+N, rules.yaml, QString, &nbsp;) is none of the source’s, and nearly one of them.",
    languages: ["en", "ru", "ko"],
    right: .init("en", "ru", "Set max_connections.", "Задайте max_connections."),
    wrong: .init("en", "ru", "Set max_connections.", "Задайте max_conections."))

  init?(_ context: RuleContext) {
    // Between languages of one script a word of the one may be nearly that of the other.
    let scripts = ["en", "ru", "ko"]
    guard scripts.contains(context.source.language), scripts.contains(context.target.language),
      context.source.language != context.target.language
    else { return nil }
  }

  let needs = RuleNeeds(.latin, source: .latin)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    // Of English, the other side tells faster that there is none.
    let isIntoEnglish = target.language.language == "en"
    let first = (isIntoEnglish ? source : target).identifiers
    if first.isEmpty { return [] }
    let others = isIntoEnglish ? target : source
    let strange = first.filter { !others.contains($0.text) }
    if strange.isEmpty { return [] }
    let known = isIntoEnglish ? source : target
    let lost = others.identifiers.filter { !known.contains($0.text) }
    return strange.compactMap { identifier in
      guard let other = lost.first(where: identifier.isMisspelt) else { return nil }
      let (wrong, right) = isIntoEnglish ? (other, identifier) : (identifier, other)
      // It may be the source that is misspelt.
      return Problem(
        "“\(wrong.text)” is “\(right.text)” in the source", source: right.range, target: wrong.range,
        suggestion: right.text, subject: right.text)
    }
  }
}
