import Foundation
import GRDB
import TestSupport
import Testing
import TumenModel

@testable import TumenMemory

private func unit(
  _ english: String, _ russian: String, id: String? = nil, date: String? = nil, note: String? = nil,
  property: Attribute? = nil
) -> TranslationUnit {
  TranslationUnit(
    id: id, variants: [.init(.english, Segment(english)), .init(.russian, Segment(russian))],
    metadata: .init(
      attributes: date.map { [Attribute("changedate", $0)] } ?? [], properties: property.map { [$0] } ?? [],
      notes: note.map { [$0] } ?? []))
}

extension Fixture {
  fileprivate func batch(
    _ units: [TranslationUnit], file: String = "test", _ policy: DuplicatePolicy = .all
  ) throws -> (id: String, outcomes: [MemoryStore.Outcome], counts: MemoryStore.Counts) {
    var outcomes: [MemoryStore.Outcome] = []
    let result = try store.batch(file: file, format: "test", duplicates: policy) { batch, _ throws(TumenError) in
      for (line, unit) in units.enumerated() { outcomes.append(try batch.store(unit, line: line + 1)) }
    }
    return (result.id, outcomes, result.counts)
  }

  fileprivate func ids(_ conditions: String...) throws -> [String] {
    try store.remove(where: UnitFilter(parsing: conditions), isApplied: false).units.map(\.unit)
  }

  /// Rows of segments without a unit, of units without segments, and whatever else is not whole.
  fileprivate func faults() throws -> [MemoryStore.Problem] { try store.problems() }
}

@Suite struct `An import with duplicates` {
  @Test func `keeps all of them by default`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", "б", note: "1")])
    #expect(try fixture.batch([unit("a", "б", note: "2"), unit("a", "б", note: "1")]).outcomes == [.stored, .present])
    #expect(try fixture.units().count == 2)
  }

  @Test func `keeps the newest of those with the same texts`() throws {
    let fixture = try Fixture()
    try fixture.add([
      unit("a", "б", id: "1", date: "20240101T000000Z"), unit("a", "б", id: "2", date: "20230101T000000Z"),
      unit("a", "в", id: "3"),
    ])
    let older = try fixture.batch([unit("a", "б", id: "4", date: "20200101T000000Z")], .newest)
    #expect(older.outcomes == [.present] && older.counts.replaced == 0)
    let newer = try fixture.batch([unit("a", "б", id: "5", date: "20250101T000000Z"), unit("a", " в")], .newest)
    #expect(newer.outcomes == [.stored, .stored] && newer.counts.replaced == 2)
    #expect(try fixture.units().map(\.metadata.attributes.first?.value) == ["20250101T000000Z", nil])
    #expect(try fixture.ids("id=5") == ["5"] && fixture.faults().isEmpty)
  }

  @Test func `keeps one with the metadata of both`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", "б", id: "1", date: "20240101T000000Z", note: "old", property: Attribute("p", "1"))])
    let result = try fixture.batch(
      [
        unit("a", "б", id: "9", date: "20250101T000000Z", note: "new", property: Attribute("p", "2")),
        unit("a", "б", note: "new"),
      ], .merge)
    #expect(result.outcomes == [.stored, .present])
    let merged = try #require(try fixture.units().first)
    #expect(try fixture.units().count == 1 && merged.id == "1" && merged.metadata.notes == ["old", "new"])
    #expect(merged.metadata.properties.map(\.value) == ["1", "2"])
    #expect(merged.metadata.attributes == [Attribute("changedate", "20250101T000000Z")])
    #expect(try fixture.faults().isEmpty)
  }

  @Test func `puts a unit in the place of the one with its id, under a new change sequence`() throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", "б", id: "1"), unit("c", "д", id: "2")])
    let last = try fixture.store.lastSequence()
    let result = try fixture.batch([unit("a", "в", id: "1"), unit("c", "д", id: "2"), unit("e", "ж")], .overwrite)
    #expect(result.outcomes == [.stored, .present, .stored] && result.counts.replaced == 1)
    #expect(try fixture.units().map(\.variants[1].segment.text) == ["д", "в", "ж"])
    #expect(try fixture.store.lastSequence() > last && fixture.faults().isEmpty)
    // Within one file an id stands for one unit all the same.
    #expect(throws: TumenError.self) {
      try fixture.batch([unit("x", "1", id: "7"), unit("x", "2", id: "7")], .overwrite)
    }
  }
}

