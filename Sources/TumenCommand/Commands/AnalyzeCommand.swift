import ArgumentParser
import Tumen
import TumenModel

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Says how much of some files the memories save, by match bands.",
    discussion: """
      A repetition is a segment that stood in the files before, with the same inline codes, and that no memory has. One
      that resembles an earlier one is counted in the band of what that will be worth. What an XLIFF file asks not to
      translate (translate="no") is counted apart.

      Examples:
        tumen analyze article.tmx --source en --target ru
        tumen analyze article.xlf
        tumen analyze *.tsv --source en --target ko-KR --json
      """)

  @Argument(help: "Files of translation units, translated or not.")
  var files: [String]

  @OptionGroup var options: PairOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    let answer = try opened.leverage(
      of: files, from: options.pair.source, to: options.pair.target, columns: options.languages)
    if output.json {
      Terminal.record(answer.json)
      return
    }
    func row(_ band: String, _ count: LeverageAnswer.Count) {
      let figures = [count.segments, count.words, count.internal].map { number in
        let text = String(number)
        return String(repeating: " ", count: max(1, 10 - text.count)) + text
      }
      Terminal.line(band.padding(to: 12) + figures.joined())
    }
    Terminal.line("band          segments     words  internal")
    var total = LeverageAnswer.Count()
    for band in LeverageAnswer.Band.allCases {
      let count = answer.bands[band] ?? LeverageAnswer.Count()
      row(band.rawValue, count)
      total.segments += count.segments
      total.words += count.words
      total.internal += count.internal
    }
    row("total", total)
    if answer.untranslatable > 0, !output.quiet {
      Terminal.line(
        "\(answer.untranslatable) segment(s) are left out: the files ask not to translate them", to: .standardError)
    }
    output.tell(answer.remark)
  }
}
