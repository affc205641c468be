internal import TumenModel

// The constraints of the module ctr of XLIFF 2.x that no schema expresses (XLIFF 2.0, section 5.6).
extension XLIFFValidator {
  /// - Parameter unit: the unit whose changes they are; `nil` for those of a file or group.
  mutating func checkChanges(_ track: XMLElement, in unit: XMLElement?) {
    let core = unit.map { CoreElements(of: $0) }
    for revisions in track.children {
      let versions = Set(revisions.children.compactMap { $0["version"] })
      if let current = revisions["currentVersion"], !versions.contains(current) {
        found.add("dangling-reference", revisions.line, "“\(current.excerpt)” is the version of no <revision> here")
      }
      let changed = core.flatMap { changedElement(of: revisions, in: $0) }
      for revision in revisions.children {
        var properties: [String: Int] = [:]
        for item in revision.children {
          guard let property = item["property"] else { continue }
          if let earlier = properties[property] {
            found.add(
              "repeated-id", item.line, "“\(property.excerpt)” is the property of the item in line \(earlier) already")
          }
          properties[property] = item.line
          if let changed, property != "content", changed[property] == nil {
            found.add(
              "dangling-reference", item.line,
              "“\(property.excerpt)” is neither “content” nor an attribute of the <\(changed.localName)> that was changed"
            )
          }
        }
      }
    }
  }

  /// The element whose revisions they are, as far as it can be told.
  private mutating func changedElement(of revisions: XMLElement, in core: CoreElements) -> XMLElement? {
    let kind = revisions["appliesTo"] ?? ""
    if let reference = revisions["ref"] {
      if !core.ids.contains(reference) {
        found.add("dangling-reference", revisions.line, "“\(reference.excerpt)” is the id of no element of this unit")
      }
      return core.named[[kind, reference]]
    }
    guard let first = core.first[kind] else { return nil }
    if core.repeatedKinds.contains(kind) {
      if core.kindsWithIDs.contains(kind) {
        found.add(
          "missing-attribute", revisions.line,
          "<\(revisions.localName)> has no “ref”, but the unit has more than one <\(kind.excerpt)>")
      }
      return nil
    }
    return first
  }
}

/// The elements of the core in a unit, those of modules and other vocabularies passed over, as changes name them.
private struct CoreElements {
  private(set) var ids: Set<String> = []
  /// The first element by its name and its id.
  private(set) var named: [[String]: XMLElement] = [:]
  /// The first element of each name.
  private(set) var first: [String: XMLElement] = [:]
  /// The names of which there are several elements.
  private(set) var repeatedKinds: Set<String> = []
  private(set) var kindsWithIDs: Set<String> = []

  init(of unit: XMLElement) { add(unit, namespace: unit.namespace) }

  private mutating func add(_ element: XMLElement, namespace: String) {
    for child in element.children where child.namespace == namespace {
      let name = child.localName
      if first[name] == nil { first[name] = child } else { repeatedKinds.insert(name) }
      if let id = child["id"] {
        ids.insert(id)
        kindsWithIDs.insert(name)
        if named[[name, id]] == nil { named[[name, id]] = child }
      }
      add(child, namespace: namespace)
    }
  }
}
