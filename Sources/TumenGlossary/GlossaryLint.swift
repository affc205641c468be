package import TumenModel
package import TumenText

/// What is wrong or doubtful in a glossary itself.
///
/// | rule | severity | what |
/// |---|---|---|
/// | `mixed-script` | error | a word with letters of two scripts, or a term in a script that its language is not written in |
/// | `contradiction` | error | a text that one concept both prefers and forbids |
/// | `unknown-concept` | error | a relation, or a title that is held, of a concept that there is not |
/// | `no-preferred-term` | error | a language with terms of which none is preferred |
/// | `missing-language` | warning | a concept without a term in a language that most concepts have |
/// | `suspicious-name` | warning | a name that no scheme writes so, without a document that does |
/// | `wrong-norm` | warning | a form of the other Korean norm, without a document that shows it |
/// | `shared-form` | warning | a preferred form that two concepts have |
package struct GlossaryLint: Sendable {
  private let concepts: [Concept]
  private let schemes: SchemeCatalogue

  package init(_ concepts: [Concept], schemes: SchemeCatalogue) {
    self.concepts = concepts
    self.schemes = schemes
  }

  /// The findings in the order of the concepts.
  /// - Throws: ``TumenError`` with code `internal` if rules are missing from this build.
  package func findings() throws(TumenError) -> [Finding] {
    let expected = commonLanguages()
    let shared = sharedForms()
    let known = Set(concepts.map(\.id))
    var findings: [Finding] = []
    for concept in concepts {
      for term in concept.terms {
        findings += mixedScript(term, of: concept)
        findings += wrongNorm(term, of: concept)
      }
      findings += preferences(of: concept)
      findings += contradictions(of: concept)
      findings += unknownConcepts(of: concept, known)
      findings += missingLanguages(of: concept, expected)
      findings += try suspiciousNames(of: concept)
      findings += shared[concept.id] ?? []
    }
    return findings
  }

  // MARK: Scripts

  private func mixedScript(_ term: Term, of concept: Concept) -> [Finding] {
    for word in term.text.split(whereSeparator: { !$0.isLetter }) {
      let scripts = Script.scripts(in: String(word))
      guard scripts.count > 1 else { continue }
      let names = scripts.map(\.rawValue).sorted().joined(separator: " and ")
      return [finding("mixed-script", .error, "“\(word)” has letters of \(names)", term, of: concept)]
    }
    let own: Script? =
      switch term.language.language {
      case "en": .latin
      case "ru": .cyrillic
      case "ko": .hangul
      default: nil
      }
    let scripts = Script.scripts(in: term.text)
    // A Korean or Russian term may be a Latin abbreviation; an English one is Latin or nothing.
    guard let own, !scripts.isEmpty, !scripts.contains(own), own == .latin || scripts != [.latin] else { return [] }
    return [
      finding("mixed-script", .error, "the term is not written in the letters of \(term.language)", term, of: concept)
    ]
  }

  // MARK: Korean norms

  private func wrongNorm(_ term: Term, of concept: Concept) -> [Finding] {
    guard term.source == nil, term.status.isUsable else { return [] }
    let words = term.text.split(separator: " ")
    let (marks, other): ([(String, String)], LanguageTag)
    switch term.language {
    case .koreanSouth: (marks, other) = (KoreanNorms.northern, .koreanNorth)
    case .koreanNorth: (marks, other) = (KoreanNorms.southern, .koreanSouth)
    default: return []
    }
    for word in words {
      if let (mark, right) = marks.first(where: { word.hasPrefix($0.0) }) {
        return [
          finding(
            "wrong-norm", .warning, "“\(mark)” is \(other), and no document shows it in \(term.language)", term,
            of: concept,
            suggestion: term.text.replacing(mark, with: right))
        ]
      }
    }
    if concept.kind == .person, let name = KoreanName(term.text), !name.given.isEmpty,
      let law = KoreanNorms.surname(name.surname, in: term.language)
    {
      return [
        finding(
          "wrong-norm", .warning,
          "the surname “\(name.surname)” is \(other), and no document shows it in \(term.language)",
          term, of: concept, suggestion: law + term.text.dropFirst(name.surname.count))
      ]
    }
    return []
  }

  // MARK: Completeness

  private func preferences(of concept: Concept) -> [Finding] {
    concept.languages.compactMap { language in
      let terms = concept.terms.filter { $0.language == language }
      guard let first = terms.first, !terms.contains(where: { $0.status == .preferred }) else { return nil }
      // Forms that are only warned of need no better one in their own norm: plain ko may give it.
      if concept.terms.contains(where: { $0.status == .preferred && $0.language.matches(language) }) { return nil }
      return finding("no-preferred-term", .error, "no term in \(language) is preferred", first, of: concept)
    }
  }

  private func contradictions(of concept: Concept) -> [Finding] {
    concept.terms.filter { $0.status == .forbidden }.compactMap { forbidden in
      let isPreferred = concept.terms.contains {
        $0.status == .preferred && TextForm.key($0.text) == TextForm.key(forbidden.text)
          && $0.language.matches(forbidden.language)
      }
      guard isPreferred else { return nil }
      return finding(
        "contradiction", .error, "“\(forbidden.text)” is both preferred and forbidden", forbidden, of: concept)
    }
  }

  private func unknownConcepts(of concept: Concept, _ known: Set<String>) -> [Finding] {
    guard let first = concept.terms.first else { return [] }
    return concept.relations.filter { !known.contains($0.concept) }.map {
      finding("unknown-concept", .error, "there is no concept “\($0.concept)”", first, of: concept)
    }
  }

  /// The languages in which at least two concepts of three have a term; the norms of Korean each by itself.
  private func commonLanguages() -> [LanguageTag] {
    [LanguageTag.english, .russian, .koreanNorth, .koreanSouth].filter { language in
      let count = concepts.count { concept in concept.terms.contains { $0.language.matches(language) } }
      return count > 2 && count * 3 >= concepts.count * 2
    }
  }

  private func missingLanguages(of concept: Concept, _ languages: [LanguageTag]) -> [Finding] {
    guard let first = concept.terms.first else { return [] }
    return languages.compactMap { language in
      if concept.terms.contains(where: { $0.language.matches(language) }) { return nil }
      return finding("missing-language", .warning, "there is no term in \(language)", first, of: concept)
    }
  }

  // MARK: Shared forms

  private func sharedForms() -> [String: [Finding]] {
    var owners: [String: [(concept: Concept, term: Term)]] = [:]
    for concept in concepts {
      for term in concept.terms where term.status == .preferred {
        owners["\(term.language.language) \(TextForm.key(term.text))", default: []].append((concept, term))
      }
    }
    var findings: [String: [Finding]] = [:]
    for list in owners.values where list.count > 1 {
      for (concept, term) in list {
        // Concepts that the glossary relates to each other share a form on purpose: Primorye and Primorsky Krai.
        let others = Set(
          list.filter { other in
            other.concept.id != concept.id && other.term.language.matches(term.language)
              && !concept.relations.contains { $0.concept == other.concept.id }
              && !other.concept.relations.contains { $0.concept == concept.id }
          }.map(\.concept.id))
        guard !others.isEmpty else { continue }
        let names = others.sorted().joined(separator: "”, “")
        findings[concept.id, default: []].append(
          finding("shared-form", .warning, "“\(term.text)” is preferred for “\(names)” too", term, of: concept))
      }
    }
    return findings
  }

  // MARK: Names by rule

  /// Each form of a name against what the schemes make of the form that the name comes from.
  private func suspiciousNames(of concept: Concept) throws(TumenError) -> [Finding] {
    guard let kind = TermForms(concept: concept).nameKind, let origin = origin(of: concept) else { return [] }
    let originals = concept.terms.filter { $0.language.language == origin && $0.status.isUsable && isName($0, kind) }
    guard let original = originals.first else { return [] }
    var findings: [Finding] = []
    for term in concept.terms where term.language.language != origin && term.status.isUsable && term.source == nil {
      guard ["en", "ru", "ko"].contains(term.language.language), isName(term, kind) else { continue }
      let named = (term.derived.map(Scheme.init(rawValue:)) ?? term.scheme)
      let known = schemes.schemes(from: original.language, to: term.language, kind: kind)
      if let derived = term.derived, !known.contains(Scheme(rawValue: derived)) { continue }
      let wanted = named.flatMap { known.contains($0) ? [$0] : nil } ?? known
      var expected: [String] = []
      for scheme in wanted {
        for form in originals {
          // A village or district is often named without its unit: 원정리 Wonjong.
          let bare = kind == .place ? KoreanNorms.withoutUnit(form.text) : nil
          for text in [form.text] + (bare.map { [$0] } ?? []) {
            expected.append(
              try schemes.transliteration(of: text, from: form.language, to: term.language, scheme: scheme, kind: kind)
                .result)
          }
        }
      }
      guard let closest = expected.max(by: { NameMatcher.score($0, term.text) < NameMatcher.score($1, term.text) })
      else { continue }
      // What sounds quite unlike is a translation or a name of its own: Tumen River, Ялуцзян.
      if kind == .place, NameMatcher.score(closest, term.text) < Self.leastLikeness { continue }
      if expected.contains(where: {
        agrees($0, term, isCustomary: named == nil || named == .pressRu || named == .pressEn)
      }) {
        continue
      }
      if named == nil || named == .pressRu {
        let key = TextForm.looseKey(term.text)
        if try schemes.isWriting(key, of: original.text, from: original.language, to: term.language, kind: kind) {
          continue
        }
      }
      let rule = named.map { "\($0) has" } ?? "the nearest is"
      findings.append(
        finding(
          "suspicious-name", .warning,
          "no scheme writes “\(original.text)” as “\(term.text)”: \(rule) “\(closest)”; name a source if it is right",
          term, of: concept, origin: original, suggestion: closest))
    }
    return findings
  }

  /// Of two names of places that are less alike than this neither is a writing of the other.
  private static let leastLikeness = 70

  /// Whether a term is a name and nothing else: no common word stands in it.
  private func isName(_ term: Term, _ kind: NameKind) -> Bool {
    let words = term.text.split(separator: " ").map(String.init)
    if term.language.language == "ko" {
      return Script.scripts(in: term.text) == [.hangul] && (kind == .person || words.count == 1)
    }
    // Туманная is Russian for 두만강, not a writing of it.
    if kind == .place, term.language == .russian, words.count == 1, RussianName.endsLikeAdjective(words[0]) {
      return false
    }
    return words.allSatisfy { word in
      word.first?.isUppercase == true && !(kind == .place && Self.commonWords.contains(word))
    }
  }

  private static let commonWords: Set<String> = [
    "River", "Port", "Station", "Mount", "Mt", "Mt.", "Bridge", "District", "Island", "Province", "City", "County",
    "Sea", "Bay",
    "Territory", "Region", "Lake", "Zone", "Strait", "Peninsula", "North", "South", "East", "West", "The", "Border",
    "Railway",
    "Мост", "Дом", "Республика", "Край", "Область", "Район", "Море",
  ]

  /// Whether a term is what a scheme writes, but for spaces, hyphens and marks; by custom -ey and -ei, -y and -iy, ye
  /// and e are the same.
  private func agrees(_ expected: String, _ term: Term, isCustomary: Bool) -> Bool {
    let (one, other) = (TextForm.looseKey(expected), TextForm.looseKey(term.text))
    if one == other { return true }
    guard isCustomary, term.language == .english else { return false }
    func custom(_ key: String) -> String {
      [("yo", "e"), ("ye", "e"), ("iy", "i"), ("ks", "x"), ("y", "i"), ("ii", "i")].reduce(key) {
        $0.replacing($1.0, with: $1.1)
      }
    }
    return custom(one) == custom(other)
  }

  /// The language that a name comes from: Korean if its Russian form is made of Korean syllables and sounds like a
  /// Hangul one, else Russian.
  private func origin(of concept: Concept) -> String? {
    let russian = concept.terms.filter { $0.language == .russian && $0.status.isUsable }
    let korean = concept.terms.filter { $0.language.language == "ko" && $0.status.isUsable }
    guard let first = russian.first else {
      return korean.contains { KoreanName($0.text) != nil } ? "ko" : nil
    }
    if concept.kind == .person {
      return RussianName.isKorean(first.text) ? "ko" : RussianName.isRussian(first.text) ? "ru" : nil
    }
    let isKorean = russian.contains { russian in
      let proper = russian.text.split(separator: " ").filter { $0.first?.isUppercase == true }.joined(separator: " ")
      return RussianName.isKorean(proper)
        && korean.contains { NameMatcher.score($0.text, proper) >= Self.leastLikeness }
    }
    return isKorean ? "ko" : "ru"
  }

  private func finding(
    _ rule: String, _ severity: Severity, _ message: String, _ term: Term, of concept: Concept, origin: Term? = nil,
    suggestion: String? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: concept.place?.file ?? "", unit: concept.id, line: concept.place?.line ?? 0,
      message: message, sourceLanguage: origin?.language ?? term.language, targetLanguage: term.language,
      source: origin?.text ?? term.text, target: term.text, suggestion: suggestion,
      fingerprint: Fingerprint([rule, concept.id, term.language.identifier, term.text, message]).description)
  }
}
