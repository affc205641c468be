internal import Synchronization

/// The words of a language that tell a term from its surroundings, as the shipped file `StopWords/<language>.txt` lists
/// them.
package struct StopWords: Sendable {
  /// What a word does to the candidates around it.
  package enum Role: String, Sendable {
    /// Stands before a noun; a word right before one is a verb.
    case determiner = "determiners"
    /// Stands before a verb or a predicate; a word right behind one is no noun.
    case predicator = "predicators"
    /// No term reaches across it.
    case function
    /// No term begins or ends with it.
    case general

    /// Whether no term reaches across the word.
    package var isBarrier: Bool { self != .general }
  }

  private var roles: [String: Role] = [:]
  /// The general words of Russian by their stems, so that they need be listed in one form alone.
  private var generalStems: Set<String> = []
  private let language: String

  private static let known = Mutex<[String: StopWords]>([:])

  /// The list of a language, read when it is first asked for; empty for a language without one.
  /// - Parameter language: the primary subtag: `ru`.
  package static func of(_ language: String) -> StopWords {
    known.withLock { known in
      if let words = known[language] { return words }
      let words = StopWords(language)
      known[language] = words
      return words
    }
  }

  private init(_ language: String) {
    self.language = language
    guard let file = ShippedFile.named("StopWords/\(language).txt") else { return }
    var role = Role.function
    for line in file.bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        role = Role(rawValue: String(decoding: line.dropFirst().dropLast(), as: UTF8.self)) ?? role
        continue
      }
      for word in line.split(separator: UInt8(ascii: " ")) {
        let key = TextForm.key(String(decoding: word, as: UTF8.self))
        roles[key] = roles[key] ?? role
        if role == .general, language == "ru" {
          generalStems.insert(WordStem.stem(of: key, language: language))
        }
      }
    }
  }

  /// The words across which no term reaches, as keys of ``TextForm/key(_:)``.
  package var barriers: [String] { roles.compactMap { $0.value.isBarrier ? $0.key : nil } }

  /// All words that are listed, as keys, each with its role.
  package var all: some Sequence<(key: String, value: Role)> { roles }

  /// The role of a word, given by its ``TextForm/key(_:)``; `nil` for one that may be part of a term.
  package func role(of key: String) -> Role? {
    if let role = roles[key] { return role }
    if !generalStems.isEmpty, generalStems.contains(WordStem.stem(of: key, language: language)) { return .general }
    return nil
  }
}
