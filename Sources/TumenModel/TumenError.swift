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

  /// Something that the caller gives, and can give otherwise. Each interface calls it in its own way: the columns of a
  /// table are `columns:` in Swift, `--languages` on the command line and `languages` in a request.
  public struct Argument: Hashable, Sendable, CustomStringConvertible {
    /// What an argument is. The set is open: a later version may add names.
    public struct Name: RawRepresentable, Hashable, Sendable {
      /// What Swift calls it.
      public let rawValue: String
      /// The name that Swift has for it.
      public init(rawValue: String) { self.rawValue = rawValue }

      /// The columns of a table, or the languages of the two sides of another file.
      public static let columns = Name(rawValue: "columns")
      /// Languages of what is written or looked for.
      public static let languages = Name(rawValue: "languages")
      /// The language of the text.
      public static let source = Name(rawValue: "source")
      /// The language to translate into.
      public static let target = Name(rawValue: "target")
      /// The format of a file that is read.
      public static let format = Name(rawValue: "format")
      /// The format of a file that is written.
      public static let outputFormat = Name(rawValue: "to")
      /// The dialect of TBX.
      public static let dialect = Name(rawValue: "dialect")
      /// The style of TBX.
      public static let style = Name(rawValue: "style")
      /// A memory.
      public static let memory = Name(rawValue: "memories")
      /// A glossary.
      public static let glossary = Name(rawValue: "glossary")
      /// Whether a file is taken to hold units or concepts.
      public static let subject = Name(rawValue: "as")
      /// What becomes of different units with one id.
      public static let duplicateIDs = Name(rawValue: "duplicateIDs")
      /// Which units are wanted.
      public static let conditions = Name(rawValue: "where")
      /// The revision since which files have changed.
      public static let changedSince = Name(rawValue: "changedSince")
    }

    /// What the argument is.
    public var name: Name
    /// A value that would do, if there is one to show.
    public var value: String?

    /// An argument, with or without a value that would do.
    public init(_ name: Name, _ value: String? = nil) {
      self.name = name
      self.value = value
    }

    /// The argument as Swift writes it: `columns: en,ru`.
    public var description: String { value.map { "\(name.rawValue): \($0)" } ?? name.rawValue }
  }

  /// The kind of failure.
  public var code: Code
  /// Where it stands, if it stands in a file.
  public var place: Place?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, in the imperative, without a full stop.
  public var mend: String?
  /// The arguments of the call that the mend is about.
  public var arguments: [Argument]

  /// An error with its message, what to do about it, and with which arguments.
  public init(
    _ code: Code, _ message: String, mend: String? = nil, with arguments: [Argument] = [], at place: Place? = nil
  ) {
    self.code = code
    self.message = message
    self.mend = mend
    self.arguments = arguments
    self.place = place
  }

  /// The error in the words of an interface: its mend names the arguments, “name them (--languages en,ru)”.
  /// - Parameter text: how the interface writes an argument; `nil` if it has no such argument.
  public func naming(_ text: (Argument) -> String?) -> TumenError {
    var named = self
    named.arguments = []
    let parts = arguments.compactMap(text)
    if !parts.isEmpty {
      named.mend = [mend, "(\(parts.joined(separator: " and ")))"].compactMap { $0 }.joined(separator: " ")
    }
    return named
  }

  /// The place, the message and the mend as one sentence, with arguments as Swift calls them.
  public var description: String {
    var text = place.map { "\($0): " } ?? ""
    text += message
    if let mend = naming(\.description).mend { text += "; \(mend)" }
    return text
  }
}
