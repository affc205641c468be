internal import CXML
internal import TumenModel

/// The events of an XML file, one at a time. Entities and DTDs are never loaded.
///
/// The wall around libxml2: no pointer leaves it.
@safe final class XMLReader {
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

  /// The file as it is, for those who write it back.
  let source: XMLBytes
  private let file: String
  private let reader: OpaquePointer
  private var next = 0
  private var count = 0
  private var isEnded = false
  private let keepsBytes: Bool
  private let attributeName: ((_ name: String, _ namespace: String) -> String)?
  private var kept: [UInt8] = []
  /// That of the last start.
  private var lastNamespace = ""

  /// - Parameters:
  ///   - keepsBytes: whether ``takeBytes()`` is asked for what was read.
  ///   - isHTML: whether it is HTML, in which tags may be missing.
  ///   - attributeName: what an attribute of another namespace is called, whose prefix may be any; by default as it is
  ///     written.
  init(
    _ source: ByteSource, keepsBytes: Bool = false, isHTML: Bool = false,
    attributeName: ((_ name: String, _ namespace: String) -> String)? = nil
  ) throws(TumenError) {
    self.source = try XMLBytes(source, isHTML: isHTML)
    file = source.name
    self.keepsBytes = keepsBytes
    self.attributeName = attributeName
    guard let reader = unsafe cxml_reader_open(isHTML ? 1 : 0) else {
      throw TumenError(.internal, "libxml2 could not be started")
    }
    unsafe self.reader = reader
  }

  deinit { unsafe cxml_reader_close(reader) }

  /// The next event, `nil` at the end of a well-formed document.
  /// - Throws: ``TumenError`` with code `malformed` and the place once the text is not well formed.
  func nextEvent() throws(TumenError) -> Event? {
    while next == count {
      if isEnded { return nil }
      try feed()
    }
    defer { next += 1 }
    guard let events = unsafe cxml_reader_events(reader), let bytes = unsafe cxml_reader_bytes(reader) else {
      return nil
    }
    // `next` is below the count that the reader gave, and its spans lie within its bytes.
    let event = unsafe events[next]
    func string(_ span: cxml_span) -> String {
      unsafe String(
        decoding: UnsafeBufferPointer(start: bytes + Int(span.offset), count: Int(span.length)), as: UTF8.self)
    }
    let kind: Event.Kind
    switch event.kind {
    case cxml_start:
      var attributes: [Attribute] = []
      if event.attributes > 0, let all = unsafe cxml_reader_attributes(reader) {
        for index in 0..<Int(event.attributes) {
          let attribute = unsafe all[Int(event.first_attribute) + index]
          var name = string(attribute.name)
          if let attributeName, attribute.space.length > 0 { name = attributeName(name, string(attribute.space)) }
          attributes.append(Attribute(name, string(attribute.value)))
        }
      }
      kind = .start(attributes)
    case cxml_end: kind = .end
    default: kind = .text
    }
    if event.kind == cxml_start, event.has_last_space == 0 { lastNamespace = string(event.space) }
    return Event(
      kind: kind, text: string(event.text), namespace: event.kind == cxml_start ? lastNamespace : "",
      line: Int(event.line),
      tag: Int(event.begin)..<Int(event.end))
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
    count = unsafe cxml_reader_event_count(reader)
    if result != 0 {
      let why = unsafe String(cString: cxml_reader_failure(reader))
      let line = Int(unsafe cxml_reader_failure_line(reader))
      let column = Int(unsafe cxml_reader_failure_column(reader))
      throw TumenError(
        .malformed, "the XML is not well formed: \(why)", mend: "mend the file at this place",
        at: .init(file: file, line: max(1, line), column: column > 0 ? column : nil))
    }
  }
}
