/// How likeness of segments is measured (see `Documentation/matching.md`).
public enum Scoring: String, Hashable, Sendable, CaseIterable {
  /// The share of words that a translator need not touch, with endings, marks, numbers and names at their own cost.
  case weighted
  /// The share of equal words, which others can recompute.
  case plain
}

/// How alike units have to be for one of them to be enough.
public enum UnitLikeness: String, Hashable, Sendable, CaseIterable {
  /// The same languages with the same texts and codes, NFC and white space aside.
  case exact
  /// Texts that also may differ in case, punctuation, spaces, ё and е, and width.
  case near
}
