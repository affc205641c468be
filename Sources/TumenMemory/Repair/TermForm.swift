internal import TumenGlossary
import TumenModel
internal import TumenText

/// Puts a term into the form in which another one stands in a text.
struct TermForm: Sendable {
  let language: LanguageTag

  /// The changes that put `term` where `hit` stands, with what depends on it; `nil` if its form is not certain.
  /// - Parameters:
  ///   - isPlural: whether the source has its term in the plural, if that can be told.
  ///   - norm: the norm of Korean that the text is written in, if it is known.
  func edits(
    replacing hit: TermHit, by term: Term, of concept: Concept, isPlural: Bool?, norm: LanguageTag? = nil,
    in text: RepairText
  ) -> [RepairEdit]? {
    let what: Repair.Change.Kind =
      switch concept.kind {
      case .person, .place, .organization: .name
      default: .term
      }
    let form: String?
    var edits: [RepairEdit] = []
    switch language.language {
    case "ru":
      let made = russian(hit, term, concept, isPlural, in: text)
      form = made?.form
      if let preposition = made?.preposition {
        edits.append(RepairEdit(what: what, range: preposition.range, text: preposition.text))
      }
    case "en": form = english(hit, term, concept, in: text)
    case "ko":
      guard hit.text == hit.term.text else { return nil }
      return KoreanTail(behind: hit.range, in: text, language: norm ?? language)
        // 제주도의 is of the island: 도 is a particle only at the end.
        .edits(what, by: term.text) { Korean.isParticles($0) && ($0 == "도" || !$0.hasPrefix("도")) }
    default: form = nil
    }
    return form.map { edits + [RepairEdit(what: what, range: hit.range, text: cased($0, like: hit))] }
  }

  /// The places of its paradigm where a hit in Russian may stand.
  static func slots(of hit: TermHit) -> Set<Int> {
    TermForms(concept: hit.concept).slots(of: hit.text, as: hit.term)
  }

  /// A capital at the head of the text stays one.
  private func cased(_ form: String, like hit: TermHit) -> String {
    guard hit.text.first?.isUppercase == true, hit.term.text.first?.isLowercase == true else { return form }
    return form.prefix(1).uppercased() + form.dropFirst()
  }

  // MARK: Russian

  /// The form of a term, and the preposition before it where it has to be another one.
  private func russian(
    _ hit: TermHit, _ term: Term, _ concept: Concept, _ isPlural: Bool?, in text: RepairText
  ) -> (form: String, preposition: (range: Range<Int>, text: String)?)? {
    var slots = Self.slots(of: hit)
    let before = text.word(before: hit.range.lowerBound)
    let preposition = RussianPreposition(text[before])
    let cases = RussianCase.allCases
    // Where the target has another number than the source, it says something else.
    if let isPlural { slots = slots.filter { ($0 >= cases.count) == isPlural } }
    if let preposition { slots = slots.filter { preposition.cases.contains(cases[$0 % cases.count]) } }
    guard !slots.isEmpty, agrees(hit, term, concept, behind: preposition, in: text) else { return nil }
    let paradigms = TermForms(concept: concept).paradigms(term)
    let forms = Set(paradigms.flatMap { forms in slots.map { $0 < forms.count ? forms[$0] : nil } })
    guard forms.count == 1, let form = forms.first ?? nil,
      // Declined forms that a glossary lists are those that are right.
      term.forms.isEmpty || form == term.text || term.forms.contains(form)
    else { return nil }
    guard let preposition else {
      return concept.kind == .person || hasSamePreposition(hit.term, term, text, before: before) ? (form, nil) : nil
    }
    guard preposition.fits(before: hit.text) else { return nil }
    var fitting = preposition
    if concept.kind != .person, preposition.dependsOnPlace {
      let found = Set(slots.map { cases[$0 % cases.count] })
      guard let made = placed(preposition, found, hit.term, term) else { return nil }
      // из Индонезии, Африки: what is named beside it asks for the old one.
      if made.isOn != preposition.isOn, isJoined(behind: hit.range.upperBound, in: text) { return nil }
      fitting = made
    }
    return (form, text.newShape(of: fitting, at: before, before: form).map { (before, $0) })
  }

  /// The preposition for a place that has taken the place of another one: в Сирии, на Кубе. `nil` if it is not certain.
  private func placed(
    _ preposition: RussianPreposition, _ cases: Set<RussianCase>, _ old: Term, _ new: Term
  ) -> RussianPreposition? {
    if cases == [.instrumental] { return preposition }
    guard let (was, now) = takesOn(old, new) else { return old.text == new.text ? preposition : nil }
    // With all places one says нападение на, торговля с.
    if was == now || preposition.isOn != was { return preposition }
    return preposition.location(cases).flatMap { RussianPreposition.preposition($0, takesOn: now) }
  }

