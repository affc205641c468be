/// Which kinds of characters stand in a text, found by one pass over its bytes: what most rules ask before they look
/// closer.
struct TextTraits: OptionSet, Sendable {
  let rawValue: UInt64

  static let latin = TextTraits(rawValue: 1 << 0)
  static let cyrillic = TextTraits(rawValue: 1 << 1)
  static let hangul = TextTraits(rawValue: 1 << 2)
  /// A letter or sign of any script but these.
  static let other = TextTraits(rawValue: 1 << 3)
  static let digit = TextTraits(rawValue: 1 << 4)
  static let space = TextTraits(rawValue: 1 << 5)
  static let percent = TextTraits(rawValue: 1 << 6)
  /// `{` or `}`.
  static let brace = TextTraits(rawValue: 1 << 7)
  /// `<` or `>`.
  static let angle = TextTraits(rawValue: 1 << 8)
  /// `(`, `)`, `[` or `]`, of full width too.
  static let bracket = TextTraits(rawValue: 1 << 9)
  /// `"`.
  static let straightQuote = TextTraits(rawValue: 1 << 10)
  /// « » “ ” „ ‟ 《 》 〈 〉 「 」.
  static let quote = TextTraits(rawValue: 1 << 11)
  static let hyphen = TextTraits(rawValue: 1 << 12)
  static let backslash = TextTraits(rawValue: 1 << 13)
  static let ampersand = TextTraits(rawValue: 1 << 14)
  static let underscore = TextTraits(rawValue: 1 << 15)
  static let slash = TextTraits(rawValue: 1 << 16)
  static let at = TextTraits(rawValue: 1 << 17)
  /// `.` `,` `;` `:` `!` `?`.
  static let mark = TextTraits(rawValue: 1 << 18)
  /// Characters that show nothing, steer the direction of text or are controls.
  static let invisible = TextTraits(rawValue: 1 << 19)
  /// Marks that combine with the letter before them, and conjoining jamo.
  static let combining = TextTraits(rawValue: 1 << 20)
  /// Letters and digits of full width, and the ideographic comma and stop.
  static let fullWidth = TextTraits(rawValue: 1 << 21)
  /// What wrong encodings leave behind: Ð, Ñ, Ã, â, Ђ, ѓ, U+FFFD, box drawing.
  static let debris = TextTraits(rawValue: 1 << 22)
  /// A space that does not break.
  static let fixedSpace = TextTraits(rawValue: 1 << 23)
  /// №.
  static let numberSign = TextTraits(rawValue: 1 << 24)
  /// The letter ё.
  static let yo = TextTraits(rawValue: 1 << 25)
  /// Two spaces one behind the other.
  static let doubleSpace = TextTraits(rawValue: 1 << 26)
  /// A space before `.`, `,`, `;`, `:`, `!` or `?`.
  static let spacedMark = TextTraits(rawValue: 1 << 27)
  /// One of these marks right before a letter.
  static let tightMark = TextTraits(rawValue: 1 << 28)
  /// A Latin letter beside a Cyrillic one.
  static let mixedLetters = TextTraits(rawValue: 1 << 29)
  /// Hangul right behind a Latin letter, a digit or a bracket.
  static let attachedHangul = TextTraits(rawValue: 1 << 30)
  /// A tab, a line break or another space than U+0020 and the fixed ones.
  static let oddSpace = TextTraits(rawValue: 1 << 31)
  /// White space at the beginning or the end.
  static let edgeSpace = TextTraits(rawValue: 1 << 32)
  /// `$`.
  static let dollar = TextTraits(rawValue: 1 << 33)
  /// A Latin letter that stands alone.
  static let loneLatin = TextTraits(rawValue: 1 << 34)

  /// A digit behind a mark behind a digit: 4.7, 30.04.
  static let separatedDigits = TextTraits(rawValue: 1 << 35)
  /// A hyphen behind a space.
  static let spacedHyphen = TextTraits(rawValue: 1 << 36)
  /// Two words of one script with a single space between them.
  static let latinPhrase = TextTraits(rawValue: 1 << 37)
  static let cyrillicPhrase = TextTraits(rawValue: 1 << 38)
  static let hangulPhrase = TextTraits(rawValue: 1 << 39)
  /// An end that is no letter of these scripts and no digit.
  static let markedEnd = TextTraits(rawValue: 1 << 41)
  /// A sign of ASCII that has no trait of its own, and one beyond ASCII.
  static let sign = TextTraits(rawValue: 1 << 42)
  static let symbol = TextTraits(rawValue: 1 << 43)
  /// An inline code, which is no part of the text.
  static let inlineCode = TextTraits(rawValue: 1 << 44)
  /// Two of the marks `.` `,` `;` `:` `!` `?` one behind the other.
  static let doubledMark = TextTraits(rawValue: 1 << 46)
  /// What every text has, if nothing else.
  static let text = TextTraits(rawValue: 1 << 45)

