internal import TumenModel

/// Takes the units out of an XLIFF document.
struct XLIFFUnitReader: UnitReader {
  private var stream: XLIFFStream
  private var waiting: ArraySlice<XLIFFSegment> = []
  private var findings: [Finding] = []
  let remark: String? = nil

  /// - Parameter columns: the two languages, `en,ru`, for a document that does not name them.
  init(_ source: ByteSource, columns: String? = nil) throws(TumenError) {
    stream = try XLIFFStream(source, languages: columns)
  }

  var sourceLanguage: LanguageTag? { stream.sourceLanguage }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while waiting.isEmpty {
      guard let (element, scope) = try stream.next() else { return nil }
      waiting = try XLIFFSegment.segments(of: element, scope, stream.version, file: stream.file)[...]
      findings += scope.restrictions.findings(in: element, Array(waiting), file: stream.file)
    }
    let segment = waiting.removeFirst()
    return .read(segment.document.unit, line: segment.document.line)
  }

  mutating func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }
}
