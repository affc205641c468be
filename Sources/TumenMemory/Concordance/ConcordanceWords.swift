internal import TumenModel
internal import TumenText

/// The words of a text as a concordance compares them: runs of letters and digits under ``TextForm/key(_:)``.
///
/// A hyphen or an apostrophe parts words, but an English possessive belongs to the word before it. In scripts without
/// spaces between words every letter is a word. Invisible characters part nothing.
enum ConcordanceWords {
  struct Word: Hashable {
    let key: String
    /// Its place in Unicode scalars.
    let range: Range<Int>
  }

  /// The words of a text in order. Linear in the text.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    forEachWord(in: text) { word, range in
      let key = key(of: word)
      if !key.isEmpty { words.append(Word(key: key, range: range)) }
    }
    return words
  }

  /// Calls `body` with what may be a word, as it stands in a text and without a possessive, and with its place, in order.
  static func forEachWord(in text: String, _ body: (Substring, Range<Int>) -> Void) {
    let scalars = text.unicodeScalars
    var start: (index: String.Index, place: Int)?
    var place = 0
    var index = scalars.startIndex
    func end(at end: String.Index, _ place: Int) {
      guard let begin = start else { return }
      start = nil
      body(text[begin.index..<end], begin.place..<place)
    }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch role(of: scalar) {
      case .letter: if start == nil { start = (index, place) }
      case .word:
        end(at: index, place)
        start = (index, place)
        end(at: next, place + 1)
      case .invisible: break
      case .separator:
        if start != nil, isApostrophe(scalar), next < scalars.endIndex, scalars[next] == "s" || scalars[next] == "S" {
          let behind = scalars.index(after: next)
          if behind == scalars.endIndex || role(of: scalars[behind]) != .letter, let begin = start {
            body(text[begin.index..<index], begin.place..<place + 2)
            start = nil
            index = behind
            place += 2
            continue
          }
        }
        end(at: index, place)
      }
      index = next
      place += 1
    }
    end(at: index, place)
  }

  /// The key of one word; of its ASCII characters letters and digits alone.
  static func key(of word: Substring) -> String {
    let key = TextForm.key(String(word))
    return key.utf8.allSatisfy { $0 >= 0x80 || isWordByte($0) }
      ? key
      : String(scalars: key.unicodeScalars.filter { $0.value >= 0x80 || isWordByte(UInt8($0.value)) })
  }

  /// What the key of a word begins with, where the first letters tell it without making the key: ASCII, Russian letters and
  /// syllables of Hangul that no mark changes.
  static func beginning(of word: Substring) -> Unicode.Scalar? {
    var scalars = word.unicodeScalars.makeIterator()
    guard let first = scalars.next().flatMap(folded) else { return nil }
    if let second = scalars.next(), folded(second) == nil { return nil }
    return first
  }

  private static func folded(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter.value {
    case 0x30...0x39, 0x61...0x7A, 0x0430...0x044F, 0xAC00...0xD7A3: letter
    case 0x41...0x5A, 0x0410...0x042F: Unicode.Scalar(letter.value + 0x20)
    case 0x0401, 0x0451: Unicode.Scalar(0x0435)
    default: nil
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private enum Role {
    case letter, word, invisible, separator
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x0400...0x0481, 0x048A...0x04FF, 0xAC00...0xD7A3: return .letter
    case 0x00...0x7F, 0xA0, 0xAB, 0xBB, 0x2010...0x2027: return .separator
    // Kana, ideographs, and the scripts of South-East Asia that write words without spaces.
    case 0x0E00...0x0E4F, 0x0E80...0x0ECF, 0x1000...0x103F, 0x1780...0x17D3, 0x3041...0x3096, 0x309D...0x309F,
      0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF66...0xFF9D, 0x20000...0x3FFFF:
      return .word
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .privateUse:
      return .letter
    case .format: return .invisible
    default: return .separator
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}
