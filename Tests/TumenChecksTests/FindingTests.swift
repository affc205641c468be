import Testing
import TumenGlossary
import TumenModel

@testable import TumenChecks

private let concepts = [
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
    ]),
  Concept(
    id: "rason-station", kind: .place,
    terms: [
      Term("Rason", language: .english), Term("станция Расон", language: .russian), Term("라선역", language: .koreanNorth),
      Term("나선역", language: .koreanSouth),
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
      Term("자동차다리", language: .koreanNorth), Term("도로교", language: .koreanSouth),
      Term("차다리", language: .koreanNorth, status: .deprecated),
    ]),
  // Only a forbidden Russian term: what would be right cannot be said.
  Concept(
    id: "odd", kind: .term,
    terms: [Term("odd thing", language: .english), Term("штука", language: .russian, status: .forbidden)]),
]

private func translation(
  _ source: String, _ target: String, to language: LanguageTag = .russian, from: LanguageTag = .english,
  file: String = "f", unit: String = "1", line: Int = 1
) -> Translation {
  Translation(
    file: file, unit: unit, line: line, sourceLanguage: from, targetLanguage: language, source: Segment(source),
    target: Segment(target))
}

private func findings(_ translations: Translation...) throws -> [Finding] {
  var checker = Checker(glossary: try Glossary(concepts: concepts))
  var all: [Finding] = []
  for translation in translations { all += try checker.findings(in: translation) }
  return all
}

/// The source language, the target language, both texts, and the rules that are broken.
private typealias Row = (from: String, to: String, source: String, target: String, rules: [String])

private let untranslated: [Row] = [
  ("en", "ru", "Close the window", "", ["untranslated"]),
  ("en", "ko", "Close the window", "\u{00A0}\t", ["untranslated"]),
  ("en", "ko", "Close the window", "Close  the\u{00A0}window", ["untranslated"]),
  ("en", "ru", "close, please", "close, please", ["untranslated"]), ("en", "ko-KP", "Rason", "Rason", ["missing-term"]),
  ("ru", "en", "закрыть окно", "закрыть окно", ["untranslated"]),
  ("ko", "ru", "창문을 닫으세요", "창문을 닫으세요", ["untranslated"]),
  ("en", "en-GB", "Close the window", "Close the window", []), ("en", "ru", "HTTP", "HTTP", []),
  ("en", "ru", "Linus Torvalds", "Linus Torvalds", []), ("en", "ru", "a@example.org", "a@example.org", []),
  ("en", "ru", "v2.0", "v2.0", []), ("en", "ko", "…", "…", []), ("en", "ru", " ", "", []),
]

private let numbers: [Row] = [
  ("en", "ru", "850 m long and 7 m wide", "длиной 850 м и шириной 7 м", []),
  ("en", "ru", "850 m long and 7 m wide", "длиной 850 м", ["number-mismatch"]),
  ("en", "ru", "7 and 7", "7", ["number-mismatch"]), ("en", "ru", "7", "7 и 7", ["number-mismatch"]),
  ("en", "ru", "1,234.5 t", "1\u{00A0}234,5 т", []), ("en", "ru", "1,234.5 t", "1,234.5 т", ["number-mismatch"]),
  ("en", "ko", "20,000 people", "2만명", []), ("en", "ko", "20,000 people", "2천명", ["number-mismatch"]),
  ("en", "ru", "1.5 million people", "1,5 млн человек", []), ("en", "ko", "1.5 million", "150만", []),
  ("ru", "ko", "30 апреля 2025 г.", "2025년 4월 30일", []), ("ko", "ru", "2025년 4월 30일", "30 апреля 2025 г.", []),
  ("ko", "ru", "2025년 4월 30일", "30 мая 2025 г.", ["number-mismatch"]), ("en", "ru", "30.04.2025", "30.04.2025", []),
  ("en", "ru", "no digits at all", "совсем без цифр", []), ("en", "ru", "first %1$s", "сначала %1$s", []),
]

