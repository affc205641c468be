/// What became of the records of a file: `read` = `stored` + `present` + `rejected`.
public struct ImportAnswer: Answer {
  public let file: String
  public let format: String
  public let read: Int
  public let stored: Int
  /// Records that were there already, word for word.
  public let present: Int
  public let rejected: Int
  public let errors: Errors
  /// The id of the batch; `nil` for concepts, whose file is their own ledger.
  public let batch: String?
  /// What was passed over by rule, in one sentence.
  public let remark: String?

  /// Why records were rejected; of very many the first thousand.
  public struct Errors: Sendable {
    public private(set) var shown: [(line: Int, message: String)] = []
    /// All of them, those not shown included.
    public private(set) var count = 0

    init() {}

    mutating func append(_ line: Int, _ message: String) {
      count += 1
      if shown.count < 1000 { shown.append((line, message)) }
    }
  }

  private enum Keys: String, CodingKey {
    case file, format, read, stored, present, rejected, errors, batch, remark
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(file, forKey: .file)
    try container.encode(format, forKey: .format)
    try container.encode(read, forKey: .read)
    try container.encode(stored, forKey: .stored)
    try container.encode(present, forKey: .present)
    try container.encode(rejected, forKey: .rejected)
    try container.encode(errors.shown.map { Shape(line: $0.line, message: $0.message) }, forKey: .errors)
    try container.encode(batch, forKey: .batch)
    try container.encode(remark, forKey: .remark)
  }

  private struct Shape: Encodable {
    let line: Int
    let message: String
  }
}
