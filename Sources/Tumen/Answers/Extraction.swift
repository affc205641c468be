internal import TumenFormats
public import TumenModel

/// A concept that is proposed, and what speaks for it.
public struct ProposedConcept: Answer, Encodable {
  /// The concept, its terms with the status *proposed*.
  public let concept: Concept
  /// Its worth beside that of the others.
  public let score: Double
  /// Whether it is written like a name.
  public let isName: Bool
  /// How often the term of each language occurs.
  public let frequencies: [LanguageTag: Int]
  /// How close the term of each other language is to the first one’s, 0 to 1.
  public let associations: [LanguageTag: Double]

  private enum Keys: String, CodingKey { case concept, score, name, terms }

  /// Encodes the shape that `tumen glossary extract --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(concept.id, forKey: .concept)
    try container.encode(Self.rounded(score), forKey: .score)
    try container.encode(isName, forKey: .name)
    try container.encode(
      concept.terms.map {
        Shape(
          language: $0.language.identifier, text: $0.text, frequency: frequencies[$0.language] ?? 0,
          association: associations[$0.language].map(Self.rounded), contexts: $0.contexts.map(\.text))
      }, forKey: .terms)
  }

  private struct Shape: Encodable {
    let language: String
    let text: String
    let frequency: Int
    let association: Double?
    let contexts: [String]
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// What an extraction found.
public struct Extraction: Sendable {
  /// The proposals, the best first.
  public let concepts: [ProposedConcept]
  /// How many units were read.
  public let units: Int
  /// What may have been overlooked, in one sentence, if anything.
  public let remark: String?
  /// The files that the contexts come from, as sources.
  let sources: [Source]

  /// The proposals as a glossary file for people to edit.
  /// - Throws: ``TumenError`` if a text cannot be written as YAML.
  public func yaml() throws(TumenError) -> String {
    try YAMLConceptWriter.head(sources) + YAMLConceptWriter.entries(concepts.map(\.concept))
  }
}
