public import TumenModel
internal import TumenText

/// Which concepts are wanted; what is `nil` does not matter.
public struct ConceptFilter: Hashable, Sendable {
  /// The kind of concept.
  public var kind: Concept.Kind?
  /// The subject field, as the glossary writes it, in any letter case.
  public var subject: String?
  /// Only concepts with a term that serves this language.
  public var language: LanguageTag?

  /// A filter that lets everything through but for what is given.
  public init(kind: Concept.Kind? = nil, subject: String? = nil, language: LanguageTag? = nil) {
    self.kind = kind
    self.subject = subject
    self.language = language
  }

  func accepts(_ concept: Concept) -> Bool {
    (kind == nil || concept.kind == kind)
      && (subject.map { TextForm.key($0) == TextForm.key(concept.subject ?? "") } ?? true)
      && (language.map { language in concept.terms.contains { $0.language.matches(language) } } ?? true)
  }
}
