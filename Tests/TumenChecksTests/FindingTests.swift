import Testing
import TumenGlossary
import TumenModel

@testable import TumenChecks

private let concepts = [
  Concept(
    id: "pak", kind: .person, gender: .male,
    relations: [Relation(.holdsTitle, "premier", validity: Validity(from: CalendarDate("2024-12-29")))],
    terms: [
      Term("Pak Thae Song", language: .english), Term("Пак Тхэ Сон", language: .russian),
      Term("Пак Тхэсон", language: .russian, status: .admitted),
      Term("Пак Тэ Сон", language: .russian, status: .forbidden), Term("박태성", language: .korean),
      Term("Park Tae Song", language: .english, status: .forbidden),
      Term("박태송", language: .koreanSouth, status: .forbidden),
    ]),
  Concept(
    id: "premier", kind: .title,
    terms: [
      Term("premier", language: .english), Term("премьер", language: .russian), Term("총리", language: .korean),
    ]),
  Concept(
    id: "cabinet", kind: .organization,
    terms: [
      Term("Cabinet", language: .english), Term("Кабинет министров", language: .russian), Term("내각", language: .korean),
    ]),
  Concept(
    id: "prime-minister", kind: .title,
    terms: [Term("prime minister", language: .english), Term("정부수상", language: .koreanNorth)]),
  Concept(
    id: "choe", kind: .person, gender: .female,
    terms: [
      Term("Choe Son Hui", language: .english), Term("Цой Сон Хи", language: .russian), Term("최선희", language: .korean),
    ]),
  Concept(
    id: "mishustin", kind: .person, gender: .male,
    terms: [
      Term("Mikhail Mishustin", language: .english), Term("Михаил Мишустин", language: .russian),
      Term("미하일 미슈스틴", language: .koreanSouth),
    ]),
  Concept(
    id: "president", kind: .title,
    terms: [
      Term("president of Russia", language: .english), Term("президент России", language: .russian),
      Term("러시아 대통령", language: .korean),
    ]),
  // A surname alone is a name too.
  Concept(
    id: "gavrilov", kind: .person, gender: .male,
    relations: [Relation(.holdsTitle, "president", validity: Validity(from: CalendarDate("2012-05-07")))],
    terms: [
      Term("Sergei Gavrilov", language: .english), Term("Gavrilov", language: .english, status: .admitted),
      Term("Сергей Гаврилов", language: .russian, forms: ["Сергея Гаврилова", "Сергеем Гавриловым"]),
      Term("Гаврилов", language: .russian, status: .admitted),
      Term("Сергей Петрович Гаврилов", language: .russian, status: .admitted),
      Term("세르게이 가브릴로프", language: .korean), Term("가브릴로프", language: .korean, status: .admitted),
    ]),
  Concept(
    id: "berth", kind: .term,
    terms: [
      Term("berth", language: .english), Term("терминал", language: .russian),
      Term("причал", language: .russian, status: .deprecated),
    ]),
  Concept(
    id: "market", kind: .term,
    terms: [Term("market", language: .english), Term("рынок", language: .russian)]),
  Concept(
    id: "port", kind: .term, terms: [Term("port", language: .english), Term("порт", language: .russian)]),
  Concept(
    id: "river", kind: .place,
    terms: [
      Term("Tumen River", language: .english), Term("река Туманная", language: .russian),
      Term("Тумэньцзян", language: .russian, status: .deprecated),
      Term("Tumangang", language: .english, status: .deprecated), Term("두만강", language: .korean),
    ]),
  keptConcept,
  Concept(
    id: "north-america", kind: .place,
    terms: [Term("North America", language: .english), Term("Северная Америка", language: .russian)]),
  state(
    "united-states", ("United States", "American"), ("США", "американский"), "미국"),
  Concept(
    id: "russia", kind: .place,
    terms: [
      Term("Russia", language: .english), Term("Россия", language: .russian),
      Term("РФ", language: .russian, status: .admitted),
      Term("Российская Федерация", language: .russian, status: .admitted),
    ]),
  body("un", ("UN", "ООН"), ("United Nations", "Организация Объединённых Наций")),
  body("nato", ("NATO", "НАТО")), body("iaea", ("IAEA", "МАГАТЭ")),
  state("japan", ("Japan", "Japanese"), ("Япония", "японский"), "일본"),
  Concept(
    id: "alliance", kind: .term,
    terms: [
      Term("американо-японский альянс", language: .russian), Term("미일 동맹", language: .koreanSouth),
    ]),
  Concept(
    id: "kim-jong-un", kind: .person,
    terms: [
      Term("Kim Jong Un", language: .english), Term("Ким Чен Ын", language: .russian), Term("김정은", language: .korean),
    ]),
  Concept(
    id: "rason", kind: .place,
    terms: [
      Term("Rason", language: .english), Term("Расон", language: .russian), Term("라선", language: .koreanNorth),
      Term("나선", language: .koreanSouth), Term("Наджин-Сонбон", language: .russian, status: .superseded),
      Term("Najin-Sonbong", language: .english, status: .superseded),
    ]),
  Concept(
    id: "rason-station", kind: .place,
    terms: [
      Term("Rason", language: .english), Term("станция Расон", language: .russian), Term("라선역", language: .koreanNorth),
      Term("나선역", language: .koreanSouth),
    ]),
  Concept(
    id: "vladivostok", kind: .place,
    terms: [
      Term("Vladivostok", language: .english), Term("Владивосток", language: .russian),
      Term("블라디보스토크", language: .koreanSouth), Term("블라디보스톡", language: .koreanSouth, status: .admitted),
    ]),
  Concept(
    id: "khabarovsk", kind: .place,
    terms: [
      Term("Khabarovsk", language: .english), Term("Хабаровск", language: .russian),
      Term("하바롭스크", language: .koreanSouth), Term("하바로프스크", language: .koreanSouth, status: .admitted),
    ]),
  Concept(
    id: "jo-yong-won", kind: .person, gender: .male,
    terms: [
      Term("Jo Yong Won", language: .english), Term("Чо Ён Вон", language: .russian), Term("조용원", language: .korean),
    ]),
  // A common word of a field, which programs have in another sense.
  Concept(
    id: "harbour", kind: .term, subject: "transport",
    terms: [
      Term("harbour", language: .english), Term("гавань", language: .russian), Term("항구", language: .korean),
    ]),
  Concept(
    id: "primorsky", kind: .place,
    terms: [Term("Primorsky Krai", language: .english), Term("Приморский край", language: .russian)]),
  Concept(
    id: "airline", kind: .term, subject: "transport",
    terms: [
      Term("airline", language: .english, forms: ["airlines"]), Term("авиакомпания", language: .russian),
      Term("항공사", language: .korean),
    ]),
  // In English alone: where it may be meant, nothing is missing.
  Concept(
    id: "sonbong", kind: .place, terms: [Term("Sonbong", language: .english), Term("선봉", language: .koreanNorth)]),
  Concept(id: "sonbong-port", kind: .place, terms: [Term("Sonbong", language: .english)]),
  Concept(
    id: "bridge", kind: .term,
    terms: [
      Term("road bridge", language: .english), Term("автомобильный мост", language: .russian),
      Term("автодорожный мост", language: .russian, status: .admitted),
      Term("автомост", language: .russian, status: .forbidden),
      Term("highway bridge", language: .english, status: .admitted),
      Term("autobridge", language: .english, status: .forbidden),
      Term("자동차다리", language: .koreanNorth), Term("도로교", language: .koreanSouth),
      Term("차다리", language: .koreanNorth, status: .deprecated),
    ]),
  Concept(
    id: "ferry", kind: .term,
    terms: [
      Term("ferry", language: .english), Term("паром", language: .russian), Term("나루배", language: .korean),
    ]),
  // Only a forbidden Russian term: what would be right cannot be said.
  Concept(
    id: "odd", kind: .term,
    terms: [Term("odd thing", language: .english), Term("штуковина", language: .russian, status: .forbidden)]),
]

