/// Counts how often keys occur, in a table of bounded size.
///
/// Lossy counting (G. S. Manku, R. Motwani, Approximate Frequency Counts over Data Streams, VLDB 2002), with a bound on
/// the table instead of one on the error: whenever the table is full, rare keys are dropped. A key that comes back may have
/// been dropped before, as often as ``loss`` says at most. So every key that occurred more than ``loss`` times is in the
/// table, and the count of a key falls short by ``loss`` at most. As long as nothing was dropped all counts are exact.
struct BoundedCounts<Key: Hashable & Sendable, Tally: Sendable>: Sendable {
  /// What is known of a key.
  struct Entry: Sendable {
    let key: Key
    var count: UInt32
    /// How often the key may have occurred before it was entered.
    let missed: UInt32
    var tally: Tally
  }

  private(set) var entries: [Entry] = []
  private var slots: [Key: Int32] = [:]
  /// How often a key may have occurred without being counted.
  private(set) var loss: UInt32 = 0
  private let capacity: Int
  private let empty: Tally

  /// A table for about `capacity` keys.
  init(capacity: Int, empty: Tally) {
    self.capacity = capacity
    self.empty = empty
  }

  /// Counts one occurrence.
  /// - Returns: the place of the key in ``entries``, which holds until keys are dropped.
  @discardableResult
  mutating func add(_ key: Key, _ make: (Key) -> Tally?) -> Int {
    if let slot = slots[key] {
      entries[Int(slot)].count &+= 1
      return Int(slot)
    }
    let slot = entries.count
    slots[key] = Int32(slot)
    entries.append(Entry(key: key, count: 1, missed: loss, tally: make(key) ?? empty))
    return slot
  }

  /// Counts one occurrence.
  mutating func add(_ key: Key) { add(key) { _ in nil } }

  /// How often a key was counted.
  func count(of key: Key) -> Int { slots[key].map { Int(entries[Int($0)].count) } ?? 0 }

  /// Changes what is kept of the key at a place.
  mutating func update(_ place: Int, _ change: (inout Tally) -> Void) { change(&entries[place].tally) }

  /// Drops the rarest keys if the table is full, until it is half empty.
  mutating func dropRareIfFull() {
    guard entries.count >= capacity else { return }
    while entries.count > capacity / 2 {
      loss += 1
      let loss = loss
      entries.removeAll { $0.count + $0.missed <= loss }
    }
    slots.removeAll(keepingCapacity: true)
    for (place, entry) in entries.enumerated() { slots[entry.key] = Int32(place) }
  }
}
