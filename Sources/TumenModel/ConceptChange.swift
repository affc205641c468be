/// What became of a concept from one state of a glossary to another.
public enum ConceptChange: String, Hashable, Sendable, CaseIterable {
  /// It came in.
  case added
  /// It went.
  case removed
  /// Something is said otherwise of it.
  case changed
}
