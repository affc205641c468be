import TestSupport
import Testing
import TumenModel

@Suite struct `The matching of language tags` {
  private static let identifiers = [
    "ko", "ko-KP", "ko-KR", "en", "en-GB", "en-US", "ru", "ru-RU", "sr-Latn-RS", "sr-Cyrl", "sr", "zh-Hans",
    "zh-Hant-TW", "zh-TW",
    "es-419",
  ]

  @Test func `is mutual, and every tag matches itself and its plain tag`() throws {
    let tags = try Self.identifiers.map { try LanguageTag($0) }
    for left in tags {
      let plain = try LanguageTag(left.language)
      #expect(left.matches(left) && left.matches(plain) && plain.matches(left), "\(left)")
      for right in tags {
        #expect(left.matches(right) == right.matches(left), "\(left), \(right)")
        if left.language != right.language { #expect(!left.matches(right), "\(left), \(right)") }
        if let one = left.script, let other = right.script, one != other { #expect(!left.matches(right)) }
        if let one = left.region, let other = right.region, one != other {
          #expect(!left.matches(right), "\(left), \(right)")
        }
      }
    }
  }

  @Test func `of tags that are read, and of those that are known, is one`() throws {
    #expect(try LanguageTag("KO_kp") == .koreanNorth && LanguageTag("ko-kr") == .koreanSouth)
    #expect(try LanguageTag("EN") == .english && LanguageTag("Ru") == .russian && LanguageTag("UND") == .undetermined)
    #expect(try Set([LanguageTag("ko_KP"), LanguageTag("ko-kp"), .koreanNorth]).count == 1)
  }

  // ISO 639-2, both sets of codes; RFC 5646, section 2.2.1.
  @Test(arguments: [
    ("rus", "ru"), ("ENG", "en"), ("kor_kp", "ko-KP"), ("fre", "fr"), ("fra", "fr"), ("ger-DE", "de-DE"), ("chi", "zh"),
    ("zho-Hant", "zh-Hant"), ("cze", "cs"), ("ces", "cs"), ("per", "fa"), ("kaz", "kk"), ("tib", "bo"), ("zul", "zu"),
    // What has no code of two letters stays.
    ("fil", "fil"), ("grc", "grc"), ("ang", "ang"), ("yue-HK", "yue-HK"),
  ])
  func `have two letters where three were written`(text: String, tag: String) throws {
    #expect(try LanguageTag(text).identifier == tag)
    #expect(
      LanguageTag.shortened(text)
        == (tag.prefix { $0 != "-" }.count == 2
          ? text.replacing(text.prefix(3), with: tag.prefix(2), maxReplacements: 1) : nil))
  }

  @Test(arguments: [
    "en--US", "en-", "_", "e", "zz-RU", "en US", "en/US", "ко", "en-ÜS", "abcdefghi", "en-abcdefghi",
    "\u{FF45}\u{FF4E}", "x", "x-", "i-word", "a-DE", "x-abcdefghi", "id-",
    // RFC 5646, section 4.4: a tag may have a limit.
    "en-x" + String(repeating: "-abcdefgh", count: 28),
  ])
  func `takes no text that is no tag`(text: String) {
    #expect(throws: TumenError.self) { try LanguageTag(text) }
  }

  // RFC 5646, section 2.2.6 and 2.2.7: behind a singleton stand extensions or private use, never a region.
  @Test(arguments: ["de-u-co-phonebk", "en-x-US", "ko-x-kp", "en-t-ru"])
  func `takes no subtag of an extension for a region`(text: String) throws {
    let tag = try LanguageTag(text)
    #expect(tag.region == nil && tag.script == nil && tag.identifier == text.lowercased())
    #expect(try LanguageTag("ko-KR").matches(tag) == text.hasPrefix("ko"))
  }

  // RFC 5646, sections 2.1, 2.2.1 and 2.2.8.
  @Test(arguments: [
    ("X_Klingon", "x-klingon"), ("x-a", "x-a"), ("x-ko-KP", "x-ko-kp"), ("i-Klingon", "i-klingon"), ("qab", "qab"),
    ("art-lojban", "art-lojban"),
  ])
  func `takes tags of private use and those that were registered`(
    text: String, identifier: String
  ) throws {
    let tag = try LanguageTag(text)
    #expect(tag.identifier == identifier && tag.region == nil && tag.script == nil)
    #expect(tag == LanguageTag(canonical: identifier) && tag.matches(tag))
    #expect(try !tag.matches(.english) && !tag.matches(LanguageTag("x-b")))
  }

  @Test func `quotes no more than the head of a long text`() {
    let error = #expect(throws: TumenError.self) { try LanguageTag(String(repeating: "x", count: 100_000)) }
    #expect((error?.message.count ?? .max) < 100)
  }
}

@Suite struct `The order of dates` {
  @Test func `is total, and agrees with the text`() {
    var generator = SeededGenerator(seed: 31)
    let dates = (0..<200).compactMap { _ -> CalendarDate? in
      let year = Int.random(in: 1990...2030, using: &generator)
      let month = Int.random(in: 1...12, using: &generator)
      let day = Int.random(in: 1...28, using: &generator)
      let parts = ["\(year)", month < 10 ? "0\(month)" : "\(month)", day < 10 ? "0\(day)" : "\(day)"]
      return CalendarDate(parts.prefix(Int.random(in: 1...3, using: &generator)).joined(separator: "-"))
    }
    #expect(dates.count == 200)
    // ISO 8601 texts of rising precision are in order as texts.
    #expect(dates.sorted().map(\.description) == dates.map(\.description).sorted(), "seed 31")
  }

