internal import TumenModel
internal import TumenText

/// The words of a segment that may be parts of terms, and where something stands between them that no term reaches across:
/// punctuation, numbers, codes, placeholders, addresses, file names and identifiers.
struct SegmentWords: Sendable {
  /// A word of a segment.
  struct Word {
    /// The word in NFC as it is written, without accelerator marks; hyphens join its parts.
    var text: String
    /// Whether something other than a space stands before it, or nothing.
    let followsBreak: Bool
  }

  private let breaker: TextBreaker

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init() throws(TumenError) { breaker = try TextBreaker(.token) }

  /// The words from left to right.
  func words(of segment: Segment) -> [Word] {
    var words: [Word] = []
    var isBehindBreak = true
    var isBehindHyphen = false
    var end = -1
    for piece in breaker.pieces(of: Self.plain(segment)) {
      let touches = piece.range.lowerBound == end
      end = piece.range.upperBound
      if Self.isWord(piece.text) {
        if touches, !isBehindBreak, !words.isEmpty {
          // ICU parts scripts: GIMP의 is one word.
          words[words.count - 1].text += (isBehindHyphen ? "-" : "") + piece.text
        } else {
          words.append(Word(text: String(piece.text), followsBreak: isBehindBreak || isBehindHyphen))
        }
        isBehindBreak = false
        isBehindHyphen = false
      } else if touches, !isBehindBreak, piece.text == "-" || piece.text == "\u{2010}" || piece.text == "\u{2011}" {
        isBehindHyphen = true
      } else {
        isBehindBreak = true
        isBehindHyphen = false
      }
    }
    return words
  }

