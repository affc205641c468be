internal import TumenModel

// The attributes that the modules fs and slr of XLIFF 2.x add to elements of the core (XLIFF 2.1, sections 5.3 and 5.6).
extension XLIFFValidator {
  mutating func checkOthers(_ attributes: [Attribute], of name: String, _ line: Int) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    guard isVersion2, attributes.contains(where: { $0.name.contains(":") }) else { return }
    checkITSValues(attributes, of: name, line)
    if ["file", "group", "unit"].contains(name) {
      checkScope(attributes, of: name, line, Set(Self.given(by: attributes)))
    }
    if let format = value("fs:fs") {
      if !Self.formats.contains(format) {
        found.add(
          "malformed-value", line, "“fs:fs” is “\(format.excerpt)”, which is no element of HTML that it may name")
      }
    }
    if let details = value("fs:subFs") {
      if value("fs:fs") == nil { found.add("missing-attribute", line, "<\(name)> has “fs:subFs”, but no “fs:fs”") }
      let pairs = details.replacing("\\\\", with: "").replacing("\\,", with: "").split(separator: "\\")
      if !pairs.allSatisfy({
        $0.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).count == 2 && !$0.hasPrefix(",")
      }) {
        found.add(
          "malformed-value", line,
          "“fs:subFs” is “\(details.excerpt)”, but has to be names and values, “name,value”, with backslashes between them"
        )
      }
    }
    let outer = ["fs:fs", "fs:subFs", "slr:equivStorage", "slr:sizeInfo", "slr:sizeInfoRef"]
    if name == "ec", value("isolated") != "yes", let own = outer.first(where: { value($0) != nil }) {
      found.add("misused-attribute", line, "<ec> may have “\(own)” only if it is isolated")
    }
    if value("slr:sizeInfo") != nil, value("slr:sizeInfoRef") != nil {
      found.add(
        "misused-attribute", line, "<\(name)> has “slr:sizeInfo” and “slr:sizeInfoRef”; leave one of the two out")
    }
    if let reference = value("slr:sizeInfoRef"), !containers.contains(where: { $0.sizeData.contains(reference) }) {
      found.add(
        "dangling-reference", line, "“\(reference.excerpt)” is the id of nothing in a <slr:data> beside this element")
    }
    for attribute in attributes { checkSize(attribute, of: name, line) }
  }

  /// Sizes in the profiles that the specification defines; what those of others say is theirs.
  private mutating func checkSize(_ attribute: Attribute, of name: String, _ line: Int) {
    let isGeneral = (scope.generalProfile ?? "xliff:codepoints") == "xliff:codepoints"
    let isStored = ["xliff:utf8", "xliff:utf16", "xliff:utf32"].contains(scope.storageProfile ?? "")
    let text = attribute.value.trimmingSpaces
    let fault: String?
    switch attribute.name {
    case "slr:sizeRestriction" where isGeneral, "slr:storageRestriction" where isStored:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let isRight =
        parts.count <= 2 && parts.dropLast().allSatisfy(Self.isSize) && !Self.isLess(parts.last ?? "", than: parts[0])
      fault =
        text.isEmpty || isRight && (parts.last == "*" || Self.isSize(parts.last ?? ""))
        ? nil : "a largest size, or the smallest and the largest, as in “10”, “5,10” and “5,*”"
    case "slr:equivStorage" where isStored: fault = Self.isSize(text) ? nil : "a size, a whole number"
    case "slr:sizeInfo" where isGeneral:
      // Without a profile, what is no number at all is taken for the matter of those who wrote it.
      let isFree = scope.generalProfile == nil && Double(text) == nil
      fault = Self.isSize(text) || isFree ? nil : "a size, a whole number"
    default: return
    }
    if let fault {
      found.add(
        "malformed-value", line,
        "“\(attribute.name)” of <\(name)> is “\(attribute.value.excerpt)”, but has to be \(fault)")
    }
  }

  /// Whether one whole number is less than another, however long they are.
  private static func isLess(_ text: String, than other: String) -> Bool {
    guard isSize(text), isSize(other) else { return false }
    let (own, others) = (text.drop { $0 == "0" }.utf8, other.drop { $0 == "0" }.utf8)
    return (own.count, String(own) ?? "") < (others.count, String(others) ?? "")
  }

  private static func isSize(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static let formats = Set(
    """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 \
    head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th \
    thead title tr tt u ul
    """.split(separator: " ").map(String.init))
}
