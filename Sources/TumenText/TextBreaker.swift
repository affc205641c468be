internal import CICU
package import TumenModel

/// Finds the words, sentences or graphemes of a text by ICU's rules.
///
/// Opening costs about a millisecond; use one breaker for many texts. Several threads may ask at once.
package final class TextBreaker: Sendable {
  /// What a text is broken into.
  package enum Unit: Sendable {
    /// Word tokens by the root rules: pieces that hold a letter, a digit or an ideograph.
    case word
    /// Words and punctuation marks by the root rules: every piece but white space.
    case token
    /// Sentences by the root rules.
    case sentence
    /// What a reader takes for one character.
    case grapheme
  }

  private let iterator: BreakIterator
  private let breaksWords: Bool
  private let leastStatus: Int32
  private let skipsSpace: Bool

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(_ unit: Unit) throws(TumenError) {
    let kind =
      switch unit {
      case .word, .token: cicu_breaks_word
      case .sentence: cicu_breaks_sentence
      case .grapheme: cicu_breaks_grapheme
      }
    breaksWords = unit == .word || unit == .token
    leastStatus = unit == .word ? PlainBreaks.wordStatus : 0
    skipsSpace = unit == .token
    iterator = try BreakIterator(kind, locale: "")
  }

  /// The pieces of `text` in order, each with its place. Linear in the text.
  package func pieces(of text: String) -> [TextPiece] {
    let found = found(in: text)
    let (whole, utf8) = (text.utf8Span.span, text.utf8)
    var pieces: [TextPiece] = []
    pieces.reserveCapacity(found.count)
    var (index, byte) = (utf8.startIndex, 0)
    for piece in found where !isSkipped(piece, whole) {
      let begin = utf8.index(index, offsetBy: Int(piece.begin_byte) - byte)
      index = utf8.index(begin, offsetBy: Int(piece.end_byte - piece.begin_byte))
      byte = Int(piece.end_byte)
      pieces.append(TextPiece(text: text[begin..<index], range: piece.scalars, isWord: piece.isWord))
    }
    return pieces
  }

  /// Calls `body` with the UTF-8 of each piece, its place in scalars and whether it is a word (it holds a letter, a digit
  /// or an ideograph). White space is left out by ``Unit/token``. For those who need no strings.
  package func forEachPiece(
    of text: String, _ body: (_ utf8: Span<UInt8>, _ range: Range<Int>, _ isWord: Bool) -> Void
  ) {
    let utf8 = text.utf8Span.span
    for piece in found(in: text) where !isSkipped(piece, utf8) {
      body(utf8.extracting(piece.bytes), piece.scalars, piece.isWord)
    }
  }

  private func found(in text: String) -> [cicu_piece] {
    if breaksWords, let found = PlainBreaks.pieces(of: text.utf8Span.span, leastStatus: leastStatus) { return found }
    return iterator.pieces(of: text, leastStatus: leastStatus)
  }

  private func isSkipped(_ piece: cicu_piece, _ text: Span<UInt8>) -> Bool {
    guard skipsSpace, !piece.isWord else { return false }
    let bytes = text.extracting(piece.bytes)
    if bytes.count == 1 { return bytes[0] == 0x20 || (0x09...0x0D).contains(bytes[0]) }
    guard let span = try? UTF8Span(validating: bytes) else { return false }
    return String(copying: span).unicodeScalars.allSatisfy(TextForm.isSpace)
  }

  /// The texts of the pieces alone, for those who need no places.
  package func texts(of text: String) -> [String] {
    let utf8 = text.utf8
    return found(in: text).map { piece in
      let begin = utf8.index(utf8.startIndex, offsetBy: Int(piece.begin_byte))
      let end = utf8.index(utf8.startIndex, offsetBy: Int(piece.end_byte))
      return String(text[begin..<end])
    }
  }
}

extension cicu_piece {
  fileprivate var isWord: Bool { status >= PlainBreaks.wordStatus }
  fileprivate var bytes: Range<Int> { Int(begin_byte)..<Int(end_byte) }
  fileprivate var scalars: Range<Int> { Int(begin)..<Int(end) }
}

/// A word, sentence or grapheme of a text.
package struct TextPiece: Hashable, Sendable {
  /// The piece as it stands in the text.
  package let text: Substring
  /// Its place in Unicode scalars.
  package let range: Range<Int>
  /// Whether it holds a letter, a digit or an ideograph; of graphemes and sentences ICU does not tell.
  package let isWord: Bool
}
