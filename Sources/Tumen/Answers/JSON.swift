internal import FoundationEssentials

/// An answer that machines read: one JSON object, its keys in alphabetical order.
public protocol Answer: Encodable, Sendable {}

extension Answer {
  /// The answer as JSON on one line, in UTF-8.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Answers hold texts, whole numbers and finite scores alone, all of which JSON can express.
    guard let data = try? encoder.encode(self) else { preconditionFailure("an answer could not be encoded") }
    return String(decoding: data, as: UTF8.self)
  }
}
