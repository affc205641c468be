internal import TumenModel

/// Holds a TBX file against the rules of its version, dialect and style: its structure, data categories with their levels
/// and words, ids, references and languages.
///
/// A dialect that is not TBX-Core, TBX-Min or TBX-Basic has data categories that nobody here knows: of such a file the
/// structure is checked.
struct TBXValidator {
  private let xml: XMLReader
  private let file: String
  private let structure: TBXStructure
  private let isVersion2: Bool
  /// The namespace of the root, which is that of all elements but those of modules.
  private let namespace: String
  private let style: TBXStyle
  /// What the root says in `type`.
  private let dialect: String
  /// `nil` if the dialect is not known.
  private let categories: [DataCategory]?
  private var found: Violations
  private var ids: [String: Int] = [:]
  private var references: [(target: String, line: Int, unit: String)] = []
  /// The id of the entry that is being checked, or what it is a part of.
  private var unit: String {
    get { found.unit }
    set { found.unit = newValue }
  }

  /// - Throws: ``TumenError`` with code `malformed` if the file is no XML or no TBX.
  init(_ source: ByteSource, report: @escaping (Finding) -> Void) throws(TumenError) {
    file = source.name
    found = Violations(in: source.name, report: report)
    xml = try XMLReader(source)
    guard let root = try xml.nextEvent(), case .start(let attributes) = root.kind,
      ["martif", "tbx"].contains(root.text)
    else {
      throw TumenError(
        .malformed, "the root element is neither <tbx> nor <martif>", mend: "give a TBX file",
        at: .init(file: file, line: 1))
    }
    isVersion2 = root.text == "martif"
    namespace = root.namespace
    structure = isVersion2 ? .version2 : .version3
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    dialect = value("type") ?? ""
    let style = isVersion2 ? .dca : value("style").flatMap(TBXStyle.init) ?? .dca
    self.style = style
    let known = TBXDialect.allCases.first { $0.name == value("type") }
    categories =
      isVersion2
      ? (known == .basic ? TBXShape.version2.categories : nil)
      : known.map { TBXShape.version3($0, style).categories }
    unit = root.text
    checkRoot(root, attributes, value("style"))
  }

  /// Reports all violations.
  /// - Throws: ``TumenError`` with code `malformed` and the place if the file is not well formed.
  mutating func validate() throws(TumenError) {
    let root = isVersion2 ? "martif" : "tbx"
    try walk(root, line: 1)
    // Behind the root only comments may stand, or the XML is not well formed.
    while try xml.nextEvent() != nil {}
    for reference in references where ids[reference.target] == nil {
      unit = reference.unit
      add(
        "dangling-reference", reference.line,
        "“\(reference.target)” is the id of no element; mend the target or add the element")
    }
    found.unit = ""
    found.addEncoding(of: xml)
    found.reportAll()
  }

  private mutating func add(_ rule: String, _ line: Int, _ message: String, severity: Severity = .error) {
    found.add(rule, line, message, severity: severity)
  }

  // MARK: The frame

  private mutating func checkRoot(_ root: XMLReader.Event, _ attributes: [Attribute], _ style: String?) {
    if let content = structure[root.text] { checkAttributes(attributes, of: root.text, content, line: root.line) }
    if !isVersion2, root.namespace != TBXShape.namespace {
      add(
        "wrong-namespace", root.line,
        "<tbx> is in the namespace “\(root.namespace)”, not in “\(TBXShape.namespace)”")
    }
    if !isVersion2, let style, TBXStyle(rawValue: style) == nil {
      add("unknown-style", root.line, "“\(style)” is no style of TBX; choose dca or dct")
    }
    if categories == nil, !dialect.isEmpty {
      let known = isVersion2 ? TBXDialect.basic.name : TBXDialect.allCases.map(\.name).joined(separator: ", ")
      // TBX itself is the dialect of version 2 that holds all data categories of the standard.
      add(
        "unknown-dialect", root.line,
        "the data categories of “\(dialect)” are not known, only those of \(known); the structure alone was checked",
        severity: isVersion2 && dialect == "TBX" ? .note : .warning)
    }
  }

  /// The parts of a file that are too large to hold as one element.
  private static let streamed: Set<String> = ["text", "body", "back"]

