/// A case of Russian grammar.
public enum RussianCase: String, Hashable, Sendable, CaseIterable {
  /// Who, what: кто, что.
  case nominative
  /// Of whom, of what: кого, чего.
  case genitive
  /// To whom, to what: кому, чему.
  case dative
  /// Whom, what: кого, что.
  case accusative
  /// By whom, with what: кем, чем.
  case instrumental
  /// About whom, about what: о ком, о чём.
  case prepositional
}
