internal import TumenModel

/// What a document, file, group or unit of XLIFF 2 passes on to what is in it, and what is unique in it.
struct XLIFFContainer {
  let language: String?
  /// Whether white space is kept.
  let space: String
  /// Which ratings and annotators of ITS, and whether its version, are given to what is in it.
  let given: Set<String>
  /// The ids within the size data that stands beside the elements in it.
  var sizeData: Set<String> = []
  /// The ids of elements of other vocabularies, by their namespaces, with their lines.
  var foreignIDs: [String: [String: Int]] = [:]

  init(_ attributes: [Attribute], in parent: XLIFFContainer? = nil) {
    language = attributes.first { $0.name == "xml:lang" }?.value ?? parent?.language
    given = (parent?.given ?? []).union(XLIFFValidator.given(by: attributes))
    space = attributes.first { $0.name == "xml:space" }?.value ?? parent?.space ?? "default"
  }

  /// The ids of all elements in an element.
  static func ids(in element: XMLElement) -> [String] {
    element.children.flatMap { child in [child["id"], child["xml:id"]].compactMap { $0 } + ids(in: child) }
  }
}