  /// What placeholders and tags begin or end with, what addresses have, and both.
  static let placeholders: TextTraits = [.percent, .brace, .angle]
  static let addresses: TextTraits = [.slash, .at, .backslash]
  static let codes: TextTraits = [.percent, .brace, .angle, .slash, .at, .backslash]
  static let letters: TextTraits = [.latin, .cyrillic, .hangul, .other]
  /// What a text of nothing but white space has.
  static let blank: TextTraits = [.text, .space, .oddSpace, .fixedSpace, .doubleSpace, .edgeSpace, .markedEnd]
  /// What may be a digit, of any script.
  static let digits: TextTraits = [.digit, .other, .fullWidth]
  /// What `TextForm.spaced` may change.
  static let unsettled: TextTraits = [.oddSpace, .edgeSpace, .doubleSpace, .fixedSpace, .combining, .other, .debris]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The traits of one character.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: self = Self.ascii(scalar)
    case 0x80..<0x300: self = Self.latin(scalar.value)
    case 0x115F, 0x1160: self = [.combining, .invisible]
    // Marks that combine, and conjoining jamo.
    case 0x300..<0x380, 0x1100..<0x1200: self = .combining
    case 0x401, 0x451: self = [.cyrillic, .yo]
    // Letters of other languages than Russian, which a wrong encoding makes.
    case 0x402...0x40F, 0x452...0x45F, 0x490, 0x491: self = [.cyrillic, .debris]
    case 0x400..<0x500: self = .cyrillic
    case 0x1E00..<0x1F00: self = .latin
    case 0x2000..<0x3000: self = Self.general(scalar.value)
    case 0x3000: self = [.space, .oddSpace]
    case 0x3001, 0x3002: self = [.fullWidth, .mark]
    case 0x3008...0x300F: self = .quote
    case 0xAC00..<0xD7C0: self = .hangul
    case 0xFEFF: self = .invisible
    // Fillers of Hangul, a separator of Mongolian, and tags.
    case 0x180E, 0x3164, 0xFFA0, 0xE0000...0xE007F: self = [.other, .invisible]
    case 0xFFFD: self = .debris
    case 0xFF08, 0xFF09: self = [.fullWidth, .bracket]
    case 0xFF01, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F: self = [.fullWidth, .mark]
    case 0xFF00..<0xFF5F: self = .fullWidth
    default: self = .other
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> TextTraits {
    switch scalar {
    case "a"..."z", "A"..."Z": .latin
    case "0"..."9": .digit
    case " ": .space
    case "\t", "\n", "\r": [.space, .oddSpace]
    case "\u{00}"..."\u{1F}", "\u{7F}": .invisible
    case "%": .percent
    case "{", "}": .brace
    case "<", ">": .angle
    case "(", ")", "[", "]": .bracket
    case "\"": .straightQuote
    case "-": .hyphen
    case "\\": .backslash
    case "&": .ampersand
    case "_": .underscore
    case "/": .slash
    case "@": .at
    case "$": .dollar
    case ".", ",", ";", ":", "!", "?": .mark
    default: .sign
    }
  }

  /// U+0080 to U+02FF: signs and Latin letters.
  private static func latin(_ value: UInt32) -> TextTraits {
    switch value {
    case 0x80...0x9F: [.invisible, .debris]
    case 0xA0: [.space, .fixedSpace]
    case 0xAB, 0xBB: .quote
    case 0xAD: .invisible
    case 0xA1..<0xC0: .symbol
    // × and ÷ stand among the letters and are none.
    case 0xD7, 0xF7: [.latin, .symbol]
    // Letters which a wrong encoding makes as well.
    case 0xC0...0xFF: [.latin, .debris]
    case 0x100..<0x280: .latin
    default: .other
    }
  }

  /// U+2000 to U+2FFF: punctuation and signs.
  private static func general(_ value: UInt32) -> TextTraits {
    switch value {
    case 0x2009, 0x202F: [.space, .fixedSpace]
    case 0x2000...0x200A, 0x2028, 0x2029, 0x205F: [.space, .oddSpace]
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .invisible
    case 0x2010...0x2012: .hyphen
    case 0x201C...0x201F: .quote
    case 0x2116: .numberSign
    case 0x2500...0x25BF: .debris
    default: .symbol
    }
  }
}
