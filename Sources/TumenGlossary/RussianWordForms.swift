internal import TumenModel
internal import TumenText

/// The forms of one Russian noun, adjective or surname, whichever of them is given.
///
/// Words that a form may belong to are made by changing its ending, and by putting in or taking out the vowel that parts two
/// consonants; those that have the form in their paradigm are what it may be a form of.
struct RussianWordForms: Hashable {
  /// The keys of the word and of all forms that share a paradigm with it.
  let keys: Set<String>

  init(_ word: String) {
    let key = TextForm.key(word)
    var forms = Self.paradigm(word).union([key])
    // A proper name is more than its noun: Путин, с Путиным.
    if word.first?.isUppercase == true {
      for gender in [Concept.Gender.male, .female] {
        forms.formUnion(
          RussianName.inflected(word, kind: .surname, gender: gender).forms.map { TextForm.key($0.text) })
      }
    }
    for candidate in Self.nominatives(of: key) where candidate != key {
      let others = Self.paradigm(candidate)
      if others.contains(key) { forms.formUnion(others) }
    }
    if let ending = Self.adjectives.first(where: { key.hasSuffix($0) && key.count > $0.count + 2 }) {
      let stem = key.dropLast(ending.count)
      forms.formUnion(Self.adjectives.map { stem + $0 })
    }
    keys = forms
  }

  private static func paradigm(_ noun: String) -> Set<String> {
    var forms = RussianName.inflected(noun, kind: .term).forms.map(\.text)
    for isAnimate in [false, true] {
      forms += RussianName.plural(noun, isAnimate: isAnimate) + RussianName.alternatives(noun, isAnimate: isAnimate)
    }
    if let stem = parted(noun) { forms += fleetingEndings.map { stem + $0 } }
    return Set(forms.map(TextForm.key))
  }

  /// The stem of a noun in -ок or -ек that loses its vowel: напёрстка.
  private static func parted(_ noun: String) -> String? {
    let letters = Array(noun)
    guard letters.count > 5, letters.last == "к", "ое".contains(letters[letters.count - 2]),
      RussianDeclension.isConsonant(letters[letters.count - 3])
    else { return nil }
    return String(letters.dropLast(2)) + "к"
  }

  private static let fleetingEndings = ["а", "у", "ом", "е", "и", "ов", "ам", "ами", "ах"]

  // MARK: What a form may be a form of

  private static func nominatives(of key: String) -> Set<String> {
    var found = Set(RussianName.nouns(ofOtherStem: key))
    for ending in endings where key.hasSuffix(ending) {
      let stem = String(key.dropLast(ending.count))
      guard stem.count > 1 else { continue }
      found.formUnion(nominativeEndings.map { stem + $0 })
      if !ending.isEmpty { found.formUnion(withVowel(stem)) }
      // статей, ущелий
      if ending == "ей" || ending == "ий" { found.formUnion(["ья", "ье"].map { stem + $0 }) }
    }
    for ending in namesEndings where key.hasSuffix(ending) { found.insert(key.dropLast(ending.count) + "я") }
    for stem in withoutVowel(key) { found.formUnion(nominativeEndings.map { stem + $0 }) }
    return found
  }

  /// отец of отц, день of дн, палец of пальц, боец of бойц.
  private static func withVowel(_ stem: String) -> [String] {
    let letters = Array(stem)
    guard letters.count > 1, let last = letters.last, RussianDeclension.isConsonant(last) else { return [] }
    let before = letters[letters.count - 2]
    let head = String(letters.dropLast())
    let stems: [String]
    switch before {
    case "ь", "й": stems = [String(letters.dropLast(2)) + "е" + String(last)]
    case _ where RussianDeclension.isConsonant(before): stems = ["о", "е"].map { head + $0 + String(last) }
    default: return []
    }
    return stems.flatMap { [$0, $0 + "ь"] }
  }

  /// окн of окон, письм of писем, копейк of копеек, земл of земель.
  private static func withoutVowel(_ key: String) -> [String] {
    var letters = Array(key)
    if letters.last == "ь" { letters.removeLast() }
    guard letters.count > 3, let last = letters.last, RussianDeclension.isConsonant(last) else { return [] }
    let (vowel, before) = (letters[letters.count - 2], letters[letters.count - 3])
    guard vowel == "о" || vowel == "е" else { return [] }
    let head = String(letters.dropLast(2))
    if !RussianDeclension.isConsonant(before) { return vowel == "е" ? [head + "й" + String(last)] : [] }
    return (vowel == "е" ? ["", "ь", "й"] : [""]).map { head + $0 + String(last) }
  }

  /// How a noun may end in the dictionary.
  private static let nominativeEndings = ["", "а", "я", "о", "е", "ь", "й", "ы", "и"]
  /// How it may end in a case.
  private static let endings = [
    "", "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям", "ах", "ях",
    "ов", "ев", "ью", "ий", "ами", "ями", "ьми",
  ]
  /// How имя, время and their like end.
  private static let namesEndings = ["ени", "енем", "ена", "ен", "енам", "енами", "енах"]

  /// The endings of adjectives without those that most nouns have.
  private static let adjectives = RussianDeclension.adjectiveEndings.filter { !["ом", "ем", "ей"].contains($0) }
}
