import ArgumentParser
import Tumen
import TumenModel

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Writes the units or concepts of a file in another format.",
    discussion: """
      The name of the output tells its format, or --to does. Units go from TMX, XLIFF, PO, tables and JSON Lines into \
      each other; concepts from YAML, TBX, tables and the glossary module of XLIFF into YAML, TBX, tables and SKOS. What the \
      other format has no place for is said.

      Examples:
        tumen convert memory.tmx memory.xlf --source en --target ru
        tumen convert article.sdlxliff article.tmx
        tumen convert terms.tbx terms.yaml
      """)

  @Argument(help: ArgumentHelp("A file of units or concepts; .gz and .xz are read as they are.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
  var result: String

  @Option(
    help: ArgumentHelp("The format of the input, instead of detecting it.", valueName: "name"), transform: fileFormat)
  var format: Format?

  @Option(
    help: ArgumentHelp("The format of the output, if its name does not tell it.", valueName: "name"),
    transform: fileFormat)
  var to: Format?

  @OptionGroup var pairing: PairOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard input != result || result == "-" else { throw ValidationError("The output cannot be the input.") }
    guard result != "-" || !output.json else {
      throw ValidationError("With --json the answer goes to standard output; name a file to write.")
    }
  }

  func run() throws {
    let options = ConversionOptions(
      from: format, to: to, columns: pairing.languages, source: pairing.pair.source,
      target: pairing.pair.target)
    let answer = try ResultFile.write(to: result, sparing: [input], isQuiet: output.quiet) { write throws(TumenError) in
      try Workspace.convert(input, to: result, options: options, write: write)
    }
    if output.json {
      Terminal.record(answer.json)
      return
    }
    for error in answer.errors.shown.prefix(20) {
      Terminal.line("\(input):\(error.line): \(error.message)", to: .standardError)
    }
    if output.quiet { return }
    let rejected = answer.rejected > 0 ? ", \(answer.rejected) rejected" : ""
    Terminal.line("\(result): \(answer.written) written as \(answer.to.rawValue)\(rejected)", to: .standardError)
    for remark in answer.remarks { Terminal.line(remark, to: .standardError) }
  }
}
