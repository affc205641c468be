/// Byte strings that are known by their numbers: found in one probe, whatever their count.
///
/// A table of a mapped file: slots (a power of two, at most half of them taken) lead from the hash of a string to its
/// number, and the string itself decides. What a slot has bits left for is some of the hash, which mostly tells that its
/// string is another one: strings lie far from the slots, and to look at one costs a walk to memory.
package struct KeyTable: Sendable {
  private let slots: MappedArray<UInt32>
  private let layout: SlotLayout
  private let starts: MappedArray<UInt32>
  private let bytes: MappedArray<UInt8>

  /// The table that ``write(_:as:to:)`` wrote under `name`; empty if there is none.
  package init(_ file: MappedFile, _ name: UInt64) {
    slots = file.array(name, of: UInt32.self)
    starts = file.array(name + 1, of: UInt32.self)
    bytes = file.array(name + 2, of: UInt8.self)
    layout = SlotLayout(count: max(0, starts.count - 1))
  }

  /// How a slot has the number of a string, from 1 (0 where there is none), and above it bits of the string's hash.
  private struct SlotLayout: Sendable {
    private let numberBits: UInt32

    init(count: Int) { numberBits = UInt32(Int.bitWidth - count.leadingZeroBitCount) }

    func slot(_ number: Int, _ hash: UInt64) -> UInt32 { tag(hash) | UInt32(number + 1) }

    @inline(__always)
    func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) << numberBits }

    @inline(__always)
    func tag(of slot: UInt32) -> UInt32 { (slot >> numberBits) << numberBits }

    /// The number, from 0; -1 where there is none.
    @inline(__always)
    func number(of slot: UInt32) -> Int { Int(slot & ~(~0 << numberBits)) - 1 }
  }

  /// How many sections a table takes, from its name on.
  package static let sectionCount: UInt64 = 3

  /// How many strings there are.
  package var count: Int { max(0, starts.count - 1) }

  /// The length of the longest string in bytes. Linear in their count.
  package var longest: Int { (0..<count).reduce(0) { max($0, Int(starts[$1 + 1]) - Int(starts[$1])) } }

  /// The number of a string, from 0 in the order of writing.
  package func number(of key: Span<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    let hash = hash64(key)
    let tag = layout.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if layout.tag(of: entry) == tag, equals(layout.number(of: entry), key) { return layout.number(of: entry) }
      slot = (slot + 1) & mask
    }
  }

  /// Whether a table of a file that was verified as a whole can be read as one: every number leads to a string, every
  /// string lies within the bytes, and every search for one ends. Linear in their count.
  package var isSound: Bool {
    guard !slots.isEmpty else { return starts.isEmpty && bytes.isEmpty }
    guard slots.count.nonzeroBitCount == 1, !starts.isEmpty, starts.isRising(upTo: bytes.count) else { return false }
    var isOpen = false
    for slot in slots {
      if layout.number(of: slot) >= count || (slot != 0 && layout.number(of: slot) < 0) { return false }
      if slot == 0 { isOpen = true }
    }
    return isOpen
  }

  private func equals(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let range = Int(starts[number])..<Int(starts[number + 1])
    guard range.count == key.count else { return false }
    return bytes.withSpan(range) { stored in
      for place in key.indices where stored[place] != key[place] { return false }
      return true
    }
  }

  /// The string of a number.
  package func key(_ number: Int) -> String { bytes.text(Int(starts[number])..<Int(starts[number + 1])) }

  // MARK: In a file that was not verified as a whole

  /// ``number(of:)``, with every byte verified that is read.
  package func checkedNumber(of key: Span<UInt8>) throws(MappedFileError) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    let hash = hash64(key)
    let tag = layout.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    // No table that was written is full; in one that is, the search ends where it began.
    for _ in 0..<slots.count {
      try slots.check(slot..<slot + 1)
      let entry = slots[slot]
      if entry == 0 { return nil }
      if layout.tag(of: entry) == tag {
        let number = layout.number(of: entry)
        try check(number)
        if equals(number, key) { return number }
      }
      slot = (slot + 1) & mask
    }
    throw .damaged
  }

  /// ``key(_:)``, with every byte verified that is read.
  package func checkedKey(_ number: Int) throws(MappedFileError) -> String {
    try check(number)
    return key(number)
  }

  private func check(_ number: Int) throws(MappedFileError) {
    try bytes.check(try starts.checkedRange(at: number))
  }

  // MARK: Writing

  /// Strings that are numbered as they come, from 0.
  package struct Builder: Sendable {
    private var slots = [UInt32](repeating: 0, count: 1 << 10)
    /// For each slot some bits of the hash of its string, which mostly tell that it is another one.
    private var tags = [UInt32](repeating: 0, count: 1 << 10)
    private var starts: [Int] = [0]
    private var bytes: [UInt8] = []

    package init() {}

    /// How many strings there are.
    package var count: Int { starts.count - 1 }

    /// The number of a string, which it gets if it has none yet.
    package mutating func number(of key: String) -> Int { number(of: key.utf8Span.span) }

    /// The number of a string, which it gets if it has none yet.
    package mutating func number(of key: Span<UInt8>) -> Int {
      if 2 * count >= slots.count { grow() }
      let (slot, tag) = place(of: key)
      if slots[slot] != 0 { return Int(slots[slot]) - 1 }
      for place in key.indices { bytes.append(key[place]) }
      starts.append(bytes.count)
      slots[slot] = UInt32(count)
      tags[slot] = tag
      return count - 1
    }

    /// The number of a string, if it has one.
    package func knownNumber(of key: String) -> Int? {
      let number = slots[place(of: key.utf8Span.span).slot]
      return number == 0 ? nil : Int(number) - 1
    }

    /// The slot of a string, which is free if it has none yet, and the bits of its hash that are kept there.
    @inline(__always)
    private func place(of key: Span<UInt8>) -> (slot: Int, tag: UInt32) {
      let hash = hash64(key)
      let tag = UInt32(truncatingIfNeeded: hash >> 32)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0, tags[slot] != tag || !equals(Int(slots[slot]) - 1, key) {
        slot = (slot + 1) & (slots.count - 1)
      }
      return (slot, tag)
    }

    private func equals(_ number: Int, _ key: Span<UInt8>) -> Bool {
      let start = starts[number]
      guard starts[number + 1] - start == key.count else { return false }
      let stored = bytes.span.extracting(start..<start + key.count)
      for place in key.indices where stored[place] != key[place] { return false }
      return true
    }

    private mutating func grow() {
      func hash(_ number: Int) -> UInt64 { hash64(bytes.span.extracting(starts[number]..<starts[number + 1])) }
      slots = KeyTable.slots(count, atLeast: 4 * slots.count, hash) { number, _ in UInt32(number) + 1 }
      tags = slots.map { $0 == 0 ? 0 : UInt32(truncatingIfNeeded: hash(Int($0) - 1) >> 32) }
    }

    /// The string of a number.
    package func key(_ number: Int) -> String {
      String(decoding: bytes[starts[number]..<starts[number + 1]], as: UTF8.self)
    }

    /// Writes the strings as a table.
    /// - Parameter order: the numbers in the order that they are to have in the table; as they are if `nil`.
    package func write(
      as name: UInt64, order: [Int]? = nil, to writer: inout MappedFileWriter
    ) throws(MappedFileError) {
      let order = order ?? Array(0..<count)
      var sorted: [UInt8] = []
      sorted.reserveCapacity(bytes.count)
      var ends: [UInt32] = [0]
      ends.reserveCapacity(count + 1)
      for number in order {
        sorted.append(contentsOf: bytes[starts[number]..<starts[number + 1]])
        ends.append(UInt32(sorted.count))
      }
      func hash(_ place: Int) -> UInt64 { hash64(sorted.span.extracting(Int(ends[place])..<Int(ends[place + 1]))) }
      let slots = KeyTable.slots(count, atLeast: 16, hash, SlotLayout(count: count).slot)
      try writer.write(name, slots)
      try writer.write(name + 1, ends)
      try writer.write(name + 2, sorted)
    }
  }

  /// The slots of some strings, a power of two, at most half of them taken.
  /// - Parameter entry: what the slot of a number and its hash has.
  private static func slots(
    _ count: Int, atLeast least: Int, _ hash: (Int) -> UInt64, _ entry: (Int, UInt64) -> UInt32
  ) -> [UInt32] {
    var size = least
    while size < 2 * count { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for number in 0..<count {
      let hash = hash(number)
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry(number, hash)
    }
    return slots
  }

  /// Writes the table of some strings, which must differ; their numbers are their places.
  package static func write(
    _ keys: some Collection<String>, as name: UInt64, to writer: inout MappedFileWriter
  ) throws(MappedFileError) {
    var builder = Builder()
    for key in keys { _ = builder.number(of: key) }
    try builder.write(as: name, to: &writer)
  }
}
