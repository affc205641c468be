/// Patterns of tokens, found in running tokens in time independent of how many patterns there are.
///
/// The nodes are numbered level by level, the children of a node in a row and in the order of their tokens, so that a
/// node takes twelve bytes: the token that leads to it, its first child, the first of the patterns that end in it.
package struct PatternTrie: Sendable {
  private let tokens: MappedArray<UInt32>
  private let firstChildren: MappedArray<UInt32>
  private let firstEnds: MappedArray<UInt32>
  private let numbers: MappedArray<UInt32>
  /// The child of the root for each token; 0 where there is none.
  private let roots: MappedArray<UInt32>

  /// The trie that ``write(_:as:to:)`` wrote under `name`; empty if there is none.
  package init(_ file: MappedFile, _ name: UInt64) {
    tokens = file.array(name, of: UInt32.self)
    firstChildren = file.array(name + 1, of: UInt32.self)
    firstEnds = file.array(name + 2, of: UInt32.self)
    numbers = file.array(name + 3, of: UInt32.self)
    roots = file.array(name + 4, of: UInt32.self)
  }

  /// How many sections a trie takes, from its name on.
  package static let sectionCount: UInt64 = 5

  /// A state in the middle of reading: the root, or behind some tokens of a pattern.
  package struct State: Hashable, Sendable {
    fileprivate let node: Int
  }

  /// Whether a trie of a file that was verified as a whole can be read as one, with numbers of patterns less than
  /// `count`. Linear in its size.
  package func isSound(numbersBelow count: Int) -> Bool {
    if tokens.isEmpty { return firstChildren.isEmpty && firstEnds.isEmpty && numbers.isEmpty && roots.isEmpty }
    return firstChildren.count == tokens.count + 1 && firstEnds.count == tokens.count + 1
      && firstChildren.isRising(upTo: tokens.count) && firstEnds.isRising(upTo: numbers.count)
      && numbers.allSatisfy { Int($0) < count } && roots.allSatisfy { Int($0) < tokens.count }
  }

  package var root: State { State(node: 0) }

  /// The state behind one more token, or `nil` where no pattern goes on.
  package func advance(_ state: State, by token: UInt32) -> State? {
    if state.node == 0 {
      guard Int(token) < roots.count, roots[Int(token)] != 0 else { return nil }
      return State(node: Int(roots[Int(token)]))
    }
    let end = Int(firstChildren[state.node + 1])
    var (low, high) = (Int(firstChildren[state.node]), end)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low < end && tokens[low] == token ? State(node: low) : nil
  }

  /// Whether a pattern ends in this state.
  package func isEnd(_ state: State) -> Bool {
    state.node > 0 && firstEnds[state.node] < firstEnds[state.node + 1]
  }

  /// The numbers of the patterns that end in this state, in the order of adding.
  package func patterns(at state: State) -> [UInt32] {
    isEnd(state) ? numbers.elements(in: Int(firstEnds[state.node])..<Int(firstEnds[state.node + 1])) : []
  }

  /// Patterns to be written.
  package struct Patterns {
    private(set) var tokens: [UInt32] = []
    private(set) var starts: [UInt32] = [0]
    private(set) var numbers: [UInt32] = []

    package init() {}

    /// Adds a pattern under a number of the caller's; several patterns may be the same tokens. Empty ones are left out.
    package mutating func insert(_ pattern: some Sequence<UInt32>, number: Int) {
      let before = tokens.count
      tokens.append(contentsOf: pattern)
      guard tokens.count > before else { return }
      starts.append(UInt32(tokens.count))
      numbers.append(UInt32(number))
    }

    func length(_ pattern: UInt32) -> Int { Int(starts[Int(pattern) + 1] - starts[Int(pattern)]) }

    func token(_ pattern: UInt32, _ depth: Int) -> UInt32 { tokens[Int(starts[Int(pattern)]) + depth] }

    /// The patterns in the order of their tokens, a beginning before what goes on; equal ones in the order of adding.
    func sorted() -> [UInt32] {
      (0..<UInt32(numbers.count)).sorted { left, right in
        var (a, b) = (Int(starts[Int(left)]), Int(starts[Int(right)]))
        let (aEnd, bEnd) = (Int(starts[Int(left) + 1]), Int(starts[Int(right) + 1]))
        while a < aEnd, b < bEnd {
          if tokens[a] != tokens[b] { return tokens[a] < tokens[b] }
          (a, b) = (a + 1, b + 1)
        }
        return a == aEnd && b == bEnd ? left < right : a == aEnd
      }
    }
  }

  /// Writes the trie of some patterns: time in proportion to sorting them.
  package static func write(
    _ patterns: Patterns, as name: UInt64, to writer: inout MappedFileWriter
  ) throws(MappedFileError) {
    let order = patterns.sorted()
    var tokens: [UInt32] = [0]
    var firstChildren: [UInt32] = []
    var firstEnds: [UInt32] = []
    var numbers: [UInt32] = []
    var roots: [UInt32] = []
    // Each node of a level is the range of the sorted patterns that go through it.
    var level = [0..<order.count]
    var depth = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for node in level {
        firstChildren.append(UInt32(tokens.count))
        firstEnds.append(UInt32(numbers.count))
        var place = node.lowerBound
        while place < node.upperBound, patterns.length(order[place]) == depth {
          numbers.append(patterns.numbers[Int(order[place])])
          place += 1
        }
        while place < node.upperBound {
          let token = patterns.token(order[place], depth)
          var end = place + 1
          while end < node.upperBound, patterns.token(order[end], depth) == token { end += 1 }
          if depth == 0 {
            while roots.count <= Int(token) { roots.append(0) }
            roots[Int(token)] = UInt32(tokens.count)
          }
          tokens.append(token)
          next.append(place..<end)
          place = end
        }
      }
      level = next
      depth += 1
    }
    firstChildren.append(UInt32(tokens.count))
    firstEnds.append(UInt32(numbers.count))
    for (section, array) in [tokens, firstChildren, firstEnds, numbers, roots].enumerated() {
      try writer.write(name + UInt64(section), array)
    }
  }
}
