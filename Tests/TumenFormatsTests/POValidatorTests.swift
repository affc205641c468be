import Testing
import TumenModel

@testable import TumenFormats

private let head = """
  msgid ""
  msgstr ""
  "Content-Type: text/plain; charset=UTF-8\\n"
  "Language: ru\\n"
  "Plural-Forms: nplurals=2; plural=n != 1;\\n"


  """

private func violations(_ text: String) throws -> [String] {
  try Validating.violations(in: ByteSource(bytes: Array(text.utf8), name: "a.po"))
    .map { "\($0.line) \($0.rule) \($0.severity)" }
}

@Suite struct `A validator of PO` {
  @Test func `finds nothing in a sound catalogue and in a template`() throws {
    let sound = """
      msgid "one"
      msgstr "раз"

      msgctxt "c"
      msgid "one"
      msgstr "один"

      msgid "%d bridge"
      msgid_plural "%d bridges"
      msgstr[0] "%d мост"
      msgstr[1] "%d моста"

      #~ msgid "two"
      #~ msgstr "старый"
      """
    #expect(try violations(head + sound) == [])
    let template = """
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=CHARSET\\n"
      "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"

      msgid "a"
      msgid_plural "b"
      msgstr[0] ""
      msgstr[1] ""
      """
    #expect(try violations(template) == [])
  }

  @Test(arguments: [
    (
      "an obsolete message twice, once as one that is not",
      head
        + "msgid \"a\"\nmsgstr \"б\"\n\n#~ msgid \"a\"\n#~ msgstr \"\"\n\n#~ msgctxt \"c\"\n#~ msgid \"a\"\n#~ msgstr \"\"\n",
      ["10 repeated-message error"]
    ),
    (
      "ASCII that is more", head.replacing("UTF-8", with: "US-ASCII") + "msgid \"a\"\nmsgstr \"б\"\n",
      ["1 wrong-encoding error"]
    ),
    (
      "a message twice", head + "msgid \"a\"\nmsgstr \"б\"\n\nmsgid \"a\"\nmsgstr \"\"\n", ["10 repeated-message error"]
    ),
    ("a header twice", head + "msgid \"\"\nmsgstr \"X: y\"\n", ["7 repeated-header error"]),
    ("a header behind a message", "msgid \"a\"\nmsgstr \"\"\n\n" + head, ["4 misplaced-header warning"]),
    (
      "too few forms", head + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"в\"\n", ["7 wrong-plural-forms error"]
    ),
    ("no header", "msgid \"a\"\nmsgstr \"б\"\n", ["1 missing-header error"]),
    (
      "no charset", "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\nmsgid \"a\"\nmsgstr \"б\"\n", ["1 broken-header warning"]
    ),
    (
      "no language", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"a\"\nmsgstr \"б\"\n",
      ["1 missing-language note"]
    ),
    (
      "an empty language",
      "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Language: \\n\"\n\nmsgid \"a\"\nmsgstr \"б\"\n",
      ["1 missing-language note"]
    ),
    (
      "no rule", head.replacing("Plural-Forms", with: "X-Forms") + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"в\"\n",
      ["1 missing-plural-forms error"]
    ),
    (
      "a rule that is none", head.replacing("n != 1", with: "n ! 1") + "msgid \"a\"\nmsgstr \"б\"\n",
      ["1 broken-plural-forms error"]
    ),
    (
      "a rule that is none, and no translation",
      head.replacing("n != 1", with: "x != 1") + "msgid \"a\"\nmsgstr \"\"\n",
      ["1 broken-plural-forms error"]
    ),
    (
      "a rule beyond its forms", head.replacing("n != 1", with: "n % 3") + "msgid \"a\"\nmsgstr \"б\"\n",
      ["1 broken-plural-forms error"]
    ),
    (
      "a language that is unknown",
      head.replacing("Language: ru", with: "Language: test") + "msgid \"a\"\nmsgstr \"б\"\n",
      ["1 broken-header note"]
    ),
    (
      "a language that is none",
      head.replacing("Language: ru", with: "Language: the Russian") + "msgid \"a\"\nmsgstr \"б\"\n",
      ["1 broken-header warning"]
    ),
    ("no header and no translation", "msgid \"a\"\nmsgstr \"\"\n", ["1 missing-header error"]),
    ("comments alone", "# a\n", ["1 missing-header error"]),
    ("a byte-order mark", "\u{FEFF}" + head + "msgid \"a\"\nmsgstr \"б\"\n", ["1 wrong-encoding error"]),
    (
      "half a rule, and messages that need one",
      head.replacing("nplurals=2; ", with: "") + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"в\"\nmsgstr[1] \"г\"\n",
      ["1 missing-plural-forms error"]
    ),
    ("half a rule that nothing needs", head.replacing("nplurals=2; ", with: "") + "msgid \"a\"\nmsgstr \"б\"\n", []),
    (
      "a number with a sign", head.replacing("=2", with: "=+2") + "msgid \"a\"\nmsgstr \"б\"\n",
      ["1 broken-plural-forms error"]
    ),
    (
      "a division by zero in a catalogue of a header", head.replacing("n != 1", with: "1/(n-257)"),
      ["1 broken-plural-forms error"]
    ),
    (
      "line breaks at one end alone",
      head + "msgid \"\\na\"\nmsgstr \"б\"\n\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"в\"\nmsgstr[1] \"г\\n\"\n",
      ["7 mismatched-line-break error", "10 mismatched-line-break error"]
    ),
    ("what is fuzzy", head + "#, fuzzy\nmsgid \"a\\n\"\nmsgid_plural \"b\"\nmsgstr[0] \"в\"\n", []),
    (
      "plural forms that are not translated",
      head.replacing("Plural-Forms", with: "X-Forms")
        + "msgid \"a\"\nmsgstr \"б\"\n\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n", []
    ),
    (
      "texts in the lines behind their keywords",
      head + "msgid\n\"a\"\nmsgstr\n\"б\"\n\n#~ msgid\n#~ \"a\"\n#~ msgstr\n#~ \"\"\n", ["12 repeated-message error"]
    ),
    ("spaces between brackets", head + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr [ 0 ] \"в\"\nmsgstr[ 1] \"г\"\n", []),
  ])
  func `names what gettext would stumble over`(what: String, text: String, expected: [String]) throws {
    #expect(try violations(text) == expected, "\(what)")
  }

  @Test func `is refused what is no PO`() {
    #expect(throws: TumenError.self) { _ = try violations("msgid \"a\"\nmsgid \"b\"\n") }
    // A keyword without a text is told where it stands.
    for text in [
      "msgid\nmsgstr \"b\"\n", "# a\nmsgid \"a\"\nmsgstr\n",
      "msgid \"a\"\nmsgstr \"b\"\n#| msgid\nmsgid \"c\"\nmsgstr \"d\"\n",
    ] {
      let line = text.split(separator: "\n").firstIndex { !$0.contains("\"") && !$0.hasPrefix("# ") }.map { $0 + 1 }
      let error = #expect(throws: TumenError.self) { _ = try violations(text) }
      #expect(error?.place?.line == line, "\(text)")
    }
  }
}
