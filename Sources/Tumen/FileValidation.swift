internal import TumenFormats
public import TumenModel

extension Workspace {
  /// Holds files against the rules of their formats; violations come file by file, in the order of lines.
  /// - Parameters:
  ///   - files: the paths of the files.
  ///   - name: the format's name, if it is not to be detected.
  ///   - report: takes each violation.
  /// - Throws: ``TumenError`` with code `malformed` if a file is not well formed, `usage` if its format has no rules here.
  public func validate(
    _ files: [String], format name: String? = nil, report: (FindingAnswer) -> Void
  ) throws(TumenError) {
    let format = try name.map { name throws(TumenError) in try Format(named: name) }
    for file in files {
      for finding in try Validating.violations(in: try ByteSource(path: file), format: format) {
        report(FindingAnswer(finding))
      }
    }
  }
}
