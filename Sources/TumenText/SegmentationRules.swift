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
    /// The line of the file on which the rule stands.
    package var line: Int

    package init(isBreak: Bool, before: String, after: String, line: Int = 0) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.line = line
    }
  }

  /// Which languages a set of rules serves.
  package struct Mapping: Hashable, Sendable {
    /// ICU's regular expression for the whole of a language tag; letter case does not matter.
    package var pattern: String
    /// The name of the set.
    package var name: String
    /// The line of the file on which it stands.
    package var line: Int

    package init(pattern: String, name: String, line: Int = 0) {
      self.pattern = pattern
      self.name = name
      self.line = line
    }
  }

  /// The file that they stand in, for messages.
  package var file: String
  /// Whether all sets whose pattern fits a language serve it one after another, or the first one alone.
  package var isCascading: Bool
  /// The sets of rules by name.
  package var sets: [String: [Rule]]
  /// The mappings in their order.
  package var mappings: [Mapping]

  package init(file: String, isCascading: Bool, sets: [String: [Rule]] = [:], mappings: [Mapping] = []) {
    self.file = file
    self.isCascading = isCascading
    self.sets = sets
    self.mappings = mappings
  }

  /// The rules for a language in the order in which they are asked.
  /// - Throws: ``TumenError`` with code `malformedRules` and the line if a pattern is no regular expression.
  package func rules(for language: LanguageTag) throws(TumenError) -> [Rule] {
    var rules: [Rule] = []
    let tag = RegularExpression.Text(language.identifier)
    for mapping in mappings {
      do throws(TumenError) {
        guard try RegularExpression(mapping.pattern, ignoresCase: true).matches(tag) else { continue }
      } catch { throw error.placed(in: file, line: mapping.line) }
      rules += sets[mapping.name] ?? []
      if !isCascading { break }
    }
    return rules
  }
}

extension TumenError {
  /// The same error at a line of a file.
  func placed(in file: String, line: Int) -> TumenError {
    var error = self
    error.place = Place(file: file, line: line > 0 ? line : nil)
    return error
  }
}
