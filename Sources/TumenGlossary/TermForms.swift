package import TumenModel
internal import TumenText

/// The forms that the terms of a concept take in running text and in other people's spelling.
package struct TermForms {
  let concept: Concept

  package init(concept: Concept) { self.concept = concept }

  /// A Russian term in the six cases, in the singular and (common terms and titles) in the plural: forms at one place are
  /// in one case and number. Where it is not known whether a term names a living being, of which the accusative is the
  /// genitive, both paradigms. None for other languages and for what is no noun.
  package func paradigms(_ term: Term) -> [[String]] {
    guard term.language.language == "ru", term.grammar.partOfSpeech ?? "noun" == "noun" else { return [] }
    guard nameKind == nil else {
      return [RussianName.inflected(term.text, kind: kind, gender: concept.gender).forms.map(\.text)]
    }
    return animacies(of: term).map { isAnimate in
      RussianName.inflected(term.text, kind: isAnimate ? .title : .term).forms.map(\.text)
        + RussianName.plural(term.text, isAnimate: isAnimate)
    }
  }

  /// The places of its paradigm where a term may stand that a text has in some form.
  package func slots(of text: String, as term: Term) -> Set<Int> {
    let key = TextForm.key(text)
    return Set(paradigms(term).flatMap { forms in forms.indices.filter { TextForm.key(forms[$0]) == key } })
  }

  private func animacies(of term: Term) -> [Bool] {
    switch (concept.kind, term.grammar.animacy) {
    case (_, "animate"), (.title, nil): [true]
    case (.term, nil) where RussianName.mayBeAnimate(term.text): [true, false]
    default: [false]
    }
  }

  /// The declined forms of a Russian term, the possessive and plural of an English one; the term itself is not among
  /// them.
  func inflected(_ term: Term) -> [String] {
    inflected(term.text, in: term.language)
  }

  func inflected(_ text: String, in language: LanguageTag) -> [String] {
    switch language.language {
    case "ru":
      var texts = [text]
      // Лебедев Пётр for Пётр Лебедев; a Korean name has one order.
      let words = text.split(separator: " ")
      if concept.kind == .person, words.count == 2, !RussianName.isKorean(text) {
        texts.append("\(words[1]) \(words[0])")
      }
      let forms = texts.flatMap { text in
        RussianName.inflected(text, kind: kind, gender: concept.gender).forms.map(\.text)
      }
      return Array(Set(forms.filter { $0 != text })).sorted()
    case "en": return [English.possessive(of: text), English.plural(of: text, isName: nameKind != nil)]
    default: return []
    }
  }

  /// The plural of a common term or title, in all cases, and the forms that grammar allows beside the paradigm; names
  /// have none, nor have abbreviations.
  func plural(_ term: Term) -> [String] {
    guard nameKind == nil, term.grammar.number == nil, term.text != term.text.uppercased() else { return [] }
    switch term.language.language {
    case "ru":
      let isAnimate = concept.kind == .title
      return RussianName.plural(term.text, isAnimate: isAnimate)
        + RussianName.alternatives(term.text, isAnimate: isAnimate)
    case "en":
      // “two-lane” is an attribute.
      let isNoun = term.grammar.partOfSpeech.map { $0 == "noun" } ?? true
      let last = term.text.split(separator: " ").last ?? ""
      let isFormed = isNoun && (!last.contains("-") || English.isHyphenatedNoun(last))
      return isFormed ? [English.plural(of: term.text, isName: false)] : []
    default: return []
    }
  }

  /// Russian persons with the first word declined too, as those do who do not know that a Korean surname is not.
  func overinflected(_ text: String) -> [String] {
    guard concept.kind == .person else { return [] }
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [] }
    let first = RussianName.inflected(words[0], kind: .surname, gender: .male).forms
    let last = RussianName.inflected(text, kind: .person, gender: concept.gender).forms
    return RussianCase.allCases.indices.dropFirst().map { index in
      let tail = last[index].text.split(separator: " ").dropFirst().joined(separator: " ")
      return "\(first[index].text) \(tail)"
    }
  }

  /// What the rules of names take a concept for; nothing for a common term.
  var nameKind: NameKind? { NameKind(concept.kind) }

  private var kind: InflectedKind {
    switch concept.kind {
    case .person: .person
    case .title: .title
    case .place: .place
    default: .term
    }
  }
}
