internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// Writes the units of a memory in a format.
struct UnitExport {
  private let format: Format
  private let options: ExportOptions

  init(format: Format, options: ExportOptions) {
    self.format = format
    self.options = options
  }

  /// - Returns: what the format could not hold, in one sentence, if anything.
  func run(_ store: MemoryStore, to write: ([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> String? {
    var languages = options.languages
    // Which of a memory's languages is the source, nobody but the caller knows.
    if languages.isEmpty, !format.isDocument { languages = try store.statistics().segments.map(\.language) }
    var writer = try Writing.units(as: format, languages: languages)
    try store.forEachUnit(where: options.units) { unit, _ throws(TumenError) in
      let unit = shown(unit)
      if unit.variants.isEmpty, format.holdsAnyLanguages { return }
      try writer.write(unit)
      try write(writer.take())
    }
    try writer.finish()
    try write(writer.take())
    return writer.remark
  }

  private func shown(_ unit: TranslationUnit) -> TranslationUnit {
    var unit = unit
    if !options.languages.isEmpty, format.holdsAnyLanguages {
      unit.variants.removeAll { variant in !options.languages.contains { variant.language.matches($0) } }
    }
    if options.omitted.isEmpty { return unit }
    unit.metadata = shown(unit.metadata)
    for place in unit.variants.indices { unit.variants[place].metadata = shown(unit.variants[place].metadata) }
    return unit
  }

  private func shown(_ metadata: TranslationUnit.Metadata) -> TranslationUnit.Metadata {
    var metadata = metadata
    if options.omitted.contains(.users) {
      metadata.attributes.removeAll { $0.name == "creationid" || $0.name == "changeid" }
    }
    if options.omitted.contains(.properties) { metadata.properties = [] }
    if options.omitted.contains(.notes) { metadata.notes = [] }
    return metadata
  }
}

extension Format {
  /// Whether a unit of the format has as many languages as it likes, so that nobody has to name them.
  fileprivate var holdsAnyLanguages: Bool { self == .tmx || self == .jsonl }
}
