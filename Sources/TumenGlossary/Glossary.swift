package import TumenModel
internal import TumenText

/// Concepts in their order, found by id and by any of their forms.
package struct Glossary: Sendable {
  package let concepts: [Concept]
  /// Every form of every term, by the key that folds case, width, ё and the like.
  private let forms: [String: [Form]]
  /// The same by the key that also leaves out spaces, hyphens and apostrophes.
  private let looseForms: [String: [Form]]

  /// A form of a term: the term itself or one of its listed forms.
  struct Form: Hashable, Sendable {
    let concept: Int
    let term: Int
    let text: String
    let isListed: Bool
  }

  /// - Throws: ``TumenError`` with code `malformed` if two concepts have one id.
  package init(concepts: [Concept]) throws(TumenError) {
    var places: [String: Int] = [:]
    var forms: [String: [Form]] = [:]
    var looseForms: [String: [Form]] = [:]
    for (place, concept) in concepts.enumerated() {
      if let earlier = places.updateValue(place, forKey: concept.id) {
        let other = concepts[earlier].place.map { "in \($0)" } ?? "by another concept"
        throw TumenError(
          .malformed, "the id “\(concept.id)” was used \(other) already",
          mend: "give one of the two another id", at: concept.place)
      }
      for form in Self.forms(of: concept, at: place) {
        forms[TextForm.key(form.text), default: []].append(form)
        looseForms[TextForm.looseKey(form.text), default: []].append(form)
      }
    }
    self.concepts = concepts
    self.forms = forms
    self.looseForms = looseForms
  }

  /// Every form of a concept's terms.
  static func forms(of concept: Concept, at place: Int) -> [Form] {
    concept.terms.indices.flatMap { index in
      let term = concept.terms[index]
      return [Form(concept: place, term: index, text: term.text, isListed: false)]
        + term.forms.map { Form(concept: place, term: index, text: $0, isListed: true) }
    }
  }

  /// The concepts that a form leads to, the surest first; forms that differ only in letter case, width, ё,
  /// spaces, hyphens or apostrophes lead there too.
  /// - Parameter language: only terms that serve this language, if given.
  package func lookup(_ query: String, in language: LanguageTag? = nil) -> [LookupResult] {
    let exact = TextForm.spaced(query)
    let key = TextForm.key(query)
    let loose = TextForm.looseKey(query)
    guard !loose.isEmpty else { return [] }
    let found = (forms[key] ?? []) + (looseForms[loose] ?? [])
    var best: [Int: LookupResult] = [:]
    var order: [Int] = []
    for form in found {
      let concept = concepts[form.concept]
      let term = concept.terms[form.term]
      if let language, !term.language.matches(language) { continue }
      let how: LookupResult.How =
        TextForm.nfc(form.text) != exact ? .variant : form.isListed ? .inflected : .exact
      let result = LookupResult(
        concept: concept, how: how, form: form.text, language: term.language,
        isFolded: how == .variant && TextForm.key(form.text) == key)
      if let known = best[form.concept] {
        if result.rank < known.rank { best[form.concept] = result }
      } else {
        best[form.concept] = result
        order.append(form.concept)
      }
    }
    // The sort is stable: concepts of one rank stay in the order of their glossary.
    return order.sorted().compactMap { best[$0] }.sorted { $0.rank < $1.rank }
  }
}

/// A concept that a lookup found, and by which form.
package struct LookupResult: Hashable, Sendable {
  /// How a query led to a form of the glossary.
  package enum How: String, Hashable, Sendable {
    case exact, inflected, variant, transliterated, fuzzy
  }

  package let concept: Concept
  package let how: How
  /// The glossary's form that was hit.
  package let form: String
  package let language: LanguageTag
  /// Whether a variant differs in letter case, width or ё alone.
  var isFolded = false

  /// How like the names sound, for a fuzzy result.
  var likeness = 0

  /// From 0 to 100: 100 for an exact form, 99 for a declined form, 98 for one that differs in letter case, width or ё,
  /// 95 for another spelling, 92 for a form by some scheme; less for names that only sound alike.
  package var score: Int {
    switch how {
    case .exact: 100
    case .inflected: 99
    case .variant: isFolded ? 98 : 95
    case .transliterated: 92
    case .fuzzy: max(1, min(91, likeness - 4))
    }
  }

  var rank: Int { 100 - score }

  /// The same result, found otherwise.
  func found(_ how: How) -> LookupResult {
    LookupResult(concept: concept, how: how, form: form, language: language)
  }
}
