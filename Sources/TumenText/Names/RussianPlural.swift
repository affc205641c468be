/// The plural of one Russian noun or adjective in six cases, from its nominative singular.
///
/// The endings are those of school grammar, as in ``RussianDeclension``; nouns whose nominative plural is stressed -а are
/// listed. A form too many does no harm: the forms serve to find a term in running text.
struct RussianPlural: Hashable, Sendable {
  /// Nominative, genitive, dative, accusative, instrumental, prepositional.
  let forms: [String]

  /// `nil` for what has no plural or is not declined.
  init?(noun word: String, gender: RussianDeclension.Gender, isAnimate: Bool) {
    let lower = word.lowercased()
    guard let last = lower.last, lower.count > 2 else { return nil }
    let stem = String(word.dropLast())
    let before = stem.last?.lowercased().first ?? " "
    switch (gender, last) {
    case (.masculine, "й"):
      let stem = RussianDeclension.stem(of: word) ?? stem
      let nominative = Self.stressedPlurals.contains(lower) ? "я" : "и"
      self.init(stem, nominative: nominative, genitive: stem + "ев", isSoft: true, isAnimate)
    case (.masculine, "ь"):
      let stem = RussianDeclension.stem(of: word) ?? stem
      let nominative = Self.stressedPlurals.contains(lower) ? "я" : "и"
      self.init(stem, nominative: nominative, genitive: stem + "ей", isSoft: true, isAnimate)
    case (.masculine, _) where RussianDeclension.isConsonant(last):
      if lower.hasSuffix("анин") || lower.hasSuffix("янин") {
        // гражданин – граждане – граждан
        let people = String(word.dropLast(2))
        self.init(forms: [people + "е", people, people + "ам", people, people + "ами", people + "ах"])
      } else {
        let stem = RussianDeclension.stem(of: word) ?? word
        let isHusher = "жшчщ".contains(last)
        let genitive = stem + (isHusher ? "ей" : last == "ц" && !RussianStress.isOnEnding(word) ? "ев" : "ов")
        let nominative = Self.stressedPlurals.contains(lower) ? "а" : "кгхжшчщ".contains(last) ? "и" : "ы"
        self.init(stem, nominative: nominative, genitive: genitive, isSoft: false, isAnimate)
      }
    case (.feminine, "а"):
      let nominative = "кгхжшчщ".contains(before) ? "и" : "ы"
      self.init(stem, nominative: nominative, genitive: Self.bare(stem), isSoft: false, isAnimate)
    case (.feminine, "я"):
      let genitive =
        before == "и"
        ? stem.dropLast() + "ий"
        : before == "ь"
          ? stem.dropLast() + "ей" : RussianDeclension.vowels.contains(before) ? stem + "й" : Self.bareSoft(stem)[...]
      self.init(stem, nominative: "и", genitive: String(genitive), isSoft: true, isAnimate)
    case (.feminine, "ь"):
      let stem = RussianDeclension.softStem(of: word) ?? stem
      self.init(stem, nominative: "и", genitive: stem + "ей", isSoft: !"жшчщ".contains(before), isAnimate)
    case (.neuter, "я"):
      // имя – имена – имён
      let names = stem + "ен"
      self.init(forms: [names + "а", stem + "ён", names + "ам", names + "а", names + "ами", names + "ах"])
    case (.neuter, "о"): self.init(stem, nominative: "а", genitive: Self.bare(stem), isSoft: false, isAnimate)
    case (.neuter, "е"):
      let isHard = "жшчщц".contains(before)
      let genitive =
        before == "и" || before == "ь" ? stem.dropLast() + "ий" : isHard ? Self.bare(stem)[...] : stem + "ей"
      self.init(stem, nominative: isHard ? "а" : "я", genitive: String(genitive), isSoft: !isHard, isAnimate)
    default: return nil
    }
  }

