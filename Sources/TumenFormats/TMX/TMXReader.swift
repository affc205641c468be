internal import TumenModel

/// Reads TMX 1.1 to 1.4b as a stream of units (LISA OSCAR, TMX 1.4b, 2005).
struct TMXReader: CopiedUnitReader {
  private enum Element: String {
    case tmx, header, body, tu, tuv, seg, prop, note, bpt, ept, it, hi
  }

  private let xml: XMLReader
  private var elements = XMLVocabulary<Element>()
  let file: String
  private var isEnded = false
  /// The first tags that the file has used, read: it uses few, and each of them in every unit.
  private var languages: [(tag: String, language: LanguageTag)] = []
  private static let languageLimit = 32
  private(set) var sourceLanguage: LanguageTag?
  /// The bytes between the tags of the segments of the unit that was read last, in the order of its texts; `nil` for a text
  /// without a segment.
  private(set) var segments: [Range<Int>?] = []
  /// What the file says that no unit keeps.
  private var unread = Losses()
  /// What the file says of itself.
  private var head: TranslationUnit.Metadata?
  /// When the file was made.
  private(set) var date: CalendarDate?
  /// Codes that have no other half.
  private var halves = Losses()
  /// Tags that were read as others.
  private var mendedTags: [String: String] = [:]
  var remark: String? {
    var unread = unread
    if let head {
      for attribute in head.attributes where !TMXHeader.isCustomary(attribute) {
        unread.add("attributes of <header>", named: attribute.name)
      }
      unread.add("<prop> of the header", head.properties.count)
      unread.add("<note> of the header", head.notes.count)
    }
    let tags = mendedTags.sorted { $0.key < $1.key }.map { "the language “\($0.key)” was read as “\($0.value)”" }
    let all = [
      xml.source.remark, halves.list.map { "inline codes lack their other half: \($0)" },
      unread.list.map { "the TMX says what a memory does not keep: \($0)" },
      tags.isEmpty ? nil : Losses.shown(tags),
    ].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  mutating func takeHead() -> TranslationUnit.Metadata {
    defer { head = nil }
    return head ?? TranslationUnit.Metadata()
  }

  /// What the unit at hand holds so far, and its line.
  private var size = RecordSize()
  private var unitLine = 0
  /// What is being read, a unit or the header.
  private var sized = "<tu>"
  /// Why it cannot be taken.
  private var refusal: String?

  /// - Parameter keepsBytes: whether ``takeBytes()`` gives what was read.
  init(_ source: ByteSource, keepsBytes: Bool = false) throws(TumenError) {
    file = source.name
    xml = try XMLReader(source, keepsBytes: keepsBytes)
    try readHead()
  }

  /// Where the tag that was read last ends in the file.
  var tagEnd: Int { xml.tag.upperBound }

  /// The bytes of the file that were read since the last call, in UTF-8.
  func takeBytes() -> [UInt8] { xml.takeBytes() }

  /// The next bytes of a copy of the file, as the file is encoded.
  func encoded(_ bytes: [UInt8]) throws(TumenError) -> [UInt8] { try xml.source.encoded(bytes) }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while let kind = try xml.advance() {
      switch (kind, elements.element(of: xml)) {
      case (.start, .tu): return try unit()
      case (.start, _): try skip()
      case (.text, _): noteWords()
      case (.end, .tmx): isEnded = true
      default: break
      }
    }
    guard isEnded else { throw failure("the TMX ends before </tmx>", line: nil) }
    return nil
  }

  /// Reads `<tmx>` and `<header>` up to `<body>`.
  private mutating func readHead() throws(TumenError) {
    var isFirst = true
    while let kind = try xml.advance() {
      if kind == .text { noteWords() }
      guard kind == .start else { continue }
      let element = elements.element(of: xml)
      if isFirst {
        guard element == .tmx else {
          throw failure("the root element is <\(xml.name)>, not <tmx>", line: xml.line, mend: "give a TMX file")
        }
        isFirst = false
        continue
      }
      switch element {
      case .header: try readHeader()
      case .body: return
      default: try skip()
      }
    }
    throw failure("the TMX has no <body>", line: nil)
  }

