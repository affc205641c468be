import ArgumentParser
import TumenModel

/// What a command calls the arguments that errors of the library speak of.
struct OptionNames {
  private var names: [TumenError.Argument.Name: String] = [
    .columns: "--languages", .languages: "--languages", .source: "--source", .target: "--target", .memory: "--memory",
    .glossary: "--glossary", .subject: "--as", .duplicateIDs: "--duplicate-ids", .conditions: "--where",
    .outputFormat: "--to", .dialect: "--dialect", .style: "--style", .changedSince: "--changed-since",
  ]

  /// Whether the languages of the two sides of a file have an option each.
  private let namesSidesApart: Bool

  /// The names that most commands have, and others in their place.
  init(_ own: [TumenError.Argument.Name: String] = [:], namesSidesApart: Bool = false) {
    names.merge(own) { $1 }
    self.namesSidesApart = namesSidesApart
  }

  /// An argument as it is written on the command line; `nil` if no option stands for it.
  func text(of argument: TumenError.Argument) -> String? {
    if namesSidesApart, argument.name == .columns {
      let sides = argument.value?.split(separator: ",") ?? []
      return sides.count == 2 ? "--source \(sides[0]) --target \(sides[1])" : "--source and --target"
    }
    return names[argument.name].map { name in argument.value.map { "\(name) \($0)" } ?? name }
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

extension MatchCommand: NamesOptions {
  static var optionNames: OptionNames { OptionNames(namesSidesApart: true) }
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