@Suite struct `An import that is taken back` {
  @Test func `leaves the memory as it was`() throws {
    for policy in DuplicatePolicy.allCases {
      let fixture = try Fixture()
      try fixture.add([unit("a", "б", id: "1", note: "n"), unit("c", "д", id: "2")])
      let before = try fixture.units()
      let result = try fixture.batch(
        [unit("a", "б", id: "1", note: "m"), unit("a", "б", note: "o"), unit("e", "ж"), unit("c", "з", id: "2")], policy
      )
      #expect(try fixture.units() != before)
      let undone = try fixture.store.undo(String(result.id.prefix(8)))
      #expect(undone.batch == result.id && undone.removed > 0 && undone.superseded == 0, "\(policy)")
      #expect(try fixture.units() == before, "\(policy)")
      #expect(try fixture.faults().isEmpty)
      // Nothing of it keeps the units from coming again.
      #expect(try fixture.batch([unit("e", "ж")], policy).outcomes == [.stored])
    }
  }

  @Test func `leaves units in their places, however many there are and however often they give way`() throws {
    let fixture = try Fixture()
    let count = 2500
    try fixture.add((0..<count).map { unit("source \($0)", "цель \($0)", id: "\($0)") })
    let before = try fixture.units()
    func revised(_ step: Int, _ text: String) -> [TranslationUnit] {
      stride(from: 0, to: count, by: step).map { unit("source \($0)", text, id: "\($0)") }
    }
    for _ in 0..<2 {
      let second = try fixture.batch(revised(3, "other"), .overwrite).id
      let third = try fixture.batch(revised(2, "third"), .overwrite).id
      for id in [third, second] {
        #expect(try fixture.units() != before)
        _ = try fixture.store.undo(id)
      }
      #expect(try fixture.units() == before && fixture.faults().isEmpty)
      // What came back has its neighbours, and is one.
      for number in [600, 601, 602] {
        let query = Memory.Query(
          "source \(number)", from: .english, to: .russian, limit: 1, previous: "source \(number - 1)",
          next: "source \(number + 1)")
        #expect(try fixture.memory.matches(for: query).map(\.score.value) == [102])
      }
    }
    let shown = UnitFilter([.id("4"), .id("3"), .id("9")])
    var ids: [String] = []
    try fixture.store.forEachUnit(where: shown) { _, id in ids.append(id) }
    #expect(ids == ["3", "4", "9"])
  }

  @Test func `is the last one, then the one before, and none twice`() throws {
    let fixture = try Fixture()
    let first = try fixture.batch([unit("a", "б")]).id
    let second = try fixture.batch([unit("c", "д")]).id
    #expect(try fixture.store.undo().batch == second)
    #expect(try fixture.store.undo().batch == first)
    for id in [nil, first, "nonsense"] {
      #expect(throws: TumenError.self) { try fixture.store.undo(id) }
    }
    #expect(try fixture.units().isEmpty)
  }

  @Test func `brings back the copies that gave way to what it brought`() throws {
    let fixture = try Fixture()
    let first = try fixture.batch([unit("a", "1", id: "x")]).id
    let second = try fixture.batch([unit("a", "1", id: "y")]).id
    #expect(try fixture.store.deduplicate(.exact, isApplied: true).units.map(\.unit) == ["x"])
    let undone = try fixture.store.undo(second)
    #expect(undone.removed == 1 && undone.restored == 1)
    #expect(try fixture.units().map(\.id) == ["x"] && fixture.faults().isEmpty)
    #expect(try fixture.store.undo(first).removed == 1 && fixture.units().isEmpty)
  }

