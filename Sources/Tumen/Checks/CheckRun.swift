internal import Foundation
internal import TumenChecks
internal import TumenFormats
internal import TumenGlossary
internal import TumenMemory
public import TumenModel

/// How a check of some files ended.
public struct CheckSummary: Hashable, Sendable {
  /// The files that were looked at.
  public var files: [String] = []
  /// How many units they have.
  public var units = 0
  /// How many findings were suppressed, by the configuration or in notes.
  public var suppressed = 0
  /// How many findings the baseline has.
  public var known = 0
  /// Whether a baseline was given.
  public var hasBaseline = false
  /// Why some files could not be read to their end.
  public var failures: [TumenError] = []

  /// The summary of a check that looked at nothing.
  public init() {}
}

/// A rule of `tumen check`, for people.
public struct CheckRule: Hashable, Sendable {
  /// What goes wrong, with hyphens: `number-mismatch`.
  public let id: String
  /// Where it stands in the typology of MQM 2.0.
  public let category: String
  /// One sentence that says what is wrong.
  public let summary: String
  /// The target languages that it concerns; all of them if empty.
  public let languages: [LanguageTag]
  /// Its level in each profile.
  public let levels: [CheckProfile: RuleLevel]
  /// What the rule accepts.
  public let right: Example
  /// What the rule rejects.
  public let wrong: Example

  /// A translation, with another one that comes before it in the batch where the rule compares the two; of a rule on files a
  /// file.
  public struct Example: Hashable, Sendable {
    /// The language of the source.
    public let sourceLanguage: LanguageTag
    /// The language of the target.
    public let targetLanguage: LanguageTag
    /// The source.
    public let source: String
    /// The target.
    public let target: String
    /// The translation before, if the rule compares the two.
    public let before: Before?
    /// What else the rule has to know, in a few words: the date of the text, how long it may be, what the memory has.
    public let condition: String?
    /// The text of a file, of a rule on files; the texts of the translation are empty then.
    public let file: String?

    init(_ example: RuleDescription.Example) {
      sourceLanguage = LanguageTag(canonical: example.sourceLanguage)
      targetLanguage = LanguageTag(canonical: example.targetLanguage)
      (source, target) = (example.source, example.target)
      before = example.before.map { Before(source: $0.source, target: $0.target) }
      condition =
        example.date.map { "on \($0)" } ?? example.limit.map { "\($0) characters at most" }
        ?? example.known.map { "the memory has “\($0)”" + (example.knownSource.map { " for “\($0)”" } ?? "") }
      file = example.file?.text
    }
  }

  /// A translation that stands before an example in its batch, in the same languages.
  public struct Before: Hashable, Sendable {
    /// The source.
    public let source: String
    /// The target.
    public let target: String
  }

  init(_ description: RuleDescription) {
    id = description.id
    category = description.category
    summary = description.summary
    languages = description.languages.map { LanguageTag(canonical: $0) }
    levels = Dictionary(
      uniqueKeysWithValues: CheckProfile.allCases.map { ($0, $0.level(of: description)) })
    right = Example(description.right)
    wrong = Example(description.wrong)
  }
}

extension Workspace {
  /// The rules that `check` knows, in the order of their documentation.
  public static var checkRules: [CheckRule] { RuleCatalogue.descriptions.map(CheckRule.init) }

  /// Checks files of translations, and the files of folders, on all cores; findings come file by file, in the order of
  /// units. A file that cannot be read is a finding and stops none of the others.
  /// - Parameters:
  ///   - files: paths of files and folders, and patterns such as `texts/**/*.po`.
  ///   - options: what replaces the configuration.
  ///   - progress: is told now and then how many units were read.
  ///   - report: takes each finding; what it throws ends the check.
  /// - Throws: ``TumenError`` if the configuration, the baseline or a glossary cannot be read.
  @discardableResult
  public func check(
    _ files: [String], options: CheckOptions = CheckOptions(), progress: (Int) -> Void = { _ in },
    report: (FindingAnswer) throws(TumenError) -> Void
  ) throws(TumenError) -> CheckSummary {
    let given = files
    var files = try BatchFiles.files(in: given)
    if let revision = options.changedSince { files = try BatchFiles.files(files, changedSince: revision) }
    var summary = try check(
      BatchReader(files, given: given, options: options), options, progress: progress, report: report)
    summary.files = files
    return summary
  }

  /// Checks units in memory on all cores; findings come in the order of units, and the place of a unit among them is its
  /// line. Of the options those for files count for nothing.
  /// - Parameters:
  ///   - units: the units, in the order of the text.
  ///   - options: what replaces the configuration.
  ///   - report: takes each finding; what it throws ends the check.
  /// - Throws: ``TumenError`` if the baseline or a glossary cannot be read.
  @discardableResult
  public func check(
    _ units: [TranslationUnit], options: CheckOptions = CheckOptions(),
    report: (FindingAnswer) throws(TumenError) -> Void
  ) throws(TumenError) -> CheckSummary {
    try check(BatchReader(units, options: options), options, progress: { _ in }, report: report)
  }

