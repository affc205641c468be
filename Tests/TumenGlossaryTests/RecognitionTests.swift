import Testing
import TumenModel

@testable import TumenGlossary

private func concept(_ id: String, _ terms: Term...) -> Concept { Concept(id: id, kind: .term, terms: terms) }

private let concepts = [
  concept("bridge", Term("мост", language: .russian, forms: ["моста", "мосту"]), Term("bridge", language: .english)),
  concept("road-bridge", Term("автомобильный мост", language: .russian), Term("road bridge", language: .english)),
  concept("road-bridge-plan", Term("road bridge plan", language: .english)),
  concept("rok", Term("ROK", language: .english), Term("РК", language: .russian)),
  concept(
    "kim-jong-un", Term("김정은", language: .korean), Term("Ким Чен Ын", language: .russian),
    Term("Kim Jong Un", language: .english)),
  concept("pak", Term("박태성", language: .koreanNorth), Term("Pak Thae Song", language: .english)),
  concept("fir", Term("ёлка", language: .russian)), concept("edge", Term("край", language: .russian)),
  concept("tumen", Term("두만강", language: .korean), Term("Tumen River", language: .english)),
  concept("cable", Term("cable-stayed", language: .english)),
  concept("bridge-card", Term("bridge", language: .english), Term("бридж", language: .russian)),
]

@Suite struct `Lookup` {
  private let glossary: Glossary
  init() throws { glossary = try Glossary(concepts: concepts) }

  @Test(arguments: [
    ("мост", "bridge", "exact"), ("моста", "bridge", "inflected"), ("МОСТА", "bridge", "variant"),
    ("елка", "fir", "variant"),
    ("ЁЛКА", "fir", "variant"), ("\u{0435}\u{0308}лка", "fir", "exact"), ("roadbridge", "road-bridge", "variant"),
    ("road-bridge", "road-bridge", "variant"), ("cable stayed", "cable", "variant"), ("ＲＯＫ", "rok", "variant"),
    ("\u{1103}\u{116E}\u{1106}\u{1161}\u{11AB}\u{1100}\u{1161}\u{11BC}", "tumen", "exact"),
    ("두만 강", "tumen", "variant"),
    ("Kim Jong\u{2011}Un", "kim-jong-un", "variant"), ("tumen\u{00A0}river", "tumen", "variant"),
  ])
  func `finds a writing that readers take for the same`(query: String, concept: String, how: String) {
    let result = glossary.lookup(query).first
    #expect(result?.concept.id == concept && result?.how.rawValue == how)
  }

  @Test(arguments: ["краи", "мос", "bridges", "Ким Чен Ир", "두만", "!", "\u{00AD}", "\u{200B}"])
  func `finds nothing for another word`(query: String) { #expect(glossary.lookup(query).isEmpty) }

  @Test func `gives the surest first, then the order of the glossary`() throws {
    let glossary = try Glossary(concepts: [
      concept("loose", Term("road-side", language: .english)), concept("folded", Term("Roadside", language: .english)),
      concept("listed", Term("verge", language: .english, forms: ["roadside"])),
      concept("exact", Term("roadside", language: .english)), concept("later", Term("roadside", language: .english)),
    ])
    let results = glossary.lookup("roadside")
    #expect(results.map(\.concept.id) == ["exact", "later", "listed", "folded", "loose"])
    #expect(results.map(\.score) == [100, 100, 99, 98, 95])
  }

  @Test func `gives a concept once, by its surest form`() throws {
    let glossary = try Glossary(concepts: [
      concept(
        "a", Term("Rason", language: .english), Term("rason", language: .english, status: .admitted, forms: ["RASON"]))
    ])
    for (query, how) in [("Rason", "exact"), ("rason", "exact"), ("RASON", "inflected"), ("rAson", "variant")] {
      let results = glossary.lookup(query)
      #expect(results.count == 1 && results.first?.how.rawValue == how, "\(query)")
    }
  }

  @Test func `keeps to a language and its norms`() {
    #expect(glossary.lookup("박태성", in: .koreanNorth).count == 1 && glossary.lookup("박태성", in: .korean).count == 1)
    #expect(glossary.lookup("박태성", in: .koreanSouth).isEmpty && glossary.lookup("мост", in: .english).isEmpty)
    #expect(glossary.lookup("bridge", in: .english).map(\.concept.id) == ["bridge", "bridge-card"])
  }

  @Test func `names both places of an id that was used twice`() {
    var first = concepts[0]
    var second = concepts[0]
    first.place = .init(file: "a.yaml", line: 3)
    second.place = .init(file: "b.yaml", line: 9)
    let error = #expect(throws: TumenError.self) { try Glossary(concepts: [first, second]) }
    #expect(error?.code == .malformed && error?.place == second.place && error?.message.contains("a.yaml:3") == true)
  }
}

@Suite struct `Terms in running text` {
  private func found(_ text: String, _ language: LanguageTag) throws -> [String] {
    try TermRecognizer(glossary: try Glossary(concepts: concepts), language: language).terms(in: text)
      .map { "\($0.text)=\($0.concept.id)" }
  }

