internal import TumenModel

extension RussianName {
  /// Adjectives, the noun that they agree with, and adjectives behind it if nothing else follows them (река Туманная, папа
  /// римский); the name behind «город» agrees too (в городе Москве); the rest is fixed (председатель комитета).
  static func phrase(_ words: [String], _ kind: InflectedKind) -> Declined {
    if words.count > 1, words.allSatisfy({ $0 == $0.uppercased() }), !words.allSatisfy(isAbbreviation) {
      // ПРИМОРСКИЙ КРАЙ
      let small = words.map { word in
        isAbbreviation(word)
          ? word : kind == .place ? word.prefix(1) + word.dropFirst().lowercased() : word.lowercased()
      }
      if small != words {
        var declined = phrase(small, kind)
        declined.words = declined.words.map { $0.map { $0.uppercased() } }
        return declined
      }
    }
    if kind == .place, let joined = joinedPlaces(words) { return joined }
    let marks = words.map { $0.count > 1 && ",;:".contains($0.last ?? " ") ? String($0.suffix(1)) : "" }
    var declined = nounPhrase(zip(words, marks).map { String($0.dropLast($1.count)) }, kind)
    declined.words = zip(declined.words, marks).map { forms, mark in forms.map { $0 + mark } }
    return declined
  }

  /// Босния и Герцеговина, Папуа — Новая Гвинея: two names, each with its noun.
  private static func joinedPlaces(_ words: [String]) -> Declined? {
    func isName(_ part: ArraySlice<String>) -> Bool {
      guard let last = part.last, last.first?.isUppercase == true else { return false }
      return !isAdjective(last) && part.dropLast().allSatisfy { RussianDeclension.adjectiveGender($0) != nil }
    }
    let joints = words.indices.dropFirst().dropLast()
    guard let joint = joints.first(where: { ["и", "—", "–"].contains(words[$0]) }) else { return nil }
    let (first, second) = (words[..<joint], words[(joint + 1)...])
    guard isName(first), isName(second) || joinedPlaces(Array(second)) != nil else { return nil }
    return Declined(
      joining: [phrase(Array(first), .place), Declined([fixed(words[joint])]), phrase(Array(second), .place)])
  }

