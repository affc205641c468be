internal import TumenModel
internal import TumenText

/// The words of a running text as terms are compared with them.
///
/// Punctuation is a word of its own, so that no term reaches across a comma or a full stop that it does not have itself.
/// Hyphens within words and quotation marks are no words: *road-bridge* and *road bridge*, *река «Туманная»* and *река
/// Туманная* are the same words.
struct RunningWords: Sendable {
  struct Word {
    let text: Substring
    /// Its place in Unicode scalars.
    let range: Range<Int>
    /// What is compared.
    let key: String
    /// Whether it is nothing but Hangul.
    let isHangul: Bool
    /// Whether a hyphen ties the word to what stands before it.
    var followsHyphen = false
    /// Whether a hyphen ties the word to what stands behind it.
    var precedesHyphen = false
  }

  private let breaker: TextBreaker

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init() throws(TumenError) { breaker = try TextBreaker(.token) }

  /// The words of a text with their places.
  func words(of text: String) -> [Word] {
    let pieces = breaker.pieces(of: text)
    var words: [Word] = []
    words.reserveCapacity(pieces.count)
    var isBehindHyphen = false
    for place in pieces.indices {
      let piece = pieces[place]
      if piece.range.count == 1, let mark = piece.text.unicodeScalars.first {
        if Self.isQuote(mark) { continue }
        let touchesNext = place + 1 < pieces.count && pieces[place + 1].range.lowerBound == piece.range.upperBound
        let touchesLast = place > 0 && pieces[place - 1].range.upperBound == piece.range.lowerBound
        if Self.isHyphen(mark), touchesNext, touchesLast, !words.isEmpty {
          words[words.count - 1].precedesHyphen = true
          isBehindHyphen = true
          continue
        }
      }
      let key = TextForm.key(String(piece.text))
      if key.isEmpty { continue }
      let (text, range) = Self.withoutControls(piece)
      words.append(
        Word(
          text: text, range: range, key: key, isHangul: TermAutomaton.isHangul(key),
          followsHyphen: isBehindHyphen))
      isBehindHyphen = false
    }
    return words
  }

  /// The keys of a term's words.
  func keys(of text: String) -> [String] { words(of: TextForm.nfc(text)).map(\.key) }

  /// A word without the invisible controls of direction that a break leaves at its end.
  private static func withoutControls(_ piece: TextPiece) -> (text: Substring, range: Range<Int>) {
    guard piece.text.unicodeScalars.last.map(isControl) == true else { return (piece.text, piece.range) }
    let count = piece.text.unicodeScalars.reversed().prefix(while: isControl).count
    guard count < piece.range.count else { return (piece.text, piece.range) }
    let scalars = piece.text.unicodeScalars
    let end = scalars.index(scalars.endIndex, offsetBy: -count)
    return (piece.text[..<end], piece.range.lowerBound..<piece.range.upperBound - count)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isHyphen(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{FE63}", "\u{FF0D}": true
    default: false
    }
  }

  private static func isQuote(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}", "\u{2018}", "\u{300A}", "\u{300B}",
      "\u{3008}", "\u{3009}", "\u{300C}", "\u{300D}":
      true
    default: false
    }
  }
}
