import Foundation
import Testing

/// What the documentation shows is run as it stands there: each document in a folder of its own, from above to below.
@Suite struct `The documentation` {
  /// Languages that are not run: pictures, and pieces of files.
  private static let read: Set<String> = ["text", "json", "csv"]

  @Test(arguments: Document.all) func `shows what happens`(_ document: Document) throws {
    let folder = try BuiltBinary()
    defer { folder.clean() }
    let reader = try Reader(document, in: folder)
    for snippet in document.snippets {
      let place = "\(document.path):\(snippet.line)"
      if let name = snippet.name { try folder.write(name, snippet.text) }
      switch snippet.language {
      case "console": try reader.runTranscript(snippet, place)
      case "sh": try reader.runCommands(snippet, place)
      case "yaml": try reader.readYAML(snippet, place)
      case "python":
        let run = try reader.run("/usr/bin/env", ["python3", "-"], input: snippet.text)
        #expect(run.code == 0, "\(place): \(run.diagnostics)")
        #expect(run.lines == snippet.promised("# "), "\(place)")
      // Compiled by the commands that follow.
      case "c": #expect(snippet.name != nil, "\(place) has no name; write ```c FILE.c")
      // All of a document is one program.
      case "swift": break
      case let other: #expect(Self.read.contains(other), "\(place): “\(other)” is nothing that is run or read")
      }
    }
    let promised = document.snippets.filter { $0.language == "swift" }.map { $0.promised("// ") }
    if promised.isEmpty { return }
    let run = try reader.run(try SwiftSnippets.program.get().executable.path, [document.path])
    #expect(run.code == 0, "\(document.path): \(run.diagnostics)")
    #expect(run.lines == promised.flatMap { $0 }, "\(document.path)")
  }

  @Test func `is found`() {
    let languages = Set(Document.all.flatMap(\.snippets).map(\.language))
    #expect(languages.isSuperset(of: ["console", "sh", "c", "python", "swift", "yaml"]))
  }
}

extension BuiltBinary.Run {
  fileprivate var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// Somebody who types what a document shows.
private struct Reader {
  let folder: BuiltBinary
  let environment: [String: String]

  /// - Parameter folder: gets the shipped texts, and the files that the document speaks of.
  init(_ document: Document, in folder: BuiltBinary) throws {
    self.folder = folder
    let installation = try Installation.shared.get()
    environment = installation.environment
    let files = FileManager.default
    for name in ["Corpora", "Documentation", "Glossaries"] {
      try files.createSymbolicLink(
        at: folder.folder.appendingPathComponent(name),
        withDestinationURL: BuiltBinary.root.appendingPathComponent(name))
    }
    let fixtures = BuiltBinary.root.appendingPathComponent("Tests/Fixtures/Documentation/\(document.name)")
    guard files.fileExists(atPath: fixtures.path) else { return }
    for name in try files.contentsOfDirectory(atPath: fixtures.path) {
      try files.copyItem(
        at: fixtures.appendingPathComponent(name), to: folder.folder.appendingPathComponent(name))
    }
    guard files.fileExists(atPath: fixtures.appendingPathComponent("setup").path) else { return }
    let run = try run("/bin/sh", ["setup"])
    try #require(run.code == 0, "\(document.path): \(run.diagnostics)")
  }

  func run(_ program: String, _ arguments: [String], input: String = "") throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      program, arguments, in: folder.folder, input: Data(input.utf8), environment: environment)
  }

  /// Runs a command line. `make` only says what it would do, in the top folder.
  private func shell(_ command: String, input: String = "", _ place: String) throws -> BuiltBinary.Run {
    let prelude = "make() { command make -n -C '\(BuiltBinary.root.path)' \"$@\" >/dev/null; }\n"
    let run = try run("/bin/sh", ["-c", prelude + command], input: input)
    // What is shown of checks may have findings.
    let isFine = run.code == 0 || run.code == 1 && command.contains("tumen check")
    #expect(isFine, "\(place): $ \(command) ended with \(run.code): \(run.diagnostics)")
    return run
  }

  func runCommands(_ snippet: Document.Snippet, _ place: String) throws {
    for command in snippet.text.replacing("\\\n", with: " ").split(separator: "\n") {
      _ = try shell(String(command), place)
    }
  }

  /// Commands behind `$` with what they print. What is sent to one stands behind `→`, what it answers in any order
  /// behind `←`.
  func runTranscript(_ snippet: Document.Snippet, _ place: String) throws {
    for transcript in ("\n" + snippet.text).components(separatedBy: "\n$ ").dropFirst() {
      let lines = transcript.components(separatedBy: "\n")
      let sent = lines.filter { $0.hasPrefix("→ ") }.map { $0.dropFirst(2) + "\n" }.joined()
      let run = try shell(lines[0], input: sent, place)
      if sent.isEmpty {
        let shown = lines.dropFirst().joined(separator: "\n").trimmingCharacters(in: .newlines)
        #expect(run.output.trimmingCharacters(in: .newlines) == shown, "\(place): $ \(lines[0])")
      } else {
        let shown = lines.filter { $0.hasPrefix("← ") }.map { String($0.dropFirst(2)) }
        #expect(run.lines.sorted() == shown.sorted(), "\(place): $ \(lines[0])")
      }
    }
  }

  /// A configuration is used, a glossary read.
  func readYAML(_ snippet: Document.Snippet, _ place: String) throws {
    let name = try #require(snippet.name, "\(place) has no name; write ```yaml tumen.yaml or the glossary's")
    _ = try shell(name == "tumen.yaml" ? "tumen stats" : "tumen glossary stats --glossary \(name)", place)
  }
}
