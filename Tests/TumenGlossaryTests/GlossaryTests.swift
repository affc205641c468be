import Testing
import TumenModel

@testable import TumenGlossary

private let concepts = [
  Concept(
    id: "pak-thae-song", kind: .person,
    terms: [
      Term("Pak Thae Song", language: .english), Term("Bak Taeseong", language: .english, status: .admitted),
      Term("Пак Тхэ Сон", language: .russian, forms: ["Пак Тхэ Сона", "Пак Тхэ Соном"]),
      Term("박태성", language: .koreanNorth), Term("박태성", language: .koreanSouth),
    ]),
  Concept(
    id: "kim-jong-un", kind: .person,
    terms: [
      Term("김정은", language: .korean), Term("Ким Чен Ын", language: .russian), Term("Kim Jong Un", language: .english),
    ]),
  Concept(
    id: "rason-city", kind: .place,
    terms: [Term("Rason", language: .english), Term("라선", language: .koreanNorth), Term("나선", language: .koreanSouth)]),
  Concept(id: "rason-station", kind: .place, terms: [Term("Rason", language: .english)]),
  Concept(
    id: "road-bridge", kind: .term,
    terms: [
      Term("road bridge", language: .english, forms: ["road bridges"]), Term("автомобильный мост", language: .russian),
    ]),
  Concept(id: "bridge", kind: .term, terms: [Term("bridge", language: .english), Term("мост", language: .russian)]),
  Concept(id: "rok", kind: .organization, terms: [Term("ROK", language: .english)]),
  Concept(id: "shchyolkovo", kind: .place, terms: [Term("Щёлково", language: .russian)]),
]

@Suite struct `A glossary` {
  private let glossary: Glossary
  init() throws { glossary = try Glossary(concepts: concepts) }

  @Test(arguments: [
    ("Pak Thae Song", "pak-thae-song", "exact", 100), ("Пак Тхэ Соном", "pak-thae-song", "inflected", 99),
    ("pak thae song", "pak-thae-song", "variant", 98), ("ЩЕЛКОВО", "shchyolkovo", "variant", 98),
    ("Pak Thae-song", "pak-thae-song", "variant", 95), ("박 태성", "pak-thae-song", "variant", 95),
    ("  박태성 ", "pak-thae-song", "exact", 100),
  ])
  func `leads a form to its concept and says how`(query: String, concept: String, how: String, score: Int) {
    let result = glossary.lookup(query).first
    #expect(result?.concept.id == concept && result?.how.rawValue == how && result?.score == score)
  }

  @Test func `gives every concept that shares a form, in its order`() {
    #expect(glossary.lookup("Rason").map(\.concept.id) == ["rason-city", "rason-station"])
    #expect(glossary.lookup("나선", in: .koreanNorth).isEmpty)
    #expect(glossary.lookup("나선", in: .korean).map(\.concept.id) == ["rason-city"])
    #expect(glossary.lookup("").isEmpty && glossary.lookup(" - ").isEmpty && glossary.lookup("Rasons").isEmpty)
  }

  @Test func `refuses two concepts with one id`() {
    let error = #expect(throws: TumenError.self) { try Glossary(concepts: concepts + [concepts[0]]) }
    #expect(error?.message.contains("pak-thae-song") == true)
  }
}

@Suite struct `A term recognizer` {
  private let glossary: Glossary
  init() throws { glossary = try Glossary(concepts: concepts) }

  private func found(_ text: String, _ language: LanguageTag) throws -> [String] {
    try TermRecognizer(glossary: glossary, language: language).terms(in: text).map { "\($0.text)=\($0.concept.id)" }
  }

  @Test func `takes the longest of overlapping terms`() throws {
    #expect(try found("A road bridge and a bridge", .english) == ["road bridge=road-bridge", "bridge=bridge"])
    #expect(try found("road", .english).isEmpty)
  }

  @Test func `gives all concepts of a shared form`() throws {
    #expect(try found("in Rason", .english) == ["Rason=rason-city", "Rason=rason-station"])
  }

  @Test func `finds whole words alone`() throws {
    #expect(try found("Rasonite abridge bridgehead", .english).isEmpty)
    #expect(try found("мостовая", .russian).isEmpty)
  }

  @Test func `takes a form in capitals as it stands`() throws {
    #expect(try found("The ROK and a rok", .english) == ["ROK=rok"])
    #expect(try found("PAK THAE SONG", .english) == ["PAK THAE SONG=pak-thae-song"])
  }

  @Test func `finds what particles and the possessive are attached to`() throws {
    #expect(try found("박태성은 김정은은 라선에서는", .koreanNorth) == ["박태성=pak-thae-song", "김정은=kim-jong-un", "라선=rason-city"])
    #expect(try found("Rason's road bridges", .english).last == "road bridges=road-bridge")
    #expect(try found("박태성호텔", .koreanNorth).isEmpty)
  }

  @Test func `never cuts into a name`() throws {
    let short = try Glossary(concepts: [Concept(id: "kim-jong", kind: .person, terms: [Term("김정", language: .korean)])])
    let both = try Glossary(concepts: short.concepts + [concepts[1]])
    let hits = try TermRecognizer(glossary: both, language: .korean).terms(in: "김정은")
    #expect(hits.map(\.concept.id) == ["kim-jong-un"])
  }

  @Test func `reads a word of any length in time linear in it`() throws {
    let word = String(repeating: "가", count: 300_000)
    let recognizer = try TermRecognizer(glossary: glossary, language: .korean)
    #expect(recognizer.terms(in: word + " 박태성에게서부터는").map(\.concept.id) == ["pak-thae-song"])
  }

  @Test func `places its hits in decomposed text too`() throws {
    // 박태성은 in conjoining jamo: three, two, three and three of them.
    let text = "\u{1107}\u{1161}\u{11A8}\u{1110}\u{1162}\u{1109}\u{1165}\u{11BC}\u{110B}\u{1173}\u{11AB}"
    let hit = try TermRecognizer(glossary: glossary, language: .koreanSouth).terms(in: text).first
    #expect(hit?.range == 0..<8 && hit?.text == "박태성")
  }

  @Test func `places its hits in Unicode scalars`() throws {
    let hit = try TermRecognizer(glossary: glossary, language: .koreanSouth).terms(in: "👩‍👩‍👧 «박태성»은").first
    #expect(hit?.range == 7..<10)
  }
}

@Suite struct `The presence of a term` {
  @Test(arguments: [
    ("ru", "река Туманная", "через реку Туманную", true),
    ("ru", "автомобильный мост", "строительство автомобильного моста", true),
    ("ru", "мост", "о мостах", true), ("ru", "мост", "о дорогах", false), ("ru", "Пак Тхэ Сон", "Пак Тэ Сон", false),
    ("en", "bridge", "two bridges", true), ("en", "bridge", "a tunnel", false), ("ko", "두만강", "두만강을 건너", true),
    ("ko", "자동차다리", "자동차 다리를", true), ("ko", "두만강", "압록강", false),
    ("ru", "КНДР", "посольство КНР", false), ("ru", "КНДР", "посольство КНДР", true), ("ru", "МИД", "в МИДе", true),
  ])
  func `is seen in any form`(language: String, term: String, text: String, expected: Bool) throws {
    #expect(try TermPresence().holds(Term(term, language: try LanguageTag(language)), in: text) == expected)
  }
}
