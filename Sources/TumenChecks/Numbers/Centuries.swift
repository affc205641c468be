internal import TumenModel
internal import TumenText

/// Centuries that one language calls by their years and another one by their numbers: the 1100s, XII век, 12세기.
extension ReadText {
  /// Whether another text says the century of a number in the other way.
  func saysCentury(of number: ReadNumber, in other: ReadText) -> Bool {
    guard let century = century(of: number) else { return false }
    if other.digits.contains(where: { other.century(of: $0) == century && $0.value != number.value }) { return true }
    let value = String(century)
    return value != number.value
      && (other.romanNumerals.contains(value) || other.wordValues(among: [value]).contains(value))
  }

  /// The century that a number names by its first year (the 1100s) or by its own number (12세기, 12-й век).
  private func century(of number: ReadNumber) -> Int? {
    guard let value = Int(number.value) else { return nil }
    let end = number.range.upperBound
    if language.language == "en", value >= 1000, value < 2100, value % 100 == 0 {
      let mark = scalar(end)
      let letter = mark == "'" || mark == "\u{2019}" ? end + 1 : end
      return scalar(letter) == "s" && !scalar(letter + 1).isLetter ? value / 100 + 1 : nil
    }
    guard (10...21).contains(value) else { return nil }
    let behind = part(end..<min(length, end + 12))
    return ["세기", " 세기", " век", " вв", " в.", "th century", "th-century", "st century", "th centuries"]
      .contains(where: behind.hasPrefix) || behind.hasPrefix("-") && behind.contains(" век") ? value : nil
  }
}
