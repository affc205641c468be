public import TumenModel

/// A Russian name or title, declined.
public struct InflectedName: Hashable, Sendable {
  /// One case of it.
  public struct Form: Hashable, Sendable {
    /// The case.
    public let grammaticalCase: RussianCase
    /// The name in this case.
    public let text: String
  }

  /// The name as it was given, in NFC.
  public let text: String
  /// The six cases of the singular (or of a name that has only a plural), the nominative first.
  public let forms: [Form]
  /// Whether all cases are alike.
  public var isIndeclinable: Bool { forms.allSatisfy { $0.text == text } }
}

/// Declines the names of persons and places, and titles, in Russian.
///
/// A person's name is a Korean one if all its words are Korean syllables in Cyrillic; of those only the last word is
/// declined, and only for men (Пак Тхэ Сона; с Ким Ё Чжон). Of other persons' names every word is. In the name of a
/// place or a title the first noun is declined, with the adjectives that agree with it; what follows is fixed.
public enum RussianName {
  /// What a name stands for.
  public enum Kind: String, Sendable, CaseIterable {
    case person, place, title
    /// A part of a person's name by itself, which its form does not always tell: Марлен, Августина.
    case given, surname
  }

  /// - Parameter gender: a person's gender; guessed from the patronymic, the given name or the surname if `nil`.
  public static func inflected(_ name: String, kind: Kind, gender: Concept.Gender? = nil) -> InflectedName {
    let text = TextForm.spaced(TextForm.nfc(name))
    let words = text.split(separator: " ").map(String.init)
    let declined: [[String]]
    switch kind {
    case .person: declined = words.isEmpty ? [] : person(words, gender)
    case .given:
      declined = words.map {
        cases($0, .given, gender == .female || (gender == nil && isFemale([$0], [.given])) ? .feminine : .masculine)
      }
    case .surname:
      declined = words.map {
        cases($0, .surname, gender == .female || (gender == nil && isFemale([$0], [.surname])) ? .feminine : .masculine)
      }
    case .place: declined = phrase(words, isAnimate: false, hasProperNames: true)
    case .title: declined = phrase(words, isAnimate: true, hasProperNames: false)
    }
    let forms = RussianCase.allCases.indices.map { index in
      InflectedName.Form(
        grammaticalCase: RussianCase.allCases[index],
        text: declined.map { $0[index] }.joined(separator: " "))
    }
    return InflectedName(text: text, forms: forms)
  }

  /// The plural of a common term in the six cases, by the rules of ``phrase(_:isAnimate:)``; empty if it has none.
  package static func plural(_ term: String, isAnimate: Bool) -> [String] {
    let words = TextForm.spaced(TextForm.nfc(term)).split(separator: " ").map(String.init)
    guard let head = words.firstIndex(where: { nounGender($0) != nil && !isAdjective($0, in: words) }),
      let gender = nounGender(words[head]), gender != .plural
    else { return [] }
    // премьер-министры: the last part.
    let parts = words[head].split(separator: "-")
    let fixed = parts.dropLast().map { $0 + "-" }.joined()
    guard let noun = RussianPlural(noun: String(parts.last ?? ""), gender: gender, isAnimate: isAnimate) else {
      return []
    }
    return RussianCase.allCases.indices.map { index in
      words.enumerated().map { place, word in
        if place == head { return fixed + noun.forms[index] }
        guard place < head, let adjective = RussianPlural(adjective: word, isAnimate: isAnimate) else { return word }
        return adjective.forms[index]
      }.joined(separator: " ")
    }
  }

  /// Whether a name is a Korean one in Cyrillic letters: made of Korean syllables, and built like a name.
  package static func isKorean(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return CyrillicKorean.isName(words) || (words.count == 1 && CyrillicKorean.syllables(words[0]) > 1)
  }

