/// Chinese names in the letters of Palladius, and Vietnamese ones: the surname comes first, and the last word alone is declined.
///
/// The syllables are made of the initials and finals of pinyin, by which the same table also reads them back.
enum CyrillicChinese {
  /// Whether a name is built like a Chinese one (a surname and a given name of one or two syllables, or a given name that no
  /// Russian word looks like), or like a Vietnamese one.
  static func isName(_ words: [String]) -> Bool {
    let words = words.map { TextForm.key($0) }
    guard let first = words.first, words.count <= 4 else { return false }
    if isVietnamese(words) { return true }
    guard words.count > 1 else { return isMarked(first) && (syllables(of: first)?.count ?? 0) > 1 }
    let given = words.dropFirst().map { syllables(of: $0.filter { $0 != "-" }) }
    guard surnames.contains(first) || compoundSurnames.contains(first) else { return false }
    let count = given.reduce(0) { $0 + ($1?.count ?? 9) }
    guard count <= 3 else { return words.count == 2 && isSurelySurname(first) && !looksRussian(words[1]) }
    // Ян Калинин, Ли Анна.
    let isGiven = RussianGivenNames.gender(of: first) != nil
    return (!isGiven || words.dropFirst().contains(where: isMarked))
      && (count < 2 || !words.dropFirst().contains { RussianGivenNames.gender(of: $0) != nil })
  }

  /// Whether a place has letters in a row that only Palladius writes: Хэйлунцзян, Шэньян, Хуньчунь.
  static func isPlace(_ words: [String]) -> Bool {
    words.contains { word in
      let lower = word.lowercased()
      return placeMarks.contains { lower.contains($0) }
        || isSigned(lower)
    }
  }

  /// Whether a word of several syllables has a sign behind н within, as Korean ones never have: Аньшань.
  static func isSigned(_ word: String) -> Bool {
    let lower = word.lowercased()
    return lower.dropLast().contains("нь") && (syllables(of: lower.filter { $0 != "-" })?.count ?? 0) > 1
  }

  private static let placeMarks = [
    "цз", "чж", "юй", "юа", "эй", "уан", "энь", "янь", "инь", "унь", "хуа", "шуа", "куа", "шэ", "чэ", "жэ", "ляо",
    "сяо",
    "цяо", "мяо", "чжо", "чоу", "шоу",
  ]

  /// The places of China that Russian or English calls otherwise than Palladius and pinyin do, by their key.
  static func customary(_ words: [String]) -> String? { customaryPlaces[words.joined(separator: " ").lowercased()] }

  private static let customaryPlaces = [
    "харбин": "Harbin", "пекин": "Beijing", "нанкин": "Nanjing", "шанхай": "Shanghai", "ухань": "Wuhan",
    "дандун": "Dandong", "гирин": "Jilin", "гонконг": "Hong Kong", "сянган": "Hong Kong", "макао": "Macao",
    "аомэнь": "Macao", "тайвань": "Taiwan", "тайбэй": "Taipei", "тибет": "Tibet", "лхаса": "Lhasa", "урумчи": "Urumqi",
    "цицикар": "Qiqihar", "янцзы": "Yangtze", "хайлар": "Hailar", "шэньси": "Shaanxi", "кантон": "Guangzhou",
    "порт-артур": "Port Arthur", "мукден": "Mukden", "внутренняя монголия": "Inner Mongolia", "маньчжурия": "Manchuria",
  ]

  /// The name in pinyin, Xi Jinping; `nil` if it is not made of its syllables.
  static func pinyin(_ words: [String]) -> String? {
    var result: [String] = []
    for word in words {
      guard let syllables = syllables(of: word.lowercased().filter { $0 != "-" }) else { return nil }
      var text = ""
      for syllable in syllables {
        guard let latin = table[syllable] else { return nil }
        text += (!text.isEmpty && "aoe".contains(latin.first ?? " ") ? "’" : "") + latin
      }
      result.append(text.prefix(1).uppercased() + text.dropFirst())
    }
    return result.joined(separator: " ")
  }

  /// The syllables of a word, the longest first; `nil` if it has others.
  static func syllables(of word: String) -> [String]? {
    guard !word.isEmpty, word.count <= 18 else { return nil }
    for length in stride(from: min(longest, word.count), to: 0, by: -1) {
      let head = String(word.prefix(length))
      guard table[head] != nil else { continue }
      let rest = String(word.dropFirst(length))
      if rest.isEmpty { return [head] }
      // A sign belongs to the consonant before it.
      if let tail = syllables(of: rest) { return [head] + tail }
    }
    return nil
  }

  /// Whether a word has what Chinese words in Cyrillic have and Russian surnames in -ин do not: Цзиньпин, Сяопин, Дэхуай.
  private static func isMarked(_ word: String) -> Bool {
    ["цз", "чж", "юй", "ао", "оу", "уа", "юа", "яо", "эй", "эр"].contains { word.contains($0) }
      || ["цин", "цян", "цю", "ся", "сю", "сян"].contains { word.hasPrefix($0) && word.count > $0.count + 2 }
      || word.dropLast().contains("ь")
  }

  /// A surname that is no word or name of others: Сунь Ятсен.
  private static func isSurelySurname(_ word: String) -> Bool {
    word.hasSuffix("нь") || ["цз", "чж", "юй", "цю"].contains { word.contains($0) }
  }

