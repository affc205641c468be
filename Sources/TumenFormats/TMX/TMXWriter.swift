internal import TumenModel

/// Writes TMX 1.4 (LISA OSCAR, TMX 1.4b, 2005).
struct TMXWriter: UnitWriter {
  private var xml = XMLWriter()
  /// The tags before a text of which nothing else is said, by its language: a file has few, and each of them in every unit.
  private var heads: [(language: String, tags: String)] = []
  private static let headLimit = 32
  private var losses = Losses()
  private(set) var omitted = 0
  /// What the header says of the source, which no unit has to say again.
  private let source: Attribute
  var remark: String? { losses.remark(of: "TMX") }

  /// - Parameters:
  ///   - sourceLanguage: `srclang` of the header; `*all*` if `nil`.
  ///   - head: what the file says of itself besides.
  init(
    sourceLanguage: LanguageTag?, head: TranslationUnit.Metadata = TranslationUnit.Metadata()
  ) throws(TumenError) {
    source = TMXHeader.attribute(sourceLanguage)
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
    losses.begin(unit.id)
    if unit.variants.isEmpty {
      omitted += 1
      return losses.add("units without texts")
    }
    xml.start("tu")
    if let id = unit.id { try xml.attribute("tuid", id) }
    try write(unit.metadata.attributes, of: .unit)
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
      try write(variants[place].metadata.attributes, of: .text)
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

  private mutating func write(_ attributes: [Attribute], of element: TMXAttributes.Element) throws(TumenError) {
    for place in attributes.indices {
      if TMXAttributes.isWritable(at: place, of: attributes, element) {
        if attributes[place] != source { try xml.attribute(attributes[place].name, attributes[place].value) }
      } else {
        losses.add("attributes of units", named: attributes[place].name)
      }
    }
  }

  private mutating func write(_ metadata: TranslationUnit.Metadata) throws(TumenError) {
    for note in metadata.notes {
      xml.start("note")
      try xml.text(note)
      xml.end()
    }
    for property in metadata.properties {
      // An empty type tells no reader anything, and many refuse it.
      if property.name.isEmpty {
        losses.add("properties without a name")
        continue
      }
      xml.start("prop")
      try xml.attribute("type", property.name)
      try xml.text(property.value)
      xml.end()
    }
  }

  private mutating func write(_ segment: Segment) throws(TumenError) {
    if segment.codes.isEmpty { return try xml.text(segment.text) }
    let written = TMXCode.codes(of: segment)
    losses.add("remarks on parts of a text", written.lostRemarks)
    losses.add("attributes of inline codes", written.lostAttributes)
    losses.add("ids of inline codes", written.lostIDs)
    for element in written.changed { losses.add("elements of inline codes, written as others", named: "<\(element)>") }
    losses.add("codes that lack their other half, written as <it>", written.halves)
    let scalars = segment.text.unicodeScalars
    var (begin, position) = (scalars.startIndex, 0)
    for code in written.codes {
      if code.position > position {
        let end = scalars.index(begin, offsetBy: code.position - position, limitedBy: scalars.endIndex)
        try xml.text(String(segment.text[begin..<(end ?? scalars.endIndex)]))
        (begin, position) = (end ?? scalars.endIndex, code.position)
      }
      if code.element == "hi" {
        if code.kind == .closing { xml.end() } else { try xml.start("hi", code.attributes) }
      } else {
        try xml.start(code.element, code.attributes)
        try xml.text(code.content)
        xml.end()
      }
    }
    try xml.text(String(segment.text[begin...]))
  }
}

/// Inline codes as TMX knows them (TMX 1.4b, section 3.3).
enum TMXCode {
  /// The codes of a segment as TMX has them.
  struct Written {
    var codes: [InlineCode] = []
    /// How many of them could not keep their ids, or attributes, and how many remarks on parts of the text have no place.
    var lostIDs = 0
    var lostAttributes = 0
    var lostRemarks = 0
    /// The elements of TMX that could not stay what they are: highlights that overlap, and what does something else than its
    /// element.
    var changed: [String] = []
    /// How many of them lack their other half, for which TMX has an element of its own.
    var halves = 0
  }

