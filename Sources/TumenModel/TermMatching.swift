/// How a term is found in running text.
public struct TermMatching: Hashable, Sendable {
  /// Which forms of the term count.
  public enum Forms: Hashable, Sendable {
    /// The term and what its language makes of it: declined, in the plural, with particles.
    case inflected
    /// The term and its listed forms alone.
    case exact
    /// Words that begin as the term's words do.
    case prefix
    /// The words of a pattern: `|` ends the part of a word that stays, `*` stands for any letters at a word's end.
    case pattern(String)
  }

  /// What letter case counts for.
  public enum Case: String, Hashable, Sendable, CaseIterable {
    /// The text has the very letters of the term.
    case exact = "yes"
    /// A capital of the term is a capital in the text; its small letters may be capitals there.
    case capitals = "permissive"
    /// Letter case does not count.
    case ignored = "no"
  }

  /// Which forms count.
  public var forms: Forms
  /// What letter case counts for; `nil` leaves it to the term: those all in capitals are found in capitals alone.
  public var letterCase: Case?

  /// The rule for terms of which nothing else is said: any inflected form.
  public init(_ forms: Forms = .inflected, letterCase: Case? = nil) {
    self.forms = forms
    self.letterCase = letterCase
  }
}

/// How sure a recognised term has to be.
public enum TermPrecision: String, Hashable, Sendable, CaseIterable {
  /// Whatever may be the term: for finding out that it is there.
  case possible = "require"
  /// What is the term for certain: for accusing a text of it. Common terms are no part of a hyphenated word then.
  case certain = "forbid"
}
