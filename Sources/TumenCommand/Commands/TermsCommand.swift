public import ArgumentParser
import Tumen
public import TumenModel

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "Recognises the glossary's terms in running text.",
    discussion: """
      With --into the terms of each unit of an XLIFF 2 document are written into its glossary (module gls), with what \
      stands for them in the other language. All else in the document keeps its bytes.

      Examples:
        tumen terms "Premier Pak Thae Song crossed the Tumen River." --language en
        tumen terms --input article.txt --language ru
        tumen terms --into article.xlf --output explained.xlf
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("The language of the text.", valueName: "language"), transform: languageTag)
  var language: LanguageTag?

  @Option(help: "How sure a hit has to be: require whatever may be the term, forbid what it is for certain.")
  var precision = TermPrecision.possible

  @Flag(help: "Give terms within longer terms too.")
  var nested = false

  @OptionGroup var document: DocumentOptions

  @Option(
    help: ArgumentHelp("With --into: the other language, if the file does not name it.", valueName: "language"),
    transform: languageTag)
  var target: LanguageTag?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try document.check(query)
    if document.into == nil, target != nil { throw ValidationError("--target belongs to --into.") }
  }

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    if document.into != nil {
      return try document.write("terms", output) { file, write throws(TumenError) in
        try opened.addTerms(in: file, from: self.language, to: target, precision: precision, write: write)
      }
    }
    let language = try language ?? opened.configuration.standIn(for: .source)
    try query.answer(output) { query throws(TumenError) in
      [try opened.terms(in: query.text, language: language, precision: precision, nested: nested)]
    } show: { replies in
      let hits = replies.flatMap(\.terms)
      for hit in hits {
        Terminal.line(
          "\(hit.range.lowerBound)–\(hit.range.upperBound)  \(output.terminal.styled(hit.text, .bold))  "
            + "\(hit.concept.id)  \(hit.how.rawValue) “\(hit.term.text)”, \(hit.term.status.rawValue)")
      }
      if hits.isEmpty, !output.quiet { Terminal.line("no terms", to: .standardError) }
    }
  }
}

extension TermPrecision: ExpressibleByArgument {}
