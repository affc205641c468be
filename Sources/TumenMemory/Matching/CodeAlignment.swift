import TumenModel

/// Holds the inline codes of a query against those of a unit, in their order.
enum CodeAlignment {
  /// Whether a unit has the codes of the query: as many of each sort in the same order and, where both say what they stand
  /// for, for the same. Remarks on the text do not count.
  static func areSame(_ query: [InlineCode], _ source: [InlineCode]) -> Bool {
    if query.isEmpty, source.isEmpty { return true }
    let (wanted, own) = (query.filter { !$0.isAnnotation }, source.filter { !$0.isAnnotation })
    return wanted.count == own.count && zip(wanted, own).allSatisfy { areAlike($0, $1, byContent: false) }
  }

  /// - Parameter byContent: whether a code that says nothing of what it stands for is like none that does.
  private static func areAlike(_ one: InlineCode, _ other: InlineCode, byContent: Bool) -> Bool {
    guard one.kind == other.kind else { return false }
    if one.content == other.content { return !byContent || !one.content.isEmpty || one.element == other.element }
    return !byContent && (one.content.isEmpty || other.content.isEmpty)
  }

  /// The fewest steps from the codes of a query to those of a unit's source, on ranges of codes; none where they are the same.
  /// - Complexity: O(*n* × *d*) for *n* codes of which *d* differ.
  static func differences(from query: [InlineCode], to source: [InlineCode]) -> [Difference] {
    if areSame(query, source) { return [] }
    // Where one side says nothing at all, sorts have to do.
    let byContent = ![query, source].contains { $0.allSatisfy(\.content.isEmpty) }
    let changes = source.difference(from: query) { one, other in
      one.isAnnotation && other.isAnnotation || areAlike(one, other, byContent: byContent)
    }
    let (removed, inserted) = (Set(changes.removals.map(\.place)), Set(changes.insertions.map(\.place)))
    var differences: [Difference] = []
    var (place, other) = (0, 0)
    while place < query.count || other < source.count {
      let (begin, otherBegin) = (place, other)
      while place < query.count, removed.contains(place) { place += 1 }
      while other < source.count, inserted.contains(other) { other += 1 }
      let isEqual = place == begin && other == otherBegin
      while isEqual, place < query.count, other < source.count, !removed.contains(place), !inserted.contains(other) {
        place += 1
        other += 1
      }
      let operation: Difference.Operation =
        isEqual ? .equal : place == begin ? .inserted : other == otherBegin ? .deleted : .replaced
      differences.append(Difference(operation, query: begin..<place, source: otherBegin..<other))
    }
    return differences
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let place, _, _), .remove(let place, _, _): place
    }
  }
}
