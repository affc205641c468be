import TestSupport
import Testing
import TumenModel

@testable import TumenGlossary
@testable import TumenMemory

@Suite struct `The repair of a match` {
  private func repair(_ row: RepairRow) throws -> Repair? {
    let languages = try row.languages.split(separator: " ").map { try LanguageTag(String($0)) }
    let repairer = try MatchRepair(
      glossary: Glossary(concepts: RepairRows.concepts), from: languages[0], to: languages[1])
    return repairer.repair(repairer.query(row.query), source: Segment(row.source), target: Segment(row.target))
  }

  private func check(_ row: RepairRow) throws {
    let repair = try repair(row)
    #expect(repair?.target == row.repaired)
    #expect((repair?.changes ?? []).map { "\($0.what): \($0.from) → \($0.to)" } == row.changes)
  }

  @Test(arguments: RepairRows.numbers)
  func `carries over numbers in the writing of the target`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.keptNumbers)
  func `leaves numbers whose place or surroundings are not certain`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.codes)
  func `carries over placeholders and tags one for one`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.keptCodes)
  func `leaves placeholders and tags without a certain counterpart`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.dates)
  func `carries over dates in the form of the target`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.keptDates)
  func `leaves dates that the target writes otherwise`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.names)
  func `carries over names and terms in the form of the target`(row: RepairRow) throws { try check(row) }

  @Test(arguments: RepairRows.keptNames)
  func `leaves names and terms whose form is not certain`(row: RepairRow) throws { try check(row) }

  /// A text in which each `<…>` is an inline code.
  private func segment(_ marked: String) -> Segment {
    var text = String.UnicodeScalarView()
    var codes: [InlineCode] = []
    var rest = Array(marked.unicodeScalars)[...]
    while let first = rest.first {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        text.append(rest.removeFirst())
        continue
      }
      let content = String(scalars: rest[...end])
      let kind: InlineCode.Kind =
        content.hasPrefix("</") ? .closing : content.hasSuffix("/>") ? .placeholder : .opening
      codes.append(InlineCode(kind, at: text.count, element: "ph", content: content))
      rest = rest[(end + 1)...]
    }
    return Segment(String(text), codes: codes)
  }

  @Test(arguments: [
    ("Open <i>it</i>", "Open <b>it</b>", "Откройте <b>это</b>", "Откройте <i>это</i>"),
    (
      "Open 12 <i>files</i><x/>", "Open 5 <b>files</b><x/>", "Откройте 5 <b>файлов</b><x/>",
      "Откройте 12 <i>файлов</i><x/>"
    ),
    ("<i/> of 12", "<b/> of 5", "из 5 <b/>", "из 12 <i/>"),
    // Where the query has none, pairs go.
    ("Press Enter to send 4.", "Press <b>Enter</b> to send 3.", "3: нажмите <b>Enter</b>.", "4: нажмите Enter."),
    ("Press Enter.", "Press <b>Enter</b>.", "Нажмите <b>Enter</b>.", "Нажмите Enter."),
    ("Send 4 to it", "Send 3 <x/> to it", "Отправить 3 <x/>", nil),
    ("Send 4 to it", "Send 3 to <b>it</b>", "Отправить 3", nil),
    ("Send 4 to it", "Send 3 to it", "Отправить 3 <b>туда</b>", "Отправить 4 <b>туда</b>"),
    // Numbers wait for the codes.
    ("Send 4 to <b>it</b>", "Send 3 to it", "Отправить 3", nil),
    ("Send 4 <i/> and <b/>", "Send 3 <b/> and <b/>", "Отправить 3 <b/> и <b/>", nil),
    // Which of two alike is which nobody knows.
    ("<i/> and <b/>", "<b/> and <b/>", "<b/> и <b/>", nil),
    // They belong to other words.
    ("<i>Open</i> and <b>Save</b>", "<x>Save</x> and <y>Open</y>", "<x>Сохранить</x> и <y>Открыть</y>", nil),
    ("Click <i>Open and Save</i>.", "Click <b>Open</b> and Save.", "Нажмите <b>Открыть</b> и Сохранить.", nil),
    ("To <i/> copy the file <b/> now", "Copy the file <x/> to <y/>", "Копировать файл <x/> в <y/>", nil),
    // One is left out.
    ("<i/> and", "<b/> and <x/>", "<b/> и <x/>", nil),
    ("Open <b>it</b>", "Open <b>it</b>", "Откройте <b>это</b>", nil),
  ])
  func `carries over inline codes one for one, at their places`(
    query: String, source: String, target: String, repaired: String?
  ) throws {
    let repairer = try MatchRepair(glossary: Glossary(concepts: []), from: .english, to: .russian)
    let asked = segment(query)
    let repair = repairer.repair(
      repairer.query(asked.text, codes: asked.codes), source: segment(source), target: segment(target))
    let wanted = repaired.map(segment)
    #expect(repair?.target == wanted?.text)
    #expect(repair?.codes.map(\.content) == wanted?.codes.map(\.content))
    #expect(repair?.codes.map(\.position) == wanted?.codes.map(\.position))
    if let repair, repair.codes.map(\.content) != segment(target).codes.map(\.content) {
      #expect(repair.changes.contains { $0.what == .code })
    }
  }

  @Test(arguments: RepairRows.all)
  func `proposes nothing if the query is the source`(row: RepairRow) throws {
    let same = RepairRow(row.languages, row.source, row.source, row.target)
    #expect(try repair(same) == nil)
  }

  @Test(arguments: RepairRows.all)
  func `differs from the target in its changes alone`(row: RepairRow) throws {
    guard let repair = try repair(row) else { return }
    var scalars = Array(repair.target.unicodeScalars)
    #expect(!repair.changes.isEmpty)
    for change in repair.changes.reversed() {
      #expect(String(String.UnicodeScalarView(scalars[change.range])) == change.to && change.from != change.to)
      scalars.replaceSubrange(change.range, with: change.from.unicodeScalars)
    }
    #expect(String(String.UnicodeScalarView(scalars)) == row.target)
  }

  @Test func `keeps to its laws whatever the texts`() throws {
    var generator = SeededGenerator(seed: 850)
    let parts = [
      "5", "7", "2", " ", " ", "files", "файла", "%s", "%d", "<b>", "</b>", "Russia", "Россия", "мост", "April 30",
      "30 апреля", ",", ".",
    ]
    let repairer = try MatchRepair(glossary: Glossary(concepts: RepairRows.concepts), from: .english, to: .russian)
    for _ in 0..<2000 {
      func text() -> String {
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in parts.randomElement(using: &generator)! }.joined()
      }
      let (query, source, target) = (text(), text(), text())
      #expect(repairer.repair(repairer.query(source), source: Segment(source), target: Segment(target)) == nil)
      guard let repair = repairer.repair(repairer.query(query), source: Segment(source), target: Segment(target)) else {
        continue
      }
      var scalars = Array(repair.target.unicodeScalars)
      for change in repair.changes.reversed() {
        scalars.replaceSubrange(change.range, with: change.from.unicodeScalars)
      }
      #expect(String(String.UnicodeScalarView(scalars)) == target, "\(query) | \(source) | \(target)")
    }
  }
}
