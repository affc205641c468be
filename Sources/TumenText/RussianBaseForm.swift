/// A form in which a phrase occurs in texts.
package struct AttestedForm: Hashable, Sendable {
  /// The form as it is printed.
  package let text: String
  /// How often it occurs.
  package let count: Int
  /// How often it begins a segment, where the nominative stands.
  package let initial: Int

  package init(_ text: String, count: Int, initial: Int = 0) {
    self.text = text
    self.count = count
    self.initial = initial
  }
}

/// Chooses the nominative among the forms in which a Russian noun phrase occurs.
package enum RussianBaseForm {
  /// The form whose declension explains most of the occurrences: the nominative of the singular, or that of the plural where
  /// the texts have no singular. Of two that explain as much, one that is known to lose a vowel (*рисунок*), then the one that
  /// begins more segments (*папка*, not *папок*), then the one that stands more often as subject or object, then the one
  /// whose declension has fewer forms that do not occur.
  /// - Parameter forms: the forms with how often each occurs, the most frequent first.
  package static func nominative(of forms: [AttestedForm]) -> String? {
    let counts = Dictionary(forms.map { (TextForm.key($0.text), $0.count) }, uniquingKeysWith: +)
    var best: (text: String, rank: (Int, Int, Int, Int, Int))?
    for form in forms.prefix(mostForms) {
      let words = TextForm.key(form.text).split(separator: " ").map(String.init)
      for reading in readings(of: words) + [[words.joined(separator: " ")]] {
        let declined = Set(reading)
        let explained = declined.reduce(0) { $0 + (counts[$1] ?? 0) }
        let missing = declined.count { counts[$0] == nil }
        let isListed = words.count == 1 && RussianDeclension.stem(of: words[0]) != nil
        let rank = (explained, isListed ? 1 : 0, form.initial, Self.direct(reading, counts), -missing)
        if let best, best.rank >= rank { continue }
        best = (form.text, rank)
      }
    }
    return best?.text
  }

  /// How often the nominative and the accusative of a declension occur; a feminine without accusative is none (*файла*).
  private static func direct(_ reading: [String], _ counts: [String: Int]) -> Int {
    let nominative = counts[reading[0]] ?? 0
    guard reading.count > 3, reading[3] != reading[0] else { return nominative }
    return counts[reading[3]].map { $0 + nominative } ?? 0
  }

  /// Rarer forms are seldom the nominative.
  private static let mostForms = 24

  /// All declensions that a phrase may have if it is a nominative: its first noun with the adjectives before it; what follows
  /// is fixed.
  private static func readings(of words: [String]) -> [[String]] {
    // The last word is a noun, whatever it looks like: оружие.
    let head =
      words.dropLast().firstIndex { !Russian.isAdjectival($0) && RussianDeclension.adjectiveGender($0) == nil }
      ?? words.count - 1
    guard head >= 0 else { return [] }
    let noun = words[head]
    var readings = ([.masculine, .feminine, .neuter] as [RussianDeclension.Gender]).compactMap { gender -> [String]? in
      guard let singular = RussianDeclension(noun, role: .noun, gender: gender, isAnimate: false) else { return nil }
      var plural = RussianPlural(noun: noun, gender: gender, isAnimate: false)?.forms ?? []
      var reading = phrase(words, head, gender, [noun] + singular.forms, plural)
      if gender == .masculine, let instrumental = singular.forms[3].last, instrumental == "м" {
        // мечом, where the rule has the unstressed ending.
        let other = singular.forms[3].dropLast(2) + (singular.forms[3].hasSuffix("ем") ? "ом" : "ем")
        reading?.append(contentsOf: phrase(words, head, gender, [noun, noun, noun, noun, String(other)], []) ?? [])
      }
      if noun.hasSuffix("а") || noun.hasSuffix("о"), plural.count > 1 {
        // форм, where the rule would part the consonants.
        plural[1] = String(noun.dropLast())
        reading?.append(contentsOf: phrase(words, head, gender, [], plural) ?? [])
      }
      return reading
    }
    if let gender = RussianDeclension.adjectiveGender(noun),
      let singular = RussianDeclension(noun, role: .adjective, gender: gender, isAnimate: false)
    {
      // переменная, данные
      let plural = gender == .plural ? [] : RussianPlural(adjective: noun, isAnimate: false)?.forms ?? []
      if let reading = phrase(words, head, gender, [noun] + singular.forms, plural) { readings.append(reading) }
    }
    if let stem = fleetingStem(of: noun) {
      let singular = [noun] + ["а", "у", "", "ом", "е"].map { $0.isEmpty ? noun : stem + $0 }
      let plural = ["и", "ов", "ам", "и", "ами", "ах"].map { stem + $0 }
      if let reading = phrase(words, head, .masculine, singular, plural) { readings.append(reading) }
    }
    if let plural = RussianDeclension(noun, role: .noun, gender: .plural, isAnimate: false),
      let reading = phrase(words, head, .plural, [noun] + plural.forms, [])
    {
      readings.append(reading)
    }
    return readings
  }

  /// The phrase in all cases; `nil` if the adjectives do not agree with the noun.
  private static func phrase(
    _ words: [String], _ head: Int, _ gender: RussianDeclension.Gender, _ singular: [String], _ plural: [String]
  ) -> [String]? {
    var singulars: [[String]] = []
    var plurals: [[String]] = []
    for word in words[..<head] {
      guard RussianDeclension.adjectiveGender(word) == gender,
        let declined = RussianDeclension(word, role: .adjective, gender: gender, isAnimate: false)
      else { return nil }
      singulars.append([word] + declined.forms)
      plurals.append(RussianPlural(adjective: word, isAnimate: false)?.forms ?? [])
    }
    let rest = words[(head + 1)...]
    func joined(_ forms: [String], _ adjectives: [[String]]) -> [String] {
      forms.indices.map { index in
        (adjectives.map { index < $0.count ? $0[index] : "" } + [forms[index]] + rest).joined(separator: " ")
      }
    }
    return joined(singular, singulars) + joined(plural, plurals)
  }

  /// The stem of a noun that loses its last vowel: *ползунк* of *ползунок*.
  private static func fleetingStem(of noun: String) -> String? {
    let letters = Array(noun)
    guard letters.count > 4, let last = letters.last, last == "к" || last == "ц" else { return nil }
    let vowel = letters[letters.count - 2]
    guard vowel == "о" || vowel == "е", RussianDeclension.isConsonant(letters[letters.count - 3]) else { return nil }
    return String(letters.dropLast(2)) + String(last)
  }
}
