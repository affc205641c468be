internal import TumenModel
internal import TumenText

/// Tab-separated tables (IANA text/tab-separated-values): a row a line, fields as they stand between tabs.
///
/// The first line names the columns, or `--languages` does. A field cannot hold a tab or a line break.
struct TSVUnitReader: UnitReader {
  private enum Column {
    case language(LanguageTag)
    case property(String)
    case id
    case skipped
  }

  private var lines: LineReader
  private let columns: [Column]
  private var unnamedColumns = 0
  private let hasHeader: Bool

  var sourceLanguage: LanguageTag? {
    for case .language(let language) in columns { return language }
    return nil
  }

  var remark: String? {
    unnamedColumns == 0 ? nil : "\(unnamedColumns) column(s) without a name were passed over"
  }

  /// - Parameter columns: what the columns are (`en,ru,-,package=prop`); the first line says it if `nil`.
  init(_ source: ByteSource, columns: String?) throws(TumenError) {
    lines = LineReader(source)
    hasHeader = columns == nil
    if let columns {
      self.columns = try Self.columns(named: columns)
    } else {
      guard let header = try lines.next(), !header.isEmpty else { throw lines.failure("the table is empty") }
      let place = TumenError.Place(file: source.name, line: 1)
      self.columns = header.split(separator: "\t", omittingEmptySubsequences: false).map { name in
        Self.column(headed: name)
      }
      guard languages.count >= 2 else {
        let odd = header.split(separator: "\t").first { (try? LanguageTag($0)) == nil } ?? ""
        throw TumenError(
          .malformed, "the first line names fewer than two languages (“\(odd.prefix(40))” is none)",
          mend: "name the columns with --languages en,ru,… or in a first line", at: place)
      }
    }
    let tags = languages
    if let twice = tags.first(where: { tag in tags.count { $0 == tag } > 1 }) {
      throw TumenError(
        .usage, "the language \(twice) names two columns", mend: "name each language once",
        at: .init(file: source.name))
    }
  }

  private var languages: [LanguageTag] {
    columns.compactMap { if case .language(let language) = $0 { language } else { nil } }
  }

  /// The column under a name of the first line.
  private static func column(headed name: Substring) -> Column {
    // `id` is a language tag too, of Indonesian, which a table names `id-ID`; and `url` could be one.
    if name == "id" { return .id }
    if let tag = try? LanguageTag(name), tag.isNamed { return .language(tag) }
    return name.isEmpty ? .skipped : .property(String(name))
  }

  /// Which field of a row has which language.
  static func places(columns: String?, header: String) throws(TumenError) -> [LanguageTag: Int] {
    let row = header.hasSuffix("\r") ? header.dropLast() : header[...]
    let columns =
      if let columns { try Self.columns(named: columns) } else {
        row.split(separator: "\t", omittingEmptySubsequences: false).map(column(headed:))
      }
    var places: [LanguageTag: Int] = [:]
    for (place, column) in columns.enumerated() {
      if case .language(let language) = column { places[language] = place }
    }
    return places
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
            .usage, "--languages: \(error.message)",
            mend: "name the columns like en,ru,-,package=prop (“-” passes one over)")
        }
      }
    }
    guard columns.count(where: { if case .language = $0 { true } else { false } }) >= 2 else {
      throw TumenError(.usage, "--languages names fewer than two languages", mend: "write --languages en,ru")
    }
    return columns
  }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while let text = try lines.next() {
      if text.isEmpty { continue }
      return record(text, line: lines.line)
    }
    return nil
  }

  private mutating func record(_ text: String, line: Int) -> Record<TranslationUnit> {
    let fields = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
    if fields.count < columns.count {
      return .rejected(
        message: "the row has \(fields.count) field(s), not \(columns.count); add the missing ones", line: line)
    }
    if hasHeader, fields.count > columns.count {
      return .rejected(
        message: "the row has \(fields.count) fields, not \(columns.count); is there a tab in the text?",
        line: line)
    }
    unnamedColumns = max(unnamedColumns, fields.count - columns.count)
    var unit = TranslationUnit(variants: [])
    for (column, field) in zip(columns, fields) {
      if let scalar = XMLText.firstForbidden(in: field) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return .rejected(message: "the row holds the control character U+\(code); remove it", line: line)
      }
      switch column {
      case .language(let language):
        unit.variants.append(.init(language, Segment(String(field))))
      case .property(let name):
        if !field.isEmpty { unit.metadata.properties.append(Attribute(name, String(field))) }
      case .id: unit.id = field.isEmpty ? nil : String(field)
      case .skipped: break
      }
    }
    return .read(unit, line: line)
  }
}

/// Writes a table of units: `id`, then a column a language.
struct TSVUnitWriter: UnitWriter {
  private let languages: [LanguageTag]
  private var output: [UInt8] = []
  private var flattened = 0
  private var withoutCodes = 0

  var remark: String? {
    var remarks: [String] = []
    if flattened > 0 { remarks.append("\(flattened) text(s) had tabs or line breaks, written as spaces") }
    if withoutCodes > 0 { remarks.append("\(withoutCodes) text(s) lost their inline codes") }
    return remarks.isEmpty ? nil : "TSV: " + remarks.joined(separator: "; ")
  }

  init(languages: [LanguageTag]) {
    self.languages = languages
    line(["id"] + languages.map(\.identifier))
  }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    var fields = [field(unit.id ?? "")]
    for language in languages {
      let segment = unit.variants.first { $0.language == language }?.segment
      if segment?.codes.isEmpty == false { withoutCodes += 1 }
      fields.append(field(segment?.text ?? ""))
    }
    line(fields)
  }

  mutating func finish() throws(TumenError) {}

  mutating func take() -> [UInt8] {
    let bytes = output
    output = []
    return bytes
  }

  private mutating func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\t" || $0 == "\n" || $0 == "\r" }) else { return text }
    flattened += 1
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" || $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  private mutating func line(_ fields: [String]) {
    output.append(contentsOf: fields.joined(separator: "\t").utf8)
    output.append(UInt8(ascii: "\n"))
  }
}