  @Test func `leaves what a later import has put in its place, which then gives way to what was there first`() throws {
    let fixture = try Fixture()
    try fixture.batch([unit("a", "1", id: "x")]) as Void
    let second = try fixture.batch([unit("a", "2", id: "x")], .overwrite).id
    let third = try fixture.batch([unit("a", "3", id: "x")], .overwrite).id
    let undone = try fixture.store.undo(second)
    #expect(undone.removed == 0 && undone.superseded == 1)
    #expect(try fixture.units().map(\.variants[1].segment.text) == ["3"])
    #expect(try fixture.store.undo(third).restored == 1)
    #expect(try fixture.units().map(\.variants[1].segment.text) == ["1"] && fixture.faults().isEmpty)
  }
}

extension Fixture {
  fileprivate func batch(_ units: [TranslationUnit]) throws { _ = try batch(units, file: "test", .all) }
}

@Suite struct `Removal` {
  private static func filled() throws -> Fixture {
    let fixture = try Fixture()
    _ = try fixture.batch(
      [
        unit("The bridge", "Мост", id: "1", date: "20230501T000000Z"),
        unit("The river", "Ёлка", id: "2", date: "20240101T000000Z", property: Attribute("status", "draft")),
        TranslationUnit(id: "3", variants: [.init(.koreanNorth, Segment("다리")), .init(.english, Segment("A span"))]),
      ], file: "in/a.tmx")
    _ = try fixture.batch([unit("A pier", "Опора", id: "4", property: Attribute("status", "done"))], file: "b.tmx")
    return fixture
  }

  @Test(arguments: [
    (["id=1", "id=3"], ["1", "3"]), (["language=ru"], ["1", "2", "4"]), (["language=ko"], ["3"]),
    (["language=ko-KR"], []), (["language=ko-KP"], ["3"]), (["language=en-GB"], []),
    (["language=en"], ["1", "2", "3", "4"]),
    (["text=BRIDGE"], ["1"]), (["text=елка"], ["2"]), (["file=a.tmx"], ["1", "2", "3"]),
    (["file=in/a.tmx"], ["1", "2", "3"]),
    (["file=tmx"], []), (["before=2024"], ["1"]), (["before=2024-01-02", "after=2023-05"], ["2"]),
    (["after=2024"], ["3", "4"]), (["property=status"], ["2", "4"]), (["property:status=draft"], ["2"]),
    (["language=ru", "file=b.tmx"], ["4"]), (["batch=zzz"], []),
  ])
  func `chooses units by their conditions`(conditions: [String], ids: [String]) throws {
    let fixture = try Self.filled()
    let change = try fixture.store.remove(where: UnitFilter(parsing: conditions), isApplied: false)
    #expect(change.units.map(\.unit) == ids && change.batch == nil)
    #expect(try fixture.units().count == 4)
  }

  @Test(arguments: ["nonsense", "id=", "colour=red", "before=yesterday", "language=x", ""])
  func `refuses what is no condition`(text: String) {
    #expect(throws: TumenError.self) { try UnitFilter(parsing: [text]) }
  }

  @Test func `takes segments along, and its numbers follow those of the units`() throws {
    let fixture = try Self.filled()
    let last = try fixture.store.lastSequence()
    #expect(try fixture.matches("The bridge").count == 1)
    let change = try fixture.store.remove(where: UnitFilter([.language(.russian)]), isApplied: true)
    #expect(change.units.count == 3 && change.batch != nil)
    #expect(try fixture.store.lastSequence() == last + 3)
    #expect(try fixture.units().map(\.id) == ["3"] && fixture.faults().isEmpty)
    #expect(try fixture.matches("The bridge").isEmpty)
    #expect(try fixture.store.statistics().segments.map(\.count) == [1, 1])
    // A number is never given twice.
    try fixture.add([unit("The bridge", "Мост", id: "1")])
    #expect(try fixture.store.lastSequence() > last + 3 && fixture.matches("The bridge").map(\.unit) == ["1"])
  }
}

