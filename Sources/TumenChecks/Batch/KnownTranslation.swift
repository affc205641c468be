internal import TumenText

/// What a memory has for one side of a translation, or for nearly the same text.
package struct KnownTranslation: Sendable {
  /// The side of the translation that a memory is asked for.
  package enum Side: Sendable { case source, target }

  package let source: String
  package let target: String
  /// Whether it stands in the very context of the translation.
  package let isInContext: Bool

  package init(source: String, target: String, isInContext: Bool) {
    self.source = source
    self.target = target
    self.isInContext = isInContext
  }
}

extension ReadTranslation {
  /// Where the memory has other targets only: for the same source in the same context, else for the same source, else for a
  /// source that differs in letter case, spaces or end marks alone.
  func problem(bySource known: [KnownTranslation]) -> Problem? {
    let same = known.filter { TextForm.spaced($0.source) == source.spaced }
    let inContext = same.filter(\.isInContext)
    if let first = inContext.first ?? same.first {
      let counted = inContext.isEmpty ? same : inContext
      if counted.contains(where: { TextForm.spaced($0.target) == target.spaced }) { return nil }
      let kind = TextDifference(first.target, target.text)
      return Problem("the memory has “\(first.target)”, different in \(kind.rawValue)", suggestion: first.target)
    }
    let key = BatchKeys.loose(source)
    let near = known.filter { BatchKeys.loose($0.source) == key }
    guard let first = near.first, case let own = BatchKeys.loose(target),
      !near.contains(where: { BatchKeys.loose($0.target) == own })
    else { return nil }
    let kinds = (TextDifference(first.source, source.text), TextDifference(first.target, target.text))
    return Problem(
      "the memory has “\(first.source)”, different in \(kinds.0.rawValue), as “\(first.target)”, different in \(kinds.1.rawValue)",
      suggestion: first.target)
  }

  /// Where the memory has the same target, or nearly the same, for other sources only: in the same context, else anywhere.
  func problem(byTarget known: [KnownTranslation]) -> Problem? {
    let (own, key) = (BatchKeys.loose(source), BatchKeys.loose(target))
    let same = known.filter { BatchKeys.loose($0.target) == key }
    let inContext = same.filter(\.isInContext)
    let counted = inContext.isEmpty ? same : inContext
    guard let first = counted.first(where: { TextForm.spaced($0.target) == target.spaced }) ?? counted.first,
      !counted.contains(where: { BatchKeys.loose($0.source) == own })
    else { return nil }
    let kind = TextDifference(first.source, source.text)
    let isSame = TextForm.spaced(first.target) == target.spaced
    return Problem(
      "the memory has \(isSame ? "the same" : "nearly the same") target for “\(first.source)”, different in \(kind.rawValue)",
      target: 0..<target.length)
  }
}
