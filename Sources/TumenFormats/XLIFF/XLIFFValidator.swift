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
  /// Whether groups and units have ids that no other has: before 1.1 those of a group alone differed.
  let hasUniqueIDs: Bool
  /// What the document says of itself.
  var sourceLanguage: String? { rootAttributes.first { $0.name == "srcLang" }?.value }
  var targetLanguage: String? { rootAttributes.first { $0.name == "trgLang" }?.value }
  /// Whether a target without a language was met already.
  var missesTargetLanguage = false
  /// What is unique within one file, and what its units refer to.
  var scope = FileScope()
  /// The elements around the one that is read, the outermost first.
  var containers: [XLIFFContainer] = []
  private var fileIDs: [String: Int] = [:]

  /// What the rules of one `<file>` need to know of all of it.
  struct FileScope {
    var id = ""
    /// The id of the unit that is looked at.
    var unit = ""
    /// In what sizes are counted, as far as the file says so.
    var generalProfile: String?
    var storageProfile: String?
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
    xml = try XMLReader(source, attributeName: Self.attributeName)
    guard let root = try xml.nextEvent(), case .start(let attributes) = root.kind,
      XMLReader.localName(of: root.text) == "xliff"
    else {
      throw TumenError(
        .malformed, "the root element is not <xliff>", mend: "give an XLIFF file", at: .init(file: file, line: 1))
    }
    self.root = root
    rootAttributes = attributes
    let version = attributes.first { $0.name == "version" }?.value ?? ""
    isVersion2 = version.hasPrefix("2") || root.namespace.hasPrefix("urn:oasis:names:tc:xliff:document:2")
    hasUniqueIDs = version != "1.0"
    let isNewest = version == "2.2" || root.namespace == XLIFFNamespace.version22
    structure = isVersion2 ? isNewest ? .version22 : .version2 : .version1
    found.unit = "xliff"
    let known = isVersion2 ? ["2.0", "2.1", "2.2"] : ["1.0", "1.1", "1.2"]
    if !version.isEmpty, !known.contains(version) {
      found.add(
        "unknown-version", root.line,
        "“\(version.excerpt)” is no version of XLIFF; write one of \(known.joined(separator: ", "))")
    }
    let namespace =
      isVersion2
      // Documents in the namespace of 2.2 may say that they keep to an earlier version.
      ? isNewest ? XLIFFNamespace.version22 : XLIFFNamespace.version2
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
    containers = [XLIFFContainer(rootAttributes)]
    try walk("xliff", line: root.line)
    while try xml.nextEvent() != nil {}
    return found.sorted
  }

  // MARK: Structure

  /// Reads an element that was begun to its end.
  private mutating func walk(_ name: String, line: Int) throws(TumenError) {
    guard let rule = structure[name] else { return try xml.skip() }
    var children = ElementChildren(of: rule.content, isFree: false)
    let place = found.unit
    while let event = try xml.nextEvent() {
      switch event.kind {
      case .start(let attributes):
        let child = key(event.text, event.namespace)
        found.unit = place
        let isKnown = admit(child, event.text, event.line, in: name, &children)
        if child == "*", isVersion2 {
          try readForeign(attributes, event.namespace, line: event.line)
        } else if !isKnown {
          try xml.skip()
        } else if structure.opaque.contains(child) {
          checkAttributes(attributes, of: child, event.line)
          try passOver(child, attributes, line: event.line)
        } else if structure.streamed.contains(child) {
          checkAttributes(attributes, of: child, event.line)
          begin(child, attributes, line: event.line)
          containers.append(XLIFFContainer(attributes, in: containers.last))
          try walk(child, line: event.line)
          containers.removeLast()
          if child == "file" { endFile() }
        } else {
          let element = try XMLElement(at: xml, file: file)
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
    if rule.isFree { return }
    var children = ElementChildren(of: rule.content, isFree: false)
    for child in element.children {
      var inner = key(child.name, child.namespace)
      // As the standard's own sample has it (XLIFF 2.2, metadata of the document).
      if name == "mda:metaGroup", inner == "meta" {
        inner = "mda:meta"
        found.add(
          "wrong-namespace", child.line, "<\(child.name)> is taken for the <mda:meta> that it should be",
          severity: .note)
      }
      if admit(inner, child.name, child.line, in: name, &children) { check(child, as: inner) }
    }
    for names in children.missing { addMissing(names, in: name, element.line) }
  }

  /// The name of an element in the tables: that of a module with the prefix of the specification, `*` for a vocabulary
  /// that is not XLIFF’s.
  func key(_ name: String, _ namespace: String) -> String {
    let local = XMLReader.localName(of: name)
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

  /// The name of an attribute in the tables: that of a module with the prefix of the specification.
  private static func attributeName(_ name: String, _ namespace: String) -> String {
    let prefix: String
    switch namespace {
    case "urn:oasis:names:tc:xliff:fs:2.0": prefix = "fs"
    case "urn:oasis:names:tc:xliff:pgs:1.0": prefix = "pgs"
    case "urn:oasis:names:tc:xliff:itsm:2.1": prefix = "itsm"
    case "http://www.w3.org/2005/11/its": prefix = "its"
    case let other:
      if let module = module(of: other) {
        prefix = module
      } else {
        let own = name.prefix { $0 != ":" }
        return XLIFFStructure.modulePrefixes.contains(String(own)) ? "*:\(XMLReader.localName(of: name))" : name
      }
    }
    return "\(prefix):\(XMLReader.localName(of: name))"
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

  /// Reads an element of another vocabulary to its end.
  private mutating func readForeign(_ attributes: [Attribute], _ namespace: String, line: Int) throws(TumenError) {
    claimForeign(attributes, namespace, line)
    var depth = 1
    while depth > 0, let event = try xml.nextEvent() {
      switch event.kind {
      case .start(let attributes):
        depth += 1
        claimForeign(attributes, event.namespace, event.line)
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// The ids of another vocabulary are unique within the file, group or unit (XLIFF 2.1, section 4.8.1).
  mutating func claimForeign(_ attributes: [Attribute], _ namespace: String, _ line: Int) {
    guard !namespace.hasPrefix("urn:oasis:names:tc:xliff:"), !containers.isEmpty else { return }
    for name in ["id", "xml:id"] {
      guard let id = attributes.first(where: { $0.name == name })?.value else { continue }
      found.claim(
        id, &containers[containers.count - 1].foreignIDs[namespace, default: [:]], line, "element of this vocabulary")
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
        if structure.admits(attribute.name, at: rule) { continue }
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
    case .never: return "left out"
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
      if isVersion2, let id { found.claim(id, &fileIDs, line, "file") }
    case "group":
      if isVersion2 { found.unit = "f=\(scope.id)/g=\(id ?? "line \(line)")" }
      if let id, hasUniqueIDs { found.claim(id, &scope.groups, line, "group") }
    case "bin-unit":
      if let id { found.claim(id, &scope.units, line, "unit") }
    default: break
    }
    checkOthers(attributes, of: name, line)
  }

  private mutating func endFile() {
    for reference in scope.subFlows where scope.units[reference.id] == nil {
      found.unit = reference.unit
      found.add("dangling-sub-flow", reference.line, "“\(reference.id.excerpt)” is the id of no unit of this file")
    }
    for reference in scope.resourceReferences where !scope.resources.contains(reference.id) {
      found.unit = reference.unit
      // The standard's own sample has such references.
      found.add(
        "dangling-reference", reference.line, "“\(reference.id.excerpt)” is the id of no <res:resourceItem>",
        severity: .note)
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
    case "slr:profiles":
      scope.generalProfile = element["generalProfile"]
      scope.storageProfile = element["storageProfile"]
    case "slr:data": containers[containers.count - 1].sizeData.formUnion(XLIFFContainer.ids(in: element))
    case "ctr:changeTrack": checkChanges(element, in: nil)
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
    if first?.isWhitespace != true, last?.isWhitespace != true { return self }
    // A space that carries an accent is none.
    func isSpace(_ character: Character) -> Bool {
      character.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
