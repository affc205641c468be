import Testing
import TumenModel
import TumenText

@testable import TumenGlossary

private func person(
  _ id: String, _ english: String, _ russian: String, _ korean: String, _ gender: Concept.Gender = .male
) -> Concept {
  Concept(
    id: id, kind: .person, gender: gender,
    terms: [
      Term(english, language: .english), Term(russian, language: .russian), Term(korean, language: .korean),
    ])
}

private let concepts = [
  person("pak-thae-song", "Pak Thae Song", "Пак Тхэ Сон", "박태성"),
  person("pak-thae-dok", "Pak Thae Dok", "Пак Тхэ Док", "박태덕"),
  person("pak-pong-ju", "Pak Pong Ju", "Пак Пон Чжу", "박봉주"), person("kim-jong-un", "Kim Jong Un", "Ким Чен Ын", "김정은"),
  Concept(
    id: "yuri-trutnev", kind: .person, gender: .male,
    terms: [
      Term("Yuri Trutnev", language: .english), Term("Юрий Трутнев", language: .russian),
      Term("Трутнев", language: .russian),
    ]),
  Concept(
    id: "mikhail-mishustin", kind: .person, gender: .male,
    terms: [Term("Mikhail Mishustin", language: .english), Term("Михаил Мишустин", language: .russian)]),
  Concept(
    id: "tumen-river", kind: .place,
    terms: [
      Term("Tumen River", language: .english), Term("река Туманная", language: .russian),
      Term("두만강", language: .korean),
    ]),
  Concept(
    id: "rason", kind: .place,
    terms: [Term("Rason", language: .english), Term("라선", language: .koreanNorth), Term("나선", language: .koreanSouth)]),
  Concept(id: "border-checkpoint", kind: .term, terms: [Term("border checkpoint", language: .english)]),
]

@Suite struct `A form that the glossary does not list` {
  private let lookup: NameLookup

  init() throws { lookup = NameLookup(try Glossary(concepts: concepts), schemes: SchemeCatalogue()) }

  /// Beyond any length that a name has, to compare sounds would take seconds.
  @Test(arguments: [(10, true), (1000, false)])
  func `is not heard in a text that is longer than any name`(marks: Int, isHeard: Bool) throws {
    let text = "Pak Thea Song" + String(repeating: "!", count: marks)
    #expect(lookup.suggestions(for: text).isEmpty != isHeard)
    #expect(try lookup.lookup(text).isEmpty != isHeard)
  }

  @Test(arguments: [
    ("Trutnew", "Трутнев"), ("두망강", "두만강"), ("x", ""), ("ra", ""),
    ("ms", ""), ("라", ""), ("tr", ""),
  ])
  func `is suggested where it is about as long as what was asked`(query: String, expected: String) throws {
    let found = lookup.suggestions(for: query)
    #expect(expected.isEmpty ? found.isEmpty : found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    // Initials, of a patronymic that nobody has noted too, but not those of others.
    ("Ю. П. Трутнев", "yuri-trutnev", "variant"), ("Трутневым Ю. П.", "yuri-trutnev", "variant"),
    ("Трутнева Ю.П.", "yuri-trutnev", "variant"), ("Трутневым А. П.", "", ""),
    // A title before or behind the name.
    ("박태성 총리", "pak-thae-song", "inflected"), ("Mr. Pak Thae Song", "pak-thae-song", "inflected"),
    ("Foreign Minister Kim Jong Un", "kim-jong-un", "inflected"),
    ("товарища Пак Тхэ Сона", "pak-thae-song", "inflected"),
    ("президент России Михаил Мишустин", "mikhail-mishustin", "inflected"), ("ккккк", "", ""),
    ("Pak Thae Song", "pak-thae-song", "exact"), ("Pak Tae-song", "pak-thae-song", "variant"),
    ("Bak Taeseong", "pak-thae-song", "variant"), ("Pak T'aesŏng", "pak-thae-song", "variant"),
    ("PAK THAE SONG", "pak-thae-song", "variant"), ("Пака Тхэ Сона", "pak-thae-song", "inflected"),
    ("Пак Тхэсону", "pak-thae-song", "inflected"), ("с Пак Тхэ Соном", "", ""),
    ("Пак Тхэ Соном", "pak-thae-song", "inflected"),
    ("박태성은", "pak-thae-song", "inflected"),
    ("\u{1107}\u{1161}\u{11A8}\u{1110}\u{1162}\u{1109}\u{1165}\u{11BC}", "pak-thae-song", "exact"),
    ("박태성동지께서", "pak-thae-song", "inflected"), ("Pak Thae Song's", "pak-thae-song", "inflected"),
    ("Park Tae-sung", "pak-thae-song", "variant"), ("Pak Thae Dok", "pak-thae-dok", "exact"),
    ("Park Bong-ju", "pak-pong-ju", "variant"),
    ("Юри\u{0438}\u{0306} Трутнев", "yuri-trutnev", "exact"),
    ("Iurii Trutnev", "yuri-trutnev", "transliterated"), ("Юрием Трутневым", "yuri-trutnev", "inflected"),
    ("미하일 미슈스틴", "mikhail-mishustin", "transliterated"), ("미하일 미슈스찐", "mikhail-mishustin", "transliterated"),
    ("Мишустиным", "mikhail-mishustin", "inflected"), ("Mishustin, Mikhail", "mikhail-mishustin", "variant"),
    ("Mikhail Mishustn", "mikhail-mishustin", "fuzzy"), ("реку Туманную", "tumen-river", "inflected"),
    ("Туманган", "tumen-river", "transliterated"), ("Tumangang", "tumen-river", "transliterated"),
    ("두만강을", "tumen-river", "inflected"),
    ("Rasŏn", "rason", "variant"), ("Расон", "rason", "transliterated"), ("в Расоне", "", ""),
    ("Расоном", "rason", "transliterated"),
    ("border checkpoints", "border-checkpoint", "inflected"), ("border chekpoint", "border-checkpoint", "fuzzy"),
    ("박태송", "pak-thae-song", "fuzzy"), ("pak thae sog", "pak-thae-song", "fuzzy"),
  ])
  func `leads to its concept, and says how`(query: String, concept: String, how: String) throws {
    let first = try lookup.lookup(query).first
    #expect((first?.concept.id ?? "") == concept, "\(query)")
    #expect((first?.how.rawValue ?? "") == how, "\(query)")
  }

  @Test(arguments: [
    "John Smith", "Пак", "김", "a", "", "…", "Pak Chol Su", "Ким Ир Сен", "Son", "Ким Чен Ир", "김정일", "Ким Чен",
  ])
  func `of nobody in the glossary leads nowhere`(query: String) throws {
    #expect(try lookup.lookup(query).map(\.concept.id) == [])
  }

  @Test func `scores less the further it is from what is listed`() throws {
    let scores = try ["Pak Thae Song", "Пак Тхэ Соном", "Park Tae-sung", "박태송"].map {
      try lookup.lookup($0).first?.score ?? 0
    }
    #expect(scores == scores.sorted(by: >) && Set(scores).count == scores.count && scores[0] == 100)
  }
}

