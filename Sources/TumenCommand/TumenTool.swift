import ArgumentParser
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
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as TumenError {
      Terminal.error(error.description)
      Foundation.exit(error.code == .internal ? 3 : 2)
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch  where exitCode(for: error) == .success {
      exit(withError: error)
    } catch {
      Terminal.line(fullMessage(for: error), to: .standardError)
      Foundation.exit(2)
    }
  }
}

extension ExitCode {
  /// Nothing was found, or there is something to mend.
  static let nothing = ExitCode(1)
  /// Some input could not be read.
  static let unreadable = ExitCode(2)
}
