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
    case "en": snowballStem(of: English.regularForm(of: key))
    case "ko": Korean.stem(of: key)
    case "ru": RussianStem.stem(of: key, snowballStem)
    default: snowballStem(of: key)
    }
  }

  /// Whether ``verbStem(of:)`` knows the language: not English, whose few forms are made by rule.
  package var knowsVerbs: Bool { language == "ko" || language == "ru" }

  /// The stem of a word that is written as a form of a verb; `nil` for others. Of two such words of one stem each is a form of
  /// the other.
  package func verbStem(of word: String) -> String? {
    let key = TextForm.key(word)
    switch language {
    case "ko": return Korean.verbStem(of: key)
    case "ru":
      let stem = stem(of: key)
      return RussianStem.isVerb(key, stem: stem) ? stem : nil
    default: return nil
    }
  }

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
