internal import TumenModel
internal import TumenText

/// Takes the units out of an XLIFF document.
struct XLIFFUnitReader: UnitReader {
  private var stream: XLIFFStream
  /// The segments of the last element that were not given yet, the next one last.
  private var waiting: [XLIFFSegment] = []
  private(set) var (isTranslatable, isKept) = (true, false)
  private var findings: [Finding] = []
  private var unread: XLIFFUnread
  /// The ids with a slash that were given, of so many.
  private var joined = DistinctNames<UInt64>()
  private var numberOfJoined = 0
  private static let joinedLimit = 1 << 20

  /// - Parameters:
  ///   - columns: the two languages, `en,ru`, for a document that does not name them.
  ///   - target: the language of the translations, if neither the document nor `columns` names it.
  init(_ source: ByteSource, columns: String? = nil, target: LanguageTag? = nil) throws(TumenError) {
    stream = try XLIFFStream(source, languages: columns, target: target)
    unread = XLIFFUnread(stream.version)
  }

  var remark: String? {
    var all = stream.unread
    all.add(unread.losses)
    let parts = [stream.xml.source.remark, all.list.map { "the XLIFF says what units do not keep: \($0)" }]
      .compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  var sourceLanguage: LanguageTag? { stream.sourceLanguage }

  var date: CalendarDate? { stream.date }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while waiting.isEmpty {
      let found = try stream.next()
      for (size, scope) in stream.takeEnded() {
        if let finding = XLIFFRestrictions.finding(of: size, in: scope, file: stream.file) { findings.append(finding) }
      }
      guard let (element, scope) = found else { return nil }
      waiting = try XLIFFSegment.segments(of: element, scope, stream.version, file: stream.file, restoresCodes: true)
      unread.add(element)
      if stream.isRestricted { findings += scope.restrictions.findings(in: element, waiting, file: stream.file) }
      if !scope.sizes.isEmpty {
        let texts = waiting.contains { $0.target != nil } ? XLIFFRestrictions.texts(of: element) : []
        for size in scope.sizes { size.add(texts, by: scope.restrictions) }
      }
      if waiting.count > 1 { waiting.reverse() }
    }
    let segment = waiting.removeLast()
    let document = segment.document
    (isTranslatable, isKept) = (document.isTranslatable, document.isKept)
    guard segment.hasJoinedID, let id = document.unit.id, id.utf8.contains(UInt8(ascii: "/")) else {
      return .read(document.unit, line: document.line)
    }
    var unit = document.unit
    unit.id = distinct(id)
    return .read(unit, line: document.line)
  }

  /// An id that may be made up of several: a unit of version 1 may be called as a segment of another one is.
  private mutating func distinct(_ id: String) -> String {
    if numberOfJoined >= Self.joinedLimit { return id }
    numberOfJoined += 1
    let number = joined.number(for: Fingerprint.key(id, after: 0)) { Fingerprint.key("\(id)~\($0)", after: 0) }
    return number.map { "\(id)~\($0)" } ?? id
  }

  mutating func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }
}
