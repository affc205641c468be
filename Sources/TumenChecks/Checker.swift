package import TumenGlossary
package import TumenModel
internal import TumenText

/// Runs the rules over translations, one after another.
package struct Checker {
  private let glossary: Glossary
  private var consistency = InconsistentTarget()
  /// The rules of each pair of languages that was met.
  private var rules: [Pair: [any Rule]] = [:]

  private struct Pair: Hashable {
    let source: LanguageTag
    let target: LanguageTag
  }

  package init(glossary: Glossary) { self.glossary = glossary }

  /// The findings of one translation; the rules on consistency remember it for those that follow.
  package mutating func findings(in translation: Translation) throws(TumenError) -> [Finding] {
    var findings: [Finding] = []
    for rule in try rules(for: translation) {
      findings += rule.problems(in: translation).map { Self.finding(type(of: rule).id, $0, translation) }
    }
    findings += consistency.problems(in: translation)
      .map { Self.finding(InconsistentTarget.id, $0, translation) }
    return findings.sorted { Self.place($0) < Self.place($1) }
  }

  /// The finding that stands for a record which could not be read, so that the others are checked all the same.
  package static func malformedRecord(_ message: String, file: String, unit: String, line: Int) -> Finding {
    Finding(
      rule: "malformed-record", severity: .error, file: file, unit: unit, line: line, message: message,
      sourceLanguage: .undetermined, targetLanguage: .undetermined, source: "", target: "",
      fingerprint: Fingerprint(["malformed-record", message, unit]).description)
  }

  private mutating func rules(for translation: Translation) throws(TumenError) -> [any Rule] {
    let pair = Pair(source: translation.sourceLanguage, target: translation.targetLanguage)
    if let known = rules[pair] { return known }
    let inSource = try TermRecognizer(glossary: glossary, language: pair.source)
    let inTarget = try TermRecognizer(glossary: glossary, language: pair.target)
    let made: [any Rule] = [
      try Untranslated(terms: inSource), NumberMismatch(from: pair.source, to: pair.target),
      try MissingTerm(terms: inSource), ForbiddenTerm(terms: inTarget), InlineCodeMismatch(),
    ]
    rules[pair] = made
    return made
  }

  private static func place(_ finding: Finding) -> (Int, String) {
    (finding.targetRange?.lowerBound ?? -1, finding.rule)
  }

  private static func finding(_ rule: String, _ problem: Problem, _ translation: Translation) -> Finding {
    let source = translation.source.text
    let target = translation.target.text
    // The message stands for the place within the unit: it says what was found, and no line.
    let content = [
      rule, translation.sourceLanguage.identifier, translation.targetLanguage.identifier, source, target,
      problem.sourceRange.map { "\($0)" } ?? "", problem.targetRange.map { "\($0)" } ?? "",
    ]
    return Finding(
      rule: rule, severity: problem.severity, file: translation.file, unit: translation.unit,
      line: translation.line, message: problem.message, sourceLanguage: translation.sourceLanguage,
      targetLanguage: translation.targetLanguage, source: source, target: target,
      sourceRange: problem.sourceRange, targetRange: problem.targetRange, suggestion: problem.suggestion,
      fingerprint: Fingerprint(content).description)
  }
}
