internal import TumenGlossary
internal import TumenText

/// Tells spellings of one name (Пак Тхэ Сон, Пак Тхэсон) from the other names of what it names: США and Соединённые Штаты, a
/// surname and the full name.
enum NameSpelling {
  /// Whether two names of one concept are one name, in one spelling or two.
  static func areOfOneName(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (first, second) = (TextForm.looseKey(one), TextForm.looseKey(other))
    if first == second { return true }
    // Россия, Российская Федерация; Гаврилов, Сергей Гаврилов.
    let (words, others) = (Set(TextForm.key(one).split(separator: " ")), Set(TextForm.key(other).split(separator: " ")))
    if first.contains(second) || second.contains(first) || words.isSubset(of: others) || others.isSubset(of: words) {
      return false
    }
    // 한일 and 한미일 name other states besides.
    let states = StateSyllables.all
    if one.unicodeScalars.allSatisfy(states.contains), other.unicodeScalars.allSatisfy(states.contains) { return false }
    return NameMatcher.score(one, other) >= leastLikeness
  }

  /// How alike two spellings must sound.
  private static let leastLikeness = 75
}
