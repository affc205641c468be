/// What an import does with a unit that resembles one that is there. The very same unit is never stored twice.
public enum DuplicatePolicy: String, Hashable, Sendable, CaseIterable {
  /// Of units with the same text in each language the one of the latest date stays; of two without a date, or of the
  /// same, the one that comes in.
  case newest
  /// All stay.
  case all
  /// Units with the same text in each language become one, with the attributes, properties and notes of both.
  case merge
  /// A unit comes in the place of the one that has its id.
  case overwrite
}
