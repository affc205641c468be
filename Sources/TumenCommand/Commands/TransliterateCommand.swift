public import ArgumentParser
public import Tumen
import TumenModel

struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate", abstract: "Writes a name in another script by the rules of a scheme.",
    discussion: """
      Without --scheme the customary scheme of the languages and the kind of name is used.

      Examples:
        tumen transliterate 박태성 --from ko-KP --to en
        tumen transliterate "Юрий Трутнев" --from ru --to en --all
        tumen transliterate "Pak Thae Song" --from en --to ko-KP
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("The language of the name.", valueName: "language"), transform: languageTag)
  var from: LanguageTag

  @Option(help: ArgumentHelp("The language to write it in.", valueName: "language"), transform: languageTag)
  var to: LanguageTag

  @Option(help: ArgumentHelp("The scheme, such as kcna, rr or bgn.", valueName: "name"))
  var scheme: String?

  @Option(help: "What the name is of.")
  var kind = NameKind.person

  @Flag(help: "Show every scheme, one a line.")
  var all = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if all, scheme != nil { throw ValidationError("--scheme and --all exclude each other.") }
  }

  func run() throws {
    let workspace = try workspace.open(isQuiet: output.quiet)
    let choice = all ? SchemeChoice.all : scheme.map { .only(Scheme(rawValue: $0)) } ?? .customary
    try query.answer(output) { query throws(TumenError) in
      try workspace.transliterations(
        of: query.text, from: from, to: to, by: choice, kind: kind)
    } show: { replies in
      for reply in replies {
        if reply.candidates.count > 1 {
          Terminal.line(output.terminal.styled("candidates, the likeliest first:", .dim))
          for candidate in reply.candidates {
            Terminal.line("\(String(candidate.score).padding(to: 4))\(candidate.text)")
          }
          continue
        }
        Terminal.line(all ? "\(reply.scheme.rawValue.padding(to: 10))  \(reply.result)" : reply.result)
        if !reply.unknown.isEmpty {
          Terminal.error("no rule of \(reply.scheme) knows \(reply.unknown.joined(separator: " ")); passed through")
        }
      }
    }
  }
}

extension NameKind: ExpressibleByArgument {}
