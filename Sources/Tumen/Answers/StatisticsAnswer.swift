/// How much memories and glossaries hold.
public struct StatisticsAnswer: Answer {
  public internal(set) var units = 0
  /// Segments by language.
  public internal(set) var languages: [String: Int] = [:]
  public internal(set) var concepts = 0
  /// Terms by language.
  public internal(set) var terms: [String: Int] = [:]
}
