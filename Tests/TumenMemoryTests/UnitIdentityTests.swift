import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenMemory

private func unit(_ english: String, _ russian: String, id: String? = nil) -> TranslationUnit {
  TranslationUnit(id: id, variants: [.init(.english, Segment(english)), .init(.russian, Segment(russian))])
}

/// Everything in which two units may differ, one at a time.
private let changes: [(String, @Sendable (inout TranslationUnit) -> Void)] = [
  ("an attribute", { $0.metadata.attributes = [Attribute("usagecount", "1")] }),
  ("a property", { $0.metadata.properties = [Attribute("usagecount", "1")] }),
  ("a note", { $0.metadata.notes = ["1"] }),
  ("an attribute of a variant", { $0.variants[0].metadata.attributes = [Attribute("usagecount", "1")] }),
  ("a note of a variant", { $0.variants[1].metadata.notes = ["1"] }), ("the id", { $0.id = "other" }),
  ("no id", { $0.id = nil }),
  ("white space", { $0.variants[0].segment.text += " " }), ("the order", { $0.variants.reverse() }),
  ("a language", { $0.variants[1].language = .koreanNorth }),
  ("a code", { $0.variants[0].segment.codes = [InlineCode(.placeholder, at: 0, element: "ph")] }),
  ("the place of a code", { $0.variants[0].segment.codes = [InlineCode(.placeholder, at: 1, element: "ph")] }),
  ("a third variant", { $0.variants.append(.init(.korean, Segment("가"))) }),
]

@Suite struct `A unit of a memory` {
  @Test func `is another one as soon as it differs in anything`() throws {
    let fixture = try Fixture()
    let first = unit("a", "б", id: "1")
    #expect(try fixture.add([first, first]) == [.stored, .present])
    for (what, change) in changes {
      var other = first
      change(&other)
      #expect(try fixture.add([other]) == [.stored], "\(what)")
      #expect(try fixture.add([other]) == [.present], "\(what)")
    }
    #expect(try fixture.units().count == changes.count + 1)
  }

  // SQLite takes a NUL for the end of a text, and no format of units can hold one.
  @Test(arguments: ["\u{0}", "a\u{0}b"])
  func `with a NUL is refused, not cut`(text: String) throws {
    let fixture = try Fixture()
    var noted = unit("a", "б")
    noted.metadata.notes = [text]
    for unit in [unit("x" + text, "y"), unit("x", text), noted] {
      let error = #expect(throws: TumenError.self) { try fixture.add([unit]) }
      #expect(error?.code == .malformed && error?.place?.line == 1)
    }
    #expect(try fixture.units().isEmpty)
  }

  @Test func `keeps every scalar of its text`() throws {
    let fixture = try Fixture()
    let texts = [
      "e\u{0301}", "é", "\u{FEFF}x", "\r\n", " ", "", "\u{10FFFF}", "'; DROP TABLE unit; --",
    ]
    try fixture.add(texts.map { unit("x" + $0, $0) })
    let kept = try fixture.units().map { Array($0.variants[1].segment.text.unicodeScalars) }
    #expect(kept == texts.map { Array($0.unicodeScalars) })
  }

