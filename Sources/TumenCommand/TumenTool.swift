import ArgumentParser
import CSQLite
import Foundation
import Tumen
import TumenModel

/// The command-line tool.
@main
struct TumenTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tumen",
    abstract: "Translation memory, glossary and checks for English, Russian, Korean and any other language.",
    discussion: """
      Exit codes: 0 done, 1 nothing found or findings to mend, 2 wrong usage or unreadable input, \
      3 an internal failure.
      """,
    version: "tumen \(Workspace.version)",
    subcommands: [
      InitCommand.self, ImportCommand.self, ExportCommand.self, MatchCommand.self, AnalyzeCommand.self,
      PretranslateCommand.self, ConcordanceCommand.self, LookupCommand.self,
      TermsCommand.self, TransliterateCommand.self, InflectCommand.self, CheckCommand.self, ValidateCommand.self,
      ConvertCommand.self, SegmentCommand.self,
      GlossaryCommand.self, StatsCommand.self, DeduplicateCommand.self, RemoveCommand.self, UndoCommand.self,
      VerifyCommand.self, ServeCommand.self,
    ])

  static func main() {
    csqlite_count_no_memory()
    let code = code(of: ProcessArguments.all)
    StandardOutput.shared.flush()
    Foundation.exit(code.rawValue)
  }

  /// Runs a command and says what went wrong.
  private static func code(of arguments: [String]) -> ExitCode {
    var command: (any ParsableCommand)?
    do {
      if arguments.first == "help" { try checkHelp(on: arguments.dropFirst()) }
      command = try parseAsRoot(arguments)
      try command?.run()
      return .success
    } catch let error as TumenError {
      Terminal.error(error, of: command)
      return error.code == .internal ? ExitCode(3) : .unreadable
    } catch let code as ExitCode {
      return code
    } catch {
      // Help and the version come as errors, too.
      let isAnswer = exitCode(for: error) == .success
      Terminal.line(fullMessage(for: error), to: isAnswer ? .standardOutput : .standardError)
      return isAnswer ? .success : .unreadable
    }
  }

  /// - Throws: ``TumenError`` with code `usage` if help is asked for on a command that there is not.
  private static func checkHelp(on names: ArraySlice<String>) throws(TumenError) {
    var commands = configuration.subcommands
    for name in names where !name.hasPrefix("-") {
      guard let found = commands.first(where: { $0._commandName == name }) else {
        throw TumenError(.usage, "there is no command “\(name)”", mend: "see them all with: tumen help")
      }
      commands = found.configuration.subcommands
    }
  }
}

extension ExitCode {
  /// Nothing was found, or there is something to mend.
  static let nothing = ExitCode(1)
  /// Some input could not be read.
  static let unreadable = ExitCode(2)
}
