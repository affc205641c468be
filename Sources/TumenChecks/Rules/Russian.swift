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
    // Several concepts may have one name.
    var seen: Set<Range<Int>> = []
    return target.remarkableHits.compactMap { hit in
      let isPlace = hit.concept.kind == .place
      guard hit.concept.kind == .person || isPlace, hit.text == hit.term.text,
        // Part of a longer name: из Хасан-Раджина.
        !isPlace || !["-", "\u{2013}"].contains(target.scalar(hit.range.upperBound)),
        !isPlace || !target.scalar(hit.range.upperBound + 1).isCapital,
        let preposition = target.preposition(before: hit.range)
      else { return nil }
      let inflected = RussianName.inflected(hit.text, kind: isPlace ? .place : .person, gender: hit.concept.gender)
      let fitting = inflected.forms.filter { preposition.cases.contains($0.grammaticalCase) }.map(\.text)
      // A woman's Korean name has one form in all cases.
      guard !fitting.isEmpty, !fitting.contains(hit.text), seen.insert(hit.range).inserted else { return nil }
      let choices = Set(fitting).sorted()
      let problem = Problem(
        "“\(hit.text)” is in the nominative behind a preposition", target: hit.range,
        suggestion: choices.count == 1 ? choices[0] : nil, subject: hit.concept.id)
      return problem
    }
  }
}
