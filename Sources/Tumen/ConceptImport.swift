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
    let own = try old.map { text throws(TumenError) in
      try Format.detected(in: ByteSource(bytes: Array(text.utf8), name: path))
    }
    if let other = own ?? Format(writing: path), other != .yaml {
      throw TumenError(
        .usage, "concepts are added to a glossary in YAML, not in \(other.rawValue)",
        mend: "name it FILE.yaml; tumen export glossary writes other formats", at: .init(file: path))
    }
    let known = try old.map { text throws(TumenError) in try glossary(text) } ?? LoadedGlossary([], [])
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
      let new = try text(entries, known.concepts, documents, in: old)
      // Nothing but people and their editors writes here meanwhile.
      guard try contents() == old else {
        throw TumenError(
          .unreadable, "the glossary was changed while concepts were added", mend: "import them again",
          at: .init(file: path))
      }
      try AtomicFile.write(to: path) { write throws(TumenError) in try write(Array(new.utf8)) }
    }
    return ImportAnswer(
      file: source.name, format: format.rawValue, read: read, stored: stored,
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
  private func contents() throws(TumenError) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return String(decoding: try ByteSource(path: path).readAll(limit: 1 << 30), as: UTF8.self)
  }

  private func glossary(_ text: String) throws(TumenError) -> LoadedGlossary {
    try LoadedGlossary(ByteSource(bytes: Array(text.utf8), name: path))
  }

  /// The file's text with what came, read back to see that it says what it should.
  /// - Parameter known: the concepts of the old text.
  private func text(
    _ entries: Entries, _ known: [Concept], _ documents: [Source], in old: String?
  ) throws(TumenError) -> String {
    var text: String
    if let old {
      text = old.hasSuffix("\n") ? old : old + "\n"
      text = try Self.replacing(entries.changed, of: entries.concepts, known.map { $0.place?.line ?? 0 }, in: text)
      text = try Self.adding(documents, to: text)
    } else {
      text = try YAMLConceptWriter.head(documents)
    }
    text += try YAMLConceptWriter.entries(Array(entries.concepts[known.count...]))
    let misplaced = TumenError(
      .malformed, "concepts cannot be added to this file",
      mend: "let “concepts:” be its last key and begin each concept with two spaces and “- id:”", at: .init(file: path))
    let written: LoadedGlossary
    do { written = try glossary(text) } catch { throw misplaced }
    guard written.concepts.map(Self.comparable) == entries.concepts.map(Self.comparable),
      documents.allSatisfy(written.sources.contains)
    else { throw misplaced }
    return text
  }

  /// A glossary's text with some of its entries written anew; comments and empty lines between entries stay.
  /// - Parameter lines: where each entry begins, from 1.
  private static func replacing(
    _ changed: Set<Int>, of concepts: [Concept], _ lines: [Int], in text: String
  ) throws(TumenError) -> String {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    // From the last entry on, so that the lines before it stay where they are.
    for place in changed.sorted(by: >) {
      let begin = lines[place] - 1
      var end = place + 1 < lines.count ? lines[place + 1] - 1 : rows.count
      guard rows.indices.contains(begin), begin < end, end <= rows.count else { continue }
      while end > begin + 1,
        rows[end - 1].allSatisfy(\.isWhitespace) || rows[end - 1].drop(while: \.isWhitespace).first == "#"
      {
        end -= 1
      }
      let entry = try YAMLConceptWriter.entries([concepts[place]]).split(separator: "\n")
      rows.replaceSubrange(begin..<end, with: entry)
    }
    return rows.joined(separator: "\n")
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
