internal import TumenFormats
internal import TumenMemory
public import TumenModel

extension Workspace {
  /// Writes a file anew with translations from the memories where it has none: the best match of each unit from
  /// `minimum` on. What has a translation stays as it is. Of several translations that are equally good the first is taken,
  /// in the order in which matches are given, and the unit is marked as one to be looked at.
  /// - Parameters:
  ///   - file: the path of the file.
  ///   - source: the language of the segments; that of the document, or the first of the configuration, if `nil`.
  ///   - target: the language that is asked for; that of the document, or the second of the configuration, if `nil`.
  ///   - minimum: the least score of a match that is taken.
  ///   - columns: the columns of a table without a header: `en,ru,-,package=prop`.
  ///   - output: the path that the new file will have, if it has one.
  ///   - write: takes the bytes of the new file, piece by piece.
  /// - Throws: ``TumenError`` if a file cannot be read, its format cannot be written or the output is named for another
  ///   one.
  public func pretranslate(
    _ file: String, from source: LanguageTag? = nil, to target: LanguageTag? = nil,
    minimumScore minimum: Double = 100, columns: String? = nil, writingTo output: String? = nil,
    write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> PretranslationAnswer {
    let input = try ByteSource(path: file)
    let format = try Format.detected(in: input)
    if let output, let named = Format(writing: output), named != format {
      throw TumenError(
        .usage, "the new file has the format of “\(file)”, \(format.rawValue), but its name says \(named.rawValue)",
        mend: "name it as \(format.rawValue), and convert it then",
        at: .init(file: output))
    }
    if format.isDocument {
      let languages = DocumentLanguages(source, target, configuration)
      return told(try pretranslateDocument(input, languages: languages, minimum: minimum, write: write))
    }
    guard format.isTable || format == .tmx || format == .jsonl else {
      throw TumenError(
        .usage, "a file of the format \(format.rawValue) cannot be pre-translated",
        mend: "give an XLIFF, PO, TMX, TSV, CSV or JSON Lines file", at: .init(file: file))
    }
    let (source, target) = try DocumentLanguages(source, target, configuration).pair(file)
    let reading = ReadingOptions(format: format, columns: columns)
    if format.isTable, try Self.hasColumn(of: target, besides: source, input, reading) {
      return told(try pretranslateTable(input, reading, from: source, to: target, minimum: minimum, write: write))
    }
    var answer = PretranslationAnswer()
    var units: [TranslationUnit] = []
    var writer: (any UnitWriter)?
    var languages = [source]
    var head = TranslationUnit.Metadata()
    var missingCodes = 0
    func flush() throws(TumenError) {
      if writer == nil {
        writer = try Writing.units(as: format, languages: languages, namesSource: true, head: head)
      }
      for unit in units { try writer?.write(unit) }
      units = []
      if let bytes = writer?.take() { try write(bytes) }
    }
    let passedOver = try forEachUnit(
      of: input, in: source, format: nil, columns: columns, head: format == .tmx ? { head = $0 } : nil
    ) { unit, _, neighbours throws(TumenError) in
      var unit = unit
      answer.units += 1
      let own = unit.variants.firstIndex { $0.language.matches(target) && $0.language != source }
      for variant in unit.variants where !languages.contains(variant.language) { languages.append(variant.language) }
      let text = unit.variant(in: source)?.segment
      if let text, (own.map { unit.variants[$0].segment } ?? Segment("")).isMissing(beside: text) {
        answer.missing += 1
        let options = MatchOptions(
          minimumScore: minimum, limit: Choice.limit, previous: neighbours.previous, next: neighbours.next, id: unit.id,
          context: unit.context)
        if let choice = Choice(try matches(for: text, from: source, to: target, options: options).matches, for: text) {
          let segment = choice.proposal
          missingCodes += segment.codesMissing(of: text)
          if let own {
            unit.variants[own].segment = segment
          } else {
            unit.variants.append(.init(target, segment))
          }
          unit.metadata.properties.append(Attribute("match-score", choice.best.score.description))
          if choice.isAmbiguous { unit.metadata.properties.append(Attribute("match-ambiguous", "yes")) }
          let alarms = choice.best.openAlarms.map(\.rawValue).joined(separator: " ")
          if !alarms.isEmpty { unit.metadata.properties.append(Attribute("match-alarm", alarms)) }
          answer.count(choice, unit.id, text)
        }
      }
      if !languages.contains(where: { $0.matches(target) && $0 != source }) { languages.append(target) }
      units.append(unit)
      // A table's columns are known once some units were read.
      if units.count >= 1000 { try flush() }
    }
    try flush()
    try writer?.finish()
    if let bytes = writer?.take() { try write(bytes) }
    let missing = missingCodes == 0 ? nil : "\(missingCodes) inline code(s) of the file are missing in its translations"
    answer.remark = Self.remark(of: Self.remark(of: passedOver, writer?.remark), missing)
    return told(answer)
  }

  /// The answer with what is to be said of the memories.
  private func told(_ answer: PretranslationAnswer) -> PretranslationAnswer {
    var answer = answer
    answer.remark = Self.remark(of: answer.remark, remark)
    return answer
  }

  /// Whether a table has a column for the translations; without one it is written anew.
  private static func hasColumn(
    of target: LanguageTag, besides source: LanguageTag, _ input: ByteSource, _ options: ReadingOptions
  ) throws(TumenError) -> Bool {
    // Its beginning tells, which stays where it is.
    let head = ByteSource(bytes: Array(try input.peek()), name: input.name)
    var reader = try Reading.units(of: head, options: options)
    guard case .read(let first, _) = try reader.next() else { return false }
    return first.variants.contains { $0.language.matches(target) && $0.language != source }
  }

  /// Fills the empty fields of a table's column; all other fields keep their bytes. One whose match has an alarm stays empty: the
  /// table has no place to say so.
  private func pretranslateTable(
    _ input: ByteSource, _ reading: ReadingOptions, from source: LanguageTag, to target: LanguageTag, minimum: Double,
    write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> PretranslationAnswer {
    var answer = PretranslationAnswer()
    var alarmed = 0
    var options = MatchOptions(minimumScore: minimum, limit: Choice.limit)
    var editor = try Reading.document(of: input, options: reading)
    var ahead = try TextAhead(of: input, reading, target: target) { $0.variant(in: source)?.segment.text }
    while let unit = try editor.next()?.unit {
      answer.units += 1
      if let text = unit.variant(in: source)?.segment, !text.text.isEmpty {
        options.next = try ahead?.next()
        let own = unit.variants.first { $0.language.matches(target) && $0.language != source }
        if let own, own.segment.isMissing(beside: text) {
          answer.missing += 1
          (options.id, options.context) = (unit.id, unit.context)
          let choice = Choice(try matches(for: text, from: source, to: target, options: options).matches, for: text)
          if choice?.best.openAlarms.isEmpty == false {
            alarmed += 1
          } else if let choice,
            try editor.correct(
              0..<own.segment.text.unicodeScalars.count, of: own.language, to: choice.proposal.text)
          {
            answer.count(choice, unit.id, text)
          }
        }
        options.previous = text.text
      }
      try write(try editor.take())
    }
    try write(try editor.take())
    if alarmed > 0 {
      answer.remark = "\(alarmed) row(s) stay empty whose match means something else, which a table has no place to say"
    }
    return answer
  }

  /// Fills the empty targets of a document; all else keeps its bytes.
  private func pretranslateDocument(
    _ input: ByteSource, languages: DocumentLanguages, minimum: Double,
    write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> PretranslationAnswer {
    var answer = PretranslationAnswer()
    let options = MatchOptions(minimumScore: minimum, limit: Choice.limit)
    answer.remark = try forEachSegment(of: input, languages: languages, options: options, write: write) {
      unit, editor, _, matches throws(TumenError) in
      answer.units += 1
      guard unit.isUntranslated, unit.isTranslatable else { return }
      answer.missing += 1
      guard let own = unit.unit.variants.first?.segment, let choice = Choice(try matches(), for: own) else { return }
      let best = choice.best
      let isFilled = try editor.translate(
        choice.proposal, of: best.source, score: best.score, isAmbiguous: choice.isAmbiguous,
        isAlarming: !best.openAlarms.isEmpty)
      if isFilled { answer.count(choice, unit.unit.id, own) }
    }
    return answer
  }
}

/// The match that fills a unit: the first, be there others that are as good.
private struct Choice {
  /// How many matches tell.
  static let limit = 2
  let best: Match
  /// The translation to write.
  let proposal: Segment
  /// Whether another translation has the same score, so that somebody has to look.
  let isAmbiguous: Bool

  /// - Returns: `nil` if there is no match.
  init?(_ matches: [Match], for source: Segment) {
    guard let best = matches.first else { return nil }
    let proposal = best.proposal(for: source)
    (self.best, self.proposal) = (best, proposal)
    isAmbiguous = matches.dropFirst().contains {
      $0.score == best.score && $0.proposal(for: source).text != proposal.text
    }
  }
}

extension PretranslationAnswer {
  /// Counts a unit that was filled, the one that was read last.
  fileprivate mutating func count(_ choice: Choice, _ id: String?, _ source: Segment) {
    translated += 1
    if choice.isAmbiguous { ambiguous += 1 }
    let open = choice.best.openAlarms
    if open.isEmpty { return }
    alarmed += 1
    guard alarms.count < 1000 else { return }
    alarms.append(
      AlarmedUnit(number: units, id: id, text: source.text, alarms: open.map(\.rawValue)))
  }
}

extension Segment {
  /// How many inline codes of a source have none that does the same in its translation.
  fileprivate func codesMissing(of source: Segment) -> Int {
    func counts(_ segment: Segment) -> [InlineCode.Kind: Int] {
      Dictionary(segment.codes.filter { !$0.isAnnotation }.map { ($0.kind, 1) }, uniquingKeysWith: +)
    }
    let own = counts(self)
    return counts(source).reduce(0) { $0 + max(0, $1.value - own[$1.key, default: 0]) }
  }
}
