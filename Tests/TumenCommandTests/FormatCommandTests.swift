import Foundation
import Testing

private let catalogue = """
  msgid ""
  msgstr ""
  "Language: ru\\n"
  "Content-Type: text/plain; charset=UTF-8\\n"

  #: sign.c:1
  msgid "The bridge is open."
  msgstr "Мост открыт."

  msgid "%d bridge"
  msgid_plural "%d bridges"
  msgstr[0] "%d мост"
  msgstr[1] "%d моста"
  msgstr[2] "%d мостов"

  msgid "The road is closed."
  msgstr ""

  """

@Suite struct `Files of many formats` {
  @Test func `go into a memory and come out again`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("ru.po", catalogue)
    try tumen.write("b.csv", "id;en;ru\r\n1;\"One; two\";\"Раз;\r\nдва\"\r\n")
    try tumen.write("c.jsonl", "{\"id\":\"j\",\"en\":\"River\",\"ru\":\"Река\",\"note\":\"n\"}\n")
    try tumen.write("d.en.txt", "Left.\nRight.\n")
    try tumen.write("d.ru.txt", "Налево.\nНаправо.\n")
    let run = try tumen.run("import", "ru.po", "b.csv", "c.jsonl", "d.en.txt", "d.ru.txt", "--memory", "m.db", "--json")
    #expect(run.code == 0, "\(run.diagnostics)")
    let answers = run.objects.map { answer in
      ["read", "stored", "present", "rejected"].map { answer[$0] as? Int ?? -1 }
    }
    // The message without a translation has text in one language alone.
    #expect(answers == [[5, 4, 0, 1], [1, 1, 0, 0], [1, 1, 0, 0], [2, 2, 0, 0], [2, 0, 2, 0]])
    #expect(run.objects.compactMap { $0["format"] as? String } == ["po", "csv", "jsonl", "text", "text"])
    for format in ["jsonl", "tmx"] {
      let file = "out.\(format)"
      #expect(try tumen.run("export", "memory", "--memory", "m.db", "--format", format, "--output", file).code == 0)
      let again = try tumen.run("import", file, "--memory", "n-\(format).db", "--json")
      #expect(again.objects.first?["stored"] as? Int == 8, "\(again.output)\(again.diagnostics)")
    }
    let po = try tumen.run("export", "memory", "--memory", "m.db", "--format", "po", "--languages", "en,ru")
    #expect(po.code == 0 && po.output.contains("msgid_plural \"%d bridges\"\nmsgstr[0] \"%d мост\"\n"), "\(po.output)")
    #expect(po.diagnostics.contains("PO has no place for: ids (2: in "), "\(po.diagnostics)")
    let csv = try tumen.run("export", "memory", "--memory", "m.db", "--format", "csv", "--languages", "ru,en")
    #expect(
      csv.output.hasPrefix("id,ru,en\r\n") && csv.output.contains("1,\"Раз;\nдва\",\"One; two\"\r\n"), "\(csv.output)")
    #expect(try tumen.run("export", "memory", "--memory", "m.db", "--format", "po", "--languages", "en").code == 2)
  }

  private static let memory = """
    <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Name<ph x="1"/></seg></tuv></tu></body></tmx>
    """

  @Test func `tell which codes of a TMX their translations lack`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.tmx", Self.memory)
    try tumen.write("m.tsv", "en\tru\nName\tИмя\n")
    #expect(try tumen.run("import", "m.tsv", "--memory", "m.db").code == 0)
    let run = try tumen.run(
      "pretranslate", "a.tmx", "b.tmx", "--source", "en", "--target", "ru", "--min-score", "70", "--memory", "m.db")
    #expect(run.code == 0 && run.diagnostics.contains("1 inline code(s) of the file are missing in its translations"))
  }

  @Test func `tell of a TMX what units alone do not say`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.tmx", Self.memory)
    let run = try tumen.run("convert", "a.tmx", "a.jsonl")
    #expect(run.diagnostics.contains("JSON Lines has no place for: the source language (en)"), "\(run.diagnostics)")
  }

  @Test func `go to standard output where that is asked for`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.csv", "en,en-GB,rus\n,lift,лифт\n")
    let run = try tumen.run("convert", "a.csv", "-", "--to", "tsv")
    #expect(run.code == 0 && run.output == "id\ten\ten-GB\tru\n\t\tlift\tлифт\n", "\(run.output)\(run.diagnostics)")
    #expect(!FileManager.default.fileExists(atPath: tumen.folder.appendingPathComponent("-").path))
    let xliff = try tumen.run("convert", "a.csv", "-", "--to", "xliff", "--source", "en", "--target", "ru")
    #expect(xliff.output.contains("<source>lift</source>"), "\(xliff.output)\(xliff.diagnostics)")
    #expect(xliff.diagnostics.contains("XLIFF has no place for: languages of texts, written as en (1: en-GB; in "))
    #expect(try tumen.run("convert", "a.csv", "-", "--to", "tsv", "--json").code != 0)
    try tumen.write("g.yaml", "concepts:\n  - id: a\n    kind: term\n    terms:\n      en: a\n")
    let glossary = try tumen.run("convert", "g.yaml", "g.tbx", "--source", "en", "--target", "ru")
    #expect(
      glossary.code == 2
        && glossary.diagnostics.contains("a source and a target say nothing; leave them out (--source and --target)"))
  }

  @Test func `that say more than a unit keeps are counted`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write(
      "ru.po",
      "# Ours.\n"
        + catalogue.replacing("\"Language: ru\\n\"", with: "\"Last-Translator: A. B.\\n\"\n\"Language: rus\\n\""))
    let run = try tumen.run("convert", "ru.po", "out.po")
    #expect(
      run.code == 0 && run.diagnostics.contains("the catalogue says what no unit keeps: Last-Translator, comments (1)"))
    #expect(try tumen.read("out.po").contains("\"Language: ru\\n\""))
  }

  @Test func `that cannot be a memory or a glossary are refused by name`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.tsv", "en\tru\na\tб\n")
    for arguments in [["import", "a.tsv", "--memory", "."], ["stats", "--memory", "."]] {
      let run = try tumen.run(arguments)
      #expect(
        run.code == 2 && run.diagnostics.contains(".: the memory is a folder; name a file in it"), "\(run.diagnostics)")
    }
    try tumen.write(
      "old.txt",
      "<?xml version='1.0'?><tbx type='TBX-Core' style='dca' xml:lang='en'><tbxHeader/><text><body/></text></tbx>")
    for (glossary, format) in [("new.tbx", "tbx"), ("new.csv", "csv"), ("old.txt", "tbx")] {
      let run = try tumen.run("import", "a.tsv", "--as", "concepts", "--glossary", glossary)
      #expect(
        run.code == 2
          && run.diagnostics.contains("\(glossary): concepts are added to a glossary in YAML, not in \(format)"))
    }
    #expect(!FileManager.default.fileExists(atPath: tumen.folder.appendingPathComponent("new.tbx").path))
    #expect(try tumen.run("import", "a.tsv", "--memory", "m.db").code == 0)
    let match = try tumen.run("match", "a", "--source", "en", "--target", "en", "--memory", "m.db")
    #expect(match.code == 2 && match.diagnostics.contains("the source and the target are both “en”"))
  }

  @Test(arguments: ["out.tmx", "out.csv", "out.po", "out.tbx"])
  func `are not filled in under the name of another format`(name: String) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("in.tsv", "en\tru\nThe bridge is open.\tМост открыт.\n")
    let pair = ["--source", "en", "--target", "ru", "--memory", "m.db"]
    #expect(try tumen.run("import", "in.tsv", "--memory", "m.db").code == 0)
    let run = try tumen.run(["pretranslate", "in.tsv", name] + pair)
    #expect(run.code == 2 && run.diagnostics.contains("\(name): the new file has the format of “in.tsv”, tsv"))
    #expect(throws: (any Error).self) { try tumen.read(name) }
    #expect(try tumen.run(["pretranslate", "in.tsv", "out.tab"] + pair).code == 0)
  }

  @Test func `keep what a glossary says of itself, or say that they do not`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    let head = "glossary: bridge\ntitle: \"A bridge: its people\"\nversion: \"2\"\n"
    try tumen.write("g.yaml", head + "concepts:\n  - {id: pier, kind: term, terms: {en: pier, ru: причал}}\n")
    try tumen.write("h.yaml", "concepts:\n  - {id: span, kind: term, terms: {en: span, ru: пролёт}}\n")
    let export = ["export", "glossary", "--glossary", "g.yaml", "--format"]
    let alone = try tumen.run(export + ["yaml"])
    #expect(alone.code == 0 && alone.output.hasPrefix(head) && alone.diagnostics.isEmpty, "\(alone.output)")
    #expect(try tumen.run("convert", "g.yaml", "out.yaml").code == 0)
    #expect(try tumen.read("out.yaml") == alone.output)
    let two = try tumen.run(export + ["yaml", "--glossary", "h.yaml"])
    #expect(two.output.hasPrefix("concepts:\n") && two.diagnostics.contains("“bridge”"), "\(two.diagnostics)")
    let table = try tumen.run(export + ["csv"])
    #expect(table.diagnostics.contains("“bridge”"), "\(table.diagnostics)")
  }

  @Test func `are checked with the lines of the file`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("ru.po", catalogue.replacing("%d моста", with: "моста"))
    let run = try tumen.run("check", "ru.po", "--json")
    let findings = run.objects.filter { $0["rule"] as? String == "inline-code-mismatch" }
    #expect(findings.count == 1 && findings.first?["line"] as? Int == 10, "\(run.output)\(run.diagnostics)")
  }

  @Test func `are filled in with nothing else changed, and converted`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("ru.po", catalogue)
    try tumen.write("a.jsonl", "{\"en\":\"The road is closed.\",\"ru\":\"Дорога закрыта.\"}\n")
    _ = try tumen.run("import", "a.jsonl", "--memory", "m.db")
    let run = try tumen.run("pretranslate", "ru.po", "out.po", "--memory", "m.db")
    #expect(run.code == 0, "\(run.diagnostics)")
    let expected = catalogue.replacing(
      "msgid \"The road is closed.\"\nmsgstr \"\"", with: "msgid \"The road is closed.\"\nmsgstr \"Дорога закрыта.\"")
    #expect(try tumen.read("out.po") == expected)
    for (from, to) in [
      ("out.po", "a.tmx"), ("a.tmx", "b.po"), ("out.po", "a.csv"), ("out.po", "b.jsonl"), ("out.po", "a.xlf"),
    ] {
      let converted = try tumen.run("convert", from, to)
      #expect(converted.code == 0, "\(from) \(to): \(converted.diagnostics)")
    }
    #expect(try tumen.read("b.po").hasSuffix(expected.split(separator: "\n\n", maxSplits: 1)[1]))
    #expect(try tumen.read("a.csv").hasPrefix("id,en,ru\r\n,The bridge is open.,Мост открыт.\r\n"))
  }

  @Test func `that name their languages themselves are not converted with others`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.jsonl", "{\"en\":\"Bridge\",\"ko\":\"다리\",\"ru\":\"Мост\"}\n")
    let run = try tumen.run("convert", "a.jsonl", "a.po", "--languages", "ko,ru")
    #expect(run.code == 2 && run.diagnostics.contains("names its languages itself"), "\(run.diagnostics)")
    #expect(throws: (any Error).self) { try tumen.read("a.po") }
  }

  @Test(arguments: ["a.po", "a.tsv", "a.jsonl", "a.tmx", "a.xlf"])
  func `are filled in between the white space of their own source`(name: String) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write(
      "known.jsonl",
      "{\"en\":\"The road is closed.\",\"ru\":\"Дорога закрыта.\"}\n"
        + "{\"en\":\"Cannot open it\\n\",\"ru\":\"Не открыть\\n\"}\n")
    #expect(try tumen.run("import", "known.jsonl", "--memory", "m.db").code == 0)
    let (road, open) = (" The road is closed. ", "Cannot open it")
    let file: String =
      switch name {
      case "a.po":
        "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\n"
          + [road, open].map { "msgid \"\($0)\"\nmsgstr \"\"\n" }.joined(separator: "\n")
      case "a.tsv": "en\tru\n\(road)\t\n\(open)\t\n"
      case "a.jsonl": "{\"en\":\"\(road)\"}\n{\"en\":\"\(open)\"}\n"
      case "a.tmx":
        """
        <tmx version="1.4"><header srclang="en" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x" \
        creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="en"><seg>\(road)</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>\(open)</seg></tuv></tu></body></tmx>
        """
      default:
        """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ru"><file id="f">\
        <unit id="1" xml:space="preserve"><segment><source>\(road)</source></segment></unit>\
        <unit id="2" xml:space="preserve"><segment><source>\(open)</source></segment></unit></file></xliff>
        """
      }
    try tumen.write(name, file)
    let pair = ["--source", "en", "--target", "ru", "--memory", "m.db"]
    let run = try tumen.run(["pretranslate", name, "out-" + name] + pair)
    #expect(run.code == 0, "\(run.diagnostics)")
    let units = try tumen.run("convert", "out-" + name, "out.jsonl")
    #expect(units.code == 0, "\(units.diagnostics)")
    let written = try tumen.read("out.jsonl")
    #expect(written.contains("\" Дорога закрыта. \"") && written.contains("\"Не открыть\""), "\(written)")
  }

  @Test func `are filled in by the context that tells equal messages apart`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    let known = """
      msgid ""
      msgstr "Language: ru\\n"

      msgctxt "noun"
      msgid "Order"
      msgstr "Приказ"

      msgctxt "verb"
      msgid "Order"
      msgstr "Заказать"

      """
    try tumen.write("known.po", known)
    try tumen.write("new.po", known.replacing("\"Приказ\"", with: "\"\"").replacing("\"Заказать\"", with: "\"\""))
    _ = try tumen.run("import", "known.po", "--memory", "m.db")
    let run = try tumen.run("pretranslate", "new.po", "out.po", "--memory", "m.db")
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(try tumen.read("out.po") == known)
  }

  @Test func `of plain text are analysed sentence by sentence without another one beside them`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("ru.po", catalogue)
    try tumen.write("a.txt", "The bridge is open. Nobody knows this line here.\n\nNor that one.\n")
    _ = try tumen.run("import", "ru.po", "--memory", "m.db")
    let run = try tumen.run("analyze", "a.txt", "--memory", "m.db", "--source", "en", "--target", "ru", "--json")
    let bands = run.objects.first?["bands"] as? [[String: Any]] ?? []
    func segments(_ band: String) -> Int? { bands.first { $0["band"] as? String == band }?["segments"] as? Int }
    #expect(run.code == 0 && segments("100") == 1 && segments("new") == 2, "\(run.output)\(run.diagnostics)")
  }
}

