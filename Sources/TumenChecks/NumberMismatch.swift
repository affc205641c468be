internal import TumenModel
internal import TumenText

/// A number of the source that the target does not have, or the reverse. Numbers are compared by value in each
/// language's writing; a word for a number may stand for digits, and may be missing.
struct NumberMismatch: Rule {
  static let id = "number-mismatch"
  private let source: NumberReader
  private let target: NumberReader

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = NumberReader(language: source)
    self.target = NumberReader(language: target)
  }

  func problems(in translation: Translation) -> [Problem] {
    // Words for numbers alone are no problem on either side.
    guard NumberReader.hasDigits(translation.source.text) || NumberReader.hasDigits(translation.target.text),
      !TextForm.spaced(translation.target.text).isEmpty
    else { return [] }
    let source = source.numbers(in: translation.source.text)
    let target = target.numbers(in: translation.target.text)
    let missing = Self.unmatched(source, by: target)
    let added = Self.unmatched(target, by: source)
    if missing.isEmpty, added.isEmpty { return [] }
    func list(_ numbers: [ReadNumber]) -> String { numbers.map(\.value).joined(separator: ", ") }
    let message =
      switch (missing.isEmpty, added.isEmpty) {
      case (false, false): "the source has \(list(missing)), the target has \(list(added)) instead"
      case (false, true): "the target lacks \(list(missing))"
      default: "the target has \(list(added)), which the source has not"
      }
    return [Problem(.error, message, source: missing.first?.range, target: added.first?.range)]
  }

  /// The numbers in digits that have no partner on the other side. Digits pair with digits first, then with
  /// words; a word without partner is no problem.
  private static func unmatched(_ numbers: [ReadNumber], by others: [ReadNumber]) -> [ReadNumber] {
    var digits: [String: Int] = [:]
    var words: [String: Int] = [:]
    for other in others {
      if other.isWord { words[other.value, default: 0] += 1 } else { digits[other.value, default: 0] += 1 }
    }
    return numbers.filter { number in
      if number.isWord { return false }
      if let count = digits[number.value], count > 0 {
        digits[number.value] = count - 1
        return false
      }
      if let count = words[number.value], count > 0 {
        words[number.value] = count - 1
        return false
      }
      return true
    }
  }
}
