import Testing
import TumenModel

@testable import TumenChecks

@Suite struct `The settings of a check` {
  private let spoilt = [
    translation("about 850 m", "около 580 м", file: "a/b.tsv"),
    translation("Name:", "Имя", file: "a/b.tsv", unit: "2", line: 2),
  ]

  @Test func `take the level of a rule from the profile, the rules and the path, the later over the earlier`() throws {
    var settings = CheckSettings()
    #expect(try findings(spoilt, settings).map(\.severity) == [.error, .warning])
    settings.levels = ["number-mismatch": .note, "end-mark": .off]
    #expect(try findings(spoilt, settings).map(\.severity) == [.note])
    settings.paths = [.init(files: GlobPattern("a/*.tsv"), levels: ["number-mismatch": .warning])]
    #expect(try findings(spoilt, settings).map(\.severity) == [.warning])
    settings.paths = [.init(files: GlobPattern("c/*.tsv"), levels: ["number-mismatch": .off])]
    #expect(try findings(spoilt, settings).map(\.severity) == [.note])
  }

  @Test(arguments: [
    (CheckProfile.publishing, Severity.note, Severity.warning), (.software, .note, .note),
    (.strict, .warning, .warning),
  ])
  func `take a common word alone, or in a program, for one of another sense`(
    profile: CheckProfile, alone: Severity, beside: Severity
  ) throws {
    var settings = CheckSettings()
    settings.profile = profile
    let rows = [
      translation("Open the harbour", "Откройте порт"),
      translation("Open the harbour of Vladivostok", "Откройте порт Владивостока", unit: "2", line: 2),
    ]
    let found = try findings(rows, settings).filter { $0.rule == "missing-term" }
    #expect(found.map(\.severity) == [alone, beside])
    settings.levels = ["missing-term": .error]
    #expect(try findings(rows, settings).filter { $0.rule == "missing-term" }.map(\.severity) == [.error, .error])
  }

  @Test func `take a term in capitals before a word in capitals for a part of a name`() throws {
    let rows = [
      translation("Join the Road Bridge Grid", "Вступайте в сеть"),
      translation("The Road Bridge is open.", "Путь открыт.", unit: "2", line: 2),
    ]
    let found = try findings(rows).filter { $0.rule == "missing-term" }
    #expect(found.map(\.severity) == [.note, .warning])
  }

