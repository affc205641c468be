internal import CXML
internal import TumenModel

/// The events of an XML file, one at a time. Entities and DTDs are never loaded.
///
/// The wall around libxml2: no pointer leaves it.
@safe final class XMLReader {
  /// What comes next in a document.
  enum Kind {
    case start, end, text
  }

  /// An event as a value, for those who keep it.
  struct Event {
    enum Kind {
      case start([Attribute])
      case end
      case text
    }

    let kind: Kind
    /// An element's qualified name, or the characters of a text.
    let text: String
    /// Of a start: the address of the element's namespace, empty if it is in none.
    let namespace: String
    let line: Int
    /// The bytes of a tag among all bytes of the file in UTF-8. Those of an end are empty if its element is one tag
    /// alone.
    let tag: Range<Int>
  }

  /// An attribute whose value lies in the bytes of whoever keeps it.
  struct StoredAttribute {
    fileprivate let name: UInt32
    let space: UInt32
    /// The place of the name among ``names``.
    var nameNumber: Int { Int(name) }
    let value: Range<Int>
  }

  /// What is read.
  enum Parser {
    case xml
    /// HTML, in which tags may be missing.
    case html
  }

  /// The file as it is, for those who write it back.
  let source: XMLBytes
  private let file: String
  private let reader: OpaquePointer
  private var current = cxml_event()
  /// The events that the last piece completed, how many there are, and which comes next.
  private var events: UnsafePointer<cxml_event>?
  private var attributesOfEvents: UnsafePointer<cxml_attribute>?
  private var textOfEvents: UnsafePointer<UInt8>?
  private var count = 0
  private var next = 0
  private var isEnded = false
  private let keepsBytes: Bool
  private let isHTML: Bool
  private let attributeName: ((_ name: String, _ namespace: String) -> String)?
  private var kept: [UInt8] = []
  /// The names that came so far, by the reader’s numbers.
  private(set) var names: [String] = []
  /// The same without their prefixes.
  private(set) var localNames: [String] = []

  /// - Parameters:
  ///   - keepsBytes: whether ``takeBytes()`` is asked for what was read.
  ///   - attributeName: what an attribute of another namespace is called, whose prefix may be any; by default as it is
  ///     written.
  init(
    _ source: ByteSource, parser: Parser = .xml, keepsBytes: Bool = false,
    attributeName: ((_ name: String, _ namespace: String) -> String)? = nil
  ) throws(TumenError) {
    isHTML = parser == .html
    self.source = try XMLBytes(source, isHTML: isHTML, isWrittenBack: keepsBytes)
    file = source.name
    self.keepsBytes = keepsBytes
    self.attributeName = attributeName
    guard let reader = unsafe cxml_reader_open(isHTML ? cxml_html : cxml_xml) else {
      throw TumenError(.internal, "libxml2 could not be started")
    }
    unsafe self.reader = reader
  }

  deinit { unsafe cxml_reader_close(reader) }

  /// Goes to the next event.
  /// - Returns: what it is; `nil` at the end of a well-formed document.
  /// - Throws: ``TumenError`` with code `malformed` and the place once the text is not well formed.
  func advance() throws(TumenError) -> Kind? {
    while next == count {
      if isEnded { return nil }
      try feed()
    }
    guard let events = unsafe events else { return nil }
    // `next` is below the count that the reader gave.
    current = unsafe events[next]
    next += 1
    switch current.kind {
    case cxml_start: return .start
    case cxml_end: return .end
    default: return .text
    }
  }

  /// The qualified name of the element that begins or ends here.
  var name: String { names[nameNumber] }

  /// The place of that name among ``names``.
  var nameNumber: Int { Int(current.name) }

  /// The name without its prefix.
  var localName: String { localNames[nameNumber] }

  /// A qualified name without its prefix.
  static func localName(of name: String) -> String {
    name.utf8.contains(UInt8(ascii: ":")) ? String(name.split(separator: ":").last ?? "") : name
  }

  /// The address of the namespace of the element that begins here, empty if it is in none.
  var namespace: String { names[namespaceNumber] }

