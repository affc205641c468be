internal import TumenFormats
public import TumenModel

extension Workspace {
  /// Holds files against the rules of their formats; violations come file by file, a thousand at a
  /// time in the order of lines.
  /// - Parameters:
  ///   - files: the paths of the files.
  ///   - format: the format, if it is not to be detected.
  ///   - report: takes each violation.
  /// - Throws: ``TumenError`` with code `malformed` if a file is not well formed, `usage` if its format has no rules here.
  public static func validate(
    _ files: [String], format: Format? = nil, report: (FindingAnswer) -> Void
  ) throws(TumenError) {
    try withoutActuallyEscaping(report) { report throws(TumenError) in
      for file in files {
        try Validating.validate(try ByteSource(path: file), format: format) { report(FindingAnswer($0)) }
      }
    }
  }
}
