extension Unicode.Scalar {
  /// Whether it has Unicode's property Alphabetic; the scripts at hand are known without a look into its tables.
  @inlinable package var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F, 0xAC00...0xD7A3: true
    case 0..<0xAA, 0x482...0x489, 0x2000...0x2070: false
    default: properties.isAlphabetic
    }
  }

  /// Whether it has Unicode's property Uppercase.
  @inlinable package var isCapital: Bool {
    switch value {
    case 0x41...0x5A, 0x400...0x42F: true
    case 0..<0xC0, 0x430...0x45F, 0xAC00...0xD7A3: false
    default: properties.isUppercase
    }
  }

  /// Whether it has Unicode's property Lowercase.
  @inlinable package var isSmall: Bool {
    switch value {
    case 0x61...0x7A, 0x430...0x45F: true
    case 0..<0xAA, 0x400...0x42F, 0xAC00...0xD7A3: false
    default: properties.isLowercase
    }
  }

  /// Whether it is a digit of ASCII.
  @inlinable package var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether it is a Latin letter.
  @inlinable package var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA, 0x400...0x52F, 0x2000...0x2070, 0xAC00...0xD7A3: false
    default: Script(of: self) == .latin
    }
  }

  /// Whether it is of Hangul: a syllable or a letter of one.
  @inlinable package var isHangul: Bool {
    switch value {
    case 0xAC00...0xD7A3: true
    case 0..<0x1100, 0x2000...0x2FFF: false
    default: Script(of: self) == .hangul
    }
  }

  /// Whether it is a Cyrillic letter.
  @inlinable package var isCyrillic: Bool {
    switch value {
    case 0x400...0x484, 0x487...0x52F: true
    case 0..<0x400, 0xAC00...0xD7A3: false
    default: Script(of: self) == .cyrillic
    }
  }
}
