package import TumenModel
internal import TumenText

/// The forms in which one word stands in running text, whatever form of it is given.
package enum WordForms {
  /// The keys (``TextForm/key(_:)``) of the word and of all forms that share a paradigm with it: cases and numbers of a
  /// Russian noun, adjective or surname; singular and plural of an English noun and the forms of a verb or adjective, of
  /// those that are not formed by rule as far as ``English`` lists them. Of other languages the word alone.
  ///
  /// The paradigms are those by which terms are recognised. A word that is no dictionary form is taken for a form of
  /// every word that has it as one, so that a few forms come along that nobody writes; they find nothing.
  package static func keys(of word: String, in language: LanguageTag) -> Set<String> {
    var forms: Set<String> = [TextForm.key(word)]
    guard word.utf8.count <= longest else { return forms }
    let word = plain(word)
    switch language.language {
    case "ru" where word.unicodeScalars.allSatisfy(isCyrillic) && word.count > 2:
      forms.formUnion(RussianWordForms(word).keys)
    case "en"
    where word.utf8.allSatisfy { $0 < 0x80 }
      && (word.count > 2 || English.irregularForms(of: forms.first ?? "") != nil):
      forms.formUnion(english(word))
    default: break
    }
    return forms
  }

  /// A longer run of letters, in bytes, is no word that has forms.
  private static let longest = 128

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x0400...0x04FF).contains(scalar.value) }

  /// The word without what its key leaves out too, but with its capitals and its ё: full width, stress marks, soft hyphens.
  private static func plain(_ word: String) -> String {
    if word.unicodeScalars.allSatisfy({ $0.isASCII || isCyrillic($0) }) { return word }
    let scalars = Array(TextForm.nfkc(word).unicodeScalars).filter {
      $0 != "\u{0301}" && $0.properties.generalCategory != .format
    }
    return TextForm.nfc(String(scalars: scalars))
  }

  // MARK: English

  /// Words that end as if they were forms of others.
  private static let wholeWords: Set<String> = ["always", "news", "perhaps", "plus", "series", "species", "thus"]

  private static func english(_ word: String) -> Set<String> {
    let key = TextForm.key(word)
    if wholeWords.contains(key) { return [key] }
    var forms: Set<String> = [TextForm.key(English.plural(of: key, isName: false))]
    for verb in [key] + English.verbs(of: key) {
      forms.formUnion([verb] + (English.irregularForms(of: verb) ?? English.verbForms(of: verb)))
    }
    forms.formUnion(English.comparedForms(of: key))
    var singulars = English.singulars(ofIrregular: key)
    if key.hasSuffix("s") { singulars.append(String(key.dropLast())) }
    if key.hasSuffix("es") { singulars.append(String(key.dropLast(2))) }
    if key.hasSuffix("ies") { singulars.append(key.dropLast(3) + "y") }
    for singular in singulars where singular.count > 1 {
      if TextForm.key(English.plural(of: singular, isName: false)) == key { forms.insert(singular) }
    }
    return forms
  }
}
