import Foundation
import Testing
import TumenGlossary
import TumenModel

@testable import TumenMemory

private func unit(_ language: LanguageTag, _ text: String) throws -> TranslationUnit {
  TranslationUnit(variants: [.init(language, Segment(text)), .init(try LanguageTag("fr"), Segment("x"))])
}

/// The best match of a query against one segment by the weighted score.
private func match(
  _ query: String, _ segment: String, _ language: LanguageTag, glossary: Glossary? = nil
) throws -> Match? {
  let fixture = try Fixture()
  try fixture.add([try unit(language, segment)])
  return try fixture.matches(query, language, LanguageTag("fr"), minimum: 0, scoring: .weighted, glossary: glossary)
    .first
}

@Suite struct `The weighted score` {
  @Test(arguments: [
    ("OPEN FILE", "Open file", LanguageTag.english, 90, [ScorePart.Kind.writing]),
    ("Open files now", "Open file now", .english, 90, [.endings]),
    ("the bridge is open", "The bridge is open.", .english, 95, [.writing, .punctuation]),
    ("“Open the file”", "\"Open the file\"", .english, 93, [.punctuation]),
    ("Delete 3 files", "Delete 5 files", .english, 90, [.numbers]),
    ("file open the", "open the file", .english, 66, [.order]),
    ("Откройте новый файл", "Откройте новые файлы", .russian, 80, [.endings]),
    ("Ещё один файл", "Еще один файл", .russian, 96, [.writing]),
    ("через реку Амур", "через реку Туманную", .russian, 66, [.words]),
    ("다리를 새로 건설", "다리는 새로 건설", .korean, 90, [.endings]),
    ("결의를 채택하였다", "결의를 채택했다", .korean, 85, [.endings]),
    ("결의가 채택되었습니다", "결의가 채택된다", .korean, 85, [.endings]),
    ("회의를 보았다", "회의를 봤습니다", .korean, 85, [.endings]),
    ("The children went home", "The child goes home", .english, 85, [.endings]),
    ("Отца видят у окон", "Отец видит у окна", .russian, 77, [.endings]),
    ("문을 열었다", "문을 연다", .korean, 85, [.endings]),
    ("그 녀자는 학생", "그 여자는 학생", .korean, 96, [.writing]),
    ("새 콤퓨터는 빠르다", "새 컴퓨터는 빠르다", .korean, 96, [.writing]),
    ("조선로동당이 결정했다", "조선노동당이 결정했다", .korean, 95, [.writing]),
    ("Organise the colours", "organize the colors", .english, 93, [.writing]),
    ("They summarise it", "They summarize it", .english, 96, [.writing]),
    ("The analysed metres", "The analyzed meter", .english, 86, [.endings, .writing]),
    ("로보트가 왔다", "로봇이 왔다", .korean, 85, [.endings]),
    ("탄도미싸일을 쐈다", "탄도미사일을 쐈다", .korean, 95, [.writing]),
    ("길이 5km 정도", "길이 5 km 정도", .korean, 97, [.spacing]),
    ("시민 120만 명이 왔다", "시민 120만명이 왔다", .korean, 98, [.spacing]),
    ("runs 5 km north", "runs 5km north", .english, 97, [.spacing]),
    ("번역 메모리 파일", "번역메모리 파일", .korean, 96, [.spacing]),
    ("번역메모리 파일", "번역 메모리 파일", .korean, 96, [.spacing]),
    ("ＡＢＣ file", "ABC file", .english, 95, [.writing]),
  ])
  func `says what differs, and charges for it`(
    query: String, segment: String, language: LanguageTag, score: Int, parts: [ScorePart.Kind]
  ) throws {
    let match = try #require(try match(query, segment, language))
    #expect(match.score.printed == score)
    #expect(match.parts.map(\.kind) == parts)
  }

  @Test(arguments: [
    ("the open bridge", "the bridge open"), ("Open File", "open file"), ("“a b”", "«a b»"), ("a b.", "a b"),
  ])
  func `is never 100 for a text that is not equal`(query: String, segment: String) throws {
    let match = try #require(try match(query, segment, .english))
    #expect(match.kind == .fuzzy && match.score.value <= 99)
  }

  @Test func `is the same for composed and decomposed text`() throws {
    let one = try #require(try match("й мост", "\u{0438}\u{0306} мосты", .russian))
    let other = try #require(try match("\u{0438}\u{0306} мост", "й мосты", .russian))
    #expect(one.score == other.score)
  }

  @Test(arguments: [
    ("The new bridge was opened", "The new bridges was opened", "The new railway was opened", LanguageTag.english),
    ("Новый мост открыт", "Нового мост открыт", "Старый мост открыт", .russian),
    ("다리가 새로 열렸다", "다리는 새로 열렸다", "역이 새로 열렸다", .korean),
  ])
  func `charges less for an ending than for a word`(
    query: String, ending: String, word: String, language: LanguageTag
  ) throws {
    let (one, other) = (try match(query, ending, language), try match(query, word, language))
    #expect(try #require(one).score > #require(other).score)
  }

  @Test func `charges less for a name that the glossary knows`() throws {
    let glossary = try Glossary(concepts: [
      Concept(id: "m", kind: .person, terms: [Term("Мишустин", language: .russian)]),
      Concept(id: "k", kind: .person, terms: [Term("Козлов", language: .russian)]),
    ])
    let known = try #require(try match("Приехал Мишустин", "Приехал Козлов", .russian, glossary: glossary))
    #expect(known.score.printed == 85 && known.parts.map(\.kind) == [.names] && known.alarms == [.name])
    #expect(try match("Приехал Мишустин", "Приехал Козлов", .russian)?.score.printed == 50)
  }

