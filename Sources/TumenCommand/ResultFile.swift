import Tumen
import TumenModel

/// The file that a command writes; `-` is standard output.
enum ResultFile {
  /// Runs `body`, which writes piece by piece; a file appears under its name only once it is whole.
  /// - Parameter spared: paths of files that are read and not to be written over.
  static func write<Result>(
    to path: String, sparing spared: [String] = [],
    _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    guard path == "-" else { return try AtomicFile.write(to: path, sparing: spared, body) }
    return try body { Terminal.write($0) }
  }
}
