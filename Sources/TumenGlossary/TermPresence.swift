package import TumenModel
internal import TumenText

/// Whether a text may hold a term in some inflected form: the test for “it is missing”, which has to find
/// every form that is there and may take another word for one.
package struct TermPresence: Sendable {
  private let words: TextBreaker

  /// A text whose words were read once, for many terms.
  package struct Text: Sendable {
    fileprivate let spaceless: String
    fileprivate let words: [String]
  }

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init() throws(TumenError) { words = try TextBreaker(.word) }

  /// Reads a text.
  package func read(_ text: String) -> Text {
    let key = TextForm.key(text)
    return Text(spaceless: key.filter { $0 != " " }, words: words.texts(of: key))
  }

  /// Whether a text that is read for one term alone may hold it.
  package func holds(_ term: Term, in text: String) -> Bool { holds(term, in: read(text)) }

  /// Korean terms are found anywhere in the text without its spaces; those of other languages as
  /// consecutive words that begin like the term's.
  package func holds(_ term: Term, in text: Text) -> Bool {
    ([term.text] + term.forms).contains { form in
      let key = TextForm.key(form)
      if term.language.language == "ko" { return text.spaceless.contains(key.filter { $0 != " " }) }
      let wanted = words.texts(of: key)
      let found = text.words
      guard !wanted.isEmpty, wanted.count <= found.count else { return false }
      return (0...found.count - wanted.count).contains { start in
        wanted.indices.allSatisfy { Self.mayBe(found[start + $0], wanted[$0]) }
      }
    }
  }

  /// Whether `word` may be a form of `wanted`: they share all but the last three letters of it, at least
  /// half of it and at least two. A word that begins with all of a longer one is made of it: экспортирует of экспорт.
  package static func mayBe(_ word: String, _ wanted: String) -> Bool {
    if word == wanted { return true }
    let length = wanted.count
    if length > 4, word.utf8.starts(with: wanted.utf8) { return true }
    let shared = zip(word, wanted).prefix { $0 == $1 }.count
    guard shared >= max(2, length - 3, (length + 1) / 2) else { return false }
    // The adjective of a place: римского of Рим.
    return word.count <= length + 4 || word.count <= length + 7 && word.dropFirst(shared).contains("ск")
  }
}
