internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// The name of a Russian place of several words: река Туманная.
///
/// ``TermPresence`` takes every word for a form that shares its head with the name, so that it does not see the one that is
/// misspelt: река Туманая.
struct PlaceName {
  private let words: [String]
  /// The forms of each word.
  private let forms: [Set<String>]
  /// What each word may be as an adjective; `nil` for one that is none.
  private let adjectives: [Adjective?]
  /// Whether each word has a capital.
  private let isCapital: [Bool]

  /// `nil` for a name of one word, or of words that are none of letters alone.
  init?(_ term: Term) {
    let written = term.text.split(separator: " ")
    guard written.count > 1, written.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isCyrillic) }) else { return nil }
    words = written.map { TextForm.key(String($0)) }
    isCapital = written.map { $0.unicodeScalars.first?.isCapital == true }
    let declined = RussianName.inflected(term.text, kind: .place).forms.map(\.text)
    let paradigm = (declined + term.forms + [term.text]).map { TextForm.key($0).split(separator: " ").map(String.init) }
    forms = written.indices.map { place in
      // реки Туманная and реки Туманной.
      let alone = RussianName.inflected(String(written[place]), kind: .place).forms.map { TextForm.key($0.text) }
      return Set(paradigm.compactMap { $0.count == written.count ? $0[place] : nil } + alone)
    }
    adjectives = words.map(Adjective.init)
  }

  /// The forms that an adjective has beside any noun.
  private struct Adjective {
    private let stem: Substring
    private let forms: Set<String>

    init?(_ word: String) {
      guard RussianName.endsLikeAdjective(word), word.count > 5 else { return nil }
      stem = word.dropLast(2)
      forms = Set(
        ["ий", "ый", "ая", "ое", "ие", "ые"].filter {
          !"кгх".contains(word.dropLast(2).last ?? " ") || !$0.hasPrefix("ы")
        }
        .flatMap { RussianName.inflected(word.dropLast(2) + $0, kind: .place).forms.map(\.text) })
    }

    /// Whether a word has its stem and an ending that it never has.
    func isMisspelt(as word: String) -> Bool {
      word.hasPrefix(stem) && (1...3).contains(word.count - stem.count) && !forms.contains(word)
    }
  }

  /// How many words it has.
  var count: Int { words.count }

  /// Whether some keys, as many as the name has words, are the name with one word misspelt that has a capital.
  /// - Parameter isCapital: whether the word at an index of the keys has a capital.
  func isMisspelt(as keys: ArraySlice<String>, isCapital: (Int) -> Bool) -> Bool {
    var isOff = false
    for (place, key) in zip(words.indices, keys.indices) {
      let word = keys[key]
      if forms[place].contains(word) { continue }
      if self.isCapital[place], isCapital(key), isSlipped(word, at: place) {
        if isOff { return false }
        isOff = true
      } else if self.isCapital[place] || !TermPresence.mayBe(word, words[place]) {
        return false
      }
    }
    return isOff
  }

  /// Whether a word is a form of the name's at a place with a letter more, less or another one; an adjective has no endings but
  /// those of adjectives: Приморскам.
  private func isSlipped(_ word: String, at place: Int) -> Bool {
    forms[place].contains { Self.isSlip(word, of: $0) } || adjectives[place]?.isMisspelt(as: word) == true
  }

  /// Whether two words differ in one letter that is more, less or another one, which is none of an ending.
  private static func isSlip(_ word: String, of form: String) -> Bool {
    let (one, other) = (Array(word.unicodeScalars), Array(form.unicodeScalars))
    let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
    guard longer - shorter < 2, shorter > 4 else { return false }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return tail >= leastEnding && head + tail >= longer - 1
  }

  /// How many letters at the end are the same: endings differ by case.
  private static var leastEnding: Int { 2 }
}
