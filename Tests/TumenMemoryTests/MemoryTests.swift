import Foundation
import TestSupport
import Testing
import TumenGlossary
import TumenModel

@testable import TumenMemory

private func unit(
  _ english: String, _ russian: String, id: String? = nil, _ others: [LanguageTag: String] = [:],
  codes: [InlineCode] = []
) -> TranslationUnit {
  TranslationUnit(
    id: id,
    variants: [.init(.english, Segment(english, codes: codes)), .init(.russian, Segment(russian, codes: codes))]
      + others.sorted { $0.key < $1.key }.map { .init($0.key, Segment($0.value)) })
}

@Suite struct `A memory` {
  @Test func `keeps a unit as it was given`() throws {
    let fixture = try Fixture()
    let code = InlineCode(.opening, at: 2, id: "1", element: "bpt", attributes: [Attribute("i", "1")], content: "<b>")
    var given = unit("a b", "в г", id: "x", [.koreanSouth: "가"], codes: [code])
    given.metadata = .init(
      attributes: [Attribute("creationdate", "20250430T090000Z")],
      properties: [Attribute("p", "1"), Attribute("p", "2")],
      notes: ["one", "two"])
    given.variants[0].metadata.attributes = [Attribute("creationid", "ann")]
    try fixture.add([given])
    var kept: [TranslationUnit] = []
    try fixture.store.forEachUnit { kept.append($0) }
    #expect(kept == [given])
  }

  @Test func `stores the very same unit once, and one that differs in anything as another`() throws {
    let fixture = try Fixture()
    var noted = unit("a", "б")
    noted.metadata.notes = ["n"]
    #expect(
      try fixture.add([unit("a", "б"), unit("a", "б"), noted, unit("a", "в")]) == [.stored, .present, .stored, .stored])
    #expect(try fixture.add([unit("a", "б"), noted]) == [.present, .present])
    #expect(try fixture.store.statistics().units == 3)
  }

  @Test func `stores a batch whole or not at all`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("kept", "оставлено")])
    #expect(throws: TumenError.self) {
      _ = try fixture.store.batch(file: "f", format: "test") { batch, _ throws(TumenError) in
        for number in 0..<5000 { _ = try batch.store(unit("a \(number)", "б"), line: number) }
        throw TumenError(.malformed, "in the middle")
      }
    }
    #expect(try fixture.store.statistics().units == 1)
    #expect(try fixture.matches("kept").count == 1)
  }

  @Test func `refuses one id for two units of a file, and tells apart those of two files`() throws {
    let fixture = try Fixture()
    let error = #expect(throws: TumenError.self) {
      try fixture.add([unit("a", "б", id: "1"), unit("c", "г", id: "1")])
    }
    #expect(error?.place?.line == 2 && error?.message.contains("“1”") == true)
    try fixture.add([unit("a", "б", id: "1")])
    try fixture.add([unit("c", "г", id: "1"), unit("d", "д", id: "1")], keepsDuplicateIDs: true)
    let ids = try ["a", "c", "d"].compactMap { try fixture.matches($0).first?.unit }
    #expect(ids.first == "1" && Set(ids).count == 3)
    var names: [String?] = []
    try fixture.store.forEachUnit { names.append($0.id) }
    #expect(names == ["1", "1", "1"])
  }

  @Test func `is seen by a snapshot as it was, whatever is stored later`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("The bridge is open", "Мост открыт")])
    for _ in 0..<3 {
      let snapshot = Memory(try MemoryStore(path: fixture.store.path, for: .read, isSnapshot: true))
      let query = Memory.Query("The bridge is open", from: .english, to: .russian)
      #expect(try snapshot.matches(for: query).map(\.occurrences) == [1])
      try fixture.add([unit("The bridge is open", "Переправа открыта")])
      #expect(try snapshot.matches(for: query).count == 1)
      #expect(try fixture.matches("The bridge is open").count == 2)
      _ = try fixture.store.undo()
    }
  }

  @Test func `has units with several regions, each of which is found, and all of whose targets are shown`() throws {
    let fixture = try Fixture()
    func variant(_ tag: String, _ text: String) throws -> TranslationUnit.Variant {
      .init(try LanguageTag(tag), Segment(text))
    }
    try fixture.add([
      TranslationUnit(
        id: "lift",
        variants: [
          try variant("en-GB", "The lift is out of order"), try variant("en-US", "The elevator is out of order"),
          try variant("ru", "Лифт не работает"), try variant("ko-KP", "승강기가 고장났다"), try variant("ko-KR", "엘리베이터가 고장났다"),
        ])
    ])
    for exhaustive in [false, true] {
      for text in ["The lift is out of order", "The elevator is out of order"] {
        let found = try fixture.matches(text, .english, .russian, exhaustive: exhaustive)
        #expect(found.map(\.source.text) == [text] && found.map(\.kind) == [.exact] && found[0].occurrences == 1)
      }
      let near = try fixture.matches("The elevator is not out of order", minimum: 60, exhaustive: exhaustive)
      #expect(near.map(\.source.text) == ["The elevator is out of order"])
      let both = try fixture.matches("Лифт не работает", .russian, .korean, exhaustive: exhaustive)
      #expect(both.map(\.targetLanguage.identifier) == ["ko-KP", "ko-KR"])
      let south = try fixture.matches("Лифт не работает", .russian, LanguageTag("ko-KR"), exhaustive: exhaustive)
      #expect(south.map(\.target.text) == ["엘리베이터가 고장났다"])
      #expect(try fixture.matches("엘리베이터가 고장났다", .korean, .russian, exhaustive: exhaustive).map(\.kind) == [.exact])
    }
    #expect(try fixture.store.problems().isEmpty)
  }

  @Test func `is opened by a link to it too`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("The bridge is open", "Мост открыт")])
    let link = fixture.folder.appendingPathComponent("link.db")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: fixture.folder.appendingPathComponent("memory.db"))
    for access in [MemoryStore.Access.read, .readOnly, .write] {
      #expect(try MemoryStore(path: link.path, for: access).statistics().units == 1)
    }
  }

  @Test func `shares its file with other openings, and finds their units at once`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("one bridge", "один мост")])
    #expect(try fixture.matches("two bridges", minimum: 0).count == 1)
    let other = try MemoryStore(path: fixture.store.path, for: .write)
    _ = try other.batch(file: "f", format: "test") { batch, _ throws(TumenError) in
      _ = try batch.store(unit("two bridges", "два моста"), line: 1)
    }
    #expect(try fixture.matches("two bridges").first?.kind == .exact)
  }
}

