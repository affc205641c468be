internal import TumenFormats
internal import TumenMemory
public import TumenModel
internal import TumenText

/// How much of some files the memories save.
public struct LeverageAnswer: Answer {
  /// A band of matches.
  public enum Band: String, Hashable, Sendable, CaseIterable {
    /// Equal in text and in what stands around it.
    case context
    /// Equal in text.
    case exact = "100"
    /// A segment that the files themselves repeat.
    case repetition
    case from95 = "95–99"
    case from85 = "85–94"
    case from75 = "75–84"
    case from50 = "50–74"
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

  private enum Keys: String, CodingKey { case files, bands }

  /// Encodes the bands in their order, the best first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(files, forKey: .files)
    try container.encode(
      Band.allCases.map { Row(band: $0.rawValue, count: bands[$0] ?? Count()) }, forKey: .bands)
  }
}

/// What a pre-translation did.
public struct PretranslationAnswer: Answer {
  /// How many units were read.
  public var units = 0
  /// How many had no translation.
  public var missing = 0
  /// How many of these got one from the memories.
  public var translated = 0
  /// What the format could not hold, in one sentence, if anything.
  public var remark: String?
}

extension Workspace {
  /// How much of some files the memories save, by bands of the weighted score; segments that repeat or resemble earlier
  /// ones of the files are counted by what those will be worth.
  /// - Parameters:
  ///   - source: the language of the segments.
  ///   - target: the language that is asked for.
  /// - Throws: ``TumenError`` if a file or memory cannot be read.
  public func leverage(
    of files: [String], from source: LanguageTag, to target: LanguageTag, format: String? = nil,
    columns: String? = nil
  ) throws(TumenError) -> LeverageAnswer {
    var answer = LeverageAnswer(files: files)
    var repetitions = try Repetitions(source)
    for file in files {
      var previous: String?
      try forEachUnit(of: file, format: format, columns: columns, textLanguage: source) { unit throws(TumenError) in
        guard let text = unit.variant(in: source)?.segment.text, !text.isEmpty else { return }
        let best = try matches(
          for: text, from: source, to: target,
          options: MatchOptions(minimumScore: Self.leastBand, limit: 1, previous: previous, id: unit.id)
        ).matches.first
        previous = text
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

  /// Writes a file anew with translations from the memories where it has none: the best match of each unit from
  /// `minimum` on. What has a translation stays as it is.
  /// - Parameter output: its format is the input's.
  /// - Throws: ``TumenError`` if a file cannot be read or its format cannot be written.
  public func pretranslate(
    _ file: String, from source: LanguageTag, to target: LanguageTag, minimumScore minimum: Double = 100,
    columns: String? = nil, write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> PretranslationAnswer {
    var answer = PretranslationAnswer()
    var units: [TranslationUnit] = []
    var writer: (any UnitWriter)?
    let format = try Format.detected(in: try ByteSource(path: file))
    guard [.tmx, .tsv, .csv, .jsonl].contains(format) else {
      throw TumenError(
        .usage, "a file of this format cannot be pre-translated yet", mend: "give a TMX, TSV, CSV or JSON Lines file",
        at: .init(file: file))
    }
    var languages = [source]
    var previous: String?
    func flush() throws(TumenError) {
      if writer == nil {
        writer = try Writing.units(as: format, languages: languages, namesSource: true)
      }
      for unit in units { try writer?.write(unit) }
      units = []
      if let bytes = writer?.take() { try write(bytes) }
    }
    try forEachUnit(of: file, format: nil, columns: columns) { unit throws(TumenError) in
      var unit = unit
      answer.units += 1
      let own = unit.variants.firstIndex { $0.language.matches(target) && $0.language != source }
      for variant in unit.variants where !languages.contains(variant.language) { languages.append(variant.language) }
      if let text = unit.variant(in: source)?.segment, !text.text.isEmpty,
        own.map({ unit.variants[$0].segment.text.isEmpty }) ?? true
      {
        answer.missing += 1
        let options = MatchOptions(minimumScore: minimum, limit: 1, previous: previous, id: unit.id)
        if let best = try matches(for: text.text, from: source, to: target, options: options).matches.first {
          let segment = Segment(best.target.text, codes: best.target.codes)
          if let own {
            unit.variants[own].segment = segment
          } else {
            unit.variants.append(.init(target, segment))
          }
          unit.metadata.properties.append(Attribute("match-score", best.score.description))
          answer.translated += 1
        }
        previous = text.text
      }
      if !languages.contains(where: { $0.matches(target) && $0 != source }) { languages.append(target) }
      units.append(unit)
      // A table's columns are known once some units were read.
      if units.count >= 1000 { try flush() }
    }
    try flush()
    try writer?.finish()
    if let bytes = writer?.take() { try write(bytes) }
    answer.remark = writer?.remark
    return answer
  }

  /// Hands over the units of a file in their order; a record that cannot be taken is an error here.
  /// - Parameter textLanguage: in which a plain text is. It is read alone, as what stands beside it may be unfinished.
  private func forEachUnit(
    of file: String, format: String?, columns: String?, textLanguage: LanguageTag? = nil,
    _ body: (TranslationUnit) throws(TumenError) -> Void
  ) throws(TumenError) {
    let source = try ByteSource(path: file)
    var options = ReadingOptions(
      format: try format.map { name throws(TumenError) in try Format(named: name) }, columns: columns)
    options.format = try options.format(of: source)
    if options.format == .text, columns == nil { options.columns = textLanguage?.identifier }
    var reader = try UnitFile.reader(of: source, options)
    while let record = try reader.next() {
      switch record {
      case .read(let unit, _): try body(unit)
      case .rejected(let message, let line): throw TumenError(.malformed, message, at: .init(file: file, line: line))
      }
    }
  }
}
