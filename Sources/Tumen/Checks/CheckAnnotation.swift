internal import TumenFormats
public import TumenModel

/// What was written of findings into the files that they are in.
public struct AnnotationSummary: Hashable, Sendable {
  /// How many findings stand in their files now. The others are in files of other formats, or in no unit.
  public var written = 0
  /// The files that were changed.
  public var files: [String] = []
  /// Why some files could not be changed.
  public var failures: [TumenError] = []
}

extension Workspace {
  /// Writes findings into XLIFF files as notes, in place of those that an earlier call left there, and touches nothing else.
  /// A file is replaced in one step, or not at all.
  /// - Parameters:
  ///   - findings: what was found in the files.
  ///   - files: the files that were checked; those without findings lose old notes.
  ///   - options: how the files were read.
  public static func annotate(
    _ findings: [Finding], in files: [String], options: CheckOptions = CheckOptions()
  ) -> AnnotationSummary {
    var summary = AnnotationSummary()
    let checked = CheckedFiles(findings, options: options)
    for file in files {
      do throws(TumenError) {
        guard try checked.format(of: file) == .xliff else { continue }
        var written = 0
        let isChanged = try checked.rewrite(file) { editor, found throws(TumenError) in
          written += found.count
          return try editor.annotate(found.map(\.finding))
        }
        guard isChanged else { continue }
        summary.written += written
        summary.files.append(file)
      } catch {
        summary.failures.append(error)
      }
    }
    return summary
  }
}
