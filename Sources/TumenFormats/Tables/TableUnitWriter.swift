internal import TumenModel

/// Writes a table of units: `id`, then a column a language.
struct TableUnitWriter: UnitWriter {
  private let format: Format
  /// The languages of the columns, as tags: comparing these is cheaper by far.
  private let tags: [String]
  private let languages: [LanguageTag]
  private var rows: TableRowWriter
  private var losses = Losses()
  /// The places of the texts of the unit at hand that have a column.
  private var written: [Int] = []

  var remark: String? { losses.remark(of: format.name) }

  /// - Parameters:
  ///   - format: `tsv` or `csv`.
  ///   - languages: those of the columns.
  init(_ format: Format, languages: [LanguageTag]) throws(TumenError) {
    self.format = format
    self.languages = languages
    tags = languages.map(\.identifier)
    rows = TableRowWriter(format == .csv ? .quoted : .tabs)
    losses.add("the language id, written as id-ID", languages.count { $0.columnName != $0.identifier })
    // What no reader could tell from the name of another column is to be named to it.
    for language in languages where TableHead.language(language.columnName) == nil {
      losses.add("languages that nobody knows by the names of their columns", named: language.identifier)
    }
    try rows.write(["id"] + languages.map(\.columnName), &losses)
  }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    losses.begin(unit.id)
    try rows.add(unit.id ?? "", &losses)
    // Through a span: a variant is much to copy.
    let variants = unit.variants.span
    written.removeAll(keepingCapacity: true)
    for (column, tag) in tags.enumerated() {
      var place: Int?
      for other in variants.indices where place == nil && variants[other].language.identifier == tag { place = other }
      // The very language, else one that it stands for: ko for ko-KP.
      if let own = place, variants[own].segment.isEmpty { place = nil }
      if place == nil {
        for other in variants.indices where place == nil && variants[other].language.matches(languages[column]) {
          let isAnothers = tags.contains(variants[other].language.identifier)
          if !isAnothers, !variants[other].segment.isEmpty { place = other }
        }
      }
      guard let place else {
        let isThere = unit.variants.contains { $0.language.matches(languages[column]) }
        if !isThere { losses.add("texts that are not there, written as empty ones", named: tag) }
        try rows.add("", &losses)
        continue
      }
      written.append(place)
      if !variants[place].segment.codes.isEmpty { losses.add("inline codes of texts") }
      try rows.add(variants[place].segment.text, &losses)
    }
    rows.endRow()
    if variants.count > written.count {
      for place in variants.indices where !variants[place].segment.isEmpty && !written.contains(place) {
        losses.add("texts in other languages", named: variants[place].language.identifier)
      }
    }
    if !unit.metadata.isEmpty { count(unit.metadata) }
    for place in variants.indices {
      if !variants[place].metadata.isEmpty { count(variants[place].metadata) }
    }
  }

  private mutating func count(_ metadata: TranslationUnit.Metadata) {
    for attribute in metadata.attributes { losses.add("attributes", named: attribute.name) }
    for property in metadata.properties { losses.add("properties", named: property.name) }
    losses.add("notes", metadata.notes.count)
  }

  mutating func finish() throws(TumenError) {}

  mutating func take() -> [UInt8] { rows.take() }
}

extension LanguageTag {
  /// The name of a column of texts. `id` heads the column of ids, so Indonesian is named with its region.
  var columnName: String { identifier == "id" ? "id-ID" : identifier }
}
