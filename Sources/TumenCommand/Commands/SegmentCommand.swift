import ArgumentParser
import Tumen
import TumenModel

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Breaks a text into sentences, one a line.",
    discussion: """
      A line of the file is a paragraph: no segment reaches from one into the next. Of Markdown and HTML (.md, .html) \
      the paragraphs, headings, items and cells are taken, without their markup. Tumen has rules of its own for \
      English, Russian and Korean; --srx gives others (SRX 2.0 with the regular expressions of ICU).

      Examples:
        tumen segment article.ru.txt --language ru
        tumen segment article.ko.txt --language ko --json
        tumen segment --language en --srx ours.srx < article.txt
      """)

  @Argument(help: "A text file; standard input if left out.")
  var file: String?

  @Option(help: ArgumentHelp("The language of the text.", valueName: "language"), transform: languageTag)
  var language: LanguageTag?

  @Option(help: ArgumentHelp("Rules of segmentation, instead of Tumen's own.", valueName: "file"))
  var srx: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = try language ?? workspace.open(isQuiet: output.quiet).configuration.standIn(for: .source)
    let segmentation = try TextSegmentation(language: language, rules: srx)
    let remark = try segmentation.segments(ofFile: file ?? "-") { answer in
      if output.json { return Terminal.record(answer.json) }
      for segment in answer.segments { Terminal.line(segment.text) }
    }
    if let remark, !output.quiet { Terminal.line("tumen: \(remark)", to: .standardError) }
  }
}
