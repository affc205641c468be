public import ArgumentParser
import Foundation
public import Tumen
import TumenModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Adds translation units to a memory, or concepts to a glossary.",
    discussion: """
      A file is imported whole or, if it is malformed, not at all. Importing it again changes nothing.

      A unit that is there already, the same in all that its file says of it, is never stored twice. Of units that \
      resemble others --duplicates tells what becomes: all keeps every one of them (the default); newest keeps of \
      units with the same text in each language the one of the latest date, or the one that comes in where dates are \
      equal or missing; merge makes one unit of them that has the attributes, properties and notes of both; overwrite \
      puts a unit in the place of the one with its id. What an import replaced comes back with tumen undo.

      Examples:
        tumen import Corpora/*.tmx
        tumen import segments.tsv.xz --languages en,ru,-,package=prop
        tumen import article.en.txt
        tumen import reviewed.tmx --duplicates newest
        tumen import names.tsv --as concepts --glossary ours.yaml
      """)

  @Argument(
    help: """
      TMX, XLIFF, PO, TSV, CSV, JSON Lines, text, Markdown, HTML, SDLTM, TBX, OmegaT, UTX, Weblate or YAML files; .gz and .xz are read as they are.
      """)
  var files: [String]

  @Option(
    name: .customLong("as"),
    help: """
      What the files hold; YAML and TBX hold concepts, tables, TMX and XLIFF hold units. XLIFF holds concepts where a \
      glossary is named and no memory.
      """)
  var subject: ImportSubject?

  @Option(
    help: ArgumentHelp(
      """
      The format, instead of detecting it: tmx, xliff, po, tsv, csv, jsonl, text, markdown, html, sdltm, tbx, tbx-2, omegat, utx, weblate or yaml.
      """, valueName: "name"), transform: fileFormat)
  var format: Format?

  @Option(
    help: ArgumentHelp(
      """
      The columns of a table without a header; - passes one over, NAME=prop keeps a property. Of a PO file its two \
      languages, of an XLIFF file those that it does not name.
      """,
      valueName: "en,ru,…"))
  var languages: String?

  @Option(help: "What to do with units that resemble others of the memory: all, newest, merge or overwrite.")
  var duplicates = DuplicatePolicy.all

  @Option(
    help:
      "What to do when two different units of a file have one id: keep both, the later under an id of its own, or refuse the file."
  )
  var duplicateIds = DuplicateIDs.keep

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let workspace = try workspace.open(isQuiet: output.quiet)
    var hasFailed = false
    for file in files {
      do {
        let answer = try answer(for: file, in: workspace)
        if output.json { Terminal.record(answer.json) } else { show(answer) }
      } catch {
        // The other files are imported all the same.
        Terminal.progress("", isQuiet: output.quiet)
        Terminal.error(error, of: self)
        if error.code == .internal { throw error }
        hasFailed = true
      }
    }
    if hasFailed { throw ExitCode.unreadable }
  }

  private func answer(for file: String, in opened: Workspace) throws(TumenError) -> ImportAnswer {
    let areConcepts =
      switch subject {
      case .concepts: true
      case .units: false
      case nil:
        try opened.holdsConcepts(
          file, format: format, hasGlossary: workspace.glossary.count == 1 && workspace.memory.isEmpty)
      }
    if areConcepts {
      guard workspace.glossary.count == 1, let glossary = workspace.glossary.first else {
        throw TumenError(
          .usage, "concepts need one glossary to go to", mend: "name it",
          with: [.init(.glossary, "FILE.yaml")], at: .init(file: file))
      }
      return try opened.importConcepts(from: file, format: format, columns: languages, into: glossary)
    }
    let answer = try opened.importUnits(
      from: file, format: format, columns: languages, keepsDuplicateIDs: duplicateIds == .keep,
      duplicates: duplicates,
      progress: { count in
        if count % 10_000 == 0 { Terminal.progress("\(file): \(count) records", isQuiet: output.quiet) }
      })
    Terminal.progress("", isQuiet: output.quiet)
    return answer
  }

  private func show(_ answer: ImportAnswer) {
    for error in answer.errors.shown.prefix(20) {
      Terminal.line("\(answer.file):\(error.line): \(error.message)", to: .standardError)
    }
    if answer.errors.count > 20 {
      Terminal.line("\(answer.file): … and \(answer.errors.count - 20) more; --json lists them", to: .standardError)
    }
    if let remark = answer.remark { Terminal.line("\(answer.file): \(remark)", to: .standardError) }
    guard !output.quiet else { return }
    let replaced = answer.replaced > 0 ? " (\(answer.replaced) in the place of others)" : ""
    Terminal.line(
      "\(answer.file): read \(answer.read) = stored \(answer.stored)\(replaced) + already there \(answer.present) + rejected \(answer.rejected)"
    )
  }
}

extension DuplicatePolicy: ExpressibleByArgument {}
extension ImportSubject: ExpressibleByArgument {}
extension DuplicateIDs: ExpressibleByArgument {}
