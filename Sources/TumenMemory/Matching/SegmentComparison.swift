internal import TumenGlossary
internal import TumenIndex
internal import TumenModel

/// Compares one query with one text after the other, and tells in which parts and places two texts differ. What it finds
/// without an index is the reference that an index is tested against.
final class SegmentComparison {
  let query: TokenRow
  private let analysis: SegmentAnalysis
  private let known: KnownWords?
  private let knownTokens: KnownWords.Tokens?
  private let numbers: TokenNumbers
  /// The query as it was written.
  let side: Side
  private var knownTraits: QueryTraits?
  private var distance: WeightedDistance?

  /// - Parameters:
  ///   - numbers: of the tokens of the texts that are to be compared with the query.
  ///   - known: what the glossary knows.
  ///   - tokens: the same of the tokens of an index; without one each text is looked through.
  init(
    _ text: String, _ analysis: SegmentAnalysis, _ numbers: TokenNumbers, _ known: KnownWords?,
    in tokens: KnownWords.Tokens? = nil
  ) throws(MappedFileError) {
    self.analysis = analysis
    self.numbers = numbers
    self.known = known
    knownTokens = tokens
    side = Side(text: text, pieces: analysis.pieces(of: text))
    query = try numbers.row(of: side.pieces.map(\.token))
  }

  /// What is known of the query's words beyond themselves.
  func traits() throws(MappedFileError) -> QueryTraits {
    if let knownTraits { return knownTraits }
    let pieces = side.pieces
    var traits = QueryTraits(count: pieces.count)
    let numbers = numbers
    traits.folds = query.tokens.map { numbers.fold(of: $0) }
    traits.foldOfToken = { numbers.fold(of: $0) }
    var spacing = QueryTraits.Spacing(count: pieces.count)
    for (place, word) in analysis.joined(pieces) { spacing.joined[place] = try numbers.key(ofWord: word) }
    for (place, piece) in pieces.enumerated() where piece.token.isWord {
      spacing.parts[place] = try numbers.parts(of: piece.token.text, query.tokens[place])
    }
    if !spacing.isEmpty { traits.spacing = spacing }
    if let known {
      // Of the tokens that the index has it was found out once.
      let knownTokens = knownTokens
      traits.known = zip(pieces, query.tokens).map { piece, token in
        piece.token.isWord ? knownTokens?[token] ?? known.kind(of: piece.token.text) : .plain
      }
      if traits.known.contains(where: { $0 != .plain }) {
        traits.knownToken = { token in
          knownTokens?[token] ?? (try? numbers.text(of: token)).map { known.kind(of: $0) } ?? .plain
        }
        traits.nameRows = knownTokens?.nameRows ?? []
      }
    }
    knownTraits = traits
    return traits
  }

  /// How like the text is by a measure, 0 to 100; `nil` where one side has no words and the texts are not the same.
  func similarity(
    to text: String, _ measure: FuzzyIndex.Measure
  ) throws(MappedFileError) -> Double? {
    let row = try numbers.row(of: analysis.tokens(of: text))
    guard query.wordCount > 0, row.wordCount > 0 else { return query.tokens == row.tokens ? 100 : nil }
    switch measure {
    case .plain:
      func words(_ row: TokenRow) -> [UInt32] {
        row.tokens.indices.filter { row.keys[$0] != TokenRow.punctuationKey }.map { row.tokens[$0] }
      }
      let (one, other) = (words(query), words(row))
      return FuzzyIndex.similarity(
        distance: EditDistance.reference(from: one, to: other), length: max(one.count, other.count))
    case .weighted:
      var distance = WeightedDistance(query, try traits())
      return distance.cost(to: row, atMost: .max).map {
        FuzzyIndex.similarity(distance: $0, length: max(query.weight, row.weight))
      }
    }
  }

  /// What segments of the same words have in common (``SegmentIndex/Hit/source``).
  func key(of text: String) throws(MappedFileError) -> Int { try numbers.row(of: analysis.tokens(of: text)).key }

  /// One step from the query to the text that costs something, with the places of its pieces on both sides.
  struct Step {
    let part: WeightedDistance.Step.Part
    let cost: Int
    let query: Range<Int>
    let text: Range<Int>
  }

  /// A text with its pieces.
  struct Side {
    let text: String
    let pieces: [SegmentAnalysis.Piece]
  }

  /// How the query becomes a text.
  struct Path {
    /// The cheapest steps, from left to right, but for those that cost nothing.
    let steps: [Step]
    /// The same words and marks, and others, by their places on both sides.
    let differences: [Difference]
    let query: Side
    let text: Side
  }

  /// What differs between the query and a text, both as they were written.
  func path(to text: String) throws(MappedFileError) -> Path {
    if text.utf8.elementsEqual(side.text.utf8) {
      var differences: [Difference] = []
      if let first = side.pieces.first, let last = side.pieces.last {
        let range = first.range.lowerBound..<last.range.upperBound
        differences = [Difference(.equal, query: range, source: range)]
      }
      return Path(steps: [], differences: differences, query: side, text: side)
    }
    let other = analysis.pieces(of: text)
    let row = try numbers.row(of: other.map(\.token))
    if distance == nil { distance = WeightedDistance(query, try traits()) }
    var (i, j) = (0, 0)
    var steps: [Step] = []
    for step in distance?.steps(to: row) ?? [] {
      if step.part != .none {
        steps.append(
          Step(part: step.part, cost: step.cost, query: i..<i + step.query, text: j..<j + step.row))
      }
      (i, j) = (i + step.query, j + step.row)
    }
    let differences = Self.differences(Alignment(from: query.tokens, to: row.tokens).steps, side.pieces, other)
    return Path(
      steps: steps, differences: differences, query: side, text: Side(text: text, pieces: other))
  }

  private static func differences(
    _ steps: [Alignment.Step], _ query: [SegmentAnalysis.Piece], _ text: [SegmentAnalysis.Piece]
  ) -> [Difference] {
    var differences: [Difference] = []
    var (i, j) = (0, 0)
    for step in steps {
      let queryRange = step == .inserted ? gap(before: i, in: query) : query[i].range
      let textRange = step == .deleted ? gap(before: j, in: text) : text[j].range
      if step != .inserted { i += 1 }
      if step != .deleted { j += 1 }
      let operation = Difference.Operation(step)
      if var last = differences.last, last.operation == operation {
        last.query = last.query.lowerBound..<max(last.query.upperBound, queryRange.upperBound)
        last.source = last.source.lowerBound..<max(last.source.upperBound, textRange.upperBound)
        differences[differences.count - 1] = last
      } else {
        differences.append(Difference(operation, query: queryRange, source: textRange))
      }
    }
    return differences
  }

  /// The empty range behind the piece before `place`.
  private static func gap(before place: Int, in pieces: [SegmentAnalysis.Piece]) -> Range<Int> {
    let end = place == 0 ? 0 : pieces[place - 1].range.upperBound
    return end..<end
  }
}

extension Difference.Operation {
  fileprivate init(_ step: Alignment.Step) {
    switch step {
    case .equal: self = .equal
    case .replaced: self = .replaced
    case .inserted: self = .inserted
    case .deleted: self = .deleted
    }
  }
}
