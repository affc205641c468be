/// A hash of characters one by one (FNV-1a), for keys that are never built as texts.
struct KeyHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one more character.
  @inline(__always)
  mutating func add(_ character: UInt32) { value = (value ^ UInt64(character)) &* 0x0000_0100_0000_01B3 }

  /// Takes one more letter of Russian as keys have it: small, and ё as е.
  @inline(__always)
  mutating func add(russian letter: Unicode.Scalar) {
    switch letter.value {
    case 0x410...0x42F: add(letter.value + 0x20)
    case 0x401, 0x451: add(0x435)
    default: add(letter.value)
    }
  }

  init() {}

  /// The hash of a word that stands as keys have it.
  init(key word: some StringProtocol) { for letter in word.unicodeScalars { add(letter.value) } }
}