  private func check(
    _ reader: sending BatchReader, _ options: CheckOptions, progress: (Int) -> Void,
    report: (FindingAnswer) throws(TumenError) -> Void
  ) throws(TumenError) -> CheckSummary {
    var settings = configuration.checks
    if let profile = options.profile { settings.profile = profile }
    settings.date = options.date ?? settings.date
    settings.folders.current = FileManager.default.currentDirectoryPath
    let path = options.ignoresBaseline ? nil : options.baseline ?? configuration.baseline.map(folder.place)
    let baseline = try path.map { path throws(TumenError) in try Self.baseline(at: path) }
    var summary = CheckSummary()
    summary.hasBaseline = baseline != nil
    var batch = BatchCheck(settings, baseline: baseline)
    for finding in batch.settingsFindings() { try report(FindingAnswer(finding)) }
    let glossary = try self.glossary()
    let known = try knownTranslations()
    let chosen = settings
    let run = try BatchRun(reader) { () throws(TumenError) in
      try TranslationChecker(chosen, glossary: glossary, known: known)
    }
    var failures: [TumenError] = []
    var units = 0
    try run.run(progress: { count in
      units = count
      progress(count)
    }) { (item, checked) throws(TumenError) in
      switch item {
      case .translation(let translation):
        guard let checked else { return }
        for finding in batch.findings(in: checked, of: translation) { try report(FindingAnswer(finding)) }
      case .rejected(let message, let file, let unit, let line):
        if let finding = batch.malformedRecord(message, file: file, unit: unit, line: line) {
          try report(FindingAnswer(finding))
        }
      case .uncompared(let message, let file):
        if let finding = batch.uncomparedFile(message, file: file) { try report(FindingAnswer(finding)) }
      case .found(let finding, let notes):
        if let finding = batch.documentFinding(finding, notes: notes) { try report(FindingAnswer(finding)) }
      case .failed(let error, let file):
        if error.code == .internal { throw error }
        failures.append(error)
        if let finding = batch.unreadableFile(error, file: file) { try report(FindingAnswer(finding)) }
      }
    }
    summary.failures = failures
    summary.units = units
    summary.suppressed = batch.suppressed
    summary.known = batch.known
    return summary
  }

  private static func baseline(at path: String) throws(TumenError) -> Baseline {
    var lines = LineReader(try ByteSource(path: path))
    var texts: [String] = []
    while let line = try lines.next() { texts.append(line) }
    return try Baseline(lines: texts, file: path)
  }

  /// Writes the fingerprints of findings into a file that ``check(_:options:progress:report:)`` takes as a baseline.
  /// - Parameters:
  ///   - findings: what is known.
  ///   - path: where the file is to be.
  ///   - files: paths of files that are not to be written over: those that were checked.
  /// - Throws: ``TumenError`` with code `unreadable` if the file cannot be written, `usage` if it is one of those.
  public static func writeBaseline(
    _ findings: [Finding], to path: String, sparing files: [String] = []
  ) throws(TumenError) {
    var baseline = Baseline()
    for finding in findings { baseline.add(finding) }
    try AtomicFile.write(to: path, sparing: files) { write throws(TumenError) in try write(Array(baseline.text.utf8)) }
  }

  /// What the memories have for a side of a translation, or for a text that differs in letter case or marks; `nil` if there is
  /// no memory.
  private func knownTranslations() throws(TumenError) -> (
    @Sendable (Translation, KnownTranslation.Side) throws(TumenError) -> [KnownTranslation]
  )? {
    var memories: [Memory] = []
    for path in try memoriesThere() { memories.append(try memory(path)) }
    if memories.isEmpty { return nil }
    let asked = memories
    return { translation, side throws(TumenError) in
      let own: Segment
      let languages: (from: LanguageTag, to: LanguageTag)
      switch side {
      case .source:
        (own, languages) = (translation.source, (translation.sourceLanguage, translation.targetLanguage))
      case .target:
        (own, languages) = (translation.target, (translation.targetLanguage, translation.sourceLanguage))
      }
      // What differs in letter case or marks costs less than a word, and equal texts come first.
      var query = Memory.Query(
        own.text, from: languages.from, to: languages.to, minimum: Self.leastScoreOfVariants, limit: Self.mostKnown)
      query.context = translation.context
      var found: [KnownTranslation] = []
      for memory in asked {
        found += try memory.matches(for: query).map { match in
          let texts = side == .source ? (match.source.text, match.target.text) : (match.target.text, match.source.text)
          return KnownTranslation(source: texts.0, target: texts.1, isInContext: match.kind == .context)
        }
      }
      return found
    }
  }

  /// The least score of a text that differs in letter case or marks alone, and how many of a memory are looked at.
  private static var leastScoreOfVariants: Double { 85 }
  private static var mostKnown: Int { 8 }
}
