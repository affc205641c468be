internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// In what two texts differ, the least of it.
enum TextDifference: String {
  case form = "normalization form", letterCase = "letter case", yo = "ё or е", spacing, punctuation, numbers, codes,
    words

  init(_ first: String, _ second: String) {
    let keys = (TextForm.key(first), TextForm.key(second))
    if keys.0 == keys.1 {
      self = Self.ofOneKey(first, second)
      return
    }
    if Self.haveOtherCodes(first, second) {
      self = .codes
      return
    }
    let (one, other) = (Self.words(of: keys.0), Self.words(of: keys.1))
    if one == other {
      self = Self.digits(keys.0) == Self.digits(keys.1) ? .punctuation : .numbers
    } else if one.filter({ $0 != " " }) == other.filter({ $0 != " " }) {
      self = .spacing
    } else if Self.words(of: keys.0, withNumbers: false) == Self.words(of: keys.1, withNumbers: false) {
      self = .numbers
    } else {
      self = .words
    }
  }

  /// The letters and numbers of a key, with one space between words.
  private static func words(of key: String, withNumbers: Bool = true) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(key.utf8.count)
    var isApart = false
    for scalar in key.unicodeScalars {
      if scalar == " " {
        isApart = !words.isEmpty
      } else if scalar.isLetter || withNumbers && isNumber(scalar) {
        if isApart { words.append(" ") }
        isApart = false
        words.append(scalar)
      }
    }
    return words
  }

  /// Whether texts differ in their codes alone.
  private static func haveOtherCodes(_ first: String, _ second: String) -> Bool {
    func mayHaveCodes(_ text: String) -> Bool { text.utf8.contains { "%{<".utf8.contains($0) } }
    guard mayHaveCodes(first) || mayHaveCodes(second) else { return false }
    let (one, other) = (split(first), split(second))
    return one.codes != other.codes && TextForm.key(one.rest) == TextForm.key(other.rest)
  }

  /// Whether two texts have as many words, of several, and one of them is another word: Profile name and Project name. Another
  /// form of a word is the same.
  static func isOneWord(_ first: String, _ second: String) -> Bool {
    func words(_ text: String) -> [Substring] {
      let text = text.unicodeScalars.filter { !RenderedTerm.accelerators.contains($0) }
      return TextForm.key(String(String.UnicodeScalarView(text))).split { !$0.isLetter && !$0.isNumber }
    }
    let (one, other) = (words(first), words(second))
    guard one.count == other.count, one.count > 1 else { return false }
    return zip(one, other).count { !TermPresence.mayBe(String($0), String($1)) && $0 != $1 } == 1
  }

  /// In what texts differ that readers take for the same.
  private static func ofOneKey(_ first: String, _ second: String) -> TextDifference {
    let forms = (TextForm.nfkc(first), TextForm.nfkc(second))
    let folded = (TextForm.caseFolded(forms.0), TextForm.caseFolded(forms.1))
    func isSame(_ first: String, _ second: String) -> Bool { first.unicodeScalars.elementsEqual(second.unicodeScalars) }
    func withoutYo(_ text: String) -> String { text.replacing("ё", with: "е") }
    if isSame(forms.0, forms.1) { return .form }
    if isSame(folded.0, folded.1) { return .letterCase }
    if isSame(withoutYo(folded.0), withoutYo(folded.1)) { return .yo }
    if isSame(TextForm.spaced(withoutYo(folded.0)), TextForm.spaced(withoutYo(folded.1))) { return .spacing }
    // Hyphens and apostrophes of other kinds, stress marks, invisible characters.
    return .punctuation
  }

  /// The codes that stand in a text, and the text without them.
  private static func split(_ text: String) -> (codes: [String], rest: String) {
    var scalars = Array(text.unicodeScalars)
    let codes = Placeholder.placeholders(in: scalars)
    for code in codes.reversed() { scalars.replaceSubrange(code.range, with: CollectionOfOne(" ")) }
    return (codes.map(\.text), String(scalars: scalars))
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || (!scalar.isASCII && !scalar.isLetter && scalar.properties.numericType != nil)
  }

  /// The runs of digits of a text, those of groups of three as one: 4,7 are two, 4,700 and 4700 one.
  private static func digits(_ text: String) -> [String] {
    var runs: [String] = []
    var isTight = false
    for part in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { !$0.isDigit }) {
      if part.isEmpty {
        isTight = false
        continue
      }
      if isTight, part.count == 3, let last = runs.popLast() {
        runs.append(last + String(part))
      } else {
        runs.append(String(part))
      }
      isTight = true
    }
    return runs
  }
}
