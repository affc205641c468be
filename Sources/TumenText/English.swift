/// What Tumen knows of English.
package enum English {
  static let numbers = NumberConventions(
    groups: [",", "\u{00A0}", "\u{202F}", "\u{2009}"],
    decimals: ["."],
    words: [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
      "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
      "sixty": 60,
      "seventy": 70, "eighty": 80, "ninety": 90, "zero": 0, "first": 1, "second": 2, "third": 3, "fourth": 4,
      "fifth": 5,
      "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twice": 2, "both": 2, "half": 2,
      "a": 1, "an": 1, "single": 1, "double": 2, "once": 1, "pair": 2, "dozen": 12, "hundred": 100,
    ].merging(CalendarNames.english.monthNumbers) { word, _ in word },
    multipliers: [
      ("trillion", 12), ("billion", 9), ("bn", 9), ("million", 6), ("thousand", 3), ("hundred", 2), ("decades", 1),
      ("decade", 1),
    ])

  /// What may stand behind a word and leave it the same word.
  package static let endings = ["'s", "'"]

  /// The key of a word without such an ending.
  static func withoutPossessive(_ key: String) -> String {
    guard key.utf8.contains(UInt8(ascii: "'")), let ending = endings.first(where: key.hasSuffix) else { return key }
    return String(key.dropLast(ending.count))
  }
}

extension English {
  /// The possessive of a name: Pak's, Jones's, the United States'.
  package static func possessive(of name: String) -> String { name + (isPlural(name) ? "'" : "'s") }

  /// The plural, by its last letters: Kims, Joneses, bridges, embassies (but Kennedys), crises; of common nouns also those
  /// that are not formed by rule: children, men. In a phrase the head is what changes: ministers of foreign affairs, attorneys
  /// general, commanders-in-chief. What is a plural stays: the United States.
  package static func plural(of text: String, isName: Bool) -> String {
    // A name has a capital.
    let isName = isName && text != text.lowercased()
    guard let end = endOfHead(text, isName: isName) else {
      return isPlural(text) || (!isName && looksPlural(text)) ? text : pluralOfHead(text, isName: isName)
    }
    return plural(of: String(text[..<end]), isName: false) + text[end..<text.endIndex]
  }

  /// Where the head of a phrase ends if something stands behind it: a preposition and what depends on it, or an adjective of
  /// the kind that French has left. `nil` if the last word is the head.
  private static func endOfHead(_ text: String, isName: Bool) -> String.Index? {
    let words = text.split(separator: " ")
    let lower = text.lowercased()
    if let last = words.last, let tail = tails.first(where: lower.hasSuffix), lower.count > tail.count {
      return text.index(last.endIndex, offsetBy: -tail.count)
    }
    if words.count > 1, let last = words.last?.lowercased(), postpositives.contains(last),
      heads.contains(words[words.count - 2].lowercased())
    {
      return words[words.count - 2].endIndex
    }
    let inner = words.indices.dropFirst().dropLast()
    return inner.first { prepositions.contains(words[$0].lowercased()) }.map { words[$0 - 1].endIndex }
  }

  /// Whether a name or term is a plural.
  private static func isPlural(_ text: String) -> Bool {
    let lower = text.lowercased()
    return plurals.contains { lower == $0 || lower.hasSuffix(" " + $0) }
  }

  /// Whether a common noun is a plural by its ending: relations, forces, not lens, virus, press.
  private static func looksPlural(_ text: String) -> Bool {
    let last = text.lowercased().split { $0 == " " || $0 == "-" }.last ?? ""
    guard last.count > 3, last.hasSuffix("s"), let before = last.dropLast().last else { return false }
    return !"suiao'\u{2019}".contains(before) && !singularsInS.contains(String(last))
  }

  private static let singularsInS: Set<String> = ["lens", "mars", "diabetes", "chess", "cosmos", "mumps"]

