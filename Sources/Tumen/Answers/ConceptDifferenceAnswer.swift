internal import TumenGlossary

/// What became of a concept, and the units that hold what is outdated now.
public struct ConceptDifferenceAnswer: Answer, Encodable {
  /// The concept's id.
  public let concept: String
  /// `added`, `removed` or `changed`.
  public let change: String
  /// What is said otherwise now.
  public let details: [Detail]
  /// How many units are concerned.
  public let unitCount: Int
  /// The ids of the first of them.
  public let units: [String]

  /// One thing that is said otherwise now; `nil` where it is not said.
  public struct Detail: Encodable, Sendable {
    /// `definition`, `term ru` and so on.
    public let what: String
    /// What was said.
    public let from: String?
    /// What is said.
    public let to: String?
  }

  private static let shownUnits = 20

  init(_ difference: ConceptDifference, units: [String]) {
    concept = difference.concept.id
    change = difference.change.rawValue
    details = difference.details.map { Detail(what: $0.what, from: $0.from, to: $0.to) }
    unitCount = units.count
    self.units = Array(units.prefix(Self.shownUnits))
  }
}
