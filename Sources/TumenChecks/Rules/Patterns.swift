package import TumenModel
internal import TumenText

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
  private let source: RegularExpression?
  private let target: RegularExpression?
  private let avoid: RegularExpression?

  /// - Throws: ``TumenError`` with code `malformed` if a pattern is no regular expression.
  package init(_ definition: Definition) throws(TumenError) {
    self.definition = definition
    func expression(_ pattern: String?) throws(TumenError) -> RegularExpression? {
      guard let pattern else { return nil }
      do { return try RegularExpression(pattern) } catch {
        throw TumenError(
          .malformed, "“\(pattern)” of the rule “\(definition.id)” is no regular expression",
          mend: "check its brackets and escapes")
      }
    }
    source = try expression(definition.source)
    target = try expression(definition.target)
    avoid = try expression(definition.avoid)
  }

  func concerns(_ language: LanguageTag) -> Bool {
    definition.languages.isEmpty || definition.languages.contains { $0.matches(language) }
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard translation.isTranslated else { return [] }
    do throws(TumenError) { return try found(in: translation) } catch {
      return [Problem("the rule “\(definition.id)” cannot be held against this text: \(error.message)")]
    }
  }

  private func found(in translation: ReadTranslation) throws(TumenError) -> [Problem] {
    var place: Range<Int>?
    if let source {
      guard let found = try source.firstMatch(in: translation.source.text) else { return [] }
      place = found
    }
    var problems: [Problem] = []
    if let target, try target.firstMatch(in: translation.target.text) == nil {
      let message =
        definition.message.isEmpty ? "the target lacks what “\(definition.id)” asks for" : definition.message
      problems.append(Problem(message, source: place, suggestion: definition.suggestion))
    }
    if let avoid, let found = try avoid.firstMatch(in: translation.target.text) {
      let message =
        definition.message.isEmpty ? "“\(translation.target.part(found))” is to be avoided" : definition.message
      problems.append(Problem(message, source: place, target: found, suggestion: definition.suggestion))
    }
    return problems
  }
}
