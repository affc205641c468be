internal import TumenModel

/// Takes the units out of an XLIFF document.
struct XLIFFUnitReader: UnitReader {
  private var stream: XLIFFStream
  /// The segments of the last element, and how many of them were given.
  private var segments: [XLIFFSegment] = []
  private var given = 0
  private var findings: [Finding] = []
  let remark: String? = nil

  /// - Parameter columns: the two languages, `en,ru`, for a document that does not name them.
  init(_ source: ByteSource, columns: String? = nil) throws(TumenError) {
    stream = try XLIFFStream(source, languages: columns)
  }

  var sourceLanguage: LanguageTag? { stream.sourceLanguage }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while given == segments.count {
      guard let (element, scope) = try stream.next() else { return nil }
      segments = try XLIFFSegment.segments(of: element, scope, stream.version, file: stream.file)
      given = 0
      findings += scope.restrictions.findings(in: element, segments, file: stream.file)
    }
    given += 1
    let document = segments[given - 1].document
    return .read(document.unit, line: document.line)
  }

  var isTranslatable: Bool { given == 0 || segments[given - 1].document.isTranslatable }

  mutating func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }
}
