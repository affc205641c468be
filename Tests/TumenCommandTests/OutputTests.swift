import Foundation
import Testing

@Suite struct `What commands write` {
  private let tumen: BuiltBinary

  init() throws {
    tumen = try BuiltBinary()
    try tumen.write("units.tsv", "en\tru\nOpen the door\tОткрыть дверь\nYes\tДа\n")
    #expect(try tumen.run("import", "units.tsv", "--memory", "m.db").code == 0)
  }

  /// Runs the command behind a shell, which leads its streams elsewhere.
  private func shell(_ script: String) throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      "/bin/bash", ["-c", script], in: tumen.folder, environment: ["TUMEN": BuiltBinary.executable.path])
  }

  @Test(arguments: [
    "match 'Open the door' --memory m.db --source en --target ru --json", "lookup Пхеньян", "--help",
    "export memory --memory m.db --format tmx", "export glossary --format yaml",
  ]) func `is missed aloud where the device takes no more`(command: String) throws {
    defer { tumen.clean() }
    let run = try shell("$TUMEN \(command) > /dev/full")
    #expect(run.code == 2 && run.diagnostics.contains("the output cannot be written"), "\(run.diagnostics.prefix(200))")
  }

  @Test(arguments: [
    "export memory --memory m.db --format tmx --output m.db", "convert units.tsv m.db --to csv",
    "convert units.tsv link.tsv --to csv", "pretranslate units.tsv link.tsv --source en --target ru --memory m.db",
    "export glossary --format csv --glossary g.yaml --output g.yaml", "check units.tsv --write-baseline units.tsv",
    "extract units.tsv --languages en,ru --output link.tsv",
  ]) func `goes over nothing that is read, by whatever name`(command: String) throws {
    defer { tumen.clean() }
    try tumen.write("g.yaml", "concepts:\n  - id: one\n    kind: term\n    terms:\n      en: one\n      ru: один\n")
    let folder = tumen.folder
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("link.tsv"), withDestinationURL: folder.appendingPathComponent("units.tsv"))
    let names = ["m.db", "units.tsv", "g.yaml"]
    func contents() throws -> [Data] { try names.map { try Data(contentsOf: folder.appendingPathComponent($0)) } }
    let before = try contents()
    let run = try tumen.run(command.split(separator: " ").map(String.init))
    #expect(run.code == 2, "\(run.output) \(run.diagnostics)")
    #expect(try contents() == before)
  }

  @Test func `goes to the file that a link names, though it is not there yet`() throws {
    defer { tumen.clean() }
    let files = FileManager.default
    func path(_ name: String) -> String { tumen.folder.appendingPathComponent(name).path }
    try files.createDirectory(atPath: path("inner"), withIntermediateDirectories: false)
    try files.createSymbolicLink(atPath: path("first.csv"), withDestinationPath: "inner/second.csv")
    try files.createSymbolicLink(atPath: path("inner/second.csv"), withDestinationPath: "third.csv")
    for output in ["plain.csv", "first.csv"] {
      let run = try tumen.run("convert", "units.tsv", output)
      #expect(run.code == 0, "\(run.diagnostics)")
    }
    #expect(try files.destinationOfSymbolicLink(atPath: path("first.csv")) == "inner/second.csv")
    #expect(try files.destinationOfSymbolicLink(atPath: path("inner/second.csv")) == "third.csv")
    func mode(_ name: String) throws -> Int? {
      try files.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }
    #expect(try mode("inner/third.csv") == mode("plain.csv") && mode("plain.csv") != 0o777)
    #expect(try tumen.read("inner/third.csv") == tumen.read("plain.csv"))
  }

  /// A unit whose text would clear the screen, by an escape sequence or by the one character that stands for its beginning.
  @Test func `does nothing to a terminal, and is otherwise as the file has it`() throws {
    defer { tumen.clean() }
    try tumen.write(
      "c.tmx",
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Close \u{9B}2J it\u{7F}</seg></tuv>
      <tuv xml:lang="ru"><seg>Закрыть</seg></tuv></tu></body></tmx>
      """)
    #expect(try tumen.run("import", "c.tmx", "--memory", "c.db").code == 0)
    let ask = "$TUMEN concordance Close --memory c.db"
    let onTerminal = try shell("script -qec \"\(ask) --color always\" /dev/null < /dev/null").output
    #expect(onTerminal.contains("\u{1B}[4;31mClose\u{1B}[0m ⟨U+009B⟩2J it⟨U+007F⟩"), "\(onTerminal)")
    #expect(!onTerminal.unicodeScalars.contains("\u{9B}"))
    #expect(try shell(ask).output.contains(" \u{9B}2J it\u{7F}"))
    let json = try shell("script -qec \"\(ask) --json\" /dev/null < /dev/null").output
    #expect(json.unicodeScalars.contains("\u{9B}") && !json.contains("U+009B"), "\(json)")
  }

  @Test func `is counted on the terminal where it goes elsewhere and is large`() throws {
    defer { tumen.clean() }
    let units = (0..<2).map {
      "{\"en\":\"a\($0)\",\"ru\":\"б\",\"note\":\"\(String(repeating: "n", count: 6_000_000))\"}\n"
    }
    try tumen.write("n.jsonl", units.joined())
    #expect(try tumen.run("import", "n.jsonl", "--memory", "n.db").code == 0)
    let export = "$TUMEN export memory --memory n.db --format jsonl"
    let shown = try shell("script -qec \"\(export) > n.out\" /dev/null < /dev/null").output
    #expect(shown.contains("standard output: 12 MB"), "\(shown)")
    let quiet = try shell("script -qec \"\(export) --quiet > n.out\" /dev/null < /dev/null").output
    #expect(quiet.isEmpty, "\(quiet)")
  }

  @Test func `goes through a link into the file behind it, and straight into a pipe`() throws {
    defer { tumen.clean() }
    try tumen.write("real.tmx", "old")
    let run = try shell(
      """
      ln -s real.tmx link.tmx && $TUMEN export memory --memory m.db --format tmx --output link.tmx && test -L link.tmx || exit 3
      mkfifo pipe
      $TUMEN export memory --memory m.db --format tmx --output pipe & cmp pipe real.tmx && wait $! && test -p pipe
      """)
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(try tumen.read("real.tmx").contains("Открыть дверь"))
  }

  // The command waits for the rest of what it reads when it is killed, by the one signal that nobody can hold off.
  @Test func `leaves nothing unfinished behind when it is killed`() throws {
    defer { tumen.clean() }
    let run = try shell(
      """
      mkdir out && mkfifo pipe
      $TUMEN convert pipe out/new.jsonl --format tsv --languages en,ru &
      exec 3> pipe
      yes $'bridge\\tмост' | head -50000 >&3
      kill -KILL $! ; wait $!
      exec 3>&-
      ls -A out
      """)
    #expect(run.output.isEmpty, "\(run.output)")
  }

  @Test func `stands nowhere beside a memory that may only be read`() throws {
    defer { tumen.clean() }
    try tumen.write("tumen.yaml", "memories:\n  - {path: m.db, read-only: true}\n")
    let run = try tumen.run(
      ["match", "Open the doors", "--source", "en", "--target", "ru"],
      environment: ["XDG_CACHE_HOME": tumen.folder.appendingPathComponent("cache").path])
    #expect(run.code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: tumen.folder.path)
    #expect(!names.contains { $0.hasSuffix(".index") }, "\(names)")
  }

  @Test func `keeps what several imports add to one glossary at a time`() throws {
    defer { tumen.clean() }
    try tumen.write("g.yaml", "concepts:\n  - id: one\n    kind: term\n    terms:\n      en: one\n      ru: один\n")
    for number in 1...6 { try tumen.write("c\(number).tsv", "id\ten\tru\nc\(number)\tword\(number)\tслово\(number)\n") }
    let run = try shell(
      """
      for n in 1 2 3 4 5 6; do $TUMEN import c$n.tsv --as concepts --glossary g.yaml & jobs="$jobs $!"; done
      for job in $jobs; do wait $job || exit 1; done
      """)
    #expect(run.code == 0, "\(run.diagnostics)")
    let listed = try tumen.run("glossary", "list", "--glossary", "g.yaml", "--json").objects
    #expect(Set(listed.compactMap { $0["concept"] as? String }).count == 7)
  }

  @Test func `of a glossary that comes by a pipe is all of it`() throws {
    defer { tumen.clean() }
    try tumen.write("g.yaml", "concepts:\n  - id: gate\n    kind: term\n    terms:\n      en: gate\n      ru: ворота\n")
    let run = try shell("$TUMEN lookup gate --glossary <(cat g.yaml) --json")
    #expect(run.code == 0 && run.output.contains("ворота"), "\(run.diagnostics)")
  }

  @Test func `is help on commands that there are`() throws {
    defer { tumen.clean() }
    #expect(try tumen.run("help", "glossary", "lint").output.contains("tumen glossary lint"))
    let run = try tumen.run("help", "glossary", "nosuch")
    #expect(run.code == 2 && run.diagnostics.contains("no command “nosuch”"))
  }

  @Test func `is no empty export where there is no memory`() throws {
    defer { tumen.clean() }
    try tumen.write("tumen.yaml", "memories: []\n")
    let run = try tumen.run("export", "memory", "--format", "tmx")
    #expect(run.code == 2 && run.output.isEmpty && run.diagnostics.contains("no memory is configured"))
  }
}

@Suite struct `A pre-translation by the command` {
  @Test func `takes each segment in the context of the one before it, translated or not`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write(
      "m.tsv", "en\tru\nOpen the door?\tОткрыть дверь?\nYes\tДа, открыть\nDelete it?\tУдалить?\nYes\tДа, удалить\n")
    #expect(try tumen.run("import", "m.tsv", "--memory", "m.db").code == 0)
    try tumen.write("in.tsv", "en\tru\nOpen the door?\t\nDelete it?\tУдалить?\nYes\t\n")
    let run = try tumen.run(
      "pretranslate", "in.tsv", "out.tsv", "--source", "en", "--target", "ru", "--memory", "m.db", "--json")
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(try tumen.read("out.tsv").contains("Yes\tДа, удалить"))
  }

  @Test func `loses nothing of standard input`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("m.tsv", "en\tru\nline\tстрока\n")
    #expect(try tumen.run("import", "m.tsv", "--memory", "m.db").code == 0)
    let rows = (1...9000).map { "row number \($0)\tстрока номер \($0)\n" }.joined()
    let run = try tumen.run(
      ["pretranslate", "-", "out.tsv", "--source", "en", "--target", "ru", "--languages", "en,ru", "--memory", "m.db"],
      input: Data(rows.utf8))
    #expect(run.code == 0, "\(run.diagnostics)")
    #expect(try tumen.read("out.tsv").contains("row number 9000\t"))
    #expect(try tumen.read("out.tsv").contains("row number 1\t"))
  }
}