/// A body of states by its names, abbreviations mostly, the first ones preferred.
private func body(_ id: String, _ names: (english: String, russian: String)...) -> Concept {
  Concept(
    id: id, kind: .organization, subject: "diplomacy",
    terms: names.enumerated().flatMap { place, name in
      [(name.english, LanguageTag.english), (name.russian, .russian)].map {
        Term($0.0, language: $0.1, status: place == 0 ? .preferred : .admitted)
      }
    })
}

/// A state with the adjective of it.
private func state(
  _ id: String, _ english: (name: String, adjective: String), _ russian: (name: String, adjective: String),
  _ korean: String
) -> Concept {
  func adjective(_ text: String, _ language: LanguageTag) -> Term {
    var term = Term(text, language: language, status: .admitted)
    term.grammar.partOfSpeech = "adjective"
    return term
  }
  return Concept(
    id: id, kind: .place,
    terms: [
      Term(english.name, language: .english), adjective(english.adjective, .english),
      Term(russian.name, language: .russian), adjective(russian.adjective, .russian), Term(korean, language: .korean),
    ])
}

/// A name that stays as it is in every language.
private let keptConcept: Concept = {
  var term = Term("Sputnik", language: .english)
  term.isKept = true
  return Concept(id: "sputnik", kind: .term, terms: [term])
}()

