import TestSupport
import Testing
import TumenModel

@testable import TumenGlossary

/// A small handbook on keeping bees, in three languages.
private let handbook: [(en: String, ru: String, ko: String)] = [
  ("The honey extractor stands in the shed.", "Медогонка стоит в сарае.", "채밀기는 창고에 있습니다."),
  ("Clean the honey extractor before use.", "Очистите медогонку перед работой.", "사용하기 전에 채밀기를 닦으십시오."),
  ("A honey extractor has a drum and a handle.", "У медогонки есть барабан и ручка.", "채밀기에는 드럼과 손잡이가 있습니다."),
  ("Both honey extractors were repaired.", "Обе медогонки были отремонтированы.", "두 채밀기를 모두 수리했습니다."),
  ("The queen cell hangs from the frame.", "Роевой маточник висит на рамке.", "왕대는 소광에 매달려 있습니다."),
  ("Remove each queen cell from the hive.", "Удалите каждый роевой маточник из улья.", "벌통에서 왕대를 모두 떼십시오."),
  ("Count the queen cells in the hive.", "Сосчитайте роевые маточники в улье.", "벌통의 왕대를 세십시오."),
  ("There are three queen cells on the frame.", "На рамке три роевых маточника.", "소광에 왕대가 세 개 있습니다."),
  ("The hive stands under a tree.", "Улей стоит под деревом.", "벌통은 나무 아래에 있습니다."),
  (
    "Open the hive in warm weather, says Anna Orlova.", "Открывайте улей в тёплую погоду, говорит Анна Орлова.",
    "따뜻할 때 벌통을 여십시오."
  ),
  ("Every spring Anna Orlova paints the hive.", "Каждую весну Анна Орлова красит улей.", "봄마다 벌통을 칠합니다."),
  ("We asked Anna Orlova about the frame.", "Мы спросили Анну Орлову о рамке.", "소광에 대해 물었습니다."),
  ("Open <b>%s</b> in handbook/hives.txt or see https://hives.example/drum", "Откройте %s", "%s 열기"),
  ("_Hive", "_Улей", "벌통(_H)"),
]

private func units(_ rows: [(en: String, ru: String, ko: String)] = handbook) -> [TranslationUnit] {
  rows.map { row in
    TranslationUnit(variants: [
      .init(.english, Segment(row.en)), .init(.russian, Segment(row.ru)), .init(.korean, Segment(row.ko)),
    ])
  }
}

private func extraction(
  _ languages: [LanguageTag] = [.english, .russian, .korean], least: Int = 3, known: [Concept] = [],
  from units: [TranslationUnit] = units()
) throws -> TermExtraction.Result {
  let extraction = try TermExtraction(.init(languages: languages, limit: 50, leastFrequency: least))
  return try extraction.proposals(known: known) { body throws(TumenError) in
    for unit in units { try body(unit, "handbook.tsv") }
  }
}

extension TermExtraction.Result {
  fileprivate func proposal(_ text: String) -> TermExtraction.Proposal? {
    proposals.first { $0.candidates[0].text == text }
  }

  fileprivate func texts(_ language: LanguageTag) -> [String] {
    proposals.flatMap(\.candidates).filter { $0.language == language }.map(\.text)
  }
}

@Suite struct `Term extraction` {
  @Test func `finds a term of several words and pairs it in each language`() throws {
    let found = try extraction()
    #expect(found.units == handbook.count && found.loss == 0)
    let extractor = try #require(found.proposal("honey extractor"), "\(found.texts(.english))")
    #expect(extractor.candidates.map(\.text) == ["honey extractor", "медогонка", "채밀기"])
    #expect(extractor.candidates[0].frequency == 4 && extractor.candidates[1].frequency == 4)
    #expect((extractor.candidates[1].association ?? 0) > 0.9 && extractor.candidates[0].association == nil)
    let cell = try #require(found.proposal("queen cell"))
    #expect(cell.candidates.map(\.text) == ["queen cell", "роевой маточник", "왕대"])
  }

  @Test func `does not propose parts of a term that never stand alone`() throws {
    let found = try extraction()
    for part in ["honey", "extractor", "queen", "cell"] { #expect(found.proposal(part) == nil, "\(part)") }
  }

  @Test func `shows the shortest sentences that say something, and their file`() throws {
    let examples = try #require(try extraction().proposal("honey extractor")).candidates[0].examples
    #expect(
      examples.map(\.text) == ["Clean the honey extractor before use.", "The honey extractor stands in the shed."])
    #expect(examples.allSatisfy { $0.file == "handbook.tsv" })
  }

  @Test func `marks names`() throws {
    let found = try extraction([.english, .russian])
    let name = try #require(found.proposal("Anna Orlova"), "\(found.texts(.english))")
    #expect(name.isName && name.candidates.map(\.text) == ["Anna Orlova", "Анна Орлова"])
    #expect(found.proposal("hive")?.isName == false)
  }

