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
  private var waiting: ArraySlice<(row: Int64, unit: SDLTMFile.Unit?)> = []
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
    let line = Int(clamping: row)
    guard let own = found.unit else {
      return .rejected(message: "a column of the row holds what is no text or number; mend the row", line: line)
    }
    guard let source = own.sourceXML, let target = own.targetXML else {
      return .rejected(
        message: "the row has no \(own.sourceXML == nil ? "source" : "target") segment; mend or delete it", line: line)
    }
    do throws(TumenError) {
      let unit = TranslationUnit(
        variants: [
          .init(languages.source, try SDLSegment.segment(source, file: file)),
          .init(languages.target, try SDLSegment.segment(target, file: file)),
        ], metadata: .init(attributes: own.attributes, properties: own.fields))
      return .read(unit, line: line)
    } catch { return .rejected(message: error.message, line: line) }
  }
}
