internal import TumenModel
internal import TumenText

/// Tables of units, a row a unit: TSV (IANA text/tab-separated-values) as fields stand between tabs, or CSV (RFC 4180).
///
/// The first line names the columns, or `--languages` does. A field of TSV cannot hold a tab or a line break.
struct TableUnitReader: CopiedUnitReader {
  private enum Column: Equatable {
    case language(LanguageTag)
    case property(String)
    case id
    case note
    case skipped
  }

  private let file: String
  private var rows: TableRows
  private var columns: [Column]
  private var unnamedColumns = 0
  /// The names of columns that could be those of languages and are none.
  private var words: [String] = []
  private var hasHeader: Bool
  /// The first row, if it was read to see whether it names the columns.
  private var ahead: [String]?

  /// The language that was named first, by the caller if it named any.
  private(set) var sourceLanguage: LanguageTag?

  var remark: String? {
    let parts = [
      unnamedColumns == 0 ? nil : "\(unnamedColumns) column(s) without a name were passed over",
      words.isEmpty
        ? nil
        : "column(s) called like languages that are written otherwise or hold no words were kept as properties: "
          + Losses.shown(words),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// - Parameters:
  ///   - columns: what the columns are (`en,ru,-,package=prop`); the first line says it if `nil`.
  ///   - keepsBytes: whether ``takeBytes()`` gives what was read.
  init(
    _ source: ByteSource, _ shape: TableRows.Shape, columns names: String?, keepsBytes: Bool = false
  ) throws(TumenError) {
    file = source.name
    let named = try names.map(Self.columns(named:))
    let head = named == nil ? Array(try source.peek()) : []
    rows = try TableRows(source, shape, columns: named?.count, keepsBytes: keepsBytes)
    columns = named ?? []
    hasHeader = named == nil
    if let first = try rows.next() {
      if let named {
        let names = first.map(\.trimmingSpaces)
        if let headed = try Self.columns(in: names, calling: named, at: .init(file: file, line: max(1, rows.line))) {
          columns = headed
          hasHeader = true
        } else {
          ahead = first
        }
      } else {
        let head = TableHead(first, head: head, shape)
        columns = zip(head.names, head.languages).map(Self.column)
        words = head.words
      }
    } else if hasHeader {
      throw rows.failure("the table is empty")
    }
    for case .property(let name) in columns {
      if let fault = TableHead.fault(in: name) { throw rows.failure(fault.message, mend: fault.mend) }
    }
    let tags = Self.languages(of: columns)
    sourceLanguage = named.flatMap { Self.languages(of: $0).first } ?? tags.first
    guard tags.count >= 2 else {
      let odd = ahead?.first ?? columns.lazy.compactMap { if case .property(let name) = $0 { name } else { nil } }.first
      throw rows.failure(
        "the first line names fewer than two languages (“\((odd ?? "").prefix(40))” is none)",
        mend: "name the columns, here or in a first line", with: [.init(.columns, "en,ru,…")])
    }
    if let twice = LanguageTag.firstRepeated(in: tags) {
      throw TumenError(
        .usage, "the language \(twice) names two columns", mend: "name each language once", at: .init(file: file))
    }
  }

  private static func languages(of columns: [Column]) -> [LanguageTag] {
    columns.compactMap { if case .language(let language) = $0 { language } else { nil } }
  }

  /// The bytes of the file that were read since the last call.
  mutating func takeBytes() -> [UInt8] { rows.takeBytes() }

  /// What stands between quoted fields; `nil` if tabs stand between fields as they are.
  var separator: UInt8? { rows.separator }

  /// Where the text of a language in the row that was read last stands in the file, with its quotation marks.
  func place(of language: LanguageTag) -> Range<Int>? {
    columns.firstIndex(of: .language(language)).map { rows.places[$0] }
  }

  /// Where that row ends in the file.
  var end: Int { rows.places.last?.upperBound ?? 0 }

  private static func column(headed name: String, language: LanguageTag?) -> Column {
    if TableHead.isID(name) { return .id }
    if name == "note" { return .note }
    if let language { return .language(language) }
    return name.isEmpty ? .skipped : .property(name)
  }

  /// The columns that a first row names although the caller has named them: by the same languages, in whatever order and
  /// places if the caller named nothing else, or as `source` and `target` of the two that the caller gave (Weblate). `nil`
  /// if it is a row like others.
  /// - Throws: ``TumenError`` with code `usage` if it names others.
  private static func columns(
    in row: [String], calling named: [Column], at place: TumenError.Place
  ) throws(TumenError) -> [Column]? {
    let names = row.map { $0.lowercased() }
    if names.contains("source"), names.contains("target"), named.count == 2 {
      return names.enumerated().map { place, name in
        switch name {
        case "source": named[0]
        case "target": named[1]
        case "id": .id
        case "": .skipped
        default: .property(row[place])
        }
      }
    }
    let languages = Self.languages(of: named)
    let tags = row.map { name in
      (try? LanguageTag(name)).flatMap { $0.isNamed || languages.contains($0) ? $0 : nil }
    }
    let places = languages.compactMap { language in
      tags.firstIndex(of: language) ?? tags.firstIndex { $0?.matches(language) == true }
    }
    // A word may look like a language, but hardly two of a row with one that was named among them.
    guard !places.isEmpty, tags.count(where: { $0 != nil }) >= 2 else { return nil }
    let isWhole = places.count == languages.count && Set(places).count == places.count
    if isWhole, places == named.indices.filter({ if case .language = named[$0] { true } else { false } }) {
      return named + Array(repeating: .skipped, count: max(0, row.count - named.count))
    }
    guard isWhole, named.count == languages.count else {
      throw TumenError(
        .usage, "the first line names other columns than were given (“\(row.joined(separator: ", ").prefix(60))”)",
        mend: "leave the names of the columns out, or name them as the file does", with: [.init(.columns)],
        at: place)
    }
    // Who names languages alone says which ones, and the file where they are.
    return row.indices.map { place in
      if let index = places.firstIndex(of: place) { return .language(languages[index]) }
      return TableHead.language(row[place]) == nil ? column(headed: row[place], language: nil) : .skipped
    }
  }

  private static func columns(named text: String) throws(TumenError) -> [Column] {
    var columns: [Column] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      if name == "-" {
        columns.append(.skipped)
      } else if name.hasSuffix("=prop") {
        columns.append(.property(String(name.dropLast("=prop".count))))
      } else {
        do { columns.append(.language(try LanguageTag(name))) } catch {
          throw TumenError(
            .usage, error.message, mend: "name the columns, “-” for one to be passed over",
            with: [.init(.columns, "en,ru,-,package=prop")])
        }
      }
    }
    guard columns.count(where: { if case .language = $0 { true } else { false } }) >= 2 else {
      throw TumenError(
        .usage, "fewer than two languages are named", mend: "name both columns", with: [.init(.columns, "en,ru")])
    }
    return columns
  }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    if let first = ahead {
      ahead = nil
      return record(first)
    }
    return try rows.next().map { record($0) }
  }

  private mutating func record(_ fields: [String]) -> Record<TranslationUnit> {
    let line = rows.line
    if fields.count < columns.count {
      return .rejected(
        message: "the row has \(fields.count) field(s), not \(columns.count); add the missing ones", line: line)
    }
    if hasHeader, fields.count > columns.count {
      return .rejected(
        message: "the row has \(fields.count) fields, not \(columns.count); is there a separator in the text?",
        line: line)
    }
    unnamedColumns = max(unnamedColumns, fields.count - columns.count)
    var unit = TranslationUnit(variants: [])
    unit.variants.reserveCapacity(min(columns.count, 2))
    for place in columns.indices {
      let field = fields[place]
      switch columns[place] {
      case .language(let language): unit.variants.append(.init(language, Segment(field)))
      case .property(let name):
        if !field.isEmpty { unit.metadata.properties.append(Attribute(name, field)) }
      case .note: if !field.isEmpty { unit.metadata.notes.append(field) }
      case .id: unit.id = field.isEmpty ? nil : field
      case .skipped: break
      }
    }
    return rows.holdsForbidden ? .checked(unit, "the row", line: line) : .read(unit, line: line)
  }
}