  private mutating func readHeader() throws(TumenError) {
    size = RecordSize()
    unitLine = xml.line
    sized = "<header>"
    defer { sized = "<tu>" }
    var own = TranslationUnit.Metadata()
    for attribute in try heldAttributes() {
      if attribute.name == TMXHeader.sourceLanguage {
        if attribute.value.lowercased() != "*all*" { sourceLanguage = try? LanguageTag(attribute.value) }
      } else if TMXHeader.attributes.contains(attribute.name) {
        own.attributes.append(attribute)
      } else {
        unread.add("attributes of <header>", named: attribute.name, line: unitLine)
      }
    }
    while let kind = try xml.advance() {
      if kind == .end { break }
      guard kind == .start else { continue }
      switch elements.element(of: xml) {
      case .prop: own.properties.append(try property())
      case .note: own.notes.append(try note())
      default: try skip(in: "<header>")
      }
    }
    head = own
    date = own.attributes.first { $0.name == "creationdate" }.flatMap { CalendarDate(beginning: $0.value) }
  }

  private mutating func unit() throws(TumenError) -> Record<TranslationUnit> {
    let line = xml.line
    var unit = TranslationUnit(variants: [])
    size = RecordSize()
    unitLine = line
    refusal = nil
    segments.removeAll(keepingCapacity: true)
    try read(&unit)
    if let refusal { return .rejected(message: refusal, line: line) }
    if let twice = Self.repeatedLanguage(of: unit.variants) {
      return .rejected(message: "the language \(twice) stands twice in this unit; keep one of the two", line: line)
    }
    keepSource(of: &unit)
    return .read(unit, line: line)
  }

  // What is read is filled in where it stays: a unit is much to copy, and so are its texts.
  private mutating func read(_ unit: inout TranslationUnit) throws(TumenError) {
    size.addPart()
    for place in 0..<xml.attributeCount {
      let attribute = heldAttribute(at: place)
      if attribute.name == "tuid" { unit.id = attribute.value } else { unit.metadata.attributes.append(attribute) }
    }
    try checkSize()
    unit.variants.reserveCapacity(2)
    while let kind = try xml.advance() {
      switch kind {
      case .text: refuseWords(in: "<tu>")
      case .end: if elements.element(of: xml) == .tu { return }
      case .start:
        switch elements.element(of: xml) {
        case .tuv:
          if let variant = try begunVariant() {
            unit.variants.append(variant)
            try read(&unit.variants[unit.variants.count - 1])
          } else {
            try xml.skip()
          }
        case .prop: unit.metadata.properties.append(try property())
        case .note: unit.metadata.notes.append(try note())
        default: try skip()
        }
      }
    }
    throw failure("the unit does not end", line: unitLine)
  }

  /// Lets a unit say which of its texts is the source where their order does not: nothing else that is written says what
  /// the header of a TMX says.
  private func keepSource(of unit: inout TranslationUnit) {
    guard let source = sourceLanguage, !Self.begins(unit.variants, in: source),
      unit.variants.contains(where: { $0.language.matches(source) }),
      !unit.metadata.attributes.contains(where: { $0.name == TMXHeader.sourceLanguage })
    else { return }
    unit.metadata.attributes.append(TMXHeader.attribute(source))
  }

  private static func begins(_ variants: [TranslationUnit.Variant], in language: LanguageTag) -> Bool {
    // Through a span: a variant is much to copy.
    let variants = variants.span
    return !variants.isEmpty
      && (variants[0].language.identifier == language.identifier || variants[0].language.matches(language))
  }

  private static func repeatedLanguage(of variants: [TranslationUnit.Variant]) -> LanguageTag? {
    // Most units have two, which are much to copy.
    if variants.count == 2 {
      let variants = variants.span
      return variants[0].language.identifier == variants[1].language.identifier ? variants[0].language : nil
    }
    return LanguageTag.firstRepeated(in: variants.map(\.language))
  }

