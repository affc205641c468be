internal import Glibc
package import TumenModel

/// Failures of the file system in words that help.
package enum SystemError {
  /// The error for a file that cannot be read.
  package static func reading(_ path: String, errno code: Int32) -> TumenError {
    let (message, mend): (String, String?) =
      switch code {
      case ENOENT: ("there is no such file", "check the path")
      case EISDIR: ("this is a folder", "name a file in it")
      case EACCES: ("the file may not be read", "check its permissions")
      default: (unsafe String(cString: strerror(code)), nil)
      }
    return TumenError(.unreadable, message, mend: mend, at: .init(file: path))
  }
}