  @Test(arguments: [
    ("2000-02-29", true), ("2100-02-29", false), ("2024-02-30", false), ("2024-04-31", false), ("2024-12-32", false),
    ("2024-01-00", false), ("2024-", false), ("-2024", false), ("+2024", false), ("2024-1", false),
    ("2024/12/29", false), ("２０２４", false), ("20241229", false), (" 2024", false),
  ])
  func `is among days that a calendar has`(text: String, isDate: Bool) {
    #expect((CalendarDate(text) != nil) == isDate)
  }

  @Test(arguments: [
    ("2024-12-29", "2024-12-29"), ("2024-12-29T07:00:00Z", "2024-12-29"), ("20241229T070000Z", "2024-12-29"),
    ("2024-12-29 07:00+0300", "2024-12-29"), ("2024/12/29", "2024-12-29"), ("2024.1.5", "2024-01-05"),
    ("20241229", "2024-12-29"), ("2024-12", "2024-12"), ("2024", "2024"), ("2024-12-29+09:00", "2024-12-29"),
    ("20241301", nil), ("2024-02-30", nil), ("20240", nil), ("202412291", nil), ("29.12.2024", nil), ("", nil),
    ("YEAR-MO-DA", nil),
  ])
  func `is read from points in time`(text: String, date: String?) {
    #expect(CalendarDate(beginning: text)?.description == date)
  }
}

@Suite struct `A score` {
  @Test(arguments: [
    (100.0, 100), (99.999_999, 99), (99.6, 99), (69.999, 69), (70, 70), (0.9, 0), (101, 101), (102, 102),
  ])
  func `is printed rounded down`(value: Double, printed: Int) {
    #expect(Score(value).printed == printed && Score(value).description == "\(printed)")
  }

  @Test func `keeps its fraction for the order`() {
    #expect(Score(99.2) < Score(99.6) && Score(99.6) < .exact && Score(99.2) != Score(99.6))
  }
}

@Suite struct `An error` {
  @Test(arguments: [
    (TumenError.Place(file: "a.tmx"), "a.tmx"), (TumenError.Place(file: "a.tmx", line: 7), "a.tmx:7"),
    (TumenError.Place(file: "a.tmx", line: 7, column: 3), "a.tmx:7:3"),
    // A column without a line says nothing.
    (TumenError.Place(file: "a.tmx", column: 3), "a.tmx"),
  ])
  func `names its place as far as it is known`(place: TumenError.Place, text: String) {
    #expect(place.description == text)
    #expect(TumenError(.malformed, "it is odd", at: place).description == "\(text): it is odd")
    #expect(
      TumenError(.malformed, "it is odd", mend: "make it even", at: place).description
        == "\(text): it is odd; make it even")
  }
}

@Suite struct `The terms of a concept` {
  @Test func `stand by status, then in file order`() {
    let statuses = TermStatus.allCases
    let terms = (0..<18).map { Term("\($0)", language: .russian, status: statuses[(17 - $0) % 6]) }
    let concept = Concept(id: "c", kind: .term, terms: terms)
    #expect(
      concept.terms(in: .russian).map(\.text)
        == statuses.flatMap { status in terms.filter { $0.status == status }.map(\.text) })
    #expect(concept.terms(in: .english).isEmpty)
  }

  @Test func `are usable until they are deprecated`() {
    #expect(TermStatus.allCases.filter(\.isUsable) == [.preferred, .admitted, .proposed])
  }

  @Test func `of one norm never serve the other`() {
    let concept = Concept(
      id: "c", kind: .place, terms: [Term("라선", language: .koreanNorth), Term("나선", language: .koreanSouth)])
    #expect(concept.terms(in: .koreanNorth).map(\.text) == ["라선"])
    #expect(concept.terms(in: .koreanSouth).map(\.text) == ["나선"])
  }
}

@Suite struct `A variant of a unit` {
  @Test func `of the very language comes before one that only matches`() throws {
    let unit = TranslationUnit(variants: [
      .init(.koreanSouth, Segment("나선")), .init(.korean, Segment("라진선봉")), .init(.koreanNorth, Segment("라선")),
    ])
    #expect(unit.variant(in: .korean)?.segment.text == "라진선봉")
    #expect(unit.variant(in: .koreanNorth)?.segment.text == "라선")
    #expect(unit.variant(in: .english) == nil)
    let plain = TranslationUnit(variants: [.init(.korean, Segment("가"))])
    #expect(plain.variant(in: .koreanNorth)?.segment.text == "가")
    #expect(TranslationUnit(variants: [.init(.koreanSouth, Segment("나"))]).variant(in: .koreanNorth) == nil)
  }

  @Test func `is worse or better as severities are`() {
    #expect(Severity.allCases.sorted(by: >) == [.error, .warning, .note])
  }
}
