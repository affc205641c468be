internal import TumenModel

/// Holds an XLIFF document against the rules of its version: its structure and, beyond what a schema says, the
/// constraints and processing requirements of the core and of the modules.
struct XLIFFValidator {
  let file: String
  var found: Violations
  private let xml: XMLReader
  private let root: XMLReader.Event
  private let rootAttributes: [Attribute]
  private let structure: XLIFFStructure
  let isVersion2: Bool
  /// What the document says of itself.
  var sourceLanguage: String? { rootAttributes.first { $0.name == "srcLang" }?.value }
  var targetLanguage: String? { rootAttributes.first { $0.name == "trgLang" }?.value }
  /// Whether a target without a language was met already.
  var missesTargetLanguage = false
  /// What is unique within one file, and what its units refer to.
  var scope = FileScope()
  private var fileIDs: [String: Int] = [:]

  /// What the rules of one `<file>` need to know of all of it.
  struct FileScope {
    var id = ""
    var units: [String: Int] = [:]
    var groups: [String: Int] = [:]
    /// The units that inline codes name, and the resources that are named.
    var subFlows: [(id: String, line: Int, unit: String)] = []
    var resources: Set<String> = []
    var resourceReferences: [(id: String, line: Int, unit: String)] = []
    /// Of version 1: phases and tools, and where they are named.
    var phases: Set<String> = []
    var tools: Set<String> = []
    var named: [(kind: String, id: String, line: Int, unit: String)] = []
  }