  @Test(arguments: [
    ("a road bridge plan", ["road bridge plan=road-bridge-plan"]),
    ("a road bridge planner", ["road bridge=road-bridge"]),
    ("a road, bridge", ["bridge=bridge", "bridge=bridge-card"]),
    ("Road. Bridge", ["Bridge=bridge", "Bridge=bridge-card"]),
    ("the “road” bridge", ["road” bridge=road-bridge"]), ("a road-bridge", ["road-bridge=road-bridge"]),
    ("Kim Jong Un's road bridge", ["Kim Jong Un=kim-jong-un", "road bridge=road-bridge"]),
    ("Kim Jong Un\u{2019}s", ["Kim Jong Un=kim-jong-un"]), ("KIM JONG UN", ["KIM JONG UN=kim-jong-un"]),
    ("the rok and Rok", []), ("the ROK's", ["ROK=rok"]), ("ROKs", []),
    ("Tumen\u{00A0}River", ["Tumen\u{00A0}River=tumen"]),
    ("kim jong", []), ("", []), ("!?", []), ("a cable-stayed one", ["cable-stayed=cable"]),
  ])
  func `in English are found as whole words`(text: String, expected: [String]) throws {
    #expect(try found(text, .english) == expected)
  }

  @Test(arguments: [
    ("김정은 동지는", ["김정은=kim-jong-un"]), ("김정은은", ["김정은=kim-jong-un"]), ("김정은께서는", ["김정은=kim-jong-un"]),
    ("김정은동지께서", ["김정은=kim-jong-un"]), ("박태성은 두만강을", ["박태성=pak", "두만강=tumen"]), ("김정은희", []), ("박태성호", []),
    ("두만강변", []), ("두만강에서의", ["두만강=tumen"]), ("“두만강”의", ["두만강=tumen"]),
  ])
  func `in Korean end before their particles`(text: String, expected: [String]) throws {
    #expect(try found(text, .koreanNorth) == expected)
  }

  @Test(arguments: [
    ("через мост и у моста", ["мост=bridge", "моста=bridge"]),
    ("автомобильный мост", ["автомобильный мост=road-bridge"]),
    ("Елка на краю", ["Елка=fir", "краю=edge"]), ("о ёлках", ["ёлках=fir"]), ("мостами", ["мостами=bridge"]),
    ("краи", []), ("в РК, рк", ["РК=rok"]),
    ("мостовая", []),
    ("Ким Чен Ын", ["Ким Чен Ын=kim-jong-un"]),
  ])
  func `in Russian are found as they are listed and declined`(text: String, expected: [String]) throws {
    #expect(try found(text, .russian) == expected)
  }

