internal import TumenModel

/// What glossaries cover: concepts by kind, terms by language, status and origin.
public struct CoverageAnswer: Answer, Encodable {
  /// How many concepts there are.
  public private(set) var concepts = 0
  /// Concepts by kind.
  public private(set) var kinds: [String: Int] = [:]
  /// Concepts with a preferred term that serves a language, by language; plain `ko` serves both norms.
  public private(set) var covered: [String: Int] = [:]
  /// Terms by language as the glossary tags them.
  public private(set) var terms: [String: Int] = [:]
  /// Terms by status.
  public private(set) var statuses: [String: Int] = [:]
  /// Terms that name a document, that name a scheme they were derived by, and that name neither.
  public private(set) var origins = ["source": 0, "derived": 0, "none": 0]

  init(_ glossary: [Concept]) {
    let languages = Set(glossary.flatMap(\.languages).flatMap(\.norms))
    for concept in glossary {
      concepts += 1
      kinds[concept.kind.rawValue, default: 0] += 1
      for language in languages
      where concept.terms.contains(where: { $0.status == .preferred && $0.language.matches(language) }) {
        covered[language.identifier, default: 0] += 1
      }
      for term in concept.terms {
        terms[term.language.identifier, default: 0] += 1
        statuses[term.status.rawValue, default: 0] += 1
        origins[term.source != nil ? "source" : term.derived != nil ? "derived" : "none", default: 0] += 1
      }
    }
  }
}