  private static func looksRussian(_ word: String) -> Bool {
    RussianGivenNames.gender(of: word) != nil
      || ["ов", "ев", "ин", "ын", "ский", "цкий", "ко", "а", "я"].contains { word.hasSuffix($0) }
  }

  private static func isVietnamese(_ words: [String]) -> Bool {
    guard words.count > 1, words.allSatisfy({ (1...4).contains(RussianDeclension.vowelCount($0)) }) else {
      return false
    }
    return vietnameseSurnames.contains(words[0])
      || (words.count > 2 && shortVietnameseSurnames.contains(words[0])
        && words.allSatisfy { RussianDeclension.vowelCount($0) <= 2 && $0.count <= 6 })
  }

  private static let longest = 6

  /// Every syllable of Palladius with its pinyin. Of two that are written alike the commoner: си is xi.
  private static let table: [String: String] = {
    var table: [String: String] = [:]
    func add(_ initials: [(String, String)], _ finals: [(String, String)]) {
      for (latin, cyrillic) in initials {
        for (end, ending) in finals where table[cyrillic + ending] == nil { table[cyrillic + ending] = latin + end }
      }
    }
    add([("j", "цз"), ("q", "ц"), ("x", "с")], palatals + [("u", "юй"), ("ue", "юэ"), ("uan", "юань"), ("un", "юнь")])
    add(
      [
        ("b", "б"), ("p", "п"), ("m", "м"), ("f", "ф"), ("d", "д"), ("t", "т"), ("n", "н"), ("l", "л"), ("g", "г"),
        ("k", "к"), ("h", "х"), ("zh", "чж"), ("ch", "ч"), ("sh", "ш"), ("r", "ж"), ("z", "цз"), ("c", "ц"), ("s", "с"),
      ],
      plain)
    add([("b", "б"), ("p", "п"), ("m", "м"), ("d", "д"), ("t", "т"), ("n", "н"), ("l", "л")], palatals)
    add([("n", "н"), ("l", "л")], [("ü", "юй"), ("üe", "юэ")])
    add([("zh", "чж"), ("ch", "ч"), ("sh", "ш"), ("r", "ж")], [("i", "и")])
    add([("z", "цз"), ("c", "ц"), ("s", "с")], [("i", "ы")])
    add([("h", "х")], [("ui", "уэй"), ("ui", "ой")])
    add(
      [("", "")],
      [
        ("a", "а"), ("o", "о"), ("e", "э"), ("ai", "ай"), ("ei", "эй"), ("ao", "ао"), ("ou", "оу"), ("an", "ань"),
        ("en", "энь"), ("ang", "ан"), ("er", "эр"), ("yi", "и"), ("ya", "я"), ("ye", "е"), ("yao", "яо"), ("you", "ю"),
        ("yan", "янь"), ("yin", "инь"), ("yang", "ян"), ("ying", "ин"), ("yong", "юн"), ("yu", "юй"), ("yue", "юэ"),
        ("yuan", "юань"), ("yun", "юнь"), ("wu", "у"), ("wa", "ва"), ("wo", "во"), ("wai", "вай"), ("wei", "вэй"),
        ("wan", "вань"), ("wen", "вэнь"), ("wang", "ван"), ("weng", "вэн"),
      ])
    return table
  }()

  private static let palatals = [
    ("i", "и"), ("ia", "я"), ("ie", "е"), ("iao", "яо"), ("iu", "ю"), ("ian", "янь"), ("in", "инь"), ("iang", "ян"),
    ("ing", "ин"), ("iong", "юн"),
  ]
  private static let plain = [
    ("a", "а"), ("o", "о"), ("e", "э"), ("ai", "ай"), ("ei", "эй"), ("ao", "ао"), ("ou", "оу"), ("an", "ань"),
    ("en", "энь"), ("ang", "ан"), ("eng", "эн"), ("ong", "ун"), ("u", "у"), ("ua", "уа"), ("uo", "о"), ("uai", "уай"),
    ("ui", "уй"), ("uan", "уань"), ("un", "унь"), ("uang", "уан"),
  ]

  /// The surnames of most of China's people, in Palladius's letters.
  private static let surnames = words(
    """
    ли ван чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ гао линь ло чжэн лян се сун тан хань цао дэн фэн пэн
    цзэн сяо тянь дун пань юань цай цзян юй ду е чэн вэй су люй дин жэнь шэнь яо лу фу чжун цуй тань ляо фань цзя ся цзинь
    ши дай фан цзоу сюн бай мэн цинь цю хоу инь сюэ янь дуань лэй лун тао ши мао хао гу гун шао вань цянь лай кун цюй ай чан
    си дэн хун вэнь цзи тун пу ню оу мо цян ми нин шан бао лань чжуан гуань мэй шэн дяо лань цзяо ба чай чу фэй чи хай му цзу
    оуян хуа ту гэ мин лэ си цы ань пэй цяо сян шу и юэ
    """)
  private static let compoundSurnames = words(
    """
    сыма чжугэ оуян сыту шангуань сяхоу хуанфу гунсунь вэйчи дунфан линху чжунли дуаньму мужун юйвэнь чжансунь нангун дугу
    """)
  private static let vietnameseSurnames = words("нгуен фам хоанг хуинь данг буй нго зыонг динь чыонг выонг доан чинь")
  /// Those that others have too: only with two words behind them.
  private static let shortVietnameseSurnames = words("ли хо то ву во ле до чан фан тон май дао")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
