internal import TumenModel

/// Writes TMX 1.4 (LISA OSCAR, TMX 1.4b, 2005).
struct TMXWriter: UnitWriter {
  private var xml = XMLWriter()
  /// The tags before a text of which nothing else is said, by its language: a file has few, and each of them in every unit.
  private var heads: [(language: String, tags: String)] = []
  private static let headLimit = 32
  private var losses = Losses()
  var remark: String? { losses.remark(of: "TMX") }

  /// - Parameters:
  ///   - sourceLanguage: `srclang` of the header; `*all*` if `nil`.
  ///   - head: what the file says of itself besides.
  init(
    sourceLanguage: LanguageTag?, head: TranslationUnit.Metadata = TranslationUnit.Metadata()
  ) throws(TumenError) {
    xml.declaration(root: "tmx", system: "tmx14.dtd")
    xml.markup("\n")
    try xml.start("tmx", [Attribute("version", "1.4")])
    xml.markup("\n")
    try xml.start("header", TMXHeader.attributes(sourceLanguage: sourceLanguage, head: head.attributes))
    try write(TranslationUnit.Metadata(properties: head.properties, notes: head.notes))
    xml.end()
    xml.markup("\n")
    xml.start("body")
    xml.markup("\n")
  }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    xml.start("tu")
    if let id = unit.id { try xml.attribute("tuid", id) }
    for attribute in unit.metadata.attributes { try xml.attribute(attribute.name, attribute.value) }
    xml.markup("\n")
    try write(unit.metadata)
    // Through a span: a variant is much to copy.
    let variants = unit.variants.span
    for place in variants.indices {
      if variants[place].metadata.isEmpty {
        xml.markup(head(in: variants[place].language))
        try write(variants[place].segment)
        xml.markup("</seg></tuv>\n")
        continue
      }
      xml.start("tuv")
      try xml.attribute("xml:lang", variants[place].language.identifier)
      for attribute in variants[place].metadata.attributes { try xml.attribute(attribute.name, attribute.value) }
      try write(variants[place].metadata)
      xml.start("seg")
      try write(variants[place].segment)
      xml.end()
      xml.end()
      xml.markup("\n")
    }
    xml.end()
    xml.markup("\n")
  }

  mutating func finish() throws(TumenError) {
    xml.end()
    xml.markup("\n")
    xml.end()
    xml.markup("\n")
  }

  mutating func take() -> [UInt8] { xml.take() }

  private mutating func head(in language: LanguageTag) -> String {
    for place in heads.indices where heads[place].language == language.identifier { return heads[place].tags }
    let tags = "<tuv xml:lang=\"\(XMLText.escaped(language.identifier))\"><seg>"
    if heads.count < Self.headLimit { heads.append((language.identifier, tags)) }
    return tags
  }

  private mutating func write(_ metadata: TranslationUnit.Metadata) throws(TumenError) {
    for note in metadata.notes {
      xml.start("note")
      try xml.text(note)
      xml.end()
    }
    for property in metadata.properties {
      xml.start("prop")
      try xml.attribute("type", property.name)
      try xml.text(property.value)
      xml.end()
    }
  }

  private mutating func write(_ segment: Segment) throws(TumenError) {
    if segment.codes.isEmpty { return try xml.text(segment.text) }
    losses.add("remarks on parts of a text", segment.codes.count(where: \.isAnnotation))
    losses.add("attributes of inline codes", segment.codes.count(where: TMXCode.losesAttributes))
    var scalars = segment.text.unicodeScalars[...]
    var position = 0
    for code in TMXCode.codes(of: segment) {
      let before = scalars.prefix(code.position - position)
      try xml.text(String(before))
      scalars = scalars.dropFirst(before.count)
      position += before.count
      if code.element == "hi" {
        if code.kind == .closing { xml.end() } else { try xml.start("hi", code.attributes) }
      } else {
        try xml.start(code.element, code.attributes)
        try xml.text(code.content)
        xml.end()
      }
    }
    try xml.text(String(scalars))
  }
}

/// Inline codes as TMX knows them.
enum TMXCode {
  private static let elements: Set<String> = ["bpt", "ept", "ph", "it", "hi", "ut"]

  /// The codes of a segment; those of other formats become elements of TMX that do the same, with what they stand for as
  /// their content. TMX 1.4b (section 3.3) pairs codes by whole numbers.
  static func codes(of segment: Segment) -> [InlineCode] {
    if segment.codes.allSatisfy({ isOwn($0) }) { return segment.codes }
    var used = Set(segment.codes.filter(isOwn).compactMap(\.id))
    let codes = segment.codes.filter { isOwn($0) || !$0.isAnnotation }
    let pairs = CodePairing.pairs(in: codes)
    var numbers: [Int: String] = [:]
    // Whatever was tried before is taken.
    var next = 1
    func number(_ place: Int) -> String {
      let first = pairs[place].map { min($0, place) } ?? place
      if let known = numbers[first] { return known }
      var name = codes[first].id.flatMap { Int($0) }.flatMap { $0 > 0 ? String($0) : nil } ?? "1"
      while !used.insert(name).inserted {
        next += 1
        name = String(next)
      }
      numbers[first] = name
      return name
    }
    return codes.enumerated().map { place, code in
      if isOwn(code) { return code }
      var own = code
      own.id = number(place)
      if own.content.isEmpty { own.content = shown(code) }
      switch (code.kind, pairs[place] != nil) {
      case (.opening, true): (own.element, own.attributes) = ("bpt", [Attribute("i", number(place))])
      case (.closing, true): (own.element, own.attributes) = ("ept", [Attribute("i", number(place))])
      case (.placeholder, _): (own.element, own.attributes) = ("ph", [Attribute("x", number(place))])
      default:
        (own.element, own.attributes) = (
          "it", [Attribute("pos", code.isEnd ? "end" : "begin"), Attribute("x", number(place))]
        )
        own.kind = .isolated
      }
      return own
    }
  }

  /// Whether a code says more than TMX writes of it: one without content is written with its markup as content.
  static func losesAttributes(_ code: InlineCode) -> Bool {
    !isOwn(code) && !code.isAnnotation && !code.content.isEmpty
      && code.attributes.contains { !["id", "rid", "startRef", "isolated", "pos"].contains($0.name) && !isContent($0) }
  }

  /// Whether an attribute says no more than what the code stands for.
  private static func isContent(_ attribute: Attribute) -> Bool {
    ["dataRef", "dataRefStart", "dataRefEnd"].contains(attribute.name)
  }

  /// Whether a code came from TMX: those of XLIFF that are called the same have an id.
  static func isOwn(_ code: InlineCode) -> Bool {
    elements.contains(code.element) && !code.attributes.contains { $0.name == "id" }
  }

  /// The markup of a code of another format, which says what it was.
  private static func shown(_ code: InlineCode) -> String {
    let attributes = code.attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    return code.kind == .closing && code.attributes.isEmpty ? "</\(code.element)>" : "<\(code.element)\(attributes)>"
  }
}
