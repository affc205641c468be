/// One message of a PO file (GNU gettext manual, “The Format of PO Files”).
struct POEntry: Hashable, Sendable {
  /// What a previous version of the source said.
  struct Previous: Hashable, Sendable {
    var context: String?
    var id: String?
    var plural: String?
  }

  /// `msgctxt`.
  var context: String?
  /// `msgid`.
  var id = ""
  /// `msgid_plural`.
  var plural: String?
  /// `msgstr`, or `msgstr[0]` and those that follow it.
  var translations: [String] = []
  /// The lines of comments behind `# `, of translators.
  var translatorComments: [String] = []
  /// The lines behind `#.`, of programmers.
  var extractedComments: [String] = []
  /// The lines behind `#:`.
  var references: [String] = []
  /// What stands between the commas behind `#,` and `#=`.
  var flags: [String] = []
  var previous = Previous()
  /// Whether the message stands behind `#~`: the program has it no more.
  var isObsolete = false
  /// The line of `msgid`, from 1.
  var line = 0
  /// Where each translation stands in the file, in bytes: from its keyword to the end of its last line.
  var places: [Range<Int>] = []
  /// The lines with flags, in bytes, their ends included.
  var flagPlaces: [Range<Int>] = []
  /// Where the message begins behind its comments, in bytes.
  var start = 0
  /// Whether another message stands before it in its line.
  var isBehindOther = false

  /// Whether it is the header, the message without an id.
  var isHeader: Bool { id.isEmpty && context == nil && plural == nil }
}
