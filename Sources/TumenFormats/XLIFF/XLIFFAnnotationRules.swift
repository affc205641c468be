internal import TumenModel

// The constraints of annotations, `<mrk>` and `<sm>`, that no schema expresses (XLIFF 2.1, section 4.7.3).
extension XLIFFValidator {
  /// - Parameter notes: the ids of the notes of the unit.
  mutating func checkAnnotation(_ element: XMLElement, _ notes: Set<String>) {
    guard ["mrk", "sm"].contains(element.localName) else { return }
    let type = element["type"] ?? "generic"
    if type != "comment", let reference = element["ref"], reference.hasPrefix("#") {
      _ = checkedFragment(of: reference, element)
    }
    switch type {
    case "generic":
      // One of ITS needs no type (section 5.9; the rules that the standard ships, its.sch).
      if element["translate"] == nil, !element.attributes.contains(where: { Self.isITS($0.name) }) {
        found.add(
          "missing-attribute", element.line, "<\(element.localName)> marks nothing; give it “translate” or a “type”")
      }
    case "comment":
      if (element["value"] == nil) == (element["ref"] == nil) {
        found.add("not-one-comment", element.line, "a comment has either “value” or “ref”")
      }
      guard let reference = element["ref"] else { break }
      let fragment = checkedFragment(of: reference, element)
      if fragment == nil, reference.contains("#") { break }
      let note = reference.hasPrefix("#") ? fragment?.element(inUnit: scope.unit, ofFile: scope.id) : nil
      if note?.prefix != "n" || !notes.contains(note?.id ?? "") {
        found.add("dangling-reference", element.line, "“\(reference.excerpt)” points to no <note> of this unit")
      }
    case "term": break
    case "mtc:match":
      if element["ref"] != nil {
        found.add("misused-attribute", element.line, "a mark of match candidates may not have “ref”; they point to it")
      }
    default:
      let parts = type.split(separator: ":", omittingEmptySubsequences: false)
      let isWrong = parts.count != 2 || parts.contains { $0.isEmpty || $0.contains(where: \.isWhitespace) }
      if isWrong || parts[0] == "xlf" {
        found.add(
          "malformed-value", element.line,
          "“type” of <\(element.localName)> is “\(type.excerpt)”, but has to be generic, comment, term or “prefix:value” with a prefix other than xlf"
        )
      }
    }
  }
}
