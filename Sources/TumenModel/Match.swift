/// A unit found for a query, with what differs and what was subtracted.
public struct Match: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case context, exact, fuzzy, fragment, pivot
  }

  public var score: Score
  public var kind: Kind
  /// The segment that was compared with the query.
  public var source: Segment
  public var target: Segment
  public var targetLanguage: LanguageTag
  /// The unit's id in its memory.
  public var unit: String
  /// The path of the memory.
  public var memory: String
  /// How many units of the memory have this source and this target.
  public var occurrences: Int
  public var differences: [Difference]
  public var penalties: [Penalty]

  public init(
    score: Score, kind: Kind, source: Segment, target: Segment, targetLanguage: LanguageTag,
    unit: String, memory: String, occurrences: Int, differences: [Difference], penalties: [Penalty]
  ) {
    self.score = score
    self.kind = kind
    self.source = source
    self.target = target
    self.targetLanguage = targetLanguage
    self.unit = unit
    self.memory = memory
    self.occurrences = occurrences
    self.differences = differences
    self.penalties = penalties
  }
}

/// A similarity from 0 to 100, and up to 102 for an exact match in context.
public struct Score: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The unrounded score: what thresholds test and what orders matches.
  public let value: Double

  public init(_ value: Double) { self.value = value }

  /// The whole number that is printed: rounded down.
  public var printed: Int { Int(value.rounded(.down)) }

  public static let exact = Score(100)
  public var description: String { String(printed) }
  public static func < (left: Score, right: Score) -> Bool { left.value < right.value }
}

/// One step from the query to the found source, on ranges of Unicode scalars; an empty range is a place.
public struct Difference: Hashable, Sendable {
  public enum Operation: String, Hashable, Sendable {
    /// The same on both sides.
    case equal
    /// Other words on each side.
    case replaced
    /// Only in the found source.
    case inserted
    /// Only in the query.
    case deleted
  }

  public var operation: Operation
  public var query: Range<Int>
  public var source: Range<Int>

  public init(_ operation: Operation, query: Range<Int>, source: Range<Int>) {
    self.operation = operation
    self.query = query
    self.source = source
  }
}

/// Points taken off a score, and why.
public struct Penalty: Hashable, Sendable {
  public var reason: String
  public var points: Double

  public init(_ reason: String, points: Double) {
    self.reason = reason
    self.points = points
  }
}
