import Testing
import TumenGlossary
import TumenModel

@testable import TumenChecks

private let glossary = [
  Concept(
    id: "pak", kind: .person,
    terms: [
      Term("Pak Thae Song", language: .english), Term("Пак Тхэ Сон", language: .russian),
      Term("Пак Тэ Сон", language: .russian, status: .forbidden), Term("박태성", language: .korean),
      Term("박태송", language: .koreanSouth, status: .forbidden),
    ]),
  Concept(
    id: "river", kind: .place,
    terms: [
      Term("Tumen River", language: .english), Term("река Туманная", language: .russian),
      Term("Тумэньцзян", language: .russian, status: .deprecated), Term("두만강", language: .korean),
    ]),
]

/// The rules that find something in one translation.
private func found(_ target: LanguageTag, _ source: Segment, _ text: Segment) throws -> [String] {
  var checker = Checker(glossary: try Glossary(concepts: glossary))
  return try checker.findings(in: translation(target, source, text)).map(\.rule)
}

private func translation(_ target: LanguageTag, _ source: Segment, _ text: Segment, line: Int = 1) -> Translation {
  Translation(
    file: "f", unit: "\(line)", line: line, sourceLanguage: .english, targetLanguage: target, source: source,
    target: text)
}

/// A target language, a source, a target, and the rules that are broken.
private let rows: [(String, String, String, [String])] = [
  // untranslated
  ("ru", "Open the file", "", ["untranslated"]), ("ru", "Open the file", "Open the file", ["untranslated"]),
  ("ko", "Open the file", "  ", ["untranslated"]), ("ru", "", "", []), ("ru", "GNOME", "GNOME", []),
  ("ru", "https://example.org/open", "https://example.org/open", []), ("ru", "850", "850", []),
  ("ko", "Pak Thae Song", "Pak Thae Song", ["missing-term"]), ("ru", "Open the file", "Открыть файл", []),
  // numbers
  ("ru", "It is 4.7 km long.", "Длина 4,7 км.", []), ("ko", "It is 4.7 km long.", "길이는 4.7km이다.", []),
  ("ru", "about 850 m", "около 580 м", ["number-mismatch"]), ("ko", "about 850 m", "약 580m", ["number-mismatch"]),
  ("ru", "1,000 tonnes", "1\u{00A0}000 тонн", []), ("ko", "30,000 people", "3만 명", []),
  ("ru", "April 30, 2025", "30 апреля 2025 года", []), ("ko", "April 30, 2025", "2025년 4월 30일", []),
  ("ru", "two lanes", "2 полосы", []), ("ko", "two lanes", "2차로", []),
  ("ru", "three lanes", "2 полосы", ["number-mismatch"]),
  ("ru", "in 2024", "", ["untranslated"]), ("ru", "no number", "без числа 5", ["number-mismatch"]),
  // terms
  ("ru", "Pak Thae Song spoke.", "Выступил Пак Тхэ Сон.", []), ("ru", "with Pak Thae Song", "с Пак Тхэ Соном", []),
  ("ko", "Pak Thae Song spoke.", "박태성은 연설했다.", []), ("ru", "the Tumen River", "через реку Туманную", []),
  ("ru", "the Tumen River", "река", ["missing-term"]), ("ko-KR", "the Tumen River", "강", ["missing-term"]),
  ("ru", "Pak Thae Song spoke.", "Выступил Пак Тэ Сон.", ["forbidden-term"]),
  ("ko-KR", "Pak Thae Song spoke.", "박태송은 연설했다.", ["forbidden-term"]),
  ("ru", "The Tumen River", "Тумэньцзян (река Туманная)", ["forbidden-term"]),
  // codes
  ("ru", "Hello, %s!", "Привет, %s!", []), ("ru", "Hello, %s!", "Привет!", ["inline-code-mismatch"]),
  ("ru", "%s of %s", "%2$s, %1$s", []), ("ko", "{name} came", "{name}이(가) 왔다", []),
  ("ko", "{name} came", "왔다", ["inline-code-mismatch"]), ("ru", "50% of it", "50% этого", []),
  ("ru", "<b>bold</b>", "<b>жирный<b>", ["inline-code-mismatch", "inline-code-mismatch"]),
]

@Suite struct `A rule` {
  @Test(arguments: rows)
  func `finds what is wrong and nothing else`(language: String, source: String, target: String, rules: [String]) throws
  {
    #expect(try found(try LanguageTag(language), Segment(source), Segment(target)) == rules)
  }

  @Test func `compares inline codes by what they hold`() throws {
    func bold(_ text: String, close: Bool = true) -> Segment {
      Segment(
        text,
        codes: [InlineCode(.opening, at: 0, id: "1", element: "bpt", content: "<b>")]
          + (close
            ? [InlineCode(.closing, at: text.unicodeScalars.count, id: "1", element: "ept", content: "</b>")] : []))
    }
    #expect(try found(.russian, bold("new"), bold("новый")).isEmpty)
    #expect(try found(.russian, bold("new"), bold("новый", close: false)) == ["inline-code-mismatch"])
  }

  @Test func `on consistency remembers what came before`() throws {
    var checker = Checker(glossary: try Glossary(concepts: []))
    let pairs = [("Open", "Открыть"), ("Open", "Открыть"), ("Open", "Открыто"), ("…", "!"), ("…", "?")]
    let findings = try pairs.enumerated().flatMap { line, pair in
      try checker.findings(in: translation(.russian, Segment(pair.0), Segment(pair.1), line: line + 1))
    }
    #expect(findings.map(\.rule) == ["inconsistent-target"] && findings.first?.line == 3)
    #expect(findings.first?.message.contains("line 1") == true)
  }

  @Test func `names a finding by its content, not by its line`() throws {
    let texts = (Segment("about 850 m"), Segment("около 580 м"))
    var checker = Checker(glossary: try Glossary(concepts: []))
    let first = try checker.findings(in: translation(.russian, texts.0, texts.1, line: 1))
    let moved = try checker.findings(in: translation(.russian, texts.0, texts.1, line: 77))
    #expect(first.map(\.fingerprint) == moved.map(\.fingerprint) && first.count == 1)
    #expect(first.first?.sourceRange == 6..<9 && first.first?.targetRange == 6..<9)
  }
}
