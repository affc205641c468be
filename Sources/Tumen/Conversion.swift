internal import TumenFormats
public import TumenModel

extension Workspace {
  /// Writes the units or concepts of a file in another format.
  /// - Parameters:
  ///   - file: the path of the file, or `-` for standard input.
  ///   - output: the path that the new file will have; it tells the format.
  ///   - options: formats, columns and languages that the files do not tell.
  ///   - write: takes the bytes of the new file, piece by piece.
  /// - Throws: ``TumenError`` with code `usage` if the one format holds units and the other concepts, or the columns
  ///   of a file are named that names its languages itself.
  public static func convert(
    _ file: String, to output: String, options: ConversionOptions = ConversionOptions(),
    write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> ConversionAnswer {
    let source = try ByteSource(path: file)
    let reading = ReadingOptions(format: options.from, columns: options.columns, target: options.target)
    let from = try reading.format(of: source)
    guard let to = options.to ?? Format(writing: output) else {
      throw TumenError(
        .usage, "the name of the output tells no format", mend: "name the format",
        with: [.init(.outputFormat, "tmx")], at: .init(file: output))
    }
    if options.columns != nil, from.namesLanguages {
      throw TumenError(
        .usage, "a file of the format \(from.rawValue) names its languages itself",
        mend: "leave the option out; a source and a target say what is written", with: [.init(.columns)],
        at: .init(file: file))
    }
    // A table can hold either, and XLIFF has a module for glossaries.
    let holdsConcepts = from.holdsConcepts || to.holdsConcepts && (from.isTable || from == .xliff)
    let isPossible = holdsConcepts ? to.holdsConcepts || to.isTable : !to.holdsConcepts
    guard isPossible else {
      throw TumenError(
        .usage,
        "\(from.rawValue) holds \(holdsConcepts ? "concepts" : "translation units"), \(to.rawValue) does not",
        mend: "choose another output format", at: .init(file: file))
    }
    var conversion = Conversion(source: source, reading: reading, options: options, from: from, to: to)
    if holdsConcepts { try conversion.convertConcepts(write) } else { try conversion.convertUnits(write) }
    return conversion.answer
  }
}

extension Format {
  /// Whether each text of a file says its language, so that nobody else has to.
  fileprivate var namesLanguages: Bool {
    switch self {
    case .tmx, .jsonl, .sdltm, .yaml, .tbx, .tbx2, .skos: true
    case .xliff, .po, .tsv, .csv, .text, .markdown, .html, .omegat, .utx, .weblate: false
    }
  }
}

/// One conversion of a file.
private struct Conversion {
  private let source: ByteSource
  private let reading: ReadingOptions
  private let options: ConversionOptions
  private let format: Format
  private(set) var answer: ConversionAnswer

  init(source: ByteSource, reading: ReadingOptions, options: ConversionOptions, from: Format, to format: Format) {
    self.source = source
    self.reading = reading
    self.options = options
    self.format = format
    answer = ConversionAnswer(from: from, to: format)
  }

  mutating func convertConcepts(_ write: ([UInt8]) throws(TumenError) -> Void) throws(TumenError) {
    var reader = try Reading.concepts(of: source, options: reading)
    var concepts: [Concept] = []
    while let record = try reader.next() {
      switch record {
      case .read(let concept, _): concepts.append(concept)
      case .rejected(let message, let line): answer.errors.append(line, message)
      }
    }
    answer.rejected = answer.errors.count
    answer.written = concepts.count
    var languages: [LanguageTag] = [options.source, options.target].compactMap { $0 }
    if !languages.isEmpty, !format.isTable, !format.isLanguagePair {
      throw TumenError(
        .usage, "a glossary in \(format.rawValue) takes all languages; a source and a target say nothing",
        mend: "leave them out", with: [.init(.source), .init(.target)], at: .init(file: source.name))
    }
    if languages.isEmpty, format.isLanguagePair {
      languages = Array(Set(concepts.flatMap(\.languages)).sorted().prefix(2))
    }
    let glossary = LoadedGlossary(concepts, reader.sources, head: reader.head)
    let remark = try GlossaryExport(format: format, options: ExportOptions(languages: languages)).run(
      glossary, to: write)
    answer.remarks = [reader.remark, remark].compactMap { $0 }
  }

  mutating func convertUnits(_ write: ([UInt8]) throws(TumenError) -> Void) throws(TumenError) {
    var reader = try UnitFile.reader(of: source, reading)
    var head: [TranslationUnit] = []
    var writer: (any UnitWriter)?
    var waiting = 0
    // The languages are known once some units were read.
    func begin() throws(TumenError) {
      let own = format == .tmx ? reader.takeHead() : TranslationUnit.Metadata()
      var begun = try newWriter(for: head, own: reader.sourceLanguage, head: own)
      for unit in head { try begun.write(unit) }
      head = []
      writer = begun
    }
    while let record = try reader.next() {
      switch record {
      case .read(let unit, _):
        answer.written += 1
        waiting += 1
        if writer == nil { head.append(unit) } else { try writer?.write(unit) }
      case .rejected(let message, let line): answer.errors.append(line, message)
      }
      if waiting >= 1000 {
        if writer == nil { try begin() }
        if let bytes = writer?.take() { try write(bytes) }
        waiting = 0
      }
    }
    if writer == nil { try begin() }
    try writer?.finish()
    if let bytes = writer?.take() { try write(bytes) }
    answer.rejected = answer.errors.count
    answer.written -= writer?.omitted ?? 0
    // What the header of a TMX says of all units, units alone do not say.
    let unsaid = answer.from == .tmx && format == .jsonl ? reader.sourceLanguage : nil
    answer.remarks = [
      reader.remark, writer?.remark, unsaid.map { "JSON Lines has no place for: the source language (\($0))" },
    ].compactMap { $0 }
  }

  /// A writer for units of which some are read.
  /// - Parameters:
  ///   - own: the language that the file itself calls its source.
  ///   - head: what it says of itself.
  private func newWriter(
    for units: [TranslationUnit], own: LanguageTag?, head: TranslationUnit.Metadata
  ) throws(TumenError) -> any UnitWriter {
    var languages: [LanguageTag] = []
    for language in units.flatMap({ $0.variants.map(\.language) }) where !languages.contains(language) {
      languages.append(language)
    }
    switch format {
    case .tmx:
      // The first language of a unit of JSON Lines need not be its source.
      let source = options.source ?? (answer.from == .jsonl ? nil : own)
      return try Writing.units(as: format, languages: source.map { [$0] } ?? [], namesSource: source != nil, head: head)
    case .xliff, .po:
      guard let source = options.source ?? own ?? languages.first,
        let target = options.target ?? languages.first(where: { !$0.matches(source) })
      else {
        throw TumenError(
          .usage, "the file does not tell from which language into which it is",
          mend: "name both", with: [.init(.source, "en"), .init(.target, "ru")], at: .init(file: self.source.name))
      }
      return try Writing.units(as: format, languages: [source, target])
    default:
      let asked = [options.source, options.target].compactMap { $0 }
      return try Writing.units(as: format, languages: asked.isEmpty ? languages : asked)
    }
  }
}
