/// The words of a pattern for finding a term: `|` ends the part of a word that stays (`cargo ship|s` finds any word that
/// begins with *ship* behind *cargo*), `*` at a word's end stands for any letters.
public struct TermPattern: Hashable, Sendable {
  /// One word of a pattern.
  public struct Word: Hashable, Sendable {
    /// What the word in the text is or begins with.
    public let text: String
    /// Whether letters may follow.
    public let isOpen: Bool
  }

  /// The words from left to right; never empty.
  public let words: [Word]

  /// `nil` if ``fault(in:)`` finds one.
  public init?(_ pattern: String) {
    guard Self.fault(in: pattern) == nil else { return nil }
    words = pattern.split(whereSeparator: \.isWhitespace).map { word in
      let text = word.prefix { $0 != "|" && $0 != "*" }
      return Word(text: String(text), isOpen: text.endIndex < word.endIndex)
    }
  }

  /// What keeps a text from being a pattern, in a few words.
  public static func fault(in pattern: String) -> String? {
    let words = pattern.split(whereSeparator: \.isWhitespace)
    if words.isEmpty { return "it has no words" }
    for word in words {
      let text = word.prefix { $0 != "|" && $0 != "*" }
      if !text.contains(where: { $0.isLetter || $0.isNumber }) { return "“\(word)” does not begin with a letter" }
      let rest = word[text.endIndex...]
      if rest.contains("*"), rest != "*" { return "“*” can only end a word" }
      if rest.dropFirst().contains("|") { return "a word can have one “|”" }
    }
    return nil
  }
}
