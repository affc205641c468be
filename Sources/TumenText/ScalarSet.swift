/// A few characters to look for: those of ASCII as bits, the others one by one.
package struct ScalarSet: ExpressibleByStringLiteral, Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0
  /// The others in a table of which half or more is free (0), each at the first free place from that of its hash on.
  private var others: [UInt32] = []
  /// Whether there are others.
  @usableFromInline var hasOthers = false

  /// The characters of a text.
  package init(stringLiteral characters: String) { self.init(characters.unicodeScalars) }

  /// Some characters.
  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    var rest: Set<UInt32> = []
    for scalar in scalars {
      switch scalar.value {
      case 0..<64: low |= 1 << UInt64(scalar.value)
      case 64..<128: high |= 1 << UInt64(scalar.value - 64)
      default: rest.insert(scalar.value)
      }
    }
    if rest.isEmpty { return }
    var room = 2
    while room < 2 * rest.count { room *= 2 }
    hasOthers = true
    others = Array(repeating: 0, count: room)
    for value in rest { others[place(of: value)] = value }
  }

  /// Whether a character is one of them.
  @inlinable package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 { return low >> UInt64(value) & 1 == 1 }
    if value < 128 { return high >> UInt64(value - 64) & 1 == 1 }
    return hasOthers && isOther(value)
  }

  @usableFromInline func isOther(_ value: UInt32) -> Bool { others[place(of: value)] == value }

  /// Where a scalar stands in the table, or would stand.
  private func place(of value: UInt32) -> Int {
    let mask = others.count - 1
    var place = Int(value &* 0x9E37_79B1 >> 16) & mask
    while others[place] != 0, others[place] != value { place = (place + 1) & mask }
    return place
  }
}
