/// A unit found for a query, with what differs and what was subtracted.
public struct Match: Hashable, Sendable {
  /// How a unit came to match.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Equal text, and what stands around it or the id is equal too.
    case context
    /// Equal text, inline codes included.
    case exact
    /// Like the query, never with a score above 99.
    case fuzzy
    /// A phrase of the query occurs in the unit; the score is the share of the query's words that it has.
    case fragment
    /// Two units make it, one into a third language and one out of it.
    case pivot
  }

  /// How near the unit is, penalties subtracted.
  public var score: Score
  /// How the unit came to match.
  public var kind: Kind
  /// The segment that was compared with the query.
  public var source: Segment
  /// The translation that the unit offers.
  public var target: Segment
  /// The language of the translation, with its region.
  public var targetLanguage: LanguageTag
  /// The unit's id in its memory.
  public var unit: String
  /// The path of the memory.
  public var memory: String
  /// How many units with this source and this target were found, in all memories.
  public var occurrences: Int
  /// How many translations of this source were found, in all memories, this one among them: where there are several,
  /// somebody has to choose.
  public var translations = 1
  /// Where the unit comes from, if its source has several translations.
  public var origin: Origin?
  /// The steps from the query to the source, from left to right.
  public var differences: [Difference]
  /// The steps from the query's inline codes to those of the source, where these differ; ranges count codes.
  public var codeDifferences: [Difference] = []
  /// What was subtracted from the score.
  public var penalties: [Penalty]
  /// The translation with what differs carried over; `nil` where nothing is certain. Kind and score are those of the
  /// unit as it was found.
  public var repaired: Repair?
  /// What the weighted score is made of: each sort of difference with its cost, in words.
  public var parts: [ScorePart] = []
  /// What changes the meaning although little differs.
  public var alarms: [Alarm] = []
  /// Of a fragment: the phrase.
  public var fragment: Fragment?
  /// Of a match by way of a third language: the text between the two units.
  public var pivot: Pivot?

  /// A match with all that is to be said of it.
  public init(
    score: Score, kind: Kind, source: Segment, target: Segment, targetLanguage: LanguageTag,
    unit: String, memory: String, occurrences: Int, differences: [Difference], penalties: [Penalty]
  ) {
    self.score = score
    self.kind = kind
    self.source = source
    self.target = target
    self.targetLanguage = targetLanguage
    self.unit = unit
    self.memory = memory
    self.occurrences = occurrences
    self.differences = differences
    self.penalties = penalties
  }
}

extension Match {
  /// The alarms that no repair has made good.
  package var openAlarms: [Alarm] { repaired == nil ? alarms : [] }

  /// What a translator would begin with: the target, as it was repaired if it was, between the white space of the text
  /// that is translated.
  package func proposal(for source: Segment) -> Segment {
    (repaired.map { Segment($0.target, codes: $0.codes) } ?? target).withEdges(of: source)
  }
}

/// Where a unit comes from, as far as its memory knows.
public struct Origin: Hashable, Sendable {
  /// The file that it was imported from.
  public var file: String?
  /// Who changed it last, else who made it.
  public var author: String?
  /// The day on which it was changed last, else made, as its file says; else that of its import: `2025-04-30`.
  public var date: String?

  /// An origin; what is not known is left out.
  public init(file: String? = nil, author: String? = nil, date: String? = nil) {
    self.file = file
    self.author = author
    self.date = date
  }
}

/// A phrase of a query that a unit has too. Ranges count Unicode scalars.
public struct Fragment: Hashable, Sendable {
  /// The place in the query.
  public var query: Range<Int>
  /// The place in the unit's source.
  public var source: Range<Int>
  /// What probably stands for it in the unit's target; `nil` where that cannot be told.
  public var target: Range<Int>?
  /// How many units have the phrase.
  public var occurrences: Int

  /// A phrase by its places.
  public init(query: Range<Int>, source: Range<Int>, target: Range<Int>?, occurrences: Int) {
    self.query = query
    self.source = source
    self.target = target
    self.occurrences = occurrences
  }
}

/// Where a match goes by way of a third language.
public struct Pivot: Hashable, Sendable {
  /// The third language.
  public var language: LanguageTag
  /// What the first unit has in it, and the second one has exactly or nearly too.
  public var text: String
  /// The id of the first unit; the match itself names the second one.
  public var unit: String

  /// A way by a text of another language.
  public init(language: LanguageTag, text: String, unit: String) {
    self.language = language
    self.text = text
    self.unit = unit
  }
}

/// One sort of difference between a query and a found source, and what it costs.
public struct ScorePart: Hashable, Sendable {
  /// The sorts of differences, in the order in which they are listed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Words that are added, left out or replaced.
    case words
    /// Words at another place.
    case order
    /// Endings and particles.
    case endings
    /// Letter case, width, ё.
    case writing
    /// Words written together or apart.
    case spacing
    /// Marks.
    case punctuation
    /// Numbers, dates and what is written with digits.
    case numbers
    /// Names that the glossary knows.
    case names
    /// Terms of one word that the glossary knows.
    case terms
  }

  /// What differs.
  public var kind: Kind
  /// What it costs, in words: 1 for each word that is another.
  public var cost: Double

  /// A cost of a sort of differences.
  public init(_ kind: Kind, cost: Double) {
    self.kind = kind
    self.cost = cost
  }
}

/// A difference that changes the meaning, however little of the text it is.
public enum Alarm: String, Hashable, Sendable, CaseIterable {
  /// One side denies what the other states.
  case negation
  /// A number differs.
  case number
  /// A unit of measurement differs.
  case unit
  /// A date differs.
  case date
  /// A name differs.
  case name
}

/// A similarity from 0 to 100, and up to 102 for an exact match in context.
public struct Score: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The unrounded score: what thresholds test and what orders matches.
  public let value: Double

  /// A score of that value, 0 to 102.
  public init(_ value: Double) { self.value = value }

  /// The whole number that is printed: rounded down.
  public var printed: Int { Int(value.rounded(.down)) }

  /// The score of equal text.
  public static let exact = Score(100)
  /// The whole number that is printed.
  public var description: String { String(printed) }
  /// The lower value first.
  public static func < (left: Score, right: Score) -> Bool { left.value < right.value }
}

/// One step from the query to the found source, on ranges of Unicode scalars or of inline codes; an empty range is a place.
public struct Difference: Hashable, Sendable {
  /// What a step does.
  public enum Operation: String, Hashable, Sendable {
    /// The same on both sides.
    case equal
    /// Other words on each side.
    case replaced
    /// Only in the found source.
    case inserted
    /// Only in the query.
    case deleted
  }

  /// What the step does.
  public var operation: Operation
  /// The place in the query.
  public var query: Range<Int>
  /// The place in the found source.
  public var source: Range<Int>

  /// A step over two ranges.
  public init(_ operation: Operation, query: Range<Int>, source: Range<Int>) {
    self.operation = operation
    self.query = query
    self.source = source
  }
}

/// Points taken off a score, and why.
public struct Penalty: Hashable, Sendable {
  /// Why points were taken off, in words.
  public var reason: String
  /// How many points were taken off.
  public var points: Double

  /// Points taken off for a reason.
  public init(_ reason: String, points: Double) {
    self.reason = reason
    self.points = points
  }
}
