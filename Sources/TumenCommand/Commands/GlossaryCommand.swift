import ArgumentParser
import Tumen
import TumenModel

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Cares for glossaries.", subcommands: [LintCommand.self])

  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "Finds what is wrong or doubtful in glossaries.",
      discussion: """
        Names are held against the schemes of transliteration; a name that no scheme writes so needs a source.

        Examples:
          tumen glossary lint
          tumen glossary lint names.yaml --json
        """)

    @Argument(help: "Glossary files; the configured ones if none is given.")
    var files: [String] = []

    @Option(help: "How findings are written.")
    var format = CheckCommand.Format.text

    @Option(help: "The least severity that makes the exit code 1.")
    var failOn = Severity.warning

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      var options = workspace
      options.glossary += files
      let findings = try options.workspace().glossaryFindings()
      var report = FindingReport(output.terminal)
      for answer in findings {
        if output.json || format == .json {
          Terminal.line(answer.json)
          report.count(answer.finding)
        } else {
          report.show(answer.finding)
        }
      }
      if !output.json, format == .text, !output.quiet { report.showSummary() }
      if let worst = report.worst, worst >= failOn { throw ExitCode.nothing }
    }
  }
}