  @Test func `takes its file's id if that is free, else one made of it`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("one", "1", id: "a")])
    try fixture.add([unit("two", "2", id: "a"), unit("three", "3")])
    let ids = try ["one", "two", "three"].map { try fixture.matches($0, minimum: 100).first?.unit ?? "" }
    #expect(ids[0] == "a" && ids[1].hasPrefix("a~") && !ids[2].isEmpty && Set(ids).count == 3)
    // The id is made of the content, so that another memory gives the same one.
    let other = try Fixture()
    try other.add([unit("three", "3"), unit("other", "4", id: "a")])
    try other.add([unit("two", "2", id: "a")])
    #expect(try other.matches("three", minimum: 100).first?.unit == ids[2])
    #expect(try other.matches("two", minimum: 100).first?.unit == ids[1])
  }

  @Test func `with an id used before in its file stops the whole batch`() throws {
    let fixture = try Fixture()
    let error = #expect(throws: TumenError.self) {
      try fixture.add([unit("one", "1", id: "a"), unit("two", "2", id: "b"), unit("three", "3", id: "a")])
    }
    #expect(error?.code == .malformed && error?.place == .init(file: "test", line: 3) && error?.mend != nil)
    #expect(try fixture.units().isEmpty && fixture.matches("one").isEmpty)
    #expect(try fixture.add([unit("one", "1", id: "a"), unit("one", "1", id: "a")]) == [.stored, .present])
  }

  @Test func `may share its id with others if that is asked for`() throws {
    let fixture = try Fixture()
    let units = (0..<5).map { unit("text \($0)", "текст \($0)", id: "a") }
    #expect(try fixture.add(units, keepsDuplicateIDs: true) == Array(repeating: .stored, count: 5))
    #expect(try fixture.units() == units)
    #expect(Set(try fixture.matches("text 0", minimum: 0).map(\.unit)).count == 5)
  }
}

@Suite struct `A batch` {
  @Test func `that throws leaves nothing, and the next one finds a clean memory`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("kept", "оставлено", id: "k")])
    #expect(try fixture.matches("lost").isEmpty)
    for round in 0..<3 {
      #expect(throws: TumenError.self) {
        _ = try fixture.store.batch(file: "f", format: "test") { batch, _ throws(TumenError) in
          _ = try batch.store(
            TranslationUnit(
              id: "x", variants: [.init(.english, Segment("lost")), .init(try LanguageTag("fr"), Segment("perdu"))]),
            line: 1)
          throw TumenError(.malformed, "round \(round)")
        }
      }
    }
    let statistics = try fixture.store.statistics()
    #expect(statistics.units == 1 && statistics.segments.map(\.language) == [.english, .russian])
    #expect(try fixture.matches("lost").isEmpty)
    #expect(try fixture.add([unit("lost", "найдено", id: "x")]) == [.stored])
    #expect(try fixture.matches("lost").first?.unit == "x")
  }

  @Test func `says what it counted, and has an id of its own`() throws {
    let fixture = try Fixture()
    let results = try (0..<3).map { _ in
      try fixture.store.batch(file: "f", format: "test") { _, counts throws(TumenError) in
        counts.read = 3
        counts.rejected = 1
      }
    }
    #expect(Set(results.map(\.id)).count == 3 && results.allSatisfy { $0.counts.read == 3 && $0.counts.rejected == 1 })
  }
}

@Suite struct `Matches` {
  @Test(arguments: [0, -1]) func `are none for a limit of none`(limit: Int) throws {
    let fixture = try Fixture()
    try fixture.add([unit("one", "1")])
    #expect(try fixture.matches("one", limit: limit).isEmpty)
  }

