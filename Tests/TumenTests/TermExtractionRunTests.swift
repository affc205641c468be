import Foundation
import Testing
import Tumen
import TumenModel

/// A few sentences on weaving, in a table and in a memory.
private let table =
  "en\tru\n"
  + [
    ("The warp beam turns.", "Навой вращается."), ("Oil the warp beam.", "Смажьте навой."),
    ("A new warp beam was built.", "Построен новый навой."),
    ("Remove both warp beams now.", "Снимите сейчас оба навоя."),
    ("The shuttle flies.", "Челнок летит."), ("Catch the shuttle.", "Поймайте челнок."),
    ("There is no shuttle here.", "Здесь нет челнока."), ("The old loom creaks.", "Старый станок скрипит."),
    ("Wool is dyed blue.", "Шерсть красят в синий цвет."), ("Linen dries quickly.", "Лён быстро сохнет."),
    ("Close the window.", "Закройте окно."), ("Our weaver sings.", "Наш ткач поёт."),
  ].map { "\($0.0)\t\($0.1)\n" }.joined()

@Suite struct `An extraction` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let file: String
  private let workspace: Workspace

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appendingPathComponent("weaving.tsv").path
    try Data(table.utf8).write(to: URL(fileURLWithPath: file))
    workspace = Workspace(
      Configuration(glossaries: [], memories: [folder.appendingPathComponent("memory.db").path]))
  }

  private let options = ExtractionOptions(languages: [.english, .russian])

  @Test func `writes a glossary that reads back as it was proposed`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var progress: [Int] = []
    let answer = try workspace.extraction(from: [file], options: options) { progress.append($0) }
    #expect(answer.units == 12 && answer.remark == nil && progress.last == 36)
    let glossary = folder.appendingPathComponent("proposed.yaml").path
    try Data(answer.yaml().utf8).write(to: URL(fileURLWithPath: glossary))
    let concepts = try Workspace(Configuration(glossaries: [.file(glossary)])).concepts().map(\.concept)
    #expect(
      concepts.map(\.id) == answer.concepts.map(\.concept.id) && Set(concepts.map(\.id)) == ["warp-beam", "shuttle"])
    let beam = try #require(concepts.first { $0.id == "warp-beam" })
    #expect(beam.terms.map(\.text) == ["warp beam", "навой"] && beam.terms.allSatisfy { $0.status == .proposed })
    #expect(beam.terms[0].properties == [Property("frequency", "4")])
    #expect(beam.terms[0].contexts.first?.source == "weaving.tsv" && beam.properties.map(\.name) == ["score"])
  }

  @Test func `reads the memories if no file is given, and finds the same`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let fromFile = try workspace.extraction(from: [file], options: options)
    try workspace.importUnits(from: file)
    let fromMemory = try workspace.extraction(from: [], options: options)
    #expect(
      fromMemory.concepts.map { $0.concept.terms.map(\.text) } == fromFile.concepts.map { $0.concept.terms.map(\.text) }
    )
  }

  @Test func `leaves out the terms of the glossaries`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let known = folder.appendingPathComponent("known.yaml").path
    try Data("concepts:\n  - {id: beam, kind: term, terms: {en: warp beam, ru: навой}}\n".utf8)
      .write(to: URL(fileURLWithPath: known))
    let answer = try Workspace(Configuration(glossaries: [.file(known)])).extraction(from: [file], options: options)
    #expect(answer.concepts.map(\.concept.id) == ["shuttle"])
  }

  @Test func `says what it cannot do`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for (files, options) in [
      (["-"], options), ([file], ExtractionOptions(languages: [])),
      ([file], ExtractionOptions(languages: [.english], limit: 0)),
    ] {
      let error = #expect(throws: TumenError.self) { try workspace.extraction(from: files, options: options) }
      #expect(error?.code == .usage && error?.mend != nil)
    }
  }
}
