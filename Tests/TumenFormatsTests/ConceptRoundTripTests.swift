import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// A format as it is chosen for a glossary.
enum ConceptShape: CustomStringConvertible {
  case yaml
  case tbx(TBXShape)
  case table(Format)

  static let all: [ConceptShape] =
    [.yaml]
    + TBXDialect.allCases.flatMap { dialect in TBXStyle.allCases.map { .tbx(.version3(dialect, $0)) } }
    + [.tbx(.version2)] + [.csv, .tsv, .omegat, .utx, .weblate].map(ConceptShape.table)

  var description: String {
    switch self {
    case .yaml: "YAML"
    case .tbx(let shape): "\(shape)"
    case .table(let format): format.rawValue
    }
  }

  /// Whether the file says of terms of one language which are wanted by a status of each.
  var ordersByStatus: Bool {
    switch self {
    case .table(let format): [.omegat, .utx, .weblate].contains(format)
    default: false
    }
  }

  private static let sources = [Source(id: "s1"), Source(id: "s, \"2\"")]

  func written(_ concept: Concept) throws -> (bytes: [UInt8], remark: String?) {
    var writer: any ConceptWriter
    switch self {
    case .yaml:
      return (Array(try (YAMLConceptWriter.head(Self.sources) + YAMLConceptWriter.entries([concept])).utf8), nil)
    case .tbx(let shape): writer = try Writing.tbx(shape)
    case .table(let format): writer = try Writing.concepts(as: format, languages: [.english, .koreanNorth])
    }
    try writer.write(concept)
    try writer.finish()
    // OmegaT has no ids at all, which is said of each concept.
    let alwaysLost = "OmegaT has no place for: ids (1: in “\(concept.id.prefix(40))”)"
    return (writer.take(), writer.remark == alwaysLost ? nil : writer.remark)
  }

  func read(_ bytes: [UInt8]) throws -> [Concept] {
    let format: Format =
      switch self {
      case .yaml: .yaml
      case .tbx: .tbx
      case .table(let format): format
      }
    var reader = try Reading.concepts(
      of: ByteSource(bytes: bytes, name: "g"), options: ReadingOptions(format: format, columns: "en,ko-KP"))
    var concepts: [Concept] = []
    while let record = try reader.next() {
      guard case .read(let concept, _) = record else { continue }
      concepts.append(concept)
    }
    return concepts
  }

  /// A concept without what says nothing: its place, texts without a character, the order of its languages and of statements of several sorts, and in
  /// formats whose rows are pairs the order of terms of several statuses.
  func meaning(of concept: Concept) -> Concept {
    var concept = concept
    concept.place = nil
    if case .table(.omegat) = self { concept.id = "" }
    concept.terms = Dictionary(grouping: concept.terms, by: \.language).sorted { $0.key < $1.key }.flatMap { _, terms in
      ordersByStatus ? TermStatus.allCases.flatMap { status in terms.filter { $0.status == status } } : terms
    }
    func said(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }
    concept.references = concept.references.map { Reference($0.target, text: said($0.text)) }
    concept.transactions = concept.transactions.map {
      Transaction($0.kind, date: said($0.date), person: said($0.person))
    }
    func sorted(_ properties: [Property]) -> [Property] {
      Dictionary(grouping: properties) { [$0.name, $0.language?.identifier ?? ""] }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.value)
    }
    concept.properties = sorted(concept.properties)
    for place in concept.terms.indices { concept.terms[place].properties = sorted(concept.terms[place].properties) }
    concept.relations =
      concept.relations.filter { $0.kind == .holdsTitle } + concept.relations.filter { $0.kind != .holdsTitle }
    return concept
  }
}

private let texts = ["a", "B", "ё", "두만", "й", "1", "x", "мост", "bridge"]

@Suite struct `Any concept that is written` {
  /// Each alone, so that what is said is said of it.
  @Test(arguments: ConceptShape.all, [(UInt64(1), 1), (2, 0.3), (3, 0.1), (4, 0.03)] as [(UInt64, Double)])
  func `comes back as it was, or what is lost is said`(shape: ConceptShape, random: (seed: UInt64, plenty: Double))
    throws
  {
    let odd = oddPieces + ["\n", "\t", "\r", "\r\n", "\u{7F}", "\u{1}", "=1+1", "@", "- ", ": ", "~", "\u{3000}"]
    for pieces in [texts, texts + texts + odd] {
      var concepts = RandomConcepts(
        seed: random.seed, pieces: pieces, sources: ["s1", "s, \"2\""], plenty: random.plenty)
      var differences: [String] = []
      var whole = 0
      for number in 0..<80 {
        let concept = concepts.oddConcept(number)
        guard let (bytes, remark) = try? shape.written(concept), remark == nil else { continue }
        whole += 1
        do {
          let back = try shape.read(bytes)
          let texts = [[concept], back].map { "\($0.map(shape.meaning))" }
          if texts[0].unicodeScalars.elementsEqual(texts[1].unicodeScalars) { continue }
          let common = zip(texts[0].unicodeScalars, texts[1].unicodeScalars).prefix { $0 == $1 }.count
          let parts = texts.map { text in
            String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(max(0, common - 100)).prefix(300)))
          }
          differences.append("\(parts[0].debugDescription)\nbecame \(parts[1].debugDescription)")
        } catch { differences.append("\(error)\n\(String(decoding: bytes, as: UTF8.self))") }
      }
      #expect(
        differences.isEmpty,
        "seed \(random.seed): \(differences.count) of \(whole)\n\(differences.prefix(3).joined(separator: "\n"))")
      // Enough of them can be held.
      if random.plenty < 0.05 { #expect(whole > 10) }
    }
  }
}
