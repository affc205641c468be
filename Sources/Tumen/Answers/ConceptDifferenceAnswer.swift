internal import TumenGlossary
public import TumenModel

/// What became of a concept, and the units that hold what is outdated now.
public struct ConceptDifferenceAnswer: Answer, Encodable {
  /// The concept's id.
  public let concept: String
  /// What became of it.
  public let change: ConceptChange
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

  private enum Keys: String, CodingKey { case concept, change, details, unitCount, units }

  /// Encodes the shape that `tumen glossary diff --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(concept, forKey: .concept)
    try container.encode(change.rawValue, forKey: .change)
    try container.encode(details, forKey: .details)
    try container.encode(unitCount, forKey: .unitCount)
    try container.encode(units, forKey: .units)
  }

  init(_ difference: ConceptDifference, units: [String]) {
    concept = difference.concept.id
    change = difference.change
    details = difference.details.map { Detail(what: $0.what, from: $0.from, to: $0.to) }
    unitCount = units.count
    self.units = Array(units.prefix(Self.shownUnits))
  }
}
