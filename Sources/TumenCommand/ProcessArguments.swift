import CArguments

/// What stands behind the name of the program. `CommandLine` reads it in `/proc`, which a sandbox may lack.
enum ProcessArguments {
  static var all: [String] {
    // Each is a C string that nobody frees, at a place below the count.
    (0..<carguments_count()).dropFirst().map { unsafe String(cString: carguments_at($0)) }
  }
}
