import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenGlossary

@Suite struct `A compiled glossary` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("compiled-\(UUID())")
  private var path: String { folder.appendingPathComponent("one.glossary").path }
  private let concepts: [Concept]

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var random = RandomConcepts(seed: 8, pieces: ["мост", "bridge", "두만강", "ё", " ", "\n", "“"], sources: ["a", "b"])
    concepts = (0..<60).map { number in
      var concept = random.concept(number)
      concept.terms.append(Term("пограничный мост \(number)", language: .russian))
      concept.terms.append(Term("국경 다리", language: .koreanSouth))
      concept.place = .init(file: "a.yaml", line: number, column: number % 2 == 0 ? 3 : nil)
      return concept
    }
  }

  @Test func `holds its concepts as they were`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let glossary = try Glossary(concepts: concepts, compiledTo: path, key: 5)
    #expect(Array(glossary.concepts) == concepts)
    #expect(Array(try #require(Glossary(path: path, key: 5)).concepts) == concepts)
    #expect(glossary.concept("c7") == concepts[7])
    #expect(glossary.concept("c60") == nil)
  }

  @Test func `answers from its file as it does from memory`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Glossary(concepts: concepts, compiledTo: path, key: 5)
    let mapped = try #require(Glossary(path: path, key: 5))
    let memory = try Glossary(concepts: concepts)
    for query in ["пограничный мост 7", "국경다리", "bridge", "nothing"] {
      #expect(mapped.lookup(query) == memory.lookup(query))
    }
    let text = "На пограничном мосте 5 и пограничного моста 9 국경 다리를"
    for language in [LanguageTag.russian, .koreanSouth, .koreanNorth, .english] {
      let hits = try TermRecognizer(glossary: mapped, language: language).terms(in: text, nested: true)
      #expect(hits == (try TermRecognizer(glossary: memory, language: language).terms(in: text, nested: true)))
    }
  }

  @Test func `is not trusted if it is damaged, cut, or of other contents`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Glossary(concepts: concepts, compiledTo: path, key: 5)
    #expect(Glossary(path: path, key: 6) == nil)
    #expect(Glossary(path: path + "-none", key: 5) == nil)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in [0, 40, 200, whole.count / 2, whole.count - 1] {
      var damaged = whole
      damaged[place] ^= 1
      try damaged.write(to: URL(fileURLWithPath: path))
      #expect(Glossary(path: path, key: 5) == nil, "byte \(place)")
    }
    try whole.prefix(whole.count - 9).write(to: URL(fileURLWithPath: path))
    #expect(Glossary(path: path, key: 5) == nil)
    #expect(Array(try Glossary(concepts: concepts, compiledTo: path, key: 5).concepts) == concepts)
  }

  @Test func `is made in memory where no file can be written`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let glossary = try Glossary(concepts: concepts, compiledTo: "/nowhere/at/all", key: 5)
    #expect(glossary.concepts.count == concepts.count)
  }
}
