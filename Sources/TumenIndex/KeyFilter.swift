/// Tells of most byte strings that they are none of those that it was made of, at the price of a hash and one look into
/// a table that is a tenth as large as a ``KeyTable``. Of those that it was made of it never does.
///
/// A Bloom filter in blocks: a hash chooses a word of 64 bits, and three bits in it.
package struct KeyFilter: Sendable {
  private let blocks: MappedArray<UInt64>

  /// The filter that ``write(_:as:to:)`` wrote under `name`; without one, every string may be held.
  package init(_ file: MappedFile, _ name: UInt64) { blocks = file.array(name, of: UInt64.self) }

  /// Whether a string may be one of those.
  package func mayHold(_ key: Span<UInt8>) -> Bool {
    if blocks.isEmpty { return true }
    let hash = hash64(key)
    let bits = Self.bits(of: hash)
    return blocks[Int(truncatingIfNeeded: hash) & (blocks.count - 1)] & bits == bits
  }

  private static func bits(of hash: UInt64) -> UInt64 {
    1 << (hash >> 58) | 1 << (hash >> 52 & 63) | 1 << (hash >> 46 & 63)
  }

  /// Writes the filter of the strings that a builder holds.
  package static func write(
    _ keys: KeyTable.Builder, as name: UInt64, to writer: inout MappedFileWriter
  ) throws(MappedFileError) {
    // Sixteen bits a string or more let about one in a hundred others through.
    var count = 8
    while 4 * count < keys.count { count *= 2 }
    var blocks = [UInt64](repeating: 0, count: count)
    for number in 0..<keys.count {
      let hash = hash64(keys.key(number).utf8Span.span)
      blocks[Int(truncatingIfNeeded: hash) & (count - 1)] |= bits(of: hash)
    }
    try writer.write(name, blocks)
  }
}
