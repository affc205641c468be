package import TumenModel

/// Holds files against the rules of their formats.
package enum Validating {
  /// All violations of one file in the order of their lines.
  /// - Throws: ``TumenError`` with code `usage` for a format without a validator, `malformed` for a file that is not
  ///   well formed.
  package static func violations(in source: ByteSource, format: Format? = nil) throws(TumenError) -> [Finding] {
    switch try ReadingOptions(format: format).format(of: source) {
    case .tbx, .tbx2:
      var validator = try TBXValidator(source)
      return try validator.violations()
    case .xliff:
      var validator = try XLIFFValidator(source)
      return try validator.violations()
    case .tmx:
      var validator = try TMXValidator(source)
      return try validator.violations()
    case .po:
      var validator = try POValidator(source)
      return try validator.violations()
    case let other:
      throw TumenError(
        .usage, "a file of the format \(other.rawValue) cannot be validated",
        mend: "give an XLIFF, TMX, TBX or PO file",
        at: .init(file: source.name))
    }
  }
}
