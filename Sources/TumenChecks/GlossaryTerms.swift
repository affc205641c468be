internal import TumenGlossary
internal import TumenModel

/// A term of the source whose concept the target names by none of its terms.
struct MissingTerm: Rule {
  static let id = "missing-term"
  private let terms: TermRecognizer
  private let presence: TermPresence

  init(terms: TermRecognizer) throws(TumenError) {
    self.terms = terms
    presence = try TermPresence()
  }

  func problems(in translation: Translation) -> [Problem] {
    let target = translation.target.text
    guard target.contains(where: \.isLetter) else { return [] }
    var problems: [Problem] = []
    var seen: Set<String> = []
    let hits = terms.terms(in: translation.source.text, precision: .forbid)
    for (place, hit) in hits.enumerated() where place == 0 || hits[place - 1].range != hit.range {
      // Concepts that share the form: one of them is meant, and which cannot be told.
      let concepts = hits[place...].prefix { $0.range == hit.range }.map(\.concept)
      let wanted = concepts.map { concept in
        concept.terms(in: translation.targetLanguage)
      }
      guard wanted.allSatisfy({ $0.contains(where: \.status.isUsable) }),
        !wanted.joined().contains(where: { presence.holds($0, in: target) }),
        seen.insert(hit.concept.id).inserted, let preferred = wanted[0].first
      else { continue }
      problems.append(
        Problem(
          .warning, "the target lacks “\(preferred.text)” for “\(hit.text)”", source: hit.range,
          suggestion: preferred.text, subject: hit.concept.id))
    }
    return problems
  }
}

/// A term of the target that the glossary forbids, deprecates or has replaced.
struct ForbiddenTerm: Rule {
  static let id = "forbidden-term"
  private let terms: TermRecognizer

  init(terms: TermRecognizer) { self.terms = terms }

  func problems(in translation: Translation) -> [Problem] {
    let hits = terms.terms(in: translation.target.text, precision: .forbid)
    return hits.compactMap { hit in
      // The same words may be a good term of another concept.
      guard !hit.term.status.isUsable,
        !hits.contains(where: { $0.range == hit.range && $0.term.status.isUsable })
      else { return nil }
      let better = hit.concept.terms(in: translation.targetLanguage).first { $0.status.isUsable }?.text
      let what = hit.term.status == .forbidden ? "is forbidden" : "is \(hit.term.status.rawValue)"
      return Problem(
        hit.term.status == .forbidden ? .error : .warning,
        "“\(hit.text)” \(what)" + (better.map { "; the glossary has “\($0)”" } ?? ""), target: hit.range,
        suggestion: better, subject: hit.concept.id)
    }
  }
}