  /// Whether a person's name is a Russian one by its given name, patronymic or the ending of its surname; names of other
  /// peoples in Cyrillic are not.
  package static func isRussian(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    // Си Цзиньпин: a first word of one syllable that is no given name is a Chinese surname.
    if words.count == 2, RussianDeclension.vowelCount(words[0]) == 1, RussianGivenNames.gender(of: words[0]) == nil {
      return false
    }
    return words.contains { word in
      let lower = word.lowercased()
      return RussianGivenNames.gender(of: word) != nil || isPatronymic(word)
        || [
          "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "ская", "цкий", "цкая", "енко", "ых",
          "их",
        ]
        .contains { lower.hasSuffix($0) && lower.count > $0.count + 2 }
    }
  }

  /// Whether words that agree with one name or term of a thing agree with the other too: both have the same gender and
  /// number. Of what is not declined neither is known.
  package static func agreeAlike(_ first: String, _ second: String) -> Bool {
    guard let gender = gender(ofPhrase: first) else { return false }
    return gender == self.gender(ofPhrase: second)
  }

  /// Whether a term has a word that may name a living being by its ending: пользователь, игрок, клиент (and документ).
  package static func mayBeAnimate(_ term: String) -> Bool {
    term.lowercased().split { $0 == " " || $0 == "-" }.contains { word in
      ["тель", "ор", "ер", "ёр", "ник", "ок", "ист", "ант", "ент", "ец", "арь", "лог", "граф", "ин"].contains {
        word.hasSuffix($0)
      }
        && !thingsLikeBeings.contains(String(word))
    }
  }

  private static let thingsLikeBeings: Set<String> = [
    "документ", "сервер", "принтер", "компьютер", "элемент", "момент", "договор", "разговор", "переговор", "двор",
    "размер",
    "номер", "характер", "параметр", "источник", "список", "рисунок", "значок", "участок", "рынок", "срок", "урок",
    "поток",
    "магазин", "причин", "берег", "каталог", "диалог", "телеграф", "график", "параграф", "контейнер", "буфер",
    "монитор",
    "процессор", "коридор", "самолет", "спутник", "ящик", "патент", "инструмент", "аргумент", "фрагмент", "компонент",
    "процент", "корабль", "конец", "столбец",
  ]

  /// The gender of the noun that a phrase is built around.
  private static func gender(ofPhrase phrase: String) -> RussianDeclension.Gender? {
    let words = TextForm.spaced(phrase).split(separator: " ").map(String.init)
    return words.first { nounGender($0) != nil && !isAdjective($0, in: words) }.flatMap(nounGender)
  }

  /// Whether a word is an adjective by its ending, as names of rivers and towns are that Russian has made: Туманная.
  package static func isAdjective(_ word: String) -> Bool { RussianDeclension.adjectiveGender(word) != nil }

  /// Whether a word ends as adjectives do in one of their forms: 32-битные, 25-летнего.
  static func isAdjectival(_ word: String) -> Bool {
    [
      "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей",
      "ую", "юю", "ых", "их", "ыми", "ими",
    ]
    .contains { word.hasSuffix($0) }
  }

  /// The words without what may be the ending of a case: enough to find what a name may be a form of.
  package static func withoutEndings(_ name: String) -> String {
    name.split(separator: " ").map { word in
      let ending = endings.first { word.hasSuffix($0) && word.count > $0.count + 2 } ?? ""
      return String(word.dropLast(ending.count))
    }.joined(separator: " ")
  }

  /// Longer ones first.
  private static let endings = [
    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей", "ом", "ем", "ым", "им", "ую", "юю", "ах", "ях",
    "ых", "их",
    "ою", "ею", "ью", "а", "я", "у", "ю", "е", "и", "ы", "о",
  ]

