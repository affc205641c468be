/// How one list of tokens becomes another with the fewest changes.
package struct Alignment: Sendable {
  package enum Step: Sendable, Hashable {
    case equal, replaced, inserted, deleted
  }

  /// The steps from the first token to the last; `inserted` is a token that only the second list has.
  package let steps: [Step]

  /// Above this many cells the middle parts are taken as replaced whole: a display needs no better.
  private static let cellLimit = 1 << 22

  /// Time and memory are the product of the lengths without their common ends.
  package init<Token: Equatable>(from first: [Token], to second: [Token]) {
    var prefix = 0
    while prefix < first.count, prefix < second.count, first[prefix] == second[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < first.count - prefix, suffix < second.count - prefix,
      first[first.count - 1 - suffix] == second[second.count - 1 - suffix]
    { suffix += 1 }
    let middle = Self.middle(
      first[prefix..<first.count - suffix], second[prefix..<second.count - suffix])
    steps =
      [Step](repeating: .equal, count: prefix) + middle + [Step](repeating: .equal, count: suffix)
  }

  private static func middle<Token: Equatable>(
    _ first: ArraySlice<Token>, _ second: ArraySlice<Token>
  ) -> [Step] {
    let (rows, columns) = (first.count, second.count)
    guard rows > 0, columns > 0, rows <= cellLimit / columns else {
      let both = min(rows, columns)
      return [Step](repeating: .replaced, count: both)
        + [Step](repeating: rows > columns ? .deleted : .inserted, count: max(rows, columns) - both)
    }
    let width = columns + 1
    var costs = [Int32](repeating: 0, count: (rows + 1) * width)
    for column in 0...columns { costs[column] = Int32(column) }
    for row in 1...rows {
      costs[row * width] = Int32(row)
      for column in 1...columns {
        let isEqual = first[first.startIndex + row - 1] == second[second.startIndex + column - 1]
        let diagonal = costs[(row - 1) * width + column - 1] + (isEqual ? 0 : 1)
        costs[row * width + column] = min(
          diagonal, costs[(row - 1) * width + column] + 1, costs[row * width + column - 1] + 1)
      }
    }
    var steps: [Step] = []
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      let cost = costs[row * width + column]
      if row > 0, column > 0,
        first[first.startIndex + row - 1] == second[second.startIndex + column - 1],
        costs[(row - 1) * width + column - 1] == cost
      {
        steps.append(.equal)
        (row, column) = (row - 1, column - 1)
      } else if row > 0, column > 0, costs[(row - 1) * width + column - 1] + 1 == cost {
        steps.append(.replaced)
        (row, column) = (row - 1, column - 1)
      } else if row > 0, costs[(row - 1) * width + column] + 1 == cost {
        steps.append(.deleted)
        row -= 1
      } else {
        steps.append(.inserted)
        column -= 1
      }
    }
    return steps.reversed()
  }
}