@Suite struct `A match` {
  @Test func `is exact for equal text alone`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("The bridge is open.", "Мост открыт.")])
    for (text, score, kind) in [
      ("The bridge is open.", 100, Match.Kind.exact), ("  The  bridge is\u{00A0}open. ", 100, .exact),
      ("The bridge is open!", 99, .fuzzy), ("The bridge is open", 99, .fuzzy), ("“The bridge is open.”", 99, .fuzzy),
      ("THE BRIDGE IS OPEN.", 0, .fuzzy), ("bridge The is open.", 50, .fuzzy), ("The bridge is closed.", 75, .fuzzy),
    ] {
      let match = try fixture.matches(text, minimum: 0).first
      #expect(match?.score.printed == score && match?.kind == kind, "\(text)")
    }
  }

  @Test func `takes decomposed text for composed text`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("й", "다리", [.koreanSouth: "\u{1103}\u{1161}\u{1105}\u{1175}"])])
    #expect(try fixture.matches("다리", .koreanSouth, .english).first?.kind == .exact)
    #expect(try fixture.matches("\u{0438}\u{0306}").first?.kind == .exact)
  }

  @Test func `never scores 100 for a text with other codes`() throws {
    let fixture = try Fixture()
    try fixture.add([
      unit("new bridge", "новый мост", codes: [InlineCode(.placeholder, at: 0, element: "ph", content: "%s")])
    ])
    let match = try fixture.matches("new bridge").first
    #expect(match?.score.printed == 99 && match?.penalties.map(\.reason) == ["inline codes differ"])
  }

  @Test func `never scores 100 for a text with its codes elsewhere, and shows one with them in place first`() throws {
    func marked(_ begin: Int, _ end: Int) -> [InlineCode] {
      [InlineCode(.opening, at: begin, id: "1", element: "g"), InlineCode(.closing, at: end, id: "1", element: "g")]
    }
    let fixture = try Fixture()
    try fixture.add([
      unit("Delete all", "Удалить всё", codes: marked(0, 6)), unit("Delete all", "Всё удалить", codes: marked(7, 10)),
    ])
    for scoring in [Scoring.plain, .weighted] {
      var query = Memory.Query("Delete  all", from: .english, to: .russian, scoring: scoring)
      query.codes = marked(0, 6)
      let found = try fixture.memory.matches(for: query)
      #expect(found.map(\.target.text) == ["Удалить всё", "Всё удалить"])
      #expect(found.map(\.kind) == [.exact, .fuzzy] && found.map(\.score.printed) == [100, 99])
      #expect(found.map(\.codeDifferences.isEmpty) == [true, false])
    }
  }

  @Test func `says that white space differs where nothing else does`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("See ( above ) here.", "См. (выше) здесь.")])
    for exhaustive in [false, true] {
      for scoring in [Scoring.plain, .weighted] {
        let found = try fixture.matches("See (above) here.", exhaustive: exhaustive, scoring: scoring).first
        #expect(found?.score.value == 99 && found?.penalties == [Penalty("white space differs", points: 1)])
      }
    }
    #expect(try fixture.matches("See (above), here.").first?.penalties == [])
    // Of another kind or number it costs nothing.
    for (text, isNamed) in [
      ("See  ( above ) here.", true), ("See ( above )\u{00A0}here.", true), ("See ( above )\there.", true),
      ("See\n( above ) here.", true), (" See ( above ) here.\n", false), ("See ( above ) here.", false),
    ] {
      let found = try #require(try fixture.matches(text, scoring: .weighted).first)
      #expect(found.kind == .exact && found.score.value == 100)
      #expect(found.penalties == (isNamed ? [Penalty("white space differs", points: 0)] : []))
    }
  }

  @Test func `shows units once that differ in white space, and the one that has the query’s first`() throws {
    let fixture = try Fixture()
    try fixture.add([
      unit("They left.", "Они уехали."), unit("They  left.", "Они  уехали."), unit("They\u{00A0}left.", "Уехали они."),
    ])
    for exhaustive in [false, true] {
      let found = try fixture.matches("They left.", exhaustive: exhaustive)
      #expect(found.map(\.source.text) == ["They left.", "They\u{00A0}left."])
      #expect(found.map(\.target.text) == ["Они уехали.", "Уехали они."])
      #expect(found.map(\.occurrences) == [2, 1] && found.map(\.translations) == [2, 2])
      #expect(try fixture.matches("They  left.", exhaustive: exhaustive).first?.source.text == "They  left.")
    }
  }

  @Test func `comes by score, then the unit that was stored last, and equal pairs once`() throws {
    let fixture = try Fixture()
    try fixture.add([
      unit("a b c", "1"), unit("a b d", "2"), unit("a b c", "3"), unit("a b e", "4", id: "x"),
      unit("a b e", "4", id: "y"),
    ])
    let matches = try fixture.matches("a b c", minimum: 50)
    #expect(matches.map(\.target.text) == ["3", "1", "4", "2"])
    #expect(matches.map(\.occurrences) == [1, 1, 2, 1] && matches[2].unit == "y")
    #expect(try fixture.matches("a b c", minimum: 50, limit: 1).map(\.target.text) == ["3"])
  }

  @Test func `says how many translations a source has, however few are shown`() throws {
    let fixture = try Fixture()
    try fixture.add(
      (0..<20).map { unit("one bridge", "один мост \($0 % 12)", id: "a\($0)") }
        + [unit("two bridges", "два моста"), unit("one <b>bridge", "один <b>мост")])
    for (text, minimum) in [("one bridge", 100.0), ("one tunnel", 40)] {
      for limit in [1, 2, 12] {
        for exhaustive in [false, true] {
          let found = try fixture.matches(text, minimum: minimum, limit: limit, exhaustive: exhaustive)
          #expect(found.map(\.translations) == Array(repeating: 12, count: limit), "\(text), \(limit)")
          #expect(found[0].target.text == "один мост 7" && found.map(\.occurrences).prefix(8).allSatisfy { $0 == 2 })
        }
      }
    }
    #expect(try fixture.matches("two bridges", minimum: 100).map(\.translations) == [1])
  }

  @Test func `finds the one in context among many equal ones`() throws {
    let fixture = try Fixture()
    try fixture.add(
      (0..<40).flatMap { [unit("before \($0)", "до \($0)"), unit("one bridge", "один мост \($0)")] })
    for exhaustive in [false, true] {
      let query = Memory.Query(
        "one bridge", from: .english, to: .russian, limit: 1, previous: "before 3", isExhaustive: exhaustive)
      let found = try fixture.memory.matches(for: query)
      #expect(found.map(\.target.text) == ["один мост 3"] && found.map(\.kind) == [.context])
    }
  }

  @Test func `serves any language of a unit as source, and a plain tag every region`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("Rason", "Расон", [.koreanNorth: "라선", .koreanSouth: "나선"])])
    #expect(try fixture.matches("Расон", .russian, .koreanNorth).first?.target.text == "라선")
    #expect(try fixture.matches("라선", .koreanNorth, .english).first?.target.text == "Rason")
    #expect(try fixture.matches("나선", .koreanNorth, .english).isEmpty)
    #expect(try fixture.matches("Rason", .english, .korean).map(\.target.text) == ["라선", "나선"])
    #expect(try fixture.matches("Rason", .english, LanguageTag("fr")).isEmpty)
  }

  @Test func `knows its neighbours and its id`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("first", "1"), unit("middle", "2", id: "m"), unit("last", "3")])
    func score(_ previous: String?, _ next: String?, _ id: String? = nil) throws -> Int? {
      let query = Memory.Query("middle", from: .english, to: .russian, previous: previous, next: next, id: id)
      return try fixture.memory.matches(for: query).first?.score.printed
    }
    #expect(try score(nil, nil) == 100)
    #expect(try score("first", nil) == 101)
    #expect(try score("first", "last") == 102)
    #expect(try score("last", "first") == 100)
    #expect(try score(nil, nil, "m") == 101)
    #expect(try score("other", nil, "n") == 100)
  }

  @Test func `shows steps that rebuild both texts`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("👩‍👩‍👧 The new bridge, 850 m long", "x")])
    let query = "👩‍👩‍👧 The old road bridge: 900 m"
    let match = try #require(try fixture.matches(query, minimum: 0).first)
    for (text, ranges) in [
      (query, match.differences.map(\.query)), (match.source.text, match.differences.map(\.source)),
    ] {
      let scalars = Array(text.unicodeScalars)
      var place = 0
      for range in ranges {
        // Between two steps stands white space alone.
        #expect(
          range.lowerBound >= place && scalars[place..<range.lowerBound].allSatisfy { $0.properties.isWhitespace })
        place = range.upperBound
      }
      #expect(scalars[place...].allSatisfy { $0.properties.isWhitespace })
    }
    let words = match.differences.filter { $0.operation == .equal }.map {
      String(String.UnicodeScalarView(Array(query.unicodeScalars)[$0.query]))
    }
    #expect(words.contains("👩‍👩‍👧 The") && words.contains("bridge") && words.contains("m"))
  }
}

