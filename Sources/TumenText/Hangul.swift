/// The arithmetic of Hangul syllables (The Unicode Standard, section 3.12).
package enum Hangul {
  /// A precomposed syllable taken apart; the numbers count the conjoining jamo of each place.
  package struct Syllable: Hashable, Sendable {
    /// 0 (ㄱ) to 18 (ㅎ).
    package var initial: Int
    /// 0 (ㅏ) to 20 (ㅣ).
    package var vowel: Int
    /// 0 for none, 1 (ㄱ) to 27 (ㅎ).
    package var final: Int

    /// A syllable of these jamo; whether there is such a syllable, ``scalar`` tells.
    package init(initial: Int, vowel: Int, final: Int = 0) {
      self.initial = initial
      self.vowel = vowel
      self.final = final
    }

    /// `nil` if `scalar` is no precomposed syllable.
    package init?(_ scalar: Unicode.Scalar) {
      guard Hangul.isSyllable(scalar) else { return nil }
      let index = Int(scalar.value) - 0xAC00
      self.init(initial: index / 588, vowel: index % 588 / 28, final: index % 28)
    }

    /// The precomposed syllable; `nil` if a number is out of range.
    package var scalar: Unicode.Scalar? {
      guard (0..<19).contains(initial), (0..<21).contains(vowel), (0..<28).contains(final) else { return nil }
      return Unicode.Scalar(UInt32(0xAC00 + (initial * 21 + vowel) * 28 + final))
    }
  }

  /// The final consonant ㄹ, after which 으로 becomes 로.
  package static let rieul = 8

  /// Whether `scalar` is a precomposed syllable.
  @inlinable package static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// How many precomposed syllables there are.
  static let syllableCount = 11_172

  /// The place of a precomposed syllable among all.
  static func number(of syllable: Unicode.Scalar) -> Int { Int(syllable.value) - 0xAC00 }

  /// The place of the syllable that a text begins with; `nil` if it begins with something else.
  static func firstSyllable(of text: String) -> Int? {
    let bytes = text.utf8Span.span
    return bytes.count < 3 ? nil : number(bytes[0], bytes[1], bytes[2])
  }

  /// The place of the syllable that a text ends with; `nil` if it ends with something else.
  static func lastSyllable(of text: String) -> Int? {
    let bytes = text.utf8Span.span
    let end = bytes.count
    return end < 3 ? nil : number(bytes[end - 3], bytes[end - 2], bytes[end - 1])
  }

  /// The place of the syllable that three bytes of a text are; `nil` if they are none.
  private static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    // No byte within a scalar begins like the first one of three.
    guard first & 0xF0 == 0xE0 else { return nil }
    let number = Int(first & 0xF) << 12 + Int(second & 0x3F) << 6 + Int(third & 0x3F) - 0xAC00
    return (0..<syllableCount).contains(number) ? number : nil
  }

  /// Whether the syllable of that place has no final consonant: those with one follow it, in the order of the consonants.
  static func isOpen(_ number: Int) -> Bool { number % 28 == 0 }

  /// A number for up to eight syllables, of which there are fewer than 2¹⁴, and a small number before them: a key that is
  /// found sooner than a text.
  static func packed(_ syllables: some Sequence<Unicode.Scalar>, after head: Int = 0) -> UInt128 {
    syllables.reduce(UInt128(head + 1)) { $0 << 14 | UInt128(number(of: $1) + 1) }
  }

  /// The small number of a packed one, and the syllables by their places.
  static func unpacked(_ packed: UInt128) -> (head: Int, syllables: [Int]) {
    var rest = packed
    var syllables: [Int] = []
    while rest >> 14 != 0 {
      syllables.append(Int(rest & 0x3FFF) - 1)
      rest >>= 14
    }
    return (Int(rest) - 1, syllables.reversed())
  }

  /// Whether `scalar` is one of the conjoining letters that syllables fall apart into.
  package static func isJamo(_ scalar: Unicode.Scalar) -> Bool { (0x1100...0x11FF).contains(scalar.value) }
}
