import Foundation
import TestSupport
import Testing
import TumenModel
import TumenText

@testable import TumenGlossary
@testable import TumenIndex

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

private let craftedPath =
  FileManager.default.temporaryDirectory.appendingPathComponent("crafted-\(UUID()).glossary").path

/// Asks a compiled glossary for all that it can answer, if it opens.
private func useGlossary(_ bytes: [UInt8]) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: craftedPath))
  guard let glossary = Glossary(path: craftedPath, key: 5) else { return }
  for query in ["bridge", "мост 1", "мостами", "мсот", "Tumen"] { _ = glossary.lookup(query) }
  let names = NameLookup(glossary, schemes: SchemeCatalogue())
  for query in ["Ким Чхоль", "Kim Chol"] {
    _ = try names.lookup(query)
    _ = names.suggestions(for: query)
  }
  for language in [LanguageTag.english, .russian, .koreanSouth] {
    _ = try TermRecognizer(glossary: glossary, language: language).terms(
      in: "A bridge, bridging; на мосту 2 и мост 3; 국경다리를 Kim Chol", nested: true)
    _ = glossary.nameWords(in: language)
  }
  _ = glossary.concept("c1")
  _ = glossary.concepts.map(\.id)
}

private func makeGlossary() throws -> CraftedFile {
  let concepts = (0..<5).map { number in
    Concept(
      id: "c\(number)", kind: number == 4 ? .person : .term,
      terms: [
        Term(number == 4 ? "Kim Chol" : "bridge \(number)", language: .english),
        Term(number == 4 ? "Ким Чхоль" : "мост \(number)", language: .russian),
        Term("국경 다리", language: .koreanSouth),
      ])
  }
  _ = try Glossary(concepts: concepts, compiledTo: craftedPath, key: 5)
  return CraftedFile(Array(try Data(contentsOf: URL(fileURLWithPath: craftedPath)))) { hash64($0.span) }
}

@Suite struct `A compiled glossary that somebody has made by hand` {
  @Test func `answers or is not opened, whatever its places are`() async {
    await #expect(processExitsWith: .success) {
      let crafted = try makeGlossary()
      defer { try? FileManager.default.removeItem(atPath: craftedPath) }
      for (number, file) in crafted.withChangedPlaces().enumerated() where number % 3 != 2 {
        try useGlossary(file.bytes)
      }
    }
  }

  @Test func `answers or is not opened, whatever its sections hold`() async {
    await #expect(processExitsWith: .success) {
      let crafted = try makeGlossary()
      defer { try? FileManager.default.removeItem(atPath: craftedPath) }
      for (number, file) in crafted.withChangedContents().enumerated() where number % 5 < 2 {
        try useGlossary(file.bytes)
      }
    }
  }
}
