internal import TumenModel

/// Writes a table of units: `id`, then a column a language.
struct TableUnitWriter: UnitWriter {
  private let format: Format
  private let languages: [LanguageTag]
  private var rows: TableRowWriter
  private var losses = Losses()

  var remark: String? { losses.remark(of: format.name) }

  /// - Parameters:
  ///   - format: `tsv` or `csv`.
  ///   - languages: those of the columns.
  init(_ format: Format, languages: [LanguageTag]) throws(TumenError) {
    self.format = format
    self.languages = languages
    rows = TableRowWriter(format == .csv ? .quoted : .tabs)
    losses.add("the language id, written as id-ID", languages.count { $0.columnName != $0.identifier })
    try rows.write(["id"] + languages.map(\.columnName), &losses)
  }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    var fields = [unit.id ?? ""]
    for language in languages {
      let variant = unit.variants.first { $0.language == language }
      if variant?.segment.codes.isEmpty == false { losses.add("inline codes of texts") }
      fields.append(variant?.segment.text ?? "")
    }
    losses.add("texts in other languages", unit.variants.count { !languages.contains($0.language) })
    count(unit.metadata)
    for variant in unit.variants { count(variant.metadata) }
    try rows.write(fields, &losses)
  }

  private mutating func count(_ metadata: TranslationUnit.Metadata) {
    losses.add("attributes", metadata.attributes.count)
    losses.add("properties", metadata.properties.count)
    losses.add("notes", metadata.notes.count)
  }

  mutating func finish() throws(TumenError) {}

  mutating func take() -> [UInt8] { rows.take() }
}

extension LanguageTag {
  /// The name of a column of texts. `id` heads the column of ids, so Indonesian is named with its region.
  var columnName: String { identifier == "id" ? "id-ID" : identifier }
}
