public import ArgumentParser
import Tumen
public import TumenModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks translations against the glossary, their numbers, codes and each other.",
    discussion: """
      Examples:
        tumen check draft.tmx
        tumen check draft.tsv --languages en,ru --json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Files of translation units, of any format that import takes; .gz and .xz are read as they are.")
  var files: [String]

  @Option(help: "How findings are written.")
  var format = Format.text

  @Option(help: "The least severity that makes the exit code 1.")
  var failOn = Severity.warning

  @Option(
    help: ArgumentHelp("The source language; the file's own, else the first, if left out.", valueName: "language"),
    transform: languageTag)
  var source: LanguageTag?

  @Option(help: ArgumentHelp("The columns of a TSV without a header.", valueName: "en,ru,…"))
  var languages: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.workspace()
    let options = CheckOptions(source: source, columns: languages)
    var report = FindingReport(output.terminal)
    let hasFailed = try report.fill(from: files, asJSON: output.json || format == .json) {
      file, found throws(TumenError) in
      try opened.check([file], options: options, report: found)
    }
    // “no findings” would be untrue of a file that was not read to its end.
    if !output.json, format == .text, !output.quiet, !hasFailed || report.worst != nil {
      report.showSummary()
    }
    if hasFailed { throw ExitCode.unreadable }
    if let worst = report.worst, worst >= failOn { throw ExitCode.nothing }
  }
}

extension Severity: ExpressibleByArgument {}
