/// What Tumen knows of English.
package enum English {
  static let numbers = NumberConventions(
    groups: [",", "\u{00A0}", "\u{202F}", "\u{2009}"],
    decimals: ["."],
    words: [
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
      "september": 9, "october": 10, "november": 11, "december": 12,
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
      "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
      "sixty": 60,
      "seventy": 70, "eighty": 80, "ninety": 90, "zero": 0, "first": 1, "second": 2, "third": 3, "fourth": 4,
      "fifth": 5,
      "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twice": 2, "both": 2, "half": 2,
      "a": 1, "an": 1, "single": 1, "double": 2, "once": 1, "pair": 2, "dozen": 12, "hundred": 100,
    ],
    multipliers: [
      ("trillion", 12), ("billion", 9), ("bn", 9), ("million", 6), ("thousand", 3), ("hundred", 2), ("decades", 1),
      ("decade", 1),
    ])

  /// What may stand behind a word and leave it the same word.
  package static let endings: Set<String> = ["'s", "'"]
}

extension English {
  /// The possessive of a name: Pak's, Jones's.
  package static func possessive(of name: String) -> String { name + "'s" }

  /// The plural, by its last letters: Kims, Joneses, bridges, embassies (but Kennedys), crises; of common nouns also those
  /// that are not formed by rule: children, men.
  package static func plural(of text: String, isName: Bool) -> String {
    let lower = text.lowercased()
    if !isName {
      let last = lower.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? lower
      if let plural = irregularPlurals[last] { return text.dropLast(last.count) + plural }
      // fireman, woman; a German is no man.
      if last.hasSuffix("man"), !mans.contains(last) { return text.dropLast(2) + "en" }
      if last.hasSuffix("sis"), last.count > 4 { return text.dropLast(2) + "es" }
      if lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
        return text.dropLast() + "ies"
      }
    }
    let isHissing = ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) }
    return text + (isHissing ? "es" : "s")
  }

  /// Whether a word with a hyphen is a noun that was a verb, or one with a letter before the hyphen: check-in, e-mail. Of
  /// others (two-lane) the plural is another phrase.
  package static func isHyphenatedNoun(_ word: some StringProtocol) -> Bool {
    let parts = word.lowercased().split(separator: "-")
    return parts.count == 2 && (parts[0].count == 1 || verbParticles.contains(String(parts[1])))
  }

  private static let verbParticles: Set<String> = [
    "in", "out", "up", "off", "on", "over", "down", "back", "by", "through", "away",
  ]
  private static let mans: Set<String> = ["german", "roman", "human", "ottoman", "shaman", "talisman", "caiman"]
  private static let irregularPlurals = [
    "child": "children", "person": "people", "foot": "feet", "tooth": "teeth", "goose": "geese", "mouse": "mice",
    "ox": "oxen", "half": "halves", "leaf": "leaves", "life": "lives", "knife": "knives", "wife": "wives",
    "shelf": "shelves", "self": "selves", "loaf": "loaves", "thief": "thieves", "wolf": "wolves", "calf": "calves",
    "echo": "echoes", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes", "veto": "vetoes",
    "embargo": "embargoes", "cargo": "cargoes", "torpedo": "torpedoes", "criterion": "criteria",
    "phenomenon": "phenomena", "datum": "data", "medium": "media", "memorandum": "memoranda", "index": "indices",
    "appendix": "appendices", "matrix": "matrices", "axis": "axes", "stimulus": "stimuli", "nucleus": "nuclei",
    "series": "series", "species": "species", "means": "means", "aircraft": "aircraft", "spacecraft": "spacecraft",
    "staff": "staff", "headquarters": "headquarters", "crossroads": "crossroads",
  ]
}
