internal import TumenModel

/// What annotations of XLIFF keep from being translated: `translate="no"` (XLIFF 2.1, section 4.3.1.41) and
/// `mtype="protected"` (XLIFF 1.2, section 2.5).
enum ProtectedText {
  /// The parts of a segment that its translation has to have unchanged.
  static func parts(of segment: Segment) -> [String] {
    guard segment.codes.contains(where: { isProtecting($0) == true }) else { return [] }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    func endPart() {
      let whole = String(part).trimmingSpaces
      if !whole.isEmpty { parts.append(whole) }
      part = .init()
    }
    let pairs = CodePairing.pairs(in: segment.codes)
    // The annotations that say something and are open, the innermost last; those that ended before it did wait for it.
    var open: [Int] = []
    var ended: Set<Int> = []
    var next = 0
    for (place, scalar) in segment.text.unicodeScalars.enumerated() {
      while next < segment.codes.count, segment.codes[next].position <= place {
        let code = segment.codes[next]
        if code.kind == .closing, let opening = pairs[next] {
          ended.insert(opening)
        } else if isProtecting(code) != nil {
          open.append(next)
        }
        while let last = open.last, ended.contains(last) { open.removeLast() }
        next += 1
      }
      if let last = open.last, isProtecting(segment.codes[last]) == true { part.append(scalar) } else { endPart() }
    }
    endPart()
    return parts
  }

  /// Whether an annotation protects what is in it; `nil` if it says nothing of that.
  private static func isProtecting(_ code: InlineCode) -> Bool? {
    guard code.isAnnotation else { return nil }
    for attribute in code.attributes {
      if attribute.name == "translate" { return attribute.value == "no" }
      if attribute.name == "mtype", attribute.value == "protected" { return true }
    }
    return nil
  }
}
