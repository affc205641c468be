internal import TumenModel

/// Reads TMX 1.1 to 1.4b as a stream of units (LISA OSCAR, TMX 1.4b, 2005).
struct TMXReader: UnitReader {
  private let xml: XMLReader
  private let file: String
  private var isInBody = false
  private var isEnded = false
  /// The tags that the file has used so far, read: it uses few, and each of them in every unit.
  private var languages: [String: LanguageTag] = [:]
  private(set) var sourceLanguage: LanguageTag?
  /// What the header says besides languages, by element, and how often.
  private var unread: [String: Int] = [:]
  var remark: String? {
    if unread.isEmpty { return nil }
    let parts = unread.sorted { $0.key < $1.key }.map { "<\($0.key)> (\($0.value))" }
    return "the header of the TMX says what a memory does not keep: " + parts.joined(separator: ", ")
  }

  /// The greatest length of a segment in UTF-8 bytes.
  private static let segmentLimit = 16 << 20

  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    xml = try XMLReader(source)
  }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    if !isInBody { try readHead() }
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .start(let attributes) where event.text == "tu":
        return try unit(attributes, line: event.line)
      case .start: try skip(event.text)
      case .end where event.text == "tmx": isEnded = true
      default: break
      }
    }
    guard isEnded else { throw failure("the TMX ends before </tmx>", line: nil) }
    return nil
  }

  /// Reads `<tmx>` and `<header>` up to `<body>`.
  private mutating func readHead() throws(TumenError) {
    var isFirst = true
    while let event = try xml.nextEvent() {
      guard case .start(let attributes) = event.kind else { continue }
      if isFirst {
        guard event.text == "tmx" else {
          throw failure("the root element is <\(event.text)>, not <tmx>", line: event.line)
        }
        isFirst = false
        continue
      }
      switch event.text {
      case "header":
        if let source = attributes.first(where: { $0.name == "srclang" })?.value, source != "*all*" {
          sourceLanguage = try? LanguageTag(source)
        }
      case "body":
        isInBody = true
        return
      default:
        unread[event.text, default: 0] += 1
        try skip(event.text)
      }
    }
    throw failure("the TMX has no <body>", line: nil)
  }

  private mutating func unit(_ attributes: [Attribute], line: Int) throws(TumenError) -> Record<TranslationUnit> {
    var unit = TranslationUnit(
      id: attributes.first { $0.name == "tuid" }?.value, variants: [],
      metadata: .init(attributes: attributes.filter { $0.name != "tuid" }))
    var rejection: String?
    while let event = try xml.nextEvent() {
      switch (event.kind, event.text) {
      case (.start(let attributes), "tuv"):
        let variant = try variant(attributes, line: event.line)
        if unit.variants.contains(where: { $0.language == variant.language }) {
          rejection = "the language \(variant.language) stands twice in this unit; keep one of the two"
        }
        unit.variants.append(variant)
      case (.start(let attributes), "prop"):
        unit.metadata.properties.append(try property(attributes))
      case (.start, "note"): unit.metadata.notes.append(try text(until: "note"))
      case (.start, let name): try skip(name)
      case (.end, "tu"):
        return rejection.map { .rejected(message: $0, line: line) } ?? .read(unit, line: line)
      default: break
      }
    }
    throw failure("the unit does not end", line: line)
  }

  private mutating func variant(
    _ attributes: [Attribute], line: Int
  ) throws(TumenError) -> TranslationUnit.Variant {
    guard
      let tag = attributes.first(where: { $0.name == "xml:lang" || $0.name == "lang" })?.value
    else { throw failure("a <tuv> names no language", line: line, mend: "add xml:lang") }
    var variant = TranslationUnit.Variant(
      try language(tag, line: line), Segment(""),
      metadata: .init(attributes: attributes.filter { $0.name != "xml:lang" && $0.name != "lang" }))
    while let event = try xml.nextEvent() {
      switch (event.kind, event.text) {
      case (.start, "seg"): variant.segment = try segment(line: event.line)
      case (.start(let attributes), "prop"):
        variant.metadata.properties.append(try property(attributes))
      case (.start, "note"): variant.metadata.notes.append(try text(until: "note"))
      case (.start, let name): try skip(name)
      case (.end, "tuv"): return variant
      default: break
      }
    }
    throw failure("a <tuv> does not end", line: line)
  }

  private mutating func language(_ tag: String, line: Int) throws(TumenError) -> LanguageTag {
    if let known = languages[tag] { return known }
    do {
      let language = try LanguageTag(tag)
      languages[tag] = language
      return language
    } catch {
      throw TumenError(error.code, error.message, mend: error.mend, at: .init(file: file, line: line))
    }
  }

  private func segment(line: Int) throws(TumenError) -> Segment {
    var segment = Segment("")
    // The position of a code is counted when there is one, from that of the code before.
    var (position, counted) = (0, 0)
    func place() -> Int {
      position += segment.text.utf8.dropFirst(counted).count { $0 & 0xC0 != 0x80 }
      counted = segment.text.utf8.count
      return position
    }
    /// The <hi> elements that are open, whose text belongs to the segment.
    var highlights: [InlineCode] = []
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .text:
        segment.text += event.text
        if segment.text.utf8.count > Self.segmentLimit {
          throw failure("a segment is longer than 16 MiB", line: line)
        }
      case .start(let attributes):
        var code = InlineCode(.placeholder, at: place(), element: event.text, attributes: attributes)
        switch event.text {
        case "bpt": code.kind = .opening
        case "ept": code.kind = .closing
        case "it": code.kind = .isolated
        case "hi": code.kind = .opening
        default: break
        }
        code.id =
          attributes.first { $0.name == (code.kind == .placeholder || code.kind == .isolated ? "x" : "i") }?.value
        if event.text == "hi" {
          highlights.append(code)
        } else {
          code.content = try text(until: event.text)
        }
        segment.codes.append(code)
      case .end where event.text == "hi":
        if let opening = highlights.popLast() {
          segment.codes.append(InlineCode(.closing, at: place(), id: opening.id, element: "hi"))
        }
      case .end: return segment
      }
    }
    throw failure("a <seg> does not end", line: line)
  }

  private func property(_ attributes: [Attribute]) throws(TumenError) -> Attribute {
    Attribute(attributes.first { $0.name == "type" }?.value ?? "", try text(until: "prop"))
  }

  /// The text up to the end of the element that was opened last, elements inside it included.
  private func text(until name: String) throws(TumenError) -> String {
    var text = ""
    var depth = 1
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .text:
        text += event.text
        if text.utf8.count > Self.segmentLimit {
          throw failure("the <\(name)> is longer than 16 MiB", line: event.line)
        }
      case .start: depth += 1
      case .end:
        depth -= 1
        if depth == 0 { return text }
      }
    }
    throw failure("a <\(name)> does not end", line: nil)
  }

  /// Passes over an element with all that is in it.
  private func skip(_ name: String) throws(TumenError) {
    var depth = 1
    while depth > 0, let event = try xml.nextEvent() {
      switch event.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  private func failure(_ message: String, line: Int?, mend: String = "is the file complete?") -> TumenError {
    TumenError(.malformed, message, mend: mend, at: .init(file: file, line: line))
  }
}
