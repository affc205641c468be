internal import TumenModel

/// What Trados Studio says of the segments of a unit beside their texts: `<sdl:seg id="1" conf="Draft" origin="tm"
/// percent="87"/>` within `<sdl:seg-defs>`.
struct SDLConfirmations {
  private var elements: [String: XMLElement] = [:]

  init(of unit: XMLElement) {
    for holder in unit.children where holder.localName == "seg-defs" {
      for element in holder.children { if let id = element["id"] { elements[id] = element } }
    }
  }

  /// The element that says it of a segment.
  subscript(segment: String?) -> XMLElement? { segment.flatMap { elements[$0] } }

  /// How far a segment is: `Draft`, `Translated`, `ApprovedTranslation` …
  func state(of segment: String?) -> String? { self[segment]?["conf"] }

  /// Where the translation of a segment came from, and how near the match was.
  func origin(of segment: String?) -> [Attribute] {
    guard let element = self[segment] else { return [] }
    return Self.origins.compactMap { name in element[name].map { Attribute(name, $0) } }
  }

  private static let origins = ["origin", "origin-system", "percent"]

  /// The attributes of such an element that are taken.
  static let taken = Set(["id", "conf", "locked"] + origins)

  /// Whether nobody may change the segment.
  func isLocked(_ segment: String?) -> Bool { self[segment]?["locked"]?.lowercased() == "true" }

  /// What a segment says that was filled from a memory: an exact match is a translation, as Studio has it, another one a
  /// draft, and so is one of several.
  static func attributes(for score: Score, isSettled: Bool) -> [Attribute] {
    [
      Attribute("conf", isSettled ? "Translated" : "Draft"), Attribute("origin", "tm"),
      Attribute("origin-system", "Tumen"), Attribute("percent", String(min(score.printed, 100))),
    ]
  }
}
