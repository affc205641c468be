internal import TumenModel

// The constraints of a unit of XLIFF 2.x that no schema expresses (specification, chapter 4).
extension XLIFFValidator {
  mutating func checkUnit(_ unit: XMLElement) {
    if let id = unit["id"] { found.claim(id, &scope.units, unit.line, "unit") }
    scope.unit = unit["id"] ?? ""
    checkOthers(unit.attributes, of: "unit", unit.line)
    containers.append(XLIFFContainer(unit.attributes, in: containers.last))
    defer { containers.removeLast() }
    for child in unit.children {
      switch key(child.name, child.namespace) {
      case "*":
        claimForeign(in: child)
        if child.namespace == "http://www.w3.org/2005/11/its" { checkITSRecords(child) }
      case "slr:data": containers[containers.count - 1].sizeData.formUnion(XLIFFContainer.ids(in: child))
      default: break
      }
    }
    let holders = unit.children.filter { ["segment", "ignorable"].contains(key($0.name, $0.namespace)) }
    if !holders.contains(where: { $0.localName == "segment" }) {
      found.add("missing-element", unit.line, "<unit> has no <segment>")
    }
    var codes: [XLIFFCode] = []
    for (number, holder) in holders.enumerated() {
      for text in holder.children where ["source", "target"].contains(text.localName) {
        codes += XLIFFCode.codes(in: text, isTarget: text.localName == "target", segment: number)
        checkLanguage(of: text, inherited: containers.last?.language)
      }
    }
    let data = checkOriginalData(unit.child("originalData"))
    if let notes = unit.child("notes") { checkNotes(notes) }
    checkSegments(holders, codes)
    checkIDs(holders, codes)
    checkOrder(holders)
    let notes = Set(unit.child("notes")?.children.compactMap { $0["id"] } ?? [])
    let bases = copyBases(codes)
    let records = Set(unit.children.filter { $0.namespace.contains("its") }.compactMap { $0["id"] ?? $0["xml:id"] })
    let given = Set(codes.flatMap { Self.given(by: $0.element.attributes) })
    for code in codes {
      checkITS(code.element, records: records, given: given)
      checkData(of: code.element, data)
      checkCode(code.element)
      checkSubFlows(of: code.element)
      checkAnnotation(code.element, notes)
      checkCopy(code.element, bases)
      checkOthers(code.element.attributes, of: code.name, code.element.line)
    }
    for isTarget in [false, true] {
      let side = codes.filter { $0.isTarget == isTarget }
      checkPairs(side)
      checkSequence(side)
    }
    checkSequence(of: codes)
    let references = Set(
      holders.filter { $0.localName == "segment" }.compactMap { $0["id"] } + codes.compactMap { $0.element["id"] })
    for child in unit.children {
      let name = key(child.name, child.namespace)
      if name == "ctr:changeTrack" {
        checkChanges(child, in: unit)
      } else if name.contains(":") {
        checkModule(child, as: name, in: "unit", references: references)
      }
    }
  }

  private mutating func claimForeign(in element: XMLElement) {
    claimForeign(element.attributes, element.namespace, element.line)
    for child in element.children { claimForeign(in: child) }
  }

  mutating func checkNotes(_ notes: XMLElement) {
    var ids: [String: Int] = [:]
    for note in notes.children {
      if let id = note["id"] { found.claim(id, &ids, note.line, "note") }
      checkOthers(note.attributes, of: "note", note.line)
      if let reference = note["ref"], reference.hasPrefix("#") { _ = checkedFragment(of: reference, note) }
    }
  }

  /// - Returns: the ids of the data.
  mutating func checkOriginalData(_ data: XMLElement?) -> Set<String> {
    var ids: [String: Int] = [:]
    guard let data else { return [] }
    for entry in data.children {
      if let id = entry["id"] { found.claim(id, &ids, entry.line, "data") }
      for child in entry.children { checkCode(child) }
    }
    return Set(ids.keys)
  }

  // MARK: Segments

