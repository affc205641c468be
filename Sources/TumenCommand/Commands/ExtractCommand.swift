import ArgumentParser
import Tumen
import TumenModel

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Proposes terms and names with their translations from aligned texts.",
    discussion: """
      Writes a glossary of proposed concepts for a person to edit: the best first, each with how often it occurs, how
      close its translation is (0 to 1) and sentences that show it. Terms of the configured glossaries are left out.

      Examples:
        tumen glossary extract --languages en,ru --output proposed.yaml
        tumen glossary extract manual.tmx --languages en,ru,ko --limit 500
        tumen glossary extract segments.tsv.xz --columns en,ru,-,- --languages en,ru --json
      """)

  @Argument(help: "Files of units of any format that import takes; the memories if none is given.")
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "The languages, the first of which terms are sought in; those of tumen.yaml if left out.", valueName: "en,ru,…"))
  var languages: String?

  @Option(help: "How many concepts at most.")
  var limit = ExtractionOptions.standard.limit

  @Option(help: "How often a term must occur.")
  var minFrequency = ExtractionOptions.standard.minimumFrequency

  @Option(
    help: ArgumentHelp(
      "The format, instead of detecting it: tmx, xliff, po, tsv, csv and the like.", valueName: "name"),
    transform: fileFormat)
  var format: Format?

  @Option(
    help: ArgumentHelp("The columns of a table without a header; - passes one over.", valueName: "en,ru,-"))
  var columns: String?

  @Option(
    name: .customLong("output"), help: ArgumentHelp("The file; standard output if left out.", valueName: "file.yaml"))
  var file: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    let answer = try opened.extraction(
      from: files,
      options: ExtractionOptions(
        languages: try chosenLanguages(opened), limit: limit, minimumFrequency: minFrequency, format: format,
        columns: columns),
      progress: { count in
        if count % 10_000 == 0 { Terminal.progress("\(count) units read", isQuiet: output.quiet) }
      })
    Terminal.progress("", isQuiet: output.quiet)
    if let file {
      try ResultFile.write(to: file, sparing: opened.ownFiles + files, isQuiet: output.quiet) {
        write throws(TumenError) in
        try write(Array(answer.yaml().utf8))
      }
    }
    if output.json {
      for concept in answer.concepts { Terminal.record(concept.json) }
    } else if file == nil, !answer.concepts.isEmpty {
      Terminal.write(Array(try answer.yaml().utf8))
    }
    if !output.quiet {
      if let remark = answer.remark { Terminal.line("tumen: \(remark)", to: .standardError) }
      Terminal.line("\(answer.concepts.count) concepts proposed from \(answer.units) units", to: .standardError)
    }
    if answer.concepts.isEmpty { throw ExitCode.nothing }
  }

  private func chosenLanguages(_ workspace: Workspace) throws -> [LanguageTag] {
    if let languages { return try languages.split(separator: ",").map { try LanguageTag($0) } }
    return workspace.configuration.languages
  }
}
