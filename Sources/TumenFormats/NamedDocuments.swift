internal import TumenModel

/// The documents that a file names by texts alone, each once, in the order in which they came.
struct NamedDocuments {
  private(set) var sources: [Source] = []
  private var ids: Set<String> = []

  /// The id of the document that a text names, which is the text itself.
  mutating func id(of text: String) -> String {
    if ids.insert(text).inserted { sources.append(Source(id: text, title: text)) }
    return text
  }
}
