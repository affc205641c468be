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
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(Configuration.template.utf8).write(to: file, options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw TumenError(.usage, "\(shown) is there already", mend: "edit it, or remove it first")
    } catch {
      throw TumenError(.unreadable, "\(shown) cannot be written", mend: "check the path and its permissions")
    }
    if output.json {
      Terminal.line(WrittenFile(file: shown, remark: nil).json)
    } else if !output.quiet {
      Terminal.line("wrote \(shown)")
    }
  }
}
