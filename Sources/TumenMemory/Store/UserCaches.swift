internal import Foundation

/// Where a user keeps what can be made anew (XDG Base Directory Specification 0.8).
package enum UserCaches {
  /// The path of Tumen’s own folder, whether it is there or not; `nil` for a user without a home.
  package static var folder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") { return path + "/tumen" }
    return environment["HOME"].map { $0 + "/.cache/tumen" }
  }
}
