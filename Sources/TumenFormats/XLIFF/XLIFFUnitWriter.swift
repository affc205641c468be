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
    guard let own = unit.variant(in: source) else { return losses.add("units without \(source)") }
    let translation = unit.place(of: target, besides: own.language).map { unit.variants[$0] }
    for other in unit.variants where !other.segment.isEmpty {
      if other.language == own.language || other.language == translation?.language {
        // A text is in the language of the document (XLIFF 2.1, sections 4.2.2.12 and 4.2.2.13).
        let written = other.language == own.language ? source : target
        if other.language != written { losses.add("the language \(other.language) of texts, written as \(written)") }
      } else {
        losses.add("texts in \(other.language)")
      }
    }
    number += 1
    var names = XLIFFCodeNames(keepsData: true)
    for variant in [own, translation].compactMap({ $0 }) { countLosses(of: variant.segment) }
    let text = XLIFFMarkup.candidate(own.segment, &names, .two, prefix: "")
    let translated = translation.map { XLIFFMarkup.candidate($0.segment, &names, .two, prefix: "") }
    put("<unit id=\"u\(number)\">")
    var attributes = unit.metadata.attributes
    if let id = unit.id { attributes.insert(Attribute(XLIFFMetadata.id, id), at: 0) }
    let metadata =
      group(attributes, XLIFFMetadata.attributes, nil) + group(unit.metadata.properties, nil, nil)
      + group(own.metadata, "source") + (translation.map { group($0.metadata, "target") } ?? "")
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
    put("<segment\(translation?.segment.isEmpty == false ? " state=\"translated\"" : "")>")
    put("<source>\(text)</source>")
    if let translated { put("<target>\(translated)</target>") }
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

  private mutating func countLosses(of segment: Segment) {
    losses.add("remarks on parts of a text", segment.codes.count(where: \.isAnnotation))
    losses.add(
      "attributes of inline codes",
      segment.codes.count { code in
        !code.isAnnotation
          && code.attributes.contains { !["i", "x", "id", "rid", "pos", "startRef"].contains($0.name) }
      })
  }

  private func note(_ text: String, _ side: String?) -> String {
    "<note\(side.map { " appliesTo=\"\($0)\"" } ?? "")>\(plain(text))</note>"
  }

  private func group(_ metadata: TranslationUnit.Metadata, _ side: String) -> String {
    group(metadata.attributes, XLIFFMetadata.attributes, side) + group(metadata.properties, nil, side)
  }

  private func group(_ entries: [Attribute], _ category: String?, _ side: String?) -> String {
    if entries.isEmpty { return "" }
    let head =
      (category.map { " category=\"\($0)\"" } ?? "") + (side.map { " appliesTo=\"\($0)\"" } ?? "")
    let body = entries.map { "<mda:meta type=\"\(XMLText.escaped($0.name))\">\(plain($0.value))</mda:meta>" }
    return "<mda:metaGroup\(head)>\(body.joined())</mda:metaGroup>"
  }

  /// Text where no code may stand; what XML cannot hold is left out.
  private func plain(_ text: String) -> String { XLIFFMarkup.text(text, .one, "") }
}
