internal import GRDB
internal import TumenText

/// Says of most fingerprints that are not in a store that they are not: a Bloom filter of one size for stores of any.
///
/// At a million units one in a thousand that are not there is looked for all the same, at ten million seven in a hundred.
struct FingerprintFilter {
  /// 2²⁶ bits, 8 MiB.
  private static let bits = 26
  private var words = [UInt64](repeating: 0, count: 1 << (bits - 6))

  /// Reads the index of fingerprints.
  init(_ database: Database) throws {
    let fingerprints = try BoundStatement(database, "SELECT fingerprint FROM unit INDEXED BY unit_fingerprint")
    for fingerprint in try fingerprints.numbers() { insert(UInt64(bitPattern: fingerprint)) }
  }

  /// Whether the fingerprint may be there.
  func mayContain(_ fingerprint: Fingerprint) -> Bool {
    let (first, second) = Self.places(fingerprint.value)
    return has(first) && has(second)
  }

  mutating func insert(_ fingerprint: Fingerprint) { insert(fingerprint.value) }

  private mutating func insert(_ value: UInt64) {
    let (first, second) = Self.places(value)
    words[first >> 6] |= 1 << UInt64(first & 63)
    words[second >> 6] |= 1 << UInt64(second & 63)
  }

  private func has(_ place: Int) -> Bool { words[place >> 6] & (1 << UInt64(place & 63)) != 0 }

  /// The hash is good enough for its own parts to be independent.
  private static func places(_ value: UInt64) -> (Int, Int) {
    let mask: UInt64 = (1 << UInt64(bits)) - 1
    return (Int(value & mask), Int((value >> 32) & mask))
  }
}
