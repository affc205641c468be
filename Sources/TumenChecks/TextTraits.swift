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
  /// What wrong encodings leave behind: Ð, Ñ, Ã, â, Ђ, U+FFFD, box drawing.
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

  /// What placeholders and tags begin or end with, what addresses have, and both.
  static let placeholders: TextTraits = [.percent, .brace, .angle]
  static let addresses: TextTraits = [.slash, .at]
  static let codes: TextTraits = [.percent, .brace, .angle, .slash, .at]
  static let letters: TextTraits = [.latin, .cyrillic, .hangul, .other]
  /// What `TextForm.spaced` may change.
  static let unsettled: TextTraits = [.oddSpace, .edgeSpace, .doubleSpace, .fixedSpace, .combining, .other, .debris]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The traits of a text, and its Unicode scalars; linear in its bytes.
  static func read(_ text: String) -> (traits: TextTraits, scalars: [Unicode.Scalar]) {
    var traits: TextTraits = []
    let scalars = [Unicode.Scalar](capacity: text.utf8.count) { scalars in
      traits = read(text.utf8Span.span, into: &scalars)
    }
    return (traits, scalars)
  }

  private static func read(_ bytes: Span<UInt8>, into scalars: inout OutputSpan<Unicode.Scalar>) -> TextTraits {
    let ascii = Self.ascii
    var found: UInt64 = 0
    var previous = Self.edge
    var beforePrevious: UInt64 = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let kind: UInt64
      if byte < 0x80 {
        kind = ascii[Int(byte)]
        scalars.append(Unicode.Scalar(byte))
        place += 1
      } else {
        let wide = Self.wide(bytes, at: place)
        kind = wide.kind.rawValue
        scalars.append(scalar(bytes, at: place, wide.length))
        place += wide.length
      }
      found |= kind
      // Within a run of letters of one script, two neighbours say nothing.
      if kind != previous || kind & Self.space.rawValue != 0 {
        found |= Self.pair(previous, kind)
        if previous & Self.latin.rawValue != 0, (beforePrevious | kind) & Self.wordly == 0 {
          found |= Self.loneLatin.rawValue
        }
      }
      beforePrevious = previous
      previous = kind
    }
    if previous & Self.space.rawValue != 0 { found |= Self.edgeSpace.rawValue }
    return TextTraits(rawValue: found)
  }

  /// The character of two to four bytes at a place.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, at place: Int, _ length: Int) -> Unicode.Scalar {
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
    let lead = UInt32(bytes[place])
    let value =
      switch length {
      case 2: (lead & 0x1F) << 6 | tail(1)
      case 3: (lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
      case 4: (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      default: lead
      }
    // A string is valid UTF-8.
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Stands before the first character.
  private static let edge: UInt64 = 1 << 63
  private static let wordly: UInt64 =
    letters.rawValue | digit.rawValue | mark.rawValue | hyphen.rawValue
    | slash.rawValue | underscore.rawValue | percent.rawValue | backslash.rawValue

  /// What two neighbours make together.
  @inline(__always)
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let space = space.rawValue
    if second & (letters.rawValue | mark.rawValue | space) == 0 { return 0 }
    var made: UInt64 = 0
    if first & space != 0 {
      if second & space != 0 { made |= doubleSpace.rawValue }
      if second & mark.rawValue != 0 { made |= spacedMark.rawValue }
    } else if first == edge {
      if second & space != 0 { made |= edgeSpace.rawValue }
    } else if second & letters.rawValue != 0 {
      if first & mark.rawValue != 0 { made |= tightMark.rawValue }
      let both = first | second
      if both & latin.rawValue != 0, both & cyrillic.rawValue != 0 { made |= mixedLetters.rawValue }
      if second & hangul.rawValue != 0, first & hangul.rawValue == 0 { made |= attachedHangul.rawValue }
    }
    return made
  }

  private static let ascii: [UInt64] = (0..<128).map { byte in
    let scalar = Unicode.Scalar(UInt8(byte))
    let traits: TextTraits
    switch scalar {
    case "a"..."z", "A"..."Z": traits = .latin
    case "0"..."9": traits = .digit
    case " ": traits = .space
    case "\t", "\n", "\r": traits = [.space, .oddSpace]
    case "\u{00}"..."\u{1F}", "\u{7F}": traits = .invisible
    case "%": traits = .percent
    case "{", "}": traits = .brace
    case "<", ">": traits = .angle
    case "(", ")", "[", "]": traits = .bracket
    case "\"": traits = .straightQuote
    case "-": traits = .hyphen
    case "\\": traits = .backslash
    case "&": traits = .ampersand
    case "_": traits = .underscore
    case "/": traits = .slash
    case "@": traits = .at
    case "$": traits = .dollar
    case ".", ",", ";", ":", "!", "?": traits = .mark
    default: traits = []
    }
    return traits.rawValue
  }

  /// The traits and the length in bytes of a character beyond ASCII.
  @inline(__always)
  private static func wide(_ bytes: Span<UInt8>, at place: Int) -> (kind: TextTraits, length: Int) {
    let lead = bytes[place]
    let second = bytes[place + 1]
    switch lead {
    // What Russian and Korean consist of, first.
    case 0xEB, 0xEC: return (.hangul, 3)
    case 0xD0:
      // Ё; Ђ, which no Russian word has and a wrong encoding makes.
      return (second == 0x81 ? [.cyrillic, .yo] : second == 0x82 ? [.cyrillic, .debris] : .cyrillic, 2)
    case 0xD1: return (second == 0x91 ? [.cyrillic, .yo] : .cyrillic, 2)
    case 0xD2, 0xD3: return (.cyrillic, 2)
    case 0xEA...0xED where lead > 0xEA || second >= 0xB0:
      return (lead == 0xED && second > 0x9E ? .other : .hangul, 3)
    case 0xC2:
      switch second {
      case 0x80...0x9F: return ([.invisible, .debris], 2)
      case 0xA0: return ([.space, .fixedSpace], 2)
      case 0xAB, 0xBB: return (.quote, 2)
      case 0xAD: return (.invisible, 2)
      default: return ([], 2)
      }
    // Ã, Ð, Ñ, â, ë, ì, í may be debris and are letters.
    case 0xC3: return ([0x83, 0x90, 0x91, 0xA2, 0xAB, 0xAC, 0xAD].contains(second) ? [.latin, .debris] : .latin, 2)
    case 0xC4...0xC9: return (.latin, 2)
    case 0xCC, 0xCD: return (.combining, 2)
    case 0xC0..<0xE0: return (.other, 2)
    case 0xE1:
      // Conjoining jamo.
      if (0x84...0x87).contains(second) { return (.combining, 3) }
      return (second == 0xB8 || second == 0xB9 || second == 0xBA || second == 0xBB ? .latin : .other, 3)
    case 0xE2: return (general(second, bytes[place + 2]), 3)
    case 0xE3:
      if second == 0x80 {
        switch bytes[place + 2] {
        case 0x80: return ([.space, .oddSpace], 3)
        case 0x81, 0x82: return ([.fullWidth, .mark], 3)
        case 0x88...0x8F: return (.quote, 3)
        default: return (.other, 3)
        }
      }
      return (.other, 3)
    case 0xEF:
      switch (second, bytes[place + 2]) {
      case (0xBB, 0xBF): return (.invisible, 3)
      case (0xBF, 0xBD): return (.debris, 3)
      case (0xBC, 0x88), (0xBC, 0x89): return ([.fullWidth, .bracket], 3)
      case (0xBC, 0x81), (0xBC, 0x8C), (0xBC, 0x8E), (0xBC, 0x9A), (0xBC, 0x9B), (0xBC, 0x9F):
        return ([.fullWidth, .mark], 3)
      case (0xBC, _), (0xBD, 0x80...0x9E): return (.fullWidth, 3)
      default: return (.other, 3)
      }
    case 0xE0...0xEF: return (.other, 3)
    default: return (lead >= 0xF0 ? .other : .debris, lead >= 0xF0 ? 4 : 1)
    }
  }

  /// U+2000 to U+2FFF: punctuation and signs.
  private static func general(_ second: UInt8, _ third: UInt8) -> TextTraits {
    switch (second, third) {
    case (0x80, 0x80...0x8A): [.space, third == 0x89 ? .fixedSpace : .oddSpace]
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): .invisible
    case (0x80, 0x90...0x92): .hyphen
    case (0x80, 0x9C...0x9F): .quote
    case (0x80, 0xA8), (0x80, 0xA9): [.space, .oddSpace]
    case (0x80, 0xAF): [.space, .fixedSpace]
    case (0x84, 0x96): .numberSign
    case (0x94...0x96, _): .debris
    default: []
    }
  }
}