  /// A word in the six cases.
  private static func cases(
    _ word: String, _ role: RussianDeclension.Role, _ gender: RussianDeclension.Gender, isAnimate: Bool = true
  ) -> [String] {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else {
      return declined(word, RussianDeclension(word, role: role, gender: gender, isAnimate: isAnimate))
    }
    // Комсомольск-на-Амуре, Ростов-на-Дону: what stands before the preposition is declined.
    if parts.count == 3, prepositions.contains(parts[1].lowercased()) {
      return cases(parts[0], role, nounGender(parts[0]) ?? gender, isAnimate: isAnimate).map {
        "\($0)-\(parts[1])-\(parts[2])"
      }
    }
    // Петропавловск-Камчатский, Переславль-Залесский: a noun and its adjective.
    if role == .noun, parts.count == 2, !isAnimate, RussianDeclension.adjectiveGender(parts[1]) == .masculine,
      !nounsLikeAdjectives.contains(parts[1].lowercased()), let own = nounGender(parts[0])
    {
      let (noun, adjective) = (
        cases(parts[0], .noun, own, isAnimate: false), cases(parts[1], .adjective, own, isAnimate: false)
      )
      return zip(noun, adjective).map { "\($0)-\($1)" }
    }
    // Both parts of a double surname (Салтыков-Щедрин) and of Анна-Мария, else the last (премьер-министр, Жан-Жак,
    // Санкт-Петербург).
    var result = Array(repeating: "", count: RussianCase.allCases.count)
    for (index, part) in parts.enumerated() {
      let isDeclined =
        role == .surname ? RussianDeclension.vowelCount(part) > 1 : role == .given && "ая".contains(part.last ?? " ")
      let isFixed = index < parts.count - 1 && !isDeclined
      let forms = isFixed ? fixed(part) : cases(part, role, gender, isAnimate: isAnimate)
      for place in result.indices { result[place] += (index == 0 ? "" : "-") + forms[place] }
    }
    return result
  }

  private static func declined(_ word: String, _ declension: RussianDeclension?) -> [String] {
    guard let declension else { return fixed(word) }
    let forms = RussianCase.allCases.map { declension.form($0, of: word) }
    return word.count > 1 && word == word.uppercased() ? forms.map { $0.uppercased() } : forms
  }

  private static func fixed(_ word: String) -> [String] { RussianCase.allCases.map { _ in word } }

  /// All capitals with no vowel of a word in them are read letter by letter: КНДР, ЦТАК. Initials too.
  private static func isAbbreviation(_ word: String) -> Bool {
    word.hasSuffix(".")
      || (word.count > 1 && word == word.uppercased() && word.count < 6 && RussianDeclension.vowelCount(word) < 2)
  }

  // MARK: Persons

  private static func person(_ words: [String], _ gender: Concept.Gender?) -> [[String]] {
    if CyrillicKorean.isName(words) {
      let isMale = gender != .female
      return words.enumerated().map { index, word in
        guard index == words.count - 1, isMale, let last = word.last?.lowercased().first,
          RussianDeclension.isConsonant(last) || last == "ь" || last == "й"
        else { return fixed(word) }
        return cases(word, .noun, .masculine)
      }
    }
    let roles = roles(of: words)
    let isFemale = gender.map { $0 == .female } ?? isFemale(words, roles)
    let grammatical: RussianDeclension.Gender = isFemale ? .feminine : .masculine
    return zip(words, roles).map { word, role in
      isAbbreviation(word) || nameParticles.contains(word) ? fixed(word) : cases(word, role, grammatical)
    }
  }

  /// Given name, patronymic and surname by form and order: «Имя Отчество Фамилия», «Фамилия Имя Отчество», «Имя
  /// Фамилия», a given name alone if it is a common one.
  private static func roles(of words: [String]) -> [RussianDeclension.Role] {
    // Ольга Шостакович has a surname in -ович: a patronymic agrees with the given name before it.
    let patronymic = words.indices.dropFirst().last { index in
      guard isPatronymic(words[index]) else { return false }
      let gender = RussianGivenNames.gender(of: words[index - 1])
      return gender == nil || (gender == .female) == words[index].lowercased().hasSuffix("на")
    }
    let given =
      patronymic.flatMap { $0 > 0 ? $0 - 1 : nil }
      ?? words.firstIndex { RussianGivenNames.gender(of: $0) != nil }
      // Beside initials stands a surname: Путин В. В.
      ?? (words.count > 1 && !words.contains { $0.hasSuffix(".") } ? 0 : nil)
    return words.indices.map { index in
      index == patronymic ? .patronymic : index == given ? .given : .surname
    }
  }

