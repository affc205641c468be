import Tumen
import TumenModel

/// A concept as people read it in a terminal.
struct ConceptCard {
  let terminal: Terminal

  /// - Parameter remark: how the concept was found.
  func show(_ concept: Concept, remark: String? = nil) {
    Terminal.line(
      "\(terminal.styled(concept.id, .bold))  \(concept.kind.rawValue)"
        + (remark.map { "  " + terminal.styled($0, .dim) } ?? ""))
    if let definition = concept.definition { Terminal.line("  \(definition)") }
    let width = concept.languages.map(\.identifier.count).max() ?? 0
    for language in concept.languages {
      let name = language.identifier.padding(to: width)
      let terms = concept.terms.filter { $0.language == language }.map(shown)
      Terminal.line("  \(terminal.styled(name, .cyan))  \(terms.joined(separator: " · "))")
    }
    for relation in concept.relations {
      let dates = [relation.validity.from.map { "from \($0)" }, relation.validity.to.map { "to \($0)" }]
      let validity = dates.compactMap { $0 }.joined(separator: " ")
      Terminal.line("  \(relation.kind.rawValue) \(relation.concept)\(validity.isEmpty ? "" : ", \(validity)")")
    }
  }

  private func shown(_ term: Term) -> String {
    let text = term.status == .preferred ? terminal.styled(term.text, .bold) : term.text
    let remarks = [term.status == .preferred ? nil : term.status.rawValue, term.scheme?.rawValue].compactMap { $0 }
    return remarks.isEmpty ? text : "\(text) \(terminal.styled("(\(remarks.joined(separator: ", ")))", .dim))"
  }
}
