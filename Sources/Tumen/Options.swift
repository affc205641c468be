internal import TumenMemory
public import TumenModel
internal import TumenText

/// How to search for matches.
public struct MatchOptions: Hashable, Sendable {
  /// The least unrounded score, 0 to 100; beyond these, the nearer of the two. What is no number counts as 100.
  public var minimumScore: Double { didSet { minimumScore = Self.score(minimumScore) } }
  /// How many matches at most, up to ``mostMatches``.
  public var limit: Int { didSet { limit = Self.count(limit) } }
  /// The segment before, for matches in context.
  public var previous: String?
  /// The segment after.
  public var next: String?
  /// The id under which the segment was translated before.
  public var id: String?
  /// Where its file says that it stands (``TranslationUnit/context``): `msgctxt` of gettext.
  public var context: String?
  /// Compares with every unit instead of asking the index; the answer is the same.
  public var isExhaustive: Bool
  /// How likeness is measured.
  public var scoring: Scoring
  /// Whether a text without any match is answered by the phrases of it that units have.
  public var includesFragments: Bool
  /// Whether the answer has to come at once: where an index would have to be opened first, the search ends as slow.
  package var isAtOnce = false

  /// The options of a search; what is left out is what `tumen match` takes.
  public init(
    minimumScore: Double = 70, limit: Int = 5, previous: String? = nil, next: String? = nil,
    id: String? = nil, context: String? = nil, isExhaustive: Bool = false, scoring: Scoring = .weighted,
    includesFragments: Bool = false
  ) {
    self.context = context
    self.includesFragments = includesFragments
    self.scoring = scoring
    self.minimumScore = Self.score(minimumScore)
    self.limit = Self.count(limit)
    self.previous = previous
    self.next = next
    self.id = id
    self.isExhaustive = isExhaustive
  }

  /// The options that are taken where nothing is said.
  public static let standard = MatchOptions()

  /// How many matches a question can have.
  public static let mostMatches = 10_000

  private static func score(_ asked: Double) -> Double { asked.isNaN ? 100 : min(max(asked, 0), 100) }
  private static func count(_ asked: Int) -> Int { min(max(asked, 0), mostMatches) }
}

/// How to read and check files.
public struct CheckOptions: Hashable, Sendable {
  /// The source; the file’s own, else its first language, if `nil`. Every other language is a target.
  public var source: LanguageTag?
  /// The format, if it is not to be detected.
  public var format: Format?
  /// The columns of a table without a header.
  public var columns: String?
  /// What is checked, and how strictly; the configuration says it if `nil`.
  public var profile: CheckProfile?
  /// The date of the texts, for titles that people held at some time; the configuration says it if `nil`.
  public var date: CalendarDate?
  /// A file of findings that are known already; the configuration says it if `nil`.
  public var baseline: String?
  /// Whether what is known already is reported too, whatever baseline there is.
  public var ignoresBaseline = false
  /// A revision of git: only files that have changed since then are checked.
  public var changedSince: String?

  /// The options of a check; what is left out is detected.
  public init(source: LanguageTag? = nil, format: Format? = nil, columns: String? = nil) {
    self.source = source
    self.format = format
    self.columns = columns
  }
}

/// What can be exported.
public enum ExportSubject: String, Hashable, Sendable, CaseIterable {
  /// The first memory.
  case memory
  /// All glossaries as one.
  case glossary
}

/// How a memory or a glossary is written.
public struct ExportOptions: Hashable, Sendable {
  /// What a file of units may leave out.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// Who made and changed units: `creationid`, `changeid`.
    case users
    /// Properties of units: `prop`.
    case properties
    /// Notes on units: `note`.
    case notes

    /// The parts of some names.
    /// - Throws: ``TumenError`` with code `usage` that lists the names, if one is another.
    package static func named(_ names: [some StringProtocol]) throws(TumenError) -> Set<Part> {
      var parts: Set<Part> = []
      for name in names {
        guard let part = Part(rawValue: String(name)) else {
          let known = allCases.map(\.rawValue).joined(separator: ", ")
          throw TumenError(.usage, "“\(name.prefix(40))” cannot be left out", mend: "choose of \(known)")
        }
        parts.insert(part)
      }
      return parts
    }
  }

  /// The dialect of TBX; TBX-Basic if `nil`.
  public var dialect: TBXDialect?
  /// The style of TBX; DCA if `nil`.
  public var style: TBXStyle?
  /// The languages of a table's columns, all of them if empty; for OmegaT, UTX and Weblate the source and the target.
  public var languages: [LanguageTag]
  /// Which units of a memory.
  public var units: UnitFilter
  /// What is left out of units.
  public var omitted: Set<Part>

  /// The options of an export; what is left out is the format's custom.
  public init(
    dialect: TBXDialect? = nil, style: TBXStyle? = nil, languages: [LanguageTag] = [], units: UnitFilter = UnitFilter(),
    omitted: Set<Part> = []
  ) {
    self.dialect = dialect
    self.style = style
    self.languages = languages
    self.units = units
    self.omitted = omitted
  }
}

/// Which concepts are wanted; what is `nil` does not matter.
public struct ConceptFilter: Hashable, Sendable {
  /// The kind of concept.
  public var kind: Concept.Kind?
  /// The subject field, as the glossary writes it, in any letter case.
  public var subject: String?
  /// Only concepts with a term that serves this language.
  public var language: LanguageTag?

  /// A filter that lets everything through but for what is given.
  public init(kind: Concept.Kind? = nil, subject: String? = nil, language: LanguageTag? = nil) {
    self.kind = kind
    self.subject = subject
    self.language = language
  }

  func accepts(_ concept: Concept) -> Bool {
    (kind == nil || concept.kind == kind)
      && (subject.map { TextForm.key($0) == TextForm.key(concept.subject ?? "") } ?? true)
      && (language.map { language in concept.terms.contains { $0.language.matches(language) } } ?? true)
  }
}
