import ArgumentParser
import Tumen
import TumenModel

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes units from the memory that imports go to.",
    discussion: """
      Without --apply it says what would go and changes nothing. With it all of these units go in one transaction; there \
      is no way back but a backup or the files they came from.

      Examples:
        tumen remove --where file=old.tmx
        tumen remove --where language=ko-KR --where before=2020 --apply
        tumen remove --where property:status=draft --where 'text=lorem ipsum' --json
      """)

  @OptionGroup var conditions: ConditionOptions

  @Flag(help: "Remove the units, instead of saying which would go.")
  var apply = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let answer = try workspace.open(isQuiet: output.quiet).removeUnits(
      where: try conditions.filter, isApplied: apply)
    RemovalReport(output).show(answer)
  }
}

struct DeduplicateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deduplicate", abstract: "Removes units that are in the memory more than once.",
    discussion: """
      Units are the same if they have the same text, with the same inline codes, in each language; with --near also if \
      the texts differ in nothing but case, punctuation, spaces, ё and е, or width. The unit that was changed last stays. \
      Without --apply it says what would go and changes nothing.

      Examples:
        tumen deduplicate
        tumen deduplicate --near --json
        tumen deduplicate --apply
      """)

  @Flag(help: "Take texts for the same that differ in case, punctuation, spaces, ё and е, or width.")
  var near = false

  @Flag(help: "Remove the units, instead of saying which would go.")
  var apply = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    RemovalReport(output).show(
      try workspace.open(isQuiet: output.quiet).deduplicate(near ? .near : .exact, isApplied: apply))
  }
}

/// Units that went or would go, for people or for machines.
private struct RemovalReport {
  private let output: OutputOptions

  /// How many units people are shown.
  private static let most = 20

  init(_ output: OutputOptions) { self.output = output }

  func show(_ answer: RemovalAnswer) {
    if output.json {
      Terminal.record(answer.json)
      return
    }
    guard !output.quiet else { return }
    for unit in answer.units.prefix(Self.most) {
      Terminal.line("  \(unit.unit)" + (unit.kept.map { output.terminal.styled("  for \($0)", .dim) } ?? ""))
    }
    if answer.found > Self.most { Terminal.line("  … and \(answer.found - Self.most) more; --json lists them") }
    let units = "\(answer.found) unit\(answer.found == 1 ? "" : "s")"
    if answer.batch != nil {
      Terminal.line("\(answer.memory): removed \(units)")
    } else {
      Terminal.line("\(answer.memory): \(units) would go\(answer.found == 0 ? "" : "; --apply removes them")")
    }
  }
}
