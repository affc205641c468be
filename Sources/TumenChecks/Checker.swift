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
    var seen: [[String]: Int] = [:]
    func add(_ problems: [Problem], of rule: String) {
      for problem in problems {
        let content = Self.content(rule, problem, translation)
        // The same code may be missing twice: the second is another finding.
        let ordinal = seen[content, default: 0]
        seen[content] = ordinal + 1
        let fingerprint = Fingerprint(ordinal == 0 ? content : content + [String(ordinal)])
        findings.append(Self.finding(rule, problem, translation, fingerprint))
      }
    }
    for rule in try rules(for: translation) { add(rule.problems(in: translation), of: type(of: rule).id) }
    add(consistency.problems(in: translation), of: InconsistentTarget.id)
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

  /// What names a finding: where it stands within its unit and what it is about, but no line.
  private static func content(_ rule: String, _ problem: Problem, _ translation: Translation) -> [String] {
    [
      rule, translation.sourceLanguage.identifier, translation.targetLanguage.identifier, translation.source.text,
      translation.target.text, problem.sourceRange.map { "\($0)" } ?? "",
      problem.targetRange.map { "\($0)" } ?? "", problem.subject,
    ]
  }

  private static func finding(
    _ rule: String, _ problem: Problem, _ translation: Translation, _ fingerprint: Fingerprint
  ) -> Finding {
    Finding(
      rule: rule, severity: problem.severity, file: translation.file, unit: translation.unit,
      line: translation.line, message: problem.message, sourceLanguage: translation.sourceLanguage,
      targetLanguage: translation.targetLanguage, source: translation.source.text, target: translation.target.text,
      sourceRange: problem.sourceRange, targetRange: problem.targetRange, suggestion: problem.suggestion,
      fingerprint: fingerprint.description)
  }
}
