internal import TumenGlossary
internal import TumenModel

/// A term of the source whose concept the target names by none of its terms.
struct MissingTerm: Rule {
  static let description = RuleDescription(
    "missing-term", .warning, "terminology/wrong-term",
    "The source has a term of the glossary, and the target has none of its translations.",
    right: .init("en", "ru", "The Tumen River", "Река Туманная"),
    wrong: .init("en", "ru", "the Tumen River", "широкая река"))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    translation.absences.compactMap { absence in
      guard case .nothing = absence.instead else { return nil }
      var problem = Problem(
        "the target lacks “\(absence.wanted.text)” for “\(absence.hit.text)”", source: absence.hit.range,
        suggestion: absence.wanted.text, subject: absence.hit.concept.id)
      problem.doubt = absence.doubt
      return problem
    }
  }
}

/// A term of the target that the glossary forbids.
struct ForbiddenTerm: Rule {
  static let description = RuleDescription(
    "forbidden-term", .error, "terminology/wrong-term", "The target has a term that the glossary forbids.",
    right: .init("en", "ru", "Premier Pak Thae Song", "Премьер Пак Тхэ Сон"),
    wrong: .init("en", "ru", "Premier Pak Thae Song", "Премьер Пак Тэ Сон"))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    translation.target.unwantedTerms { $0 == .forbidden }
  }
}

/// A term of the target that the glossary deprecates or has replaced.
struct DeprecatedTerm: Rule {
  static let description = RuleDescription(
    "deprecated-term", .warning, "terminology/wrong-term",
    "The target has a term that the glossary deprecates or has replaced by another.",
    right: .init("en", "ru", "The Tumen River", "Река Туманная"),
    wrong: .init("en", "ru", "The Tumen River", "Тумэньцзян (река Туманная)"))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    translation.target.unwantedTerms { $0 == .deprecated || $0 == .superseded }
  }
}

/// A term of the target that may stand, where the glossary prefers another.
struct AdmittedTerm: Rule {
  static let description = RuleDescription(
    "admitted-term", .note, "terminology/inconsistent-with-terminology-resource",
    "The target has a term that is admitted, and the glossary prefers another.",
    right: .init("en", "ru", "Pak Thae Song spoke.", "Выступил Пак Тхэ Сон."),
    wrong: .init("en", "ru", "Pak Thae Song spoke.", "Выступил Пак Тхэсон."))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let hits = translation.target.remarkableHits
    return hits.compactMap { hit -> Problem? in
      guard hit.term.status == .admitted,
        !hits.contains(where: { $0.range == hit.range && $0.term.status == .preferred }),
        let better = hit.concept.terms(in: translation.target.language).first(where: { $0.status == .preferred })
      else { return nil }
      let form = translation.target.form(of: better, of: hit.concept, at: hit.range, like: hit)
      return Problem(
        "“\(hit.text)” is admitted; the glossary prefers “\(better.text)”", target: form.range, suggestion: form.text,
        subject: hit.concept.id)
    }
  }
}

/// A term that is to stay as it is and does not stand in the target.
struct ChangedTerm: Rule {
  static let description = RuleDescription(
    "changed-term", .error, "accuracy/do-not-translate",
    "A term that the glossary keeps as it is does not stand in the target unchanged.",
    right: .init("en", "ru", "The Sputnik system", "Система Sputnik"),
    wrong: .init("en", "ru", "The Sputnik system", "Система спутников"))

  init?(_ context: RuleContext) { if !context.hasGlossary { return nil } }

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard translation.isTranslated else { return [] }
    return translation.source.keptHits.compactMap { hit in
      guard translation.target.range(of: hit.term.text) == nil else { return nil }
      return Problem(
        "“\(hit.term.text)” is to stay as it is", source: hit.range, suggestion: hit.term.text, subject: hit.concept.id)
    }
  }
}

extension ReadText {
  /// Whether a language that does not say its norm (`ko`) has a norm that uses the term.
  private func isUsable(_ text: String, for concept: Concept) -> Bool {
    language.region == nil
      && concept.terms.contains {
        $0.text == text && $0.status.isUsable && $0.language.region != nil && $0.language.language == language.language
      }
  }

  /// Terms whose status is not wanted, with what the glossary has instead.
  fileprivate func unwantedTerms(_ isUnwanted: (TermStatus) -> Bool) -> [Problem] {
    let hits = remarkableHits
    return hits.compactMap { hit -> Problem? in
      // The same words may be a good term of another concept.
      guard isUnwanted(hit.term.status), !hits.contains(where: { $0.range == hit.range && $0.term.status.isUsable }),
        !isUsable(hit.term.text, for: hit.concept)
      else { return nil }
      let message = "“\(hit.text)” is \(hit.term.status.rawValue)"
      guard let better = hit.concept.terms(in: language).first(where: \.status.isUsable) else {
        return Problem(message, target: hit.range, subject: hit.concept.id)
      }
      let form = form(of: better, of: hit.concept, at: hit.range, like: hit)
      return Problem(
        message + "; the glossary has “\(better.text)”", target: form.range, suggestion: form.text,
        subject: hit.concept.id)
    }
  }
}