  @Test func `show the unit that was added after the index was made`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("the old bridge", "старый мост")])
    for number in 0..<5 {
      let text = "the new bridge \(number)"
      #expect(try fixture.matches(text, minimum: 100).isEmpty)
      try fixture.add([unit(text, "новый мост")])
      #expect(try fixture.matches(text, minimum: 100).map(\.kind) == [.exact])
    }
  }

  @Test func `count the units with the same source and target, codes included`() throws {
    let fixture = try Fixture()
    try fixture.add(
      (0..<7).map { unit("one bridge", "один мост", id: "a\($0)") } + [unit("one bridge", "мост", id: "b")])
    let matches = try fixture.matches("one bridge")
    #expect(matches.map(\.occurrences) == [1, 7] && matches.map(\.unit) == ["b", "a6"])
    for limit in 1...3 {
      #expect(try fixture.matches("one bridge", limit: limit) == Array(matches.prefix(limit)), "\(limit)")
      #expect(
        try fixture.matches("one tunnel", minimum: 0, limit: limit).map(\.occurrences) == Array([1, 7].prefix(limit)))
    }
  }

  @Test(arguments: ["…", "!", "—", "👩‍👩‍👧", "“ ”"])
  func `of a text without words are equal texts alone`(text: String) throws {
    let fixture = try Fixture()
    try fixture.add([
      unit("…", "…"), unit("!", "!"), unit("—", "—"), unit("👩‍👩‍👧", "👩‍👩‍👧"), unit("“ ”", "« »"), unit("word", "слово"),
    ])
    for isExhaustive in [false, true] {
      let matches = try fixture.matches(text, minimum: 0, limit: 100, exhaustive: isExhaustive)
      #expect(matches.map(\.source.text) == [text] && matches.first?.kind == .exact)
    }
  }

  @Test func `rebuild both texts by their steps`() throws {
    let fixture = try Fixture()
    var generator = SeededGenerator(seed: 91)
    let pieces = ["the", "new", "bridge", "4.7", "км", "두만강", "👩‍👩‍👧", "e\u{0301}", ",", ".", "—", "“", "”"]
    func text() -> String {
      (0..<Int.random(in: 1...8, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(
        separator: " ")
    }
    try fixture.add((0..<60).map { unit(text(), "\($0)") })
    for round in 0..<40 {
      let query = text()
      for match in try fixture.matches(query, minimum: 0, limit: 100) {
        let sides: [(String, (Difference) -> Range<Int>, Difference.Operation)] = [
          (query, { $0.query }, .inserted), (match.source.text, { $0.source }, .deleted),
        ]
        for (text, range, empty) in sides {
          let scalars = Array(text.unicodeScalars)
          let shown = match.differences.filter { $0.operation != empty }.flatMap { scalars[range($0)] }
          #expect(
            shown.filter { !$0.properties.isWhitespace } == scalars.filter { !$0.properties.isWhitespace },
            "seed 91, round \(round), \(query) / \(match.source.text)")
          #expect(
            match.differences.allSatisfy { ($0.operation == empty) == range($0).isEmpty }, "seed 91, round \(round)")
        }
        for step in match.differences where step.operation == .equal {
          let one = String(String.UnicodeScalarView(Array(query.unicodeScalars)[step.query]))
          let other = String(String.UnicodeScalarView(Array(match.source.text.unicodeScalars)[step.source]))
          #expect(one.filter { !$0.isWhitespace } == other.filter { !$0.isWhitespace }, "seed 91, round \(round)")
        }
      }
    }
  }

  @Test(arguments: [
    ("Open the file", "open the file"), ("Open the file.", "Open the file"), ("file the Open", "Open the file"),
    ("край", "краи"), ("ёлка", "елка"), ("4.7 km", "4,7 km"), ("Open-file", "Open file"), ("a  b!", "a b?"),
    ("１ km", "1 km"), ("\u{200B}one", "one"),
  ])
  func `never score 100 for another text`(stored: String, query: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit(stored, "x")])
    let matches = try fixture.matches(query, minimum: 0)
    #expect(matches.allSatisfy { $0.kind == .fuzzy && $0.score.value <= 99 })
    #expect(try fixture.matches(query, minimum: 99.5).isEmpty)
  }

  @Test func `serve the target language that was asked for`() throws {
    let fixture = try Fixture()
    try fixture.add([
      TranslationUnit(variants: [
        .init(.english, Segment("one")), .init(.koreanSouth, Segment("남")), .init(.koreanNorth, Segment("북")),
      ]),
      TranslationUnit(variants: [.init(.english, Segment("two")), .init(.korean, Segment("둘"))]),
      TranslationUnit(variants: [.init(.english, Segment("three")), .init(.koreanSouth, Segment("셋"))]),
    ])
    func target(_ text: String, _ language: LanguageTag) throws -> String? {
      let query = Memory.Query(text, from: .english, to: language, minimum: 100)
      return try fixture.memory.matches(for: query).first.map { "\($0.targetLanguage) \($0.target.text)" }
    }
    #expect(try target("one", .koreanNorth) == "ko-KP 북" && target("one", .koreanSouth) == "ko-KR 남")
    #expect(try target("one", .korean) == "ko-KR 남" && target("two", .koreanNorth) == "ko 둘")
    #expect(try target("three", .koreanNorth) == nil && target("three", .korean) == "ko-KR 셋")
    #expect(try target("one", .russian) == nil)
  }
}
