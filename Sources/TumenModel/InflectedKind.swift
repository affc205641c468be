/// What kind of name or phrase is to be inflected: the rules of a language treat them differently.
public enum InflectedKind: String, Hashable, Sendable, CaseIterable {
  /// A whole name.
  case person
  /// A place.
  case place
  /// A title or another phrase around a noun that names a living being.
  case title
  /// A given name by itself, which its form does not always tell: Марлен, Августина.
  case given
  /// A surname by itself.
  case surname
  /// A body, party or company.
  case organization
  /// A common term that names no living being.
  case term
}
