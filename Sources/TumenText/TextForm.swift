internal import CICU
internal import TumenModel

/// The forms in which texts are compared. No text is compared by its bytes.
package enum TextForm {
  /// Unicode's composed form. ASCII and text that is composed already cost one pass over the bytes.
  package static func nfc(_ text: String) -> String {
    isComposed(text) ? text : ICU.convert(text, to: cicu_form_nfc)
  }

  /// Unicode's decomposed form.
  package static func nfd(_ text: String) -> String { isASCII(text) ? text : ICU.convert(text, to: cicu_form_nfd) }

  /// Unicode's compatibility form: full width becomes half width, ligatures become letters.
  package static func nfkc(_ text: String) -> String {
    isASCII(text) ? text : ICU.convert(text, to: cicu_form_nfkc)
  }

  /// Unicode's full case folding, for comparison only.
  package static func caseFolded(_ text: String) -> String {
    isASCII(text) ? text.lowercased() : ICU.convert(text, to: cicu_form_case_fold)
  }

  /// The text in small letters, for display; for comparison there is ``key(_:)``.
  package static func lowercased(_ text: String) -> String {
    isASCII(text) ? text.lowercased() : ICU.convert(text, to: cicu_form_lower_case)
  }

  /// The text in NFC with every run of white space as one space and none at its ends: what two segments
  /// must have in common to be an exact match.
  package static func spaced(_ text: String) -> String {
    let text = nfc(text)
    if isSpaced(text) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = !result.isEmpty
      } else {
        if isPending { result.unicodeScalars.append(" ") }
        isPending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a text has no white space but single spaces within it, as a look at its bytes tells for certain.
  private static func isSpaced(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      // Each kind of white space beyond ASCII begins with one of these, few of the rest do.
      case 0x09...0x0D, 0xE1, 0xE3: return false
      case 0x80...0x8A, 0xA0: if previous == 0xC2 || previous == 0x80 { return false }
      case 0xA8, 0xA9, 0xAF: if previous == 0x80 { return false }
      case 0x9F: if previous == 0x81 { return false }
      default: break
      }
      previous = byte
    }
    return previous != 0x20
  }

  /// Latin letters without breves, carons and other marks, and no apostrophes: what is left of a romanisation where it
  /// is printed in ASCII. Other scripts keep their marks.
  package static func withoutMarks(_ text: String) -> String {
    if isASCII(text), !text.contains("'") { return text }
    var result = String.UnicodeScalarView()
    for scalar in nfd(text).unicodeScalars {
      switch scalar {
      case "\u{0300}"..."\u{036F}" where result.last.map { Script(of: $0) == .latin } == true: continue
      case "'", "`", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{02B9}", "\u{02BA}", "\u{00B7}": continue
      default: result.append(scalar)
      }
    }
    return nfc(String(result))
  }

  /// The key under which writings are equal that a reader takes for the same: NFKC, folded case, ё as е
  /// (й stays й), no stress marks on Cyrillic, one kind of hyphen and apostrophe, no invisible characters,
  /// single spaces.
  package static func key(_ text: String) -> String {
    if isPlainKey(text) { return text }
    return simpleKey(text) ?? generalKey(text)
  }

  /// The key of any text by Unicode's tables: what the shorter ways have to agree with.
  static func generalKey(_ text: String) -> String {
    // U+00B4 is an apostrophe to a typist, but a space and an accent to the compatibility form.
    let typed = String(scalars: text.unicodeScalars.map { $0 == "\u{00B4}" ? "'" : $0 })
    let folded = ICU.convert(nfc(typed), to: cicu_form_nfkc_case_fold)
    var result = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "ё": result.append("е")
      // A stress mark, and the dots of an ё that a stress mark kept from being composed.
      case "\u{0301}" where isCyrillic(result.last): break
      case "\u{0308}" where result.last == "е": break
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{FE63}": result.append("-")
      case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{02B9}", "\u{0060}": result.append("'")
      default: result.append(scalar)
      }
    }
    return spaced(String(result))
  }

  /// Whether `scalar` has Unicode's property White_Space, without a look into a table.
  @inlinable package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isCyrillic(_ letter: Unicode.Scalar?) -> Bool {
    letter.map { (0x0430...0x044F).contains($0.value) } ?? false
  }

  /// The key under which forms are equal that differ in spaces, hyphens, apostrophes or the marks of Latin letters too.
  package static func looseKey(_ text: String) -> String {
    let key = key(text)
    guard isUnmarked(key) else { return withoutMarks(key).filter { $0 != " " && $0 != "-" && $0 != "'" } }
    if !key.utf8.contains(where: isPassedOver) { return key }
    return String(decoding: key.utf8.filter { !isPassedOver($0) }, as: UTF8.self)
  }

  /// Whether a key has no marks on its letters for certain: beside ASCII it has only what lies in the blocks of Russian
  /// letters and of Hangul.
  private static func isUnmarked(_ key: String) -> Bool {
    key.utf8.allSatisfy { byte in
      switch byte {
      case 0x60: false
      case 0..<0xC0, 0xD0, 0xD1, 0xEA...0xED: true
      default: false
      }
    }
  }

  /// Whether a byte is a space, a hyphen or an apostrophe.
  private static func isPassedOver(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x27 }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether a text is in NFC for certain, as a quick look tells.
  package static func isComposed(_ text: String) -> Bool {
    if isPlainlyComposed(text.utf8Span.span) { return true }
    var span = text.utf8Span
    return span.checkForNFC(quickCheck: true)
  }

  /// Whether all scalars are of blocks without any that NFC changes: Latin without combining marks, Russian letters,
  /// quotation marks and dashes, syllables of Hangul. A look at the bytes, which answers for most texts.
  private static func isPlainlyComposed(_ bytes: Span<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0..<0x80: place += 1
      // U+0080 to U+02FF and U+0400 to U+047F.
      case 0xC2...0xCB, 0xD0, 0xD1: place += 2
      // U+2010 to U+203F.
      case 0xE2 where bytes[place + 1] == 0x80 && bytes[place + 2] >= 0x90: place += 3
      // Beyond the last syllable stand the last letters of old Hangul.
      case 0xEA where bytes[place + 1] >= 0xB0: place += 3
      case 0xEB, 0xEC: place += 3
      case 0xED where bytes[place + 1] < 0x9E: place += 3
      default: return false
      }
    }
    return true
  }

  /// The key of a text of nothing but ASCII, Russian letters, Hangul syllables and common marks with single spaces, letter by
  /// letter; `nil` for any other text. Most texts are such, and the way through Unicode's tables costs many times as much.
  private static func simpleKey(_ text: String) -> String? {
    let bytes = text.utf8Span.span
    // No letter is shorter than what stands for it.
    var written = [UInt8](repeating: 0, count: bytes.count)
    var key = written.mutableSpan
    var (place, count) = (0, 0)
    while place < bytes.count {
      let byte = bytes[place]
      var length = 1
      switch byte {
      case 0x41...0x5A: key[count] = byte | 0x20
      case 0x60: key[count] = 0x27
      case 0x20...0x7E: key[count] = byte
      case 0xC2:
        length = 2
        switch bytes[place + 1] {
        case 0xA0: key[count] = 0x20
        // « and »
        case 0xAB, 0xBB:
          (key[count], key[count + 1]) = (byte, bytes[place + 1])
          count += 1
        default: return nil
        }
      case 0xD0, 0xD1:
        length = 2
        let second = bytes[place + 1]
        switch (byte, second) {
        // Ё and ё as е.
        case (0xD0, 0x81), (0xD1, 0x91): (key[count], key[count + 1]) = (0xD0, 0xB5)
        case (0xD0, 0x90...0x9F): (key[count], key[count + 1]) = (0xD0, second + 0x20)
        case (0xD0, 0xA0...0xAF): (key[count], key[count + 1]) = (0xD1, second - 0x20)
        case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F): (key[count], key[count + 1]) = (byte, second)
        default: return nil
        }
        count += 1
      case 0xE2 where bytes[place + 1] == 0x80:
        length = 3
        let third = bytes[place + 2]
        switch third {
        // Hyphens and the short dash, and two apostrophes.
        case 0x90...0x93: key[count] = 0x2D
        case 0x98, 0x99: key[count] = 0x27
        // Long dashes and the quotation marks “ ” „
        case 0x94, 0x95, 0x9C...0x9E:
          (key[count], key[count + 1], key[count + 2]) = (byte, 0x80, third)
          count += 2
        // … as three points.
        case 0xA6:
          (key[count], key[count + 1], key[count + 2]) = (0x2E, 0x2E, 0x2E)
          count += 2
        default: return nil
        }
      case 0xEA...0xED:
        length = 3
        let (second, third) = (bytes[place + 1], bytes[place + 2])
        guard isSyllable(byte, second, third) else { return nil }
        (key[count], key[count + 1], key[count + 2]) = (byte, second, third)
        count += 2
      default: return nil
      }
      if key[count] == 0x20, count == 0 || key[count - 1] == 0x20 { return nil }
      count += 1
      place += length
    }
    if count > 0, key[count - 1] == 0x20 { return nil }
    return String(decoding: written[..<count], as: UTF8.self)
  }

  /// Words of small letters of ASCII and Russian (but for ё) and of syllables of Hangul with single spaces, which are their
  /// own key.
  private static func isPlainKey(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var previous = UInt8(ascii: " ")
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: " ") where previous != byte, 0x21...0x40, 0x5B...0x5F, 0x61...0x7E: place += 1
      case 0xD0 where bytes[place + 1] >= 0xB0, 0xD1 where bytes[place + 1] < 0x90: place += 2
      case 0xEA...0xED where isSyllable(byte, bytes[place + 1], bytes[place + 2]): place += 3
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ") || bytes.isEmpty
  }

  /// Whether the three bytes of a scalar are those of a syllable of Hangul, U+AC00 to U+D7A3.
  private static func isSyllable(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xEA: second >= 0xB0
    case 0xEB, 0xEC: true
    case 0xED: second < 0x9E || (second == 0x9E && third <= 0xA3)
    default: false
    }
  }
}
