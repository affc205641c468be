import Foundation
import Testing

/// A memory of four units, one of them with codes.
private let memory = """
  <tmx version="1.4"><header srclang="en"/><body>
  <tu tuid="1"><tuv xml:lang="en"><seg>The bridge is open.</seg></tuv><tuv xml:lang="ru"><seg>Мост открыт.</seg></tuv></tu>
  <tu tuid="2"><tuv xml:lang="en"><seg>The pier is 40 m long.</seg></tuv><tuv xml:lang="ru"><seg>Длина причала — 40 м.</seg></tuv></tu>
  <tu tuid="3"><tuv xml:lang="en"><seg>Press <bpt i="1">&lt;b></bpt>Start<ept i="1">&lt;/b></ept> now.</seg></tuv><tuv
   xml:lang="ru"><seg>Нажмите <bpt i="1">&lt;b></bpt>Пуск<ept i="1">&lt;/b></ept> сейчас.</seg></tuv></tu>
  <tu tuid="4"><tuv xml:lang="en"><seg>Press Start now.</seg></tuv><tuv xml:lang="ru"><seg>Нажмите Пуск сейчас.</seg></tuv></tu>
  </body></tmx>
  """

private let document = """
  <?xml version="1.0"?>
  <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru">
   <file id="f"><!-- kept -->
    <unit id="a"><segment><source>The bridge is open.</source></segment></unit>
    <unit id="b"><segment id="s" state="translated"><source>The bridge is closed.</source><target>Мост закрыт.</target></segment></unit>
    <unit id="c"><originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData><segment><source>Press <pc
     id="1" dataRefStart="d1" dataRefEnd="d2">Start</pc> now.</source></segment></unit>
    <unit id="d" translate="no"><segment><source>The bridge is open.</source></segment></unit>
    <unit id="e"><segment><source>The pier is 45 m long.</source></segment></unit>
   </file>
  </xliff>

  """

@Suite struct `XLIFF on the command line` {
  private func prepared() throws -> BuiltBinary {
    let binary = try BuiltBinary()
    try binary.write("memory.tmx", memory)
    try binary.write("a.xlf", document)
    #expect(try binary.run("import", "memory.tmx", "--memory", "m.db").code == 0)
    return binary
  }

