import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private let header = """
  # Ours.
  msgid ""
  msgstr ""
  "Content-Type: text/plain; charset=UTF-8\\n"
  "Language: ru\\n"
  "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n"
  "%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"


  """

private func units(_ text: String, _ name: String = "a.po", columns: String? = nil) throws -> [TranslationUnit] {
  try unitRecords(text, name, columns: columns).compactMap(\.unit)
}

private func property(_ name: String, _ unit: TranslationUnit) -> String? {
  unit.metadata.properties.first { $0.name == name }?.value
}

@Suite struct `A PO catalogue` {
  @Test func `gives all that a message says`() throws {
    let unit = try #require(
      try units(
        header + """
          #  Look at the map.
          # Twice.
          #. The sign on the bridge
          #: sign.c:12 sign.c:40
          #, fuzzy, c-format
          #| msgctxt "board"
          #| msgid ""
          #| "Old %s\\n"
          msgctxt "sign"
          msgid ""
          "Bridge %s\\n"
          "over the \\"Tumen\\"\\t\\\\\\101\\x42"
          msgstr "Мост %s\\n" "через «Туманную»"
          """
      ).first)
    #expect(unit.variants.map(\.language) == [.english, .russian])
    #expect(unit.variants.map(\.segment.text) == ["Bridge %s\nover the \"Tumen\"\t\\AB", "Мост %s\nчерез «Туманную»"])
    #expect(unit.variants[1].metadata.notes == [" Look at the map.\nTwice."])
    #expect(unit.metadata.notes == ["The sign on the bridge"])
    #expect(
      unit.metadata.properties == [
        Attribute("po:msgctxt", "sign"), Attribute("po:flags", "fuzzy, c-format"),
        Attribute("po:references", "sign.c:12 sign.c:40"), Attribute("po:previous-msgctxt", "board"),
        Attribute("po:previous-msgid", "Old %s\n"),
      ])
  }

  @Test func `gives each plural form as a unit with its category`() throws {
    let text = """
      msgid "%d bridge"
      msgid_plural "%d bridges"
      msgstr[0] "%d мост"
      msgstr[1] "%d моста"
      msgstr[2] "%d мостов"

      msgid "One bridge"
      msgid_plural "%d bridges here"
      msgstr[0] "%d мост тут"
      msgstr[1] "%d моста тут"
      msgstr[2] "%d мостов тут"
      """
    let found = try units(header + text)
    #expect(found.map { property("po:category", $0) } == ["one", "few", "many", "one", "few", "many"])
    #expect(found.map { property("po:form", $0) } == ["0 of 3", "1 of 3", "2 of 3", "0 of 3", "1 of 3", "2 of 3"])
    // The form for 1 is that for 21 too: it translates the singular only if that has the number.
    #expect(
      found.map(\.variants[0].segment.text) == [
        "%d bridge", "%d bridges", "%d bridges", "%d bridges here", "%d bridges here", "%d bridges here",
      ])
  }

  @Test func `in Korean has one form, and by default the singular is for one alone`() throws {
    let message = "msgid \"a bridge\"\nmsgid_plural \"%d bridges\"\nmsgstr[0] \"x\"\n"
    let korean = try units(
      "msgid \"\"\nmsgstr \"Language: ko\\nPlural-Forms: nplurals=1; plural=0;\\n\"\n\n" + message)
    #expect(korean.map { property("po:category", $0) } == ["other"])
    #expect(korean[0].variants[0].segment.text == "%d bridges")
    let german = try units(message + "msgstr[1] \"y\"\n", "de.po")
    #expect(german.map { property("po:category", $0) } == ["one", "other"])
    #expect(german.map(\.variants[0].segment.text) == ["a bridge", "%d bridges"])
  }

  @Test(
    arguments: [
      ("kn", "nplurals=2; plural=(n > 1);", ["%d ಫಲಿತಾಂಶ"], ["one"], ["a result"]),
      ("de", "nplurals=2; plural=(n != 1);", ["x"], ["one"], ["a result"]),
      (
        "ru",
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        ["мост", "моста"], ["one", "few"], ["results", "results"]
      ),
      // Nothing says how many there are.
      ("hu", nil, ["x"], ["other"], ["results"]),
    ] as [(String, String?, [String], [String], [String])])
  func `takes fewer forms than the header has for the first of them`(
    language: String, rule: String?, forms: [String], categories: [String], sources: [String]
  ) throws {
    let header = "msgid \"\"\nmsgstr \"Language: \(language)\\n\(rule.map { "Plural-Forms: \($0)\\n" } ?? "")\"\n\n"
    // The singular of Russian is that of 21 too.
    let plural = language == "kn" ? "results" : "%d results"
    let singular = language == "kn" ? "result" : "a result"
    let message =
      "msgid \"\(singular)\"\nmsgid_plural \"\(plural)\"\n"
      + forms.enumerated().map { "msgstr[\($0)] \"\($1)\"\n" }.joined()
    let found = try units(header + message)
    #expect(found.map { property("po:category", $0) } == categories)
    #expect(
      found.map(\.variants[0].segment.text) == sources.map { $0 == "results" ? plural : singular })
    #expect(found.map { property("po:form", $0) } == forms.indices.map { "\($0) of \(forms.count)" })
    if rule == nil { return }
    let target = try LanguageTag(language)
    let (bytes, remark) = try written(found, as: .po, languages: [.english, target])
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix(message) && remark == nil)
    #expect(try unitRecords(bytes, "a.po").compactMap(\.unit) == found)
    // Beside messages of another rule it gets the forms of that.
    let other = try units(
      "msgid \"\"\nmsgstr \"Language: \(language)\\nPlural-Forms: nplurals=1; plural=0;\\n\"\n\n"
        + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n")
    let both = try written(other + found, as: .po, languages: [.english, target])
    let texts = try unitRecords(both.0, "a.po").compactMap { $0.unit?.variants[1].segment.text }
    #expect(texts.count == 2 && forms.contains(texts[1]))
  }

  @Test func `gives obsolete messages, and untranslated ones with an empty text`() throws {
    let text = """
      msgid "a"
      msgstr ""

      #~| msgid "older"
      #~ msgid "old"
      #~ msgstr ""
      #~ "ста"
      #~ "рый"
      #~ msgid "old 2"
      #~ msgstr "б"
      # a comment on c
      msgid "c"
      msgstr "в"
      """
    let found = try units(header + text)
    #expect(found.map(\.variants[0].segment.text) == ["a", "old", "old 2", "c"])
    #expect(found.map(\.variants[1].segment.text) == ["", "старый", "б", "в"])
    #expect(found.map { property("po:obsolete", $0) } == [nil, "yes", "yes", nil])
    #expect(property("po:previous-msgid", found[1]) == "older")
    #expect(found[3].variants[1].metadata.notes == ["a comment on c"])
  }

  @Test func `reads the comments of obsolete messages in both ways they are written`() throws {
    let text = """
      msgid "a"
      msgstr "а"
      #~ # remark
      #~ #. hint
      #~ #: a.c:1
      #~ #, fuzzy, c-format
      #~ #| msgid "older"
      #~ msgid "old"
      #~ msgstr "старый"
      #~ # of the next
      #~ msgid "old 2"
      #~ msgstr "б"
      #~ # at the end
      """
    let found = try units(header + text)
    #expect(found.map(\.variants[0].segment.text) == ["a", "old", "old 2"])
    #expect(found.map { property("po:obsolete", $0) } == [nil, "yes", "yes"])
    #expect(found[1].metadata.notes == ["hint"] && found[1].variants[1].metadata.notes == ["remark"])
    #expect(property("po:references", found[1]) == "a.c:1" && property("po:previous-msgid", found[1]) == "older")
    #expect(property("po:flags", found[1]) == "fuzzy, c-format")
    #expect(found[2].variants[1].metadata.notes == ["of the next"])
    #expect(throws: TumenError.self) { try units(header + "#~ msgid \"a\"\n#~ # within\n#~ msgstr \"b\"\n") }
  }

  @Test(arguments: [
    ("ru.po", "ru"), ("po/pt_BR.po", "pt-BR"), ("app.ko.po", "ko"), ("app-uk.po.gz", "uk"), ("app-zh_CN.po", "zh-CN"),
    ("locale/fr/LC_MESSAGES/app.po", "fr"), ("sr@latin.po", "sr-Latn"), ("ko_KP/app.po", "ko-KP"),
  ])
  func `takes its language from its path`(path: String, language: String) throws {
    let found = try units("msgid \"a\"\nmsgstr \"b\"\n", path)
    #expect(found[0].variants[1].language.identifier == language)
  }

  @Test func `takes its languages from the header, then from the caller`() throws {
    let text =
      "msgid \"\"\nmsgstr \"\"\n\"X-Source-Language: de\\n\"\n\"Language: ru_RU\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n"
    #expect(try units(text, "fr.po")[0].variants.map(\.language.identifier) == ["de", "ru-RU"])
    #expect(try units(text, columns: "ko,en")[0].variants.map(\.language.identifier) == ["ko", "en"])
  }

  @Test(arguments: ["a.po", "en.po"])
  func `without a language, or with one for both sides, is an error`(name: String) {
    let error = #expect(throws: TumenError.self) { try units("msgid \"a\"\nmsgstr \"b\"\n", name) }
    #expect(error?.arguments == [.init(.columns, "en,ru")])
  }

  @Test func `may have comments behind its statements, and behind its last message`() throws {
    let text = """
      msgid "a" msgstr "б" # of the next
      msgid "c"
      msgstr "в" #, fuzzy
      msgid "d" msgstr "г"
      # at the end
      #. too
      """
    var reader = try POUnitReader(ByteSource(bytes: Array(text.utf8), name: "a.po"), columns: "en,ru")
    var units: [TranslationUnit] = []
    while let record = try reader.next() { units.append(try #require(record.unit)) }
    #expect(units.map(\.variants[1].segment.text) == ["б", "в", "г"])
    #expect(units.map(\.variants[1].metadata.notes) == [[], ["of the next"], []])
    #expect(units[2].metadata.properties == [Attribute("po:flags", "fuzzy")])
    #expect(reader.remark == "2 comment(s) behind the last message belong to none, and were passed over")
  }

  @Test func `may be a template, without translations and without a language`() throws {
    let found = try units(
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CHARSET\\n\"\n\nmsgid \"a\"\nmsgstr \"\"\n", "a.pot")
    #expect(found.map(\.variants.count) == [1])
  }

  @Test(arguments: [
    ("KOI8-R", [0xEB, 0xCF, 0xD2, 0xC5, 0xD1] as [UInt8], "Корея"), ("EUC-KR", [0xC1, 0xB6, 0xBC, 0xB1], "조선"),
    // The second byte of this character is that of a backslash.
    ("Shift_JIS", [0x95, 0x5C], "表"), ("windows-1251", [0xCC, 0xEE, 0xF1, 0xF2], "Мост"),
    // What gettext calls the set of Windows, and a syllable that it has beyond EUC-KR.
    ("CP949", [0xB4, 0xD9, 0x5C, 0x6E, 0xB8, 0xAE], "다\n리"), ("EUC-KR", [0x8C, 0x63], "똠"), ("UHC", [0x8C, 0x63], "똠"),
  ])
  func `may be in another character set`(name: String, bytes: [UInt8], text: String) throws {
    let head =
      "# \u{0}\nmsgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=\(name)\\n\"\n\nmsgid \"a\"\nmsgstr \""
    // The comment before the header is in that set as well.
    let file = Array(head.utf8).flatMap { $0 == 0 ? bytes : [$0] } + bytes + Array("\"\n".utf8)
    #expect(try unitRecords(file, "ru.po").compactMap(\.unit).first?.variants[1].segment.text == text)
  }

  @Test func `rejects a message that stands twice, and a control character`() throws {
    let records = try unitRecords(
      header + "msgid \"a\"\nmsgstr \"б\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"в\"\n\nmsgid \"a\"\nmsgstr \"г\"\n"
        + "msgid \"\\001\"\nmsgstr \"д\"\n\n#. \u{1}\nmsgid \"b\"\nmsgstr \"д\"\n\n"
        + "# \u{2}\nmsgid \"c\"\nmsgstr \"д\"\n", "a.po")
    #expect(records.compactMap(\.unit).count == 2)
    #expect(records[2].why?.contains("line 9") == true && records[2].place == 16, "\(records[2])")
    #expect(records.dropFirst(3).map { $0.why?.contains("U+") } == [true, true, true])
  }

  @Test(arguments: [
    ("msgid \"a\"\n", 1, "no msgstr"), ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", 2, "no msgstr"),
    ("msgid \"a\"\nmsgstr \"b\n", 2, "not closed"), ("msgid \"a\"\nmsgstr \"b\" c\n", 2, "behind the closing"),
    ("msgid \"a\"\nmsgstr \"b\\q\"\n", 2, "PO knows no"), ("msgid \"a\"\nmsgstr \"b\\", 2, "PO knows no"),
    ("msgstr \"b\"\n", 1, "before msgid"), ("msgid a\nmsgstr \"b\"\n", 1, "no text in quotation marks"),
    ("hello\n", 1, "no keyword"), ("\"a\"\n", 1, "follows no keyword"),
    ("msgid \"a\"\n# x\nmsgstr \"b\"\n", 2, "comment"),
    ("msgid \"a\"\nmsgstr[0] \"b\"\n", 2, "without msgid_plural"),
    ("msgctxt \"a\"\nmsgctxt \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", 2, "two msgctxt"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n", 3, "two msgid_plural"),
    ("#| msgid \"a\"\n#| msgctxt \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", 2, "out of order"),
    ("#| msgctxt \"a\"\n#| msgctxt \"b\"\n#| msgid \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", 2, "twice"),
    ("#| msgctxt \"a\"\nmsgid \"c\"\nmsgstr \"d\"\n", 3, "no #| msgid"),
    ("domain d\nmsgid \"c\"\nmsgstr \"d\"\n", 1, "follows domain"),
    ("msgctxt \"a\"\ndomain \"d\"\nmsgid \"c\"\nmsgstr \"d\"\n", 2, "within a message"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n", 3, "without a number"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 3, "next form"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[x] \"c\"\n", 3, "brackets"),
    ("msgid \"a\"\nmsgctxt \"c\"\n", 2, "behind msgid"),
    ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 3, "two msgstr"), ("#| msgfoo \"a\"\n", 1, "no keyword"),
    ("msgid \"a\"\nmsgstr \"\\0\"\nmsgid \"b\"\n", 3, "NUL"), ("msgctxt \"a\"\n", 1, "ends within"),
    ("#~ msgid \"a\"\n", 1, "no msgstr"), ("msgid \"a\"\nmsgstr \"\\xFF\"\n", 2, "UTF-8"),
    ("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=FOO-9\\n\"\n", 3, "unknown"),
  ])
  func `that is none says where and why`(text: String, line: Int, why: String) {
    let error = #expect(throws: TumenError.self) { try unitRecords(Array(text.utf8), "ru.po", format: .po) }
    #expect(error?.code == .malformed && error?.place?.line == line, "\(error?.description ?? "")")
    #expect(error?.message.contains(why) == true && error?.mend != nil, "\(error?.description ?? "")")
  }

  @Test func `is known by its content`() throws {
    for text in ["# x\n\nmsgid \"\"\nmsgstr \"\"\n", "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"\"\n"] {
      #expect(try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: "x")) == .po)
    }
  }
}

@Suite struct `A PO catalogue that is written` {
  @Test func `is that which was read, but for how lines are broken`() throws {
    let text = """
      # for translators
      #. for programmers
      #: a.c:1 b.c:2
      #: c.c:3
      #, c-format
      #| msgid "Old"
      msgctxt "sign"
      msgid "%d bridge"
      msgid_plural "%d bridges"
      msgstr[0] "%d мост"
      msgstr[1] ""
      msgstr[2] ""
      "%d мостов\\n"
      "через \\"реку\\"\\t\\\\"

      msgid "a"
      msgstr ""

      #, fuzzy
      #~| msgid "older"
      #~ msgid "old"
      #~ msgstr "старый"

      """
    let (bytes, remark) = try written(try units(header + text), as: .po, languages: [.english, .russian])
    let output = String(decoding: bytes, as: UTF8.self)
    #expect(remark == nil)
    #expect(output.hasSuffix("\n\n" + text), "\(output)")
    #expect(output.contains("\"Language: ru\\n\"") && output.contains("nplurals=3; plural=(n%10==1"))
  }

  /// The text of each number from 0 in a catalogue of one message.
  private func texts(_ units: [TranslationUnit], _ rule: String) throws -> [String?] {
    let forms = try #require(PluralForms(rule))
    return (0...200).map { number in forms.form(for: number).map { units[$0].variants[1].segment.text } }
  }

  @Test(arguments: [
    (
      "ru",
      "nplurals=4; plural=n==1 ? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
    ),
    ("ru", "nplurals=2; plural=(n != 1);"), ("ko", "nplurals=2; plural=(n != 1);"),
    ("fr", "nplurals=3; plural=(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;"),
    ("sl", "nplurals=4; plural=(n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0);"),
    ("de", "nplurals=2; plural=n > 1;"),
  ])
  func `keeps the rule of plural forms`(language: String, rule: String) throws {
    let forms = try #require(PluralForms(rule))
    let message = (0..<forms.count).map { "msgstr[\($0)] \"%d \($0)\"\n" }.joined()
    let read = try units(
      "msgid \"\"\nmsgstr \"Language: \(language)\\nPlural-Forms: \(rule)\\n\"\n\nmsgid \"%d file\"\nmsgid_plural \"%d files\"\n"
        + message)
    let (bytes, remark) = try written(read, as: .po, languages: [.english, try LanguageTag(language)])
    #expect(remark == nil)
    let output = String(decoding: bytes, as: UTF8.self)
    let line = try #require(output.split(separator: "\n").first { $0.contains("Plural-Forms") })
    let field = line.drop { $0 != " " }.prefix { $0 != "\\" }
    #expect(try texts(try units(output), String(field)) == texts(read, rule))
    #expect(try units(output) == read)
  }

  @Test func `brings plural forms of another rule into the order of its own, and tells what that loses`() throws {
    func message(_ id: String, _ rule: String?, _ forms: [(String, String)]) -> [TranslationUnit] {
      forms.enumerated().map { number, form in
        var unit = TranslationUnit(variants: [.init(.english, Segment(id)), .init(.russian, Segment(form.1))])
        unit.metadata.properties = [
          Attribute("po:msgid", id), Attribute("po:msgid_plural", id),
          Attribute("po:form", "\(number) of \(forms.count)"), Attribute("po:category", form.0),
        ]
        if let rule { unit.metadata.properties.append(Attribute("po:plural-forms", rule)) }
        return unit
      }
    }
    let slavic = [("one", "a"), ("few", "b"), ("many", "c")]
    let turned =
      "nplurals=3; plural=(n%10==1 && n%100!=11 ? 2 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 0 : 1);"
    let same = message("x", nil, slavic) + message("y", turned, [slavic[1], slavic[2], slavic[0]])
    let (bytes, remark) = try written(same, as: .po, languages: [.english, .russian])
    #expect(remark == nil)
    #expect(
      try unitRecords(bytes, "a.po").compactMap(\.unit).map(\.variants[1].segment.text) == [
        "a", "b", "c", "a", "b", "c",
      ])
    // A rule for one alone, a rule that is none, and forms without one.
    let other =
      message("x", nil, slavic) + message("y", "nplurals=2; plural=(n != 1);", [("one", "a"), ("other", "c")])
      + message("z", "nplurals=2; plural=n;", [("many", "c"), ("one", "a")]) + message("w", nil, [("other", "d")])
    let (lossy, told) = try written(other, as: .po, languages: [.english, .russian])
    #expect(
      told?.contains("some of whose plural forms the rule of the header does not have (2") == true, "\(told ?? "")")
    #expect(
      try unitRecords(lossy, "a.po").compactMap(\.unit).map(\.variants[1].segment.text) == [
        "a", "b", "c", "c", "c", "c", "a", "a", "c", "d", "d", "d",
      ])
    let findings = try Validating.violations(in: ByteSource(bytes: lossy, name: "a.po"))
    #expect(findings.isEmpty, "\(findings)")
  }

  private func form(_ properties: [String: String]) -> TranslationUnit {
    var unit = TranslationUnit(variants: [.init(.english, Segment("%d files")), .init(.russian, Segment("%d файл"))])
    unit.metadata.properties = properties.sorted { $0.key < $1.key }.map { Attribute($0.key, $0.value) }
    return unit
  }

  private static let whole = [
    "po:msgid": "%d file", "po:msgid_plural": "%d files", "po:form": "0 of 1", "po:category": "other",
    "po:plural-forms": "nplurals=1; plural=(0);",
  ]

  @Test func `holds a form of which all is said`() throws {
    let unit = form(Self.whole)
    let (bytes, remark) = try written([unit], as: .po, languages: [.english, .russian])
    #expect(remark == nil, "\(remark ?? "")")
    let read = try #require(try unitRecords(bytes, "a.po").first?.unit)
    #expect(Set(read.metadata.properties) == Set(unit.metadata.properties))
  }

  @Test(
    arguments: [
      ("po:msgid", nil, ["po:category", "po:form", "po:msgid_plural", "po:plural-forms"]),
      ("po:msgid_plural", nil, ["po:category", "po:form", "po:msgid", "po:plural-forms"]),
      ("po:form", nil, ["po:category", "po:msgid", "po:msgid_plural", "po:plural-forms"]),
      ("po:form", "0 of many", ["po:category", "po:form", "po:msgid", "po:msgid_plural", "po:plural-forms"]),
      ("po:form", "00 of 1", ["po:category", "po:form", "po:msgid", "po:msgid_plural", "po:plural-forms"]),
      ("po:category", "dual", ["po:category"]), ("po:obsolete", "no", ["po:obsolete"]),
      ("po:previous-msgctxt", "x", ["po:previous-msgctxt"]), ("po:flags", "", ["po:flags"]),
    ] as [(String, String?, [String])])
  func `tells which properties of a message it cannot say`(name: String, value: String?, lost: [String]) throws {
    var properties = Self.whole
    properties[name] = value
    let (_, remark) = try written([form(properties)], as: .po, languages: [.english, .russian])
    #expect(
      remark?.contains("properties (\(lost.count): \(lost.joined(separator: ", "));") == true, "\(remark ?? "nothing")")
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `has the properties of each unit again, or tells which it has not`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = [
      "po:msgid": ["%d file", "%d files", ""], "po:msgid_plural": ["%d files", "%d file"],
      "po:form": ["0 of 1", "0 of 1", "1 of 1", "0 of 2", "0 of 0", "x", "-1 of 1"],
      "po:category": ["other", "one", ""],
      "po:plural-forms": ["nplurals=1; plural=(0);", "nplurals=2; plural=(n != 1);", ""],
      "po:msgctxt": ["", "a", "b\n"], "po:flags": ["fuzzy", "fuzzy, c-format", ", ", ""],
      "po:references": ["a.c:1", "a.c:1\nb.c:2", "", "\n", "a\r\nb"], "po:previous-msgctxt": ["", "x"],
      "po:previous-msgid": ["", "x"], "po:previous-msgid_plural": ["", "x"], "po:obsolete": ["yes", "no", ""],
      "po:other": ["x"],
    ]
    var whole = 0
    for _ in 0..<3000 {
      var properties: [String: String] = [:]
      for (name, values) in values.sorted(by: { $0.key < $1.key }) where Int.random(in: 0..<3, using: &generator) > 0 {
        properties[name] = Bool.random(using: &generator) ? values[0] : values.randomElement(using: &generator)
      }
      if Int.random(in: 0..<5, using: &generator) > 0 { properties["po:other"] = nil }
      let unit = form(properties)
      let (bytes, remark) = try written([unit], as: .po, languages: [.english, .russian])
      guard remark == nil else { continue }
      whole += 1
      let back = try unitRecords(bytes, "a.po").compactMap(\.unit)
      let said = back.first?.metadata.properties.filter { properties[$0.name] != nil }.map { [$0.name, $0.value] }
      #expect(
        back.count == 1 && Set(said ?? []) == Set(properties.map { [$0.key, $0.value] }),
        "seed \(seed): \(properties) became \(said ?? [])")
      #expect(back.first?.variants == unit.variants)
    }
    #expect(whole > 5, "\(whole)")
  }

  @Test func `tells of a further form that has comments of its own`() throws {
    var units = [form(Self.whole), form(Self.whole)]
    for place in units.indices {
      units[place].metadata.properties = units[place].metadata.properties.filter { $0.name != "po:plural-forms" }.map {
        $0.name == "po:form" ? Attribute("po:form", "\(place) of 3") : $0
      }
    }
    units[1].variants[1].metadata.notes = ["x"]
    let (_, remark) = try written(units, as: .po, languages: [.english, .russian])
    #expect(
      remark?.contains("comments and previous texts of further plural forms (1:") == true, "\(remark ?? "nothing")")
  }

  @Test func `tells obsolete messages apart as well, which gettext wants`() throws {
    let units = [form(["po:obsolete": "yes"]), form([:]), form(["po:obsolete": "yes"])]
    let (bytes, remark) = try written(units, as: .po, languages: [.english, .russian])
    #expect(remark?.contains("told apart by a msgctxt with a number (2:") == true, "\(remark ?? "nothing")")
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.po")).allSatisfy { $0.severity == .note })
  }

  @Test func `tells of a property that is said twice`() throws {
    var unit = form(["po:msgctxt": "a"])
    unit.metadata.properties.append(Attribute("po:msgctxt", "b"))
    let (_, remark) = try written([unit], as: .po, languages: [.english, .russian])
    #expect(remark?.contains("properties (1: po:msgctxt;") == true, "\(remark ?? "nothing")")
  }

  @Test func `tells of a text in a third language where the unit has none in its own`() throws {
    let unit = TranslationUnit(variants: [.init(.english, Segment("a")), .init(.korean, Segment("가"))])
    #expect(
      try written([unit], as: .po, languages: [.english, .russian]).1?.contains("texts in other languages (1: ko")
        == true)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `gives back every text`(seed: UInt64) throws {
    var random = RandomUnits(
      seed: seed, pieces: oddPieces + ["\n", "\r\n", "\t", "\u{7F}"], languages: [.english, .russian])
    var units: [TranslationUnit] = []
    var breaks = 0
    for number in 0..<300 {
      var unit = random.plainUnit()
      // A message stands in a catalogue once.
      unit.metadata.properties = [Attribute("po:msgctxt", "\(number)" + random.text())]
      unit.metadata.notes = number.isMultiple(of: 2) ? [] : ["n " + random.text()]
      units.append(unit)
      breaks += unit.metadata.notes.joined().count { $0 == "\r\n" }
    }
    let (bytes, remark) = try written(units, as: .po, languages: [.english, .russian])
    // A line of a comment ends in one way.
    #expect(
      breaks > 0
        && remark?.hasPrefix("PO has no place for: CR at the ends of lines of notes (\(breaks): in no. ") == true)
    for place in units.indices {
      units[place].metadata.notes = units[place].metadata.notes.map { $0.replacing("\r\n", with: "\n") }
    }
    #expect(firstDifference(try unitRecords(bytes, "a.po").compactMap(\.unit), units) == nil, "seed \(seed)")
  }

  @Test func `holds each line of a remark in a comment of its own`() throws {
    var unit = TranslationUnit(variants: [.init(.english, Segment("a")), .init(.russian, Segment("б"))])
    unit.metadata.notes = ["one\r\n\r\nmsgid \"other\"\r\nmsgstr \"evil\"\r\n"]
    unit.metadata.properties = [
      Attribute("po:references", "a.c:1\r\nmsgid \"x\""), Attribute("po:flags", "c-format\r\nmsgid \"y\""),
    ]
    let (bytes, _) = try written([unit], as: .po, languages: [.english, .russian])
    let read = try unitRecords(bytes, "a.po").compactMap(\.unit)
    #expect(read.map(\.variants[0].segment.text) == ["a"], "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func `says what it cannot hold`() throws {
    let code = InlineCode(.placeholder, at: 1, element: "ph", content: "%s")
    let unit = TranslationUnit(
      id: "1", variants: [.init(.english, Segment("ab", codes: [code])), .init(.russian, Segment("б"))],
      metadata: .init(attributes: [Attribute("x", "y")], properties: [Attribute("p", "q")]))
    let (bytes, remark) = try written([unit, unit], as: .po, languages: [.english, .russian])
    let read = try unitRecords(bytes, "a.po").compactMap(\.unit)
    #expect(read.map(\.variants[0].segment.text) == ["a%sb", "a%sb"] && property("po:msgctxt", read[1]) == "2")
    for what in [
      "attributes (2: x; in “1”)", "ids (2: in “1”)", "inline codes, written as text (2: in “1”)",
      "properties (2: p; in “1”)",
      "stand twice",
    ] {
      #expect(remark?.contains(what) == true, "\(remark ?? "")")
    }
  }

  @Test func `remembers so many messages and says how many it did not hold against them`() throws {
    var writer = POUnitWriter(source: .english, target: .russian, toldApart: 2)
    for text in ["a", "a", "a"] {
      try writer.write(TranslationUnit(variants: [.init(.english, Segment(text)), .init(.russian, Segment("б"))]))
    }
    try writer.finish()
    #expect(writer.remark?.contains("a look at whether messages stand twice, beyond the first 2 (1:") == true)
  }

  @Test(arguments: [[], [.english], [.english, .english]] as [[LanguageTag]])
  func `needs two languages`(languages: [LanguageTag]) {
    #expect(throws: TumenError.self) { try Writing.units(as: .po, languages: languages) }
  }
}

