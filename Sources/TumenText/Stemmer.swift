internal import CStemmer
internal import Synchronization
package import TumenModel

/// Finds what the forms of a word have in common, so that a change of ending can be told from a change of word.
///
/// Snowball's algorithms for the languages that have one, with what English and Russian words have in common beyond them;
/// Korean words lose their particles and endings; words of other languages are their own stems. Stems serve to compare
/// words of running text; names are not stemmed (see ``RussianName``).
@safe package final class Stemmer: Sendable {
  private let language: String
  private let handle: Mutex<OpaquePointer?>

  package init(_ language: LanguageTag) {
    self.language = language.language
    unsafe handle = Mutex(language.language == "ko" ? nil : cstemmer_open(language.language))
  }

  deinit { unsafe handle.withLock { if let handle = unsafe $0 { unsafe cstemmer_close(handle) } } }

  /// The stem of a word; two forms of one word mostly have one stem, other words mostly have others.
  package func stem(of word: String) -> String {
    let key = TextForm.key(word)
    return switch language {
    case "en":
      snowballStem(of: English.americanSpelling(of: English.regularForm(of: English.withoutPossessive(key))))
    case "ko": Korean.stem(of: key)
    case "ru": RussianStem.stem(of: key, snowballStem)
    default: snowballStem(of: key)
    }
  }

  /// Whether ``lexemes(of:)`` knows the language: not English, whose few forms are made by rule.
  package var knowsLexemes: Bool { language == "ko" || language == "ru" }

  /// The verbs, adjectives, pronouns and numerals of which a word may be a form, though it is mostly something else (사고 of
  /// 사다), each by a name of its own.
  package func lexemes(of word: String) -> Set<String> {
    let key = TextForm.key(word)
    return switch language {
    case "ko": Korean.predicates(of: key)
    case "ru": RussianStem.lexemes(of: key, snowballStem)
    default: []
    }
  }

  /// Whether the forms of a lexeme that texts have show that there is such a word.
  package func isShown(_ lexeme: String, by forms: some Sequence<String>) -> Bool {
    language != "ru" || RussianStem.isShown(lexeme, by: forms)
  }

  /// Whether a word is a pronoun or numeral, which has the forms of its lexemes and no others.
  package func isClosed(_ word: String) -> Bool { language == "ru" && RussianStem.isClosed(TextForm.key(word)) }

  private func snowballStem(of key: String) -> String {
    unsafe handle.withLock { handle in
      guard let handle = unsafe handle else { return key }
      let bytes = Array(key.utf8)
      let stem = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + 8) { out, count in
        count = 0
        guard let base = out.baseAddress, bytes.count < 256 else { return }
        count = unsafe Int(cstemmer_stem(handle, bytes, Int32(bytes.count), base, Int32(out.count)))
      }
      return stem.isEmpty ? key : String(decoding: stem, as: UTF8.self)
    }
  }
}