  private mutating func checkSegments(_ holders: [XMLElement], _ codes: [XLIFFCode]) {
    let kept = Dictionary(
      grouping: codes.filter { !$0.isTarget && $0.element["canDelete"] == "no" }, by: \.segment)
    var translated: Set<[String?]> = []
    for code in kept.isEmpty ? [] : codes where code.isTarget {
      translated.insert(code.sortAndID)
      if code.name == "pc" { translated.insert(["ec", code.element["id"]]) }
    }
    for (number, holder) in holders.enumerated() {
      let target = holder.child("target")
      if let target, targetLanguage == nil, !missesTargetLanguage {
        missesTargetLanguage = true
        found.add("missing-target-language", target.line, "the document has targets, but <xliff> has no “trgLang”")
      }
      let spaces = [holder.child("source"), target].compactMap { $0 }.map { $0["xml:space"] ?? containers.last?.space }
      if let target, spaces.count == 2, spaces[0] != spaces[1] {
        found.add(
          "mismatched-space", target.line,
          "“xml:space” of <target> is “\(spaces[1]?.excerpt ?? "")”, but that of its <source> “\(spaces[0]?.excerpt ?? "")”"
        )
      }
      if let subState = holder["subState"] {
        if holder["state"] == nil {
          found.add("sub-state-without-state", holder.line, "<segment> has “subState”, but no “state”")
        }
        let parts = subState.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: \.isEmpty) {
          found.add(
            "malformed-value", holder.line, "“subState” is “\(subState.excerpt)”, but has to be “prefix:value”")
        } else if parts[0] == "xlf" {
          found.add(
            "malformed-value", holder.line,
            "“subState” is “\(subState.excerpt)”, but the prefix “xlf” is kept for the standard, which has no such value"
          )
        }
      }
      let state = holder["state"] ?? "initial"
      if ["translated", "reviewed", "final"].contains(state), target == nil {
        found.add("state-without-target", holder.line, "the segment is \(state), but has no <target>")
      }
      for code in kept[number] ?? [] where target != nil && !translated.contains(code.sortAndID) {
        let id = code.element["id"] ?? code.element["startRef"] ?? ""
        found.add(
          "deleted-code", code.element.line, "the target lacks <\(code.name)> “\(id)”, which cannot be deleted",
          severity: state == "final" ? .error : .warning)
      }
    }
  }

  private mutating func checkOrder(_ holders: [XMLElement]) {
    var orders: [Int: Int] = [:]
    let targets = holders.enumerated().compactMap { number, holder in
      holder.child("target").map { (number + 1, $0, $0["order"].flatMap { Int($0.trimmingSpaces) }) }
    }
    let taken = Set(targets.compactMap(\.2))
    for (place, target, order) in targets {
      guard let order else { continue }
      if order > holders.count {
        found.add(
          "order-out-of-range", target.line,
          "“order” is \(order), but the unit has \(holders.count) segments and ignorables")
      } else if let earlier = orders[order] {
        found.add("repeated-order", target.line, "the target in line \(earlier) has “order” \(order) already")
      } else if order != place, !taken.contains(place) {
        found.add(
          "conflicting-order", target.line,
          "the target takes place \(order), but no other target of the unit takes its place, \(place)")
      }
      orders[order] = target.line
    }
  }

  /// The ids of segments, if there are any, and of codes: those of a target are unique, or those of its source.
  mutating func checkIDs(_ holders: [XMLElement], _ codes: [XLIFFCode]) {
    var ids: [String: Int] = [:]
    for holder in holders { if let id = holder["id"] { found.claim(id, &ids, holder.line, "segment") } }
    var sources: Set<SourceCode> = []
    for code in codes where !code.isTarget {
      guard let id = code.element["id"] else { continue }
      found.claim(id, &ids, code.element.line, "segment or code")
      sources.insert(SourceCode(segment: code.segment, sort: XLIFFCode.sort(of: code.name), id: id))
    }
    var targets: [String: Int] = [:]
    for code in codes where code.isTarget {
      guard let id = code.element["id"] else { continue }
      if let earlier = targets[id] {
        found.add(
          "repeated-id", code.element.line,
          "the id “\(id.excerpt)” was used for a code of a target in line \(earlier) already")
        continue
      }
      targets[id] = code.element.line
      guard ids[id] != nil else { continue }
      if !sources.contains(SourceCode(segment: code.segment, sort: XLIFFCode.sort(of: code.name), id: id)) {
        found.add(
          "mismatched-id", code.element.line,
          "<\(code.name)> of the target has the id “\(id.excerpt)”, which is not that of a <\(code.name)> of its source"
        )
      }
    }
  }

  /// What a code of a target has in common with the one of its source.
  private struct SourceCode: Hashable {
    let segment: Int
    let sort: String
    let id: String
  }
}
