internal import GRDB
import TumenModel
internal import TumenText

/// The units of a store by what they have in common: of each group the unit that was met first, or the one put in its place.
/// Fingerprints of 128 bits are kept, no texts: about fifty bytes a group.
struct LikenessTable {
  /// What is kept of a group.
  struct Kept {
    var sequence: Int64
    /// The day of its last change as a number of eight digits.
    var day: Int32
  }

  private let likeness: UnitLikeness
  private let fetch: UnitFetch
  private var groups: [UInt128: Kept] = [:]

  init(_ likeness: UnitLikeness, _ database: Database) throws {
    self.likeness = likeness
    fetch = try UnitFetch(database, isInTransaction: true)
  }

  /// The group of a unit, which begins with it if there was none.
  /// - Returns: the key of the group, and what was kept of it before; nothing of a group that begins.
  mutating func group(of unit: StoredUnit, day: Int32) throws -> (key: UInt128, kept: Kept?) {
    let parts = LikenessKey.parts(of: unit.unit, likeness)
    let key = Self.fingerprint(parts)
    guard let kept = groups[key] else {
      groups[key] = Kept(sequence: unit.sequence, day: day)
      return (key, nil)
    }
    // Two of equal fingerprints are alike but for the chance of one in ten to the twentieth; it is not taken.
    guard let other = try fetch.unit(kept.sequence, metadata: false),
      LikenessKey.parts(of: other.unit, likeness) == parts
    else { return (key, nil) }
    return (key, kept)
  }

  /// What is kept of a group that was met.
  subscript(key: UInt128) -> Kept? {
    get { groups[key] }
    set { groups[key] = newValue }
  }

  private static func fingerprint(_ parts: [String]) -> UInt128 {
    // The second half hashes other bytes.
    UInt128(Fingerprint(parts).value) << 64 | UInt128(Fingerprint(["second half"] + parts).value)
  }
}
