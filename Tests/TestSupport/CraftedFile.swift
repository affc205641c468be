/// A mapped file (`TumenIndex.MappedFile`) that somebody has changed on purpose: whatever is changed, its checksums are
/// right. Everything is said here anew, so that it is noticed when the form of the file changes.
public struct CraftedFile {
  private static let (headSize, blockSize) = (128, 1 << 16)
  private let original: [UInt8]
  private let hash: ([UInt8]) -> UInt64

  /// - Parameters:
  ///   - bytes: a file as it was written.
  ///   - hash: the checksum of some bytes.
  public init(_ bytes: [UInt8], hash: @escaping ([UInt8]) -> UInt64) {
    original = bytes
    self.hash = hash
  }

  private func word(_ place: Int, in bytes: [UInt8]) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
  }

  private func put(_ value: UInt64, at place: Int, of bytes: inout [UInt8], count: Int = 8) {
    for byte in 0..<count { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte)) }
  }

  /// Where the tables begin, and the table of the sections.
  private var tables: (start: Int, sections: Int) {
    let start = Int(word(48, in: original))
    return (start, start + 8 * ((start - Self.headSize + Self.blockSize - 1) / Self.blockSize))
  }

  /// One number of the file, and what it is made.
  private struct Change {
    let what: String
    let place: Int
    let value: UInt64
    var count = 8
    /// Whether the tables stay where they are.
    var keepsPlaces = true
  }

  private func file(_ change: Change) -> (what: String, bytes: [UInt8]) {
    var bytes = original
    put(change.value, at: change.place, of: &bytes, count: change.count)
    return (change.what, sealed(bytes, places: change.keepsPlaces))
  }

  /// What a number is likely to be taken for wrongly.
  private func values(near value: UInt64) -> [UInt64] {
    let size = UInt64(original.count)
    return [0, 1, value &+ 1, value &- 1, value &+ 8, value &+ 64, size &- 1, size, size + 1, 1 << 32, 1 << 63, .max]
  }

  /// Two of some values: the last one, which is the greatest, and another one for each number, so that every value comes to
  /// every kind of number.
  private static func sample(_ values: [UInt64], _ number: Int) -> [UInt64] {
    [values[number % (values.count - 1)], values[values.count - 1]]
  }

  /// The file with each number of its head changed that says where something is or how much, and each of the table of its
  /// sections; made one by one.
  public func withChangedPlaces() -> some Sequence<(what: String, bytes: [UInt8])> {
    var changes: [Change] = []
    for (name, place) in [("size", 32), ("key", 40), ("tables", 48), ("section count", 64)] {
      for value in values(near: word(place, in: original)) {
        changes.append(Change(what: "\(name) \(value)", place: place, value: value, keepsPlaces: false))
      }
    }
    for (number, place) in stride(from: tables.sections, to: original.count, by: 8).enumerated() {
      for value in Self.sample(values(near: word(place, in: original)), number) {
        changes.append(Change(what: "word \(number) of the sections: \(value)", place: place, value: value))
      }
    }
    return changes.lazy.map { file($0) }
  }

  /// The file with numbers of 32 bits changed in its sections: the first two, one in the middle and the last one of each;
  /// made one by one.
  public func withChangedContents() -> some Sequence<(what: String, bytes: [UInt8])> {
    var changes: [Change] = []
    for entry in stride(from: tables.sections, to: original.count, by: 24) {
      let (name, start) = (word(entry, in: original), Int(word(entry + 8, in: original)))
      let count = Int(word(entry + 16, in: original)) / 4
      let places = Set([0, 1, count / 2, count - 1].filter { (0..<count).contains($0) })
      for (number, place) in places.sorted().enumerated() {
        let at = start + 4 * place
        let value = word(min(at, original.count - 8), in: original) & 0xFFFF_FFFF
        let all = [0, 1, value &+ 1, value &- 1, UInt64(count), 1 << 31, UInt64(UInt32.max)]
        for value in Self.sample(all, number + Int(truncatingIfNeeded: name)) {
          changes.append(
            Change(what: "number \(place) of section \(name): \(value)", place: at, value: value, count: 4))
        }
      }
    }
    return changes.lazy.map { file($0) }
  }

  /// The bytes with the checksums that belong to them.
  /// - Parameter places: whether the tables are where they were, so that theirs can be reckoned from the bytes.
  private func sealed(_ bytes: [UInt8], places: Bool) -> [UInt8] {
    var bytes = bytes
    if places {
      for (block, start) in stride(from: Self.headSize, to: tables.start, by: Self.blockSize).enumerated() {
        let end = min(tables.start, start + Self.blockSize)
        put(hash(Array(bytes[start..<end])), at: tables.start + 8 * block, of: &bytes)
      }
    }
    if let start = Int(exactly: word(48, in: bytes)), start <= bytes.count {
      put(hash(Array(bytes[start...])), at: 56, of: &bytes)
    }
    put(hash(Array(bytes[32..<Self.headSize])), at: 24, of: &bytes)
    return bytes
  }
}
