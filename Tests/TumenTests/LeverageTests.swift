import Foundation
import Testing
import Tumen

@Suite struct `The leverage of a memory` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let workspace: Workspace

  init() throws {
    workspace = Workspace(Configuration(glossaries: [], memories: [folder.appendingPathComponent("memory.db").path]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try workspace.importUnits(
      from: try write(
        "memory.tsv", "en\tru\nThe bridge is open\tМост открыт\nThe road is closed today\tДорога закрыта\n"))
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func `counts each segment once, in the band of what it will be worth`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write(
      "new.tsv",
      "en\tru\nThe bridge is open\t\nThe bridge is open\t\nThe bridge is opened\t\nA new sentence of six words\t\n"
        + "A new sentence of seven words\t\n")
    let answer = try workspace.leverage(of: [file], from: .english, to: .russian)
    let counts = answer.bands.mapValues { [$0.segments, $0.words, $0.internal] }
    let expected: [LeverageAnswer.Band: [Int]] = [
      .exact: [2, 8, 0], .from85: [1, 4, 0], .new: [1, 6, 0], .from75: [1, 6, 1],
    ]
    #expect(counts == expected)
  }

  @Test func `fills in what is missing, and leaves alone what is there`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write("new.tsv", "en\tru\nThe bridge is open\t\nThe bridge is open\tСвоё\nNothing like it\t\n")
    var bytes: [UInt8] = []
    let answer = try workspace.pretranslate(file, from: .english, to: .russian) { bytes += $0 }
    #expect((answer.units, answer.missing, answer.translated) == (3, 2, 1))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("The bridge is open\tМост открыт") && text.contains("The bridge is open\tСвоё"))
    #expect(text.contains("Nothing like it\t"))
  }

  @Test(arguments: ["new.tsv", "new.jsonl", "new.xlf"])
  func `takes the text behind a segment for a half of its context`(name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try workspace.importUnits(
      from: try write(
        "context.tsv",
        "en\tru\nThe gate\tВорота\nOpen\tОткрыто\nWalk in\tВходите\nThe file\tФайл\nOpen\tОткрыть\nPrint\tПечать\n"))
    let texts = ["Another one", "Open", "Walk in"]
    let file: String
    switch name {
    case "new.tsv": file = try write(name, "en\tru\n" + texts.map { "\($0)\t\n" }.joined())
    case "new.jsonl":
      file = try write(name, texts.map { #"{"en":"\#($0)"}"# + "\n" }.joined())
    default:
      let units = texts.enumerated().map {
        #"<unit id="u\#($0.offset)"><segment><source>\#($0.element)</source></segment></unit>"#
      }
      file = try write(
        name,
        #"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">"#
          + units.joined() + "</file></xliff>")
    }
    var bytes: [UInt8] = []
    _ = try workspace.pretranslate(file, from: .english, to: .russian) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Открыто") && !text.contains("Открыть"), "\(text)")
    #expect(try workspace.leverage(of: [file], from: .english, to: .russian).bands[.context]?.segments == 2)
  }
}