@Suite struct `tumen segment` {
  @Test func `prints a segment a line, or the places of all`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.txt", "Город Расон.  Мост в г. Хасан.\n\nДа.\n")
    let lines = try tumen.run("segment", "a.txt", "--language", "ru")
    #expect(lines.code == 0 && lines.output == "Город Расон.\nМост в г. Хасан.\nДа.\n", "\(lines.diagnostics)")
    let json = try tumen.run("segment", "--language", "ru", "--json", input: "Город Расон.  Мост в г. Хасан.\n\n")
    #expect(
      json.output == """
        {"line":1,"segments":[{"end":12,"start":0,"text":"Город Расон."},{"end":30,"start":14,"text":"Мост в г. Хасан."}]}
        {"line":2,"segments":[]}

        """)
  }

  @Test func `takes rules from a file, and says which line of it is wrong`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    func srx(_ before: String) -> String {
      """
      <srx version="2.0"><header cascade="yes"/><body><languagerules><languagerule languagerulename="a">
      <rule break="yes"><beforebreak>\(before)</beforebreak><afterbreak> </afterbreak></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>
      """
    }
    try tumen.write("good.srx", srx(";"))
    try tumen.write("bad.srx", srx("(;"))
    #expect(try tumen.run("segment", "--language", "en", "--srx", "good.srx", input: "a; b. c").output == "a;\nb. c\n")
    let bad = try tumen.run("segment", "--language", "en", "--srx", "bad.srx", input: "a; b. c")
    #expect(bad.code == 2 && bad.diagnostics.contains("bad.srx:2:1: "), "\(bad.diagnostics)")
  }
}
