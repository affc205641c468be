package import TumenModel

/// A compiled ICU transliterator.
///
/// Compiling costs about a millisecond (the first one of a process ten); use it for many strings. Calls from
/// several threads wait for each other.
package final class Transliterator: Sendable {
  private let rules: CompiledRules

  /// - Parameters:
  ///   - rules: rules in ICU's transform syntax.
  ///   - name: the rules' file, for errors.
  /// - Throws: ``TumenError`` with code `malformedRules`, the line and the rule when ICU rejects the rules.
  package init(rules: String, name: String) throws(TumenError) {
    self.rules = try CompiledRules(rules, name: name)
  }

  /// The transliterated text. Characters without a rule pass through.
  package func callAsFunction(_ text: String) -> String { rules.transliterate(text) }
}
