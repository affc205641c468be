import ArgumentParser
import Tumen
import TumenModel

struct PretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate", abstract: "Fills in missing translations from the memories.",
    discussion: """
      The output has the format of the input; what is translated already stays as it is. In an XLIFF or PO file and in \
      a table all that is not filled in keeps its bytes; in the first two the state says how near the match was. Each unit \
      of TMX and JSON Lines that gets a translation says by how much it matched (match-score). Numbers, dates and names \
      are carried over where that is certain. Of several translations that are equally good the first that match shows is \
      taken, and marked as one to be looked at.

      Examples:
        tumen pretranslate article.xlf article.ru.xlf --min-score 85
        tumen pretranslate article.tmx article.ru.tmx --source en --target ru
        tumen pretranslate strings.tsv out.tsv --source en --target ko-KR --min-score 85
      """)

  @Argument(help: ArgumentHelp("An XLIFF, PO, TMX, TSV, CSV or JSON Lines file.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
  var result: String

  @Option(help: ArgumentHelp("The least score, 0 to 100.", valueName: "score"))
  var minScore = Score.exact.value

  @OptionGroup var options: PairOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  /// How many units are named one by one.
  private static let mostShown = 10

  func validate() throws {
    guard (0...100).contains(minScore) else { throw ValidationError("--min-score goes from 0 to 100.") }
    guard input != result || result == "-" else { throw ValidationError("The output cannot be the input.") }
    guard result != "-" || !output.json else {
      throw ValidationError("With --json the answer goes to standard output; name a file to write.")
    }
  }

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    let answer = try ResultFile.write(to: result, sparing: opened.ownFiles + [input], isQuiet: output.quiet) {
      write throws(TumenError) in
      try opened.pretranslate(
        input, from: options.pair.source, to: options.pair.target, minimumScore: minScore, columns: options.languages,
        writingTo: result, write: write)
    }
    if output.json {
      Terminal.record(answer.json)
    } else if !output.quiet {
      Terminal.line(
        "\(result): \(answer.translated) of \(answer.missing) missing translations filled in, \(answer.units) units",
        to: .standardError)
      func tell(_ count: Int, _ what: String) {
        if count > 0 { Terminal.line("\(count) of them \(count == 1 ? "is" : "are") \(what)", to: .standardError) }
      }
      tell(answer.alarmed, "of a source that means something else; look there first")
      for unit in answer.alarms.prefix(Self.mostShown) {
        let id = unit.id.map { " (\($0))" } ?? ""
        Terminal.line(
          "  unit \(unit.number)\(id): the \(unit.alarms.joined(separator: " and the ")) differs: \(unit.text.prefix(60))",
          to: .standardError)
      }
      if answer.alarmed > Self.mostShown {
        Terminal.line("  and \(answer.alarmed - Self.mostShown) more; --json names them", to: .standardError)
      }
      tell(answer.ambiguous, "one of several translations that are as good; look there too")
      output.tell(answer.remark)
    }
  }
}