  @Test(arguments: [
    ("The premier spoke here", "The president spoke here", LanguageTag.english, 82, [ScorePart.Kind.terms]),
    ("Premiers spoke here", "Presidents spoke here", .english, 76, [.terms]),
    // One that the glossary does not know, and one that is a word: who is no WHO.
    ("The premier spoke here", "The minister spoke here", .english, 75, [.words]),
    ("The report of WHO", "The report of UNESCO", .english, 82, [.terms]),
    ("The premier who spoke", "The premier UNESCO spoke", .english, 75, [.words]),
    ("С премьером говорили вчера", "С президентом говорили вчера", .russian, 82, [.terms]),
    ("총리는 어제 평양에서 연설하였다", "대통령은 어제 평양에서 연설하였다", .korean, 82, [.terms]),
    // It only stands elsewhere.
    ("premier met president here", "president met premier here", .english, 75, [.order]),
  ])
  func `charges less for a term that the glossary knows`(
    query: String, segment: String, language: LanguageTag, score: Int, parts: [ScorePart.Kind]
  ) throws {
    let glossary = try Glossary(concepts: [
      Concept(
        id: "p", kind: .title,
        terms: [
          Term("premier", language: .english), Term("премьер", language: .russian), Term("총리", language: .korean),
        ]),
      Concept(
        id: "h", kind: .title,
        terms: [
          Term("president", language: .english), Term("президент", language: .russian), Term("대통령", language: .korean),
        ]),
      Concept(id: "w", kind: .organization, terms: [Term("WHO", language: .english)]),
      Concept(id: "u", kind: .organization, terms: [Term("UNESCO", language: .english)]),
    ])
    let match = try #require(try match(query, segment, language, glossary: glossary))
    #expect(match.score.printed == score)
    #expect(match.parts.map(\.kind) == parts)
  }

  @Test func `puts first, of equal scores, the target that has the glossary's terms`() throws {
    let fixture = try Fixture()
    try fixture.add([
      TranslationUnit(variants: [.init(.english, Segment("The bridge")), .init(.russian, Segment("Мост"))]),
      TranslationUnit(variants: [.init(.english, Segment("The bridge")), .init(.russian, Segment("Путепровод"))]),
    ])
    let glossary = try Glossary(concepts: [
      Concept(id: "b", kind: .term, terms: [Term("bridge", language: .english), Term("мост", language: .russian)])
    ])
    #expect(try fixture.matches("The bridge", glossary: glossary).map(\.target.text) == ["Мост", "Путепровод"])
    #expect(try fixture.matches("The bridge").map(\.target.text) == ["Путепровод", "Мост"])
  }
}

@Suite struct `An index beside its memory` {
  @Test func `is made anew if it is damaged, of another memory, or gone`() throws {
    let fixture = try Fixture()
    try fixture.add((0..<300).map { try unit(.english, "segment number \($0) of the memory") })
    let path = fixture.store.path + ".en.index"
    func answers() throws -> [Match] {
      try Memory(fixture.store).matches(
        for: .init("segment number 7 of a memory", from: .english, to: LanguageTag("fr"), minimum: 60))
    }
    let right = try answers()
    #expect(right.count == 5)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in [0, 50, 300, whole.count / 2, whole.count - 1] {
      var damaged = whole
      damaged[place] ^= 1
      try damaged.write(to: URL(fileURLWithPath: path), options: .atomic)
      #expect(try answers() == right, "byte \(place)")
    }
    try whole.prefix(whole.count / 3).write(to: URL(fileURLWithPath: path), options: .atomic)
    #expect(try answers() == right)
    try FileManager.default.removeItem(atPath: path)
    #expect(try answers() == right)
    // The index of another memory.
    let other = try Fixture()
    try other.add([try unit(.english, "something else")])
    _ = try other.matches("something", .english, LanguageTag("fr"), minimum: 0)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other.store.path + ".en.index", toPath: path)
    #expect(try answers() == right)
  }

  @Test func `is held against the memory`() throws {
    let fixture = try Fixture()
    try fixture.add((0..<300).map { try unit(.english, "segment number \($0) of the memory") })
    let path = fixture.store.path + ".en.index"
    func problems() throws -> [String] { try Memory(fixture.store).problems().map(\.message) }
    #expect(try problems().isEmpty)
    _ = try fixture.matches("segment number 7 of a memory", .english, LanguageTag("fr"))
    #expect(try FileManager.default.fileExists(atPath: path) && problems().isEmpty)
    // What came since is no fault, nor is what went.
    try fixture.add([try unit(.english, "one more")])
    #expect(try problems().isEmpty)
    var damaged = try Data(contentsOf: URL(fileURLWithPath: path))
    damaged[damaged.count / 2] ^= 1
    try damaged.write(to: URL(fileURLWithPath: path), options: .atomic)
    #expect(try problems().first?.contains("the index of en is damaged") == true)
    let other = try Fixture()
    try other.add((0..<301).map { try unit(.english, "segment number \($0) of another") })
    _ = try other.matches("segment", .english, LanguageTag("fr"), minimum: 0)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other.store.path + ".en.index", toPath: path)
    #expect(try problems().first?.contains("belongs to another memory") == true)
  }
}
