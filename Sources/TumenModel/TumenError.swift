/// What went wrong, where, and what to do about it: the one error type of Tumen.
///
/// `description` reads as one sentence that names the place first:
/// `Glossaries/a.yaml:41: the id “tumen-river” was used in line 12 already; give this concept another`.
public struct TumenError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure. The set is open: a later version may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code in lower case with hyphens.
    public let rawValue: String
    /// The code of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The call itself cannot be understood: an option, an argument, a combination.
    public static let usage = Code(rawValue: "usage")
    /// A file or folder is missing or may not be read or written.
    public static let unreadable = Code(rawValue: "unreadable")
    /// The input is not what its format asks for.
    public static let malformed = Code(rawValue: "malformed")
    /// A language tag is not well formed or names no language.
    public static let unknownLanguage = Code(rawValue: "unknown-language")
    /// Transliteration rules that ICU rejects.
    public static let malformedRules = Code(rawValue: "malformed-rules")
    /// No scheme of transliteration serves what was asked for.
    public static let unknownScheme = Code(rawValue: "unknown-scheme")
    /// The store is locked, damaged or of another version.
    public static let store = Code(rawValue: "store")
    /// A failure of Tumen itself or of a library beneath it.
    public static let `internal` = Code(rawValue: "internal")
  }

  /// A place in a file. Lines and columns count from 1.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The path as it was given, or a name such as “standard input”.
    public var file: String
    /// The line, if the fault stands in one.
    public var line: Int?
    /// The column in the line, if it is known.
    public var column: Int?

    /// A place in a file, or the file as a whole.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }

    /// `file:line:column`, as far as they are known.
    public var description: String {
      var text = file
      if let line { text += ":\(line)" }
      if line != nil, let column { text += ":\(column)" }
      return text
    }
  }

  /// The kind of failure.
  public var code: Code
  /// Where it stands, if it stands in a file.
  public var place: Place?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, in the imperative, without a full stop.
  public var mend: String?

  /// An error with its message and what to do about it.
  public init(_ code: Code, _ message: String, mend: String? = nil, at place: Place? = nil) {
    self.code = code
    self.message = message
    self.mend = mend
    self.place = place
  }

  /// The place, the message and the mend as one sentence.
  public var description: String {
    var text = place.map { "\($0): " } ?? ""
    text += message
    if let mend { text += "; \(mend)" }
    return text
  }
}