  /// - Throws: ``TumenError`` with code `malformed` if the file is no XML or no XLIFF.
  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    found = Violations(in: source.name)
    xml = try XMLReader(source)
    guard let root = try xml.nextEvent(), case .start(let attributes) = root.kind,
      XLIFFStream.localName(root.text) == "xliff"
    else {
      throw TumenError(
        .malformed, "the root element is not <xliff>", mend: "give an XLIFF file", at: .init(file: file, line: 1))
    }
    self.root = root
    rootAttributes = attributes
    let version = attributes.first { $0.name == "version" }?.value ?? ""
    isVersion2 = version.hasPrefix("2") || root.namespace.hasPrefix("urn:oasis:names:tc:xliff:document:2")
    structure = isVersion2 ? .version2 : .version1
    found.unit = "xliff"
    let known = isVersion2 ? ["2.0", "2.1", "2.2"] : ["1.0", "1.1", "1.2"]
    if !version.isEmpty, !known.contains(version) {
      found.add(
        "unknown-version", root.line,
        "“\(version.excerpt)” is no version of XLIFF; write one of \(known.joined(separator: ", "))")
    }
    let namespace =
      isVersion2
      ? version == "2.2" ? XLIFFNamespace.version22 : XLIFFNamespace.version2
      : version == "1.2" ? XLIFFNamespace.version1 : root.namespace
    if root.namespace != namespace {
      found.add(
        "wrong-namespace", root.line, "<\(root.text)> is in the namespace “\(root.namespace)”, not in “\(namespace)”")
    }
  }

  /// All violations in the order of their lines.
  /// - Throws: ``TumenError`` with code `malformed` and the place if the file is not well formed.
  mutating func violations() throws(TumenError) -> [Finding] {
    checkAttributes(rootAttributes, of: "xliff", root.line)
    try walk("xliff", line: root.line)
    while try xml.nextEvent() != nil {}
    return found.sorted
  }

  // MARK: Structure

  /// Reads an element that was begun to its end.
  private mutating func walk(_ name: String, line: Int) throws(TumenError) {
    guard let rule = structure[name] else { return try skip() }
    var children = ElementChildren(of: rule.content, isFree: false)
    let place = found.unit
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .start(let attributes):
        let child = key(event.text, event.namespace)
        found.unit = place
        let isKnown = admit(child, event.text, event.line, in: name, &children)
        if !isKnown {
          try skip()
        } else if structure.opaque.contains(child) {
          checkAttributes(attributes, of: child, event.line)
          try passOver(child, attributes, line: event.line)
        } else if structure.streamed.contains(child) {
          checkAttributes(attributes, of: child, event.line)
          begin(child, attributes, line: event.line)
          try walk(child, line: event.line)
          if child == "file" { endFile() }
        } else {
          let element = try XMLElement(event, attributes, from: xml, file: file)
          if child == "unit" || child == "trans-unit" {
            let id = element["id"] ?? "line \(element.line)"
            found.unit = isVersion2 ? "f=\(scope.id)/u=\(id)" : id
          }
          check(element, as: child)
          checkMeaning(of: element, as: child, in: name)
        }
        found.unit = place
      case .text:
        if !rule.content.isText, event.text.contains(where: { !$0.isWhitespace }) {
          found.add("unexpected-text", event.line, "characters stand in <\(name)> itself: “\(event.text.excerpt)”")
        }
      case .end:
        for names in children.missing { addMissing(names, in: name, line) }
        return
      }
    }
  }

  /// An element with all that is in it.
  private mutating func check(_ element: XMLElement, as name: String) {
    guard let rule = structure[name] else { return }
    checkAttributes(element.attributes, of: name, element.line)
    if !rule.content.isText, element.hasOwnText {
      found.add("unexpected-text", element.line, "characters stand in <\(name)> itself, not in an element of it")
    }
    var children = ElementChildren(of: rule.content, isFree: false)
    for child in element.children {
      let inner = key(child.name, child.namespace)
      if admit(inner, child.name, child.line, in: name, &children) { check(child, as: inner) }
    }
    for names in children.missing { addMissing(names, in: name, element.line) }
  }

  /// The name of an element in the tables: that of a module with the prefix of the specification, `*` for a vocabulary
  /// that is not XLIFF’s.
  func key(_ name: String, _ namespace: String) -> String {
    let local = XLIFFStream.localName(name)
    if namespace == root.namespace { return local }
    guard isVersion2, let module = Self.module(of: namespace) else { return "*" }
    return "\(module):\(local)"
  }

  /// The prefix of the module with that namespace.
  private static func module(of namespace: String) -> String? {
    let start = "urn:oasis:names:tc:xliff:"
    guard namespace.hasPrefix(start) else { return nil }
    switch namespace.dropFirst(start.count).prefix(while: { $0 != ":" }) {
    case "matches": return "mtc"
    case "glossary": return "gls"
    case "metadata": return "mda"
    case "resourcedata": return "res"
    case "changetracking": return "ctr"
    case "sizerestriction": return "slr"
    case "validation": return "val"
    case "document": return "xlf"
    default: return nil
    }
  }

  /// - Returns: whether an element may stand there and is to be looked into.
  private mutating func admit(
    _ name: String, _ written: String, _ line: Int, in parent: String, _ children: inout ElementChildren
  ) -> Bool {
    var counted = name
    if let places = structure.places[name] {
      if !places.contains(parent), !["*", "slr:data", "slr:profiles"].contains(parent) {
        found.add(
          "misplaced-module", line,
          "<\(written)> may not stand in <\(parent)>, only in <\(places.joined(separator: ">, <"))>")
        return false
      }
      if structure[parent]?.content.groups.contains(where: { $0.names.contains(name) }) != true { counted = "*" }
    } else if name.contains(":"), structure[name] == nil {
      found.add("unknown-element", line, "<\(written)> is no element of its module")
      return false
    }
    switch children.admit(counted) {
    case .unknown:
      found.add("unknown-element", line, "<\(written)> may not stand in <\(parent)>")
      return false
    case .misplaced: found.add("misplaced-element", line, "<\(written)> stands too late in <\(parent)>")
    case .repeated: found.add("repeated-element", line, "<\(parent)> has a second <\(written)>")
    case nil: break
    }
    return name != "*"
  }

  private mutating func addMissing(_ names: [String], in parent: String, _ line: Int) {
    found.add("missing-element", line, "<\(parent)> has no <\(names.joined(separator: "> or <"))>")
  }

  private mutating func skip() throws(TumenError) {
    var depth = 1
    while depth > 0, let event = try xml.nextEvent() {
      switch event.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// Reads over what may be large and is not looked into.
  private mutating func passOver(_ name: String, _ attributes: [Attribute], line: Int) throws(TumenError) {
    var depth = 1
    var isEmpty = true
    while depth > 0, let event = try xml.nextEvent() {
      switch event.kind {
      case .start: (depth, isEmpty) = (depth + 1, false)
      case .end: depth -= 1
      case .text: isEmpty = isEmpty && event.text.isEmpty
      }
    }
    guard name == "skeleton" else { return }
    let hasAddress = attributes.contains { $0.name == "href" }
    if isEmpty, !hasAddress {
      found.add("empty-skeleton", line, "<skeleton> holds nothing and has no “href”; give it one of the two")
    } else if !isEmpty, hasAddress {
      found.add("two-skeletons", line, "<skeleton> has content and “href”; leave one of the two out")
    }
  }

  // MARK: Attributes

  private mutating func checkAttributes(_ attributes: [Attribute], of name: String, _ line: Int) {
    guard let rule = structure[name] else { return }
    for required in rule.required where !attributes.contains(where: { $0.name == required }) {
      found.add("missing-attribute", line, "<\(name)> has no “\(required)”")
    }
    for attribute in attributes {
      guard let value = rule.attributes[attribute.name] else {
        let isOther = attribute.name.contains(":")
        if isOther && (rule.takesOthers || attribute.name.hasPrefix("xsi:")) { continue }
        found.add("unknown-attribute", line, "<\(name)> may not have the attribute “\(attribute.name)”")
        continue
      }
      if let fault = Self.fault(in: attribute.value, value) {
        found.add(
          "malformed-value", line,
          "“\(attribute.name)” of <\(name)> is “\(attribute.value.excerpt)”, but has to be \(fault)")
      }
    }
  }

  /// What a value should be, `nil` if it is that.
  private static func fault(in text: String, _ value: XLIFFStructure.Value) -> String? {
    switch value {
    case .text: return nil
    case .token: return isToken(text.trimmingSpaces) ? nil : "a name without spaces"
    case .tokens:
      let words = text.split(whereSeparator: \.isWhitespace)
      return !words.isEmpty && words.allSatisfy { isToken(String($0)) } ? nil : "names with spaces between them"
    case .custom:
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
        ? nil : "a prefix and a value, “prefix:value”"
    case .language: return LanguageTag.isWellFormed(text) ? nil : "a language tag of BCP 47"
    case .count: return Int(text.trimmingSpaces).map { $0 > 0 } == true ? nil : "a whole number from 1 on"
    case .percent:
      let isPlain = text.trimmingSpaces.allSatisfy { $0.isNumber || $0 == "." || $0 == "+" || $0 == "-" }
      return isPlain && Double(text.trimmingSpaces).map { (0...100).contains($0) } == true
        ? nil : "a number from 0 to 100"
    case .oneOf(let words): return words.contains(text) ? nil : "one of \(words.joined(separator: ", "))"
    case .oneOfOrOwn(let words):
      return words.contains(text) || text.hasPrefix("x-")
        ? nil : "one of \(words.joined(separator: ", ")) or begin with x-"
    }
  }

  static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { XMLText.continuesName($0) || $0 == ":" }
  }

  // MARK: Files and groups

  private mutating func begin(_ name: String, _ attributes: [Attribute], line: Int) {
    let id = attributes.first { $0.name == "id" }?.value
    switch name {
    case "file":
      scope = FileScope()
      let own = id ?? attributes.first { $0.name == "original" }?.value ?? "line \(line)"
      scope.id = own
      found.unit = isVersion2 ? "f=\(own)" : own
      if isVersion2, let id { claim(id, in: \.fileIDs, line, "file") }
    case "group":
      if isVersion2 { found.unit = "f=\(scope.id)/g=\(id ?? "line \(line)")" }
      if let id { claim(id, in: \.scope.groups, line, "group") }
    case "bin-unit":
      if let id { claim(id, in: \.scope.units, line, "unit") }
    default: break
    }
    checkOthers(attributes, of: name, line)
  }

  mutating func claim(_ id: String, in ids: WritableKeyPath<Self, [String: Int]>, _ line: Int, _ what: String) {
    if let earlier = self[keyPath: ids][id] {
      found.add("repeated-id", line, "the id “\(id.excerpt)” was used for a \(what) in line \(earlier) already")
    } else {
      self[keyPath: ids][id] = line
    }
  }

  private mutating func endFile() {
    for reference in scope.subFlows where scope.units[reference.id] == nil {
      found.unit = reference.unit
      found.add("dangling-sub-flow", reference.line, "“\(reference.id.excerpt)” is the id of no unit of this file")
    }
    for reference in scope.resourceReferences where !scope.resources.contains(reference.id) {
      found.unit = reference.unit
      found.add("dangling-reference", reference.line, "“\(reference.id.excerpt)” is the id of no <res:resourceItem>")
    }
    for reference in scope.named
    where !(reference.kind == "phase" ? scope.phases : scope.tools).contains(reference.id) {
      found.unit = reference.unit
      found.add("dangling-reference", reference.line, "“\(reference.id.excerpt)” is the name of no <\(reference.kind)>")
    }
  }

  private mutating func checkMeaning(of element: XMLElement, as name: String, in parent: String) {
    switch name {
    case "unit": checkUnit(element)
    case "trans-unit": checkTransUnit(element)
    case "notes": checkNotes(element)
    case _ where name.contains(":"): checkModule(element, as: name, in: parent, references: nil)
    case "phase-group": scope.phases.formUnion(element.children.compactMap { $0["phase-name"] })
    case "tool": if let id = element["tool-id"] { scope.tools.insert(id) }
    default: break
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    let head = drop(while: \.isWhitespace)
    return String(head.reversed().drop(while: \.isWhitespace).reversed())
  }
}
