public import TumenModel

/// How to search for matches.
public struct MatchOptions: Hashable, Sendable {
  /// The least unrounded score, 0 to 100; beyond these, the nearer of the two. What is no number counts as 100.
  public var minimumScore: Double { didSet { minimumScore = Self.score(minimumScore) } }
  /// How many matches at most, up to ``mostMatches``.
  public var limit: Int { didSet { limit = Self.count(limit) } }
  /// The segment before, for matches in context.
  public var previous: String?
  /// The segment after.
  public var next: String?
  /// The id under which the segment was translated before.
  public var id: String?
  /// Where its file says that it stands (``TranslationUnit/context``): `msgctxt` of gettext.
  public var context: String?
  /// Which units may match; without conditions all of them.
  public var units: UnitFilter
  /// Compares with every unit instead of asking the index; the answer is the same.
  public var isExhaustive: Bool
  /// How likeness is measured.
  public var scoring: Scoring
  /// Whether a text without any match is answered by the phrases of it that units have.
  public var includesFragments: Bool
  /// Whether the answer has to come at once: where an index would have to be opened first, the search ends as slow.
  package var isAtOnce = false

  /// The options of a search; what is left out is what `tumen match` takes.
  public init(
    minimumScore: Double = 70, limit: Int = 5, previous: String? = nil, next: String? = nil,
    id: String? = nil, context: String? = nil, units: UnitFilter = UnitFilter(), isExhaustive: Bool = false,
    scoring: Scoring = .weighted, includesFragments: Bool = false
  ) {
    self.units = units
    self.context = context
    self.includesFragments = includesFragments
    self.scoring = scoring
    self.minimumScore = Self.score(minimumScore)
    self.limit = Self.count(limit)
    self.previous = previous
    self.next = next
    self.id = id
    self.isExhaustive = isExhaustive
  }

  /// The options that are taken where nothing is said.
  public static let standard = MatchOptions()

  /// How many matches a question can have.
  public static let mostMatches = 10_000

  private static func score(_ asked: Double) -> Double { asked.isNaN ? 100 : min(max(asked, 0), 100) }
  private static func count(_ asked: Int) -> Int { min(max(asked, 0), mostMatches) }
}
