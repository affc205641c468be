/// Names of places whose declension their ending alone does not tell.
package enum RussianPlaces {
  /// Whether a place in -о or -е is declined: those whose ending is Russian (Иваново, Бородино, Приморье, Городище) or that
  /// are common words; not those of others (Торонто, Кобе, Канге, Сан-Марино).
  static func isDeclinedNeuter(_ name: String) -> Bool {
    let lower = TextForm.key(name)
    let parts = lower.split(separator: "-")
    guard let last = parts.last.map(String.init) else { return false }
    if neuterNouns.contains(last) { return true }
    if parts.count > 1, foreignHeads.contains(String(parts[0])) { return false }
    return !foreignNeuters.contains(last)
      && ["ово", "ево", "ино", "ыно", "ство", "ье", "ие", "ище", "льце", "нце", "рце"].contains {
        last.hasSuffix($0) && last.count > 4
      }
  }

  /// Whether a place or building takes на and с where others take в and из: на Кубе, на вокзале, на Корейском полуострове.
  /// `nil` where both are written.
  package static func takesOn(_ name: String) -> Bool? {
    let words = TextForm.key(name).split { $0 == " " || $0 == "\u{00A0}" }.map(String.init)
    guard let last = words.last else { return nil }
    if words.contains(where: { either.contains($0) }) { return nil }
    // Дальний Восток; остров Сахалин; станция Хасан.
    if let head = words.first, words.count > 1, onHeads.contains(head) { return true }
    return on.contains(last) || onHeads.contains(last)
  }

  private static let either: Set<String> = ["украина", "шри-ланка", "алтай", "таймыр"]
  /// Islands, peninsulas and mountains that are called by their names alone.
  private static let on: Set<String> = [
    "куба", "кипр", "гуам", "окинава", "сахалин", "камчатка", "чукотка", "аляска", "филиппины", "мальдивы", "мальта",
    "тайвань", "гаити", "ямайка", "мадагаскар", "курилы", "чеджудо", "чечжудо", "чеджу", "хоккайдо", "хонсю", "кюсю",
    "сикоку", "крит", "сицилия", "сардиния", "корсика", "бали", "ява", "суматра", "борнео", "калимантан", "гавайи",
    "багамы", "барбадос", "маврикий", "занзибар", "хайнань", "урал", "кавказ", "донбасс", "балканы", "кубань",
    "ставрополье",
    "уллындо", "токто", "ёнпхёндо", "енпхендо", "уналашка",
  ]
  /// Common nouns, alone or at the head of a name.
  private static let onHeads: Set<String> = [
    "восток", "запад", "север", "юг", "остров", "острова", "полуостров", "побережье", "берег", "река", "озеро", "мост",
    "вокзал", "станция", "завод", "фабрика", "предприятие", "верфь", "рынок", "площадь", "улица", "проспект", "шоссе",
    "дорога", "автодорога", "железная", "трасса", "граница", "таможня", "аэродром", "космодром", "полигон", "пост",
    "стадион", "причал", "пристань", "форум", "съезд", "саммит", "конференция", "заседание", "пленум", "совещание",
    "выставка", "встреча", "родина", "база", "судно", "корабль", "кладбище", "территория",
  ]

  /// Whether a place in -ь is feminine. Others in -нь and -ль are masculine, as all foreign ones are: Тайвань, Ухань, Бристоль.
  static func isFeminineSoft(_ name: String) -> Bool {
    let last = TextForm.key(name).split(separator: "-").last.map(String.init) ?? ""
    guard last.hasSuffix("нь") || last.hasSuffix("ль") else { return true }
    return feminines.contains(last)
  }

  /// Places of Russia and its neighbours, and common words that stand in names of places.
  private static let feminines: Set<String> = [
    "казань", "рязань", "астрахань", "тюмень", "сызрань", "кубань", "волынь", "мезень", "любань", "колывань",
    "лебедянь",
    "березань", "тамань", "хатынь", "катынь", "медынь", "умань", "рогань", "лань", "лубань",
    "нерль", "ирень", "сычуань", "юньнань", "хунань", "хэнань",
    "гавань", "степень", "тень", "осень", "ткань", "дань", "лень", "мишень", "зелень", "печень", "ступень", "жизнь",
    "цель", "модель", "печаль", "сталь", "соль", "магистраль", "пыль", "колыбель", "мель", "отмель", "даль",
    "пустынь", "сень", "елань", "быль", "ель", "медаль", "эмаль", "артель", "обитель",
    "сажень", "болезнь", "казнь",
  ]
  /// Common words in names of places: Белое Озеро, Новое Село.
  private static let neuterNouns: Set<String> = [
    "озеро", "море", "село", "поле", "болото", "место", "устье", "гнездо", "дерево", "солнце", "сердце", "крыло",
    "кольцо",
    "войско", "урочище", "государство", "княжество", "королевство", "содружество", "сельцо", "местечко", "око",
    "поморье",
    "ядро", "дно", "стекло", "золото", "железо", "серебро", "утро", "лето", "небо", "облако", "ущелье", "побережье",
  ]
  private static let foreignNeuters: Set<String> = [
    "торино", "портофино", "трентино", "кино", "казино",
  ]
  /// What foreign names of two words begin with.
  private static let foreignHeads: Set<String> = [
    "сан", "санта", "санто", "порту", "порто", "монте", "лос", "лас", "рио", "пуэрто", "коста", "сент", "сен", "сьерра",
    "кампо", "пунта", "вилла", "нью", "эль", "ла", "ле",
  ]
}
