import TumenModel

/// The inline codes of a target, with those of the query in the place of those that it has instead.
struct CodeRepair {
  /// The target's codes, at their places in the target that was found.
  private var codes: [InlineCode]
  /// What each code was that is another now, by its place among the codes.
  private var replaced: [Int: InlineCode] = [:]

  /// Codes are carried over if the query has one of the same sort for each of the source, and the source and the target each
  /// have the old one once; all that differ, or none.
  init(_ target: [InlineCode], from source: [InlineCode], to query: [InlineCode]) {
    codes = target
    let (old, new) = (source.filter { !$0.isAnnotation }, query.filter { !$0.isAnnotation })
    guard old.count == new.count, zip(old, new).allSatisfy({ $0.kind == $1.kind }) else { return }
    var changed = self
    for (old, new) in zip(old, new)
    where old.content != new.content && !old.content.isEmpty && !new.content.isEmpty {
      func isOld(_ code: InlineCode) -> Bool { code.kind == old.kind && code.content == old.content }
      guard source.count(where: isOld) == 1, target.count(where: isOld) == 1,
        let place = target.firstIndex(where: isOld)
      else { return }
      changed.codes[place].content = new.content
      changed.codes[place].element = new.element
      changed.codes[place].attributes = new.attributes
      changed.replaced[place] = old
    }
    self = changed
  }

  /// Whether any code is another now.
  var isChange: Bool { !replaced.isEmpty }

  /// Adds the codes to a repaired text, and to its changes those that are others now.
  /// - Parameter lengths: the places in the target that was found whose text was changed, in order, each with how long the
  ///   new text is.
  /// - Returns: `nil` if a code stands within such a place.
  func added(to repair: Repair, _ lengths: [(range: Range<Int>, count: Int)]) -> Repair? {
    var repair = repair
    repair.codes = codes
    for place in codes.indices {
      let position = codes[place].position
      if lengths.contains(where: { $0.range.lowerBound < position && position < $0.range.upperBound }) { return nil }
      repair.codes[place].position += lengths.reduce(0) { shift, edit in
        edit.range.upperBound <= position ? shift + edit.count - edit.range.count : shift
      }
      if let old = replaced[place] {
        let new = repair.codes[place]
        repair.changes.append(
          Repair.Change(.code, from: old.content, to: new.content, range: new.position..<new.position))
      }
    }
    repair.changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    return repair
  }
}
