/// Tells apart what wants the same name: the first keeps it, the others get a number from 2 on.
///
/// Each takes constant time, however many want the same: the number that was given last is remembered.
package struct DistinctNames<Name: Hashable> {
  private var taken: Set<Name>
  private var numbers: [Name: Int] = [:]

  /// - Parameter taken: names that nobody may get any more.
  package init(taken: [Name] = []) { self.taken = Set(taken) }

  /// Takes a name.
  /// - Parameter numbered: the name with a number.
  /// - Returns: the number that it needs, `nil` if nobody had it.
  package mutating func number(for name: Name, _ numbered: (Int) -> Name) -> Int? {
    if taken.insert(name).inserted { return nil }
    var number = numbers[name] ?? 1
    repeat { number += 1 } while !taken.insert(numbered(number)).inserted
    numbers[name] = number
    return number
  }
}

extension DistinctNames where Name == String {
  /// Takes a name, with a hyphen and a number behind it if somebody has it already.
  package mutating func name(for name: String) -> String {
    number(for: name) { "\(name)-\($0)" }.map { "\(name)-\($0)" } ?? name
  }
}
