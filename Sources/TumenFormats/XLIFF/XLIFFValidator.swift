internal import TumenModel

/// Holds an XLIFF document against the rules of its version: its structure and, beyond what a schema says, the
/// constraints and processing requirements of the core and of the modules.
struct XLIFFValidator {
  let file: String
  var found: Violations
  private let xml: XMLReader
  let root: XMLReader.Event
  private let rootAttributes: [Attribute]
  let structure: XLIFFStructure
  let isVersion2: Bool
  /// Whether groups and units have ids that no other has: before 1.1 those of a group alone differed.
  let hasUniqueIDs: Bool
  /// What the document says of itself.
  var sourceLanguage: String? { rootAttributes.first { $0.name == "srcLang" }?.value }
  var targetLanguage: String? { rootAttributes.first { $0.name == "trgLang" }?.value }
  /// Whether a target without a language was met already.
  var missesTargetLanguage = false
  /// Whether attributes of ITS without its version were met already.
  var missesITSVersion = false
  /// What is unique within one file, and what its units refer to.
  var scope = FileScope()
  /// The elements around the one that is read, the outermost first.
  var containers: [XLIFFContainer] = []
  var fileIDs: [String: Int] = [:]

  /// - Throws: ``TumenError`` with code `malformed` if the file is no XML or no XLIFF.
  init(_ source: ByteSource, report: @escaping (Finding) -> Void) throws(TumenError) {
    file = source.name
    found = Violations(in: source.name, report: report)
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
    if attributes.contains(where: { $0.name == "version" }), !known.contains(version) {
      found.add(
        "unknown-version", root.line,
        "“\(version.excerpt)” is no version of XLIFF; write one of \(known.joined(separator: ", "))")
    }
    let namespace =
      isVersion2
      // Documents in the namespace of 2.2 may say that they keep to an earlier version.
      ? isNewest ? XLIFFNamespace.version22 : XLIFFNamespace.version2
      : version == "1.2" ? XLIFFNamespace.version1 : root.namespace
    if isNewest, version != "2.2", known.contains(version) {
      found.add(
        "wrong-namespace", root.line,
        "the version is \(version), but <\(root.text)> is in the namespace of 2.2, by the rules of which the document is read",
        severity: .note)
    }
    if root.namespace != namespace {
      found.add(
        "wrong-namespace", root.line, "<\(root.text)> is in the namespace “\(root.namespace)”, not in “\(namespace)”")
    }
  }

  /// Reports all violations.
  /// - Throws: ``TumenError`` with code `malformed` and the place if the file is not well formed.
  mutating func validate() throws(TumenError) {
    checkAttributes(rootAttributes, of: "xliff", root.line)
    containers = [XLIFFContainer(rootAttributes)]
    try walk("xliff", line: root.line)
    while try xml.nextEvent() != nil {}
    found.unit = ""
    found.addEncoding(of: xml)
    found.reportAll()
  }

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
    if !isVersion2 { claimName(of: element, as: name) }
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
      // Changes are no module since 2.1, and the public suite has several lists of them.
      if counted == "*", places.contains(parent), name != "ctr:changeTrack", !children.isFirst(name) {
        found.add("repeated-element", line, "<\(parent)> has a second <\(written)>")
      }
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
      case .start:
        if name == "internal-file", depth == 1 {
          found.add("unknown-element", event.line, "<\(event.text)> may not stand in <internal-file>, which is text")
        }
        (depth, isEmpty) = (depth + 1, false)
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
}
