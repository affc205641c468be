import ArgumentParser
import Tumen
import TumenModel

struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: "Finds concepts by any of their names or terms.",
    discussion: """
      Examples:
        tumen lookup "Пак Тхэ Сон"
        tumen lookup 두만강 --json
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("Only terms of this language.", valueName: "language"), transform: languageTag)
  var language: LanguageTag?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.workspace()
    try query.answer(output) { query throws(TumenError) in
      [try opened.lookup(query.text, in: language)]
    } isFound: { replies in
      replies.contains { !$0.results.isEmpty }
    } show: { replies in
      let results = replies.flatMap(\.results)
      for (place, result) in results.enumerated() {
        if place > 0 { Terminal.line("") }
        ConceptCard(terminal: output.terminal).show(result)
      }
      if results.isEmpty, !output.quiet { Terminal.line("no concept is called so", to: .standardError) }
    }
  }
}

/// A concept as people read it in a terminal.
struct ConceptCard {
  let terminal: Terminal

  func show(_ result: LookupAnswer.Result) {
    let concept = result.concept
    Terminal.line(
      "\(terminal.styled(concept.id, .bold))  \(concept.kind.rawValue)  "
        + terminal.styled("\(result.matched.how) “\(result.matched.text)” (\(result.matched.language))", .dim))
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

extension String {
  /// The text with spaces behind it, `width` characters in all.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
