internal import Synchronization
package import TumenModel

/// A rule of the user's own: what one side has, and what the other must or must not have then.
package struct PatternRule: Sendable {
  /// A rule as the configuration has it.
  package struct Definition: Hashable, Sendable {
    package var id: String
    package var level: RuleLevel
    package var message: String
    /// The target languages; all of them if empty.
    package var languages: [LanguageTag]
    /// What the source must have for the rule to count.
    package var source: String?
    /// What the target must have then.
    package var target: String?
    /// What the target must not have then.
    package var avoid: String?
    /// What would be right in place of what is to be avoided.
    package var suggestion: String?

    package init(
      id: String, level: RuleLevel = .warning, message: String = "", languages: [LanguageTag] = [],
      source: String? = nil,
      target: String? = nil, avoid: String? = nil, suggestion: String? = nil
    ) {
      self.id = id
      self.level = level
      self.message = message
      self.languages = languages
      self.source = source
      self.target = target
      self.avoid = avoid
      self.suggestion = suggestion
    }
  }

  let definition: Definition
  private let source: Pattern?
  private let target: Pattern?
  private let avoid: Pattern?

  /// - Throws: ``TumenError`` with code `malformed` if a pattern is no regular expression.
  package init(_ definition: Definition) throws(TumenError) {
    self.definition = definition
    source = try definition.source.map { text throws(TumenError) in try Pattern(text, definition.id) }
    target = try definition.target.map { text throws(TumenError) in try Pattern(text, definition.id) }
    avoid = try definition.avoid.map { text throws(TumenError) in try Pattern(text, definition.id) }
  }

  func concerns(_ language: LanguageTag) -> Bool {
    definition.languages.isEmpty || definition.languages.contains { $0.matches(language) }
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard translation.isTranslated else { return [] }
    var place: Range<Int>?
    if let source {
      guard let found = source.first(in: translation.source.text) else { return [] }
      place = found
    }
    var problems: [Problem] = []
    if let target, target.first(in: translation.target.text) == nil {
      let message =
        definition.message.isEmpty ? "the target lacks what “\(definition.id)” asks for" : definition.message
      problems.append(Problem(message, source: place, suggestion: definition.suggestion))
    }
    if let avoid, let found = avoid.first(in: translation.target.text) {
      let message =
        definition.message.isEmpty ? "“\(translation.target.part(found))” is to be avoided" : definition.message
      problems.append(Problem(message, source: place, target: found, suggestion: definition.suggestion))
    }
    return problems
  }

  /// A compiled regular expression.
  private final class Pattern: Sendable {
    private let regex: Mutex<Regex<AnyRegexOutput>>

    init(_ text: String, _ id: String) throws(TumenError) {
      guard let regex = try? Regex(text) else {
        throw TumenError(
          .malformed, "“\(text)” of the rule “\(id)” is no regular expression", mend: "check its brackets and escapes")
      }
      self.regex = Mutex(regex)
    }

    /// The place of the first match, in Unicode scalars.
    func first(in text: String) -> Range<Int>? {
      guard let found = regex.withLock({ regex in try? regex.firstMatch(in: text)?.range }) else { return nil }
      let scalars = text.unicodeScalars
      let begin = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
      return begin..<begin + scalars.distance(from: found.lowerBound, to: found.upperBound)
    }
  }
}
