/// Years of the Juche era, whose first one is 1912, mostly beside the year that they are: 주체114(2025)년, Juche 114 (2025),
/// 114 (2025) год чучхе.
package enum JucheEra {
  /// The year that a number says if the name of the era stands by it: 2025 of 주체114년.
  package static func year(of number: ReadNumber, in scalars: [Unicode.Scalar]) -> String? {
    guard number.value.utf8.count < 4, let year = Int(number.value), year > 0 else { return nil }
    // The name stands before the number or behind its year.
    let start = max(0, number.range.lowerBound - reach)
    let around = scalars[start..<min(scalars.count, number.range.upperBound + 2 * reach)]
    let isJuche = around.indices.contains { place in names.contains { around[place...].starts(with: $0.unicodeScalars) }
    }
    return isJuche ? String(year + 1911) : nil
  }

  /// The number that says the same year by the other count: 2025 of 114 and 114 of 2025.
  package static func partner(
    of number: ReadNumber, among numbers: [ReadNumber], in scalars: [Unicode.Scalar]
  ) -> ReadNumber? {
    if let year = year(of: number, in: scalars), let partner = numbers.first(where: { $0.value == year }) {
      return partner
    }
    guard number.value.utf8.count == 4 else { return nil }
    return numbers.first { year(of: $0, in: scalars) == number.value }
  }

  private static let reach = 7
  private static let names = ["주체", "Juche", "juche", "чучхе", "Чучхе"]
}
