internal import TumenModel

/// The singular of one Russian word in the five oblique cases.
///
/// The endings are those of school grammar (A. A. Zaliznyak, Grammatical Dictionary of Russian, 1977); endings that depend on
/// the stress are spelled as ``RussianStress`` knows it.
package struct RussianDeclension: Hashable, Sendable {
  /// What a word is within a name.
  enum Role: Sendable {
    case surname, given, patronymic, noun, adjective
  }

  enum Gender: Sendable {
    case masculine, feminine, neuter, plural
  }

  /// Genitive, dative, accusative, instrumental, prepositional.
  let forms: [String]

  func form(_ grammaticalCase: RussianCase, of nominative: String) -> String {
    switch grammaticalCase {
    case .nominative: nominative
    case .genitive: forms[0]
    case .dative: forms[1]
    case .accusative: forms[2]
    case .instrumental: forms[3]
    case .prepositional: forms[4]
    }
  }

  private init(_ stem: some StringProtocol, _ endings: String) {
    forms = endings.split(separator: " ").map { "\(stem)\($0)" }
  }

  private init(forms: [String]) { self.forms = forms }

  /// `nil` if the word is not declined.
  /// - Parameter isAnimate: whether the accusative of masculines and plurals is the genitive.
  init?(_ word: String, role: Role, gender: Gender, isAnimate: Bool) {
    guard let last = word.last?.lowercased().first, word.count > 1 else { return nil }
    switch role {
    case .adjective: self.init(adjective: word, isAnimate: isAnimate)
    case .patronymic:
      switch word.suffix(2).lowercased() {
      case "ич":
        let isStressed = Self.stressedPatronymics.contains(word.lowercased())
        self.init(word, isStressed ? "а у а ом е" : "а у а ем е")
      case "на": self.init(word.dropLast(), "ы е у ой е")
      default: return nil
      }
    case .surname: self.init(surname: word, last: last, gender: gender)
    case .given:
      if let stem = Self.fleetingGivenNames[TextForm.key(word)], gender == .masculine {
        self.init(Self.cased(stem, like: word), word.hasSuffix("ь") ? "я ю я ем е" : "а у а ом е")
      } else {
        self.init(noun: word, last: last, gender: gender, isAnimate: true)
      }
    case .noun: self.init(noun: word, last: last, gender: gender, isAnimate: isAnimate)
    }
  }

  // MARK: Nouns

  private init?(noun word: String, last: Character, gender: Gender, isAnimate: Bool) {
    let stem = word.dropLast()
    let before = stem.last?.lowercased().first ?? " "
    switch (last, gender) {
    case ("а", .masculine), ("а", .feminine):
      guard !Self.vowels.contains(before) else { return nil }
      self.init(
        stem,
        "\(Self.velarsAndHushers.contains(before) ? "и" : "ы") е у "
          + "\(Self.hushers.contains(before) && !RussianStress.isOnEnding(word) ? "ей" : "ой") е")
    case ("я", .masculine), ("я", .feminine):
      if RussianStress.isOnEnding(word) {
        self.init(stem, "и е ю ёй е")
      } else {
        self.init(stem, before == "и" ? "и и ю ей и" : "и е ю ей е")
      }
    case ("а", .plural):
      // острова, ворота
      let genitive = RussianPlural.isStressed(String(stem)) ? stem + "ов" : RussianPlural.bare(String(stem))
      self.init(plural: word, stem, genitive, ("ам", "ами", "ах"), isAnimate)
    case ("я", .plural):
      // поля, здания, перья
      let genitive =
        before == "и"
        ? stem.dropLast() + "ий" : Self.vowels.contains(before) || before == "ь" ? stem + "ев" : stem + "ей"
      self.init(plural: word, stem, String(genitive), ("ям", "ями", "ях"), isAnimate)
    case ("е", .plural):
      // граждане
      self.init(plural: word, stem, String(stem), ("ам", "ами", "ах"), isAnimate)
    case ("ь", .feminine):
      if let soft = Self.softStem(of: word) {
        let instrumental = soft.lowercased().hasSuffix("ер") ? soft : String(stem)
        self.init(forms: ["\(soft)и", "\(soft)и", word, "\(instrumental)ью", "\(soft)и"])
      } else {
        self.init(stem, "и и ь ью и")
      }
    case ("ь", .masculine) where word.lowercased() == "путь":
      self.init(forms: ["\(stem)и", "\(stem)и", word, "\(stem)ём", "\(stem)и"])
    case ("ь", .masculine):
      let stem = Self.fleeting(word) ?? String(stem)
      self.init(animate: isAnimate, word, stem[...], RussianStress.isOnEnding(word) ? "я ю я ём е" : "я ю я ем е")
    case ("й", .masculine):
      let stem = Self.fleeting(word) ?? String(stem)
      let endings =
        before == "и" && word.count > 3 ? "я ю я ем и" : RussianStress.isOnEnding(word) ? "я ю я ём е" : "я ю я ем е"
      self.init(animate: isAnimate, word, stem[...], endings)
    case ("о", .neuter): self.init(stem, "а у о ом е")
    case ("я", .neuter):
      // имя – имени – именем
      self.init(forms: ["\(stem)ени", "\(stem)ени", word, "\(stem)енем", "\(stem)ени"])
    case ("е", .neuter):
      if before == "и" {
        self.init(stem, "я ю е ем и")
      } else {
        self.init(stem, Self.hushers.contains(before) ? "а у е ем е" : "я ю е ем е")
      }
    case ("ы", .plural), ("и", .plural):
      let isSoft = last == "и" && !Self.velarsAndHushers.contains(before)
      let vowels = isSoft ? ("ям", "ями", "ях") : ("ам", "ами", "ах")
      let genitive = RussianPluralNoun(stem: String(stem), isSoft: isSoft, isAnimate: isAnimate).genitive
      self.init(plural: word, stem, genitive, vowels, isAnimate)
    case (_, .masculine) where Self.isConsonant(last):
      let stem = Self.fleeting(word) ?? word
      self.init(
        animate: isAnimate, word, Substring(stem),
        Self.hushers.contains(last) && !RussianStress.isOnEnding(word) ? "а у а ем е" : "а у а ом е")
    default: return nil
    }
  }

  private init(
    plural word: String, _ stem: Substring, _ genitive: String, _ endings: (String, String, String), _ isAnimate: Bool
  ) {
    let genitive = Self.cased(genitive, like: word)
    forms = [
      genitive, "\(stem)\(endings.0)", isAnimate ? genitive : word, "\(stem)\(endings.1)", "\(stem)\(endings.2)",
    ]
  }

  private init(animate: Bool, _ word: String, _ stem: Substring, _ endings: String) {
    let animateForms = RussianDeclension(stem, endings).forms
    forms = animate ? animateForms : [animateForms[0], animateForms[1], word, animateForms[3], animateForms[4]]
  }

  // MARK: Surnames

  private init?(surname word: String, last: Character, gender: Gender) {
    let lower = word.lowercased()
    if Self.indeclinableSurnames.contains(lower) { return nil }
    let stem = word.dropLast()
    switch gender {
    case .feminine:
      if lower.hasSuffix("ая") || lower.hasSuffix("яя") {
        self.init(adjective: word, isAnimate: true)
      } else if Self.femaleEndings.contains(where: lower.hasSuffix), lower.count > 4 {
        self.init(stem, "ой ой у ой ой")
      } else if last == "а" || last == "я" {
        self.init(noun: word, last: last, gender: .feminine, isAnimate: true)
      } else {
        return nil
      }
    default:
      if lower.hasSuffix("ых") || lower.hasSuffix("их"), lower.count > 3 { return nil }
      if Self.maleEndings.contains(where: lower.hasSuffix), lower.count > 3 {
        let isForeign = Self.foreignSurnames.contains(lower) || CyrillicChinese.isName([word])
        self.init(word, isForeign ? "а у а ом е" : "а у а ым е")
      } else if lower.hasSuffix("ый")
        || (lower.hasSuffix("ой") && Self.vowelCount(lower) > 1
          && !Self.isNounLikeAdjective(lower))
        || (lower.hasSuffix("ий") && Self.adjectiveStems.contains(stem.dropLast().last?.lowercased().first ?? " "))
      {
        self.init(adjective: word, isAnimate: true)
      } else {
        self.init(noun: word, last: last, gender: .masculine, isAnimate: true)
      }
    }
  }

  // MARK: Adjectives

  private init?(adjective word: String, isAnimate: Bool) {
    let stem = word.dropLast(2)
    if let possessive = RussianPossessive(word) {
      self.init(forms: possessive.singular(isAnimate: isAnimate))
      return
    }
    let before = stem.last?.lowercased().first ?? " "
    let isHusher = "жшчщ".contains(before)
    let isVelar = "кгх".contains(before)
    switch word.suffix(2).lowercased() {
    case "ый", "ой":
      let i = isVelar || isHusher ? "и" : "ы"
      self.init(animate: isAnimate, word, stem, "ого ому ого \(i)м ом")
    case "ий":
      self.init(animate: isAnimate, word, stem, isVelar ? "ого ому ого им ом" : "его ему его им ем")
    case "ая":
      let isUnstressed = isHusher && !Self.stressedAdjectives.contains(word.lowercased())
      self.init(stem, isUnstressed ? "ей ей ую ей ей" : "ой ой ую ой ой")
    case "яя": self.init(stem, "ей ей юю ей ей")
    case "ое": self.init(stem, "ого ому ое \(isVelar || isHusher ? "и" : "ы")м ом")
    case "ее": self.init(stem, "его ему ее им ем")
    case "ые", "ие":
      let i = word.suffix(2).lowercased().prefix(1)
      self.init(stem, "\(i)х \(i)м \(isAnimate ? "\(i)х" : "\(i)е") \(i)ми \(i)х")
    default: return nil
    }
  }

  /// The endings of adjectives in all their forms, hard and soft, the longer ones first.
  package static let adjectiveEndings = [
    "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых",
    "их", "ым", "им", "ом", "ем", "ей",
  ]

  /// Whether a word has the ending of an adjective in the nominative, and its gender.
  static func adjectiveGender(_ word: String) -> Gender? {
    guard mayEndAdjective(word.unicodeScalars.last), vowelCount(word) > 1, word.count > 3 else { return nil }
    let lower = word.lowercased()
    if let possessive = RussianPossessive(word) { return possessive.gender }
    // Китая is a genitive.
    if nounsInAya.contains(lower) || (lower.hasSuffix("ая") && nounsLikeAdjectives.contains(lower.dropLast() + "й")) {
      return nil
    }
    switch lower.suffix(2) {
    case "ый", "ой": return .masculine
    case "ий": return isSoftAdjective(lower) ? .masculine : nil
    case "ая", "яя": return .feminine
    case "ое", "ее": return .neuter
    case "ые": return .plural
    case "ие": return isSoftAdjective(lower) ? .plural : nil
    default: return nil
    }
  }

  /// Whether an adjective in the nominative may end in a letter, or in a mark on one.
  private static func mayEndAdjective(_ letter: Unicode.Scalar?) -> Bool {
    switch letter {
    case "й", "я", "е", "ё", "и", "Й", "Я", "Е", "Ё", "И", "\u{0306}", "\u{0308}": true
    default: false
    }
  }

  /// Whether -ий or -ие is an adjective's: behind к г х and hushers, and behind a н that a consonant precedes (дальний,
  /// верхние), not a vowel (гений, соглашение).
  private static func isSoftAdjective(_ lower: String) -> Bool {
    let stem = lower.dropLast(2)
    guard let last = stem.last else { return false }
    if "кгхжшчщ".contains(last) || stem == "син" { return true }
    return last == "н" && (stem.dropLast().last.map { isConsonant($0) || $0 == "ь" } ?? false)
  }

  /// Nouns that end as adjectives do.
  static let nounsLikeAdjectives: Set<String> = [
    "китай", "край", "шанхай", "бой", "строй", "герой", "музей", "хой", "ханой", "алтай", "рой", "слой", "дубай",
    "конвой", "перебой", "прибой", "водопой", "левкой", "отбой", "застой", "покой", "настрой", "разбой", "уренгой",
    "раскрой", "устой", "удой", "отстой", "запой",
  ]

  /// Whether a word in -ой or -ай is a noun: Ханой, Росгранстрой.
  static func isNounLikeAdjective(_ word: String) -> Bool {
    let lower = word.lowercased()
    return nounsLikeAdjectives.contains(lower) || (lower.hasSuffix("строй") && lower.count > 5)
  }

  /// Adjectives in -ой behind a husher, which keep о where others have е.
  private static let stressedAdjectives: Set<String> = ["большая", "небольшая", "чужая"]

  private static let nounsInAya: Set<String> = ["стая", "свая"]

  // MARK: Letters

  static let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"]
  static let hushers: Set<Character> = ["ж", "ш", "ч", "щ", "ц"]
  private static let velarsAndHushers: Set<Character> = ["к", "г", "х", "ж", "ш", "ч", "щ"]

  /// Whether a small letter is a consonant; й is none.
  package static func isConsonant(_ letter: Character) -> Bool { "бвгджзклмнпрстфхцчшщ".contains(letter) }
  static func vowelCount(_ word: String) -> Int { word.lowercased().count { vowels.contains($0) } }

  /// `model`'s capital or capitals, on `stem`.
  static func cased(_ stem: String, like model: String) -> String {
    if model.count > 1, model == model.uppercased() { return stem.uppercased() }
    return model.first?.isUppercase == true ? stem.prefix(1).uppercased() + stem.dropFirst() : stem
  }

  /// The stem of a noun before an ending that begins with a vowel, where it is not the word itself without ь.
  static func stem(of word: String) -> String? { fleeting(word) }

  /// The stem of a feminine in -ь that has another one in its oblique cases: матери of мать, церкви of церковь. The name
  /// Любовь keeps its vowel.
  static func softStem(of word: String) -> String? {
    word == "Любовь" ? nil : softStems[word.lowercased()].map { cased($0, like: word) }
  }

  static let softStems = [
    "мать": "матер", "дочь": "дочер", "церковь": "церкв", "любовь": "любв", "нелюбовь": "нелюбв", "ложь": "лж",
    "рожь": "рж", "вошь": "вш",
  ]

  /// The stem of a word whose last vowel is lost: Кравец – Кравца, Коломиец – Коломийца, Стрелец – Стрельца,
  /// Волчонок – Волчонка, посол – посла, Пивень – Пивня. `nil` if the vowel stays.
  private static func fleeting(_ word: String) -> String? {
    let lower = word.lowercased()
    if let stem = fleetingNouns[lower] { return cased(stem, like: word) }
    // Сон is a Korean name.
    if let stem = fleetingSyllables[word] { return stem }
    guard vowelCount(word) > 1 else { return nil }
    let letters = Array(lower)
    func stem(dropping count: Int, adding ending: String) -> String {
      let ending = word == word.uppercased() ? ending.uppercased() : ending
      return String(word.dropLast(count)) + ending
    }
    if lower.hasSuffix("ец"), letters.count > 3 {
      let before = letters[letters.count - 3]
      if vowels.contains(before) { return stem(dropping: 2, adding: "йц") }
      // Two consonants keep their vowel: Кузнец, Чернец.
      if isConsonant(before), isConsonant(letters[letters.count - 4]) { return nil }
      return stem(dropping: 2, adding: before == "л" ? "ьц" : "ц")
    }
    if lower.hasSuffix("онок") || lower.hasSuffix("енок") || lower.hasSuffix("ёнок") {
      return stem(dropping: 2, adding: "к")
    }
    return nil
  }

  // MARK: Lists

  private static let maleEndings = ["ов", "ев", "ёв", "ин", "ын"]
  private static let femaleEndings = ["ова", "ева", "ёва", "ина", "ына"]
  /// Before -ий: an adjective (Крупский, Долгий, Крайний), not a noun (Гайдий).
  private static let adjectiveStems: Set<Character> = ["к", "г", "х", "ж", "ш", "щ", "н", "ч"]
  /// Surnames that look Russian by their end and are not: instrumental in -ом.
  private static let foreignSurnames: Set<String> = [
    "дарвин", "чаплин", "грин", "кронин", "франклин", "мартин", "остин", "эрвин", "годвин", "болдуин", "кин", "квин",
    "бюлов", "вирхов", "гуцков", "цин", "мин", "син", "чин",
  ]
  /// French surnames with a stressed -а or -я.
  private static let indeclinableSurnames: Set<String> = [
    "дюма", "золя", "петипа", "дега", "люка", "тома", "ферма", "барра", "колла",
  ]
  private static let fleetingGivenNames = ["лев": "льв", "павел": "павл", "петр": "петр"]
  private static let stressedPatronymics: Set<String> = ["ильич", "фомич", "лукич", "кузьмич"]
  private static let fleetingSyllables = [
    "сон": "сн", "рот": "рт", "ров": "рв", "мох": "мх", "шов": "шв", "лён": "льн", "лен": "льн", "заём": "займ",
    "заем": "займ", "наём": "найм", "наем": "найм",
  ]
  /// The nouns that lose a vowel, by the stem that is left: день of дн, ложь of лж.
  static let nounsOfStems = Dictionary(
    shortenedNouns.map { ($0.stem.replacing("ё", with: "е"), [$0.noun.replacing("ё", with: "е")]) }, uniquingKeysWith: +
  )
  /// The same, noun by noun.
  static let shortenedNouns: [(noun: String, stem: String)] = [fleetingNouns, fleetingSyllables, softStems].flatMap {
    $0.map { ($0.key, $0.value) }
  }
  static let fleetingNouns = [
    "костер": "костр", "костёр": "костр", "ковер": "ковр", "ковёр": "ковр", "шатер": "шатр", "шатёр": "шатр",
    "бугор": "бугр", "хребет": "хребт", "кашель": "кашл", "пепел": "пепл", "дятел": "дятл", "вымысел": "вымысл",
    "замысел": "замысл", "промысел": "промысл", "умысел": "умысл", "гребень": "гребн", "овес": "овс", "овёс": "овс",
    "ноготь": "ногт", "коготь": "когт", "локоть": "локт", "деготь": "дегт", "дёготь": "дёгт", "бубен": "бубн",
    "стебель": "стебл",
    "осел": "осл", "осёл": "осл", "пес": "пс", "пёс": "пс", "соловей": "соловь", "воробей": "воробь",
    "муравей": "муравь",
    "ручей": "ручь", "улей": "уль", "репей": "репь", "кремень": "кремн", "плетень": "плетн", "ломоть": "ломт",
    "посол": "посл", "день": "дн", "пень": "пн", "орел": "орл", "орёл": "орл", "лоб": "лб", "лед": "льд", "лёд": "льд",
    "городок": "городк", "поселок": "поселк", "посёлок": "посёлк", "пивень": "пивн", "козел": "козл", "козёл": "козл",
    "заяц": "зайц", "перешеек": "перешейк", "рынок": "рынк", "замок": "замк", "порядок": "порядк", "участок": "участк",
    "боец": "бойц",
    "список": "списк", "значок": "значк", "заголовок": "заголовк", "ползунок": "ползунк", "потомок": "потомк",
    "снимок": "снимк", "рисунок": "рисунк", "песок": "песк", "кусок": "куск", "потолок": "потолк", "остаток": "остатк",
    "отрывок": "отрывк", "подарок": "подарк", "звонок": "звонк", "щелчок": "щелчк", "ярлычок": "ярлычк",
    "порошок": "порошк", "молоток": "молотк", "станок": "станк", "каток": "катк", "кружок": "кружк", "мешок": "мешк",
    "флажок": "флажк", "отпечаток": "отпечатк", "недостаток": "недостатк", "избыток": "избытк", "убыток": "убытк",
    "промежуток": "промежутк", "зачаток": "зачатк", "придаток": "придатк", "упадок": "упадк",
    "беспорядок": "беспорядк", "распорядок": "распорядк", "отросток": "отростк", "подросток": "подростк",
    "мосток": "мостк", "листок": "листк", "свисток": "свистк", "чулок": "чулк", "носок": "носк", "цветок": "цветк",
    "прыжок": "прыжк", "рывок": "рывк", "толчок": "толчк", "скачок": "скачк", "крючок": "крючк", "стрелок": "стрелк",
    "ободок": "ободк", "напиток": "напитк", "сгусток": "сгустк", "пучок": "пучк", "брусок": "бруск", "лоток": "лотк",
    "поединок": "поединк", "осадок": "осадк", "предок": "предк", "отрезок": "отрезк", "перекресток": "перекрестк",
    "перекрёсток": "перекрёстк", "подзаголовок": "подзаголовк", "столбец": "столбц", "уровень": "уровн",
    "перечень": "перечн", "корень": "корн", "камень": "камн", "ремень": "ремн", "парень": "парн", "ливень": "ливн",
    "огонь": "огн", "уголь": "угл", "узел": "узл", "угол": "угл", "котел": "котл", "котёл": "котл", "ветер": "ветр",
  ]
}
