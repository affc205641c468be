internal import TumenModel
internal import TumenText

/// Nouns that say of what kind a thing is with the name of a state before them, so that no translation needs to name it: French
/// fries, a Swiss army knife, американские горки.
enum StateIdioms {
  /// Whether what stands behind the name of a state begins with such a noun, in any form.
  static func begin(_ rest: String, in language: LanguageTag) -> Bool {
    let key = TextForm.key(rest)
    return switch language.language {
    case "en": english.contains(String(key.prefix(while: \.isLetter))) || phrases.contains(where: key.hasPrefix)
    case "ru": russian.contains(where: key.hasPrefix)
    default: false
    }
  }

  private static let english = Set(
    """
    bath bean beans beetle beetles braid bulldog cabbage cabinet carpet cheese chestnut coffee cress cuff cuffs
    delight door doors dressing fries horn hound ink inks ivy kiss knot mustard nut nuts oak onion
    pastry pepper pig pigs pox press roll roulette rubber salad sandwich sandwiches sausage shepherd stove syndrome
    terrier toast vanilla walnut walnuts wheel whisper window windows
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  /// Of several words; a war may have its name from where it is fought: 우크라이나 전쟁.
  private static let phrases = ["army kni", "ukraine war", "ukraine conflict", "ukrainian war", "ukrainian conflict"]
  /// By their stems.
  private static let russian = [
    "горк", "грамот", "рулетк", "свинк", "булавк", "стенк", "поцелу", "орех", "рожок", "рожк", "ничь", "гриб",
  ]
}
