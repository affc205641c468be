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
    default: break
    }
  }

  // MARK: Matches

  private mutating func checkMatches(_ matches: XMLElement, _ references: Set<String>) {
    var ids: [String: Int] = [:]
    for match in matches.children where match.localName == "match" {
      if let id = match["id"] { found.claim(id, &ids, match.line, "match") }
      if match["subType"] != nil, match["type"] == nil { addMissingType(match) }
      checkPointer(match, references)
      let texts = match.children.filter {
        key($0.name, $0.namespace) == "source" || key($0.name, $0.namespace) == "target"
      }
      // What is no reference is in the language of the document (section 5.1.4.2), as the name of that attribute implies.
      for text in texts where text.localName == "target" && match["reference"] != "yes" {
        checkLanguage(of: text, worst: .warning)
      }
      let data = match.children.first { key($0.name, $0.namespace) == "originalData" }
      let known = checkOriginalData(data)
      let codes = texts.flatMap { XLIFFCode.codes(in: $0, isTarget: $0.localName == "target") }
      checkIDs([], codes)
      for code in codes {
        checkData(of: code.element, known)
        checkCode(code.element)
      }
      for isTarget in [false, true] { checkPairs(codes.filter { $0.isTarget == isTarget }) }
    }
  }

  /// A reference to a segment, or to what stands in its texts.
  private mutating func checkPointer(_ element: XMLElement, _ references: Set<String>) {
    guard let reference = element["ref"], let fragment = checkedFragment(of: reference, element, isRequired: true)
    else { return }
    let target = fragment.element(inUnit: scope.unit, ofFile: scope.id)
    if target.map({ ["", "t"].contains($0.prefix) && references.contains($0.id) }) != true {
      found.add(
        "dangling-reference", element.line,
        "“\(reference.excerpt)” points to no segment and no span of text of this unit")
    }
  }

  /// The fragment of a reference, `nil` if it has none or a wrong one.
  mutating func checkedFragment(of reference: String, _ element: XMLElement, isRequired: Bool = false) -> XLIFFFragment?
  {
    let fragment = XLIFFFragment(of: reference)
    let fault = fragment == nil && isRequired ? "nothing in it stands behind “#”" : fragment?.fault
    if let fault {
      found.add("malformed-reference", element.line, "“\(reference.excerpt)” is no reference: \(fault)")
    }
    return fault == nil ? fragment : nil
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
      for element in [entry] + Array(entry.children) where ["glossEntry", "translation"].contains(element.localName) {
        if let id = element["id"] { found.claim(id, &ids, element.line, "entry or translation") }
        checkPointer(element, references)
      }
    }
  }

  private mutating func checkMetadata(_ metadata: XMLElement) {
    var ids: [String: Int] = [:]
    func claims(_ element: XMLElement) -> [(String, Int)] {
      (element["id"].map { [($0, element.line)] } ?? []) + element.children.flatMap(claims)
    }
    for (id, line) in claims(metadata) { found.claim(id, &ids, line, "group of metadata") }
  }

  private mutating func checkResources(_ data: XMLElement) {
    var ids: [String: Int] = [:]
    for item in data.children {
      if let id = item["id"] { found.claim(id, &ids, item.line, "resource") }
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
        // A file of the public suite that is to be valid has a resource in another language than its targets, against the
        // words of the standard (XLIFF 2.2, part 2, Resource Data): to be told, but no reason to refuse a document.
        checkLanguage(of: text, worst: text.localName == "source" ? .error : .note)
      }
    }
  }

  /// The language of a source or target, its own or that of an element around it, has to be that of the document (XLIFF
  /// 2.1, sections 4.2.2.12 and 4.2.2.13), in 1.2 that of its file. One within it is no error to the rules that the standard
  /// ships (core.sch, F4S).
  mutating func checkLanguage(of element: XMLElement, inherited: String? = nil, worst: Severity = .error) {
    let isTarget = element.localName == "target"
    let document = isVersion2 ? (sourceLanguage, targetLanguage) : scope.languages
    guard let language = element["xml:lang"] ?? inherited, let whole = isTarget ? document.1 : document.0 else {
      return
    }
    let (small, large) = (language.lowercased(), whole.lowercased())
    if small != large {
      let isWithin = small.hasPrefix(large + "-")
      let origin = element["xml:lang"] == nil ? ", from an element around it" : ""
      found.add(
        "other-language", element.line,
        "“xml:lang” of <\(element.localName)> is “\(language.excerpt)”\(origin), but the \(isVersion2 ? "document" : "file")’s language is “\(whole.excerpt)”",
        severity: isWithin && worst == .error ? .warning : worst)
    }
  }

  // MARK: Validation

  private mutating func checkRule(_ rule: XMLElement, in parent: String) {
    let conditions = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { rule[$0] != nil }
    let isCustom = rule.attributes.contains { $0.name.contains(":") && !$0.name.hasPrefix("xml") }
    if conditions.count + (isCustom ? 1 : 0) != 1 {
      found.add(
        "not-one-condition", rule.line,
        "<rule> has to have exactly one of isPresent, isNotPresent, startsWith, endsWith and a condition of another vocabulary"
      )
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
}
