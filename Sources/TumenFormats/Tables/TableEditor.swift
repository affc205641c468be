internal import TumenModel

/// Corrects the texts of a table; all other fields keep their bytes.
struct TableEditor: DocumentEditor {
  let file: String
  private var reader: TableUnitReader
  private let shape: TableRows.Shape
  private var splice = Splice()
  private var unit: TranslationUnit?
  private var corrections: [LanguageTag: TextCorrections] = [:]
  let remark: String? = nil

  /// - Parameter columns: what the columns of a table without a header are: `en,ru,-,package=prop`.
  init(_ source: ByteSource, _ shape: TableRows.Shape, columns: String?) throws(TumenError) {
    file = source.name
    self.shape = shape
    reader = try TableUnitReader(source, shape, columns: columns, keepsBytes: true)
  }

  var format: Format { shape == .tabs ? .tsv : .csv }
  var sourceLanguage: LanguageTag? { reader.sourceLanguage }
  var targetLanguage: LanguageTag? { nil }

  mutating func next() throws(TumenError) -> DocumentUnit? {
    finishRow()
    let document = try splice.next(of: &reader)
    unit = document?.unit
    return document
  }

  mutating func correct(_ range: Range<Int>, of language: LanguageTag, to text: String) throws(TumenError) -> Bool {
    guard unit?.variants.contains(where: { $0.language == language }) == true else { return false }
    if shape == .tabs, text.utf8.contains(where: { [0x09, 0x0A, 0x0D].contains($0) }) { return false }
    corrections[language, default: TextCorrections()].add(text, at: range)
    return true
  }

  mutating func take() throws(TumenError) -> [UInt8] { splice.take() }

  private mutating func finishRow() {
    guard let unit else { return }
    for variant in unit.variants {
      guard let place = reader.place(of: variant.language), let own = corrections[variant.language] else { continue }
      splice.replace(place, with: field(own.applied(to: variant.segment.text), over: splice[place]))
    }
    corrections = [:]
    splice.settle(reader.end)
    self.unit = nil
  }

  /// A text as a field, in the place of another one: in quotation marks if that has some or it needs them.
  private func field(_ text: String, over old: ArraySlice<UInt8>) -> [UInt8] {
    guard let separator = reader.separator else { return Array(text.utf8) }
    let mark = UInt8(ascii: "\"")
    let needsMarks = text.utf8.first == mark || text.utf8.contains { $0 == separator || $0 == 0x0A || $0 == 0x0D }
    guard old.first == mark || needsMarks else { return Array(text.utf8) }
    var field = [mark]
    // A line break within a field was read as LF.
    let breaksLines = old.contains(0x0D)
    for byte in text.utf8 {
      if byte == mark { field.append(mark) }
      if byte == 0x0A, breaksLines { field.append(0x0D) }
      field.append(byte)
    }
    return field + [mark]
  }
}
