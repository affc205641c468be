import TumenModel
internal import TumenText

/// Holds the inline codes of a query against those of a unit's source, in their order; in texts that are equal at their
/// places too. White space beside a code does not count.
struct CodeAlignment {
  private let query: [Placed]
  private let source: [Placed]

  private struct Placed {
    let code: InlineCode
    /// How much of the text stands before it, where the texts are equal.
    let place: Int
  }

  init(_ query: Segment, _ source: Segment) {
    guard !query.codes.isEmpty || !source.codes.isEmpty else {
      (self.query, self.source) = ([], [])
      return
    }
    let areEqual = TextForm.spaced(query.text) == TextForm.spaced(source.text)
    func placed(_ segment: Segment) -> [Placed] {
      guard areEqual else { return segment.codes.map { Placed(code: $0, place: 0) } }
      let scalars = Array(segment.text.unicodeScalars)
      return segment.codes.map { code in
        let before = TextForm.nfc(String(scalars: scalars.prefix(code.position)))
        return Placed(code: code, place: before.unicodeScalars.count { !TextForm.isSpace($0) })
      }
    }
    (self.query, self.source) = (placed(query), placed(source))
  }

  /// Whether the source has the codes of the query: as many of each sort in the same order and, where both say what they
  /// stand for, for the same. Remarks on the text do not count.
  var areSame: Bool {
    if query.isEmpty, source.isEmpty { return true }
    let (wanted, own) = (query.filter { !$0.code.isAnnotation }, source.filter { !$0.code.isAnnotation })
    return wanted.count == own.count && zip(wanted, own).allSatisfy { Self.areAlike($0, $1, byContent: false) }
  }

  /// - Parameter byContent: whether a code that says nothing of what it stands for is like none that does.
  private static func areAlike(_ one: Placed, _ other: Placed, byContent: Bool) -> Bool {
    guard one.code.kind == other.code.kind, one.place == other.place else { return false }
    let (one, other) = (one.code, other.code)
    if one.content == other.content { return !byContent || !one.content.isEmpty || one.element == other.element }
    return !byContent && (one.content.isEmpty || other.content.isEmpty)
  }

  /// The fewest steps from the codes of the query to those of the source, on ranges of codes; none where they are the same.
  /// - Complexity: O(*n* × *d*) for *n* codes of which *d* differ.
  var differences: [Difference] {
    if areSame { return [] }
    // Where one side says nothing at all, sorts have to do.
    let byContent = ![query, source].contains { $0.allSatisfy(\.code.content.isEmpty) }
    let changes = source.difference(from: query) { one, other in
      one.code.isAnnotation && other.code.isAnnotation || Self.areAlike(one, other, byContent: byContent)
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
