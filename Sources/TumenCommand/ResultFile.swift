import Tumen
import TumenModel

/// The file that a command writes; `-` is standard output.
enum ResultFile {
  /// Runs `body`, which writes piece by piece; a file appears under its name only once it is whole.
  ///
  /// A terminal sees how much of a large one was written, unless the bytes themselves go there.
  /// - Parameter spared: paths of files that are read and not to be written over.
  static func write<Result>(
    to path: String, sparing spared: [String] = [], isQuiet: Bool,
    _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    var shown = 0
    defer { if shown > 0 { Terminal.progress("", isQuiet: isQuiet) } }
    func show(_ written: Int, of name: String) {
      guard written - shown >= step else { return }
      shown = written
      Terminal.progress("\(name): \(written / 1_000_000) MB", isQuiet: isQuiet)
    }
    guard path == "-" else {
      return try AtomicFile.write(to: path, sparing: spared, progress: { show($0, of: path) }, body)
    }
    var written = 0
    return try body { bytes in
      Terminal.write(bytes)
      written += bytes.count
      if !Terminal.showsOutput { show(written, of: "standard output") }
    }
  }

  /// After so many bytes a terminal is told.
  private static let step = 10_000_000
}
