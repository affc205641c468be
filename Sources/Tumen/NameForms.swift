internal import TumenGlossary
public import TumenModel
internal import TumenText

extension Workspace {
  /// A name in another script, by the rules of each scheme that is chosen. By the customary one a name that the glossaries
  /// have comes first, as they write it.
  /// - Parameters:
  ///   - name: the name.
  ///   - source: the language that it comes in.
  ///   - target: the language that it is to be written in.
  ///   - choice: the schemes, each of which gives an answer.
  ///   - kind: what it names.
  /// - Throws: ``TumenError`` with code `unknownScheme` if no scheme serves.
  public func transliterations(
    of name: String, from source: LanguageTag, to target: LanguageTag, by choice: SchemeChoice = .customary,
    kind: NameKind = .person
  ) throws(TumenError) -> [TransliterationAnswer] {
    var wanted: [Scheme?] = [nil]
    switch choice {
    case .customary: break
    case .only(let scheme): wanted = [scheme]
    case .all:
      let all = schemes.schemes(from: source, to: target, kind: kind)
      if !all.isEmpty { wanted = all }
    }
    let listed = choice == .customary ? try listedName(name, from: source, to: target, kind: kind) : nil
    var answers: [TransliterationAnswer] = []
    for scheme in wanted {
      answers.append(
        TransliterationAnswer(
          try schemes.transliteration(of: name, from: source, to: target, scheme: scheme, kind: kind),
          listed: listed))
    }
    return answers
  }

  /// What the glossaries call a name in another language; `nil` if they do not have the very name.
  private func listedName(
    _ name: String, from source: LanguageTag, to target: LanguageTag, kind: NameKind
  ) throws(TumenError) -> String? {
    guard !configuration.glossaries.isEmpty else { return nil }
    let wanted = Concept.Kind(kind)
    let found = try glossary().lookup(name, in: source).compactMap { result -> (concept: Concept, term: Term)? in
      result.concept.terms(in: source).first { $0.status.isUsable && $0.text == result.form }.map {
        (result.concept, $0)
      }
    }
    let ranked = found.filter { $0.term.status == .preferred } + found.filter { $0.term.status != .preferred }
    guard
      let best = ranked.first(where: { $0.concept.kind == wanted })
        ?? ranked.first(where: { $0.concept.kind != .person })
    else { return nil }
    let terms = best.concept.terms(in: target).filter(\.status.isUsable)
    let whole = terms.first { $0.status == .preferred }?.text
    guard Self.isPart(best.term.text, of: best.concept.terms(in: source)) else { return whole }
    // 푸틴 is Путин, not the whole name.
    return terms.first { Self.isPart($0.text, of: terms) }?.text
  }

  /// Whether a name is one word of which the preferred one has more: a surname, an abbreviation.
  private static func isPart(_ name: String, of terms: [Term]) -> Bool {
    guard !name.contains(" "), let whole = terms.first(where: { $0.status == .preferred })?.text else { return false }
    return whole.contains(" ")
  }

  /// The forms of a name that a reader may meet in one language: other schemes' and the press's spellings, joined and
  /// spaced given names, conventional surnames, another order of words, initials, capitals. They serve to find a name,
  /// not to print one.
  public func variants(
    of name: String, in language: LanguageTag, kind: NameKind = .person
  ) throws(TumenError) -> VariantsAnswer {
    VariantsAnswer(name, in: language, try schemes.variants(of: name, in: language, kind: kind))
  }

  /// The forms that a name takes in running text: cases of Russian, particles of Korean, English endings.
  /// - Parameters:
  ///   - name: the name in its base form.
  ///   - language: the language that it is to be inflected in.
  ///   - kind: what it names.
  ///   - gender: a person's gender, where the name does not tell it.
  /// - Throws: ``TumenError`` with code `unknownLanguage` for other languages.
  public func inflection(
    of name: String, in language: LanguageTag, kind: InflectedKind = .person, gender: Concept.Gender? = nil
  ) throws(TumenError) -> InflectionAnswer {
    try InflectionAnswer(name, language: language, kind: kind, gender: gender)
  }
}
