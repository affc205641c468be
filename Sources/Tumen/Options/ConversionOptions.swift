public import TumenModel

/// How a file is converted.
public struct ConversionOptions: Hashable, Sendable {
  /// The format of the input, if it is not to be detected.
  public var from: Format?
  /// The format of the output, if its file name does not say it.
  public var to: Format?
  /// The columns of a table that does not name them, or the two languages of a PO or XLIFF file.
  public var columns: String?
  /// The source of a bilingual file that is written: that of the file, if `nil`.
  public var source: LanguageTag?
  /// The target of a bilingual file that is written: the file's other language, if `nil`.
  public var target: LanguageTag?

  /// The options of a conversion; what is left out is detected.
  public init(
    from: Format? = nil, to: Format? = nil, columns: String? = nil, source: LanguageTag? = nil,
    target: LanguageTag? = nil
  ) {
    self.from = from
    self.to = to
    self.columns = columns
    self.source = source
    self.target = target
  }
}
