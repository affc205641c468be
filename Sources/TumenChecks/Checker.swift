package import TumenGlossary
package import TumenModel
internal import TumenText

/// Looks at translations one by one with the rules that need no other translation. Each worker has one of its own.
package final class TranslationChecker {
  private let settings: CheckSettings
  private let glossary: Glossary?
  private let names: NameTools?
  private let patterns: [PatternRule]
  /// What the memory has for a side of a translation.
  private let known: ((Translation, KnownTranslation.Side) throws(TumenError) -> [KnownTranslation])?
  private var tools: [LanguageTag: TextTools] = [:]
  private var rules: [Pair: PairRules] = [:]
  private var levels: FileLevels
  /// The pair of the last translation, since most of a batch is of one.
  private var latest: PairRules?

  private struct Pair: Hashable {
    let source: LanguageTag
    let target: LanguageTag
  }

  /// - Parameter known: gives what the memory has for a side of a translation, and for nearly the same text.
  /// - Throws: ``TumenError`` with code `malformed` if a pattern is no regular expression.
  package init(
    _ settings: CheckSettings, glossary: Glossary,
    known: ((Translation, KnownTranslation.Side) throws(TumenError) -> [KnownTranslation])? = nil
  ) throws(TumenError) {
    self.settings = settings
    self.glossary = glossary.concepts.isEmpty ? nil : glossary
    self.known = known
    levels = FileLevels(settings, "")
    names = glossary.concepts.isEmpty ? nil : try NameTools()
    patterns = try settings.patterns.map { definition throws(TumenError) in try PatternRule(definition) }
  }

  /// What the rules find in a translation, and what it is to be remembered by.
  package func check(_ translation: Translation) throws(TumenError) -> CheckedTranslation {
    if levels.file != translation.file { levels = FileLevels(settings, translation.file) }
    let levels = levels
    let size = max(translation.source.text.utf8.count, translation.target.text.utf8.count)
    guard size <= Self.mostBytes else {
      let problem = Problem("the text has \(size) bytes and is not checked; split it")
      return CheckedTranslation(problems: [.init(rule: Self.oversized, problem: problem)], keys: nil)
    }
    let pair = try rules(for: translation)
    let read = pair.read
    read.read(translation)
    var problems: [CheckedTranslation.Found] = []
    let (source, target) = (read.source.traits, read.target.traits)
    let (needs, rules) = pair.rules(on: levels)
    for place in needs.indices where needs[place].areMet(source: source, target: target) {
      rules[place].find(in: read, &problems)
    }
    for (place, pattern) in patterns.enumerated() {
      let number = RuleCatalogue.descriptions.count + place
      guard levels.severities[number] != nil, pattern.concerns(translation.targetLanguage) else { continue }
      for problem in pattern.problems(in: read) { problems.append(.init(rule: number, problem: problem)) }
    }
    problems += try memoryProblems(read, levels.severities)
    return CheckedTranslation(
      problems: problems, keys: BatchKeys(read, levels.batch, languages: pair.languages))
  }

  /// The greatest text that is checked: some rules compare each number or code of a text with each other.
  private static let mostBytes = 20_000
  private static let oversized = RuleCatalogue.numbers[RuleCatalogue.oversizedText.id] ?? 0
  private static let memory = RuleCatalogue.numbers[BatchConsistency.memoryMismatch.id] ?? 0
  private static let memorySource = RuleCatalogue.numbers[BatchConsistency.memorySource.id] ?? 0

  private func memoryProblems(
    _ read: ReadTranslation, _ severities: [Severity?]
  ) throws(TumenError) -> [CheckedTranslation.Found] {
    guard let known, read.isTranslated, !read.source.isBlank else { return [] }
    var found: [CheckedTranslation.Found] = []
    if severities[Self.memory] != nil, let problem = read.problem(bySource: try known(read.translation, .source)) {
      found.append(.init(rule: Self.memory, problem: problem))
    }
    if severities[Self.memorySource] != nil, let problem = read.problem(byTarget: try known(read.translation, .target))
    {
      found.append(.init(rule: Self.memorySource, problem: problem))
    }
    return found
  }

  private func tools(for language: LanguageTag) throws(TumenError) -> TextTools {
    if let known = tools[language] { return known }
    let made = try TextTools(language, glossary: glossary)
    tools[language] = made
    return made
  }

  private func rules(for translation: Translation) throws(TumenError) -> PairRules {
    let (source, target) = (translation.sourceLanguage, translation.targetLanguage)
    if let latest, latest.source.identifier == source.identifier, latest.target.identifier == target.identifier {
      return latest
    }
    let pair = Pair(source: source, target: target)
    if let known = rules[pair] {
      latest = known
      return known
    }
    let made = try made(for: translation)
    (rules[pair], latest) = (made, made)
    return made
  }

  private func made(for translation: Translation) throws(TumenError) -> PairRules {
    let (source, target) = (translation.sourceLanguage, translation.targetLanguage)
    let context = RuleContext(source: source, target: target, hasGlossary: glossary != nil, date: settings.date)
    func bound<R: Rule>(_ type: R.Type, _ number: Int) throws(TumenError) -> BoundRule? {
      guard let rule = try type.init(context) else { return nil }
      return RuleOfType(rule, number)
    }
    var made: [BoundRule] = []
    for (number, type) in RuleCatalogue.rules.enumerated() {
      if let rule = try bound(type, number) { made.append(rule) }
    }
    let read = ReadTranslation(translation, try tools(for: source), try tools(for: target), names: names)
    return PairRules(source, target, made, read)
  }
}

