/// What Tumen knows of English.
package enum English {
  static let numbers = NumberConventions(
    groups: [",", "\u{00A0}", "\u{202F}", "\u{2009}"],
    decimals: ["."],
    words: [
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
      "september": 9, "october": 10, "november": 11, "december": 12,
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
      "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twice": 2, "both": 2, "half": 2,
      "a": 1, "an": 1, "single": 1, "double": 2, "once": 1, "pair": 2, "dozen": 12, "hundred": 100,
    ],
    multipliers: [
      ("billion", 9), ("million", 6), ("thousand", 3), ("hundred", 2), ("decades", 1), ("decade", 1),
    ])

  /// What may stand behind a word and leave it the same word.
  package static let endings: Set<String> = ["'s", "'"]
}

extension English {
  /// The possessive of a name: Pak's, Jones's.
  package static func possessive(of name: String) -> String { name + "'s" }

  /// The plural, by its last letters: Kims, Joneses, bridges, embassies (but Kennedys).
  package static func plural(of text: String, isName: Bool) -> String {
    let lower = text.lowercased()
    if !isName, lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
      return text.dropLast() + "ies"
    }
    let isHissing = ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) }
    return text + (isHissing ? "es" : "s")
  }
}
