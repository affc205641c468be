public import TumenModel

/// What glossaries cover: concepts by kind, terms by language, status and origin.
public struct CoverageAnswer: Answer, Encodable {
  /// Where a glossary has a term from.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// From a document that it names.
    case source
    /// By a scheme that it names.
    case derived
    /// It does not say.
    case none
  }

  /// How many concepts there are.
  public private(set) var concepts = 0
  /// Concepts by kind.
  public private(set) var kinds: [Concept.Kind: Int] = [:]
  /// Concepts with a preferred term that serves a language, by language; plain `ko` serves both norms.
  public private(set) var covered: [LanguageTag: Int] = [:]
  /// Terms by language as the glossary tags them.
  public private(set) var terms: [LanguageTag: Int] = [:]
  /// Terms by status.
  public private(set) var statuses: [TermStatus: Int] = [:]
  /// Terms by origin, each of which has its count.
  public private(set) var origins = Dictionary(uniqueKeysWithValues: Origin.allCases.map { ($0, 0) })

  init(_ glossary: [Concept]) {
    let languages = Set(glossary.flatMap(\.languages).flatMap(\.norms))
    for concept in glossary {
      concepts += 1
      kinds[concept.kind, default: 0] += 1
      for language in languages
      where concept.terms.contains(where: { $0.status == .preferred && $0.language.matches(language) }) {
        covered[language, default: 0] += 1
      }
      for term in concept.terms {
        terms[term.language, default: 0] += 1
        statuses[term.status, default: 0] += 1
        origins[term.source != nil ? .source : term.derived != nil ? .derived : .none, default: 0] += 1
      }
    }
  }

  private enum Keys: String, CodingKey { case concepts, kinds, covered, terms, statuses, origins }

  /// Encodes the shape that `tumen glossary stats --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(concepts, forKey: .concepts)
    try container.encode(kinds.byName, forKey: .kinds)
    try container.encode(covered.byName, forKey: .covered)
    try container.encode(terms.byName, forKey: .terms)
    try container.encode(statuses.byName, forKey: .statuses)
    try container.encode(origins.byName, forKey: .origins)
  }
}
