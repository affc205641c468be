import Testing
import TumenModel

@testable import TumenMemory

@Suite struct `Phrases of a query that nothing matches` {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
    try fixture.add(
      [
        ("Check the water level before the start.", "Проверьте уровень воды перед пуском."),
        ("The water level must not fall.", "Уровень воды не должен снижаться."),
        ("A sensor reports the water level.", "О том, каков уровень воды, сообщает датчик."),
        ("Close the valve.", "Закройте клапан."),
        ("The pump is off.", "Насос выключен."),
        ("Emergency exit", "Аварийный выход"),
      ].map { TranslationUnit(variants: [.init(.english, Segment($0)), .init(.russian, Segment($1))]) })
  }

  private func fragments(_ text: String, limit: Int = 5) throws -> [Match] {
    try fixture.memory.fragments(for: .init(text, from: .english, to: .russian, limit: limit))
  }

  private func part(_ text: String, _ range: Range<Int>?) -> String? {
    range.map { String(String.UnicodeScalarView(Array(text.unicodeScalars)[$0])) }
  }

  @Test func `are found with what the units that have them share on the other side`() throws {
    let query = "Somebody painted the water level on the wall beside the emergency exit of the station"
    let found = try fragments(query)
    #expect(found.map(\.kind) == [.fragment, .fragment])
    #expect(found.map { part(query, $0.fragment?.query) } == ["water level", "emergency exit"])
    #expect(
      found.map { part($0.target.text, $0.fragment?.target)?.lowercased() } == ["уровень воды", "аварийный выход"])
    #expect(found.map { $0.fragment?.occurrences } == [3, 1])
    #expect(found.allSatisfy { part($0.source.text, $0.fragment?.source)?.split(separator: " ").count == 2 })
    // The share of the query's words.
    #expect(found.first?.score.printed == 100 * 2 / 15)
  }

  @Test func `say nothing of the other side that one unit alone cannot tell`() throws {
    try fixture.add([
      TranslationUnit(variants: [
        .init(.english, Segment("The spare gasket set is here.")),
        .init(.russian, Segment("Комплект прокладок здесь.")),
      ])
    ])
    let found = try fragments("Order another spare gasket set today")
    #expect(found.count == 1 && found.first?.fragment?.target == nil)
  }

  @Test(arguments: ["of the and on the", "nothing known", "", "the wall"])
  func `are not runs of words that only join others`(text: String) throws { #expect(try fragments(text).isEmpty) }

  @Test func `are as many as were asked for`() throws {
    #expect(try fragments("the water level by the emergency exit", limit: 1).count == 1)
  }
}
