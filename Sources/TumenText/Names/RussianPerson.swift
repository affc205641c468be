internal import TumenModel

extension RussianName {
  /// Names of persons in a row: those that commas, brackets or «и» part are declined each by itself. What stands in small
  /// letters behind a comma is a title in the same case; in brackets it stays as it is.
  static func persons(_ words: [String], _ gender: Concept.Gender?) -> Declined {
    var parts: [Declined] = []
    var open: [(before: String, word: String, behind: String)] = []
    var isBehindComma = false
    func close() {
      guard let first = open.first else { return }
      let own = open.map(\.word)
      var declined: Declined
      if own.contains(where: { $0.first?.isUppercase == true }) {
        declined = titled(own, gender)
      } else if isBehindComma {
        declined = phrase(own, .title)
      } else {
        declined = Declined(own.map(fixed), isCertain: first.before.isEmpty)
      }
      declined.words = zip(open, declined.words).map { marks, forms in forms.map { marks.before + $0 + marks.behind } }
      parts.append(declined)
      isBehindComma = open.last?.behind.contains(",") == true
      open = []
    }
    for (place, word) in words.enumerated() {
      if word == "и", place > 0, place + 1 < words.count, words[place + 1].first?.isUppercase == true {
        close()
        parts.append(Declined([fixed(word)]))
        continue
      }
      let before = String(word.prefix { "([«".contains($0) })
      let behind = String(word.dropFirst(before.count).reversed().prefix { ",;:)]»".contains($0) }.reversed())
      if !before.isEmpty { close() }
      open.append((before, String(word.dropFirst(before.count).dropLast(behind.count)), behind))
      if !behind.isEmpty { close() }
    }
    close()
    return Declined(joining: parts)
  }

  /// A person's name behind a title in small letters: товарищ Ким Чен Ын, президент Владимир Путин.
  private static func titled(_ words: [String], _ gender: Concept.Gender?) -> Declined {
    guard let start = words.firstIndex(where: { $0.first?.isUppercase == true && !$0.hasSuffix(".") }), start > 0,
      !words[..<start].contains(where: nameParticles.contains)
    else { return person(words, gender) }
    let title = Array(words[..<start])
    let own: Concept.Gender? = title.contains { femaleTitles.contains($0) } ? .female : gender
    return Declined(joining: [phrase(title, .title), person(Array(words[start...]), own)])
  }

  private static let femaleTitles: Set<String> = [
    "госпожа", "г-жа", "королева", "принцесса", "княгиня", "гражданка", "мисс", "миссис",
  ]

  private static func person(_ words: [String], _ gender: Concept.Gender?) -> Declined {
    if CyrillicKorean.isName(words) || CyrillicChinese.isName(words) {
      let declined = words.enumerated().map { index, word in
        index == words.count - 1 && gender != .female && endsInConsonant(word)
          ? cases(word, .noun, .masculine) : fixed(word)
      }
      return Declined(declined, isCertain: gender != nil || words.last.map(endsInConsonant) != true)
    }
    if CyrillicJapanese.isName(words) {
      let declined = words.map { word in
        let isDeclined = "ая".contains(word.last ?? " ") || (endsInConsonant(word) && gender != .female)
        return isDeclined ? cases(word, .noun, .masculine) : fixed(word)
      }
      return Declined(declined, isCertain: gender != nil || !words.contains(where: endsInConsonant))
    }
    // ООН is no person's name.
    if words.count == 1, isReadByLetters(words[0]), words[0].count < 5, RussianGivenNames.gender(of: words[0]) == nil {
      return Declined(words.map(fixed), isCertain: false)
    }
    return gendered(words, roles(of: words), gender)
  }

  /// Words in their roles, as a woman's or a man's; if nothing tells the gender, as the likelier.
  static func gendered(
    _ words: [String], _ roles: [RussianDeclension.Role], _ gender: Concept.Gender?
  ) -> Declined {
    func forms(isFemale: Bool) -> [[String]] {
      words.indices.map { index in
        let word = words[index]
        let isParticle = nameParticles.contains(word) || (index < words.count - 1 && capitalParticles.contains(word))
        return isAbbreviation(word) || isParticle
          ? fixed(word) : cases(word, roles[index], isFemale ? .feminine : .masculine)
      }
    }
    if let told = gender ?? toldGender(words, roles) { return Declined(forms(isFemale: told == .female)) }
    let isFemale = looksFemale(words, roles)
    let likely = forms(isFemale: isFemale)
    return Declined(likely, isCertain: likely == forms(isFemale: !isFemale))
  }

  private static func endsInConsonant(_ word: String) -> Bool {
    guard let last = word.last?.lowercased().first else { return false }
    return RussianDeclension.isConsonant(last) || last == "ь" || last == "й"
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
      // Ким is a given name too, but not beside another.
      ?? words.firstIndex {
        RussianGivenNames.gender(of: $0) != nil && !CyrillicKorean.surnames.contains($0.lowercased())
      }
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

  /// The gender that a patronymic, a known given name or a surname tells.
  private static func toldGender(_ words: [String], _ roles: [RussianDeclension.Role]) -> Concept.Gender? {
    for (word, role) in zip(words, roles) {
      switch role {
      case .patronymic: return word.lowercased().hasSuffix("на") ? .female : .male
      case .given: if let gender = RussianGivenNames.gender(of: word) { return gender }
      default: break
      }
    }
    let surname = zip(words, roles).first { $0.1 == .surname }?.0.lowercased() ?? ""
    guard surname.count > 4 else { return nil }
    // Мехрибан Алиева; Усама Иванов.
    if ["ова", "ева", "ёва", "ская", "цкая"].contains(where: surname.hasSuffix) { return .female }
    if ["ов", "ев", "ёв", "ский", "цкий"].contains(where: surname.hasSuffix) { return .male }
    return nil
  }

  /// What the endings make likely where nothing tells the gender.
  private static func looksFemale(_ words: [String], _ roles: [RussianDeclension.Role]) -> Bool {
    let surname = zip(words, roles).first { $0.1 == .surname }?.0.lowercased() ?? ""
    let given = zip(words, roles).first { $0.1 == .given }?.0.lowercased()
    if ["ина", "ына", "ая"].contains(where: surname.hasSuffix) {
      return given.map { !$0.isEmpty && ("аяьи".contains($0.last ?? " ")) } ?? true
    }
    return given.map { $0.hasSuffix("а") || $0.hasSuffix("я") } ?? false
  }

  private static let nameParticles: Set<String> = [
    "да", "де", "ди", "дю", "фон", "ван", "дер", "ден", "ла", "аль", "эль", "бен", "ибн",
  ]
  /// Those that begin a surname with a capital too: Ван Гог, Де Ниро.
  private static let capitalParticles: Set<String> = [
    "Ван", "Фон", "Де", "Ди", "Дю", "Да", "Дер", "Ден", "Ла", "Ле", "Аль", "Эль", "Ибн", "Бен",
  ]
}
