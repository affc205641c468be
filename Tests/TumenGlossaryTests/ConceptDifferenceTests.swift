import Testing
import TumenModel

@testable import TumenGlossary

@Suite struct `Two states of a glossary` {
  private func concept(_ id: String, _ terms: Term...) -> Concept { Concept(id: id, kind: .term, terms: terms) }

  @Test func `differ by concepts that came, went and changed`() {
    var pier = concept("pier", Term("pier", language: .english))
    pier.definition = "A support."
    let old = [
      concept("bridge", Term("мост", language: .russian), Term("мостик", language: .russian, status: .admitted)),
      concept("river", Term("река", language: .russian)), pier, concept("same", Term("a", language: .english)),
    ]
    pier.definition = "A column."
    let new = [
      concept("lane", Term("lane", language: .english)),
      concept(
        "bridge", Term("мост", language: .russian, status: .deprecated), Term("путепровод", language: .russian)),
      pier, old[3],
    ]
    let found = ConceptDifference.differences(from: old, to: new)
    #expect(
      found.map { "\($0.concept.id) \($0.change.rawValue)" } == [
        "lane added", "bridge changed", "pier changed", "river removed",
      ])
    #expect(
      found[1].details.map { "\($0.what): \($0.from ?? "") → \($0.to ?? "")" } == [
        "status of “мост”: preferred → deprecated", "term ru: мостик → ", "term ru:  → путепровод",
      ])
    #expect(found.map { $0.outdated.map(\.text) } == [[], ["мост", "мостик"], [], ["река"]])
    #expect(found[2].details.map(\.what) == ["definition"])
  }

  @Test func `that say the same do not differ`() {
    let concepts = [concept("a", Term("b", language: .english))]
    #expect(ConceptDifference.differences(from: concepts, to: concepts).isEmpty)
  }
}
