/// A pattern for paths: `*` stands for anything but a slash, `**` for anything, `?` for one character but a slash.
///
/// A pattern without a slash is held against the last part of a path; one with a slash against the whole path or its
/// end: `drafts/*.tmx` matches `/texts/drafts/a.tmx`.
package struct GlobPattern: Hashable, Sendable {
  package let text: String
  private let parts: [[Character]]

  package init(_ text: String) {
    self.text = text
    parts = Self.parts(of: text)
  }

  /// Whether a text has a character that a pattern gives a meaning.
  package static func isPattern(_ text: String) -> Bool { text.contains { "*?".contains($0) } }

  package func matches(_ path: String) -> Bool {
    let whole = Self.parts(of: path)
    if text.hasPrefix("/") { return Self.matches(parts[...], whole[...]) }
    // The pattern may begin at any folder of the path.
    return whole.indices.contains { Self.matches(parts[...], whole[$0...]) }
  }

  private static func parts(of path: String) -> [[Character]] {
    path.split(separator: "/").filter { $0 != "." }.map(Array.init)
  }

  private static func matches(_ pattern: ArraySlice<[Character]>, _ path: ArraySlice<[Character]>) -> Bool {
    guard let head = pattern.first else { return path.isEmpty }
    if head == ["*", "*"] {
      if pattern.count == 1 { return true }
      return (path.startIndex...path.endIndex).contains { matches(pattern.dropFirst(), path[$0...]) }
    }
    guard let part = path.first, matches(head, part) else { return false }
    return matches(pattern.dropFirst(), path.dropFirst())
  }

  /// One part of a path, in time linear in the product of both: the last star is tried again where the rest fails.
  private static func matches(_ pattern: [Character], _ part: [Character]) -> Bool {
    var (place, read) = (0, 0)
    var star: (pattern: Int, part: Int)?
    while read < part.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, read)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == part[read] {
        place += 1
        read += 1
      } else if let last = star {
        star = (last.pattern, last.part + 1)
        (place, read) = (last.pattern + 1, last.part + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
