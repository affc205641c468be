/// A Russian adjective that says whose something is: of a kind of being in -ий, -ья, -ье (волчий, третий), or of one being in
/// -ов, -ев, -ин (Сергиев Посад, Марьина Роща). Their cases are partly those of nouns (A. A. Zaliznyak's patterns мс).
struct RussianPossessive: Hashable, Sendable {
  let gender: RussianDeclension.Gender
  private let word: String
  /// Without the ending of the nominative.
  private let stem: String
  /// Whether it names one being.
  private let isOwn: Bool

  /// An adjective of a kind, which its stem tells; `nil` for other words.
  init?(_ word: String) {
    let lower = TextForm.key(word)
    guard lower.count > 4, Self.kinds.contains(String(lower.dropLast(2))) else { return nil }
    switch lower.suffix(2) {
    case "ий": gender = .masculine
    case "ья": gender = .feminine
    case "ье": gender = .neuter
    case "ьи": gender = .plural
    default: return nil
    }
    (self.word, stem, isOwn) = (word, String(word.dropLast(2)), false)
  }

  /// An adjective of one being, where a noun of a gender stands behind it; `nil` for what does not end so and for nouns.
  init?(_ word: String, before noun: RussianDeclension.Gender) {
    let lower = TextForm.key(word)
    let ending: Int
    switch noun {
    case .masculine: ending = 0
    case .feminine: ending = lower.hasSuffix("а") ? 1 : 9
    case .neuter: ending = lower.hasSuffix("о") ? 1 : 9
    case .plural: ending = lower.hasSuffix("ы") ? 1 : 9
    }
    let base = lower.dropLast(ending)
    guard base.count > 4, ["ов", "ев", "ин", "ын"].contains(where: base.hasSuffix), !Self.nouns.contains(String(base))
    else { return nil }
    gender = noun
    (self.word, stem, isOwn) = (word, String(word.dropLast(ending)), true)
  }

  /// Genitive, dative, accusative, instrumental, prepositional.
  func singular(isAnimate: Bool) -> [String] {
    if isOwn {
      switch gender {
      case .masculine: return forms("а", "у", isAnimate ? "а" : "", "ым", "ом")
      case .feminine: return forms("ой", "ой", "у", "ой", "ой")
      case .neuter: return forms("а", "у", "о", "ым", "ом")
      case .plural: return forms("ых", "ым", isAnimate ? "ых" : "ы", "ыми", "ых")
      }
    }
    switch gender {
    case .masculine: return forms("ьего", "ьему", isAnimate ? "ьего" : "ий", "ьим", "ьем")
    case .feminine: return forms("ьей", "ьей", "ью", "ьей", "ьей")
    case .neuter: return forms("ьего", "ьему", "ье", "ьим", "ьем")
    case .plural: return forms("ьих", "ьим", isAnimate ? "ьих" : "ьи", "ьими", "ьих")
    }
  }

  /// The six cases of the plural.
  func plural(isAnimate: Bool) -> [String] {
    isOwn
      ? forms("ы", "ых", "ым", isAnimate ? "ых" : "ы", "ыми", "ых")
      : forms("ьи", "ьих", "ьим", isAnimate ? "ьих" : "ьи", "ьими", "ьих")
  }

  private func forms(_ endings: String...) -> [String] {
    let isCapital = word.count > 1 && word == word.uppercased()
    return endings.map { stem + (isCapital ? $0.uppercased() : $0) }
  }

  /// Stems of adjectives of a kind.
  private static let kinds = Set(
    """
    трет волч лис рыб медвеж бож птич кошач собач олен враж помещич казач девич быч коров овеч заяч верблюж лягушач человеч
    пастуш охотнич разбойнич рыбач вдов коз барсуч белич черепаш краб ворон тюлен обезьян петуш индюш мыш крыс сороч собол
    волов гагач теляч поросяч ребяч щеняч жеребяч цыпляч гусяч утяч лос кабан баран кролич жаб пес пауч стрекоз рач бабь
    павлин лебяж чаяч куроч бобр сыч сов гадюч акул китов гонч дев баб отроч княж мужич бесов прохож
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting(["гонч", "прохож", "бесов", "китов", "бабь"])

  /// Nouns that end as adjectives of one being do.
  private static let nouns: Set<String> = [
    "остров", "покров", "магазин", "термин", "бензин", "витамин", "господин", "гражданин", "павлин", "дельфин", "камин",
    "рубин", "апельсин", "карантин", "кувшин", "аршин", "парафин", "долин", "равнин", "машин", "картин", "вершин",
    "пучин",
    "лощин", "ложбин", "общин", "плотин", "половин", "причин", "величин", "дружин", "глубин", "основ", "корон", "коров",
    "дубров", "подков", "берлин", "пекин", "турин", "дублин", "люблин", "азербайджанин", "украин", "бухарин", "медицин",
    "дисциплин", "доктрин", "турбин", "кабин", "витрин", "паутин", "трясин", "низин", "теснин", "святын", "пустын",
  ]
}
