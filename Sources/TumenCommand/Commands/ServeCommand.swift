import ArgumentParser
import Tumen
import TumenModel

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Answers requests of another program for as long as it runs.",
    discussion: """
      Requests are those of JSON-RPC 2.0, one a line or each behind a Content-Length header. They are answered as they \
      are done, several at a time; what changes a memory or a glossary runs alone. The end of the input ends the program \
      once all is answered.

      Examples:
        echo '{"jsonrpc":"2.0","id":1,"method":"initialize"}' | tumen serve --stdio
      """)

  @Flag(help: "Serve standard input and output; there is no other way yet.")
  var stdio = false

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    guard stdio else { throw ValidationError("Nothing says where requests come from: add --stdio.") }
  }

  func run() throws {
    for path in workspace.memory + workspace.glossary { _ = try RequestPath.checked(path) }
    try Server(try workspace.open()).run()
  }
}
