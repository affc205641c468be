package import TumenModel
internal import TumenText

/// The forms in which one word stands in running text, whatever form of it is given.
package enum WordForms {
  /// The keys (``TextForm/key(_:)``) of the word and of all forms that share a paradigm with it: cases and numbers of a
  /// Russian noun, adjective or surname; singular and plural of an English noun and the regular forms of a verb. Of other
  /// languages the word alone.
  ///
  /// The paradigms are those by which terms are recognised. A word that is no dictionary form is taken for a form of
  /// every word that has it as one, so that a few forms come along that nobody writes; they find nothing.
  package static func keys(of word: String, in language: LanguageTag) -> Set<String> {
    var forms: Set<String> = [TextForm.key(word)]
    guard word.utf8.count <= longest else { return forms }
    switch language.language {
    case "ru" where word.unicodeScalars.allSatisfy(isCyrillic) && word.count > 2: forms.formUnion(russian(word))
    case "en" where word.utf8.allSatisfy { $0 < 0x80 } && word.count > 2: forms.formUnion(english(word))
    default: break
    }
    return forms
  }

  /// A longer run of letters, in bytes, is no word that has forms.
  private static let longest = 128

  // MARK: Russian

  private static func russian(_ word: String) -> Set<String> {
    let key = TextForm.key(word)
    var forms = Set(paradigm(word).map(TextForm.key))
    // A proper name is more than its noun: Путин, с Путиным.
    if word.first?.isUppercase == true {
      for gender in [Concept.Gender.male, .female] {
        let name = RussianName.inflected(word, kind: .surname, gender: gender)
        forms.formUnion(name.forms.map { TextForm.key($0.text) })
      }
    }
    let letters = Array(key)
    for stem in (0...3).map({ letters.dropLast($0) }) where stem.count > 2 {
      for ending in nominatives {
        let candidate = String(stem) + ending
        if candidate == key { continue }
        let others = Set(paradigm(candidate).map(TextForm.key))
        if others.contains(key) { forms.formUnion(others) }
      }
    }
    if let ending = adjectives.first(where: { key.hasSuffix($0) && key.count > $0.count + 2 }) {
      let stem = key.dropLast(ending.count)
      forms.formUnion(adjectives.map { stem + $0 })
    }
    return forms
  }

  private static func paradigm(_ noun: String) -> [String] {
    RussianName.inflected(noun, kind: .term).forms.map(\.text) + RussianName.plural(noun, isAnimate: false)
      + RussianName.plural(noun, isAnimate: true)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x0400...0x04FF).contains(scalar.value) }

  /// How a noun may end in the dictionary.
  private static let nominatives = ["", "а", "я", "о", "е", "ь", "й"]

  /// The endings of adjectives, hard and soft, the longer ones first.
  private static let adjectives = [
    "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых",
    "их", "ым", "им",
  ]

  // MARK: English

  private static func english(_ word: String) -> Set<String> {
    let key = TextForm.key(word)
    var forms: Set<String> = [TextForm.key(English.plural(of: key, isName: false))]
    for verb in [key] + English.verbs(of: key) { forms.formUnion([verb] + English.verbForms(of: verb)) }
    guard key.hasSuffix("s") else { return forms }
    var singulars = [String(key.dropLast())]
    if key.hasSuffix("es") { singulars.append(String(key.dropLast(2))) }
    if key.hasSuffix("ies") { singulars.append(key.dropLast(3) + "y") }
    if key.hasSuffix("ves") { singulars += [key.dropLast(3) + "f", key.dropLast(3) + "fe"] }
    for singular in singulars where singular.count > 1 {
      if TextForm.key(English.plural(of: singular, isName: false)) == key { forms.insert(singular) }
    }
    return forms
  }
}