private let terms: [Row] = [
  ("en", "ru", "Kim Jong Un's visit", "Визит Ким Чен Ына", []),
  ("en", "ru", "Kim Jong Un", "Ким Чен Ир", ["missing-term"]),
  ("en", "ko", "Kim Jong Un", "김정은은", []), ("en", "ko-KR", "Kim Jong Un", "김정일은", ["missing-term"]),
  ("en", "ko-KP", "in Rason", "라선에서", []), ("en", "ko-KP", "in Rason", "나선에서", ["missing-term"]),
  ("en", "ko-KR", "in Rason", "나선에서", []), ("en", "ko-KR", "in Rason", "라선에서", ["missing-term"]),
  ("en", "ko", "in Rason", "라선에서", []), ("en", "ru", "in Rason", "в Расоне", []),
  ("en", "ru", "the road bridge", "автомобильного моста", []),
  ("en", "ru", "the road bridge", "автодорожным мостом", []),
  ("en", "ru", "the road bridge", "моста", ["missing-term"]),
  ("en", "ru", "the road bridge", "автомост", ["forbidden-term"]),
  ("en", "ko-KP", "the road bridge", "차다리를", ["forbidden-term"]), ("en", "ko-KR", "the road bridge", "도로교가", []),
  ("en", "ru", "in Rason", "Наджин-Сонбон (Расон)", ["forbidden-term"]), ("en", "ru", "an odd thing", "нечто", []),
  ("en", "ko-KP", "in Sonbong", "항구에서", []), ("en", "fr", "Kim Jong Un in Rason", "Kim Jong-un à Rason", []),
  ("ru", "en", "Ким Чен Ын", "the leader", ["missing-term"]),
  ("ko", "ru", "김정은은 라선에서", "Ким Чен Ын в Расоне", []),
  ("en", "ru", "Kim Jong Un, Kim Jong Un", "он", ["missing-term"]),
]

private let codes: [Row] = [
  ("en", "ru", "%d files", "%d файлов", []), ("en", "ko", "%d files", "파일", ["inline-code-mismatch"]),
  ("en", "ko", "%s of %d", "%2$d 중 %1$s", []),
  ("en", "ru", "%s", "%d", ["inline-code-mismatch", "inline-code-mismatch"]),
  ("en", "ru", "100%% sure", "100%% уверен", []), ("en", "ru", "50 % of all", "50 % всех", []),
  ("en", "ru", "{count} of {total}", "{total}, {count}", []),
  ("en", "ru", "{count}", "{число}", ["inline-code-mismatch"]),
  ("en", "ru", "<a href=\"x\">here</a>", "<a href=\"x\">здесь</a>", []),
  ("en", "ru", "a < b and c > d", "a < b и c > d", []),
  ("en", "ru", "line<br/>break", "разрыв", ["inline-code-mismatch"]), ("en", "ko", "%@ left", "%@ 남음", []),
  ("en", "ru", "%lld items", "%lld шт.", []), ("en", "ru", "text", "текст %s", ["inline-code-mismatch"]),
]

private func check(_ row: Row) throws {
  let found = try findings(
    translation(row.source, row.target, to: LanguageTag(row.to), from: LanguageTag(row.from)))
  #expect(found.map(\.rule) == row.rules, "\(row): \(found.map(\.message))")
}

@Suite struct `The rules on a translation` {
  @Test(arguments: untranslated.indices) func `see what was not translated`(row: Int) throws {
    try check(untranslated[row])
  }
  @Test(arguments: numbers.indices) func `see other numbers`(row: Int) throws { try check(numbers[row]) }
  @Test(arguments: terms.indices) func `see missing and forbidden terms`(row: Int) throws { try check(terms[row]) }
  @Test(arguments: codes.indices) func `see other codes`(row: Int) throws { try check(codes[row]) }

  @Test func `see short Korean words that were not translated`() throws {
    try check(("ko", "ru", "파일 열기", "파일 열기", ["untranslated"]))
  }

  @Test func `see words beside a slash that were not translated`() throws {
    try check(("en", "ru", "Save and/or close the file", "Save and/or close the file", ["untranslated"]))
  }

  @Test func `see the same Korean number in another writing`() throws {
    try check(("en", "ko", "35,000 people", "3만 5천명", []))
  }

  @Test func `see an age of thousands of years as it is`() throws {
    try check(("en", "ru", "5 millennia", "5 тысячелетий", []))
  }
}

@Suite struct `A target that is not consistent` {
  @Test func `is compared within its pair of languages, up to white space`() throws {
    let found = try findings(
      translation("Open", "Открыть", line: 1), translation("Open ", " Открыть", line: 2),
      translation("Open", "열기", to: .korean, line: 3), translation("Open", "Открытие", line: 4),
      translation("open", "открывать", line: 5), translation("Open", "", line: 6))
    #expect(found.map(\.rule) == ["inconsistent-target", "untranslated"] && found.map(\.line) == [4, 6])
    #expect(found.first?.severity == .warning && found.first?.message.contains("line 1: “Открыть”") == true)
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

  @Test func `of a record that cannot be read is an error that stays known`() {
    let first = Checker.malformedRecord("odd", file: "a", unit: "3", line: 3)
    #expect(first.rule == "malformed-record" && first.severity == .error && first.line == 3)
    #expect(first.fingerprint == Checker.malformedRecord("odd", file: "b", unit: "3", line: 9).fingerprint)
  }
}
