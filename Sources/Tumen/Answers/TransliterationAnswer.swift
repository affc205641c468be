public import TumenModel
internal import TumenText

/// A name in another script by one scheme.
public struct TransliterationAnswer: Answer {
  /// The name as it was given, in NFC.
  public let text: String
  /// The language that the name came in.
  public let from: LanguageTag
  /// The language that it was written for.
  public let to: LanguageTag
  /// The scheme whose rules were applied.
  public let scheme: Scheme
  /// The name as the scheme writes it.
  public let result: String
  /// Whether the rules leave no choice.
  public let isCertain: Bool
  /// Letters that no rule of the scheme knew; they passed through.
  public let unknown: [String]

  init(_ transliteration: Transliteration) {
    text = transliteration.text
    from = transliteration.source
    to = transliteration.target
    scheme = transliteration.scheme
    result = transliteration.result
    isCertain = transliteration.isCertain
    unknown = transliteration.unknown
  }

  private enum Keys: String, CodingKey { case text, from, to, scheme, result, certain, candidates, unknown }

  /// Encodes the shape that `tumen transliterate --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(text, forKey: .text)
    try container.encode(from.identifier, forKey: .from)
    try container.encode(to.identifier, forKey: .to)
    try container.encode(scheme.rawValue, forKey: .scheme)
    try container.encode(result, forKey: .result)
    try container.encode(isCertain, forKey: .certain)
    try container.encode([String](), forKey: .candidates)
    try container.encode(unknown, forKey: .unknown)
  }
}
