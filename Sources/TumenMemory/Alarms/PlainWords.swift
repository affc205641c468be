internal import TumenText

/// Tells by the first letters of a word that it is none of those that may change what a text says. Most words that differ
/// are told so, without a look at what stands around them.
struct PlainWords: Sendable {
  /// A bit for what each of those words begins with, by a hash: a word that finds no bit set is none of them.
  private var bits = [UInt64](repeating: 0, count: 1 << (Self.logarithm - 6))
  private let isKorean: Bool

  /// - Parameters:
  ///   - words: keys of whole words; in Korean something may stand behind them.
  ///   - stems: what keys begin with.
  ///   - parts: what may stand anywhere in a Korean key.
  init(words: [String], stems: [String], parts: [String], isKorean: Bool) {
    self.isKorean = isKorean
    for word in words { insert(word, as: isKorean ? .stem : .word) }
    for stem in stems { insert(stem, as: .stem) }
    for part in parts { insert(String(part.prefix(1)), as: .part) }
  }

  /// Whether a word is of small Latin or Russian letters, in Korean of syllables, and none of the words at hand.
  func contains(_ word: String) -> Bool {
    let bytes = word.utf8Span.span
    var place = 0
    var count = 0
    var hash = Self.seed
    while place < bytes.count {
      let byte = bytes[place]
      let letter: UInt64
      switch byte {
      case 0x61...0x7A: letter = UInt64(byte)
      case 0xD0 where bytes[place + 1] >= 0xB0, 0xD1 where bytes[place + 1] < 0x90:
        letter = UInt64(byte) << 8 | UInt64(bytes[place + 1])
        place += 1
      // Syllables of Hangul, and a few letters of other scripts.
      case 0xEA...0xED where isKorean:
        letter = UInt64(byte) << 16 | UInt64(bytes[place + 1]) << 8 | UInt64(bytes[place + 2])
        if isSet(Self.hash(letter, behind: Self.seed), .part) { return false }
        place += 2
      default: return false
      }
      place += 1
      count += 1
      guard count <= Self.longest else { continue }
      hash = Self.hash(letter, behind: hash)
      if isSet(hash, .stem) { return false }
    }
    return count > 0 && (count >= Self.longest || !isSet(hash, .word))
  }

  private enum Entry: UInt64 {
    case stem, word, part
  }

  /// Of longer words the first letters tell as much.
  private static let longest = 4
  private static let logarithm = 15
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func insert(_ text: String, as entry: Entry) {
    var hash = Self.seed
    let letters = text.unicodeScalars.prefix(Self.longest)
    for letter in letters {
      hash = Self.hash(UTF8.encode(letter)?.reduce(0) { $0 << 8 | UInt64($1) } ?? 0, behind: hash)
    }
    let bit = Self.bit(hash, entry == .word && letters.count == Self.longest ? .stem : entry)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private func isSet(_ hash: UInt64, _ entry: Entry) -> Bool {
    let bit = Self.bit(hash, entry)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func hash(_ letter: UInt64, behind hash: UInt64) -> UInt64 { (hash ^ letter) &* 0x100_0000_01B3 }

  private static func bit(_ hash: UInt64, _ entry: Entry) -> Int {
    Int(truncatingIfNeeded: ((hash ^ entry.rawValue) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - logarithm))
  }
}
