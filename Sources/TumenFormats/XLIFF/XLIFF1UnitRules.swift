internal import TumenModel

// The constraints of a unit of XLIFF 1.2 that its schema does not express (specification, chapter 2).
extension XLIFFValidator {
  mutating func checkTransUnit(_ unit: XMLElement) {
    if let id = unit["id"], hasUniqueIDs { found.claim(id, &scope.units, unit.line, "unit") }
    let target = unit.child("target")
    for element in [unit, target].compactMap({ $0 }) {
      if let phase = element["phase-name"] { scope.named.append(("phase", phase, element.line, found.unit)) }
    }
    let marks = Self.marks(of: unit)
    for element in unit.children where element.localName == "alt-trans" {
      if let tool = element["tool-id"] { scope.named.append(("tool", tool, element.line, found.unit)) }
      if let mark = element["mid"], !marks.contains(mark) {
        found.add(
          "dangling-segment", element.line, "“\(mark.excerpt)” of <alt-trans> is no segment of <seg-source>")
      }
      let own = Self.marks(of: element)
      for target in element.children where target.localName == "target" { checkMarks(in: target, own) }
    }
    for text in [unit.child("source"), unit.child("seg-source"), target].compactMap({ $0 }) {
      checkCodes(in: text)
      // Of it the specification says no more than that it should be that of the file (xml:lang, section 2.3).
      checkLanguage(of: text, worst: .warning)
    }
    if let target { checkMarks(in: target, marks) }
  }

  /// The ids of the segments of a source.
  private static func marks(of unit: XMLElement) -> Set<String> {
    unit.child("seg-source").map { Set(XLIFFInline.segmentMarks(of: $0).compactMap { $0["mid"] }) } ?? []
  }

  private mutating func checkMarks(in target: XMLElement, _ marks: Set<String>) {
    for mark in XLIFFInline.segmentMarks(of: target) where !marks.contains(mark["mid"] ?? "") {
      found.add(
        "dangling-segment", mark.line, "“\(mark["mid"]?.excerpt ?? "")” of <target> is no segment of <seg-source>")
    }
  }

  private mutating func checkCodes(in text: XMLElement) {
    let codes = XLIFFCode.codes(in: text, isTarget: text.localName == "target").map(\.element)
    // The two halves of a pair, and what is cloned, share an id.
    var ids: [String: Int] = [:]
    for code in codes where ["g", "x", "bx", "ph", "bpt", "it"].contains(code.localName) {
      guard let id = code["id"] else { continue }
      if let earlier = ids[id], code["clone"] == "no" || !["g", "x", "bx"].contains(code.localName) {
        found.add("repeated-id", code.line, "the id “\(id.excerpt)” was used for a code in line \(earlier) already")
      }
      ids[id] = code.line
    }
    var segments: [String: Int] = [:]
    for mark in codes where mark.localName == "mrk" && mark["mtype"] == "seg" {
      guard let id = mark["mid"] else {
        found.add("missing-attribute", mark.line, "<mrk> of a segment has no “mid”")
        continue
      }
      found.claim(id, &segments, mark.line, "segment")
    }
    for (begin, end) in [("bpt", "ept"), ("bx", "ex")] {
      checkPairs(codes.filter { [begin, end].contains($0.localName) }, begin, end)
    }
  }

  /// Codes that open and close are told by their ids. Those that no other has are paired by their order: the
  /// specification’s own sample has such ones.
  private mutating func checkPairs(_ codes: [XMLElement], _ begin: String, _ end: String) {
    func id(_ code: XMLElement) -> String { code["rid"] ?? code["id"] ?? "" }
    var names: [String: Int] = [:]
    for code in codes where code.localName == begin {
      if let name = code["rid"] { found.claim(name, &names, code.line, "<\(begin)>") }
    }
    for code in codes where code.localName == end {
      guard let name = code["rid"], names[name] == nil else { continue }
      found.add("dangling-reference", code.line, "“rid” of <\(end)> is “\(name.excerpt)”, that of no <\(begin)> here")
    }
    var rest: [XMLElement] = []
    var open: [String: Int] = [:]
    var isPaired = Array(repeating: false, count: codes.count)
    for (place, code) in codes.enumerated() {
      if code.localName == begin {
        open[id(code)] = place
      } else if let first = open.removeValue(forKey: id(code)) {
        (isPaired[first], isPaired[place]) = (true, true)
      }
    }
    for (place, code) in codes.enumerated() where !isPaired[place] {
      if code.localName == begin {
        rest.append(code)
      } else if let first = rest.popLast() {
        found.add(
          "mismatched-id", code.line,
          "<\(end)> “\(id(code).excerpt)” is taken for the end of <\(begin)> “\(id(first).excerpt)”; give them the same id",
          severity: .note)
      } else {
        found.add("unpaired-code", code.line, "<\(end)> “\(id(code).excerpt)” has no <\(begin)> before it")
      }
    }
    for code in rest {
      found.add("unpaired-code", code.line, "<\(begin)> “\(id(code).excerpt)” has no <\(end)> behind it")
    }
  }
}
