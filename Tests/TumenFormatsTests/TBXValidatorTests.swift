import Foundation
import Testing
import TumenModel

@testable import TumenFormats

/// The text of a file in `Tests/Fixtures/TBX`.
private func fixture(_ name: String) throws -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try String(contentsOf: folder.appendingPathComponent("Fixtures/TBX/\(name)"), encoding: .utf8)
}

private func violations(_ text: String) throws -> [Finding] {
  try Validating.violations(in: ByteSource(bytes: Array(text.utf8), name: "t.tbx"))
}

/// A rule, the fixture that breaks it, what to put in place of what, and the line of the violation, counted from that of
/// the change.
private let faults: [(rule: String, file: String, old: String, new: String, line: Int)] = [
  // The root.
  ("missing-attribute", "basic-dca.tbx", " type=\"TBX-Basic\"", "", 0),
  ("missing-attribute", "basic-dca.tbx", " style=\"dca\"", "", 0),
  ("missing-attribute", "basic-2.tbx", "<martif type=\"TBX-Basic\" xml:lang=\"en\">", "<martif type=\"TBX-Basic\">", 0),
  ("unknown-style", "basic-dca.tbx", "style=\"dca\"", "style=\"dcx\"", 0),
  ("unknown-dialect", "basic-dca.tbx", "\"TBX-Basic\"", "\"TBX-Ours\"", 0),
  ("wrong-namespace", "core.tbx", "iso:30042:ed-2", "iso:30042:ed:3.0", 0),
  // Structure.
  ("unknown-element", "basic-dca.tbx", "<note>Ours.</note>", "<remark>Ours.</remark>", 0),
  ("unknown-element", "basic-dca.tbx", "<term>мост</term>", "<term>мост</term><langSec xml:lang='ko'/>", 0),
  (
    "misplaced-element", "basic-dca.tbx", "<admin type=\"source\">Handbook</admin>\n          </termSec>",
    "<admin type=\"source\">Handbook</admin><termNote type=\"partOfSpeech\">noun</termNote>\n          </termSec>", 0
  ),
  ("misplaced-element", "basic-2.tbx", "<term>Tumen Bridge</term>", "<note>x</note><term>Tumen Bridge</term>", 0),
  ("missing-element", "basic-dca.tbx", "<term>footbridge</term>", "", -1),
  (
    "missing-element", "basic-2.tbx",
    "<termGrp><term>мост</term><termNote type=\"grammaticalGender\">masculine</termNote></termGrp>", "", 0
  ),
  ("missing-element", "core.tbx", "<fileDesc><sourceDesc><p>Written by hand</p></sourceDesc></fileDesc>", "", 0),
  ("repeated-element", "basic-dca.tbx", "<term>мост</term>", "<term>мост</term><term>мостик</term>", 0),
  (
    "repeated-element", "core.tbx", "</body>",
    "</body><body><conceptEntry><langSec xml:lang='en'><termSec><term>x</term></termSec></langSec></conceptEntry></body>",
    0
  ),
  ("unexpected-text", "basic-dca.tbx", "<langSec xml:lang=\"ru\">", "<langSec xml:lang=\"ru\">text", 0),
  ("unexpected-text", "basic-dca.tbx", "<body>", "<body>text", 0),
  ("empty-term", "basic-dca.tbx", "<term>мост</term>", "<term> </term>", 0),
  ("unknown-attribute", "basic-dca.tbx", "<term>мост</term>", "<term lang=\"ru\">мост</term>", 0),
  ("unknown-attribute", "basic-dct.tbx", "<min:partOfSpeech>", "<min:partOfSpeech type=\"x\">", 0),
  // Data categories.
  ("unknown-category", "basic-dca.tbx", "\"termLocation\">menuItem", "\"usageNote\">menuItem", 0),
  (
    "unknown-category", "basic-dca.tbx", "<termNote type=\"geographicalUsage\">everywhere</termNote>",
    "<termNote type=\"source\">x</termNote>", 0
  ),
  (
    "unknown-category", "basic-dct.tbx", "basic:context>The bridge is long.</basic:context",
    "min:context>x</min:context", 0
  ),
  ("unknown-category", "core.tbx", "<note>Ours.</note>", "<descrip type=\"subjectField\">x</descrip>", 0),
  (
    "unknown-category", "min.tbx", "<min:customerSubset>Rail</min:customerSubset>",
    "<min:projectSubset>x</min:projectSubset>", 0
  ),
  (
    "misplaced-category", "basic-dca.tbx", "<admin type=\"projectSubset\">Tumen</admin>",
    "<descrip type=\"context\">x</descrip>", 0
  ),
  (
    "misplaced-category", "basic-dct.tbx", "<basic:context>The bridge is long.</basic:context>",
    "<min:subjectField>x</min:subjectField>", 0
  ),
  ("misplaced-category", "basic-2.tbx", "<descrip type=\"subjectField\">", "<descrip type=\"context\">", 0),
  ("unknown-value", "basic-dca.tbx", "preferredTerm-admn-sts", "Draft", 0),
  ("unknown-value", "basic-dca.tbx", ">noun<", ">properNoun<", 0),
  ("unknown-value", "basic-dca.tbx", "fullForm", "long", 0), ("unknown-value", "basic-dca.tbx", "masculine", "m", 0),
  ("unknown-value", "basic-dca.tbx", "menuItem", "menu", 0),
  ("unknown-value", "basic-dct.tbx", ">modification<", ">approval<", 0),
  ("unknown-value", "basic-2.tbx", "properNoun", "name", 0),
  (
    "empty-statement", "basic-dca.tbx", "<descrip type=\"subjectField\">transport<", "<descrip type=\"subjectField\"><",
    0
  ),
  (
    "wrong-style", "basic-dct.tbx", "<min:subjectField>transport</min:subjectField>",
    "<descrip type=\"subjectField\">x</descrip>", 0
  ),
  (
    "wrong-style", "basic-dca.tbx", "<note>Ours.</note>",
    "<b:source xmlns:b=\"http://www.tbxinfo.net/ns/basic\">x</b:source>", 0
  ),
  ("malformed-date", "basic-dca.tbx", "2024-05-01", "May 2024", 0),
  ("malformed-date", "basic-dca.tbx", "2024-05-01", "2024-02-30", 0),
  // Codes in texts.
  ("isolated-pair", "basic-dca.tbx", "<note>Ours.</note>", "<note>A <sc id=\"s\" isolated=\"no\"/>b.</note>", 0),
  (
    "isolated-pair", "basic-dca.tbx", "<note>Ours.</note>",
    "<note>A <sc id=\"s\" isolated=\"yes\"/>b<ec startRef=\"s\"/>.</note>", 0
  ),
  ("isolated-pair", "basic-dca.tbx", "<note>Ours.</note>", "<note>A <ec id=\"e\" isolated=\"no\"/>b.</note>", 0),
  ("missing-attribute", "basic-dca.tbx", "<note>Ours.</note>", "<note>A <sc id=\"s\"/>b<ec/>.</note>", 0),
  ("missing-attribute", "basic-dca.tbx", "<note>Ours.</note>", "<note>A <ec isolated=\"yes\"/>b.</note>", 0),
  // Ids, references, languages.
  ("repeated-id", "basic-dca.tbx", "<term>footbridge</term>", "<term id=\"bridge\">footbridge</term>", 0),
  ("malformed-id", "basic-dca.tbx", "id=\"bridge-en\"", "id=\"1 bridge\"", 0),
  ("dangling-reference", "basic-dca.tbx", "target=\"footbridge\"", "target=\"tunnel\"", 0),
  ("dangling-reference", "basic-dct.tbx", "target=\"ann\"", "target=\"bob\"", 0),
  ("malformed-address", "basic-dca.tbx", "target=\"https://example.org/bridge.png\"", "target=\"bridge.png\"", 0),
  ("missing-attribute", "basic-dca.tbx", " target=\"https://example.org/bridge.png\"", "", 0),
  ("missing-attribute", "basic-dct.tbx", " target=\"ann\"", "", 0),
  ("missing-attribute", "basic-dca.tbx", "<langSec xml:lang=\"ru\">", "<langSec>", 0),
  ("repeated-language", "basic-dca.tbx", "<langSec xml:lang=\"ru\">", "<langSec xml:lang=\"EN\">", 0),
  ("repeated-language", "basic-2.tbx", "<langSet xml:lang=\"ru\">", "<langSet xml:lang=\"en\">", 0),
  ("malformed-language", "basic-dca.tbx", "<langSec xml:lang=\"ru\">", "<langSec xml:lang=\"ru_RU\">", 0),
  ("malformed-language", "basic-dca.tbx", "<langSec xml:lang=\"ru\">", "<langSec xml:lang=\"rus\">", 0),
  ("wrong-encoding", "basic-dca.tbx", "encoding=\"UTF-8\"", "encoding=\"US-ASCII\"", 0),
]

