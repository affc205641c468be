/// Values by keys that are hashes already, which a dictionary would hash again. A slot is eight bytes, so that a look for a
/// key that is not there, as most are not, reads one place of memory.
struct HashTable<Value: Sendable>: Sendable {
  /// The upper half of a key with the place of its value from 1; 0 where none is. At most half of them are taken.
  private var slots = [UInt64](repeating: 0, count: 32)
  private var keys: [UInt64] = []
  private var values: [Value] = []

  /// How many values there are.
  var count: Int { values.count }

  /// The value of a key, if it has one.
  subscript(key: UInt64) -> Value? {
    let place = slots[slot(of: key)] & 0xFFFF_FFFF
    return place == 0 ? nil : values[Int(place) - 1]
  }

  /// Gives a key that has none a value.
  mutating func insert(_ value: Value, for key: UInt64) {
    if 2 * (count + 1) > slots.count { grow() }
    keys.append(key)
    values.append(value)
    slots[slot(of: key)] = Self.slot(key, count)
  }

  private static func slot(_ key: UInt64, _ place: Int) -> UInt64 { key & ~0xFFFF_FFFF | UInt64(place) }

  /// Where a key stands, or would.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while case let found = slots[slot], found != 0,
      (found ^ key) >> 32 != 0 || keys[Int(found & 0xFFFF_FFFF) - 1] != key
    {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: 2 * slots.count)
    for (place, key) in keys.enumerated() { slots[slot(of: key)] = Self.slot(key, place + 1) }
  }
}
