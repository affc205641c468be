public import TumenModel

/// The matches of a query.
public struct MatchAnswer: Answer {
  /// The text that was looked for.
  public let query: String
  /// The language of the query.
  public let source: LanguageTag
  /// The language to translate into.
  public let target: LanguageTag
  /// The matches, the best first.
  public let matches: [Match]
  /// The glossary's terms in the query.
  public let terms: [TermsAnswer.Hit]

  private enum Keys: String, CodingKey { case query, source, target, matches }

  /// Encodes the shape that `tumen match --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    // In the order of the keys, which saves the encoder the sorting.
    try container.encode(matches.map { Shape(match: $0, terms: terms) }, forKey: .matches)
    try container.encode(query, forKey: .query)
    try container.encode(source.identifier, forKey: .source)
    try container.encode(target.identifier, forKey: .target)
  }

  private struct Shape: Encodable {
    let match: Match
    let terms: [TermsAnswer.Hit]

    private enum Keys: String, CodingKey {
      case score, kind, source, target, targetLanguage, unit, memory, occurrences, differences, penalties, parts,
        alarms, repaired, fragment, pivot, terms
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(match.alarms.map(\.rawValue), forKey: .alarms)
      try container.encode(match.differences.map(Step.init), forKey: .differences)
      try container.encodeIfPresent(match.fragment.map(Phrase.init), forKey: .fragment)
      try container.encode(match.kind.rawValue, forKey: .kind)
      try container.encode(match.memory, forKey: .memory)
      try container.encode(match.occurrences, forKey: .occurrences)
      try container.encode(match.parts.map(Part.init), forKey: .parts)
      try container.encode(match.penalties.map(Points.init), forKey: .penalties)
      try container.encodeIfPresent(match.pivot.map(Way.init), forKey: .pivot)
      try container.encode(match.repaired.map(Proposal.init), forKey: .repaired)
      try container.encode(match.score.printed, forKey: .score)
      try container.encode(match.source.text, forKey: .source)
      try container.encode(match.target.text, forKey: .target)
      try container.encode(match.targetLanguage.identifier, forKey: .targetLanguage)
      try container.encode(terms, forKey: .terms)
      try container.encode(match.unit, forKey: .unit)
    }
  }

  private struct Phrase: Encodable {
    let query: [Int]
    let source: [Int]
    let target: [Int]?
    let occurrences: Int

    init(_ fragment: Fragment) {
      query = [fragment.query.lowerBound, fragment.query.upperBound]
      source = [fragment.source.lowerBound, fragment.source.upperBound]
      target = fragment.target.map { [$0.lowerBound, $0.upperBound] }
      occurrences = fragment.occurrences
    }
  }

  private struct Way: Encodable {
    let language: String
    let text: String
    let unit: String

    init(_ pivot: Pivot) {
      language = pivot.language.identifier
      text = pivot.text
      unit = pivot.unit
    }
  }

  private struct Step: Encodable {
    let op: String
    let query: [Int]
    let source: [Int]

    init(_ difference: Difference) {
      op = difference.operation.rawValue
      query = [difference.query.lowerBound, difference.query.upperBound]
      source = [difference.source.lowerBound, difference.source.upperBound]
    }
  }

  private struct Proposal: Encodable {
    let target: String
    let changes: [Change]

    init(_ repair: Repair) {
      target = repair.target
      changes = repair.changes.map(Change.init)
    }
  }

  private struct Change: Encodable {
    let what: String
    let from: String
    let to: String
    let start: Int
    let end: Int

    init(_ change: Repair.Change) {
      what = change.what.rawValue
      from = change.from
      to = change.to
      start = change.range.lowerBound
      end = change.range.upperBound
    }
  }

  private struct Part: Encodable {
    let part: String
    let cost: Double

    init(_ part: ScorePart) {
      self.part = part.kind.rawValue
      cost = part.cost
    }
  }

  private struct Points: Encodable {
    let reason: String
    let points: Double

    init(_ penalty: Penalty) {
      reason = penalty.reason
      points = penalty.points
    }
  }
}
