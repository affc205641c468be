package import TumenModel
internal import TumenText

/// Whether a text may hold a term in some inflected form: the test for “it is missing”, which has to find
/// every form that is there and may take another word for one.
package struct TermPresence: Sendable {
  private let words: TextBreaker

  /// A text whose words were read once, for many terms.
  package struct Text: Sendable {
    fileprivate let spaceless: [UInt8]
    fileprivate let words: [Word]
  }

  /// A term whose forms were read once, for many texts.
  package struct Wanted: Sendable {
    /// The words of each form; of a Korean term the bytes of each form without spaces.
    fileprivate let forms: [[WantedWord]]
    /// The words that are abbreviations, which have no forms but with an ending behind them: КНДР, МИДа.
    fileprivate let abbreviations: Set<String>
    fileprivate let spaceless: [[UInt8]]
  }

  /// The key of a word of a text, with its first three scalars.
  fileprivate struct Word: Sendable {
    let key: String
    let head: UInt64

    init(_ key: String) {
      self.key = key
      var scalars = key.unicodeScalars.makeIterator()
      head = (0..<3).reduce(0) { head, _ in head << 21 | UInt64(scalars.next()?.value ?? 0) }
    }
  }

  /// A word of a term.
  fileprivate struct WantedWord: Sendable {
    let word: Word
    /// What of their heads all words have in common with it that may be it: most words are told by that alone.
    private let shared: UInt64

    init(_ key: String) {
      word = Word(key)
      // Two letters of a short one, and three of others.
      shared = (2...4).contains(key.count) ? ~0 << 21 : ~0
    }

    func mayBegin(_ other: Word) -> Bool { (other.head ^ word.head) & shared == 0 }
  }

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init() throws(TumenError) { words = try TextBreaker(.word) }

  /// Reads a text for terms of a language.
  package func read(_ text: String, in language: LanguageTag) -> Text {
    let key = TextForm.key(text)
    return Self.isSpaceless(language)
      ? Text(spaceless: Self.spaceless(key), words: [])
      : Text(spaceless: [], words: words.texts(of: key).map(Word.init))
  }

  /// Whether terms of a language are looked for whatever the spaces.
  private static func isSpaceless(_ language: LanguageTag) -> Bool { language.language == "ko" }

  /// Reads a term.
  package func wanted(_ term: Term) -> Wanted {
    let texts = [term.text] + term.forms
    let keys = texts.map { TextForm.key($0) }
    if Self.isSpaceless(term.language) {
      return Wanted(forms: [], abbreviations: [], spaceless: keys.map(Self.spaceless))
    }
    let capitals = texts.flatMap { words.texts(of: $0) }.filter { word in
      word.unicodeScalars.count > 2 && word.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }
    return Wanted(
      forms: keys.map { words.texts(of: $0).map(WantedWord.init) }.filter { !$0.isEmpty },
      abbreviations: Set(capitals.map { TextForm.key($0) }),
      spaceless: [])
  }

  private static func spaceless(_ key: String) -> [UInt8] { key.utf8.filter { $0 != UInt8(ascii: " ") } }

  /// Whether a text that is read for one term alone may hold it.
  package func holds(_ term: Term, in text: String) -> Bool { holds(term, in: read(text, in: term.language)) }

  /// Whether a text may hold a term that is looked for in one text alone.
  package func holds(_ term: Term, in text: Text) -> Bool { holds(wanted(term), in: text) }

  /// Korean terms are found anywhere in the text without its spaces; those of other languages as
  /// consecutive words that begin like the term's.
  package func holds(_ wanted: Wanted, in text: Text) -> Bool {
    let found = text.words
    return wanted.spaceless.contains { Self.holds($0, in: text.spaceless) }
      || wanted.forms.contains { form in
        form.count <= found.count
          && (0...found.count - form.count).contains { start in
            form.indices.allSatisfy { place in
              // Most words begin otherwise.
              guard form[place].mayBegin(found[start + place]) else { return false }
              let (word, own) = (found[start + place].key, form[place].word.key)
              return wanted.abbreviations.contains(own) ? word.hasPrefix(own) : Self.mayBe(word, own)
            }
          }
      }
  }

  /// Whether some bytes stand in others; in UTF-8 what is found begins and ends with a character.
  private static func holds(_ part: [UInt8], in whole: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { start in
      whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
    }
  }

  /// Whether `word` may be a form of `wanted`, or be made of it: they share its stem without one letter, or four letters and
  /// more than two thirds of it. A word that begins with all of a longer one is made of it: экспортирует of экспорт.
  package static func mayBe(_ word: String, _ wanted: String) -> Bool {
    if word == wanted { return true }
    let length = wanted.count
    if length > 4, word.utf8.starts(with: wanted.utf8) { return true }
    let shared = zip(word, wanted).prefix { $0 == $1 }.count
    // The adjective of a place: римского of Рим.
    guard shared >= 2, word.count <= length + 4 || word.count <= length + 7 && word.dropFirst(shared).contains("ск")
    else { return false }
    if isAdjectiveOfPlace(word) { return shared >= max(length - 3, (length + 1) / 2) }
    if let stem = withoutFleetingVowel(wanted), word.hasPrefix(stem) { return true }
    let stem = stemLength(of: wanted)
    guard shared >= max(stem - 1, length > 4 ? 3 : 2) || shared > 3 && 3 * shared > 2 * length else { return false }
    // Much begins with a short word by chance: портрет, порт.
    return stem > 4 || endsSoon(word, behind: shared)
  }

  /// турецкий, Polish: what is left of a place's name in them is less than of other words.
  private static func isAdjectiveOfPlace(_ word: String) -> Bool {
    RussianName.isAdjectiveOfName(word) || ["ish", "ese", "ian"].contains(where: word.hasSuffix)
  }

  /// How long the part of a word is that its forms have in common, as far as its ending tells.
  private static func stemLength(of word: String) -> Int {
    if word.hasSuffix("ть") { return word.count - 3 }
    // Франс of Франция
    if word.hasSuffix("ия") { return word.count - 2 }
    if word.hasSuffix("y") || word.hasSuffix("e") { return word.count - 1 }
    return RussianName.withoutEndings(word).count
  }

  /// The stem of a word that loses its last vowel before an ending: рынок, рынка; заём, займа.
  private static func withoutFleetingVowel(_ word: String) -> String? {
    let letters = word.suffix(3)
    guard word.count > 3, letters.count == 3, let before = letters.first, let last = letters.last,
      let vowel = letters.dropFirst().first, vowel == "о" || vowel == "е", !vowels.contains(last), last != "ь"
    else { return nil }
    return word.dropLast(2) + (vowels.contains(before) ? "й" : "") + String(last)
  }

  private static let vowels = "аеиоуыэюя"

  /// Whether nothing but an ending, or the suffix of an adjective, stands behind the first letters of a word.
  private static func endsSoon(_ word: String, behind shared: Int) -> Bool {
    if word.utf8.first.map({ $0 < 0x80 }) == true { return word.count <= shared + 3 }
    return RussianName.withoutEndings(word).count <= shared + 2 || RussianName.isAdjectival(word)
  }
}