  private static func pluralOfHead(_ text: String, isName: Bool) -> String {
    let lower = text.lowercased()
    // An Englishman is no Freeman.
    if nations.contains(where: { lower.hasSuffix($0 + "man") || lower.hasSuffix($0 + "woman") }) {
      return text.dropLast(2) + "en"
    }
    if ["nese", "guese", "ltese", "lese", "mese", "swiss"].contains(where: lower.hasSuffix) { return text }
    if lower.hasSuffix("runner-up") { return text.dropLast(3) + "s-up" }
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
    if lower.hasSuffix("quiz") { return text + "zes" }
    let isHissing = ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) }
    return text + (isHissing ? "es" : "s")
  }

  private static let prepositions: Set<String> = ["of", "for", "in", "to", "on", "at", "without"]
  private static let tails = [
    "-by", " d'affaires", " d\u{2019}affaires", "-in-chief", "-in-law", "-at-arms", "-at-law", "-of-war", "-general",
    "-elect", "-designate", "-in-waiting", "-martial",
  ]
  private static let postpositives: Set<String> = [
    "general", "martial", "designate", "elect", "emeritus", "plenipotentiary", "laureate",
  ]
  /// The nouns that those stand behind; a major general is a general.
  private static let heads: Set<String> = [
    "consulate", "attorney", "secretary", "governor", "consul", "procurator", "prosecutor", "solicitor", "director",
    "inspector",
    "president", "minister", "ambassador", "professor", "court", "poet", "postmaster", "comptroller", "auditor",
    "advocate",
  ]
  /// Names and words that are plurals.
  private static let plurals = [
    "united states", "united nations", "netherlands", "philippines", "emirates", "affairs", "forces", "maldives",
    "bahamas",
    "islands", "mountains", "alps", "news", "seychelles", "goods",
  ]

  /// Whether a word with a hyphen is a noun that was a verb, or one with a letter before the hyphen: check-in, e-mail. Of
  /// others (two-lane) the plural is another phrase.
  package static func isHyphenatedNoun(_ word: some StringProtocol) -> Bool {
    let parts = word.lowercased().split(separator: "-")
    return parts.count == 2 && (parts[0].count == 1 || verbParticles.contains(String(parts[1])))
  }

  private static let verbParticles: Set<String> = [
    "in", "out", "up", "off", "on", "over", "down", "back", "by", "through", "away",
  ]
  private static let nations = ["english", "french", "dutch", "irish", "scots", "welsh", "norse", "china"]
  private static let mans: Set<String> = ["german", "roman", "human", "ottoman", "shaman", "talisman", "caiman"]
  static let irregularPlurals = [
    "child": "children", "person": "people", "foot": "feet", "tooth": "teeth", "goose": "geese", "mouse": "mice",
    "ox": "oxen", "half": "halves", "leaf": "leaves", "life": "lives", "knife": "knives", "wife": "wives",
    "shelf": "shelves", "self": "selves", "loaf": "loaves", "thief": "thieves", "wolf": "wolves", "calf": "calves",
    "echo": "echoes", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes", "veto": "vetoes",
    "embargo": "embargoes", "cargo": "cargoes", "torpedo": "torpedoes", "criterion": "criteria",
    "phenomenon": "phenomena", "datum": "data", "medium": "media", "memorandum": "memoranda", "index": "indices",
    "appendix": "appendices", "matrix": "matrices", "axis": "axes", "stimulus": "stimuli", "nucleus": "nuclei",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "offspring": "offspring", "series": "series",
    "species": "species", "means": "means", "aircraft": "aircraft", "spacecraft": "spacecraft",
    "bacterium": "bacteria", "curriculum": "curricula", "stratum": "strata", "erratum": "errata",
    "addendum": "addenda", "alumnus": "alumni", "bacillus": "bacilli", "fungus": "fungi", "radius": "radii",
    "cactus": "cacti", "genus": "genera", "corpus": "corpora", "louse": "lice", "scarf": "scarves",
    "wharf": "wharves", "hoof": "hooves", "tornado": "tornadoes", "volcano": "volcanoes", "mosquito": "mosquitoes",
    "buffalo": "buffaloes", "monarch": "monarchs", "patriarch": "patriarchs", "matriarch": "matriarchs",
    "oligarch": "oligarchs", "stomach": "stomachs", "epoch": "epochs", "loch": "lochs", "eunuch": "eunuchs",
    "swine": "swine", "salmon": "salmon", "trout": "trout", "bison": "bison", "shrimp": "shrimp", "police": "police",
    "cattle": "cattle", "personnel": "personnel", "staff": "staff", "headquarters": "headquarters",
    "crossroads": "crossroads",
  ]
}

extension English {
  /// The regular forms of a verb beside its base form: arrives, arrived, arriving; stopped; tries.
  package static func verbForms(of base: String) -> [String] {
    let letters = Array(base)
    guard letters.count > 2, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return [] }
    let (last, before) = (letters[letters.count - 1], letters[letters.count - 2])
    let isVowel = vowels.contains(last)
    if last == "e" { return [base + "s", base + "d", before == "e" ? base + "ing" : base.dropLast() + "ing"] }
    if last == "y", !vowels.contains(before) {
      return [base.dropLast() + "ies", base.dropLast() + "ied", base + "ing"]
    }
    var forms = [plural(of: base, isName: true), base + "ed", base + "ing"]
    // One vowel before one consonant: stop, refer (but not open, which is stressed on its first syllable).
    if !isVowel, !"wxy".contains(last), vowels.contains(before), !vowels.contains(letters[letters.count - 3]) {
      forms += [base + String(last) + "ed", base + String(last) + "ing"]
    }
    return forms
  }

  /// The base forms of which a word may be a form.
  package static func verbs(of form: String) -> [String] {
    var bases: [String] = []
    for ending in ["ing", "ed", "es", "s"] where form.hasSuffix(ending) {
      let stem = form.dropLast(ending.count)
      guard stem.count > 1 else { continue }
      bases += [String(stem), stem + "e"]
      if stem.hasSuffix("i") { bases.append(stem.dropLast() + "y") }
      if let last = stem.last, stem.dropLast().last == last { bases.append(String(stem.dropLast())) }
    }
    let regular = bases.filter { irregularForms(of: $0) == nil && verbForms(of: $0).contains(form) }
    return regular + irregularVerbs(of: form)
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
}
