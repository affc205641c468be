/// A line of a text and the segments that it has.
public struct SegmentsAnswer: Answer, Encodable {
  /// A segment without the white space around it.
  public struct Segment: Encodable, Hashable, Sendable {
    /// The segment as it stands.
    public let text: String
    /// Its place in the line, in Unicode scalars.
    public let range: Range<Int>

    private enum Keys: String, CodingKey { case text, start, end }

    /// Encodes the range as `start` and `end`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(text, forKey: .text)
      try container.encode(range.lowerBound, forKey: .start)
      try container.encode(range.upperBound, forKey: .end)
    }
  }

  /// The number of the line, from 1.
  public let line: Int
  /// The segments in their order; none in a line of white space.
  public let segments: [Segment]
}
