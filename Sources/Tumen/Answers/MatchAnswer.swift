internal import TumenFormats
public import TumenModel

/// The matches of a query.
public struct MatchAnswer: Answer {
  /// The text that was looked for.
  public let query: String
  /// The inline codes of that text.
  public let codes: [InlineCode]
  /// The language of the query.
  public let source: LanguageTag
  /// The language to translate into.
  public let target: LanguageTag
  /// The matches, the best first.
  public let matches: [Match]
  /// The glossary's terms in the query.
  public let terms: [TermsAnswer.Hit]
  /// What the matches do not say, in one sentence: that one of several memories is not there yet.
  public let remark: String?

  /// The shape that `tumen match --json` prints.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.key("matches")
      json.list(matches) { $0.write($1, terms) }
      json.member("query", query)
      if let remark { json.member("remark", remark) }
      json.member("source", source.identifier)
      json.member("target", target.identifier)
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func write(_ match: Match, _ terms: [TermsAnswer.Hit]) {
    object { json in
      json.key("alarms")
      json.list(match.alarms) { $0.write($1.rawValue) }
      if !match.codeDifferences.isEmpty {
        json.key("codeDifferences")
        json.list(match.codeDifferences) { $0.write($1) }
      }
      json.key("differences")
      json.list(match.differences) { $0.write($1) }
      if let fragment = match.fragment {
        json.key("fragment")
        json.write(fragment)
      }
      json.member("kind", match.kind.rawValue)
      json.member("memory", match.memory)
      json.member("occurrences", match.occurrences)
      if let origin = match.origin {
        json.key("origin")
        json.write(origin)
      }
      json.key("parts")
      json.list(match.parts) { $0.write($1) }
      json.key("penalties")
      json.list(match.penalties) { $0.write($1) }
      if let pivot = match.pivot {
        json.key("pivot")
        json.write(pivot)
      }
      json.key("repaired")
      if let repaired = match.repaired { json.write(repaired) } else { json.writeNull() }
      json.member("score", match.score.printed)
      json.member("source", match.source.text)
      if !match.source.codes.isEmpty {
        json.key("sourceCodes")
        json.write(match.source.codes)
      }
      json.member("target", match.target.text)
      if !match.target.codes.isEmpty {
        json.key("targetCodes")
        json.write(match.target.codes)
      }
      json.member("targetLanguage", match.targetLanguage.identifier)
      json.key("terms")
      json.list(terms) { $0.write($1) }
      json.member("translations", match.translations)
      json.member("unit", match.unit)
    }
  }

  private mutating func write(_ difference: Difference) {
    object { json in
      json.member("op", difference.operation.rawValue)
      json.member("query", difference.query)
      json.member("source", difference.source)
    }
  }

  private mutating func write(_ fragment: Fragment) {
    object { json in
      json.member("occurrences", fragment.occurrences)
      json.member("query", fragment.query)
      json.member("source", fragment.source)
      if let target = fragment.target { json.member("target", target) }
    }
  }

  private mutating func write(_ origin: Origin) {
    object { json in
      if let author = origin.author { json.member("author", author) }
      if let date = origin.date { json.member("date", date) }
      if let file = origin.file { json.member("file", file) }
    }
  }

  private mutating func write(_ part: ScorePart) {
    object { json in
      json.key("cost")
      json.write(part.cost)
      json.member("part", part.kind.rawValue)
    }
  }

  private mutating func write(_ penalty: Penalty) {
    object { json in
      json.key("points")
      json.write(penalty.points)
      json.member("reason", penalty.reason)
    }
  }

  private mutating func write(_ pivot: Pivot) {
    object { json in
      json.member("language", pivot.language.identifier)
      json.member("text", pivot.text)
      json.member("unit", pivot.unit)
    }
  }

  private mutating func write(_ repair: Repair) {
    object { json in
      json.key("changes")
      json.list(repair.changes) { json, change in
        json.object { json in
          json.member("end", change.range.upperBound)
          json.member("from", change.from)
          json.member("start", change.range.lowerBound)
          json.member("to", change.to)
          json.member("what", change.what.rawValue)
        }
      }
      if !repair.codes.isEmpty {
        json.key("codes")
        json.write(repair.codes)
      }
      json.member("target", repair.target)
    }
  }
}
