internal import TumenFormats
internal import TumenModel
internal import TumenText

/// Reads the concepts of the glossaries of a configuration.
enum GlossaryLoading {
  static func concepts(of sources: [Configuration.GlossarySource]) throws(TumenError) -> [Concept] {
    var concepts: [Concept] = []
    for source in sources {
      switch source {
      case .shipped:
        for file in ShippedFile.files(in: "Glossaries") {
          concepts += try self.concepts(of: ByteSource(bytes: file.bytes, name: file.name))
        }
      case .file(let path): concepts += try self.concepts(of: try ByteSource(path: path))
      }
    }
    return concepts
  }

  /// All concepts of one file; a record that cannot be taken is an error here.
  static func concepts(of source: ByteSource) throws(TumenError) -> [Concept] {
    var reader = try Reading.concepts(of: source, options: ReadingOptions())
    var concepts: [Concept] = []
    while let record = try reader.next() {
      switch record {
      case .read(let concept, _): concepts.append(concept)
      case .rejected(let message, let line):
        throw TumenError(.malformed, message, at: .init(file: source.name, line: line))
      }
    }
    return concepts
  }
}
