/// Prefixes of the International System (BIPM, The International System of Units, 9th edition, section 3) before units that take
/// them, in symbols and in words: kV, мкА, megawatt, 밀리초. A unit is called by its prefix and its name: “k volt”.
enum UnitScales {
  /// Each symbol as it is written, with its unit, scaled or not.
  static func symbols(of units: [String: [String]]) -> [String: String] {
    var found: [String: String] = [:]
    for (unit, symbols) in units {
      for symbol in symbols { found[symbol] = unit }
    }
    for (unit, symbol, prefix, sign) in scaled(units) where found[sign + symbol] == nil {
      found[sign + symbol] = "\(prefix) \(unit)"
    }
    return found
  }

  /// The same in small letters, for writings that are in no symbol's case (KHZ, Mhz): of several units the commonest. Symbols of
  /// one letter, and those with a prefix that in other cases are other words (кв, кн), are left out.
  static func looseSymbols(of units: [String: [String]]) -> [String: String] {
    var found: [String: String] = [:]
    for (unit, symbols) in units {
      for symbol in symbols where symbol.count > 1 { found[symbol.lowercased()] = unit }
    }
    for (unit, symbol, prefix, sign) in scaled(units) where !inCaseAlone.contains(unit) {
      let key = (sign + symbol).lowercased()
      if found[key] == nil { found[key] = "\(prefix) \(unit)" }
    }
    return found
  }

  /// All symbols with all prefixes that go with them, the commonest prefix of a unit first.
  private static func scaled(
    _ units: [String: [String]]
  ) -> [(unit: String, symbol: String, prefix: Character, sign: String)] {
    scales.sorted { $0.key < $1.key }.flatMap { unit, prefixes in
      prefixes.flatMap { prefix in
        (units[unit] ?? []).flatMap { symbol in
          let isCyrillic = symbol.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
          let signs = (isCyrillic ? cyrillic : latin)[prefix] ?? []
          return signs.map { (unit, symbol, prefix, $0) }
        }
      }
    }
  }

  /// The prefix that a word begins with, and what stands behind it.
  static func prefix(of word: String) -> (prefix: Character, rest: Substring)? {
    guard let first = word.unicodeScalars.first,
      let found = byFirstLetter[first]?.first(where: { word.utf8.starts(with: $0.word.utf8) })
    else { return nil }
    return (found.prefix, word.dropFirst(found.word.count))
  }

  /// Whether a unit takes a prefix.
  static func takes(_ unit: String, _ prefix: Character) -> Bool { scales[unit]?.contains(prefix) == true }

  /// What words with a prefix begin with.
  static var prefixWords: [String] { byFirstLetter.values.joined().map(\.word) }

  /// Units whose symbols say something else in another case.
  private static let inCaseAlone: Set<String> = ["volt", "amp", "newton", "joule", "farad"]

  /// The prefixes that units take in use, the commonest first.
  private static let scales: [String: String] = [
    "metre": "kcmµnd", "gram": "kmµM", "litre": "mdµ", "tonne": "kMG", "second": "mµn", "hertz": "MkGTm",
    "watt": "kMGTmµ", "volt": "kmMµ", "amp": "mkµnM", "ohm": "kMm", "pascal": "kMhGm", "joule": "kMGm", "newton": "kM",
    "bar": "mk", "calorie": "k", "watt hour": "kMGT", "amp hour": "mk", "voltampere": "kM", "electronvolt": "kMGT",
    "byte": "kMGT", "bit": "kMGT", "farad": "µnm", "pixel": "M",
  ]
  private static let latin: [Character: [String]] = [
    "k": ["k", "K"], "M": ["M"], "G": ["G"], "T": ["T"], "m": ["m"], "µ": ["\u{00B5}", "\u{03BC}", "u", "mc"],
    "n": ["n"], "c": ["c"], "d": ["d"], "h": ["h"],
  ]
  private static let cyrillic: [Character: [String]] = [
    "k": ["к", "К"], "M": ["М"], "G": ["Г"], "T": ["Т"], "m": ["м"], "µ": ["мк"], "n": ["н"], "c": ["с"], "d": ["д"],
    "h": ["г"],
  ]
  private static let words: [Character: String] = [
    "k": "kilo кило 킬로 키로", "M": "mega мега 메가", "G": "giga гига 기가", "T": "tera тера 테라", "m": "milli милли 밀리 미리",
    "µ": "micro микро 마이크로 미크로", "n": "nano нано 나노", "c": "centi санти 센티 센치", "d": "deci деци 데시",
    "h": "hecto гекто 헥토",
  ]
  private static let byFirstLetter: [Unicode.Scalar: [(word: String, prefix: Character)]] = Dictionary(
    grouping: words.flatMap { prefix, words in words.split(separator: " ").map { (String($0), prefix) } },
    by: { $0.0.unicodeScalars.first ?? " " })
}
