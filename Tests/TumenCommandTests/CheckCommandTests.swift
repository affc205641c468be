import Foundation
import Testing

private let spoilt = """
  en\tru\tnote
  The road is 4.7 km long.\tДлина  дороги 4.7 км.\t
  Name:\tИмя\t
  about 850 m\tоколо 580 м\ttumen-ignore: number-mismatch — the source has a misprint

  """

@Suite struct `The command check` {
  private let tumen: BuiltBinary

  init() throws {
    tumen = try BuiltBinary()
    try tumen.write("spoilt.tsv", spoilt)
  }

  private func rules(_ arguments: String...) throws -> [String?] { try rules(arguments) }

  private func rules(_ arguments: [String]) throws -> [String?] {
    try tumen.run(["check"] + arguments + ["--json"]).objects.map { $0["rule"] as? String }
  }

  @Test func `reports what its notes do not suppress`() throws {
    defer { tumen.clean() }
    #expect(try rules("spoilt.tsv") == ["double-space", "number-format", "end-mark"])
    let text = try tumen.run("check", "spoilt.tsv")
    #expect(text.output.contains("1 suppressed") && text.code == 1)
  }

  @Test func `knows the contexts and plural forms of messages`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "a.po",
      #"""
      msgid ""
      msgstr ""
      "Language: ru\n"
      "Content-Type: text/plain; charset=UTF-8\n"
      "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"

      msgctxt "verb"
      msgid "Open"
      msgstr "Открыть"

      msgctxt "state"
      msgid "Open"
      msgstr "Открыто"

      msgid "Remove the tag"
      msgid_plural "Remove the %1 tags"
      msgstr[0] "Удалить %1 метку"
      msgstr[1] "Удалить %1 метки"
      msgstr[2] "Удалить меток"

