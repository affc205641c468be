/// What a pre-translation did.
public struct PretranslationAnswer: Answer, Encodable {
  /// How many units were read.
  public var units = 0
  /// How many had no translation.
  public var missing = 0
  /// How many of these got one from the memories.
  public var translated = 0
  /// How many of these came from a source that means something else, as an alarm of their match says.
  public var alarmed = 0
  /// The first of these, up to 1,000.
  public var alarms: [AlarmedUnit] = []
  /// How many of these were chosen from several translations with the same score.
  public var ambiguous = 0
  /// What the format could not hold, in one sentence, if anything.
  public var remark: String?

  /// A unit whose translation came from a source that means something else.
  public struct AlarmedUnit: Hashable, Sendable, Encodable {
    /// Which unit of the file, from 1.
    public let number: Int
    /// The id of the unit, if its file gives one.
    public let id: String?
    /// The source of the unit.
    public let text: String
    /// What the other source has otherwise: `negation`, `number` and so on.
    public let alarms: [String]
  }
}
