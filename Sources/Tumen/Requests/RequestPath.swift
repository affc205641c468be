package import TumenModel

/// A path that whoever sends requests may name: that of a file. Standard input and output belong to the protocol, or to the
/// program that Tumen is part of.
package enum RequestPath {
  /// The path.
  /// - Throws: ``TumenError`` with code `usage` for `-`.
  package static func checked(_ path: String) throws(TumenError) -> String {
    guard path != "-" else {
      throw TumenError(
        .usage, "“-” is no file here", mend: "give a path: standard input and output belong to whoever asks")
    }
    return path
  }
}
