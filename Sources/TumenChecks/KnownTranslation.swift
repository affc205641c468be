internal import TumenText

/// What a memory has for the source of a translation, or for nearly the same source.
package struct KnownTranslation: Sendable {
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
  func problem(by known: [KnownTranslation]) -> Problem? {
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
    let kind = TextDifference(first.target, target.text)
    return Problem(
      "the memory has “\(first.source)” as “\(first.target)”, different in \(kind.rawValue)", suggestion: first.target)
  }
}
