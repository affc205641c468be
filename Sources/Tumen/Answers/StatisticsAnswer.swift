public import TumenModel

/// How much memories and glossaries hold.
public struct StatisticsAnswer: Answer, Encodable {
  /// How many units the memories hold.
  public internal(set) var units = 0
  /// Segments by language.
  public internal(set) var languages: [LanguageTag: Int] = [:]
  /// How many concepts the glossaries hold.
  public internal(set) var concepts = 0
  /// Terms by language.
  public internal(set) var terms: [LanguageTag: Int] = [:]
  /// What each memory holds by origin, date and quality, if it was asked for.
  public var memories: [CensusAnswer]?
  /// What the counts do not say, in one sentence: that one of several memories is not there yet.
  public internal(set) var remark: String?

  private enum Keys: String, CodingKey { case units, languages, concepts, terms, memories, remark }

  /// Encodes the shape that `tumen stats --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(units, forKey: .units)
    try container.encode(languages.byName, forKey: .languages)
    try container.encode(concepts, forKey: .concepts)
    try container.encode(terms.byName, forKey: .terms)
    try container.encodeIfPresent(memories, forKey: .memories)
    try container.encodeIfPresent(remark, forKey: .remark)
  }
}