@Suite struct `The rule of plural forms` {
  @Test(arguments: [
    ("nplurals=2; plural=n != 1;", [1, 0, 1, 1]), ("nplurals=2; plural=(n>1)", [0, 0, 1, 1]),
    ("nplurals = 1 ; plural = 0 ;", [0, 0, 0, 0]), ("nplurals=3; plural=n%10==1&&n%100!=11?0:n==2?1:2;", [2, 0, 1, 2]),
    ("nplurals=4; plural=n<2?n*1:!(n>2)?1+1:3;", [0, 1, 2, 3]), ("nplurals=2; plural=n-1>=0 || n/1<=-0", [0, 0, 0, 0]),
  ])
  func `is an expression of C`(text: String, forms: [Int]) throws {
    guard let rule = PluralForms(text) else {
      #expect(text.contains("-0"), "\(text)")
      return
    }
    #expect([0, 1, 2, 5].map { rule.form(for: $0) } == forms)
  }

  @Test(arguments: [
    "", "nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2", "nplurals=0; plural=0", "nplurals=2; plural=n+;",
    "nplurals=2; plural=(n;", "nplurals=2; plural=n?1;", "nplurals=1000; plural=0",
  ])
  func `is refused if it is none`(text: String) { #expect(PluralForms(text) == nil) }

  @Test func `never runs away`() {
    #expect(PluralForms("nplurals=2; plural=" + String(repeating: "(", count: 900) + "n") == nil)
    #expect(PluralForms("nplurals=2; plural=" + String(repeating: "!", count: 1900) + "n") == nil)
    #expect(PluralForms("nplurals=2; plural=n/0")?.form(for: 1) == nil)
    #expect(PluralForms("nplurals=2; plural=n%0 || 5")?.form(for: 1) == nil)
    #expect(PluralForms("nplurals=2; plural=9223372036854775807+n")?.form(for: 1) == nil)
  }

  @Test func `agrees with the CLDR for whole numbers in the languages that have a customary one`() throws {
    for tag in ["en", "ru", "ko", "fr", "uk", "pl", "cs", "de", "ar", "lt", "sl", "pt-BR"] {
      let language = try LanguageTag(tag)
      let uses = PluralForms.customary(in: language).uses(in: language)
      #expect(Set(uses.map(\.category)).count == uses.count, "\(tag)")
    }
  }
}

@Suite struct `A PO catalogue that is written back` {
  private let text = """
    # Ours.\u{20}
    msgid ""
    msgstr ""
    "Language: ru\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    #, c-format ,no-wrap
    #| msgid "x"
    msgid "one"\u{20}\u{20}
    msgstr   ""

    #,fuzzy
      msgid   "two"
    msgstr "ста"
      "рое"

    msgctxt "c"
    msgid "%d three"
    msgid_plural "%d threes"
    msgstr[0] ""
    msgstr[1] ""
    #  kept

    msgid "four"
    msgstr "четыре"
    #~ msgid "five"
    #~ msgstr ""
    """