  /// By its ending, which surnames such as Бабич share: so never the first word, and of the last only with two before.
  static func isPatronymic(_ word: String) -> Bool {
    let lower = word.lowercased()
    return ["ович", "евич", "ьич", "овна", "евна", "ична", "инична"].contains { lower.hasSuffix($0) }
      || ["ильич", "фомич", "лукич", "кузьмич", "никитич"].contains(lower)
  }

  private static func isFemale(_ words: [String], _ roles: [RussianDeclension.Role]) -> Bool {
    for (word, role) in zip(words, roles) {
      switch role {
      case .patronymic: return word.lowercased().hasSuffix("на")
      case .given: if let gender = RussianGivenNames.gender(of: word) { return gender == .female }
      default: break
      }
    }
    let surname = zip(words, roles).first { $0.1 == .surname }?.0.lowercased() ?? ""
    let given = zip(words, roles).first { $0.1 == .given }?.0.lowercased()
    if ["ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ая"].contains(where: surname.hasSuffix) {
      return given.map { !$0.isEmpty && ("аяьи".contains($0.last ?? " ")) } ?? true
    }
    return given.map { $0.hasSuffix("а") || $0.hasSuffix("я") } ?? false
  }

  // MARK: Places and titles

  /// Adjectives, the noun that they agree with, and adjectives behind it if nothing else follows them (река
  /// Туманная); the name behind «город» agrees too (в городе Москве); the rest is fixed (председатель комитета).
  private static func phrase(_ words: [String], isAnimate: Bool, hasProperNames: Bool) -> [[String]] {
    // заведующий отделом, уполномоченный по правам человека: an adjective is the head, and what follows is fixed.
    if let head = words.firstIndex(where: { nounsFromAdjectives.contains($0.lowercased().replacing("ё", with: "е")) }),
      words[..<head].allSatisfy({ RussianDeclension.adjectiveGender($0) == .masculine })
    {
      return words.enumerated().map { index, word in
        index <= head ? cases(word, .adjective, .masculine, isAnimate: isAnimate) : fixed(word)
      }
    }
    let head = words.firstIndex { nounGender($0) != nil && !isAdjective($0, in: words) }
    guard let head else {
      // Nothing but adjectives is a place named by one: Грозный, Отрадное, Великая.
      return words.map { word in
        let isNamed = RussianDeclension.adjectiveGender(word) != nil && !isAbbreviation(word)
        return isNamed ? cases(word, .adjective, .masculine, isAnimate: isAnimate) : fixed(word)
      }
    }
    let gender = nounGender(words[head]) ?? .masculine
    var isFixed = false
    return words.enumerated().map { index, word in
      if index == head { return cases(word, .noun, gender, isAnimate: isAnimate && gender != .plural) }
      if index < head {
        return RussianDeclension.adjectiveGender(word) == nil
          ? fixed(word) : cases(word, .adjective, gender, isAnimate: isAnimate)
      }
      let agrees =
        hasProperNames && !isFixed && RussianDeclension.adjectiveGender(word) == gender
        && word.first?.isUppercase == true
      if agrees { return cases(word, .adjective, gender, isAnimate: isAnimate) }
      if !isFixed, index == head + 1, words[head].lowercased() == "город", word.first?.isUppercase == true,
        let own = nounGender(word), own != .plural, own != .neuter
      {
        return cases(word, .noun, own, isAnimate: false)
      }
      isFixed = true
      return fixed(word)
    }
  }

  /// Whether a word is an adjective of the phrase: it ends like one and something stands behind or before it.
  private static func isAdjective(_ word: String, in words: [String]) -> Bool {
    guard RussianDeclension.adjectiveGender(word) != nil else { return false }
    // Петропавловск-Камчатский is a noun, Народно-Демократическая is none.
    if let first = word.split(separator: "-").first, first.count < word.count, first.last != "о" { return false }
    return !nounsLikeAdjectives.contains(word.lowercased())
  }

