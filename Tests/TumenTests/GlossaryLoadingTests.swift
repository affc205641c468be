import Foundation
import Testing
import TumenFormats
import TumenGlossary
import TumenModel

@testable import Tumen

@Suite struct `A glossary that is changed while it is read` {
  @Test func `is not kept under the name of what it was`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tumen-\(UUID().uuidString)/.tumen")
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "a.tsv")
    func write(_ term: String) throws { try Data("en\n\(term)\n".utf8).write(to: file) }
    let compiled = CompiledGlossaries(besides: [folder.appending(path: "memory.db").path])
    func terms(_ load: ([Configuration.GlossarySource]) throws(TumenError) -> LoadedGlossary) throws -> [String] {
      try compiled.glossary(of: [.file(file.path)], load: load).concepts.map(\.terms[0].text)
    }
    try write("river")
    let read = try terms { sources throws(TumenError) in
      try? write("bridge")
      return try LoadedGlossary(sources)
    }
    #expect(read == ["bridge"])
    try write("river")
    #expect(try terms { sources throws(TumenError) in try LoadedGlossary(sources) } == ["river"])
  }
}

@Suite struct `The documents of a glossary` {
  @Test func `are each known at once by their ids, however many there are`() throws {
    let rows = (0..<20_000).map { "a\ts\($0)\n" }.joined()
    let glossary = try LoadedGlossary(ByteSource(bytes: Array("en\tsource\n\(rows)".utf8), name: "a.tsv"))
    #expect(glossary.concepts.count == 20_000 && glossary.sources.count == 20_000)
    #expect(glossary.sources.last?.id == "s19999")
  }
}
