internal import TumenFormats
public import TumenModel

/// What mending did to some files.
public struct FixSummary: Hashable, Sendable {
  /// How many findings were mended.
  public var mended = 0
  /// The files that were changed.
  public var files: [String] = []
  /// What was not mended: the other findings, and those whose file could not be changed.
  public var left: [Finding] = []
  /// Why some files could not be changed.
  public var failures: [TumenError] = []
}

extension Workspace {
  /// Applies the suggestions that are certain to the files of the findings, and touches nothing else in them; of two that
  /// overlap the first. A file is replaced in one step, or not at all.
  public static func fix(_ findings: [Finding], options: CheckOptions = CheckOptions()) -> FixSummary {
    var summary = FixSummary()
    let checked = CheckedFiles(findings, options: options)
    for file in checked.files {
      let all = checked[file]
      guard all.contains(where: \.isFixable) else {
        summary.left += all
        continue
      }
      var mended: Set<Int> = []
      do throws(TumenError) {
        let isChanged = try checked.rewrite(file) { editor, found throws(TumenError) in
          let own = try mend(found, &editor)
          mended.formUnion(own)
          return !own.isEmpty
        }
        if isChanged { summary.files.append(file) }
      } catch {
        summary.failures.append(error)
        mended = []
      }
      summary.mended += mended.count
      summary.left += all.enumerated().filter { !mended.contains($0.offset) }.map(\.element)
    }
    return summary
  }

  /// Mends the texts of a unit.
  /// - Returns: the places of the findings that were mended.
  private static func mend(
    _ found: [(place: Int, finding: Finding)], _ editor: inout any DocumentEditor
  ) throws(TumenError) -> [Int] {
    var mended: [Int] = []
    var ends: [LanguageTag: Int] = [:]
    let inOrder = found.sorted {
      ($0.finding.targetRange?.lowerBound ?? 0, $0.place) < ($1.finding.targetRange?.lowerBound ?? 0, $1.place)
    }
    for (place, finding) in inOrder {
      let language = finding.targetLanguage
      guard finding.isFixable, let range = finding.targetRange, let text = finding.suggestion,
        range.lowerBound >= ends[language, default: 0]
      else { continue }
      if try editor.correct(range, of: language, to: text) {
        ends[language] = range.upperBound
        mended.append(place)
      }
    }
    return mended
  }
}
