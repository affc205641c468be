internal import TumenModel

/// What the units of an XLIFF document say that a translation unit does not keep: match candidates, glossaries, size
/// limits, ignorables, foreign elements, attributes of the core that are for other programs.
struct XLIFFUnread {
  private(set) var losses = Losses()
  /// The elements in a unit that are taken; those of inline codes are kept.
  private var rules: [String: Int] = [:]
  private var attributes: [KnownNames] = []
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
    for child in unit.children {
      guard child.isAkin(to: unit), let rule = rule(of: child) else {
        addOther(child)
        continue
      }
      addAttributes(of: child, rule)
      let name = child.localName
      if name != "segment", name != "notes" { continue }
      for inner in child.children {
        if inner.isAkin(to: unit), let rule = self.rule(of: inner) {
          addAttributes(of: inner, rule)
        } else {
          losses.add("<\(inner.name)>")
        }
      }
    }
  }

  private mutating func addOther(_ child: XMLElement) {
    switch child.localName {
    case "originalData": break
    case "metadata" where child.namespace == XLIFFNamespace.metadata: break
    case "seg-defs":
      for segment in child.children {
        for place in 0..<segment.attributeCount
        where !confirmations.contains(segment.attributeNumber(at: place), segment.attributeName(at: place)) {
          losses.add("“\(segment.attributeName(at: place))” of <\(segment.name)>")
        }
      }
    default: losses.add("<\(child.name)>")
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
      losses.add("“\(element.attributeName(at: place))” of <\(element.name)>")
    }
  }
}
