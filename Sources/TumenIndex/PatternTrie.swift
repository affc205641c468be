/// Patterns of tokens, found in running tokens in time independent of how many patterns there are.
package struct PatternTrie: Sendable {
  /// From a node and a token to the next node.
  private var edges: [Edge: Int32] = [:]
  /// The patterns that end at each node.
  private var ends: [[Int32]] = [[]]

  private struct Edge: Hashable {
    let node: Int32
    let token: UInt32
  }

  package init() {}

  /// Adds a pattern under a number of the caller's; several patterns may be the same tokens.
  package mutating func insert(_ pattern: some Sequence<UInt32>, number: Int) {
    var node: Int32 = 0
    for token in pattern {
      let edge = Edge(node: node, token: token)
      if let next = edges[edge] {
        node = next
      } else {
        let next = Int32(ends.count)
        ends.append([])
        edges[edge] = next
        node = next
      }
    }
    if node != 0 { ends[Int(node)].append(Int32(number)) }
  }

  /// A state in the middle of reading: the root, or behind some tokens of a pattern.
  package struct State: Hashable, Sendable {
    fileprivate let node: Int32
  }

  package var root: State { State(node: 0) }

  /// The state behind one more token, or `nil` where no pattern goes on.
  package func advance(_ state: State, by token: UInt32) -> State? {
    edges[Edge(node: state.node, token: token)].map(State.init(node:))
  }

  /// The numbers of the patterns that end in this state.
  package func patterns(at state: State) -> [Int] { ends[Int(state.node)].map(Int.init) }
}
