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

  @Argument(help: "TMX or TSV files; .gz and .xz are read as they are.")
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
    var summary = Summary()
    var hasFailed = false
    for file in files {
      do {
        try opened.check([file], options: options) { answer in
          summary.count(answer.finding)
          if output.json || format == .json {
            Terminal.line(answer.json)
          } else {
            show(answer.finding, isFirst: summary.isFirst(of: file))
          }
        }
      } catch {
        Terminal.error(error.description)
        if error.code == .internal { throw error }
        hasFailed = true
      }
    }
    // “no findings” would be untrue of a file that was not read to its end.
    if !output.json, format == .text, !output.quiet, !hasFailed || summary.worst != nil {
      summary.show(output.terminal)
    }
    if hasFailed { throw ExitCode.unreadable }
    if let worst = summary.worst, worst >= failOn { throw ExitCode.nothing }
  }

  private func show(_ finding: Finding, isFirst: Bool) {
    let terminal = output.terminal
    if isFirst { Terminal.line(terminal.styled(finding.file, .bold, .underlined)) }
    let color: Terminal.Style = finding.severity == .error ? .red : .yellow
    let severity = terminal.styled(finding.severity.rawValue, .bold, color)
    Terminal.line(
      "  \(finding.line) (\(finding.unit))  \(severity)  \(finding.message)  \(terminal.styled(finding.rule, .dim))")
    let width = max(finding.sourceLanguage.identifier.count, finding.targetLanguage.identifier.count)
    func line(_ language: LanguageTag, _ text: String, _ range: Range<Int>?) {
      let name = terminal.styled(language.identifier.padding(to: width), .cyan)
      Terminal.line("      \(name)  \(terminal.marked(text, range))")
    }
    line(finding.sourceLanguage, finding.source, finding.sourceRange)
    line(finding.targetLanguage, finding.target, finding.targetRange)
  }
}

extension Severity: ExpressibleByArgument {}

/// How many findings there were.
private struct Summary {
  private var rules: [String: Int] = [:]
  private var severities: [Severity: Int] = [:]
  private var files: [String: Int] = [:]

  var worst: Severity? { severities.keys.max() }

  mutating func count(_ finding: Finding) {
    rules[finding.rule, default: 0] += 1
    severities[finding.severity, default: 0] += 1
    files[finding.file, default: 0] += 1
  }

  func isFirst(of file: String) -> Bool { files[file] == 1 }

  func show(_ terminal: Terminal) {
    guard !rules.isEmpty else {
      Terminal.line(terminal.styled("no findings", .green))
      return
    }
    Terminal.line("")
    for (rule, count) in rules.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      Terminal.line("  \(String(count).leftPadding(to: 6))  \(rule)")
    }
    let parts = Severity.allCases.reversed().compactMap { severity in
      severities[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
    }
    Terminal.line(parts.joined(separator: ", "))
  }
}

extension String {
  /// The text with spaces before it, `width` characters in all.
  fileprivate func leftPadding(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
