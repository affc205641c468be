internal import TumenText

/// In what two texts differ, the least of it: letter case, marks, spaces, numbers or words.
enum TextDifference: String {
  case letterCase = "letter case", punctuation, spacing, numbers, words

  init(_ first: String, _ second: String) {
    func isNumber(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isDigit || (!scalar.isASCII && !scalar.isLetter && scalar.properties.numericType != nil)
    }
    let keys = (TextForm.key(first), TextForm.key(second))
    func letters(_ key: String) -> [Unicode.Scalar] {
      key.unicodeScalars.filter { $0.isLetter || $0 == " " || isNumber($0) }
    }
    let (one, other) = (letters(keys.0), letters(keys.1))
    func words(_ letters: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] { letters.split(separator: " ") }
    if keys.0 == keys.1 {
      self = .letterCase
    } else if one == other, Self.digits(keys.0) != Self.digits(keys.1) {
      self = .numbers
    } else if words(one) == words(other) {
      self = .punctuation
    } else if words(one).joined().elementsEqual(words(other).joined()) {
      self = .spacing
    } else if one.lazy.filter({ !isNumber($0) }).elementsEqual(other.lazy.filter { !isNumber($0) }) {
      self = .numbers
    } else {
      self = .words
    }
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
