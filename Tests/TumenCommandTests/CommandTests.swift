import Foundation
import Testing

private let memory = """
  <?xml version="1.0" encoding="UTF-8"?>
  <tmx version="1.4"><header srclang="en"/><body>
  <tu tuid="one" creationdate="20250430T090000Z" usagecount="3"><note>a note</note><prop type="subject">bridges</prop>
  <tuv xml:lang="en" creationid="ann"><seg>The bridge is 850 m long.</seg></tuv>
  <tuv xml:lang="ru"><seg>Длина моста — 850 м.</seg></tuv><tuv xml:lang="ko-KR"><seg>다리 길이는 850m이다.</seg></tuv></tu>
  <tu tuid="two"><tuv xml:lang="en"><seg>See <bpt i="1" x="1">&lt;b></bpt>the <hi type="t">new</hi> bridge<ept i="1">&lt;/b></ept><ph x="2">{name}</ph>.</seg></tuv>
  <tuv xml:lang="ru"><seg>Смотрите <bpt i="1" x="1">&lt;b></bpt><hi type="t">новый</hi> мост<ept i="1">&lt;/b></ept><ph x="2">{name}</ph>.</seg></tuv></tu>
  </body></tmx>
  """

@Suite struct `The command` {
  private let tumen: BuiltBinary

  init() throws {
    tumen = try BuiltBinary()
    try tumen.write("memory.tmx", memory)
  }

  @Test func `takes its arguments where there is no /proc`() throws {
    defer { tumen.clean() }
    func run(_ program: String, _ arguments: String...) throws -> BuiltBinary.Run {
      let hidden = "mount -t tmpfs none /proc && exec \"$0\" \"$@\""
      return try BuiltBinary.run(
        "/usr/bin/env", ["unshare", "--map-root-user", "--mount", "sh", "-c", hidden, program] + arguments,
        in: tumen.folder)
    }
    guard try run("true").code == 0 else { try Test.cancel("this machine lets nobody hide /proc") }
    #expect(try run(BuiltBinary.executable.path, "--version").output.hasPrefix("tumen 0."))
    let wrong = try run(BuiltBinary.executable.path, "match", "--nonsense")
    #expect(wrong.code == 2 && wrong.diagnostics.contains("--nonsense"))
  }

  @Test func `tells its version and explains each subcommand with examples`() throws {
    defer { tumen.clean() }
    #expect(try tumen.run("--version").output.hasPrefix("tumen 0."))
    let manual = try String(
      contentsOf: BuiltBinary.root.appendingPathComponent("Documentation/tumen.1"), encoding: .utf8)
    for name in [
      "init", "import", "export", "match", "lookup", "terms", "transliterate", "inflect", "check", "validate", "stats",
      "concordance", "deduplicate", "remove", "undo", "verify", "analyze", "pretranslate", "convert", "segment",
      "serve",
    ] {
      let help = try tumen.run(name, "--help")
      #expect(help.code == 0 && help.output.contains("tumen \(name)") && help.output.contains("Examples:"), "\(name)")
      // The manual page is made from the help (make manual) and has to keep up with it.
      for option in help.output.split(separator: " ").filter({ $0.hasPrefix("--") }) {
        let word = option.dropFirst(2).prefix { $0.isLetter || $0 == "-" }
        #expect(manual.contains("Fl -\(word)"), "\(name) --\(word)")
      }
    }
  }

  @Test func `proposes a glossary from aligned texts`() throws {
    defer { tumen.clean() }
    let rows = (1...4).map { "Press the start key \($0 == 1 ? "once" : "again").\tНажмите кнопку пуска." }
    try tumen.write("keys.tsv", "en\tru\n" + rows.joined(separator: "\n") + "\nThe lamp is red.\tЛампа красная.\n")
    let written = try tumen.run("glossary", "extract", "keys.tsv", "--languages", "en,ru", "--output", "new.yaml")
    #expect(written.code == 0 && written.output.isEmpty && written.diagnostics.contains("from 5 units"))
    #expect(try tumen.run("glossary", "list", "--glossary", "new.yaml").code == 0)
    let objects = try tumen.run("glossary", "extract", "keys.tsv", "--languages", "en,ru", "--json").objects
    #expect(!objects.isEmpty && objects.allSatisfy { $0["terms"] != nil && $0["score"] != nil })
    let nothing = try tumen.run(
      "glossary", "extract", "keys.tsv", "--languages", "en,ru", "--min-frequency", "9", "--quiet")
    #expect(nothing.code == 1 && nothing.output.isEmpty && nothing.diagnostics.isEmpty)
    #expect(try tumen.run("glossary", "extract", "-", "--languages", "en,ru").code == 2)
  }

