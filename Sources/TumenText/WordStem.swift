/// Folds the inflected forms of one word: what they have in common is a key to compare by, not a word to print.
///
/// Two words may share a stem by chance (*бор*, *бора*); rarer words than those are worth the loss.
package enum WordStem {
  /// The stem of a word, given by its ``TextForm/key(_:)``. Korean words are resolved by ``KoreanNouns``; those of other
  /// languages are their own stems.
  package static func stem(of key: String, language: String) -> String {
    switch language {
    case "en": English.singularStem(of: key)
    case "ru": Russian.stem(of: key)
    default: key
    }
  }

  /// Whether a word of Russian has an ending of verbs, adverbs or predicates that no noun has.
  package static func isNoNoun(_ key: String, language: String) -> Bool {
    switch language {
    case "ru": Russian.isVerbal(key)
    case "en": key.hasSuffix("ly") && key.count > 4
    default: false
    }
  }

  /// Whether a word has an ending of adjectives that no noun has.
  package static func isAdjective(_ key: String, language: String) -> Bool {
    language == "ru" && Russian.isAdjectival(key)
  }
}

extension English {
  /// What singular and plural have in common: *layer* of *layers*, *entry* of *entries*, *brush* of *brushes*, *cach* of
  /// *cache* and *caches*.
  static func singularStem(of key: String) -> String {
    var word = key[...]
    for ending in endings where word.hasSuffix(ending) && word.count > ending.count {
      word = word.dropLast(ending.count)
      break
    }
    guard word.utf8.count > 3 else { return String(word) }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.hasSuffix("ie") { return word.dropLast(2) + "y" }
    let hissing = ["ch", "sh", "x", "ss", "zz", "us"]
    if word.hasSuffix("es"), hissing.contains(where: word.dropLast(2).hasSuffix) { return String(word.dropLast(2)) }
    if word.hasSuffix("e"), hissing.contains(where: word.dropLast().hasSuffix) { return String(word.dropLast()) }
    if word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) { return String(word.dropLast()) }
    return String(word)
  }
}

extension Russian {
  /// The word without its ending of declension, and without the vowel that parts two consonants where there is no ending
  /// (*список*, *списка*; *строк*, *строка*).
  ///
  /// The endings are those of nouns and adjectives in school grammar, the longest first.
  static func stem(of key: String) -> String {
    let letters = Array(key.unicodeScalars)
    guard letters.count > 3 else { return key }
    var stem = letters.dropLast(RussianEndings.all.read(letters[...]).declension)
    if stem.count > 3, let last = stem.last, fleetingEnds.contains(last) {
      let vowel = stem[stem.endIndex - 2]
      if vowel == "о" || vowel == "е", isConsonant(stem[stem.endIndex - 3]) {
        stem.remove(at: stem.endIndex - 2)
      } else if last == "ц", vowel == "е" {
        // боец, бойца
        stem[stem.endIndex - 2] = "й"
      }
    }
    // мебель, ткань: the sign goes with the ending.
    if stem.last == "ь" || stem.last == "й" { stem.removeLast() }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: stem)
    return String(text)
  }

  /// Whether a word has an ending that verbs, adverbs and short predicates have and nouns have not.
  static func isVerbal(_ key: String) -> Bool {
    guard key.count > 4, !verbLikeNouns.contains(key) else { return false }
    return verbEndings.contains(where: key.hasSuffix)
  }

  /// Whether a word has an ending of adjectives and participles that nouns have not.
  static func isAdjectival(_ key: String) -> Bool {
    key.count > 4 && adjectiveEndings.contains(where: key.hasSuffix) && !adjectivesAsNouns.contains(stem(of: key))
  }

  /// The stems of nouns that are declined like adjectives.
  private static let adjectivesAsNouns = Set(nounsLikeAdjectives.map { stem(of: $0) })

  /// Nouns that are declined like adjectives, as keys: данные, переменная.
  static let nounsLikeAdjectives =
    [
      "данные", "метаданные", "переменная", "запятая", "кривая", "прямая", "составляющая", "производная", "постоянная",
      "касательная", "животное", "насекомое", "учёный", "служащий", "вселенная", "содержимое", "целое", "белый",
      "красный",
      "зелёный", "синий", "чёрный", "жёлтый",
    ].map { TextForm.key($0) }

  static let declensionEndings: [[Unicode.Scalar]] = [
    "иями", "иях", "иям", "ием", "иев", "ией", "ия", "ие", "ий", "ию", "ии",
    "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями",
    "ый", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ых", "их", "ым", "им", "ую", "юю", "ом", "ем", "ам", "ям", "ах",
    "ях",
    "ов", "ев", "ью", "ья", "ье", "ьи",
    "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й",
  ].map { Array($0.unicodeScalars) }

  private static let fleetingEnds: Set<Unicode.Scalar> = ["к", "ц", "н", "л"]

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    "бвгджзклмнпрстфхцчшщ".unicodeScalars.contains(letter)
  }

  static let verbEndings = [
    "ать", "ять", "ить", "еть", "уть", "оть", "ыть", "ться", "тись", "йте", "ите", "ется", "утся", "ются", "ится",
    "атся",
    "ятся", "ает", "яет", "ует", "еет", "ают", "яют", "уют", "еют", "лся", "лась", "лось", "лись", "чески", "ально",
    "ично", "енно", "ывая", "ивая", "ывать", "ивать", "ишь", "ешь", "айтесь", "итесь", "ован", "ована", "овано",
    "ованы",
    "ируя", "ировал", "ировала", "ировали",
  ]

  static let verbLikeNouns: Set<String> = [
    "память", "печать", "сеть", "кровать", "нефть", "плоть", "нить", "медь", "рукоять", "площадь", "тетрадь", "мать",
    "прибыть", "приборостроение", "элите", "орбите", "графите", "магните", "граните", "защите", "бите", "лимите",
    "визите", "кредите", "свите", "транзите", "дефиците", "депозите", "композите",
  ]

  static let adjectiveEndings = [
    "ый", "ая", "яя", "ое", "ые", "ых", "ым", "ыми", "ого", "ому", "ую", "юю", "кий", "щий", "ший", "ние", "кие", "щие",
    "шие", "ких", "щих", "ших", "ким", "щим", "щее", "щей", "гий", "хий", "жий", "чий",
  ].filter { $0 != "ние" }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func ends(with ending: [Unicode.Scalar]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
