internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A target that is empty, or that repeats a source which is more than names, numbers and addresses.
struct Untranslated: Rule {
  static let id = "untranslated"
  private let terms: TermRecognizer
  private let words: TextBreaker

  init(terms: TermRecognizer) throws(TumenError) {
    self.terms = terms
    words = try TextBreaker(.word)
  }

  func problems(in translation: Translation) -> [Problem] {
    let source = TextForm.spaced(translation.source.text)
    let target = TextForm.spaced(translation.target.text)
    if target.isEmpty {
      let isEmpty = source.isEmpty || !translation.target.codes.isEmpty && words.pieces(of: source).isEmpty
      return isEmpty ? [] : [Problem(.error, "the target is empty")]
    }
    guard source == target, translation.sourceLanguage.language != translation.targetLanguage.language,
      hasWordsToTranslate(source)
    else { return [] }
    let end = translation.target.text.unicodeScalars.count
    return [Problem(.warning, "the target repeats the source", target: 0..<end)]
  }

  /// Whether some word is neither a term of the glossary nor a name, a number or an address by its look.
  private func hasWordsToTranslate(_ text: String) -> Bool {
    if text.contains("://") || text.contains("@") || text.contains("/") { return false }
    let terms = terms.terms(in: text).map(\.range)
    let open = words.pieces(of: text).filter { word in
      !terms.contains { $0.overlaps(word.range) } && word.text.contains(where: \.isLetter)
    }
    // A word in capitals is an abbreviation; words that all begin with a capital are a name.
    return open.contains { word in
      word.text.count >= 3 && word.text.first?.isUppercase == false && word.text.contains(where: \.isLetter)
        && !word.text.contains(where: { $0.isNumber || $0 == "." || $0 == "_" })
    }
  }
}
