/// Whether a rule counts, and how much.
public enum RuleLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  /// It is not looked for.
  case off
  /// Its findings are notes.
  case note
  /// Its findings are warnings.
  case warning
  /// Its findings are errors.
  case error

  /// The level at which findings have a severity.
  public init(_ severity: Severity) {
    self =
      switch severity {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
  }

  /// The severity of findings; `nil` if there are none.
  public var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  /// The milder first.
  public static func < (left: RuleLevel, right: RuleLevel) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