  /// The place of that address among ``names``.
  var namespaceNumber: Int { Int(current.space) }

  /// The line in which the tag or text ends.
  var line: Int { Int(current.line) }

  /// The column in which the start tag begins; 0 if it begins in another line than it ends.
  var column: Int { Int(current.column) }

  /// The bytes of the tag, as those of ``Event/tag``.
  var tag: Range<Int> { Int(current.begin)..<Int(current.end) }

  /// The characters that stand here.
  var text: String { withBytes(of: current.text, Self.string) }

  /// Whether characters other than white space stand here.
  var holdsWords: Bool { withBytes(of: current.text, Self.holdsWords) }

  /// Whether some bytes are more than the white space that XML knows.
  static func holdsWords(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices {
      switch bytes[place] {
      case 0x09, 0x0A, 0x0D, 0x20: break
      default: return true
      }
    }
    return false
  }

  /// The attributes of the element that begins here, in file order.
  var attributes: [Attribute] { (0..<attributeCount).map(attribute(at:)) }

  /// How many attributes the element has that begins here; an event of another kind has none.
  var attributeCount: Int { Int(current.attributes) }

  /// One of these attributes.
  func attribute(at place: Int) -> Attribute {
    let attribute = storedAttribute(at: place)
    return Attribute(name(attribute.name, attribute.space), withBytes(of: attribute.value, Self.string))
  }

  /// The first attribute that is so called but for its prefix, in a namespace that is wanted.
  func value(ofLocal name: String, in isWanted: (_ namespace: String) -> Bool) -> String? {
    for place in 0..<attributeCount {
      let attribute = storedAttribute(at: place)
      if localNames[Int(attribute.name)] == name, isWanted(names[Int(attribute.space)]) {
        return withBytes(of: attribute.value, Self.string)
      }
    }
    return nil
  }

  /// Puts these attributes behind others, and their values behind some bytes.
  func store(attributesIn attributes: inout [StoredAttribute], valuesIn bytes: inout [UInt8]) {
    let (first, count) = (Int(current.first_attribute), Int(current.attributes))
    guard count > 0, let all = unsafe attributesOfEvents else { return }
    for place in first..<first + count {
      // The reader counts them within its own.
      let attribute = unsafe all[place]
      let begin = bytes.count
      withBytes(of: attribute.value) { bytes.append($0) }
      attributes.append(StoredAttribute(name: attribute.name, space: attribute.space, value: begin..<bytes.count))
    }
  }

  /// What an attribute of this document is called.
  func name(of attribute: StoredAttribute) -> String { name(attribute.name, attribute.space) }

  /// Puts the characters that stand here behind some bytes.
  func storeText(in bytes: inout [UInt8]) { withBytes(of: current.text) { bytes.append($0) } }

  private func storedAttribute(at place: Int) -> cxml_attribute {
    precondition(place >= 0 && place < attributeCount, "the element has no such attribute")
    guard let all = unsafe attributesOfEvents else { return cxml_attribute() }
    // The reader counts them within its own.
    return unsafe all[Int(current.first_attribute) + place]
  }

  private func name(_ name: UInt32, _ space: UInt32) -> String {
    guard let attributeName, space > 0 else { return names[Int(name)] }
    return attributeName(names[Int(name)], names[Int(space)])
  }

  /// The event at hand as a value.
  var event: Event {
    switch current.kind {
    case cxml_start: Event(kind: .start(attributes), text: name, namespace: namespace, line: line, tag: tag)
    case cxml_end: Event(kind: .end, text: name, namespace: "", line: line, tag: tag)
    default: Event(kind: .text, text: text, namespace: "", line: line, tag: tag)
    }
  }

  /// The next event as a value, `nil` at the end of a well-formed document.
  /// - Throws: as ``advance()``.
  func nextEvent() throws(TumenError) -> Event? { try advance() == nil ? nil : event }

