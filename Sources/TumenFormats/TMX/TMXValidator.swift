internal import TumenModel
internal import TumenText

/// Holds a TMX file against the document type of TMX 1.4b and what the standard says beyond it: values, languages, dates,
/// paired codes and user-defined encodings (LISA OSCAR, TMX 1.4b, 2005). Versions 1.1 to 1.3 name languages in `lang`.
struct TMXValidator {
  private let xml: XMLReader
  private let file: String
  private var found: Violations
  /// Whether languages stand in `lang`.
  private var isOld = false
  /// What the header says of the source, in lower case; `*all*` if a unit can be from any language.
  private var source = "*all*"

  /// - Throws: ``TumenError`` with code `malformed` if the file is no XML or no TMX.
  init(_ source: ByteSource, report: @escaping (Finding) -> Void) throws(TumenError) {
    file = source.name
    found = Violations(in: source.name, report: report)
    xml = try XMLReader(source)
    guard try xml.advance() == .start, xml.name == "tmx" else {
      throw TumenError(
        .malformed, "the root element is not <tmx>", mend: "give a TMX file", at: .init(file: file, line: 1))
    }
  }

  /// Reports all violations.
  /// - Throws: ``TumenError`` with code `malformed` and the place if the file is not well formed.
  mutating func validate() throws(TumenError) {
    found.unit = "tmx"
    let version = xml.attributes.first { $0.name == "version" }?.value
    if let version, !["1.1", "1.2", "1.3", "1.4"].contains(version) {
      found.add("unknown-version", xml.line, "“\(version.excerpt)” is no version of TMX; write 1.1, 1.2, 1.3 or 1.4")
    }
    isOld = version.map { ["1.1", "1.2", "1.3"].contains($0) } ?? false
    check(xml.attributes, of: "tmx", xml.line)
    try walk("tmx", line: xml.line)
    // Behind the root only comments may stand, or the XML is not well formed.
    while try xml.advance() != nil {}
    found.unit = ""
    found.addEncoding(of: xml)
    found.reportAll()
  }

  /// Reads the root or the body, which was begun, to its end.
  private mutating func walk(_ name: String, line: Int) throws(TumenError) {
    guard let content = Self.contents[name] else { return }
    var children = ElementChildren(of: content, isFree: false)
    while let kind = try xml.advance() {
      switch kind {
      case .start:
        let child = xml.name
        found.unit = child
        let isKnown = found.admit(child, xml.line, in: name, content, &children)
        if isKnown, child == "body" {
          check(xml.attributes, of: child, xml.line)
          try walk(child, line: xml.line)
        } else {
          let element = try XMLElement(at: xml, file: file)
          if isKnown { check(element) }
        }
      case .text:
        let text = xml.text
        if text.contains(where: { !$0.isWhitespace }) {
          // The event stands where the text ends.
          let line = xml.line - text.drop(while: \.isWhitespace).count { $0.isNewline }
          found.add("unexpected-text", line, "characters stand in <\(name)> itself: “\(text.excerpt)”")
        }
      case .end:
        found.unit = name
        return found.addMissing(children, in: name, line)
      }
    }
  }

  // MARK: Elements

  private mutating func check(_ element: XMLElement) {
    guard let content = Self.contents[element.name] else { return }
    if element.name == "tu" { found.unit = element["tuid"] ?? "line \(element.line)" }
    check(element.attributes, of: element.name, element.line)
    if !content.isText, element.hasOwnText {
      found.add(
        "unexpected-text", element.line, "characters stand in <\(element.name)> itself, not in an element of it")
    }
    var children = ElementChildren(of: content, isFree: false)
    for child in element.children
    where found.admit(child.name, child.line, in: element.name, content, &children) { check(child) }
    found.addMissing(children, in: element.name, element.line)
    switch element.name {
    case "header": source = element["srclang"]?.lowercased() ?? source
    case "ude": checkEncoding(element)
    case "tu": checkLanguages(of: element)
    case "seg": checkPairs(in: element)
    default: break
    }
  }

