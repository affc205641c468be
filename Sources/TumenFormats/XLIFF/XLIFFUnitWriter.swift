internal import TumenModel

/// Writes units as XLIFF 2.1: a unit of one segment each, from one language into another.
///
/// What the core has no place for goes into the module for metadata. Codes are written as `sc`, `ec` and `ph` with their
/// native codes as original data.
struct XLIFFUnitWriter: UnitWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private var output: [UInt8] = []
  private var number = 0
  private var losses = Losses()
  private(set) var omitted = 0

  init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
    put(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="\(XLIFFNamespace.version2)" xmlns:mda="\(XLIFFNamespace.metadata)" version="2.1" \
      srcLang="\(source)" trgLang="\(target)">
      <file id="f1" xml:space="preserve">

      """)
  }

  var remark: String? { losses.remark(of: "XLIFF") }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    losses.begin(unit.id)
    guard let own = unit.variant(in: source) else {
      omitted += 1
      return losses.add("units without \(source)")
    }
    let translation = unit.place(of: target, besides: own.language).map { unit.variants[$0] }
    for other in unit.variants where !other.isEmpty {
      if other.language == own.language || other.language == translation?.language {
        // A text is in the language of the document (XLIFF 2.1, sections 4.2.2.12 and 4.2.2.13).
        let written = other.language == own.language ? source : target
        if other.language != written {
          losses.add("languages of texts, written as \(written)", named: other.language.identifier)
        }
      } else {
        losses.add("texts in other languages", named: other.language.identifier)
      }
    }
    number += 1
    var names = XLIFFCodeNames(keepsData: true)
    let said = [own, translation].compactMap { $0?.segment }.map { segment in
      let said = XLIFFAnnotation.said(of: segment)
      losses.add("remarks on parts of a text", segment.codes.count - said.codes.count)
      return XLIFFMarkup.text(of: said, &names, .two, prefix: "")
    }
    let isUntranslatable = unit.metadata.properties.count { $0 == XLIFFMetadata.untranslatable } == 1
    let name = "\(unit.id == nil ? XLIFFMetadata.unnamed : "u")\(number)"
    put("<unit id=\"\(name)\"\(isUntranslatable ? " translate=\"no\"" : "")>")
    // Which language is the source, the document says.
    var attributes = unit.metadata.attributes.filter { $0 != TMXHeader.attribute(source) }
    if let id = unit.id { attributes.insert(Attribute(XLIFFMetadata.id, id), at: 0) }
    var (state, properties) = Self.state(of: unit, translation)
    if isUntranslatable { properties.removeAll { $0 == XLIFFMetadata.untranslatable } }
    let metadata =
      group(attributes, XLIFFMetadata.attributes, nil) + group(properties, nil, nil)
      + group(own.metadata, "source") + (translation.map { group($0.metadata, "target") } ?? "")
      + codes(of: own.segment, "source", &names) + (translation.map { codes(of: $0.segment, "target", &names) } ?? "")
    if !metadata.isEmpty { put("<mda:metadata>\(metadata)</mda:metadata>") }
    let notes =
      unit.metadata.notes.map { note($0, nil) } + own.metadata.notes.map { note($0, "source") }
      + (translation?.metadata.notes.map { note($0, "target") } ?? [])
    if !notes.isEmpty { put("<notes>\(notes.joined())</notes>") }
    if let data = names.data, !data.isEmpty {
      let entries = data.enumerated().map { place, content in
        "<data id=\"d\(place + 1)\">\(XLIFFMarkup.text(content, .two, ""))</data>"
      }
      put("<originalData>\(entries.joined())</originalData>")
    }
    put("<segment\(state)>")
    put("<source>\(said[0])</source>")
    if said.count > 1 { put("<target>\(said[1])</target>") }
    put("</segment></unit>\n")
  }

  mutating func finish() throws(TumenError) {
    if number == 0 {
      throw TumenError(
        .usage, "an XLIFF file has at least one unit, and there is none from \(source) into \(target)",
        mend: "choose other languages")
    }
    put("</file>\n</xliff>\n")
  }

  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }

  private mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

  private func note(_ text: String, _ side: String?) -> String {
    "<note\(side.map { " appliesTo=\"\($0)\"" } ?? "")>\(plain(text))</note>"
  }

  private func group(_ metadata: TranslationUnit.Metadata, _ side: String) -> String {
    group(metadata.attributes, XLIFFMetadata.attributes, side) + group(metadata.properties, nil, side)
  }

  /// How far the unit is, as attributes of its segment, and what properties it has besides.
  private static func state(
    of unit: TranslationUnit, _ translation: TranslationUnit.Variant?
  ) -> (attributes: String, properties: [Attribute]) {
    let all = unit.metadata.properties
    guard let translation else { return ("", all) }
    // A property that the reader of XLIFF gives, once each.
    let states = all.filter { $0.name == "state" }
    let known = ["initial", "translated", "reviewed", "final"]
    guard states.count == 1, known.contains(states[0].value) else {
      let isSaid = translation.segment.isEmpty || !states.isEmpty
      return (isSaid ? "" : " state=\"translated\" subState=\"\(XLIFFMetadata.unstated)\"", all)
    }
    var rest = all.filter { $0.name != "state" }
    var attributes = " state=\"\(states[0].value)\""
    let details = rest.filter { $0.name == "subState" }
    if details.count == 1, details[0].value.wholeMatch(of: /(?!xlf:)[^\s:]+:\S.*/) != nil,
      XMLText.isPlain(details[0].value)
    {
      rest.removeAll { $0.name == "subState" }
      attributes += " subState=\"\(XMLText.escaped(details[0].value))\""
    }
    return (attributes, rest)
  }

  /// What the codes of a text were where they came from, as far as the codes of XLIFF do not say it.
  private func codes(of segment: Segment, _ side: String, _ names: inout XLIFFCodeNames) -> String {
    let codes = segment.codes.filter { !$0.isAnnotation }
    if codes.isEmpty { return "" }
    let written = zip(codes, names.ids(of: codes)).map { code, name in XLIFFMetadata.Code(code, name.id, name.sort) }
    var groups: [String] = []
    // Both halves of a pair, or neither: one of them alone would not find the other.
    let pairs = CodePairing.pairs(in: codes)
    let told = zip(written, pairs).map { $0.isTold && $1.map { written[$0].isTold } ?? true }
    let numbered = zip(written, told).filter { XLIFFMarkup.codePoint($0.0.code) == nil }
    for (place, (code, isTold)) in numbered.enumerated() where !isTold {
      let entries = [Attribute(XLIFFMetadata.element, code.code.element)] + code.code.attributes
      groups.append(
        "<mda:metaGroup category=\"\(place + 1)\">\(entries.map(entry).joined())"
          + "\(group(code.others, XLIFFMetadata.others, nil))</mda:metaGroup>")
    }
    if groups.isEmpty { return "" }
    return
      "<mda:metaGroup category=\"\(XLIFFMetadata.codes)\" appliesTo=\"\(side)\">\(groups.joined())</mda:metaGroup>"
  }

  private func entry(_ attribute: Attribute) -> String {
    "<mda:meta type=\"\(XMLText.escaped(attribute.name))\">\(plain(attribute.value))</mda:meta>"
  }

  private func group(_ entries: [Attribute], _ category: String?, _ side: String?) -> String {
    if entries.isEmpty { return "" }
    let head =
      (category.map { " category=\"\($0)\"" } ?? "") + (side.map { " appliesTo=\"\($0)\"" } ?? "")
    return "<mda:metaGroup\(head)>\(entries.map(entry).joined())</mda:metaGroup>"
  }

  /// Text where no code may stand; what XML cannot hold is left out.
  private func plain(_ text: String) -> String { XLIFFMarkup.text(text, .one, "") }
}
