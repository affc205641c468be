internal import TumenModel
internal import TumenText

/// Whether the letter case of a text is what a term asks for.
enum LetterCase {
  /// - Parameters:
  ///   - found: the text as it stands.
  ///   - form: the form of the term that it is; `nil` if it is neither all in capitals nor under a rule.
  ///   - rule: what the term says of letter case.
  ///   - isOpen: whether `form` is only the term, of which `found` shows the beginnings of words.
  static func fits(_ found: String, _ form: String?, _ rule: TermMatching.Case?, isOpen: Bool) -> Bool {
    guard let form else { return true }
    return switch rule {
    case .ignored: true
    case .exact: isOpen ? hasCapitals(of: form, found, exactly: true) : TextForm.nfc(found) == TextForm.nfc(form)
    case .capitals: hasCapitals(of: form, found, exactly: false)
    // The lower-case look-alike of an abbreviation is another word.
    case nil: isOpen || !isCapitals(form) || TextForm.nfc(found) == TextForm.nfc(form)
    }
  }

  /// Whether `found` has a capital wherever `form` has one, letter by letter as far as both go; the other way round too
  /// if `exactly`.
  private static func hasCapitals(of form: String, _ found: String, exactly: Bool) -> Bool {
    let wanted = TextForm.nfc(form).unicodeScalars.filter(\.isLetter)
    let given = TextForm.nfc(found).unicodeScalars.filter(\.isLetter)
    return zip(wanted, given).allSatisfy { wanted, given in
      let (needs, has) = (wanted.isCapital, given.isCapital)
      return exactly ? needs == has : !needs || has
    }
  }

  /// Whether a form is written in capitals alone.
  static func isCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.isLetter {
      guard scalar.isCapital else { return false }
      letters += 1
    }
    return letters > 1
  }
}