  /// By the ending; of nouns in -ь those listed, and places in -ль, are masculine. `nil` for what is not declined.
  private static func nounGender(_ word: String) -> RussianDeclension.Gender? {
    guard !isAbbreviation(word), let last = word.last?.lowercased().first,
      word.unicodeScalars.contains(where: isCyrillic)
    else { return nil }
    let parts = word.split(separator: "-")
    // Ростов-на-Дону is what Ростов is.
    if parts.count == 3, prepositions.contains(parts[1].lowercased()) { return nounGender(String(parts[0])) }
    let lower = word.lowercased().replacing("ё", with: "е")
    let plain = String(lower.split(separator: "-").last ?? "")
    if indeclinableNouns.contains(plain) { return nil }
    // Чеджудо, Хамгён-Пукто, Мокпхо.
    if ["до", "кто", "пхо"].contains(where: plain.hasSuffix), CyrillicKorean.syllables(plain) > 1 { return nil }
    switch last {
    case "я" where neuterNouns.contains(plain): return .neuter
    case "а", "я": return pluralNouns.contains(plain) ? .plural : .feminine
    case "о", "е": return .neuter
    case "ь": return isMasculineSoft(plain) ? .masculine : .feminine
    case "ы": return .plural
    case "и": return pluralNouns.contains(plain) ? .plural : nil
    case "й": return .masculine
    default: return RussianDeclension.isConsonant(last) ? .masculine : nil
    }
  }

  private static func isMasculineSoft(_ lower: String) -> Bool {
    masculineEndings.contains { lower.hasSuffix($0) } || masculineNouns.contains(lower)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x0400...0x04FF).contains(scalar.value) }

  private static let nameParticles: Set<String> = [
    "да", "де", "ди", "дю", "фон", "ван", "дер", "ден", "ла", "аль", "эль", "бен", "ибн",
  ]
  private static let prepositions: Set<String> = ["на", "под", "над", "в"]
  private static let masculineEndings = [
    "тель", "арь", "ырь", "поль", "авль", "даль", "мль", "спль", "чхоль", "иль", "куль",
  ]
  /// The ten neuters in -мя.
  private static let neuterNouns: Set<String> = [
    "имя", "время", "знамя", "племя", "семя", "бремя", "пламя", "темя", "стремя", "вымя",
  ]
  private static let masculineNouns: Set<String> = [
    "сеуль", "день", "гость", "вождь", "князь", "король", "кремль", "январь", "февраль", "апрель", "июнь", "июль",
    "сентябрь", "октябрь", "ноябрь", "декабрь", "путь", "руль", "рубль", "дождь", "камень", "ливень", "корень",
    "брюссель", "киль", "шанхай", "марсель", "израиль", "гоголь", "учитель", "житель", "тоболь", "жень", "ирень",
    "кисель", "пароль", "контроль", "модуль", "кабель", "уровень", "перечень", "тоннель", "туннель", "дизель",
    "корабль",
    "ансамбль", "вексель", "огонь", "уголь", "ремень", "парень", "пень", "лагерь", "якорь", "зверь", "рояль", "никель",
  ]
  private static let nounsLikeAdjectives: Set<String> = [
    "китай", "край", "шанхай", "бой", "строй", "герой", "музей", "хой", "ханой", "алтай", "рой", "слой", "дубай",
    "конвой", "перебой", "прибой", "отбой", "застой", "покой", "настрой", "разбой",
  ]
  private static let indeclinableNouns: Set<String> = [
    "сочи", "токио", "осло", "чикаго", "кале", "мали", "чили", "перу", "баку", "тбилиси", "дели", "конго",
    "марокко", "гаити", "бордо", "сан-франциско", "гоа", "борнео", "монако", "мехико", "киото", "ватерлоо", "жанейро",
    "чеджу",
    "кванджу", "кэсо", "сан", "нью", "кофе", "метро", "бюро", "шоссе", "депо", "атташе",
  ]
  /// Titles that are adjectives or participles by their form.
  private static let nounsFromAdjectives: Set<String> = [
    "заведующий", "управляющий", "командующий", "главнокомандующий", "исполняющий", "уполномоченный",
    "председательствующий",
    "поверенный", "рабочий", "служащий", "военнослужащий", "дежурный", "ученый", "рядовой", "часовой",
  ]
  private static let pluralNouns: Set<String> = [
    "луки", "горки", "мытищи", "химки", "острова", "горы", "курилы", "черемушки", "сокольники", "филиппины",
    "нидерланды", "штаты", "эмираты", "альпы", "силы", "переговоры", "барсуки", "ессентуки", "боровичи", "петушки",
    "набережные", "ворота",
  ]
}

