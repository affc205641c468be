internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// Opens files of units, those among them that a database is needed for.
enum UnitFile {
  static func reader(of source: ByteSource, _ options: ReadingOptions) throws(TumenError) -> any UnitReader {
    var options = options
    options.format = try options.format(of: source)
    if options.format == .sdltm { return try SDLTMReader(SDLTMFile(path: source.path), file: source.name) }
    return try Reading.units(of: source, options: options)
  }
}

/// The memory of Trados Studio as a stream of units. What stands as a line is the number of the row.
private struct SDLTMReader: UnitReader {
  private let memory: SDLTMFile
  private let file: String
  private let languages: (source: LanguageTag, target: LanguageTag)
  private var waiting: ArraySlice<SDLTMFile.Unit> = []
  private var row: Int64 = .min
  let remark: String? = nil

  /// How many rows are read at once.
  private static let chunk = 500

  init(_ memory: SDLTMFile, file: String) throws(TumenError) {
    self.memory = memory
    self.file = file
    languages = (try LanguageTag(memory.sourceLanguage), try LanguageTag(memory.targetLanguage))
  }

  var sourceLanguage: LanguageTag? { languages.source }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    if waiting.isEmpty { waiting = try memory.units(behind: row, limit: Self.chunk)[...] }
    guard let found = waiting.popFirst() else { return nil }
    row = found.row
    do throws(TumenError) {
      let unit = TranslationUnit(
        variants: [
          .init(languages.source, try SDLSegment.segment(found.sourceXML, file: file)),
          .init(languages.target, try SDLSegment.segment(found.targetXML, file: file)),
        ], metadata: .init(attributes: found.attributes, properties: found.fields))
      return .read(unit, line: Int(clamping: row))
    } catch { return .rejected(message: error.message, line: Int(clamping: row)) }
  }
}