  /// The codes of a segment; those of other formats become elements of TMX that do the same, with what they stand for as
  /// their content. TMX pairs codes by whole numbers.
  static func codes(of segment: Segment) -> Written {
    if areWhole(segment.codes) { return Written(codes: segment.codes) }
    let isNested = Self.isNested(segment.codes)
    let allPairs = CodePairing.pairs(in: segment.codes)
    var numbersOfPairs: Set<String> = []
    var isWhole = segment.codes.indices.map { isNested[$0] && Self.isWhole(segment.codes[$0]) }
    for (place, code) in segment.codes.enumerated() where isWhole[place] && code.element == "bpt" {
      // A number serves one pair of a segment (section 4.3).
      let other = allPairs[place]
      let isPair = other.map { isWhole[$0] && segment.codes[$0].element == "ept" && segment.codes[$0].id == code.id }
      if isPair != true || !numbersOfPairs.insert(code.id ?? "").inserted {
        isWhole[place] = false
        if let other { isWhole[other] = false }
      }
    }
    for (place, code) in segment.codes.enumerated() where code.element == "ept" {
      isWhole[place] = isWhole[place] && allPairs[place].map { isWhole[$0] } == true
    }
    if !isWhole.contains(false) { return Written(codes: segment.codes) }
    var written = Written()
    // The end of a highlight has no id of its own.
    let kept = segment.codes.indices.filter { isWhole[$0] && !segment.codes[$0].attributes.isEmpty }
    var used = Set(kept.compactMap { segment.codes[$0].id })
    let places = segment.codes.indices.filter { isOwn(segment.codes[$0]) || !segment.codes[$0].isAnnotation }
    written.lostRemarks = segment.codes.count - places.count
    let codes = places.map { segment.codes[$0] }
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
    // What has a number keeps it, whatever comes before.
    for place in codes.indices where codes[place].id.flatMap({ Int($0) }) != nil && !isWhole[places[place]] {
      _ = number(place)
    }
    for (place, code) in codes.enumerated() {
      if isWhole[places[place]] {
        written.codes.append(code)
        continue
      }
      var own = code
      own.id = number(place)
      if let id = code.id, id != own.id { written.lostIDs += 1 }
      if saysOtherID(code, own.id) { written.lostAttributes += 1 }
      let isHalf = code.kind == .opening || code.kind == .closing
      if isNested[places[place]], isOwn(code), isOfItsKind(code), !isHalf || code.element == "hi" || pairs[place] != nil
      {
        let name = nameOfID(code.element)
        let others = code.attributes.filter { $0.name != name }
        own.attributes = TMXAttributes.writable(others, .code(code.element))
        if own.attributes.count < others.count { written.lostAttributes += 1 }
        own.attributes.insert(Attribute(name, number(place)), at: 0)
        if code.element == "it", !own.attributes.contains(where: { $0.name == "pos" }) {
          own.attributes.append(Attribute("pos", code.isEnd ? "end" : "begin"))
        }
      } else {
        let others = isOwn(code) ? code.attributes.filter { !bookkeeping.contains($0.name) } : []
        if isHalf, isOwn(code), code.element != "hi", pairs[place] == nil {
          written.halves += 1
        } else if isOwn(code) {
          written.changed.append(code.element)
        }
        if losesAttributes(code) { written.lostAttributes += 1 }
        if own.content.isEmpty, !isOwn(code) { own.content = shown(code) }
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
        let kept = TMXAttributes.writable(others, .code(own.element))
        if kept.count < others.count { written.lostAttributes += 1 }
        own.attributes += kept
      }
      written.codes.append(own)
    }
    return written
  }

  /// The attribute that holds the id of a code.
  static func nameOfID(_ element: String) -> String { element == "bpt" || element == "ept" ? "i" : "x" }

  /// Whether the attribute that holds the id of a code of TMX says another one than it has and than it is written with.
  private static func saysOtherID(_ code: InlineCode, _ written: String?) -> Bool {
    let name = nameOfID(code.element)
    return isOwn(code)
      && code.attributes.contains { $0.name == name && $0.value != code.id && $0.value != written }
  }

  /// Whether a code came from TMX: those of XLIFF that are called the same have an id.
  static func isOwn(_ code: InlineCode) -> Bool {
    isElement(code.element) && !code.attributes.contains { $0.name == "id" }
  }

  /// Whether the text of an element within a segment is a native code, and none of the segment.
  static func isCode(_ element: String) -> Bool { element != "hi" && isElement(element) }

  /// The attributes that say what a code does and which other one it belongs to.
  private static let bookkeeping: Set<String> = ["i", "x", "pos"]

  private static func isElement(_ name: String) -> Bool {
    switch name {
    case "bpt", "ept", "ph", "it", "ut", "hi": true
    default: false
    }
  }

  private static func isOfItsKind(_ code: InlineCode) -> Bool {
    switch code.element {
    case "bpt": code.kind == .opening
    case "ept": code.kind == .closing
    case "ph", "ut": code.kind == .placeholder
    case "it": code.kind == .isolated
    case "hi": code.kind == .opening || code.kind == .closing
    default: false
    }
  }

