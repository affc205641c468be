import ArgumentParser
import Tumen
import TumenModel

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes an import back.",
    discussion: """
      The units that the import brought go, those that it replaced come back, in one transaction. Units in whose place a \
      later import has put others stay as they are. The ids of imports are printed by import --json and stats --by origin.

      Examples:
        tumen undo
        tumen undo 3f2c9a1e
      """)

  @Argument(help: "The id of the import, or the beginning of it; the last one if left out.")
  var batch: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let answer = try workspace.open(isQuiet: output.quiet).undoImport(batch)
    if output.json {
      Terminal.record(answer.json)
    } else if !output.quiet {
      let units = "\(answer.removed) unit\(answer.removed == 1 ? "" : "s")"
      let stay = answer.superseded > 0 ? ", \(answer.superseded) replaced since stay" : ""
      Terminal.line(
        "took back the import of \(answer.file): removed \(units), brought \(answer.restored) back\(stay)")
    }
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Says whether the memories are whole.",
    discussion: """
      Reads all of each memory: the file by SQLite's own means, the rows that belong together, the fingerprint of every \
      unit, the change sequence. The exit code is 1 if anything is not as it has to be.

      Examples:
        tumen verify
        tumen verify --memory bridge.db --json
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let answers = try workspace.open(isQuiet: output.quiet).verifyMemories()
    for answer in answers {
      if output.json {
        Terminal.record(answer.json)
        continue
      }
      for problem in answer.problems {
        Terminal.line("\(answer.memory): \(problem.unit.map { "\($0): " } ?? "")\(problem.message)")
      }
      if answer.problems.isEmpty, !output.quiet { Terminal.line("\(answer.memory): \(answer.units) units, all whole") }
    }
    if answers.contains(where: { !$0.problems.isEmpty }) { throw ExitCode.nothing }
  }
}
