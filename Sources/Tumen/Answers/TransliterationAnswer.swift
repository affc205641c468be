public import TumenModel
internal import TumenText

/// A name in another script by one scheme.
public struct TransliterationAnswer: Answer, Encodable {
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
  /// Where several answers are possible: all of them, the likeliest first, with scores from 0 to 100.
  public let candidates: [Candidate]

  /// One of several ways to write a name.
  public struct Candidate: Encodable, Hashable, Sendable {
    /// The name in the target's script.
    public let text: String
    /// From 0 to 100; it ranks the candidates of one name and is no probability.
    public let score: Int
  }

  /// - Parameter listed: what a glossary says instead; it comes first and is certain.
  init(_ transliteration: Transliteration, listed: String? = nil) {
    text = transliteration.text
    from = transliteration.source
    to = transliteration.target
    scheme = transliteration.scheme
    result = listed ?? transliteration.result
    isCertain = listed != nil || transliteration.isCertain
    unknown = listed == nil ? transliteration.unknown : []
    let read = transliteration.candidates.map { Candidate(text: $0.text, score: $0.score) }
    guard let listed, listed != transliteration.result || !read.isEmpty else {
      candidates = read
      return
    }
    let others = read.isEmpty ? [Candidate(text: transliteration.result, score: 99)] : read
    candidates = [Candidate(text: listed, score: 100)] + others.filter { $0.text != listed }
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
    try container.encode(candidates, forKey: .candidates)
    try container.encode(unknown, forKey: .unknown)
  }
}
