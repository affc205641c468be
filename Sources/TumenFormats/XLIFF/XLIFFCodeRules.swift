internal import TumenModel

/// An inline element with the text that it stands in.
struct XLIFFCode {
  let element: XMLElement
  let isTarget: Bool
  /// The number of its segment in the unit, from 0.
  let segment: Int
  /// The key of the `<pc>` that it stands in, empty if there is none.
  let pair: String

  var name: String { element.localName }
  /// What tells it from the other codes of its side of the unit.
  var key: String { element["id"] ?? "/\(element["startRef"] ?? "")" }
  /// What it does, and the id of itself or of its other half.
  var sortAndID: [String?] { [Self.sort(of: name), element["id"] ?? element["startRef"]] }

  /// What an element does: a translation may have two halves for what is an element around text in its source, or the other
  /// way round (sections 4.7.2.2 and 4.7.3.2).
  static func sort(of name: String) -> String {
    switch name {
    case "pc": "sc"
    case "mrk": "sm"
    default: name
    }
  }

  /// The inline elements of a source or target in the order of their start tags.
  static func codes(in text: XMLElement, isTarget: Bool, segment: Int = 0, pair: String = "") -> [XLIFFCode] {
    text.children.flatMap { child in
      let code = XLIFFCode(element: child, isTarget: isTarget, segment: segment, pair: pair)
      return [code]
        + codes(in: child, isTarget: isTarget, segment: segment, pair: code.name == "pc" ? code.key : pair)
    }
  }
}

// The constraints on inline codes of XLIFF 2.x that no schema expresses (specification, chapter 4).
extension XLIFFValidator {
  mutating func checkCode(_ element: XMLElement) {
    let name = element.localName
    if name == "cp", let hex = element["hex"] {
      let isNumber = (4...6).contains(hex.utf8.count) && hex.allSatisfy(\.isHexDigit)
      guard isNumber, let value = UInt32(hex, radix: 16), value <= 0x10FFFF else {
        found.add("malformed-value", element.line, "“hex” is “\(hex.excerpt)”, but has to be 0000 to 10FFFF")
        return
      }
      if let scalar = Unicode.Scalar(value), XMLText.allows(scalar), !XMLText.discourages(scalar) {
        found.add(
          "needless-code-point", element.line, "<cp> stands for U+\(hex.uppercased()), which XML can hold as it is")
      }
    }
    if let subType = element["subType"] {
      guard let type = element["type"] else { return addMissingType(element) }
      let right =
        ["b", "i", "u", "lb", "pb"].contains(String(subType.dropFirst(4))) ? "fmt" : subType == "xlf:var" ? "ui" : ""
      if subType.hasPrefix("xlf:"), type != right {
        found.add(
          "mismatched-sub-type", element.line,
          right.isEmpty
            ? "“subType” is “\(subType.excerpt)”, which XLIFF does not define"
            : "“subType” is “\(subType)”, so “type” has to be “\(right)”")
      }
    }
    if let order = element["canReorder"], order != "yes", element["canCopy"] != "no" || element["canDelete"] != "no" {
      found.add(
        "movable-code", element.line,
        "<\(name)> cannot be reordered (canReorder=\"\(order)\"), so “canCopy” and “canDelete” have to be “no”")
    }
    if name == "pc" {
      for (one, other) in [
        ("dataRefStart", "dataRefEnd"), ("equivStart", "equivEnd"), ("subFlowsStart", "subFlowsEnd"),
      ]
      where (element[one] == nil) != (element[other] == nil) {
        found.add("lone-attribute", element.line, "<pc> needs “\(one)” and “\(other)” together")
      }
    }
    if name == "ec" {
      let isIsolated = element["isolated"] == "yes"
      if isIsolated
        ? element["id"] == nil || element["startRef"] != nil : element["startRef"] == nil || element["id"] != nil
      {
        found.add(
          "misused-attribute", element.line,
          isIsolated
            ? "an isolated <ec> has “id” and no “startRef”" : "<ec> has “startRef” and no “id” unless it is isolated")
      }
      if !isIsolated, element["dir"] != nil {
        found.add("misused-attribute", element.line, "<ec> may have “dir” only if it is isolated")
      }
    }
  }

