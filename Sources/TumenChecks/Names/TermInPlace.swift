internal import TumenGlossary
internal import TumenModel
internal import TumenText

extension ReadText {
  /// The place and the form in which a term belongs where something else stands for it: in Russian in the case that the ending
  /// there or the preposition before it tells, in Korean with the particle behind it; as the glossary has it where neither is
  /// certain.
  /// - Parameter hit: what stands there, if it is another term of the concept.
  func form(
    of term: Term, of concept: Concept, at range: Range<Int>, like hit: TermHit? = nil
  ) -> (range: Range<Int>, text: String) {
    switch language.language {
    case "ru": (range, inflected(term, of: concept, at: range, like: hit))
    case "ko": withParticle(term.text, at: range)
    default: (range, term.text)
    }
  }

  /// The Russian preposition right before a place.
  func preposition(before range: Range<Int>) -> RussianPreposition? {
    guard range.lowerBound > 1, TextForm.isSpace(scalars[range.lowerBound - 1]) else { return nil }
    let end = range.lowerBound - 1
    let begin = scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return RussianPreposition(part(begin..<end))
  }

  private func inflected(_ term: Term, of concept: Concept, at range: Range<Int>, like hit: TermHit?) -> String {
    let forms = TermForms(concept: concept)
    let paradigms = forms.paradigms(term)
    let cases = RussianCase.allCases
    let all = Set(paradigms.joined().isEmpty ? 0..<0 : 0..<(paradigms.map(\.count).max() ?? 0))
    let governed = preposition(before: range).map { preposition in
      all.filter { $0 < cases.count && preposition.cases.contains(cases[$0]) }
    }
    /// The one form at some places of the paradigm, if it is one, and one that the glossary knows.
    func only(_ slots: Set<Int>) -> String? {
      let found = Set(paradigms.flatMap { forms in slots.filter { $0 < forms.count }.map { forms[$0] } })
      guard found.count == 1, let form = found.first,
        term.forms.isEmpty || form == term.text || term.forms.contains(form)
      else { return nil }
      return form
    }
    let slots: Set<Int>
    if let hit {
      slots = forms.slots(of: hit.text, as: hit.term)
    } else {
      // A name that is misspelt has its ending all the same.
      let ending = TextForm.key(part(range)).suffix(2)
      slots = all.filter { slot in
        paradigms.contains { slot < $0.count && TextForm.key($0[slot]).hasSuffix(ending) }
      }
    }
    let both = governed.map { slots.intersection($0) } ?? slots
    return only(both) ?? governed.flatMap { both.isEmpty ? only($0) : nil } ?? term.text
  }

  private func withParticle(_ text: String, at range: Range<Int>) -> (range: Range<Int>, text: String) {
    let particle = String(scalars: scalars[range.upperBound...].prefix(while: Hangul.isSyllable))
    guard !particle.isEmpty, let mended = KoreanParticles.mended(particle, behind: text) else { return (range, text) }
    return (range.lowerBound..<range.upperBound + particle.unicodeScalars.count, text + mended)
  }
}
