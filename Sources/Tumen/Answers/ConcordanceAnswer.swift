internal import TumenMemory
public import TumenModel

/// The segments in which a phrase stands.
public struct ConcordanceAnswer: Answer, Encodable {
  /// The phrase that was looked for.
  public let query: String
  /// The segments, memory by memory, those that changed last first.
  public let hits: [Hit]
  /// What the hits do not say, in one sentence: that one of several memories is not there yet.
  public let remark: String?

  /// A segment in which the phrase stands, with what stands on the other side.
  public struct Hit: Encodable, Sendable {
    /// The unit's id in its memory.
    public let unit: String
    /// The path of the memory.
    public let memory: String
    /// The language of the segment, with its region.
    public let language: LanguageTag
    /// The text of the segment.
    public let text: String
    /// Where the words of the phrase stand in it, in Unicode scalars.
    public let ranges: [Range<Int>]
    /// The texts of the unit's other languages, in the unit's order.
    public let other: [(language: LanguageTag, text: String)]

    init(_ hit: Concordance.Hit, memory: String) {
      unit = hit.unit
      self.memory = memory
      language = hit.language
      text = hit.text
      ranges = hit.ranges
      other = hit.others.map { ($0.language, $0.segment.text) }
    }

    private enum Keys: String, CodingKey { case unit, memory, language, text, ranges, other }

    /// Encodes the shape that `tumen concordance --json` prints.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(unit, forKey: .unit)
      try container.encode(memory, forKey: .memory)
      try container.encode(language.identifier, forKey: .language)
      try container.encode(text, forKey: .text)
      try container.encode(ranges.map { [$0.lowerBound, $0.upperBound] }, forKey: .ranges)
      let texts = Dictionary(other.map { ($0.language.identifier, $0.text) }) { first, _ in first }
      try container.encode(texts, forKey: .other)
    }
  }
}
