import Testing
import TumenModel

@Suite struct `A language tag` {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("ko_kp", "ko-KP"), ("ko-Kr", "ko-KR"), ("sr-latn-rs", "sr-Latn-RS"),
    ("es-419", "es-419"),
    ("nds", "nds"), ("de-DE-1996", "de-DE-1996"),
  ])
  func `stands in canonical case`(text: String, identifier: String) throws {
    #expect(try LanguageTag(text).identifier == identifier)
  }

  @Test(arguments: ["", "x", "xx", "english", "en-", "-en", "e1", "en us", "русский", "en-toolongsubtag", "12"])
  func `that names no language is an error with a mend`(text: String) {
    let error = #expect(throws: TumenError.self) { try LanguageTag(text) }
    #expect(error?.code == .unknownLanguage && error?.mend != nil)
  }

  @Test(arguments: [
    ("ko", "ko-KP", true), ("ko-KP", "ko", true), ("ko-KP", "ko-KP", true), ("ko-KP", "ko-KR", false),
    ("ko", "en", false),
  ])
  func `matches its own region and the plain tag`(left: String, right: String, expected: Bool) throws {
    #expect(try LanguageTag(left).matches(try LanguageTag(right)) == expected)
  }
}

@Suite struct `A calendar date` {
  @Test(arguments: ["2024", "2024-12", "2024-12-29", "2024-02-29", "0001-01-01"])
  func `reads back as it was written`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "24", "2024-13", "2024-00", "2025-02-29", "1900-02-29", "2024-1-1", "2024-12-29-1", "2024-12-xx",
  ])
  func `that no calendar has is none`(text: String) { #expect(CalendarDate(text) == nil) }

  @Test func `comes before a later one`() throws {
    let dates = try ["2024-12-29", "2024", "2023-05", "2024-12"].map { try #require(CalendarDate($0)) }
    #expect(dates.sorted().map(\.description) == ["2023-05", "2024", "2024-12", "2024-12-29"])
  }
}

@Suite struct `A printed value` {
  @Test func `of a score is rounded down`() {
    #expect([99.999, 70, 69.99, 0].map { Score($0).printed } == [99, 70, 69, 0])
  }

  @Test func `of an error names the place first and the mend last`() {
    let error = TumenError(
      .malformed, "the term is empty", mend: "give one", at: .init(file: "a.yaml", line: 4, column: 2))
    #expect(error.description == "a.yaml:4:2: the term is empty; give one")
    #expect(TumenError(.usage, "no text").description == "no text")
  }
}

@Suite struct `A segment` {
  @Test(arguments: [
    // source, target, what the target becomes
    ("Open file\n", "Открыть файл", "Открыть файл\n"), ("Open file", "Открыть файл\n", "Открыть файл"),
    ("\n Open\u{A0}", "\tОткрыть", "\n Открыть\u{A0}"), (" Open ", " Открыть ", " Открыть "),
    ("Open", "", ""), ("\n", "Открыть\t", "Открыть\t"), ("Open\n", " ", " "), ("Open\r\n", "Открыть\n", "Открыть\r\n"),
  ])
  func `takes over the white space around another one’s words`(source: String, target: String, expected: String) {
    #expect(Segment(target).withEdges(of: Segment(source)).text == expected)
  }

  @Test(arguments: [
    // What the source is, where the codes of “ Мост” and two more spaces stand, and where then.
    ("Bridge", [0, 1, 3, 5, 6, 7], [0, 0, 2, 4, 4, 4]), ("  Bridge ", [0, 1, 3, 5, 6, 7], [1, 2, 4, 6, 7, 7]),
  ])
  func `keeps its codes at their words when it does`(source: String, old: [Int], new: [Int]) {
    let segment = Segment(" Мост  ", codes: old.map { InlineCode(.placeholder, at: $0, element: "ph") })
    #expect(segment.withEdges(of: Segment(source)).codes.map(\.position) == new)
  }
}

@Suite struct `A concept` {
  @Test func `gives the terms that serve a language, preferred ones first`() {
    let concept = Concept(
      id: "rason", kind: .place,
      terms: [
        Term("나선", language: .koreanSouth), Term("라선", language: .koreanNorth),
        Term("라진선봉", language: .korean, status: .deprecated), Term("Rason", language: .english),
      ])
    #expect(concept.terms(in: .koreanNorth).map(\.text) == ["라선", "라진선봉"])
    #expect(concept.terms(in: .korean).map(\.text) == ["나선", "라선", "라진선봉"])
    #expect(concept.languages == [.koreanSouth, .koreanNorth, .korean, .english])
  }
}
