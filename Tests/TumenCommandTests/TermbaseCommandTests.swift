import Foundation
import Testing

private let glossary = """
  concepts:
    - id: bridge
      kind: term
      definition: A way over water.
      relations: [{type: broader, concept: structure}]
      terms:
        en: [bridge, {text: brigde, status: forbidden}]
        ru: мост
        ko-KR: 다리
    - id: structure
      kind: term
      terms: {en: structure, ru: сооружение}
  """

private let violating = """
  <?xml version="1.0"?>
  <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
  <text><body><conceptEntry id="a"><descrip type="definition">x</descrip>
  <langSec xml:lang="en"><termSec><term></term></termSec></langSec></conceptEntry></body></text></tbx>
  """

@Suite struct `A termbase on the command line` {
  private let tumen: BuiltBinary

  init() throws {
    tumen = try BuiltBinary()
    try tumen.write("g.yaml", glossary)
  }

  private func export(_ options: String...) throws -> BuiltBinary.Run {
    try tumen.run(["export", "glossary", "--glossary", "g.yaml"] + options)
  }

  @Test(arguments: ["core", "min", "basic"], ["dca", "dct"])
  func `is exported in each dialect and style of TBX as validate wants it`(dialect: String, style: String) throws {
    defer { tumen.clean() }
    let run = try export("--format", "tbx", "--dialect", dialect, "--style", style, "--output", "g.tbx")
    #expect(run.code == 0 && run.diagnostics.contains("has no place for"))
    let text = try tumen.read("g.tbx")
    #expect(
      text.contains("type=\"TBX-\(dialect.capitalized)\" style=\"\(style)\"") && text.contains("<term>мост</term>"))
    let validation = try tumen.run("validate", "g.tbx")
    #expect(validation.code == 0 && validation.output == "no findings\n")
  }

  @Test func `goes through the tables and comes back`() throws {
    defer { tumen.clean() }
    for format in ["csv", "tsv", "tbx", "tbx-2"] {
      let name = format == "tbx-2" ? "back-2.tbx" : "back.\(format)"
      #expect(try export("--format", format, "--output", name).code == 0)
      let run = try tumen.run("import", name, "--as", "concepts", "--glossary", "\(format).yaml", "--json")
      #expect(run.objects.first?["stored"] as? Int == 2, "\(format): \(run.output)\(run.diagnostics)")
      let lookup = try tumen.run("lookup", "мост", "--glossary", "\(format).yaml", "--json")
      #expect(lookup.output.contains("\"concept\":\"bridge\""), "\(format)")
    }
    let pairs = [
      "omegat": "bridge\tмост\tA way over water.\n", "utx": "approved\tbridge", "weblate": "\"bridge\",\"мост\"",
    ]
    for (format, part) in pairs {
      #expect(try export("--format", format, "--languages", "en,ru").output.contains(part), "\(format)")
      let run = try export("--format", format)
      #expect(run.code == 2 && run.diagnostics.contains("--languages"), "\(format)")
    }
    #expect(
      try export("--format", "csv", "--languages", "ru,en").output.hasPrefix(
        "id,kind,subject,definition,note,status,source,ru,en\r\n"))
    #expect(try export("--format", "skos").output.contains("skos:broader <urn:tumen:concept:structure>"))
  }

  @Test(arguments: [
    ["--format", "tbx", "--dialect", "large"], ["--format", "tbx", "--style", "dcx"],
    ["--format", "csv", "--dialect", "min"], ["--format", "skos", "--languages", "en"], ["--format", "tmx"],
    ["--format", "csv", "--languages", "en,en"], ["--format", "omegat", "--languages", "en,ru,ko"],
    ["--format", "csv", "--languages", "english"],
  ])
  func `is not exported against its format's rules`(options: [String]) throws {
    defer { tumen.clean() }
    let run = try tumen.run(["export", "glossary", "--glossary", "g.yaml"] + options)
    #expect(run.code == 2 && run.output.isEmpty && !run.diagnostics.isEmpty)
  }

  @Test func `that breaks its rules is listed with lines and rules`() throws {
    defer { tumen.clean() }
    try tumen.write("v.tbx", violating)
    let run = try tumen.run("validate", "v.tbx")
    #expect(run.code == 1 && run.output.contains("4 (a)  error") && run.output.contains("unknown-category"))
    #expect(run.output.hasSuffix("2 errors\n"))
    let json = try tumen.run("validate", "v.tbx", "--json")
    #expect(json.code == 1 && json.objects.map { $0["rule"] as? String } == ["unknown-category", "empty-term"])
    #expect(json.objects.map { $0["line"] as? Int } == [4, 5])
    let keys = ["rule", "severity", "file", "unit", "line", "message", "fingerprint"]
    #expect(Set(json.objects[0].keys).isSuperset(of: keys))
  }

  @Test func `that cannot be validated ends with 2, and the other files are checked all the same`() throws {
    defer { tumen.clean() }
    try tumen.write("v.tbx", violating)
    try tumen.write("open.tbx", String(violating.dropLast(8)))
    let run = try tumen.run("validate", "missing.tbx", "open.tbx", "g.yaml", "v.tbx", "--json")
    #expect(run.code == 2 && run.objects.count == 2)
    for part in [
      "missing.tbx", "open.tbx:5",
      "g.yaml: a file of the format yaml cannot be validated; give an XLIFF, TMX, TBX or PO file",
    ] {
      #expect(run.diagnostics.contains(part), "\(run.diagnostics)")
    }
  }
}