@Suite struct `The lint of a glossary` {
  private func rules(_ concepts: Concept...) throws -> [String] {
    try GlossaryLint(concepts, schemes: SchemeCatalogue()).findings().map(\.rule)
  }

  private func korean(_ terms: Term...) -> Concept { Concept(id: "k", kind: .person, terms: terms) }

  @Test func `accepts what the schemes write`() throws {
    #expect(
      try rules(
        korean(
          Term("Pak Thae Song", language: .english, scheme: .kcna),
          Term("Bak Taeseong", language: .english, status: .admitted, scheme: .rr),
          Term("Пак Тхэ Сон", language: .russian, scheme: .pressRu),
          Term("Пак Тхэсон", language: .russian, status: .admitted, scheme: .kontsevich),
          Term("박태성", language: .korean))) == [])
  }

  @Test func `leaves names of other peoples and Russian names of Korean places alone`() throws {
    let trump = Concept(
      id: "t", kind: .person,
      terms: [
        Term("Donald Trump", language: .english), Term("Дональд Трамп", language: .russian),
        Term("도널드 트럼프", language: .koreanSouth),
      ])
    let river = Concept(
      id: "r", kind: .place,
      terms: [
        Term("Tumen River", language: .english), Term("Туманная", language: .russian), Term("두만강", language: .korean),
      ])
    #expect(try rules(trump) == [] && rules(river) == [])
  }

  @Test func `suspects a name that no scheme writes, but for one with a source`() throws {
    let hangul = Term("박태성", language: .korean), russian = Term("Пак Тхэ Сон", language: .russian)
    let wrong = korean(Term("Pak Thae Dong", language: .english), russian, hangul)
    let finding = try #require(try GlossaryLint([wrong], schemes: SchemeCatalogue()).findings().first)
    #expect(finding.rule == "suspicious-name" && finding.severity == .warning && finding.suggestion == "Pak Thae Song")
    #expect(try rules(korean(Term("Pak Thae Dong", language: .english, source: "s"), russian, hangul)) == [])
    #expect(
      try rules(korean(Term("Bak Taeseong", language: .english, scheme: .kcna), russian, hangul)) == ["suspicious-name"]
    )
  }

  @Test func `knows the other norm, letters of two scripts, a missing preference and a shared form`() throws {
    #expect(try rules(korean(Term("리룡남", language: .koreanSouth))) == ["wrong-norm"])
    #expect(try rules(Concept(id: "r", kind: .term, terms: [Term("로씨야련방", language: .koreanSouth)])) == ["wrong-norm"])
    #expect(try rules(Concept(id: "r", kind: .term, terms: [Term("러시아", language: .koreanNorth)])) == ["wrong-norm"])
    // A Latin o in a Cyrillic word.
    #expect(
      try rules(Concept(id: "m", kind: .term, terms: [Term("м\u{006F}ст", language: .russian)])) == ["mixed-script"])
    #expect(try rules(Concept(id: "m", kind: .term, terms: [Term("мост", language: .english)])) == ["mixed-script"])
    #expect(
      try rules(Concept(id: "m", kind: .term, terms: [Term("мост", language: .russian, status: .admitted)])) == [
        "no-preferred-term"
      ])
    let bridge = Term("bridge", language: .english)
    #expect(
      try rules(Concept(id: "c", kind: .term, terms: [bridge, Term("Bridge", language: .english, status: .forbidden)]))
        == ["contradiction"])
    #expect(
      try rules(Concept(id: "c", kind: .term, relations: [Relation(.related, "none")], terms: [bridge])) == [
        "unknown-concept"
      ])
    let one = Concept(id: "a", kind: .term, terms: [bridge])
    var other = Concept(id: "b", kind: .term, terms: [Term("Bridge", language: .english)])
    #expect(try rules(one, other) == ["shared-form", "shared-form"])
    other.relations = [Relation(.related, "a")]
    #expect(try rules(one, other) == [])
  }
}
