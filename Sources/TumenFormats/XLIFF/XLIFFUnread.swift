internal import TumenModel

/// What the units of an XLIFF document say that a translation unit does not keep: match candidates, glossaries, size
/// limits, ignorables, foreign elements, attributes of the core that are for other programs.
struct XLIFFUnread {
  private(set) var losses = Losses()
  /// The elements in a unit that are taken; those of inline codes are kept.
  private var rules: [String: Int] = [:]
  private var attributes: [KnownNames] = []
  /// Of each of them, whether it has text, and whether others of them stand in it.
  private var hasText: [Bool] = []
  private var holdsOthers: [Bool] = []
  /// By the numbers of names in the document: which element it is, `nil` within if it is none of them.
  private var rulesByNumber: [Int??] = []
  /// The attributes of what Trados Studio says of segments.
  private var confirmations = KnownNames(SDLConfirmations.taken)

  /// Names of attributes that are taken; each that a document has is looked for once.
  private struct KnownNames {
    private let names: Set<String>
    private var answers: [Bool?] = []

    /// White space is kept whatever is said of it.
    init(_ names: Set<String>) { self.names = names.union(["xml:space"]) }

    mutating func contains(_ number: Int, _ name: @autoclosure () -> String) -> Bool {
      if number >= answers.count { answers += Array(repeating: nil, count: number + 1 - answers.count) }
      if let known = answers[number] { return known }
      let isTaken = names.contains(name())
      answers[number] = isTaken
      return isTaken
    }
  }

  init(_ version: XLIFFStream.Version) {
    for (name, taken) in version == .one ? Self.version1 : Self.version2 {
      rules[name] = attributes.count
      attributes.append(KnownNames(taken))
      // A segmented source has the text of the whole one.
      hasText.append(name == "source" || name == "target")
      holdsOthers.append(name == "segment" || name == "notes")
    }
  }

  private static let version1: [String: Set<String>] = [
    "trans-unit": ["id", "translate", "approved", "resname", "maxwidth", "size-unit"], "source": ["xml:lang"],
    "seg-source": ["xml:lang"], "target": ["xml:lang", "state"], "note": [],
  ]

  private static let version2: [String: Set<String>] = [
    "unit": ["id", "translate", "name"], "segment": ["id", "state", "subState"], "source": ["xml:lang"],
    "target": ["xml:lang"], "notes": [], "note": ["appliesTo"],
  ]

  /// Counts what is not taken of a `<unit>` or `<trans-unit>`.
  mutating func add(_ unit: XMLElement) {
    if let rule = rule(of: unit) { addAttributes(of: unit, rule) }
    // A width in pixels is for those who know the font.
    if unit["maxwidth"] != nil, unit["size-unit"] != "char" {
      losses.add(attribute: "maxwidth", of: unit.name, line: unit.line)
    }
    for child in unit.children {
      guard child.isAkin(to: unit), let rule = rule(of: child) else {
        addOther(child)
        continue
      }
      addAttributes(of: child, rule)
      if hasText[rule] { add(codesIn: child) }
      if !holdsOthers[rule] { continue }
      for inner in child.children {
        if inner.isAkin(to: unit), let rule = self.rule(of: inner) {
          addAttributes(of: inner, rule)
          if hasText[rule] { add(codesIn: inner) }
        } else {
          losses.add(inner)
        }
      }
    }
  }

  private mutating func addOther(_ child: XMLElement) {
    switch child.localName {
    case "originalData": break
    case "metadata" where child.namespace == XLIFFNamespace.metadata: add(metadata: child)
    case "seg-defs":
      for segment in child.children {
        for place in 0..<segment.attributeCount
        where !confirmations.contains(segment.attributeNumber(at: place), segment.attributeName(at: place)) {
          losses.add(attribute: segment.attributeName(at: place), of: segment.name, line: segment.line)
        }
      }
    default: losses.add(child)
    }
  }

  /// What the module for metadata says of its groups: properties are a list, each of one text or of the unit.
  private mutating func add(metadata: XMLElement, isInGroup: Bool = false) {
    for place in 0..<metadata.attributeCount {
      let name = metadata.attributeName(at: place)
      switch (name, metadata[name] ?? "") {
      case ("category", XLIFFMetadata.attributes), ("appliesTo", "source"), ("appliesTo", "target"): break
      default: losses.add(attribute: name, of: metadata.name, line: metadata.line)
      }
    }
    for child in metadata.children {
      if child.localName != "metaGroup" {
        if !child.isAkin(to: metadata) { losses.add(child) }
      } else if child["category"] != XLIFFMetadata.codes {
        if isInGroup { losses.add("groups of metadata in others", line: child.line) }
        add(metadata: child, isInGroup: true)
      }
    }
  }

  /// What inline codes hold besides their native code.
  private mutating func add(codesIn text: XMLElement) {
    guard text.holdsElements else { return }
    for code in text.children {
      if XLIFFInline.isCarrier(code) {
        if !XLIFFInline.isKnown(code) {
          losses.add(
            "elements in a text that XLIFF does not have, read as codes", named: "<\(code.name)>", line: code.line)
        }
        add(codesIn: code)
      } else {
        for inner in code.children where inner.localName != "cp" {
          losses.add("elements in <\(code.name)>, but for their text", named: "<\(inner.name)>", line: inner.line)
        }
      }
    }
  }

  private mutating func rule(of element: XMLElement) -> Int? {
    let number = element.nameNumber
    if number >= rulesByNumber.count {
      rulesByNumber += Array(repeating: nil, count: number + 1 - rulesByNumber.count)
    }
    if let known = rulesByNumber[number] { return known }
    let rule = rules[element.localName]
    rulesByNumber[number] = .some(rule)
    return rule
  }

  private mutating func addAttributes(of element: XMLElement, _ rule: Int) {
    for place in 0..<element.attributeCount
    where !attributes[rule].contains(element.attributeNumber(at: place), element.attributeName(at: place)) {
      losses.add(attribute: element.attributeName(at: place), of: element.name, line: element.line)
    }
  }
}

extension Losses {
  mutating func add(_ element: XMLElement) {
    add(element: element.name, element.namespace, line: element.line)
  }

  /// An element of XLIFF or of its modules is a sort of its own, others are one sort.
  mutating func add(element name: String, _ namespace: String, line: Int) {
    if namespace.isEmpty || namespace.hasPrefix("urn:oasis:names:tc:xliff:") {
      add("<\(name)>", line: line)
    } else {
      add("elements of other vocabularies", named: "<\(name)>", line: line)
    }
  }

  mutating func add(attribute name: String, of element: String, line: Int) {
    let isOther = name.contains(":") && !name.hasPrefix("xml:")
    add(isOther ? "attributes of other vocabularies" : "attributes of <\(element)>", named: name, line: line)
  }
}
