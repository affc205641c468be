internal import TumenModel
internal import TumenText

/// PO and POT catalogues of GNU gettext as a stream of units.
///
/// A message is a unit of two variants, `msgid` and `msgstr`. Each plural form of a message is a unit of its own, whose
/// source is `msgid` or `msgid_plural`, whichever the form translates. What else a message says are properties that begin
/// with `po:` (see ``POProperty``); comments of programmers are notes of the unit, those of translators notes of the
/// translation.
struct POUnitReader: UnitReader {
  private var parser: POParser
  private var catalogue: POCatalogue
  /// The forms of the last message, and how many of them were given.
  private var forms: [Record<TranslationUnit>] = []
  private var given = 0
  private var defined: [UInt64: Int] = [:]

  /// Of so many messages is known whether one stands twice.
  private static let definedLimit = 1 << 20

  var sourceLanguage: LanguageTag? { catalogue.source }

  /// When the catalogue was translated last. When its template was made says nothing of a text.
  private(set) var date: CalendarDate?

  /// What the header says that no unit keeps.
  private var unkept: [String] = []

  var remark: String? {
    let parts = [
      parser.isBeyondASCII ? "the header says that the file is ASCII, but it is more; it was read as UTF-8" : nil,
      parser.domains == 0
        ? nil : "\(parser.domains) line(s) “domain” were passed over; all messages count as of one domain",
      parser.commentsAtEnd == 0
        ? nil : "\(parser.commentsAtEnd) comment(s) behind the last message belong to none, and were passed over",
      unkept.isEmpty ? nil : "the catalogue says what no unit keeps: " + unkept.joined(separator: ", "),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// - Parameter columns: the two languages: `en,ru`. Without it the header, then the file's name say the target, and
  ///   the source is English unless the header has `X-Source-Language`.
  init(_ source: ByteSource, columns: String?) throws(TumenError) {
    catalogue = try POCatalogue(source, columns: columns)
    parser = try POParser(source)
  }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    if given < forms.count {
      given += 1
      return forms[given - 1]
    }
    while let entry = try parser.next() {
      if entry.isHeader, !entry.isObsolete {
        let header = POHeader(entry.translations[0])
        catalogue.read(header)
        unkept = header.unkept
        date = header["PO-Revision-Date"].flatMap { CalendarDate(beginning: $0) }
        let comments = entry.translatorComments.count + entry.extractedComments.count
        if comments > 0 { unkept.append("comments (\(comments))") }
        continue
      }
      if !entry.isObsolete, let line = lineOfSame(entry) {
        return .rejected(
          message: "the message was defined in line \(line) already; keep one of the two", line: entry.line)
      }
      try catalogue.check(entry)
      // Most messages have one form, for which no list is made.
      if entry.translations.count > 1 {
        forms = entry.translations.indices.map { record(of: entry, form: $0) }
        given = 1
      }
      return record(of: entry, form: 0)
    }
    return nil
  }

  private func record(of entry: POEntry, form: Int) -> Record<TranslationUnit> {
    let unit = catalogue.unit(of: entry, form: form, text: entry.translations[form])
    return parser.holdsForbidden
      ? .checked(unit, "the message", line: entry.line) : .read(unit, line: entry.line)
  }

  private mutating func lineOfSame(_ entry: POEntry) -> Int? {
    let key = Fingerprint.key(entry.id, after: entry.context.map { Fingerprint.key($0, after: 4) } ?? 5)
    if defined.count >= Self.definedLimit { return defined[key] }
    if let line = defined.updateValue(entry.line, forKey: key) {
      defined[key] = line
      return line
    }
    return nil
  }
}
