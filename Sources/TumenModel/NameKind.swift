/// What kind of name is to be written in another script: persons and places are spaced and joined differently.
public enum NameKind: String, Hashable, Sendable, CaseIterable {
  /// A person, surname and given names in their order.
  case person
  /// A place, with its generic word or without.
  case place
}