  @Test func `that are names are no common nouns or verbs that look alike`() throws {
    let glossary = try Glossary(concepts: [
      Concept(id: "kozlov", kind: .person, gender: .male, terms: [Term("Козлов", language: .russian)]),
      Concept(id: "khasan", kind: .place, terms: [Term("하산", language: .korean)]),
      Concept(id: "posad", kind: .place, terms: [Term("Сергиев Посад", language: .russian)]),
      concept("side", Term("третья сторона", language: .russian)),
    ])
    func found(_ text: String, _ language: LanguageTag, _ precision: TermPrecision = .possible) throws -> [String] {
      try TermRecognizer(glossary: glossary, language: language).terms(in: text, precision: precision).map(\.text)
    }
    #expect(try found("Пасли козлов и коз.", .russian).isEmpty)
    #expect(try found("письмо козлову", .russian) == ["козлову"])
    #expect(try found("письмо козлову", .russian, .certain).isEmpty)
    #expect(try found("Письмо Козлову", .russian, .certain) == ["Козлову"])
    #expect(try found("산에서 하산하였다", .korean).isEmpty && found("하산에서는", .korean) == ["하산"])
    #expect(try found("в Сергиевом Посаде", .russian) == ["Сергиевом Посаде"])
    #expect(try found("без третьей стороны", .russian) == ["третьей стороны"])
  }

  @Test func `in English are found in the plural, names and abbreviations not`() throws {
    let glossary = try Glossary(concepts: [
      concept("bridge", Term("road bridge", language: .english)),
      concept("embassy", Term("embassy", language: .english)),
      concept("rok", Term("ROK", language: .english)),
      Concept(id: "rason", kind: .place, terms: [Term("Rason", language: .english)]),
    ])
    let hits = try TermRecognizer(glossary: glossary, language: .english)
      .terms(in: "two road bridges, three embassies' gates, ROKS and Rasons")
    #expect(hits.map(\.concept.id) == ["bridge", "embassy"] && hits.allSatisfy { $0.how == .inflected })
  }

  @Test func `in Korean are found with and without their spaces`() throws {
    let glossary = try Glossary(concepts: [concept("memory", Term("번역 메모리", language: .korean))])
    let recognizer = try TermRecognizer(glossary: glossary, language: .korean)
    #expect(recognizer.terms(in: "번역 메모리를").map(\.text) == ["번역 메모리"])
    #expect(recognizer.terms(in: "이 번역메모리에서는").map(\.text) == ["번역메모리"])
    #expect(recognizer.terms(in: "메모리").isEmpty)
  }

  /// Each beginning of a word was looked up, however long it was, and each find compared with all before it.
  @Test func `take no longer for each letter of a long word or text`() throws {
    var open = Term("канал", language: .russian)
    open.matching = TermMatching(.prefix)
    let glossary = try Glossary(concepts: [
      concept("canal", open), concept("bridge", Term("다리", language: .korean)),
      concept("building", Term("건설", language: .korean)),
    ])
    let word = String(repeating: "я", count: 1_000_000)
    let russian = try TermRecognizer(glossary: glossary, language: .russian).terms(in: word + " канала")
    #expect(russian.map(\.text) == ["канала"])
    let text = String(repeating: "다리건설 ", count: 20_000)
    let korean = try TermRecognizer(glossary: glossary, language: .korean).terms(in: text)
    #expect(korean.count == 40_000 && korean.last?.range == 99_997..<99_999)
  }

  @Test func `say how they were found`() throws {
    let glossary = try Glossary(concepts: concepts)
    func how(_ text: String, _ language: LanguageTag) throws -> String? {
      try TermRecognizer(glossary: glossary, language: language).terms(in: text).first?.how.rawValue
    }
    #expect(try how("мост", .russian) == "exact" && how("моста", .russian) == "inflected")
    #expect(try how("김정은", .korean) == "exact" && how("김정은은", .korean) == "inflected")
  }

