internal import FoundationEssentials

/// An answer that machines read: one JSON object, its keys in alphabetical order.
public protocol Answer: Sendable {
  /// The answer as JSON on one line, in UTF-8.
  var json: String { get }
}

/// Answers that come one at a time are described to `Codable`; those that come by the thousand write themselves.
extension Answer where Self: Encodable {
  /// The answer as JSON on one line, in UTF-8.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Answers hold texts, whole numbers and finite scores alone, all of which JSON can express.
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("an answer could not be encoded") }
    let json = String(decoding: bytes, as: UTF8.self)
    // What some take for the end of a line stands in texts alone.
    return lineEnds.reduce(json) { json, end in
      json.unicodeScalars.contains(end.mark) ? json.replacing(String(end.mark), with: end.escape) : json
    }
  }
}

private let lineEnds: [(mark: Unicode.Scalar, escape: String)] = [
  ("\u{85}", "\\u0085"), ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029"),
]