/// What two languages need: the reader of both sides, and the rules that have something to say.
private final class PairRules {
  let source: LanguageTag
  let target: LanguageTag
  let languages: UInt64
  let read: ReadTranslation
  private let all: [BoundRule]
  /// The rules that count in the file at hand.
  private var chosen: (levels: FileLevels, needs: [RuleNeeds], rules: [BoundRule])?

  init(_ source: LanguageTag, _ target: LanguageTag, _ rules: [BoundRule], _ read: ReadTranslation) {
    self.source = source
    self.target = target
    languages = BatchKeys.languages(from: source, to: target)
    all = rules
    self.read = read
  }

  /// The rules that are not off in a file, and what each of them needs, which is read more often than they are.
  func rules(on levels: FileLevels) -> (needs: [RuleNeeds], rules: [BoundRule]) {
    if let chosen, chosen.levels === levels { return (chosen.needs, chosen.rules) }
    let rules = all.filter { levels.severities[$0.number] != nil }
    let needs = rules.map(\.needs)
    chosen = (levels, needs, rules)
    return (needs, rules)
  }
}

/// A rule with its place in the catalogue, and what a translation must have for it; an object, since it is asked for each
/// translation, where an existential would be copied each time.
private class BoundRule {
  let number: Int
  let needs: RuleNeeds

  init(_ needs: RuleNeeds, _ number: Int) {
    self.needs = needs
    self.number = number
  }

  /// Adds the problems of a translation to those that other rules found.
  func find(in translation: ReadTranslation, _ found: inout [CheckedTranslation.Found]) {}
}

private final class RuleOfType<R: Rule>: BoundRule {
  private let rule: R

  init(_ rule: R, _ number: Int) {
    self.rule = rule
    super.init(rule.needs, number)
  }

  override func find(in translation: ReadTranslation, _ found: inout [CheckedTranslation.Found]) {
    let problems = rule.problems(in: translation)
    if problems.isEmpty { return }
    found += problems.map { .init(rule: number, problem: $0) }
  }
}

/// The severity of each rule in a file, and which of the rules on batches count there.
private final class FileLevels: Sendable {
  let file: String
  let path: CheckedPath
  let severities: [Severity?]
  private let commonWords: [Severity?]
  private let loneWords: [Severity?]
  let batch: BatchLevels

  init(_ settings: CheckSettings, _ file: String) {
    self.file = file
    path = CheckedPath(file, from: settings.folders)
    severities = settings.severities(for: path)
    commonWords = settings.severities(for: path, in: .commonWord)
    loneWords = settings.severities(for: path, in: .loneWord)
    batch = BatchLevels(severities)
  }

  /// How bad a problem of a rule is; `nil` if the rule is off.
  func severity(of item: CheckedTranslation.Found) -> Severity? {
    switch item.problem.doubt {
    case .none: severities[item.rule]
    case .commonWord, .label: commonWords[item.rule]
    case .loneWord, .habit: loneWords[item.rule]
    }
  }
}

/// What was found in a translation by itself.
package struct CheckedTranslation: Sendable {
  struct Found: Sendable {
    /// The place of the rule in the catalogue, the patterns behind it.
    let rule: Int
    let problem: Problem
  }

  let problems: [Found]
  let keys: BatchKeys?
}

