internal import TumenModel

// The constraints of the modules of XLIFF 2.x that no schema expresses (specification, chapter 5).
extension XLIFFValidator {
  /// - Parameter references: the ids in the unit that a match or a glossary entry can point to; `nil` outside of units.
  mutating func checkModule(_ element: XMLElement, as name: String, in parent: String, references: Set<String>?) {
    switch name {
    case "mtc:matches": checkMatches(element, references ?? [])
    case "gls:glossary": checkGlossary(element, references ?? [])
    case "mda:metadata": checkMetadata(element)
    case "res:resourceData": checkResources(element)
    case "val:validation": for rule in element.children { checkRule(rule, in: parent) }
    case "ctr:changeTrack": checkChanges(element)
    default: break
    }
  }

  // MARK: Matches

  private mutating func checkMatches(_ matches: XMLElement, _ references: Set<String>) {
    var ids: [String: Int] = [:]
    for match in matches.children where match.localName == "match" {
      if let id = match["id"] { claim(id, &ids, match.line, "match") }
      if match["subType"] != nil, match["type"] == nil { addMissingType(match) }
      checkPointer(match, references)
      let texts = match.children.filter {
        key($0.name, $0.namespace) == "source" || key($0.name, $0.namespace) == "target"
      }
      let data = match.children.first { key($0.name, $0.namespace) == "originalData" }
      let known = checkOriginalData(data)
      for text in texts {
        let codes = XLIFFCode.codes(in: text, isTarget: text.localName == "target")
        var own: [String: Int] = [:]
        for code in codes {
          if let id = code.element["id"] { claim(id, &own, code.element.line, "code") }
          checkData(of: code.element, known)
        }
        checkPairs(codes)
      }
    }
  }

  private mutating func checkPointer(_ element: XMLElement, _ references: Set<String>) {
    guard let reference = element["ref"] else { return }
    let last = reference.split(separator: "#").last?.split(separator: "/").last ?? ""
    let id = last.split(separator: "=").last.map(String.init) ?? ""
    if !references.contains(id) {
      found.add(
        "dangling-reference", element.line,
        "“\(reference.excerpt)” points to no segment and no span of text of this unit")
    }
  }

  mutating func claim(_ id: String, _ ids: inout [String: Int], _ line: Int, _ what: String) {
    if let earlier = ids[id] {
      found.add("repeated-id", line, "the id “\(id.excerpt)” was used for a \(what) in line \(earlier) already")
    } else {
      ids[id] = line
    }
  }

  mutating func addMissingType(_ element: XMLElement) {
    found.add("sub-type-without-type", element.line, "<\(element.localName)> has “subType”, but no “type”")
  }

  // MARK: Glossary, metadata, resources

  private mutating func checkGlossary(_ glossary: XMLElement, _ references: Set<String>) {
    var ids: [String: Int] = [:]
    for entry in glossary.children where entry.localName == "glossEntry" {
      if !entry.children.contains(where: { ["translation", "definition"].contains($0.localName) }) {
        found.add("empty-entry", entry.line, "<glossEntry> has neither a translation nor a definition")
      }
      for element in [entry] + entry.children where ["glossEntry", "translation"].contains(element.localName) {
        if let id = element["id"] { claim(id, &ids, element.line, "entry or translation") }
        checkPointer(element, references)
      }
    }
  }

  private mutating func checkMetadata(_ metadata: XMLElement) {
    var ids: [String: Int] = [:]
    func claims(_ element: XMLElement) -> [(String, Int)] {
      (element["id"].map { [($0, element.line)] } ?? []) + element.children.flatMap(claims)
    }
    for (id, line) in claims(metadata) { claim(id, &ids, line, "group of metadata") }
  }

