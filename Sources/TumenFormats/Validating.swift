package import TumenModel

/// Holds files against the rules of their formats.
package enum Validating {
  /// Finds all violations of one file, a thousand at a time in the order of their lines.
  /// - Parameter report: takes each violation.
  /// - Throws: ``TumenError`` with code `usage` for a format without a validator, `malformed` for a file that is not
  ///   well formed.
  package static func validate(
    _ source: ByteSource, format: Format? = nil, report: @escaping (Finding) -> Void
  ) throws(TumenError) {
    switch try ReadingOptions(format: format).format(of: source) {
    case .tbx, .tbx2:
      var validator = try TBXValidator(source, report: report)
      try validator.validate()
    case .xliff:
      var validator = try XLIFFValidator(source, report: report)
      try validator.validate()
    case .tmx:
      var validator = try TMXValidator(source, report: report)
      try validator.validate()
    case .po:
      var validator = try POValidator(source, report: report)
      try validator.validate()
    case let other:
      throw TumenError(
        .usage, "a file of the format \(other.rawValue) cannot be validated",
        mend: "give an XLIFF, TMX, TBX or PO file",
        at: .init(file: source.name))
    }
  }
}
