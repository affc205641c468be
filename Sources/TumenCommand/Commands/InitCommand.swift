import ArgumentParser
import Foundation
import Tumen
import TumenModel

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented tumen.yaml.",
    discussion: """
      Examples:
        tumen init            # in this folder
        tumen init articles   # in another one
      """)

  @Argument(help: "The folder.")
  var directory = "."

  @OptionGroup var output: OutputOptions

  func run() throws {
    let folder = URL(fileURLWithPath: directory)
    let file = folder.appendingPathComponent(Configuration.fileName)
    let shown = directory == "." ? Configuration.fileName : "\(directory)/\(Configuration.fileName)"
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw TumenError(.usage, "\(shown) is there already", mend: "edit it, or remove it first")
    }
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw TumenError(.unreadable, "\(shown) cannot be written", mend: "check the path and its permissions")
    }
    try AtomicFile.write(to: shown) { write throws(TumenError) in try write(Array(Configuration.template.utf8)) }
    if output.json {
      Terminal.record(WrittenFile(file: shown, remark: nil).json)
    } else if !output.quiet {
      Terminal.line("wrote \(shown)")
    }
  }
}
