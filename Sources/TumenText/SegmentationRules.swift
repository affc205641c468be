package import TumenModel

/// Rules that say where a text is broken into segments (SRX 2.0, GALA/LISA OSCAR, 2008).
package struct SegmentationRules: Hashable, Sendable {
  /// One rule: between what stands before and what stands behind a place there is a break, or there is none.
  package struct Rule: Hashable, Sendable {
    /// Whether the text is broken there.
    package var isBreak: Bool
    /// ICU's regular expression for the text that ends at the place; empty for any.
    package var before: String
    /// ICU's regular expression for the text that begins at the place; empty for any.
    package var after: String
    /// Where the rule stands, for messages.
    package var place: TumenError.Place

    package init(isBreak: Bool, before: String, after: String, place: TumenError.Place) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.place = place
    }
  }

  /// Which languages a set of rules serves.
  package struct Mapping: Hashable, Sendable {
    /// ICU's regular expression for the whole of a language tag; letter case does not matter.
    package var pattern: String
    /// The name of the set.
    package var name: String
    /// Where it stands, for messages.
    package var place: TumenError.Place

    package init(pattern: String, name: String, place: TumenError.Place) {
      self.pattern = pattern
      self.name = name
      self.place = place
    }
  }

  /// Whether all sets whose pattern fits a language serve it one after another, or the first one alone.
  package var isCascading: Bool
  /// The sets of rules by name.
  package var sets: [String: [Rule]]
  /// The mappings in their order.
  package var mappings: [Mapping]

  package init(isCascading: Bool, sets: [String: [Rule]] = [:], mappings: [Mapping] = []) {
    self.isCascading = isCascading
    self.sets = sets
    self.mappings = mappings
  }

  /// The rules for a language in the order in which they are asked. A set that serves it by two patterns stands there once:
  /// behind its own rules they would never decide.
  /// - Throws: ``TumenError`` with code `malformedRules` and the place if a pattern is no regular expression.
  package func rules(for language: LanguageTag) throws(TumenError) -> [Rule] {
    var rules: [Rule] = []
    var taken: Set<String> = []
    let tag = RegularExpression.Text(language.identifier)
    for mapping in mappings {
      do throws(TumenError) {
        guard try RegularExpression(mapping.pattern, ignoresCase: true).matches(tag) else { continue }
      } catch { throw error.placed(at: mapping.place) }
      if taken.insert(mapping.name).inserted { rules += sets[mapping.name] ?? [] }
      if !isCascading { break }
    }
    return rules
  }
}

extension TumenError {
  /// The same error at a place of a file.
  func placed(at place: Place) -> TumenError {
    var error = self
    error.place = place
    return error
  }
}