  @Test(arguments: [
    [], ["nonsense"], ["match"], ["match", "a", "--source", "en"], ["match", "a", "--source", "xx", "--target", "ru"],
    ["match", "a", "--source", "en", "--target", "ru", "--limit", "0"], ["lookup"], ["lookup", "a", "--input", "b"],
    ["transliterate", "박", "--from", "ko", "--to", "ja"],
    ["transliterate", "박", "--from", "ko", "--to", "en", "--scheme", "x"],
    ["export", "memory", "--format", "docx"], ["import"], ["import", "memory.tmx", "--format", "docx"],
    ["check", "memory.tmx", "--format", "pdf"],
  ])
  func `answers wrong usage with 2 and a word of help`(arguments: [String]) throws {
    defer { tumen.clean() }
    let run = try tumen.run(arguments)
    if arguments.isEmpty {
      #expect(run.code == 0 && run.output.contains("USAGE"))
    } else {
      #expect(run.code == 2 && !run.diagnostics.isEmpty && run.output.isEmpty)
    }
  }

  @Test func `init writes a configuration that it reads again, and never over one`() throws {
    defer { tumen.clean() }
    #expect(try tumen.run("init").code == 0)
    #expect(try tumen.run("import", "memory.tmx").code == 0)
    #expect(try tumen.run("match", "The bridge is 850 m long.").code == 0)
    let before = try tumen.read("tumen.yaml")
    let again = try tumen.run("init")
    #expect(again.code == 2 && again.diagnostics.contains("there already"))
    #expect(try tumen.read("tumen.yaml") == before)
    try tumen.write("tumen.yaml", "langauges: [en]\n")
    let wrong = try tumen.run("stats")
    #expect(wrong.code == 2 && wrong.diagnostics.contains("tumen.yaml:1"))
  }