  /// Passes over the element that begins here with all that is in it.
  /// - Throws: as ``advance()``.
  func skip() throws(TumenError) {
    var depth = 1
    while depth > 0, let kind = try advance() {
      switch kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// The language that a file names in a line.
  /// - Throws: ``TumenError`` with the place if it is none.
  static func language(_ tag: String, _ file: String, _ line: Int) throws(TumenError) -> LanguageTag {
    do { return try LanguageTag(tag) } catch {
      throw TumenError(error.code, error.message, mend: error.mend, at: .init(file: file, line: line))
    }
  }

  private func withBytes<Result>(of span: cxml_span, _ body: (Span<UInt8>) -> Result) -> Result {
    guard span.length > 0, let bytes = unsafe textOfEvents else { return body([UInt8]().span) }
    // A span lies within the text of its reader, which stays until the next piece is read.
    return unsafe body(UnsafeBufferPointer(start: bytes + Int(span.offset), count: Int(span.length)).span)
  }

  /// The text of bytes that the parser gave.
  static func string(_ bytes: Span<UInt8>) -> String {
    let traits = bytes.traits
    if !traits.contains(.isInvalid) { return String(bytes, traits) }
    // libxml2 lets some characters pass that are written with more bytes than they need.
    return unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// What of a page was left out so far, in one sentence for people; `nil` of other files.
  var omission: String? {
    let count = unsafe cxml_reader_omitted(reader)
    if count == 0 { return nil }
    let line = unsafe cxml_reader_omitted_line(reader)
    return
      "\(count) character(s) of \(file) that no text can hold, such as &#xD800;, were left out, from line \(line) on"
  }

  /// The bytes that were read since the last call, in UTF-8.
  func takeBytes() -> [UInt8] {
    defer { kept = [] }
    return kept
  }

  private func feed() throws(TumenError) {
    let bytes = try source.read()
    isEnded = bytes.isEmpty
    if keepsBytes { kept += bytes }
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      // libxml2 wants an address even for the last, empty piece.
      guard let base = buffer.baseAddress else {
        var none: UInt8 = 0
        return unsafe cxml_reader_feed(reader, &none, 0, 1)
      }
      return unsafe cxml_reader_feed(reader, base, buffer.count, isEnded ? 1 : 0)
    }
    next = 0
    unsafe events = unsafe cxml_reader_events(reader)
    unsafe attributesOfEvents = unsafe cxml_reader_attributes(reader)
    unsafe textOfEvents = unsafe cxml_reader_text(reader)
    count = unsafe cxml_reader_event_count(reader)
    if result != 0 {
      let why = unsafe String(cString: cxml_reader_failure(reader))
      let line = Int(unsafe cxml_reader_failure_line(reader))
      let column = Int(unsafe cxml_reader_failure_column(reader))
      throw TumenError(
        .malformed, why, mend: isHTML ? "simplify the page at this place" : "mend the file at this place",
        at: .init(file: file, line: max(1, line), column: column > 0 ? column : nil))
    }
    learnNames()
  }

  private func learnNames() {
    let known = unsafe cxml_reader_name_count(reader)
    guard names.count < known else { return }
    for number in names.count..<known {
      let span = unsafe cxml_reader_name(reader, number)
      var name = ""
      if span.length > 0, let bytes = unsafe cxml_reader_name_bytes(reader) {
        // As above.
        let bytes = unsafe UnsafeBufferPointer(start: bytes + Int(span.offset), count: Int(span.length))
        name = unsafe String(decoding: bytes, as: UTF8.self)
      }
      names.append(name)
      localNames.append(Self.localName(of: name))
    }
  }
}

/// The names of a vocabulary, found by the numbers under which a document has them.
struct XMLVocabulary<Name: RawRepresentable> where Name.RawValue == String {
  /// By the numbers of the document; `nil` for names that are none of the vocabulary.
  private var names: [Name?] = []

  /// What the element that begins or ends at the event at hand is called, `nil` if the vocabulary does not have it.
  mutating func element(of xml: XMLReader) -> Name? {
    let number = xml.nameNumber
    if number >= names.count { names += xml.names[names.count...].map { Name(rawValue: $0) } }
    return names[number]
  }
}
