internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A name in the nominative behind a preposition that asks for another case.
struct NameCase: Rule {
  static let description = RuleDescription(
    "name-case", .warning, "linguistic-conventions/grammar",
    "A name of the glossary stands in the nominative behind a preposition that asks for another case.",
    languages: ["ru"],
    right: .init("en", "ru", "A meeting with Pak Thae Song", "Встреча с Пак Тхэ Соном"),
    wrong: .init("en", "ru", "A meeting with Pak Thae Song", "Встреча с Пак Тхэ Сон"))

  init?(_ context: RuleContext) { if !context.isInto("ru") || !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    return target.hits.compactMap { hit in
      guard hit.concept.kind == .person, hit.text == hit.term.text,
        let preposition = preposition(before: hit.range, in: target)
      else { return nil }
      let inflected = RussianName.inflected(hit.text, kind: .person, gender: hit.concept.gender)
      let fitting = inflected.forms.filter { preposition.cases.contains($0.grammaticalCase) }.map(\.text)
      // A woman's Korean name has one form in all cases.
      guard !fitting.isEmpty, !fitting.contains(hit.text) else { return nil }
      let choices = Set(fitting).sorted()
      let problem = Problem(
        "“\(hit.text)” is in the nominative behind a preposition", target: hit.range,
        suggestion: choices.count == 1 ? choices[0] : nil, subject: hit.concept.id)
      return problem
    }
  }

  private func preposition(before range: Range<Int>, in text: ReadText) -> RussianPreposition? {
    guard range.lowerBound > 1, TextForm.isSpace(text.scalars[range.lowerBound - 1]) else { return nil }
    let end = range.lowerBound - 1
    let begin = text.scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return RussianPreposition(text.part(begin..<end))
  }
}
