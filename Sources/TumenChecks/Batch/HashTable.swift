/// Places by keys that are hashes already, which a dictionary would hash again. A slot is eight bytes, so that a look for a
/// key that is not there, as most are not, reads one place of memory. Whoever keeps the places knows the whole keys.
struct HashSlots: Sendable {
  /// The upper half of a key with its place from 1; 0 where none is.
  private var slots = [UInt64](repeating: 0, count: 32)
  private(set) var count = 0

  /// The place of a key, if it has one.
  /// - Parameter isKey: whether a place has the key: its upper half alone is known here.
  @inline(__always)
  func place(of key: UInt64, where isKey: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Self.start(key) & mask
    while case let found = slots[slot], found != 0 {
      let place = Int(found & 0xFFFF_FFFF) - 1
      if (found ^ key) >> 32 == 0, isKey(place) { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives a key that has none a place.
  mutating func insert(_ place: Int, for key: UInt64) {
    // Five eighths of them are taken at most.
    if 8 * (count + 1) > 5 * slots.count { grow() }
    count += 1
    put(key & ~0xFFFF_FFFF | UInt64(place + 1))
  }

  private mutating func put(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Self.start(entry) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  /// Where the search for a key begins: its upper half alone tells, so that slots can be laid anew by themselves.
  private static func start(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: 2 * old.count)
    for entry in old where entry != 0 { put(entry) }
  }
}

/// Values by keys that are hashes already.
struct HashTable<Value: Sendable>: Sendable {
  private var slots = HashSlots()
  private var entries: [(key: UInt64, value: Value)] = []

  /// How many values there are.
  var count: Int { entries.count }

  /// The value of a key, if it has one.
  subscript(key: UInt64) -> Value? {
    slots.place(of: key) { entries[$0].key == key }.map { entries[$0].value }
  }

  /// Gives a key that has none a value.
  mutating func insert(_ value: Value, for key: UInt64) {
    slots.insert(entries.count, for: key)
    entries.append((key, value))
  }
}
