internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A name in Russian or English, and what of it may stand in a text: the forms that it has, and words that only begin like it.
///
/// ``TermPresence`` takes every word for a form that shares its head with the name, the last letters aside. In names these are
/// the ones that are misspelt most: Мишустен for Мишустин, Vladivostock for Vladivostok.
struct SpeltName {
  let text: String
  private let words: [Substring]
  /// The forms of each word.
  private let forms: [Set<Substring>]
  private let isKorean: Bool
  /// Whether it is a form that the glossary lists, which has no other endings than its own.
  let isListed: Bool
  private let english: EnglishKind?

  private enum EnglishKind { case person, place }

  /// A name in English, which has no forms but with an s, and in adjectives of places.
  init(english name: String, isPlace: Bool) {
    text = name
    words = Self.words(of: name)
    (forms, isKorean, isListed, english) = (words.map { [$0, $0 + "s"] }, false, false, isPlace ? .place : .person)
  }

  /// A name in Hangul, which has no forms.
  init(korean name: String) {
    text = name
    words = Self.words(of: name)
    (forms, isKorean, isListed, english) = (words.map { [$0] }, false, false, nil)
  }

  /// A name in Russian.
  /// - Parameters:
  ///   - others: what else the glossary has of the name, other forms of it perhaps.
  ///   - isListed: whether it is such a form itself.
  init(_ name: String, others: [String], gender: Concept.Gender?, isListed: Bool) {
    let words = Self.words(of: name)
    text = name
    self.words = words
    self.isListed = isListed
    (isKorean, english) = (RussianName.isKorean(name), nil)
    let declined = RussianName.inflected(name, kind: .person, gender: gender).forms.map(\.text)
    let paradigm = (declined + others).map(Self.words).filter { $0.count == words.count }
    forms = words.indices.map { place in
      Set(paradigm.compactMap { place < $0.count ? $0[place] : nil } + [words[place]])
    }
  }

  /// How a part of a text, with as many words, stands to the name.
  enum Likeness { case form, beginsAlike, other }

  func likeness(of part: String) -> Likeness {
    let found = Self.words(of: part)
    if let english { return likeness(of: found, in: part, english) }
    guard found.count == words.count,
      zip(found, words).allSatisfy({ TermPresence.mayBe(String($0), String($1)) })
    else { return .other }
    return found.indices.allSatisfy { isForm(found[$0], at: $0) } ? .form : .beginsAlike
  }

  private func likeness(of found: [Substring], in part: String, _ kind: EnglishKind) -> Likeness {
    if found.joined() == words.joined() {
      // Kim Jong-un and Kim Jongun are other ways to write Kim Jong Un.
      return words.count < 3 || TextForm.key(part) == TextForm.key(text) ? .form : .beginsAlike
    }
    guard found.count == words.count, zip(found, words).allSatisfy({ TermPresence.mayBe(String($0), String($1)) })
    else { return .other }
    let isForm = zip(found, words).allSatisfy { word, name in
      switch kind {
      case .person: word == name || word == name + "s"
      case .place:
        word.hasPrefix(name) || Self.adjectives.contains { word.hasSuffix($0) && !name.hasSuffix($0) }
      }
    }
    return isForm ? .form : .beginsAlike
  }

  /// Whether a part of a text has the surname of the name, and before it a word that is nearly what stands there: Владмир Путин.
  /// A surname may stand with a title or alone, so that the surname itself does not tell.
  func isMisspeltBeforeSurname(_ part: String) -> Bool {
    let found = Self.words(of: part)
    guard !isKorean, words.count > 1, found.count == words.count, let last = words.indices.last,
      isForm(found[last], at: last)
    else { return false }
    var isNear = false
    for place in words.indices.dropLast() where !isForm(found[place], at: place) {
      guard isNearly(found[place], at: place) else { return false }
      isNear = true
    }
    return isNear
  }

  /// Whether a word sounds nearly like one of the name's, and is not the name of somebody else.
  private func isNearly(_ word: Substring, at place: Int) -> Bool {
    let shortest = word.unicodeScalars.first.map(Hangul.isSyllable) == true ? 3 : 4
    return word.count >= shortest && !RussianName.isGivenName(String(word))
      && forms[place].contains {
        // Сергеевич is no misspelt Сергей.
        abs($0.count - word.count) < 3 && NameMatcher.score(String(word), String($0)) >= Self.leastLikeness
      }
  }

  /// How alike the words must sound.
  private static let leastLikeness = 74

  /// How the adjectives of places end, and the names of their people: Korean, Polish, Chinese, Icelandic, Israeli.
  private static let adjectives = ["n", "ns", "sh", "se", "c", "i"]

  private static func words(of name: String) -> [Substring] {
    TextForm.key(name).split { $0 == " " || $0 == "-" }
  }

  /// How names that end in a consonant end in the cases of both numbers, and in the adjectives of them.
  private static let endings: Set<Substring> = [
    "", "а", "у", "ом", "ем", "ём", "е", "ы", "и", "ым", "ых", "ыми", "ам", "ами", "ах", "ям", "ями", "ях", "ей", "ю",
    "я",
  ]

  /// Whether a word is one of the name's: a form that grammar gives, its stem with some other ending, as in a plural, or the
  /// adjective of it.
  private func isForm(_ word: Substring, at place: Int) -> Bool {
    if forms[place].contains(word) || RussianName.isAdjectiveOfName(String(word)) { return true }
    let name = words[place]
    guard let last = name.last else { return false }
    if !"аеёиоуыэюяйь".contains(last) {
      return word.hasPrefix(name) && Self.endings.contains(word.dropFirst(name.count))
    }
    // What has no cases has no other endings; Korean names that end in a vowel are such.
    if isKorean || isListed || forms[place].count == 1 { return false }
    let ending = ["ий", "ый", "ой", "ая", "яя"].contains { name.hasSuffix($0) } ? 2 : 1
    return word.hasPrefix(name.dropLast(ending)) && word.count <= name.count + 2
  }
}