  private mutating func check(_ attributes: [Attribute], of name: String, _ line: Int) {
    guard var content = Self.contents[name] else { return }
    if name == "tuv", !isOld || !attributes.contains(where: { $0.name == "lang" }) { content.required = ["xml:lang"] }
    found.check(attributes, of: name, content, line)
    for attribute in attributes {
      let value = attribute.value
      switch Self.fault(in: value, of: attribute.name) {
      case .language(let why)?: found.add("malformed-language", line, why)
      case .date?: found.add("malformed-date", line, "“\(value.excerpt)” is no date; write it like 20241229T070000Z")
      case .value(let better)?:
        found.add(
          "malformed-value", line, "“\(value.excerpt)” is no value of “\(attribute.name)” of <\(name)>; write \(better)"
        )
      case nil: break
      }
    }
  }

  /// What is wrong with the value of an attribute.
  private enum Fault {
    case language(String)
    case date
    /// What to write instead.
    case value(String)
  }

  private static func fault(in value: String, of name: String) -> Fault? {
    switch name {
    case "srclang" where value.lowercased() == "*all*": nil
    case "xml:lang", "lang", "adminlang", "srclang": LanguageTag.fault(in: value).map(Fault.language)
    case "segtype" where !["block", "paragraph", "sentence", "phrase"].contains(value):
      .value("block, paragraph, sentence or phrase")
    case "pos" where !["begin", "end"].contains(value): .value("begin or end")
    case "assoc" where !["p", "f", "b"].contains(value): .value("p, f or b")
    case "i" where !isNumber(value), "x" where !isNumber(value), "usagecount" where !isNumber(value):
      .value("a whole number")
    case "creationdate" where !isDate(value), "changedate" where !isDate(value), "lastusagedate" where !isDate(value):
      .date
    case "unicode" where !isCode(value), "code" where !isCode(value): .value("a hexadecimal number like #xF8FF")
    case "ent" where !value.utf8.allSatisfy({ $0 < 0x80 }), "subst" where !value.utf8.allSatisfy({ $0 < 0x80 }):
      .value("ASCII")
    default: nil
    }
  }

  /// Whether an element may have an attribute of that name.
  static func knows(_ attribute: String, of element: String) -> Bool {
    names[element]?.contains(attribute) ?? false
  }

  private static let names = contents.mapValues { Set($0.required + $0.optional) }

  /// Whether a value is one that the attribute may have.
  static func isRight(_ value: String, of attribute: String) -> Bool { fault(in: value, of: attribute) == nil }

  /// Characters of a private encoding (section 3.2.4): a name to each, and the encoding that codes are of.
  private mutating func checkEncoding(_ encoding: XMLElement) {
    let maps = encoding.children
    if encoding["base"] == nil, maps.contains(where: { $0["code"] != nil }) {
      found.add("missing-attribute", encoding.line, "<ude> has no “base”, though a <map> in it has a “code”")
    }
    for map in maps where map["code"] == nil && map["ent"] == nil && map["subst"] == nil {
      found.add("missing-attribute", map.line, "<map> has none of “code”, “ent” and “subst”")
    }
  }

  private mutating func checkLanguages(of unit: XMLElement) {
    let source = unit["srclang"]?.lowercased() ?? source
    var lines: [String: Int] = [:]
    for variant in unit.children where variant.name == "tuv" {
      guard let tag = (variant["xml:lang"] ?? variant["lang"])?.lowercased() else { continue }
      if let line = lines.updateValue(variant.line, forKey: tag) {
        found.add(
          "repeated-language", variant.line, "the unit has a text for “\(tag)” in line \(line) already", severity: .note
        )
      }
    }
    if source != "*all*", !lines.isEmpty, lines[source] == nil {
      found.add("missing-source", unit.line, "the unit has no text in its source language “\(source)”", severity: .note)
    }
  }

  /// Each `bpt` has one `ept` behind it with the same `i` (section 4.3).
  private mutating func checkPairs(in segment: XMLElement) {
    var open: [String: Int] = [:]
    var seen: Set<String> = []
    func check(_ element: XMLElement) {
      for child in element.children {
        if let number = child["i"] {
          if child.name == "bpt" {
            if !seen.insert(number).inserted {
              found.add("repeated-id", child.line, "a <bpt> of this segment has the “i” \(number.excerpt) already")
            }
            open[number] = child.line
          } else if child.name == "ept", open.removeValue(forKey: number) == nil {
            found.add("unpaired-code", child.line, "<ept i=\"\(number.excerpt)\"> has no <bpt> before it")
          }
        }
        check(child)
      }
    }
    check(segment)
    for (number, line) in open.sorted(by: { $0.key < $1.key }) {
      found.add(
        "unpaired-code", line, "<bpt i=\"\(number.excerpt)\"> has no <ept> behind it; write <it> for half a pair")
    }
  }

