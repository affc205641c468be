import Foundation
import Testing

private let memory = """
  <?xml version="1.0" encoding="UTF-8"?>
  <tmx version="1.4"><header srclang="en"/><body>
  <tu tuid="one" changedate="20240501T000000Z" creationid="ann"><note>n</note><prop type="status">draft</prop>
  <tuv xml:lang="en"><seg>The bridge is open.</seg></tuv><tuv xml:lang="ru"><seg>Мост открыт.</seg></tuv></tu>
  <tu tuid="two"><tuv xml:lang="en"><seg>Two bridges</seg></tuv><tuv xml:lang="ru"><seg>Два моста</seg></tuv></tu>
  <tu tuid="three"><tuv xml:lang="en"><seg>Two bridges</seg></tuv><tuv xml:lang="ru"><seg>Два моста</seg></tuv></tu>
  </body></tmx>
  """

@Suite struct `The care of a memory by commands` {
  private let tumen: BuiltBinary

  init() throws {
    tumen = try BuiltBinary()
    try tumen.write("memory.tmx", memory)
    #expect(try tumen.run("import", "memory.tmx", "--memory", "m.db").code == 0)
  }

  @Test func `concordance shows the phrase in context, and answers in JSON`() throws {
    defer { tumen.clean() }
    let shown = try tumen.run("concordance", "открыт мост", "--memory", "m.db")
    #expect(shown.code == 0 && shown.output == "one\n  ru  ⟦Мост⟧ ⟦открыт⟧.\n  en  The bridge is open.\n")
    let run = try tumen.run("concordance", "bridge", "--memory", "m.db", "--json", "--limit", "2")
    let hits = try #require(run.objects.first?["hits"] as? [[String: Any]])
    #expect(hits.map { $0["unit"] as? String } == ["three", "two"] && hits[0]["language"] as? String == "en")
    #expect(hits[0]["ranges"] as? [[Int]] == [[4, 11]] && hits[0]["other"] as? [String: String] == ["ru": "Два моста"])
    let none = try tumen.run("concordance", "nothing", "--memory", "m.db", "--json")
    #expect(none.code == 1 && none.output == "{\"hits\":[],\"query\":\"nothing\"}\n")
    #expect(try tumen.run("concordance", "bridge", "--language", "ru", "--memory", "m.db").code == 1)
    let lines = try tumen.run("concordance", "--input", "-", "--memory", "m.db", input: "bridge\n\nмостов\n")
    #expect(lines.code == 0 && lines.objects.map { ($0["hits"] as? [Any])?.count } == [3, 0, 3])
    #expect(try tumen.run("concordance", "bridge", "--memory", "none.db").code == 2)
  }

