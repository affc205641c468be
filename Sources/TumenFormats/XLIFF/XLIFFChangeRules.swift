internal import TumenModel

// The constraints of the module ctr of XLIFF 2.x that no schema expresses (XLIFF 2.0, section 5.6).
extension XLIFFValidator {
  /// - Parameter unit: the unit whose changes they are; `nil` for those of a file or group.
  mutating func checkChanges(_ track: XMLElement, in unit: XMLElement?) {
    for revisions in track.children {
      let versions = Set(revisions.children.compactMap { $0["version"] })
      if let current = revisions["currentVersion"], !versions.contains(current) {
        found.add("dangling-reference", revisions.line, "“\(current.excerpt)” is the version of no <revision> here")
      }
      let changed = unit.flatMap { changedElement(of: revisions, in: $0) }
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
  private mutating func changedElement(of revisions: XMLElement, in unit: XMLElement) -> XMLElement? {
    let kind = revisions["appliesTo"] ?? ""
    let all = Self.core(in: unit, namespace: unit.namespace)
    let sameKind = all.filter { $0.localName == kind }
    if let reference = revisions["ref"] {
      let named = all.filter { $0["id"] == reference }
      if named.isEmpty {
        found.add("dangling-reference", revisions.line, "“\(reference.excerpt)” is the id of no element of this unit")
      }
      return named.first { $0.localName == kind }
    }
    if sameKind.count > 1, sameKind.contains(where: { $0["id"] != nil }) {
      found.add(
        "missing-attribute", revisions.line,
        "<\(revisions.localName)> has no “ref”, but the unit has more than one <\(kind.excerpt)>")
    }
    return sameKind.count == 1 ? sameKind[0] : nil
  }

  /// All elements of the core within an element, those of modules and other vocabularies passed over.
  private static func core(in element: XMLElement, namespace: String) -> [XMLElement] {
    element.children.filter { $0.namespace == namespace }.flatMap { [$0] + core(in: $0, namespace: namespace) }
  }
}
