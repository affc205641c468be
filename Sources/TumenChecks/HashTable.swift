/// Values by keys that are hashes themselves: where a dictionary would hash them once more, one look at a list does.
///
/// Open addressing with linear probing; three quarters of the places are taken at most. What is in stays in.
struct HashTable<Value> {
  private(set) var count = 0
  /// 0 where nothing stands; the key 0 counts as 1.
  private var keys: [UInt64] = []
  private var values: [Value] = []
  private let blank: Value

  /// - Parameter blank: fills places where nothing stands.
  init(_ blank: Value) { self.blank = blank }

  subscript(key: UInt64) -> Value? {
    if keys.isEmpty { return nil }
    let place = place(of: max(key, 1))
    return keys[place] == 0 ? nil : values[place]
  }

  /// Keeps the value of a key, in place of an earlier one.
  mutating func insert(_ value: Value, for key: UInt64) {
    if 4 * (count + 1) > 3 * keys.count { grow() }
    let key = max(key, 1)
    let place = place(of: key)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
    values[place] = value
  }

  /// Where a key stands or would stand.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // The upper bits of the product depend on all bits of the key.
    let mixed = (key &* 0x9E37_79B9_7F4A_7C15) >> 32
    var place = Int(truncatingIfNeeded: mixed) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    let size = max(1 << 10, 2 * oldKeys.count)
    keys = [UInt64](repeating: 0, count: size)
    values = [Value](repeating: blank, count: size)
    for old in oldKeys.indices where oldKeys[old] != 0 {
      let place = place(of: oldKeys[old])
      keys[place] = oldKeys[old]
      values[place] = oldValues[old]
    }
  }
}