  /// The attributes of the element that begins here, which becomes a part of the unit.
  private mutating func heldAttributes() throws(TumenError) -> [Attribute] {
    size.addPart()
    var attributes: [Attribute] = []
    attributes.reserveCapacity(xml.attributeCount)
    for place in 0..<xml.attributeCount { attributes.append(heldAttribute(at: place)) }
    try checkSize()
    return attributes
  }

  /// One attribute of that element. Most have one or none, for which no array is made.
  private mutating func heldAttribute(at place: Int) -> Attribute {
    let attribute = xml.attribute(at: place)
    size.addAttribute(named: attribute.name, attribute.value.utf8.count)
    return attribute
  }

  private func checkSize() throws(TumenError) {
    if size.isTooGreat { try size.check(sized, mend: "split or shorten it", at: .init(file: file, line: unitLine)) }
  }

  /// The text that begins here, without what is in it.
  /// - Returns: `nil` if it is in no language that is known, with which the unit is refused.
  private mutating func begunVariant() throws(TumenError) -> TranslationUnit.Variant? {
    var tag: String?
    var others: [Attribute] = []
    size.addPart()
    for place in 0..<xml.attributeCount {
      let attribute = heldAttribute(at: place)
      if attribute.name == "xml:lang" || attribute.name == "lang" {
        tag = tag ?? attribute.value
      } else {
        others.append(attribute)
      }
    }
    try checkSize()
    guard let language = language(tag) else { return nil }
    return TranslationUnit.Variant(language, Segment(""), metadata: .init(attributes: others))
  }

  private mutating func read(_ variant: inout TranslationUnit.Variant) throws(TumenError) {
    let line = xml.line
    var isRead = false
    segments.append(nil)
    while let kind = try xml.advance() {
      switch kind {
      case .text: refuseWords(in: "<tuv>")
      case .end: if elements.element(of: xml) == .tuv { return }
      case .start:
        switch elements.element(of: xml) {
        case .seg where isRead:
          refusal = refusal ?? "the <tuv> of line \(line) has a second <seg>; keep one of the two"
          try xml.skip()
        case .seg:
          isRead = true
          let begin = tagEnd
          try read(&variant.segment)
          segments[segments.count - 1] = begin..<xml.tag.lowerBound
        case .prop: variant.metadata.properties.append(try property())
        case .note: variant.metadata.notes.append(try note())
        default: try skip()
        }
      }
    }
    throw failure("a <tuv> does not end", line: line)
  }

  /// Refuses the unit for words that nobody can tell what they are a text of.
  private mutating func refuseWords(in holder: String) {
    guard refusal == nil, xml.holdsWords else { return }
    refusal = "“\(xml.text.excerpt)” stands in \(holder) outside of a <seg>; put it into one, or remove it"
  }

  /// Counts words that stand outside of units.
  private mutating func noteWords() {
    if xml.holdsWords { unread.add("words outside of units", named: "“\(xml.text.excerpt)”", line: xml.line) }
  }

  /// The language that a tag names; for none the unit is refused.
  private mutating func language(_ tag: String?) -> LanguageTag? {
    guard let tag else {
      refusal = refusal ?? "a <tuv> names no language; add xml:lang"
      return nil
    }
    for place in languages.indices where languages[place].tag == tag { return languages[place].language }
    do {
      let language = try LanguageTag(tag)
      if languages.count < Self.languageLimit {
        languages.append((tag, language))
        if LanguageTag.shortened(tag) != nil { mendedTags[tag] = language.identifier }
      }
      return language
    } catch {
      refusal = refusal ?? "\(error.message); \(error.mend ?? "mend it")"
      return nil
    }
  }

