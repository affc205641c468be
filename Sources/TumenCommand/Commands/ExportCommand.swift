public import ArgumentParser
import Foundation
public import Tumen
public import TumenModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a memory or the glossaries to a file.",
    discussion: """
      Examples:
        tumen export memory --format tmx --output memory.tmx
        tumen export memory --format tmx --where language=ko-KP --where after=2024 --without users,notes
        tumen export memory --format xliff --languages en,ru --output memory.xlf
        tumen export memory --format po --languages en,ru --output ru.po
        tumen export glossary --format tbx --output glossary.tbx
        tumen export glossary --format tbx --dialect min --style dct
        tumen export glossary --format omegat --languages en,ru --output glossary.utf8
      """)

  @Argument(help: "What to write: memory or glossary.")
  var what: ExportSubject

  @Option(
    help: ArgumentHelp(
      "tmx, xliff, po, tsv, csv or jsonl for a memory; yaml, tbx, tbx-2, csv, tsv, omegat, utx, weblate or skos for a glossary.",
      valueName: "name"), transform: fileFormat)
  var format: Format

  @Option(help: ArgumentHelp("The dialect of TBX: core, min or basic.", valueName: "name"))
  var dialect: TBXDialect?

  @Option(help: ArgumentHelp("The style of TBX: dca or dct.", valueName: "name"))
  var style: TBXStyle?

  @Option(
    help: ArgumentHelp(
      """
      The languages of a table's columns, or of tmx and jsonl; for xliff, po, omegat, utx and weblate the source and the \
      target.
      """,
      valueName: "en,ru,…"))
  var languages: String?

  @OptionGroup var conditions: ConditionOptions

  @Option(
    help: ArgumentHelp("What to leave out of a memory's units: users, properties, notes.", valueName: "users,notes"))
  var without: String?

  @Option(name: .customLong("output"), help: ArgumentHelp("The file; standard output if left out.", valueName: "file"))
  var file: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    let tags = try languages?.split(separator: ",").map { try LanguageTag($0) } ?? []
    let options = ExportOptions(
      dialect: dialect, style: style, languages: tags, units: try conditions.filter,
      omitted: try ExportOptions.Part.named((without ?? "").split(separator: ",")))
    let remark = try ResultFile.write(to: file ?? "-", sparing: opened.ownFiles, isQuiet: output.quiet) {
      write throws(TumenError) in
      try opened.export(what, as: format, options: options, write: write)
    }
    if let file, output.json { Terminal.record(WrittenFile(file: file, remark: remark).json) }
    if let remark, !output.quiet { Terminal.line("tumen: \(remark)", to: .standardError) }
  }
}

extension ExportSubject: ExpressibleByArgument {}

extension TBXDialect: ExpressibleByArgument {
  /// The dialect of that name, in any letter case.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension TBXStyle: ExpressibleByArgument {
  /// The style of that name, in any letter case.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
