import Foundation
import Testing

/// Errors of the library name options of the command that was given.
@Suite struct `A mend` {
  private let tumen: BuiltBinary

  init() throws { tumen = try BuiltBinary() }

  @Test(arguments: [
    (["import", "bare.tsv"], "(--languages en,ru,…)"), (["import", "note.txt"], "(--languages en)"),
    (["glossary", "extract", "bare.tsv", "--languages", "en,ru"], "(--columns en,ru,…)"),
    (["export", "glossary", "--format", "omegat"], "(--languages en,ru)"),
    (["export", "glossary", "--format", "csv", "--dialect", "Min"], "(--format tbx)"),
    (["match", "bridge"], "(--source en)"), (["match", "bridge", "--source", "en"], "(--target ru)"),
    (["match", "--into", "bare.xlf", "--output", "b.xlf"], "(--source en --target ru)"),
    (["pretranslate", "bare.xlf", "b.xlf"], "(--languages en,ru)"),
    (["terms", "bridge"], "(--language en)"), (["segment", "note.txt"], "(--language en)"),
    (["remove"], "(--where language=ru and --where id=…)"), (["convert", "a.tsv", "b"], "(--to tmx)"),
    (["validate", "strange"], "(--format)"), (["import", "strange"], "(--format)"),
    (["import", "names.yaml"], "(--glossary FILE.yaml)"),
    (["stats", "--memory", "table.db"], "(--memory)"),
  ])
  func `names the option`(arguments: [String], end: String) throws {
    defer { tumen.clean() }
    try tumen.write("bare.tsv", "The bridge is open\tМост открыт\n")
    try tumen.write("a.tsv", "en\tru\nThe bridge is open\tМост открыт\n")
    try tumen.write(
      "bare.xlf",
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" source-language="en" datatype="plaintext"><body>
      <trans-unit id="1"><source>The bridge is open</source><target>Мост открыт</target></trans-unit>
      </body></file></xliff>
      """)
    try tumen.write("note.txt", "The bridge is open\n")
    try tumen.write("strange", "<?xml version=\"1.0\"?><strange/>")
    try tumen.write("names.yaml", "concepts: []\n")
    try tumen.write("table.db", String(repeating: "no database ", count: 1000))
    let run = try tumen.run(arguments)
    #expect(run.code == 2)
    #expect(run.diagnostics.hasSuffix(end + "\n"), "\(run.diagnostics)")
  }

  @Test(arguments: [
    ["inflect", "Сольбит", "--language", "ru", "--variants", "--kind", "organization"],
    ["transliterate", "박태성", "--from", "ko", "--to", "en", "--scheme", "mr", "--all"],
  ])
  func `is asked for where options contradict each other`(arguments: [String]) throws {
    defer { tumen.clean() }
    #expect(try tumen.run(arguments).code == 2)
  }
}
