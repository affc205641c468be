import Foundation
import Testing
import Tumen
import TumenModel

/// A glossary file that people have edited, and what comes in.
private struct Fixture: ~Copyable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tumen-\(UUID().uuidString)")
  var glossary: String { folder.appending(path: "ours.yaml").path }

  init(_ text: String = ours) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(toFile: glossary, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func importing(_ text: String, _ name: String = "in.yaml") throws -> ImportAnswer {
    let file = folder.appending(path: name).path
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return try Workspace().importConcepts(from: file, into: glossary)
  }

  func text() throws -> String { try String(contentsOfFile: glossary, encoding: .utf8) }
}

private let ours = """
  # Ours
  glossary: ours
  concepts:
    # The bridge
    - id: bridge
      kind: term   # of all
      terms: {en: bridge, ru: мост}

    # The river
    - id: river
      kind: place
      terms:
        en: river
        ru: [река, {text: речка, status: admitted}]

  """

@Suite struct `Concepts that come in` {
  @Test func `join the entry of their id, or that of their preferred terms in two languages`() throws {
    let fixture = try Fixture()
    let answer = try fixture.importing(
      """
      concepts:
        - {id: bridge, kind: term, definition: A way over water., terms: {en: bridge, ko: 다리}}
        - {id: B2, kind: term, terms: {en: river, ru: река, ko: 강}}
        - {id: pier, kind: term, terms: {en: pier}}
        - {id: pier-2, kind: term, terms: {en: pier}}
      """)
    #expect(answer.read == 4 && answer.stored == 4, "\(answer)")
    let concepts = try Workspace(Configuration(glossaries: [.file(fixture.glossary)])).concepts().map(\.concept)
    #expect(concepts.map(\.id) == ["bridge", "river", "pier", "pier-2"])
    #expect(concepts[0].definition == "A way over water." && concepts[0].terms.map(\.text) == ["bridge", "мост", "다리"])
    #expect(concepts[1].kind == .place && concepts[1].terms.map(\.text) == ["river", "река", "речка", "강"])
    let text = try fixture.text()
    for comment in ["# Ours", "# The bridge", "# The river"] { #expect(text.contains(comment), "\(comment)") }
  }

  @Test func `of one file are two if they have two ids, and come back from an export`() throws {
    let fixture = try Fixture()
    let twins = """
      concepts:
        - {id: kim-1, kind: person, note: a poet, terms: {en: Kim Chol, ru: Ким Чхоль}}
        - {id: kim-2, kind: person, note: a miner, terms: {en: Kim Chol, ru: Ким Чхоль}}
      """
    for (stored, present) in [(2, 0), (0, 2)] {
      let answer = try fixture.importing(twins)
      #expect(answer.stored == stored && answer.present == present && answer.rejected == 0, "\(answer)")
    }
  }

  @Test func `that say nothing new change no byte`() throws {
    let fixture = try Fixture()
    let before = try fixture.text()
    let answer = try fixture.importing("concepts:\n  - {id: bridge, kind: term, terms: {ru: мост}}\n")
    #expect(answer.present == 1 && answer.stored == 0)
    #expect(try fixture.text() == before)
  }

  @Test(arguments: [
    ("{id: bridge, kind: term, terms: {en: bridge, ru: мосток}}", "is preferred"),
    ("{id: bridge, kind: term, terms: {ru: мост, en: {text: bridge, status: forbidden}}}", "not forbidden"),
    ("{id: river, kind: person, terms: {en: river}}", "place"),
    ("{id: bridge, kind: term, terms: {en: pier}}", "another"),
  ])
  func `that contradict an entry are listed and change nothing`(entry: String, why: String) throws {
    let fixture = try Fixture()
    let before = try fixture.text()
    let answer = try fixture.importing("concepts:\n  - \(entry)\n")
    #expect(answer.rejected == 1 && answer.errors.shown.first?.message.contains(why) == true)
    #expect(try fixture.text() == before)
  }

  /// An entry that is added to, a new one, and a document.
  @Test(arguments: [false, true]) func `leave the line ends of the file as they are`(isEndless: Bool) throws {
    let fixture = try Fixture()
    var windows = ours.replacing("\n", with: "\r\n")
    if isEndless { windows.removeLast() }
    try windows.write(toFile: fixture.glossary, atomically: true, encoding: .utf8)
    let answer = try fixture.importing(
      """
      sources: {atlas: {title: An atlas}}
      concepts:
        - {id: bridge, kind: term, definition: A way over water., terms: {en: bridge, ko: 다리}}
        - {id: pier, kind: term, terms: {en: {text: pier, contexts: [{text: A pier stands., source: atlas}]}}}
      """)
    #expect(answer.stored == 2 && answer.rejected == 0, "\(answer)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.glossary))
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(ends.allSatisfy { $0 > 0 && bytes[$0 - 1] == 0x0D } && ends.last == bytes.count - 1)
    #expect(bytes.count { $0 == 0x0D } == ends.count)
    let text = try fixture.text()
    for kept in ["# Ours\r\nglossary: ours\r\n", "  # The river\r\n  - id: river\r\n    kind: place\r\n"] {
      #expect(text.contains(kept), "\(kept)")
    }
    let concepts = try Workspace(Configuration(glossaries: [.file(fixture.glossary)])).concepts().map(\.concept)
    #expect(concepts.map(\.id) == ["bridge", "river", "pier"] && concepts[0].definition == "A way over water.")
  }

  @Test func `do not come into a file that is no UTF-8, which stays as it is`() throws {
    let fixture = try Fixture()
    var bytes = Array(ours.utf8)
    // The first letter of мост without its second byte.
    let place = try #require(bytes.firstIndex(of: 0xD0))
    bytes.remove(at: place + 1)
    try Data(bytes).write(to: URL(fileURLWithPath: fixture.glossary))
    let error = #expect(throws: TumenError.self) {
      try fixture.importing("concepts:\n  - {id: pier, kind: term, terms: {en: pier}}\n")
    }
    #expect(error?.place?.line == 7 && error?.message.contains("UTF-8") == true, "\(error?.description ?? "")")
    #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.glossary)) == Data(bytes))
  }

  @Test func `bring the documents that their contexts name`() throws {
    let fixture = try Fixture()
    let answer = try fixture.importing(
      """
      sources: {atlas: {title: An atlas}}
      concepts:
        - {id: pier, kind: term, terms: {en: {text: pier, contexts: [{text: A pier stands., source: atlas}]}}}
      """)
    #expect(answer.stored == 1)
    #expect(try fixture.text().contains("An atlas"))
  }
}
