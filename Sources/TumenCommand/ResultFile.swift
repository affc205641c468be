import Tumen
import TumenModel

/// The file that a command writes; `-` is standard output.
enum ResultFile {
  /// Runs `body`, which writes piece by piece; a file appears under its name only once it is whole.
  static func write<Result>(
    to path: String, _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    guard path == "-" else { return try AtomicFile.write(to: path, body) }
    return try body { Terminal.write($0) }
  }
}