@Suite struct `Deduplication` {
  @Test func `keeps of equal units the one that was changed last`() throws {
    let fixture = try Fixture()
    try fixture.add([
      unit("a b", "в", id: "1", date: "20240101T000000Z"), unit("a  b", "в", id: "2", date: "20230101T000000Z"),
      unit("A b", "в", id: "3"), unit("a b", "г", id: "4"),
    ])
    let planned = try fixture.store.deduplicate(.exact, isApplied: false)
    #expect(planned.units.map(\.unit) == ["2"] && planned.units.map(\.kept) == ["1"])
    #expect(try fixture.units().count == 4)
    #expect(try fixture.store.deduplicate(.exact, isApplied: true).units.map(\.unit) == ["2"])
    #expect(try fixture.units().map(\.id) == ["1", "3", "4"] && fixture.faults().isEmpty)
    #expect(try fixture.store.deduplicate(.near, isApplied: true).units.map(\.unit) == ["1"])
    #expect(try fixture.store.deduplicate(.near, isApplied: true).units.isEmpty)
  }

  @Test(arguments: [
    ("The bridge.", "the  BRIDGE", true), ("ёлка", "Елка!", true), ("ＡＢＣ", "abc", true),
    ("road-bridge", "road bridge", true),
    ("4.7 km", "47 km", false), ("-5 °C", "5 °C", false), ("5%", "5", false), ("a+b", "ab", false), ("…", "!", false),
    ("bridge", "bridges", false),
  ])
  func `takes texts for near that differ in what nobody reads`(one: String, other: String, isNear: Bool) {
    #expect((LikenessKey.loose(one) == LikenessKey.loose(other)) == isNear)
  }

  @Test func `leaves units with other codes`() throws {
    let fixture = try Fixture()
    var coded = unit("a", "б", id: "2")
    coded.variants[0].segment.codes = [InlineCode(.placeholder, at: 0, element: "ph", content: "%s")]
    try fixture.add([unit("a", "б", id: "1"), coded])
    for likeness in [UnitLikeness.exact, .near] {
      #expect(try fixture.store.deduplicate(likeness, isApplied: true).units.isEmpty)
    }
  }
}

@Suite struct `Verification` {
  @Test(arguments: [
    ("UPDATE segment SET text = 'x' WHERE unit = 1 AND position = 0", "fingerprint"),
    ("DELETE FROM segment WHERE unit = 2 AND position = 0", "segment"),
    ("DELETE FROM segment WHERE unit = 1", "no text"),
    ("DELETE FROM unit WHERE sequence = 1", "belongs to no row"), ("UPDATE unit SET batch = 99", "belongs to no row"),
    ("UPDATE sqlite_sequence SET seq = 0", "change sequence"),
  ])
  func `finds what is not whole`(statement: String, message: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", "б"), unit("c", "д")])
    #expect(try fixture.store.problems().isEmpty)
    let other = try DatabaseQueue(path: fixture.store.path)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(statement)") }
    try other.close()
    let problems = try fixture.store.problems()
    #expect(problems.contains { $0.message.contains(message) }, "\(problems)")
  }
}

@Suite struct `A census` {
  @Test func `counts units by origin, month and quality`() throws {
    let fixture = try Fixture()
    _ = try fixture.batch(
      [
        unit("a", "б", id: "1", date: "20230501T000000Z"), unit("a", "б", id: "2", date: "20230601T000000Z"),
        unit("OK", "OK", date: "20230601T000000Z"),
      ], file: "a.tmx")
    let second = try fixture.batch([unit("x", "y")], file: "b.tmx").id
    _ = try fixture.store.undo(second)
    let census = try fixture.store.census()
    #expect(census.imports.map(\.file) == ["a.tmx", "b.tmx"] && census.imports.map(\.units) == [3, 0])
    #expect(census.imports.map(\.isUndone) == [false, true])
    #expect(census.months == ["2023-05": 1, "2023-06": 2])
    #expect(census.duplicates == 1 && census.untranslated == 1 && census.withoutTarget == 0)
  }
}
