/// Byte strings that are known by their numbers: found in one probe, whatever their count.
///
/// A table of a mapped file: slots (a power of two, at most half of them taken) lead from the hash of a string to its
/// number, and the string itself decides.
package struct KeyTable: Sendable {
  private let slots: MappedArray<UInt32>
  private let starts: MappedArray<UInt32>
  private let bytes: MappedArray<UInt8>

  /// The table that ``write(_:as:to:)`` wrote under `name`; empty if there is none.
  package init(_ file: MappedFile, _ name: UInt64) {
    slots = file.array(name, of: UInt32.self)
    starts = file.array(name + 1, of: UInt32.self)
    bytes = file.array(name + 2, of: UInt8.self)
  }

  /// How many sections a table takes, from its name on.
  package static let sectionCount: UInt64 = 3

  /// How many strings there are.
  package var count: Int { max(0, starts.count - 1) }

  /// The number of a string, from 0 in the order of writing.
  package func number(of key: Span<UInt8>) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash64(key)) & mask
    while true {
      let number = Int(slots[slot]) - 1
      if number < 0 { return nil }
      if equals(number, key) { return number }
      slot = (slot + 1) & mask
    }
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

  /// Writes the table of some strings, which must differ; their numbers are their places.
  package static func write(
    _ keys: some Collection<String>, as name: UInt64, to writer: inout MappedFileWriter
  ) throws(MappedFileError) {
    var size = 16
    while size < 2 * keys.count { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(keys.count + 1)
    var bytes: [UInt8] = []
    for (number, key) in keys.enumerated() {
      bytes.append(contentsOf: key.utf8)
      starts.append(UInt32(bytes.count))
      var slot = Int(truncatingIfNeeded: hash64(key.utf8Span.span)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number) + 1
    }
    try writer.write(name, slots)
    try writer.write(name + 1, starts)
    try writer.write(name + 2, bytes)
  }
}
