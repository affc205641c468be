internal import TumenFormats
internal import TumenModel
internal import TumenText

/// The concepts of some glossaries, and the documents that they name.
struct LoadedGlossary {
  private(set) var concepts: [Concept] = []
  private(set) var sources: [Source] = []
  /// What each file says of itself, those aside that say nothing.
  private(set) var heads: [[Attribute]] = []
  /// How many files were read.
  private(set) var files = 0
  /// The documents by their ids.
  private var sourceOfID: [String: Source] = [:]

  /// Concepts that were read already from one file, the documents that they name, and what it says of itself.
  init(_ concepts: [Concept], _ sources: [Source], head: [Attribute] = []) {
    self.concepts = concepts
    self.sources = sources
    files = 1
    keep(head)
  }

  /// Reads the glossaries of a configuration one after another.
  /// - Parameter folder: where relative paths go from.
  init(
    _ configured: [Configuration.GlossarySource], in folder: BaseFolder = BaseFolder("")
  ) throws(TumenError) {
    for source in configured {
      switch source {
      case .shipped:
        for file in ShippedFile.files(in: "Glossaries") {
          try read(ByteSource(bytes: file.bytes, name: file.name))
        }
      case .file(let path): try read(try ByteSource(path: path, in: folder))
      }
    }
  }

  /// All concepts of one file; a record that cannot be taken is an error here.
  init(_ source: ByteSource) throws(TumenError) { try read(source) }

  private mutating func keep(_ head: [Attribute]) {
    if !head.isEmpty { heads.append(head) }
  }

  private mutating func read(_ source: ByteSource) throws(TumenError) {
    var reader = try Reading.concepts(of: source, options: ReadingOptions())
    files += 1
    keep(reader.head)
    while let record = try reader.next() {
      switch record {
      case .read(let concept, _): concepts.append(concept)
      case .rejected(let message, let line):
        throw TumenError(.malformed, message, at: .init(file: source.name, line: line))
      }
    }
    for document in reader.sources {
      if let known = sourceOfID.updateValue(document, forKey: document.id) {
        guard known == document else {
          throw TumenError(
            .malformed, "the source “\(document.id)” stands for another document in another glossary",
            mend: "give one of the two another id", at: .init(file: source.name))
        }
      } else {
        sources.append(document)
      }
    }
  }
}