  @Test func `make every rule of the strict profile a warning at least`() {
    for rule in RuleCatalogue.descriptions { #expect(CheckProfile.strict.level(of: rule) >= .warning, "\(rule.id)") }
  }

  @Test func `name each rule once, with hyphens, and say what it is about`() {
    let ids = RuleCatalogue.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in RuleCatalogue.descriptions {
      #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" } && !rule.category.isEmpty)
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
    }
  }

  @Test func `suppress findings by rule, file and unit`() throws {
    func left(_ rule: String?, _ file: String?, _ unit: String?) throws -> [String] {
      var settings = CheckSettings()
      settings.suppressions = [
        Suppression(
          rule: rule, file: file.map { GlobPattern($0) }, unit: unit, reason: "misprint",
          place: .init(file: "tumen.yaml"))
      ]
      return try findings(spoilt, settings).map(\.rule)
    }
    #expect(try left("number-mismatch", nil, nil) == ["end-mark"])
    #expect(try left(nil, "b.tsv", nil).isEmpty)
    #expect(try left(nil, "c.tsv", nil).count == 2)
    #expect(try left("end-mark", "*.tsv", "2") == ["number-mismatch"])
    #expect(try left("end-mark", "*.tsv", "1").count == 2)
  }

  @Test(arguments: ["", "  ", ".", " — "]) func `ask for a reason`(reason: String) throws {
    var settings = CheckSettings()
    settings.suppressions = [
      Suppression(rule: "end-mark", file: nil, unit: nil, reason: reason, place: .init(file: "tumen.yaml", line: 7))
    ]
    let found = try findings(spoilt, settings)
    #expect(found.map(\.rule) == ["suppression-without-reason", "number-mismatch"])
    #expect(found.first?.file == "tumen.yaml" && found.first?.line == 7)
  }

  @Test(arguments: [
    ("tumen-ignore: number-mismatch — the source has a misprint", [String]()),
    ("See below.\ntumen-ignore: end-mark, number-mismatch -- as agreed", []), ("tumen-ignore: all — a test", []),
    ("tumen-ignore: end-mark — as agreed", ["number-mismatch"]),
    ("tumen-ignore: number-mismatch", ["suppression-without-reason"]),
    ("tumen-ignore: number-mismatch — .", ["suppression-without-reason"]),
    ("ignore number-mismatch", ["number-mismatch"]),
    ("tumen-ignore number-mismatch — a misprint", ["malformed-suppression", "number-mismatch"]),
    ("tumen-ignore", ["malformed-suppression", "number-mismatch"]),
    ("TUMEN-IGNORE: all — all", ["malformed-suppression", "number-mismatch"]),
    ("tumen-ignore: the source has a misprint", ["malformed-suppression", "number-mismatch"]),
    ("tumen-ignore: no-such-rule — a misprint", ["malformed-suppression", "number-mismatch"]),
    ("tumen-ignore: no-such-rule", ["malformed-suppression", "number-mismatch"]),
    ("tumen-ignore: number-mismatch, no-such-rule — a misprint", ["malformed-suppression"]),
    ("tumen-ignore : number-mismatch — a misprint", []), ("tumen-ignored by all", ["number-mismatch"]),
  ])
  func `suppress findings by notes`(note: String, rules: [String]) throws {
    let row = translation(spoilt[0].source.text, spoilt[0].target.text, notes: [note])
    #expect(try findings([row]).map(\.rule) == rules)
  }

  @Test func `leave out what the baseline has, as often as it has it`() throws {
    var baseline = Baseline()
    for finding in try findings(spoilt) { baseline.add(finding) }
    let lines = baseline.text.split(separator: "\n").map(String.init)
    let read = try Baseline(lines: lines, file: "known.txt")
    #expect(read.count == 2)
    var moved = spoilt.map { row in
      translation(row.source.text, row.target.text, file: "elsewhere.tmx", unit: "x", line: row.line + 40)
    }
    #expect(try findings(moved, baseline: read).isEmpty)
    moved.append(moved[0])
    #expect(try findings(moved, baseline: read).map(\.rule) == ["number-mismatch"])
  }

  @Test func `knows several translations that differ in whichever order they come`() throws {
    let targets = ["Дорога открыта.", "Путь открыт.", "Трасса открыта."]
    func rows(_ order: [Int]) -> [Translation] {
      order.enumerated().map { place, number in
        translation("The road is open.", targets[number], file: "\(place).tsv", unit: "\(place)", line: place + 1)
      }
    }
    var baseline = Baseline()
    for finding in try findings(rows([0, 1, 2])) { baseline.add(finding) }
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0], [2, 2, 1, 1, 0]] {
      #expect(try findings(rows(order), baseline: baseline).isEmpty, "\(order)")
    }
    var two = Baseline()
    for finding in try findings(rows([0, 1])) { two.add(finding) }
    // One that is new is told once, wherever it comes.
    for order in [[0, 1, 2], [0, 2, 1], [2, 0, 1], [2, 1, 0], [2, 0, 0, 1]] {
      #expect(try findings(rows(order), baseline: two).map(\.rule) == ["inconsistent-target"], "\(order)")
    }
    #expect(try findings(rows([0, 2, 2, 1]), baseline: two).count == 2)
  }

  @Test(arguments: [[], ["odd"], ["# tumen baseline 1", "zz\t1"], ["# tumen baseline 1", "0123456789abcdef\t0"]])
  func `refuse what is no baseline`(lines: [String]) {
    #expect(throws: TumenError.self) { try Baseline(lines: lines, file: "known.txt") }
  }

  @Test func `may hold rules of the user's own`() throws {
    var settings = CheckSettings()
    settings.patterns = [
      .init(id: "figure", level: .error, source: #"Figure (\d+)"#, target: #"Рис\. \d+"#),
      .init(id: "given", languages: [.russian], avoid: "(?i)данн(ый|ая)", suggestion: "этот"),
    ]
    let rows = [
      translation("See Figure 5", "См. рисунок 5"), translation("See Figure 5", "См. Рис. 5", line: 2),
      translation("This road", "Данная дорога", line: 3), translation("This road", "Данная", to: .korean, line: 4),
    ]
    let found = try findings(rows, settings).filter { ["figure", "given"].contains($0.rule) }
    #expect(found.map(\.rule) == ["figure", "given"] && found.map(\.line) == [1, 3])
    #expect(found[0].severity == .error && found[0].sourceRange == 4..<12)
    #expect(found[1].targetRange == 0..<6 && found[1].suggestion == "этот")
    settings.levels = ["figure": .off]
    #expect(try findings(rows, settings).allSatisfy { $0.rule != "figure" })
    settings.patterns = [.init(id: "odd", avoid: "(")]
    #expect(throws: TumenError.self) { try findings(rows, settings) }
  }

  @Test func `know the date for titles`() throws {
    var settings = CheckSettings()
    let row = translation("Premier Pak Thae Song", "Премьер Пак Тхэ Сон")
    #expect(try findings([row], settings).isEmpty)
    settings.date = CalendarDate("2023-05-01")
    #expect(try findings([row], settings).map(\.rule) == ["outdated-title"])
    settings.date = CalendarDate("2025-05-01")
    #expect(try findings([row], settings).isEmpty)
  }
}

