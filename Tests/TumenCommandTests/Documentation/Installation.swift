import Foundation

/// Tumen where `make install` would put it, as built for the tests.
struct Installation: Sendable {
  static let shared = Result { try Installation() }

  /// What lets shells, compilers and Python find it.
  let environment: [String: String]
  /// Where it stands.
  let prefix: URL

  private init() throws {
    let built = BuiltBinary.executable.deletingLastPathComponent()
    prefix = built.appendingPathComponent("installation")
    try? FileManager.default.removeItem(at: prefix)
    let library = built.appendingPathComponent("libTumenC.so")
    let script = try BuiltBinary.run(
      "/bin/sh", ["Scripts/install", BuiltBinary.executable.path, library.path, prefix.path, prefix.path],
      in: BuiltBinary.root)
    guard script.code == 0 else { throw Failure(output: script.diagnostics) }
    let folder = prefix.appendingPathComponent("lib")
    // Built for the tests, the library calls itself by its product.
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("libTumenC.so").path, withDestinationPath: "libtumen.so.0")
    environment = [
      "PATH": prefix.path + "/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
      "LD_LIBRARY_PATH": folder.path,
      "PKG_CONFIG_PATH": folder.path + "/pkgconfig",
      "PYTHONPATH": BuiltBinary.root.path + "/Python",
      "PYTHONDONTWRITEBYTECODE": "1",
      "TUMEN_LIBRARY": folder.path + "/libtumen.so",
      "LC_ALL": "C.UTF-8",
      "XDG_CACHE_HOME": prefix.path + "/cache",
    ]
  }

  /// What a step of the preparation said when it failed.
  struct Failure: Error, CustomStringConvertible {
    let output: String
    var description: String { output }
  }
}
