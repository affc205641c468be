import ArgumentParser
import Tumen
import TumenModel

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Says how much the memories and glossaries hold.",
    discussion: """
      Examples:
        tumen stats
        tumen stats --memory bridge.db --json
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let answer = try workspace.workspace().statistics()
    if output.json {
      Terminal.line(answer.json)
      return
    }
    show("units", answer.units, "segments", answer.languages)
    show("concepts", answer.concepts, "terms", answer.terms)
  }

  private func show(_ what: String, _ count: Int, _ part: String, _ languages: [String: Int]) {
    Terminal.line("\(what.padding(to: 10))\(count)")
    for (language, count) in languages.sorted(by: { $0.key < $1.key }) {
      Terminal.line("  \("\(part) \(language)".padding(to: 16))\(count)")
    }
  }
}
