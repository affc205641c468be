internal import TumenModel

// The ids of a file and its groups, and what is named elsewhere in the file.
extension XLIFFValidator {
  /// What the rules of one `<file>` need to know of all of it.
  struct FileScope {
    var id = ""
    /// The id of the unit that is looked at.
    var unit = ""
    /// In what sizes are counted, as far as the file says so.
    var generalProfile: String?
    var storageProfile: String?
    /// Of version 1: the languages that the file names.
    var languages: (source: String?, target: String?)
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
    /// Of version 1: what groups of contexts and of counts and files outside are called, by their elements.
    var names: [String: [String: Int]] = [:]
  }

  mutating func begin(_ name: String, _ attributes: [Attribute], line: Int) {
    let id = attributes.first { $0.name == "id" }?.value
    switch name {
    case "file":
      func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
      scope = FileScope()
      scope.languages = (value("source-language"), value("target-language"))
      let own = id ?? attributes.first { $0.name == "original" }?.value ?? "line \(line)"
      scope.id = own
      found.unit = isVersion2 ? "f=\(own)" : own
      if isVersion2, let id { found.claim(id, &fileIDs, line, "file") }
      if let tool = attributes.first(where: { $0.name == "tool-id" })?.value, !isVersion2 {
        scope.named.append(("tool", tool, line, own))
      }
    case "group":
      if isVersion2 { found.unit = "f=\(scope.id)/g=\(id ?? "line \(line)")" }
      if let id, hasUniqueIDs { found.claim(id, &scope.groups, line, "group") }
    case "bin-unit":
      if let id { found.claim(id, &scope.units, line, "unit") }
    default: break
    }
    checkOthers(attributes, of: name, line)
  }

  /// What is unique in a file of version 1 by its schema, and the phases that counts name.
  mutating func claimName(of element: XMLElement, as kind: String) {
    switch kind {
    case "context-group", "count-group", "external-file":
      guard let name = element[kind == "external-file" ? "uid" : "name"] else { break }
      found.claim(name, &scope.names[kind, default: [:]], element.line, "<\(kind)>")
    case "count":
      if let phase = element["phase-name"] { scope.named.append(("phase", phase, element.line, found.unit)) }
    default: break
    }
  }

  mutating func endFile() {
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

  mutating func checkMeaning(of element: XMLElement, as name: String, in parent: String) {
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
    case "phase-group":
      for phase in element.children {
        if let name = phase["phase-name"], !scope.phases.insert(name).inserted {
          found.add("repeated-id", phase.line, "“\(name.excerpt)” is the name of a <phase> of this file already")
        }
        if let tool = phase["tool-id"] { scope.named.append(("tool", tool, phase.line, found.unit)) }
      }
    case "tool":
      if let id = element["tool-id"], !scope.tools.insert(id).inserted {
        found.add("repeated-id", element.line, "“\(id.excerpt)” is the id of a <tool> of this file already")
      }
    default: break
    }
  }
}