  // MARK: Values

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static func isCode(_ text: String) -> Bool {
    text.hasPrefix("#x") && UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) != nil
  }

  /// A day, or a moment of one, as ISO 8601 writes it with or without separators.
  private static func isDate(_ text: String) -> Bool {
    if isPlainMoment(text) { return true }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let day = parts[0].filter { $0 != "-" }
    guard isNumber(day), day.count == 8,
      CalendarDate("\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))")?.day != nil
    else { return false }
    guard parts.count > 1 else { return true }
    // The zone is “Z” or the distance from it; fractions of a second may stand behind a dot.
    let time = parts[1].prefix { $0.isNumber || $0 == ":" }.filter { $0 != ":" }
    let numbers = stride(from: 0, to: time.count, by: 2).compactMap { Int(time.dropFirst($0).prefix(2)) }
    return isNumber(time) && [4, 6].contains(time.count)
      && zip(numbers, [24, 60, 61]).allSatisfy { $0 < $1 }
      && parts[1].drop { $0.isNumber || ":.".contains($0) }.wholeMatch(of: /Z?|[+-]\d\d:?(\d\d)?/) != nil
  }

  /// Whether a text is a moment as most programs write it, `20241229T070000Z`, of a day that every month has.
  private static func isPlainMoment(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 16 else { return false }
    var fields: [6 of Int] = [0, 0, 0, 0, 0, 0]
    for (place, byte) in bytes.enumerated() {
      switch (place, byte) {
      case (8, UInt8(ascii: "T")), (15, UInt8(ascii: "Z")): break
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")) where place != 8 && place != 15:
        let field = place < 4 ? 0 : place < 8 ? (place - 2) / 2 : (place - 3) / 2
        fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
      default: return false
      }
    }
    return (1...12).contains(fields[1]) && (1...28).contains(fields[2]) && fields[3] < 24 && fields[4] < 60
      && fields[5] < 60
  }

  // MARK: Structure

  private static let said = ["o-encoding", "xml:lang", "lang"]
  private static let history = [
    "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate", "creationid",
    "changedate", "changeid", "o-tmf", "o-encoding",
  ]
  private static let codes = ["bpt", "ept", "ph", "it", "hi", "ut"]

  private static func code(required: [String] = [], optional: [String] = []) -> ElementContent {
    ElementContent(groups: [.any(["sub"])], isText: true, required: required, optional: optional)
  }

  /// The document type; what a `tuv` requires depends on the version.
  private static let contents: [String: ElementContent] = [
    "tmx": ElementContent(groups: [.one("header"), .one("body")], required: ["version"], optional: []),
    "header": ElementContent(
      groups: [.any(["note", "prop", "ude"])],
      required: ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"],
      optional: ["o-encoding", "creationdate", "creationid", "changedate", "changeid"]),
    "body": ElementContent(groups: [.any(["tu"])], optional: []),
    "note": ElementContent(isText: true, optional: said),
    "prop": ElementContent(isText: true, required: ["type"], optional: said),
    "ude": ElementContent(groups: [.some("map")], required: ["name"], optional: ["base"]),
    "map": ElementContent(required: ["unicode"], optional: ["code", "ent", "subst"]),
    "tu": ElementContent(
      groups: [.any(["note", "prop"]), .some("tuv")], optional: history + ["tuid", "segtype", "srclang"]),
    "tuv": ElementContent(
      groups: [.any(["note", "prop"]), .one("seg")], optional: history + ["xml:lang", "lang"]),
    "seg": ElementContent(groups: [.any(codes)], isText: true, optional: []),
    "sub": ElementContent(groups: [.any(codes)], isText: true, optional: ["datatype", "type"]),
    "hi": ElementContent(groups: [.any(codes)], isText: true, optional: ["type", "x"]),
    "bpt": code(required: ["i"], optional: ["x", "type"]), "ept": code(required: ["i"]),
    "it": code(required: ["pos"], optional: ["x", "type"]), "ph": code(optional: ["x", "type", "assoc"]),
    "ut": code(optional: ["x"]),
  ]
}
