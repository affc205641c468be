/// A hash of characters one by one (FNV-1a), for keys that are never built as texts.
struct KeyHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one more character.
  @inline(__always)
  mutating func add(_ character: UInt32) { value = (value ^ UInt64(character)) &* 0x0000_0100_0000_01B3 }
}
