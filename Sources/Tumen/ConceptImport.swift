internal import Foundation
internal import TumenFormats
internal import TumenGlossary
internal import TumenModel

/// Adds concepts to a glossary file that people edit: what stands there stays as it is, to the byte.
struct ConceptImport {
  private let path: String

  init(into path: String) { self.path = path }

  func run(_ source: ByteSource, _ options: ReadingOptions) throws(TumenError) -> ImportAnswer {
    let exists = FileManager.default.fileExists(atPath: path)
    let known = exists ? try GlossaryLoading.concepts(of: try ByteSource(path: path)) : []
    var byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
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
          added.append(Self.withoutSources(concept))
        case .some(let other) where Self.comparable(other) == Self.comparable(concept): present += 1
        case .some:
          errors.append(
            line, "the id “\(concept.id)” stands for another concept in \(path); give one of them another id")
        }
      }
    }
    if !added.isEmpty { try append(added, exists: exists) }
    return ImportAnswer(
      file: source.name, format: try options.format(of: source).rawValue, read: read, stored: added.count,
      present: present, rejected: errors.count, errors: errors, batch: nil, remark: nil)
  }

  /// A concept without its place, to see whether two say the same.
  private static func comparable(_ concept: Concept) -> Concept {
    var concept = withoutSources(concept)
    concept.place = nil
    return concept
  }

  /// The ids of sources mean something in their own file only.
  private static func withoutSources(_ concept: Concept) -> Concept {
    var concept = concept
    concept.source = nil
    for index in concept.relations.indices { concept.relations[index].source = nil }
    for index in concept.terms.indices { concept.terms[index].source = nil }
    return concept
  }

  /// Writes the file anew beside the old one, reads it back, and puts it in its place.
  private func append(_ concepts: [Concept], exists: Bool) throws(TumenError) {
    var bytes = exists ? try ByteSource(path: path).readAll(limit: 1 << 30) : Array(YAMLConceptWriter.head.utf8)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += Array(try YAMLConceptWriter.entries(concepts).utf8)
    let written = try GlossaryLoading.concepts(of: ByteSource(bytes: bytes, name: path))
    guard written.suffix(concepts.count).map(Self.comparable) == concepts.map(Self.comparable) else {
      throw TumenError(
        .malformed, "concepts cannot be added at the end of this file", mend: "let “concepts:” be its last key",
        at: .init(file: path))
    }
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw TumenError(
        .unreadable, "the glossary cannot be written", mend: "check its permissions", at: .init(file: path))
    }
  }
}
