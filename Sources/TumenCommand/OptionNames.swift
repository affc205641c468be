import ArgumentParser
import TumenModel

/// What a command calls the arguments that errors of the library speak of.
struct OptionNames {
  private var names: [TumenError.Argument.Name: String] = [
    .columns: "--languages", .languages: "--languages", .source: "--source", .target: "--target", .memory: "--memory",
    .glossary: "--glossary", .subject: "--as", .duplicateIDs: "--duplicate-ids", .conditions: "--where",
    .outputFormat: "--to", .dialect: "--dialect", .style: "--style", .changedSince: "--changed-since",
  ]

  /// The names that most commands have, and others in their place.
  init(_ own: [TumenError.Argument.Name: String] = [:]) { names.merge(own) { $1 } }

  /// An argument as it is written on the command line; `nil` if no option stands for it.
  func text(of argument: TumenError.Argument) -> String? {
    names[argument.name].map { name in argument.value.map { "\(name) \($0)" } ?? name }
  }
}

/// A command whose options have names of their own.
protocol NamesOptions: ParsableCommand {
  static var optionNames: OptionNames { get }
}

extension ImportCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.format: "--format"]) }
}

extension ExportCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.outputFormat: "--format"]) }
}

extension ConvertCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.format: "--format"]) }
}

extension ValidateCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.format: "--format"]) }
}

extension ExtractCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.format: "--format", .columns: "--columns"]) }
}

extension TermsCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.source: "--language"]) }
}

extension SegmentCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames([.source: "--language"]) }
}
