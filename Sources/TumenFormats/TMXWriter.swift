internal import TumenModel

/// Writes TMX 1.4 (LISA OSCAR, TMX 1.4b, 2005).
struct TMXWriter: UnitWriter {
  private let xml: XMLWriter
  let remark: String? = nil

  /// - Parameter sourceLanguage: `srclang` of the header; `*all*` if `nil`.
  init(sourceLanguage: LanguageTag?) throws(TumenError) {
    xml = try XMLWriter()
    try xml.declaration(root: "tmx", system: "tmx14.dtd")
    try xml.space("\n")
    try xml.start("tmx", [Attribute("version", "1.4")])
    try xml.space("\n")
    try xml.start(
      "header",
      [
        Attribute("creationtool", "tumen"), Attribute("creationtoolversion", "0.1.0"),
        Attribute("segtype", "sentence"), Attribute("o-tmf", "tumen"), Attribute("adminlang", "en"),
        Attribute("srclang", sourceLanguage?.identifier ?? "*all*"), Attribute("datatype", "plaintext"),
      ])
    try xml.end()
    try xml.space("\n")
    try xml.start("body")
    try xml.space("\n")
  }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    try xml.start("tu", (unit.id.map { [Attribute("tuid", $0)] } ?? []) + unit.metadata.attributes)
    try xml.space("\n")
    try metadata(unit.metadata)
    for variant in unit.variants {
      try xml.start("tuv", [Attribute("xml:lang", variant.language.identifier)] + variant.metadata.attributes)
      try metadata(variant.metadata)
      try xml.start("seg")
      try segment(variant.segment)
      try xml.end()
      try xml.end()
      try xml.space("\n")
    }
    try xml.end()
    try xml.space("\n")
  }

  mutating func finish() throws(TumenError) {
    try xml.end()
    try xml.space("\n")
    try xml.end()
    try xml.space("\n")
  }

  mutating func take() -> [UInt8] { xml.take() }

  private func metadata(_ metadata: TranslationUnit.Metadata) throws(TumenError) {
    for note in metadata.notes {
      try xml.start("note")
      try xml.text(note)
      try xml.end()
    }
    for property in metadata.properties {
      try xml.start("prop", [Attribute("type", property.name)])
      try xml.text(property.value)
      try xml.end()
    }
  }

  private func segment(_ segment: Segment) throws(TumenError) {
    var scalars = segment.text.unicodeScalars[...]
    var position = 0
    for code in TMXCode.codes(of: segment) {
      let before = scalars.prefix(code.position - position)
      try xml.text(String(before))
      scalars = scalars.dropFirst(before.count)
      position += before.count
      if code.element == "hi" {
        if code.kind == .closing { try xml.end() } else { try xml.start("hi", code.attributes) }
      } else {
        try xml.start(code.element, code.attributes)
        try xml.text(code.content)
        try xml.end()
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
    func number(_ place: Int) -> String {
      let first = pairs[place].map { min($0, place) } ?? place
      if let known = numbers[first] { return known }
      var name = codes[first].id.flatMap { Int($0) }.flatMap { $0 > 0 ? String($0) : nil } ?? "1"
      var next = 1
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
      case (let kind, _):
        let isEnd = kind == .closing || code.element == "ec" || code.element == "em"
        (own.element, own.attributes) = (
          "it", [Attribute("pos", isEnd ? "end" : "begin"), Attribute("x", number(place))]
        )
        own.kind = .isolated
      }
      return own
    }
  }

  /// Whether a code came from TMX: those of XLIFF that are called the same have an id.
  private static func isOwn(_ code: InlineCode) -> Bool {
    elements.contains(code.element) && !code.attributes.contains { $0.name == "id" }
  }

  /// The markup of a code of another format, which says what it was.
  private static func shown(_ code: InlineCode) -> String {
    let attributes = code.attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    return code.kind == .closing && code.attributes.isEmpty ? "</\(code.element)>" : "<\(code.element)\(attributes)>"
  }
}
