internal import Foundation
package import TumenModel

/// A path that whoever sends requests may name: that of a file. Standard input and output belong to the protocol, or to the
/// program that Tumen is part of.
package enum RequestPath {
  /// The path.
  /// - Throws: ``TumenError`` with code `usage` for `-`, and for what leads to the same by another name: `/dev/stdout`; with
  ///   code `unreadable` for a pipe or device.
  package static func checked(_ path: String) throws(TumenError) -> String {
    guard path != "-" else {
      throw TumenError(
        .usage, "“-” is no file here", mend: "give a path: standard input and output belong to whoever asks")
    }
    let identity = FileIdentity(path)
    let isStandard = identity.map { file in
      !file.isDevice && [STDIN_FILENO, STDOUT_FILENO].contains { FileIdentity(descriptor: $0) == file }
    }
    guard isStandard != true else {
      throw TumenError(
        .usage, "“\(path)” is standard input or output, which belong to whoever asks", mend: "give another path")
    }
    // A pipe may have nobody at its other end, a device no end.
    guard identity.map({ $0.isRegular || $0.isFolder }) != false else {
      throw TumenError(.unreadable, "this is no regular file", mend: "give the path of one", at: .init(file: path))
    }
    return path
  }
}
