import ArgumentParser
import Tumen
import TumenModel

/// Findings for people: file by file as they come, then how many there were.
struct FindingReport {
  private let terminal: Terminal
  private var rules: [String: Int] = [:]
  private var severities: [Severity: Int] = [:]
  private var file: String?

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// The worst severity so far.
  var worst: Severity? { severities.keys.max() }

  mutating func count(_ finding: Finding) {
    rules[finding.rule, default: 0] += 1
    severities[finding.severity, default: 0] += 1
  }

  mutating func show(_ finding: Finding) {
    count(finding)
    if file != finding.file { Terminal.line(terminal.styled(finding.file, .bold, .underlined)) }
    file = finding.file
    let color: Terminal.Style = finding.severity == .error ? .red : .yellow
    let severity = terminal.styled(finding.severity.rawValue, .bold, color)
    Terminal.line(
      "  \(finding.line) (\(finding.unit))  \(severity)  \(finding.message)  \(terminal.styled(finding.rule, .dim))")
    let width = max(finding.sourceLanguage.identifier.count, finding.targetLanguage.identifier.count)
    func line(_ language: LanguageTag, _ text: String, _ range: Range<Int>?) {
      let name = terminal.styled(language.identifier.padding(to: width), .cyan)
      Terminal.line("      \(name)  \(terminal.marked(text, range))")
    }
    // A finding in a glossary may concern one term alone.
    let isOfOneText = finding.source == finding.target && finding.sourceLanguage == finding.targetLanguage
    // A violation of a file's format concerns no text at all.
    if isOfOneText, finding.target.isEmpty { return }
    if !isOfOneText { line(finding.sourceLanguage, finding.source, finding.sourceRange) }
    line(finding.targetLanguage, finding.target, finding.targetRange)
  }

  /// Shows, or prints as JSON, what is found in each of some files; a file that cannot be read stops none of the others.
  /// - Parameters:
  ///   - command: the command that is run.
  ///   - find: hands over the findings of one file.
  /// - Returns: whether some file could not be read.
  mutating func fill(
    from files: [String], asJSON isJSON: Bool, for command: any ParsableCommand,
    _ find: (String, (FindingAnswer) -> Void) throws(TumenError) -> Void
  ) throws(TumenError) -> Bool {
    var hasFailed = false
    for file in files {
      do {
        try find(file) { answer in
          if isJSON {
            Terminal.record(answer.json)
            count(answer.finding)
          } else {
            show(answer.finding)
          }
        }
      } catch {
        Terminal.error(error, of: command)
        if error.code == .internal { throw error }
        hasFailed = true
      }
    }
    return hasFailed
  }

  func showSummary() {
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

extension FindingReport {
  /// What was looked at and is not among the findings.
  func showRest(_ summary: CheckSummary) {
    var parts: [String] = []
    if summary.suppressed > 0 { parts.append("\(summary.suppressed) suppressed") }
    if summary.hasBaseline { parts.append("\(summary.known) known from the baseline") }
    if !parts.isEmpty { Terminal.line(terminal.styled(parts.joined(separator: ", "), .dim)) }
  }
}
