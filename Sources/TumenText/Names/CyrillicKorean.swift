/// Korean names in Cyrillic letters.
enum CyrillicKorean {
  /// Whether every word is made of Korean syllables in the letters of Kontsevich or of the press, and the whole is
  /// built like a name: three words of one syllable each, or a known surname and a given name.
  static func isName(_ words: [String]) -> Bool {
    if words.count == 3 || words.count == 4 { return words.allSatisfy { syllables($0) == 1 } }
    guard (1...2).contains(words.count), surnames.contains(TextForm.key(words[0])) else {
      return false
    }
    if words.count == 1 { return true }
    let count = syllables(words[1])
    // Ким Юлия has a Russian given name, whose syllables could be Korean ones; in Ян Калинин both words are Russian.
    let isRussian =
      count > 1
      && (RussianGivenNames.gender(of: words[1]) != nil
        || (words[0].lowercased() == "ян" && words[1].hasSuffix("ин")))
    return (1...3).contains(count) && !isRussian
  }

  /// The number of Korean syllables that a word is made of; 0 if it is not.
  static func syllables(_ word: String) -> Int {
    // Цой is a surname though no letters of Kontsevich spell it.
    if surnames.contains(TextForm.key(word)) { return 1 }
    var rest = Substring(word.lowercased().filter { $0 != "-" })
    // Three syllables of the longest; the search below goes back, which long words would make it pay for.
    guard rest.count <= 18 else { return 0 }
    var count = 0
    while !rest.isEmpty {
      guard let length = syllable(rest) else { return 0 }
      rest = rest.dropFirst(length)
      count += 1
    }
    return count
  }

  /// Whether a word has letters in a row that Korean names have and Russian ones do not: Чхонам, Пхохан, Хёнсан.
  static func isMarked(_ word: String) -> Bool {
    let lower = word.lowercased()
    return ["чх", "пх", "тх", "кх", "чж", "нъ", "хё", "кё", "гё", "пё", "хв", "кв"].contains { lower.contains($0) }
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

  // Every Hangul syllable is one of these initials, one of these vowels and one of these finals or none: the letters of
  // Kontsevich for the 19, 21 and 27 of Hangul, and what the press writes instead. The longest stand first.
  private static let initials = [
    "кх", "тх", "пх", "чх", "чж", "дж", "кк", "тт", "пп", "сс", "чч", "к", "г", "н", "т", "д", "р", "л", "м", "п", "б",
    "с", "ч", "х", "",
  ]
  private static let vowels = [
    "йя", "йо", "йе", "ый", "ва", "вэ", "ве", "во", "ви", "а", "э", "я", "о", "е", "ё", "у", "ю", "ы", "и",
  ]
  private static let finals = ["нъ", "нь", "ль", "к", "г", "н", "т", "л", "м", "п", "р", "й"]

  /// The usual surnames, without ё.
  static let surnames: Set<String> = [
    "ким", "ли", "ри", "пак", "чхве", "чве", "цой", "цхай", "чхое", "чон", "чжон", "кан", "чо", "юн", "чан", "лим",
    "им", "рим", "хан", "о", "со", "син", "квон", "хван", "ан", "сон", "рю", "ю", "лю", "хон", "ко", "мун", "ян",
    "рян", "пэ", "пэк", "хо", "нам", "сим", "но", "ро", "ха", "квак", "чу", "у", "ку", "мин", "на", "ра", "чин",
    "чи", "ом", "чхэ", "вон", "чхон", "пан", "кон", "хен", "хам", "пен", "е", "чхе", "то", "мен", "ки", "ток",
    "тхэ", "ван", "пон", "ма", "хва", "чже", "тен", "тян", "сен", "ден", "ен", "ем", "рем", "ыи", "кук", "са", "се",
    "чхан", "сок", "ок", "тхак", "тан", "кхвэ", "чва", "пхё", "пхе",
  ]
}
