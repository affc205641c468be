import Foundation
import Testing
import Tumen
import TumenModel

@Suite struct `A workspace` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let workspace: Workspace

  init() throws {
    workspace = Workspace(Configuration(memories: [folder.appendingPathComponent("memory.db").path]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let table = folder.appendingPathComponent("table.tsv")
    try Data("en\tru\tko-KR\nThe bridge is open\tМост открыт\t다리가 열렸다\n".utf8).write(to: table)
    try workspace.importUnits(from: table.path)
  }

  @Test(arguments: [
    ("a.tmx", true), ("a.jsonl", true), ("a.tsv", false),
  ])
  func `says which texts it does not keep as they are empty`(name: String, isSaid: Bool) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let tmx = """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ru"><seg>а</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>b</seg></tuv><tuv xml:lang="ru"><seg>б</seg></tuv><tuv xml:lang="ko"><seg/></tuv></tu></body></tmx>
      """
    let lines = "{\"en\":\"a\",\"ru\":\"а\"}\n\n{\"en\":\"b\",\"ru\":\"б\",\"ko\":\"\"}\n"
    let text = ["a.tmx": tmx, "a.jsonl": lines, "a.tsv": "en\tru\tko\na\tа\t\nb\tб\t\n"][name] ?? ""
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    let answer = try workspace.importUnits(from: file.path)
    let said = "texts that are empty have no place in a memory (1, the first in line 3)"
    #expect(answer.stored == 2 && answer.remark == (isSaid ? said : nil), "\(answer.remark ?? "")")
  }

  /// Four forms as KDE has them in Russian, where three are customary.
  @Test func `gives a catalogue back with its rule of plural forms`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let rule =
      "nplurals=4; plural=(n==1 ? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    let messages = """
      #. How many.
      #, c-format
      msgctxt "list"
      msgid "%1 file"
      msgid_plural "%1 files"
      msgstr[0] "%1 файл"
      msgstr[1] "%1 файла"
      msgstr[2] "%1 файлов"
      msgstr[3] "Один файл"

      msgid "Open"
      msgstr "Открыть"

      """
    let file = folder.appendingPathComponent("a.po")
    try Data("msgid \"\"\nmsgstr \"Language: ru\\nPlural-Forms: \(rule)\\n\"\n\n\(messages)".utf8).write(to: file)
    let memory = folder.appendingPathComponent("catalogue.db").path
    let own = Workspace(Configuration(memories: [memory]))
    #expect(try own.importUnits(from: file.path).stored == 5)
    var bytes: [UInt8] = []
    let remark = try own.export(.memory, as: .po, options: .init(languages: [.english, .russian])) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"Plural-Forms: \(rule)\\n\"") && text.hasSuffix("\n\n" + messages), "\(text)")
    #expect(remark == nil, "\(remark ?? "")")
  }

  @Test(arguments: [(true, "a.xlf", true), (false, "a.xlf", false), (true, "a.tsv", false), (false, "a.tbx", true)])
  func `imports concepts from XLIFF where a glossary takes them`(hasGlossary: Bool, name: String, expected: Bool) throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = [
      "a.xlf": "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\"/>",
      "a.tsv": "en\tru\na\tа\n", "a.tbx": "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\"/>",
    ]
    let file = folder.appendingPathComponent(name)
    try Data((texts[name] ?? "").utf8).write(to: file)
    #expect(try workspace.holdsConcepts(file.path, hasGlossary: hasGlossary) == expected)
  }

  @Test func `gives several tasks at once the answers that it gives to one`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    @Sendable func answers() throws -> [String] {
      [
        try workspace.lookup("두만강").json, try workspace.terms(in: "река Туманная", language: .russian).json,
        try workspace.matches(for: "The bridge is closed", from: .english, to: .russian).json,
        try workspace.matches(for: "다리가 닫혔다", from: .korean, to: .english, options: .init(minimumScore: 50)).json,
        try workspace.transliterations(of: "박태성", from: .koreanNorth, to: .russian).map(\.json).joined(),
      ]
    }
    // A workspace of its own opens everything under the hands of eight tasks at once.
    let fresh = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { try answers() } }
      return try await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(fresh == [try answers()])
  }

  @Test func `finds what was imported after the first query`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      try workspace.matches(for: "The gate is open", from: .english, to: .russian).matches.map(\.score.printed) == [75])
    let more = folder.appendingPathComponent("more.tsv")
    try Data("en\tru\nThe gate is open\tВорота открыты\n".utf8).write(to: more)
    try workspace.importUnits(from: more.path)
    #expect(try workspace.matches(for: "The gate is open", from: .english, to: .russian).matches.first?.kind == .exact)
  }

  @Test func `asks the file that is there now, and the memories that are there at all`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func found(_ workspace: Workspace) throws -> String? {
      try workspace.matches(for: "The bridge is open", from: .english, to: .russian).matches.first?.target.text
    }
    let path = workspace.configuration.memories[0].path
    #expect(try found(workspace) == "Мост открыт")
    let other = Workspace(Configuration(memories: [folder.appendingPathComponent("other.db").path]))
    let table = folder.appendingPathComponent("other.tsv")
    try Data("en\tru\nThe bridge is open\tМост открылся\n".utf8).write(to: table)
    try other.importUnits(from: table.path)
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    try FileManager.default.copyItem(atPath: other.configuration.memories[0].path, toPath: path)
    #expect(try found(workspace) == "Мост открылся")
    let both = Workspace(Configuration(memories: [folder.appendingPathComponent("none.db").path, path]))
    #expect(try found(both) == "Мост открылся")
    let none = Workspace(Configuration(memories: [folder.appendingPathComponent("none.db").path]))
    #expect(throws: TumenError.self) { try found(none) }
  }

  @Test func `takes any number for a limit and a score`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for limit in [Int.min, -1, 0, Int.max] {
      let options = MatchOptions(minimumScore: limit == Int.max ? .nan : -1, limit: limit)
      let found = try workspace.matches(for: "The bridge is open", from: .english, to: .russian, options: options)
      #expect(found.matches.count == (limit > 0 ? 1 : 0))
    }
    #expect(NameList(["Kim"]).matches(for: "Kim", limit: -1).isEmpty)
  }

  @Test func `finds a file that allows fewer than no characters in order`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let table = folder.appendingPathComponent("limits.tsv")
    try Data("en\tru\tmax-length\nOpen\tОткрыть\t-5\nClose\tЗакрыть\t3\n".utf8).write(to: table)
    var findings: [FindingAnswer] = []
    try workspace.check([table.path]) { findings.append($0) }
    #expect(findings.filter { $0.finding.rule == "length-limit" }.map(\.finding.line) == [3])
  }

  @Test func `reads the nearest configuration, its paths relative to it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(Configuration.fileName)
    try Data("languages: [en, ko-KP]\nglossaries: [shipped, a/b.yaml]\nmemories: [m.db]\n".utf8).write(to: file)
    let inner = folder.appendingPathComponent("one/two")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let found = try Configuration.nearest(to: inner.path)
    #expect(found.languages == [.english, .koreanNorth])
    #expect(found.glossaries == [.shipped, .file(folder.appendingPathComponent("a/b.yaml").path)])
    #expect(found.memories.map(\.path) == [folder.appendingPathComponent("m.db").path])
    try Data(Configuration.template.utf8).write(to: file)
    #expect(try Configuration(file: file.path).glossaries == [.shipped])
  }

  @Test(arguments: ["# nothing yet\n", "", "\n# nothing\n\n# yet\n"])
  func `takes a configuration that holds nothing but comments for an empty one`(text: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(Configuration.fileName)
    try Data(text.utf8).write(to: file)
    let found = try Configuration(file: file.path)
    try Data("{}".utf8).write(to: file)
    let empty = try Configuration(file: file.path)
    #expect(found.languages == empty.languages && found.glossaries == empty.glossaries)
    #expect(found.memories == empty.memories)
  }

  @Test func `goes by way of a third language where no unit has both`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func add(_ table: String) throws {
      let file = folder.appendingPathComponent("more.tsv")
      try Data(table.utf8).write(to: file)
      try workspace.importUnits(from: file.path)
    }
    try add("en\tfr\nThe road is closed.\tLa route est fermée.\n")
    try add("en\tru\nThe road is closed.\tДорога закрыта.\n")
    let french = try LanguageTag("fr")
    let found = try workspace.matches(for: "La route est fermée.", from: french, to: .russian).matches
    #expect(found.map(\.kind) == [.pivot] && found.map(\.score.printed) == [90])
    #expect(found.first?.target.text == "Дорога закрыта." && found.first?.source.text == "La route est fermée.")
    #expect(found.first?.pivot?.text == "The road is closed." && found.first?.pivot?.language == .english)
    #expect(found.first?.penalties.map(\.points) == [10])
    // Where there is a unit with both languages, nobody goes round.
    try add("fr\tru\nLa route est fermée.\tПуть закрыт.\n")
    let direct = try workspace.matches(for: "La route est fermée.", from: french, to: .russian).matches
    #expect(direct.map(\.kind) == [.exact] && direct.first?.target.text == "Путь закрыт.")
    #expect(try workspace.matches(for: "Rien de tout cela.", from: french, to: .russian).matches.isEmpty)
  }

  @Test(arguments: [
    ("Паром вёз 900 пассажиров.", 850, "나룻배에 손님 900명이 탔다."), ("Паром вёз 850 пассажиров.", 700, "나룻배에 손님 850명이 탔다."),
    ("Паром вёз 900 пассажиров.", 700, "나룻배에 손님 900명이 탔다."), ("Паром вёз 850 пассажиров.", 850, nil),
    ("Паром не вёз 900 пассажиров.", 850, nil), ("Паром вёз 850 новых пассажиров.", 700, "나룻배에 손님 850명이 탔다."),
    ("Паром не вёз 850 пассажиров.", 700, nil),
  ])
  func `carries over by way of a third language what is certain at both steps`(
    query: String, known: Int, expected: String?
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for table in [
      "ru\ten\nПаром вёз 850 пассажиров.\tThe ferry carried 850 passengers.\n",
      "en\tko\nThe ferry carried \(known) passengers.\t나룻배에 손님 \(known)명이 탔다.\n",
    ] {
      let file = folder.appendingPathComponent("more.tsv")
      try Data(table.utf8).write(to: file)
      try workspace.importUnits(from: file.path)
    }
    let options = MatchOptions(minimumScore: 40)
    let found = try #require(
      try workspace.matches(for: query, from: .russian, to: .korean, options: options).matches.first)
    #expect(found.kind == .pivot && found.repaired?.target == expected)
  }

  @Test func `takes points off units by what their files say of them`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let table = folder.appendingPathComponent("units.tsv")
    try Data("The gate is shut.\tВорота закрыты.\tdraft\nThe gate is shut.\tВорота затворены.\tfinal\n".utf8)
      .write(to: table)
    try workspace.importUnits(from: table.path, columns: "en,ru,status=prop")
    let file = folder.appendingPathComponent(Configuration.fileName)
    try Data(
      """
      memories: [memory.db]
      penalties:
        - where: ["property:status=draft"]
          reason: not reviewed
          points: 3

      """.utf8
    ).write(to: file)
    let careful = Workspace(try Configuration(file: file.path))
    let found = try careful.matches(for: "The gate is shut.", from: .english, to: .russian).matches
    #expect(found.map(\.score.printed) == [100, 97])
    #expect(found.map(\.target.text) == ["Ворота затворены.", "Ворота закрыты."])
    #expect(found.last?.penalties == [Penalty("not reviewed", points: 3)])
    // The threshold is tested after the penalties, and no better unit is lost for them.
    let strict = try careful.matches(
      for: "The gate is shut.", from: .english, to: .russian, options: .init(minimumScore: 98, limit: 1)
    ).matches
    #expect(strict.map(\.target.text) == ["Ворота затворены."])
  }

  @Test(arguments: [
    ("- where: [status]\n    reason: x\n    points: 1", "is no condition"),
    ("- where: [language=ru]\n    points: 1", "reason"),
    ("- where: [language=ru]\n    reason: x\n    points: -1", "no number of points"),
  ])
  func `refuses a penalty that says nothing`(entry: String, message: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(Configuration.fileName)
    try Data("penalties:\n  \(entry)\n".utf8).write(to: file)
    let error = #expect(throws: TumenError.self) { try Configuration(file: file.path) }
    #expect(error?.description.contains(message) == true)
  }
}
