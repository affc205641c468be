internal import TumenFormats
internal import TumenMemory
public import TumenModel

/// What mending did to some files.
public struct FixSummary: Hashable, Sendable {
  /// How many findings were mended.
  public var mended = 0
  /// The files that were changed.
  public var files: [String] = []
  /// How the check of the files ended as they are now.
  public var check = CheckSummary()
  /// Why some files could not be changed.
  public var failures: [TumenError] = []

  /// Adds what was mended later in the same files.
  fileprivate mutating func add(_ later: FixSummary) {
    mended += later.mended
    files += later.files.filter { !files.contains($0) }
    failures += later.failures.filter { !failures.contains($0) }
  }
}

extension Workspace {
  /// Checks files as ``check(_:options:progress:report:)`` does, applies the suggestions that are certain, and touches
  /// nothing else in them; of two that overlap the first. A file is replaced in one step, or not at all. What is reported is
  /// found in the files as they are then.
  /// - Parameters:
  ///   - files: paths of files and folders, and patterns such as `texts/**/*.po`.
  ///   - options: what replaces the configuration.
  ///   - progress: is told now and then how many units were read.
  ///   - report: takes each finding; what it throws ends the check.
  /// - Throws: ``TumenError`` if the configuration, the baseline or a glossary cannot be read.
  public func fix(
    _ files: [String], options: CheckOptions = CheckOptions(), progress: (Int) -> Void = { _ in },
    report: (FindingAnswer) throws(TumenError) -> Void
  ) throws(TumenError) -> FixSummary {
    var held: [Finding] = []
    var summary = FixSummary()
    summary.check = try check(files, options: options, progress: progress) { held.append($0.finding) }
    // What is read once only, as standard input, is not to be had again, and none of it is mended.
    let again = summary.check.files.filter { FileIdentity($0)?.isRegular == true }
    let rereadable = Set(again)
    let kept = held.filter { !rereadable.contains($0.file) }
    var changed = options
    changed.changedSince = nil
    // Behind what is mended more may come to be certain: a dash beside quotation marks.
    for _ in 0..<Self.mostRounds {
      try Cancellation.check()
      let mended = Self.mended(held, options)
      summary.add(mended)
      if mended.files.isEmpty { break }
      held = kept
      let next = try check(again, options: changed, progress: progress) { held.append($0.finding) }
      (summary.check.known, summary.check.suppressed) = (next.known, next.suppressed)
    }
    for finding in held { try report(FindingAnswer(finding)) }
    return summary
  }

  /// How often files are mended and read again at most.
  private static var mostRounds: Int { 4 }

  /// Applies the suggestions that are certain to the files of the findings.
  private static func mended(_ findings: [Finding], _ options: CheckOptions) -> FixSummary {
    var summary = FixSummary()
    let checked = CheckedFiles(findings, options: options)
    for file in checked.files {
      let all = checked[file]
      guard all.contains(where: \.isFixable) else { continue }
      var mended = 0
      do throws(TumenError) {
        let isChanged = try checked.rewrite(file) { editor, found throws(TumenError) in
          let own = try mend(found.map(\.finding), &editor)
          mended += own
          return own > 0
        }
        if isChanged { summary.files.append(file) }
        summary.mended += mended
      } catch { summary.failures.append(error) }
    }
    return summary
  }

  /// Mends the texts of a unit.
  /// - Returns: how many of the findings were mended.
  private static func mend(_ found: [Finding], _ editor: inout any DocumentEditor) throws(TumenError) -> Int {
    var mended = 0
    var ends: [LanguageTag: Int] = [:]
    // Of those at one place the first that was found comes first.
    let inOrder = found.enumerated().sorted {
      ($0.element.targetRange?.lowerBound ?? 0, $0.offset) < ($1.element.targetRange?.lowerBound ?? 0, $1.offset)
    }
    for (_, finding) in inOrder {
      let language = finding.targetLanguage
      guard finding.isFixable, let range = finding.targetRange, let text = finding.suggestion,
        range.lowerBound >= ends[language, default: 0]
      else { continue }
      if try editor.correct(range, of: language, to: text) {
        ends[language] = range.upperBound
        mended += 1
      }
    }
    return mended
  }
}
