internal import TumenFormats
internal import TumenModel

/// The text behind the one that a document stands at, which is half of its context: the document is read a second time, one
/// text ahead.
struct TextAhead {
  private var editor: any DocumentEditor
  private let text: (TranslationUnit) -> String?

  /// `nil` if the document’s bytes are given once only, as by a pipe.
  /// - Parameters:
  ///   - target: the language of translations where the document names none.
  ///   - text: the text of a unit; a unit without one, or with an empty one, is passed over.
  init?(
    of input: ByteSource, _ options: ReadingOptions, target: LanguageTag?,
    _ text: @escaping (TranslationUnit) -> String?
  ) throws(TumenError) {
    guard let again = try input.reopened() else { return nil }
    editor = try Reading.document(of: again, options: options, target: target)
    self.text = text
    _ = try next()
  }

  /// The next text; `nil` at the end. Asked for at each text of the document, it is the one behind that.
  mutating func next() throws(TumenError) -> String? {
    while let unit = try editor.next()?.unit {
      _ = try editor.take()
      if let text = text(unit), !text.isEmpty { return text }
    }
    return nil
  }
}
