internal import TumenModel

/// An element with all that is in it, for the small parts of a large file.
struct XMLElement {
  let name: String
  /// The address of the namespace, empty if the element is in none.
  let namespace: String
  let attributes: [Attribute]
  let line: Int
  private(set) var children: [XMLElement] = []
  /// The characters of the element and of all elements in it.
  private(set) var text = ""
  /// Whether characters other than white space stand in the element itself, not in an element in it.
  private(set) var hasOwnText = false

  /// Reads up to the end of an element whose start was read.
  /// - Throws: ``TumenError`` with code `malformed` if the XML is not well formed or the element holds too much.
  init(_ start: XMLReader.Event, _ attributes: [Attribute], from xml: XMLReader, file: String) throws(TumenError) {
    var size = 0
    try self.init(start, attributes, from: xml, file: file, size: &size)
  }

  /// Stands for an entry that goes on for ever.
  private static let limit = 16 << 20

  private init(
    _ start: XMLReader.Event, _ attributes: [Attribute], from xml: XMLReader, file: String, size: inout Int
  ) throws(TumenError) {
    name = start.text
    namespace = start.namespace
    line = start.line
    self.attributes = attributes
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .start(let attributes):
        size += 64
        let child = try XMLElement(event, attributes, from: xml, file: file, size: &size)
        text += child.text
        children.append(child)
      case .text:
        size += event.text.utf8.count
        text += event.text
        hasOwnText = hasOwnText || event.text.contains { !$0.isWhitespace }
      case .end: return
      }
      if size > Self.limit {
        throw TumenError(
          .malformed, "<\(name)> goes on for more than 16 MiB", mend: "split the entry",
          at: .init(file: file, line: line))
      }
    }
  }

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The name without its prefix.
  var localName: String { name.split(separator: ":").last.map(String.init) ?? name }

  /// The characters without white space at both ends; `nil` if there are no others.
  var trimmed: String? {
    let text = text.trimming(while: \.isWhitespace)
    return text.isEmpty ? nil : text
  }
}

extension String {
  fileprivate func trimming(while isOuter: (Character) -> Bool) -> String {
    let head = drop(while: isOuter)
    guard let last = head.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(head[...last])
  }
}
