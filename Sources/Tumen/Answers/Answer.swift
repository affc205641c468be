/// An answer that machines read: one JSON object, its keys in alphabetical order.
public protocol Answer: Sendable {
  /// The answer as JSON on one line, in UTF-8.
  var json: String { get }
}

extension Answer where Self: Encodable {
  /// The answer as JSON on one line, in UTF-8.
  public var json: String {
    let encoder = AnswerEncoder()
    // Answers hold texts, whole numbers and finite scores alone, all of which JSON can express.
    do { try encoder.append(self) } catch { preconditionFailure("an answer could not be encoded") }
    return String(decoding: encoder.bytes, as: UTF8.self)
  }
}
