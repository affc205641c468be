import Testing
import TumenModel

@testable import TumenFormats

/// The concepts of a glossary as lines: id, comment, terms with their status but the preferred ones.
private func concepts(_ text: String) throws -> [String] {
  var reader = try Reading.concepts(
    of: ByteSource(bytes: Array(text.utf8), name: "g.utf8"), options: ReadingOptions(columns: "en,ru"))
  var lines: [String] = []
  while let record = try reader.next() {
    switch record {
    case .read(let concept, let line):
      let terms = concept.terms.map {
        "\($0.language) \($0.text)\($0.status == .preferred ? "" : " \($0.status.rawValue)")"
      }
      lines.append("\(line) \(concept.id)\(concept.note.map { " (\($0))" } ?? ""): " + terms.joined(separator: ", "))
    case .rejected(let message, let line): lines.append("\(line) \(message)")
    }
  }
  return lines
}

@Suite struct `A glossary of OmegaT` {
  @Test(arguments: [
    (
      "# ours\nbridge\tмост\tover water\nriver\tрека\n\nbridge\tбридж\ta game\n",
      [
        "2 bridge (over water): en bridge, ru мост", "3 river: en river, ru река",
        "5 bridge-2 (a game): en bridge, ru бридж",
      ]
    ),
    (" pier\t причал \t a place\u{00A0}\n", ["1 pier (a place): en pier, ru причал"]),
    // One source with several targets, wherever they stand.
    (
      "pier\tпричал\nriver\tрека\npier\tпирс\npier \tпричал\n",
      ["1 pier: en pier, ru причал, ru пирс admitted", "2 river: en river, ru река"]
    ),
    // Further sources of one target, one behind the other.
    (
      "pier\tпричал\tn\npier\tпирс\tn\nquay\tпричал\tn\nquay\tнабережная\tn\n",
      ["1 pier (n): en pier, en quay admitted, ru причал, ru пирс admitted, ru набережная admitted"]
    ),
    (
      "pier\tпричал\nriver\tрека\nquay\tпричал\n",
      ["1 pier: en pier, ru причал", "2 river: en river, ru река", "3 quay: en quay, ru причал"]
    ),
    ("pier\tпричал\tn\nquay\tпричал\tm\n", ["1 pier (n): en pier, ru причал", "2 quay (m): en quay, ru причал"]),
    // A source without a target, a target without a source; neither.
    (
      "pier\t\npier\tпричал\n\tмост\n\tрека\n \t \n",
      [
        "1 pier: en pier, ru причал", "3 мост: ru мост", "4 река: ru река",
        "5 the row has no term; add one or remove the row",
      ]
    ),
    (
      "pier\na\tb\tc\td\nriver\tрека\n",
      [
        "1 the row has 1 field(s), not 2 or 3; add or remove some",
        "2 the row has 4 field(s), not 2 or 3; add or remove some", "3 river: en river, ru река",
      ]
    ),
    ("#\n", []),
  ])
  func `is read as concepts`(text: String, expected: [String]) throws {
    #expect(try concepts(text) == expected)
  }

  @Test func `comes back as it was written`() throws {
    let given = [
      Concept(
        id: "pier", kind: .term, note: "n",
        terms: [
          Term("pier", language: .english), Term("quay", language: .english, status: .admitted),
          Term("wharf", language: .english, status: .admitted), Term("причал", language: .russian),
          Term("пирс", language: .russian, status: .admitted),
        ]),
      Concept(
        id: "bank", kind: .term, note: "of a river",
        terms: [Term("bank", language: .english), Term("берег", language: .russian)]),
      Concept(
        id: "bank-2", kind: .term, note: "for money",
        terms: [Term("bank", language: .english), Term("банк", language: .russian)]),
    ]
    var writer = try Writing.concepts(as: .omegat, languages: [.english, .russian])
    for concept in given { try writer.write(concept) }
    var reader = try Reading.concepts(
      of: ByteSource(bytes: writer.take(), name: "g.utf8"), options: ReadingOptions(columns: "en,ru"))
    var found: [Concept] = []
    while case .read(var concept, _)? = try reader.next() {
      concept.place = nil
      found.append(concept)
    }
    #expect(found == given)
  }

  @Test(arguments: [nil, "en", "en,ru,ko"]) func `needs two languages`(languages: String?) {
    let error = #expect(throws: TumenError.self) {
      try Reading.concepts(
        of: ByteSource(bytes: Array("a\tb\n".utf8), name: "g.utf8"), options: ReadingOptions(columns: languages))
    }
    #expect(error?.code == .usage && error?.arguments.contains { [.columns, .languages].contains($0.name) } == true)
  }
}
