/// The version of Tumen, which files that it writes name too.
package enum Version {
  /// The version (semver.org).
  package static let current = "0.1.0"
}
