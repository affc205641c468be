internal import TumenModel

/// How much of some files the memories save.
public struct LeverageAnswer: Answer, Encodable {
  /// A band of matches.
  public enum Band: String, Hashable, Sendable, CaseIterable {
    /// Equal in text and in what stands around it.
    case context
    /// Equal in text.
    case exact = "100"
    /// A segment that the files themselves repeat.
    case repetition
    /// Nearly equal: a mark or an ending differs.
    case from95 = "95–99"
    /// A word or so differs.
    case from85 = "85–94"
    /// Some words differ.
    case from75 = "75–84"
    /// About half of the words are the same.
    case from50 = "50–74"
    /// Nothing in the memories or before is like it.
    case new

    /// The band of a score below 100.
    init(_ score: Score) {
      self =
        switch score.printed {
        case 95...: .from95
        case 85...: .from85
        case 75...: .from75
        case 50...: .from50
        default: .new
        }
    }
  }

  /// What a band holds.
  public struct Count: Encodable, Hashable, Sendable {
    /// How many segments.
    public var segments = 0
    /// How many words they have.
    public var words = 0
    /// How many of the segments are that near to an earlier one of the files, not to the memory.
    public var `internal` = 0

    /// Nothing.
    public init() {}
  }

  /// The files that were read.
  public let files: [String]
  /// The bands and what they hold.
  public internal(set) var bands: [Band: Count] = [:]
  /// How many segments the files ask to leave as they are (`translate="no"`). No band has them.
  public internal(set) var untranslatable = 0
  /// What the bands do not say, in one sentence: that one of several memories is not there yet.
  public internal(set) var remark: String?

  private struct Row: Encodable {
    let band: String
    let count: Count

    private enum Keys: String, CodingKey { case band, segments, words, `internal` }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(band, forKey: .band)
      try container.encode(count.segments, forKey: .segments)
      try container.encode(count.words, forKey: .words)
      try container.encode(count.internal, forKey: .internal)
    }
  }

  private enum Keys: String, CodingKey { case files, bands, untranslatable, remark }

  /// Encodes the bands in their order, the best first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(files, forKey: .files)
    try container.encode(
      Band.allCases.map { Row(band: $0.rawValue, count: bands[$0] ?? Count()) }, forKey: .bands)
    try container.encode(untranslatable, forKey: .untranslatable)
    try container.encodeIfPresent(remark, forKey: .remark)
  }
}
