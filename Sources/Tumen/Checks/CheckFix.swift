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
    let check = try check(files, options: options, progress: progress) { held.append($0.finding) }
    try Cancellation.check()
    var summary = Self.mended(held, options)
    summary.check = check
    // What is read once only, as standard input, is not to be had again, and none of it is mended.
    let isThere = Dictionary(uniqueKeysWithValues: check.files.map { ($0, FileIdentity($0)?.isRegular == true) })
    let again = summary.files.isEmpty ? [] : check.files.filter { isThere[$0] == true }
    for finding in held where again.isEmpty || isThere[finding.file] == false { try report(FindingAnswer(finding)) }
    if !again.isEmpty {
      var changed = options
      changed.changedSince = nil
      let second = try self.check(again, options: changed, progress: progress, report: report)
      (summary.check.known, summary.check.suppressed) = (second.known, second.suppressed)
    }
    return summary
  }

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
