public import TumenModel

/// What became of the records of a file: `read` = `stored` + `present` + `rejected`.
public struct ImportAnswer: Answer, Encodable {
  /// The path as it was given.
  public let file: String
  /// The format that was read.
  public let format: Format
  /// How many records the file has.
  public let read: Int
  /// How many records were added.
  public let stored: Int
  /// Records that were there already, word for word.
  public let present: Int
  /// How many records could not be taken.
  public let rejected: Int
  /// Of the records added, how many came in the place of units that were there.
  public let replaced: Int
  /// Why records were rejected.
  public let errors: Errors
  /// The id of the batch; `nil` for concepts, whose file is their own ledger.
  public let batch: String?
  /// What was passed over by rule, in one sentence.
  public let remark: String?

  /// Why records were rejected; of very many the first thousand.
  public struct Errors: Encodable, Sendable {
    /// The reasons, each with the line of its record.
    public private(set) var shown: [(line: Int, message: String)] = []
    /// All of them, those not shown included.
    public private(set) var count = 0

    init() {}

    mutating func append(_ line: Int, _ message: String) {
      count += 1
      if shown.count < 1000 { shown.append((line, message)) }
    }

    private struct Shape: Encodable {
      let line: Int
      let message: String
    }

    /// Encodes the reasons as a list.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(shown.map { Shape(line: $0.line, message: $0.message) })
    }
  }

  private enum Keys: String, CodingKey {
    case file, format, read, stored, present, rejected, replaced, errors, batch, remark
  }

  /// Encodes the shape that `tumen import --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(file, forKey: .file)
    try container.encode(format.rawValue, forKey: .format)
    try container.encode(read, forKey: .read)
    try container.encode(stored, forKey: .stored)
    try container.encode(present, forKey: .present)
    try container.encode(rejected, forKey: .rejected)
    try container.encode(replaced, forKey: .replaced)
    try container.encode(errors, forKey: .errors)
    try container.encode(batch, forKey: .batch)
    try container.encode(remark, forKey: .remark)
  }
}
