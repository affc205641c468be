import Testing
import TumenFormats
import TumenModel

@testable import Tumen

@Suite struct `The documents of a glossary` {
  @Test func `are each known at once by their ids, however many there are`() throws {
    let rows = (0..<20_000).map { "a\ts\($0)\n" }.joined()
    let glossary = try LoadedGlossary(ByteSource(bytes: Array("en\tsource\n\(rows)".utf8), name: "a.tsv"))
    #expect(glossary.concepts.count == 20_000 && glossary.sources.count == 20_000)
    #expect(glossary.sources.last?.id == "s19999")
  }
}
