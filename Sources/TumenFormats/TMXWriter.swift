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
    for code in segment.codes {
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