func translation(
  _ source: String, _ target: String, to language: LanguageTag = .russian, from: LanguageTag = .english,
  file: String = "f", unit: String = "1", line: Int = 1, context: String? = nil, notes: [String] = [],
  limit: Int? = nil
) -> Translation {
  Translation(
    file: file, unit: unit, line: line, sourceLanguage: from, targetLanguage: language, source: Segment(source),
    target: Segment(target), context: context, notes: notes, limit: limit)
}

/// The findings of a batch, as a run of `tumen check` has them.
func findings(
  _ translations: [Translation], _ settings: CheckSettings = CheckSettings(), baseline: Baseline? = nil
) throws -> [Finding] {
  let checker = try TranslationChecker(settings, glossary: testGlossary)
  var batch = BatchCheck(settings, baseline: baseline)
  var all = batch.settingsFindings()
  for translation in translations { all += batch.findings(in: try checker.check(translation), of: translation) }
  return all
}

private func findings(_ translations: Translation...) throws -> [Finding] { try findings(translations) }

/// Compiled once: it is the same for all tests.
let testGlossary: Glossary = {
  do { return try Glossary(concepts: concepts) } catch { preconditionFailure("\(error)") }
}()

/// The findings of some rules alone.
private func findings(of rules: Set<String>, _ translations: Translation...) throws -> [Finding] {
  try findings(translations).filter { rules.contains($0.rule) }
}