/// Korean names in Cyrillic letters.
enum CyrillicKorean {
  /// Whether every word is made of Korean syllables in the letters of Kontsevich or of the press, and the whole is
  /// built like a name: three words of one syllable each, or a known surname and a given name.
  static func isName(_ words: [String]) -> Bool {
    let counts = words.map { syllables($0) }
    guard !words.isEmpty, counts.allSatisfy({ $0 > 0 }) else { return false }
    if words.count == 3 || words.count == 4 { return counts.allSatisfy { $0 == 1 } }
    let isSurname = surnames.contains(words[0].lowercased().replacing("ё", with: "е"))
    return words.count == 1 ? isSurname : words.count == 2 && isSurname && counts[1] <= 3
  }

  /// The number of Korean syllables that a word is made of; 0 if it is not.
  static func syllables(_ word: String) -> Int {
    // Цой is a surname though no letters of Kontsevich spell it.
    if surnames.contains(word.lowercased().replacing("ё", with: "е")) { return 1 }
    var rest = Substring(word.lowercased().filter { $0 != "-" })
    // Three syllables of the longest; the search below goes back, which long words would make it pay for.
    guard rest.count <= 15 else { return 0 }
    var count = 0
    while !rest.isEmpty {
      guard let length = syllable(rest) else { return 0 }
      rest = rest.dropFirst(length)
      count += 1
    }
    return count
  }

  /// The length of the Korean syllable at the head of `text`, its final consonant included where one more begins
  /// behind it.
  private static func syllable(_ text: Substring) -> Int? {
    guard let initial = initials.first(where: text.hasPrefix),
      let vowel = vowels.first(where: text.dropFirst(initial.count).hasPrefix)
    else { return nil }
    let start = initial.count + vowel.count
    let rest = text.dropFirst(start)
    for final in finals where rest.hasPrefix(final) {
      let behind = rest.dropFirst(final.count)
      if behind.isEmpty || syllable(behind) != nil { return start + final.count }
    }
    return rest.isEmpty || syllable(rest) != nil ? start : nil
  }

  private static let initials = [
    "кх", "тх", "пх", "чх", "чж", "дж", "кк", "тт", "пп", "сс", "чч", "к", "г", "н", "т", "д", "р", "л", "м", "п", "б",
    "с", "ч",
    "х", "в", "",
  ]
  private static let vowels = ["йя", "йо", "йе", "ый", "а", "э", "я", "о", "е", "ё", "у", "ю", "ы", "и"]
  private static let finals = ["нъ", "нь", "ль", "к", "г", "н", "т", "л", "м", "п", "р", "й"]

  /// The usual surnames, without ё.
  static let surnames: Set<String> = [
    "ким", "ли", "ри", "пак", "чхве", "чве", "цой", "цхай", "чхое", "чон", "чжон", "кан", "чо", "юн", "чан", "лим",
    "им", "рим", "хан", "о", "со", "син", "квон", "хван", "ан", "сон", "рю", "ю", "лю", "хон", "ко", "мун", "ян",
    "рян", "пэ", "пэк", "хо", "нам", "сим", "но", "ро", "ха", "квак", "чу", "у", "ку", "мин", "на", "ра", "чин",
    "чи", "ом", "чхэ", "вон", "чхон", "пан", "кон", "хен", "хам", "пен", "е", "чхе", "то", "мен", "ки", "ток",
    "тхэ", "ван", "пон", "ма", "хва", "чже", "тен", "тян", "сен", "ден", "ен", "ем", "рем", "ыи", "кук", "са", "се",
    "чхан", "сок", "ок", "тхак",
  ]
}
