internal import TumenModel

/// The entries of a PO file, one at a time, the header among them.
struct POParser {
  private var lines: LineReader
  /// The character set that the header names, unless it is UTF-8.
  let characterSet: POCharset?
  /// What of the line at hand belongs to the next entry.
  private var held: Range<Int>?
  private var isEnded = false
  /// Where the line at hand begins and ends in the file.
  private var lineStart = 0
  private var lineEnd = 0
  /// The line at hand in UTF-8 if the file is in another character set, and where it begins among its bytes.
  private var decoded: [UInt8] = []
  private var lineBegin = 0
  /// What tells that the file is UTF-8 whatever the header says.
  private var suspicion = UTF8Suspicion()
  /// Whether the header says that the file is ASCII, and whether it is more.
  private let isCalledASCII: Bool
  private(set) var isBeyondASCII = false
  /// How many comments stand behind the last message.
  private(set) var commentsAtEnd = 0
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
  /// What is wrong if no text follows the keyword that was read last.
  private var missingText: TumenError?
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
    let isUTF16 = UTF16Decoder(head: head) != nil
    let named = Self.charset(in: head)
    isCalledASCII = named.map { ["ascii", "us-ascii"].contains($0.name) } ?? false
    characterSet = isUTF16 ? nil : try Self.characterSet(named, file: source.name)
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
        range = try begun(line)
      }
      let rest =
        characterSet == nil ? try read(lines.bytes, range, into: &entry) : try read(decoded, range, into: &entry)
      guard let rest else { continue }
      held = rest
      try finish(&entry)
      return entry
    }
    isEnded = true
    if !hasID, entry.translations.isEmpty {
      if entry.context != nil || isBufferOpen {
        throw lines.failure("the file ends within a message", mend: "is it complete?")
      }
      commentsAtEnd =
        entry.translatorComments.count + entry.extractedComments.count + entry.references.count + entry.flags.count
      return nil
    }
    try finish(&entry)
    return entry
  }

  /// The line that was read last, decoded if need be.
  private mutating func begun(_ line: Range<Int>) throws(TumenError) -> Range<Int> {
    lineBegin = line.lowerBound
    guard let characterSet else { return line }
    let bytes = lines.bytes[line]
    if suspicion.isConfirmed(by: bytes) {
      throw lines.failure(
        "the header says that the file is in \(characterSet.name), but it is in UTF-8",
        mend: "let the charset of the header be UTF-8")
    }
    guard let text = characterSet.text(of: Array(bytes)) else {
      throw lines.failure(
        "the line is not written in \(characterSet.name), as the header says",
        mend: "mend the charset of the header")
    }
    (decoded, lineBegin) = (text, 0)
    return 0..<text.count
  }

  private mutating func finish(_ entry: inout POEntry) throws(TumenError) {
    try close(&entry)
    guard entry.previous.id != nil || entry.previous == .init() else {
      throw lines.failure(
        "the message of line \(entry.line) has no #| msgid behind its #| msgctxt", mend: "add one, or take both out")
    }
    guard !entry.translations.isEmpty else {
      throw lines.failure("the message of line \(entry.line) has no msgstr", mend: "add one; is the file complete?")
    }
  }

  /// What the header in the first bytes of a file calls its character set, in small letters, and in which line.
  private static func charset(in head: ArraySlice<UInt8>) -> (name: String, line: Int)? {
    for (number, bytes) in head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard bytes.contains(UInt8(ascii: ";")) else { continue }
      let line = String(decoding: bytes, as: UTF8.self).lowercased()
      guard let start = line.firstRange(of: "content-type:")?.upperBound,
        let field = line[start...].firstRange(of: "charset=")
      else { continue }
      return (String(line[field.upperBound...].prefix { !$0.isWhitespace && !";\\\"".contains($0) }), number + 1)
    }
    return nil
  }

  /// The character set of a name, `nil` if it is UTF-8 or none.
  private static func characterSet(_ named: (name: String, line: Int)?, file: String) throws(TumenError) -> POCharset? {
    // `CHARSET` is what `xgettext` writes into a template.
    guard let named, !["utf-8", "utf8", "charset", "ascii", "us-ascii", ""].contains(named.name) else { return nil }
    // A mark at the head would tell.
    if ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs-4"].contains(where: named.name.hasPrefix) {
      throw TumenError(
        .malformed, "the header names the charset “\(named.name.prefix(40))”, but the file is not in it",
        mend: "mend the charset of the header", at: .init(file: file, line: named.line))
    }
    if let set = POCharset(named: named.name) { return set }
    throw TumenError(
      .malformed, "the header names the charset “\(named.name.prefix(40))”, which is unknown",
      mend: "save the file as UTF-8", at: .init(file: file, line: named.line))
  }

  // MARK: Lines

  /// Takes a line, or what is left of it, into the entry.
  /// - Returns: what of it belongs to the next entry, `nil` if nothing does.
  private mutating func read(
    _ bytes: [UInt8], _ range: Range<Int>, into entry: inout POEntry
  ) throws(TumenError) -> Range<Int>? {
    var place = POText.skipSpace(bytes, range.lowerBound, range.upperBound)
    let end = range.upperBound
    if place == end { return nil }
    guard bytes[place] == UInt8(ascii: "#") else {
      if entry.isObsolete, hasID { return range }
      return try readStatements(bytes, place, end, into: &entry)
    }
    func mark(at place: Int) -> UInt8 { place + 1 < end ? bytes[place + 1] : UInt8(ascii: " ") }
    var commentMark = mark(at: place)
    let isObsolete = commentMark == UInt8(ascii: "~")
    if isObsolete {
      place = POText.skipSpace(bytes, place + 2, end)
      if place == end { return nil }
    }
    // Some programs write the comments of obsolete messages as `#~ # text` and `#~ #, fuzzy`.
    if isObsolete, bytes[place] == UInt8(ascii: "#") {
      commentMark = mark(at: place)
    } else if isObsolete {
      if hasID, !entry.isObsolete { return range }
      if bytes[place] == UInt8(ascii: "|") {
        if hasID { return range }
        try readPrevious(bytes, POText.skipSpace(bytes, place + 1, end), end, into: &entry)
        return nil
      }
      if entry.context != nil || isBufferOpen || hasID, !entry.isObsolete, !isPreviousOpen { return range }
      entry.isObsolete = true
      guard let rest = try readStatements(bytes, place, end, into: &entry) else { return nil }
      // The mark of what is obsolete stands at the head of a line.
      guard rest.lowerBound == place else {
        throw failure(
          "a second message begins in this line", bytes, rest.lowerBound, mend: "begin it in a line of its own")
      }
      return range
    }
    if hasID || isStatementOpen(entry) {
      if entry.translations.isEmpty, !isTranslationOpen {
        throw failure("a comment stands within a message", bytes, place, mend: "put it before msgctxt or msgid")
      }
      return range
    }
    switch commentMark {
    case UInt8(ascii: "."): entry.extractedComments.append(try comment(bytes, place + 2, end))
    case UInt8(ascii: ":"): entry.references.append(try comment(bytes, place + 2, end))
    case UInt8(ascii: ","), UInt8(ascii: "="):
      entry.flagPlaces.append(offset(of: place, in: bytes)..<lineEnd)
      for flag in try comment(bytes, place + 2, end).split(separator: ",") {
        let name = flag.drop(while: \.isWhitespace)
        if name.isEmpty { continue }
        entry.flags.append(String(name))
        size.addPart()
      }
    case UInt8(ascii: "|"): try readPrevious(bytes, POText.skipSpace(bytes, place + 2, end), end, into: &entry)
    default: entry.translatorComments.append(try comment(bytes, place + 1, end))
    }
    return nil
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
    var own = TextTraits()
    let text = try self.text(bytes.span.extracting((hasSpace ? start + 1 : start)..<end), &own)
    note(own)
    size.addPart(text)
    try checkSize()
    return text
  }

  // MARK: Statements

  /// Takes statements, of which most lines have one, into the entry.
  /// - Returns: what belongs to the next entry, `nil` if nothing does.
  private mutating func readStatements(
    _ bytes: [UInt8], _ start: Int, _ end: Int, into entry: inout POEntry
  ) throws(TumenError) -> Range<Int>? {
    var place = start
    while place < end {
      guard let behind = try readStatement(bytes, place, end, into: &entry) else { return place..<end }
      let isComment = behind < end && bytes[behind] == UInt8(ascii: "#")
      if behind < end, !isComment,
        Self.keyword(bytes.span.extracting(behind..<Self.endOfWord(bytes, behind, end))) == nil
      {
        throw failure(
          "something stands behind the closing quotation mark", bytes, behind,
          mend: "put \\ before a mark within a text")
      }
      if behind < end, case .translation(let form) = field, form < entry.places.count {
        entry.places[form] = entry.places[form].lowerBound..<offset(of: behind, in: bytes)
      }
      // It is one of the next message.
      if isComment { return try read(bytes, behind..<end, into: &entry) }
      place = behind
    }
    return nil
  }

  /// Where a place in the line at hand is in the file; the first one in it is its beginning.
  private func offset(of place: Int, in bytes: [UInt8]) -> Int {
    let before = bytes[lineBegin..<place]
    if before.allSatisfy({
      $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "~")
    }) {
      return lineStart
    }
    return lineStart + (characterSet?.bytes(of: Array(before))?.count ?? before.count)
  }

  private func begin(_ entry: inout POEntry, _ start: Int) {
    (entry.start, entry.isBehindOther) = (start, start != lineStart)
  }

  /// - Returns: where something else stands behind the statement; `nil` if it belongs to the next entry.
  private mutating func readStatement(
    _ bytes: [UInt8], _ start: Int, _ end: Int, into entry: inout POEntry
  ) throws(TumenError) -> Int? {
    if bytes[start] == UInt8(ascii: "\"") {
      guard isBufferOpen, !isPreviousOpen else {
        throw failure(
          "a text in quotation marks follows no keyword", bytes, start, mend: "put msgid or msgstr before it")
      }
      if case .translation(let form) = field, form < entry.places.count {
        entry.places[form] = entry.places[form].lowerBound..<lineEnd
      }
      return try append(bytes, start, end)
    }
    var place = Self.endOfWord(bytes, start, end)
    switch Self.keyword(bytes.span.extracting(start..<place)) {
    case .id:
      if !entry.translations.isEmpty || isTranslationOpen { return nil }
      if hasID { throw failure("the message of line \(entry.line) has no msgstr", bytes, start, mend: "add one") }
      try open(.id, &entry)
      if entry.context == nil { begin(&entry, offset(of: start, in: bytes)) }
      entry.line = lines.line
      hasID = true
    case .context:
      if !entry.translations.isEmpty || isTranslationOpen { return nil }
      if hasID || entry.context != nil {
        throw failure("msgctxt stands behind msgid", bytes, start, mend: "put it before msgid")
      }
      if case .context = field, isBufferOpen {
        throw failure("the message has two msgctxt", bytes, start, mend: "keep one of the two")
      }
      try open(.context, &entry)
      begin(&entry, offset(of: start, in: bytes))
    case .plural:
      guard hasID, entry.translations.isEmpty, !isTranslationOpen else {
        throw failure("msgid_plural stands elsewhere than behind msgid", bytes, start, mend: "put it there")
      }
      try close(&entry)
      guard entry.plural == nil else {
        throw failure("the message has two msgid_plural", bytes, start, mend: "keep one of the two")
      }
      try open(.plural, &entry)
    case .translation: try openTranslation(bytes, &place, end, &entry)
    case .domain:
      if hasID { return nil }
      try close(&entry)
      guard entry.context == nil else {
        throw failure("domain stands within a message", bytes, start, mend: "put it before msgctxt")
      }
      let text = POText.skipSpace(bytes, place, end)
      guard text < end, bytes[text] == UInt8(ascii: "\"") else {
        throw failure(
          "no name in quotation marks follows domain", bytes, start, mend: "write it behind, or take the line out")
      }
      domains += 1
      defer { quoted.removeAll() }
      return try append(bytes, text, end)
    case nil:
      let shown = String(decoding: bytes[start..<min(end, start + 30)], as: UTF8.self)
      throw failure(
        "“\(shown)” begins with no keyword of PO", bytes, start, mend: "write msgctxt, msgid, msgid_plural or msgstr")
    }
    return try appendFirst(bytes, POText.skipSpace(bytes, place, end), end)
  }

  /// Takes the text that follows a keyword, which may stand in the next line.
  /// - Returns: where something else stands behind it.
  private mutating func appendFirst(_ bytes: [UInt8], _ place: Int, _ end: Int) throws(TumenError) -> Int {
    if place < end, bytes[place] == UInt8(ascii: "\"") { return try append(bytes, place, end) }
    let missing = failure(
      "no text in quotation marks follows the keyword", bytes, place, mend: "add one, \"\" if it is empty")
    if place < end { throw missing }
    missingText = missing
    return place
  }

  /// Takes a text in quotation marks.
  /// - Returns: where something else stands behind it.
  private mutating func append(_ bytes: [UInt8], _ place: Int, _ end: Int) throws(TumenError) -> Int {
    missingText = nil
    // Once the text is whole, its lines are gone.
    if !bytes.span.extracting(place..<end).traits.isDisjoint(with: [.isInvalid, .hasNUL]) {
      var own = TextTraits()
      _ = try text(bytes.span.extracting(place..<end), &own)
    }
    do throws(POText.Fault) { return try quoted.append(bytes, place, end) } catch {
      throw failure(error.message, bytes, error.place, mend: error.mend)
    }
  }

  /// Where the small letters and underscores end that begin at a place.
  private static func endOfWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    bytes[start..<end].firstIndex { $0 != UInt8(ascii: "_") && !(0x61...0x7A).contains($0) } ?? end
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
    let start = place - "msgstr".utf8.count
    guard hasID else { throw failure("msgstr stands before msgid", bytes, start, mend: "put msgid before it") }
    try close(&entry)
    var form = 0
    let bracket = POText.skipSpace(bytes, place, end)
    let isIndexed = bracket < end && bytes[bracket] == UInt8(ascii: "[")
    if isIndexed {
      let digits = bytes[POText.skipSpace(bytes, bracket + 1, end)..<end].prefix { (0x30...0x39).contains($0) }
      let close = POText.skipSpace(bytes, digits.endIndex, end)
      guard let number = Int(String(decoding: digits, as: UTF8.self)), close < end, bytes[close] == UInt8(ascii: "]")
      else {
        throw failure("no number stands between the brackets of msgstr", bytes, bracket, mend: "write msgstr[0]")
      }
      form = number
      place = close + 1
    }
    guard isIndexed == (entry.plural != nil) else {
      throw isIndexed
        ? failure("msgstr[\(form)] stands in a message without msgid_plural", bytes, start, mend: "write msgstr")
        : failure(
          "msgstr without a number stands in a message with msgid_plural", bytes, start, mend: "write msgstr[0]")
    }
    guard form == entry.translations.count else {
      throw failure(
        isIndexed
          ? "msgstr[\(form)] is not the next form, which is \(entry.translations.count)" : "the message has two msgstr",
        bytes, start, mend: isIndexed ? "number the forms from 0 without a gap" : "keep one of the two")
    }
    guard form < 100 else {
      throw failure("the message has more than 100 forms", bytes, start, mend: "is this really a PO file?")
    }
    field = .translation(form)
    isBufferOpen = true
    entry.places.append(offset(of: start, in: bytes)..<lineEnd)
  }

  private mutating func readPrevious(
    _ bytes: [UInt8], _ start: Int, _ end: Int, into entry: inout POEntry
  ) throws(TumenError) {
    if start == end { return }
    var place = start
    if bytes[start] != UInt8(ascii: "\"") {
      place = Self.endOfWord(bytes, start, end)
      try close(&entry)
      let (field, isInOrder): (Field, Bool)
      let previous = entry.previous
      switch String(decoding: bytes[start..<place], as: UTF8.self) {
      case "msgctxt": (field, isInOrder) = (.previousContext, previous == .init())
      case "msgid": (field, isInOrder) = (.previousID, previous.id == nil && previous.plural == nil)
      case "msgid_plural": (field, isInOrder) = (.previousPlural, previous.id != nil && previous.plural == nil)
      default: throw failure("no keyword of PO follows #|", bytes, start, mend: "write msgctxt, msgid or msgid_plural")
      }
      guard isInOrder else {
        throw failure(
          "what stands behind #| is twice there or out of order", bytes, start,
          mend: "keep one msgctxt, msgid and msgid_plural each, in this order")
      }
      try open(field, &entry)
      place = POText.skipSpace(bytes, place, end)
    } else if !isPreviousOpen {
      throw failure("a text in quotation marks follows no keyword", bytes, start, mend: "put #| msgid before it")
    }
    let behind = try appendFirst(bytes, place, end)
    guard behind == end else {
      throw failure(
        "something stands behind the closing quotation mark", bytes, behind, mend: "put \\ before a mark within a text")
    }
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
    if let missingText { throw missingText }
    var own = TextTraits()
    let text = try text(quoted.bytes.span, &own)
    note(own)
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

  /// Takes in what a text of the entry is.
  private mutating func note(_ own: TextTraits) {
    if !own.contains(.isASCII) { isBeyondASCII = isCalledASCII }
    traits.formUnion(own)
  }

  /// Bytes of the entry as text.
  private func text(_ bytes: Span<UInt8>, _ own: inout TextTraits) throws(TumenError) -> String {
    do { return try lines.text(bytes, &own) } catch {
      guard isCalledASCII, bytes.traits.contains(.isInvalid) else { throw error }
      throw TumenError(
        .malformed, "the header says that the file is ASCII, but the line holds other bytes, which are no UTF-8 either",
        mend: "name its true charset in the header, or save it as UTF-8", at: error.place)
    }
  }

  /// An error at a place in the line at hand.
  private func failure(_ message: String, _ bytes: [UInt8], _ place: Int, mend: String) -> TumenError {
    lines.failure(message, mend: mend, column: LineReader.column(of: place, in: bytes, from: lineBegin))
  }

  /// An error at the line that was read last.
  func failure(_ message: String, mend: String? = nil) -> TumenError { lines.failure(message, mend: mend) }
}
