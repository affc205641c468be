import Foundation
import Testing

@Suite struct `The transcripts of the README` {
  @Test func `are what the built command prints`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    for name in ["Corpora", "Documentation"] {
      try FileManager.default.createSymbolicLink(
        at: tumen.folder.appendingPathComponent(name), withDestinationURL: BuiltBinary.root.appendingPathComponent(name)
      )
    }
    let readme = try String(contentsOf: BuiltBinary.root.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```console\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count >= 4)
    for block in blocks {
      for transcript in ("\n" + block).components(separatedBy: "\n$ tumen ").dropFirst() {
        let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let expected = lines.dropFirst().joined(separator: "\n").trimmingCharacters(in: .newlines)
        let run = try tumen.run(words(of: lines[0]))
        #expect(run.output.trimmingCharacters(in: .newlines) == expected, "$ tumen \(lines[0])")
      }
    }
  }

  /// The words of a command line, quoted ones whole.
  private func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
