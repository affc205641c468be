internal import TumenModel

/// The entries of a PO file, one at a time, the header among them.
struct POParser {
  private var lines: LineReader
  /// The character set that the header names, unless it is UTF-8.
  let characterSet: POCharset?
  /// The line that ended the entry before: where it stands among the reader's bytes.
  private var held: Range<Int>?
  private var isEnded = false
  /// Where the line at hand begins and ends in the file.
  private var lineStart = 0
  private var lineEnd = 0
  /// How many keywords `domain` were passed over.
  private(set) var domains = 0

  /// What a string continues.
  private enum Field {
    case none, context, id, plural
    case translation(Int)
    case previousContext, previousID, previousPlural
  }

  private var field = Field.none
  /// The text that is being put together.
  private var quoted = POText()
  private var isBufferOpen = false
  private var hasID = false
  /// What the texts of the last entry are.
  private var traits = TextTraits()
  /// What the last entry holds.
  private var size = RecordSize()

  /// Whether a character that XML cannot hold stands in the last entry.
  var holdsForbidden: Bool { traits.contains(.hasForbidden) }

  /// - Parameter keepsBytes: whether ``takeBytes()`` gives what was read.
  /// - Throws: ``TumenError`` with code `malformed` if the header names a character set that is not known.
  init(_ source: ByteSource, keepsBytes: Bool = false) throws(TumenError) {
    let head = try source.peek()
    characterSet = UTF16Decoder(head: head) == nil ? try Self.characterSet(in: head, file: source.name) : nil
    lines = LineReader(source, keepsBytes: keepsBytes)
  }

  /// The bytes of the file that were read since the last call.
  mutating func takeBytes() -> [UInt8] { lines.takeBytes() }

  /// The next entry, `nil` at the end.
  /// - Throws: ``TumenError`` with code `malformed` and the place.
  mutating func next() throws(TumenError) -> POEntry? {
    if isEnded { return nil }
    var entry = POEntry()
    hasID = false
    field = .none
    traits = []
    size = RecordSize()
    while true {
      let range: Range<Int>
      if let line = held {
        range = line
        held = nil
      } else {
        let start = lines.offset
        guard let line = try lines.nextRange() else { break }
        (lineStart, lineEnd) = (start, lines.offset)
        range = line
      }
      if let characterSet {
        guard let bytes = characterSet.text(of: Array(lines.bytes[range])) else {
          throw lines.failure(
            "the line is not written in \(characterSet.name), as the header says",
            mend: "mend the charset of the header")
        }
        if try read(bytes, bytes.startIndex..<bytes.endIndex, into: &entry) { continue }
      } else if try read(lines.bytes, range, into: &entry) {
        continue
      }
      held = range
      try finish(&entry)
      return entry
    }
    isEnded = true
    if !hasID, entry.translations.isEmpty {
      if entry.context != nil || isBufferOpen {
        throw lines.failure("the file ends within a message", mend: "is it complete?")
      }
      return nil
    }
    try finish(&entry)
    return entry
  }

  private mutating func finish(_ entry: inout POEntry) throws(TumenError) {
    try close(&entry)
    guard !entry.translations.isEmpty else {
      throw lines.failure("the message of line \(entry.line) has no msgstr", mend: "add one; is the file complete?")
    }
  }

