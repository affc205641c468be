public import TumenModel

/// What a conversion did.
public struct ConversionAnswer: Answer, Encodable {
  /// The format of the input.
  public internal(set) var from: Format
  /// The format of the output.
  public internal(set) var to: Format
  /// How many units or concepts were written.
  public var written = 0
  /// How many could not be read.
  public var rejected = 0
  /// Why they could not.
  public var errors = ImportAnswer.Errors()
  /// What the format could not hold and what was read otherwise than it stands, in one sentence each.
  public var remarks: [String] = []

  private enum Keys: String, CodingKey { case from, to, written, rejected, errors, remarks }

  /// Encodes the shape that `tumen convert --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(from.rawValue, forKey: .from)
    try container.encode(to.rawValue, forKey: .to)
    try container.encode(written, forKey: .written)
    try container.encode(rejected, forKey: .rejected)
    try container.encode(errors, forKey: .errors)
    try container.encode(remarks, forKey: .remarks)
  }
}