  private static func nounPhrase(_ words: [String], _ kind: InflectedKind) -> Declined {
    let isAnimate = kind == .title
    if kind == .title, isActing(words) { return Declined(words.map(fixed)) }
    // временно исполняющий
    if kind != .place, words.count > 1, isAdverb(words[0], before: words[1]) {
      var rest = nounPhrase(Array(words.dropFirst()), kind)
      rest.words.insert(fixed(words[0]), at: 0)
      return rest
    }
    // заведующий отделом, уполномоченный по правам человека: an adjective is the head, and what follows is fixed.
    if kind == .title, let head = words.firstIndex(where: isNounFromAdjective),
      let gender = RussianDeclension.adjectiveGender(words[head]),
      words[..<head].allSatisfy({ RussianDeclension.adjectiveGender($0) == gender }),
      !(head + 1 < words.count && isItsNoun(words[head + 1]))
    {
      let declined = words.enumerated().map { index, word in
        index <= head ? cases(word, .adjective, gender, isAnimate: isAnimate) : fixed(word)
      }
      return Declined(declined, isPlural: gender == .plural)
    }
    // первый замминистра, атташе по культуре: behind a noun without cases, or a preposition, nothing has any.
    let end =
      words.indices.first { isFixedNoun(words[$0], kind) || ($0 > 0 && governing.contains(words[$0])) } ?? words.count
    let possessives = possessives(in: words[..<end], kind)
    guard let head = head(of: words[..<end], possessives, kind) else {
      // Nothing but adjectives is a place named by one: Грозный, Отрадное, Великая.
      let declined = words.enumerated().map { index, word in
        let isNamed = index < end && RussianDeclension.adjectiveGender(word) != nil && !isAbbreviation(word)
        return isNamed ? cases(word, .adjective, .masculine, isAnimate: isAnimate) : fixed(word)
      }
      let isKnown = words[..<end].allSatisfy {
        RussianDeclension.adjectiveGender($0) != nil || isAbbreviation($0) || isReadByLetters($0)
      }
      return Declined(declined, isCertain: isKnown)
    }
    let noun = words[head].lowercased()
    let attribute = words[..<head].indices.last.flatMap {
      possessives[$0]?.gender ?? RussianDeclension.adjectiveGender(words[$0])
    }
    let gender = self.gender(of: words[head], behind: attribute, kind)
    let agreement = isAnimate && menInA.contains(noun) ? .masculine : gender
    let isBeing = isAnimate && !pluralNouns.contains(noun)
    var isFixed = false
    let declined = words.enumerated().map { index, word in
      if index == head {
        // Северная Хамгён: a feminine without an ending has no cases.
        let isBare = gender == .feminine && (noun.last.map(RussianDeclension.isConsonant) ?? false)
        return isBare ? fixed(word) : cases(word, .noun, gender, isAnimate: isBeing)
      }
      if index < head {
        if let own = possessives[index] { return [word] + own.singular(isAnimate: isBeing) }
        return RussianDeclension.adjectiveGender(word) == nil
          ? fixed(word) : cases(word, .adjective, gender, isAnimate: isBeing)
      }
      // A genitive in -ой is no adjective of the noun: председатель городской думы, Берег Слоновой Кости.
      let agrees =
        !isFixed && index < end && word.first?.isLetter == true && RussianDeclension.adjectiveGender(word) == agreement
        && (kind == .place
          ? word.first?.isUppercase == true && (index == words.count - 1 || !word.hasSuffix("ой"))
          : !word.hasSuffix("ой"))
      if agrees { return cases(word, .adjective, gender, isAnimate: isBeing) }
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
    return Declined(declined, isPlural: gender == .plural, isCertain: isCertain(words[head], gender, isBeing))
  }

  /// The noun that a phrase is built around: the first, or the word that a plural adjective stands before; of adjectives in
  /// a row the last, if it ends in -ой (Новый Уренгой).
  private static func head(
    of words: ArraySlice<String>, _ possessives: [Int: RussianPossessive], _ kind: InflectedKind
  ) -> Int? {
    let head = words.indices.first { index in
      guard possessives[index] == nil, !isAdjective(words[index]), !isAbbreviation(words[index]) else { return false }
      return nounGender(words[index], kind) != nil
        || (index > 0 && RussianDeclension.adjectiveGender(words[index - 1]) == .plural && words[index].hasSuffix("и"))
    }
    if let head { return head }
    guard kind == .place, words.count > 1, let last = words.indices.last, words[last].hasSuffix("ой"),
      words.dropLast().allSatisfy({ RussianDeclension.adjectiveGender($0) == .masculine })
    else { return nil }
    return last
  }

  /// The gender of the noun, which the adjective before it tells better than its ending: Советская Гавань, Елисейские Поля.
  private static func gender(
    of noun: String, behind attribute: RussianDeclension.Gender?, _ kind: InflectedKind
  ) -> RussianDeclension.Gender {
    let own = nounGender(noun, kind)
    let last = noun.lowercased().last ?? " "
    switch attribute {
    case .plural where "ыиаяе".contains(last): return .plural
    case .feminine where last == "ь" || RussianDeclension.isConsonant(last): return .feminine
    case .masculine where last == "ь": return .masculine
    default: return own ?? .masculine
    }
  }

  private static func isCertain(_ noun: String, _ gender: RussianDeclension.Gender, _ isBeing: Bool) -> Bool {
    guard gender == .plural, let last = noun.lowercased().last, last == "ы" || last == "и" else { return true }
    let stem = String(noun.dropLast())
    let isSoft = last == "и" && !"кгхжшчщ".contains(stem.lowercased().last ?? " ")
    return RussianPluralNoun(stem: stem, isSoft: isSoft, isAnimate: isBeing).isCertain
  }

  /// Adjectives of one being by the places where they stand: Сергиев Посад. They have a capital, and their noun is the next
  /// word.
  private static func possessives(in words: ArraySlice<String>, _ kind: InflectedKind) -> [Int: RussianPossessive] {
    guard kind != .title else { return [:] }
    var found: [Int: RussianPossessive] = [:]
    for index in words.indices.dropLast() where words[index].first?.isUppercase == true {
      let next = words[index + 1]
      guard !isAdjective(next), let gender = nounGender(next, kind),
        gender != .masculine || (next.first?.isUppercase == true && !isGenitivePlural(next))
      else { continue }
      // Соломоновы Острова
      let own: RussianDeclension.Gender =
        words[index].hasSuffix("ы") && "ыиая".contains(next.last ?? " ") ? .plural : gender
      found[index] = RussianPossessive(words[index], before: own)
    }
    return found
  }

  private static func isGenitivePlural(_ word: String) -> Bool { word.hasSuffix("ов") || word.hasSuffix("ев") }

  /// Whether a word in -о belongs to the participle behind it.
  private static func isAdverb(_ word: String, before next: String) -> Bool {
    guard word.hasSuffix("о"), next.first?.isLowercase == true, let gender = RussianDeclension.adjectiveGender(next),
      gender != .neuter
    else { return false }
    return ["ющ", "ущ", "ящ", "ащ", "вш", "нн", "ем", "им"].contains { next.dropLast(2).hasSuffix($0) }
  }

  /// Prepositions: what stands behind one has its case from it.
  private static let governing: Set<String> = [
    "в", "во", "на", "с", "со", "о", "об", "обо", "от", "к", "ко", "у", "по", "под", "над", "за", "из", "до", "для",
    "при",
    "про", "без", "между", "через", "перед", "против", "около", "ради", "среди", "вокруг", "после", "вне", "близ",
  ]

  /// Whether a word is an adjective of a phrase by its ending and no noun that ends alike.
  static func isAdjective(_ word: String) -> Bool {
    guard RussianDeclension.adjectiveGender(word) != nil else { return false }
    // Петропавловск-Камчатский is a noun, Народно-Демократическая is none.
    if let first = word.split(separator: "-").first, first.count < word.count, first.last != "о",
      !first.hasSuffix("уа")
    {
      return false
    }
    return !RussianDeclension.isNounLikeAdjective(word)
  }

  // MARK: Titles

  /// врио министра, и. о. министра, зам. министра: what follows is a genitive.
  private static func isActing(_ words: [String]) -> Bool {
    guard words.count > 1, let first = words.first?.lowercased() else { return false }
    return ["врио", "врид", "и.о.", "и.", "вр.", "врио.", "зам.", "пом.", "зав.", "нач."].contains(first)
  }

  /// замминистра, завотделом, начштаба: what is shortened to one word keeps the case of its second part.
  private static func isFixedNoun(_ word: String, _ kind: InflectedKind) -> Bool {
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
    let lower = TextForm.key(word)
    if nounsFromAdjectives.contains(lower) { return true }
    // заведующая, уполномоченная, военнослужащие
    guard ["ая", "ие", "ые"].contains(where: lower.hasSuffix), lower != "рабочая", lower != "ученая" else {
      return false
    }
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
  static func nounGender(_ word: String, _ kind: InflectedKind = .term) -> RussianDeclension.Gender? {
    guard !isAbbreviation(word), !isReadByLetters(word), let last = word.last?.lowercased().first,
      word.unicodeScalars.contains(where: isCyrillic)
    else { return nil }
    let parts = word.split(separator: "-")
    // Ростов-на-Дону is what Ростов is.
    if parts.count == 3, prepositions.contains(parts[1].lowercased()) { return nounGender(String(parts[0]), kind) }
    let lower = TextForm.key(word)
    let plain = String(lower.split(separator: "-").last ?? "")
    if indeclinableNouns.contains(plain) { return nil }
    // Чеджудо, Хамгён-Пукто, Мокпхо.
    if ["до", "кто", "пхо"].contains(where: plain.hasSuffix), CyrillicKorean.syllables(plain) > 1 { return nil }
    let isPlaceName = kind == .place && word.first?.isUppercase == true
    switch last {
    case "я" where neuterNouns.contains(plain): return .neuter
    case "а", "я": return pluralNouns.contains(plain) ? .plural : .feminine
    case "е" where kind != .place && (plain.hasSuffix("ане") || plain.hasSuffix("яне")) && plain.count > 5:
      return .plural
    case "о", "е": return isPlaceName && !RussianPlaces.isDeclinedNeuter(word) ? nil : .neuter
    case "ь":
      let isMasculine = isMasculineSoft(plain) || (isPlaceName && !RussianPlaces.isFeminineSoft(word))
      return isMasculine ? .masculine : .feminine
    case "ы": return .plural
    case "и": return pluralNouns.contains(plain) || isPlural(plain, kind) ? .plural : nil
    case "й": return .masculine
    default: return RussianDeclension.isConsonant(last) ? .masculine : nil
    }
  }

  /// Whether a word in -и is a plural by its end: of places where Russian suffixes stand, of common nouns behind к, г, х, a
  /// husher and the suffixes that only nouns of Russian grammar have.
  private static func isPlural(_ lower: String, _ kind: InflectedKind) -> Bool {
    guard lower.count > 4 else { return false }
    let endings =
      kind == .place
      ? ["ники", "чики", "ищи", "овичи", "евичи", "ушки", "ёнки", "енки"]
      : ["ки", "ги", "хи", "жи", "ши", "чи", "щи", "ии", "тели", "ари", "ени", "ости"]
    return endings.contains { lower.hasSuffix($0) }
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
    "чеджу", "папуа", "такси", "жюри", "пари", "леди", "пани", "рефери", "ралли", "регби", "конфетти", "виски", "хаки",
    "суши", "папарацци", "хобби", "алиби", "цунами", "пенальти", "спагетти", "коммюнике", "резюме", "досье", "интервью",
    "реноме", "турне", "тире", "клише", "фойе", "кафе", "ателье", "кутюрье", "портье", "крупье", "конферансье",
    "протеже",
    "сальдо", "евро", "эмбарго", "авизо", "нетто", "брутто", "радио", "видео", "аудио", "фото", "кино", "пальто",
    "какао",
    "танго", "динамо", "домино", "казино", "кредо", "фиаско", "либретто", "табу", "меню", "рандеву", "рагу", "чучхе",
    "каратэ", "ноу-хау", "хау", "экю", "кашне", "купе", "пресс-папье", "каноэ", "алоэ", "пюре", "филе", "желе", "шасси",
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
    "салоники", "нидерланды", "штаты", "эмираты", "альпы", "силы", "переговоры", "барсуки", "ессентуки", "боровичи",
    "петушки",
    "набережные", "ворота",
  ]
}
