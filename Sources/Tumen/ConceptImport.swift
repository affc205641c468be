internal import Foundation
internal import TumenFormats
internal import TumenGlossary
internal import TumenMemory
internal import TumenModel
internal import TumenText

/// Adds concepts to a glossary file that people edit: what stands there stays as it is, to the byte, but for the entries
/// to which something is added.
///
/// A concept is the same as one of the file if it has its id and a preferred term in common, or preferred terms in two
/// languages; what comes in one file under two ids is two. What it says beyond the other is added to it; one that contradicts
/// the other is rejected.
struct ConceptImport {
  private let path: String

  init(into path: String) { self.path = path }

  /// Others that import into a glossary of the same folder wait until this one is done.
  func run(_ source: ByteSource, _ options: ReadingOptions) throws(TumenError) -> ImportAnswer {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw TumenError(
        .unreadable, "the folder of the glossary cannot be made", mend: "check its permissions", at: .init(file: path))
    }
    return try FolderLock.hold(folder.path) { () throws(TumenError) in try add(source, options) }
  }

  private func add(_ source: ByteSource, _ options: ReadingOptions) throws(TumenError) -> ImportAnswer {
    let format = try options.format(of: source)
    let old = try contents()
    let own = try old.map { bytes throws(TumenError) in
      try Format.detected(in: ByteSource(bytes: bytes, name: path))
    }
    if let other = own ?? Format(writing: path), other != .yaml {
      throw TumenError(
        .usage, "concepts are added to a glossary in YAML, not in \(other.rawValue)",
        mend: "name it FILE.yaml, and export it in other formats", at: .init(file: path))
    }
    let known = try old.map { bytes throws(TumenError) in try glossary(bytes) } ?? LoadedGlossary([], [])
    var entries = Entries(known.concepts)
    var (read, present, stored) = (0, 0, 0)
    var errors = ImportAnswer.Errors()
    var reader = try Reading.concepts(of: source, options: options)
    while let record = try reader.next() {
      read += 1
      switch record {
      case .rejected(let message, let line): errors.append(line, message)
      case .read(let concept, let line):
        switch entries.add(concept) {
        case .added: stored += 1
        case .present: present += 1
        case .contradicts(let why): errors.append(line, "\(why); settle it by hand in \(path)")
        }
      }
    }
    if stored > 0 {
      let named = Self.sourceIDs(
        of: entries.changed.map { entries.concepts[$0] } + entries.concepts[known.concepts.count...])
      let documents = reader.sources.filter { document in
        named.contains(document.id) && !known.sources.contains { $0.id == document.id }
      }
      let new = try bytes(entries, known.concepts, documents, in: old)
      // Nothing but people and their editors writes here meanwhile.
      guard try contents() == old else {
        throw TumenError(
          .unreadable, "the glossary was changed while concepts were added", mend: "import them again",
          at: .init(file: path))
      }
      try AtomicFile.write(to: path) { write throws(TumenError) in try write(new) }
    }
    return ImportAnswer(
      file: source.name, format: format, read: read, stored: stored,
      present: present, rejected: errors.count, replaced: 0, errors: errors, batch: nil, remark: reader.remark)
  }

  /// The concepts of a glossary that grows.
  private struct Entries {
    private(set) var concepts: [Concept] = []
    /// The places of concepts that stood in the file and were added to.
    private(set) var changed: Set<Int> = []
    private let knownCount: Int
    private var byID: [String: Int] = [:]
    private var byTerm: [[String]: Set<Int>] = [:]

    enum Outcome {
      case added, present
      case contradicts(String)
    }

    init(_ known: [Concept]) {
      knownCount = known.count
      for concept in known { append(concept) }
    }

    mutating func add(_ concept: Concept) -> Outcome {
      let keys = Set(Self.keys(of: concept))
      var place = byID[concept.id]
      if let place, Set(Self.keys(of: concepts[place])).isDisjoint(with: keys) {
        return .contradicts("the id “\(concept.id)” stands for another concept")
      }
      if place == nil {
        var shared: [Int: Set<String>] = [:]
        for key in keys { for other in byTerm[key] ?? [] { shared[other, default: []].insert(key[0]) } }
        // Two of one file that have ids of their own are two, however they are called.
        let same = shared.filter { $0.key < knownCount && $0.value.count > 1 }.keys.sorted()
        if same.count > 1 {
          let names = same.map { "“\(concepts[$0].id)”" }.joined(separator: ", ")
          return .contradicts("“\(concept.id)” is the same as each of \(names)")
        }
        place = same.first
      }
      guard let place else {
        append(concept)
        return .added
      }
      let merge = ConceptMerge(concepts[place], concept)
      if !merge.conflicts.isEmpty {
        return .contradicts(
          "“\(concept.id)” contradicts “\(concepts[place].id)”: \(merge.conflicts.joined(separator: "; "))")
      }
      if merge.merged == concepts[place] { return .present }
      concepts[place] = merge.merged
      if place < knownCount { changed.insert(place) }
      index(place)
      return .added
    }

    private mutating func append(_ concept: Concept) {
      concepts.append(concept)
      index(concepts.count - 1)
    }

    private mutating func index(_ place: Int) {
      byID[concepts[place].id] = place
      for key in Self.keys(of: concepts[place]) { byTerm[key, default: []].insert(place) }
    }

    /// The preferred terms with their languages.
    private static func keys(of concept: Concept) -> [[String]] {
      concept.terms.filter { $0.status == .preferred }.map { [$0.language.identifier, TextForm.key($0.text)] }
    }
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
        [concept.source] + concept.relations.map(\.source)
          + concept.terms.flatMap { [$0.source] + $0.contexts.map(\.source) }
      }.compactMap { $0 })
  }

  /// What stands in the file; `nil` if there is none.
  private func contents() throws(TumenError) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try ByteSource(path: path).readAll(limit: 1 << 30)
  }

  private func glossary(_ bytes: [UInt8]) throws(TumenError) -> LoadedGlossary {
    try LoadedGlossary(ByteSource(bytes: bytes, name: path))
  }

  /// The file's bytes with what came, read back to see that it says what it should.
  /// - Parameter known: the concepts of the old bytes.
  private func bytes(
    _ entries: Entries, _ known: [Concept], _ documents: [Source], in old: [UInt8]?
  ) throws(TumenError) -> [UInt8] {
    var text: GlossaryText
    if let old {
      text = GlossaryText(try YAMLDocument.text(of: old[...], file: path))
      // From the last entry on, so that the lines before it stay where they are.
      for place in entries.changed.sorted(by: >) {
        text.replaceEntry(
          at: known[place].place?.line ?? 0, before: place + 1 < known.count ? known[place + 1].place?.line ?? 0 : nil,
          with: try YAMLConceptWriter.entries([entries.concepts[place]]))
      }
      if !documents.isEmpty { text.addSources(try YAMLConceptWriter.entries(documents)) }
    } else {
      text = GlossaryText(try YAMLConceptWriter.head(documents))
    }
    text.append(try YAMLConceptWriter.entries(Array(entries.concepts[known.count...])))
    let bytes = Array(text.text.utf8)
    let misplaced = TumenError(
      .malformed, "concepts cannot be added to this file",
      mend: "let “concepts:” be its last key and begin each concept with two spaces and “- id:”", at: .init(file: path))
    let written: LoadedGlossary
    do { written = try glossary(bytes) } catch { throw misplaced }
    guard written.concepts.map(Self.comparable) == entries.concepts.map(Self.comparable),
      documents.allSatisfy(written.sources.contains)
    else { throw misplaced }
    return bytes
  }
}
