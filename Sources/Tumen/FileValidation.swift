internal import TumenFormats
public import TumenModel

extension Workspace {
  /// Holds files against the rules of their formats; violations come file by file, in the order of lines.
  /// - Parameters:
  ///   - files: the paths of the files.
  ///   - format: the format, if it is not to be detected.
  ///   - report: takes each violation.
  /// - Throws: ``TumenError`` with code `malformed` if a file is not well formed, `usage` if its format has no rules here.
  public static func validate(
    _ files: [String], format: Format? = nil, report: (FindingAnswer) -> Void
  ) throws(TumenError) {
    for file in files {
      for finding in try Validating.violations(in: try ByteSource(path: file), format: format) {
        report(FindingAnswer(finding))
      }
    }
  }
}
