/// Where a file stands, for patterns of files: as seen from the folder of the settings, whatever the current folder is and
/// however the file was named.
struct CheckedPath: Hashable, Sendable {
  /// The path from the folder of the settings, with `..` for a file outside of it; as it was given where there is none.
  let relative: String
  /// The path from the root.
  let absolute: String

  /// - Parameter file: as it was given; `-` and names that are none stay as they are.
  init(_ file: String, from folders: SettingsFolders) {
    guard let folder = folders.settings, !file.isEmpty, file != "-" else {
      (relative, absolute) = (file, file)
      return
    }
    let parts = Self.parts(of: file.hasPrefix("/") ? file : "\(folders.current)/\(file)")
    let base = Self.parts(of: folder)
    let shared = zip(parts, base).prefix { $0 == $1 }.count
    relative = (base.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared)).joined(separator: "/")
    absolute = "/" + parts.joined(separator: "/")
  }

  /// Whether a pattern is of this file: one from the root is held against the path from there.
  func matches(_ pattern: GlobPattern) -> Bool {
    pattern.matches(pattern.text.hasPrefix("/") ? absolute : relative)
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").reduce(into: []) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
  }
}

/// The folders that tell where a file stands.
package struct SettingsFolders: Hashable, Sendable {
  /// The folder of the file of settings, from the root; `nil` for settings of no file.
  package var settings: String?
  /// The folder from which paths of files go, from the root.
  package var current = "/"

  package init() {}
}