@Suite struct `The index of a memory` {
  @Test(arguments: [UInt64(1), 2, 3])
  func `finds what comparing with every unit finds, in the same order`(seed: UInt64) throws {
    let fixture = try Fixture()
    var generator = SeededGenerator(seed: seed)
    let words = [
      ["the", "the", "the", "a", "bridge", "river", "of", "Tumen", "4.7", "km", ",", "!", "long", "new"],
      ["мост", "через", "реку", "Туманную", "и", "и", "в", "4,7", "км", "—", "новый", "моста"],
      ["두만강", "다리", "다리를", "은", "새", "4.7", "。", "건설", "건설이", "의", "다리건설", "두만강다리"],
    ]
    func sentence(_ language: Int) -> String {
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in words[language].randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
    }
    let units = (0..<250).map { _ in
      TranslationUnit(variants: [
        .init(.english, Segment(sentence(0) + " ")), .init(.russian, Segment(sentence(1) + " ")),
        .init(Bool.random(using: &generator) ? .koreanNorth : .koreanSouth, Segment(sentence(2) + " ")),
      ])
    }
    try fixture.add(units)
    let glossary = try Glossary(concepts: [
      Concept(
        id: "t", kind: .place,
        terms: [
          Term("Tumen", language: .english), Term("Туманная", language: .russian), Term("두만강", language: .korean),
        ]),
      Concept(id: "b", kind: .term, terms: [Term("bridge", language: .english), Term("мост", language: .russian)]),
    ])
    let languages: [(LanguageTag, Int)] = [(.english, 0), (.russian, 1), (.korean, 2), (.koreanNorth, 2)]
    for round in 0..<60 {
      let (source, place) = languages[round % 4]
      let target = languages[(round + 1 + round / 4) % 4].0
      let minimum = [0.0, 50, 70, 99.5, 100][round % 5]
      let query = round % 7 == 0 ? sentence(place) + " unknown" : sentence(place)
      let limit = [1, 5, 1000][round % 3]
      let scoring: Scoring = round % 2 == 0 ? .plain : .weighted
      let fast = try fixture.matches(
        query, source, target, minimum: minimum, limit: limit, scoring: scoring, glossary: glossary)
      let slow = try fixture.matches(
        query, source, target, minimum: minimum, limit: limit, exhaustive: true, scoring: scoring, glossary: glossary)
      #expect(fast == slow, "seed \(seed), round \(round): “\(query)” at \(minimum)")
      #expect(fast.allSatisfy { $0.score.value >= minimum && ($0.kind == .exact || $0.score.value <= 99) })
    }
  }
}

@Suite struct `A file that is no memory` {
  @Test func `is an error that names it`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("memory-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let junk = folder.appendingPathComponent("junk.db")
    try Data(repeating: 0x41, count: 5000).write(to: junk)
    for access in [MemoryStore.Access.read, .write] {
      #expect(throws: TumenError.self) { try MemoryStore(path: junk.path, for: access) }
      #expect(throws: TumenError.self) { try MemoryStore(path: folder.path, for: access) }
    }
    #expect(try Data(contentsOf: junk) == Data(repeating: 0x41, count: 5000))
    #expect(throws: TumenError.self) {
      try MemoryStore(path: folder.appendingPathComponent("none.db").path, for: .read)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("none.db").path))
  }
}
