/// A Russian noun in -ы or -и that is given in the plural, of which the singular is not known: Великие Луки, Чистые пруды,
/// послы.
struct RussianPluralNoun: Hashable, Sendable {
  /// The genitive.
  let genitive: String
  /// Whether the noun is known, by itself or by its suffix, or only taken for a feminine (of things) or a masculine (of
  /// living beings).
  let isCertain: Bool

  /// - Parameters:
  ///   - stem: the noun without its last letter.
  ///   - isSoft: whether that letter is an и that no к, г, х or husher asks for.
  ///   - isAnimate: whether it names living beings.
  init(stem: String, isSoft: Bool, isAnimate: Bool) {
    let lower = TextForm.key(stem)
    let last = lower.last ?? " "
    func isOne(_ endings: [String]) -> Bool { endings.contains(where: lower.hasSuffix) }
    if let listed = Self.irregular[lower] {
      (genitive, isCertain) = (listed, true)
    } else if last == "и" {
      // консультации
      (genitive, isCertain) = (stem.dropLast() + "ий", true)
    } else if isSoft {
      (genitive, isCertain) = (stem + "ей", isOne(["тел", "ар", "ост", "ел"]))
    } else if Self.masculines.contains(lower) || Self.isFleeting(lower)
      || (lower.count > 4 && isOne(isAnimate ? Self.agents + Self.things : Self.things)
        && !Self.feminines.contains(lower))
    {
      (genitive, isCertain) = (Self.masculine(stem, last), true)
    } else if isAnimate, !Self.feminines.contains(lower), !isOne(["ниц", "щиц", "нк", "тк", "шк", "чк", "йк"]) {
      (genitive, isCertain) = (Self.masculine(stem, last), false)
    } else {
      (genitive, isCertain) = (RussianPlural.bare(stem), Self.feminines.contains(lower) || isAnimate)
    }
  }

  private static func masculine(_ stem: String, _ last: Character) -> String {
    stem + ("жшчщ".contains(last) ? "ей" : last == "ц" && !RussianStress.isOnEnding(stem) ? "ев" : "ов")
  }

  /// The stem of a noun that has lost its vowel: снимк, посл.
  private static func isFleeting(_ stem: String) -> Bool { fleeting.contains(stem) }

  private static let fleeting = Set(RussianDeclension.fleetingNouns.values)

  private static let irregular = [
    "борович": "боровичей", "люд": "людей", "дет": "детей", "сосед": "соседей", "салоник": "салоник", "сестр": "сестёр",
    "медсестр": "медсестёр", "выбор": "выборов", "деньг": "денег", "переговор": "переговоров", "солдат": "солдат",
  ]
  /// Suffixes of masculines: of those who do something, and of things.
  private static let agents = [
    "ик", "ист", "ор", "ер", "ант", "ент", "ат", "ит", "ец", "арх", "лог", "граф", "ач", "як", "ун", "стр",
  ]
  private static let things = [
    "ник", "чик", "щик", "изм", "тет", "мент", "тор", "ход", "вод", "завод",
  ]
  private static let masculines: Set<String> = [
    "челн", "ессентук", "петушк", "штат", "эмират", "нидерланд", "сокольник", "барсук", "пруд", "холм", "мост", "двор",
    "пост", "порт", "порог", "яр", "вал", "бор", "дуб", "брод", "ключ", "хутор", "сад", "склад", "канал", "столб",
    "крест",
    "камн", "ручь", "член", "вожд", "завод", "район", "поселк", "городк", "договор", "закон", "курс", "груз", "фонд",
    "банк", "дом", "танк", "план", "вопрос", "ответ", "документ", "пункт", "срок", "рынк", "налог", "расход", "доход",
    "запас", "ресурс", "продукт", "товар", "металл", "самолет", "вертолет", "автобус", "поезд", "вагон", "состав",
  ]
  /// Feminines that end as masculines do, and plurals that are called by zero.
  private static let feminines: Set<String> = [
    "контор", "гор", "лук", "горк", "химк", "мытищ", "женщин", "девушк", "сил", "альп", "курил", "черемушк",
    "филиппин", "набережн", "чебоксар", "люберц", "границ", "школ", "больниц", "стран", "рек", "улиц", "визитк",
    "дорог", "книг", "карт", "газет", "цен", "машин", "шахт", "ферм", "фабрик", "квартир", "комнат", "служб", "групп",
    "афин", "гренадин", "багам", "татр", "карпат", "дарданелл",
  ]
}
