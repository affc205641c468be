public import TumenModel

/// How to read and check files.
public struct CheckOptions: Hashable, Sendable {
  /// The source; the file’s own, else its first language, if `nil`. Every other language is a target.
  public var source: LanguageTag?
  /// The format, if it is not to be detected.
  public var format: Format?
  /// The columns of a table without a header.
  public var columns: String?
  /// What is checked, and how strictly; the configuration says it if `nil`.
  public var profile: CheckProfile?
  /// The date of the texts, for titles that people held at some time; the configuration, else each file says it if `nil`.
  public var date: CalendarDate?
  /// A file of findings that are known already; the configuration says it if `nil`.
  public var baseline: String?
  /// Whether what is known already is reported too, whatever baseline there is.
  public var ignoresBaseline = false
  /// A revision of git: only files that have changed since then are checked.
  public var changedSince: String?

  /// The options of a check; what is left out is detected.
  public init(source: LanguageTag? = nil, format: Format? = nil, columns: String? = nil) {
    self.source = source
    self.format = format
    self.columns = columns
  }
}
