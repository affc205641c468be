internal import TumenModel

/// An element with all that is in it, for the small parts of a large file.
struct XMLElement {
  /// What stands between the tags of an element.
  enum Content {
    case text(String)
    case element(XMLElement)
  }

  private let tree: XMLTree
  private let place: Int

  private init(_ tree: XMLTree, _ place: Int) {
    self.tree = tree
    self.place = place
  }

  /// Reads up to the end of the element whose start is at hand.
  /// - Throws: ``TumenError`` with code `malformed` if the XML is not well formed or the element holds too much.
  init(at xml: XMLReader, file: String) throws(TumenError) { self.init(try XMLTree(at: xml, file: file), 0) }

  private var node: XMLTree.Node { tree.nodes[place] }

  /// The qualified name.
  var name: String { tree.xml.names[Int(node.name)] }
  /// The name without its prefix.
  var localName: String { tree.xml.localNames[Int(node.name)] }
  /// The address of the namespace, empty if the element is in none.
  var namespace: String { tree.xml.names[Int(node.space)] }
  /// The line in which its start tag ends.
  var line: Int { Int(node.line) }
  /// Where it stands in a file: the column only if the start tag is in one line.
  func place(in file: String) -> TumenError.Place {
    .init(file: file, line: line, column: node.column > 0 ? Int(node.column) : nil)
  }
  /// The bytes of the tags among all of the file; the end tag is empty if the element is one tag alone.
  var startTag: Range<Int> { node.startTag }
  var endTag: Range<Int> { node.endTag }

  /// Whether the element is of the namespace of another one of the same file.
  func isAkin(to other: XMLElement) -> Bool { node.space == other.node.space }

  /// The attributes, in file order.
  var attributes: [Attribute] {
    node.parts.map { place in
      let attribute = tree.attributes[place]
      return Attribute(tree.xml.name(of: attribute), tree.string(attribute.value))
    }
  }

  subscript(attribute: String) -> String? {
    for place in node.parts {
      let own = tree.attributes[place]
      if tree.xml.name(of: own) == attribute { return tree.string(own.value) }
    }
    return nil
  }

  /// The number of the name among those of the document.
  var nameNumber: Int { Int(node.name) }

  var attributeCount: Int { node.parts.count }

  /// The number of the name of an attribute among those of the document.
  func attributeNumber(at place: Int) -> Int { tree.attributes[node.parts.lowerBound + place].nameNumber }

  func attributeName(at place: Int) -> String { tree.xml.name(of: tree.attributes[node.parts.lowerBound + place]) }

  /// The first attribute that is so called but for its prefix, in a namespace that is wanted.
  func value(ofLocal name: String, in isWanted: (_ namespace: String) -> Bool = { _ in true }) -> String? {
    for place in node.parts {
      let own = tree.attributes[place]
      if tree.xml.localNames[own.nameNumber] == name, isWanted(tree.xml.names[Int(own.space)]) {
        return tree.string(own.value)
      }
    }
    return nil
  }

  /// Text and elements in their order.
  var content: Contents { Contents(self) }

  /// The elements in it, without the text between them.
  var children: Children { Children(self) }

  /// The first element in it of that local name and of the element's own namespace.
  func child(_ name: String) -> XMLElement? { children.first { $0.isAkin(to: self) && $0.localName == name } }

  /// The characters of the element and of all elements in it.
  var text: String {
    var text = ""
    for node in tree.nodes[place..<node.end] where node.isText { text += tree.string(node.parts) }
    return text
  }

  /// Whether elements stand in the element.
  var holdsElements: Bool { node.end - place > 2 || node.end - place == 2 && !tree.nodes[place + 1].isText }

  /// Whether characters other than white space stand in the element itself, not in an element in it.
  var hasOwnText: Bool {
    var places = Places(self)
    while let place = places.next() {
      if tree.nodes[place].isText, tree.holdsWords(tree.nodes[place].parts) { return true }
    }
    return false
  }

  /// The bytes of the element with its tags.
  var bytes: Range<Int> { startTag.lowerBound..<endTag.upperBound }

  /// The bytes between its tags.
  var inner: Range<Int> { startTag.upperBound..<endTag.lowerBound }

  /// The characters without white space at both ends; `nil` if there are no others.
  var trimmed: String? {
    let text = text.trimmingSpaces
    return text.isEmpty ? nil : text
  }