  private func edited(
    _ bytes: [UInt8], _ edit: (inout POEditor, DocumentUnit) throws -> Void
  ) throws -> (String, [DocumentUnit]) {
    var editor = try POEditor(ByteSource(bytes: bytes, name: "a.po"))
    var units: [DocumentUnit] = []
    var output: [UInt8] = []
    while let unit = try editor.next() {
      units.append(unit)
      try edit(&editor, unit)
      output += try editor.take()
    }
    output += try editor.take()
    return (String(decoding: output, as: UTF8.self), units)
  }

  @Test(arguments: [("#.", []), ("#", []), ("#.\n#. a\n#.", ["\na\n"])] as [(String, [String])])
  func `has no note where a comment has no word`(comments: String, notes: [String]) throws {
    let text = "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\n\(comments)\nmsgid \"a\"\nmsgstr \"б\"\n"
    let unit = try #require(try unitRecords(text, "ru.po").first?.unit)
    #expect(unit.metadata.notes + unit.variants[1].metadata.notes == notes)
    let (bytes, remark) = try written([unit], as: .po, languages: [.english, .russian])
    #expect(String(decoding: bytes, as: UTF8.self).contains("#. a\n") == !notes.isEmpty && remark == nil)
  }

  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func `without an edit is the same to the byte`(mark: String, ending: String) throws {
    let text = mark + text.replacing("\n", with: ending)
    let (output, units) = try edited(Array(text.utf8)) { _, _ in }
    #expect(output.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(units.map(\.isTranslatable) == [true, true, true, true, true, false])
    #expect(units.map(\.state) == [nil, "fuzzy", nil, nil, nil, nil])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `changes translations and the mark of fuzzy ones, and nothing else`(ending: String) throws {
    let (output, _) = try edited(Array(text.replacing("\n", with: ending).utf8)) { editor, unit in
      switch unit.unit.variants[0].segment.text {
      case "one": try editor.translate(Segment("оди\"н"), score: Score(80))
      case "two": try editor.translate(Segment("два\nдва"), score: .exact)
      case "%d threes": try editor.translate(Segment("%d треx"), score: Score(90))
      default: break
      }
    }
    let expected =
      text.replacing("#, c-format ,no-wrap", with: "#, fuzzy, c-format ,no-wrap")
      .replacing("msgstr   \"\"", with: "msgstr \"оди\\\"н\"").replacing("#,fuzzy\n", with: "")
      .replacing("msgstr \"ста\"\n  \"рое\"", with: "msgstr \"\"\n\"два\\n\"\n\"два\"")
      .replacing("msgctxt", with: "#, fuzzy\nmsgctxt").replacing("msgstr[1] \"\"", with: "msgstr[1] \"%d треx\"")
      .replacing("\n", with: ending)
    #expect(output == expected)
  }