  @Test func `takes accelerator marks for none, and no placeholder, address or file name for a word`() throws {
    let found = try extraction(least: 1)
    #expect(found.proposal("hive")?.candidates[0].frequency == 6)
    let texts = found.texts(.english).joined(separator: " ")
    for word in ["https", "example", "txt", "handbook", "%s"] { #expect(!texts.contains(word), "\(word) in \(texts)") }
  }

  @Test func `leaves out known terms in any form`() throws {
    let known = Concept(id: "queen-cell", kind: .term, terms: [Term("Queen cells", language: .english)])
    let found = try extraction(known: [known])
    #expect(found.proposal("queen cell") == nil && found.proposal("honey extractor") != nil)
    #expect(!found.texts(.russian).contains("роевой маточник"))
  }

  @Test func `gives the same answer twice`() throws {
    let (first, second) = (try extraction(), try extraction())
    #expect(first.proposals.map(\.score) == second.proposals.map(\.score))
    #expect(first.proposals.map { $0.candidates.map(\.text) } == second.proposals.map { $0.candidates.map(\.text) })
  }

  @Test func `joins Korean compounds that are written together and apart`() throws {
    let rows = [
      "번역 메모리를 엽니다.", "번역메모리가 열렸습니다.", "번역 메모리에 저장합니다.", "새 번역메모리를 만듭니다.", "번역 메모리의 내용을 봅니다.",
      "벌통을 칠합니다.", "소광을 벌통에서 꺼냅니다.", "창고의 문을 엽니다.", "채밀기를 창고에 둡니다.",
    ]
    let units = rows.map { TranslationUnit(variants: [.init(.korean, Segment($0))]) }
    let found = try extraction([.korean], least: 2, from: units)
    let texts = found.texts(.korean).filter { $0.replacing(" ", with: "") == "번역메모리" }
    #expect(texts.count == 1, "\(found.texts(.korean))")
    #expect(found.proposals.first { $0.candidates[0].text == texts.first }?.candidates[0].frequency == 5)
  }

  @Test func `refuses to work without a language`() {
    #expect(throws: TumenError.self) { try TermExtraction(.init(languages: [])) }
  }
}

@Suite struct `The words of a segment` {
  @Test(arguments: [
    ("_File and &Edit, ~View (_V)", "File and Edit|View"), ("Save %d file(s) to %1$s", "Save|file|to"),
    ("Use ${HOME} or $PATH, {name} too", "Use|or|too"), ("see https://a.example/b?c=d now", "see|now"),
    ("anti-aliasing -f --force", "anti-aliasing"), ("config.ini or /etc/passwd or C:\\Temp", "or|or"),
    ("read/write &amp; execute", "read|write|execute"), ("<a href=\"x y\">link</a> text", "link|text"),
    ("snake_case_name and fileName", "and"), ("LibreOffice 7.6 is free", "LibreOffice|is free"),
    ("it's 50% of all", "it's|of all"), ("", ""), ("{", ""), ("%", ""), ("&", ""), ("a $", "a"), ("<", ""),
    ("파일(_F)", "파일"), ("GIMP의 이미지", "GIMP의 이미지"),
  ])
  func `stand between what is no text`(text: String, words: String) throws {
    let found = try SegmentWords().words(of: Segment(text))
    let shown = found.enumerated().map { ($0 == 0 ? "" : $1.followsBreak ? "|" : " ") + $1.text }.joined()
    #expect(shown == words)
  }

  @Test func `end at a placeholder among the inline codes, not at a tag`() throws {
    let codes = [InlineCode(.placeholder, at: 4, element: "ph"), InlineCode(.opening, at: 9, element: "bpt")]
    let found = try SegmentWords().words(of: Segment("one two three", codes: codes))
    #expect(found.map(\.text) == ["one", "two", "three"] && found.map(\.followsBreak) == [true, true, false])
  }
}

@Suite struct `Bounded counts` {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `lose no key that occurs more often than they admit`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counts = BoundedCounts<Int, Void>(capacity: 64, empty: ())
    var exact: [Int: Int] = [:]
    for _ in 0..<5000 {
      // Small numbers are much more frequent than great ones.
      let limit = Int.random(in: 1...1000, using: &generator)
      let key = Int.random(in: 0..<limit, using: &generator) * Int.random(in: 0...1, using: &generator)
      counts.dropRareIfFull()
      counts.add(key)
      exact[key, default: 0] += 1
    }
    #expect(counts.entries.count <= 64 && counts.loss > 0, "seed \(seed)")
    for (key, count) in exact {
      let counted = counts.count(of: key)
      #expect(counted <= count && counted + Int(counts.loss) >= count, "seed \(seed): \(key)")
    }
  }

  @Test func `are exact as long as there is room`() {
    var counts = BoundedCounts<String, Void>(capacity: 4, empty: ())
    for word in ["a", "b", "a", "c"] {
      counts.dropRareIfFull()
      counts.add(word)
    }
    #expect(counts.loss == 0 && counts.count(of: "a") == 2 && counts.count(of: "d") == 0)
  }
}

@Suite struct `Measures of association` {
  @Test func `agree with tables worked out by hand`() {
    // Dunning (1993), table 2: “the swiss” of the Union Bank of Switzerland, 270.72.
    #expect(abs(Association.logLikelihood(both: 110, first: 2552, second: 221, total: 31777) - 270.72) < 0.01)
    #expect(Association.logLikelihood(both: 1, first: 50, second: 50, total: 100) < 0)
    #expect(Association.dice(both: 3, first: 4, second: 4) == 0.75)
    #expect(Association.cValue(length: 3, frequency: 5, nested: 4, containers: 2) == 6)
    #expect(Association.normalizedInformation(phrase: 5, words: [5, 5], total: 1000) == 1)
  }
}
