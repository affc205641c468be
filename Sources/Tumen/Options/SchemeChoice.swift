public import TumenModel

/// The schemes by which a name is written in another script.
public enum SchemeChoice: Hashable, Sendable {
  /// The one that is customary for the languages and the kind of name.
  case customary
  /// One of them.
  case only(Scheme)
  /// Each of those that the two languages have.
  case all
}