  /// The places of the texts and elements that stand in an element.
  private struct Places: IteratorProtocol {
    let tree: XMLTree
    private var place: Int
    private let end: Int

    init(_ element: XMLElement) {
      tree = element.tree
      place = element.place + 1
      end = element.node.end
    }

    var isEmpty: Bool { place == end }

    mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place = tree.nodes[place].end }
      return place
    }
  }

  /// The texts and elements that stand in an element, one after another.
  struct Contents: Sequence, IteratorProtocol {
    private var places: Places

    fileprivate init(_ element: XMLElement) { places = Places(element) }

    /// Whether nothing is left.
    var isEmpty: Bool { places.isEmpty }

    mutating func next() -> Content? {
      guard let place = places.next() else { return nil }
      let node = places.tree.nodes[place]
      return node.isText ? .text(places.tree.string(node.parts)) : .element(XMLElement(places.tree, place))
    }
  }

  /// The elements that stand in an element, one after another.
  struct Children: Sequence, IteratorProtocol {
    private var places: Places

    fileprivate init(_ element: XMLElement) { places = Places(element) }

    mutating func next() -> XMLElement? {
      while let place = places.next() {
        if !places.tree.nodes[place].isText { return XMLElement(places.tree, place) }
      }
      return nil
    }
  }
}

/// An element and all that is in it as the reader gave them, in few pieces of memory; what is asked for becomes a value.
private final class XMLTree {
  /// An element or a text.
  struct Node {
    var isText = false
    /// Of an element its name and its namespace, by their numbers.
    var name: UInt32 = 0
    var space: UInt32 = 0
    var line: UInt32 = 0
    var column: UInt32 = 0
    /// Of an element its attributes, of a text its bytes.
    var parts: Range<Int>
    /// The place behind all that is in it; while an element is open, that of the one around it.
    var end = 0
    var startTag = 0..<0
    var endTag = 0..<0
  }

  let xml: XMLReader
  /// Each before those that are in it.
  let nodes: [Node]
  let attributes: [XMLReader.StoredAttribute]
  private let bytes: [UInt8]

  init(at xml: XMLReader, file: String) throws(TumenError) {
    var nodes: [Node] = []
    var attributes: [XMLReader.StoredAttribute] = []
    var bytes: [UInt8] = []
    // Enough for most units of a document.
    nodes.reserveCapacity(14)
    attributes.reserveCapacity(8)
    bytes.reserveCapacity(960)
    var size = RecordSize()
    /// The innermost element that is open.
    var open = 0
    func begin() {
      let first = attributes.count
      size.addPart()
      xml.store(attributesIn: &attributes, valuesIn: &bytes)
      for attribute in attributes[first...] {
        size.addAttribute(named: xml.names[attribute.nameNumber], attribute.value.count)
      }
      nodes.append(
        Node(
          name: UInt32(xml.nameNumber), space: UInt32(xml.namespaceNumber), line: UInt32(xml.line),
          column: UInt32(xml.column),
          parts: first..<attributes.count, end: open, startTag: xml.tag))
      open = nodes.count - 1
    }
    /// - Returns: whether an element is open still.
    func end(_ tag: Range<Int>) -> Bool {
      let outer = nodes[open].end
      nodes[open].endTag = tag
      nodes[open].end = nodes.count
      defer { open = outer }
      return open > 0
    }
    begin()
    reading: while true {
      // The end of a file would end what is open.
      switch try xml.advance() ?? .end {
      case .start: begin()
      case .text:
        let begun = bytes.count
        xml.storeText(in: &bytes)
        size.add(bytes.count - begun)
        nodes.append(Node(isText: true, parts: begun..<bytes.count, end: nodes.count + 1))
      case .end: if !end(xml.tag) { break reading }
      }
      if size.isTooGreat {
        let first = nodes[0]
        try size.check(
          "<\(xml.names[Int(first.name)])>", mend: "split the entry", at: .init(file: file, line: Int(first.line)))
      }
    }
    self.xml = xml
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
  }

  func holdsWords(_ range: Range<Int>) -> Bool {
    let bytes = bytes
    return XMLReader.holdsWords(bytes.span.extracting(range))
  }

  func string(_ range: Range<Int>) -> String {
    if range.isEmpty { return "" }
    let bytes = bytes
    return XMLReader.string(bytes.span.extracting(range))
  }
}