@Suite struct `A target that is not consistent` {
  @Test func `is compared within its pair of languages, up to white space`() throws {
    let found = try findings(
      of: ["inconsistent-target", "inconsistent-variant"],
      translation("Open", "Открыть", line: 1), translation("Open ", " Открыть", line: 2),
      translation("Open", "열기", to: .korean, line: 3), translation("Open", "Открытие", line: 4),
      translation("open", "открывать", line: 5), translation("Open", "", line: 6),
      translation("Open.", "Открыть.", line: 7))
    #expect(found.map(\.rule) == ["inconsistent-target", "inconsistent-variant"] && found.map(\.line) == [4, 5])
    #expect(
      found.first?.severity == .warning
        && found.first?.message.contains("line 1, different in words: “Открыть”") == true)
  }

  @Test func `is compared within its context`() throws {
    let first = translation("Open", "Открыть", context: "verb")
    func second(_ context: String) -> Translation { translation("Open", "Открыто", line: 2, context: context) }
    #expect(try findings(of: ["inconsistent-target", "inconsistent-variant"], first, second("state")).isEmpty)
    #expect(try findings(of: ["inconsistent-target"], first, second("verb")).map(\.line) == [2])
  }

  @Test(arguments: [
    ("Открыть дверь", "открыть дверь", "letter case"), ("Да, дверь", "Да — дверь", "punctuation"),
    ("Открыть 5 дверей", "Открыть 6 дверей", "numbers"),
    ("Дверь 4,7 м", "Дверь 47 м", "numbers"), ("Дверь 4,7 м", "Дверь 4.7 м", "punctuation"), ("문 열기", "문열기", "spacing"),
    ("Зелёная дверь", "Зеленая дверь", "ё or е"), ("Дверь Ａ", "Дверь A", "normalization form"),
    ("Дверь %s", "Дверь %d", "codes"), ("Дверь {name}", "Дверь", "codes"), ("<b>Дверь</b>", "Дверь", "codes"),
    ("Дверь-люк", "Дверь\u{2010}люк", "punctuation"), ("Открыть дверь", "Закрыть дверь", "words"),
  ])
  func `says in what it differs`(first: String, second: String, kind: String) throws {
    let found = try findings(
      of: ["inconsistent-target"], translation("Open the door, 5", first),
      translation("Open the door, 5", second, line: 2))
    #expect(found.first?.message.contains("different in \(kind)") == true, "\(found.map(\.message))")
  }

  @Test func `is held against the memory in its context, else without one, else by its key`() throws {
    func message(_ source: String, _ target: String, _ known: (String, String, isInContext: Bool)...) throws -> String?
    {
      let memory = known.map { KnownTranslation(source: $0.0, target: $0.1, isInContext: $0.isInContext) }
      let checker = try TranslationChecker(CheckSettings(), glossary: testGlossary) { _, _ in memory }
      let item = translation(source, target)
      var batch = BatchCheck(CheckSettings())
      return batch.findings(in: try checker.check(item), of: item).first { $0.rule == "memory-mismatch" }?.message
    }
    #expect(try message("Open", "Открыть", ("Open", "Открыто", false), ("Open", "Открыть", true)) == nil)
    #expect(
      try message("Open", "Открыть", ("Open", "Открыть", false), ("Open", "Открыто", true))
        == "the memory has “Открыто”, different in words")
    #expect(try message("Open", "Открыть", ("Open", "Открыто", false), ("Open", "Открыть", false)) == nil)
    #expect(
      try message("Open", "Открыть", ("Open", "открыть", false)) == "the memory has “открыть”, different in letter case"
    )
    #expect(
      try message("Open…", "Отпереть…", ("Open", "Открыть", false))
        == "the memory has “Open”, different in punctuation, as “Открыть”, different in words")
    #expect(try message("Open…", "Открыть…", ("Open", "Открыть", false)) == nil)
    #expect(try message("Open", "Открыть", ("Close", "Закрыть", false)) == nil)
  }

  @Test(arguments: [
    ("The road", "Дорога", "the same target in line 1, different in words: “The way”"),
    ("The way 5", "Дорога", "the same target in line 1, different in numbers: “The way”"),
    ("The way %s", "Дорога", "the same target in line 1, different in codes: “The way”"),
    ("Theway", "Дорога", "the same target in line 1, different in spacing: “The way”"),
    ("The, way", "Дорога", "the same target in line 1, different in punctuation: “The way”"),
    ("The road", "дорога.", "nearly the same target in line 1, different in words: “The way”"),
    ("the way.", "Дорога", nil), ("the way", "дорога", nil), ("The road", "Путь", nil), ("A road", "дорога.", nil),
    ("Road", "дорога.", nil), ("The ways", "дорога.", nil),
  ])
  func `may be one target of two sources`(source: String, target: String, said: String?) throws {
    let found = try findings(
      of: ["inconsistent-source"], translation("The way", "Дорога"), translation(source, target, line: 2))
    #expect(found.map(\.message) == (said.map { ["another source has \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("the way", "letter case"), ("The way.", "punctuation"), ("The  way.", "punctuation"),
  ])
  func `says how a source differs that is nearly the same`(source: String, kind: String) throws {
    let found = try findings(
      of: ["inconsistent-variant"], translation("The way", "Дорога"), translation(source, "Путь", line: 2))
    #expect(
      found.first?.message == "a source different in \(kind) has another target in line 1, different in words: “Дорога”"
    )
  }

  @Test(arguments: [
    ("The road", "Дорога", "the memory has the same target for “The way”, different in words"),
    ("The road", "дорога.", "the memory has nearly the same target for “The way”, different in words"),
    ("The way 5", "Дорога", "the memory has the same target for “The way”, different in numbers"),
    ("The way", "Дорога", nil), ("the way!", "Дорога", nil), ("The road", "Путь", nil),
  ])
  func `is held against other sources of the memory`(source: String, target: String, message: String?) throws {
    let checker = try TranslationChecker(CheckSettings(), glossary: testGlossary) { _, side in
      side == .target ? [KnownTranslation(source: "The way", target: "Дорога", isInContext: false)] : []
    }
    let item = translation(source, target)
    var batch = BatchCheck(CheckSettings())
    let found = batch.findings(in: try checker.check(item), of: item).filter { $0.rule == "memory-source" }
    #expect(found.map(\.message) == (message.map { [$0] } ?? []))
  }

  @Test func `may be a name that the glossary has in two forms`() throws {
    let rows = [
      translation("Pak Thae Song came", "Приехал Пак Тхэ Сон"),
      translation("Pak Thae Song left", "Пак Тхэсон уехал", line: 2),
      translation("with Pak Thae Song", "с Пак Тхэ Соном", line: 3),
    ]
    #expect(try findings(rows).filter { $0.rule == "inconsistent-name" }.map(\.line) == [2])
  }

  @Test(arguments: [
    ("Пак Тхэ Сон", "Пак Тхэсон", true), ("Пак Тхэ Сон", "Пак Тхэ Сон", true), ("Чон Мён Су", "Чжон Мён Су", true),
    ("Ким Чен Ын", "Ким Чон Ын", true), ("Чхве Рён Хэ", "Цой Рён Хэ", true), ("Вонсан", "Уонсан", true),
    ("블라디보스토크", "블라디보스톡", true), ("하바롭스크", "하바로프스크", true), ("라선", "나선", true), ("Pak Thae Song", "Bak Taeseong", true),
    ("США", "Соединённые Штаты", false), ("КНДР", "Северная Корея", false), ("КНР", "Китай", false),
    ("Россия", "Российская Федерация", false), ("로씨야", "로씨야련방", false), ("북한", "조선", false),
    ("Гаврилов", "Сергей Гаврилов", false), ("Сергей Гаврилов", "Сергей Петрович Гаврилов", false),
    ("Южная Корея", "Республика Корея", false), ("한국", "남한", false), ("한일", "한미일", false), ("미국", "미합중국", false),
    ("Korea", "DPRK", false), ("Sea of Japan", "East Sea", false),
  ])
  func `may be another spelling of a name, but none of its other names`(row: (one: String, other: String, isOne: Bool))
  {
    #expect(NameSpelling.areOfOneName(row.one, row.other) == row.isOne, "\(NameMatcher.score(row.one, row.other))")
  }

  @Test(arguments: [
    ("이름을를 저장한다.", "을", 2..<4), ("문서을를 저장한다.", "를", 2..<4), ("파일이가 열렸다.", "이", 2..<4),
  ])
  func `may be a particle twice, of which one is left`(row: (target: String, mended: String, range: Range<Int>)) throws
  {
    let found = try findings(of: ["wrong-particle"], translation("Save the file.", row.target, to: .korean))
    #expect(found.map(\.suggestion) == [row.mended] && found.map(\.targetRange) == [row.range])
  }

  @Test func `may be a word with ё here and е there`() throws {
    let rows = [
      translation("The plane", "Самолёт"), translation("A plane", "Этот самолет", line: 2),
      translation("All", "Все", line: 3),
      translation("Everything", "Всё", line: 4), translation("Planes", "Самолёты", line: 5),
    ]
    let found = try findings(rows).filter { $0.rule == "inconsistent-yo" }
    #expect(found.map(\.line) == [2] && found.first?.targetRange == 5..<12)
  }

  @Test func `names the other file`() throws {
    let found = try findings(
      translation("Open", "Открыть", file: "a.tsv", line: 7), translation("Open", "Открытие", file: "b.tsv", line: 1))
    #expect(found.first?.message.contains("a.tsv:7") == true)
  }
}