  /// Whether a code can stand in TMX as it is: the attributes say its id, and no more than TMX has for its element.
  private static func isWhole(_ code: InlineCode) -> Bool {
    guard isOwn(code), isOfItsKind(code) else { return false }
    if code.element == "hi", code.kind == .closing { return code.attributes.isEmpty && code.content.isEmpty }
    let id = code.attributes.first { $0.name == nameOfID(code.element) }?.value
    guard id == code.id, code.element != "hi" || code.content.isEmpty else { return false }
    if id == nil, code.element == "bpt" || code.element == "ept" { return false }
    if code.element == "it", !code.attributes.contains(where: { $0.name == "pos" }) { return false }
    return TMXAttributes.areWritable(code.attributes, .code(code.element))
  }

  /// Whether a few codes can all stand as they are, as those do that came from TMX: a look that costs little. Highlights need
  /// a closer one.
  private static func areWhole(_ codes: [InlineCode]) -> Bool {
    if codes.count > mostWhole { return false }
    for place in codes.indices {
      if codes[place].element == "hi" || !isWhole(codes[place]) { return false }
      if codes[place].kind != .opening, codes[place].kind != .closing { continue }
      // The one other code of this number is the other half, and stands on its side.
      var other: Int?
      for next in codes.indices where next != place && codes[next].id == codes[place].id {
        if codes[next].kind != .opening, codes[next].kind != .closing { continue }
        if other != nil { return false }
        other = next
      }
      guard let other, codes[other].kind != codes[place].kind, (other > place) == (codes[place].kind == .opening)
      else { return false }
    }
    return true
  }

  private static var mostWhole: Int { 16 }

  /// For each code whether it is none around text, or one that is closed before what is around it.
  private static func isNested(_ codes: [InlineCode]) -> [Bool] {
    var isNested = Array(repeating: true, count: codes.count)
    var open: [Int] = []
    for (place, code) in codes.enumerated() where code.element == "hi" {
      isNested[place] = false
      if code.kind == .opening {
        open.append(place)
      } else if code.kind == .closing, let last = open.last, codes[last].id == code.id {
        open.removeLast()
        isNested[last] = codes[last].content.isEmpty && code.content.isEmpty && code.attributes.isEmpty
        isNested[place] = isNested[last]
      }
    }
    return isNested
  }

  /// Whether a code of another format says more than TMX writes of it: one without content is written with its markup as
  /// content.
  private static func losesAttributes(_ code: InlineCode) -> Bool {
    !code.content.isEmpty
      && code.attributes.contains { !["id", "rid", "startRef", "isolated", "pos"].contains($0.name) && !isContent($0) }
  }

  /// Whether an attribute says no more than what the code stands for.
  private static func isContent(_ attribute: Attribute) -> Bool {
    ["dataRef", "dataRefStart", "dataRefEnd"].contains(attribute.name)
  }

  /// The markup of a code of another format, which says what it was.
  private static func shown(_ code: InlineCode) -> String {
    let attributes = code.attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    return code.kind == .closing && code.attributes.isEmpty ? "</\(code.element)>" : "<\(code.element)\(attributes)>"
  }
}

/// Attributes as an element of TMX can have them: each name once, of those that the document type knows, with a value that
/// the standard allows.
enum TMXAttributes {
  /// What has attributes that come from elsewhere.
  enum Element {
    case unit, text
    case code(String)

    /// What the document type calls it.
    fileprivate var name: String {
      switch self {
      case .unit: "tu"
      case .text: "tuv"
      case .code(let name): name
      }
    }
  }

  /// Whether a unit or its texts say it otherwise than in attributes.
  private static func isReserved(_ name: String) -> Bool { name == "tuid" || name == "xml:lang" || name == "lang" }

  /// Whether all of them can stand at one element.
  static func areWritable(_ attributes: [Attribute], _ element: Element) -> Bool {
    attributes.indices.allSatisfy { isWritable(at: $0, of: attributes, element) }
  }

  static func writable(_ attributes: [Attribute], _ element: Element) -> [Attribute] {
    attributes.indices.filter { isWritable(at: $0, of: attributes, element) }.map { attributes[$0] }
  }

  static func isWritable(at place: Int, of attributes: [Attribute], _ element: Element) -> Bool {
    let (name, value) = (attributes[place].name, attributes[place].value)
    guard !isReserved(name), TMXValidator.knows(name, of: element.name),
      TMXValidator.isRight(value, of: name)
    else { return false }
    return place == 0 || !attributes[..<place].contains { $0.name == name }
  }
}
