/// A few characters to look for: those of ASCII as bits, the others one by one.
package struct ScalarSet: ExpressibleByStringLiteral, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var others: [Unicode.Scalar] = []

  /// The characters of a text.
  package init(stringLiteral characters: String) { self.init(characters.unicodeScalars) }

  /// Some characters.
  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      switch scalar.value {
      case 0..<64: low |= 1 << UInt64(scalar.value)
      case 64..<128: high |= 1 << UInt64(scalar.value - 64)
      default: if !others.contains(scalar) { others.append(scalar) }
      }
    }
  }

  /// Whether a character is one of them.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 { return low >> UInt64(value) & 1 == 1 }
    if value < 128 { return high >> UInt64(value - 64) & 1 == 1 }
    return others.contains(scalar)
  }
}
