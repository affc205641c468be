internal import TumenModel

/// What the units of an XLIFF document say that a translation unit does not keep: match candidates, glossaries, size
/// limits, ignorables, foreign elements, attributes of the core that are for other programs.
struct XLIFFUnread {
  private(set) var losses = Losses()
  /// The elements in a unit that are taken, with the attributes of them that are; those of inline codes are kept.
  private let taken: [String: Set<String>]

  init(_ version: XLIFFStream.Version) { taken = version == .one ? Self.version1 : Self.version2 }

  private static let version1: [String: Set<String>] = [
    "trans-unit": ["id", "translate", "approved", "resname", "maxwidth", "size-unit"], "source": ["xml:lang"],
    "seg-source": ["xml:lang"], "target": ["xml:lang", "state"], "note": [],
  ]

  private static let version2: [String: Set<String>] = [
    "unit": ["id", "translate", "name"], "segment": ["id", "state", "subState"], "source": ["xml:lang"],
    "target": ["xml:lang"], "notes": [], "note": ["appliesTo"], "originalData": [], "metadata": [],
  ]

  /// White space is kept whatever is said of it.
  private static func isTaken(_ name: String, _ taken: Set<String>) -> Bool {
    taken.contains(name) || name == "xml:space"
  }

  /// Counts what is not taken of a `<unit>` or `<trans-unit>`.
  mutating func add(_ unit: XMLElement) {
    addAttributes(of: unit)
    for child in unit.children {
      let name = child.localName
      let isMetadata = name == "metadata" && child.namespace == XLIFFNamespace.metadata
      if isMetadata || name == "originalData" { continue }
      guard child.isAkin(to: unit), taken[name] != nil else {
        if name == "seg-defs" {
          for segment in child.children { addAttributes(of: segment, but: SDLConfirmations.taken) }
        } else {
          losses.add("<\(child.name)>")
        }
        continue
      }
      addAttributes(of: child)
      if name != "segment", name != "notes" { continue }
      for inner in child.children {
        if inner.isAkin(to: unit), taken[inner.localName] != nil {
          addAttributes(of: inner)
        } else {
          losses.add("<\(inner.name)>")
        }
      }
    }
  }

  private mutating func addAttributes(of element: XMLElement) {
    if let taken = taken[element.localName] { addAttributes(of: element, but: taken) }
  }

  private mutating func addAttributes(of element: XMLElement, but taken: Set<String>) {
    guard element.hasAttribute(where: { !Self.isTaken($0, taken) }) else { return }
    for attribute in element.attributes where !Self.isTaken(attribute.name, taken) {
      losses.add("“\(attribute.name)” of <\(element.name)>")
    }
  }
}
