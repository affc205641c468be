extension RussianName {
  /// Forms of a common term that stand beside its paradigm: those that depend on a stress which the spelling does not
  /// show (отцом, договоры), the second prepositional (на мосту) and instrumental (лошадьми), the plurals of other stems (дети, люди), what
  /// stands behind два, три, четыре (автомобильных моста), and the cases of nouns that have a plural alone (санкции, выборы). A form too many does no harm: the forms serve to find a
  /// term in running text.
  package static func alternatives(_ term: String, isAnimate: Bool) -> [String] {
    let words = TextForm.spaced(TextForm.nfc(term)).split(separator: " ").map(String.init)
    guard let head = words.firstIndex(where: { RussianDeclension.adjectiveGender($0) == nil }) else { return [] }
    let noun = words[head]
    guard let last = noun.lowercased().last, noun.count > 2 else { return [] }
    let tail = words[(head + 1)...].map { " " + $0 }.joined()
    let adjectives = words[..<head]

    /// The phrase with its noun in a form, and its adjectives in one of the six cases of singular or plural.
    func phrase(_ form: String, _ place: Int, isPlural: Bool) -> String {
      adjectives.map { adjective in
        let forms =
          isPlural
          ? RussianPlural(adjective: adjective, isAnimate: isAnimate)?.forms
          : RussianDeclension(adjective, role: .adjective, gender: .masculine, isAnimate: isAnimate).map {
            [adjective] + $0.forms
          }
        return (forms?[place] ?? adjective) + " "
      }.joined() + form + tail
    }
    func inPlural(_ forms: [String]) -> [String] {
      forms.enumerated().map { phrase($1, $0, isPlural: true) }
    }

    let ofFew = adjectives.isEmpty ? nil : behindFew(noun, isAnimate: isAnimate)
    let few = ofFew.map { [phrase($0, 1, isPlural: true)] } ?? []
    if let forms = otherStems[TextForm.key(noun)] { return inPlural(forms) + few }
    if RussianDeclension.isConsonant(last) {
      let stem = RussianDeclension.stem(of: noun) ?? noun
      var forms = few
      if "жшчщц".contains(last) {
        forms.append(phrase(stem + "ом", 4, isPlural: false))
        forms.append(phrase(stem + "ов", 1, isPlural: true))
      }
      let i = "кгхжшчщ".contains(last) ? "и" : "ы"
      forms += [phrase(stem + i, 0, isPlural: true), phrase(stem + i, 3, isPlural: true)]
      if !isAnimate { forms.append(phrase(stem + "у", 5, isPlural: false)) }
      return forms
    }
    if last == "ь" { return few + [phrase(noun + "ми", 4, isPlural: true)] }
    guard last == "ы" || last == "и" || pluralsInA.contains(noun.lowercased()) else { return few }
    return plurals(of: noun).flatMap(inPlural)
  }

  /// A noun behind два, три, четыре, which is in the genitive singular where its adjectives are in that of the plural; `nil` for
  /// a plural.
  private static func behindFew(_ noun: String, isAnimate: Bool) -> String? {
    guard let gender = nounGender(noun), gender != .plural, !pluralsInA.contains(noun.lowercased()) else { return nil }
    return cases(noun, .noun, gender, isAnimate: isAnimate)[1]
  }

  /// The cases of a noun that is given in the plural, in each way in which its genitive may be formed.
  private static func plurals(of noun: String) -> [[String]] {
    let stem = String(noun.dropLast())
    let before = stem.lowercased().last ?? " "
    let isSoft = noun.lowercased().last == "и" && !"кгхжшчщ".contains(before)
    let (dative, instrumental, prepositional) = isSoft ? ("ям", "ями", "ях") : ("ам", "ами", "ах")
    let genitives: [String]
    if before == "и" || before == "ь" {
      genitives = [String(stem.dropLast()) + "ий", stem + "ев"]
    } else if isSoft {
      genitives = [stem + "ей", stem + "ь"]
    } else {
      let singular = RussianPlural(noun: stem + "а", gender: .feminine, isAnimate: false)?.forms[1] ?? stem
      genitives = [stem + "ов", singular, stem + "ей"]
    }
    return genitives.map { [noun, $0, stem + dative, noun, stem + instrumental, stem + prepositional] }
  }

  private static let pluralsInA: Set<String> = ["ворота", "дрова", "войска", "уста", "права", "дела", "выходные"]
  /// The nouns of which a word may be a form that has another stem: друг of друзей, мать of матери, день of дня. ё counts as е.
  package static func nouns(ofOtherStem key: String) -> [String] {
    var nouns = nounsOfForms[key] ?? []
    for length in 0...3 { nouns += RussianDeclension.nounsOfStems[String(key.dropLast(length))] ?? [] }
    return nouns
  }

  private static let nounsOfForms = Dictionary(
    otherStems.flatMap { noun, forms in forms.map { ($0.replacing("ё", with: "е"), [noun]) } }, uniquingKeysWith: +)

  /// Nominative, genitive, dative, accusative, instrumental, prepositional.
  private static let otherStems: [String: [String]] = {
    var stems = ownPlurals
    for (noun, stem) in pluralsInYa {
      let isBeing = noun == "брат" || noun == "зять"
      stems[noun] = ["я", "ев", "ям", isBeing ? "ев" : "я", "ями", "ях"].map { stem + $0 }
    }
    for (noun, stem) in pluralsInYaOfBeings {
      stems[noun] = ["ья", "ей", "ьям", "ей", "ьями", "ьях"].map { stem + $0 }
    }
    return stems
  }()

  /// братья, братьев
  private static let pluralsInYa = [
    "брат": "брать", "зять": "зять", "лист": "листь", "дерево": "деревь", "крыло": "крыль",
    "звено": "звень", "стул": "стуль", "перо": "перь", "прут": "пруть", "сук": "сучь", "кол": "коль", "клин": "клинь",
    "полено": "полень", "брус": "брусь", "колос": "колось", "платье": "плать", "устье": "усть", "дно": "донь",
    "шило": "шиль", "ком": "комь",
  ]
  /// друзья, друзей
  private static let pluralsInYaOfBeings = [
    "друг": "друз", "муж": "муж", "сын": "сынов", "князь": "княз", "деверь": "девер",
  ]
  private static let ownPlurals = [
    "ребенок": ["дети", "детей", "детям", "детей", "детьми", "детях"],
    "человек": ["люди", "людей", "людям", "людей", "людьми", "людях"],
    "год": ["годы", "лет", "годам", "года", "годами", "годах"],
    "сосед": ["соседи", "соседей", "соседям", "соседей", "соседями", "соседях"],
    "судно": ["суда", "судов", "судам", "суда", "судами", "судах"],
    "хозяин": ["хозяева", "хозяев", "хозяевам", "хозяев", "хозяевами", "хозяевах"],
    "господин": ["господа", "господ", "господам", "господ", "господами", "господах"],
    "ухо": ["уши", "ушей", "ушам", "уши", "ушами", "ушах"],
    "плечо": ["плечи", "плеч", "плечам", "плечи", "плечами", "плечах"],
    "колено": ["колени", "коленей", "коленям", "колени", "коленями", "коленях"],
    "яблоко": ["яблоки", "яблок", "яблокам", "яблоки", "яблоками", "яблоках"],
    "небо": ["небеса", "небес", "небесам", "небеса", "небесами", "небесах"],
    "чудо": ["чудеса", "чудес", "чудесам", "чудеса", "чудесами", "чудесах"],
    "цветок": ["цветы", "цветов", "цветам", "цветы", "цветами", "цветах"],
    "солдат": ["солдаты", "солдат", "солдатам", "солдат", "солдатами", "солдатах"],
    "партизан": ["партизаны", "партизан", "партизанам", "партизан", "партизанами", "партизанах"],
    "глаз": ["глаза", "глаз", "глазам", "глаза", "глазами", "глазах"],
    "сапог": ["сапоги", "сапог", "сапогам", "сапоги", "сапогами", "сапогах"],
    "семя": ["семена", "семян", "семенам", "семена", "семенами", "семенах"],
  ]
}