@Suite struct `Validation of TBX` {
  @Test(arguments: ["basic-dca.tbx", "basic-dct.tbx", "core.tbx", "min.tbx", "basic-2.tbx"])
  func `finds nothing in a file that keeps the rules`(name: String) throws {
    #expect(try violations(try fixture(name)).map(\.message) == [])
  }

  @Test(arguments: [
    "A <sc id='s'/>b<ec startRef='s' isolated='no'/>.", "A <sc id='s' isolated='yes'/>b.", "A <ec id='e'/>b <ph/>.",
  ])
  func `finds nothing in codes that are paired or isolated`(note: String) throws {
    let text = try fixture("basic-dca.tbx").replacing("<note>Ours.</note>", with: "<note>\(note)</note>")
    #expect(try violations(text).map(\.message) == [])
  }

  @Test(arguments: faults)
  func `names the rule and the line of a violation`(
    rule: String, file: String, old: String, new: String, line: Int
  ) throws {
    let text = try fixture(file)
    let place = try #require(text.range(of: old)?.lowerBound, "\(old) in \(file)")
    let changed = text[..<place] + new + text[place...].dropFirst(old.count)
    let found = try violations(String(changed))
    let expected = text[..<place].count { $0 == "\n" } + 1 + line
    #expect(found.map(\.rule).allSatisfy { $0 == rule }, "\(found.map { "\($0.line) \($0.rule): \($0.message)" })")
    #expect(found.map(\.line) == [expected], "\(found.map { "\($0.line) \($0.rule): \($0.message)" })")
  }