@Suite struct `A finding` {
  @Test func `has one fingerprint wherever its unit stands`() throws {
    let source = "Kim Jong Un, 850 m, %s"
    let first = try findings(translation(source, "он, 580 м", file: "a", unit: "1", line: 1))
    let moved = try findings(translation(source, "он, 580 м", file: "b", unit: "x", line: 99))
    #expect(first.count == 3 && first.map(\.fingerprint) == moved.map(\.fingerprint))
    #expect(moved.allSatisfy { $0.file == "b" && $0.unit == "x" && $0.line == 99 })
    let changed = try findings(translation(source, "он, 581 м", file: "a", unit: "1", line: 1))
    #expect(Set(first.map(\.fingerprint)).isDisjoint(with: changed.map(\.fingerprint)))
  }

  @Test func `has a fingerprint of its own in its unit`() throws {
    let codes = ["<b>", "<i>"].map { InlineCode(.placeholder, at: 0, element: "ph", content: $0) }
    let found = try findings(
      Translation(
        file: "f", unit: "1", line: 1, sourceLanguage: .english, targetLanguage: .russian,
        source: Segment("new", codes: codes), target: Segment("новый")))
    #expect(found.count == 2 && Set(found.map(\.fingerprint)).count == 2)
  }

  @Test func `stands by its place in the target, then by its rule`() throws {
    let found = try findings(
      translation("Kim Jong Un and the road bridge, 850 m", "автомост 580 м через автомост у %s"))
    let places = found.map { ($0.targetRange?.lowerBound ?? -1, $0.rule) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(
      found.map(\.rule) == [
        "missing-term", "forbidden-term", "number-mismatch", "forbidden-term", "inline-code-mismatch",
      ])
  }

  @Test func `has its place in Unicode scalars`() throws {
    let found = try findings(translation("👩‍👩‍👧 850 m", "👩‍👩‍👧 около 580 м"))
    #expect(found.first?.sourceRange == 6..<9 && found.first?.targetRange == 12..<15)
    let term = try findings(translation("👩‍👩‍👧 Kim Jong Un", "👩‍👩‍👧 он"))
    #expect(term.first?.sourceRange == 6..<17 && term.first?.suggestion == "Ким Чен Ын")
    let forbidden = try findings(translation("road bridge", "👩‍👩‍👧 автомост"))
    #expect(forbidden.first?.targetRange == 6..<14 && forbidden.first?.suggestion == "автомобильный мост")
    #expect(forbidden.first?.severity == .error)
  }

  @Test(arguments: [
    ("ru", "a talk with Mikhail Mishustin", "беседа с Михаилом Мишуштиным", "Михаилом Мишустиным"),
    ("ru", "for Mikhail Mishustin", "для Mikhail Mishustin", "Михаила Мишустина"),
    ("ru", "with Mikhail Mishustin", "с Mikhail Mishustin", "Михаил Мишустин"),
    ("ru", "Mikhail Mishustin left.", "Михаил Мишуштин уехал.", "Михаил Мишустин"),
    ("ru", "on the road bridge", "на автомосте", "автомобильном мосте"),
    ("ru", "The UN agreed.", "ОНН согласилась.", "ООН"),
    ("ko-KR", "Mikhail Mishustin came.", "미하일 미슈스티가 왔다.", "미하일 미슈스틴이"),
    ("ko-KR", "Mikhail Mishustin came.", "미하일 미슈스탄이 왔다.", "미하일 미슈스틴"),
  ])
  func `suggests the form of its place where that is certain`(
    row: (language: String, source: String, target: String, form: String)
  ) throws {
    let rules: Set = ["corrupted-name", "wrong-scheme", "foreign-name", "forbidden-term"]
    let found = try findings(of: rules, translation(row.source, row.target, to: LanguageTag(row.language)))
    #expect(found.map(\.suggestion) == [row.form], "\(row.target): \(found.map(\.message))")
  }

  @Test(arguments: [
    ("full-width-form", "ko", "Gate: open", "문：열림", ": "), ("full-width-form", "ko", "10:30", "10：30", ":"),
    ("full-width-form", "ru", "a:b", "а：б", ":"), ("full-width-form", "ru", "a: b", "а： б", ":"),
    ("quotation-marks", "ru", "He said “yes”; she left.", "Он сказал \"да\"; она ушла.", "«да»"),
    ("quotation-marks", "ru", "DSUM(“base”; x)", "ДСУММ (\"база\"; x)", nil),
    ("quotation-marks", "ru", "“a”; “b”", "\"а\"; \"б\"", nil),
  ])
  func `mends a mark where it is certain what it is to be`(
    row: (rule: String, language: String, source: String, target: String, mended: String?)
  ) throws {
    let found = try findings(of: [row.rule], translation(row.source, row.target, to: LanguageTag(row.language)))
    #expect(found.first?.suggestion == row.mended && !found.isEmpty, "\(row.target)")
  }

  @Test(arguments: [
    ("Pay by American Express", "Оплата через «Америкэн Экспресс»", Severity.note),
    ("Pay by American Express", "Оплата через American Express", nil), ("a Japanese maple", "клён", .warning),
    ("a Japanese army knife", "складной нож", .note), ("the American army", "наша армия", .warning),
    ("the American navy", "наш флот", .warning),
    ("the Japanese-Ukrainian war", "война на Украине", .note), ("the Japan\u{2013}Ukraine war", "эта война", .note),
    ("the Japan-China war", "эта война", .warning), ("the Old Japanese House", "чей-то дом", .note),
    ("the American navy", "американский флот", nil),
  ])
  func `names of states within other names are at most notes`(row: (source: String, target: String, worst: Severity?))
    throws
  {
    let rules: Set = ["missing-term", "corrupted-name", "wrong-scheme", "foreign-name"]
    let found = try findings(of: rules, translation(row.source, row.target))
    #expect(found.map(\.severity).max() == row.worst, "\(row.target): \(found.map(\.message))")
  }

  @Test(arguments: [("%s를 엽니다.", 1), ("“%s”이 있습니다.", 1), ("%s을(를) 엽니다.", 0), ("%s이다.", 0), ("<b>책</b>을 엽니다.", 0)])
  func `a particle of one shape behind a placeholder is a note`(target: String, count: Int) throws {
    let found = try findings(of: ["wrong-particle"], translation("Open %s.", target, to: .korean))
    #expect(found.count == count && found.allSatisfy { $0.severity == .note }, "\(target)")
  }

  @Test func `of a record that cannot be read is an error that stays known`() {
    var batch = BatchCheck(CheckSettings())
    let first = batch.malformedRecord("odd", file: "a", unit: "3", line: 3)
    let moved = batch.malformedRecord("odd", file: "b", unit: "3", line: 9)
    #expect(first?.rule == "malformed-record" && first?.severity == .error && first?.line == 3)
    #expect(first?.fingerprint == moved?.fingerprint)
  }

  @Test(arguments: ["{x} ", "%s ", "1 ", "( ", "« ", "<b> ", "a@b.kp ", "2025-01-01 ", "ё", "{", "책를 ", "c о "])
  func `is found in long texts without long waits, and longer ones are said to be unchecked`(part: String) throws {
    let long = String(repeating: part, count: 18_000 / part.utf8.count)
    let other = String(repeating: part + "7 ", count: 18_000 / (part.utf8.count + 2))
    for (source, target) in [(long, other), (other, long)] {
      let begin = ContinuousClock.now
      _ = try findings(translation(source, target), translation(source, target, to: .korean))
      #expect(ContinuousClock.now - begin < .seconds(60))
    }
    let found = try findings(translation(long + long, "x"))
    #expect(found.map(\.rule) == ["oversized-text"])
  }
}