/// Turns what was found in the translations of a batch into findings, in the order of the batch: with the rules on many
/// translations, and without what is suppressed or stands in the baseline.
package struct BatchCheck {
  private let settings: CheckSettings
  private var baseline: Baseline?
  private var consistency = BatchConsistency()
  private var levels: FileLevels
  /// How many findings were suppressed, and how many the baseline has.
  package private(set) var suppressed = 0
  package private(set) var known = 0

  package init(_ settings: CheckSettings, baseline: Baseline? = nil) {
    self.settings = settings
    self.baseline = baseline
    levels = FileLevels(settings, "")
  }

  /// The findings on the settings themselves: suppressions without a reason.
  package mutating func settingsFindings() -> [Finding] {
    let severity = levels(for: "").severities[RuleCatalogue.numbers[RuleCatalogue.suppressionWithoutReason.id] ?? 0]
    guard let severity else { return [] }
    return settings.suppressions.filter { !$0.hasReason }.compactMap { suppression in
      let finding = Finding.onFile(
        RuleCatalogue.suppressionWithoutReason, "“\(suppression.rule ?? "all rules")” is suppressed without a reason",
        severity: severity, file: suppression.place.file, line: suppression.place.line ?? 1)
      return isNew(finding) ? finding : nil
    }
  }

  /// The findings of a translation by their place, then by their rule.
  package mutating func findings(in checked: CheckedTranslation, of translation: Translation) -> [Finding] {
    let levels = levels(for: translation.file)
    let severities = levels.severities
    var found = checked.problems
    if let keys = checked.keys {
      let others = consistency.problems(of: keys, in: translation, levels.batch)
      found += others.map { .init(rule: RuleCatalogue.numbers[$0.rule] ?? 0, problem: $0.problem) }
    }
    // As most are.
    if found.isEmpty, translation.notes.isEmpty { return [] }
    let notes = Suppression.Notes(
      translation.notes, of: translation.unit, at: .init(file: translation.file, line: translation.line), isRule: isRule
    )
    if found.isEmpty, notes.suppressions.isEmpty, notes.problems.isEmpty { return [] }
    var findings: [Finding] = []
    var seen: [Fingerprint: Int] = [:]
    for item in found {
      guard let severity = levels.severity(of: item) else { continue }
      let (id, category) = name(of: item.rule)
      let content = Self.content(id, item.problem, translation)
      let first = Fingerprint(content)
      // The same code may be missing twice: the second is another finding.
      let ordinal = item.problem.difference == nil ? seen[first, default: 0] : 0
      seen[first] = ordinal + 1
      if isSuppressed(id, unit: translation.unit, in: levels, notes.suppressions) { continue }
      let fingerprint = ordinal == 0 ? first : Fingerprint(content + [String(ordinal)])
      var finding = Finding(id, category, severity, item.problem, translation, fingerprint)
      finding.counterpart = Self.counterpart(id, item.problem, translation)?.description
      findings.append(finding)
    }
    findings += findingsOnNotes(notes, translation, severities)
    return findings.sorted { Self.place($0) < Self.place($1) }.filter { isNew($0) }
  }

  /// A finding for a record which could not be read, so that the others are checked all the same.
  package mutating func malformedRecord(_ message: String, file: String, unit: String, line: Int) -> Finding? {
    fileFinding(RuleCatalogue.malformedRecord, message, file: file, unit: unit, line: line)
  }

  /// A finding for a file which could not be read to its end.
  package mutating func unreadableFile(_ error: TumenError, file: String) -> Finding? {
    let message = error.message + (error.mend.map { "; \($0)" } ?? "")
    return fileFinding(RuleCatalogue.unreadableFile, message, file: file, line: error.place?.line ?? 1)
  }

  /// A finding for a file of whose units none has a source and a target.
  package mutating func uncomparedFile(_ message: String, file: String) -> Finding? {
    fileFinding(RuleCatalogue.uncomparedFile, message, file: file, line: 1)
  }

  /// A finding that a document has in its own units, as far as its rule is looked for.
  /// - Parameter notes: what people wrote beside the unit.
  package mutating func documentFinding(_ finding: Finding, notes: [String]) -> Finding? {
    let levels = levels(for: finding.file)
    guard let rule = RuleCatalogue.description(of: finding.rule),
      let severity = levels.severities[RuleCatalogue.numbers[rule.id] ?? 0]
    else { return nil }
    let own = Suppression.Notes(
      notes, of: finding.unit, at: .init(file: finding.file, line: finding.line), isRule: isRule)
    if isSuppressed(rule.id, unit: finding.unit, in: levels, own.suppressions) { return nil }
    var finding = finding
    finding.severity = severity
    finding.category = rule.category
    return isNew(finding) ? finding : nil
  }

  private mutating func fileFinding(
    _ rule: RuleDescription, _ message: String, file: String, unit: String = "", line: Int
  ) -> Finding? {
    let levels = levels(for: file)
    guard let severity = levels.severities[RuleCatalogue.numbers[rule.id] ?? 0],
      !isSuppressed(rule.id, unit: unit, in: levels)
    else { return nil }
    let finding = Finding.onFile(rule, message, severity: severity, file: file, unit: unit, line: line)
    return isNew(finding) ? finding : nil
  }

  /// Whether somebody does not want to see what a rule finds in a unit; then takes note of it.
  private mutating func isSuppressed(
    _ rule: String, unit: String, in levels: FileLevels, _ notes: [Suppression] = []
  ) -> Bool {
    let isCovered = (notes + settings.suppressions).contains { $0.covers(rule: rule, unit: unit, of: levels.path) }
    if isCovered { suppressed += 1 }
    return isCovered
  }

  private mutating func isNew(_ finding: Finding) -> Bool {
    guard baseline?.take(finding) == true else { return true }
    known += 1
    return false
  }

  private mutating func levels(for file: String) -> FileLevels {
    if levels.file != file { levels = FileLevels(settings, file) }
    return levels
  }

  private func name(of rule: Int) -> (id: String, category: String) {
    let count = RuleCatalogue.descriptions.count
    if rule >= count { return (settings.patterns[rule - count].id, "custom") }
    return (RuleCatalogue.descriptions[rule].id, RuleCatalogue.descriptions[rule].category)
  }

  /// Whether there is a rule of an id, of Tumen or of the settings.
  private func isRule(_ id: String) -> Bool {
    RuleCatalogue.numbers[id] != nil || settings.patterns.contains { $0.id == id }
  }

  private func findingsOnNotes(
    _ notes: Suppression.Notes, _ translation: Translation, _ severities: [Severity?]
  ) -> [Finding] {
    func finding(_ rule: RuleDescription, _ message: String, _ subject: String) -> Finding? {
      guard let severity = severities[RuleCatalogue.numbers[rule.id] ?? 0] else { return nil }
      let problem = Problem(message)
      let content = Self.content(rule.id, problem, translation) + [subject]
      return Finding(rule.id, rule.category, severity, problem, translation, Fingerprint(content))
    }
    return notes.suppressions.filter { !$0.hasReason }.compactMap { suppression in
      finding(
        RuleCatalogue.suppressionWithoutReason,
        "“\(suppression.rule ?? "all rules")” is suppressed without a reason", suppression.rule ?? "")
    } + notes.problems.compactMap { finding(RuleCatalogue.malformedSuppression, $0, $0) }
  }

  private static func place(_ finding: Finding) -> (Int, String) {
    (finding.targetRange?.lowerBound ?? -1, finding.rule)
  }

  /// What names a finding: where it stands within its unit and what it is about, but no line. One of several translations
  /// that differ is known by what it has of its own, since files that are renamed come in another order.
  private static func content(_ rule: String, _ problem: Problem, _ translation: Translation) -> [String] {
    let head = [rule, translation.sourceLanguage.identifier, translation.targetLanguage.identifier]
    if let difference = problem.difference { return head + [difference.shared, difference.own] }
    return head + [
      translation.source.text, translation.target.text, problem.sourceRange.map { "\($0)" } ?? "",
      problem.targetRange.map { "\($0)" } ?? "", problem.subject,
    ]
  }

  /// The fingerprint of the translation from which this one differs, if it came behind it.
  private static func counterpart(_ rule: String, _ problem: Problem, _ translation: Translation) -> Fingerprint? {
    guard let (shared, own, other) = problem.difference else { return nil }
    var turned = problem
    turned.difference = (shared, other, own)
    return Fingerprint(content(rule, turned, translation))
  }
}

extension Finding {
  fileprivate init(
    _ rule: String, _ category: String, _ severity: Severity, _ problem: Problem, _ translation: Translation,
    _ fingerprint: Fingerprint
  ) {
    self.init(
      rule: rule, severity: severity, file: translation.file, unit: translation.unit, line: translation.line,
      message: problem.message, sourceLanguage: translation.sourceLanguage,
      targetLanguage: translation.targetLanguage, source: translation.source.text, target: translation.target.text,
      sourceRange: problem.sourceRange, targetRange: problem.targetRange, suggestion: problem.suggestion,
      fingerprint: fingerprint.description)
    self.category = category
    isFixable = problem.isFix
  }

  /// A finding on a file or a record of it, which has no texts to show.
  fileprivate static func onFile(
    _ rule: RuleDescription, _ message: String, severity: Severity, file: String, unit: String = "", line: Int
  ) -> Finding {
    var finding = Finding(
      rule: rule.id, severity: severity, file: file, unit: unit, line: line, message: message,
      sourceLanguage: .undetermined, targetLanguage: .undetermined, source: "", target: "",
      fingerprint: Fingerprint([rule.id, message, unit]).description)
    finding.category = rule.category
    return finding
  }
}
