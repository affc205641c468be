internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A rendering that a batch has seen, with the text that it stands in.
struct SeenRendering: Sendable {
  /// What ``RenderedTerm/rendering`` was.
  let hash: UInt64
  let file: UInt32
  let line: UInt32
  private let text: String
  private let range: Range<Int>
  private let stemEnd: Int
  private let isName: Bool

  init(_ term: RenderedTerm, in translation: Translation, file: UInt32, line: UInt32) {
    (hash, self.file, self.line) = (term.rendering, file, line)
    isName = term.kind == .name
    let target = translation.target.text
    // A text in memory is kept as it is; of a long one the part alone.
    if target.utf8.count < 250 {
      (text, range, stemEnd) = (target, term.range, term.stemEnd)
    } else {
      text = target.part(term.range)
      (range, stemEnd) = (0..<term.range.count, term.stemEnd - term.range.lowerBound)
    }
  }

  /// As it stands there.
  var written: String { text.part(range) }

  /// Whether another rendering of the same term is this one in another form.
  func isForm(of other: SeenRendering) -> Bool {
    if hash == other.hash { return true }
    let (first, second) = (stem, other.stem)
    if first == second { return true }
    if isName { return first.count != second.count && Self.squeezed(first) == Self.squeezed(second) }
    let (own, theirs) = (first.split(separator: " "), second.split(separator: " "))
    if own.joined() == theirs.joined() { return true }
    return own.count == theirs.count && zip(own, theirs).allSatisfy { TermPresence.mayBe(String($0), String($1)) }
  }

  /// What all forms of a name have; of a term its key.
  private var stem: String {
    if isName { return TextForm.key(text.part(range.lowerBound..<stemEnd)) }
    return TextForm.key(
      String(scalars: written.unicodeScalars.filter { !RenderedTerm.accelerators.contains($0) }))
  }

  /// Without the vowel that comes and goes before the last consonant: Павел, Павла.
  private static func squeezed(_ stem: String) -> String {
    let letters = Array(stem)
    guard letters.count > 3, "оеь".contains(letters[letters.count - 2]) else { return stem }
    return String(letters.dropLast(2) + letters.suffix(1))
  }
}

extension String {
  /// The part at a place in Unicode scalars.
  func part(_ range: Range<Int>) -> String {
    let begin = unicodeScalars.index(startIndex, offsetBy: range.lowerBound)
    return String(unicodeScalars[begin..<unicodeScalars.index(begin, offsetBy: range.count)])
  }
}