  /// Whether something else stands beside a name, joined by a comma or “and”.
  private func isJoined(behind place: Int, in text: RepairText) -> Bool {
    let rest = text.scalars[place...].drop(while: TextForm.isSpace)
    return rest.first == "," || ["и", "или", "либо"].contains(String(scalars: rest.prefix { $0.isLetter }))
  }

  /// Whether no preposition further on depends on which place it is: в соседней Японии.
  private func hasSamePreposition(_ old: Term, _ new: Term, _ text: RepairText, before: Range<Int>) -> Bool {
    if let (was, now) = takesOn(old, new), was == now { return true }
    let head = String(scalars: text.scalars[..<before.lowerBound])
    return !head.split { !$0.isLetter }.suffix(2).contains { RussianPreposition($0)?.dependsOnPlace == true }
  }

  private func takesOn(_ old: Term, _ new: Term) -> (was: Bool, now: Bool)? {
    guard let was = RussianPlaces.takesOn(old.text), let now = RussianPlaces.takesOn(new.text) else { return nil }
    return (was, now)
  }

  /// Whether adjectives, verbs and pronouns that agree with the old name agree with the new one.
  private func agrees(
    _ hit: TermHit, _ term: Term, _ concept: Concept, behind preposition: RussianPreposition?, in text: RepairText
  ) -> Bool {
    if concept.kind == .person { return concept.gender != nil && concept.gender == hit.concept.gender }
    if let gender = term.grammar.gender, hit.term.grammar.gender != nil {
      return gender == hit.term.grammar.gender && term.grammar.number == hit.term.grammar.number
    }
    if RussianName.agreeAlike(hit.term.text, term.text) { return true }
    // Right behind a preposition no adjective agrees with the name of a place, and no verb; nor with an object.
    let behind = text.scalars[hit.range.upperBound...].first
    let isApart = preposition != nil || isObject(hit, in: text)
    return concept.kind == .place && isApart && behind != "," && !text.text.lowercased().contains("котор")
  }

  /// Whether a name stands behind what is no adjective, in a case that no subject has: делегация Китая.
  private func isObject(_ hit: TermHit, in text: RepairText) -> Bool {
    let before = text[text.word(before: hit.range.lowerBound)].lowercased()
    return !Self.slots(of: hit).contains { RussianCase.allCases[$0 % RussianCase.allCases.count] == .nominative }
      && !before.isEmpty && !RussianDeclension.adjectiveEndings.contains(where: before.hasSuffix)
  }

  // MARK: English

  private func english(_ hit: TermHit, _ term: Term, _ concept: Concept, in text: RepairText) -> String? {
    let isName = concept.kind == .person
    let form: String
    if TextForm.key(hit.text) == TextForm.key(hit.term.text) {
      form = term.text
    } else if TextForm.key(hit.text) == TextForm.key(English.plural(of: hit.term.text, isName: isName)) {
      form = English.plural(of: term.text, isName: isName)
    } else {
      return nil
    }
    let article = text[text.word(before: hit.range.lowerBound)].lowercased()
    switch concept.kind {
    case .person:
      let words = text.text.lowercased().split { !$0.isLetter }
      let isNamedAgain = words.contains { ["he", "she", "his", "her", "him", "mr", "mrs", "ms"].contains($0) }
      return isNamedAgain && (concept.gender == nil || concept.gender != hit.concept.gender) ? nil : form
    case .place:
      return article == "the" || takesArticle(form) || takesArticle(hit.term.text) ? nil : form
    case .organization:
      return takesArticle(form) && takesArticle(hit.term.text) ? form : nil
    default:
      guard ["a", "an"].contains(article) else { return form }
      return startsWithVowel(form) == startsWithVowel(hit.text) ? form : nil
    }
  }

  /// Whether a name has a common noun or an abbreviation in it, as those with an article have.
  private func takesArticle(_ name: String) -> Bool {
    name.split(separator: " ").contains { word in
      (word.count > 1 && word == word.uppercased()) || word.first?.isLowercase == true
        || [
          "Federation", "Republic", "River", "Sea", "Bridge", "States", "Kingdom", "Ministry", "Committee", "Union",
          "Peninsula", "Party", "Station", "Port", "Zone",
        ].contains(String(word))
    }
  }

  private func startsWithVowel(_ text: String) -> Bool { text.first.map { "aeiouAEIOU".contains($0) } ?? false }
}
