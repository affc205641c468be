internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// Adds the units of a file to a memory as one batch.
struct UnitImport {
  private let memory: () throws(TumenError) -> MemoryStore
  private let keepsDuplicateIDs: Bool
  private let duplicates: DuplicatePolicy
  private let progress: (Int) -> Void

  /// - Parameter memory: opens the memory.
  init(
    into memory: @escaping () throws(TumenError) -> MemoryStore, keepsDuplicateIDs: Bool,
    duplicates: DuplicatePolicy = .all, progress: @escaping (Int) -> Void
  ) {
    self.memory = memory
    self.keepsDuplicateIDs = keepsDuplicateIDs
    self.duplicates = duplicates
    self.progress = progress
  }

  func run(_ source: sending ByteSource, _ options: ReadingOptions) throws(TumenError) -> ImportAnswer {
    let name = source.name
    let format = try options.format(of: source)
    let records = ReadAhead(try UnitFile.reader(of: source, options), isTable: [.tsv, .csv].contains(format))
    defer { records.cancel() }
    // No memory is made for a file whose very first records cannot be read.
    var chunk = try records.next()
    let store = try memory()
    var errors = ImportAnswer.Errors()
    let (batch, counts) = try store.batch(
      file: name, format: format.rawValue, keepsDuplicateIDs: keepsDuplicateIDs, duplicates: duplicates
    ) { batch, counts throws(TumenError) in
      while let items = chunk {
        for item in items {
          counts.read += 1
          if counts.read % 1000 == 0 { progress(counts.read) }
          switch item {
          case .rejected(let message, let line):
            counts.rejected += 1
            errors.append(line, message)
          case .unit(let unit, let line):
            switch try batch.store(unit, line: line) {
            case .stored: counts.stored += 1
            case .present: counts.present += 1
            }
          }
        }
        chunk = try records.next()
      }
    }
    progress(counts.read)
    return ImportAnswer(
      file: name, format: format, read: counts.read, stored: counts.stored,
      present: counts.present, rejected: counts.rejected, replaced: counts.replaced, errors: errors, batch: batch,
      remark: Workspace.remark(of: records.remark, Self.remark(onRenamed: counts.renamed)))
  }

  private static func remark(onRenamed count: Int) -> String? {
    count == 0
      ? nil : "ids that another unit of the file has (\(count)): the unit was stored under an id of its own"
  }
}
