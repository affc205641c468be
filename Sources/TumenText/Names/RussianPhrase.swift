extension RussianName {
  /// Adjectives, the noun that they agree with, and adjectives behind it if nothing else follows them (река Туманная, папа
  /// римский); the name behind «город» agrees too (в городе Москве); the rest is fixed (председатель комитета).
  static func phrase(_ words: [String], _ kind: Kind) -> [[String]] {
    let isAnimate = kind == .title
    func isNoun(_ word: String) -> Bool { nounGender(word, kind) != nil && !isAdjective(word) }
    if kind == .title, isActing(words) { return words.map(fixed) }
    // заведующий отделом, уполномоченный по правам человека: an adjective is the head, and what follows is fixed.
    if let head = words.firstIndex(where: isNounFromAdjective),
      let gender = RussianDeclension.adjectiveGender(words[head]),
      words[..<head].allSatisfy({ RussianDeclension.adjectiveGender($0) == gender }),
      !(head + 1 < words.count && isItsNoun(words[head + 1]))
    {
      return words.enumerated().map { index, word in
        index <= head ? cases(word, .adjective, gender, isAnimate: isAnimate) : fixed(word)
      }
    }
    // первый замминистра, атташе по культуре: behind a noun without cases nothing has any.
    let end = words.firstIndex { isFixedNoun($0, kind) } ?? words.count
    let head = words[..<end].firstIndex(where: isNoun)
    guard let head else {
      // Nothing but adjectives is a place named by one: Грозный, Отрадное, Великая.
      return words.enumerated().map { index, word in
        let isNamed = index < end && RussianDeclension.adjectiveGender(word) != nil && !isAbbreviation(word)
        return isNamed ? cases(word, .adjective, .masculine, isAnimate: isAnimate) : fixed(word)
      }
    }
    let noun = words[head].lowercased()
    let gender = nounGender(words[head], kind) ?? .masculine
    let agreement = isAnimate && menInA.contains(noun) ? .masculine : gender
    var isFixed = false
    return words.enumerated().map { index, word in
      if index == head { return cases(word, .noun, gender, isAnimate: isAnimate && gender != .plural) }
      if index < head {
        return RussianDeclension.adjectiveGender(word) == nil
          ? fixed(word) : cases(word, .adjective, gender, isAnimate: isAnimate)
      }
      // A genitive in -ой is no adjective of the title: председатель городской думы.
      let agrees =
        !isFixed && RussianDeclension.adjectiveGender(word) == agreement
        && (isAnimate ? !word.hasSuffix("ой") : word.first?.isUppercase == true)
      if agrees { return cases(word, .adjective, gender, isAnimate: isAnimate) }
      // посол чрезвычайный и полномочный
      if !isFixed, isAnimate, word == "и", index + 1 < words.count,
        RussianDeclension.adjectiveGender(words[index + 1]) == agreement
      {
        return fixed(word)
      }
      if !isFixed, index == head + 1, noun == "город", word.first?.isUppercase == true,
        let own = nounGender(word, .place), own != .plural, own != .neuter
      {
        return cases(word, .noun, own, isAnimate: false)
      }
      isFixed = true
      return fixed(word)
    }
  }

  /// Whether a word is an adjective of a phrase by its ending and no noun that ends alike.
  static func isAdjective(_ word: String) -> Bool {
    guard RussianDeclension.adjectiveGender(word) != nil else { return false }
    // Петропавловск-Камчатский is a noun, Народно-Демократическая is none.
    if let first = word.split(separator: "-").first, first.count < word.count, first.last != "о" { return false }
    return !RussianDeclension.nounsLikeAdjectives.contains(word.lowercased())
  }

  // MARK: Titles

  /// врио министра, и. о. министра, зам. министра: what follows is a genitive.
  private static func isActing(_ words: [String]) -> Bool {
    guard words.count > 1, let first = words.first?.lowercased() else { return false }
    return ["врио", "врид", "и.о.", "и.", "вр.", "врио.", "зам.", "пом.", "зав.", "нач."].contains(first)
  }

  /// замминистра, завотделом, начштаба: what is shortened to one word keeps the case of its second part.
  private static func isFixedNoun(_ word: String, _ kind: Kind) -> Bool {
    let lower = word.lowercased()
    if indeclinableNouns.contains(String(lower.split(separator: "-").last ?? "")) { return true }
    if kind == .place, word.first?.isUppercase == true, let last = lower.last, "оеуэю".contains(last) {
      return nounGender(word, kind) == nil && RussianDeclension.adjectiveGender(word) == nil && !isAbbreviation(word)
    }
    guard kind == .title else { return false }
    func ends(_ endings: [String]) -> Bool { endings.contains(where: lower.hasSuffix) }
    if lower.hasPrefix("зам"), !lower.hasPrefix("замест"), !lower.hasPrefix("замуж"), lower.count > 7 {
      return ends(["а", "я", "ы", "и", "его", "ого"])
    }
    if lower.hasPrefix("зав"), !lower.hasPrefix("завед"), lower.count > 7 {
      return ends(["ом", "ем", "ой", "ей", "ами"])
    }
    if lower.hasPrefix("пом"), !lower.hasPrefix("помощ"), !lower.hasPrefix("помещ"), lower.count > 9 {
      return ends(["а", "я"])
    }
    return ["начштаба", "начмеда", "комроты", "комполка", "комвзвода", "комбрига"].contains(lower)
  }

  private static func isNounFromAdjective(_ word: String) -> Bool {
    let lower = word.lowercased().replacing("ё", with: "е")
    if nounsFromAdjectives.contains(lower) { return true }
    // заведующая, уполномоченная
    guard lower.hasSuffix("ая"), lower != "рабочая", lower != "ученая" else { return false }
    return ["ий", "ый", "ой"].contains { nounsFromAdjectives.contains(lower.dropLast(2) + $0) }
  }

  /// Whether a word behind an adjective is the noun that it agrees with: учёный секретарь, дежурный офицер; not one in an
  /// oblique case (командующий флотом), nor a preposition.
  private static func isItsNoun(_ word: String) -> Bool {
    word.count > 2 && nounGender(word, .title) == .masculine && RussianDeclension.adjectiveGender(word) == nil
      && !["ом", "ем", "ём", "ой", "ей", "ов", "ев", "ам", "ям", "ах", "ях", "ым", "им", "ых", "их"].contains(
        where: word.hasSuffix)
  }

  /// Whether of two offices that a hyphen joins the first is declined too: советник-посланник, not генерал-майор.
  static func isOfficeOfTwo(_ first: String) -> Bool {
    let lower = first.lowercased()
    return ["ник", "чик", "щик", "тель", "тор", "ист", "врач", "ец", "инженер", "секретарь", "слесарь"].contains {
      lower.hasSuffix($0)
    }
  }

  private static let menInA: Set<String> = [
    "папа", "судья", "староста", "воевода", "старшина", "владыка", "мужчина", "юноша", "дядя", "дедушка", "слуга",
    "вельможа",
    "мулла", "паша", "батюшка", "глава", "предтеча",
  ]

  // MARK: Gender

  /// By the ending; of nouns in -ь those listed, and places in -ль and -нь, are masculine. `nil` for what is not declined.
  static func nounGender(_ word: String, _ kind: Kind = .term) -> RussianDeclension.Gender? {
    guard !isAbbreviation(word), let last = word.last?.lowercased().first,
      word.unicodeScalars.contains(where: isCyrillic)
    else { return nil }
    let parts = word.split(separator: "-")
    // Ростов-на-Дону is what Ростов is.
    if parts.count == 3, prepositions.contains(parts[1].lowercased()) { return nounGender(String(parts[0]), kind) }
    let lower = word.lowercased().replacing("ё", with: "е")
    let plain = String(lower.split(separator: "-").last ?? "")
    if indeclinableNouns.contains(plain) { return nil }
    // Чеджудо, Хамгён-Пукто, Мокпхо.
    if ["до", "кто", "пхо"].contains(where: plain.hasSuffix), CyrillicKorean.syllables(plain) > 1 { return nil }
    let isPlaceName = kind == .place && word.first?.isUppercase == true
    switch last {
    case "я" where neuterNouns.contains(plain): return .neuter
    case "а", "я": return pluralNouns.contains(plain) ? .plural : .feminine
    case "о", "е": return isPlaceName && !RussianPlaces.isDeclinedNeuter(word) ? nil : .neuter
    case "ь":
      let isMasculine = isMasculineSoft(plain) || (isPlaceName && !RussianPlaces.isFeminineSoft(word))
      return isMasculine ? .masculine : .feminine
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
  private static let indeclinableNouns: Set<String> = [
    "сочи", "токио", "осло", "чикаго", "кале", "мали", "чили", "перу", "баку", "тбилиси", "дели", "конго",
    "марокко", "гаити", "бордо", "сан-франциско", "гоа", "борнео", "монако", "мехико", "киото", "ватерлоо", "жанейро",
    "чеджу",
    "кванджу", "кэсо", "сан", "нью", "врио", "кофе", "метро", "бюро", "шоссе", "депо", "атташе",
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
