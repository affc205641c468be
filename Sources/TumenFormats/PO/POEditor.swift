internal import TumenModel
internal import TumenText

/// Writes translations into a PO catalogue; all else keeps its bytes.
///
/// A translation takes the place of the whole `msgstr` statement, a correction that of its own characters. One whose source differs from the message marks the
/// message as fuzzy, an exact one takes that mark away. Each plural form is a unit of its own.
struct POEditor: DocumentEditor {
  let format = Format.po
  private var parser: POParser
  private var catalogue: POCatalogue
  private var splice = Splice()
  private var entry: POEntry?
  /// The form that comes next, and the one that was given last.
  private var form = 0
  /// What the forms of the current message got.
  private var translations: [Int: (text: String, isExact: Bool)] = [:]
  /// What of the forms was corrected.
  private var corrections: [Int: TextCorrections] = [:]
  let file: String
  let remark: String? = nil

  /// - Parameters:
  ///   - columns: the two languages: `en,ru`.
  ///   - target: the language of the translations, if neither the header nor the path tells it.
  /// - Throws: ``TumenError`` with code `malformed` for an unknown character set.
  init(_ source: ByteSource, columns: String? = nil, target: LanguageTag? = nil) throws(TumenError) {
    file = source.name
    catalogue = try POCatalogue(source, columns: columns, target: target)
    parser = try POParser(source, keepsBytes: true)
    // The header stands first and says the languages.
    try readEntry()
    if let entry, entry.isHeader, !entry.isObsolete {
      catalogue.read(POHeader(entry.translations[0]))
      try readEntry()
    }
  }

  var sourceLanguage: LanguageTag? { catalogue.source }
  var targetLanguage: LanguageTag? { catalogue.target }

  mutating func next() throws(TumenError) -> DocumentUnit? {
    while let entry {
      if form < entry.translations.count {
        try catalogue.check(entry)
        let unit = catalogue.unit(of: entry, form: form, text: entry.translations[form])
        form += 1
        return DocumentUnit(
          unit, line: entry.line, state: entry.flags.contains("fuzzy") ? "fuzzy" : nil,
          isTranslatable: !entry.isObsolete)
      }
      try finishEntry()
      try readEntry()
    }
    splice.settleAll()
    return nil
  }

  @discardableResult
  mutating func translate(
    _ target: Segment, of model: Segment? = nil, score: Score, isAmbiguous: Bool = false, isAlarming: Bool = false
  ) throws(TumenError) -> Bool {
    guard entry != nil, form > 0 else { return false }
    translations[form - 1] = (POUnitWriter.flat(target), score >= .exact && !isAmbiguous)
    return true
  }

  mutating func correct(_ range: Range<Int>, of language: LanguageTag, to text: String) throws(TumenError) -> Bool {
    guard entry != nil, form > 0, language == targetLanguage else { return false }
    corrections[form - 1, default: TextCorrections()].add(text, at: range)
    return true
  }

  mutating func take() throws(TumenError) -> [UInt8] { splice.take() }

  private mutating func readEntry() throws(TumenError) {
    form = 0
    entry = try parser.next()
    splice.append(parser.takeBytes())
  }

  private mutating func finishEntry() throws(TumenError) {
    guard let entry else { return }
    for (form, own) in corrections {
      if try corrected(entry, form, own) { continue }
      translations[form] = (own.applied(to: entry.translations[form]), !entry.flags.contains("fuzzy"))
    }
    corrections = [:]
    for (form, translation) in translations {
      let place = entry.places[form]
      let keyword = entry.plural == nil ? "msgstr" : "msgstr[\(form)]"
      var statement = OutputBytes()
      POString.append(
        keyword, translation.text, mark: entry.isObsolete ? "#~ " : "", ending: ending(of: place), to: &statement)
      splice.replace(place, with: try encoded(statement.take(), at: entry.line))
    }
    if !translations.isEmpty {
      let isFuzzy = translations.values.contains { !$0.isExact } || repeatsForm(entry)
      if isFuzzy != entry.flags.contains("fuzzy") { mark(entry, asFuzzy: isFuzzy) }
    }
    translations = [:]
    if let end = entry.places.last?.upperBound { splice.settle(end) }
  }

  /// Puts corrections where they stand and touches nothing else.
  /// - Returns: whether that could be done: each character of the text stands by itself in the file.
  private mutating func corrected(
    _ entry: POEntry, _ form: Int, _ own: TextCorrections
  ) throws(TumenError) -> Bool {
    let statement = entry.places[form]
    guard translations[form] == nil,
      let places = POTextPlaces(of: entry.translations[form], in: splice[statement], set: parser.characterSet)
    else { return false }
    for edit in own.inOrder.flatMap({ places.edits(of: $0.range, to: $0.text) }) {
      splice.replace(
        statement.lowerBound + edit.range.lowerBound..<statement.lowerBound + edit.range.upperBound,
        with: try encoded(edit.bytes, at: entry.line))
    }
    return true
  }

  /// Whether forms for several things that differ in the language were given one text: a memory that knows no forms has the
  /// same for each.
  private func repeatsForm(_ entry: POEntry) -> Bool {
    guard entry.plural != nil else { return false }
    let several = translations.map { (category: catalogue.category(of: $0.key, in: entry), text: $0.value.text) }
      .filter { $0.category != .one }
    return Set(several.map(\.category)).count > 1 && Set(several.map(\.text)).count < several.count
  }

  /// Sets or removes the flag `fuzzy` in the lines of flags.
  private mutating func mark(_ entry: POEntry, asFuzzy isFuzzy: Bool) {
    if isFuzzy {
      if let line = entry.flagPlaces.first {
        let mark = splice[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "#") }.count + 1
        splice.insert(" fuzzy,", at: line.lowerBound + mark)
      } else {
        let ending = ending(of: entry.places[0])
        splice.insert((entry.isBehindOther ? ending : "") + "#, fuzzy" + ending, at: entry.start)
      }
      return
    }
    for line in entry.flagPlaces {
      let text = String(decoding: splice[line], as: UTF8.self)
      let flags = text.drop { $0.isWhitespace || "#,=".contains($0) }.split(separator: ",")
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      guard flags.contains("fuzzy") else { continue }
      let others = flags.filter { $0 != "fuzzy" && !$0.isEmpty }
      let rest = others.isEmpty ? "" : "#, " + others.joined(separator: ", ") + ending(of: line)
      splice.replace(line, with: Array(rest.utf8))
    }
  }

  /// How the lines of a stretch of the file end.
  private func ending(of place: Range<Int>) -> String {
    let bytes = splice[place]
    return bytes.contains(0x0D) ? bytes.contains(0x0A) ? "\r\n" : "\r" : "\n"
  }

  private func encoded(_ bytes: [UInt8], at line: Int) throws(TumenError) -> [UInt8] {
    guard let set = parser.characterSet else { return bytes }
    guard let encoded = set.bytes(of: bytes) else {
      throw TumenError(
        .malformed, "\(set.name) has not got all characters of the translation", mend: "save the file as UTF-8",
        at: .init(file: file, line: line))
    }
    return encoded
  }
}
