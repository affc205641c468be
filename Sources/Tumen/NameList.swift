internal import TumenGlossary

/// Names to be found by how they sound, in Latin letters, Cyrillic or Hangul alike.
///
/// ```swift
/// let names = NameList(["박태성", "Юрий Трутнев", "Kim Tok Hun"])
/// names.matches(for: "Pak Thae Song").first?.place  // 0
/// ```
public struct NameList: Sendable {
  /// A name of the list, and how like the query it is.
  public struct Match: Hashable, Sendable {
    /// The name's place in the list, from 0.
    public let place: Int
    /// From 0 to 100; the same number means the same likeness in every pair of scripts.
    public let score: Int
  }

  /// Two names of at least this score are taken for one.
  public static let threshold = NameMatcher.threshold

  /// The names, as they were given.
  public let names: [String]
  private let matcher: NameMatcher

  /// Reads the names. Costs some microseconds for each, and about a hundred bytes.
  public init(_ names: [String]) {
    self.names = names
    matcher = NameMatcher(names)
  }

  /// The names that are likest to `query`, the likest first.
  public func matches(for query: String, minimumScore: Int = threshold, limit: Int = 5) -> [Match] {
    matcher.matches(for: query, minimum: minimumScore, limit: max(0, limit)).map {
      Match(place: $0.place, score: $0.score)
    }
  }

  /// How like two names are, from 0 to 100.
  public static func score(_ one: String, _ other: String) -> Int { NameMatcher.score(one, other) }
}