      """#)
    let findings = try tumen.run("check", "a.po", "--source", "en", "--json").objects
    #expect(findings.map { $0["rule"] as? String } == ["inline-code-mismatch"])
    #expect(findings.first?["target"] as? String == "Удалить меток")
  }

  /// What each format has to say when its text is from; DATE stands where it does.
  static let datedFiles: [(name: String, text: String)] = [
    ("a.tsv", "en\tru\tdate\nPremier Pak Thae Song\tПремьер Пак Тхэ Сон\tDATE\n"),
    ("a.csv", "en,ru,date\nPremier Pak Thae Song,Премьер Пак Тхэ Сон,DATE\n"),
    ("a.jsonl", #"{"en":"Premier Pak Thae Song","ru":"Премьер Пак Тхэ Сон","date":"DATE"}"#),
    ("head.tmx", tmx(header: "creationdate=\"DATET070000Z\"")),
    ("prop.tmx", tmx(header: "creationdate=\"2026-01-01\"", prop: "<prop type=\"date\">DATE</prop>")),
    (
      "1.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="o" source-language="en" target-language="ru" datatype="plaintext"><body/></file>
      <file original="a" source-language="en" target-language="ru" datatype="plaintext" date="DATET07:00:00Z"><body>
      <group><trans-unit id="1"><source>Premier Pak Thae Song</source><target>Премьер Пак Тхэ Сон</target></trans-unit>
      </group></body></file></xliff>
      """
    ),
    (
      "2.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
       version="2.0" srcLang="en" trgLang="ru"><file id="f">
      <mda:metadata><mda:metaGroup><mda:meta type="date">DATE</mda:meta></mda:metaGroup></mda:metadata>
      <group id="g"><unit id="1"><segment><source>Premier Pak Thae Song</source><target>Премьер Пак Тхэ Сон</target></segment></unit>
      </group></file></xliff>
      """
    ),
    (
      "ru.po",
      #"""
      msgid ""
      msgstr ""
      "Language: ru\n"
      "Content-Type: text/plain; charset=UTF-8\n"
      "POT-Creation-Date: 2026-01-01 07:00+0000\n"
      "PO-Revision-Date: DATE 07:00+0000\n"

      msgid "Premier Pak Thae Song"
      msgstr "Премьер Пак Тхэ Сон"

      """#
    ),
    ("a.en.md", "---\ntitle: News\ndate: \"DATE\"\n---\nPremier Pak Thae Song\n"),
    (
      "a.en.html",
      "<html><head><meta name=\"date\" content=\"DATE\"></head><body><p>Premier Pak Thae Song</p></body></html>"
    ),
    ("b.en.html", "<p><time datetime=\"DATE\">Today</time></p><p>Premier Pak Thae Song</p>"),
  ]

  private static func tmx(header: String = "", prop: String = "") -> String {
    """
    <tmx version="1.4"><header srclang="en" \(header)/><body><tu>\(prop)
    <tuv xml:lang="en"><seg>Premier Pak Thae Song</seg></tuv><tuv xml:lang="ru"><seg>Премьер Пак Тхэ Сон</seg></tuv>
    </tu></body></tmx>
    """
  }

  @Test(arguments: datedFiles.indices)
  func `takes a text to be from the day that its file names`(place: Int) throws {
    defer { tumen.clean() }
    try tumen.write(
      "names.yaml",
      """
      glossary: names
      title: Names
      concepts:
        - {id: premier, kind: title, terms: {en: Premier, ru: премьер}}
        - id: pak
          kind: person
          holds: [{title: premier, from: 2024-12-29}]
          terms: {en: Pak Thae Song, ru: Пак Тхэ Сон}
      """)
    let (name, text) = Self.datedFiles[place]
    let other = text.replacing("Premier Pak Thae Song", with: "Премьер Пак Тхэ Сон").replacing("Today", with: "Сегодня")
    func found(_ date: String, _ options: String...) throws -> [String?] {
      try tumen.write(name, text.replacing("DATE", with: date))
      // A translation is made later.
      let later = text.contains("<time") ? date : "2025-06-01"
      if name.contains(".en.") {
        try tumen.write(name.replacing(".en.", with: ".ru."), other.replacing("DATE", with: later))
      }
      return try rules([name, "--glossary", "names.yaml", "--source", "en"] + options)
    }
    #expect(try found("2024-05-01") == ["outdated-title"])
    #expect(try found("2025-05-01") == [])
    #expect(try found("2024-05-01", "--date", "2025-05-01") == [])
    #expect(try found("2025-05-01", "--date", "2024-05-01") == ["outdated-title"])
    #expect(try found("no date") == [])
  }

  @Test func `takes common words of other fields for notes in programs`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "terms.yaml",
      """
      glossary: terms
      title: Terms
      concepts:
        - {id: port, kind: term, subject: transport, terms: {en: port, ru: порт}}
        - {id: folder, kind: term, subject: software, terms: {en: folder, ru: папка}}
        - {id: serial-port, kind: term, subject: transport, terms: {en: sea gate, ru: морские ворота}}
        - {id: rason, kind: place, subject: geography, terms: {en: Rason, ru: Расон}}

      """)
    try tumen.write(
      "a.tsv", "en\tru\nThe port is open.\tРазъём открыт.\nThe folder\tКаталог\nA sea gate\tШлюз\nRason\tгород\n")
    func severities(_ arguments: String...) throws -> [String?] {
      try tumen.run(["check", "a.tsv", "--glossary", "terms.yaml", "--json"] + arguments).objects
        .map { $0["severity"] as? String }
    }
    #expect(try severities("--profile", "software") == ["note", "warning", "warning", "warning"])
    #expect(try severities() == ["note", "warning", "warning", "warning"])
    try tumen.write("tumen.yaml", "checks: {profile: software, rules: {missing-term: error}}\n")
    #expect(try severities() == ["error", "error", "error", "error"])
  }

  @Test func `searches folders and patterns, and stops at no file that cannot be read`() throws {
    defer { tumen.clean() }
    try FileManager.default.createDirectory(
      at: tumen.folder.appendingPathComponent("sub/deep"), withIntermediateDirectories: true)
    try tumen.write("sub/b.tsv", "en\tru\nName:\tИмя\n")
    try tumen.write("sub/deep/a.tsv", "en\tru\nDate:\tДата\n")
    try tumen.write("sub/broken.tmx", "<?xml version=\"1.0\"?><tmx><body><tu>")
    try tumen.write("sub/readme.md", "no translations")
    let run = try tumen.run("check", "sub", "--json")
    #expect(run.code == 2 && run.diagnostics.contains("broken.tmx"))
    #expect(run.objects.map { $0["file"] as? String } == ["sub/b.tsv", "sub/broken.tmx", "sub/deep/a.tsv"])
    #expect(run.objects[1]["rule"] as? String == "unreadable-file")
    #expect(try tumen.run("check", "sub/*.tsv", "--json").objects.map { $0["file"] as? String } == ["sub/b.tsv"])
    #expect(try tumen.run("check", "sub/**/*.tsv", "--json").objects.count == 2)
    let twice = try tumen.run("check", "sub/b.tsv", "./sub/b.tsv", "sub/deep/../b.tsv", "--json")
    #expect(twice.objects.map { $0["file"] as? String } == ["sub/b.tsv"])
    #expect(try tumen.run("check", "none/*.tsv").code == 2)
    try FileManager.default.createDirectory(
      at: tumen.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
    #expect(try tumen.run("check", "empty").code == 2)
    #expect(try tumen.run("check").code == 2)
  }

  @Test func `reads no pipe that it finds in a folder, and goes on`() throws {
    defer { tumen.clean() }
    try FileManager.default.createDirectory(
      at: tumen.folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
    try tumen.write("sub/b.tsv", "en\tru\nName:\tИмя\n")
    #expect(try BuiltBinary.run("/usr/bin/env", ["mkfifo", "sub/a.tsv"], in: tumen.folder).code == 0)
    let run = try tumen.run("check", "sub", "--json")
    #expect(run.code == 2 && run.objects.map { $0["rule"] as? String } == ["unreadable-file", "end-mark"])
  }

  @Test func `says of a file that nothing in it was compared`() throws {
    defer { tumen.clean() }
    try tumen.write("a.tsv", "en\tru\nName:\tИмя:\n")
    let run = try tumen.run("check", "a.tsv", "--source", "ko", "--json")
    #expect(run.code == 1 && run.objects.map { $0["rule"] as? String } == ["uncompared-file"])
    #expect(
      run.objects.first?["message"] as? String == "nothing was compared: no unit has “ko”; the languages are en, ru")
    #expect(try tumen.run("check", "a.tsv", "--source", "en", "--json").code == 0)
    // A template beside translations is none, templates alone are.
    try tumen.write("b.pot", "msgid \"Name:\"\nmsgstr \"\"\n")
    #expect(try tumen.run("check", "b.pot", "a.tsv", "--json").objects.isEmpty)
    let alone = try tumen.run("check", "b.pot", "--json").objects
    #expect(alone.map { $0["rule"] as? String } == ["uncompared-file"])
  }

  @Test func `gives the same findings in the same order whatever the cores do`() throws {
    defer { tumen.clean() }
    var rows = "en\tru\n"
    for number in 0..<3000 {
      rows += "Gate \(number) is open.\tВорота \(number % 7 == 0 ? number + 1 : number) открыты.\n"
    }
    try tumen.write("long.tsv", rows)
    let runs = try (0..<3).map { _ in try tumen.run("check", "long.tsv", "--json", "--glossary", "none.yaml") }
    #expect(runs[0].code == 2)
    let first = try tumen.run("check", "long.tsv", "--json")
    #expect(first.objects.count { $0["rule"] as? String == "number-mismatch" } == 429)
    #expect(try tumen.run("check", "long.tsv", "--json").output == first.output)
    let lines = first.objects.compactMap { $0["line"] as? Int }
    #expect(lines == lines.sorted())
  }

  @Test func `knows two translations that differ in whichever order their files come`() throws {
    defer { tumen.clean() }
    let path = tumen.folder.appendingPathComponent("pair")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    try tumen.write("pair/a.tsv", "en\tru\nOpen the road\tОткрыть дорогу\n")
    try tumen.write("pair/b.tsv", "en\tru\nOpen the road\tОткрыть путь\n")
    _ = try tumen.run("check", "pair", "--write-baseline", "pair.txt")
    #expect(try rules("pair") == ["inconsistent-target"])
    try FileManager.default.moveItem(at: path.appendingPathComponent("a.tsv"), to: path.appendingPathComponent("z.tsv"))
    #expect(try rules("pair", "--baseline", "pair.txt") == [])
  }

  @Test func `holds the patterns of its configuration against places from its folder`() throws {
    defer { tumen.clean() }
    let drafts = tumen.folder.appendingPathComponent("drafts")
    try FileManager.default.createDirectory(at: drafts, withIntermediateDirectories: true)
    try tumen.write("drafts/a.tsv", "en\tru\nabout 850 m\tоколо 580 м\nName:\tИмя\n")
    try tumen.write(
      "tumen.yaml",
      """
      checks:
        paths: [{files: drafts/**, rules: {end-mark: off}}]
        suppress: [{rule: number-mismatch, file: drafts/a.tsv, reason: a misprint}]

      """)
    for (folder, file) in [
      (tumen.folder, "drafts/a.tsv"), (drafts, "a.tsv"), (drafts, "../drafts/a.tsv"), (drafts, drafts.path + "/a.tsv"),
    ] {
      let run = try BuiltBinary.run(BuiltBinary.executable.path, ["check", file, "--json"], in: folder)
      #expect(run.objects.isEmpty && run.code == 0, "\(file): \(run.output)\(run.diagnostics)")
    }
  }

  @Test func `passes messages over that a program has no more`() throws {
    defer { tumen.clean() }
    let head = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nLanguage: ru\\n\"\n\n"
    try tumen.write(
      "obsolete.po",
      head + "msgid \"Open 5 files\"\nmsgstr \"Открыть 5 файлов\"\n\n"
        + "#~ msgid \"Open 5 files\"\n#~ msgstr \"Закрыть 6 файлов\"\n")
    #expect(try rules("obsolete.po") == [])
  }

  @Test func `knows its baseline again when files move and lines shift`() throws {
    defer { tumen.clean() }
    #expect(try tumen.run("check", "spoilt.tsv", "--write-baseline", "known.txt").code == 0)
    try tumen.write("moved.tsv", spoilt.replacing("en\tru\tnote\n", with: "en\tru\tnote\nYes\tДа\t\n"))
    let known = try tumen.run("check", "moved.tsv", "--baseline", "known.txt")
    #expect(known.code == 0 && known.output.contains("3 known from the baseline"))
    try tumen.write("more.tsv", spoilt + "Place:\tМесто\t\n")
    #expect(try rules("more.tsv", "--baseline", "known.txt") == ["end-mark"])
    #expect(try tumen.run("check", "spoilt.tsv", "--baseline", "spoilt.tsv").code == 2)
    #expect(try tumen.run("check", "spoilt.tsv", "--baseline", "missing.txt").code == 2)
  }

  @Test func `suppresses what files and documents are found to break`() throws {
    defer { tumen.clean() }
    let rule = #"<val:validation><val:rule isPresent="КНДР"/></val:validation>"#
    func unit(_ id: String, _ note: String) -> String {
      let notes = note.isEmpty ? "" : "<notes><note>\(note)</note></notes>"
      return "<unit id=\"\(id)\">\(rule)\(notes)<segment><source>Go</source><target>Иди</target></segment></unit>"
    }
    try tumen.write(
      "a.xlf",
      """
      <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"
       xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" srcLang="en" trgLang="ru"><file id="f">
      \(unit("u1", ""))\(unit("u2", "tumen-ignore: document-rule-broken — agreed"))\(unit("u3", ""))</file></xliff>

      """)
    try tumen.write("b.tsv", "en\tru\nGo\tИди\nGo\tИди\tтуда\n")
    #expect(try rules("a.xlf", "b.tsv") == ["document-rule-broken", "document-rule-broken", "malformed-record"])
    try tumen.write(
      "tumen.yaml",
      """
      checks:
        suppress:
          - {rule: document-rule-broken, unit: u1, reason: as agreed}
          - {rule: malformed-record, file: "*.tsv", reason: as agreed}

      """)
    let run = try tumen.run("check", "a.xlf", "b.tsv")
    #expect(run.output.contains("u3") && run.output.contains("3 suppressed"))
  }

  @Test func `leaves alone what a document keeps, and looks at what is locked`() throws {
    defer { tumen.clean() }
    func unit(_ id: String, _ attributes: String) -> String {
      "<trans-unit id=\"\(id)\" \(attributes)><source>0.5 kg</source><target>0.5 кг</target></trans-unit>"
    }
    try tumen.write(
      "a.xlf",
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file original="a"
       source-language="en" target-language="ru" datatype="plaintext"><body>
      \(unit("1", "translate=\"no\""))\(unit("2", "mq:locked=\"locked\""))\(unit("3", ""))</body></file></xliff>

      """)
    let found = try tumen.run("check", "a.xlf", "--json").objects.map { $0["unit"] as? String }
    #expect(found == ["2", "3"])
  }

  @Test func `takes profile, levels, suppressions and own rules from the configuration`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "tumen.yaml",
      """
      checks:
        profile: strict
        rules: {double-space: off, end-mark: note}
        suppress:
          - {rule: number-format, file: spoilt.tsv, reason: as agreed}
        words:
          - {avoid: дороги, use: пути, languages: [ru]}
        patterns:
          - {id: kilometre, avoid: "\\\\d км", level: error}

      """)
    let run = try tumen.run("check", "spoilt.tsv", "--json")
    #expect(
      run.objects.map { $0["rule"] as? String } == [
        "word-list", "kilometre", "breakable-space", "end-mark", "breakable-space",
      ])
    #expect(run.objects.map { $0["severity"] as? String } == ["warning", "error", "warning", "note", "warning"])
    #expect(try rules("spoilt.tsv", "--profile", "publishing") == ["word-list", "kilometre", "end-mark"])
  }

  @Test(arguments: [
    "profile: odd", "rules: {no-such-rule: note}", "rules: {end-mark: loud}", "suppress: [{reason: all}]",
    "suppress: [{rule: no-such-rule, reason: x}]", "patterns: [{id: a}]", "patterns: [{id: a, avoid: '('}]",
    "patterns: [{id: end-mark, avoid: a}]", "paths: [{files: a}]", "odd: 1", "date: yesterday", "rules: [end-mark]",
  ])
  func `refuses a configuration that it does not understand, with its line`(line: String) throws {
    defer { tumen.clean() }
    try tumen.write("tumen.yaml", "checks:\n  \(line)\n")
    let run = try tumen.run("check", "spoilt.tsv")
    #expect(run.code == 2 && run.diagnostics.contains("tumen.yaml:2"), "\(run.diagnostics)")
  }

  @Test func `mends a catalogue in its own character set and touches nothing else`() throws {
    defer { tumen.clean() }
    let head =
      "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=windows-1251\\n\"\n\"Language: ru\\n\"\n\n# мост\n"
    func catalogue(_ target: String) -> Data? {
      (head + "msgid \"The road is 4.7 km long.\"\nmsgstr   \"\"\n  \"Длина дороги — \"\n\"\(target)\"\n")
        .data(using: .windowsCP1251)
    }
    try tumen.write("cp.po", try #require(catalogue("4.7 км.")))
    _ = try tumen.run("check", "cp.po", "--languages", "en,ru", "--fix")
    #expect(try Data(contentsOf: tumen.folder.appendingPathComponent("cp.po")) == catalogue("4,7 км."))
  }

  @Test func `mends what is certain in tables and touches nothing else`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "crlf.tsv", "\u{FEFF}en\tru\r\nThe road  is\tОткрыть\u{200B} файл\r\nName:\tИмя\r\n4.7 km\t4.7 км\r\n")
    let run = try tumen.run("check", "crlf.tsv", "--fix", "--json")
    #expect(
      try Data(contentsOf: tumen.folder.appendingPathComponent("crlf.tsv"))
        == Data("\u{FEFF}en\tru\r\nThe road  is\tОткрыть файл\r\nName:\tИмя\r\n4.7 km\t4,7 км\r\n".utf8))
    #expect(run.objects.map { $0["rule"] as? String } == ["end-mark"] && run.code == 1)
    let again = try tumen.run("check", "crlf.tsv", "--fix")
    #expect(again.diagnostics.contains("mended 0"))
  }

  @Test func `mends TMX within its codes and entities`() throws {
    defer { tumen.clean() }
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <seg>Имя  :</seg> -->
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>
      <body>
      <tu
       tuid="a"><tuv xml:lang="en"><seg>Tom &amp; <bpt i="1">&lt;b></bpt>the<ept i="1">&lt;/b></ept> road is 4.7 km long</seg></tuv>
      """
    let (wrong, right) = ("4.7 км", "4,7 км")
    func target(_ length: String, _ space: String) -> String {
      "<tuv xml:lang=\"ru\"><seg>Том &amp; <bpt i=\"1\">&lt;b></bpt>дорога<ept i=\"1\">&lt;/b></ept>\(space)&#x434;линой \(length)</seg></tuv></tu>\n</body></tmx>\n"
    }
    try tumen.write("a.tmx", head + target(wrong, "  "))
    let run = try tumen.run("check", "a.tmx", "--fix")
    #expect(try tumen.read("a.tmx") == head + target(right, " "), "\(run.output)\(run.diagnostics)")
    #expect(run.diagnostics.contains("mended 2"))
  }

  @Test(arguments: [
    (
      "a.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f">
      <unit id="u"><segment  state='final'><source>The road is 4.7 km long.</source>
        <target>Длина дороги 4.7 км.</target></segment></unit></file></xliff>
      """
    ),
    (
      "ru.po",
      """
      msgid ""
      msgstr ""
      "Language: ru\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      #, fuzzy
      msgid "The road is 4.7 km long."
      msgstr "Длина дороги 4.7 км."

      """
    ),
    (
      "codes.xlf",
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en"
       target-language="ru" datatype="plaintext"><body><trans-unit id="a"><source>The road is <g id="1">4.7</g> km long.</source>
       <target state='final'><!-- x -->Д&#x43B;ина <g id="1">дороги 4.7</g><x id="2"/> км.</target></trans-unit></body></file></xliff>
      """
    ),
    (
      "a.csv",
      "\u{FEFF}ru;en;note\r\n\"Длина; дороги 4.7 км\";\"The road; \"\"is\"\" 4.7 km\"; as it \"is\" \r\n"
    ),
    ("a.tsv", "en\tid\tru\nThe road is 4.7 km long.\t1\tДлина дороги 4.7 км.\r\n\nName\t2\tИмя"),
  ]) func `mends bilingual documents in place, and leaves their states`(file: String, text: String) throws {
    defer { tumen.clean() }
    try tumen.write(file, text)
    let run = try tumen.run("check", file, "--source", "en", "--fix")
    #expect(run.diagnostics.contains("mended 1 finding"))
    #expect(
      try Data(contentsOf: tumen.folder.appendingPathComponent(file))
        == Data(text.replacing("дороги 4.7", with: "дороги 4,7").utf8))
  }

  @Test func `reports after mending what stands in the files then`() throws {
    defer { tumen.clean() }
    try tumen.write("a.tsv", "en\tru\nIt came, and is 5 km long.\tОно  пришло,а длина 6 км.\n")
    let run = try tumen.run("check", "a.tsv", "--fix", "--json")
    #expect(run.diagnostics.contains("mended 2 finding(s) in 1 file(s)"), "\(run.diagnostics)")
    #expect(run.objects.map { $0["rule"] as? String } == ["number-mismatch"])
    #expect(run.objects.first?["target"] as? String == "Оно пришло, а длина 6 км.")
    // What is known by its fingerprint then is known to the next run.
    let again = try tumen.run("check", "a.tsv", "--json")
    #expect(again.output == run.output)
  }

  @Test func `mends what comes to be certain behind another mend`() throws {
    defer { tumen.clean() }
    try tumen.write("a.tsv", "en\tru\n\"Tea\" is the default\t\"Чай\" - умолчание\n")
    #expect(try tumen.run("check", "a.tsv", "--fix").diagnostics.contains("mended 2 finding(s) in 1 file(s)"))
    #expect(try tumen.read("a.tsv") == "en\tru\n\"Tea\" is the default\t«Чай»\u{A0}— умолчание\n")
  }

  @Test func `quotes a field of CSV that gets a comma, and mends each of several languages`() throws {
    defer { tumen.clean() }
    try tumen.write("a.csv", "en,ru,ru-KZ\r\nThe road is 4.7 km,\"Дорога,\r\n4.7 км\",Дорога 4.7 км\r\n")
    let run = try tumen.run("check", "a.csv", "--fix", "--source", "en")
    #expect(run.diagnostics.contains("mended 2"), "\(run.output)\(run.diagnostics)")
    #expect(
      try Data(contentsOf: tumen.folder.appendingPathComponent("a.csv"))
        == Data("en,ru,ru-KZ\r\nThe road is 4.7 km,\"Дорога,\r\n4,7 км\",\"Дорога 4,7 км\"\r\n".utf8))
  }

  @Test(arguments: [
    ("UTF-16", String.Encoding.utf16), ("UTF-16LE", .utf16LittleEndian), ("windows-1251", .windowsCP1251),
  ]) func `mends TMX in the encoding that it has`(name: String, encoding: String.Encoding) throws {
    defer { tumen.clean() }
    let text = """
      <?xml version="1.0" encoding="\(name)"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en"
       srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>The road is 4.7 km</seg></tuv>
      <tuv xml:lang="ru"><seg>Дорога 4.7 км<ph x="1"/></seg></tuv></tu></body></tmx>
      """
    let path = tumen.folder.appendingPathComponent("a.tmx")
    try #require(text.data(using: encoding)).write(to: path)
    #expect(try tumen.run("check", "a.tmx", "--fix").diagnostics.contains("mended 1"))
    #expect(try Data(contentsOf: path) == text.replacing("Дорога 4.7", with: "Дорога 4,7").data(using: encoding))
  }

  @Test func `refuses to write a compressed file, whichever command is asked`() throws {
    defer { tumen.clean() }
    let text = Self.annotated[0].replacing(#/\{[^}]*\}/#, with: "").replacing("Имя<", with: "Имя 4.7 км<")
      .replacing("Name:", with: "Name 4.7 km")
    try tumen.write("a.xlf", text)
    _ = try BuiltBinary.run("/usr/bin/env", ["gzip", "-k", "a.xlf"], in: tumen.folder)
    let before = try Data(contentsOf: tumen.folder.appendingPathComponent("a.xlf.gz"))
    for arguments in [
      ["check", "a.xlf.gz", "--fix"], ["check", "a.xlf.gz", "--annotate"], ["match", "--into", "a.xlf.gz"],
      ["pretranslate", "a.xlf.gz", "b.xlf.xz"], ["convert", "a.xlf.gz", "b.tmx.gz", "--to", "tmx"],
    ] {
      let run = try tumen.run(arguments)
      #expect(run.code == 2 && run.diagnostics.contains("compressed files are read, not written"), "\(run)")
    }
    #expect(try tumen.run("pretranslate", "a.xlf.gz", "b.xlf").code == 0)
    #expect(try Data(contentsOf: tumen.folder.appendingPathComponent("a.xlf.gz")) == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: tumen.folder.path)
    #expect(!left.contains { $0.hasSuffix(".part") }, "\(left)")
  }

  /// Each with its findings as notes; without the last part between braces, the text as it was.
  private static let annotated = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en"
     target-language="ru" datatype="plaintext"><body>
      <trans-unit id="a">
        <source>Name:</source>
        <target  state='final'>Имя</target>{
        <note from="tumen" annotates="target" priority="2">end-mark: the source ends in a colon, the target in no mark</note>}
        <note from="editor">Who says so?</note>
      </trans-unit>
      <trans-unit id="b"><source>Open 5 &lt;files&gt;</source><target>Открыть 6 &lt;файлов&gt;</target>{<note from="tumen" \
    annotates="target" priority="1">number-mismatch: the source has 5, the target has 6 instead</note>}</trans-unit>
      <trans-unit id="c"><source>Open</source><target>Открыть</target></trans-unit>
    </body></file></xliff>

    """,
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f">
    <unit id="u">
      {<notes><note appliesTo="target" category="tumen:end-mark" priority="2">segment s1: the source ends in a colon, the \
    target in no mark</note></notes>
      }<originalData><data id="d">x</data></originalData>
      <segment id="s1"><source>Name:</source><target>Имя</target></segment>
      <segment id="s2"><source>Open</source><target>Открыть</target></segment>
    </unit>
    <unit id="v"><notes>
      <note>Who says so?</note>{
      <note appliesTo="target" category="tumen:number-mismatch" priority="1">the source has 5, the target has 6 \
    instead</note>}
    </notes><segment><source>Open 5 files</source><target>Открыть 6 файлов</target></segment></unit>
    </file></xliff>

    """,
  ]

  @Test(arguments: annotated) func `writes its findings into XLIFF as notes, once`(marked: String) throws {
    defer { tumen.clean() }
    let text = marked.replacing(#/\{[^}]*\}/#, with: "")
    let noted = marked.filter { $0 != "{" && $0 != "}" }
    try tumen.write("a.xlf", text)
    for _ in 0..<2 {
      let run = try tumen.run("check", "a.xlf", "spoilt.tsv", "--annotate", "--json")
      #expect(run.code == 1 && run.objects.count == 5)
      #expect(run.diagnostics.contains("wrote 2 finding(s) into 1 file(s); 3 have no place"), "\(run.diagnostics)")
      #expect(try tumen.read("a.xlf") == noted)
    }
    let validated = try tumen.run("validate", "a.xlf")
    #expect(validated.code == 0, "\(validated.output)")
    // What was found and is right now loses its note, and leaves nothing behind.
    let (wrong, right) = (["Имя<", "6 "], ["Имя:<", "5 "])
    func mended(_ text: String) -> String {
      zip(wrong, right).reduce(text) { $0.replacing($1.0, with: $1.1) }
        .replacing("has 5 instead", with: "has 6 instead")
    }
    try tumen.write("a.xlf", mended(noted))
    #expect(try tumen.run("check", "a.xlf", "--annotate").code == 0)
    #expect(try tumen.read("a.xlf") == mended(text))
    #expect(try tumen.run("check", "a.xlf", "--annotate", "--fix").code == 2)
  }

  @Test func `lists its rules and explains them`() throws {
    defer { tumen.clean() }
    let list = try tumen.run("check", "--rules")
    #expect(list.code == 0 && list.output.contains("number-mismatch") && list.output.contains("mixed-script"))
    let one = try tumen.run("check", "--rules", "number-mismatch")
    #expect(
      one.output.contains("right") && one.output.contains("wrong") && one.output.contains("accuracy/mistranslation"))
    #expect(try tumen.run("check", "--rules", "no-such-rule").code == 1)
    #expect(try tumen.run("check", "--rules", "--json").objects.count > 40)
  }

  @Test func `checks what git says has changed`() throws {
    defer { tumen.clean() }
    func git(_ arguments: String...) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git", "-c", "user.name=t", "-c", "user.email=t@localhost"] + arguments
      process.currentDirectoryURL = tumen.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try tumen.run("check", "spoilt.tsv", "--changed-since", "HEAD").code == 2)
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-q", "-m", "one")
    #expect(try tumen.run("check", ".", "--changed-since", "HEAD").code == 0)
    try tumen.write("new.tsv", "en\tru\nName:\tИмя\n")
    #expect(try rules(".", "--changed-since", "HEAD") == ["end-mark"])
    try tumen.write("spoilt.tsv", spoilt + "Place:\tМесто\t\n")
    #expect(try rules(".", "--changed-since", "HEAD").count == 5)
    let missing = try tumen.run("check", "nosuch.tsv", "--changed-since", "HEAD")
    #expect(missing.code == 2)
    for revision in ["no-such-branch", "--output=x", "HEAD^9"] {
      #expect(try tumen.run("check", ".", "--changed-since=\(revision)").code == 2)
    }
  }

  @Test func `writes SARIF`() throws {
    defer { tumen.clean() }
    let run = try tumen.run("check", "spoilt.tsv", "--format", "sarif")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(first["results"] as? [[String: Any]])
    #expect(log["version"] as? String == "2.1.0" && first["columnKind"] as? String == "unicodeCodePoints")
    #expect(results.map { $0["ruleId"] as? String } == ["double-space", "number-format", "end-mark"])
    #expect(
      results.allSatisfy { ($0["partialFingerprints"] as? [String: String])?.count == 1 && $0["baselineState"] == nil })
    let driver = try #require((first["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect((driver["rules"] as? [[String: Any]])?.count == 3)
    _ = try tumen.run("check", "spoilt.tsv", "--write-baseline", "known.txt")
    try tumen.write("new.tsv", "en\tru\nDate:\tДата\n")
    let new = try tumen.run("check", "new.tsv", "--baseline", "known.txt", "--format", "sarif")
    #expect(new.output.contains("\"baselineState\":\"new\""))
    try tumen.write("fine.tsv", "en\tru\nName:\tИмя:\n")
    let empty = try tumen.run("check", "fine.tsv", "--format", "sarif")
    #expect(empty.code == 0 && (try? JSONSerialization.jsonObject(with: Data(empty.output.utf8))) != nil)
  }

  @Test func `writes JUnit with a suite for each file`() throws {
    defer { tumen.clean() }
    try tumen.write("fine.tsv", "en\tru\nDate:\tДата:\n")
    try tumen.write("odd.tsv", "en\tru\n<\"&'>:\t<\"&'>\n")
    let run = try tumen.run("check", "spoilt.tsv", "odd.tsv", "fine.tsv", "--format", "junit")
    func count(_ text: String) -> Int { run.output.ranges(of: text).count }
    #expect(
      count("<testsuite ") == 3 && count("</testsuite>") == 3 && count("<failure ") == 4 && count("<testcase ") == 5)
    #expect(run.output.contains("&lt;&quot;&amp;'&gt;") && run.output.hasSuffix("</testsuites>\n"))
  }

  @Test func `writes annotations for GitHub on one line each`() throws {
    defer { tumen.clean() }
    let run = try tumen.run("check", "spoilt.tsv", "--format", "github")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("::warning file=spoilt.tsv,line=2,title=double-space::"))
    // CR LF is one character of Swift, as is a sign with an accent behind it.
    try tumen.write("x.jsonl", #"{"en":"5 roads","ru":"6 дорог%\u0301\r\n::error::x"}"#)
    let odd = try tumen.run("check", "x.jsonl", "--format", "github").output
    #expect(odd.utf8.count { $0 == 0x0A } == 1 && !odd.utf8.contains(0x0D), "\(odd)")
    #expect(odd.contains("дорог%25\u{0301}%0D%0A::error::x"), "\(odd)")
    // What turns the direction of the text would turn the rest of the report.
    try tumen.write("turned.tsv", "en\tru\n5 roads\t6 \u{202E}дорог\n")
    for format in ["github", "text"] {
      let turned = try tumen.run("check", "turned.tsv", "--format", format).output
      #expect(turned.contains("⟨U+202E⟩") && !turned.contains("\u{202E}"), "\(turned)")
    }
  }

  @Test func `writes one page that needs no network and escapes what it shows`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "evil.tsv",
      "en\tru\n<script>alert(1)</script> {{findings}} 5:\t<img src=x onerror=alert(1)> </article> {{rules}} 7\n")
    let run = try tumen.run("check", "evil.tsv", "spoilt.tsv", "--format", "html")
    #expect(run.code == 1 && run.output.hasPrefix("<!doctype html>"))
    #expect(!run.output.contains("<script>alert") && !run.output.contains("<img"))
    #expect(run.output.contains("&lt;script&gt;alert(1)") && run.output.contains("{{findings}}"))
    #expect(!run.output.contains("http://") && !run.output.contains("https://") && !run.output.contains(" src=\""))
    #expect(run.output.contains("<mark>4.7</mark>") && run.output.contains("<svg"))
  }
}
