internal import TumenGlossary
internal import TumenMemory
internal import TumenModel

/// Finds the units of memories that hold terms which a glossary has given up.
struct OutdatedUnits {
  private let glossary: Glossary
  private var recognizers: [LanguageTag: TermRecognizer] = [:]

  /// - Throws: ``TumenError`` if two concepts have one id.
  init(_ differences: [ConceptDifference]) throws(TumenError) {
    glossary = try Glossary(
      concepts: differences.compactMap { difference in
        var concept = difference.concept
        concept.terms = difference.outdated
        return concept.terms.isEmpty ? nil : concept
      })
  }

  /// The ids of the units by the concept that concerns them, in the order of the memories. Reads every unit once.
  mutating func units(in stores: [MemoryStore]) throws(TumenError) -> [String: [String]] {
    guard !glossary.concepts.isEmpty else { return [:] }
    var found: [String: [String]] = [:]
    for store in stores {
      try store.forEachUnit(where: UnitFilter()) { unit, id throws(TumenError) in
        var concerned: Set<String> = []
        for variant in unit.variants {
          for hit in try recognizer(for: variant.language).terms(in: variant.segment.text, precision: .certain) {
            concerned.insert(hit.concept.id)
          }
        }
        for concept in concerned { found[concept, default: []].append(id) }
      }
    }
    return found
  }

  private mutating func recognizer(for language: LanguageTag) throws(TumenError) -> TermRecognizer {
    if let known = recognizers[language] { return known }
    let made = try TermRecognizer(glossary: glossary, language: language)
    recognizers[language] = made
    return made
  }
}