  @Test func `is filled in from the memory, and nothing else changes`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    let run = try binary.run("pretranslate", "a.xlf", "b.xlf", "--memory", "m.db", "--json")
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(run.objects.first?["units"] as? Int == 5 && run.objects.first?["missing"] as? Int == 3)
    #expect(run.objects.first?["translated"] as? Int == 2)
    let expected =
      document
      .replacing(
        "<unit id=\"a\"><segment><source>The bridge is open.</source>",
        with:
          "<unit id=\"a\"><segment state=\"translated\"><source>The bridge is open.</source><target>Мост открыт.</target>"
      )
      .replacing(
        "</originalData><segment>", with: "</originalData><segment state=\"translated\">"
      )
      .replacing(
        "</pc> now.</source>",
        with:
          "</pc> now.</source><target>Нажмите <pc\n   id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">Пуск</pc> сейчас.</target>"
      )
    #expect(try binary.read("b.xlf") == expected)
    #expect(try binary.run("validate", "b.xlf").code == 0)
    let fuzzy = try binary.run("pretranslate", "a.xlf", "c.xlf", "--memory", "m.db", "--min-score", "60", "--json")
    #expect(fuzzy.objects.first?["translated"] as? Int == 3)
    #expect(try binary.read("c.xlf").contains("state=\"initial\" subState=\"tumen:match-"))
    #expect(try binary.run("validate", "c.xlf").code == 0)
  }

  @Test func `gets no fuzzy match that would cost it inline codes`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    // The last unit has the same words as one of the memory, and a code that this has not.
    try binary.write(
      "a.xlf",
      document.replacing(
        "<source>The pier is 45 m long.</source>", with: "<source>The pier is <ph id=\"1\"/>40 m long.</source>"))
    let run = try binary.run("pretranslate", "a.xlf", "b.xlf", "--memory", "m.db", "--min-score", "60")
    #expect(run.diagnostics.contains("2 of 3 missing translations filled in"))
    #expect(run.diagnostics.contains("1 unit(s) stay empty, as their fuzzy match would cost them inline codes"))
    #expect(try binary.read("b.xlf").contains("<ph id=\"1\"/>40 m long.</source></segment>"))
  }

  @Test func `takes matches, in its own place and elsewhere`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    let run = try binary.run("match", "--into", "a.xlf", "--output", "b.xlf", "--memory", "m.db", "--json")
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(run.objects.first?["units"] as? Int == 4 && run.objects.first?["matched"] as? Int == 4)
    #expect(try binary.read("a.xlf") == document)
    let proposed = try binary.read("b.xlf")
    #expect(proposed.contains("<mtc:match ref=\"#s1\" type=\"tm\" similarity=\"100\" origin=\"m.db\">"))
    #expect(try binary.run("validate", "b.xlf").code == 0)
    let again = try binary.run("match", "--into", "b.xlf", "--memory", "m.db", "--json")
    #expect(again.objects.first?["written"] as? Int == 0)
    #expect(try binary.read("b.xlf") == proposed)
  }

  @Test func `takes matches into the language of the command where it names none`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    try binary.write(
      "none.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="en" datatype="po"
       original="a.po"><body><trans-unit id="u"><source>The bridge is closed.</source><target>Мост</target></trans-unit>
      </body></file></xliff>
      """)
    let refused = try binary.run("match", "--into", "none.xlf", "--memory", "m.db", "--output", "out.xlf")
    #expect(refused.code != 0)
    let run = try binary.run(
      "match", "--into", "none.xlf", "--target", "ru", "--memory", "m.db", "--output", "out.xlf", "--json")
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(run.objects.first?["written"] as? Int ?? 0 > 0)
    #expect(try !binary.read("out.xlf").contains("target-language"))
    #expect(
      try binary.run("pretranslate", "none.xlf", "out.xlf", "--target", "ru", "--memory", "m.db").code == 0)
    #expect(try binary.read("out.xlf").contains("target-language=\"ru\""))
  }

  @Test func `is imported, checked and analysed`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    let imported = try binary.run("import", "a.xlf", "--memory", "other.db", "--json")
    #expect(imported.objects.first?["stored"] as? Int == 1 && imported.objects.first?["rejected"] as? Int == 4)
    #expect(imported.objects.first?["format"] as? String == "xliff")
    try binary.write("bad.xlf", document.replacing("Мост закрыт.", with: "Мост 5 закрыт."))
    let checked = try binary.run("check", "bad.xlf", "--json")
    #expect(checked.objects.contains { $0["rule"] as? String == "number-mismatch" && $0["unit"] as? String == "b" })
    #expect(checked.objects.contains { $0["line"] as? Int == 5 })
    let analysed = try binary.run(
      "analyze", "a.xlf", "--source", "en", "--target", "ru", "--memory", "m.db", "--json")
    #expect(analysed.code == 0 && analysed.output.contains("\"100\""))
    // What is not to be translated is in no band.
    let bands = try #require(analysed.objects.first?["bands"] as? [[String: Any]])
    #expect(bands.reduce(0) { $0 + ($1["segments"] as? Int ?? 0) } == 4)
    #expect(analysed.objects.first?["untranslatable"] as? Int == 1)
    // The document names its languages.
    #expect(try binary.run("analyze", "a.xlf", "--memory", "m.db", "--json").output == analysed.output)
    #expect(try binary.run("analyze", "a.xlf", "--source", "ko", "--memory", "m.db").code == 2)
    try binary.write(
      "old.xlf",
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en" \
      target-language="ru" datatype="plaintext"><body><trans-unit id="1"><source>Open</source></trans-unit></body></file></xliff>
      """)
    #expect(try binary.run("analyze", "old.xlf", "--memory", "m.db").code == 0)
    let table = try binary.run("analyze", "a.xlf", "--source", "en", "--target", "ru", "--memory", "m.db")
    #expect(table.diagnostics.contains("1 segment(s) are left out"))
  }

  @Test func `is filled in file by file, each in its own language`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    let files = ["", " target-language=\"ru\"", " target-language=\"ko\""].map { target in
      """
      <file source-language="en"\(target) datatype="plaintext" original="a"><body><trans-unit id="1"><source>The bridge is \
      open.</source></trans-unit></body></file>

      """
    }
    let head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n"
    try binary.write("files.xlf", head + files.joined() + "</xliff>\n")
    let run = try binary.run("pretranslate", "files.xlf", "x.xlf", "--target", "ru", "--memory", "m.db")
    #expect(run.code == 0 && run.diagnostics.contains("1 unit(s) are in other languages"), "\(run.diagnostics)")
    let written = try binary.read("x.xlf")
    #expect(written.components(separatedBy: "<target state=\"translated\"").count == 3, "\(written)")
    #expect(written.components(separatedBy: "target-language=\"ru\"").count == 3)
    #expect(written.hasSuffix(files[2] + "</xliff>\n"))
    try FileManager.default.removeItem(atPath: binary.folder.path + "/x.xlf")
    #expect(try binary.run("pretranslate", "files.xlf", "x.xlf", "--target", "fr", "--memory", "m.db").code == 0)
  }

  @Test func `is converted from and into other formats`() throws {
    let binary = try prepared()
    defer { binary.clean() }
    let run = try binary.run("convert", "memory.tmx", "m.xlf", "--json")
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(run.objects.first?["written"] as? Int == 4 && run.objects.first?["to"] as? String == "xliff")
    #expect(try binary.run("validate", "m.xlf").code == 0)
    #expect(try binary.run("convert", "m.xlf", "back.tmx").code == 0)
    let imported = try binary.run("import", "back.tmx", "--memory", "back.db", "--json")
    #expect(imported.objects.first?["stored"] as? Int == 4)
    let match = try binary.run(
      "match", "Press Start now.", "--memory", "back.db", "--source", "en", "--target", "ru", "--json")
    #expect(match.output.contains("\"score\":10"))
    let exported = ["export", "memory", "--format", "xliff", "--memory", "m.db", "--output", "e.xlf"]
    #expect(try binary.run(exported + ["--languages", "en,ru"]).code == 0)
    #expect(try binary.run("validate", "e.xlf").code == 0)
    #expect(try binary.run(exported).code == 2)
    let table = try binary.run("convert", "a.xlf", "a.tsv")
    #expect(table.code == 0 && table.diagnostics.contains("inline codes"))
    #expect(try binary.read("a.tsv").hasPrefix("id\ten\tru\na\tThe bridge is open.\t\n"))
    try binary.write("terms.tsv", "en\tru\npier\tпричал\n")
    #expect(try binary.run("convert", "terms.tsv", "terms.yaml").code == 0)
    #expect(try binary.run("convert", "terms.yaml", "terms.tbx").code == 0)
    #expect(try binary.run("validate", "terms.tbx").code == 0)
  }

  @Test(arguments: [
    (["convert", "terms.yaml", "x.tmx"], "does not"), (["convert", "memory.tmx", "x.yaml"], "does not"),
    (["convert", "memory.tmx", "x"], "tells no format"), (["convert", "a.xlf", "a.xlf"], "cannot be the input"),
    (["match", "--into", "memory.tmx"], "no place for matches"),
    (["match", "text", "--into", "a.xlf"], "--into takes"),
    (["match", "text", "--output", "b.xlf", "--source", "en", "--target", "ru"], "belongs to --into"),
    (["pretranslate", "a.xlf", "x.xlf", "--target", "ko"], "is in ru, not in ko"),
    (["pretranslate", "none.xlf", "x.xlf"], "--target"), (["import", "broken.xlf"], "before all elements are closed"),
  ])
  func `refuses what cannot be, and writes nothing`(arguments: [String], message: String) throws {
    let binary = try prepared()
    defer { binary.clean() }
    try binary.write("terms.yaml", "concepts:\n  - id: pier\n    terms:\n      en: [pier]\n")
    try binary.write(
      "none.xlf", document.replacing(" trgLang=\"ru\"", with: "").replacing("<target>Мост закрыт.</target>", with: ""))
    try binary.write("broken.xlf", String(document.dropLast(20)))
    let run = try binary.run(arguments + (arguments[0] == "convert" ? [] : ["--memory", "m.db"]))
    #expect(run.code == 2 && run.diagnostics.contains(message), "\(run.diagnostics)")
    let left = try FileManager.default.contentsOfDirectory(atPath: binary.folder.path)
    #expect(!left.contains { $0.hasPrefix("x") || $0.hasSuffix(".part") }, "\(left)")
    #expect(try binary.read("a.xlf") == document)
  }
}
