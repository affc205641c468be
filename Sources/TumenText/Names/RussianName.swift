package import TumenModel

/// A Russian name or title, declined.
package struct InflectedName: Hashable, Sendable {
  /// One case of it.
  package struct Form: Hashable, Sendable {
    /// The case.
    package let grammaticalCase: RussianCase
    /// The name in this case.
    package let text: String
  }

  /// The name as it was given, in NFC.
  package let text: String
  /// The six cases of the singular (or of a name that has only a plural), the nominative first.
  package let forms: [Form]
  /// Whether the name is a plural.
  package var isPlural = false
  /// Whether the rules leave no doubt. False where the gender of a person decides and nothing tells it, and where a word
  /// is only taken for what its ending looks like.
  package var isCertain = true
  /// Whether all cases are alike.
  package var isIndeclinable: Bool { forms.allSatisfy { $0.text == text } }
}

/// Declines the names of persons and places, and titles, in Russian.
///
/// A person's name is a Korean one if all its words are Korean syllables in Cyrillic; of those, and of Chinese and Vietnamese
/// ones, only the last word is declined, and only for men (Пак Тхэ Сона; Си Цзиньпина; с Ким Ё Чжон). Of other persons' names
/// every word is, and of titles before a name (товарища Ким Чен Ына). In the name of a place or a title the first noun is
/// declined, with the adjectives that agree with it; what follows is fixed.
package enum RussianName {
  /// - Parameter gender: a person's gender; guessed from the patronymic, the given name or the surname if `nil`.
  package static func inflected(_ name: String, kind: InflectedKind, gender: Concept.Gender? = nil) -> InflectedName {
    let text = TextForm.spaced(TextForm.nfc(name))
    let words = text.split(separator: " ").map(String.init)
    let declined: Declined
    switch kind {
    case .person: declined = words.isEmpty ? Declined([]) : persons(words, gender)
    case .given: declined = Declined(joining: words.map { gendered([$0], [.given], gender) })
    case .surname: declined = Declined(joining: words.map { gendered([$0], [.surname], gender) })
    case .place, .title, .organization, .term: declined = phrase(words, kind)
    }
    let forms = RussianCase.allCases.indices.map { index in
      InflectedName.Form(
        grammaticalCase: RussianCase.allCases[index],
        text: declined.words.map { $0[index] }.joined(separator: " "))
    }
    return InflectedName(text: text, forms: forms, isPlural: declined.isPlural, isCertain: declined.isCertain)
  }

  /// The words of a name, each in the six cases.
  struct Declined {
    var words: [[String]]
    var isPlural = false
    var isCertain = true

    init(_ words: [[String]], isPlural: Bool = false, isCertain: Bool = true) {
      (self.words, self.isPlural, self.isCertain) = (words, isPlural, isCertain)
    }

    /// Names that stand one behind another.
    init(joining parts: [Declined]) {
      words = parts.flatMap(\.words)
      isCertain = parts.allSatisfy(\.isCertain)
    }
  }

  /// The plural of a common term in the six cases, by the rules of ``phrase(_:isAnimate:)``; empty if it has none.
  package static func plural(_ term: String, isAnimate: Bool) -> [String] {
    let words = TextForm.spaced(TextForm.nfc(term)).split(separator: " ").map(String.init)
    guard let head = words.firstIndex(where: { nounGender($0) != nil && !isAdjective($0) }),
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

  /// Whether a word is a common Russian given name, in the nominative.
  package static func isGivenName(_ word: String) -> Bool { RussianGivenNames.gender(of: word) != nil }

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
    return words.first { nounGender($0) != nil && !isAdjective($0) }.flatMap { nounGender($0) }
  }

  /// Whether a word is an adjective by its ending, as names of rivers and towns are that Russian has made: Туманная.
  package static func endsLikeAdjective(_ word: String) -> Bool { RussianDeclension.adjectiveGender(word) != nil }

  /// Whether a word ends as adjectives do in one of their forms: 32-битные, 25-летнего.
  package static func isAdjectival(_ word: String) -> Bool {
    RussianDeclension.adjectiveEndings.contains { word.hasSuffix($0) }
  }

  /// Whether a word is some form of an adjective that names have in -ский and -цкий: московского, донецкая.
  package static func isAdjectiveOfName(_ word: String) -> Bool {
    adjectivesOfNames.near(word).contains { word.hasSuffix($0) }
  }

  private static let adjectivesOfNames = Endings(RussianDeclension.adjectiveEndings.flatMap { ["ск" + $0, "цк" + $0] })

  /// The words without what may be the ending of a case: enough to find what a name may be a form of.
  package static func withoutEndings(_ name: String) -> String {
    name.split(separator: " ").map { word in
      let ending = endings.near(word).first { word.hasSuffix($0) && word.count > $0.count + 2 } ?? ""
      return String(word.dropLast(ending.count))
    }.joined(separator: " ")
  }

  /// Longer ones first.
  private static let endings = Endings([
    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей", "ом", "ем", "ым", "им", "ую", "юю", "ах", "ях",
    "ых", "их",
    "ою", "ею", "ью", "а", "я", "у", "ю", "е", "и", "ы", "о",
  ])

  /// Endings by their last letters, so that few are held against a word.
  private struct Endings: Sendable {
    private let byLetter: [Character: [String]]

    init(_ endings: [String]) { byLetter = Dictionary(grouping: endings) { $0.last ?? " " } }

    /// Those that end in the last letter of a word, in their order.
    func near(_ word: some StringProtocol) -> [String] { word.last.flatMap { byLetter[$0] } ?? [] }
  }

  /// A word in the six cases.
  static func cases(
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
      !RussianDeclension.isNounLikeAdjective(parts[1]), let own = nounGender(parts[0])
    {
      let (noun, adjective) = (
        cases(parts[0], .noun, own, isAnimate: false), cases(parts[1], .adjective, own, isAnimate: false)
      )
      return zip(noun, adjective).map { "\($0)-\($1)" }
    }
    // советник-посланник, врач-терапевт
    if role == .noun, parts.count == 2, isAnimate, isOfficeOfTwo(parts[0]) {
      let both = parts.map { cases($0, .noun, gender, isAnimate: true) }
      return zip(both[0], both[1]).map { "\($0)-\($1)" }
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

  static func fixed(_ word: String) -> [String] { RussianCase.allCases.map { _ in word } }

  /// All capitals with no vowel of a word in them are read letter by letter: КНДР, ЦТАК. Initials too.
  static func isAbbreviation(_ word: String) -> Bool {
    word.hasSuffix(".")
      || (word.count > 1 && word == word.uppercased() && word.count < 6 && RussianDeclension.vowelCount(word) < 2)
  }

  /// A word in capitals that is read as one or letter by letter and keeps its form: ООН, ЮНЕСКО. One of five letters or
  /// more with an ending is taken for a word in capitals: МОСКВА.
  static func isReadByLetters(_ word: String) -> Bool {
    // Most words have a small letter behind the first one.
    if word.unicodeScalars.dropFirst().first.map({ (0x0430...0x044F).contains($0.value) }) == true { return false }
    guard word.count > 1, word == word.uppercased(), word != word.lowercased() else { return false }
    return word.count < 5 || !"АЯЬЙЫ".contains(word.last ?? " ")
  }

  static let prepositions: Set<String> = ["на", "под", "над", "в"]
}
