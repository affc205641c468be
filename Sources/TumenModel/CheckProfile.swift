/// What is checked, and how strictly: a set of levels for all rules.
public enum CheckProfile: String, Hashable, Sendable, CaseIterable {
  /// Articles and books: typography counts, marks of programs do not.
  case publishing
  /// Catalogues of programs: codes count, the same source may be translated in several ways.
  case software
  /// Everything.
  case strict
}
