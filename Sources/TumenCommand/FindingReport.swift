import ArgumentParser
import Tumen
import TumenModel

/// Findings on standard output, in the form that was asked for.
struct FindingReport {
  private var report: CheckReport
  private let isForPeople: Bool

  init(_ format: ReportFormat, _ terminal: Terminal, hasBaseline: Bool = false) {
    isForPeople = format == .text
    report = CheckReport(format, hasBaseline: hasBaseline, styled: terminal.styled)
  }

  /// The worst severity so far.
  var worst: Severity? { report.worst }

  mutating func show(_ answer: FindingAnswer) {
    Terminal.text(report.text(for: answer), isForPeople: isForPeople)
  }

  /// Shows what ends the report; to people, unless they want it quiet.
  mutating func end(_ summary: CheckSummary = CheckSummary(), isQuiet: Bool) throws(TumenError) {
    if isForPeople, isQuiet { return }
    Terminal.text(try report.end(summary), isForPeople: isForPeople)
  }

  /// Shows what is found in each of some files; a file that cannot be read stops none of the others.
  /// - Parameters:
  ///   - command: the command that is run.
  ///   - find: hands over the findings of one file.
  /// - Returns: why some files could not be read.
  mutating func fill(
    from files: [String], for command: any ParsableCommand,
    _ find: (String, (FindingAnswer) -> Void) throws(TumenError) -> Void
  ) throws(TumenError) -> [TumenError] {
    var failures: [TumenError] = []
    for file in files {
      do { try find(file) { show($0) } } catch {
        Terminal.error(error, of: command)
        if error.code == .internal { throw error }
        failures.append(error)
      }
    }
    return failures
  }
}