  @Test(arguments: ["👩‍👩‍👧 ", "e\u{0301} ", "🇰🇵🇰🇵 ", "\u{1112}\u{1161}\u{11AB} ", "\u{200B}"])
  func `stand at places in Unicode scalars, whatever stands before`(prefix: String) throws {
    let text = prefix + "Kim Jong Un's road bridge"
    let scalars = Array(text.unicodeScalars)
    let hits = try TermRecognizer(glossary: try Glossary(concepts: concepts), language: .english).terms(in: text)
    #expect(hits.map(\.text) == ["Kim Jong Un", "road bridge"])
    for hit in hits { #expect(String(String.UnicodeScalarView(scalars[hit.range])) == hit.text) }
    #expect(hits.first?.range.lowerBound == prefix.unicodeScalars.count)
  }

  @Test(arguments: ["\u{202C}", "\u{200F}", "\u{2069} 🚂", "\u{FEFF}"])
  func `end before controls that stand behind them`(behind: String) throws {
    let hits = try TermRecognizer(glossary: try Glossary(concepts: concepts), language: .russian)
      .terms(in: "\u{202A}мост" + behind)
    #expect(hits.map(\.range) == [1..<5] && hits.map(\.text) == ["мост"])
  }

  @Test func `are none where the glossary has nothing in the language`() throws {
    #expect(try found("мост bridge 두만강", LanguageTag("fr")).isEmpty)
    #expect(try TermRecognizer(glossary: try Glossary(concepts: []), language: .english).terms(in: "bridge").isEmpty)
  }
}

/// A language, a term, a text, and whether the text holds some form of the term.
private let presences: [(String, String, String, Bool)] = [
  ("ru", "мост", "мосты", true), ("ru", "мост", "мостами", true), ("ru", "мост", "дорога", false),
  ("ru", "Пак Тхэ Сон", "с Пак Тхэ Соном", true), ("ru", "Пак Тхэ Сон", "Пак Пон Чжу", false),
  ("ru", "новая дорога", "по новой дороге", true), ("ru", "новая дорога", "дорога новая", false),
  ("ru", "ёлка", "елку", true), ("ru", "Туманная", "на Туманной", true), ("en", "city", "cities", true),
  ("en", "road bridge", "road bridges", true), ("en", "road bridge", "railway bridge", false),
  ("en", "bridge", "bridge's", true),
  ("ko", "김정은", "김정은이", true), ("ko", "김정은", "김정일이", false), ("ko", "라선시", "라선 시에서", true),
  ("ko", "자동차 다리", "자동차다리가", true),
  ("ru", "мост", "", false), ("ko", "두만강", "\u{1103}\u{116E}\u{1106}\u{1161}\u{11AB}\u{1100}\u{1161}\u{11BC}", true),
]

@Suite struct `A term that may be there` {
  @Test(arguments: presences)
  func `is seen in its inflected forms`(language: String, term: String, text: String, expected: Bool) throws {
    #expect(try TermPresence().holds(Term(term, language: LanguageTag(language)), in: text) == expected)
  }

  /// The short way over the first letters against the test of each word.
  @Test func `is seen where each word may be one of its own`() throws {
    let presence = try TermPresence()
    let stems = "рим рын порт портр турц экспорт зам франц стран по рек м о city cit engl por"
    let endings = "а ок ек ка ия ий ский ского ный ного ть и ом ов экспорт y e ish ies s"
    var words: [String] = []
    for stem in stems.split(separator: " ") {
      words.append(String(stem))
      for ending in endings.split(separator: " ") { words.append(String(stem) + String(ending)) }
    }
    var count = 0
    for wanted in words {
      let term = presence.wanted(Term(wanted, language: .russian))
      for word in words {
        let expected = TermPresence.mayBe(word, wanted)
        if expected { count += 1 }
        #expect(presence.holds(term, in: presence.read(word, in: .russian)) == expected, "\(word), \(wanted)")
      }
    }
    #expect(count > 2 * words.count)
  }

  @Test func `is seen in a listed form that looks otherwise`() throws {
    let term = Term("человек", language: .russian, forms: ["люди", "людей"])
    #expect(try TermPresence().holds(term, in: "много людей") && !TermPresence().holds(term, in: "много домов"))
  }
}

@Suite struct `A term that says how it is matched` {
  private static func term(_ text: String, _ matching: TermMatching, _ language: LanguageTag = .english) -> Concept {
    var term = Term(text, language: language)
    term.matching = matching
    return concept("c", term)
  }

