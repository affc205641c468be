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

  @OptionGroup var filter: FilterOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    try query.answer(output) { query throws(TumenError) in
      [try opened.lookup(query.text, filter: filter.filter)]
    } isFound: { replies in
      replies.contains { !$0.results.isEmpty }
    } show: { replies in
      let results = replies.flatMap(\.results)
      for (place, result) in results.enumerated() {
        if place > 0 { Terminal.line("") }
        ConceptCard(terminal: output.terminal).show(
          result.concept, remark: "\(result.matched.how.rawValue) “\(result.matched.text)” (\(result.matched.language))"
        )
      }
      if results.isEmpty, !output.quiet {
        let meant = replies.flatMap(\.suggestions).map { "“\($0)”" }
        let question = meant.isEmpty ? "" : "; did you mean \(meant.joined(separator: ", "))?"
        Terminal.line("no concept is called so\(question)", to: .standardError)
      }
    }
  }
}
