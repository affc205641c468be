internal import FoundationEssentials

/// An answer that machines read: one JSON object, its keys in alphabetical order.
public protocol Answer: Sendable {
  /// The answer as JSON on one line, in UTF-8.
  var json: String { get }
}

extension Answer where Self: Encodable {
  /// The answer as JSON on one line, in UTF-8.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Answers hold texts, whole numbers and finite scores alone, all of which JSON can express.
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("an answer could not be encoded") }
    let text = String(decoding: bytes, as: UTF8.self)
    // What some take for the end of a line stands in texts alone.
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return text.replacing("\u{85}", with: "\\u0085").replacing("\u{2028}", with: "\\u2028")
      .replacing("\u{2029}", with: "\\u2029")
  }
}
