internal import TumenFormats
internal import TumenMemory
public import TumenModel
internal import TumenText

extension Workspace {
  /// How much of some files the memories save, by bands of the weighted score; segments that repeat or resemble earlier
  /// ones of the files are counted by what those will be worth. What a file asks to leave as it is counts apart.
  /// - Parameters:
  ///   - files: the paths of the files.
  ///   - source: the language of the segments, unless the files name it themselves.
  ///   - target: the language that is asked for, unless the files name it.
  ///   - format: the format, if it is not to be detected.
  ///   - columns: the columns of a table without a header: `en,ru,-,package=prop`.
  /// - Throws: ``TumenError`` if a file or memory cannot be read.
  public func leverage(
    of files: [String], from source: LanguageTag? = nil, to target: LanguageTag? = nil, format: Format? = nil,
    columns: String? = nil
  ) throws(TumenError) -> LeverageAnswer {
    var answer = LeverageAnswer(files: files)
    answer.remark = remark
    let asked = DocumentLanguages(source, target, configuration)
    var earlier: [LanguageTag: Repetitions] = [:]
    for file in files {
      let input = try ByteSource(path: file)
      let (source, target) = try Self.languages(of: input, asked, ReadingOptions(format: format, columns: columns))
      var repetitions = if let known = earlier[source] { known } else { try Repetitions(source) }
      defer { earlier[source] = repetitions }
      var hasSegments = false
      var errors = ImportAnswer.Errors()
      try forEachUnit(
        of: input, in: source, format: format, columns: columns, target: target, rejected: { errors.append($1, $0) }
      ) {
        unit, isTranslatable, neighbours throws(TumenError) in
        guard let segment = unit.variant(in: source)?.segment, !segment.isBlank else { return }
        hasSegments = true
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
        let (band, isInternal) = Self.band(best, try repetitions.add(segment, minimum: Self.leastBand))
        answer.bands[band, default: .init()].segments += 1
        answer.bands[band, default: .init()].words += repetitions.wordCount(of: text)
        if isInternal { answer.bands[band, default: .init()].internal += 1 }
      }
      if let first = errors.shown.first {
        let said =
          "\(file): \(errors.count) record(s) are not counted, the first in line \(first.line): \(first.message)"
        answer.remark = Self.remark(of: answer.remark, said)
      }
      if !hasSegments {
        answer.remark = Self.remark(of: answer.remark, "\(file): no segment is in \(source)")
      }
    }
    return answer
  }

  /// From which language into which a file is: a document says it itself, TMX and tables tell what nobody else says.
  private static func languages(
    of input: ByteSource, _ asked: DocumentLanguages, _ options: ReadingOptions
  ) throws(TumenError) -> DocumentLanguages.Pair {
    let format = try options.format(of: input)
    // Its beginning tells, which stays where it is.
    let head = ByteSource(bytes: Array(try input.peek()), name: input.name)
    guard format.isDocument else {
      var reader = try? Reading.units(of: head, options: options)
      var languages: [LanguageTag] = []
      if case .read(let first, _) = try? reader?.next() { languages = first.variants.map(\.language) }
      let source = reader?.sourceLanguage
      return try asked.pair(
        input.name, elseSource: source,
        elseTarget: format.isTable && languages.count == 2 ? languages.first { $0 != source } : nil)
    }
    var document = try? Reading.document(of: head, options: options, target: asked.target, namesTarget: false)
    // XLIFF 1.2 says it of each of its files.
    if document?.sourceLanguage == nil { _ = try? document?.next() }
    return try asked.pair(input.name, source: document?.sourceLanguage, target: document?.targetLanguage)
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
}
