extension [Unicode.Scalar] {
  /// Whether two words differ in one letter that is more, less or another one, wherever it stands.
  func isOneSlip(from other: [Unicode.Scalar]) -> Bool {
    let head = zip(self, other).prefix { $0 == $1 }.count
    let tail = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    return abs(count - other.count) < 2 && self != other && head + tail >= Swift.max(count, other.count) - 1
  }
}
