/// How one list of tokens becomes another with the fewest changes.
package struct Alignment: Sendable {
  package enum Step: Sendable, Hashable {
    case equal, replaced, inserted, deleted
  }

  /// The steps from the first token to the last; `inserted` is a token that only the second list has.
  package let steps: [Step]

  /// Above this many cells the middle parts are taken as replaced whole: a display needs no better.
  private static let cellLimit = 1 << 22

  /// The steps between lists of words.
  package init(from first: [String], to second: [String]) {
    var numbers: [String: UInt32] = [:]
    func number(_ word: String) -> UInt32 {
      if let known = numbers[word] { return known }
      let number = UInt32(numbers.count)
      numbers[word] = number
      return number
    }
    self.init(from: first.map(number), to: second.map(number))
  }

  /// Time and memory are the product of the lengths without their common ends.
  package init(from first: [UInt32], to second: [UInt32]) {
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

  private static func middle(_ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>) -> [Step] {
    let (rows, columns) = (first.count, second.count)
    guard rows > 0, columns > 0, rows <= cellLimit / columns else {
      let both = min(rows, columns)
      return [Step](repeating: .replaced, count: both)
        + [Step](repeating: rows > columns ? .deleted : .inserted, count: max(rows, columns) - both)
    }
    let width = columns + 1
    let (first, second) = (first.span, second.span)
    var table = [Int32](repeating: 0, count: (rows + 1) * width)
    var costs = table.mutableSpan
    for column in 0...columns { costs[column] = Int32(column) }
    for row in 1...rows {
      let token = first[row - 1]
      var diagonal = Int32(row - 1)
      var left = Int32(row)
      costs[row * width] = left
      for column in 1...columns {
        let above = costs[(row - 1) * width + column]
        left = min(diagonal + (token == second[column - 1] ? 0 : 1), above + 1, left + 1)
        diagonal = above
        costs[row * width + column] = left
      }
    }
    var steps: [Step] = []
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      let cost = costs[row * width + column]
      if row > 0, column > 0, first[row - 1] == second[column - 1],
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
