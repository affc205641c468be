public import ArgumentParser
import Foundation
public import Tumen
public import TumenModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks translations against the glossary, their numbers, codes and each other.",
    discussion: """
      Folders are searched for files of known formats. What is checked, and how strictly, stands in tumen.yaml under \
      checks; --rules lists the rules.

      Examples:
        tumen check draft.tmx
        tumen check articles --profile strict --format html > findings.html
        tumen check draft.tsv --languages en,ru --fix
        tumen check articles --write-baseline known.txt
        tumen check articles --baseline known.txt --changed-since main --format sarif
        tumen check --rules number-mismatch
      """)

  @Argument(
    help: """
      Files of any format that import takes, folders or patterns; .gz and .xz are read as they are. With --rules, ids of \
      rules.
      """)
  var files: [String] = []

  @Option(help: "How findings are written.")
  var format = ReportFormat.text

  @Option(help: "The least severity that makes the exit code 1.")
  var failOn = Severity.warning

  @Option(help: "What is checked, and how strictly.")
  var profile: CheckProfile?

  @Option(
    help: ArgumentHelp("The source language; the file's own, else the first, if left out.", valueName: "language"),
    transform: languageTag)
  var source: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "The columns of a table without a header, or the two languages of a PO or XLIFF file.", valueName: "en,ru,…"))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      "The date of all texts, for titles that people held at some time; else what each file says.",
      valueName: "2025-04-30"),
    transform: calendarDate)
  var date: CalendarDate?

  @Option(help: ArgumentHelp("Report only what this file of known findings does not have.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write all findings into a file for --baseline, and report none.", valueName: "file"))
  var writeBaseline: String?

  @Option(help: ArgumentHelp("Check only files that have changed since a revision of git.", valueName: "revision"))
  var changedSince: String?

  @Flag(help: "Apply the suggestions that are certain to the files (XLIFF, PO, TMX, TSV, CSV), and report the rest.")
  var fix = false

  @Flag(help: "Write the findings into XLIFF files as notes, in place of those of an earlier run.")
  var annotate = false

  @Flag(help: "List the rules, or explain those of some ids.")
  var rules = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if files.isEmpty, !rules { throw ValidationError("Missing expected argument '<files> ...'") }
    if annotate, fix || writeBaseline != nil {
      throw ValidationError("--annotate excludes --fix and --write-baseline: mend first, then check again")
    }
    if fix, writeBaseline != nil { throw ValidationError("--fix and --write-baseline exclude each other") }
  }

  func run() throws {
    if rules { return try RuleListing(terminal: output.terminal, isJSON: output.json).show(files) }
    let opened = try workspace.open(isQuiet: output.quiet)
    var options = CheckOptions(source: source, columns: languages)
    options.profile = profile
    options.date = date
    options.changedSince = changedSince
    options.baseline = baseline
    // A baseline is written of everything.
    options.ignoresBaseline = writeBaseline != nil
    var report = FindingReport(
      output.json ? .json : format, output.terminal,
      hasBaseline: baseline != nil || opened.configuration.baseline != nil)
    var held: [Finding] = []
    // On one terminal progress and findings would stand in each other's way.
    let isQuiet = output.quiet || isatty(STDOUT_FILENO) == 1
    func showProgress(_ count: Int) { Terminal.progress("\(count) units", isQuiet: isQuiet) }
    var summary: CheckSummary
    if fix {
      let fixed = try opened.fix(files, options: options, progress: showProgress) { report.show($0) }
      Terminal.progress("", isQuiet: isQuiet)
      summary = fixed.check
      summary.failures += fixed.failures
      if !output.quiet {
        Terminal.line("mended \(fixed.mended) finding(s) in \(fixed.files.count) file(s)", to: .standardError)
      }
    } else {
      summary = try opened.check(files, options: options, progress: showProgress) { answer in
        if annotate || writeBaseline != nil { held.append(answer.finding) }
        if writeBaseline == nil { report.show(answer) }
      }
      Terminal.progress("", isQuiet: isQuiet)
    }
    for failure in summary.failures { Terminal.error(failure, of: self) }
    if let path = writeBaseline {
      try Workspace.writeBaseline(held, to: path, sparing: opened.ownFiles + summary.files)
      if !output.quiet { Terminal.line("wrote \(held.count) finding(s) to \(path)", to: .standardError) }
      if !summary.failures.isEmpty { throw ExitCode.unreadable }
      return
    }
    if annotate {
      let broken = Set(summary.failures.compactMap(\.place?.file))
      let noted = Workspace.annotate(held, in: summary.files.filter { !broken.contains($0) }, options: options)
      for failure in noted.failures { Terminal.error(failure, of: self) }
      summary.failures += noted.failures
      if !output.quiet {
        let rest = held.count - noted.written
        Terminal.line(
          "wrote \(noted.written) finding(s) into \(noted.files.count) file(s)"
            + (rest > 0 ? "; \(rest) have no place in theirs" : ""), to: .standardError)
      }
    }
    try report.end(summary, isQuiet: output.quiet)
    if !summary.failures.isEmpty { throw ExitCode.unreadable }
    if let worst = report.worst, worst >= failOn { throw ExitCode.nothing }
  }
}

extension Severity: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension CheckProfile: ExpressibleByArgument {}

/// Reads a date from the command line, with an error that helps.
private func calendarDate(_ text: String) throws -> CalendarDate { try CalendarDate(reading: text) }