  /// Original data that a code refers to.
  mutating func checkData(of element: XMLElement, _ data: Set<String>) {
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
      if let reference = element[name], !data.contains(reference) {
        found.add("dangling-reference", element.line, "“\(name)” is “\(reference.excerpt)”, the id of no <data> here")
      }
    }
  }

  mutating func checkSubFlows(of element: XMLElement) {
    for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
      var named: Set<Substring> = []
      for id in element[name]?.split(whereSeparator: \.isWhitespace) ?? [] {
        if id == scope.unit {
          found.add(
            "dangling-sub-flow", element.line,
            "“\(name)” names “\(String(id).excerpt)”, the unit that the code itself stands in")
        } else if !named.insert(id).inserted {
          found.add("repeated-id", element.line, "“\(name)” names the unit “\(String(id).excerpt)” twice")
        } else {
          scope.subFlows.append((String(id), element.line, found.unit))
        }
      }
    }
  }

  /// What the codes of one id say of copies of them.
  struct CopyBase {
    var allowsCopies = true
    var hasData = true
    /// Of which code it is a copy itself.
    var original: String?
    /// Whether it is a copy of a copy of itself.
    var isInRing = false
  }

  /// What the codes of a unit say of copies by their ids, if there are any copies.
  func copyBases(_ codes: [XLIFFCode]) -> [String: CopyBase] {
    var bases: [String: CopyBase] = [:]
    guard codes.contains(where: { $0.element["copyOf"] != nil }) else { return bases }
    for code in codes {
      guard let id = code.element["id"] else { continue }
      var base = bases[id] ?? CopyBase()
      if code.element["canCopy"] == "no" { base.allowsCopies = false }
      if !Self.hasData(code.element) { base.hasData = false }
      base.original = base.original ?? code.element["copyOf"]
      bases[id] = base
    }
    markRings(in: &bases)
    return bases
  }

  /// Each code is looked at once.
  private func markRings(in bases: inout [String: CopyBase]) {
    var walks: [String: Int] = [:]
    for (walk, start) in bases.keys.enumerated() {
      var place: String? = start
      while let id = place, bases[id] != nil, walks[id] == nil {
        walks[id] = walk
        place = bases[id]?.original
      }
      // It came back to where it had been.
      while let id = place, walks[id] == walk, bases[id]?.isInRing == false {
        bases[id]?.isInRing = true
        place = bases[id]?.original
      }
    }
  }

  private static func hasData(_ element: XMLElement) -> Bool {
    ["dataRef", "dataRefStart", "dataRefEnd"].contains { element[$0] != nil }
  }

  mutating func checkCopy(_ element: XMLElement, _ bases: [String: CopyBase]) {
    guard let base = element["copyOf"] else { return }
    if Self.hasData(element) {
      found.add("misused-attribute", element.line, "<\(element.localName)> has “copyOf” and original data of its own")
    }
    guard let copied = bases[base] else {
      return found.add(
        "dangling-reference", element.line, "“copyOf” is “\(base.excerpt)”, the id of no code of this unit")
    }
    if let id = element["id"], bases[id]?.isInRing == true {
      found.add("copied-code", element.line, "the code “\(id.excerpt)” is a copy of itself by way of “\(base.excerpt)”")
    }
    if !copied.allowsCopies {
      found.add("copied-code", element.line, "the code “\(base.excerpt)” cannot be copied (canCopy=\"no\")")
    } else if copied.hasData {
      found.add(
        "copied-code", element.line, "the code “\(base.excerpt)” has original data, to which a copy refers itself")
    }
  }

  /// Start and end codes, start and end markers: each has its other half behind or before it in the same unit.
  mutating func checkPairs(_ codes: [XLIFFCode]) {
    // The places of end codes and of the last end marker by what they end, and what began so far.
    var ends: [String?: [Int]] = [:]
    var lastMarkerEnds: [String?: Int] = [:]
    for (place, code) in codes.enumerated() {
      if code.name == "ec" { ends[code.element["startRef"], default: []].append(place) }
      if code.name == "em" { lastMarkerEnds[code.element["startRef"]] = place }
    }
    var starts: [String?: Int] = [:]
    var markerStarts: Set<String?> = []
    var markerEnds: Set<String?> = []
    for (place, code) in codes.enumerated() {
      let element = code.element
      let isIsolated = element["isolated"] == "yes"
      switch code.name {
      case "sc":
        let own = ends[element["id"]] ?? []
        if isIsolated {
          if !own.isEmpty {
            found.add("isolated-pair", element.line, "<sc> is isolated, but its <ec> stands in the same unit")
          }
          continue
        }
        starts[element["id"], default: 0] += 1
        if let end = own.last, end > place, own.count < 2 || own[own.count - 2] < place {
          checkHints(element, codes[end].element)
        } else {
          found.add(
            "unpaired-code", element.line, "<sc> has not one <ec> behind it in this unit; mark it isolated or add one")
        }
      case "ec":
        if !isIsolated, starts[element["startRef"]] != 1 {
          found.add(
            "unpaired-code", element.line, "<ec> has not one <sc> before it in this unit; mark it isolated or add one")
        }
      case "sm":
        markerStarts.insert(element["id"])
        if (lastMarkerEnds[element["id"]] ?? -1) < place {
          found.add("unpaired-code", element.line, "<sm> has no <em> behind it in this unit")
        }
      case "em":
        if !markerStarts.contains(element["startRef"]) {
          found.add("unpaired-code", element.line, "<em> has no <sm> before it in this unit")
        } else if !markerEnds.insert(element["startRef"]).inserted {
          found.add("unpaired-code", element.line, "the <sm> of this <em> has another <em> before it in this unit")
        }
      default: break
      }
    }
  }

  /// What may be done with a start code may be done with its end code.
  private mutating func checkHints(_ start: XMLElement, _ end: XMLElement) {
    for name in ["canCopy", "canDelete", "canReorder", "canOverlap"] {
      let (first, last) = (start[name] ?? "yes", end[name] ?? "yes")
      if name == "canReorder", first == "firstNo" ? last == "no" : first == last { continue }
      if name != "canReorder", first == last { continue }
      found.add("mismatched-hint", start.line, "“\(name)” of <sc> is “\(first)”, but that of its <ec> “\(last)”")
    }
    for name in ["type", "subType", "copyOf"] {
      if let first = start[name], let last = end[name], first != last {
        found.add(
          "mismatched-hint", end.line, "“\(name)” of <sc> is “\(first.excerpt)”, but that of its <ec> “\(last.excerpt)”"
        )
      }
    }
  }

  /// Codes that keep their order begin with one that says so.
  mutating func checkSequence(_ codes: [XLIFFCode]) {
    var before: String?
    for code in codes where ["ph", "pc", "sc", "ec"].contains(code.name) {
      let order = code.element["canReorder"] ?? "yes"
      if order == "no", before == nil || before == "yes" {
        found.add(
          "broken-sequence", code.element.line,
          "<\(code.name)> keeps its place behind the code before it, which has to have canReorder=\"firstNo\" or \"no\""
        )
      }
      before = order
    }
  }

  /// Codes that keep their order follow the same code in source and target, and stand in the same paired code.
  mutating func checkSequence(of codes: [XLIFFCode]) {
    let spans = Set(codes.filter { $0.name == "pc" }.map(\.key))
    let source = Self.places(of: codes.filter { !$0.isTarget }, spans)
    let target = Self.places(of: codes.filter(\.isTarget), spans)
    for code in codes where code.isTarget && code.element["canReorder"] == "no" {
      guard let place = target[code.key], let right = source[code.key], place != right else { continue }
      found.add(
        "broken-sequence", code.element.line,
        "<\(code.name)> keeps its place, but the target has it behind or within another code than the source")
    }
  }

  /// Of each code by its key: that of the code before it and that of the innermost `<pc>` around it.
  /// - Parameter spans: the keys of those that are a `<pc>` on one side at least; on the other they may be two halves.
  private static func places(of codes: [XLIFFCode], _ spans: Set<String>) -> [String: [String]] {
    var places: [String: [String]] = [:]
    var before = ""
    var starts: [String: Int] = [:]
    // The halves that are open, the innermost last; those that ended before it did wait for it.
    var open: [String] = []
    var ended: Set<String> = []
    for (place, code) in codes.enumerated() where ["ph", "pc", "sc", "ec"].contains(code.name) {
      let start = code.element["startRef"].flatMap { code.name == "ec" && spans.contains($0) ? $0 : nil }
      if let start { ended.insert(start) }
      while let last = open.last, ended.contains(last) { open.removeLast() }
      let half = open.last ?? ""
      places[code.key] = [before, starts[half] ?? -1 > starts[code.pair] ?? -1 ? half : code.pair]
      // A <pc> has no end of its own that others could stand behind.
      if start == nil { before = code.key }
      starts[code.key] = place
      if code.name == "sc", spans.contains(code.key) { open.append(code.key) }
    }
    return places
  }
}
