internal import TumenModel

/// The target language of the files of an XLIFF 1 document that name none: the one that all others name, if it is one. An
/// object, since all files of a document share it; the document is read a second time only if somebody asks.
final class XLIFFFileTargets {
  private let document: ByteSource

  init(of document: ByteSource) { self.document = document }

  /// `nil` if no file names a language, if they name several, or if the document’s bytes are given once only.
  private(set) lazy var shared: LanguageTag? = {
    guard let again = try? document.reopened(), let xml = try? XMLReader(again) else { return nil }
    var found: LanguageTag?
    // What is wrong with the document is told where it is read for its units.
    while let kind = try? xml.advance() {
      guard case .start = kind, xml.localName == "file" else { continue }
      guard let name = xml.attributes.first(where: { $0.name == "target-language" })?.value else { continue }
      guard let own = try? LanguageTag(name), found == nil || found == own else { return nil }
      found = own
    }
    return found
  }()
}