@Suite struct `A pattern for paths` {
  @Test(arguments: [
    ("*.tmx", "a/b.tmx", true), ("*.tmx", "b.tsv", false), ("a/*.tmx", "/x/a/b.tmx", true),
    ("a/*.tmx", "a/c/b.tmx", false),
    ("a/**", "x/a/c/b.tmx", true), ("a/**/b.tmx", "a/b.tmx", true), ("/a/*.tmx", "b/a/c.tmx", false),
    ("?.tsv", "a.tsv", true),
    ("?.tsv", "ab.tsv", false), ("*a*b*c", "xxaxxbxxcxc", true), ("a", "a/b", false), ("[a].tsv", "[a].tsv", true),
  ])
  func `matches whole parts of a path`(pattern: String, path: String, isMatch: Bool) {
    #expect(GlobPattern(pattern).matches(path) == isMatch)
  }

  @Test(arguments: [
    ("drafts/**", "/books/texts", "/books/texts/drafts", "a.tsv", true),
    ("drafts/**", "/books/texts", "/books/texts", "drafts/a.tsv", true),
    ("drafts/**", "/books/texts", "/", "/books/texts/drafts/b/a.tsv", true),
    ("drafts/**", "/books/texts", "/books/texts/notes", "../drafts/./a.tsv", true),
    // The folder of the settings may be called so itself.
    ("drafts/**", "/books/drafts", "/books/drafts", "a.tsv", false),
    ("drafts/**", "/books/drafts", "/", "/books/drafts/a.tsv", false),
    ("../drafts/*.tsv", "/books/settings", "/books", "drafts/a.tsv", true),
    ("drafts/*.tsv", "/books/settings", "/books", "drafts/a.tsv", true),
    ("/books/texts/*.tsv", "/books/texts", "/books", "texts/a.tsv", true),
    ("/texts/*.tsv", "/books/texts", "/books", "texts/a.tsv", false), ("a.tsv", "/books", "/", "work/b/a.tsv", true),
  ])
  func `is held against the place of a file from the folder of the settings`(
    pattern: String, settings: String, current: String, file: String, isMatch: Bool
  ) {
    var folders = SettingsFolders()
    (folders.settings, folders.current) = (settings, current)
    #expect(CheckedPath(file, from: folders).matches(GlobPattern(pattern)) == isMatch)
  }

  @Test func `is held against what was given where the settings are of no file`() {
    #expect(CheckedPath("b/a.tsv", from: SettingsFolders()).matches(GlobPattern("b/*.tsv")))
    #expect(CheckedPath("-", from: SettingsFolders()).relative == "-")
  }

  @Test func `takes no longer than its length asks for`() {
    let stars = String(repeating: "*a", count: 40) + "b"
    #expect(!GlobPattern(stars).matches(String(repeating: "a", count: 4000)))
  }
}