  @Test func `import adds up, and a second time changes nothing`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "table.tsv", "en\tru\nopen\tоткрыть\nopen\tоткрыть\nonly english\t\nthree\tfields\there\na\u{7}b\tв\n")
    let first = try #require(try tumen.run("import", "table.tsv", "--json").objects.first)
    #expect(
      Set(first.keys).isSuperset(of: ["file", "format", "read", "stored", "present", "rejected", "errors", "batch"]))
    #expect([first["read"], first["stored"], first["present"], first["rejected"]].map { $0 as? Int } == [5, 1, 1, 3])
    let lines = (first["errors"] as? [[String: Any]])?.map { $0["line"] as? Int }
    #expect(lines == [4, 5, 6])
    let before = try tumen.run("export", "memory", "--format", "tmx").output
    let second = try #require(try tumen.run("import", "table.tsv", "--json").objects.first)
    #expect(
      [second["read"], second["stored"], second["present"], second["rejected"]].map { $0 as? Int } == [5, 0, 2, 3])
    #expect(try tumen.run("export", "memory", "--format", "tmx").output == before)
  }

  @Test func `import reads a pipe once, whatever its path`() throws {
    defer { tumen.clean() }
    try tumen.write("table.tsv", "en\tru\nopen\tоткрыть\n")
    let run = try BuiltBinary.run(
      "/bin/sh", ["-c", "cat table.tsv | \"$0\" import /dev/stdin --json", BuiltBinary.executable.path],
      in: tumen.folder)
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(run.objects.first?["stored"] as? Int == 1)
  }

  @Test func `import takes named columns and compressed files as they are`() throws {
    defer { tumen.clean() }
    try tumen.write("rows.tsv", "open\tоткрыть\tx\tpkg\textra\nclose\tзакрыть\ty\tpkg\textra\n")
    for (tool, file) in [("gzip", "rows.tsv.gz"), ("xz", "rows.tsv.xz")] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [tool, "-k", "-f", tumen.folder.appendingPathComponent("rows.tsv").path]
      try process.run()
      process.waitUntilExit()
      let run = try tumen.run("import", file, "--languages", "en,ru,-,package=prop", "--memory", "\(tool).db", "--json")
      #expect(run.objects.first?["stored"] as? Int == 2, "\(run.diagnostics)")
      #expect((run.objects.first?["remark"] as? String)?.contains("1 column") == true)
      let exported = try tumen.run("export", "memory", "--format", "tmx", "--memory", "\(tool).db").output
      #expect(exported.contains("<prop type=\"package\">pkg</prop>"))
      // Cut in half, it is refused whole.
      let half = try Data(contentsOf: tumen.folder.appendingPathComponent(file))
      try tumen.write("half.\(file)", half.prefix(half.count / 2))
      #expect(try tumen.run("import", "half.\(file)", "--languages", "en,ru,-,-").code == 2)
    }
  }

  @Test func `export and import keep every attribute, note, property and code`() throws {
    defer { tumen.clean() }
    #expect(try tumen.run("import", "memory.tmx", "--memory", "a.db").code == 0)
    #expect(try tumen.run("export", "memory", "--format", "tmx", "--memory", "a.db", "--output", "out.tmx").code == 0)
    let out = try tumen.read("out.tmx")
    for part in [
      "tuid=\"one\"", "creationdate=\"20250430T090000Z\"", "usagecount=\"3\"", "<note>a note</note>",
      "<prop type=\"subject\">bridges</prop>", "creationid=\"ann\"", "<hi type=\"t\">new</hi>",
      "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>", "<ph x=\"2\">{name}</ph>",
    ] { #expect(out.contains(part), "\(part)") }
    #expect(try tumen.run("import", "out.tmx", "--memory", "a.db", "--json").objects.first?["present"] as? Int == 2)
    #expect(try tumen.run("import", "out.tmx", "--memory", "b.db").code == 0)
    #expect(try tumen.run("export", "memory", "--format", "tmx", "--memory", "b.db").output == out)
    let table = try tumen.run("export", "memory", "--format", "tsv", "--memory", "a.db")
    #expect(table.output.hasPrefix("id\ten\tko-KR\tru\none\tThe bridge") && table.diagnostics.contains("inline codes"))
  }

  @Test func `match shows what inline codes stand for, and words that are added apart from others`() throws {
    defer { tumen.clean() }
    _ = try tumen.run("import", "memory.tmx")
    let languages = ["--source", "en", "--target", "ru"]
    let shown = try tumen.run(["match", "See the long new bridge."] + languages)
    #expect(shown.output.contains("\n  See <b>the {+long+} <hi>new</hi> bridge</b>{name}.\n"), "\(shown.output)")
    #expect(shown.output.contains("\n  Смотрите <b><hi>новый</hi> мост</b>{name}.\n"))
    let run = try tumen.run(["match", "See the new bridge.", "--json"] + languages)
    let match = try #require((run.objects.first?["matches"] as? [[String: Any]])?.first)
    let codes = try #require(match["targetCodes"] as? [[String: Any]])
    #expect(codes.map { $0["content"] as? String ?? "" } == ["<b>", "", "", "</b>", "{name}"])
    #expect(codes.map { $0["position"] as? Int } == [9, 9, 14, 19, 19])
    #expect(codes.last?["kind"] as? String == "placeholder" && (match["sourceCodes"] as? [Any])?.count == 5)
    let plain = try tumen.run(["match", "The bridge is 850 m long.", "--json"] + languages)
    #expect(!plain.output.contains("Codes") && !plain.output.contains("codeDifferences"))
  }

  @Test func `match holds inline codes against each other, code by code`() throws {
    defer { tumen.clean() }
    _ = try tumen.run("import", "memory.tmx")
    let query = """
      {"text":"See the new bridge.","codes":[{"kind":"opening","position":4,"element":"bpt","content":"<b>"},\
      {"kind":"closing","position":18,"element":"ept","content":"</b>"},\
      {"kind":"placeholder","position":18,"element":"ph","content":"%s"}]}
      """
    try tumen.write("query.jsonl", query + "\n")
    let run = try tumen.run("match", "--input", "query.jsonl", "--json", "--source", "en", "--target", "ru")
    let match = try #require((run.objects.first?["matches"] as? [[String: Any]])?.first)
    let differences = try #require(match["codeDifferences"] as? [[String: Any]])
    #expect(differences.map { $0["op"] as? String } == ["equal", "inserted", "equal", "replaced"])
    #expect(differences.map { $0["query"] as? [Int] } == [[0, 1], [1, 1], [1, 2], [2, 3]])
    #expect(differences.map { $0["source"] as? [Int] } == [[0, 1], [1, 3], [3, 4], [4, 5]])
    let shown = try tumen.run("match", "See the new bridge.", "--source", "en", "--target", "ru")
    #expect(shown.output.contains("\n  codes: [-<b> <hi> </hi> </b> {name}-]\n"), "\(shown.output)")
  }

  @Test func `match tells where each of several targets of one source comes from`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "one.tmx",
      """
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="en" datatype="plaintext"/><body><tu changedate="20250430T090000Z" changeid="anna">\
      <tuv xml:lang="en"><seg>Open</seg></tuv><tuv xml:lang="ru"><seg>Открыть</seg></tuv></tu></body></tmx>
      """)
    try tumen.write("two.tsv", "en\tru\nOpen\tОткрыто\nClose\tЗакрыть\n")
    _ = try tumen.run("import", "one.tmx", "two.tsv")
    let languages = ["--source", "en", "--target", "ru"]
    let run = try tumen.run(["match", "Open", "--json"] + languages)
    let matches = try #require(run.objects.first?["matches"] as? [[String: Any]])
    let origins = matches.compactMap { $0["origin"] as? [String: String] }
    #expect(origins.count == 2 && origins.map { $0["file"] } == ["two.tsv", "one.tmx"])
    #expect(origins.last == ["file": "one.tmx", "author": "anna", "date": "2025-04-30"])
    #expect(try tumen.run(["match", "Open"] + languages).output.contains("\n  by anna on 2025-04-30 from one.tmx\n"))
    #expect(try !tumen.run(["match", "Close", "--json"] + languages).output.contains("origin"))
    let chosen = try tumen.run(["match", "Open", "--json", "--where", "file=one.tmx"] + languages)
    #expect(
      (chosen.objects.first?["matches"] as? [[String: Any]])?.compactMap { $0["target"] as? String } == ["Открыть"])
    #expect(try tumen.run(["match", "Open", "--where", "colour=red"] + languages).code == 2)
  }

  @Test func `a memory is exported in the languages that are asked for`() throws {
    defer { tumen.clean() }
    _ = try tumen.run("import", "memory.tmx")
    for format in ["tmx", "jsonl"] {
      let out = try tumen.run("export", "memory", "--format", format, "--languages", "ko,ru").output
      #expect(out.contains("Длина") && out.contains("다리") && !out.contains("The bridge"), "\(out)")
      let korean = try tumen.run("export", "memory", "--format", format, "--languages", "ko").output
      #expect(korean.contains("one") && !korean.contains("two"), "\(korean)")
    }
  }

  @Test func `match answers with the shape that scripts rely on`() throws {
    defer { tumen.clean() }
    _ = try tumen.run("import", "memory.tmx")
    let run = try tumen.run("match", "The bridge is 900 m long.", "--source", "en", "--target", "ru", "--json")
    let answer = try #require(run.objects.first)
    #expect(answer["query"] as? String == "The bridge is 900 m long.")
    #expect(answer["source"] as? String == "en" && answer["target"] as? String == "ru")
    let match = try #require((answer["matches"] as? [[String: Any]])?.first)
    #expect(match["score"] as? Int == 95 && match["kind"] as? String == "fuzzy" && match["unit"] as? String == "one")
    #expect(match["target"] as? String == "Длина моста — 850 м.")
    #expect(
      Set(match.keys).isSuperset(of: [
        "score", "kind", "source", "target", "unit", "memory", "differences", "penalties", "repaired", "terms",
      ]))
    let repaired = try #require(match["repaired"] as? [String: Any])
    #expect(repaired["target"] as? String == "Длина моста — 900 м.")
    let change = try #require((repaired["changes"] as? [[String: Any]])?.first)
    #expect(
      change["what"] as? String == "number" && change["from"] as? String == "850" && change["to"] as? String == "900")
    #expect(change["start"] as? Int == 14 && change["end"] as? Int == 17)
    let shown = try tumen.run("match", "The bridge is 900 m long.", "--source", "en", "--target", "ru")
    #expect(shown.output.contains("\n  Длина моста — [-850-]{+900+} м.\n"))
    let replaced = (match["differences"] as? [[String: Any]])?.first { $0["op"] as? String == "replaced" }
    #expect(replaced?["query"] as? [Int] == [14, 17] && replaced?["source"] as? [Int] == [14, 17])
    #expect(
      try tumen.run("match", "The bridge is 850 m long.", "--source", "en", "--target", "ru", "--json").output.contains(
        "\"kind\":\"exact\""))
    let none = try tumen.run("match", "nothing like it", "--source", "en", "--target", "ru", "--json")
    #expect(none.code == 1 && (none.objects.first?["matches"] as? [Any])?.isEmpty == true)
    // Codes are part of a segment: equal words alone are no exact match.
    let codes = try tumen.run("match", "See the new bridge.", "--source", "en", "--target", "ru", "--json")
    #expect(((codes.objects.first?["matches"] as? [[String: Any]])?.first?["score"] as? Int) == 99)
    // Neighbours make a match in context.
    let context = try tumen.run(
      "match", "The bridge is 850 m long.", "--source", "en", "--target", "ru", "--next", "See the new bridge.",
      "--json")
    #expect(((context.objects.first?["matches"] as? [[String: Any]])?.first?["score"] as? Int) == 101)
  }

  @Test func `match prints the same without its index`() throws {
    defer { tumen.clean() }
    let corpus = BuiltBinary.root.appendingPathComponent("Corpora/tumen-bridge.tmx").path
    _ = try tumen.run("import", corpus)
    for (text, source, target) in [
      ("The bridge will be 1 km long and two lanes wide.", "en", "ru"), ("Мост через реку", "ru", "ko-KR"),
      ("두만강 다리 건설이 시작됐다", "ko", "en"), ("!!!", "en", "ru"),
    ] {
      let arguments = [
        "match", text, "--source", source, "--target", target, "--min-score", "10", "--limit", "20", "--json",
      ]
      let (fast, slow) = (try tumen.run(arguments), try tumen.run(arguments + ["--exhaustive"]))
      #expect(fast.output == slow.output && fast.code == slow.code)
    }
  }

  @Test func `takes one query a line, in order`() throws {
    defer { tumen.clean() }
    try tumen.write("lines.txt", "두만강\r\n\n{\"text\":\"Khasan\"}\nunknown\n")
    let run = try tumen.run("lookup", "--input", "lines.txt")
    #expect(run.code == 0)
    #expect(run.objects.map { $0["query"] as? String } == ["두만강", "", "Khasan", "unknown"])
    #expect(run.objects.map { ($0["results"] as? [Any])?.isEmpty } == [false, true, false, true])
    #expect(try tumen.run("lookup", "--input", "-", input: "Расон\n").objects.count == 1)
    let texts = ["{count} files", "{} files", "{", "{}"]
    #expect(
      try tumen.run("lookup", "--input", "-", input: texts.joined(separator: "\n")).objects.map {
        $0["query"] as? String
      }
        == texts)
    #expect(try tumen.run("terms", "--language", "ru", "--input", "-", input: "Расон\n\n").objects.count == 2)
    let invalid = try tumen.run(["lookup", "--input", "-"], input: Data("a\n".utf8) + [0xFF, 0x0A])
    #expect(invalid.code == 2 && invalid.diagnostics.contains(":2:") && invalid.objects.count == 1)
    let broken = try tumen.run("lookup", "--input", "-", input: "{\"txt\":1}\n")
    #expect(broken.code == 2 && broken.diagnostics.contains(":1:"))
  }

  @Test func `a query of standard input is answered before the next one is asked`() throws {
    defer { tumen.clean() }
    let (process, questions, answers) = (Process(), Pipe(), Pipe())
    process.executableURL = BuiltBinary.executable
    process.arguments = ["lookup", "--input", "-"]
    process.currentDirectoryURL = tumen.folder
    (process.standardInput, process.standardOutput) = (questions, answers)
    try process.run()
    for query in ["두만강", "Расон"] {
      questions.fileHandleForWriting.write(Data((query + "\n").utf8))
      var line = Data()
      while let byte = try answers.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
      #expect(String(decoding: line, as: UTF8.self).contains(query))
    }
    try questions.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `the queries of a file are answered in their order up to one that cannot be read`() throws {
    defer { tumen.clean() }
    let texts = (1...3000).map { "Khasan \($0)" }
    try tumen.write("lines.txt", texts.joined(separator: "\n"))
    let run = try tumen.run("terms", "--language", "en", "--input", "lines.txt")
    #expect(run.code == 0 && run.objects.map { $0["text"] as? String } == texts)
    try tumen.write("broken.txt", (texts + ["{\"txt\":1}"] + texts).joined(separator: "\n"))
    let broken = try tumen.run("terms", "--language", "en", "--input", "broken.txt")
    #expect(broken.code == 2 && broken.diagnostics.contains(":3001:"))
    #expect(broken.objects.map { $0["text"] as? String } == texts)
  }

  @Test func `lookup of something unknown ends with 1 and still answers`() throws {
    defer { tumen.clean() }
    let run = try tumen.run("lookup", "Nobody Of That Name", "--json")
    #expect(run.code == 1 && run.objects.count == 1)
    #expect(run.objects.first?["query"] as? String == "Nobody Of That Name")
    #expect((run.objects.first?["results"] as? [Any])?.isEmpty == true)
    let misspelled = try tumen.run("lookup", "Mishutsin")
    #expect(misspelled.code == 1 && misspelled.diagnostics.contains("“Mishustin”"))
    #expect(try tumen.run("lookup", "Nobody Of That Name").output.isEmpty)
  }

  @Test func `terms counts Unicode scalars`() throws {
    defer { tumen.clean() }
    let run = try tumen.run("terms", "🇰🇵 e\u{301} 👩‍👩‍👧 박태성은 왔다", "--language", "ko-KP", "--json")
    let term = try #require((run.objects.first?["terms"] as? [[String: Any]])?.first)
    #expect(term["start"] as? Int == 12 && term["end"] as? Int == 15 && term["text"] as? String == "박태성")
    #expect(term["concept"] as? String == "pak-thae-song" && term["how"] as? String == "inflected")
    #expect(Set(term.keys).isSuperset(of: ["start", "end", "text", "concept", "term", "how", "status"]))
    #expect(try tumen.run("terms", "nothing here", "--language", "en").code == 0)
  }

  @Test func `transliterate answers with its scheme, and every scheme when asked`() throws {
    defer { tumen.clean() }
    let run = try tumen.run("transliterate", "박태성", "--from", "ko-KP", "--to", "en", "--json")
    let answer = try #require(run.objects.first)
    #expect(answer["result"] as? String == "Pak Thae Song" && answer["scheme"] as? String == "kcna")
    #expect(
      Set(answer.keys).isSuperset(of: ["text", "from", "to", "scheme", "result", "certain", "candidates", "unknown"]))
    let all = try tumen.run("transliterate", "박태성", "--from", "ko-KR", "--to", "en", "--all", "--json").objects
    #expect(all.first?["scheme"] as? String == "rr" && all.count >= 3)
  }

  @Test func `transliterate ranks candidates where no rules lead`() throws {
    defer { tumen.clean() }
    let answer = try #require(
      try tumen.run("transliterate", "Pak Thae Won", "--from", "en", "--to", "ko-KP", "--json").objects.first)
    #expect(answer["result"] as? String == "박태원" && answer["certain"] as? Bool == false)
    let candidates = try #require(answer["candidates"] as? [[String: Any]])
    #expect(candidates.count > 1 && candidates.allSatisfy { $0["text"] is String && $0["score"] is Int })
    let lines = try tumen.run("transliterate", "Pak Thae Song", "--from", "en", "--to", "ko-KP").output
    #expect(lines.contains("candidates") && lines.contains("박태성"))
  }

  @Test func `transliterate takes a name from the glossary first`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "names.yaml",
      "concepts:\n  - id: plyush\n    kind: person\n    terms:\n      ru: [Михайло Плющ]\n      en: [Mike Plyush]\n")
    let arguments = ["transliterate", "Михайло Плющ", "--from", "ru", "--to", "en", "--json"]
    let answer = try #require(try tumen.run(arguments + ["--glossary", "names.yaml"]).objects.first)
    #expect(answer["result"] as? String == "Mike Plyush" && answer["certain"] as? Bool == true)
    let candidates = (answer["candidates"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(candidates == ["Mike Plyush", "Mikhailo Plyushch"])
    let without = try #require(try tumen.run(arguments).objects.first)
    #expect(without["result"] as? String == "Mikhailo Plyushch")
    let scheme = try tumen.run(arguments + ["--glossary", "names.yaml", "--scheme", "bgn"]).objects.first
    #expect((scheme?["result"] as? String)?.hasPrefix("Mike") == false)
  }

  @Test func `transliterate takes an admitted name too, and of a surname the surname alone`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "names.yaml",
      """
      concepts:
        - id: orlova
          kind: person
          terms:
            ru: [Вера Орлова, {text: Орлова, status: admitted}]
            en: [Vera Orlov, {text: Wera Orlowa, status: admitted}, {text: Orlov, status: admitted}]
      """)
    func result(_ name: String) throws -> String? {
      try tumen.run(
        "transliterate", name, "--from", "en", "--to", "ru", "--json", "--glossary", "names.yaml"
      ).objects.first?["result"] as? String
    }
    #expect(try result("Wera Orlowa") == "Вера Орлова")
    #expect(try result("Orlov") == "Орлова")
  }

  @Test func `inflect knows organisations, terms and plurals, and what is not certain`() throws {
    defer { tumen.clean() }
    func answer(_ arguments: String...) throws -> [String: Any] {
      try tumen.run(["inflect", "--language", "ru", "--json"] + arguments).objects.first ?? [:]
    }
    let union = try answer("ЕАЭС", "--kind", "organization")
    #expect(union["indeclinable"] as? Bool == true && union["certain"] as? Bool == true)
    let talks = try answer("переговоры на высшем уровне", "--kind", "term")
    #expect(talks["certain"] as? Bool == true)
    let ponds = try answer("Белые пруды", "--kind", "place")
    let forms = try #require(ponds["forms"] as? [[String: Any]])
    #expect(forms[1]["text"] as? String == "Белых прудов" && forms[1]["number"] as? String == "plural")
    #expect(try answer("Лиён Чхоль")["certain"] as? Bool == false)
  }

  @Test func `inflect declines, adds particles, and says what is not declined`() throws {
    defer { tumen.clean() }
    let russian = try #require(try tumen.run("inflect", "Пак Тхэ Сон", "--language", "ru", "--json").objects.first)
    let forms = try #require(russian["forms"] as? [[String: Any]])
    #expect(
      forms.map { $0["case"] as? String } == [
        "nominative", "genitive", "dative", "accusative", "instrumental", "prepositional",
      ])
    #expect(forms[4]["text"] as? String == "Пак Тхэ Соном" && forms[4]["number"] as? String == "singular")
    #expect(russian["indeclinable"] as? Bool == false && russian["language"] as? String == "ru")
    let korean = try #require(try tumen.run("inflect", "두만강", "--language", "ko", "--json").objects.first)
    let particles = try #require(korean["forms"] as? [[String: Any]])
    #expect(particles.contains { $0["particle"] as? String == "을/를" && $0["text"] as? String == "두만강을" })
    #expect(try tumen.run("inflect", "Юн Чон Хо", "--language", "ru").output.hasPrefix("(not declined)"))
    #expect(
      try tumen.run("inflect", "Юн", "--language", "ru", "--gender", "female", "--json").output.contains(
        "\"indeclinable\":true"))
    try tumen.write("names.txt", "Расон\n\nСочи\n")
    let answers = try tumen.run("inflect", "--language", "ru", "--kind", "place", "--input", "names.txt").objects
    #expect(answers.map { ($0["forms"] as? [Any])?.count } == [6, 0, 6])
    #expect(try tumen.run("inflect", "x", "--language", "fr").code == 2)
    #expect(try tumen.run("inflect", "x", "--language", "ru", "--kind", "thing").code == 2)
  }

  @Test func `glossary lint is content with the shipped glossary and finds what is planted`() throws {
    defer { tumen.clean() }
    let shipped = try tumen.run("glossary", "lint")
    #expect(shipped.code == 0 && shipped.output == "no findings\n")
    try tumen.write(
      "names.yaml",
      """
      concepts:
        - id: pak
          kind: person
          terms: {en: Pak Thae Dong, ru: Пак Тхэ Сон, ko: 박태성}
        - id: bridge
          kind: term
          terms: {ru: м\u{006F}ст}
      """)
    let run = try tumen.run("glossary", "lint", "names.yaml", "--json")
    #expect(run.code == 1)
    #expect(run.objects.map { $0["rule"] as? String } == ["suspicious-name", "mixed-script"])
    #expect(run.objects.map { $0["line"] as? Int } == [2, 5])
    #expect(run.objects[0]["suggestion"] as? String == "Pak Thae Song" && run.objects[0]["language"] as? String == "en")
    #expect(try tumen.run("glossary", "lint", "missing.yaml").code == 2)
  }

  @Test func `glossary lists, shows and counts concepts`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "names.yaml",
      """
      sources: {s: {title: t}}
      concepts:
        - id: pak
          kind: person
          subject: Politics
          terms: {en: {text: Pak Thae Song, source: s}, ko: 박태성}
        - id: bridge
          kind: term
          terms: {en: [bridge, span], ru: {text: мост, derived: translation}}
      """)
    let glossary = ["--glossary", "names.yaml"]
    #expect(
      try tumen.run("glossary", "list", glossary[0], glossary[1]).output
        == "pak     Pak Thae Song · 박태성\nbridge  bridge · мост\n")
    let persons = try tumen.run(
      "glossary", "list", "--kind", "person", "--subject", "politics", "--json", glossary[0], glossary[1])
    #expect(persons.objects.map { $0["concept"] as? String } == ["pak"])
    #expect(try tumen.run("glossary", "list", "--language", "fr", glossary[0], glossary[1]).code == 1)
    let shown = try #require(try tumen.run("glossary", "show", "pak", "--json", glossary[0], glossary[1]).objects.first)
    #expect(Set((shown["terms"] as? [String: Any] ?? [:]).keys) == ["en", "ko-KP", "ko-KR"])
    #expect(try tumen.run("glossary", "show", "pak", "nobody", glossary[0], glossary[1]).code == 1)
    let absent = try tumen.run("glossary", "show", "nobody", "--json", glossary[0], glossary[1])
    let answer = try #require(absent.objects.first)
    #expect(
      absent.code == 1 && answer["concept"] as? String == "nobody"
        && (answer["terms"] as? [String: Any])?.isEmpty == true)
    let counts = try #require(try tumen.run("glossary", "stats", "--json", glossary[0], glossary[1]).objects.first)
    #expect(
      counts["concepts"] as? Int == 2
        && counts["covered"] as? [String: Int] == ["en": 2, "ru": 1, "ko-KP": 1, "ko-KR": 1])
    #expect(counts["origins"] as? [String: Int] == ["source": 1, "derived": 1, "none": 3])
    #expect(try tumen.run("lookup", "bridge", "--kind", "person", glossary[0], glossary[1]).code == 1)
    #expect(try tumen.run("lookup", "bridge", "--kind", "term", glossary[0], glossary[1]).code == 0)
  }

  @Test func `lookup says how a form leads to its concept`() throws {
    defer { tumen.clean() }
    for (query, how) in [("Пака Тхэ Сона", "inflected"), ("박태성동지께서", "inflected"), ("Rasonn", "fuzzy")] {
      let results = try #require(try tumen.run("lookup", query, "--json").objects.first?["results"] as? [[String: Any]])
      #expect((results.first?["matched"] as? [String: Any])?["how"] as? String == how, "\(query)")
    }
    #expect(try tumen.run("lookup", "John Smith").code == 1)
  }

  @Test func `check finds what is planted, and nothing else`() throws {
    defer { tumen.clean() }
    let draft = BuiltBinary.root.appendingPathComponent("Documentation/examples/draft.tsv").path
    let run = try tumen.run("check", draft, "--json")
    #expect(run.code == 1)
    #expect(
      run.objects.map { $0["rule"] as? String } == [
        "number-mismatch", "forbidden-term", "missing-term", "inline-code-mismatch", "inconsistent-target",
        "untranslated",
      ])
    let first = try #require(run.objects.first)
    #expect(first["unit"] as? String == "1" && first["line"] as? Int == 2 && first["language"] as? String == "ru")
    #expect(first["sourceStart"] as? Int == 46 && first["sourceEnd"] as? Int == 49)
    #expect(
      Set(first.keys).isSuperset(of: [
        "rule", "severity", "file", "unit", "line", "language", "message", "source", "target", "start", "end",
        "suggestion", "fingerprint", "sourceLanguage", "sourceStart", "sourceEnd",
      ]))
    #expect(try tumen.run("check", draft, "--format", "json").output == run.output)
    try tumen.write("warn.tsv", "en\tru\nThe bridge over the Tumen River\tНечто над рекой Туманной\n")
    #expect(try tumen.run("check", "warn.tsv").code == 1)
    #expect(try tumen.run("check", "warn.tsv", "--fail-on", "error").code == 0)
    try tumen.write("fine.tsv", "en\tru\nThe bridge\tМост\n")
    #expect(try tumen.run("check", "fine.tsv", "--json").output.isEmpty)
    // 2 wins over 1.
    #expect(try tumen.run("check", "missing.tsv", "warn.tsv").code == 2)
    #expect(
      try tumen.run("check", "missing.tsv", "--json").objects.map { $0["rule"] as? String } == ["unreadable-file"])
  }

  @Test func `finds nothing in the shipped corpora but what the glossary leaves open`() throws {
    defer { tumen.clean() }
    for name in ["tumen-bridge.tmx", "tumen-bridge-kp.tmx"] {
      let run = try tumen.run("check", BuiltBinary.root.appendingPathComponent("Corpora/\(name)").path, "--json")
      #expect(run.code == 0, "\(run.output)")
    }
  }

  @Test func `colours its output only where they are wanted`() throws {
    defer { tumen.clean() }
    #expect(try !tumen.run("lookup", "두만강").output.contains("\u{1B}["))
    #expect(try tumen.run("lookup", "두만강", "--color", "always").output.contains("\u{1B}["))
    #expect(try !tumen.run("lookup", "두만강", "--color", "never").output.contains("\u{1B}["))
  }

  @Test func `concepts are added to a glossary without touching what stands there`() throws {
    defer { tumen.clean() }
    let ours = "# ours\nconcepts:\n  # the first\n  - id: span\n    kind: term\n    terms: {en: span}\n"
    try tumen.write("ours.yaml", ours)
    try tumen.write("more.tsv", "id\ten\tru\tsource\npier\tpier\tопора\tHandbook, p. 3\nspan\tother\tдругое\t\n")
    let run = try tumen.run("import", "more.tsv", "--as", "concepts", "--glossary", "ours.yaml", "--json")
    #expect(run.code == 0)
    let answer = try #require(run.objects.first)
    #expect(
      [answer["read"], answer["stored"], answer["present"], answer["rejected"]].map { $0 as? Int } == [2, 1, 0, 1])
    let written = try tumen.read("ours.yaml")
    #expect(written.contains("  # the first\n  - id: span\n    kind: term\n    terms: {en: span}\n"))
    #expect(try tumen.run("lookup", "опора", "--glossary", "ours.yaml").code == 0)
    let exported = try tumen.run("export", "glossary", "--format", "yaml", "--glossary", "ours.yaml").output
    #expect(exported.contains("Handbook, p. 3"))
  }
}

