/// Names of places whose declension their ending alone does not tell.
enum RussianPlaces {
  /// Whether a place in -о or -е is declined: those whose ending is Russian (Иваново, Бородино, Приморье, Городище) or that
  /// are common words; not those of others (Торонто, Кобе, Канге, Сан-Марино).
  static func isDeclinedNeuter(_ name: String) -> Bool {
    let lower = name.lowercased().replacing("ё", with: "е")
    let parts = lower.split(separator: "-")
    guard let last = parts.last.map(String.init) else { return false }
    if neuterNouns.contains(last) { return true }
    if parts.count > 1, foreignHeads.contains(String(parts[0])) { return false }
    return !foreignNeuters.contains(last)
      && ["ово", "ево", "ино", "ыно", "ство", "ье", "ие", "ище", "льце", "нце", "рце"].contains {
        last.hasSuffix($0) && last.count > 4
      }
  }

  /// Whether a place in -ь is feminine. Others in -нь and -ль are masculine, as all foreign ones are: Тайвань, Ухань, Бристоль.
  static func isFeminineSoft(_ name: String) -> Bool {
    let last = name.lowercased().replacing("ё", with: "е").split(separator: "-").last.map(String.init) ?? ""
    guard last.hasSuffix("нь") || last.hasSuffix("ль") else { return true }
    return feminines.contains(last)
  }

  /// Places of Russia and its neighbours, and common words that stand in names of places.
  private static let feminines: Set<String> = [
    "казань", "рязань", "астрахань", "тюмень", "сызрань", "кубань", "волынь", "мезень", "любань", "колывань",
    "лебедянь",
    "березань", "тамань", "хатынь", "катынь", "медынь", "умань", "рогань", "лань", "лубань",
    "нерль", "ирень",
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