  @Test(arguments: [
    ("bridge", TermMatching(.exact), "a bridge", ["bridge"]), ("bridge", TermMatching(.exact), "bridges, bridge's", []),
    ("bridge", TermMatching(.prefix), "Bridgework bridges", ["Bridgework", "bridges"]),
    ("bridge", TermMatching(.prefix), "footbridge", []),
    (
      "cargo ship", TermMatching(.pattern("cargo ship|s")), "cargo shipping and cargo ship",
      ["cargo shipping", "cargo ship"]
    ),
    ("cargo ship", TermMatching(.pattern("cargo* ship")), "cargoes ship, cargo ships", ["cargoes ship"]),
    ("Rason", TermMatching(letterCase: .exact), "rason RASON Rason", ["Rason"]),
    ("Rason", TermMatching(letterCase: .capitals), "rason RASON Rason", ["RASON", "Rason"]),
    ("ROK", TermMatching(letterCase: .ignored), "rok ROK", ["rok", "ROK"]),
  ])
  func `is found so`(text: String, matching: TermMatching, running: String, expected: [String]) throws {
    let recognizer = try TermRecognizer(glossary: Glossary(concepts: [Self.term(text, matching)]), language: .english)
    #expect(recognizer.terms(in: running).map(\.text) == expected)
  }

  @Test(arguments: [
    ("мост", TermMatching(.exact), "мост моста", ["мост"]),
    ("мост", TermMatching(.prefix), "мостовая, помост", ["мостовая"]),
    ("Мост", TermMatching(letterCase: .exact), "на мосту Моста", ["Моста"]),
  ])
  func `is found so in Russian`(text: String, matching: TermMatching, running: String, expected: [String]) throws {
    let glossary = try Glossary(concepts: [Self.term(text, matching, .russian)])
    #expect(try TermRecognizer(glossary: glossary, language: .russian).terms(in: running).map(\.text) == expected)
  }
}

@Suite struct `Terms that touch` {
  @Test func `are given one within the other on request`() throws {
    let recognizer = try TermRecognizer(glossary: Glossary(concepts: concepts), language: .english)
    let hits = recognizer.terms(in: "a road bridge plan", nested: true).map { "\($0.text)=\($0.concept.id)" }
    #expect(
      hits == ["road bridge plan=road-bridge-plan", "road bridge=road-bridge", "bridge=bridge", "bridge=bridge-card"])
  }

  @Test func `a hyphen are part of another word where certainty is asked for, but not names`() throws {
    let recognizer = try TermRecognizer(
      glossary: Glossary(
        concepts: concepts + [
          Concept(id: "rason", kind: .place, terms: [Term("Rason", language: .english)])
        ]), language: .english)
    let text = "a bridge-builder, a foot-bridge, Rason-based"
    #expect(recognizer.terms(in: text, precision: .certain).map(\.text) == ["Rason"])
    #expect(Set(recognizer.terms(in: text, precision: .possible).map(\.text)) == ["bridge", "Rason"])
  }

  @Test func `in Korean are one term where the glossary writes them together`() throws {
    let recognizer = try TermRecognizer(
      glossary: Glossary(concepts: [concept("station", Term("두만강역", language: .korean))]), language: .korean)
    #expect(recognizer.terms(in: "두만강 역에서, 두만강역은, 두만강, 역").map(\.text) == ["두만강 역", "두만강역"])
  }
}

@Suite struct `A Korean noun` {
  @Test(arguments: [
    ("파일을 삭제하시겠습니까?", ["파일", "삭제"]), ("삭제된 파일입니다.", ["삭제", "파일"]), ("파일용", ["파일"]),
    ("삭제하려면 표에서는 표를", ["삭제", "표", "표"]), ("삭제시켰다", ["삭제"]), ("표시 표하다 파일럿 삭제자", []),
  ])
  func `is found with particles, as a verb and before nouns that lean on it`(text: String, expected: [String]) throws {
    let terms = ["파일", "삭제", "표"].map { concept($0, Term($0, language: .korean)) }
    let recognizer = try TermRecognizer(glossary: Glossary(concepts: terms), language: .korean)
    #expect(recognizer.terms(in: text).map(\.text) == expected)
  }
}
