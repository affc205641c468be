internal import Foundation
internal import TumenFormats
internal import TumenModel

/// Adds concepts to a glossary file that people edit: what stands there stays as it is, to the byte.
struct ConceptImport {
  private let path: String

  init(into path: String) { self.path = path }

  func run(_ source: ByteSource, _ options: ReadingOptions) throws(TumenError) -> ImportAnswer {
    let format = try options.format(of: source)
    let exists = FileManager.default.fileExists(atPath: path)
    let known = exists ? try LoadedGlossary(try ByteSource(path: path)) : try LoadedGlossary([])
    var byID = Dictionary(known.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var added: [Concept] = []
    var (read, present) = (0, 0)
    var errors = ImportAnswer.Errors()
    var reader = try Reading.concepts(of: source, options: options)
    while let record = try reader.next() {
      read += 1
      switch record {
      case .rejected(let message, let line): errors.append(line, message)
      case .read(let concept, let line):
        switch byID[concept.id] {
        case nil:
          byID[concept.id] = concept
          added.append(concept)
        case .some(let other) where Self.comparable(other) == Self.comparable(concept): present += 1
        case .some:
          errors.append(
            line, "the id “\(concept.id)” stands for another concept in \(path); give one of them another id")
        }
      }
    }
    let named = Self.sourceIDs(of: added)
    let documents = reader.sources.filter { named.contains($0.id) && !known.sources.contains($0) }
    if !added.isEmpty { try add(added, documents, exists: exists) }
    return ImportAnswer(
      file: source.name, format: format.rawValue, read: read, stored: added.count,
      present: present, rejected: errors.count, errors: errors, batch: nil, remark: reader.remark)
  }

  /// A concept without its place, to see whether two say the same.
  private static func comparable(_ concept: Concept) -> Concept {
    var concept = concept
    concept.place = nil
    return concept
  }

  private static func sourceIDs(of concepts: [Concept]) -> Set<String> {
    Set(
      concepts.flatMap { concept in
        [concept.source] + concept.relations.map(\.source) + concept.terms.map(\.source)
      }.compactMap { $0 })
  }

  /// Writes the file anew beside the old one, reads it back, and puts it in its place.
  private func add(_ concepts: [Concept], _ documents: [Source], exists: Bool) throws(TumenError) {
    var text: String
    if exists {
      text = String(decoding: try ByteSource(path: path).readAll(limit: 1 << 30), as: UTF8.self)
      if !text.hasSuffix("\n") { text += "\n" }
      text = try Self.adding(documents, to: text)
    } else {
      text = try YAMLConceptWriter.head(documents)
    }
    text += try YAMLConceptWriter.entries(concepts)
    let misplaced = TumenError(
      .malformed, "concepts cannot be added at the end of this file", mend: "let “concepts:” be its last key",
      at: .init(file: path))
    let written: LoadedGlossary
    do { written = try LoadedGlossary(ByteSource(bytes: Array(text.utf8), name: path)) } catch { throw misplaced }
    guard written.concepts.suffix(concepts.count).map(Self.comparable) == concepts.map(Self.comparable),
      documents.allSatisfy(written.sources.contains)
    else { throw misplaced }
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw TumenError(
        .unreadable, "the glossary cannot be written", mend: "check its permissions", at: .init(file: path))
    }
  }

  /// A glossary's text with more documents at the head of its sources.
  private static func adding(_ documents: [Source], to text: String) throws(TumenError) -> String {
    guard !documents.isEmpty else { return text }
    let entries = try YAMLConceptWriter.entries(documents)
    for (head, inserted) in [
      ("sources:\n", "sources:\n" + entries), ("concepts:\n", "sources:\n\(entries)concepts:\n"),
    ] {
      if text.hasPrefix(head) { return inserted + text.dropFirst(head.count) }
      if let range = text.range(of: "\n" + head) { return text.replacingCharacters(in: range, with: "\n" + inserted) }
    }
    return text
  }
}
