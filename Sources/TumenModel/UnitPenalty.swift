/// The points that units lose by what is known of them: who has not reviewed them, how old they are.
public struct UnitPenalty: Hashable, Sendable {
  /// Which units lose points.
  public var units: UnitFilter
  /// Why, for people.
  public var reason: String
  /// How many points, 0 to 100; beyond these, the nearer of the two. What is no number counts as none.
  public var points: Double { didSet { points = Self.clamped(points) } }

  /// A penalty of some units.
  public init(_ units: UnitFilter, reason: String, points: Double) {
    self.units = units
    self.reason = reason
    self.points = Self.clamped(points)
  }

  /// Points that a score can lose.
  package static func clamped(_ points: Double) -> Double { points.isNaN ? 0 : min(max(points, 0), 100) }
}
