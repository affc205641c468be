import ArgumentParser
import Tumen
import TumenModel

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Holds files against the rules of their format.",
    discussion: """
      XLIFF is checked in versions 1.2 and 2.0 to 2.2 with its modules, beyond what its schemas say. TBX is checked in \
      versions 2 and 3, the latter in both styles and in the dialects TBX-Core, TBX-Min and TBX-Basic. TMX is held \
      against its document type and what the standard says of values, dates, languages and paired codes. Of \
      PO catalogues the header, the rule of plural forms and the number of forms are checked, and that no message stands \
      twice.
      Each violation is listed with its line and its rule; the exit code is 1 if there is any.

      Examples:
        tumen validate article.xlf
        tumen validate memory.tmx
        tumen validate terms.tbx
        tumen validate *.tbx --json
        tumen validate locale/*.po
      """)

  @Argument(help: "XLIFF, TMX, TBX or PO files; .gz and .xz are read as they are.")
  var files: [String]

  @Option(
    help: ArgumentHelp("The format, instead of detecting it: xliff, tmx, tbx or po.", valueName: "name"),
    transform: fileFormat)
  var format: Format?

  @OptionGroup var output: OutputOptions

  func run() throws {
    var report = FindingReport(output.json ? .json : .text, output.terminal)
    var summary = CheckSummary()
    summary.failures = try report.fill(from: files, for: self) { file, found throws(TumenError) in
      try Workspace.validate([file], format: format, report: found)
    }
    try report.end(summary, isQuiet: output.quiet)
    if !summary.failures.isEmpty { throw ExitCode.unreadable }
    if let worst = report.worst, worst > .note { throw ExitCode.nothing }
  }
}