  @Test func `deduplicate and remove say what would go before they do it`() throws {
    defer { tumen.clean() }
    let memory = ["--memory", "m.db"]
    let plan = try tumen.run(["deduplicate"] + memory)
    #expect(plan.code == 0 && plan.output == "  two  for three\nm.db: 1 unit would go; --apply removes them\n")
    let done = try tumen.run(["deduplicate", "--apply", "--json"] + memory).objects.first
    #expect(done?["found"] as? Int == 1 && done?["removed"] as? Int == 1 && done?["batch"] is String)
    let planned = try tumen.run(["remove", "--where", "before=2025", "--json"] + memory).objects.first
    #expect(planned?["found"] as? Int == 1 && planned?["removed"] as? Int == 0)
    #expect(try tumen.run(["stats", "--json"] + memory).objects.first?["units"] as? Int == 2)
    #expect(
      try tumen.run(["remove", "--where", "id=one", "--apply"] + memory).output == "  one\nm.db: removed 1 unit\n")
    #expect(try tumen.run(["remove"] + memory).code == 2)
    #expect(try tumen.run(["remove", "--where", "colour=red"] + memory).code == 2)
    #expect(try tumen.run(["verify"] + memory).output == "m.db: 1 units, all whole\n")
  }

  @Test(arguments: [
    ["match", "four", "--source", "en", "--target", "ru"], ["concordance", "four"], ["stats"],
    ["analyze", "more.tsv", "--source", "en", "--target", "ru"],
    ["pretranslate", "more.tsv", "out.tsv", "--source", "en", "--target", "ru"],
  ])
  func `a memory that imports are going to make is said once while others answer, any other is an error`(
    command: [String]
  ) throws {
    defer { tumen.clean() }
    try tumen.write("more.tsv", "en\tru\nfour\t\nfour\t\n")
    let growing = try tumen.run(command + ["--memory", "new.db", "--memory", "m.db"])
    #expect(growing.code <= 1)
    #expect(
      growing.diagnostics.components(separatedBy: "new.db: there is no memory yet; the other ones answer\n").count == 2)
    let mistyped = try tumen.run(command + ["--memory", "m.db", "--memory", "new.db"])
    #expect(mistyped.code == 2 && mistyped.diagnostics.contains("new.db: there is no memory"))
  }

  @Test func `undo passes over an import that brought nothing, and Korean columns take either norm`() throws {
    defer { tumen.clean() }
    try tumen.write("more.tsv", "en\tko-KP\nfour\t넷\n")
    for _ in 0..<3 { #expect(try tumen.run("import", "more.tsv", "--memory", "m.db").code == 0) }
    let table = try tumen.run("export", "memory", "--format", "csv", "--languages", "en,ko", "--memory", "m.db").output
    #expect(table.contains("four,넷"), "\(table)")
    #expect(try tumen.run("undo", "--memory", "m.db", "--json").objects.first?["removed"] as? Int == 1)
  }

  @Test func `undo takes an import back, and what it replaced comes back`() throws {
    defer { tumen.clean() }
    let before = try tumen.run("export", "memory", "--format", "tsv", "--memory", "m.db").output
    try tumen.write("new.tsv", "id\ten\tru\none\tThe bridge is open.\tМост — открыт.\nfour\tfour\tчетыре\n")
    let run = try tumen.run("import", "new.tsv", "--duplicates", "overwrite", "--memory", "m.db", "--json")
    let answer = try #require(run.objects.first)
    #expect(
      [answer["read"], answer["stored"], answer["present"], answer["replaced"]].map { $0 as? Int } == [2, 2, 0, 1])
    #expect(
      try tumen.run("undo", "--memory", "m.db").output
        == "took back the import of new.tsv: removed 2 units, brought 1 back\n")
    let after = try tumen.run("export", "memory", "--format", "tsv", "--memory", "m.db").output
    #expect(Set(after.split(separator: "\n")) == Set(before.split(separator: "\n")))
    #expect(try tumen.run("undo", "zzz", "--memory", "m.db").code == 2)
    #expect(try tumen.run("import", "new.tsv", "--duplicates", "some", "--memory", "m.db").code == 2)
  }

  @Test func `import gives a unit whose id another one of its file has an id of its own, and says so`() throws {
    defer { tumen.clean() }
    try tumen.write("twice.tsv", "id\ten\tru\nx\tone\tодин\nx\ttwo\tдва\nx\tone\tодин\n")
    let refused = try tumen.run("import", "twice.tsv", "--duplicate-ids", "refuse", "--memory", "t.db")
    #expect(refused.code == 2 && refused.diagnostics.contains("twice.tsv:3: the id “x” was used for another unit"))
    let run = try tumen.run("import", "twice.tsv", "--memory", "t.db")
    #expect(run.code == 0 && run.output.contains("read 3 = stored 2 + already there 1"), "\(run.output)")
    #expect(
      run.diagnostics.contains("ids that another unit of the file has (1): the unit was stored under an id of its own"))
    // The second time the very same units are there already.
    let again = try tumen.run("import", "twice.tsv", "--memory", "t.db")
    #expect(again.output.contains("already there 3") && again.diagnostics.isEmpty)
    let table = try tumen.run("export", "memory", "--format", "tsv", "--memory", "t.db").output
    #expect(table.contains("x\tone") && table.contains("x\ttwo"))
  }

  @Test func `export writes a part of the memory without what is not wanted`() throws {
    defer { tumen.clean() }
    let run = try tumen.run(
      "export", "memory", "--format", "tmx", "--where", "property:status=draft", "--without", "users,notes", "--memory",
      "m.db")
    #expect(run.output.contains("tuid=\"one\"") && run.output.contains("draft") && !run.output.contains("two"))
    #expect(!run.output.contains("ann") && !run.output.contains("<note>"))
    #expect(try tumen.run("export", "memory", "--format", "tmx", "--without", "all", "--memory", "m.db").code == 2)
  }

  @Test func `stats counts by origin, date and quality when asked`() throws {
    defer { tumen.clean() }
    let plain = try #require(try tumen.run("stats", "--memory", "m.db", "--json").objects.first)
    #expect(Set(plain.keys) == ["units", "languages", "concepts", "terms"])
    let run = try tumen.run(
      "stats", "--by", "origin", "--by", "date", "--by", "quality", "--memory", "m.db", "--json")
    let census = try #require((run.objects.first?["memories"] as? [[String: Any]])?.first)
    #expect((census["imports"] as? [[String: Any]])?.first?["file"] as? String == "memory.tmx")
    #expect((census["months"] as? [String: Int])?["2024-05"] == 1)
    #expect((census["quality"] as? [String: Any])?["duplicates"] as? Int == 1)
    #expect(try tumen.run("stats", "--by", "origin", "--memory", "m.db").output.contains("memory.tmx  3"))
  }

  @Test func `a memory that is only asked stays as it is, byte by byte`() throws {
    defer { tumen.clean() }
    let memory = tumen.folder.appendingPathComponent("m.db")
    let before = try Data(contentsOf: memory)
    for question in [
      ["match", "Two bridges", "--source", "en", "--target", "ru"], ["concordance", "bridge"], ["stats"], ["verify"],
    ] {
      #expect(try tumen.run(question + ["--memory", "m.db"]).code == 0)
    }
    #expect(try Data(contentsOf: memory) == before)
  }

  @Test func `a memory that is configured read-only is asked, and never written`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "tumen.yaml", "memories:\n  - {path: m.db, penalty: 5, read-only: true}\n  - ours.db\n")
    #expect(try tumen.run("import", "memory.tmx").code == 0)
    #expect(try tumen.run("remove", "--where", "language=en", "--apply").output.contains("ours.db: removed 3"))
    #expect(try tumen.run("concordance", "bridge", "--json").objects.first?["hits"].map { ($0 as? [Any])?.count } == 3)
    try tumen.write("tumen.yaml", "memories: [{path: m.db, read-only: true}]\n")
    let refused = try tumen.run("import", "memory.tmx", "--memory", "m.db")
    #expect(refused.code == 2 && refused.diagnostics.contains("m.db: the memory is read-only; take “read-only” away"))
    try tumen.write("tumen.yaml", "memories: [{path: m.db, penalty: much}]\n")
    let wrong = try tumen.run("stats")
    #expect(wrong.code == 2 && wrong.diagnostics.contains("tumen.yaml:1"))
  }

  @Test(arguments: [1, 2_000, 40_000]) func `a killed import leaves the memory as it was`(rows: Int) throws {
    defer { tumen.clean() }
    let before = try tumen.run("export", "memory", "--format", "tmx", "--memory", "m.db").output
    let process = Process()
    process.executableURL = BuiltBinary.executable
    process.arguments = [
      "import", "-", "--format", "tsv", "--languages", "en,ru", "--memory", "m.db", "--quiet",
    ]
    process.currentDirectoryURL = tumen.folder
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    // A pipe holds less than these rows: when they are written the import is in the middle of them.
    let text = (0..<rows).map { "row \($0)\tстрока \($0)\n" }.joined()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(try tumen.run("verify", "--memory", "m.db").output == "m.db: 3 units, all whole\n")
    #expect(try tumen.run("export", "memory", "--format", "tmx", "--memory", "m.db").output == before)
    #expect(try tumen.run("import", "memory.tmx", "--memory", "m.db", "--json").objects.first?["present"] as? Int == 3)
  }
}