  /// The character set that the header names in the first bytes of a file, `nil` if it is UTF-8 or none.
  private static func characterSet(in head: ArraySlice<UInt8>, file: String) throws(TumenError) -> POCharset? {
    for (number, bytes) in head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard bytes.contains(UInt8(ascii: ";")) else { continue }
      let line = String(decoding: bytes, as: UTF8.self).lowercased()
      guard let start = line.firstRange(of: "content-type:")?.upperBound,
        let field = line[start...].firstRange(of: "charset=")
      else { continue }
      let name = String(line[field.upperBound...].prefix { !$0.isWhitespace && !";\\\"".contains($0) })
      // `CHARSET` is what `xgettext` writes into a template.
      if ["utf-8", "utf8", "charset", "ascii", "us-ascii", ""].contains(name) { return nil }
      if let set = POCharset(named: name) { return set }
      throw TumenError(
        .malformed, "the header names the charset “\(name.prefix(40))”, which is unknown",
        mend: "save the file as UTF-8",
        at: .init(file: file, line: number + 1))
    }
    return nil
  }

  // MARK: Lines

  /// Takes a line into the entry.
  /// - Returns: false if the line belongs to the next entry.
  private mutating func read(
    _ bytes: [UInt8], _ range: Range<Int>, into entry: inout POEntry
  ) throws(TumenError) -> Bool {
    var place = POText.skipSpace(bytes, range.lowerBound, range.upperBound)
    let end = range.upperBound
    if place == end { return true }
    guard bytes[place] == UInt8(ascii: "#") else {
      if entry.isObsolete, hasID { return false }
      return try readStatement(bytes, place, end, into: &entry)
    }
    func mark(at place: Int) -> UInt8 { place + 1 < end ? bytes[place + 1] : UInt8(ascii: " ") }
    var commentMark = mark(at: place)
    let isObsolete = commentMark == UInt8(ascii: "~")
    if isObsolete {
      place = POText.skipSpace(bytes, place + 2, end)
      if place == end { return true }
    }
    // Some programs write the comments of obsolete messages as `#~ # text` and `#~ #, fuzzy`.
    if isObsolete, bytes[place] == UInt8(ascii: "#") {
      commentMark = mark(at: place)
    } else if isObsolete {
      if hasID, !entry.isObsolete { return false }
      if bytes[place] == UInt8(ascii: "|") {
        if hasID { return false }
        return try readPrevious(bytes, POText.skipSpace(bytes, place + 1, end), end, into: &entry)
      }
      if entry.context != nil || isBufferOpen || hasID, !entry.isObsolete, !isPreviousOpen { return false }
      entry.isObsolete = true
      return try readStatement(bytes, place, end, into: &entry)
    }
    if hasID || isStatementOpen(entry) {
      if entry.translations.isEmpty, !isTranslationOpen {
        throw lines.failure("a comment stands within a message", mend: "put it before msgctxt or msgid")
      }
      return false
    }
    switch commentMark {
    case UInt8(ascii: "."): entry.extractedComments.append(try comment(bytes, place + 2, end))
    case UInt8(ascii: ":"): entry.references.append(try comment(bytes, place + 2, end))
    case UInt8(ascii: ","), UInt8(ascii: "="):
      entry.flagPlaces.append(lineStart..<lineEnd)
      for flag in try comment(bytes, place + 2, end).split(separator: ",") {
        let name = flag.drop(while: \.isWhitespace)
        if name.isEmpty { continue }
        entry.flags.append(String(name))
        size.addPart()
      }
    case UInt8(ascii: "|"):
      return try readPrevious(bytes, POText.skipSpace(bytes, place + 2, end), end, into: &entry)
    default: entry.translatorComments.append(try comment(bytes, place + 1, end))
    }
    return true
  }

  private func isStatementOpen(_ entry: POEntry) -> Bool { entry.context != nil || isBufferOpen && !isPreviousOpen }

  private var isTranslationOpen: Bool {
    if case .translation = field, isBufferOpen { return true }
    return false
  }

  private var isPreviousOpen: Bool {
    switch field {
    case .previousContext, .previousID, .previousPlural: isBufferOpen
    default: false
    }
  }

  /// A comment without the space behind its mark.
  private mutating func comment(_ bytes: [UInt8], _ start: Int, _ end: Int) throws(TumenError) -> String {
    let hasSpace = start < end && bytes[start] == UInt8(ascii: " ")
    let text = try lines.text(bytes.span.extracting((hasSpace ? start + 1 : start)..<end), &traits)
    size.addPart(text)
    try checkSize()
    return text
  }

  // MARK: Statements

  private mutating func readStatement(
    _ bytes: [UInt8], _ start: Int, _ end: Int, into entry: inout POEntry
  ) throws(TumenError) -> Bool {
    if bytes[start] == UInt8(ascii: "\"") {
      guard isBufferOpen, !isPreviousOpen else {
        throw lines.failure("a text in quotation marks follows no keyword", mend: "put msgid or msgstr before it")
      }
      if case .translation(let form) = field, form < entry.places.count {
        entry.places[form] = entry.places[form].lowerBound..<lineEnd
      }
      try quoted.append(bytes, start, end, of: lines)
      return true
    }
    var place = start
    while place < end, bytes[place] == UInt8(ascii: "_") || (0x61...0x7A).contains(bytes[place]) { place += 1 }
    switch Self.keyword(bytes.span.extracting(start..<place)) {
    case .id:
      if !entry.translations.isEmpty || isTranslationOpen { return false }
      if hasID { throw lines.failure("the message of line \(entry.line) has no msgstr", mend: "add one") }
      try open(.id, &entry)
      if entry.context == nil { entry.start = lineStart }
      entry.line = lines.line
      hasID = true
    case .context:
      if !entry.translations.isEmpty || isTranslationOpen { return false }
      if hasID || entry.context != nil {
        throw lines.failure("msgctxt stands behind msgid", mend: "put it before msgid")
      }
      try open(.context, &entry)
      entry.start = lineStart
    case .plural:
      guard hasID, entry.translations.isEmpty, !isTranslationOpen else {
        throw lines.failure("msgid_plural stands elsewhere than behind msgid", mend: "put it there")
      }
      try open(.plural, &entry)
    case .translation: try openTranslation(bytes, &place, end, &entry)
    case .domain:
      if hasID { return false }
      domains += 1
      return true
    case nil:
      let shown = String(decoding: bytes[start..<min(end, start + 30)], as: UTF8.self)
      throw lines.failure(
        "“\(shown)” begins with no keyword of PO", mend: "write msgctxt, msgid, msgid_plural or msgstr")
    }
    place = POText.skipSpace(bytes, place, end)
    guard place < end, bytes[place] == UInt8(ascii: "\"") else {
      throw lines.failure("no text in quotation marks follows the keyword", mend: "add one, \"\" if it is empty")
    }
    try quoted.append(bytes, place, end, of: lines)
    return true
  }

  private enum Keyword {
    case context, id, plural, translation, domain
  }

  private static func keyword(_ word: Span<UInt8>) -> Keyword? {
    if word.spells("msgid") { return .id }
    if word.spells("msgstr") { return .translation }
    if word.spells("msgctxt") { return .context }
    if word.spells("msgid_plural") { return .plural }
    return word.spells("domain") ? .domain : nil
  }

  private mutating func openTranslation(
    _ bytes: [UInt8], _ place: inout Int, _ end: Int, _ entry: inout POEntry
  ) throws(TumenError) {
    guard hasID else { throw lines.failure("msgstr stands before msgid", mend: "put msgid before it") }
    try close(&entry)
    var form = 0
    let bracket = POText.skipSpace(bytes, place, end)
    let isIndexed = bracket < end && bytes[bracket] == UInt8(ascii: "[")
    if isIndexed {
      let digits = bytes[(bracket + 1)..<end].prefix { (0x30...0x39).contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)), digits.endIndex < end,
        bytes[digits.endIndex] == UInt8(ascii: "]")
      else { throw lines.failure("no number stands between the brackets of msgstr", mend: "write msgstr[0]") }
      form = number
      place = digits.endIndex + 1
    }
    guard isIndexed == (entry.plural != nil) else {
      throw isIndexed
        ? lines.failure("msgstr[\(form)] stands in a message without msgid_plural", mend: "write msgstr")
        : lines.failure("msgstr without a number stands in a message with msgid_plural", mend: "write msgstr[0]")
    }
    guard form == entry.translations.count else {
      throw lines.failure(
        isIndexed
          ? "msgstr[\(form)] is not the next form, which is \(entry.translations.count)" : "the message has two msgstr",
        mend: isIndexed ? "number the forms from 0 without a gap" : "keep one of the two")
    }
    guard form < 100 else { throw lines.failure("the message has more than 100 forms") }
    field = .translation(form)
    isBufferOpen = true
    entry.places.append(lineStart..<lineEnd)
  }

  private mutating func readPrevious(
    _ bytes: [UInt8], _ start: Int, _ end: Int, into entry: inout POEntry
  ) throws(TumenError) -> Bool {
    if start == end { return true }
    var place = start
    if bytes[start] != UInt8(ascii: "\"") {
      while place < end, bytes[place] == UInt8(ascii: "_") || (0x61...0x7A).contains(bytes[place]) { place += 1 }
      let field: Field
      switch String(decoding: bytes[start..<place], as: UTF8.self) {
      case "msgctxt": field = .previousContext
      case "msgid": field = .previousID
      case "msgid_plural": field = .previousPlural
      default: throw lines.failure("no keyword of PO follows #|", mend: "write msgctxt, msgid or msgid_plural")
      }
      try open(field, &entry)
      place = POText.skipSpace(bytes, place, end)
    } else if !isPreviousOpen {
      throw lines.failure("a text in quotation marks follows no keyword", mend: "put #| msgid before it")
    }
    guard place < end, bytes[place] == UInt8(ascii: "\"") else {
      throw lines.failure("no text in quotation marks follows the keyword", mend: "add one, \"\" if it is empty")
    }
    try quoted.append(bytes, place, end, of: lines)
    return true
  }

  private func checkSize() throws(TumenError) {
    guard size.isTooGreat else { return }
    throw lines.failure(
      "the message goes on for more than \(RecordSize.limit >> 20) MiB", mend: "is this really a PO file?")
  }

  private mutating func open(_ next: Field, _ entry: inout POEntry) throws(TumenError) {
    try close(&entry)
    field = next
    isBufferOpen = true
  }

  /// Puts what was read where it belongs.
  private mutating func close(_ entry: inout POEntry) throws(TumenError) {
    guard isBufferOpen else { return }
    isBufferOpen = false
    var own = TextTraits()
    let text = try lines.text(quoted.bytes.span, &own)
    traits.formUnion(own)
    quoted.removeAll()
    size.addPart(text)
    try checkSize()
    switch field {
    case .none: break
    case .context: entry.context = text
    case .id: entry.id = text
    case .plural: entry.plural = text
    case .translation: entry.translations.append(text)
    case .previousContext: entry.previous.context = text
    case .previousID: entry.previous.id = text
    case .previousPlural: entry.previous.plural = text
    }
  }

  /// An error at the line that was read last.
  func failure(_ message: String, mend: String? = nil) -> TumenError { lines.failure(message, mend: mend) }
}