  /// Letters, with apostrophes at most: no digits, full stops or underscores.
  private static func isWord(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first), !isCamelCase(text) else { return false }
    return text.unicodeScalars.allSatisfy { isLetter($0) || $0 == "'" || $0 == "\u{2019}" || isMark($0) }
  }

  /// Whether a word is an identifier by its capitals: *fileName*; *LibreOffice* is a name.
  private static func isCamelCase(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return false }
    return text.utf8.dropFirst(2).contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x410...0x451, 0xAC00...0xD7A3: true
    case 0...0x7F: false
    default: scalar.isLetter
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2FF && scalar.properties.generalCategory == .nonspacingMark
  }

  // MARK: What is no text

  /// What stands for anything that is no word.
  private static let gap: Unicode.Scalar = "\u{FFFC}"

  /// The text with a gap for whatever is no text, and without accelerator marks.
  static func plain(_ segment: Segment) -> String {
    let text = TextForm.nfc(segment.text)
    if segment.codes.isEmpty, !text.utf8.contains(where: suspicious) { return text }
    var scalars = Array(text.unicodeScalars)
    for code in segment.codes.reversed() where code.position <= scalars.count {
      if code.kind == .placeholder || code.kind == .isolated { scalars.insert(gap, at: code.position) }
    }
    var reader = Reader(scalars)
    return reader.plain()
  }

  private static func suspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "{"),
      UInt8(ascii: "$"), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "="),
      UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// Reads a text once, from left to right.
  private struct Reader {
    private let input: [Unicode.Scalar]
    private var place = 0
    private var output: [Unicode.Scalar] = []
    private let hasAccelerator: Bool

    init(_ input: [Unicode.Scalar]) {
      self.input = input
      // A label has one mark; identifiers have several, or stand in longer sentences.
      let marks = input.indices.count { input[$0] == "_" && ($0 == 0 || input[$0 - 1] != "(") }
      hasAccelerator = marks == 1 && input.count { $0 == " " } < 8
    }

    private func at(_ distance: Int) -> Unicode.Scalar {
      let index = place + distance
      return index >= 0 && index < input.count ? input[index] : " "
    }

    mutating func plain() -> String {
      output.reserveCapacity(input.count)
      while place < input.count {
        let length = codeLength
        if length > 0 {
          output.append(SegmentWords.gap)
          place += length
        } else if isMark {
          place += 1
        } else if at(0) == "\\", "nrt".unicodeScalars.contains(at(1)) {
          output.append(SegmentWords.gap)
          place += 2
        } else {
          output.append(at(0))
          place += 1
        }
      }
      return withoutIdentifiers()
    }

    /// Whether an accelerator mark stands here: `_File`, `&Open`, `~Edit`.
    private var isMark: Bool {
      guard SegmentWords.isLetter(at(1)) else { return false }
      switch at(0) {
      case "&": return true
      case "_": return hasAccelerator
      case "~": return !SegmentWords.isLetter(at(-1))
      default: return false
      }
    }

    /// How long the code is that begins here; 0 if none does.
    private var codeLength: Int {
      switch at(0) {
      case "<":
        guard SegmentWords.isLetter(at(1)) || "/!?%".unicodeScalars.contains(at(1)) else { return 0 }
        return length(upTo: ">", within: 300)
      case "&":
        let name = length(upTo: ";", within: 10)
        return name > 2 && input[(place + 1)..<(place + name - 1)].allSatisfy { isNameScalar($0) || $0 == "#" }
          ? name : 0
      case "{": return length(upTo: "}", within: 60)
      case "(":
        // (_F), (&O), (O): the key behind a label.
        let isMarked = "_&~".unicodeScalars.contains(at(1))
        return at(isMarked ? 3 : 2) == ")" ? (isMarked ? 4 : 3) : 0
      case "$":
        if at(1) == "{" { return length(upTo: "}", within: 60) }
        if at(1) == "(" { return length(upTo: ")", within: 60) }
        return 1 + input[(place + 1)...].prefix(while: isNameScalar).count
      case "%": return placeholderLength
      default: return 0
      }
    }

    /// `%s`, `%1$s`, `%-10.2lf`, `%(name)s`, `%{name}`, `%NAME%`, `%1`; a per cent sign alone is no letter either.
    private var placeholderLength: Int {
      var length = 1
      if at(1) == "(" || at(1) == "{" {
        let close: Unicode.Scalar = at(1) == "(" ? ")" : "}"
        while length < 60, place + length < input.count, at(length) != close { length += 1 }
        length += 1
        if close == "}" { return min(length, input.count - place) }
      }
      while "0123456789$.*+-'#hlLqjzt".unicodeScalars.contains(at(length)), place + length < input.count { length += 1 }
      if isNameScalar(at(length)) {
        let name = input[min(place + length, input.count)...].prefix(while: isNameScalar).count
        length += at(length + name) == "%" ? name + 1 : 1
      }
      return min(length, input.count - place)
    }

    private func length(upTo end: Unicode.Scalar, within limit: Int) -> Int {
      let slice = input[place...].prefix(limit)
      return slice.firstIndex(of: end).map { $0 - place + 1 } ?? 0
    }

    /// The output with a gap for each stretch between spaces that is an address, a path, an option or an identifier.
    private func withoutIdentifiers() -> String {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * output.count)
      func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
      }
      for chunk in output.split(whereSeparator: { $0 == " " }) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        if isIdentifier(chunk) { append(SegmentWords.gap) } else { chunk.forEach(append) }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private func isIdentifier(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
      let core = chunk.drop { "\"'([«“„".unicodeScalars.contains($0) }
      guard let first = core.first else { return false }
      if first == "-" || first == "/" || first == "~" || first == "." { return core.count > 1 }
      var slashes = 0
      var previous: Unicode.Scalar = " "
      for (index, scalar) in zip(core.indices, core) {
        let next = index + 1 < core.endIndex ? core[index + 1] : " "
        switch scalar {
        case "@", "\\", "=", "#", "^", "|", "_", "*": return core.count > 1
        case "/": slashes += 1
        case ":" where next == "/" || next == ":": return true
        case "(" where next == ")": return true
        case "." where SegmentWords.isLetter(previous) && SegmentWords.isLetter(next): return true
        case "[" where SegmentWords.isLetter(previous): return true
        default: break
        }
        previous = scalar
      }
      return slashes > 1
    }

    private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": true
      default: false
      }
    }
  }
}
