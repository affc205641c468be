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
    let terms = terms.terms(in: text).map(\.range)
    let addresses = Self.addresses(in: text)
    // A word in capitals is an abbreviation; words that all begin with a capital are a name.
    return words.pieces(of: text).contains { word in
      !(terms + addresses).contains { $0.overlaps(word.range) } && Self.isOrdinary(word.text)
    }
  }

  /// Whether a word looks like one of a language's own: in small letters, of some length, without digits and dots.
  private static func isOrdinary(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter, !first.isUppercase,
      !word.contains(where: { $0.isNumber || $0 == "." || $0 == "_" })
    else { return false }
    // A syllable of Hangul says as much as two letters.
    return word.count >= (word.unicodeScalars.contains(where: Hangul.isSyllable) ? 2 : 3)
  }

  /// The places of web and mail addresses and of paths, in Unicode scalars.
  private static func addresses(in text: String) -> [Range<Int>] {
    let chunks = text.split(separator: " ", omittingEmptySubsequences: false)
    var place = 0
    return chunks.compactMap { chunk in
      let range = place..<place + chunk.unicodeScalars.count
      place = range.upperBound + 1
      let slashes = chunk.count { $0 == "/" }
      let isAddress =
        chunk.contains("@") || chunk.contains("://") || chunk.hasPrefix("/") || slashes > 1
        || (slashes > 0 && chunks.count == 1)
      return isAddress ? range : nil
    }
  }
}
