internal import TumenModel

/// An element with all that is in it, for the small parts of a large file.
final class XMLElement {
  /// What stands between the tags of an element.
  enum Content {
    case text(String)
    case element(XMLElement)
  }

  let name: String
  /// The name without its prefix.
  let localName: String
  /// The address of the namespace, empty if the element is in none.
  let namespace: String
  let attributes: [Attribute]
  let line: Int
  /// The bytes of the tags among all of the file; the end tag is empty if the element is one tag alone.
  let startTag: Range<Int>
  private(set) var endTag: Range<Int>
  /// Text and elements in their order.
  private(set) var content: [Content] = []

  /// Reads up to the end of the element whose start is at hand.
  /// - Throws: ``TumenError`` with code `malformed` if the XML is not well formed or the element holds too much.
  convenience init(at xml: XMLReader, file: String) throws(TumenError) {
    self.init(at: xml)
    var size = RecordSize()
    size.addPart(attributes)
    try read(xml, file, &size)
  }

  private init(at xml: XMLReader) {
    name = xml.name
    localName = xml.localName
    namespace = xml.namespace
    attributes = xml.attributes
    line = xml.line
    startTag = xml.tag
    endTag = startTag.upperBound..<startTag.upperBound
  }

  private func read(_ xml: XMLReader, _ file: String, _ size: inout RecordSize) throws(TumenError) {
    // Put together here: to touch what a class holds is dear.
    var content: [Content] = []
    defer { self.content = content }
    while let kind = try xml.advance() {
      switch kind {
      case .start:
        let child = XMLElement(at: xml)
        size.addPart(child.attributes)
        try child.read(xml, file, &size)
        content.append(.element(child))
      case .text:
        let text = xml.text
        size.add(text)
        content.append(.text(text))
      case .end:
        endTag = xml.tag
        return
      }
      if size.isTooGreat { try size.check("<\(name)>", mend: "split the entry", at: .init(file: file, line: line)) }
    }
  }

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The elements in it, without the text between them.
  var children: [XMLElement] { content.compactMap { if case .element(let child) = $0 { child } else { nil } } }

  /// The first element in it of that local name and of the element's own namespace.
  func child(_ name: String) -> XMLElement? {
    for case .element(let child) in content where child.localName == name && child.namespace == namespace {
      return child
    }
    return nil
  }

  /// The characters of the element and of all elements in it.
  var text: String {
    var text = ""
    for part in content {
      switch part {
      case .text(let own): text += own
      case .element(let child): text += child.text
      }
    }
    return text
  }

  /// Whether characters other than white space stand in the element itself, not in an element in it.
  var hasOwnText: Bool {
    content.contains { if case .text(let own) = $0 { own.contains { !$0.isWhitespace } } else { false } }
  }

  /// The bytes of the element with its tags.
  var bytes: Range<Int> { startTag.lowerBound..<endTag.upperBound }

  /// The bytes between its tags.
  var inner: Range<Int> { startTag.upperBound..<endTag.lowerBound }

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
