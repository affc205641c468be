internal import CICU

/// The word breaks of texts of nothing but ASCII, Russian letters, Hangul syllables and common marks, letter by letter, as
/// ICU's root rules find them (Unicode Standard Annex #29). Most texts are such, and the way through ICU costs several times
/// as much.
enum PlainBreaks {
  /// What the rules of the annex tell letters and marks by.
  private enum Kind: UInt8 {
    case other, letter, syllable, digit, underscore, colon, betweenDigits, betweenBoth, space, carriageReturn, lineEnd
  }

  /// The pieces of a text with the status of each: 0, or what a word has at least; `nil` for any other text.
  /// - Parameter leastStatus: of the pieces that are wanted.
  static func pieces(of text: Span<UInt8>, leastStatus: Int32) -> [cicu_piece]? {
    var pieces: [cicu_piece] = []
    pieces.reserveCapacity(text.count / 3 + 2)
    var piece = cicu_piece()
    var (before, last) = (Kind.other, Kind.other)
    var isEmpty = true
    guard var (kind, length) = kind(in: text, at: 0) else { return nil }
    while length > 0 {
      guard let ahead = self.kind(in: text, at: Int(piece.end_byte) + length) else { return nil }
      // Versions of the rules differ in what a colon between letters does.
      if kind == .colon, last == .letter, ahead.kind == .letter { return nil }
      if !isEmpty, !isOne(before, last, kind, ahead.kind) {
        if piece.status >= leastStatus { pieces.append(piece) }
        (piece.begin, piece.begin_byte, piece.status) = (piece.end, piece.end_byte, 0)
      }
      isEmpty = false
      piece.end += 1
      piece.end_byte += Int32(length)
      if kind == .letter || kind == .syllable || kind == .digit || (kind == .underscore && piece.end - piece.begin > 1)
      {
        piece.status = wordStatus
      }
      (before, last) = (last, kind)
      (kind, length) = ahead
    }
    if !isEmpty, piece.status >= leastStatus { pieces.append(piece) }
    return pieces
  }

  /// UBRK_WORD_NUMBER: lower statuses are spaces and punctuation.
  static let wordStatus: Int32 = 100

  /// Whether there is no break behind `last`, which stands behind `before`, and in front of `next` and `ahead`.
  @inline(__always)
  private static func isOne(_ before: Kind, _ last: Kind, _ next: Kind, _ ahead: Kind) -> Bool {
    switch (last, next) {
    case (.letter, .letter), (.letter, .digit), (.digit, .letter), (.digit, .digit): true
    case (.letter, .underscore), (.digit, .underscore), (.underscore, .underscore): true
    case (.underscore, .letter), (.underscore, .digit): true
    case (.letter, .betweenBoth): ahead == .letter
    case (.betweenBoth, .letter): before == .letter
    case (.digit, .betweenDigits), (.digit, .betweenBoth): ahead == .digit
    case (.betweenDigits, .digit), (.betweenBoth, .digit): before == .digit
    // ICU looks such words up in a dictionary by themselves.
    case (.syllable, .syllable): true
    case (.space, .space), (.carriageReturn, .lineEnd): true
    default: false
    }
  }

  /// The kind of the scalar at a place and its length in bytes, 0 at the end; `nil` for scalars that other rules concern.
  @inline(__always)
  private static func kind(in text: Span<UInt8>, at place: Int) -> (kind: Kind, length: Int)? {
    guard place < text.count else { return (.other, 0) }
    switch text[place] {
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x20: return (.space, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x2E, 0x27: return (.betweenBoth, 1)
    case 0x2C, 0x3B: return (.betweenDigits, 1)
    case 0x3A: return (.colon, 1)
    case 0x5F: return (.underscore, 1)
    case 0x0D: return (.carriageReturn, 1)
    case 0x0A: return (.lineEnd, 1)
    // Versions differ in what an @ is, too.
    case 0x09, 0x21...0x3F, 0x5B...0x7E: return (.other, 1)
    // « and »
    case 0xC2 where text[place + 1] == 0xAB || text[place + 1] == 0xBB: return (.other, 2)
    // U+0400 to U+047F are letters.
    case 0xD0, 0xD1: return (.letter, 2)
    // Dashes and the quotation marks “ ” „
    case 0xE2 where text[place + 1] == 0x80:
      switch text[place + 2] {
      case 0x90...0x95, 0x9C...0x9E: return (.other, 3)
      default: return nil
      }
    // Hangul syllables, U+AC00 to U+D7A3.
    case 0xEA where text[place + 1] >= 0xB0: return (.syllable, 3)
    case 0xEB, 0xEC: return (.syllable, 3)
    case 0xED where text[place + 1] < 0x9E || (text[place + 1] == 0x9E && text[place + 2] <= 0xA3):
      return (.syllable, 3)
    default: return nil
    }
  }
}