  /// A memory that knows no forms gives few and many one text.
  @Test(arguments: [("%d моста", "%d мостов", false), ("%d мостов", "%d мостов", true)])
  func `marks forms for several things that are one text`(few: String, many: String, isFuzzy: Bool) throws {
    let text = """
      msgid ""
      msgstr "Language: ru\\nPlural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

      msgid "%d bridge"
      msgid_plural "%d bridges"
      msgstr[0] ""
      msgstr[1] ""
      msgstr[2] ""

      """
    var forms = ["%d мост", few, many]
    let (output, _) = try edited(Array(text.utf8)) { editor, _ in
      try editor.translate(Segment(forms.removeFirst()), score: .exact)
    }
    #expect(output.contains("#, fuzzy") == isFuzzy && output.contains("msgstr[2] \"\(many)\""), "\(output)")
  }

  @Test func `keeps its character set, and says which one lacks a character`() throws {
    let head =
      "msgid \"\"\nmsgstr \"Language: ru\\nContent-Type: text/plain; charset=KOI8-R\\n\"\n\nmsgid \"a\"\nmsgstr \""
    let bytes = Array(head.utf8) + [0xEB] + Array("\"\n".utf8)
    var editor = try POEditor(ByteSource(bytes: bytes, name: "a.po"))
    #expect(try editor.next()?.unit.variants[1].segment.text == "К")
    try editor.translate(Segment("Я"), score: .exact)
    _ = try editor.next()
    #expect(try editor.take() == Array(head.utf8) + [0xF1] + Array("\"\n".utf8))
    var other = try POEditor(ByteSource(bytes: bytes, name: "a.po"))
    _ = try other.next()
    try other.translate(Segment("다리"), score: .exact)
    let error = #expect(throws: TumenError.self) { _ = try other.next() }
    #expect(error?.message.contains("koi8-r") == true && error?.place?.line == 4)
  }
}