/// Every person of the shipped glossary by the names that its articles print.
private let names: [(String, [String])] = [
  ("pak-thae-song", ["Pak Thae Song", "Пак Тхэ Сон", "박태성"]),
  ("jong-myong-su", ["Jong Myong Su", "Чон Мён Су", "정명수"]),
  ("yun-jong-ho", ["Yun Jong Ho", "Юн Чон Хо", "윤정호"]),
  ("kim-kyong-jun", ["Kim Kyong Jun", "Ким Гён Джун", "김경준"]),
  ("sin-chang-il", ["Sin Chang Il", "Син Чхан Иль", "신창일"]),
  ("jo-sok-chol", ["Jo Sok Chol", "Чо Сок Чхоль", "조석철"]),
  ("kim-jong-gyu", ["Kim Jong Gyu", "Ким Чон Гю", "김정규"]),
  ("kim-jong-un", ["Kim Jong Un", "Ким Чен Ын", "김정은"]),
  ("vladimir-putin", ["Vladimir Putin", "Владимир Путин", "뿌찐", "푸틴"]),
  ("mikhail-mishustin", ["Mikhail Mishustin", "Михаил Мишустин", "미슈스찐", "미하일 미슈스틴"]),
  ("yuri-trutnev", ["Yuri Trutnev", "Юрий Трутнев", "유리 트루트네프"]),
  ("alexander-kozlov", ["Alexander Kozlov", "Александр Козлов", "알렉산드르 코즐로프"]),
  ("roman-starovoit", ["Roman Starovoit", "Роман Старовойт", "로만 스타로보이트"]),
  ("alexei-chekunkov", ["Alexei Chekunkov", "Алексей Чекунков", "알렉세이 체쿤코프"]),
  ("oleg-kozhemyako", ["Oleg Kozhemyako", "Олег Кожемяко", "올레그 코제먀코"]),
  ("alexander-matsegora", ["Alexander Matsegora", "Александр Мацегора", "알렉싼드르 마쩨고라", "알렉산드르 마체고라"]),
  ("oleg-kosheev", ["Oleg Kosheev", "Олег Кощеев", "올레그 코셰예프"]),
  ("konstantin-asmolov", ["Konstantin Asmolov", "Константин Асмолов", "콘스탄틴 아스몰로프"]),
]

@Suite struct `Lookup in the shipped glossary` {
  @Test(arguments: ["zzqx", "ggxx"]) func `takes no short name for a misspelled one`(text: String) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    let run = try tumen.run("lookup", text, "--json")
    #expect(run.code == 1 && (run.objects.first?["results"] as? [Any])?.isEmpty == true, "\(run.output)")
  }

  @Test(arguments: names)
  func `finds each person by the name in each language`(concept: String, forms: [String]) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    for form in forms + forms.map({ $0.uppercased() }) {
      let run = try tumen.run("lookup", form, "--json")
      let results = run.objects.first?["results"] as? [[String: Any]]
      #expect(run.code == 0 && results?.first?["concept"] as? String == concept, "\(form)")
    }
  }
}
