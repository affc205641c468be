internal import TumenModel

/// Corrects the texts of a TMX file; all else keeps its bytes.
struct TMXEditor: DocumentEditor {
  let format = Format.tmx
  private var reader: TMXReader
  private var splice = Splice()
  private var unit: TranslationUnit?
  let remark: String? = nil

  init(_ source: ByteSource) throws(TumenError) { reader = try TMXReader(source, keepsBytes: true) }

  var file: String { reader.file }
  var sourceLanguage: LanguageTag? { reader.sourceLanguage }
  var targetLanguage: LanguageTag? { nil }

  mutating func next() throws(TumenError) -> DocumentUnit? {
    if unit != nil { splice.settle(reader.tagEnd) }
    let document = try splice.next(of: &reader)
    unit = document?.unit
    return document
  }

  mutating func correct(_ range: Range<Int>, of language: LanguageTag, to text: String) throws(TumenError) -> Bool {
    guard let place = unit?.variants.firstIndex(where: { $0.language == language }), let inner = reader.segments[place]
    else { return false }
    // Read anew, for few texts are corrected and the reader keeps no places in them.
    let (head, end) = ("<seg>", "</seg>")
    let xml = try XMLReader(
      ByteSource(bytes: Array(head.utf8) + splice[inner] + Array(end.utf8), name: file))
    guard try xml.advance() == .start else { return false }
    let runs = XMLTextRuns(of: try XMLElement(at: xml, file: file)) { !TMXCode.isCode($0.name) }
    let offset = inner.lowerBound - head.utf8.count
    guard let bytes = runs.bytes(of: range, in: { splice[$0.lowerBound + offset..<$0.upperBound + offset] }) else {
      return false
    }
    splice.replace(bytes.lowerBound + offset..<bytes.upperBound + offset, with: Array(XMLText.content(text).utf8))
    return true
  }

  mutating func take() throws(TumenError) -> [UInt8] { try reader.encoded(splice.take()) }
}
