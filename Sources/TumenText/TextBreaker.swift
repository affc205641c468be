internal import CICU
public import TumenModel

/// Finds the words, sentences or graphemes of a text by ICU's rules.
///
/// Opening costs about a millisecond; use one breaker for many texts. Calls from several threads wait for
/// each other.
public final class TextBreaker: Sendable {
  /// What a text is broken into.
  public enum Unit: Sendable {
    /// Word tokens by the root rules: pieces that hold a letter, a digit or an ideograph.
    case word
    /// Words and punctuation marks by the root rules: every piece but white space.
    case token
    /// Sentences by the root rules.
    case sentence
    /// What a reader takes for one character.
    case grapheme
  }

  /// UBRK_WORD_NUMBER: lower statuses are spaces and punctuation.
  private static let leastWordStatus: Int32 = 100

  private let iterator: BreakIterator
  private let leastStatus: Int32
  private let skipsSpace: Bool

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  public init(_ unit: Unit) throws(TumenError) {
    let kind =
      switch unit {
      case .word, .token: cicu_breaks_word
      case .sentence: cicu_breaks_sentence
      case .grapheme: cicu_breaks_grapheme
      }
    leastStatus = unit == .word ? Self.leastWordStatus : 0
    skipsSpace = unit == .token
    iterator = try BreakIterator(kind, locale: "")
  }

  /// The pieces of `text` in order, each with its place. Linear in the text.
  public func pieces(of text: String) -> [TextPiece] {
    let offsets = iterator.pieces(of: text, leastStatus: leastStatus)
    var pieces: [TextPiece] = []
    pieces.reserveCapacity(offsets.count / 3)
    let utf8 = text.utf8
    var index = utf8.startIndex
    var byte = 0
    var scalar = 0
    /// Moves to a byte offset and counts the scalars on the way.
    func advance(to offset: Int) {
      while byte < offset {
        if utf8[index] & 0xC0 != 0x80 { scalar += 1 }
        utf8.formIndex(after: &index)
        byte += 1
      }
    }
    for piece in 0..<offsets.count / 3 {
      advance(to: Int(offsets[3 * piece]))
      let begin = (index, scalar)
      advance(to: Int(offsets[3 * piece + 1]))
      let isWord = offsets[3 * piece + 2] >= Self.leastWordStatus
      let piece = TextPiece(text: text[begin.0..<index], range: begin.1..<scalar, isWord: isWord)
      if skipsSpace, !isWord, piece.text.unicodeScalars.allSatisfy(TextForm.isSpace) { continue }
      pieces.append(piece)
    }
    return pieces
  }

  /// Calls `body` with the UTF-8 of each piece, the byte at which it begins and whether it is a word (it holds a letter, a
  /// digit or an ideograph). White space is left out by ``Unit/token``. For those who need no strings.
  package func forEachPiece(of text: String, _ body: (_ utf8: Span<UInt8>, _ start: Int, _ isWord: Bool) -> Void) {
    let offsets = iterator.pieces(of: text, leastStatus: leastStatus)
    let utf8 = text.utf8Span.span
    for piece in 0..<offsets.count / 3 {
      let start = Int(offsets[3 * piece])
      let bytes = utf8.extracting(start..<Int(offsets[3 * piece + 1]))
      let isWord = offsets[3 * piece + 2] >= Self.leastWordStatus
      if skipsSpace, !isWord, Self.isSpace(bytes) { continue }
      body(bytes, start, isWord)
    }
  }

  private static func isSpace(_ bytes: Span<UInt8>) -> Bool {
    if bytes.count == 1 { return bytes[0] == 0x20 || (0x09...0x0D).contains(bytes[0]) }
    guard let text = try? UTF8Span(validating: bytes) else { return false }
    return String(copying: text).unicodeScalars.allSatisfy(TextForm.isSpace)
  }

  /// The texts of the pieces alone, for those who need no places.
  package func texts(of text: String) -> [String] {
    let offsets = iterator.pieces(of: text, leastStatus: leastStatus)
    let utf8 = text.utf8
    return (0..<offsets.count / 3).map { piece in
      let begin = utf8.index(utf8.startIndex, offsetBy: Int(offsets[3 * piece]))
      let end = utf8.index(utf8.startIndex, offsetBy: Int(offsets[3 * piece + 1]))
      return String(text[begin..<end])
    }
  }
}

/// A word, sentence or grapheme of a text.
public struct TextPiece: Hashable, Sendable {
  /// The piece as it stands in the text.
  public let text: Substring
  /// Its place in Unicode scalars.
  public let range: Range<Int>
  /// Whether it holds a letter, a digit or an ideograph; of graphemes and sentences ICU does not tell.
  public let isWord: Bool
}
