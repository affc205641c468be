import Tumen
import TumenModel

/// The file that a command writes; `-` is standard output.
enum ResultFile {
  /// Runs `body`, which writes piece by piece; a file appears under its name only once it is whole.
  ///
  /// A terminal sees how much of a large one was written.
  /// - Parameter spared: paths of files that are read and not to be written over.
  static func write<Result>(
    to path: String, sparing spared: [String] = [], isQuiet: Bool,
    _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    guard path != "-" else { return try body { Terminal.write($0) } }
    var shown = 0
    defer { if shown > 0 { Terminal.progress("", isQuiet: isQuiet) } }
    return try AtomicFile.write(
      to: path, sparing: spared,
      progress: { written in
        guard written - shown >= step else { return }
        shown = written
        Terminal.progress("\(path): \(written / 1_000_000) MB", isQuiet: isQuiet)
      }, body)
  }

  /// After so many bytes a terminal is told.
  private static let step = 10_000_000
}
