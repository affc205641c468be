/// What kind of name is to be written in another script: persons and places are spaced and joined differently.
public enum NameKind: String, Hashable, Sendable, CaseIterable {
  /// A person, surname and given names in their order.
  case person
  /// A place, with its generic word or without.
  case place

  /// The kind of a whole name or of a part of it; `nil` for what is no name of a person or place.
  public init?(_ kind: InflectedKind) {
    switch kind {
    case .person, .given, .surname: self = .person
    case .place: self = .place
    case .title, .organization, .term: return nil
    }
  }

  /// The kind of the names of a concept; `nil` for what is no person or place.
  public init?(_ kind: Concept.Kind) {
    switch kind {
    case .person: self = .person
    case .place: self = .place
    case .organization, .title, .document, .event, .term: return nil
    }
  }
}

extension Concept.Kind {
  /// The kind of the concepts that have such names.
  public init(_ kind: NameKind) {
    switch kind {
    case .person: self = .person
    case .place: self = .place
    }
  }
}
