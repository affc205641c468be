public import ArgumentParser
import Foundation
public import Tumen
import TumenModel

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
      valueName: "name"))
  var format: String

  @Option(help: ArgumentHelp("The dialect of TBX: core, min or basic.", valueName: "name"))
  var dialect: String?

  @Option(help: ArgumentHelp("The style of TBX: dca or dct.", valueName: "name"))
  var style: String?

  @Option(
    help: ArgumentHelp(
      "The languages of a table's columns; for xliff, po, omegat, utx and weblate the source and the target.",
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
    let opened = try workspace.workspace()
    let tags = try languages?.split(separator: ",").map { try LanguageTag($0) } ?? []
    let options = ExportOptions(
      dialect: dialect, style: style, languages: tags, units: try conditions.filter, omitted: try omitted())
    let remark: String?
    if let file {
      remark = try ResultFile.write(to: file) { write throws(TumenError) in
        try opened.export(what, format: format, options: options, to: write)
      }
    } else {
      remark = try opened.export(what, format: format, options: options) { bytes throws(TumenError) in
        Terminal.write(bytes)
      }
    }
    if let file, output.json { Terminal.record(WrittenFile(file: file, remark: remark).json) }
    if let remark, !output.quiet { Terminal.line("tumen: \(remark)", to: .standardError) }
  }
}

extension ExportCommand {
  private func omitted() throws(TumenError) -> Set<ExportOptions.Part> {
    var parts: Set<ExportOptions.Part> = []
    for name in (without ?? "").split(separator: ",") {
      guard let part = ExportOptions.Part(rawValue: String(name)) else {
        let known = ExportOptions.Part.allCases.map(\.rawValue).joined(separator: ", ")
        throw TumenError(.usage, "--without: “\(name.prefix(40))” cannot be left out", mend: "choose of \(known)")
      }
      parts.insert(part)
    }
    return parts
  }
}

extension ExportSubject: ExpressibleByArgument {}
