/// How a text leads to a form of the glossary.
public enum FormMatch: String, Hashable, Sendable, CaseIterable {
  /// It is the form.
  case exact
  /// It is an inflected form of it, or has particles.
  case inflected
  /// It is another spelling of it.
  case variant
  /// It is the form in another script, by the rules of a scheme.
  case transliterated
  /// It sounds like it.
  case fuzzy
}
