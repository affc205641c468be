internal import TumenGlossary
internal import TumenIndex
internal import TumenModel

/// Compares one query with one text after the other, without an index: the reference that the index is tested against,
/// and what tells in which parts and places two texts differ.
struct SegmentComparison {
  private let analysis: SegmentAnalysis
  private let glossary: Glossary?
  private let tokens: [FuzzyIndex.Token]
  private let ranges: [Range<Int>]
  private var numbers = Numbers()
  private let query: TokenRow
  private var traits: QueryTraits
  private let knowledge: SegmentAnalysis.Knowledge

  /// Numbers for tokens, stems and folded words as they come.
  private struct Numbers {
    private var tokens: [String: UInt32] = [:]
    private var keys: [String: UInt32] = [:]
    private var folds: [String: UInt32] = [:]

    private static func number(of text: String, in numbers: inout [String: UInt32]) -> UInt32 {
      let next = UInt32(numbers.count) + 1
      let number = numbers[text] ?? next
      numbers[text] = number
      return number
    }

    mutating func token(_ text: String) -> UInt32 { Self.number(of: text, in: &tokens) }
    mutating func key(_ stem: String) -> UInt32 { Self.number(of: stem, in: &keys) }

    /// What the writings of each token's form have in common.
    private(set) var foldsOfTokens: [UInt32: UInt32] = [:]

    mutating func row(_ given: [FuzzyIndex.Token], _ words: SegmentAnalysis) -> TokenRow {
      var row = TokenRow()
      for token in given {
        let key =
          !token.isWord
          ? TokenRow.punctuationKey
          : FuzzyIndex.isNumber(token.text) ? TokenRow.numberKey : key(words.stem(of: token.text))
        let number = self.token(token.text)
        if token.isWord { foldsOfTokens[number] = Self.number(of: words.fold(token.text), in: &folds) }
        row.append(token: number, key: key)
      }
      return row
    }
  }

  init(_ text: String, _ analysis: SegmentAnalysis, _ glossary: Glossary?) {
    self.analysis = analysis
    self.glossary = glossary
    let pieces = analysis.pieces(of: text)
    tokens = pieces.map(\.token)
    ranges = pieces.map(\.range)
    query = numbers.row(tokens, analysis)
    knowledge = analysis.knowledge(of: tokens, glossary)
    traits = QueryTraits(count: tokens.count)
    traits.isName = knowledge.isName
    traits.folds = query.tokens.map { numbers.foldsOfTokens[$0] ?? .max }
    for place in tokens.indices {
      traits.joined[place] = knowledge.joined[place].map { numbers.key($0) }
      traits.parts[place] = knowledge.parts[place].map { (numbers.token($0.first), numbers.key($0.second)) }
    }
  }

  /// How like the text is by a measure, 0 to 100; `nil` where one side has no words and the texts are not the same.
  mutating func similarity(to text: String, _ measure: FuzzyIndex.Measure) -> Double? {
    let row = row(of: analysis.tokens(of: text))
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
      var distance = WeightedDistance(query, traits)
      return distance.cost(to: row, atMost: .max).map {
        FuzzyIndex.similarity(distance: $0, length: max(query.weight, row.weight))
      }
    }
  }

  private mutating func row(of other: [FuzzyIndex.Token]) -> TokenRow {
    let row = numbers.row(other, analysis)
    let folds = numbers.foldsOfTokens
    traits.foldOfToken = { folds[$0] ?? 0 }
    if let glossary, knowledge.isName.contains(true) {
      let names = Set(zip(row.tokens, other).filter { analysis.isName($0.1.text, glossary) }.map(\.0))
      traits.isNameToken = { names.contains($0) }
    }
    return row
  }

  /// One step from the query to the text, with the words on both sides.
  struct Step {
    let part: WeightedDistance.Step.Part
    let cost: Int
    let query: [String]
    let text: [String]
  }

  /// How the query becomes a text.
  struct Path {
    /// The cheapest steps, from left to right.
    let steps: [Step]
    /// The same words and marks, and others, by their places on both sides.
    let differences: [Difference]
  }

  /// What differs between the query and a text, both as they were written.
  mutating func path(to text: String) -> Path {
    let other = analysis.pieces(of: text)
    let row = row(of: other.map(\.token))
    var (i, j) = (0, 0)
    var distance = WeightedDistance(query, traits)
    let steps = distance.steps(to: row).map { step in
      defer { (i, j) = (i + step.query, j + step.row) }
      return Step(
        part: step.part, cost: step.cost,
        query: step.part == .none ? [] : tokens[i..<i + step.query].map(\.text),
        text: step.part == .none ? [] : other[j..<j + step.row].map(\.token.text))
    }
    let differences = Self.differences(
      Alignment(from: query.tokens, to: row.tokens).steps, ranges, other.map(\.range))
    return Path(steps: steps, differences: differences)
  }

  private static func differences(
    _ steps: [Alignment.Step], _ query: [Range<Int>], _ text: [Range<Int>]
  ) -> [Difference] {
    var differences: [Difference] = []
    var (i, j) = (0, 0)
    for step in steps {
      let queryRange = step == .inserted ? gap(before: i, in: query) : query[i]
      let textRange = step == .deleted ? gap(before: j, in: text) : text[j]
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
  private static func gap(before place: Int, in ranges: [Range<Int>]) -> Range<Int> {
    let end = place == 0 ? 0 : ranges[place - 1].upperBound
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
