/// How far something has come that a memory needs before it can answer: an index that is made or brought up to date.
public struct Preparation: Hashable, Sendable {
  /// What is made.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The index of the segments of one language, by which matches are found.
    case index
    /// The index of words, by which `concordance` finds.
    case concordance
  }

  /// What is made.
  public let kind: Kind
  /// The path of the memory, as it was given.
  public let memory: String
  /// The language of the segments; `nil` where it is made for all of them.
  public let language: LanguageTag?
  /// How much of the memory was read, 0 to 1; at 1 the index is being written.
  public let share: Double
  /// Whether it is ready, or was given up. The last that is told.
  public let isOver: Bool

  /// A preparation that has come so far.
  public init(_ kind: Kind, of memory: String, language: LanguageTag? = nil, share: Double, isOver: Bool = false) {
    self.kind = kind
    self.memory = memory
    self.language = language
    self.share = share
    self.isOver = isOver
  }
}