  /// Reads an element that was begun to its end.
  private mutating func walk(_ name: String, line: Int) throws(TumenError) {
    guard let content = structure[name] else { return }
    var children = ElementChildren(of: content, isFree: false)
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .start(let attributes):
        unit = event.text
        let isKnown = found.admit(event.text, event.line, in: name, content, &children)
        if isKnown, Self.streamed.contains(event.text), let content = structure[event.text] {
          checkAttributes(attributes, of: event.text, content, line: event.line)
          try walk(event.text, line: event.line)
        } else {
          let element = try XMLElement(at: xml, file: file)
          switch element.name {
          case _ where !isKnown: break
          case "conceptEntry", "termEntry": checkEntry(element)
          default: check(element, at: nil)
          }
        }
      case .text:
        if event.text.contains(where: { !$0.isWhitespace }) {
          // The event stands where the text ends.
          let line = event.line - event.text.drop(while: \.isWhitespace).count { $0.isNewline }
          add("unexpected-text", line, "characters stand in <\(name)> itself: “\(event.text.excerpt)”")
        }
      case .end:
        unit = name
        return found.addMissing(children, in: name, line)
      }
    }
  }

  // MARK: Elements

  private mutating func checkEntry(_ entry: XMLElement) {
    unit = entry["id"] ?? "line \(entry.line)"
    check(entry, at: .concept)
    var languages: Set<String> = []
    for section in entry.children where ["langSec", "langSet"].contains(section.name) {
      guard let tag = section["xml:lang"], !languages.insert(tag.lowercased()).inserted else { continue }
      add(
        "repeated-language", section.line,
        "the entry has a section for “\(tag)” already; put all terms of a language in one")
    }
  }

  /// - Parameter level: the part of an entry that the element stands in, `nil` outside of entries.
  private mutating func check(_ element: XMLElement, at level: DataCategory.Level?) {
    guard let content = structure[element.name] else { return }
    checkAttributes(element.attributes, of: element.name, content, line: element.line)
    if !content.isText, element.hasOwnText {
      add("unexpected-text", element.line, "characters stand in <\(element.name)> itself, not in an element of it")
    }
    if element.name == "term", element.trimmed == nil {
      add("empty-term", element.line, "the term is empty; write it or remove its section")
    }
    if element.name == "date", !Self.isDate(element.trimmed ?? "") {
      add("malformed-date", element.line, "“\(element.text.excerpt)” is no date; write it like 2024-12-29")
    }
    if let level, TBXStructure.carriers.contains(element.name) {
      checkStatement(element, name: element["type"], carrier: element.name, at: level)
    }
    checkCodes(in: element)
    var children = ElementChildren(of: content, isFree: style == .dct)
    for child in element.children {
      let inner = Self.level(of: child.name) ?? level
      if let inner, !isVersion2, child.namespace != namespace {
        checkForeign(child, in: element.name, at: inner, &children)
        continue
      }
      if style == .dct, level != nil, TBXStructure.carriers.contains(child.name) {
        add(
          "wrong-style", child.line,
          "<\(child.name)> belongs to the style DCA; in DCT the data category is an element of its module")
      }
      if found.admit(child.name, child.line, in: element.name, content, &children) { check(child, at: inner) }
    }
    found.addMissing(children, in: element.name, element.line)
  }

  /// The codes that TBX takes from XLIFF: halves of pairs are isolated when they stand in a text alone, and an end says by
  /// `startRef` what it ends, or has an id of its own (the rules that TBX-Basic 1.2 ships).
  private mutating func checkCodes(in text: XMLElement) {
    let codes = text.children.filter { $0.namespace == namespace && ["sc", "ec"].contains($0.name) }
    for (place, code) in codes.enumerated() {
      let isEnd = code.name == "ec"
      let hasOther = isEnd ? codes[..<place].contains { $0.name == "sc" } : codes[place...].contains { $0.name == "ec" }
      if code["isolated"] == (hasOther ? "yes" : "no") {
        add(
          "isolated-pair", code.line,
          hasOther
            ? "<\(code.name)> is isolated, but its other half stands in the same text"
            : "<\(code.name)> is not isolated, but its other half does not stand in the same text")
      }
      let needed = hasOther ? "startRef" : "id"
      if isEnd, code[needed]?.isEmpty != false {
        add("missing-attribute", code.line, "<ec> has no “\(needed)”")
      }
    }
  }

  /// The part of an entry that begins with an element.
  private static func level(of name: String) -> DataCategory.Level? {
    switch name {
    case "langSec", "langSet": .language
    case "termSec", "tig", "ntig": .term
    default: nil
    }
  }

  /// A data category as an element of its own.
  private mutating func checkForeign(
    _ element: XMLElement, in parent: String, at level: DataCategory.Level, _ children: inout ElementChildren
  ) {
    guard style == .dct else {
      add(
        "wrong-style", element.line,
        "<\(element.name)> belongs to the style DCT; in DCA write the data category in “type”")
      return
    }
    // An element of an unknown dialect may carry anything.
    guard let categories else { return }
    guard
      let category = categories.first(where: {
        $0.name == element.localName && $0.module.namespace == element.namespace
      })
    else {
      add(
        "unknown-category", element.line,
        "<\(element.name)> of “\(element.namespace)” is no data category of \(dialect)")
      return
    }
    guard let content = structure[parent],
      found.admit(category.element, element.line, in: parent, content, &children)
    else { return }
    for attribute in element.attributes
    where !["id", "xml:lang", "target", "datatype", "metaType"].contains(attribute.name) {
      found.addUnknown(attribute, of: element.name, element.line)
    }
    if category.target != .none, element["target"] == nil {
      add("missing-attribute", element.line, "<\(element.name)> has no “target”")
    }
    checkShared(element.attributes, line: element.line, pointsOutside: category.target == .address)
    checkStatement(element, name: category.name, carrier: category.element, at: level)
  }

  private mutating func checkStatement(
    _ element: XMLElement, name: String?, carrier: String, at level: DataCategory.Level
  ) {
    guard let name, let categories else { return }
    guard let category = categories.first(where: { $0.name == name && $0.element == carrier }) else {
      let other = categories.first { $0.name == name }.map { "; it belongs in <\($0.element)>" } ?? ""
      add("unknown-category", element.line, "“\(name)” is no data category of <\(carrier)> in \(dialect)\(other)")
      return
    }
    if !category.levels.contains(level) {
      let levels = category.levels.map(\.rawValue).sorted().joined(separator: " or ")
      add(
        "misplaced-category", element.line,
        "“\(name)” stands at the level of the \(level.rawValue); it belongs to that of the \(levels)")
    }
    if category.target == .address, !isVersion2, let target = element["target"], !XMLText.isAddress(target) {
      add("malformed-address", element.line, "“\(target.excerpt)” is no address that begins with http:// or https://")
    }
    let value = element.trimmed ?? ""
    if value.isEmpty {
      add("empty-statement", element.line, "“\(name)” says nothing; fill it or remove it")
    } else if !category.allows(value), case .oneOf(let words) = category.content {
      add(
        "unknown-value", element.line,
        "“\(value.excerpt)” is no \(name); choose one of \(words.joined(separator: ", "))")
    }
  }

  // MARK: Attributes

  private mutating func checkAttributes(
    _ attributes: [Attribute], of element: String, _ content: ElementContent, line: Int
  ) {
    found.check(attributes, of: element, content, line)
    checkShared(attributes, line: line, pointsOutside: element == "xref")
  }

  /// The attributes that mean the same in every element.
  /// - Parameter pointsOutside: whether a target is an address, not an id of the file.
  private mutating func checkShared(_ attributes: [Attribute], line: Int, pointsOutside: Bool) {
    for attribute in attributes {
      switch attribute.name {
      case "id":
        if let earlier = ids[attribute.value] {
          add("repeated-id", line, "the id “\(attribute.value)” was used in line \(earlier) already")
        } else {
          ids[attribute.value] = line
        }
        if !XMLText.isName(attribute.value) {
          add(
            "malformed-id", line,
            "“\(attribute.value.excerpt)” is no id: it has to begin with a letter and go on without spaces and colons")
        }
      case "xml:lang":
        if let why = LanguageTag.fault(in: attribute.value) { add("malformed-language", line, why) }
      case "target":
        if !pointsOutside, !XMLText.isAddress(attribute.value) { references.append((attribute.value, line, unit)) }
      default: break
      }
    }
  }

  /// A day of the calendar, as XML Schema writes it.
  private static func isDate(_ text: String) -> Bool { CalendarDate(text)?.day != nil }
}
