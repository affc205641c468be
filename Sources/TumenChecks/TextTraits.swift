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

  /// A digit behind a mark behind a digit: 4.7, 30.04.
  static let separatedDigits = TextTraits(rawValue: 1 << 35)
  /// A hyphen behind a space.
  static let spacedHyphen = TextTraits(rawValue: 1 << 36)
  /// Two words of one script with a single space between them.
  static let latinPhrase = TextTraits(rawValue: 1 << 37)
  static let cyrillicPhrase = TextTraits(rawValue: 1 << 38)
  static let hangulPhrase = TextTraits(rawValue: 1 << 39)
  /// A word with a space and itself behind it, the first letters aside, of which one may be a capital.
  static let repeatedWord = TextTraits(rawValue: 1 << 40)
  /// An end that is no letter of these scripts and no digit.
  static let markedEnd = TextTraits(rawValue: 1 << 41)
  /// A sign of ASCII that has no trait of its own, and one beyond ASCII.
  static let sign = TextTraits(rawValue: 1 << 42)
  static let symbol = TextTraits(rawValue: 1 << 43)
  /// An inline code, which is no part of the text.
  static let inlineCode = TextTraits(rawValue: 1 << 44)
  /// What every text has, if nothing else.
  static let text = TextTraits(rawValue: 1 << 45)

  /// What placeholders and tags begin or end with, what addresses have, and both.
  static let placeholders: TextTraits = [.percent, .brace, .angle]
  static let addresses: TextTraits = [.slash, .at]
  static let codes: TextTraits = [.percent, .brace, .angle, .slash, .at]
  static let letters: TextTraits = [.latin, .cyrillic, .hangul, .other]
  /// What a text of nothing but white space has.
  static let blank: TextTraits = [.text, .space, .oddSpace, .fixedSpace, .doubleSpace, .edgeSpace, .markedEnd]
  /// What may be a digit, of any script.
  static let digits: TextTraits = [.digit, .other, .fullWidth]
  /// Letters that no bit of a script stands for.
  static let oddLetters: TextTraits = [.other, .combining, .fullWidth, .symbol, .debris]
  /// What `TextForm.spaced` may change.
  static let unsettled: TextTraits = [.oddSpace, .edgeSpace, .doubleSpace, .fixedSpace, .combining, .other, .debris]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The traits of a text, how many words stand between its spaces, and its Unicode scalars, for which the array is used
  /// again. Linear in its bytes.
  static func read(_ text: String, into scalars: inout [Unicode.Scalar]) -> (traits: TextTraits, wordCount: Int) {
    var pass = Pass()
    scalars.removeAll(keepingCapacity: true)
    scalars.append(addingCapacity: text.utf8.count) { scalars in pass.read(text.utf8Span.span, into: &scalars) }
    return (TextTraits(rawValue: pass.found), pass.wordCount)
  }

  /// One pass over the bytes of a text, run by run of characters of one kind.
  private struct Pass {
    private(set) var found = text.rawValue
    private(set) var wordCount = 0
    /// The kinds of the last two characters.
    private var previous = edge
    private var before: UInt64 = 0
    /// Where the letters at hand begin, and where those before them began and ended.
    private var start = 0
    private var last = 0..<0

    mutating func read(_ bytes: Span<UInt8>, into scalars: inout OutputSpan<Unicode.Scalar>) {
      let ascii = TextTraits.ascii
      var place = 0
      while place < bytes.count {
        let begin = place
        let byte = bytes[place]
        let kind: UInt64
        var isRun = false
        if byte < 0x80 {
          kind = ascii[Int(byte)]
          scalars.append(Unicode.Scalar(byte))
          place += 1
          if kind == latin.rawValue {
            while place < bytes.count, case let next = bytes[place], (next | 0x20) &- 0x61 < 26 {
              scalars.append(Unicode.Scalar(next))
              place += 1
              isRun = true
            }
          }
        } else {
          let wide = TextTraits.wide(bytes, at: place)
          kind = wide.kind.rawValue
          scalars.append(TextTraits.scalar(bytes, at: place, wide.length))
          place += wide.length
          if kind == cyrillic.rawValue {
            while place < bytes.count, let letter = plainCyrillic(bytes, at: place) {
              scalars.append(letter)
              place += 2
              isRun = true
            }
          } else if kind == hangul.rawValue {
            while place < bytes.count, bytes[place] == 0xEB || bytes[place] == 0xEC {
              scalars.append(TextTraits.scalar(bytes, at: place, 3))
              place += 3
              isRun = true
            }
          }
        }
        if kind != previous || kind & space.rawValue != 0 { take(kind, from: begin, in: bytes) }
        before = isRun ? kind : previous
        previous = kind
      }
      end(bytes)
    }

    /// Takes a character of another kind than the one before it.
    @inline(__always)
    private mutating func take(_ kind: UInt64, from begin: Int, in bytes: Span<UInt8>) {
      found |= kind | pair(previous, kind)
      if kind & (space.rawValue | edge) == 0, previous & (space.rawValue | edge) != 0 { wordCount += 1 }
      if kind & letters.rawValue != 0 {
        if previous & letters.rawValue == 0 { start = begin }
        // Of three: a phrase has a plain space within.
        if previous == space.rawValue { found |= (before & kind & scripts.rawValue) << phraseShift }
      } else if previous & letters.rawValue != 0 {
        endWord(at: begin, in: bytes)
      } else if kind & before & digit.rawValue != 0, previous & mark.rawValue != 0 {
        found |= separatedDigits.rawValue
      }
      if previous & latin.rawValue != 0, (before | kind) & wordly == 0 { found |= loneLatin.rawValue }
    }

    /// Compares a word with the one before it, but for the first letter.
    private mutating func endWord(at end: Int, in bytes: Span<UInt8>) {
      let word = start..<end
      if word.count == last.count, last.upperBound + 1 == word.lowerBound, bytes[last.upperBound] == 0x20 {
        let head = bytes[word.lowerBound] < 0x80 ? 1 : bytes[word.lowerBound] < 0xE0 ? 2 : 3
        var offset = min(head, word.count)
        while offset < word.count, bytes[word.lowerBound + offset] == bytes[last.lowerBound + offset] { offset += 1 }
        if offset == word.count { found |= repeatedWord.rawValue }
      }
      last = word
    }

    private mutating func end(_ bytes: Span<UInt8>) {
      if previous & letters.rawValue != 0 { endWord(at: bytes.count, in: bytes) }
      if previous & space.rawValue != 0 { found |= edgeSpace.rawValue }
      if previous & (scripts.rawValue | digit.rawValue) == 0 { found |= markedEnd.rawValue }
    }
  }

  /// The scripts that have a trait, and how far that of a phrase stands from it.
  private static let scripts: TextTraits = [.latin, .cyrillic, .hangul]
  private static let phraseShift: UInt64 = 37

  /// A Cyrillic letter without other traits, `nil` for all else.
  @inline(__always)
  private static func plainCyrillic(_ bytes: Span<UInt8>, at place: Int) -> Unicode.Scalar? {
    let first = bytes[place]
    guard first == 0xD0 || first == 0xD1 else { return nil }
    let second = bytes[place + 1]
    // Letters of the Russian alphabet but ё.
    guard first == 0xD0 ? second >= 0x90 : second < 0x90 else { return nil }
    return Unicode.Scalar(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F))
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
    if second & (letters.rawValue | mark.rawValue | space | hyphen.rawValue) == 0 { return 0 }
    var made: UInt64 = 0
    if first & space != 0 {
      if second & space != 0 { made |= doubleSpace.rawValue }
      if second & mark.rawValue != 0 { made |= spacedMark.rawValue }
      if second & hyphen.rawValue != 0 { made |= spacedHyphen.rawValue }
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
    default: traits = .sign
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
      default: return (.symbol, 2)
      }
    // × and ÷ stand among the letters and are none.
    case 0xC3 where second == 0x97 || second == 0xB7: return ([.latin, .symbol], 2)
    // Ã, Ð, Ñ, â, ë, ì, í, î may be debris and are letters.
    case 0xC3:
      return ([0x83, 0x90, 0x91, 0xA2, 0xAB, 0xAC, 0xAD, 0xAE].contains(second) ? [.latin, .debris] : .latin, 2)
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
    case (0x81, 0x9F): [.space, .oddSpace]
    case (0x84, 0x96): .numberSign
    case (0x94...0x96, _): .debris
    default: .symbol
    }
  }
}
