public import ArgumentParser
import Tumen
public import TumenModel

struct InflectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inflect", abstract: "Shows the forms that a name takes in running text.",
    discussion: """
      Russian names are declined, Korean ones are given their particles, English ones their possessive and plural.

      Examples:
        tumen inflect "Пак Тхэ Сон" --language ru
        tumen inflect "река Туманная" --language ru --kind place
        tumen inflect 두만강 --language ko
        tumen inflect "Чхве Рён Хэ" --language ru --variants
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("The language of the name.", valueName: "language"), transform: languageTag)
  var language: LanguageTag

  @Option(help: "What the name is of.")
  var kind = InflectedKind.person

  @Option(help: "The gender of a person, where the name does not tell it.")
  var gender: Concept.Gender?

  @Flag(help: "Show the spellings that a reader may meet instead: to find the name, not to print it.")
  var variants = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if variants, NameKind(kind) == nil {
      throw ValidationError("--variants are those of persons and places; --kind \(kind.rawValue) has none.")
    }
  }

  func run() throws {
    let workspace = try workspace.open(isQuiet: output.quiet)
    if variants, let kind = NameKind(kind) {
      return try query.answer(output) { query throws(TumenError) in
        [try workspace.variants(of: query.text, in: language, kind: kind)]
      } show: { replies in
        for variant in replies.flatMap(\.variants) { Terminal.line(variant) }
      }
    }
    try query.answer(output) { query throws(TumenError) in
      [try workspace.inflection(of: query.text, in: language, kind: kind, gender: gender)]
    } show: { replies in
      for reply in replies {
        if reply.isIndeclinable { Terminal.line(output.terminal.styled("(not declined)", .dim)) }
        let rows = reply.forms.map { ($0.role.name, $0.text) }
        let width = rows.map(\.0.count).max() ?? 0
        for (name, text) in rows { Terminal.line("\(name.padding(to: width))  \(text)") }
      }
    }
  }
}

extension InflectionAnswer.Form.Role {
  fileprivate var name: String {
    switch self {
    case .grammaticalCase(let grammaticalCase): grammaticalCase.rawValue
    case .particle(let name): name
    case .form(let form): form.rawValue
    }
  }
}

extension InflectedKind: ExpressibleByArgument {}
extension Concept.Gender: ExpressibleByArgument {}