  /// An adjective that agrees: новые, хорошие, дальние.
  init?(adjective word: String, isAnimate: Bool) {
    guard RussianDeclension.adjectiveGender(word) != nil else { return nil }
    if let possessive = RussianPossessive(word) {
      forms = possessive.plural(isAnimate: isAnimate)
      return
    }
    let stem = word.dropLast(2)
    let before = stem.last?.lowercased().first ?? " "
    let ending = word.suffix(2).lowercased()
    let isSoft = "кгхжшчщ".contains(before) || ["яя", "ее", "ие"].contains(ending) || ending == "ий"
    let i = isSoft ? "и" : "ы"
    forms = [i + "е", i + "х", i + "м", isAnimate ? i + "х" : i + "е", i + "ми", i + "х"].map { stem + $0 }
  }

  private init(forms: [String]) { self.forms = forms }

  private init(_ stem: String, nominative: String, genitive: String, isSoft: Bool, _ isAnimate: Bool) {
    let a = isSoft ? "я" : "а"
    forms = [
      stem + nominative, genitive, stem + a + "м", isAnimate ? genitive : stem + nominative, stem + a + "ми",
      stem + a + "х",
    ]
  }

  /// A stem without ending, with the vowel that parts two consonants: граница границ, визитка визиток, окно окон, кольцо
  /// колец; but форма форм, волна волн.
  static func bare(_ stem: String) -> String {
    let lower = TextForm.key(stem)
    if let listed = bareStems[lower] { return RussianDeclension.cased(listed, like: stem) }
    let letters = Array(stem)
    guard letters.count > 2, let last = letters.last, RussianDeclension.isConsonant(last) else { return stem }
    let before = letters[letters.count - 2]
    if before == "ь" || before == "й" {
      return "кц".contains(last) ? String(letters.dropLast(2)) + "е" + String(last) : stem
    }
    guard RussianDeclension.isConsonant(before), "кнлц".contains(last), last != before,
      !"ст".contains(before) || "клн".contains(last), last != "н" || !"рл".contains(before)
    else {
      return stem
    }
    let vowel = "жшчщ".contains(before) || last == "ц" || "лн".contains(last) && !"кгх".contains(before) ? "е" : "о"
    return String(letters.dropLast()) + vowel + String(last)
  }

  /// The same of a stem that a я follows: песня песен, земля земель, пуля пуль.
  private static func bareSoft(_ stem: String) -> String {
    if let listed = bareStems[stem.lowercased()] { return RussianDeclension.cased(listed, like: stem) }
    let letters = Array(stem)
    guard letters.count > 2, let last = letters.last, last == "н" || last == "л" else { return stem + "ь" }
    let before = letters[letters.count - 2]
    guard RussianDeclension.isConsonant(before) || before == "й" || before == "ь" else { return stem + "ь" }
    let kept = letters.dropLast(before == "й" || before == "ь" ? 2 : 1)
    return String(kept) + "е" + String(last) + (last == "л" ? "ь" : "")
  }

  /// Genitives of the plural that no rule of consonants tells.
  static let bareStems = [
    "сестр": "сестёр", "медсестр": "медсестёр", "ребр": "рёбер", "бедр": "бёдер", "ведр": "вёдер", "ядр": "ядер",
    "судьб": "судеб", "свадьб": "свадеб", "усадьб": "усадеб", "тюрьм": "тюрем", "письм": "писем", "зерн": "зёрен",
    "яйц": "яиц", "солнц": "солнц", "войск": "войск", "игл": "игл", "деньг": "денег", "серьг": "серёг",
    "деревн": "деревень", "барышн": "барышень", "кухн": "кухонь",
  ]

  /// Whether a noun with this stem has a stressed -а in the nominative plural: остров.
  static func isStressed(_ stem: String) -> Bool { stressedPlurals.contains(stem.lowercased()) }

  /// Nouns with a stressed -а in the nominative plural.
  private static let stressedPlurals: Set<String> = [
    "город", "поезд", "паспорт", "директор", "профессор", "адрес", "доктор", "остров", "берег", "лес", "глаз", "номер",
    "цвет",
    "луг", "рог", "том", "счёт", "счет", "корпус", "катер", "сорт", "вечер", "округ", "холод", "снег", "дом", "век",
    "мастер",
    "инспектор",
    "край", "договор", "купол", "отпуск", "пропуск", "сервер", "тон", "учитель", "якорь", "лагерь",
  ]
}
