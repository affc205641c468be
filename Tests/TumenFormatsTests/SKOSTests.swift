import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func written(_ concepts: [Concept]) throws -> (text: String, remark: String?) {
  var writer = try Writing.concepts(as: .skos)
  for concept in concepts { try writer.write(concept) }
  try writer.finish()
  return (String(decoding: writer.take(), as: UTF8.self), writer.remark)
}

@Suite struct `SKOS that is written` {
  @Test func `has labels by status, relations, notations and notes`() throws {
    var concept = Concept(
      id: "tumen river", kind: .place, subject: "places", definition: "A “border” river.\nLong.", note: "\\ \"x\"",
      relations: [
        Relation(.broader, "river"), Relation(.partOf, "asia"), Relation(.replacedBy, "b"), Relation(.holdsTitle, "t"),
      ],
      terms: [
        Term("Tumen", language: .english, scheme: .kcna, forms: ["Tumens"]),
        Term("Tumen River", language: .english), Term("Tumen", language: .english, status: .forbidden),
        Term("Duman", language: .english, status: .deprecated), Term("두만강", language: .koreanNorth),
      ])
    concept.references = [Reference("https://example.org/a"), Reference("shelf 4")]
    let (text, remark) = try written([concept])
    for line in [
      "<urn:tumen:concept:tumen%20river>\n    a skos:Concept ;", "skos:prefLabel \"Tumen\"@en ;",
      "skos:prefLabel \"두만강\"@ko-KP ;", "skos:altLabel \"Tumen River\"@en ;", "skos:hiddenLabel \"Duman\"@en ;",
      "skos:hiddenLabel \"Tumens\"@en ;", "skos:notation \"Tumen\"^^<urn:tumen:scheme:kcna> ;",
      "skos:definition \"A “border” river.\\nLong.\" ;", "skos:note \"\\\\ \\\"x\\\"\" ;",
      "skos:broader <urn:tumen:concept:river> ;", "dct:isPartOf <urn:tumen:concept:asia> ;",
      "dct:isReplacedBy <urn:tumen:concept:b> ;", "skos:related <urn:tumen:concept:t> ;",
      "rdfs:seeAlso <https://example.org/a> .",
    ] { #expect(text.contains(line), "\(line) in\n\(text)") }
    // One text is one label.
    #expect(!text.contains("hiddenLabel \"Tumen\"@en"))
    for part in ["references without an http address (1:", "titles that persons hold, written as related (1:"] {
      #expect(remark?.contains(part) == true)
    }
  }

  @Test func `tells of terms that are labels of another kind, or none`() throws {
    let concept = Concept(
      id: "a", kind: .term,
      terms: [
        Term("a", language: .english), Term("b", language: .english), Term("b", language: .english, status: .admitted),
      ])
    let (text, remark) = try written([concept])
    #expect(text.contains("skos:prefLabel \"a\"@en ;") && text.contains("skos:altLabel \"b\"@en ;"))
    for part in ["further preferred terms, written as admitted (1:", "terms that stand twice (1:"] {
      #expect(remark?.contains(part) == true, "\(remark ?? "")")
    }
  }

  @Test func `keeps each literal in one line and gives a language one preferred label`() throws {
    let pieces = ["a", "ё", "\"", "\\", "\n", "\r", "\t", "\u{1}", "^^", "@en", "<", ">", ".", "두만", "\u{7F}"]
    var concepts = RandomConcepts(seed: 85, pieces: pieces, sources: ["s"])
    for round in 0..<200 {
      let (text, _) = try written([concepts.concept(round)])
      let body = text.split(separator: "\n\n").last.map(String.init) ?? ""
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      var preferred: [String: Int] = [:]
      for line in body.split(separator: "\n").dropFirst() {
        #expect(
          line.hasPrefix("    ") && (line.hasSuffix(" ;") || line.hasSuffix(" .")), "seed 85, round \(round): \(line)")
        guard line.contains("prefLabel"), let tag = line.split(separator: "@").last else { continue }
        preferred[String(tag.dropLast(2)), default: 0] += 1
      }
      #expect(preferred.values.allSatisfy { $0 == 1 }, "seed 85, round \(round)")
    }
  }
}
