internal import TumenFormats
internal import TumenMemory
public import TumenModel
internal import TumenText

/// How much of some files the memories save.
public struct LeverageAnswer: Answer, Encodable {
  /// A band of matches.
  public enum Band: String, Hashable, Sendable, CaseIterable {
    /// Equal in text and in what stands around it.
    case context
    /// Equal in text.
    case exact = "100"
    /// A segment that the files themselves repeat.
    case repetition
    /// Nearly equal: a mark or an ending differs.
    case from95 = "95–99"
    /// A word or so differs.
    case from85 = "85–94"
    /// Some words differ.
    case from75 = "75–84"
    /// About half of the words are the same.
    case from50 = "50–74"
    /// Nothing in the memories or before is like it.
    case new

    /// The band of a score below 100.
    init(_ score: Score) {
      self =
        switch score.printed {
        case 95...: .from95
        case 85...: .from85
        case 75...: .from75
        case 50...: .from50
        default: .new
        }
    }
  }

  /// What a band holds.
  public struct Count: Encodable, Hashable, Sendable {
    /// How many segments.
    public var segments = 0
    /// How many words they have.
    public var words = 0
    /// How many of the segments are that near to an earlier one of the files, not to the memory.
    public var `internal` = 0

    /// Nothing.
    public init() {}
  }

  /// The files that were read.
  public let files: [String]
  /// The bands and what they hold.
  public internal(set) var bands: [Band: Count] = [:]
  /// How many segments the files ask to leave as they are (`translate="no"`). No band has them.
  public internal(set) var untranslatable = 0

  private struct Row: Encodable {
    let band: String
    let count: Count

    private enum Keys: String, CodingKey { case band, segments, words, `internal` }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(band, forKey: .band)
      try container.encode(count.segments, forKey: .segments)
      try container.encode(count.words, forKey: .words)
      try container.encode(count.internal, forKey: .internal)
    }
  }

  private enum Keys: String, CodingKey { case files, bands, untranslatable }

  /// Encodes the bands in their order, the best first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(files, forKey: .files)
    try container.encode(
      Band.allCases.map { Row(band: $0.rawValue, count: bands[$0] ?? Count()) }, forKey: .bands)
    try container.encode(untranslatable, forKey: .untranslatable)
  }
}

extension Workspace {
  /// How much of some files the memories save, by bands of the weighted score; segments that repeat or resemble earlier
  /// ones of the files are counted by what those will be worth. What a file asks to leave as it is counts apart.
  /// - Parameters:
  ///   - files: the paths of the files.
  ///   - source: the language of the segments.
  ///   - target: the language that is asked for.
  ///   - format: the format, if it is not to be detected.
  ///   - columns: the columns of a table without a header: `en,ru,-,package=prop`.
  /// - Throws: ``TumenError`` if a file or memory cannot be read.
  public func leverage(
    of files: [String], from source: LanguageTag, to target: LanguageTag, format: Format? = nil,
    columns: String? = nil
  ) throws(TumenError) -> LeverageAnswer {
    var answer = LeverageAnswer(files: files)
    var repetitions = try Repetitions(source)
    for file in files {
      try forEachUnit(of: try ByteSource(path: file), in: source, format: format, columns: columns) {
        unit, isTranslatable, neighbours throws(TumenError) in
        guard let segment = unit.variant(in: source)?.segment, !segment.text.isEmpty else { return }
        guard isTranslatable else {
          answer.untranslatable += 1
          return
        }
        let text = segment.text
        let best = try matches(
          for: segment, from: source, to: target,
          options: MatchOptions(
            minimumScore: Self.leastBand, limit: 1, previous: neighbours.previous, next: neighbours.next, id: unit.id,
            context: unit.context)
        ).matches.first
        let (band, isInternal) = Self.band(best, try repetitions.add(text, minimum: Self.leastBand))
        answer.bands[band, default: .init()].segments += 1
        answer.bands[band, default: .init()].words += repetitions.wordCount(of: text)
        if isInternal { answer.bands[band, default: .init()].internal += 1 }
      }
    }
    return answer
  }

  private static let leastBand = 50.0

  /// The band of a segment, and whether an earlier segment of the files put it there.
  private static func band(
    _ best: Match?, _ earlier: Repetitions.Outcome
  ) -> (LeverageAnswer.Band, isInternal: Bool) {
    if let best, best.kind == .context { return (.context, false) }
    if let best, best.kind == .exact { return (.exact, false) }
    switch earlier {
    case .repeated: return (.repetition, true)
    case .near(let score) where score > best?.score ?? Score(0): return (.init(score), true)
    default: return (best.map { .init($0.score) } ?? .new, false)
    }
  }

  /// The texts before and behind one in its file.
  typealias Neighbours = (previous: String?, next: String?)

  /// Hands over the units of a file in their order; a record that cannot be taken is an error here.
  /// - Parameters:
  ///   - language: in which the units are looked at. A text is in it and read alone, as what stands beside it may be
  ///     unfinished, and segment by segment.
  ///   - body: takes a unit, whether the file asks for a translation of it, and the texts around it.
  func forEachUnit(
    of source: ByteSource, in language: LanguageTag, format: Format?, columns: String?,
    _ body: (TranslationUnit, _ isTranslatable: Bool, Neighbours) throws(TumenError) -> Void
  ) throws(TumenError) {
    var options = ReadingOptions(format: format, columns: columns)
    options.format = try options.format(of: source)
    var segmentation: TextSegmentation?
    if options.format?.isText == true, columns == nil {
      options.columns = language.identifier
      segmentation = try TextSegmentation(language: language)
    }
    var reader = try UnitFile.reader(of: source, options)
    // A unit waits until the text behind it is known.
    var waiting: (unit: TranslationUnit, isTranslatable: Bool)?
    var previous: String?
    func take(_ unit: TranslationUnit, _ isTranslatable: Bool) throws(TumenError) {
      if let last = waiting { try pass(last.unit, last.isTranslatable, before: text(of: unit)) }
      waiting = (unit, isTranslatable)
    }
    func pass(_ unit: TranslationUnit, _ isTranslatable: Bool, before next: String?) throws(TumenError) {
      try body(unit, isTranslatable, (previous, next))
      previous = text(of: unit) ?? previous
    }
    func text(of unit: TranslationUnit) -> String? {
      unit.variant(in: language).flatMap { $0.segment.text.isEmpty ? nil : $0.segment.text }
    }
    while let record = try reader.next() {
      switch record {
      case .read(let unit, _):
        guard let segmentation, let passage = unit.variants.first else {
          try take(unit, reader.isTranslatable)
          continue
        }
        for segment in try segmentation.segments(of: passage.segment) {
          try take(TranslationUnit(variants: [.init(passage.language, segment)]), true)
        }
      case .rejected(let message, let line):
        throw TumenError(.malformed, message, at: .init(file: source.name, line: line))
      }
    }
    if let last = waiting { try pass(last.unit, last.isTranslatable, before: nil) }
  }
}
