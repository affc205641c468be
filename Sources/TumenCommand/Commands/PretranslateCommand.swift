import ArgumentParser
import Tumen
import TumenModel

struct PretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate", abstract: "Fills in missing translations from the memories.",
    discussion: """
      The output has the format of the input; what is translated already stays as it is. Each unit that gets a
      translation says by how much it matched (match-score).

      Examples:
        tumen pretranslate article.tmx article.ru.tmx --source en --target ru
        tumen pretranslate strings.tsv out.tsv --source en --target ko-KR --min-score 85
      """)

  @Argument(help: ArgumentHelp("A TMX or TSV file.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("The file to write.", valueName: "out"))
  var result: String

  @Option(help: ArgumentHelp("The least score, 0 to 100.", valueName: "score"))
  var minScore = 100.0

  @OptionGroup var pair: LanguagePair

  @Option(help: ArgumentHelp("The columns of a table without a header: en,ru,-.", valueName: "columns"))
  var languages: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...100).contains(minScore) else { throw ValidationError("--min-score goes from 0 to 100.") }
    guard input != result else { throw ValidationError("The output cannot be the input.") }
  }

  func run() throws {
    let opened = try workspace.workspace()
    let (source, target) = try pair.languages(opened.configuration)
    let answer = try AtomicFile.write(to: result) { write throws(TumenError) in
      try opened.pretranslate(
        input, from: source, to: target, minimumScore: minScore, columns: languages, write: write)
    }
    if output.json {
      Terminal.line(answer.json)
    } else if !output.quiet {
      Terminal.line(
        "\(result): \(answer.translated) of \(answer.missing) missing translations filled in, \(answer.units) units",
        to: .standardError)
      if let remark = answer.remark { Terminal.line(remark, to: .standardError) }
    }
  }
}
