internal import TumenModel

/// Annotations, `<sm>` and `<em>`, of a unit that is written anew (XLIFF 2.1, section 4.7.3): terms, comments, what is not
/// to be translated.
///
/// One that points to another part of its document, or says more than the core of XLIFF 2 does, cannot be said whole and is
/// left out.
enum XLIFFAnnotation {
  /// A text with those of its annotations alone that can be said, and with what is said of them.
  static func said(of segment: Segment) -> Segment {
    guard segment.codes.contains(where: \.isAnnotation) else { return segment }
    let places = segment.codes.indices.filter { segment.codes[$0].isAnnotation }
    let pairs = CodePairing.pairs(in: places.map { segment.codes[$0] })
    var said = segment
    var lost = Set(places)
    for (own, other) in zip(places.indices, pairs) {
      guard let other, own < other, let attributes = attributes(of: segment.codes[places[own]]) else { continue }
      let (first, last) = (places[own], places[other])
      said.codes[first].element = "sm"
      said.codes[first].attributes = attributes
      said.codes[last].element = "em"
      lost.subtract([first, last])
    }
    said.codes = said.codes.indices.filter { !lost.contains($0) }.map { said.codes[$0] }
    return said
  }

  /// What the core says of an annotation, its id aside; `nil` if it does not say all of it.
  private static func attributes(of code: InlineCode) -> [Attribute]? {
    var said: [Attribute] = []
    for attribute in code.attributes {
      guard XMLText.firstForbidden(in: attribute.value[...]) == nil else { return nil }
      switch (attribute.name, attribute.value) {
      case ("id", _), ("mid", _): break
      case ("mtype", "term"): said.append(Attribute("type", "term"))
      case ("mtype", "protected"): said.append(Attribute("translate", "no"))
      case ("ref", let address) where address.hasPrefix("#"): return nil
      case ("translate", "yes"), ("translate", "no"), ("type", _), ("value", _), ("ref", _): said.append(attribute)
      default: return nil
      }
    }
    func value(_ name: String) -> String? { said.first { $0.name == name }?.value }
    guard Set(said.map(\.name)).count == said.count else { return nil }
    let isRight =
      switch value("type") ?? "generic" {
      case "generic": value("translate") != nil
      case "comment": value("value") != nil && value("ref") == nil
      case "term": true
      case let own: own.wholeMatch(of: /(?!xlf:|its:|mtc:)[^\s:]+:[^\s:]+/) != nil
      }
    return isRight ? said : nil
  }
}
