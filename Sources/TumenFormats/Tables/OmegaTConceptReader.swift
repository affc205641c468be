internal import TumenModel
internal import TumenText

/// Reads a glossary of OmegaT: source, target and comment between tabs, no header; lines that begin with `#` are comments.
///
/// One source with several targets under one comment is one concept, wherever its rows stand: the first target is
/// preferred, the further ones are admitted. Rows that follow each other with one target and one comment give it further
/// sources, as ``TableConceptWriter`` writes them.
struct OmegaTConceptReader: ConceptReader {
  private let file: String
  private let languages: [LanguageTag]
  private var rows: TableRows
  private var ids = ConceptIDs()
  /// The concepts in the order of their first rows, and the rows that are none; `nil` before all rows were read.
  private var records: ArraySlice<Record<Concept>>?
  let remark: String? = nil
  let sources: [Source] = []

  /// In bytes: a source may come again anywhere, so the glossary is held whole.
  private static let limit = 256 << 20

  /// - Parameter languages: those of the two columns of texts: `en,ru`.
  /// - Throws: ``TumenError`` with code `usage` if they are not two.
  init(_ source: ByteSource, languages: String?) throws(TumenError) {
    file = source.name
    self.languages = try LanguageTag.pair(languages, of: file)
    rows = try TableRows(source, .tabs)
  }

  mutating func next() throws(TumenError) -> Record<Concept>? {
    if records == nil { records = try all()[...] }
    return records?.popFirst()
  }

  private mutating func all() throws(TumenError) -> [Record<Concept>] {
    var entries = Entries(languages)
    var size = 0
    while let row = try rows.next() {
      if row[0].hasPrefix("#") { continue }
      let cells = row.map(\.trimmingSpaces)
      guard (2...3).contains(cells.count) else {
        entries.reject("the row has \(cells.count) field(s), not 2 or 3; add or remove some", rows.line)
        continue
      }
      if cells[0].isEmpty, cells[1].isEmpty {
        entries.reject("the row has no term; add one or remove the row", rows.line)
        continue
      }
      size += row.reduce(0) { $0 + $1.utf8.count }
      guard size <= Self.limit else {
        throw rows.failure("the glossary is larger than \(Self.limit >> 20) MiB", mend: "split it")
      }
      entries.add(cells, TumenError.Place(file: file, line: rows.line), &ids)
    }
    return entries.records
  }

  /// The concepts of a glossary that grows.
  private struct Entries {
    private struct Key: Hashable {
      let source: String
      let comment: String
    }

    private struct KnownTerm: Hashable {
      let place: Int
      let column: Int
      let text: String
    }

    private let languages: [LanguageTag]
    private var concepts: [Concept] = []
    private var rejected: [(message: String, line: Int)] = []
    private var places: [Key: Int] = [:]
    private var terms: Set<KnownTerm> = []
    /// The concept of the row before.
    private var last: Int?

    init(_ languages: [LanguageTag]) { self.languages = languages }

    mutating func reject(_ message: String, _ line: Int) { rejected.append((message, line)) }

    mutating func add(_ cells: [String], _ row: TumenError.Place, _ ids: inout ConceptIDs) {
      let key = Key(source: cells[0], comment: cells.count > 2 ? cells[2] : "")
      let place: Int
      if let known = known(key, target: cells[1]) {
        place = known
      } else {
        place = concepts.count
        let id = ids.id(from: cells[0].isEmpty ? cells[1] : cells[0])
        let note = key.comment.isEmpty ? nil : key.comment
        concepts.append(Concept(id: id, kind: .term, note: note, terms: [], place: row))
      }
      for column in 0..<2 where !cells[column].isEmpty {
        guard terms.insert(KnownTerm(place: place, column: column, text: cells[column])).inserted else { continue }
        let isFirst = !concepts[place].terms.contains { $0.language == languages[column] }
        concepts[place].terms.append(
          Term(cells[column], language: languages[column], status: isFirst ? .preferred : .admitted))
      }
      if !key.source.isEmpty { places[key] = place }
      last = place
    }

    /// The concept that a row is about, if one was begun before it.
    private func known(_ key: Key, target: String) -> Int? {
      if let place = places[key] { return place }
      guard let last, !key.source.isEmpty, !target.isEmpty, concepts[last].note ?? "" == key.comment,
        concepts[last].terms.first(where: { $0.language == languages[1] })?.text == target
      else { return nil }
      return last
    }

    /// All of them, in the order of their first rows.
    var records: [Record<Concept>] {
      let read = concepts.map { concept in
        var concept = concept
        concept.joinLanguages()
        return (record: Record.read(concept, line: concept.place?.line ?? 0), line: concept.place?.line ?? 0)
      }
      let others = rejected.map {
        (record: Record<Concept>.rejected(message: $0.message, line: $0.line), line: $0.line)
      }
      return (read + others).sorted { $0.line < $1.line }.map(\.record)
    }
  }
}
