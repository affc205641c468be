internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A name in the nominative behind a preposition that asks for another case, or whose words stand in two cases.
struct NameCase: Rule {
  static let description = RuleDescription(
    "name-case", .warning, "linguistic-conventions/grammar",
    "A name of the glossary stands in the nominative behind a preposition that asks for another case, or its words in two cases.",
    languages: ["ru"],
    right: .init("en", "ru", "A meeting with Pak Thae Song", "Встреча с Пак Тхэ Соном"),
    wrong: .init("en", "ru", "A meeting with Pak Thae Song", "Встреча с Пак Тхэ Сон"))

  init?(_ context: RuleContext) { if !context.isInto("ru") || !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    // Several concepts may have one name.
    var seen: Set<Range<Int>> = []
    return target.remarkableHits.compactMap { hit in
      if let problem = disagreement(of: hit, in: target) { return seen.insert(hit.range).inserted ? problem : nil }
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

  /// A surname in another case than the given name before it: о Сергее Лавров.
  private func disagreement(of hit: TermHit, in target: ReadText) -> Problem? {
    guard hit.concept.kind == .person, !hit.text.contains(" "), let place = target.capitalizedWord(before: hit.range)
    else { return nil }
    let given = target.part(place)
    for term in hit.concept.terms(in: target.language) where term.status.isUsable {
      guard term.text.split(separator: " ").count == 2 else { continue }
      let forms = RussianName.inflected(term.text, kind: .person, gender: hit.concept.gender).forms.compactMap { form in
        let words = form.text.split(separator: " ")
        return words.count == 2 ? (case: form.grammaticalCase, given: words[0], surname: words[1]) : nil
      }
      let fitting = forms.filter { $0.given == given }
      let own = forms.filter { $0.surname == hit.text }
      guard !fitting.isEmpty, !own.isEmpty, !fitting.contains(where: { form in own.contains { $0.case == form.case } })
      else { continue }
      let surnames = Set(fitting.map(\.surname))
      return Problem(
        "“\(given)” and “\(hit.text)” are one name in two cases", target: hit.range,
        suggestion: surnames.count == 1 ? surnames.first.map(String.init) : nil, subject: hit.concept.id)
    }
    return nil
  }
}
