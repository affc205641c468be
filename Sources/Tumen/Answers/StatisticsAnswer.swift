/// How much memories and glossaries hold.
public struct StatisticsAnswer: Answer, Encodable {
  /// How many units the memories hold.
  public internal(set) var units = 0
  /// Segments by language.
  public internal(set) var languages: [String: Int] = [:]
  /// How many concepts the glossaries hold.
  public internal(set) var concepts = 0
  /// Terms by language.
  public internal(set) var terms: [String: Int] = [:]
  /// What each memory holds by origin, date and quality, if it was asked for.
  public var memories: [CensusAnswer]?
}