  @Test func `covers every rule in this table`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/TumenFormats")
    let text = try ["TBX/TBXValidator.swift", "Violations.swift"].map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }.joined()
    let rules = Set(text.matches(of: #/add\(\s*"([a-z-]+)"/#).map { String($0.1) })
    #expect(rules == Set(faults.map(\.rule)))
  }

  @Test func `names the entry, else what the fault stands in`() throws {
    let text = try fixture("basic-dca.tbx")
    #expect(try violations(text.replacing("masculine", with: "m")).map(\.unit) == ["bridge"])
    #expect(try violations(text.replacing("<fileDesc>", with: "<fileDesc>text")).map(\.unit) == ["tbxHeader"])
    let anonymous = text.replacing(" id=\"bridge\"", with: "").replacing("masculine", with: "m")
    #expect(try violations(anonymous).map(\.unit) == ["line 12"])
  }

  @Test func `checks the structure alone of a dialect that nobody knows`() throws {
    let text = try fixture("basic-2.tbx").replacing("\"TBX-Basic\"", with: "\"TBX\"")
      .replacing("properNoun", with: "name")
    #expect(try violations(text).map(\.severity) == [.note])
    let broken = text.replacing("<term>Tumen Bridge</term>", with: "")
    #expect(try violations(broken).map(\.rule) == ["unknown-dialect", "missing-element"])
  }

  @Test(arguments: [
    ("en", true), ("ko-KP", true), ("sr-Latn-RS", true), ("zh-cmn-Hans-CN", true), ("de-DE-1996", true),
    ("en-a-bbb-x-a", true), ("x-ours", true), ("i-klingon", true), ("es-419", true), ("", false), ("e", false),
    ("en-", false), ("en_US", false), ("en-a", false), ("en-US-Latn", false), ("ru RU", false), ("123", false),
    ("en-x", false), ("abcdefghi", false),
  ])
  func `knows a language tag when it sees one`(tag: String, isTag: Bool) {
    #expect(LanguageTag.isWellFormed(tag) == isTag)
  }

  @Test(arguments: ["<tbx>", "<tbx><text></tbx>", "<tmx/>", "<svg/>"])
  func `refuses what is not well formed and what is no TBX`(text: String) {
    let source = ByteSource(bytes: Array(text.utf8), name: "t.tbx")
    let error = #expect(throws: TumenError.self) { try Validating.violations(in: source, format: .tbx) }
    #expect(error?.code == .malformed)
  }

  @Test func `says which formats it knows`() {
    let error = #expect(throws: TumenError.self) {
      try Validating.violations(in: ByteSource(bytes: Array("en,ru\na,b\n".utf8), name: "g.csv"))
    }
    #expect(error?.code == .usage && error?.mend?.contains("TBX") == true)
  }

  @Test func `lists what reading mends, and reading loses no term over it`() throws {
    let text = try fixture("dirty.tbx")
    #expect(
      try violations(text).map { "\($0.line) \($0.rule)" } == [
        "8 dangling-reference", "10 unknown-value", "13 repeated-language", "15 repeated-id", "16 malformed-language",
        "17 missing-attribute", "20 repeated-element", "22 unknown-element",
      ])
    var reader = try Reading.concepts(of: ByteSource(bytes: Array(text.utf8), name: "t.tbx"), options: ReadingOptions())
    var terms: [String] = []
    while let record = try reader.next() {
      if case .read(let concept, _) = record { terms += concept.terms.map { "\($0.language) \($0.text)" } }
    }
    #expect(
      terms == [
        "en bridge", "en span", "ru мост", "und 다리", "und pont", "fr passerelle", "fr ponceau", "fr pontet",
      ])
    for part in ["“nowhere”", "“Draft”", "two sections", "“bridge-2”", "“?”", "“ponceau”"] {
      #expect(reader.remark?.contains(part) == true, "\(part)")
    }
  }
}