  private mutating func checkResources(_ data: XMLElement) {
    var ids: [String: Int] = [:]
    for item in data.children {
      if let id = item["id"] { claim(id, &ids, item.line, "resource") }
      if item.localName == "resourceItemRef" {
        if let reference = item["ref"] { scope.resourceReferences.append((reference, item.line, found.unit)) }
        continue
      }
      if let id = item["id"] { scope.resources.insert(id) }
      let texts = item.children.filter { ["source", "target"].contains($0.localName) }
      if item["mimeType"] == nil, !texts.contains(where: { !$0.content.isEmpty }) {
        found.add(
          "missing-attribute", item.line, "<resourceItem> has no “mimeType” and nothing in its source or target")
      }
      for text in texts {
        if text["href"] == nil, text.content.isEmpty {
          found.add("empty-resource", text.line, "<\(text.localName)> holds nothing and has no “href”")
        } else if text["href"] != nil, !text.content.isEmpty {
          found.add("two-resources", text.line, "<\(text.localName)> has content and “href”; leave one of the two out")
        }
        checkLanguage(of: text)
      }
    }
  }

  /// The language of a source or target has to be that of the document, or one within it.
  mutating func checkLanguage(of element: XMLElement) {
    let isTarget = element.localName == "target"
    guard let own = element["xml:lang"], let whole = isTarget ? targetLanguage : sourceLanguage else { return }
    let (small, large) = (own.lowercased(), whole.lowercased())
    if small != large, !small.hasPrefix(large + "-") {
      found.add(
        "other-language", element.line,
        "“xml:lang” of <\(element.localName)> is “\(own.excerpt)”, but the document’s language is “\(whole.excerpt)”")
    }
  }

  // MARK: Validation

  private mutating func checkRule(_ rule: XMLElement, in parent: String) {
    let conditions = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { rule[$0] != nil }
    let isCustom = rule.attributes.contains { $0.name.contains(":") }
    if conditions.count > 1 || conditions.isEmpty && !isCustom {
      found.add(
        "not-one-condition", rule.line,
        "<rule> has to have one of isPresent, isNotPresent, startsWith, endsWith and a condition of another vocabulary")
    }
    if rule["occurs"] != nil, rule["isPresent"] == nil {
      found.add("misused-condition", rule.line, "“occurs” counts what isPresent names, which is missing")
    }
    if rule["existsInSource"] != nil, conditions.count != 1 || conditions == ["isNotPresent"] {
      found.add("misused-condition", rule.line, "“existsInSource” goes with one of isPresent, startsWith and endsWith")
    }
    if rule["disabled"] == "yes", parent == "file" {
      found.add("misused-condition", rule.line, "a rule of a whole file cannot be disabled; remove it")
    }
  }

  // MARK: Changes

  private mutating func checkChanges(_ track: XMLElement) {
    for revisions in track.children {
      let versions = Set(revisions.children.compactMap { $0["version"] })
      if let current = revisions["currentVersion"], !versions.contains(current) {
        found.add("dangling-reference", revisions.line, "“\(current.excerpt)” is the version of no <revision> here")
      }
      for revision in revisions.children {
        var properties: [String: Int] = [:]
        for item in revision.children {
          if let property = item["property"] { claim(property, &properties, item.line, "property") }
        }
      }
    }
  }

  // MARK: Attributes of modules

  /// The attributes that modules add to elements of the core.
  mutating func checkOthers(_ attributes: [Attribute], of name: String, _ line: Int) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    guard isVersion2 else { return }
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
    if name == "ec", value("isolated") != "yes", let own = ["fs:fs", "fs:subFs"].first(where: { value($0) != nil }) {
      found.add("misused-attribute", line, "<ec> may have “\(own)” only if it is isolated")
    }
    if value("slr:sizeInfo") != nil, value("slr:sizeInfoRef") != nil {
      found.add(
        "misused-attribute", line, "<\(name)> has “slr:sizeInfo” and “slr:sizeInfoRef”; leave one of the two out")
    }
  }

  private static let formats = Set(
    """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 \
    head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th \
    thead title tr tt u ul
    """.split(separator: " ").map(String.init))
}