  private mutating func read(_ segment: inout Segment) throws(TumenError) {
    let line = xml.line
    // The position of a code is counted when there is one, from that of the code before.
    var (position, counted) = (0, 0)
    func place() -> Int {
      position += segment.text.utf8.dropFirst(counted).count { $0 & 0xC0 != 0x80 }
      counted = segment.text.utf8.count
      return position
    }
    // The places of the elements that are open and whose text belongs to the segment: <hi>, and those that TMX does not
    // have.
    var open: [Int] = []
    while let kind = try xml.advance() {
      switch kind {
      case .text:
        let text = xml.text
        segment.text += text
        size.add(text)
        try checkSize()
      case .start:
        let attributes = try heldAttributes()
        let element = elements.element(of: xml)
        var code = InlineCode(.placeholder, at: place(), element: xml.name, attributes: attributes)
        switch element {
        case .bpt, .hi: code.kind = .opening
        case .ept: code.kind = .closing
        case .it: code.kind = .isolated
        default: break
        }
        let nameOfID = TMXCode.nameOfID(code.element)
        code.id = attributes.first { $0.name == nameOfID }?.value
        if TMXCode.isCode(code.element) {
          code.content = try textOfElement()
        } else {
          if element != .hi {
            code.kind = .opening
            unread.add(
              "elements in <seg> that TMX does not have, read as codes", named: "<\(xml.name)>", line: xml.line)
          }
          open.append(segment.codes.count)
        }
        segment.codes.append(code)
      case .end:
        guard let begin = open.popLast() else {
          if !Self.arePaired(segment.codes) { noteHalves(of: segment.codes) }
          return
        }
        let opening = segment.codes[begin]
        let isEmpty = begin == segment.codes.count - 1 && opening.position == place()
        if isEmpty, opening.element != "hi" {
          segment.codes[begin].kind = .placeholder
        } else {
          segment.codes.append(InlineCode(.closing, at: place(), id: opening.id, element: opening.element))
        }
      }
    }
    throw failure("a <seg> does not end", line: line)
  }

  /// Whether each code that opens is closed by the next one that closes: so it is in most texts.
  private static func arePaired(_ codes: [InlineCode]) -> Bool {
    var open: String??
    for code in codes where code.kind == .opening || code.kind == .closing {
      if code.kind == .opening {
        if open != nil { return false }
        open = .some(code.id)
      } else {
        guard let id = open, id == code.id else { return false }
        open = nil
      }
    }
    return open == nil
  }

  private mutating func noteHalves(of codes: [InlineCode]) {
    for (place, pair) in CodePairing.pairs(in: codes).enumerated() {
      guard pair == nil, codes[place].kind == .opening || codes[place].kind == .closing else { continue }
      halves.add("<\(codes[place].element)>", line: xml.line)
    }
  }

  private mutating func property() throws(TumenError) -> Attribute {
    let attributes = try heldAttributes()
    for attribute in attributes where attribute.name != "type" {
      unread.add("attributes of <prop>", named: attribute.name, line: xml.line)
    }
    return Attribute(attributes.first { $0.name == "type" }?.value ?? "", try textOfElement())
  }

  private mutating func note() throws(TumenError) -> String {
    for attribute in try heldAttributes() {
      unread.add("attributes of <note>", named: attribute.name, line: xml.line)
    }
    return try textOfElement()
  }

  /// The text up to the end of the element that begins here, elements inside it included.
  private mutating func textOfElement() throws(TumenError) -> String {
    let name = xml.name
    var text = ""
    var depth = 1
    while let kind = try xml.advance() {
      switch kind {
      case .text:
        let own = xml.text
        text += own
        size.add(own)
        try checkSize()
      case .start:
        depth += 1
        unread.add("elements in <\(name)>, but for their text", named: "<\(xml.name)>", line: xml.line)
      case .end:
        depth -= 1
        if depth == 0 { return text }
      }
    }
    throw failure("a <\(name)> does not end", line: nil)
  }

  /// Passes over the element that begins here with all that is in it.
  /// - Parameter holder: the element that it stands in, where that tells more.
  private mutating func skip(in holder: String? = nil) throws(TumenError) {
    unread.add("other elements" + (holder.map { " in \($0)" } ?? ""), named: "<\(xml.name)>", line: xml.line)
    try xml.skip()
  }

  private func failure(_ message: String, line: Int?, mend: String = "is the file complete?") -> TumenError {
    TumenError(.malformed, message, mend: mend, at: .init(file: file, line: line))
  }
}
