import Testing
import TumenGlossary
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

  private func told(
    _ query: String, from source: LanguageTag = .english, _ target: LanguageTag = .russian, _ glossary: Glossary? = nil
  ) throws -> [String?] {
    var question = Memory.Query(query, from: source, to: target, glossary: glossary)
    if let glossary { question.reading = try TermRecognizer(glossary: glossary, language: source).reading(of: query) }
    return try fixture.memory.fragments(for: question).map { part($0.target.text, $0.fragment?.target) }
  }

  private func add(_ pairs: [(String, String)], _ target: LanguageTag = .russian) throws {
    try fixture.add(
      pairs.map { TranslationUnit(variants: [.init(.english, Segment($0)), .init(target, Segment($1))]) })
  }

  @Test func `stand where one target names the concept that the glossary knows`() throws {
    try add([("The railway bridge was closed for a week.", "Железнодорожный мост закрыли на неделю.")])
    let query = "Divers looked at every pillar of the old railway bridge yesterday"
    #expect(try told(query) == [nil])
    let glossary = try Glossary(concepts: [
      Concept(
        id: "bridge", kind: .term,
        terms: [Term("railway bridge", language: .english), Term("железнодорожный мост", language: .russian)])
    ])
    #expect(try told(query, .russian, glossary) == ["Железнодорожный мост"])
  }

  @Test(arguments: ["국경 검문소에서", "국경 검문소로", "국경 검문소를", "국경 검문소"])
  func `stand where a target names it, whatever particle is behind the Korean term`(term: String) throws {
    try fixture.add([
      TranslationUnit(variants: [
        .init(.korean, Segment("승객들은 국경 검문소에서 기다린다.")), .init(.russian, Segment("Пассажиры ждут у пункта пропуска.")),
      ])
    ])
    let glossary = try Glossary(concepts: [
      Concept(
        id: "checkpoint", kind: .term,
        terms: [
          Term("국경 검문소", language: .korean),
          Term("пункт пропуска", language: .russian, forms: ["пункта пропуска"]),
        ])
    ])
    #expect(try told("그들은 어제 밤늦게 \(term) 앞으로 달려갔다", from: .korean, .russian, glossary) == ["пункта пропуска"])
  }

  @Test func `are not told by variants of one sentence, or by words that stand without them too`() throws {
    try add([
      ("The main gate was opened by two guards.", "Двое сторожей открыли ворота."),
      ("The main gate was opened by three guards.", "Трое сторожей открыли ворота."),
    ])
    #expect(try told("He slept beside the main gate of the garden") == [nil])
    try add([
      ("Paint the wooden fence.", "Покрасьте забор."), ("A wooden fence fell over.", "Упал забор."),
      ("He hid behind the fence.", "Он спрятался за забором."), ("Fences are cheap.", "Заборы дёшевы."),
      ("No fence is needed.", "Забор не нужен."), ("The iron fence rusts.", "Железный забор ржавеет."),
      ("Mend the fence!", "Почините забор!"),
    ])
    #expect(try told("Two boys jumped over some wooden fence today") == [nil])
  }

  @Test func `say no where the phrase says no`() throws {
    try add(
      [
        ("There is no spare tyre in this car.", "이 차에는 예비 바퀴가 없습니다."),
        ("Nobody found a spare tyre on board.", "배에는 예비 바퀴가 없습니다."),
      ], .korean)
    #expect(try told("Please bring another spare tyre tomorrow", .korean) == ["예비 바퀴가"])
  }

  @Test func `are whole where they are all that a unit says`() throws {
    try add([
      ("He said the ferry leaves at noon or a little later.", "Он сказал, что паром отходит в полдень или позже."),
      ("The ferry leaves at noon.", "Паром отходит в полдень."),
    ])
    let query = "Qqq zzz: the ferry leaves at noon. And wwww vvvv uuuu tttt"
    let found = try fragments(query)
    #expect(found.map { part(query, $0.fragment?.query) } == ["the ferry leaves at noon"])
    #expect(found.map { part($0.target.text, $0.fragment?.target) } == ["Паром отходит в полдень"])
  }

  @Test func `begin with a no, and the unit that is one is found among many that have it`() throws {
    let longer = (0..<60).map { number in
      (
        "Today the file number \(number) could not be opened again by anybody.",
        "Сегодня не удалось открыть файл под номером \(number), сказали нам."
      )
    }
    try add([("Could not open the file.", "Не удалось открыть файл.")] + longer)
    let query = "Совершенно иное: не удалось открыть файл йцукен"
    let found = try fixture.memory.fragments(for: .init(query, from: .russian, to: .english))
    #expect(found.map { part(query, $0.fragment?.query) } == ["не удалось открыть файл"])
    #expect(found.map { part($0.target.text, $0.fragment?.target) } == ["Could not open the file"])
  }

  @Test func `do not begin or end within a placeholder or tag`() throws {
    try add([
      ("Press <b>Start</b> and wait.", "Нажмите <b>Пуск</b> и подождите."), ("Print %s copies", "Напечатать %s копий"),
    ])
    let query = "This <b>Stop</b> of the bus has no roof, says %s of copies"
    #expect(try fragments(query).isEmpty)
  }

  @Test(arguments: ["of the and on the", "nothing known", "", "the wall"])
  func `are not runs of words that only join others`(text: String) throws { #expect(try fragments(text).isEmpty) }

  @Test func `are as many as were asked for`() throws {
    #expect(try fragments("the water level by the emergency exit", limit: 1).count == 1)
  }
}
