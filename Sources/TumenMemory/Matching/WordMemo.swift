internal import Synchronization
internal import TumenText

/// What was found out about words that were asked for lately: few words are most of all texts.
final class WordMemo<Value: Sendable>: Sendable {
  private struct Entry {
    let word: String
    let value: Value
  }

  /// Each word has one place, where the last word that has it stays; none before the first word.
  private let entries = Mutex<[Entry?]>([])
  private static var count: Int { 1 << 12 }

  /// What is known about a word, or what `find` finds out.
  func value(of word: String, _ find: () -> Value) -> Value {
    let place = Int(truncatingIfNeeded: Fingerprint.key(word)) & (Self.count - 1)
    let known = entries.withLock { $0.isEmpty ? nil : $0[place] }
    if let known, known.word == word { return known.value }
    let value = find()
    entries.withLock { entries in
      if entries.isEmpty { entries = Array(repeating: nil, count: Self.count) }
      entries[place] = Entry(word: word, value: value)
    }
    return value
  }
}
