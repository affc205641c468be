import TestSupport
import Testing
import TumenModel

@testable import TumenMemory

@Suite struct `Matches of chosen units` {
  @Test(arguments: [1, 2, 3, 4] as [UInt64], [Scoring.plain, .weighted])
  func `are those of the units that meet the conditions, by the index as by comparing all`(
    seed: UInt64, scoring: Scoring
  ) throws {
    var random = SeededGenerator(seed: seed)
    let fixture = try Fixture()
    let words = ["open", "the", "file", "files", "bridge", "new", "river", "3", "5", "."]
    func text() -> String {
      (0..<Int.random(in: 1...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let units = (0..<300).map { number in
      let status = ["draft", "final"].randomElement(using: &random) ?? ""
      // Some lose a point for their codes.
      let codes = Bool.random(using: &random) ? [InlineCode(.placeholder, at: 0, element: "ph", content: "%s")] : []
      return TranslationUnit(
        id: "u\(number)",
        variants: [
          .init(.english, Segment(text(), codes: codes)),
          .init(.russian, Segment(["да", "нет"].randomElement(using: &random) ?? "")),
        ], metadata: .init(properties: [Attribute("status", status)]))
    }
    try fixture.add(units)
    // A memory of nothing else.
    let chosen = try Fixture()
    try chosen.add(units.filter { $0.metadata.properties.first?.value == "final" })
    for _ in 0..<10 {
      var query = Memory.Query(text(), from: .english, to: .russian, minimum: 40, scoring: scoring)
      let wanted = try chosen.memory.matches(for: query)
      query.units = UnitFilter([.property("status", value: "final")])
      for isExhaustive in [false, true] {
        query.isExhaustive = isExhaustive
        let found = try fixture.memory.matches(for: query)
        #expect(found.map(\.unit) == wanted.map(\.unit), "seed \(seed): \(query.text)")
        #expect(found.map(\.score) == wanted.map(\.score) && found.map(\.occurrences) == wanted.map(\.occurrences))
        query.limit = 1000
        let all = try fixture.memory.matches(for: query)
        #expect(Array(all.prefix(5)) == found, "seed \(seed): \(query.text)")
        query.limit = 5
      }
    }
  }
}
